// Copies between two orders of dims.
#pragma once

#include "cpu/loops.h"

namespace tenure::cpu {

/// A copy, of this shape, whose output is dense along the last dim and whose input is dense along another one. False,
/// with nothing done, if the loop is none.
bool copy_transposed(const Loop& loop, const Shape& shape, int bytes);

}  // namespace tenure::cpu
