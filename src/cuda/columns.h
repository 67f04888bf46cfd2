// CUDA's columns: a function for each dtype.
#pragma once

#include "kernels/columns.h"

namespace tenure::cuda {
using kernels::Column;
}  // namespace tenure::cuda
