// Rows of functions of two and three numbers, and of bits.
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;
using N = const Number&;

constexpr Dtypes kBits = kIntegers | kBooleans;

double fmax_of(double x, double y) { return std::isnan(y) || x > y ? x : y; }
double fmin_of(double x, double y) { return std::isnan(y) || x < y ? x : y; }
double heaviside_of(double x, double y) { return x == 0 ? y : x > 0; }
Number logaddexp_of_complex(const Number& x, const Number& y) {
  const bool first = x.real() >= y.real();
  return (first ? x : y) + std::log(1.0 + std::exp(first ? y - x : x - y));  // no part is wrapped
}
double logaddexp_of(double x, double y) {
  if (std::isnan(x) || std::isnan(y)) return NAN;
  const double high = std::fmax(x, y), low = std::fmin(x, y);
  return std::isinf(high) ? high : high + std::log1p(std::exp(low - high));
}
double logaddexp2_of(double x, double y) {
  return logaddexp_of(x * 0.69314718055994531, y * 0.69314718055994531) * 1.4426950408889634;
}
double xlogy_of(double x, double y) { return std::isnan(y) ? NAN : x == 0 ? 0 : x * std::log(y); }
double xlog1py_of(double x, double y) { return std::isnan(y) ? NAN : x == 0 ? 0 : x * std::log1p(y); }
double gcd_of(double x, double y) { return double(std::gcd(int64_t(x), int64_t(y))); }
double lcm_of(double x, double y) { return double(std::lcm(int64_t(x), int64_t(y))); }
double copysign_of(double x, double y) { return std::copysign(x, y); }

