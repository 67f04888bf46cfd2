// Every layout gives the bits of the dense loop; special values, integers that wrap, casts.
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <complex>
#include <cstring>
#include <limits>

#include "core/half.h"
#include "core/parallel.h"
#include "kernels/functors_more.h"
#include "tests/kernels/calls.h"
#include "tests/kernels/loops.h"
#include "tests/kernels/values.h"

namespace tenure {
namespace {

using testing::dense;
using testing::strided;
constexpr float inf = std::numeric_limits<float>::infinity();
const float nan = std::nanf("");

template <class Out, class In>
std::vector<Out> unary(const kernels::Elementwise& kernel, std::vector<In> x) {
  std::vector<Out> out(x.size());
  testing::call(kernel, dtype_of<In>, dense(static_cast<int64_t>(x.size()), {out.data(), x.data()}));
  return out;
}
template <class Out, class In>
std::vector<Out> binary(const kernels::Elementwise& kernel, std::vector<In> x, std::vector<In> y) {
  std::vector<Out> out(x.size());
  testing::call(kernel, dtype_of<In>, dense(static_cast<int64_t>(x.size()), {out.data(), x.data(), y.data()}));
  return out;
}
std::vector<float> numbers(int64_t n) {
  std::vector<float> v(static_cast<size_t>(n));
  for (int64_t i = 0; i < n; ++i) v[i] = static_cast<float>((i * 7919) % 1013) * 0.01f - 5.0f;
  return v;
}

// Shapes whose inner size is on both sides of a run's and a chunk's length.
class LayoutTest : public ::testing::TestWithParam<std::vector<int64_t>> {};

TEST_P(LayoutTest, AddOfTransposedSlicedAndBroadcastOperandsHasTheBitsOfTheDenseLoop) {
  const int64_t A = GetParam()[0], B = GetParam()[1], C = GetParam()[2];
  const auto x = numbers(2 * A * B * C), y = numbers(A * C);
  // x[a, b, c] from a tensor [C, A, 2 * B], y broadcast along b, the result into every second column.
  std::vector<float> out(static_cast<size_t>(A * B * C * 2), -1);
  testing::call(kernels::add_kernel, kFloat,
                strided({A, B, C}, {{out.data(), 4, {B * C * 2, C * 2, 2}},
                                    {x.data(), 4, {2 * B, 2, 2 * A * B}},
                                    {y.data(), 4, {C, 0, 1}}}));
  for (int64_t a = 0; a < A; ++a) {
    for (int64_t b = 0; b < B; ++b) {
      for (int64_t c = 0; c < C; ++c) {
        const int64_t at = ((a * B + b) * C + c) * 2;
        ASSERT_EQ(out[at], x[(c * A + a) * 2 * B + 2 * b] + y[a * C + c]) << a << ' ' << b << ' ' << c;
        ASSERT_EQ(out[at + 1], -1);
      }
    }
  }
}

TEST_P(LayoutTest, HalfPrecisionThroughStrides) {
  const int64_t A = GetParam()[0], B = GetParam()[1], C = GetParam()[2];
  const auto x = numbers(A * B * C);
  std::vector<uint16_t> h(x.size()), out(x.size()), scalar{core::float_to_half(1.5f)};
  for (size_t i = 0; i < x.size(); ++i) h[i] = core::float_to_half(x[i]);
  testing::call(kernels::mul_kernel, kHalf,
                strided({A, B, C},
                        {{out.data(), 2, {B * C, C, 1}}, {h.data(), 2, {1, A, A * B}}, {scalar.data(), 2, {0, 0, 0}}}));
  for (int64_t a = 0; a < A; ++a) {
    for (int64_t b = 0; b < B; ++b) {
      for (int64_t c = 0; c < C; ++c) {
        const float product = core::half_to_float(h[a + A * b + A * B * c]) * 1.5f;
        ASSERT_EQ(out[(a * B + b) * C + c], core::float_to_half(product));
      }
    }
  }
}

template <class T>
void copy_transposed(int64_t A, int64_t B, int64_t C) {
  std::vector<T> x(static_cast<size_t>(A * B * C)), out(x.size());
  for (size_t i = 0; i < x.size(); ++i) x[i] = static_cast<T>(i);
  const auto type = sizeof(T) == 8 ? kLong : sizeof(T) == 4 ? kInt : kShort;
  constexpr int bytes = sizeof(T);
  testing::convert(type, type,
                   strided({A, B, C}, {{out.data(), bytes, {B * C, C, 1}}, {x.data(), bytes, {1, A * C, A}}}));
  for (int64_t a = 0; a < A; ++a) {
    for (int64_t b = 0; b < B; ++b) {
      for (int64_t c = 0; c < C; ++c) ASSERT_EQ(out[(a * B + b) * C + c], static_cast<T>(a + A * C * b + A * c));
    }
  }
}
TEST_P(LayoutTest, CopyTransposed) {
  const int64_t A = GetParam()[0], B = GetParam()[1], C = GetParam()[2];
  copy_transposed<int64_t>(A, B, C);
  copy_transposed<int32_t>(A, B, C);
  copy_transposed<int16_t>(A, B, C);
}
TEST(ElementwiseTest, LargeCopyTransposed) { copy_transposed<int32_t>(2111, 1, 2051); }

INSTANTIATE_TEST_SUITE_P(Shapes, LayoutTest,
                         ::testing::Values(std::vector<int64_t>{1, 1, 1}, std::vector<int64_t>{3, 5, 2},
                                           std::vector<int64_t>{7, 1, 127}, std::vector<int64_t>{2, 9, 129},
                                           std::vector<int64_t>{33, 34, 65}, std::vector<int64_t>{3, 2, 1100},
                                           std::vector<int64_t>{900, 40, 1}));

TEST(ElementwiseTest, LargeResultsArriveWholeWhateverTheNumberOfThreads) {
  const int64_t n = (int64_t{5} << 20) + 3;
  const auto x = numbers(n + 1), y = numbers(n);
  std::vector<float> one(static_cast<size_t>(n + 1)), two(one.size());
  const int threads = core::num_threads();
  core::set_num_threads(1);
  testing::call(kernels::exp_kernel, kFloat, dense(n, {one.data() + 1, x.data() + 1}));
  core::set_num_threads(3);
  testing::call(kernels::exp_kernel, kFloat, dense(n, {two.data() + 1, x.data() + 1}));
  core::set_num_threads(threads);
  EXPECT_EQ(0, std::memcmp(one.data() + 1, two.data() + 1, sizeof(float) * static_cast<size_t>(n)));
  for (int64_t i : {int64_t{0}, int64_t{1}, int64_t{511}, int64_t{512}, n - 1})
    EXPECT_NEAR(one[i + 1], std::exp(x[i + 1]), 1e-4);
}

TEST(ElementwiseTest, InPlace) {
  auto x = numbers(70000);
  const auto before = x;
  testing::call(kernels::mul_kernel, kFloat, dense(70000, {x.data(), x.data(), x.data()}));
  for (size_t i = 0; i < x.size(); ++i) ASSERT_EQ(x[i], before[i] * before[i]);
}

TEST(ElementwiseTest, NoElements) { testing::call(kernels::add_kernel, kFloat, dense(0, {nullptr, nullptr, nullptr})); }

TEST(ElementwiseTest, IntegersWrap) {
  using V = std::vector<int32_t>;
  constexpr int32_t low = std::numeric_limits<int32_t>::min(), high = std::numeric_limits<int32_t>::max();
  EXPECT_EQ(binary<int32_t>(kernels::add_kernel, V{high}, V{1}), V{low});
  EXPECT_EQ(binary<int32_t>(kernels::mul_kernel, V{low}, V{-1}), V{low});
  EXPECT_EQ(unary<int32_t>(kernels::neg_kernel, V{low}), V{low});
  EXPECT_EQ(unary<int32_t>(kernels::abs_kernel, V{low}), V{low});
  EXPECT_EQ(binary<int32_t>(kernels::div_trunc_kernel, V{low, -7, 7}, V{-1, 2, -2}), (V{low, -3, -3}));
  EXPECT_EQ(binary<int32_t>(kernels::div_floor_kernel, V{low, -7, 7, 6}, V{-1, 2, -2, 3}), (V{low, -4, -4, 2}));
  EXPECT_EQ(binary<int32_t>(kernels::remainder_kernel, V{low, -7, 7, -6}, V{-1, 2, -2, 3}), (V{0, 1, -1, 0}));
  EXPECT_EQ(binary<int32_t>(kernels::pow_kernel, V{3, -2, 2, 1, -1, 0}, V{4, 3, -1, -5, -3, 0}),
            (V{81, -8, 0, 1, -1, 1}));
  EXPECT_EQ(binary<uint8_t>(kernels::sub_kernel, std::vector<uint8_t>{1}, std::vector<uint8_t>{2}),
            std::vector<uint8_t>{255});
}

TEST(ElementwiseTest, MaximumMinimumClampPropagateNaN) {
  using V = std::vector<float>;
  const V most = binary<float>(kernels::maximum_kernel, V{1, nan, 2, nan, -inf}, V{2, 1, nan, nan, 0});
  EXPECT_EQ(most[0], 2);
  EXPECT_TRUE(std::isnan(most[1]) && std::isnan(most[2]) && std::isnan(most[3]));
  EXPECT_EQ(most[4], 0);
  const V least = binary<float>(kernels::minimum_kernel, V{1, nan, 2}, V{2, 1, nan});
  EXPECT_EQ(least[0], 1);
  EXPECT_TRUE(std::isnan(least[1]) && std::isnan(least[2]));
  V x{-5, 0.5, 5, nan, 1}, low{-1, -1, -1, -1, 3}, high{1, 1, 1, 1, 2}, out(5);
  testing::call(kernels::clamp_kernel, kFloat, dense(5, {out.data(), x.data(), low.data(), high.data()}));
  EXPECT_EQ(out[0], -1);
  EXPECT_EQ(out[1], 0.5);
  EXPECT_EQ(out[2], 1);
  EXPECT_TRUE(std::isnan(out[3]));
  EXPECT_EQ(out[4], 2);  // bounds that cross: the upper one
}

// All threes of these, in vectors of every set: the same as the smaller one of the larger one, the sign of zeros too.
template <class T>
void clamps_as_its_definition() {
  const T numbers[] = {T(-inf), T(-2), T(-0.0), T(0.0), T(0.5), T(2), T(inf), T(nan)};
  std::vector<T> x, low, high;
  for (const T a : numbers)
    for (const T b : numbers)
      for (const T c : numbers) {
        x.push_back(a);
        low.push_back(b);
        high.push_back(c);
      }
  const auto n = static_cast<int64_t>(x.size());
  testing::with_each_isa([&] {
    std::vector<T> out(x.size());
    testing::call(kernels::clamp_kernel, sizeof(T) == 4 ? kFloat : kDouble,
                  dense(n, {out.data(), x.data(), low.data(), high.data()}));
    for (size_t i = 0; i < x.size(); ++i) {
      const T want = fn::minimum(fn::maximum(x[i], low[i]), high[i]);
      ASSERT_EQ(std::isnan(out[i]), std::isnan(want)) << x[i] << ' ' << low[i] << ' ' << high[i];
      if (std::isnan(want)) continue;
      ASSERT_EQ(out[i], want) << x[i] << ' ' << low[i] << ' ' << high[i];
      ASSERT_EQ(std::signbit(out[i]), std::signbit(want)) << x[i] << ' ' << low[i] << ' ' << high[i];
    }
  });
}
TEST(ElementwiseTest, ClampsOfAllThreesOnEverySet) {
  clamps_as_its_definition<float>();
  clamps_as_its_definition<double>();
}

/// Pairs of numbers of all sizes, and of those that are special; as many as leave a part of a vector.
std::vector<std::pair<float, float>> hard_pairs() {
  const float special[] = {0,     -0.0f,  1,       -1, 2.5f, -3,   inf,         -inf,   nan,
                           3e38f, 1e-45f, -1e-40f, 7,  0.1f, 1e9f, 16777216.0f, 0.3333f};
  std::vector<std::pair<float, float>> out;
  testing::Values values(23);
  for (int i = 0; i < 4000; ++i) out.emplace_back(values.next() * 100, values.next() * 7);
  for (int i = 0; i < 500; ++i)
    out.emplace_back(std::ldexp(values.next(), i % 120 - 60), std::ldexp(values.next(), i % 37 - 18));
  for (int i = 0; i < 200; ++i) out.emplace_back(static_cast<float>(i - 100), static_cast<float>(i % 13 - 6) + 0.5f);
  for (const float a : special)
    for (const float b : special) out.emplace_back(a, b);
  out.resize(out.size() / 64 * 64 + 37);
  return out;
}
template <class Want>
void is_its_definition(const kernels::Elementwise& kernel, const Want& want, double ulps, float x, float y, float got) {
  const auto w = static_cast<float>(want(x, y));
  if (std::isnan(w)) {
    ASSERT_TRUE(std::isnan(got)) << kernel.name << ' ' << x << ' ' << y;
  } else {
    ASSERT_TRUE(got == w || std::fabs(double(got) - w) <= ulps * 0x1p-23 * std::fabs(w) + ulps * 0x1p-149)
        << kernel.name << ' ' << x << ' ' << y << ": " << got << ' ' << w;
    ASSERT_EQ(std::signbit(got), std::signbit(w)) << kernel.name << ' ' << x << ' ' << y;
  }
}
/// All pairs at once, and each hard one among plain ones and alone: blocks may be taken by what is hard in them.
template <class Want>
void as_its_definition(const kernels::Elementwise& kernel, const Want& want, double ulps) {
  std::vector<float> x, y;
  for (const auto& [a, b] : hard_pairs()) x.push_back(a), y.push_back(b);
  testing::with_each_isa([&] {
    const std::vector<float> got = binary<float>(kernel, x, y);
    for (size_t i = 0; i < x.size(); ++i) is_its_definition(kernel, want, ulps, x[i], y[i], got[i]);
    for (size_t i = 4600; i < x.size(); ++i) {
      std::vector<float> a(70, 1.5f), b(70, 2.5f);
      a[17] = x[i], b[17] = y[i];
      const std::vector<float> among = binary<float>(kernel, a, b),
                               alone = binary<float>(kernel, std::vector<float>{x[i]}, std::vector<float>{y[i]});
      is_its_definition(kernel, want, ulps, x[i], y[i], among[17]);
      is_its_definition(kernel, want, ulps, x[i], y[i], alone[0]);
    }
  });
}
TEST(ElementwiseTest, RemaindersAndPowersOnEverySet) {
  as_its_definition(
      kernels::fmod_kernel, [](float a, float b) { return std::fmod(a, b); }, 0);
  as_its_definition(
      kernels::remainder_kernel, [](float a, float b) { return fn::remainder(a, b); }, 0);
  as_its_definition(
      kernels::div_floor_kernel, [](float a, float b) { return fn::div_floor(a, b); }, 0);
  as_its_definition(
      kernels::pow_kernel, [](double a, double b) { return std::pow(a, b); }, 1);
}

TEST(ElementwiseTest, DivisionsOfIntegersOnEverySet) {
  testing::Values values(29);
  std::vector<int64_t> x, y;
  for (int i = 0; i < 1000; ++i) {
    const int64_t range = i < 640 ? 40 : i < 800 ? int64_t{1} << 30 : int64_t{1} << 60;
    x.push_back(values.below(2 * range) - range);
    const int64_t d = values.below(i % 2 ? 20 : range) - (i % 2 ? 10 : range / 2);
    y.push_back(d == 0 ? -1 : d);
  }
  for (const int64_t a :
       {(int64_t{1} << 30) - 1, -(int64_t{1} << 30), int64_t{1} << 30, std::numeric_limits<int64_t>::min()}) {
    for (const int64_t b : {int64_t{1}, int64_t{-1}, int64_t{3}, (int64_t{1} << 30) - 1, -(int64_t{1} << 30)}) {
      x.insert(x.begin() + 64, a);
      y.insert(y.begin() + 64, b);
    }
  }
  testing::with_each_isa([&] {
    const auto trunc = binary<int64_t>(kernels::div_trunc_kernel, x, y),
               floor = binary<int64_t>(kernels::div_floor_kernel, x, y);
    const auto mod = binary<int64_t>(kernels::fmod_kernel, x, y),
               rest = binary<int64_t>(kernels::remainder_kernel, x, y);
    for (size_t i = 0; i < x.size(); ++i) {
      const auto a = static_cast<__int128>(x[i]), b = static_cast<__int128>(y[i]), q = a / b, m = a % b;
      const bool apart = m != 0 && (m < 0) != (b < 0);
      ASSERT_EQ(trunc[i], static_cast<int64_t>(q)) << x[i] << ' ' << y[i];
      ASSERT_EQ(mod[i], static_cast<int64_t>(m)) << x[i] << ' ' << y[i];
      ASSERT_EQ(floor[i], static_cast<int64_t>(apart ? q - 1 : q)) << x[i] << ' ' << y[i];
      ASSERT_EQ(rest[i], static_cast<int64_t>(apart ? m + b : m)) << x[i] << ' ' << y[i];
    }
  });
}

TEST(ElementwiseTest, PolarOnEverySet) {
  std::vector<float> size, angle;
  for (int i = 0; i < 301; ++i) {
    size.push_back(static_cast<float>(i) * 0.25f);
    angle.push_back(static_cast<float>(i * i - 20000) * (i > 290 ? 1e6f : 0.37f));
  }
  const std::vector<double> wide_size(size.begin(), size.end()), wide_angle(angle.begin(), angle.end());
  const auto n = static_cast<int64_t>(size.size());
  testing::with_each_isa([&] {
    std::vector<std::complex<float>> out(size.size());
    std::vector<std::complex<double>> wide(size.size());
    testing::call(kernels::polar_kernel, kFloat, dense(n, {out.data(), size.data(), angle.data()}));
    testing::call(kernels::polar_kernel, kDouble, dense(n, {wide.data(), wide_size.data(), wide_angle.data()}));
    for (size_t i = 0; i < size.size(); ++i) {
      const double re = wide_size[i] * std::cos(wide_angle[i]), im = wide_size[i] * std::sin(wide_angle[i]);
      ASSERT_NEAR(out[i].real(), re, 2e-7 * std::fabs(re) + 1e-37) << angle[i];
      ASSERT_NEAR(out[i].imag(), im, 2e-7 * std::fabs(im) + 1e-37) << angle[i];
      ASSERT_NEAR(wide[i].real(), re, 4e-16 * std::fabs(re)) << angle[i];
      ASSERT_NEAR(wide[i].imag(), im, 4e-16 * std::fabs(im)) << angle[i];
    }
  });
}

TEST(ElementwiseTest, SpecialValuesOfElementaryFunctions) {
  using V = std::vector<float>;
  EXPECT_EQ(unary<float>(kernels::exp_kernel, V{-inf, inf, 0, 89, -104}), (V{0, inf, 1, inf, 0}));
  const V logs = unary<float>(kernels::log_kernel, V{0, -0.0f, 1, inf, -1, nan});
  EXPECT_EQ(V(logs.begin(), logs.begin() + 4), (V{-inf, -inf, 0, inf}));
  EXPECT_TRUE(std::isnan(logs[4]) && std::isnan(logs[5]));
  EXPECT_EQ(unary<float>(kernels::tanh_kernel, V{-inf, inf}), (V{-1, 1}));
  EXPECT_EQ(unary<float>(kernels::erf_kernel, V{-inf, inf}), (V{-1, 1}));
  EXPECT_EQ(unary<float>(kernels::erfinv_kernel, V{-1, 1, 0}), (V{-inf, inf, 0}));
  EXPECT_EQ(unary<float>(kernels::sigmoid_kernel, V{-inf, inf, 0}), (V{0, 1, 0.5}));
  EXPECT_EQ(unary<float>(kernels::silu_kernel, V{-1e30f, inf, 0}), (V{-0.0f, inf, 0}));
  for (const auto* kernel : {&kernels::sin_kernel, &kernels::cos_kernel, &kernels::tan_kernel}) {
    for (float y : unary<float>(*kernel, V{inf, -inf, nan})) EXPECT_TRUE(std::isnan(y)) << kernel->name;
  }
  for (const auto* kernel : {&kernels::sin_kernel, &kernels::tan_kernel, &kernels::tanh_kernel, &kernels::expm1_kernel,
                             &kernels::log1p_kernel, &kernels::erf_kernel, &kernels::erfinv_kernel}) {
    EXPECT_TRUE(std::signbit(unary<float>(*kernel, V{-0.0f})[0])) << kernel->name;
  }
}

TEST(ElementwiseTest, ErfinvOfDoublesInvertsErf) {
  for (double y : {1e-300, 1e-9, 0.01, 0.3, 0.47, 0.9, 2.0, 3.0}) {
    const double x = std::erf(y), back = unary<double>(kernels::erfinv_kernel, std::vector<double>{x})[0];
    // One ulp of x moves y by the inverse of the slope.
    const double slope = 1.1283791670955126 * std::exp(-y * y);
    EXPECT_NEAR(back, y, 4e-16 * (y + x / slope)) << y;
  }
}

TEST(ElementwiseTest, ComparisonsWithNaNAreFalseButNe) {
  using B = std::vector<uint8_t>;
  const std::vector<float> x{1, nan, 2}, y{1, nan, 3};
  const auto compare = [&](const kernels::Elementwise& k) {
    B out(3);
    testing::call(k, kFloat, dense(3, {out.data(), x.data(), y.data()}));
    return out;
  };
  EXPECT_EQ(compare(kernels::eq_kernel), (B{1, 0, 0}));
  EXPECT_EQ(compare(kernels::ne_kernel), (B{0, 1, 1}));
  EXPECT_EQ(compare(kernels::lt_kernel), (B{0, 0, 1}));
  EXPECT_EQ(compare(kernels::le_kernel), (B{1, 0, 1}));
  EXPECT_EQ(compare(kernels::gt_kernel), (B{0, 0, 0}));
  EXPECT_EQ(compare(kernels::ge_kernel), (B{1, 0, 0}));
  EXPECT_EQ(compare(kernels::logical_and_kernel), (B{1, 1, 1}));
  B classes(3);
  testing::call(kernels::isnan_kernel, kFloat, dense(3, {classes.data(), x.data()}));
  EXPECT_EQ(classes, (B{0, 1, 0}));
}

TEST(ElementwiseTest, Where) {
  const std::vector<uint8_t> condition{1, 0, 1};
  const std::vector<std::complex<double>> x{{1, 2}, {3, 4}, {5, 6}}, y{{-1, 0}, {-2, 0}, {-3, 0}};
  std::vector<std::complex<double>> out(3);
  testing::call(kernels::where_kernel, kComplexDouble, dense(3, {out.data(), condition.data(), x.data(), y.data()}));
  EXPECT_EQ(out, (std::vector<std::complex<double>>{{1, 2}, {-2, 0}, {5, 6}}));
  std::vector<uint16_t> bits{10, 20, 30}, value{7}, filled(3);
  testing::call(
      kernels::masked_fill_kernel, kHalf,
      strided({3},
              {{filled.data(), 2, {1}}, {bits.data(), 2, {1}}, {condition.data(), 1, {1}}, {value.data(), 2, {0}}}));
  EXPECT_EQ(filled, (std::vector<uint16_t>{7, 20, 7}));
}

template <class To, class From>
std::vector<To> cast(std::vector<From> x) {
  std::vector<To> out(x.size());
  testing::convert(dtype_of<To>, dtype_of<From>, dense(static_cast<int64_t>(x.size()), {out.data(), x.data()}));
  return out;
}

TEST(ConvertTest, FractionsGoIntegersWrapAndFloatsOutsideSaturate) {
  EXPECT_EQ((cast<int32_t, float>({2.9f, -2.9f, 0})), (std::vector<int32_t>{2, -2, 0}));
  EXPECT_EQ((cast<uint8_t, float>({300.0f, -1.0f, nan})), (std::vector<uint8_t>{255, 0, 0}));
  EXPECT_EQ((cast<int64_t, double>({-0.5, 1e18})), (std::vector<int64_t>{0, int64_t{1000000000000000000}}));
  EXPECT_EQ((cast<int8_t, int32_t>({200, -129})), (std::vector<int8_t>{-56, 127}));
  EXPECT_EQ((cast<float, std::complex<float>>({{1, 2}})), (std::vector<float>{1}));
  EXPECT_EQ((cast<std::complex<double>, int64_t>({7})), (std::vector<std::complex<double>>{{7, 0}}));
  const float in[] = {0.0f, -0.0f, nan, 0.25f};
  uint8_t out[4];
  testing::convert(kBool, kFloat, dense(4, {out, in}));
  EXPECT_EQ(std::vector<uint8_t>(out, out + 4), (std::vector<uint8_t>{0, 0, 1, 1}));
  EXPECT_EQ((cast<int32_t, double>({1e300, -1e300, std::nan("")})),
            (std::vector<int32_t>{std::numeric_limits<int32_t>::max(), std::numeric_limits<int32_t>::min(), 0}));
}

/// All pairs that have loops of their own, against the cast of one element: the ends of the range and beyond, NaN, and
/// lengths that leave a part of a block.
template <class To, class From>
void casts_alike(const std::vector<From>& x) {
  const std::vector<To> all = cast<To>(x);
  for (size_t i = 0; i < x.size(); ++i) {
    double want = static_cast<double>(x[i]);
    if constexpr (std::is_integral_v<To> && std::is_floating_point_v<From>) {
      using Limits = std::numeric_limits<To>;
      const To truncated = std::isnan(x[i])                            ? To(0)
                           : x[i] >= -static_cast<From>(Limits::min()) ? Limits::max()
                           : x[i] <= static_cast<From>(Limits::min())  ? Limits::min()
                                                                       : static_cast<To>(x[i]);
      ASSERT_EQ(all[i], truncated) << x[i];
    } else if (std::isnan(want)) {
      ASSERT_TRUE(all[i] != all[i]);
    } else {
      ASSERT_EQ(all[i], static_cast<To>(x[i])) << want;
    }
  }
}
TEST(ConvertTest, CommonPairsOnEverySet) {
  testing::Values values(5);
  std::vector<float> f = values.vector<float>(1000, 1e6);
  std::vector<double> d = values.vector<double>(333, 1e9);
  std::vector<int64_t> whole;
  for (int i = 0; i < 333; ++i) whole.push_back(static_cast<int64_t>(values.next() * 1e18) >> (i % 60));
  const std::vector<int32_t> narrow(whole.begin(), whole.end());
  const std::vector<uint8_t> bytes(whole.begin(), whole.end());
  testing::with_each_isa([&] {
    casts_alike<int32_t>(f);
    casts_alike<int64_t>(f);
    for (const float special : {inf, -inf, nan, 2147483648.0f, -2147483648.0f, 9.3e18f, -9.3e18f, 4e9f, -0.0f}) {
      std::vector<float> g = f;
      for (const size_t at : {size_t{3}, size_t{64}, size_t{999}}) g[at] = special;
      casts_alike<int32_t>(g);
      casts_alike<int64_t>(g);
      casts_alike<double>(g);
    }
    casts_alike<float>(d);
    casts_alike<float>(whole);
    casts_alike<float>(narrow);
    casts_alike<float>(bytes);
    casts_alike<int64_t>(narrow);
    casts_alike<int32_t>(whole);
    std::vector<uint8_t> truth(f.size()), expected;
    f[7] = 0, f[9] = -0.0f, f[11] = nan;
    testing::convert(kBool, kFloat, dense(static_cast<int64_t>(f.size()), {truth.data(), f.data()}));
    for (const float x : f) expected.push_back(x != 0);
    ASSERT_EQ(truth, expected);
    std::vector<int64_t> counted(truth.size());
    testing::convert(kLong, kBool, dense(static_cast<int64_t>(f.size()), {counted.data(), truth.data()}));
    ASSERT_EQ(counted, std::vector<int64_t>(expected.begin(), expected.end()));
  });
}

TEST(ConvertTest, HalvesRoundToNearestEvenOverAllPairs) {
  for (ScalarType type : {kHalf, kBFloat16}) {
    std::vector<uint16_t> bits(65536), back(65536);
    for (int i = 0; i < 65536; ++i) bits[i] = static_cast<uint16_t>(i);
    std::vector<float> wide(65536);
    testing::convert(kFloat, type, dense(65536, {wide.data(), bits.data()}));
    testing::convert(type, kFloat, dense(65536, {back.data(), wide.data()}));
    for (int i = 0; i < 65536; ++i) {
      if (std::isnan(wide[i])) continue;
      ASSERT_EQ(bits[i], back[i]);
    }
    // Halfway between a number and the next: to the one with an even last bit.
    for (int i = 0x0000; i < 0x7b00; ++i) {
      if (!std::isfinite(wide[i + 1])) continue;
      const float middle = static_cast<float>((double(wide[i]) + double(wide[i + 1])) / 2);
      testing::convert(type, kFloat, dense(1, {back.data(), &middle}));
      ASSERT_EQ(back[0], i % 2 ? i + 1 : i);
    }
  }
}

// In vectors, of every set: all halves, NaN of both kinds too; and the numbers around each of them and halfway between.
TEST(ConvertTest, HalvesOnEverySetAreThoseOfTheFormula) {
  std::vector<uint16_t> bits(65536);
  for (int i = 0; i < 65536; ++i) bits[static_cast<size_t>(i)] = static_cast<uint16_t>(i);
  std::vector<float> numbers;
  for (const uint16_t h : bits) {
    const auto f = std::bit_cast<uint32_t>(core::half_to_float(h));
    for (const uint32_t more : {0u, 1u, 0xfffu, 0x1000u, 0x1001u, 0x1fffu})
      numbers.push_back(std::bit_cast<float>(f + more));
  }
  const auto n = static_cast<int64_t>(numbers.size());
  testing::with_each_isa([&] {
    std::vector<float> wide(65536);
    testing::convert(kFloat, kHalf, dense(65536, {wide.data(), bits.data()}));
    for (size_t i = 0; i < bits.size(); ++i) {
      ASSERT_EQ(std::bit_cast<uint32_t>(wide[i]), std::bit_cast<uint32_t>(core::half_to_float(bits[i]))) << i;
    }
    std::vector<uint16_t> narrow(numbers.size());
    testing::convert(kHalf, kFloat, dense(n, {narrow.data(), numbers.data()}));
    for (size_t i = 0; i < numbers.size(); ++i) ASSERT_EQ(narrow[i], core::float_to_half(numbers[i])) << numbers[i];
  });
}

TEST(FillTest, EveryTypeAndStride) {
  std::complex<double> value{3, -4}, out[7] = {};
  testing::call(kernels::fill_kernel, kComplexDouble, strided({2, 2}, {{out, 16, {4, 2}}, {&value, 16, {0, 0}}}));
  for (int i = 0; i < 7; ++i) EXPECT_EQ(out[i], i % 2 == 0 ? value : 0.0);
}

TEST(AnyZeroTest, LooksAtEveryElementOfTheView) {
  std::vector<int16_t> x(3000, 1);
  x[2001] = 0;
  EXPECT_TRUE(testing::any_zero(kShort, dense(3000, {x.data()})));
  EXPECT_FALSE(testing::any_zero(kShort, strided({1500}, {{x.data(), 2, {2}}})));
  EXPECT_TRUE(testing::any_zero(kShort, strided({1500}, {{x.data() + 1, 2, {2}}})));
}

}  // namespace
}  // namespace tenure
