// Every function of the C API, with every kind of wrong argument and with every allocation failing once: an error code
// each, nothing lost. functions.inc is made from the header, so that none is forgotten.
#include <gtest/gtest.h>
#include <tenure/memory.h>
#include <tenure/tenure.c.h>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <functional>
#include <limits>
#include <string>
#include <tuple>
#include <vector>

#include "core/fail_point.h"
#include "failing_new.h"

namespace {

using tenure::core::FailPoint;

const std::string& folder() {
  static const std::string path = [] {
    std::string p = (std::filesystem::temp_directory_path() / "tenure_c_api_XXXXXX").string();
    return std::string(mkdtemp(p.data()) ? p : "/tmp");
  }();
  return path;
}

int32_t good_callback(tn_context*, void*) { return 0; }
int32_t good_update(tn_context*, tn_tensor*, void*) { return 0; }
void good_deleter(void*) {}

// All that a function may be given, made new for each call.
struct World {
  tn_context *c, *other;
  tn_tensor *tensor, *second, *freed, *foreign;
  tn_list *list, *freed_list, *foreign_list;
  tn_storage *storage, *sizes, *freed_storage, *foreign_storage;
  tn_shared *shared, *freed_shared;
  tn_store *store, *freed_store;
  tn_optimizer *optimizer, *freed_optimizer;
  tn_generator *generator, *freed_generator;
  DLManagedTensorVersioned* exported = nullptr;
  int64_t dims[32] = {2, 3};
  int64_t out[64] = {};
  double real = 0.5;
  uint64_t words[2] = {};
  tn_scalar number = {};
  float data[6] = {};
  tn_tensor *tensors[32] = {}, *all_freed[32] = {}, *all_foreign[32] = {};  // as long as any count below
  const char* strings[32];
  std::string path = folder() + "/file";

  template <class F>
  static auto dead(F* free_fn, tn_context* c, auto* object) {
    volatile auto kept = reinterpret_cast<uint64_t>(object);
    free_fn(c, object);
    return reinterpret_cast<decltype(object)>(kept);
  }

