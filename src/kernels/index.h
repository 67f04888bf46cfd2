// Moving elements by index. What each does: index.inc.
#pragma once

#include "kernels/kernel.h"

namespace tenure::kernels {
#define TENURE_KERNEL TENURE_DECLARE_KERNEL
#include "kernels/index.inc"
}  // namespace tenure::kernels
