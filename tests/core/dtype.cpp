#include <gtest/gtest.h>
#include <tenure/dtype.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>
#include <vector>

#include "core/half.h"

namespace tenure {
namespace {

constexpr ScalarType kAll[] = {kByte,  kChar,   kShort,        kInt,           kLong, kHalf,
                               kFloat, kDouble, kComplexFloat, kComplexDouble, kBool, kBFloat16};

/// A format with that many exponent and fraction bits, decoded by the definition of IEEE 754.
double decode(uint32_t bits, int exponent_bits, int fraction_bits) {
  uint32_t fraction = bits & ((1u << fraction_bits) - 1);
  int exponent = int(bits >> fraction_bits) & ((1 << exponent_bits) - 1);
  double sign = (bits >> (fraction_bits + exponent_bits)) & 1 ? -1 : 1;
  int bias = (1 << (exponent_bits - 1)) - 1;
  if (exponent == (1 << exponent_bits) - 1) return fraction != 0 ? std::nan("") : sign * INFINITY;
  double scaled = exponent == 0 ? fraction : fraction + (1u << fraction_bits);
  return sign * std::ldexp(scaled, std::max(exponent, 1) - bias - fraction_bits);
}

/// The nearest of all non-negative finite values of the format, ties to the even one, found by search.
class Nearest {
 public:
  Nearest(int exponent_bits, int fraction_bits) : infinity_(((1u << exponent_bits) - 1) << fraction_bits) {
    for (uint32_t b = 0; b < infinity_; ++b) values_.push_back(decode(b, exponent_bits, fraction_bits));
    // Beyond the largest, the next value that an unbounded exponent would give stands for infinity.
    values_.push_back(2 * values_.back() - values_[values_.size() - 2]);
  }
  uint32_t operator()(double x) const {
    auto above = std::lower_bound(values_.begin(), values_.end(), x);
    if (above == values_.end()) return infinity_;
    uint32_t high = uint32_t(above - values_.begin());
    if (high == 0 || *above == x) return high;
    double up = *above - x, down = x - values_[high - 1];
    if (up == down) return high % 2 == 0 ? high : high - 1;
    return up < down ? high : high - 1;
  }

