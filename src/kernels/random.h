// Random numbers. What each does: random.inc.
#pragma once

#include "kernels/kernel.h"

namespace tenure::kernels {
#define TENURE_KERNEL TENURE_DECLARE_KERNEL
#include "kernels/random.inc"
}  // namespace tenure::kernels
