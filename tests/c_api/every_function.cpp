// Every function of the C API: it works with good arguments, refuses every wrong one by its kind and name, and loses
// nothing, also when any allocation fails. functions_<family>.cpp are made from the headers, so that none is forgotten.
#include <gtest/gtest.h>
#include <tenure/memory.h>
#include <tenure/tenure.c.h>

#include <algorithm>
#include <functional>
#include <map>

#include "alloc/fail_point.h"
#include "failing_new.h"
#include "function.h"

namespace {

using namespace c_api_test;
using tenure::core::FailPoint;

// What must be as before when all is over: bytes and tensors of the library, and blocks of `new`.
struct Held {
  size_t bytes = tenure::memory::live_bytes();
  int64_t tensors = tenure::memory::live_tensors();
  int64_t news = live_news();
};
// What is kept for ever (names, room for scopes) is there after a few times; what escaped is remembered for a while.
void loses_nothing(const std::string& what, bool remembered, const std::function<void()>& f) {
  for (int more = 4; more >= 0; --more) {
    const Held before;
    f();
    const Held after;
    EXPECT_EQ(after.bytes, before.bytes) << what;
    EXPECT_EQ(after.tensors, before.tensors) << what;
    if (after.news == before.news || remembered) return;
    if (!more) { EXPECT_EQ(after.news, before.news) << what << ": blocks of new"; }
  }
}

// Runs f where a gradient function of the host runs: w.gradients is alive in it, w.ended_gradients not any more.
void in_a_gradient_function(World& w, const std::function<void()>& f) {
  struct Payload {
    World& w;
    const std::function<void()>* f;
  };
  const auto callback = [](tn_context*, tn_gradients* g, void* p) -> int32_t {
    auto* payload = static_cast<Payload*>(p);
    payload->w.gradients = g;
    if (payload->f) (*payload->f)();
    return 0;
  };
  for (const bool second : {false, true}) {
    Payload payload{w, second ? &f : nullptr};
    tn_tensor *x = w.made({2, 3}, TN_FLOAT, 1, true), *out = w.made({2, 3}, TN_FLOAT);
    EXPECT_EQ(tn_differentiable(w.c, "mine", &out, 1, &x, 1, &x, 1, callback, &payload, nullptr), TN_OK);
    EXPECT_EQ(tn_backward(w.c, out, w.tensor, 0, 0), TN_OK) << tn_error_message(w.c);
    w.ended_gradients = w.gradients;
  }
}

int deleted = 0;
void count_deleted(void*) { ++deleted; }

// What functions say that do not simply succeed with good arguments: tn_fail fails, and here references are held.
tn_status status_if_good(const std::string& name) {
  return name == "tn_fail"                                     ? TN_CALLBACK_ERROR
         : name == "tn_context_free" || name == "tn_scope_pop" ? TN_ESCAPE_ERROR
                                                               : TN_OK;
}
// Functions that are no calls of their own: the result is the status, and tn_error is of another call.
bool returns_its_status(const std::string& name) {
  return name == "tn_at" || name == "tn_release_later" || name == "tn_context_free" || name == "tn_error";
}

// What shall fail within the call, and not before it or after.
int64_t library_at = 0, new_at = 0;
void arm_library(int64_t n) { library_at = n; }
void arm_new(int64_t n) { new_at = n; }

// Functions after which something dies with its scope that was held, or was the scope's: its end is remembered for a
// while.
bool leaves_a_memory(const std::string& name) {
  return status_if_good(name) == TN_ESCAPE_ERROR || name == "tn_scope_unwind" || name == "tn_move_to_scope" ||
         name == "tn_shared_update";
}

// The elements of the tensor that most functions are given; "" when it is gone.
std::string contents(const World& w) {
  if (!tn_is_alive(w.c, w.tensor) || tn_numel(w.c, w.tensor) != 6) return "";
  return std::string(static_cast<const char*>(tn_data(w.c, w.tensor)), 24);
}

tn_context* context_in(const std::any& a) {
  if (auto* c = std::any_cast<tn_context*>(&a)) return *c;
  return const_cast<tn_context*>(std::any_cast<const tn_context*>(a));
}

// A text says which argument is wrong, or what became of the tensor that it was.
bool names(const std::string& text, const std::string& parameter) {
  for (const std::string& part : {parameter, std::string("the tensor is gone"), std::string("to another context")})
    if (text.find(part) != text.npos) return true;
  return false;
}

}  // namespace

