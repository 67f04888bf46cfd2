// Which instruction set the running processor offers: found once, at the first question.
#pragma once

#include <cstdint>

#if defined(__x86_64__) && !defined(TENURE_BASE_ISA_ONLY)
#define TENURE_HAS_WIDE_ISA 1
#else
#define TENURE_HAS_WIDE_ISA 0
#endif

namespace tenure::cpu {

enum class Isa : int8_t { base, avx2, avx512 };

/// The widest set that this processor runs and that TENURE_ISA ("base", "avx2", "avx512") allows.
Isa isa() noexcept;

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
