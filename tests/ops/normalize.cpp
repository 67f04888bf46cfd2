// Norms over the last dims.
#include "tenure/ops/normalize.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;
constexpr double kEps = 1e-3;

// Rows of the last dim: (x - centre) / sqrt(mean((x - centre)²) + eps) · weight + bias.
Plain normalised(const Plains& in, bool centred) {
  Plain y = in[0];
  const auto n = static_cast<size_t>(y.sizes.back());
  for (size_t r = 0; n && r < y.v.size() / n; ++r) {
    double mean = 0, squares = 0;
    for (size_t i = 0; centred && i < n; ++i) mean += y[r * n + i] / static_cast<double>(n);
    for (size_t i = 0; i < n; ++i) squares += (y[r * n + i] - mean) * (y[r * n + i] - mean);
    const double rstd = 1 / std::sqrt(squares / static_cast<double>(n) + kEps);
    for (size_t i = 0; i < n; ++i) {
      Number& v = y.v[r * n + i];
      v = (v - mean) * rstd * (in.size() > 1 ? in[1][i] : 1) + (in.size() > 2 ? in[2][i] : 0);
    }
  }
  return y;
}

const bool normalize_rows = add_rows({
    {.name = "rms_norm",
     .op = on1([](C x) { return rms_norm(x, x.sizes().slice(x.sizes().size() - 1, 1), {}, kEps); }),
     .reference_tensors = [](const Plains& in) { return Plains{normalised(in, false)}; },
     .dtypes = kFloats,
     .gives = {Gives::same},
     .shapes = {{{3, 4}}, {{5}}, {{2, 3, 67}}, {{0, 4}}, {{3, 0}}},
     .ulps = 8,
     .whole_scale = true},
    {.name = "rms_norm, weight",
     .op = on2([](C x, C w) { return rms_norm(x, w.sizes(), w, kEps); }),
     .reference_tensors = [](const Plains& in) { return Plains{normalised(in, false)}; },
     .dtypes = kFloats,
     .gives = {Gives::same},
     .shapes = {{{3, 4}, {4}}, {{2, 3, 67}, {67}}, {{0, 4}, {4}}},
     .ulps = 8,
     .whole_scale = true},
    {.name = "layer_norm",
     .op = on3([](C x, C w, C b) { return layer_norm(x, w.sizes(), w, b, kEps); }),
     .reference_tensors = [](const Plains& in) { return Plains{normalised(in, true)}; },
     .dtypes = kFloats,
     .gives = {Gives::same},
     .shapes = {{{3, 4}, {4}, {4}}, {{2, 3, 67}, {67}, {67}}, {{0, 4}, {4}, {4}}},
     .ulps = 16,
     .whole_scale = true},
});

TEST(RmsNorm, OverSeveralDims) {
  with_rc_scope([] {
    const Tensor x = make(draw({2, 3, 4}, {-1, 1}, kDouble, 1), kDouble),
                 w = make(draw({3, 4}, {-1, 1}, kDouble, 2), kDouble);
    const Tensor joined = rms_norm(x.reshape({2, 12}), 12, w.reshape({12}));
    EXPECT_TRUE(rms_norm(x, {3, 4}, w).equal(joined.view({2, 3, 4})));
    x.requires_grad_();
    w.requires_grad_();
    const auto f = [](const Tensors& in) { return rms_norm(in[0], {3, 4}, in[1], kEps); };
    EXPECT_EQ(gradcheck(f, {x, w}), "");
    EXPECT_EQ(gradgradcheck(f, {x, w}), "");
  });
}

// GRAD-06: each subset of the inputs alone.
TEST(RmsNorm, GradientOfOneInput) {
  with_rc_scope([] {
    for (bool of_x : {true, false}) {
      const Tensor x = make(draw({3, 4}, {-1, 1}, kDouble, 1), kDouble),
                   w = make(draw({4}, {-1, 1}, kDouble, 2), kDouble);
      (of_x ? x : w).requires_grad_();
      EXPECT_EQ(gradcheck([](const Tensors& in) { return rms_norm(in[0], 4, in[1], kEps); }, {x, w}), "");
    }
  });
}

TEST(RmsNorm, TheWeightOfNoRowsGetsZeros) {
  with_rc_scope([] {
    const Tensor w = ones({4}).requires_grad_();
    rms_norm(zeros({0, 4}), 4, w).sum().backward();
    EXPECT_EQ(w.grad().to_vector<float>(), std::vector<float>(4, 0.F));
  });
}

TEST(RmsNorm, Errors) {
  with_rc_scope([] {
    const Tensor x = zeros({2, 3});
    EXPECT_EQ(error_of<ShapeError>([&] { (void)rms_norm(x, 4); }),
              "rms_norm: normalized_shape is not what x's sizes end with: x is f32[2, 3], normalized_shape is [4]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)rms_norm(x, {}); }),
              "rms_norm: normalized_shape is empty: x is f32[2, 3]");
    EXPECT_EQ(
        error_of<ShapeError>([&] {
          (void)rms_norm(x, {1, 2, 3});
        }),
        "rms_norm: normalized_shape is not what x's sizes end with: x is f32[2, 3], normalized_shape is [1, 2, 3]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)rms_norm(x, 3, zeros({2})); }),
              "rms_norm: weight does not fit: it is f32[2], normalized_shape is [3]");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)rms_norm(x, 3, zeros({3}, kDouble)); }),
              "rms_norm: dtypes differ: x is f32[2, 3], weight is f64[3]");
    EXPECT_EQ(error_of<ShapeError>([&] { (void)layer_norm(x, 3, zeros({3}), zeros({1})); }),
              "layer_norm: bias does not fit: it is f32[1], normalized_shape is [3]");
  });
}

}  // namespace
}  // namespace tenure::testing