namespace c_api_test {

void begin_failing() {
  if (library_at) FailPoint::arm(library_at);
  if (new_at) fail_new(new_at);
}
void end_failing() {
  FailPoint::disarm();
  fail_new(0);
  library_at = new_at = 0;
}

std::vector<Function>& functions() {
  static std::vector<Function> all;
  return all;
}

Arguments Function::arguments(World& w, size_t position, const std::any& other) const {
  Arguments all;
  for (size_t i = 0; i < parameters.size(); ++i)
    all.push_back(i == position                        ? other
                  : parameters[i].type == "tn_deleter" ? std::any(tn_deleter{count_deleted})
                                                       : good(w, name, parameters[i]));
  return all;
}

void Function::expect_deleted(const Outcome& o, const std::string& what) const {
  const bool given = std::any_of(parameters.begin(), parameters.end(), [](auto& p) { return p.type == "tn_deleter"; });
  EXPECT_EQ(deleted, given && o.status == TN_OK ? 1 : 0) << what;
}

Outcome Function::call(World& w, const Arguments& a, const std::function<void()>& before) const {
  const std::string of_tensor = contents(w);
  before();
  const Result r = f(w, a);
  Outcome o;
  if (parameters.empty()) {
    if (r.pointer && r.zero) o.status = TN_OUT_OF_MEMORY_ERROR;
    return o;
  }
  tn_context* used = context_in(a[0]);
  o.status = tn_error(used);
  o.text = tn_error_message(used);
  if (returns_its_status(name)) {
    o.status = static_cast<tn_status>(r.number);
    return o;
  }
  if (name == "tn_error_message" || o.status == TN_OK) return o;
  if (r.pointer) {
    EXPECT_TRUE(r.zero) << name << ": " << o.text;
  } else {
    EXPECT_TRUE(r.minus_one || r.number == o.status) << name << ": " << r.number << ", " << o.text;
  }
  EXPECT_NE(o.text, "") << name;
  if (name != "tn_scope_pop") { EXPECT_EQ(contents(w), of_tensor) << name << " failed: " << o.text; }
  return o;
}

void Function::in_a_world(const std::string& what, const std::function<void(World&)>& body) const {
  loses_nothing(what, leaves_a_memory(name), [&] {
    World w;
    deleted = 0;
    if (name.starts_with("tn_gradients_")) {
      in_a_gradient_function(w, [&] { body(w); });
    } else {
      body(w);
    }
    if (w.exported && name != "tn_dlpack_free" && name != "tn_new_move_dlpack") (void)!tn_dlpack_free(w.c, w.exported);
  });
}

void Function::works() const {
  EXPECT_EQ(parameters.size(), arity) << name;
  Outcome o;
  in_a_world(name, [&](World& w) { o = call(w, arguments(w)); });
  EXPECT_EQ(o.status, status_if_good(name)) << name << ": " << o.text;
  expect_deleted(o, name);
}

void Function::refuses() const {
  for (size_t p = 0; p < parameters.size(); ++p) {
    const Parameter& parameter = parameters[p];
    size_t count = 0;
    in_a_world(name, [&](World& w) { count = wrong(w, name, parameter).size(); });
    for (size_t i = 0; i < count; ++i) {
      const std::string what = name + ", " + parameter.name + ", wrong value " + std::to_string(i);
      Outcome o;
      Wrong given;
      in_a_world(what, [&](World& w) {
        given = wrong(w, name, parameter)[i];
        o = call(w, arguments(w, p, given.value));
        if (w.exported && name == "tn_dlpack_free") (void)!tn_dlpack_free(w.c, w.exported);  // not reached
      });
      if (given.status == TN_OTHER_ERROR) {
        EXPECT_NE(o.status, TN_OK) << what;
      } else if (given.status != TN_OK) {
        EXPECT_EQ(o.status, given.status) << what << ": " << o.text;
      }
      if (given.named && !returns_its_status(name)) {
        EXPECT_TRUE(names(o.text, parameter.name)) << what << ": " << o.text;
      }
      if (parameter.type != "tn_deleter") expect_deleted(o, what);
    }
  }
}

// Each allocation fails once: of the library's allocator if `library`, else of `new`.
void Function::survives(bool library) const {
  for (int64_t n = 1; n < 500; ++n) {
    bool fired = false;
    Outcome o;
    const std::string what = name + ", allocation " + std::to_string(n) + (library ? " of the library" : " by new");
    in_a_world(what, [&](World& w) {
      const Arguments a = arguments(w);
      o = call(w, a, [&] { library ? arm_library(n) : arm_new(n); });
      fired = library ? FailPoint::fired() : new_failed();
      if (name == "tn_context_free") return;
      // The context goes on working.
      if (tn_scope_depth(w.c) == 0) tn_scope_push(w.c, "again");
      tn_tensor* t = tn_new_ones(w.c, w.dims, 2, TN_FLOAT);
      EXPECT_NE(t, nullptr) << what << ": " << tn_error_message(w.c);
      (void)!tn_free(w.c, t);
    });
    if (o.status != status_if_good(name)) {
      EXPECT_TRUE(fired) << what << ": " << o.text;
      EXPECT_EQ(o.status, TN_OUT_OF_MEMORY_ERROR) << what << ": " << o.text;
    }
    expect_deleted(o, what);
    if (!fired) return;
  }
  ADD_FAILURE() << name << " never got through";
}

}  // namespace c_api_test

namespace {

// In a folder of its own: some of the wrong paths are names that can be written.
class CApiEveryFunction : public ::testing::Test {
 protected:
  void SetUp() override {
    before_ = std::filesystem::current_path();
    std::filesystem::create_directories(folder());
    std::filesystem::current_path(folder());
  }
  void TearDown() override {
    std::filesystem::current_path(before_);
    std::filesystem::remove_all(folder());
  }

 private:
  std::filesystem::path before_;
};

}  // namespace

TEST_F(CApiEveryFunction, WorksWithGoodArguments) {
  for (const Function& f : functions()) f.works();
}

TEST_F(CApiEveryFunction, RefusesWrongArguments) {
  for (const Function& f : functions()) f.refuses();
}

TEST_F(CApiEveryFunction, SurvivesEveryFailedAllocation) {
  for (const Function& f : functions()) f.survives(true), f.survives(false);
}
