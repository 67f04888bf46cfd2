// Distances from the correctly rounded result, in units in the last place: f16 and bf16 over all inputs, f32 over a
// sample of the 2^32 (all of them with TENURE_ALL_FLOATS=1).
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <string>

#include "core/half.h"
#include "kernels/functors_more.h"
#include "tests/kernels/calls.h"
#include "tests/kernels/loops.h"
#include "tests/kernels/values.h"

namespace tenure {
namespace {

using kernels::Elementwise;

struct Row {
  const Elementwise& kernel;
  double (*reference)(double);
  double bound;  // ulp in f32
};

double square(double x) { return x * x; }
double reciprocal(double x) { return 1 / x; }
double rsqrt(double x) { return 1 / std::sqrt(x); }
double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }
double silu(double x) { return x / (1 + std::exp(-x)); }
double negative(double x) { return -x; }
/// Newton's method on erf or, in the tail, erfc, from nothing but those.
double erfinv(double x) {
  const double a = std::fabs(x);
  if (!(a < 1)) return a == 1 ? x * std::numeric_limits<double>::infinity() : std::nan("");
  double low = 0, high = 6;
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (a < 0.5 ? std::erf(middle) < a : std::erfc(middle) > 1 - a) ? low = middle : high = middle;
  }
  if (a < 1e-3) return x * 0.88622692545275801 * (1 + 0.2617993877991494 * x * x);  // the series, to 2e-13
  return std::copysign((low + high) / 2, x);
}

const Row rows[] = {
    {kernels::exp_kernel, std::exp, 1},       {kernels::log_kernel, std::log, 1},
    {kernels::log1p_kernel, std::log1p, 1.5}, {kernels::expm1_kernel, std::expm1, 1},
    {kernels::sqrt_kernel, std::sqrt, 0.5},   {kernels::rsqrt_kernel, rsqrt, 1.5},
    {kernels::sin_kernel, std::sin, 1},       {kernels::cos_kernel, std::cos, 1},
    {kernels::tan_kernel, std::tan, 1},       {kernels::tanh_kernel, std::tanh, 2.2},
    {kernels::erf_kernel, std::erf, 1},       {kernels::erfinv_kernel, erfinv, 1},
    {kernels::sigmoid_kernel, sigmoid, 2.5},  {kernels::silu_kernel, silu, 2.5},
    {kernels::square_kernel, square, 0.5},    {kernels::reciprocal_kernel, reciprocal, 0.5},
    {kernels::floor_kernel, std::floor, 0},   {kernels::ceil_kernel, std::ceil, 0},
    {kernels::trunc_kernel, std::trunc, 0},   {kernels::round_kernel, std::nearbyint, 0},
    {kernels::abs_kernel, std::fabs, 0},      {kernels::neg_kernel, negative, 0},
};

/// A format by the bits of its significand, its smallest exponent and its largest number.
struct Format {
  int digits, lowest;
  double largest;
};
constexpr Format f32{24, -149, 0x1.fffffep127}, f16{11, -24, 65504}, bf16{8, -133, 0x1.fep127};

/// Distance in ulp of the format between a result and the exact value.
double distance(double got, double want, const Format& format) {
  if (std::isnan(want) || std::isnan(got)) return std::isnan(want) && std::isnan(got) ? 0 : 1e30;
  if (got == want) return 0;
  const double ulp_of_largest = std::ldexp(1, std::ilogb(format.largest) + 1 - format.digits);
  if (std::fabs(want) > format.largest + ulp_of_largest / 2 || std::isinf(got)) {
    // Beyond the largest number: infinity, or within a rounding of it.
    const double edge = format.largest + ulp_of_largest;
    const double g = std::isinf(got) ? std::copysign(edge, got) : got;
    const double w = std::fabs(want) > edge ? std::copysign(edge, want) : want;
    return std::fabs(g - w) / ulp_of_largest;
  }
  const int exponent = want == 0 ? format.lowest : std::max(std::ilogb(want) + 1 - format.digits, format.lowest);
  return std::fabs(got - want) / std::ldexp(1, exponent);
}

