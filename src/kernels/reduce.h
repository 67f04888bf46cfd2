// Reductions. What each does: reduce.inc.
#pragma once

#include "kernels/kernel.h"

namespace tenure::kernels {
#define TENURE_KERNEL TENURE_DECLARE_KERNEL
#include "kernels/reduce.inc"
}  // namespace tenure::kernels
