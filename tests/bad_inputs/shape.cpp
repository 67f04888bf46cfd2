// Shapes and dtypes that do not fit together.
#include <vector>

#include "bad_inputs/bad.h"

namespace tenure::testing {
namespace {

TEST_F(BadInputs, SHP_01) {
  const Tensor x = ones({4, 16}).requires_grad_();
  const Tensor wrong = zeros({0}), two = zeros({2});
  REFUSES(ShapeError, "backward: the given gradient has another shape: f32[0] for f32[4, 16]", (x * 2).backward(wrong));
  REFUSES(ShapeError, "backward: the given gradient has another shape: f32[2] for f32[4]",
          (x * 2).sum(1).backward(two));
  EXPECT_FALSE(x.grad().defined());
}

TEST_F(BadInputs, SHP_02) {
  const Tensor x = ones({10, 10, 10, 6}), one = ones({1}), none = ones({0});
  REFUSES(ShapeError, "rms_norm: weight does not fit: it is f32[1], normalized_shape is [6]", rms_norm(x, {6}, one));
  REFUSES(ShapeError, "rms_norm: weight does not fit: it is f32[0], normalized_shape is [6]", rms_norm(x, {6}, none));
  REFUSES(ShapeError, "layer_norm: weight does not fit: it is f32[1], normalized_shape is [6]",
          layer_norm(x, {6}, one, one));
  REFUSES(
      ShapeError,
      "rms_norm: normalized_shape is not what x's sizes end with: x is f32[10, 10, 10, 6], normalized_shape is [10]",
      rms_norm(x, {10}, none));
}

TEST_F(BadInputs, SHP_07) {
  const Tensor none = ones({0}), one = ones({1}), three = ones({3}), flat = ones({2, 0}), matrix = ones({2, 3});
  EXPECT_EQ((none + one).sizes(), (IntArrayRef{0}));
  EXPECT_EQ(maximum(none, one).numel(), 0);
  REFUSES(ShapeError, "add: shapes do not broadcast: [0] and [3] (0 against 3 in dim 0)", none + three);
  REFUSES(ShapeError, "maximum: shapes do not broadcast: [0] and [3] (0 against 3 in dim 0)", maximum(none, three));
  REFUSES(ShapeError, "minimum: shapes do not broadcast: [2, 0] and [2, 3] (0 against 3 in dim 1)",
          minimum(flat, matrix));
}

TEST_F(BadInputs, SHP_10) {
  EXPECT_EQ(rand({}).dim(), 0);
  EXPECT_EQ(randn({}).numel(), 1);
}

TEST_F(BadInputs, SHP_11) {
  const Tensor x = ones({2, 1, 20});
  REFUSES(ShapeError, "expand: only dims of size 1 expand: f32[2, 1, 20] to [-1, 10, 21] (20 against 21 in dim 2)",
          x.expand({-1, 10, 21}));
  REFUSES(ShapeError, "expand: the size of a new dim must be given: f32[2, 1, 20] to [-1, 2, 10, 20]",
          x.expand({-1, 2, 10, 20}));
  REFUSES(ShapeError, "rand: negative size: [2, -3]", rand({2, -3}));
  REFUSES(ShapeError, "as_strided: negative size: [-2, 3]", x.as_strided({-2, 3}, {1, 1}));
  REFUSES(ShapeError, "zeros: negative size: [-1]", zeros({-1}));
}

TEST_F(BadInputs, SHP_12) {
  const Tensor two = ones({2, 3, 4}), three = ones({3, 4, 5}), k = ones({2, 5, 6}), matrix = ones({3, 4});
  REFUSES(ShapeError, "bmm: batch sizes differ: a is f32[2, 3, 4], b is f32[3, 4, 5] (2 != 3)", bmm(two, three));
  REFUSES(ShapeError, "bmm: inner sizes differ: a is f32[2, 3, 4], b is f32[2, 5, 6] (4 != 5)", bmm(two, k));
  REFUSES(ShapeError, "bmm: takes tensors of 3 dims: a is f32[2, 3, 4], b is f32[3, 4]", bmm(two, matrix));
  REFUSES(ShapeError, "mm: inner sizes differ: a is f32[3, 4], b is f32[3, 4] (4 != 3)", mm(matrix, matrix));
}

TEST_F(BadInputs, SHP_13) {
  const Tensor six = arange(6), none = zeros({0, 3});
  REFUSES(ShapeError, "reshape: more than one size is -1: [-1, -1]", six.reshape({-1, -1}));
  REFUSES(ShapeError, "reshape: negative size: [-2, 3]", six.reshape({-2, 3}));
  REFUSES(ShapeError, "reshape: the number of elements differs: i64[6] has 6, asked for [4, 2]", six.reshape({4, 2}));
  REFUSES(ShapeError, "reshape: the number of elements differs: i64[6] has 6, asked for [-1, 4]", six.reshape({-1, 4}));
  REFUSES(ShapeError, "reshape: the number of elements differs: i64[6] has 6, asked for [-1, 0]", six.reshape({-1, 0}));
  REFUSES(ShapeError, "reshape: -1 may be any size for a tensor without elements: f32[0, 3] as [-1, 0]",
          none.reshape({-1, 0}));
  EXPECT_EQ(none.reshape({-1, 3}).sizes(), (IntArrayRef{0, 3}));
}

TEST_F(BadInputs, SHP_15) {
  std::vector<int64_t> most(64, 1), more(65, 1), many(1000, 1);
  const Tensor x = ones(most);
  EXPECT_EQ((x + x).sum().item<float>(), 2);
  EXPECT_EQ(x.transpose(0, 63).contiguous().squeeze().dim(), 0);
  REFUSES(ShapeError, "ones: too many dims: 65 (at most 64)", ones(more));
  REFUSES(ShapeError, "ones: too many dims: 1000 (at most 64)", ones(many));
  REFUSES(ShapeError, "unsqueeze: too many dims: more than 64", x.unsqueeze(0));
  REFUSES(ShapeError, "stack: too many dims: more than 64", stack({x, x}));
  REFUSES(ShapeError, "expand: too many dims: 65 (at most 64)", x.expand(more));
}

TEST_F(BadInputs, SHP_18) {
  const Tensor f = ones({2, 2}), i = ones({2, 2}, kLong), b = ones({2, 2}, kBool), z = ones({2, 2}, kComplexFloat),
               half = ones({2, 2}, kHalf), bias = ones({2});
  EXPECT_EQ((f + i).scalar_type(), kFloat);
  REFUSES(DTypeError, "mm: not for bool", mm(b, b));
  REFUSES(DTypeError, "mm: dtypes differ: a is f32[2, 2], b is i64[2, 2]", mm(f, i));
  REFUSES(DTypeError, "linear: dtypes differ: x is f32[2, 2], weight is f16[2, 2], bias is f32[2]",
          linear(f, half, bias));
  REFUSES(DTypeError, "softmax: not for i64", i.softmax(0));
  REFUSES(DTypeError, "erf: not for complex64", erf(z));
  REFUSES(DTypeError, "maximum: not for complex64", maximum(z, z));
  REFUSES(DTypeError, "cross_entropy: target must be i64: it is f32[2]", cross_entropy(f, bias));
  REFUSES(DTypeError, "index_select: the index must be i64 or i32: f32[2]", f.index_select(0, bias));
  REFUSES(DTypeError, "add_: the result of type f32 cannot be written into i64[2, 2]", i.add_(f));
}

TEST_F(BadInputs, SHP_19) {
  const Tensor logits = ones({2, 3}), target = zeros({2}, kLong);
  REFUSES(ValueError, "cross_entropy: reduction must be None, Mean or Sum (0, 1, 2): 3046875451",
          cross_entropy(logits, target, Tensor(), 3046875451));
  REFUSES(ValueError, "mse_loss: reduction must be None, Mean or Sum (0, 1, 2): -1", mse_loss(logits, logits, -1));
  REFUSES(ValueError, "div: the rounding mode is neither trunc nor floor: up", div(logits, logits, "up"));
}

}  // namespace
}  // namespace tenure::testing
