// Elements that are moved, made or looked at. What each does: moves.inc.
#pragma once

#include "kernels/kernel.h"

namespace tenure::kernels {
#define TENURE_KERNEL TENURE_DECLARE_KERNEL
#include "kernels/moves.inc"
}  // namespace tenure::kernels