const bool pair_rows = add_rows({
    {.name = "atan2",
     .op = on2(atan2),
     .reference = ref2([](double y, double x) { return std::atan2(y, x); }),
     .domain = {-3, 3},
     .dtypes = kReals,
     .ulps = 4},
    {.name = "hypot",
     .op = on2(hypot),
     .reference = ref2([](double x, double y) { return std::hypot(x, y); }),
     .domain = {-3, 3},
     .dtypes = kFloats,
     .gives = {Gives::same}},
    {.name = "copysign",
     .op = on2([](C x, C y) { return copysign(x, y); }),
     .reference = ref2(copysign_of),
     .domain = {-3, 3},
     .dtypes = kReals,
     .special = false},
    {.name = "copysign, number",
     .op = on1([](C x) { return copysign(x, -1.0); }),
     .reference = ref1([](double x) { return std::copysign(x, -1); }),
     .domain = {-3, 3},
     .dtypes = kReals,
     .special = false},
    {.name = "fmax", .op = on2(fmax), .reference = ref2(fmax_of), .dtypes = kReals, .gives = {Gives::same}},
    {.name = "fmin", .op = on2(fmin), .reference = ref2(fmin_of), .dtypes = kReals, .gives = {Gives::same}},
    {.name = "heaviside",
     .op = on2(heaviside),
     .reference = ref2(heaviside_of),
     .dtypes = kReals,
     .gives = {Gives::same},
     .gradient = false},
    {.name = "logaddexp",
     .op = on2(logaddexp),
     .reference = ref2(logaddexp_of, logaddexp_of_complex),
     .domain = {-3, 3},
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::same},
     .ulps = 6,
     .whole_scale = true},
    {.name = "logaddexp2",
     .op = on2(logaddexp2),
     .reference = ref2(logaddexp2_of),
     .domain = {-3, 3},
     .dtypes = kFloats,
     .gives = {Gives::same},
     .ulps = 6,
     .whole_scale = true},
    {.name = "xlogy",
     .op = on2([](C x, C y) { return xlogy(x, y); }),
     .reference = ref2(xlogy_of),
     .domains = {{-3, 3}, {0.1, 4}},
     .dtypes = kReals,
     .ulps = 6},
    {.name = "xlogy, number",
     .op = on1([](C x) { return xlogy(x, 2.5); }),
     .reference = ref1([](double x) { return xlogy_of(x, 2.5); }),
     .domain = {-3, 3},
     .dtypes = kReals,
     .ulps = 6},
    {.name = "xlogy, number first",
     .op = on1([](C x) { return xlogy(2.5, x); }),
     .reference = ref1([](double x) { return xlogy_of(2.5, x); }),
     .domain = {0.1, 4},
     .dtypes = kReals,
     .ulps = 6},
    {.name = "special_xlog1py",
     .op = on2(special_xlog1py),
     .reference = ref2(xlog1py_of),
     .domains = {{-3, 3}, {-0.8, 4}},
     .dtypes = kReals,
     .ulps = 6},
    {.name = "gcd",
     .op = on2(gcd),
     .reference = ref2(gcd_of),
     .domain = {-12, 12},
     .dtypes = kIntegers,
     .gives = {Gives::same},
     .gradient = false},
    {.name = "lcm",
     .op = on2(lcm),
     .reference = ref2(lcm_of),
     .domain = {-9, 9},
     .dtypes = kIntegers,
     .gives = {Gives::same},
     .gradient = false},
    {.name = "lerp",
     .op = on2([](C x, C y) { return lerp(x, y, 0.25); }),
     .reference =
         ref2([](double x, double y) { return x + 0.25 * (y - x); }, [](N x, N y) { return x + 0.25 * (y - x); }),
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::same},
     .whole_scale = true},
    {.name = "lerp, tensor",
     .op = on3([](C x, C y, C w) { return lerp(x, y, w); }),
     .reference = {[](const Number* x) { return x[0] + x[2] * (x[1] - x[0]); }},
     .domain = {-1, 1},
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::same},
     .ulps = 6,
     .whole_scale = true,
     .special = false},
    {.name = "addcmul",
     .op = on3([](C x, C y, C z) { return addcmul(x, y, z, 2); }),
     .reference = {[](const Number* x) { return x[0] + 2.0 * x[1] * x[2]; }},
     .dtypes = kEvery & ~kBooleans,
     .gives = {Gives::same},
     .ulps = 6,
     .whole_scale = true,
     .special = false},
    {.name = "addcdiv",
     .op = on3([](C x, C y, C z) { return addcdiv(x, y, z); }),
     .reference = {[](const Number* x) { return x[0] + x[1] / x[2]; }},
     .domain = {0.5, 2},
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::same},
     .ulps = 6,
     .whole_scale = true,
     .special = false},
    {.name = "rsub",
     .op = on2([](C x, C y) { return rsub(x, y, 2); }),
     .reference = ref2([](double x, double y) { return y - 2 * x; }, [](N x, N y) { return y - 2.0 * x; }),
     .dtypes = kEvery & ~kBooleans,
     .gives = {Gives::same},
     .whole_scale = true,
     .special = false},
    {.name = "floor_divide",
     .op = on2([](C x, C y) { return floor_divide(x, y); }),
     .reference = ref2([](double x, double y) { return std::floor(x / y); }),
     .domains = {{-9, 9}, {1, 4}},
     .dtypes = kIntegers | kFloats,
     .gives = {Gives::same},
     .special = false},
    {.name = "ldexp",
     .op = on2([](C x, C y) { return ldexp(x, y); }),
     .reference = ref2([](double x, double y) { return x * std::exp2(y); }),
     .domain = {-3, 3},
     .dtypes = kReals,
     .apart = kComplexes,
     .ulps = 8},
    {.name = "bitwise_and",
     .op = on2([](C x, C y) { return bitwise_and(x, y); }),
     .reference = ref2([](double x, double y) { return double(int64_t(x) & int64_t(y)); }),
     .domain = {0, 9},
     .dtypes = kBits,
     .gives = {Gives::same},
     .gradient = false},
    {.name = "bitwise_or",
     .op = on2([](C x, C y) { return bitwise_or(x, y); }),
     .reference = ref2([](double x, double y) { return double(int64_t(x) | int64_t(y)); }),
     .domain = {0, 9},
     .dtypes = kBits,
     .gives = {Gives::same},
     .gradient = false},
    {.name = "bitwise_xor",
     .op = on2([](C x, C y) { return bitwise_xor(x, y); }),
     .reference = ref2([](double x, double y) { return double(int64_t(x) ^ int64_t(y)); }),
     .domain = {0, 9},
     .dtypes = kBits,
     .gives = {Gives::same},
     .gradient = false},
    {.name = "bitwise_not",
     .op = on1([](C x) { return bitwise_not(x).to(kLong); }),
     .reference = ref1([](double x) { return double(~int64_t(x)); }),
     .domain = {-9, 9},
     .dtypes = kIntegers & ~only(kByte),
     .apart = kBits | kFloats | kComplexes,
     .gives = {Gives::index},
     .gradient = false},
    {.name = "bitwise_left_shift",
     .op = on2([](C x, C y) { return bitwise_left_shift(x, y); }),
     .reference = ref2([](double x, double y) { return x * std::exp2(y); }),
     .domains = {{0, 7}, {0, 3}},
     .dtypes = kIntegers,
     .gives = {Gives::same},
     .gradient = false},
    {.name = "bitwise_right_shift",
     .op = on2([](C x, C y) { return bitwise_right_shift(x, y); }),
     .reference = ref2([](double x, double y) { return std::floor(x / std::exp2(y)); }),
     .domains = {{0, 100}, {0, 3}},
     .dtypes = kIntegers,
     .gives = {Gives::same},
     .gradient = false},
    {.name = "logical_xor",
     .op = on2(logical_xor),
     .reference = {[](const Number* x) { return Number((x[0] != 0.0) != (x[1] != 0.0)); }},
     .dtypes = kEvery,
     .gives = {Gives::boolean},
     .gradient = false},
    {.name = "isclose",
     .op = on2([](C x, C y) { return isclose(x, y, 0.1, 0.5); }),
     .reference =
         ref2([](double x, double y) { return double(x == y || std::fabs(x - y) <= 0.5 + 0.1 * std::fabs(y)); }),
     .domain = {-4, 4},
     .dtypes = kIntegers | only(kDouble),
     .apart = kFloats | kComplexes | kBooleans,
     .gives = {Gives::boolean},
     .special = false,
     .gradient = false},
});

