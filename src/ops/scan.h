// What ops along lines share.
#pragma once

#include "kernels/reduce.h"
#include "ops/dense.h"

namespace tenure::ops {

/// The lines along dim `at` of a dense tensor, and what is written of them.
inline kernels::Lines lines_of(const Slot& s, int at, const Slot& out, bool reverse = false) {
  kernels::Lines lines{1, s.ndim ? s.sizes()[at] : 1, 1, s, out, reverse, nullptr};
  for (int d = 0; d < s.ndim; ++d)
    if (d != at) (d < at ? lines.outer : lines.inner) *= s.sizes()[d];  // bounded: by the number of elements
  return lines;
}

}  // namespace tenure::ops
