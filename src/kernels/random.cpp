#include "kernels/random.h"

#include "kernels/join.h"

#define TENURE_KERNEL TENURE_JOIN
#include "kernels/random.inc"