struct Worst {
  double ulp = 0, at = 0;
  void see(double u, double x) {
    if (u > ulp) ulp = u, at = x;
  }
};

class AccuracyTest : public ::testing::TestWithParam<int> {
 protected:
  const Row& row = rows[GetParam()];
};

TEST_P(AccuracyTest, Float) {
  const bool all = std::getenv("TENURE_ALL_FLOATS") != nullptr;
  const uint64_t step = all ? 1 : 1031;  // prime: every residue of the low bits occurs
  constexpr int64_t block = 4096;
  std::vector<float> in(block), out(block);
  std::vector<double> exact(block);
  Worst worst;
  for (uint64_t next = 0; next < (uint64_t{1} << 32);) {
    int64_t n = 0;
    for (; n < block && next < (uint64_t{1} << 32); ++n, next += step) {
      in[n] = vm::bits<float>(static_cast<uint32_t>(next));
      exact[n] = row.reference(static_cast<double>(in[n]));
    }
    testing::with_each_isa([&] {
      testing::call(row.kernel, kFloat, testing::dense(n, {out.data(), in.data()}));
      for (int64_t i = 0; i < n; ++i) {
        if (exact[i] != out[i]) worst.see(distance(out[i], exact[i], f32), static_cast<double>(in[i]));
      }
    });
  }
  std::printf("[   ulp    ] f32 %-10s %.3f at %a\n", row.kernel.name, worst.ulp, worst.at);
  EXPECT_LE(worst.ulp, row.bound) << row.kernel.name << " at " << std::hexfloat << worst.at;
}

// Vectors go by what is hardest in them, and each hard number must come out right beside plain ones and alone.
TEST(AccuracyOfFloats, OfHardNumbersAmongPlainOnesAndAlone) {
  constexpr float inf = std::numeric_limits<float>::infinity(), most = std::numeric_limits<float>::max();
  const float hard[] = {0,  -0.0f, inf, -inf,   std::nanf(""), most,  -most,  1e-45f, -1e-45f, 1e-38f, 1,
                        -1, 88.5f, 89,  -88.5f, -104,          1e10f, -1e10f, 3e7f,   1e30f,   0.5f,   -7.25f};
  testing::with_each_isa([&] {
    for (const Row& row : rows) {
      for (const float v : hard) {
        if (&row.kernel == &kernels::silu_kernel && v == -inf) continue;  // the formula of the reference is NaN there
        std::vector<float> x(70, 0.75f), among(70);
        x[17] = v;
        float alone = 7;
        testing::call(row.kernel, kFloat, testing::dense(70, {among.data(), x.data()}));
        testing::call(row.kernel, kFloat, testing::dense(1, {&alone, &v}));
        const double want = row.reference(v);
        EXPECT_LE(distance(among[17], want, f32), row.bound) << row.kernel.name << ' ' << v << ": " << among[17];
        EXPECT_LE(distance(alone, want, f32), row.bound) << row.kernel.name << ' ' << v << ": " << alone;
      }
    }
  });
}

