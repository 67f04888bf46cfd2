// Philox4x32-10 (Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3"): a function from a 64-bit
// key and a 128-bit counter to 128 random bits. There is no state to share, so any thread can make any part of a
// sequence.
#pragma once

#include <cstdint>

namespace tenure::core {

struct PhiloxBlock {
  uint32_t word[4];
};

/// The block of `seed` at counter (low, high).
constexpr PhiloxBlock philox(uint64_t seed, uint64_t low, uint64_t high = 0) noexcept {
  uint32_t c0 = uint32_t(low), c1 = uint32_t(low >> 32), c2 = uint32_t(high), c3 = uint32_t(high >> 32);
  uint32_t k0 = uint32_t(seed), k1 = uint32_t(seed >> 32);
  for (int round = 0; round < 10; ++round) {
    const uint64_t p0 = uint64_t(0xD2511F53u) * c0, p1 = uint64_t(0xCD9E8D57u) * c2;
    c0 = uint32_t(p1 >> 32) ^ c1 ^ k0;
    c1 = uint32_t(p1);
    c2 = uint32_t(p0 >> 32) ^ c3 ^ k1;
    c3 = uint32_t(p0);
    k0 += 0x9E3779B9u;
    k1 += 0xBB67AE85u;
  }
  return {{c0, c1, c2, c3}};
}

/// [0, 1) in steps of 2^-24, exact in float.
constexpr float unit_float(uint32_t bits) noexcept { return float(bits >> 8) * 0x1p-24f; }
/// [0, 1) in steps of 2^-53.
constexpr double unit_double(uint32_t high, uint32_t low) noexcept {
  return double(((uint64_t(high) << 32) | low) >> 11) * 0x1p-53;
}

}  // namespace tenure::core
