// Rows of activations with parameters.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;

constexpr double kAlpha = 1.6732632423543772, kScale = 1.0507009873554805;

double bounded(double x, double low, double high) {
  const double raised = x > low || std::isnan(x) ? x : low;
  return raised < high || std::isnan(x) ? raised : high;
}
double elu_of(double x, double alpha, double scale, double inside) {
  return x > 0 ? scale * x : scale * alpha * std::expm1(inside * x);
}
double normal(double x) { return 0.5 * std::erfc(-x / std::sqrt(2)); }
double softplus_of(double x) { return std::log1p(std::exp(x)); }
double bent(double x) {  // (1 + tanh(u)) / 2 is the sigmoid of 2u
  return x / (1 + std::exp(-2 * std::sqrt(2 / 3.14159265358979323846) * (x + 0.044715 * x * x * x)));
}
double steps(double x) { return bounded(x / 6 + 0.5, 0, 1); }
double soft(double x) { return x > 0.5 ? x - 0.5 : x < -0.5 ? x + 0.5 : x * 0; }
double hard(double x) { return std::fabs(x) <= 0.5 ? 0 : x; }

Row floating(const char* name, Tensor (*f)(C), double (*reference)(double), double ulps = 6) {
  return {.name = name,
          .op = on1(f),
          .reference = ref1(reference),
          .domain = {-6, 6},
          .dtypes = kFloats,
          .gives = {Gives::same},
          .ulps = ulps,
          .whole_scale = true};
}

const bool activation_more_rows = add_rows({
    {.name = "hardtanh",
     .op = on1([](C x) { return hardtanh(x); }),
     .reference = ref1([](double x) { return bounded(x, -1, 1); }),
     .domain = {-6, 6},
     .dtypes = kFloats | (kIntegers & ~only(kByte)),
     .apart = only(kByte),
     .gives = {Gives::same}},
    {.name = "relu6",
     .op = on1(relu6),
     .reference = ref1([](double x) { return bounded(x, 0, 6); }),
     .domain = {-9, 9},
     .dtypes = kFloats | kIntegers,
     .gives = {Gives::same}},
    floating(
        "elu", [](C x) { return elu(x, 1.5, 0.5, 2); }, [](double x) { return elu_of(x, 1.5, 0.5, 2); }),
    floating(
        "selu", [](C x) { return selu(x); }, [](double x) { return elu_of(x, kAlpha, kScale, 1); }),
    floating(
        "celu", [](C x) { return celu(x, 2); }, [](double x) { return elu_of(x, 2, 1, 0.5); }),
    floating(
        "gelu", [](C x) { return gelu(x); }, [](double x) { return std::isinf(x) && x < 0 ? NAN : x * normal(x); }),
    floating(
        "gelu, tanh", [](C x) { return gelu(x, "tanh"); },
        [](double x) { return std::isinf(x) && x < 0 ? NAN : bent(x); }),
    floating(
        "leaky_relu", [](C x) { return leaky_relu(x, 0.25); }, [](double x) { return x > 0 ? x : 0.25 * x; }),
    floating(
        "log_sigmoid", [](C x) { return log_sigmoid(x); },
        [](double x) { return std::fmin(x, 0) + (x != x ? NAN : 0) - std::log1p(std::exp(-std::fabs(x))); }),
    floating(
        "hardsigmoid", [](C x) { return hardsigmoid(x); }, [](double x) { return steps(x); }),
    floating(
        "hardswish", [](C x) { return hardswish(x); }, [](double x) { return x * steps(x); }),
    floating(
        "mish", [](C x) { return mish(x); }, [](double x) { return x * std::tanh(x > 100 ? x : softplus_of(x)); }),
    floating(
        "softplus", [](C x) { return softplus(x, 2, 20); },
        [](double x) { return 2 * x > 20 ? x : softplus_of(2 * x) / 2; }),
    floating(
        "hardshrink", [](C x) { return hardshrink(x); }, hard),
    floating(
        "softshrink", [](C x) { return softshrink(x); }, soft),
    {.name = "threshold",
     .op = on1([](C x) { return threshold(x, 1, 3); }),
     .reference = ref1([](double x) { return x <= 1 ? 3 : x; }),
     .domain = {-6, 6},
     .dtypes = kFloats | kIntegers,
     .gives = {Gives::same}},
    {.name = "prelu",
     .op = on2(prelu),
     .reference_tensors =
         [](const Plains& in) {
           Plain out = in[0];
           const size_t inner = in[0].sizes.size() > 2 ? static_cast<size_t>(in[0].sizes[2]) : 1;
           const size_t channels = in[1].v.size();
           for (size_t i = 0; i < out.v.size(); ++i)
             if (!(in[0][i] > 0)) out.v[i] = in[0].v[i] * in[1].v[channels == 1 ? 0 : i / inner % channels];
           return Plains{out};
         },
     .dtypes = kFloats,
     .apart = kComplexes | kBooleans,
     .gives = {Gives::same},
     .shapes = {{{2, 3, 4}, {3}}, {{2, 3}, {3}}, {{5}, {1}}, {{0, 3}, {3}}, {{2, 3}, {}}}},
    {.name = "glu",
     .op = on1([](C x) { return glu(x, 1); }),
     .reference_tensors =
         [](const Plains& in) {
           Plain out;
           const int64_t rows = in[0].sizes[0], half = in[0].sizes[1] / 2;
           out.sizes = {rows, half};
           for (int64_t i = 0; i < rows; ++i)
             for (int64_t j = 0; j < half; ++j) {
               const auto at = static_cast<size_t>(i * 2 * half + j), gate = at + static_cast<size_t>(half);
               out.v.push_back(in[0].v[at] / (1.0 + std::exp(-in[0].v[gate])));
             }
           return Plains{out};
         },
     .dtypes = kFloats | kComplexes,
     .apart = kIntegers | kBooleans,
     .gives = {Gives::same},
     .shapes = {{{3, 4}}, {{2, 0}}, {{0, 2}}},
     .ulps = 8},
});

