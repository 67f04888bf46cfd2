// What the text of cpu/vec_body.h needs from outside: to be included before cpu/each_isa.h.
#pragma once

#include <cstdint>

#include "cpu/isa.h"
#if TENURE_HAS_WIDE_ISA
#include <immintrin.h>
#endif
