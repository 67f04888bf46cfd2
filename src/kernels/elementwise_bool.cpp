#include "kernels/elementwise.h"
#include "kernels/join.h"

#define TENURE_JOIN_LINE(name, types, devices, ...) TENURE_JOIN(name, Loop, devices)
#define TENURE_UNARY_BOOL TENURE_JOIN_LINE
#define TENURE_COMPARE TENURE_JOIN_LINE
#include "kernels/elementwise.inc"
