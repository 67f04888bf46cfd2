// The CPU's columns: a function for each dtype.
#pragma once

#include "kernels/columns.h"

namespace tenure::cpu {
using kernels::Column;
}  // namespace tenure::cpu
