// Checked 64-bit arithmetic on sizes. Every product or sum of dims, strides, offsets and bytes goes through here,
// because a wrapped size turns into an access out of bounds far from its cause.
#pragma once

#include <cstdint>

namespace tenure::core {

/// out = a * b. False on overflow, out is then unspecified.
[[nodiscard]] constexpr bool mul(int64_t a, int64_t b, int64_t& out) noexcept {
  return !__builtin_mul_overflow(a, b, &out);
}

/// out = a + b. False on overflow, out is then unspecified.
[[nodiscard]] constexpr bool add(int64_t a, int64_t b, int64_t& out) noexcept {
  return !__builtin_add_overflow(a, b, &out);
}

/// out = a - b. False on overflow, out is then unspecified.
[[nodiscard]] constexpr bool sub(int64_t a, int64_t b, int64_t& out) noexcept {
  return !__builtin_sub_overflow(a, b, &out);
}

/// out = a + b * c, the step of every offset computation. False on overflow of either, out is then unspecified.
[[nodiscard]] constexpr bool mul_add(int64_t a, int64_t b, int64_t c, int64_t& out) noexcept {
  int64_t product = 0;
  return mul(b, c, product) && add(a, product, out);
}

}  // namespace tenure::core
