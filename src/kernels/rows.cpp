#include "kernels/rows.h"

#include "kernels/join.h"

#define TENURE_KERNEL TENURE_JOIN
#include "kernels/rows.inc"
