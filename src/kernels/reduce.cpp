#include "kernels/reduce.h"

#include "kernels/join.h"

#define TENURE_KERNEL TENURE_JOIN
#include "kernels/reduce.inc"