TEST(Activations, RefuseWhatTheyCannotUse) {
  with_rc_scope([] {
    const Tensor x = ones({2, 3});
    EXPECT_EQ(error_of<ValueError>([&] { static_cast<void>(gelu(x, "fast")); }),
              "gelu: the approximation is neither none nor tanh: fast");
    EXPECT_EQ(error_of<ValueError>([&] { static_cast<void>(softshrink(x, -1)); }),
              "softshrink: lambd is negative: -1.000000");
    EXPECT_EQ(error_of<ValueError>([&] { static_cast<void>(celu(x, 0)); }), "celu: alpha is 0");
    EXPECT_EQ(error_of<ShapeError>([&] { static_cast<void>(glu(x)); }), "glu: the size of dim 1 is odd: f32[2, 3]");
    EXPECT_EQ(error_of<ShapeError>([&] { static_cast<void>(prelu(x, ones({2}))); }),
              "prelu: weight is neither one number nor one a channel, of which there are 3: x is f32[2, 3], weight is "
              "f32[2]");
    const Tensor whole = tensor({0, 5, 200}).to(kByte);
    EXPECT_EQ(error_of<ValueError>([&] { static_cast<void>(threshold(whole, -1, 3)); }),
              "threshold: the value is out of range: -1 for u8");
    EXPECT_EQ(hardtanh(whole).to_vector<uint8_t>(), (std::vector<uint8_t>{0, 1, 1}));  // -1 bounds nothing of u8
    // Where e^x is infinite, and is not what counts.
    const Tensor far = full({1}, 1000.0).requires_grad_();
    for (const Tensor& y : {elu(far), selu(far), celu(far)}) {
      const Tensor g = grad({y.sum()}, {far}, {}, true, true)[0];
      EXPECT_EQ(grad({g.sum()}, {far}, {}, true)[0].item<double>(), 0);
    }
    EXPECT_EQ(error_of<IndexError>([&] { static_cast<void>(glu(x, 2)); }).substr(0, 4), "glu:");
  });
}

}  // namespace
}  // namespace tenure::testing
