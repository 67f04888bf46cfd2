// Rows of arithmetic.
#include <gtest/gtest.h>

#include <cmath>

#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;
using N = const Number&;

constexpr Dtypes kNumbers = kEvery & ~kBooleans, kOrdered = kReals & ~kBooleans;

double floor_mod(double x, double y) {
  const double r = std::fmod(x, y);
  return r != 0 && (r < 0) != (y < 0) ? r + y : r;
}
/// As Python's: the quotient that leaves a remainder with the sign of y.
double floor_quotient(double x, double y) {
  if (y == 0 || std::isnan(x) || std::isnan(y)) return x / y;
  if (std::isinf(x)) return NAN;
  if (std::isinf(y)) return x == 0 ? x / y : (x < 0) != (y < 0) ? -1 : 0;
  return std::floor(x / y);
}
const Reference sum_reference = ref2([](double x, double y) { return x + y; }, [](N x, N y) { return x + y; });
const Reference difference_reference = ref2([](double x, double y) { return x - y; }, [](N x, N y) { return x - y; });
const Reference product_reference = ref2([](double x, double y) { return x * y; }, [](N x, N y) { return x * y; });
const Reference quotient_reference = ref2([](double x, double y) { return x / y; }, [](N x, N y) { return x / y; });
const Reference negative = ref1([](double x) { return -x; }, [](N x) { return -x; });
// x + 3y and x - 3y, rounded once or twice
const Reference sum3 = ref2([](double x, double y) { return x + 3 * y; }, [](N x, N y) { return x + 3.0 * y; });
const Reference difference3 = ref2([](double x, double y) { return x - 3 * y; }, [](N x, N y) { return x - 3.0 * y; });
const Reference plus2 = ref1([](double x) { return x + 2; }, [](N x) { return x + 2.0; });
const Reference minus2 = ref1([](double x) { return x - 2; }, [](N x) { return x - 2.0; });
const Reference from2 = ref1([](double x) { return 2 - x; }, [](N x) { return 2.0 - x; });
const Reference times3 = ref1([](double x) { return x * 3; }, [](N x) { return x * 3.0; });
const Reference over4 = ref1([](double x) { return x / 4; }, [](N x) { return x / 4.0; });
const Reference under3 = ref1([](double x) { return 3 / x; }, [](N x) { return 3.0 / x; });
const Reference cube = ref1([](double x) { return std::pow(x, 3); }, [](N x) { return x * x * x; });
const Reference squared = ref1([](double x) { return x * x; }, [](N x) { return x * x; });

