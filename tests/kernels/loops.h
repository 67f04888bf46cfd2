// Loops for tests, made from shapes and strides in elements.
#pragma once

#include <initializer_list>
#include <vector>

#include "kernels/work.h"

namespace tenure::testing {

/// A dense loop over n elements.
inline kernels::Loop dense(int64_t n, std::initializer_list<const void*> data) {
  kernels::Loop loop;
  loop.ndim = 1;
  loop.noperands = static_cast<int>(data.size());
  loop.numel = n;
  loop.contiguous = true;
  loop.sizes[0] = n;
  int k = 0;
  for (const void* p : data) loop.data[k++] = static_cast<char*>(const_cast<void*>(p));
  return loop;
}

struct Layout {
  const void* data;
  int64_t bytes;
  std::vector<int64_t> strides;  // in elements
};

/// A loop over any strides.
inline kernels::Loop strided(const std::vector<int64_t>& sizes, const std::vector<Layout>& operands) {
  kernels::Loop loop;
  loop.ndim = static_cast<int>(sizes.size());
  loop.noperands = static_cast<int>(operands.size());
  loop.contiguous = false;
  loop.numel = 1;
  for (size_t d = 0; d < sizes.size(); ++d) {
    loop.sizes[d] = sizes[d];
    loop.numel *= sizes[d];
  }
  for (size_t k = 0; k < operands.size(); ++k) {
    loop.data[k] = static_cast<char*>(const_cast<void*>(operands[k].data));
    for (size_t d = 0; d < sizes.size(); ++d) loop.strides[k][d] = operands[k].strides[d] * operands[k].bytes;
  }
  return loop;
}

}  // namespace tenure::testing
