// Which instruction set the running processor offers: found once, at the first question.
#pragma once

#include <atomic>
#include <cstdint>

#if defined(__x86_64__)
#define TENURE_HAS_WIDE_ISA 1
#else
#define TENURE_HAS_WIDE_ISA 0
#endif

namespace tenure::cpu {

enum class Isa : int8_t { base, avx2, avx512 };

inline constinit std::atomic<int8_t> found_isa{-1};  // not yet asked
[[gnu::cold]] Isa find_isa() noexcept;
/// The widest set that this processor runs and that TENURE_ISA ("base", "avx2", "avx512") allows.
inline Isa isa() noexcept {
  const int8_t found = found_isa.load(std::memory_order_relaxed);
  return __builtin_expect(found < 0, 0) ? find_isa() : static_cast<Isa>(found);
}

}  // namespace tenure::cpu

/// The function `name` of the best of the namespaces that cpu/each_isa.h made.
#if TENURE_HAS_WIDE_ISA
#define TENURE_PICK(name)                                                            \
  (::tenure::cpu::isa() == ::tenure::cpu::Isa::avx512 ? &::tenure::cpu::avx512::name \
   : ::tenure::cpu::isa() == ::tenure::cpu::Isa::avx2 ? &::tenure::cpu::avx2::name   \
                                                      : &::tenure::cpu::base::name)
#else
#define TENURE_PICK(name) (&::tenure::cpu::base::name)
#endif