const bool arithmetic_rows = add_rows({
    {.name = "add",
     .op = on2([](C a, C b) { return add(a, b); }),
     .reference = sum_reference,
     .domain = {-60, 60},
     .dtypes = kEvery,
     .gives = {Gives::same}},
    {.name = "add, operator",
     .op = on2([](C a, C b) { return a + b; }),
     .reference = sum_reference,
     .domain = {-60, 60},
     .dtypes = kEvery,
     .gives = {Gives::same}},
    {.name = "add, alpha",
     .op = on2([](C a, C b) { return a.add(b, 3); }),
     .reference = sum3,
     .domain = {-30, 30},
     .dtypes = kNumbers,
     .apart = kBooleans,
     .gives = {Gives::same},
     .whole_scale = true},
    {.name = "add, number",
     .op = on1([](C x) { return Tensor(2 + x); }),
     .reference = plus2,
     .domain = {-60, 60},
     .dtypes = kNumbers,
     .apart = kBooleans,
     .gives = {Gives::same}},
    {.name = "sub",
     .op = on2([](C a, C b) { return sub(a, b); }),
     .reference = difference_reference,
     .domain = {0, 60},
     .domains = {{0, 60}, {-60, 0}},
     .dtypes = kNumbers,
     .gives = {Gives::same}},
    {.name = "sub, alpha",
     .op = on2([](C a, C b) { return a.sub(b, 3); }),
     .reference = difference3,
     .domain = {-30, 30},
     .domains = {{40, 60}, {-5, 5}},
     .dtypes = kNumbers,
     .gives = {Gives::same},
     .whole_scale = true},
    {.name = "sub, number",
     .op = on1([](C x) { return Tensor(x - 2); }),
     .reference = minus2,
     .domain = {2, 60},
     .dtypes = kNumbers,
     .apart = kBooleans,
     .gives = {Gives::same}},
    {.name = "sub, from a number",
     .op = on1([](C x) { return Tensor(2 - x); }),
     .reference = from2,
     .domain = {-60, 2},
     .dtypes = kNumbers,
     .apart = kBooleans,
     .gives = {Gives::same}},
    {.name = "mul",
     .op = on2([](C a, C b) { return mul(a, b); }),
     .reference = product_reference,
     .domain = {-11, 11},
     .dtypes = kEvery,
     .gives = {Gives::same}},
    {.name = "mul, number",
     .op = on1([](C x) { return Tensor(x * 3); }),
     .reference = times3,
     .domain = {-30, 30},
     .dtypes = kNumbers,
     .apart = kBooleans,
     .gives = {Gives::same}},
    {.name = "div",
     .op = on2([](C a, C b) { return div(a, b); }),
     .reference = quotient_reference,
     .domain = {1, 9},
     .dtypes = kEvery},
    {.name = "div, number",
     .op = on1([](C x) { return Tensor(x / 4); }),
     .reference = over4,
     .domain = {-30, 30},
     .dtypes = kEvery},
    {.name = "div, into a number",
     .op = on1([](C x) { return Tensor(3 / x); }),
     .reference = under3,
     .domain = {1, 9},
     .dtypes = kEvery},
    {.name = "div, trunc",
     .op = on2([](C a, C b) { return div(a, b, "trunc"); }),
     .reference = ref2([](double x, double y) { return std::trunc(x / y); }),
     .domains = {{-30, 30}, {1, 7}},
     .dtypes = kOrdered,
     .gives = {Gives::same}},
    {.name = "div, floor",
     .op = on2([](C a, C b) { return div(a, b, "floor"); }),
     .reference = ref2(floor_quotient),
     .domains = {{-30, 30}, {1, 7}},
     .dtypes = kOrdered,
     .gives = {Gives::same}},
    {.name = "div, number floor",
     .op = on1([](C x) { return Tensor(div(x, 4, "floor")); }),
     .reference = ref1([](double x) { return floor_quotient(x, 4); }),
     .domain = {-30, 30},
     .dtypes = kOrdered,
     .apart = kBooleans,
     .gives = {Gives::same}},
    {.name = "remainder",
     .op = on2([](C a, C b) { return a % b; }),
     .reference = ref2(floor_mod),
     .domains = {{-30, 30}, {1, 7}},
     .dtypes = kOrdered,
     .gives = {Gives::same},
     .ulps = 30,
     .special = false},
    {.name = "remainder, number",
     .op = on1([](C x) { return Tensor(remainder(x, -4)); }),
     .reference = ref1([](double x) { return floor_mod(x, -4); }),
     .domain = {-30, 30},
     .dtypes = kOrdered & ~only(kByte),
     .apart = kBooleans | only(kByte),
     .gives = {Gives::same},
     .special = false},
    {.name = "fmod",
     .op = on2(fmod),
     .reference = ref2([](double x, double y) { return std::fmod(x, y); }),
     .domains = {{-30, 30}, {1, 7}},
     .dtypes = kOrdered,
     .apart = kBooleans,
     .gives = {Gives::same},
     .ulps = 30,
     .special = false},
    {.name = "fmod, number",
     .op = on1([](C x) { return Tensor(fmod(x, 4)); }),
     .reference = ref1([](double x) { return std::fmod(x, 4); }),
     .domain = {-30, 30},
     .dtypes = kOrdered,
     .apart = kBooleans,
     .gives = {Gives::same},
     .special = false},
    {.name = "remainder, number first",
     .op = on1([](C x) { return Tensor(17 % x); }),
     .reference = ref1([](double x) { return floor_mod(17, x); }),
     .domain = {1, 7},
     .dtypes = kOrdered,
     .apart = kBooleans,
     .gives = {Gives::same},
     .ulps = 30,
     .special = false},
    {.name = "neg",
     .op = on1([](C x) { return Tensor(-x); }),
     .reference = negative,
     .domain = {-30, 0},
     .dtypes = kNumbers,
     .gives = {Gives::same}},
    {.name = "pow",
     .op = on2([](C a, C b) { return pow(a, b); }),
     .reference = ref2(std::pow, [](N x, N y) { return std::pow(x, y); }),
     .domains = {{0.5, 3}, {0, 4}},
     .dtypes = kNumbers,
     .gives = {Gives::same},
     .ulps = 12},
    {.name = "pow, number",
     .op = on1([](C x) { return Tensor(pow(x, 3)); }),
     .reference = cube,
     .domain = {-5, 5},
     .dtypes = kNumbers,
     .apart = kBooleans,
     .gives = {Gives::same},
     .ulps = 8},
    {.name = "pow, square",
     .op = on1([](C x) { return Tensor(x.pow(2)); }),
     .reference = squared,
     .domain = {-11, 11},
     .dtypes = kNumbers,
     .apart = kBooleans,
     .gives = {Gives::same}},
    {.name = "pow, of a number",
     .op = on1([](C x) { return Tensor(pow(2, x)); }),
     .reference = ref1([](double x) { return std::pow(2.0, x); }, [](N x) { return std::pow(Number(2), x); }),
     .domain = {0, 6},
     .dtypes = kNumbers,
     .apart = kBooleans,
     .gives = {Gives::same},
     .ulps = 12},
    {.name = "square",
     .op = on1(square),
     .reference = squared,
     .domain = {-11, 11},
     .dtypes = kNumbers,
     .apart = kBooleans,
     .gives = {Gives::same}},
    {.name = "reciprocal",
     .op = on1(reciprocal),
     .reference = ref1([](double x) { return 1 / x; }, [](N x) { return 1.0 / x; }),
     .domain = {1, 9},
     .dtypes = kEvery},
    {.name = "add_",
     .op = on2([](C a, C b) { return a.add_(b); }),
     .reference = sum_reference,
     .domain = {-60, 60},
     .dtypes = kEvery,
     .gives = {Gives::same},
     .in_place = true},
    {.name = "add_, alpha",
     .op = on2([](C a, C b) { return a.add_(b, 3); }),
     .reference = sum3,
     .domain = {-30, 30},
     .dtypes = kNumbers,
     .apart = kBooleans,
     .gives = {Gives::same},
     .whole_scale = true,
     .in_place = true},
    {.name = "add_, number",
     .op = on1([](C x) { return Tensor(x.add_(2)); }),
     .reference = plus2,
     .domain = {-60, 60},
     .dtypes = kNumbers,
     .gives = {Gives::same},
     .refusal = "the result of type i64 cannot be written into {0}",
     .in_place = true},
    {.name = "sub_",
     .op = on2([](C a, C b) { return a.sub_(b); }),
     .reference = difference_reference,
     .domain = {0, 60},
     .domains = {{0, 60}, {-60, 0}},
     .dtypes = kNumbers,
     .gives = {Gives::same},
     .in_place = true},
    {.name = "sub_, number",
     .op = on1([](C x) { return Tensor(x.sub_(2)); }),
     .reference = minus2,
     .domain = {2, 60},
     .dtypes = kNumbers,
     .gives = {Gives::same},
     .refusal = "not for bool",
     .in_place = true},
    {.name = "mul_",
     .op = on2([](C a, C b) { return a.mul_(b); }),
     .reference = product_reference,
     .domain = {-11, 11},
     .dtypes = kEvery,
     .gives = {Gives::same},
     .in_place = true},
    {.name = "mul_, number",
     .op = on1([](C x) { return Tensor(x.mul_(3)); }),
     .reference = times3,
     .domain = {-30, 30},
     .dtypes = kNumbers,
     .gives = {Gives::same},
     .refusal = "the result of type i64 cannot be written into {0}",
     .in_place = true},
    {.name = "div_",
     .op = on2([](C a, C b) { return a.div_(b); }),
     .reference = quotient_reference,
     .domain = {1, 9},
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::same},
     .refusal = "the result of type f32 cannot be written into {0}",
     .in_place = true},
    {.name = "div_, number",
     .op = on1([](C x) { return Tensor(x.div_(4)); }),
     .reference = over4,
     .domain = {-30, 30},
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::same},
     .refusal = "the result of type f32 cannot be written into {0}",
     .in_place = true},
    {.name = "pow_",
     .op = on1([](C x) { return Tensor(x.pow_(3)); }),
     .reference = cube,
     .domain = {-5, 5},
     .dtypes = kNumbers,
     .gives = {Gives::same},
     .ulps = 8,
     .refusal = "the result of type i64 cannot be written into {0}",
     .in_place = true},
    {.name = "neg_",
     .op = on1([](C x) { return Tensor(x.neg_()); }),
     .reference = negative,
     .domain = {-30, 0},
     .dtypes = kNumbers,
     .gives = {Gives::same},
     .in_place = true},
});

