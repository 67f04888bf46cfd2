// Kernels of dense rows. What each does: rows.inc.
#pragma once

#include "kernels/kernel.h"

namespace tenure::kernels {
#define TENURE_KERNEL TENURE_DECLARE_KERNEL
#include "kernels/rows.inc"
}  // namespace tenure::kernels
