#include "kernels/product.h"

#include "kernels/join.h"

#define TENURE_KERNEL TENURE_JOIN
#include "kernels/product.inc"
