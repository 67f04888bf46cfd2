// From a tensor and dims to a prepared reduction.
#pragma once

#include "core/make.h"
#include "kernels/reduce.h"

namespace tenure::ops {

/// Which dims go, checked and as a mask, and the shape that is left.
struct ReducedDims {
  bool gone[kMaxRank] = {};
  core::Dims kept;      // the result's sizes
  core::Dims kept_all;  // with size 1 for what went
  ReducedDims(const core::Slot& s, IntArrayRef dims, bool keepdim);
};

/// A reduction of `in` into `out` (dense, of the kept shape), and indices if not null. Dims that walk together are
/// merged.
void prepare_reduction(kernels::Reduce& r, const core::Slot& in, const ReducedDims& dims, const core::Slot* out,
                       ScalarType out_type, const core::Slot* indices);

/// A fresh tensor of kernel over the dims; `out_type` is the kernel's result type for x's dtype.
Tensor run_reduction(core::Context& c, const kernels::Kernel<kernels::Reduce>& kernel, const Tensor& x,
                     IntArrayRef dims, bool keepdim, ScalarType out_type);

/// y [kept] as a view with size 1 where dims of x_sizes went.
Tensor with_reduced(const Tensor& y, IntArrayRef x_sizes, IntArrayRef dims, bool keepdim);
/// x with its gradient put back where dims went: y [kept] as a view of x's sizes.
Tensor expand_reduced(const Tensor& y, IntArrayRef x_sizes, IntArrayRef dims, bool keepdim);

}  // namespace tenure::ops
