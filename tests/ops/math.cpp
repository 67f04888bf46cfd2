// Rows of functions of one number, of bounds and of complex numbers.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

Number expm1_of_complex(const Number& x) { return std::exp(x) - 1.0; }
Number log1p_of_complex(const Number& x) { return std::log(x + 1.0); }

using C = const Tensor&;
using N = const Number&;

constexpr Dtypes kWhole = kIntegers | kFloats;  // what floor and its kin take
constexpr Dtypes kFloating = kFloats | kComplexes;
const std::string kNotIntoOperand = "the result of type f32 cannot be written into {0}";

double sign_of(double x) { return x > 0 ? 1 : x < 0 ? -1 : 0; }
double larger(double x, double y) { return std::isnan(x) || std::isnan(y) ? NAN : x > y ? x : y; }
double smaller(double x, double y) { return std::isnan(x) || std::isnan(y) ? NAN : x < y ? x : y; }
double between(double x, double low, double high) { return smaller(larger(x, low), high); }
double rsqrt_of(double x) { return 1 / std::sqrt(x); }
Number rsqrt_of(N x) { return 1.0 / std::sqrt(x); }
/// By bisection, from nothing but erf and erfc.
double inverse_erf(double y) {
  const double a = std::fabs(y);
  if (!(a < 1)) return a == 1 ? y * INFINITY : NAN;
  if (a < 1e-3) return y * 0.88622692545275801 * (1 + 0.2617993877991494 * y * y);
  double low = 0, high = 6;
  for (int i = 0; i < 70; ++i) {
    const double middle = (low + high) / 2;
    ((a < 0.5 ? std::erf(middle) < a : std::erfc(middle) > 1 - a) ? low : high) = middle;
  }
  return std::copysign((low + high) / 2, y);
}
const Reference exponential = ref1(std::exp, [](N x) { return std::exp(x); });
const Reference logarithm = ref1(std::log, [](N x) { return std::log(x); });
const Reference root = ref1(std::sqrt, [](N x) { return std::sqrt(x); });
const Reference inverse_root = ref1(rsqrt_of, rsqrt_of);
const Reference sine = ref1(std::sin, [](N x) { return std::sin(x); });
const Reference cosine = ref1(std::cos, [](N x) { return std::cos(x); });
const Reference radians = ref1([](double x) { return x / 180 * 3.14159265358979323846; });
const Reference within = ref1([](double x) { return between(x, -1, 2); });
const Reference above = ref1([](double x) { return larger(x, 1); });
const Reference below = ref1([](double x) { return smaller(x, 1); });