// Doubles against long double, whose 11 bits more are enough to see a tenth of a unit in the last place.
struct WideRow {
  const kernels::Elementwise& kernel;
  long double (*reference)(long double);
  double low, high, bound;
};
TEST(AccuracyOfDoubles, OnEverySet) {
  static_assert(std::numeric_limits<long double>::digits >= 53);
  if (std::numeric_limits<long double>::digits < 64) GTEST_SKIP() << "long double is no wider than double";
  const auto logistic = [](long double x) { return 1 / (1 + std::exp(-x)); };
  for (const WideRow& row : {WideRow{kernels::exp_kernel, std::exp, -745, 710, 1.1},
                             {kernels::exp_kernel, std::exp, -1, 1, 1.1},
                             {kernels::log_kernel, std::log, 0, 3, 1.1},
                             {kernels::log_kernel, std::log, 0, 1e300, 1.1},
                             {kernels::log_kernel, std::log, 0, 1e-310, 1.1},
                             {kernels::sigmoid_kernel, logistic, -740, 40, 3},
                             {kernels::tanh_kernel, std::tanh, -25, 25, 3},
                             {kernels::tanh_kernel, std::tanh, -1e-3, 1e-3, 3},
                             {kernels::erf_kernel, std::erf, -7, 7, 2},
                             {kernels::erf_kernel, std::erf, -1e-3, 1e-3, 2},
                             {kernels::sin_kernel, std::sin, -10, 10, 1.1},
                             {kernels::cos_kernel, std::cos, -10, 10, 1.1},
                             {kernels::sin_kernel, std::sin, -1e6, 1e6, 1.1},
                             {kernels::cos_kernel, std::cos, -1e6, 1e6, 1.1}}) {
    testing::Values values(17);
    constexpr int64_t n = 20011;  // also what is left of whole vectors
    std::vector<double> x(n), out(n);
    for (double& v : x) v = row.low + (row.high - row.low) * (values.next() + values.next() * 0x1p-20 + 1) / 2;
    for (int i = 0; i < 40; ++i) x[static_cast<size_t>(i)] = i * 1.5707963267948966;  // by the zeros of sine and cosine
    testing::with_each_isa([&] {
      testing::call(row.kernel, kDouble, testing::dense(n, {out.data(), x.data()}));
      Worst worst;
      for (int64_t i = 0; i < n; ++i) {
        const long double want = row.reference(x[i]);
        if (static_cast<double>(want) == out[i] || (std::isnan(want) && std::isnan(out[i]))) continue;
        ASSERT_TRUE(std::isfinite(out[i]) && std::isfinite(static_cast<double>(want)))
            << row.kernel.name << ' ' << x[i];
        const int exponent = std::max(std::ilogb(static_cast<double>(want)), -1022);
        worst.see(static_cast<double>(std::fabs(want - out[i])) / std::ldexp(1, exponent - 52), x[i]);
      }
      EXPECT_LE(worst.ulp, row.bound) << row.kernel.name << " at " << std::hexfloat << worst.at;
    });
  }
  // What is no number, has no end, or has a sign and nothing else.
  constexpr double inf = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
  testing::with_each_isa([] {
    const auto of = [](const kernels::Elementwise& kernel, double x) {
      double out;
      testing::call(kernel, kDouble, testing::dense(1, {&out, &x}));
      return out;
    };
    for (const auto* kernel :
         {&kernels::exp_kernel, &kernels::log_kernel, &kernels::sigmoid_kernel, &kernels::tanh_kernel,
          &kernels::erf_kernel, &kernels::sin_kernel, &kernels::cos_kernel}) {
      EXPECT_TRUE(std::isnan(of(*kernel, nan))) << kernel->name;
    }
    EXPECT_TRUE(of(kernels::exp_kernel, inf) == inf && of(kernels::exp_kernel, -inf) == 0);
    EXPECT_TRUE(of(kernels::log_kernel, inf) == inf && of(kernels::log_kernel, -0.0) == -inf);
    EXPECT_TRUE(std::isnan(of(kernels::log_kernel, -1)) && std::isnan(of(kernels::log_kernel, -inf)));
    EXPECT_TRUE(of(kernels::sigmoid_kernel, inf) == 1 && of(kernels::sigmoid_kernel, -inf) == 0);
    EXPECT_TRUE(of(kernels::tanh_kernel, inf) == 1 && of(kernels::tanh_kernel, -inf) == -1);
    EXPECT_TRUE(of(kernels::erf_kernel, inf) == 1 && of(kernels::erf_kernel, -inf) == -1);
    EXPECT_TRUE(std::isnan(of(kernels::sin_kernel, inf)) && std::isnan(of(kernels::cos_kernel, -inf)));
    for (const auto* kernel : {&kernels::tanh_kernel, &kernels::erf_kernel, &kernels::sin_kernel}) {
      EXPECT_TRUE(std::signbit(of(*kernel, -0.0))) << kernel->name;
    }
  });
}

