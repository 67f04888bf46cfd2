// Kernels of two and three operands of one type.
#include "cpu/elementwise.h"
#include "cpu/vec.h"

#define TENURE_EXPAND_BINARY
#define TENURE_ISA_FILE "cpu/elementwise_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
#define TENURE_ONE_OF_ALL(name) \
  TENURE_ONE(name, float, f32) TENURE_ONE(name, double, f64) TENURE_ONE(name, int64_t, i64)
TENURE_BESIDES(add, TENURE_ONE_OF_ALL(add) TENURE_NARROW(add))
TENURE_BESIDES(sub, TENURE_ONE_OF_ALL(sub) TENURE_NARROW(sub))
TENURE_BESIDES(mul, TENURE_ONE_OF_ALL(mul) TENURE_NARROW(mul) TENURE_DIRECT(mul, std::complex<float>, c64))
TENURE_BESIDES(div, TENURE_ONE(div, float, f32) TENURE_ONE(div, double, f64) TENURE_NARROW(div))
TENURE_BESIDES(clamp, TENURE_ONE_LAST(clamp, float, f32) TENURE_ONE_LAST(clamp, double, f64)
                          TENURE_ONE_LAST(clamp, int64_t, i64))
#undef TENURE_ONE_OF_ALL
}  // namespace tenure::cpu

#define TENURE_BINARY(name, set, devices, ...) TENURE_COLUMN(name, set, 2, same, (C x, C y), __VA_ARGS__)
#define TENURE_TERNARY(name, set, devices, ...) TENURE_COLUMN(name, set, 3, same, (C x, C y, C z), __VA_ARGS__)
#include "kernels/elementwise.inc"
