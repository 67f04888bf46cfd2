// Division by zero, steps of nothing, and what has no elements.
#include <cstdint>
#include <vector>

#include "bad_inputs/bad.h"

namespace tenure::testing {
namespace {

BAD_INPUT(DIV_01) {
  const Tensor six = arange(6), wide = zeros({4, 6});
  REFUSES(ValueError, "", six.split(0));
  REFUSES(ValueError, "", six.split(-1));
  REFUSES(ValueError, "", wide.split(0, 1));
  REFUSES(ValueError, "", wide.split(-2, 0));
  REFUSES(ValueError, "", six.chunk(0));
}

BAD_INPUT(DIV_02) {
  const Tensor none = zeros({0}), six = arange(6);
  REFUSES(ShapeError, "", none.split({-1, -2}));
  REFUSES(ShapeError, "", six.split({2, 3}));
  REFUSES(ShapeError, "", six.split({kMax, kMax}));
}

BAD_INPUT(DIV_08) {
  for (const ScalarType dtype : {kInt, kLong}) {
    const Tensor zero = zeros({}, dtype), five = full({}, 5, dtype);
    REFUSES(ValueError, "", div(zero, zero, "trunc"));
    REFUSES(ValueError, "", remainder(five, zero));
    REFUSES(ValueError, "", five % 0);
    REFUSES(ValueError, "", div(five, 0, "floor"));
  }
  Tensor many = ones({1000, 1000}, kInt);
  many.select(0, 700).select(0, 3).fill_(0);
  const Tensor all = ones({1000, 1000}, kInt);
  REFUSES(ValueError, "", remainder(all, many));
}

BAD_INPUT(DIV_09) {
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

BAD_INPUT(DIV_10) {
  for (const ScalarType dtype : {kChar, kShort, kInt, kLong}) {
    const Tensor base = tensor({2, -2, 1, -1, -1}).to(dtype), exponent = tensor({-1, -3, -9, -9, -8}).to(dtype);
    EXPECT_EQ(pow(base, exponent).to(kLong).to_vector<int64_t>(), (std::vector<int64_t>{0, 0, 1, -1, 1}));
  }
  const Tensor two = full({}, 2);
  REFUSES(ValueError, "", pow(two, -1));
}

BAD_INPUT(DIV_14) {
  const Tensor nothing = zeros({0, 3}), no_index = zeros({0}, kLong), one_index = zeros({1}, kLong);
  EXPECT_EQ(embedding(nothing, no_index).numel(), 0);
  EXPECT_EQ(nothing.index_select(0, no_index).numel(), 0);
  EXPECT_EQ(zeros({0}).gather(0, no_index).numel(), 0);
  EXPECT_EQ(one_hot(no_index, 4).sizes(), (IntArrayRef{0, 4}));
  const Tensor empty_vector = zeros({0});
  REFUSES(IndexError, "", embedding(nothing, one_index));
  REFUSES(IndexError, "", nothing.index_select(0, one_index));
  REFUSES(IndexError, "", empty_vector.gather(0, one_index));
  REFUSES(ValueError, "", one_hot(no_index));
}

BAD_INPUT(DIV_16) {
  const Tensor x = zeros({0}), index = tensor({-99, -1, -1}), values = ones({3});
  REFUSES(IndexError, "", index_add(x, 0, index, values, -1));
}

BAD_INPUT(DIV_17) {
  const Tensor x = ones({1, 1, 1, 0}), weight = ones({0});
  EXPECT_EQ(rms_norm(x, {0}, weight).sizes(), x.sizes());
  EXPECT_EQ(layer_norm(x, {0}, weight).sizes(), x.sizes());
}

BAD_INPUT(DIV_19) {
  const Tensor odd = ones({1, 2, 1, 7}), even = ones({1, 2, 1, 8}), angles = ones({2, 3}), none = ones({1, 2, 1, 0});
  REFUSES(ShapeError, "", rotary_embedding(odd, angles, angles));
  REFUSES(ShapeError, "", rotary_embedding(even, angles, angles));
  const Tensor no_angles = ones({2, 0});
  EXPECT_EQ(rotary_embedding(none, no_angles, no_angles).numel(), 0);
}

BAD_INPUT(DIV_20) {
  const Tensor none = zeros({0, 3}), four = arange(4);
  for (const int64_t dim : {0, 1}) {
    EXPECT_EQ(std::get<0>(none.sort(dim)).sizes(), none.sizes());
    EXPECT_EQ(std::get<1>(none.sort(dim)).sizes(), none.sizes());
  }
  EXPECT_EQ(std::get<0>(none.topk(0, 0)).sizes(), (IntArrayRef{0, 3}));
  EXPECT_EQ(std::get<0>(none.topk(2, 1)).sizes(), (IntArrayRef{0, 2}));
  REFUSES(ValueError, "", four.topk(5));
  REFUSES(ValueError, "", four.topk(-1));
  REFUSES(ValueError, "", none.topk(1, 0));
}

TEST(BadInputs, DIV_22) {
  VarStore store;
  (void)store.new_var("w", {2});
  REFUSES(ValueError, "", Adam(store, {.lr = kNaN}));
  REFUSES(ValueError, "", Adam(store, {.eps = -1}));
  REFUSES(ValueError, "", Adam(store, {.beta1 = 1.0}));
  REFUSES(ValueError, "", AdamW(store, {.beta2 = -0.1}));
  REFUSES(ValueError, "", SGD(store, {.lr = -1}));
  Adam adam(store);
  REFUSES(ValueError, "", adam.clip_grad_norm_(-1));
  REFUSES(ValueError, "", adam.clip_grad_value_(kNaN));
  for (const double p : {-0.1, 1.1, kNaN}) {
    SCOPED_TRACE(p);
    EXPECT_THROW(with_rc_scope([&] { (void)dropout(ones({3}), p, true); }), ValueError);
  }
}

BAD_INPUT(DIV_23) {
  const Tensor scalar = ones({}), vector = ones({1});
  REFUSES(ValueError, "", cat({}));
  REFUSES(ValueError, "", stack({}));
  REFUSES(ShapeError, "", cat({scalar, scalar}));
  REFUSES(ShapeError, "", cat({scalar, vector}, 0));
}

BAD_INPUT(DIV_25) {
  // The same on every path: one element, rows of a vector's width and odd rests, and strided.
  for (const ScalarType from : {kFloat, kDouble}) {
    const Tensor one = tensor({kNaN, kInf, -kInf, 1e20, -1e20, 2147483648.0, -0.5, 3.99}).to(from);
    for (const ScalarType to : {kByte, kChar, kShort, kInt, kLong}) {
      const std::vector<int64_t> expected = one.to(to).to(kLong).to_vector<int64_t>();
      for (int64_t i = 0; i < 8; ++i) {
        EXPECT_EQ(one[i].to(to).item<int64_t>(), expected[static_cast<size_t>(i)]) << i;
        EXPECT_EQ(one[i].expand({133}).contiguous().to(to)[131].item<int64_t>(), expected[static_cast<size_t>(i)]) << i;
      }
      EXPECT_EQ(expected[0], 0);
      EXPECT_EQ(expected[6], 0);
      EXPECT_EQ(expected[7], 3);
    }
    EXPECT_EQ(one.to(kInt).to_vector<int32_t>(),
              (std::vector<int32_t>{0, INT32_MAX, INT32_MIN, INT32_MAX, INT32_MIN, INT32_MAX, 0, 3}));
  }
}

}  // namespace
}  // namespace tenure::testing