TEST(AccuracyOfDoubles, OfPowersOnEverySet) {
  if (std::numeric_limits<long double>::digits < 64) GTEST_SKIP() << "long double is no wider than double";
  constexpr double least = std::numeric_limits<double>::denorm_min(), most = std::numeric_limits<double>::max();
  testing::Values values(23);
  const auto between = [&](double low, double high) {
    return low + (high - low) * (values.next() + values.next() * 0x1p-20 + 1) / 2;
  };
  std::vector<double> x, y;
  const auto add = [&](double base, double power) { x.push_back(base), y.push_back(power); };
  for (int i = 0; i < 4000; ++i) {
    add(between(0.1, 4), between(-2, 2));
    add(between(0.9, 1.1), between(-5000, 5000));
    add(std::exp(between(-700, 700)), between(-1.1, 1.1));
    add(1 + between(-1e-9, 1e-9), between(-1e11, 1e11));
    add(between(0, 1e-310), between(-1, 1));
    add(std::exp(between(-3, 3)), 1);
    add(between(0.5, 1), between(1000, 1075));
  }
  for (const double base :
       {least, 1e-310, 0x1p-1022, 0.5, 1.0, 1.5, 0x1.6a09e667f3bcdp-1, 0x1.6a09e667f3bcdp+0, 1e300, most})
    for (const double power : {0.0, -0.0, least, 1e-300, 0.5, 1.0, -1.0, 2.0, 1e18, -1e18, most, -most})
      add(base, power);
  const auto n = static_cast<int64_t>(x.size());
  std::vector<double> out(x.size());
  testing::with_each_isa([&] {
    testing::call(kernels::pow_kernel, kDouble, testing::dense(n, {out.data(), x.data(), y.data()}));
    Worst worst;
    for (size_t i = 0; i < x.size(); ++i) {
      const long double want = std::pow(static_cast<long double>(x[i]), static_cast<long double>(y[i]));
      if (y[i] == 1) { EXPECT_EQ(out[i], x[i]); }
      if (static_cast<double>(want) == out[i]) continue;
      ASSERT_TRUE(std::isfinite(out[i]) && std::isfinite(static_cast<double>(want))) << x[i] << ' ' << y[i];
      const int exponent = std::max(std::ilogb(static_cast<double>(want)), -1022);
      worst.see(static_cast<double>(std::fabs(want - out[i])) / std::ldexp(1, exponent - 52), x[i]);
    }
    std::printf("[   ulp    ] f64 pow %.3f at %a\n", worst.ulp, worst.at);
    EXPECT_LE(worst.ulp, 1) << std::hexfloat << worst.at;
  });
}

template <class ToFloat>
Worst all_16_bits(const Row& row, ScalarType type, const Format& format, ToFloat to_float) {
  std::vector<uint16_t> in(65536), out(65536);
  for (int i = 0; i < 65536; ++i) in[i] = static_cast<uint16_t>(i);
  testing::call(row.kernel, type, testing::dense(65536, {out.data(), in.data()}));
  Worst worst;
  for (int i = 0; i < 65536; ++i) {
    const double x = to_float(in[i]);
    worst.see(distance(to_float(out[i]), row.reference(x), format), x);
  }
  return worst;
}

TEST_P(AccuracyTest, HalfAndBFloat16) {
  const Worst half = all_16_bits(row, kHalf, f16, core::half_to_float);
  const Worst brain = all_16_bits(row, kBFloat16, bf16, core::bfloat16_to_float);
  std::printf("[   ulp    ] f16 %-10s %.4f  bf16 %.4f\n", row.kernel.name, half.ulp, brain.ulp);
  EXPECT_LE(half.ulp, 0.51) << half.at;
  EXPECT_LE(brain.ulp, 0.51) << brain.at;
}

INSTANTIATE_TEST_SUITE_P(Unary, AccuracyTest, ::testing::Range(0, static_cast<int>(std::size(rows))),
                         [](const auto& info) { return std::string(rows[info.param].kernel.name); });

}  // namespace
}  // namespace tenure
