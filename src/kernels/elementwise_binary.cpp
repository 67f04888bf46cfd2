#include "kernels/elementwise.h"
#include "kernels/join.h"

#define TENURE_JOIN_LINE(name, types, devices, ...) TENURE_JOIN(name, Loop, devices)
#define TENURE_BINARY TENURE_JOIN_LINE
#define TENURE_TERNARY TENURE_JOIN_LINE
#include "kernels/elementwise.inc"