TEST(Bits, ShiftsByTheWidthAndMore) {
  with_rc_scope([] {
    const Tensor x = tensor({-5, 5, 127}).to(kChar);
    const std::vector<int64_t> by = {0, 1, 7, 8, 100, -1};
    for (const int64_t n : by) {
      const bool out = n < 0 || n >= 8;
      const Tensor left = bitwise_left_shift(x, n), right = bitwise_right_shift(x, n);
      for (int64_t i = 0; i < 3; ++i) {
        const auto v = static_cast<int8_t>(x[i].item<int64_t>());
        const int want_left = out ? 0 : static_cast<int8_t>(static_cast<uint8_t>(v) << n);
        const int want_right = out ? (v < 0 ? -1 : 0) : v >> n;
        EXPECT_EQ(left[i].item<int64_t>(), want_left) << int(v) << " << " << n;
        EXPECT_EQ(right[i].item<int64_t>(), want_right) << int(v) << " >> " << n;
      }
    }
    EXPECT_EQ((bitwise_not(x)).to_vector<int8_t>(), (std::vector<int8_t>{4, -6, -128}));
    EXPECT_EQ((x & 3).to_vector<int8_t>(), (std::vector<int8_t>{3, 1, 3}));
    EXPECT_EQ((~(x.gt(0))).to_vector<bool>(), (std::vector<bool>{true, false, false}));
    EXPECT_EQ(error_of<DTypeError>([&] { static_cast<void>(ones({2}) & ones({2})); }), "bitwise_and: not for f32");
  });
}

