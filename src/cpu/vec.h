// What the text of cpu/vec_body.h needs from outside: to be included before cpu/each_isa.h.
#pragma once

#include <cstdint>

#include "cpu/isa.h"
#if TENURE_HAS_WIDE_ISA
#include <immintrin.h>
#endif

/// The kernel for T: the best instruction set's for float, the plain one for double.
#define TENURE_PICK_FOR(T, fast, plain) \
  [] {                                  \
    if constexpr (sizeof(T) == 4) {     \
      return TENURE_PICK(fast);         \
    } else {                            \
      return &plain;                    \
    }                                   \
  }()
