// Diagonals: views of them, and tensors that are 0 elsewhere.
#include <algorithm>

#include "core/record.h"
#include "ops/geometry.h"
#include "ops/prepare.h"
#include "tenure/autograd.h"
#include "tenure/ops/creation.h"
#include "tenure/ops/shape.h"
#include "tenure/ops/view.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

void check_two(int a, int b, int64_t dim1, int64_t dim2) {
  if (a == b) fail<ValueError>("the dims are one: " + std::to_string(dim1) + " and " + std::to_string(dim2));
}

// The dims lie in x and differ.
Tensor diagonal_view(core::Context& c, const Tensor& x, int64_t offset, int dim1, int dim2) {
  Slot& s = use(x);
  const int64_t rows = s.sizes()[dim1], cols = s.sizes()[dim2];
  const int64_t n = std::max<int64_t>(0, offset >= 0 ? std::min(rows, cols - offset) : std::min(rows + offset, cols));
  Dims sizes, strides;
  for (int i = 0; i < s.ndim; ++i) {
    if (i == dim1 || i == dim2) continue;
    sizes.push(s.sizes()[i]);
    strides.push(s.strides()[i]);
  }
  int64_t stride = 1;  // of what has no second element any
  if (!core::add(s.strides()[dim1], s.strides()[dim2], stride)) stride = 1;
  sizes.push(n);
  strides.push(stride);
  char* data = s.data;
  if (n > 0 && s.numel > 0)
    // bounded: an element of s
    data += core::bytes_of(s.dtype, offset >= 0 ? offset * s.strides()[dim2] : -offset * s.strides()[dim1]);
  return core::make_view(c, s, sizes, strides, data);
}

// Zeros of these sizes, with g on a diagonal.
Tensor embedded(const char* name, const Tensor& g, IntArrayRef sizes, int64_t offset, int dim1, int dim2) {
  Op op("diag_embed");
  const Slot& s = use(g);
  Tensor out = zeros(sizes, s.dtype);
  {
    ops::Unrecorded guard(op.c);
    const Tensor part = diagonal_view(op.c, out, offset, dim1, dim2);
    ops::copy_elements(use(part), s);
  }
  differentiable(name, outs(out), ins(g), saves(), consts(offset, dim1, dim2),
                 [](Grads& d, int64_t offset, int dim1, int dim2) { d.set(0, diagonal(d.out(), offset, dim1, dim2)); });
  return out;
}

}  // namespace

Tensor diagonal(const Tensor& x, int64_t offset, int64_t dim1, int64_t dim2) {
  Op op("diagonal");
  const Slot& s = use(x);
  const int a = core::wrap_dim(dim1, s.ndim), b = core::wrap_dim(dim2, s.ndim);
  check_two(a, b, dim1, dim2);
  Tensor out = diagonal_view(op.c, x, offset, a, b);
  differentiable("diagonal", outs(out), ins(x), saves(), consts(offset, a, b),
                 [](Grads& d, int64_t offset, int dim1, int dim2) {
                   d.set(0, embedded("diagonal_backward", d.out(), d.sizes(0), offset, dim1, dim2));
                 });
  return out;
}

Tensor diag_embed(const Tensor& x, int64_t offset, int64_t dim1, int64_t dim2) {
  Op op("diag_embed");
  const Slot& s = use(x);
  if (s.ndim == 0) fail<IndexError>("a 0-d tensor has no last dim");
  const int a = core::wrap_dim(dim1, s.ndim + 1), b = core::wrap_dim(dim2, s.ndim + 1);
  check_two(a, b, dim1, dim2);
  int64_t size = s.sizes()[s.ndim - 1];
  const bool fits = offset >= 0 ? core::add(size, offset, size) : __builtin_sub_overflow(size, offset, &size) == 0;
  if (!fits)
    fail<ShapeError>("the size overflows 64 bits: offset " + std::to_string(offset) + " of " + core::describe(s));
  Dims sizes;
  for (int i = 0, from = 0; i <= s.ndim; ++i) sizes.push(i == a || i == b ? size : s.sizes()[from++]);
  return embedded("diag_embed", x, sizes, offset, a, b);
}

Tensor diag(const Tensor& x, int64_t diagonal) {
  Op op("diag");
  const Slot& s = use(x);
  if (s.ndim == 1) return diag_embed(x, diagonal);
  if (s.ndim == 2) return clone(tenure::diagonal(x, diagonal));
  fail<ShapeError>("x must have 1 or 2 dims: " + core::describe(s));
}

Tensor diagflat(const Tensor& x, int64_t offset) {
  Op op("diagflat");
  return diag_embed(reshape(x, {-1}), offset);
}

}  // namespace v1
}  // namespace tenure
