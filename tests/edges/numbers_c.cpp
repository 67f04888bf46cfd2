// Numbers of the C API are those of C++: each function hands them on as they are.
#include <gtest/gtest.h>
#include <tenure/c_ops.h>
#include <tenure/tenure.c.h>

#include <cmath>
#include <string>

#include "support/errors.h"

namespace tenure::testing {
namespace {

class NumbersC : public ::testing::Test {
 protected:
  tn_context* c = tn_context_new();
  void SetUp() override { ASSERT_EQ(tn_scope_push(c, "numbers"), TN_OK); }
  void TearDown() override {
    EXPECT_EQ(tn_scope_pop(c), TN_OK) << tn_error_message(c);
    tn_context_free(c);
  }

  tn_tensor* one(tn_scalar v, tn_dtype t) {
    const int64_t sizes[] = {1};
    return tn_new_full(c, sizes, 1, v, t);
  }
  /// The element of a tensor, which is freed with the operand.
  double item(tn_tensor* x, tn_tensor* operand = nullptr) {
    tn_scalar v{};
    EXPECT_EQ(tn_item(c, x, &v), TN_OK) << tn_error_message(c);
    tn_free(c, x);
    if (operand) tn_free(c, operand);
    return v.kind == TN_IS_FLOAT ? v.re : static_cast<double>(v.i);
  }
  std::string message() { return without_line(tn_error_message(c)); }
};

TEST_F(NumbersC, OperandsBoundsAndComparisons) {
  tn_tensor* x = one(tn_float(0.01), TN_HALF);
  EXPECT_EQ(item(tn_new_mul_scalar(c, x, tn_int(65536))), 655.5);
  EXPECT_EQ(tn_mul_scalar_(c, x, tn_float(65536)), TN_OK);
  EXPECT_EQ(item(x), 655.5);
  tn_tensor* y = one(tn_float(1024), TN_HALF);
  EXPECT_EQ(item(tn_new_scalar_div(c, tn_int(70000), y), y), 68.375);
  tn_tensor* u8 = one(tn_int(100), TN_BYTE);
  EXPECT_EQ(item(tn_new_clamp(c, u8, tn_int(-5), tn_int(300))), 100);
  EXPECT_EQ(item(tn_new_lt_scalar(c, u8, tn_int(300))), 1);
  EXPECT_EQ(item(tn_new_eq_scalar(c, u8, tn_int(356))), 0);
  EXPECT_EQ(tn_new_clamp(c, u8, tn_int(300), tn_int(400)), nullptr);
  EXPECT_EQ(tn_error(c), TN_VALUE_ERROR);
  EXPECT_EQ(message(), "clamp: the lower bound is out of range: 300 for u8");
  EXPECT_EQ(tn_new_pow_scalar(c, u8, tn_int(300)), nullptr);
  EXPECT_EQ(message(), "pow: the exponent is out of range: 300 for u8");
  tn_free(c, u8);
}

TEST_F(NumbersC, WhatIsStored) {
  EXPECT_EQ(one(tn_int(300), TN_BYTE), nullptr);
  EXPECT_EQ(tn_error(c), TN_VALUE_ERROR);
  EXPECT_EQ(message(), "full: the value is out of range: 300 for u8");
  EXPECT_EQ(one(tn_complex(1, 2), TN_FLOAT), nullptr);
  EXPECT_EQ(tn_error(c), TN_DTYPE_ERROR);
  EXPECT_EQ(message(), "full: a complex value for a tensor of f32");
  EXPECT_EQ(item(one(tn_float(1e6), TN_HALF)), INFINITY);
  tn_tensor* x = one(tn_int(1), TN_BYTE);
  EXPECT_EQ(tn_fill_(c, x, tn_int(-1)), TN_VALUE_ERROR);
  EXPECT_EQ(message(), "fill_: the value is out of range: -1 for u8");
  EXPECT_EQ(item(x), 1);
  tn_storage* s = tn_storage_new(c, TN_BYTE, 2);
  EXPECT_EQ(tn_storage_set(c, s, 0, tn_int(256)), TN_VALUE_ERROR);
  EXPECT_EQ(tn_storage_fill(c, s, tn_float(NAN)), TN_VALUE_ERROR);
  EXPECT_EQ(tn_storage_fill(c, s, tn_complex(0, 1)), TN_DTYPE_ERROR);
  tn_storage_free(c, s);
}

}  // namespace
}  // namespace tenure::testing
