#include "kernels/elementwise.h"
#include "kernels/join.h"

#define TENURE_JOIN_LINE(name, types, devices, ...) TENURE_JOIN(name, Loop, devices)
#define TENURE_UNARY_DOUBLE TENURE_JOIN_LINE
#define TENURE_BINARY_DOUBLE TENURE_JOIN_LINE
#include "kernels/elementwise.inc"
