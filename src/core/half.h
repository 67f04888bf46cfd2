// Conversions of 16-bit floats, inline and branch-free so that loops over them vectorise. They use no instruction that
// only some processors have, and give the bits that the processors' own conversions give: round to nearest even, NaN
// keeps its sign and upper payload and becomes quiet.
#pragma once

#include <bit>
#include <cstdint>

namespace tenure::core {

constexpr uint32_t float_bits(float f) noexcept { return std::bit_cast<uint32_t>(f); }
constexpr float bits_float(uint32_t u) noexcept { return std::bit_cast<float>(u); }

/// The value of IEEE binary16 bits; exact.
constexpr float half_to_float(uint16_t h) noexcept {
  const uint32_t sign = (h & 0x8000u) << 16, rest = h & 0x7fffu;
  const uint32_t shifted = rest << 13;
  const uint32_t normal = shifted + 0x38000000u;
  const uint32_t special = shifted | 0x7f800000u | (rest > 0x7c00u ? 0x00400000u : 0u);
  // A subnormal is m * 2^-24: with m in the fraction of 2^-14, taking 2^-14 away is exact and meets no subnormal float.
  const uint32_t subnormal = float_bits(bits_float(shifted + 0x38800000u) - 0x1p-14f);
  const uint32_t finite = rest < 0x0400u ? subnormal : normal;
  return bits_float((rest >= 0x7c00u ? special : finite) | sign);
}

/// The nearest binary16, ties to even; from 65520 on infinite.
constexpr uint16_t float_to_half(float f) noexcept {
  const uint32_t all = float_bits(f), sign = (all >> 16) & 0x8000u, rest = all & 0x7fffffffu;
  // Adding 0.5 puts the last bit of the sum at 2^-24, the step of the subnormals: the addition rounds.
  const uint32_t subnormal = float_bits(bits_float(rest) + 0.5f) - 0x3f000000u;
  const uint32_t normal = (rest - 0x38000000u + 0x0fffu + ((rest >> 13) & 1u)) >> 13;
  const uint32_t special = rest > 0x7f800000u ? 0x7e00u | ((rest >> 13) & 0x03ffu) : 0x7c00u;
  const uint32_t finite = rest < 0x38800000u ? subnormal : normal;
  return static_cast<uint16_t>((rest >= 0x47800000u ? special : finite) | sign);
}

/// The value of bfloat16 bits; exact, a signalling NaN included.
constexpr float bfloat16_to_float(uint16_t b) noexcept { return bits_float(uint32_t{b} << 16); }

/// The nearest bfloat16, ties to even.
constexpr uint16_t float_to_bfloat16(float f) noexcept {
  const uint32_t bits = float_bits(f);
  const uint32_t rounded = (bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16;
  const uint32_t quiet = (bits >> 16) | 0x0040u;
  return static_cast<uint16_t>((bits & 0x7fffffffu) > 0x7f800000u ? quiet : rounded);
}

}  // namespace tenure::core