TEST(Bits, ShiftsByNumbersThatTheDtypeDoesNotHold) {
  with_rc_scope([] {
    const Tensor x = tensor({1, 200}).to(kByte), y = tensor({-8, 8}).to(kChar);
    for (const int64_t n : {256, 300, -1, INT32_MAX}) {
      for (const Tensor& by : {full({}, n, kLong), full({2}, n, kLong)}) {
        EXPECT_EQ(bitwise_left_shift(x, by).to(kLong).to_vector<int64_t>(), (std::vector<int64_t>{0, 0})) << n;
        EXPECT_EQ(bitwise_right_shift(y, by).to(kLong).to_vector<int64_t>(), (std::vector<int64_t>{-1, 0})) << n;
      }
      EXPECT_EQ(bitwise_left_shift(x, n).to_vector<uint8_t>(), (std::vector<uint8_t>{0, 0})) << n;
      EXPECT_EQ(bitwise_right_shift(x, n).to_vector<uint8_t>(), (std::vector<uint8_t>{0, 0})) << n;
      EXPECT_EQ(bitwise_right_shift(y, n).to_vector<int8_t>(), (std::vector<int8_t>{-1, 0})) << n;
    }
  });
}

TEST(Pairs, DivisorsOfTheEndsOfIntegers) {
  with_rc_scope([] {
    const Tensor x = tensor({-128, 0, 0}).to(kChar), y = tensor({-128, 0, 7}).to(kChar);
    EXPECT_EQ(gcd(x, y).to_vector<int8_t>(), (std::vector<int8_t>{-128, 0, 7}));
    EXPECT_EQ(lcm(x, y).to_vector<int8_t>(), (std::vector<int8_t>{-128, 0, 0}));
  });
}

TEST(Pairs, FloatPowerIsInDouble) {
  with_rc_scope([] {
    const Tensor x = tensor({1, 2, 3});
    EXPECT_EQ(float_power(x, 2).scalar_type(), kDouble);
    EXPECT_EQ(float_power(x, x).to_vector<double>(), (std::vector<double>{1, 4, 27}));
    EXPECT_EQ(float_power(2, x).to_vector<double>(), (std::vector<double>{2, 4, 8}));
    EXPECT_EQ(x.float_power(-1).to_vector<double>()[1], 0.5);
  });
}

TEST(Aliases, AreTheFunctionThatTheyName) {
  with_rc_scope([] {
    const Tensor x = tensor({-1.5, 0.25, 2.0});
    EXPECT_TRUE(equal(absolute(x), abs(x)));
    EXPECT_TRUE(equal(x.clip(-1, 1), x.clamp(-1, 1)));
    EXPECT_TRUE(equal(multiply(x, 2), x * 2));
    EXPECT_TRUE(equal(true_divide(x, x), div(x, x)));
    EXPECT_TRUE(equal(x.greater_equal(0), x.ge(0)));
    EXPECT_TRUE(equal(arctan2(x, x), atan2(x, x)));
    const Tensor y = x.clone(), out = empty({0});
    EXPECT_TRUE(equal(y.negative_(), -x));
    EXPECT_TRUE(equal(subtract_out(out, x, y), x - y));
    EXPECT_EQ(error_of<DTypeError>([&] { static_cast<void>(absolute(ones({2}, kBool))); }), "absolute: not for bool");
  });
}

TEST(Pairs, WeightsAndExponentsOfAnotherDtype) {
  with_rc_scope([] {
    const Tensor x = zeros({2}), end = ones({2});
    EXPECT_EQ(error_of<DTypeError>([&] { (void)lerp(x, end, ones({2}, kDouble)); }),
              "lerp: the dtypes differ: x is f32[2], weight is f64[2]");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)lerp(x, ones({2}, kDouble), 0.5); }),
              "lerp: the dtypes differ: x is f32[2], end is f64[2]");
    EXPECT_EQ(lerp(x, end, full({}, 1, kInt)).to_vector<float>(), (std::vector<float>{1, 1}));
    EXPECT_EQ(ldexp(ones({2}, kBFloat16), ones({2}, kInt)).scalar_type(), kBFloat16);
    // The product of u8 and i64 is taken in the result's dtype.
    const Tensor a = full({3}, 3, kByte);
    EXPECT_EQ(addcmul(zeros({3}), a, full({}, -10, kLong), 3).to_vector<float>(), (std::vector<float>{-90, -90, -90}));
  });
}

}  // namespace
}  // namespace tenure::testing
