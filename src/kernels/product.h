// Products of matrices, and attention. What each does: product.inc.
#pragma once

#include "kernels/kernel.h"

namespace tenure::kernels {
#define TENURE_KERNEL TENURE_DECLARE_KERNEL
#include "kernels/product.inc"
}  // namespace tenure::kernels
