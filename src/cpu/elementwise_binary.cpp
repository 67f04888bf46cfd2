// Kernels of two and three operands of one type.
#include "cpu/elementwise.h"
#include "cpu/vec.h"

#define TENURE_EXPAND_BINARY
#define TENURE_ISA_FILE "cpu/elementwise_body.h"
#include "cpu/each_isa.h"

#define TENURE_BINARY(name, set, devices, ...) TENURE_COLUMN(name, set, 2, same, (C x, C y), __VA_ARGS__)
#define TENURE_TERNARY(name, set, devices, ...) TENURE_COLUMN(name, set, 3, same, (C x, C y, C z), __VA_ARGS__)
#include "kernels/elementwise.inc"
