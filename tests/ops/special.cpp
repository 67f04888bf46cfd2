// Rows of special functions. References: the C library's, and integrals by the trapezoidal rule, which of what is
// smooth and falls to nothing on both sides, or is periodic, gives all digits.
#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;

constexpr double kPi = 3.14159265358979323846, kInf = INFINITY;

/// The integral of f from 0 on, by t = exp(pi/2 sinh u).
template <class F>
double from_zero(F f) {
  double sum = 0;
  constexpr double h = 1.0 / 32;
  for (int k = -180; k <= 180; ++k) {
    const double u = k * h, t = std::exp(kPi / 2 * std::sinh(u)), y = f(t) * t * kPi / 2 * std::cosh(u);
    if (std::isfinite(y)) sum += y;
  }
  return sum * h;
}
/// The mean of f over a turn.
template <class F>
double mean_of_turn(F f) {
  double sum = 0;
  for (int k = 0; k < 256; ++k) sum += f(kPi * k / 128);
  return sum / 256;
}

/// The n-th derivative of digamma, n above 0, by terms up to 40 and Euler's and Maclaurin's formula.
double zeta_of(double s, double q) {
  double sum = 0;
  int k = 0;
  for (; k < 40; ++k) sum += std::pow(q + k, -s);
  const double w = q + k;
  sum += std::pow(w, -s) * (w / (s - 1) + 0.5 + s / (12 * w) - s * (s + 1) * (s + 2) / (720 * w * w * w) +
                            s * (s + 1) * (s + 2) * (s + 3) * (s + 4) / (30240 * std::pow(w, 5)));
  return sum;
}
double digamma_of(double x) {
  if (std::isnan(x) || x == -kInf) return NAN;
  if (x == 0) return std::signbit(x) ? kInf : -kInf;
  if (x == kInf) return x;
  if (x < 0 && x == std::floor(x)) return NAN;
  double sum = 0;
  for (; x < 40; x += 1) sum -= 1 / x;
  const double z = 1 / (x * x);
  return sum + std::log(x) - 0.5 / x - z * (1.0 / 12 - z * (1.0 / 120 - z * (1.0 / 252 - z / 240)));
}
double polygamma_of(int n, double x) { return (n % 2 ? 1 : -1) * std::tgamma(n + 1.0) * zeta_of(n + 1.0, x); }
double mvlgamma_of(double x) { return std::lgamma(x) + std::lgamma(x - 0.5) + std::log(kPi) / 2; }

double lower_of(double a, double x) {
  // x^a times the integral of u^(a-1) e^(-x u) over (0, 1), with u = v / (1 + v).
  return std::pow(x, a) / std::tgamma(a) * from_zero([&](double v) {
           return std::pow(v / (1 + v), a - 1) * std::exp(-x * v / (1 + v)) / ((1 + v) * (1 + v));
         });
}
double upper_of(double a, double x) {
  return from_zero([&](double v) { return std::pow(x + v, a - 1) * std::exp(-x - v); }) / std::tgamma(a);
}

double erfcx_of(double x) {
  if (std::isnan(x)) return x;
  if (x < -26.7) return kInf;
  if (x < 0) return 2 * std::exp(x * x) - erfcx_of(-x);
  if (x == kInf) return 0;
  return 2 / std::sqrt(kPi) * from_zero([&](double t) { return std::exp(-t * t - 2 * x * t); });
}
double ndtr_of(double x) { return 0.5 * std::erfc(-x / std::sqrt(2.0)); }
double log_ndtr_of(double x) {
  if (x < 0) return std::log(erfcx_of(-x / std::sqrt(2.0)) / 2) - x * x / 2;
  return std::log1p(-0.5 * std::erfc(x / std::sqrt(2.0)));
}
double ndtri_of(double p) {
  if (!(p >= 0 && p <= 1)) return NAN;
  if (p == 0 || p == 1) return p == 0 ? -kInf : kInf;
  double x = 0;
  for (int i = 0; i < 100; ++i) {
    const double step = (ndtr_of(x) - p) * std::sqrt(2 * kPi) * std::exp(x * x / 2);
    x -= std::fmin(std::fmax(step, -0.5), 0.5);
  }
  return x;
}
double entr_of(double x) { return x == 0 ? 0 : x < 0 ? -kInf : -x * std::log(x); }

