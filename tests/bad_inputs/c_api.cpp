// What a host may do wrong through the C API: an error code each, and nothing left behind.
#include <tenure/tenure.c.h>

#include <stdexcept>
#include <thread>

#include "bad_inputs/bad.h"

namespace tenure::testing {
namespace {

// A context with one scope open. When the test ends all is as it was.
class BadInputsInC : public ::testing::Test {
 protected:
  BadInputsInC() { EXPECT_EQ(tn_scope_push(c, "bad input"), TN_OK); }
  ~BadInputsInC() override {
    EXPECT_EQ(tn_scope_depth(c), 1);
    tn_tensor* t = tn_new_ones(c, &two, 1, TN_FLOAT);  // it goes on
    EXPECT_EQ(tn_free(c, t), TN_OK);
    EXPECT_EQ(tn_scope_pop(c), TN_OK) << tn_error_message(c);
    EXPECT_EQ(tn_context_free(c), TN_OK);
    EXPECT_EQ(memory::live_bytes(), bytes);
    EXPECT_EQ(memory::live_tensors(), tensors);
  }
  std::string said() const { return without_line(tn_error_message(c)); }
  // A handle kept where the compiler does not follow it.
  static tn_tensor* kept(volatile uintptr_t& bits) { return reinterpret_cast<tn_tensor*>(bits); }

