// The floating types of 16 bits, as C++ types.
//
// Arithmetic is done in float: of two of one type it is rounded once, to that type; with an integer too; with a float
// or a double it gives float or double; of f16 with bf16 it gives float. All of this is as in ATen. Comparisons,
// printing and the functions of <cmath> see the float.
#pragma once

#include <tenure/detail/export.h>

#include <concepts>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace tenure {
inline namespace v1 {

/// IEEE 754 binary16, stored as its bits. From a float: the nearest, ties to even; from 65520 on infinite.
struct alignas(2) Half {
  uint16_t bits = 0;
  Half() = default;
  TENURE_API Half(float value) noexcept;
  TENURE_API operator float() const noexcept;
  static constexpr Half from_bits(uint16_t b) noexcept {
    Half h;
    h.bits = b;
    return h;
  }
};

/// The upper half of a binary32, stored as its bits. From a float: the nearest, ties to even.
struct alignas(2) BFloat16 {
  uint16_t bits = 0;
  BFloat16() = default;
  TENURE_API BFloat16(float value) noexcept;
  TENURE_API operator float() const noexcept;
  static constexpr BFloat16 from_bits(uint16_t b) noexcept {
    BFloat16 h;
    h.bits = b;
    return h;
  }
};

namespace detail {
template <class T>
concept Float16 = std::same_as<T, Half> || std::same_as<T, BFloat16>;
}  // namespace detail

template <detail::Float16 T>
T operator-(T a) noexcept {
  return T(-static_cast<float>(a));
}
template <detail::Float16 T>
T operator+(T a, T b) noexcept {
  return T(static_cast<float>(a) + static_cast<float>(b));
}
template <detail::Float16 T>
T operator-(T a, T b) noexcept {
  return T(static_cast<float>(a) - static_cast<float>(b));
}
template <detail::Float16 T>
T operator*(T a, T b) noexcept {
  return T(static_cast<float>(a) * static_cast<float>(b));
}
template <detail::Float16 T>
T operator/(T a, T b) noexcept {
  return T(static_cast<float>(a) / static_cast<float>(b));
}
template <detail::Float16 T, std::integral I>
T operator+(T a, I b) noexcept {
  return a + T(static_cast<float>(b));
}
template <detail::Float16 T, std::integral I>
T operator-(T a, I b) noexcept {
  return a - T(static_cast<float>(b));
}
template <detail::Float16 T, std::integral I>
T operator*(T a, I b) noexcept {
  return a * T(static_cast<float>(b));
}
template <detail::Float16 T, std::integral I>
T operator/(T a, I b) noexcept {
  return a / T(static_cast<float>(b));
}
template <detail::Float16 T, std::integral I>
T operator+(I a, T b) noexcept {
  return T(static_cast<float>(a)) + b;
}
template <detail::Float16 T, std::integral I>
T operator-(I a, T b) noexcept {
  return T(static_cast<float>(a)) - b;
}
template <detail::Float16 T, std::integral I>
T operator*(I a, T b) noexcept {
  return T(static_cast<float>(a)) * b;
}
template <detail::Float16 T, std::integral I>
T operator/(I a, T b) noexcept {
  return T(static_cast<float>(a)) / b;
}
// No templates: one of += would be tried on numbers of any type.
inline Half& operator+=(Half& a, Half b) noexcept { return a = a + b; }
inline Half& operator-=(Half& a, Half b) noexcept { return a = a - b; }
inline Half& operator*=(Half& a, Half b) noexcept { return a = a * b; }
inline Half& operator/=(Half& a, Half b) noexcept { return a = a / b; }
inline BFloat16& operator+=(BFloat16& a, BFloat16 b) noexcept { return a = a + b; }
inline BFloat16& operator-=(BFloat16& a, BFloat16 b) noexcept { return a = a - b; }
inline BFloat16& operator*=(BFloat16& a, BFloat16 b) noexcept { return a = a * b; }
inline BFloat16& operator/=(BFloat16& a, BFloat16 b) noexcept { return a = a / b; }

}  // namespace v1
}  // namespace tenure

/// The limits of the formats, with ATen's values.
template <>
class std::numeric_limits<tenure::Half> {
  using T = tenure::Half;
  using F = std::numeric_limits<float>;

 public:
  static constexpr bool is_specialized = true, is_signed = true, is_integer = false, is_exact = false;
  static constexpr bool has_infinity = true, has_quiet_NaN = true, has_signaling_NaN = true;
  static constexpr auto has_denorm = F::has_denorm;
  static constexpr bool has_denorm_loss = F::has_denorm_loss;
  static constexpr auto round_style = F::round_style;
  static constexpr bool is_iec559 = true, is_bounded = true, is_modulo = false;
  static constexpr int digits = 11, digits10 = 3, max_digits10 = 5, radix = 2;
  static constexpr int min_exponent = -13, min_exponent10 = -4, max_exponent = 16, max_exponent10 = 4;
  static constexpr bool traps = F::traps, tinyness_before = F::tinyness_before;
  static constexpr T min() noexcept { return T::from_bits(0x0400); }
  static constexpr T lowest() noexcept { return T::from_bits(0xfbff); }
  static constexpr T max() noexcept { return T::from_bits(0x7bff); }
  static constexpr T epsilon() noexcept { return T::from_bits(0x1400); }
  static constexpr T round_error() noexcept { return T::from_bits(0x3800); }
  static constexpr T infinity() noexcept { return T::from_bits(0x7c00); }
  static constexpr T quiet_NaN() noexcept { return T::from_bits(0x7e00); }
  static constexpr T signaling_NaN() noexcept { return T::from_bits(0x7d00); }
  static constexpr T denorm_min() noexcept { return T::from_bits(0x0001); }
};
template <>
class std::numeric_limits<tenure::BFloat16> {
  using T = tenure::BFloat16;
  using F = std::numeric_limits<float>;

 public:
  static constexpr bool is_specialized = true, is_signed = true, is_integer = false, is_exact = false;
  static constexpr bool has_infinity = true, has_quiet_NaN = true, has_signaling_NaN = true;
  static constexpr auto has_denorm = F::has_denorm;
  static constexpr bool has_denorm_loss = F::has_denorm_loss;
  static constexpr auto round_style = F::round_style;
  static constexpr bool is_iec559 = false, is_bounded = true, is_modulo = false;
  static constexpr int digits = 8, digits10 = 2, max_digits10 = 4, radix = 2;
  static constexpr int min_exponent = -125, min_exponent10 = -37, max_exponent = 128, max_exponent10 = 38;
  static constexpr bool traps = F::traps, tinyness_before = F::tinyness_before;
  static constexpr T min() noexcept { return T::from_bits(0x0080); }
  static constexpr T lowest() noexcept { return T::from_bits(0xff7f); }
  static constexpr T max() noexcept { return T::from_bits(0x7f7f); }
  static constexpr T epsilon() noexcept { return T::from_bits(0x3c00); }
  static constexpr T round_error() noexcept { return T::from_bits(0x3f00); }
  static constexpr T infinity() noexcept { return T::from_bits(0x7f80); }
  static constexpr T quiet_NaN() noexcept { return T::from_bits(0x7fc0); }
  static constexpr T signaling_NaN() noexcept { return T::from_bits(0x7fa0); }
  static constexpr T denorm_min() noexcept { return T::from_bits(0x0001); }
};
template <>
class std::numeric_limits<const tenure::Half> : public std::numeric_limits<tenure::Half> {};
template <>
class std::numeric_limits<const tenure::BFloat16> : public std::numeric_limits<tenure::BFloat16> {};
