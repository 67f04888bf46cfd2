// Shapes of views, and what gradients of views are made of.
#pragma once

#include <tenure/tensor.h>

#include "core/layout.h"
#include "core/make.h"

namespace tenure::ops {

/// `sizes` with its one -1 replaced by what remains of x's elements. ShapeError.
void infer_sizes(const core::Slot& x, IntArrayRef sizes, core::Dims& out);
/// The strides that make x's elements the same in row-major order under `sizes` (of equal product). False if no strides
/// do.
bool view_strides(const core::Slot& x, IntArrayRef sizes, core::Dims& strides) noexcept;
/// Whether the elements fill their memory without a gap or overlap, dims in any order.
bool is_dense(const core::Slot& x) noexcept;

/// A copy of x in another dtype, without a gradient: with x's strides if x is dense, else contiguous.
Tensor copied(core::Context& c, const core::Slot& x, ScalarType dtype);

/// Zeros of `sizes`, with g at indices start, start + step … of a dim: the gradient of a slice. Differentiable.
Tensor embed(const Tensor& g, IntArrayRef sizes, int64_t dim, int64_t start, int64_t step);

/// Recording is off while it lives, and views are linked to nothing: for those that only a kernel sees.
class Unrecorded {
 public:
  explicit Unrecorded(core::Context& c) : c_(c), before_(c.grad_off), unlinked_before_(c.unlinked_views) {
    c.grad_off = c.unlinked_views = true;
  }
  Unrecorded(const Unrecorded&) = delete;
  Unrecorded& operator=(const Unrecorded&) = delete;
  ~Unrecorded() {
    c_.grad_off = before_;
    c_.unlinked_views = unlinked_before_;
  }

 private:
  core::Context& c_;
  bool before_, unlinked_before_;
};

}  // namespace tenure::ops
