#include "ops/geometry.h"

#include <algorithm>

#include "core/storage.h"
#include "kernels/moves.h"
#include "ops/prepare.h"

namespace tenure::ops {

using core::Dims;
using core::fail;
using core::Slot;

void infer_sizes(const Slot& x, IntArrayRef sizes, Dims& out) {
  int unknown = -1;
  int64_t product = 1;
  bool overflow = false;
  for (size_t i = 0; i < sizes.size(); ++i) {
    out.push(sizes[i]);
    if (sizes[i] == -1) {
      if (unknown >= 0) fail<ShapeError>("more than one size is -1: " + to_string(sizes));
      unknown = static_cast<int>(i);
    } else if (sizes[i] < 0) {
      fail<ShapeError>("negative size: " + to_string(sizes));
    } else {
      overflow |= !core::mul(product, sizes[i], product);
    }
  }
  // A size of 0 makes the product 0 whatever overflowed before it.
  if (overflow && std::find(sizes.begin(), sizes.end(), 0) != sizes.end()) {
    overflow = false;
    product = 0;
  }
  if (unknown >= 0 && product == 0 && x.numel == 0 && !overflow)
    fail<ShapeError>("-1 may be any size for a tensor without elements: " + core::describe(x) + " as " +
                     to_string(sizes));
  // Strides are products of sizes: those of a tensor without elements must be in range, too.
  if (x.numel == 0 && unknown < 0) core::checked_numel(sizes);
  if (unknown >= 0 && !overflow && product != 0 && x.numel % product == 0) {
    out[unknown] = x.numel / product;
    return;
  }
  if (overflow || unknown >= 0 || product != x.numel)
    fail<ShapeError>("the number of elements differs: " + core::describe(x) + " has " + std::to_string(x.numel) +
                     ", asked for " + to_string(sizes));
}

bool view_strides(const Slot& x, IntArrayRef sizes, Dims& strides) noexcept {
  strides.n = static_cast<int>(sizes.size());
  if (x.has(core::kContiguous) || x.numel == 0) {
    core::contiguous_strides(sizes, strides.d);
    return true;
  }
  // From the innermost dim outwards: old dims that walk as one form a run, and new dims divide the run.
  const int64_t *size = x.sizes(), *stride = x.strides();
  int old = x.ndim - 1;
  int64_t left = 1, step = 1;  // elements of the run not yet divided, and how far apart they lie
  for (int i = strides.n - 1; i >= 0; --i) {
    if (sizes[i] != 1 && left == 1) {
      while (old >= 0 && size[old] == 1) --old;
      if (old < 0) return false;
      step = stride[old];
      left = size[old];
      int64_t reach = step;
      for (--old; old >= 0; --old) {
        if (size[old] == 1) continue;
        if (!core::mul(left, step, reach) || stride[old] != reach) break;
        if (!core::mul(left, size[old], left)) return false;
      }
    }
    if (left % sizes[i] != 0) return false;
    strides[i] = step;
    left /= sizes[i];
    if (!core::mul(step, sizes[i], step)) return false;
  }
  while (old >= 0 && size[old] == 1) --old;
  return left == 1 && old < 0;
}

bool is_dense(const Slot& x) noexcept {
  if (x.has(core::kContiguous)) return true;
  int order[kMaxRank], n = 0;
  for (int i = 0; i < x.ndim; ++i)
    if (x.sizes()[i] != 1) order[n++] = i;
  const int64_t* stride = x.strides();
  std::sort(order, order + n, [&](int a, int b) { return stride[a] < stride[b]; });
  int64_t run = 1;
  for (int k = 0; k < n; ++k) {
    if (stride[order[k]] != run || !core::mul(run, x.sizes()[order[k]], run)) return false;
  }
  return true;
}

Tensor copied(core::Context& c, const Slot& x, ScalarType dtype) {
  if (x.has(core::kContiguous) || !is_dense(x)) {
    Tensor out = core::make_like(c, x, dtype);
    copy_elements(c, core::use(out), x);
    return out;
  }
  core::Storage* storage = core::storage_new(c, core::checked_bytes(x.numel, dtype, x.shape()));
  Tensor out = core::make_over(c, storage, storage->data, x.shape(), IntArrayRef(x.strides(), x.ndim), dtype);
  // Both walk their memory in one order.
  kernels::Loop loop;
  loop.ndim = 0;
  loop.noperands = 2;
  loop.numel = x.numel;
  loop.contiguous = true;
  loop.data[0] = storage->data;
  loop.data[1] = x.data;
  loop.from = x.dtype;
  choose(c, kernels::convert_kernel, dtype, x)(loop);
  return out;
}

}  // namespace tenure::ops
