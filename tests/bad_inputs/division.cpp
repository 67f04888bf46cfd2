// Division by zero, steps of nothing, and what has no elements.
#include <cstdint>
#include <vector>

#include "bad_inputs/bad.h"

namespace tenure::testing {
namespace {

TEST_F(BadInputs, DIV_01) {
  const Tensor six = arange(6), wide = zeros({4, 6});
  REFUSES(ValueError, "split: the size of a part must be positive: 0 for dim 0 of i64[6]", six.split(0));
  REFUSES(ValueError, "split: the size of a part must be positive: -1 for dim 0 of i64[6]", six.split(-1));
  REFUSES(ValueError, "split: the size of a part must be positive: 0 for dim 1 of f32[4, 6]", wide.split(0, 1));
  REFUSES(ValueError, "split: the size of a part must be positive: -2 for dim 0 of f32[4, 6]", wide.split(-2, 0));
  REFUSES(ValueError, "chunk: the number of chunks must be positive: 0", six.chunk(0));
}

TEST_F(BadInputs, DIV_02) {
  const Tensor none = zeros({0}), six = arange(6);
  REFUSES(ShapeError, "split: negative size: [-1, -2]", none.split({-1, -2}));
  REFUSES(ShapeError, "split: the sizes do not sum to that of dim 0: [2, 3] for i64[6]", six.split({2, 3}));
  REFUSES(ShapeError,
          "split: the sizes do not sum to that of dim 0: [9223372036854775807, 9223372036854775807] for i64[6]",
          six.split({kMax, kMax}));
}

TEST_F(BadInputs, DIV_08) {
  for (const ScalarType dtype : {kInt, kLong}) {
    const Tensor zero = zeros({}, dtype), five = full({}, 5, dtype);
    REFUSES(ValueError, "div: an integer divisor is zero: element [] of " + zero.describe(), div(zero, zero, "trunc"));
    REFUSES(ValueError, "remainder: an integer divisor is zero: element [] of " + zero.describe(),
            remainder(five, zero));
    REFUSES(ValueError, "remainder: an integer divisor is zero", five % 0);
    REFUSES(ValueError, "div: an integer divisor is zero", div(five, 0, "floor"));
  }
  Tensor many = ones({1000, 1000}, kInt);
  many.select(0, 700).select(0, 3).fill_(0);
  const Tensor all = ones({1000, 1000}, kInt);
  REFUSES(ValueError, "remainder: an integer divisor is zero: element [700, 3] of i32[1000, 1000]",
          remainder(all, many));
  const Tensor turned = many.t();
  REFUSES(ValueError, "div: an integer divisor is zero: element [3, 700] of i32[1000, 1000]",
          div(all, turned, "floor"));
}

TEST_F(BadInputs, DIV_09) {
  const auto check = [](ScalarType dtype, int64_t lowest) {
    const Tensor x = full({3}, lowest, dtype), minus_one = full({3}, -1, dtype);
    EXPECT_EQ(div(x, minus_one, "trunc")[0].item<int64_t>(), lowest);
    EXPECT_EQ(div(x, minus_one, "floor")[0].item<int64_t>(), lowest);
    EXPECT_EQ(remainder(x, minus_one)[0].item<int64_t>(), 0);
    EXPECT_EQ(abs(x)[0].item<int64_t>(), lowest);
    EXPECT_EQ((-x)[0].item<int64_t>(), lowest);
  };
  check(kChar, INT8_MIN);
  check(kShort, INT16_MIN);
  check(kInt, INT32_MIN);
  check(kLong, INT64_MIN);
}

TEST_F(BadInputs, DIV_10) {
  for (const ScalarType dtype : {kChar, kShort, kInt, kLong}) {
    const Tensor base = tensor({2, -2, 1, -1, -1}).to(dtype), exponent = tensor({-1, -3, -9, -9, -8}).to(dtype);
    EXPECT_EQ(pow(base, exponent).to(kLong).to_vector<int64_t>(), (std::vector<int64_t>{0, 0, 1, -1, 1}));
  }
  const Tensor two = full({}, 2);
  REFUSES(ValueError, "pow: integers have no negative integer powers: the exponent is -1", pow(two, -1));
}

TEST_F(BadInputs, DIV_14) {
  const Tensor nothing = zeros({0, 3}), no_index = zeros({0}, kLong), one_index = zeros({1}, kLong);
  EXPECT_EQ(embedding(nothing, no_index).numel(), 0);
  EXPECT_EQ(nothing.index_select(0, no_index).numel(), 0);
  EXPECT_EQ(zeros({0}).gather(0, no_index).numel(), 0);
  EXPECT_EQ(one_hot(no_index, 4).sizes(), (IntArrayRef{0, 4}));
  const Tensor empty_vector = zeros({0});
  REFUSES(IndexError, "embedding: index out of range: 0 at position 0 (expected 0 to -1)",
          embedding(nothing, one_index));
  REFUSES(IndexError, "index_select: index out of range: 0 at position 0 (expected 0 to -1)",
          nothing.index_select(0, one_index));
  REFUSES(IndexError, "gather: index out of range: 0 at position 0 (expected 0 to -1)",
          empty_vector.gather(0, one_index));
  REFUSES(ValueError, "one_hot: without values the number of classes must be given: i64[0]", one_hot(no_index));
}

TEST_F(BadInputs, DIV_16) {
  const Tensor x = zeros({0}), index = tensor({-99, -1, -1}), values = ones({3});
  REFUSES(IndexError, "index_add: index out of range: -99 at position 0 (expected 0 to -1)",
          index_add(x, 0, index, values, -1));
}

TEST_F(BadInputs, DIV_17) {
  const Tensor x = ones({1, 1, 1, 0}), weight = ones({0});
  EXPECT_EQ(rms_norm(x, {0}, weight).sizes(), x.sizes());
  EXPECT_EQ(layer_norm(x, {0}, weight).sizes(), x.sizes());
}

TEST_F(BadInputs, DIV_19) {
  const Tensor odd = ones({1, 2, 1, 7}), even = ones({1, 2, 1, 8}), angles = ones({2, 3}), none = ones({1, 2, 1, 0});
  REFUSES(ShapeError,
          "rotary_embedding: the last dim must be even: x is f32[1, 2, 1, 7], cos is f32[2, 3], sin is f32[2, 3]",
          rotary_embedding(odd, angles, angles));
  REFUSES(ShapeError,
          "rotary_embedding: cos and sin must be [2, 4]: x is f32[1, 2, 1, 8], cos is f32[2, 3], sin is f32[2, 3]",
          rotary_embedding(even, angles, angles));
  const Tensor no_angles = ones({2, 0});
  EXPECT_EQ(rotary_embedding(none, no_angles, no_angles).numel(), 0);
}

TEST_F(BadInputs, DIV_20) {
  const Tensor none = zeros({0, 3}), four = arange(4);
  for (const int64_t dim : {0, 1}) {
    EXPECT_EQ(std::get<0>(none.sort(dim)).sizes(), none.sizes());
    EXPECT_EQ(std::get<1>(none.sort(dim)).sizes(), none.sizes());
  }
  EXPECT_EQ(std::get<0>(none.topk(0, 0)).sizes(), (IntArrayRef{0, 3}));
  EXPECT_EQ(std::get<0>(none.topk(2, 1)).sizes(), (IntArrayRef{0, 2}));
  REFUSES(ValueError, "topk: k is out of range: 5 of 4 in dim 0 of i64[4]", four.topk(5));
  REFUSES(ValueError, "topk: k is out of range: -1 of 4 in dim 0 of i64[4]", four.topk(-1));
  REFUSES(ValueError, "topk: k is out of range: 1 of 0 in dim 0 of f32[0, 3]", none.topk(1, 0));
}

TEST(BadInputsWithoutScope, DIV_22) {
  VarStore store;
  (void)store.new_var("w", {2});
  REFUSES(ValueError, "Adam: the rate is negative or NaN: nan", Adam(store, {.lr = kNaN}));
  REFUSES(ValueError, "Adam: eps is negative or NaN: -1.000000", Adam(store, {.eps = -1}));
  REFUSES(ValueError, "Adam: betas must be in [0, 1): 1.000000, 0.999000", Adam(store, {.beta1 = 1.0}));
  REFUSES(ValueError, "AdamW: betas must be in [0, 1): 0.900000, -0.100000", AdamW(store, {.beta2 = -0.1}));
  REFUSES(ValueError, "SGD: rate, momentum and weight decay must not be negative: -1.000000, 0.000000, 0.000000",
          SGD(store, {.lr = -1}));
  Adam adam(store);
  REFUSES(ValueError, "clip_grad_norm_: max_norm is negative or NaN: -1.000000", adam.clip_grad_norm_(-1));
  REFUSES(ValueError, "clip_grad_value_: the bound is negative or NaN: nan", adam.clip_grad_value_(kNaN));
  for (const double p : {-0.1, 1.1, kNaN}) {
    SCOPED_TRACE(p);
    EXPECT_THROW(with_rc_scope([&] { (void)dropout(ones({3}), p, true); }), ValueError);
  }
}

TEST_F(BadInputs, DIV_23) {
  const Tensor scalar = ones({}), vector = ones({1});
  REFUSES(ValueError, "cat: no tensors are given", cat({}));
  REFUSES(ValueError, "stack: no tensors are given", stack({}));
  REFUSES(ShapeError, "cat: a 0-d tensor has no dim to join: tensor 0 is f32[]; use stack", cat({scalar, scalar}));
  REFUSES(ShapeError, "cat: a 0-d tensor has no dim to join: tensor 0 is f32[]; use stack", cat({scalar, vector}, 0));
}

TEST_F(BadInputs, DIV_25) {
  // The same on every path: one element, rows of a vector's width and odd rests, and strided.
  for (const ScalarType from : {kFloat, kDouble, kBFloat16}) {
    const Tensor one = tensor({kNaN, kInf, -kInf, 1e20, -1e20, 2147483648.0, -0.5, 3.99}).to(from);
    for (const ScalarType to : {kByte, kChar, kShort, kInt, kLong}) {
      const std::vector<int64_t> expected = one.to(to).to(kLong).to_vector<int64_t>();
      for (int64_t i = 0; i < 8; ++i) {
        EXPECT_EQ(one[i].to(to).item<int64_t>(), expected[static_cast<size_t>(i)]) << i;
        EXPECT_EQ(one[i].expand({133}).contiguous().to(to)[131].item<int64_t>(), expected[static_cast<size_t>(i)]) << i;
      }
      const int64_t least = to == kByte    ? 0
                            : to == kChar  ? INT8_MIN
                            : to == kShort ? INT16_MIN
                            : to == kInt   ? INT32_MIN
                                           : INT64_MIN;
      const int64_t most = to == kByte ? UINT8_MAX : -(least + 1);
      EXPECT_EQ(expected, (std::vector<int64_t>{0, most, least, most, least, to == kLong ? 2147483648 : most, 0, 3}));
    }
  }
}

}  // namespace
}  // namespace tenure::testing