const bool special_rows = add_rows({
    {.name = "lgamma",
     .op = on1(lgamma),
     .reference = ref1([](double x) { return std::lgamma(x); }),
     .domain = {0.2, 12},
     .dtypes = kReals,
     .ulps = 8,
     .whole_scale = true},
    {.name = "digamma",
     .op = on1(digamma),
     .reference = ref1(digamma_of),
     .domain = {0.2, 12},
     .dtypes = kReals,
     .ulps = 16,
     .whole_scale = true},
    {.name = "digamma, below 0",
     .op = on1(digamma),
     .reference = ref1(digamma_of),
     .domain = {-0.9, -0.1},
     .dtypes = kFloats,
     .apart = kIntegers | kBooleans,
     .ulps = 32,
     .whole_scale = true,
     .special = false},
    {.name = "polygamma, 0",
     .op = on1([](C x) { return polygamma(0, x); }),
     .reference = ref1(digamma_of),
     .domain = {0.5, 12},
     .dtypes = kReals,
     .ulps = 16,
     .whole_scale = true},
    {.name = "polygamma, 1",
     .op = on1([](C x) { return polygamma(1, x); }),
     .reference = ref1([](double x) { return polygamma_of(1, x); }),
     .domain = {0.5, 12},
     .dtypes = kReals & ~kBooleans,
     .apart = kBooleans,
     .ulps = 16,
     .special = false},
    {.name = "polygamma, 3",
     .op = on1([](C x) { return x.polygamma(3); }),
     .reference = ref1([](double x) { return polygamma_of(3, x); }),
     .domain = {0.7, 6},
     .dtypes = kReals & ~kBooleans,
     .apart = kBooleans,
     .ulps = 32,
     .special = false},
    {.name = "mvlgamma",
     .op = on1([](C x) { return mvlgamma(x, 2); }),
     .reference = ref1(mvlgamma_of),
     .domain = {1, 9},
     .dtypes = kIntegers | kFloats,
     .ulps = 8,
     .whole_scale = true,
     .special = false},
    {.name = "igamma",
     .op = on2(igamma),
     .reference = ref2(lower_of),
     .domain = {0.4, 6},
     .dtypes = kFloats,
     .gives = {Gives::same},
     .ulps = 64,
     .special = false,
     .gradient = false},
    {.name = "igammac",
     .op = on2(igammac),
     .reference = ref2(upper_of),
     .domain = {0.4, 6},
     .dtypes = kFloats,
     .gives = {Gives::same},
     .ulps = 64,
     .special = false,
     .gradient = false},
    {.name = "special_zeta",
     .op = on2([](C s, C q) { return special_zeta(s, q); }),
     .reference = ref2(zeta_of),
     .domains = {{1.5, 9}, {0.4, 6}},
     .dtypes = kFloats,
     .apart = kIntegers | kBooleans,
     .ulps = 64,
     .special = false,
     .gradient = false},
    {.name = "special_zeta, number",
     .op = on1([](C s) { return special_zeta(s, 2.5); }),
     .reference = ref1([](double s) { return zeta_of(s, 2.5); }),
     .domain = {2, 9},
     .dtypes = kReals & ~kBooleans,
     .apart = kBooleans,
     .ulps = 64,
     .special = false,
     .gradient = false},
    {.name = "special_zeta, number first",
     .op = on1([](C q) { return special_zeta(2.5, q); }),
     .reference = ref1([](double q) { return zeta_of(2.5, q); }),
     .domain = {1, 9},
     .dtypes = kReals & ~kBooleans,
     .apart = kBooleans,
     .ulps = 64,
     .special = false},
    {.name = "special_erfcx",
     .op = on1(special_erfcx),
     .reference = ref1(erfcx_of),
     .domain = {-3, 5},
     .dtypes = kReals,
     .ulps = 12},
    {.name = "special_ndtr",
     .op = on1(special_ndtr),
     .reference = ref1(ndtr_of),
     .domain = {-4, 4},
     .dtypes = kReals,
     .ulps = 12},
    {.name = "special_log_ndtr",
     .op = on1(special_log_ndtr),
     .reference = ref1(log_ndtr_of),
     .domain = {-4, 4},
     .dtypes = kReals,
     .ulps = 12},
    {.name = "special_ndtri",
     .op = on1(special_ndtri),
     .reference = ref1(ndtri_of),
     .domain = {0.05, 0.95},
     .dtypes = kReals,
     .ulps = 16,
     .whole_scale = true},
    {.name = "special_entr",
     .op = on1(special_entr),
     .reference = ref1(entr_of),
     .domain = {0.1, 4},
     .dtypes = kReals,
     .ulps = 4,
     .whole_scale = true},
});

