#include "ops/indexed.h"

#include <algorithm>

#include "core/donate.h"
#include "ops/geometry.h"
#include "tenure/ops/view.h"

namespace tenure::ops {

using core::Dims;
using core::fail;
using core::use;

namespace {

// The stride of a dim in bytes; of a dim of size 1 it may be anything, and nothing moves along it.
int64_t byte_stride(const Slot& s, int i) {
  if (i >= s.ndim || s.sizes()[i] == 1) return 0;
  return core::bytes_of(s.dtype, s.strides()[i]);  // bounded: the tensor lies in its storage
}

}  // namespace

kernels::Slices slices_of(const Slot& x, int dim, const Slot& table, const Slot& index, const Slot& slices) {
  kernels::Slices w;
  w.outer = w.source = w.inner = 1;
  // The tensor exists: parts of its product are in range, save that a size of 0 may hide behind others.
  for (int i = 0; i < x.ndim; ++i) {
    int64_t& n = i < dim ? w.outer : i == dim ? w.source : w.inner;
    if (!core::mul(n, x.sizes()[i], n)) fail<ShapeError>("the sizes overflow 64 bits: " + core::describe(x));
  }
  w.count = index.numel;
  w.index = index;
  w.table = table;
  w.slices = slices;
  return w;
}

void check_one_dim(const Slot& index) {
  if (index.ndim > 1) fail<ShapeError>("the index must have at most one dim: " + core::describe(index));
}

void check_inside(const Slot& index, const Slot& x, int except, const char* what) {
  bool fits = std::max<int>(index.ndim, 1) == std::max<int>(x.ndim, 1);
  for (int i = 0; i < index.ndim && i < x.ndim && fits; ++i) fits = i == except || index.sizes()[i] <= x.sizes()[i];
  if (!fits)
    fail<ShapeError>(std::string("the index reaches beyond ") + what + ": index is " + core::describe(index) + ", " +
                     what + " is " + core::describe(x));
}

void fill_index(kernels::Index& work, const Slot& other, const Slot& index, const Slot& table, int dim) {
  kernels::Loop& loop = work.loop;
  loop.ndim = std::max<int>(index.ndim, 1);
  loop.noperands = 2;
  loop.numel = index.numel;
  loop.contiguous = false;
  loop.data[0] = other.data;
  loop.data[1] = index.data;
  work.table = table;
  work.dim = dim;
  work.table_strides[0] = 0;
  for (int i = 0; i < loop.ndim; ++i) {
    loop.sizes[i] = i < index.ndim ? index.sizes()[i] : 1;
    loop.strides[0][i] = byte_stride(other, i);
    loop.strides[1][i] = byte_stride(index, i);
    work.table_strides[i] = byte_stride(table, i);
  }
}

Tensor accumulator(core::Context& c, const Slot& x, const Slot& terms, ScalarType t) {
  const bool apart = terms.storage != x.storage;
  Tensor out = apart ? core::handle(core::result_like(c, x, t)) : core::make_like(c, x, t);
  if (&use(out) != &x) ops::copy_elements(c, use(out), x);
  return out;
}

void check_slices(const Slot& x, int at, const Slot& index, const Slot& source) {
  bool fits = x.ndim == source.ndim && size_at(source, at) == index.numel;
  for (int i = 0; i < x.ndim && fits; ++i) fits = i == at || x.sizes()[i] == source.sizes()[i];
  if (!fits)
    fail<ShapeError>("sizes do not fit in dim " + std::to_string(at) + ": x is " + core::describe(x) + ", index is " +
                     core::describe(index) + ", source is " + core::describe(source));
}

void check_same_dtype(const Slot& x, const Slot& source) {
  if (x.dtype != source.dtype)
    fail<DTypeError>("dtypes differ: x is " + core::describe(x) + ", source is " + core::describe(source));
}

Tensor as_source(const Tensor& g, IntArrayRef source_sizes) {
  const Dims have(g.sizes()), whole(source_sizes);
  Dims sizes = have;
  Tensor out = g;
  for (int i = 0; i < whole.n && i < have.n; ++i) {
    if (whole[i] == have[i]) continue;
    sizes[i] = whole[i];
    out = embed(out, sizes, i, 0, 1);
  }
  return out.reshape(source_sizes);
}

}  // namespace tenure::ops
