// What is only lent is not the caller's to give up: items of lists, what a callback is handed, what a scope owns.
#include <gtest/gtest.h>
#include <tenure/memory.h>
#include <tenure/tenure.c.h>

#include <string>
#include <thread>
#include <vector>

// What is freed and then used is what these tests try.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wuse-after-free"
#endif

namespace {

struct EdgesCBorrowed : ::testing::Test {
  size_t bytes = tenure::memory::live_bytes();
  tn_context* c = tn_context_new();
  EdgesCBorrowed() { EXPECT_EQ(tn_scope_push(c, "test"), TN_OK); }
  ~EdgesCBorrowed() override {
    EXPECT_EQ(tn_scope_pop(c), TN_OK) << tn_last_escapes(c);
    EXPECT_EQ(tn_context_free(c), TN_OK);
    EXPECT_EQ(tenure::memory::live_bytes(), bytes);
  }
  tn_tensor* ones(std::vector<int64_t> sizes = {2, 3}) { return tn_new_ones(c, sizes.data(), sizes.size(), TN_FLOAT); }
  std::string said() {
    const std::string text = tn_error_message(c);
    return text.substr(0, text.find(" [/"));
  }
};

// A refused free: its kind, its text, and that nothing changed.
#define EXPECT_ONLY_LENT(call, t)                            \
  do {                                                       \
    const int64_t count = tn_refcount(c, t);                 \
    EXPECT_EQ(static_cast<tn_status>(call), TN_VALUE_ERROR); \
    EXPECT_EQ(tn_is_alive(c, t), 1);                         \
    EXPECT_EQ(tn_refcount(c, t), count);                     \
  } while (0)

}  // namespace

TEST_F(EdgesCBorrowed, AnItemOfAListIsRefused) {
  tn_tensor* x = ones();
  tn_list* rows = tn_new_unbind(c, x, 0);
  for (int64_t i = 0; i < 2; ++i) {
    tn_tensor* row = tn_list_get(c, rows, i);
    EXPECT_ONLY_LENT(tn_free(c, row), row);
  }
  tn_tensor* row = tn_list_get(c, rows, 0);
  EXPECT_EQ(tn_free(c, row), TN_VALUE_ERROR);
  EXPECT_EQ(said().rfind("free: the tensor belongs to what lent it, a list or a callback's caller: f32[3] is borrowed, "
                         "or was freed already",
                         0),
            0u)
      << said();
  tn_list_free(c, rows);
  EXPECT_EQ(tn_is_alive(c, row), 0);
  tn_free(c, x);
}

TEST_F(EdgesCBorrowed, WhatWasRetainedOfAListIsFreedOnceAndNotTwice) {
  tn_tensor* x = ones();
  tn_list* list = tn_list_new(c, &x, 1);
  EXPECT_EQ(tn_free(c, x), TN_OK);
  EXPECT_ONLY_LENT(tn_free(c, x), x);
  tn_tensor* item = tn_new_list_item(c, list, 0);
  EXPECT_EQ(tn_free(c, item), TN_OK);
  EXPECT_ONLY_LENT(tn_free(c, item), item);
  tn_list_free(c, list);
  EXPECT_EQ(tn_is_alive(c, x), 0);
}

TEST_F(EdgesCBorrowed, EachListAndEachPlaceInItHoldsItsOwn) {
  tn_tensor* x = ones();
  tn_tensor* twice[] = {x, x};
  tn_list *a = tn_list_new(c, twice, 2), *b = tn_list_new(c, twice, 1);
  EXPECT_EQ(tn_free(c, x), TN_OK);
  EXPECT_ONLY_LENT(tn_free(c, x), x);
  tn_list_free(c, a);
  EXPECT_ONLY_LENT(tn_free(c, x), x);
  EXPECT_EQ(tn_list_get(c, b, 0), x);
  EXPECT_NE(tn_retain(c, x), nullptr);
  tn_list_free(c, b);
  EXPECT_EQ(tn_free(c, x), TN_OK) << "with the lists gone it is the caller's alone";
}

TEST_F(EdgesCBorrowed, AnItemIsNeitherMovedNorGivenToTheScope) {
  tn_tensor* x = ones();
  tn_list* rows = tn_new_unbind(c, x, 0);
  tn_tensor *row = tn_list_get(c, rows, 1), *to = tn_new(c, TN_FLOAT);
  EXPECT_EQ(tn_move_to_scope(c, row), nullptr);
  EXPECT_EQ(tn_error(c), TN_VALUE_ERROR);
  EXPECT_ONLY_LENT(tn_move(c, to, row), row);
  EXPECT_EQ(tn_numel(c, to), 0);
  tn_free(c, to);
  tn_list_free(c, rows);
  tn_free(c, x);
}

TEST_F(EdgesCBorrowed, AFinalizerThatGivesUpAnItemTakesNothingFromTheList) {
  tn_tensor* x = ones();
  tn_list* rows = tn_new_unbind(c, x, 0);
  tn_tensor* row = tn_list_get(c, rows, 0);
  std::thread([&] {
    for (int i = 0; i < 3; ++i) EXPECT_EQ(tn_release_later(c, row), TN_OK);
  }).join();
  tn_free(c, ones());  // here the context hears of it
  EXPECT_EQ(tn_is_alive(c, row), 1);
  EXPECT_EQ(tn_list_get(c, rows, 0), row);
  EXPECT_EQ(tn_numel(c, row), 3);
  tn_list_free(c, rows);
  EXPECT_EQ(tn_is_alive(c, row), 0);
  tn_free(c, x);
}

