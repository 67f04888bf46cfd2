// Shapes and dtypes that do not fit together.
#include <vector>

#include "bad_inputs/bad.h"

namespace tenure::testing {
namespace {

BAD_INPUT(SHP_01) {
  const Tensor x = ones({4, 16}).requires_grad_();
  const Tensor wrong = zeros({0}), two = zeros({2});
  REFUSES(ShapeError, "", (x * 2).backward(wrong));
  REFUSES(ShapeError, "", (x * 2).sum(1).backward(two));
  EXPECT_FALSE(x.grad().defined());
}

BAD_INPUT(SHP_02) {
  const Tensor x = ones({10, 10, 10, 6}), one = ones({1}), none = ones({0});
  REFUSES(ShapeError, "", rms_norm(x, {6}, one));
  REFUSES(ShapeError, "", rms_norm(x, {6}, none));
  REFUSES(ShapeError, "", layer_norm(x, {6}, one, one));
  REFUSES(ShapeError, "", rms_norm(x, {10}, none));
}

BAD_INPUT(SHP_07) {
  const Tensor none = ones({0}), one = ones({1}), three = ones({3}), flat = ones({2, 0}), matrix = ones({2, 3});
  EXPECT_EQ((none + one).sizes(), (IntArrayRef{0}));
  EXPECT_EQ(maximum(none, one).numel(), 0);
  REFUSES(ShapeError, "", none + three);
  REFUSES(ShapeError, "", maximum(none, three));
  REFUSES(ShapeError, "", minimum(flat, matrix));
}

BAD_INPUT(SHP_10) {
  EXPECT_EQ(rand({}).dim(), 0);
  EXPECT_EQ(randn({}).numel(), 1);
}

BAD_INPUT(SHP_11) {
  const Tensor x = ones({2, 1, 20});
  REFUSES(ShapeError, "", x.expand({-1, 10, 21}));
  REFUSES(ShapeError, "", x.expand({-1, 2, 10, 20}));
  REFUSES(ShapeError, "", rand({2, -3}));
  REFUSES(ShapeError, "", x.as_strided({-2, 3}, {1, 1}));
  REFUSES(ShapeError, "", zeros({-1}));
}

BAD_INPUT(SHP_12) {
  const Tensor two = ones({2, 3, 4}), three = ones({3, 4, 5}), k = ones({2, 5, 6}), matrix = ones({3, 4});
  REFUSES(ShapeError, "", bmm(two, three));
  REFUSES(ShapeError, "", bmm(two, k));
  REFUSES(ShapeError, "", bmm(two, matrix));
  REFUSES(ShapeError, "", mm(matrix, matrix));
}

BAD_INPUT(SHP_13) {
  const Tensor six = arange(6), none = zeros({0, 3});
  REFUSES(ShapeError, "", six.reshape({-1, -1}));
  REFUSES(ShapeError, "", six.reshape({-2, 3}));
  REFUSES(ShapeError, "", six.reshape({4, 2}));
  REFUSES(ShapeError, "", six.reshape({-1, 4}));
  REFUSES(ShapeError, "", six.reshape({-1, 0}));
  REFUSES(ShapeError, "", none.reshape({-1, 0}));
  EXPECT_EQ(none.reshape({-1, 3}).sizes(), (IntArrayRef{0, 3}));
}

BAD_INPUT(SHP_15) {
  std::vector<int64_t> most(64, 1), more(65, 1), many(1000, 1);
  const Tensor x = ones(most);
  EXPECT_EQ((x + x).sum().item<float>(), 2);
  EXPECT_EQ(x.transpose(0, 63).contiguous().squeeze().dim(), 0);
  REFUSES(ShapeError, "", ones(more));
  REFUSES(ShapeError, "", ones(many));
  REFUSES(ShapeError, "", x.unsqueeze(0));
  REFUSES(ShapeError, "", stack({x, x}));
  REFUSES(ShapeError, "", x.expand(more));
}

BAD_INPUT(SHP_18) {
  const Tensor f = ones({2, 2}), i = ones({2, 2}, kLong), b = ones({2, 2}, kBool), z = ones({2, 2}, kComplexFloat),
               half = ones({2, 2}, kHalf), bias = ones({2});
  EXPECT_EQ((f + i).scalar_type(), kFloat);
  REFUSES(DTypeError, "", mm(b, b));
  REFUSES(DTypeError, "", mm(f, i));
  REFUSES(DTypeError, "", linear(f, half, bias));
  REFUSES(DTypeError, "", i.softmax(0));
  REFUSES(DTypeError, "", erf(z));
  REFUSES(DTypeError, "", maximum(z, z));
  REFUSES(DTypeError, "", cross_entropy(f, bias));
  REFUSES(DTypeError, "", f.index_select(0, bias));
  REFUSES(DTypeError, "", i.add_(f));
}

BAD_INPUT(SHP_19) {
  const Tensor logits = ones({2, 3}), target = zeros({2}, kLong);
  REFUSES(ValueError, "", cross_entropy(logits, target, Tensor(), 3046875451));
  REFUSES(ValueError, "", mse_loss(logits, logits, -1));
  REFUSES(ValueError, "", div(logits, logits, "up"));
}

}  // namespace
}  // namespace tenure::testing