  World() {
    c = tn_context_new();
    other = tn_context_new();
    for (tn_context* k : {c, other}) {
      tn_scope_push(k, "outer");
      tn_scope_push(k, "inner");
    }
    tensor = tn_new_ones(c, dims, 2, TN_FLOAT);
    second = tn_new_ones(c, dims, 2, TN_FLOAT);
    foreign = tn_new_ones(other, dims, 2, TN_FLOAT);
    freed = dead(tn_free, c, tn_new_ones(c, dims, 2, TN_FLOAT));
    for (auto& t : tensors) t = tensor;
    for (auto& t : all_freed) t = freed;
    for (auto& t : all_foreign) t = foreign;
    for (auto& text : strings) text = "key";
    list = tn_list_new(c, tensors, 2);
    foreign_list = tn_list_new(other, &foreign, 1);
    freed_list = dead(tn_list_free, c, tn_list_new(c, tensors, 2));
    storage = tn_storage_new(c, TN_FLOAT, 6);
    sizes = tn_storage_new_with_sizes(c, dims, 2);
    foreign_storage = tn_storage_new(other, TN_FLOAT, 6);
    freed_storage = dead(tn_storage_free, c, tn_storage_new(c, TN_FLOAT, 6));
    store = tn_store_new(c);
    freed_store = dead(tn_store_free, c, tn_store_new(c));
    shared = tn_store_new_var(c, store, "w", dims, 2, TN_FLOAT, 1, TN_INIT_CONSTANT, 1, 0, 0, 0, nullptr);
    freed_shared = dead(tn_shared_free, c, tn_store_new_get(c, store, "w"));
    optimizer = tn_optimizer_new_sgd(c, store, 0.1, 0, 0, 0, 0);
    freed_optimizer = dead(tn_optimizer_free, c, tn_optimizer_new_sgd(c, store, 0.1, 0, 0, 0, 0));
    generator = tn_generator_new(c, 7);
    freed_generator = dead(tn_generator_free, c, tn_generator_new(c, 7));
  }
  ~World() {
    for (tn_context* k : {c, other}) {
      tn_scope_unwind(k, 0);
      (void)!tn_context_free(k);
    }
    tn_context* last = tn_context_new();
    tn_optimizer_free(last, optimizer);
    tn_shared_free(last, shared);
    tn_store_free(last, store);
    tn_generator_free(last, generator);
    (void)!tn_context_free(last);
  }
  World(const World&) = delete;
  World& operator=(const World&) = delete;
};

constexpr uint64_t kGarbage[] = {1,   0x41, ~uint64_t{0},      0x7fff12345678, uint64_t{1} << 63,
                                 255, 256,  0xdeadbeefdeadbeef};

// ---- arguments by type: a good one, and the wrong ones

template <class T>
T bits(uint64_t word) {
  return reinterpret_cast<T>(word);
}
template <class T>
std::vector<T> with_garbage(std::vector<T> all, World& w) {
  for (uint64_t g : kGarbage) all.push_back(bits<T>(g));
  // Handles of other kinds.
  if constexpr (!std::is_same_v<T, tn_storage*>) all.push_back(static_cast<T>(static_cast<void*>(w.storage)));
  for (auto* h : {static_cast<void*>(w.tensor), static_cast<void*>(w.list), static_cast<void*>(w.store),
                  static_cast<void*>(w.generator), static_cast<void*>(w.c)})
    all.push_back(static_cast<T>(h));
  return all;
}

template <class T>
struct Arg;

#define HANDLE(type, right, ...)                                               \
  template <>                                                                  \
  struct Arg<type*> {                                                          \
    [[maybe_unused]] static constexpr bool kHandle = true;                     \
    static type* good(World& w) { return w.right; }                            \
    static std::vector<type*> wrong(World& w) {                                \
      std::vector<type*> all = with_garbage<type*>({nullptr, __VA_ARGS__}, w); \
      std::erase(all, w.right);                                                \
      return all;                                                              \
    }                                                                          \
  };                                                                           \
  template <>                                                                  \
  struct Arg<const type*> {                                                    \
    [[maybe_unused]] static constexpr bool kHandle = true;                     \
    static const type* good(World& w) { return w.right; }                      \
    static std::vector<const type*> wrong(World& w) {                          \
      std::vector<const type*> all;                                            \
      for (type * p : Arg<type*>::wrong(w)) all.push_back(p);                  \
      return all;                                                              \
    }                                                                          \
  };
HANDLE(tn_tensor, tensor, w.freed, w.foreign)
HANDLE(tn_list, list, w.freed_list, w.foreign_list)
HANDLE(tn_storage, sizes, w.freed_storage, w.foreign_storage)
HANDLE(tn_shared, shared, w.freed_shared)
HANDLE(tn_store, store, w.freed_store)
HANDLE(tn_optimizer, optimizer, w.freed_optimizer)
HANDLE(tn_generator, generator, w.freed_generator)
#undef HANDLE

tn_context* dead_context() {
  tn_context* c = tn_context_new();
  volatile auto kept = reinterpret_cast<uint64_t>(c);
  (void)!tn_context_free(c);
  return bits<tn_context*>(kept);
}
template <>
struct Arg<tn_context*> {
  [[maybe_unused]] static constexpr bool kHandle = true;
  static tn_context* good(World& w) { return w.c; }
  static std::vector<tn_context*> wrong(World& w) {
    auto all = with_garbage<tn_context*>({nullptr, dead_context()}, w);
    std::erase(all, w.c);
    return all;
  }
};
template <>
struct Arg<const tn_context*> {
  [[maybe_unused]] static constexpr bool kHandle = true;
  static const tn_context* good(World& w) { return w.c; }
  static std::vector<const tn_context*> wrong(World&) { return {nullptr, dead_context()}; }
};

#define PLAIN(type, right, ...)                                                                  \
  template <>                                                                                    \
  struct Arg<type> {                                                                             \
    [[maybe_unused]] static constexpr bool kHandle = false;                                      \
    static type good(World& w) { return (void)w, right; }                                        \
    static std::vector<type> wrong(World& w) { return (void)w, std::vector<type>{__VA_ARGS__}; } \
  };
constexpr double kNan = std::numeric_limits<double>::quiet_NaN(), kInf = std::numeric_limits<double>::infinity();
PLAIN(int64_t, 1, INT64_MIN, INT64_MAX, -1, -2, 0, 7, int64_t{1} << 40, int64_t{1} << 62)
PLAIN(int32_t, 0, INT32_MIN, INT32_MAX, -1, -2, 1, 2, 6, 9, 10, 77, 99)
PLAIN(size_t, 2, 0, 1, 8, 24, ~size_t{0}, size_t{1} << 60)
PLAIN(double, 0.5, kNan, kInf, -kInf, -1, 0, 1e300)
PLAIN(tn_scalar, tn_int(1), tn_none(), tn_float(kNan), tn_float(1e300), tn_int(INT64_MIN), tn_int(0), tn_complex(1, 2),
      tn_bool(1), tn_make_scalar(77, 1, 1, 1), tn_make_scalar(-1, 0, 0, 0))
PLAIN(const char*, w.path.c_str(), nullptr, "", "trunc", "w", "no such folder/file", "\xff\xfe", "exp_avg.")
PLAIN(const int64_t*, w.dims, nullptr, w.dims + 2, w.out)
PLAIN(int64_t*, w.out, nullptr)
PLAIN(uint64_t*, w.words, nullptr)
PLAIN(const double*, &w.real, nullptr)
PLAIN(tn_scalar*, &w.number, nullptr)
PLAIN(void*, w.data, nullptr)
PLAIN(const void*, w.data, nullptr)
PLAIN(tn_tensor* const*, w.tensors, nullptr, w.all_freed, w.all_foreign)
PLAIN(const char* const*, w.strings, nullptr)
PLAIN(tn_callback, good_callback, nullptr)
PLAIN(tn_update_callback, good_update, nullptr)
PLAIN(tn_deleter, good_deleter, nullptr)
#undef PLAIN
template <>
struct Arg<DLManagedTensorVersioned*> {
  [[maybe_unused]] static constexpr bool kHandle = false;
  static DLManagedTensorVersioned* good(World& w) { return w.exported = tn_dlpack_new(w.c, w.second); }
  static std::vector<DLManagedTensorVersioned*> wrong(World&) { return {nullptr}; }
};

// ---- results: what is to be given back

void discard(tn_context* c, tn_shared* r) { (void)!tn_shared_free(c, r); }
void discard(tn_context* c, tn_store* r) { (void)!tn_store_free(c, r); }
void discard(tn_context* c, tn_optimizer* r) { (void)!tn_optimizer_free(c, r); }
void discard(tn_context* c, tn_generator* r) { (void)!tn_generator_free(c, r); }
void discard(tn_context* c, DLManagedTensorVersioned* r) { (void)!tn_dlpack_free(c, r); }
void discard(tn_context*, tn_context* r) { (void)!tn_context_free(r); }
template <class R>
void discard(tn_context*, R) {}  // the scope has it, or it is a number

// Functions that say "no" to a wrong handle instead of failing, and those that make a result without one.
bool may_succeed(const std::string& name, size_t position) {
  static const std::vector<std::pair<std::string, size_t>> all = {{"tn_is_alive", 1}, {"tn_release_later", 1}};
  for (const auto& [n, p] : all)
    if (n == name && p == position) return true;
  return false;
}

template <class... A>
tn_context* context_of(const std::tuple<A...>& arguments) {
  if constexpr (sizeof...(A) > 0) {
    if constexpr (std::is_convertible_v<std::tuple_element_t<0, std::tuple<A...>>, const tn_context*>)
      return const_cast<tn_context*>(std::get<0>(arguments));
  }
  return nullptr;
}

// One call; whether it failed. A pointer result and tn_error must agree.
template <class R, class... A>
bool call(const std::string& name, World& w, R (*f)(A...), const std::tuple<A...>& arguments) {
  R r = std::apply(f, arguments);
  tn_context* used = context_of(arguments);
  if (sizeof...(A) == 0) {
    discard(w.c, r);
    return false;
  }
  const tn_status e = tn_error(used);
  if (name == "tn_error" || name == "tn_error_message" || name == "tn_context_free" || name == "tn_at") {
    return e != TN_OK;
  }
  if constexpr (std::is_pointer_v<R>) {
    if (e != TN_OK) { EXPECT_EQ(r, nullptr) << name << ": " << tn_error_message(used); }
    if (r) discard(w.c, r);
  } else {
    if (e != TN_OK) { EXPECT_NE(r, R{0}) << name << ": " << tn_error_message(used); }
  }
  if (e != TN_OK) { EXPECT_STRNE(tn_error_message(used), "") << name; }
  return e != TN_OK;
}

struct Held {
  size_t bytes = tenure::memory::live_bytes();
  int64_t tensors = tenure::memory::live_tensors();
};
void expect_held(const Held& before, const std::string& what) {
  EXPECT_EQ(tenure::memory::live_bytes(), before.bytes) << what;
  EXPECT_EQ(tenure::memory::live_tensors(), before.tensors) << what;
}

template <class R, class... A, size_t... I>
void wrong_arguments(const std::string& name, R (*f)(A...), std::index_sequence<I...>) {
  [[maybe_unused]] const auto try_position = [&]<size_t P>(std::integral_constant<size_t, P>) {
    using T = std::tuple_element_t<P, std::tuple<A...>>;
    size_t count = 0;
    {
      World w;
      count = Arg<T>::wrong(w).size();
    }
    for (size_t i = 0; i < count; ++i) {
      const Held before;
      const std::string what = name + ", argument " + std::to_string(P) + ", wrong value " + std::to_string(i);
      {
        World w;
        std::tuple<A...> arguments{Arg<A>::good(w)...};
        std::get<P>(arguments) = Arg<T>::wrong(w)[i];
        const bool null = Arg<T>::kHandle && i == 0;  // may be an argument that is left out
        const bool failed = call(name, w, f, arguments);
        if (Arg<T>::kHandle && !null && !may_succeed(name, P)) { EXPECT_TRUE(failed) << what; }
        if (w.exported && name != "tn_dlpack_free" && name != "tn_new_move_dlpack")
          (void)!tn_dlpack_free(w.c, w.exported);
        if (w.exported && P == 0 && name == "tn_dlpack_free") (void)!tn_dlpack_free(w.c, w.exported);
        if (w.exported && P == 1) (void)!tn_dlpack_free(w.c, w.exported);
      }
      expect_held(before, what);
    }
  };
  (try_position(std::integral_constant<size_t, I>()), ...);
}

// Each allocation fails once: of the library's allocator if `library`, else of `new`.
template <class R, class... A>
void failing_allocations(const std::string& name, R (*f)(A...), bool library) {
  for (int64_t n = 1; n < 200; ++n) {
    const Held before;
    bool fired = false;
    const std::string what = name + ", allocation " + std::to_string(n) + (library ? " of the library" : " by new");
    {
      World w;
      const std::tuple<A...> arguments{Arg<A>::good(w)...};
      if (library) {
        FailPoint::arm(n);
      } else {
        fail_new(n);
      }
      R r = std::apply(f, arguments);
      fired = library ? FailPoint::fired() : new_failed();
      FailPoint::disarm();
      fail_new(0);
      if (sizeof...(A) > 0 && name != "tn_context_free") {
        const tn_status e = tn_error(w.c);
        if constexpr (std::is_pointer_v<R>) {
          if (r) discard(w.c, r);
          if (e != TN_OK) { EXPECT_EQ(r, nullptr) << what; }
        }
      } else if constexpr (std::is_pointer_v<R>) {
        if (r) discard(w.c, r);
      }
      if (w.exported && name != "tn_dlpack_free" && name != "tn_new_move_dlpack")
        (void)!tn_dlpack_free(w.c, w.exported);
      // The context goes on working.
      if (name != "tn_context_free") {
        if (tn_scope_depth(w.c) == 0) tn_scope_push(w.c, "again");
        tn_tensor* t = tn_new_ones(w.c, w.dims, 2, TN_FLOAT);
        EXPECT_NE(t, nullptr) << what << ": " << tn_error_message(w.c);
        (void)!tn_free(w.c, t);
      }
    }
    expect_held(before, what);
    if (!fired) return;
  }
  ADD_FAILURE() << name << " never got through";
}

template <class R, class... A>
void try_wrong(const char* name, R (*f)(A...)) {
  wrong_arguments(name, f, std::index_sequence_for<A...>());
}
template <class R, class... A>
void try_failing(const char* name, R (*f)(A...)) {
  failing_allocations(name, f, true);
  failing_allocations(name, f, false);
}

struct Function {
  const char* name;
  std::function<void()> wrong, failing;
};
const std::vector<Function>& functions() {
  static const std::vector<Function> all = {
#define C_FUNCTION(f) {#f, [] { try_wrong(#f, f); }, [] { try_failing(#f, f); }},
#include "functions.inc"
#undef C_FUNCTION
  };
  return all;
}

}  // namespace

// In a folder of its own: some of the wrong paths are names that can be written.
class CApiEveryFunction : public testing::Test {
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

TEST_F(CApiEveryFunction, RefusesWrongArguments) {
  for (const Function& f : functions()) f.wrong();
}

TEST_F(CApiEveryFunction, SurvivesEveryFailedAllocation) {
  for (const Function& f : functions()) f.failing();
}