std::string dtype_error(void (*f)()) {
  return error_of<DTypeError>([&] { with_rc_scope(f); });
}
std::string value_error(void (*f)()) {
  return error_of<ValueError>([&] { with_rc_scope(f); });
}
std::string shape_error(void (*f)()) {
  return error_of<ShapeError>([&] { with_rc_scope(f); });
}

TEST(Arithmetic, FmodRefusesAndKeepsTheSignOfItsDividend) {
  EXPECT_EQ(value_error([] { static_cast<void>(fmod(ones({2}, kLong), zeros({2}, kLong))); }),
            "fmod: an integer divisor is zero: element [0] of i64[2]");
  EXPECT_EQ(value_error([] { static_cast<void>(fmod(ones({2}, kLong), 0)); }), "fmod: an integer divisor is zero");
  EXPECT_EQ(dtype_error([] { static_cast<void>(fmod(ones({2}, kBool), ones({2}, kBool))); }), "fmod: not for bool");
  EXPECT_EQ(dtype_error([] { static_cast<void>(fmod(ones({2}, kComplexFloat), 2)); }), "fmod: not for complex64");
  EXPECT_EQ(shape_error([] {
              static_cast<void>(fmod(ones({2, 3}), ones({4})));
            }),
            "fmod: shapes do not broadcast: [2, 3] and [4] (3 against 4 in dim 1)");
  with_rc_scope([] {
    EXPECT_TRUE(equal(fmod(tensor({-7.0, 7.0, -0.5}), 2), tensor({-1.0, 1.0, -0.5})));
    EXPECT_TRUE(
        equal(fmod(tensor({int64_t{-7}, int64_t{7}, std::numeric_limits<int64_t>::min()}), -1), zeros({3}, kLong)));
    EXPECT_TRUE(equal(fmod(tensor({3.0}), std::numeric_limits<double>::infinity()), tensor({3.0})));
    EXPECT_TRUE(
        all(fmod(tensor({std::numeric_limits<double>::infinity(), 1.0}), tensor({2.0, 0.0})).isnan()).item<bool>());
  });
}

