#include "kernels/elementwise.h"
#include "kernels/join.h"

#define TENURE_JOIN_LINE(name, types, devices, ...) TENURE_JOIN(name, Loop, devices)
#define TENURE_UNARY TENURE_JOIN_LINE
#define TENURE_UNARY_REAL TENURE_JOIN_LINE
#include "kernels/elementwise.inc"
