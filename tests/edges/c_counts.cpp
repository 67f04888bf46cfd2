// Counts of references at their ends: they are refused there, and do not wrap.
#include <gtest/gtest.h>
#include <tenure/tenure.c.h>

#include <string>

#include "core/slot.h"

namespace {

using tenure::core::kMostHandles;
using tenure::core::slot_at;

struct EdgesCCounts : ::testing::Test {
  tn_context* c = tn_context_new();
  const int64_t four = 4;
  tn_tensor* x;
  EdgesCCounts() {
    EXPECT_EQ(tn_scope_push(c, "test"), TN_OK);
    x = tn_new_ones(c, &four, 1, TN_FLOAT);
  }
  ~EdgesCCounts() override {
    slot()->handles = 1;
    EXPECT_EQ(tn_free(c, x), TN_OK);
    EXPECT_EQ(tn_scope_pop(c), TN_OK) << tn_last_escapes(c);
    EXPECT_EQ(tn_context_free(c), TN_OK);
  }
  tenure::core::Slot* slot() { return slot_at(reinterpret_cast<uint64_t>(x)); }
  // As if so many had been retained.
  void full(int32_t but = 0) { slot()->handles = kMostHandles - but; }
  void expect_full(const char* op) {
    EXPECT_EQ(tn_error(c), TN_VALUE_ERROR);
    const std::string text = tn_error_message(c);
    const std::string wanted = std::string(op) + ": the count of references is full: f32[4] has 1073741824";
    EXPECT_EQ(text.substr(0, wanted.size()), wanted);
    EXPECT_EQ(slot()->handles, kMostHandles);
    EXPECT_EQ(tn_is_alive(c, x), 1);
  }
};

}  // namespace

TEST_F(EdgesCCounts, RetainIsRefusedWhereTheCountIsFull) {
  full(2);
  EXPECT_EQ(tn_retain(c, x), x);
  EXPECT_EQ(tn_retain(c, x), x);
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(tn_retain(c, x), nullptr);
    expect_full("retain");
  }
  tn_tensor* y = tn_new_add(c, x, x, tn_int(1));
  EXPECT_NE(y, nullptr) << "it is usable as before: " << tn_error_message(c);
  tn_free(c, y);
  EXPECT_EQ(tn_free(c, x), TN_OK);
  EXPECT_EQ(tn_retain(c, x), x);
}

TEST_F(EdgesCCounts, WhatReturnsTheSameTensorIsRefusedToo) {
  full();
  EXPECT_EQ(tn_new_contiguous(c, x), nullptr);
  expect_full("contiguous");
  EXPECT_EQ(tn_new_to(c, x, TN_FLOAT), nullptr);
  expect_full("to");
}

TEST_F(EdgesCCounts, ListsCountForEachOfTheirPlaces) {
  tn_tensor* thrice[] = {x, x, x};
  full(2);
  EXPECT_EQ(tn_list_new(c, thrice, 3), nullptr);
  full();
  EXPECT_EQ(tn_list_new(c, thrice, 1), nullptr);
  expect_full("list");
  full(3);
  tn_list* list = tn_list_new(c, thrice, 3);
  ASSERT_NE(list, nullptr) << tn_error_message(c);
  EXPECT_EQ(tn_new_list_item(c, list, 0), nullptr);
  expect_full("list_item");
  EXPECT_EQ(tn_list_free(c, list), TN_OK);
  EXPECT_EQ(slot()->handles, kMostHandles - 3);
}

TEST_F(EdgesCCounts, AGradientIsRefusedWhereItsCountIsFull) {
  tn_tensor* leaf = tn_new_ones(c, &four, 1, TN_FLOAT);
  tn_set_requires_grad(c, leaf, 1);
  EXPECT_EQ(tn_set_grad(c, leaf, x), TN_OK) << tn_error_message(c);
  tn_tensor* gradient = tn_new_grad(c, leaf);
  slot_at(reinterpret_cast<uint64_t>(gradient))->handles = kMostHandles;
  EXPECT_EQ(tn_new_grad(c, leaf), nullptr);
  EXPECT_EQ(tn_error(c), TN_VALUE_ERROR);
  slot_at(reinterpret_cast<uint64_t>(gradient))->handles = 1;
  tn_free(c, gradient);
  tn_free(c, leaf);
}