// ---- Bessel's functions and Airy's

double i_of(int n, double x) {
  if (!std::isfinite(x)) return NAN;
  if (x == 0) return n == 0;
  return mean_of_turn([&](double t) { return std::exp(x * std::cos(t)) * std::cos(n * t); });
}
double ie_of(int n, double x) {
  if (std::isinf(x)) return n && x < 0 ? -0.0 : 0.0;
  if (x == 0) return n == 0;
  return std::isnan(x)
             ? x
             : mean_of_turn([&](double t) { return std::exp(x * std::cos(t) - std::fabs(x)) * std::cos(n * t); });
}
double k_of(int n, double x, bool scaled) {
  if (!(x > 0)) return x == 0 ? kInf : NAN;
  if (x == kInf) return 0;
  double sum = 0;
  for (int k = -400; k <= 400; ++k) {
    const double t = k / 32.0, y = std::exp((scaled ? x : 0) - x * std::cosh(t)) * std::cosh(n * t);
    if (std::isfinite(y)) sum += y;
  }
  return sum / 64;
}
double wave_of(double (*f)(double), double x) { return std::isinf(x) ? NAN : f(x); }
double spherical_of(double x) { return x == 0 ? 1 : std::isinf(x) ? 0 : std::sin(x) / x; }
/// In [-3, 3] by its power series.
double airy_of(double x) {
  double f = 1, g = x, a = 1, b = x;
  for (int k = 1; k < 40; ++k) {
    a *= x * x * x / ((3 * k - 1) * (3 * k));
    b *= x * x * x / ((3 * k) * (3 * k + 1));
    f += a;
    g += b;
  }
  return 0.35502805388781724 * f - 0.25881940379280680 * g;
}

const bool bessel_rows = add_rows({
    {.name = "i0",
     .op = on1(i0),
     .reference = ref1([](double x) { return i_of(0, x); }),
     .domain = {-4, 4},
     .ulps = 12},
    {.name = "special_modified_bessel_i0",
     .op = on1(special_modified_bessel_i0),
     .reference = ref1([](double x) { return i_of(0, x); }),
     .domain = {-4, 4},
     .ulps = 12},
    {.name = "special_i0e",
     .op = on1(special_i0e),
     .reference = ref1([](double x) { return ie_of(0, x); }),
     .domain = {-4, 4},
     .ulps = 12,
     .gradient_domain = {{0.2, 4}}},
    {.name = "special_i1",
     .op = on1(special_i1),
     .reference = ref1([](double x) { return i_of(1, x); }),
     .domain = {-4, 4},
     .ulps = 12,
     .whole_scale = true},
    {.name = "special_modified_bessel_i1",
     .op = on1(special_modified_bessel_i1),
     .reference = ref1([](double x) { return i_of(1, x); }),
     .domain = {-4, 4},
     .ulps = 12,
     .whole_scale = true},
    {.name = "special_i1e",
     .op = on1(special_i1e),
     .reference = ref1([](double x) { return ie_of(1, x); }),
     .domain = {-4, 4},
     .ulps = 12,
     .whole_scale = true,
     .gradient_domain = {{0.2, 4}}},
    {.name = "special_bessel_j0",
     .op = on1(special_bessel_j0),
     .reference = ref1([](double x) { return wave_of(::j0, x); }),
     .domain = {-20, 20},
     .ulps = 16,
     .whole_scale = true},
    {.name = "special_bessel_j1",
     .op = on1(special_bessel_j1),
     .reference = ref1([](double x) { return wave_of(::j1, x); }),
     .domain = {-20, 20},
     .ulps = 16,
     .whole_scale = true},
    {.name = "special_bessel_y0",
     .op = on1(special_bessel_y0),
     .reference = ref1([](double x) { return x < 0 ? NAN : wave_of(::y0, x); }),
     .domain = {0.3, 20},
     .ulps = 16,
     .whole_scale = true},
    {.name = "special_bessel_y1",
     .op = on1(special_bessel_y1),
     .reference = ref1([](double x) { return x < 0 ? NAN : wave_of(::y1, x); }),
     .domain = {0.3, 20},
     .ulps = 16,
     .whole_scale = true,
     .gradient_domain = {{0.6, 9}}},
    {.name = "special_modified_bessel_k0",
     .op = on1(special_modified_bessel_k0),
     .reference = ref1([](double x) { return k_of(0, x, false); }),
     .domain = {0.2, 6},
     .ulps = 24,
     .gradient_domain = {{0.6, 5}}},
    {.name = "special_modified_bessel_k1",
     .op = on1(special_modified_bessel_k1),
     .reference = ref1([](double x) { return k_of(1, x, false); }),
     .domain = {0.2, 6},
     .ulps = 24,
     .gradient_domain = {{0.6, 5}}},
    {.name = "special_scaled_modified_bessel_k0",
     .op = on1(special_scaled_modified_bessel_k0),
     .reference = ref1([](double x) { return k_of(0, x, true); }),
     .domain = {0.2, 6},
     .ulps = 24,
     .gradient = false},
    {.name = "special_scaled_modified_bessel_k1",
     .op = on1(special_scaled_modified_bessel_k1),
     .reference = ref1([](double x) { return k_of(1, x, true); }),
     .domain = {0.2, 6},
     .ulps = 24,
     .gradient = false},
    {.name = "special_spherical_bessel_j0",
     .op = on1(special_spherical_bessel_j0),
     .reference = ref1(spherical_of),
     .domain = {-20, 20},
     .ulps = 4,
     .whole_scale = true,
     .gradient = false},
    {.name = "special_airy_ai",
     .op = on1(special_airy_ai),
     .reference = ref1(airy_of),
     .domain = {-3, 3},
     .ulps = 24,
     .whole_scale = true,
     .special = false,
     .gradient = false},
});

