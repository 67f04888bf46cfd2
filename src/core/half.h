// Bits of f16 and bf16 to float and back, without branches so that loops over them vectorise. Rounding is to nearest
// even.
#pragma once

#include <cstdint>
#include <cstring>

namespace tenure::core {

inline uint32_t float_bits(float f) noexcept {
  uint32_t u;
  std::memcpy(&u, &f, 4);
  return u;
}
inline float bits_float(uint32_t u) noexcept {
  float f;
  std::memcpy(&f, &u, 4);
  return f;
}

inline float half_to_float(uint16_t h) noexcept {
  const uint32_t magnitude = uint32_t(h & 0x7fffu) << 13, sign = uint32_t(h & 0x8000u) << 16;
  const uint32_t exponent = magnitude & 0x0f800000u;
  // Subnormals: make them normal with a too large exponent bit, then subtract that bit as a number.
  const float subnormal = bits_float(magnitude + 0x38800000u) - bits_float(0x38800000u);
  const uint32_t normal = magnitude + (exponent == 0x0f800000u ? 0x70000000u : 0x38000000u);
  return bits_float((exponent == 0 ? float_bits(subnormal) : normal) | sign);
}

inline uint16_t float_to_half(float f) noexcept {
  const uint32_t u = float_bits(f), magnitude = u & 0x7fffffffu, sign = (u >> 16) & 0x8000u;
  const uint32_t subnormal = float_bits(bits_float(magnitude) + 0.5f) - 0x3f000000u;
  const uint32_t normal = (magnitude - 0x38000000u + 0xfffu + ((magnitude >> 13) & 1u)) >> 13;
  const uint32_t special = magnitude > 0x7f800000u ? 0x7e00u : 0x7c00u;
  const uint32_t finite = magnitude < 0x38800000u ? subnormal : normal;
  return uint16_t((magnitude >= 0x47800000u ? special : finite) | sign);
}

inline float bfloat16_to_float(uint16_t b) noexcept { return bits_float(uint32_t(b) << 16); }

inline uint16_t float_to_bfloat16(float f) noexcept {
  const uint32_t u = float_bits(f);
  const uint32_t rounded = (u + 0x7fffu + ((u >> 16) & 1u)) >> 16;
  return uint16_t((u & 0x7fffffffu) > 0x7f800000u ? 0x7fc0u : rounded);
}

}  // namespace tenure::core
