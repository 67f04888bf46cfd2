// Kernels of one operand whose result has its type, or its real type.
#include "cpu/elementwise.h"
#include "cpu/vec.h"

#define TENURE_EXPAND_UNARY
#define TENURE_ISA_FILE "cpu/elementwise_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
TENURE_BESIDES(relu, TENURE_NARROW(relu))
TENURE_BESIDES(conj, TENURE_DIRECT(conj, std::complex<float>, c64))
}  // namespace tenure::cpu

#define TENURE_UNARY(name, set, devices, ...) TENURE_COLUMN(name, set, 1, same, (C x), __VA_ARGS__)
#define TENURE_UNARY_REAL(name, set, devices, ...) TENURE_COLUMN(name, set, 1, real, (C x), __VA_ARGS__)
#include "kernels/elementwise.inc"
