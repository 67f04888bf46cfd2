// Comparisons and tests: results are bool.
#include "cpu/elementwise.h"

#define TENURE_EXPAND_BOOL
#define TENURE_ISA_FILE "cpu/elementwise_body.h"
#include "cpu/each_isa.h"

#define TENURE_UNARY_BOOL(name, set, devices, ...) TENURE_COLUMN(name, set, 1, boolean, (C x), __VA_ARGS__)
#define TENURE_COMPARE(name, set, devices, ...) TENURE_COLUMN(name, set, 2, boolean, (C x, C y), __VA_ARGS__)
#include "kernels/elementwise.inc"
