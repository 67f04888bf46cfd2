#include "kernels/flat.h"

#include "kernels/join.h"

#define TENURE_KERNEL TENURE_JOIN
#include "kernels/flat.inc"