const bool math_rows = add_rows({
    {.name = "exp", .op = on1(exp), .reference = exponential, .domain = {-4, 4}, .dtypes = kEvery, .ulps = 4},
    {.name = "expm1",
     .op = on1(expm1),
     .reference = ref1(std::expm1, expm1_of_complex),
     .domain = {-4, 4},
     .dtypes = kEvery},
    {.name = "log", .op = on1(log), .reference = logarithm, .domain = {0.1, 9}, .dtypes = kEvery, .ulps = 4},
    {.name = "log1p",
     .op = on1(log1p),
     .reference = ref1(std::log1p),
     .domain = {-0.9, 9},
     .dtypes = kReals,
     .apart = kComplexes},
    {.name = "log1p, complex",
     .op = on1(log1p),
     .reference = ref1(std::log1p, log1p_of_complex),
     .domain = {-0.9, 9},
     .dtypes = kComplexes,
     .apart = kReals,
     .ulps = 20},
    {.name = "sqrt", .op = on1(sqrt), .reference = root, .domain = {0.1, 9}, .dtypes = kEvery},
    {.name = "rsqrt", .op = on1(rsqrt), .reference = inverse_root, .domain = {0.1, 9}, .dtypes = kEvery, .ulps = 4},
    {.name = "sin", .op = on1(sin), .reference = sine, .domain = {-4, 4}, .dtypes = kEvery, .ulps = 4},
    {.name = "cos", .op = on1(cos), .reference = cosine, .domain = {-4, 4}, .dtypes = kEvery, .ulps = 4},
    {.name = "tan",
     .op = on1(tan),
     .reference = ref1(std::tan, [](N x) { return std::tan(x); }),
     .domain = {-1.2, 1.2},
     .dtypes = kEvery,
     .ulps = 8},
    {.name = "deg2rad", .op = on1(deg2rad), .reference = radians, .domain = {-90, 90}, .dtypes = kReals},
    {.name = "rad2deg",
     .op = on1(rad2deg),
     .reference = ref1([](double x) { return x * 180 / 3.14159265358979323846; }),
     .domain = {-3, 3},
     .dtypes = kReals},
    {.name = "tanh",
     .op = on1(tanh),
     .reference = ref1(std::tanh, [](N x) { return std::tanh(x); }),
     .domain = {-4, 4},
     .dtypes = kEvery,
     .ulps = 8,
     .gradient_domain = {{-1, 1}}},
    {.name = "erf", .op = on1(erf), .reference = ref1(std::erf), .domain = {-4, 4}, .dtypes = kReals},
    {.name = "erfinv",
     .op = on1(erfinv),
     .reference = ref1(inverse_erf),
     .domain = {-0.99, 0.99},
     .dtypes = kReals,
     .ulps = 8,
     .gradient_domain = {{-0.8, 0.8}}},
    {.name = "abs",
     .op = on1(abs),
     .reference = ref1(std::fabs, [](N x) { return Number(std::abs(x)); }),
     .domain = {-9, 9},
     .dtypes = kEvery & ~kBooleans,
     .gives = {Gives::real},
     .second_gradient = true},
    {.name = "sign",
     .op = on1(sign),
     .reference = ref1(sign_of),
     .domain = {-9, 9},
     .dtypes = kReals,
     .gives = {Gives::same}},
    {.name = "floor",
     .op = on1(floor),
     .reference = ref1(std::floor),
     .domain = {-9, 9},
     .dtypes = kWhole,
     .gives = {Gives::same}},
    {.name = "ceil",
     .op = on1(ceil),
     .reference = ref1(std::ceil),
     .domain = {-9, 9},
     .dtypes = kWhole,
     .gives = {Gives::same}},
    {.name = "round",
     .op = on1(round),
     .reference = ref1(std::nearbyint),
     .domain = {-9, 9},
     .dtypes = kWhole,
     .gives = {Gives::same}},
    {.name = "trunc",
     .op = on1(trunc),
     .reference = ref1(std::trunc),
     .domain = {-9, 9},
     .dtypes = kWhole,
     .gives = {Gives::same}},
    {.name = "frac",
     .op = on1(frac),
     .reference = ref1([](double x) { return x - std::trunc(x); }),
     .domain = {-9, 9},
     .dtypes = kFloats,
     .gives = {Gives::same}},
    {.name = "clamp",
     .op = on1([](C x) { return clamp(x, -1, 2); }),
     .reference = within,
     .domain = {-4, 4},
     .dtypes = kWhole & ~only(kByte),
     .apart = kBooleans | only(kByte),
     .gives = {Gives::same}},
    {.name = "clamp, min",
     .op = on1([](C x) { return x.clamp(1); }),
     .reference = above,
     .domain = {-4, 4},
     .dtypes = kWhole,
     .apart = kBooleans | only(kByte),
     .gives = {Gives::same}},
    {.name = "clamp, max",
     .op = on1([](C x) { return x.clamp(std::nullopt, 1); }),
     .reference = below,
     .domain = {-4, 4},
     .dtypes = kWhole,
     .apart = kBooleans | only(kByte),
     .gives = {Gives::same}},
    {.name = "clamp, tensors",
     .op = on3([](C x, C low, C high) { return clamp(x, low, high); }),
     .reference = ref3(between),
     .domain = {-4, 4},
     .dtypes = kWhole,
     .gives = {Gives::same}},
    {.name = "clamp, tensor min",
     .op = on2([](C x, C low) { return clamp(x, low); }),
     .reference = ref2(larger),
     .domain = {-4, 4},
     .dtypes = kWhole,
     .gives = {Gives::same}},
    {.name = "clamp, tensor max",
     .op = on2([](C x, C high) { return clamp(x, std::nullopt, high); }),
     .reference = ref2(smaller),
     .domain = {-4, 4},
     .dtypes = kWhole,
     .gives = {Gives::same}},
    {.name = "maximum",
     .op = on2(maximum),
     .reference = ref2(larger),
     .domain = {-4, 4},
     .dtypes = kReals,
     .gives = {Gives::same}},
    {.name = "minimum",
     .op = on2(minimum),
     .reference = ref2(smaller),
     .domain = {-4, 4},
     .dtypes = kReals,
     .gives = {Gives::same}},
    {.name = "conj",
     .op = on1(conj),
     .reference = ref1([](double x) { return x; }, [](N x) { return std::conj(x); }),
     .dtypes = kEvery,
     .gives = {Gives::same}},
    {.name = "complex",
     .op = on2(complex),
     .reference = {[](const Number* x) { return Number(x[0].real(), x[1].real()); }},
     .dtypes = only(kFloat) | only(kDouble),
     .gives = {Gives::complex},
     .special = false},
    {.name = "polar",
     .op = on2(polar),
     .reference = {[](const Number* x) { return x[0].real() * Number(std::cos(x[1].real()), std::sin(x[1].real())); }},
     .dtypes = only(kFloat) | only(kDouble),
     .gives = {Gives::complex},
     .special = false},
    {.name = "exp_",
     .op = on1([](C x) { return Tensor(x.exp_()); }),
     .reference = exponential,
     .domain = {-4, 4},
     .dtypes = kFloating,
     .gives = {Gives::same},
     .ulps = 4,
     .refusal = kNotIntoOperand,
     .in_place = true},
    {.name = "log_",
     .op = on1([](C x) { return Tensor(x.log_()); }),
     .reference = logarithm,
     .domain = {0.1, 9},
     .dtypes = kFloating,
     .gives = {Gives::same},
     .ulps = 4,
     .refusal = kNotIntoOperand,
     .in_place = true},
    {.name = "sqrt_",
     .op = on1([](C x) { return Tensor(x.sqrt_()); }),
     .reference = root,
     .domain = {0.1, 9},
     .dtypes = kFloating,
     .gives = {Gives::same},
     .refusal = kNotIntoOperand,
     .in_place = true},
    {.name = "rsqrt_",
     .op = on1([](C x) { return Tensor(x.rsqrt_()); }),
     .reference = inverse_root,
     .domain = {0.1, 9},
     .dtypes = kFloating,
     .gives = {Gives::same},
     .ulps = 4,
     .refusal = kNotIntoOperand,
     .in_place = true},
    {.name = "sin_",
     .op = on1([](C x) { return Tensor(x.sin_()); }),
     .reference = sine,
     .domain = {-4, 4},
     .dtypes = kFloating,
     .gives = {Gives::same},
     .ulps = 4,
     .refusal = kNotIntoOperand,
     .in_place = true},
    {.name = "cos_",
     .op = on1([](C x) { return Tensor(x.cos_()); }),
     .reference = cosine,
     .domain = {-4, 4},
     .dtypes = kFloating,
     .gives = {Gives::same},
     .ulps = 4,
     .refusal = kNotIntoOperand,
     .in_place = true},
    {.name = "deg2rad_",
     .op = on1([](C x) { return Tensor(x.deg2rad_()); }),
     .reference = radians,
     .domain = {-90, 90},
     .dtypes = kFloats,
     .gives = {Gives::same},
     .refusal = kNotIntoOperand,
     .complex_refusal = "not for {}",
     .in_place = true},
    {.name = "erf_",
     .op = on1([](C x) { return Tensor(x.erf_()); }),
     .reference = ref1(std::erf),
     .domain = {-4, 4},
     .dtypes = kFloats,
     .gives = {Gives::same},
     .refusal = kNotIntoOperand,
     .complex_refusal = "not for {}",
     .in_place = true},
    {.name = "erfinv_",
     .op = on1([](C x) { return Tensor(x.erfinv_()); }),
     .reference = ref1(inverse_erf),
     .domain = {-0.99, 0.99},
     .dtypes = kFloats,
     .gives = {Gives::same},
     .ulps = 8,
     .refusal = kNotIntoOperand,
     .complex_refusal = "not for {}",
     .in_place = true,
     .gradient_domain = {{-0.8, 0.8}}},
    {.name = "clamp_",
     .op = on1([](C x) { return Tensor(x.clamp_(-1, 2)); }),
     .reference = within,
     .domain = {-4, 4},
     .dtypes = kWhole & ~only(kByte),
     .apart = kBooleans | only(kByte),
     .gives = {Gives::same},
     .in_place = true},
    {.name = "clamp_, min",
     .op = on1([](C x) { return Tensor(x.clamp_(1)); }),
     .reference = above,
     .domain = {-4, 4},
     .dtypes = kWhole,
     .apart = kBooleans | only(kByte),
     .gives = {Gives::same},
     .in_place = true},
});

