// Dense buffers: gated units, optimisers. What each does: flat.inc.
#pragma once

#include "kernels/kernel.h"

namespace tenure::kernels {
#define TENURE_KERNEL TENURE_DECLARE_KERNEL
#include "kernels/flat.inc"
}  // namespace tenure::kernels
