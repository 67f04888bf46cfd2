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

/// IEEE 754 binary16, stored as its bits: a sign, 5 bits of exponent, 10 of fraction. From a float: the nearest, ties
/// to even; from 65520 on infinite, below 2^-14 in steps of 2^-24; a NaN stays one, quiet, with its sign. To a float:
/// exact. A double or an integer is rounded to a float first, and so twice. dtype_of says f16.
struct alignas(2) Half {
  uint16_t bits = 0;  // as in memory and in files
  /// 0.
  Half() = default;
  TENURE_API Half(float value) noexcept;
  TENURE_API operator float() const noexcept;
  /// The number with these bits, whatever they mean.
  static constexpr Half from_bits(uint16_t b) noexcept {
    Half h;
    h.bits = b;
    return h;
  }
};

/// The upper half of a binary32, stored as its bits: a sign, 8 bits of exponent, 7 of fraction. From a float: the
/// nearest, ties to even, infinite where that is beyond 0x1.fep127; a NaN stays one, quiet. To a float: exact.
/// dtype_of says bf16.
struct alignas(2) BFloat16 {
  uint16_t bits = 0;  // as in memory and in files
  /// 0.
  BFloat16() = default;
  TENURE_API BFloat16(float value) noexcept;
  TENURE_API operator float() const noexcept;
  /// The number with these bits, whatever they mean.
  static constexpr BFloat16 from_bits(uint16_t b) noexcept {
    BFloat16 h;
    h.bits = b;
    return h;
  }
};

/// Arithmetic: -a, a + b, a - b, a * b, a / b and their assignments, between two of one type or one and an integer,
/// which is rounded to the type first. Computed in float and rounded once. Never throws; division by 0 gives infinities
/// and NaN.
#include <tenure/detail/half_operators.inc>

}  // namespace v1
}  // namespace tenure

/// std::numeric_limits of both, with ATen's values. Of Half: max 65504, min 2^-14, denorm_min 2^-24, epsilon 2^-10, 11
/// digits. Of BFloat16: max 0x1.fep127, min 2^-126, denorm_min 2^-133, epsilon 2^-7, 8 digits.
#include <tenure/detail/half_limits.inc>