TEST(Math, TextsOfErrors) {
  with_rc_scope([] {
    const Tensor x = ones({2, 3});
    EXPECT_EQ(error_of<ValueError>([&] { static_cast<void>(x.clamp(std::nullopt)); }),
              "clamp: neither min nor max is given");
    EXPECT_EQ(error_of<DTypeError>([&] {
                static_cast<void>(complex(x, ones({2, 3}, kDouble)));
              }),
              "complex: the dtypes differ: f32[2, 3] and f64[2, 3]");
    EXPECT_EQ(error_of<DTypeError>([&] { static_cast<void>(ones({2}, kLong).exp_()); }),
              "exp_: the result of type f32 cannot be written into i64[2]");
    EXPECT_EQ(error_of<StaleTensorError>([&] { static_cast<void>(exp(Tensor())); }),
              "exp: the tensor handle is empty: it was never filled");
  });
  EXPECT_EQ(error_of<ScopeError>([] { static_cast<void>(exp(Tensor())); }).substr(0, 5), "exp: ");
}

TEST(Math, AnUnsignedMaximumIsNoFloat) {
  with_rc_scope([] {
    EXPECT_EQ(maximum(full({1}, 200, kByte), full({1}, 100, kByte)).item<int>(), 200);
    EXPECT_EQ(abs(full({1}, -128, kChar)).item<int>(), -128);
  });
}

TEST(Math, MagnitudesOfComplexNumbersAreNotWrittenIntoThem) {
  with_rc_scope([] {
    const Tensor z = ones({2}, kComplexFloat);
    EXPECT_EQ(error_of<DTypeError>([&] { z.abs_(); }), "abs_: not for complex64, whose absolute values are real");
    EXPECT_EQ(abs(z).scalar_type(), kFloat);
  });
}

}  // namespace
}  // namespace tenure::testing