  const size_t bytes = memory::live_bytes();
  const int64_t tensors = memory::live_tensors(), two = 2;
  tn_context* const c = tn_context_new();
};

}  // namespace

TEST_F(BadInputsInC, API_02) {
  tn_tensor* t = tn_new_ones(c, &two, 1, TN_FLOAT);
  volatile auto bits = reinterpret_cast<uintptr_t>(t);
  EXPECT_EQ(tn_free(c, t), TN_OK);
  EXPECT_EQ(tn_free(c, kept(bits)), TN_STALE_ERROR);
  EXPECT_EQ(tn_retain(c, kept(bits)), nullptr);
  EXPECT_EQ(tn_error(c), TN_STALE_ERROR);
  EXPECT_EQ(tn_release_later(c, kept(bits)), TN_OK);  // a finalizer comes late without harm
  // In another thread, first beside a call that runs, then with the context to itself.
  t = tn_new_ones(c, &two, 1, TN_FLOAT);
  bits = reinterpret_cast<uintptr_t>(t);
  const auto elsewhere = [](tn_context* context, void* tensor) -> int32_t {
    tn_status status = TN_OK;
    std::thread([&] { status = tn_free(context, static_cast<tn_tensor*>(tensor)); }).join();
    return status == TN_SCOPE_ERROR && tn_is_alive(context, static_cast<tn_tensor*>(tensor)) == 1 ? 0 : 1;
  };
  EXPECT_EQ(tn_with_scope(c, "call", elsewhere, t), TN_OK);
  std::thread([&] { EXPECT_EQ(tn_free(c, t), TN_OK); }).join();
  EXPECT_EQ(tn_free(c, kept(bits)), TN_STALE_ERROR);
  // Twice from elsewhere, while the first has not taken effect: once is enough, and nothing is taken from anybody.
  t = tn_new_ones(c, &two, 1, TN_FLOAT);
  bits = reinterpret_cast<uintptr_t>(t);
  std::thread([&] {
    for (int i = 0; i < 2; ++i) EXPECT_EQ(tn_release_later(c, kept(bits)), TN_OK);
  }).join();
  EXPECT_EQ(tn_free(c, tn_new_ones(c, &two, 1, TN_FLOAT)), TN_OK);
  EXPECT_EQ(tn_free(c, kept(bits)), TN_STALE_ERROR);
}

TEST_F(BadInputsInC, API_07) {
  const auto throws = [](tn_context*, void*) -> int32_t { throw std::runtime_error("from the host"); };
  EXPECT_EQ(tn_with_scope(c, "callback", throws, nullptr), TN_OTHER_ERROR);
  EXPECT_EQ(said(), "from the host");
  const auto throws_a_number = [](tn_context*, void*) -> int32_t { throw 7; };
  EXPECT_EQ(tn_with_scope(c, "callback", throws_a_number, nullptr), TN_OTHER_ERROR);
  EXPECT_EQ(said(), "an error that is no std::exception");
  // It calls back in, as deep as it likes, and an error of a call in it is not the caller's.
  const auto deeper = [](tn_context* context, void* payload) -> int32_t {
    auto& left = *static_cast<int*>(payload);
    if (left-- == 0) return tn_free(context, nullptr) == TN_STALE_ERROR ? 0 : 1;
    const auto again = [](tn_context* inside, void* p) -> int32_t {
      return tn_scope_push(inside, "own") == TN_OK && --*static_cast<int*>(p) >= 0 ? 0 : 1;
    };
    return tn_with_scope(context, "deeper", again, payload) == TN_OK ? 0 : 1;
  };
  int left = 20;
  EXPECT_EQ(tn_with_scope(c, "callback", deeper, &left), TN_OK) << said();
  EXPECT_EQ(left, 18);
  // The scope that it runs in, and the context, are not its to end.
  const auto ends_all = [](tn_context* context, void*) -> int32_t {
    return tn_scope_unwind(context, 0) == TN_SCOPE_ERROR ? 0 : 1;
  };
  EXPECT_EQ(tn_with_scope(c, "callback", ends_all, nullptr), TN_OK);
}

TEST_F(BadInputsInC, API_09) {
  tn_store* store = tn_store_new(c);
  tn_shared* w = tn_store_new_var(c, store, "w", &two, 1, TN_FLOAT, 1, TN_INIT_CONSTANT, 1, 0, 0, 0, nullptr);
  tn_optimizer* optimizer = tn_optimizer_new_adam(c, store, 0.5, 0.9, 0.999, 1e-8, 0);
  const auto value = [&](tn_shared* of) {
    tn_tensor* alias = tn_new_alias(c, of);
    float read[2] = {};
    EXPECT_EQ(tn_copy_out(c, alias, read, sizeof read), TN_OK);
    EXPECT_EQ(tn_free(c, alias), TN_OK);
    EXPECT_EQ(read[0], read[1]);
    return read[0];
  };
  // Before any backward there is nothing to step by.
  EXPECT_EQ(tn_optimizer_step(c, optimizer), TN_OK);
  EXPECT_EQ(value(w), 1);
  // A variable that the store gets meanwhile takes part from its first gradient on.
  tn_shared* late = tn_store_new_var(c, store, "late", &two, 1, TN_FLOAT, 1, TN_INIT_CONSTANT, 3, 0, 0, 0, nullptr);
  const auto backward = [&](tn_shared* of) {
    tn_tensor* alias = tn_new_alias(c, of);
    tn_tensor* sum = tn_new_sum(c, alias, TN_DEFAULT);
    EXPECT_EQ(tn_backward(c, sum, nullptr, 0, 0), TN_OK);
    tn_free(c, sum);
    tn_free(c, alias);
  };
  backward(w);
  backward(late);
  EXPECT_EQ(tn_optimizer_step(c, optimizer), TN_OK);
  EXPECT_LT(value(w), 1);
  EXPECT_LT(value(late), 3);
  // The store is freed: the optimizer holds what it steps.
  EXPECT_EQ(tn_store_free(c, store), TN_OK);
  const float before = value(w);
  EXPECT_EQ(tn_optimizer_step(c, optimizer), TN_OK);
  EXPECT_LT(value(w), before);
  EXPECT_EQ(tn_shared_free(c, w), TN_OK);
  EXPECT_EQ(tn_shared_free(c, late), TN_OK);
  EXPECT_EQ(tn_optimizer_free(c, optimizer), TN_OK);
  // Scopes: once too often, and from another thread, where the context is a guest.
  tn_context* other = tn_context_new();
  EXPECT_EQ(tn_scope_pop(other), TN_SCOPE_ERROR);
  EXPECT_EQ(without_line(tn_error_message(other)), "scope_pop: no scope is open");
  EXPECT_EQ(tn_scope_push(other, "moves"), TN_OK);
  std::thread([&] { EXPECT_EQ(tn_scope_pop(other), TN_OK); }).join();
  EXPECT_EQ(tn_scope_pop(other), TN_SCOPE_ERROR);
  EXPECT_EQ(tn_context_free(other), TN_OK);
}

}  // namespace tenure::testing