TEST(Special, WhatIsRefused) {
  with_rc_scope([] {
    const Tensor x = ones({2});
    EXPECT_EQ(error_of<ValueError>([&] { static_cast<void>(polygamma(-1, x)); }),
              "polygamma: the order is below 0: n is -1");
    EXPECT_EQ(error_of<ValueError>([&] { static_cast<void>(mvlgamma(x, 0)); }),
              "mvlgamma: the dimension is below 1: p is 0");
    EXPECT_EQ(error_of<DTypeError>([&] { static_cast<void>(mvlgamma(x.to(kBool), 2)); }), "mvlgamma: not for bool");
    const Tensor a = ones({2}).requires_grad_();
    EXPECT_NE(error_of<GradError>([&] { sum(igamma(a, x)).backward(); }).find("igamma has no derivative in a"),
              std::string::npos);
    EXPECT_NE(error_of<GradError>([&] { sum(special_zeta(a + 1, x)).backward(); }).find("has no derivative in s"),
              std::string::npos);
  });
}
TEST(Special, SlopesOfTheIncompleteGammaFunctions) {
  with_rc_scope([] {
    const std::vector<double> at = {0.3, 1.0, 2.5, 7.0};
    const Tensor a = tensor({0.5, 1.0, 3.0, 2.5}, kDouble), x = tensor(at, kDouble).requires_grad_();
    const Tensor g = grad({sum(igamma(a, x))}, {x}, {}, true, true)[0];
    const Tensor second = grad({sum(g)}, {x})[0], upper = grad({sum(igammac(a, x))}, {x})[0];
    for (size_t i = 0; i < at.size(); ++i) {
      const double k = a.to_vector<double>()[i], slope = std::pow(at[i], k - 1) * std::exp(-at[i]) / std::tgamma(k);
      EXPECT_NEAR(g.to_vector<double>()[i], slope, 1e-14);
      EXPECT_NEAR(upper.to_vector<double>()[i], -slope, 1e-14);
      EXPECT_NEAR(second.to_vector<double>()[i], slope * ((k - 1) / at[i] - 1), 1e-14);
    }
  });
}
TEST(Special, PolygammaInPlace) {
  with_rc_scope([] {
    const Tensor x = tensor({0.5, 2.0}), y = polygamma(2, x);
    EXPECT_TRUE(equal(x.polygamma(2), y));
    EXPECT_TRUE(equal(special_polygamma(2, x), y));
    x.polygamma_(2);
    EXPECT_TRUE(equal(x, y));
  });
}

}  // namespace
}  // namespace tenure::testing
