// Half and BFloat16 as C++ types: what programs written for ATen compute with them.
#include <gtest/gtest.h>
#include <tenure/dtype.h>

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>

namespace tenure {
namespace {

TEST(AtenHalf, TheConversionsAreFunctionsThatLink) {
  float (Half::*to_float)() const noexcept = &Half::operator float;
  EXPECT_EQ((Half(1.5f).*to_float)(), 1.5f);
  EXPECT_EQ(float(BFloat16(1.5f)), 1.5f);
  EXPECT_EQ(name(promoteTypes(kInt, kHalf)), "f16");
}

TEST(AtenHalf, LimitsAreThoseOfTheFormats) {
  using H = std::numeric_limits<Half>;
  using B = std::numeric_limits<BFloat16>;
  static_assert(H::is_specialized && H::is_signed && !H::is_integer && !H::is_exact && H::has_infinity && H::is_iec559);
  static_assert(H::digits == 11 && H::digits10 == 3 && H::max_digits10 == 5 && H::radix == 2);
  static_assert(H::min_exponent == -13 && H::min_exponent10 == -4 && H::max_exponent == 16 && H::max_exponent10 == 4);
  static_assert(B::is_specialized && B::has_quiet_NaN && !B::is_iec559 && B::digits == 8 && B::digits10 == 2);
  static_assert(B::max_digits10 == 4 && B::min_exponent == -125 && B::max_exponent == 128 && B::max_exponent10 == 38);
  static_assert(H::max().bits == 0x7bff && B::infinity().bits == 0x7f80, "constants");
  EXPECT_EQ(float(H::max()), 65504);
  EXPECT_EQ(float(H::lowest()), -65504);
  EXPECT_EQ(float(H::min()), 0x1p-14f);
  EXPECT_EQ(float(H::denorm_min()), 0x1p-24f);
  EXPECT_EQ(float(H::epsilon()), 0x1p-10f);
  EXPECT_EQ(float(H::round_error()), 0.5f);
  EXPECT_EQ(float(H::infinity()), INFINITY);
  EXPECT_TRUE(std::isnan(float(H::quiet_NaN())) && std::isnan(float(H::signaling_NaN())));
  EXPECT_EQ(float(B::max()), 0x1.fep127f);
  EXPECT_EQ(float(B::lowest()), -0x1.fep127f);
  EXPECT_EQ(float(B::min()), 0x1p-126f);
  EXPECT_EQ(float(B::denorm_min()), 0x1p-133f);
  EXPECT_EQ(float(B::epsilon()), 0x1p-7f);
  EXPECT_TRUE(std::isnan(float(B::quiet_NaN())) && std::isnan(float(B::signaling_NaN())));
  // A generic reduction starts from these; without them it starts from 0.
  EXPECT_EQ(float(std::numeric_limits<const Half>::lowest()), -65504);
  EXPECT_EQ(float(std::numeric_limits<const BFloat16>::max()), 0x1.fep127f);
}

template <class T>
void computes_as_aten(float step) {  // step: the distance to the next number above 1
  const T one(1.0f), ulp(step);
  static_assert(std::is_same_v<decltype(one + one), T> && std::is_same_v<decltype(one - one), T>);
  static_assert(std::is_same_v<decltype(one * one), T> && std::is_same_v<decltype(one / one), T>);
  static_assert(std::is_same_v<decltype(-one), T>);
  static_assert(std::is_same_v<decltype(one + 1), T> && std::is_same_v<decltype(int64_t{1} - one), T>);
  static_assert(std::is_same_v<decltype(one * 2u), T> && std::is_same_v<decltype(true / one), T>);
  static_assert(std::is_same_v<decltype(one + 1.0f), float> && std::is_same_v<decltype(1.0f * one), float>);
  static_assert(std::is_same_v<decltype(one + 1.0), double> && std::is_same_v<decltype(1.0 / one), double>);
  EXPECT_EQ(float(one + ulp * T(0.5f)), 1.0f) << "rounded to the type, ties to even";
  EXPECT_EQ(float(one + ulp), 1 + step);
  EXPECT_EQ(float(T(3) / 2), 1.5f);
  EXPECT_EQ(float(7 - T(2)), 5.0f);
  EXPECT_EQ(float(T(3) / T(2) * T(2) - T(3)), 0.0f);
  T sum(0.0f);
  for (int i = 0; i < 4096; ++i) sum += 1;
  EXPECT_EQ(float(sum), 2 / step) << "where 1 is lost in rounding";
  sum -= T(1.0f);
  sum *= 0.5;
  sum /= 2.0f;
  EXPECT_EQ(float(-sum), -float(T(float(T(float(T(2 / step - 1)) / 2)) / 2)));
  EXPECT_TRUE(one < T(2.0f) && one == 1.0f && one != ulp);
}

TEST(AtenHalf, ArithmeticIsRoundedToTheTypeOnce) {
  computes_as_aten<Half>(0x1p-10f);
  computes_as_aten<BFloat16>(0x1p-7f);
  EXPECT_EQ(float(Half(300.0f) * Half(300.0f)), INFINITY);
  static_assert(std::is_same_v<decltype(Half(1.0f) + BFloat16(1.0f)), float>);
}

}  // namespace
}  // namespace tenure