TEST(Arithmetic, RefusesWhatDoesNotFit) {
  EXPECT_EQ(shape_error([] {
              static_cast<void>(ones({2, 3}) + ones({4}));
            }),
            "add: shapes do not broadcast: [2, 3] and [4] (3 against 4 in dim 1)");
  EXPECT_EQ(shape_error([] {
              static_cast<void>(ones({3}).add_(ones({2, 3})));
            }),
            "add_: the result's shape [2, 3] is not the written tensor's: f32[3]");
  EXPECT_EQ(dtype_error([] { static_cast<void>(add(ones({2}, kLong), ones({2}, kLong), 0.5)); }),
            "add: alpha is floating, the result is i64");
  EXPECT_EQ(dtype_error([] { static_cast<void>(ones({2}, kLong).sub_(ones({2}, kLong), 0.5)); }),
            "sub_: alpha is floating, the result is i64");
  EXPECT_EQ(dtype_error([] { static_cast<void>(ones({2}, kLong).mul_(0.5)); }),
            "mul_: the result of type f32 cannot be written into i64[2]");
  EXPECT_EQ(dtype_error([] { static_cast<void>(ones({2}).add_(ones({2}, kComplexFloat))); }),
            "add_: the result of type complex64 cannot be written into f32[2]");
}

TEST(Arithmetic, IntegerDivisionByZeroWritesNothing) {
  EXPECT_EQ(value_error([] { static_cast<void>(div(ones({3}, kInt), zeros({3}, kInt), "floor")); }),
            "div: an integer divisor is zero: element [0] of i32[3]");
  EXPECT_EQ(value_error([] { static_cast<void>(div(ones({3}, kInt), 0, "trunc")); }),
            "div: an integer divisor is zero");
  EXPECT_EQ(value_error([] { static_cast<void>(ones({3}, kLong) % zeros({}, kLong)); }),
            "remainder: an integer divisor is zero: element [] of i64[]");
  EXPECT_EQ(value_error([] { static_cast<void>(div(ones({3}), ones({3}), "nearest")); }),
            "div: the rounding mode is neither trunc nor floor: nearest");
  EXPECT_EQ(value_error([] { static_cast<void>(pow(ones({3}, kLong), -1)); }),
            "pow: integers have no negative integer powers: the exponent is -1");
}

