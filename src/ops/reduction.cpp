#include "ops/reduction.h"

#include "core/donate.h"
#include "ops/dense.h"
#include "ops/prepare.h"
#include "tenure/ops.h"

namespace tenure::ops {

ReducedDims::ReducedDims(const core::Slot& s, IntArrayRef dims, bool keepdim) {
  for (int64_t d : dims) {
    const int at = core::wrap_dim(d, s.ndim);
    if (gone[at]) core::fail<ValueError>("the dim is given twice: " + std::to_string(at) + " in " + to_string(dims));
    gone[at] = true;
  }
  if (dims.empty())
    for (int i = 0; i < s.ndim; ++i) gone[i] = true;
  for (int i = 0; i < s.ndim; ++i) {
    if (!gone[i] || keepdim) kept.push(gone[i] ? 1 : s.sizes()[i]);
    kept_all.push(gone[i] ? 1 : s.sizes()[i]);
  }
}

void prepare_reduction(kernels::Reduce& r, const core::Slot& in, const ReducedDims& dims, const core::Slot* out,
                       ScalarType out_type, const core::Slot* indices) {
  r.nkept = r.nreduced = 0;
  r.kept_numel = r.reduced_numel = 1;
  r.in = in;
  if (out) r.out = *out;
  if (indices) r.indices = *indices;
  const int64_t element = core::bytes_of(in.dtype, 1);
  int64_t out_strides[kMaxRank];
  core::contiguous_strides(dims.kept_all, out_strides);
  const int64_t out_element = core::bytes_of(out_type, 1);
  for (int i = 0; i < in.ndim; ++i) {
    // Of a tensor without elements the strides may be anything.
    // bounded: strides in bytes of a tensor whose extent is checked
    const int64_t size = in.sizes()[i], stride = in.numel == 0 ? 0 : in.strides()[i] * element;
    if (dims.gone[i]) {
      r.reduced_numel *= size;  // bounded by numel, which is checked
      if (size == 1) continue;
      const int n = r.nreduced;
      // bounded: one past the dim's last element
      if (n > 0 && r.in_reduced[n - 1] == stride * size) {
        r.reduced_sizes[n - 1] *= size;
        r.in_reduced[n - 1] = stride;
      } else {
        r.reduced_sizes[n] = size;
        r.in_reduced[n] = stride;
        ++r.nreduced;
      }
      continue;
    }
    r.kept_numel *= size;
    if (size == 1) continue;
    const int n = r.nkept;
    // The results are dense, so dims of the input that walk together do so in the results too.
    // bounded: one past the dim's last element
    if (n > 0 && r.in_kept[n - 1] == stride * size && i > 0 && !dims.gone[i - 1]) {
      r.kept_sizes[n - 1] *= size;
      r.in_kept[n - 1] = stride;
      r.out_kept[n - 1] = out_strides[i] * out_element;
      r.indices_kept[n - 1] = out_strides[i] * 8;
    } else {
      r.kept_sizes[n] = size;
      r.in_kept[n] = stride;
      r.out_kept[n] = out_strides[i] * out_element;
      r.indices_kept[n] = out_strides[i] * 8;
      ++r.nkept;
    }
  }
}

Tensor run_reduction(core::Context& c, const kernels::Kernel<kernels::Reduce>& kernel, const Tensor& x,
                     IntArrayRef dims, bool keepdim, ScalarType out_type) {
  const core::Slot& s = core::use(x);
  const auto fn = choose(c, kernel, s.dtype, s);
  const ReducedDims reduced(s, dims, keepdim);
  Tensor out = core::make_result(c, reduced.kept, out_type);
  core::Slot& o = core::use(out);
  if (o.numel) {
    kernels::Reduce r;
    prepare_reduction(r, s, reduced, &o, out_type, nullptr);
    const Scratch scratch(c, kernel, r, s.dtype, s);
    fn(r);
  }
  return out;
}

Tensor with_reduced(const Tensor& y, IntArrayRef x_sizes, IntArrayRef dims, bool keepdim) {
  if (keepdim || dims.empty()) return y;
  core::Dims kept_all;
  bool gone[kMaxRank] = {};
  for (int64_t d : dims) gone[core::wrap_dim(d, static_cast<int64_t>(x_sizes.size()))] = true;
  for (size_t i = 0; i < x_sizes.size(); ++i) kept_all.push(gone[i] ? 1 : x_sizes[i]);
  return y.reshape(kept_all);
}

Tensor expand_reduced(const Tensor& y, IntArrayRef x_sizes, IntArrayRef dims, bool keepdim) {
  return with_reduced(y, x_sizes, dims, keepdim).expand(x_sizes);
}

}  // namespace tenure::ops