TEST_F(EdgesCBorrowed, AListThatIsHandedOnKeepsItsItems) {
  tn_tensor* x = ones();
  tn_scope_push(c, "inner");
  tn_list* rows = tn_new_unbind(c, x, 0);
  tn_tensor* row = tn_list_get(c, rows, 0);
  EXPECT_EQ(tn_list_hand_off(c, rows), TN_OK);
  EXPECT_EQ(tn_scope_pop(c), TN_OK);
  EXPECT_ONLY_LENT(tn_free(c, row), row);
  tn_list_free(c, rows);
  tn_free(c, x);
}

TEST_F(EdgesCBorrowed, ListsOfFilesSortsAndGradientsLendToo) {
  tn_tensor* x = ones({3});
  tn_list* lists[] = {tn_new_sort(c, x, 0, 0), tn_new_topk(c, x, 1, 0, 1, 1), tn_new_chunk(c, x, 2, 0)};
  for (tn_list* l : lists) {
    for (int64_t i = 0; i < tn_list_size(c, l); ++i) {
      tn_tensor* item = tn_list_get(c, l, i);
      EXPECT_ONLY_LENT(tn_free(c, item), item);
    }
    tn_list_free(c, l);
  }
  tn_set_requires_grad(c, x, 1);
  tn_tensor *y = tn_new_mul(c, x, x), *sum = tn_new_sum(c, y, TN_DEFAULT);
  tn_list* grads = tn_new_grads(c, &sum, 1, &x, 1, nullptr, 0, 0, 0, 0);
  tn_tensor* g = tn_list_get(c, grads, 0);
  EXPECT_ONLY_LENT(tn_free(c, g), g);
  tn_list_free(c, grads);
  tn_free(c, sum);
  tn_free(c, y);
  tn_free(c, x);
}

TEST_F(EdgesCBorrowed, WhatAGradientFunctionIsHandedIsRefused) {
  tn_tensor* x = ones();
  tn_set_requires_grad(c, x, 1);
  tn_set_grad_enabled(c, 0);
  tn_tensor* y = tn_new_mul_scalar(c, x, tn_float(2));
  tn_set_grad_enabled(c, 1);
  static int asked;
  asked = 0;
  const tn_gradient twice = [](tn_context* c, tn_gradients* g, void*) -> int32_t {
    tn_tensor *out = tn_gradients_out(c, g, 0), *saved = tn_gradients_saved(c, g, 0);
    for (int i = 0; i < 3; ++i) {
      EXPECT_EQ(tn_free(c, out), TN_VALUE_ERROR);
      EXPECT_EQ(tn_free(c, saved), TN_VALUE_ERROR);
    }
    EXPECT_EQ(tn_move_to_scope(c, out), nullptr);
    tn_tensor* of_x = tn_new_mul_scalar(c, out, tn_float(2));
    EXPECT_EQ(tn_gradients_set(c, g, 0, of_x), TN_OK);
    EXPECT_EQ(tn_free(c, of_x), TN_OK);
    EXPECT_EQ(tn_free(c, of_x), TN_VALUE_ERROR);  // backward has the only one left
    ++asked;
    return 0;
  };
  ASSERT_EQ(tn_differentiable(c, "twice", &y, 1, &x, 1, &x, 1, twice, nullptr, nullptr), TN_OK) << tn_error_message(c);
  tn_tensor* sum = tn_new_sum(c, y, TN_DEFAULT);
  EXPECT_EQ(tn_backward(c, sum, nullptr, 0, 0), TN_OK) << tn_error_message(c);
  EXPECT_EQ(asked, 1);
  tn_tensor* g = tn_new_grad(c, x);
  tn_scalar first;
  tn_tensor* one = tn_new_max(c, g);
  EXPECT_EQ(tn_item(c, one, &first), TN_OK);
  EXPECT_EQ(first.re, 2);
  for (tn_tensor* t : {one, g, sum, y, x}) EXPECT_EQ(tn_free(c, t), TN_OK) << tn_error_message(c);
}

TEST_F(EdgesCBorrowed, TheAliasThatIsWrittenThroughIsRefused) {
  tn_tensor* x = ones();
  tn_shared* shared = tn_shared_new(c, x);
  tn_free(c, x);
  const tn_update_callback fill = [](tn_context* c, tn_tensor* alias, void*) -> int32_t {
    EXPECT_EQ(tn_free(c, alias), TN_VALUE_ERROR);
    return tn_mul_scalar_(c, alias, tn_float(3));
  };
  EXPECT_EQ(tn_shared_update(c, shared, fill, nullptr), TN_OK) << tn_error_message(c);
  tn_shared_free(c, shared);
}

// A leaf's gradient outlives the scope that owned it, and who asks for it then has a reference of his own.
TEST_F(EdgesCBorrowed, WhatAScopeOwnedIsTheCallersWhenItIsGivenOutAnew) {
  tn_tensor* x = ones();
  tn_set_requires_grad(c, x, 1);
  tn_scope_push(c, "inner");
  tn_tensor* gradient = ones();
  EXPECT_EQ(tn_set_grad(c, x, gradient), TN_OK);
  tn_move_to_scope(c, gradient);
  tn_list* lends = tn_list_new(c, &gradient, 1);
  tn_list_free(c, lends);
  EXPECT_EQ(tn_scope_pop(c), TN_OK);
  tn_tensor* again = tn_new_grad(c, x);
  ASSERT_NE(again, nullptr) << tn_error_message(c);
  EXPECT_EQ(tn_free(c, again), TN_OK) << tn_error_message(c);
  tn_free(c, x);
}