TEST(Arithmetic, IntegersWrap) {
  with_rc_scope([] {
    EXPECT_EQ((full({1}, 127, kChar) + 1).item<int>(), -128);
    EXPECT_EQ((full({1}, 0, kByte) - 1).item<int>(), 255);
    EXPECT_EQ((-full({1}, -128, kChar)).item<int>(), -128);
    EXPECT_EQ(((full({1}, INT64_MAX / 2, kLong) * 2 + 1) * 2).item<int64_t>(), -2);
    EXPECT_EQ(div(full({1}, INT32_MIN, kInt), -1, "floor").item<int64_t>(), INT32_MIN);
    EXPECT_EQ(pow(full({1}, 2, kInt), full({1}, -3, kInt)).item<int>(), 0);
  });
}

TEST(Arithmetic, PromotesAsATenDoes) {
  with_rc_scope([] {
    const Tensor i = ones({2}, kInt), b = ones({2}, kBool), f16 = ones({2}, kHalf), z = ones({}, kDouble);
    EXPECT_EQ((i + 1.5).scalar_type(), kFloat);
    EXPECT_EQ((i + int64_t{1}).scalar_type(), kInt);
    EXPECT_EQ((b + 1).scalar_type(), kLong);
    EXPECT_EQ((f16 + z).scalar_type(), kHalf);
    EXPECT_EQ((i + z).scalar_type(), kDouble);
    EXPECT_EQ((f16 + ones({2}, kBFloat16)).scalar_type(), kFloat);
    EXPECT_EQ((f16 + ones({2}, kInt)).scalar_type(), kHalf);
    EXPECT_EQ((ones({2}) + std::complex<double>(0, 1)).scalar_type(), kComplexFloat);
    EXPECT_EQ((ones({2}, kDouble) * ones({2}, kComplexFloat)).scalar_type(), kComplexDouble);
    EXPECT_EQ((i / i).scalar_type(), kFloat);
    EXPECT_EQ((ones({2}, kByte) + ones({2}, kChar)).scalar_type(), kShort);
  });
}

TEST(Arithmetic, OperatorsInPlaceKeepTheTensor) {
  with_rc_scope([] {
    Tensor x = full({3}, 6);
    const Tensor same = x;
    x += 2;
    x -= full({3}, 4, kInt);
    x *= 5;
    EXPECT_EQ(x.to_vector<int64_t>(), (std::vector<int64_t>{20, 20, 20}));
    EXPECT_TRUE(x.is_same(same));
  });
}

TEST(Arithmetic, PartlyOverlappingOperandsAreRefused) {
  with_rc_scope([] {
    const Tensor base = ones({6});
    const Tensor low = base.narrow(0, 0, 4), high = base.narrow(0, 2, 4);
    EXPECT_EQ(error_of<ValueError>([&] { low.add_(high); }),
              "add_: the operand partly overlaps the written tensor: f32[4] and f32[4]; clone() it first");
    EXPECT_EQ(low.mul_(low).add_(low).to_vector<float>(), (std::vector<float>{2, 2, 2, 2}));
  });
}

TEST(Arithmetic, ABoolIsAFactorOfBoolsAlone) {
  with_rc_scope([] {
    const Tensor x = ones({2}), flags = ones({2}, kBool);
    EXPECT_EQ(error_of<DTypeError>([&] { (void)add(x, x, true); }), "add: alpha is bool, the result is f32");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)rsub(x, 1, true); }), "rsub: alpha is bool, the result is f32");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)add(flags, flags, 1.5); }),
              "add: alpha is floating, the result is bool");
    EXPECT_EQ(add(flags, flags, -2).scalar_type(), kBool);
    for (const Tensor& y : {x, flags}) {
      EXPECT_EQ(error_of<DTypeError>([&] { (void)sub(y, flags); }), "sub: not for bool");
      EXPECT_EQ(error_of<DTypeError>([&] { (void)(flags - y); }), "sub: not for bool");
      EXPECT_EQ(error_of<DTypeError>([&] { (void)(y - true); }), "sub: not for bool");
      EXPECT_EQ(error_of<DTypeError>([&] { (void)(true - y); }), "sub: not for bool");
    }
    EXPECT_EQ(rsub(tensor({int64_t{1} << 62}), 1.0, 3).item<float>(), -3 * 0x1p62f);  // in f32 from the start
  });
}

}  // namespace
}  // namespace tenure::testing