 private:
  uint32_t infinity_;
  std::vector<double> values_;
};

/// Every representable value, every midpoint between two, and their neighbours in float.
template <class Convert>
void check_rounding(int exponent_bits, int fraction_bits, Convert convert) {
  Nearest nearest(exponent_bits, fraction_bits);
  auto check = [&](float x) {
    if (std::isnan(x)) return;
    uint32_t want = nearest(std::fabs(double(x))) | (std::signbit(x) ? 0x8000u : 0u);
    ASSERT_EQ(convert(x), want) << x;
  };
  uint32_t infinity = ((1u << exponent_bits) - 1) << fraction_bits;
  for (uint32_t b = 0; b < infinity; ++b) {
    double here = decode(b, exponent_bits, fraction_bits);
    double next = b + 1 < infinity ? decode(b + 1, exponent_bits, fraction_bits)
                                   : 2 * here - decode(b - 1, exponent_bits, fraction_bits);
    for (double x : {here, (here + next) / 2}) {
      float f = float(x);
      for (float y : {f, std::nextafterf(f, INFINITY), std::nextafterf(f, -INFINITY)}) {
        check(y);
        check(-y);
        if (::testing::Test::HasFatalFailure()) return;
      }
    }
  }
  std::mt19937 random(5);
  for (int i = 0; i < 300000; ++i) {
    check(core::bits_float(uint32_t(random())));
    if (::testing::Test::HasFatalFailure()) return;
  }
  for (float x : {INFINITY, -INFINITY, 3.4028235e38f, 1e-45f, -1e-45f, 0.0f, -0.0f}) check(x);
}

TEST(Half, EveryBitPatternHasItsValue) {
  for (uint32_t b = 0; b < 65536; ++b) {
    double want = decode(b, 5, 10);
    float got = core::half_to_float(uint16_t(b));
    if (std::isnan(want)) {
      ASSERT_TRUE(std::isnan(got)) << b;
    } else {
      ASSERT_EQ(double(got), want) << b;
    }
    ASSERT_EQ(std::signbit(got), b >= 0x8000) << b;
    ASSERT_EQ(core::float_to_half(got), std::isnan(want) ? b | 0x0200 : b);
    ASSERT_EQ(core::float_bits(float(Half::from_bits(uint16_t(b)))), core::float_bits(got));
    ASSERT_EQ(Half(got).bits, core::float_to_half(got));
  }
}

TEST(Half, RoundsToNearestEven) {
  check_rounding(5, 10, core::float_to_half);
  EXPECT_EQ(core::float_to_half(65519.996f), 0x7bff);
  EXPECT_EQ(core::float_to_half(65520.0f), 0x7c00);
  EXPECT_EQ(core::float_to_half(0x1p-25f), 0x0000) << "a tie with zero";
  EXPECT_EQ(core::float_to_half(0x1.8p-24f), 0x0002);
}

TEST(BFloat16, EveryBitPatternHasItsValue) {
  for (uint32_t b = 0; b < 65536; ++b) {
    double want = decode(b, 8, 7);
    float got = core::bfloat16_to_float(uint16_t(b));
    if (std::isnan(want)) {
      ASSERT_TRUE(std::isnan(got)) << b;
    } else {
      ASSERT_EQ(double(got), want) << b;
    }
    ASSERT_EQ(core::float_to_bfloat16(got), std::isnan(want) ? b | 0x0040 : b);
    ASSERT_EQ(core::float_bits(float(BFloat16::from_bits(uint16_t(b)))), core::float_bits(got));
    ASSERT_EQ(BFloat16(got).bits, core::float_to_bfloat16(got));
  }
}

TEST(BFloat16, RoundsToNearestEven) { check_rounding(8, 7, core::float_to_bfloat16); }

TEST(Half, NaNStaysNaN) {
  for (uint32_t bits : {0x7f800001u, 0x7fc00000u, 0x7fffffffu, 0x7f802000u, 0xff800001u, 0xffc12345u}) {
    float nan = core::bits_float(bits);
    EXPECT_TRUE(std::isnan(decode(core::float_to_half(nan), 5, 10))) << bits;
    EXPECT_TRUE(std::isnan(decode(core::float_to_bfloat16(nan), 8, 7))) << bits;
    EXPECT_EQ(core::float_to_half(nan) >> 15, bits >> 31);
    EXPECT_EQ(core::float_to_bfloat16(nan) >> 15, bits >> 31);
  }
}

/// ATen's rule in words: the higher kind wins (bool, integers, floats, complex); within a kind the type that holds
/// both; an integer never changes a float, and a complex is as wide as its widest floating operand.
ScalarType promoted_by_rule(ScalarType a, ScalarType b) {
  if (a == b) return a;
  auto kind = [](ScalarType t) {
    return t == kBool ? 0 : isIntegralType(t, false) ? 1 : isFloatingType(t) ? 2 : isComplexType(t) ? 3 : -1;
  };
  if (kind(a) < kind(b)) std::swap(a, b);
  if (kind(a) == 3) return a == kComplexDouble || b == kComplexDouble || b == kDouble ? kComplexDouble : kComplexFloat;
  if (kind(a) != kind(b)) return a;
  if (kind(a) == 2) {
    if (elementSize(a) == elementSize(b)) return kFloat;  // f16 and bf16: neither holds the other
    return elementSize(a) > elementSize(b) ? a : b;
  }
  if (elementSize(a) == elementSize(b)) return kShort;  // u8 and i8
  return elementSize(a) > elementSize(b) ? a : b;
}

TEST(Promotion, IsAtensForEveryPair) {
  for (ScalarType a : kAll) {
    for (ScalarType b : kAll) {
      EXPECT_EQ(promoteTypes(a, b), promoted_by_rule(a, b)) << name(a) << " with " << name(b);
    }
    EXPECT_EQ(promoteTypes(a, ScalarType::Undefined), ScalarType::Undefined);
    EXPECT_EQ(promoteTypes(ScalarType::Undefined, a), ScalarType::Undefined);
  }
  EXPECT_EQ(promoteTypes(kLong, kHalf), kHalf);
  EXPECT_EQ(promoteTypes(kByte, kChar), kShort);
  EXPECT_EQ(promoteTypes(kDouble, kComplexFloat), kComplexDouble);
  EXPECT_EQ(promoteTypes(kHalf, kBFloat16), kFloat);
}

TEST(Dtype, NamesAreThoseOfErrorTexts) {
  std::string all;
  for (ScalarType t : kAll) all += std::string(name(t)) + " ";
  EXPECT_EQ(all, "u8 i8 i16 i32 i64 f16 f32 f64 complex64 complex128 bool bf16 ");
  EXPECT_EQ(name(ScalarType::Undefined), "undefined");
}

}  // namespace
}  // namespace tenure
