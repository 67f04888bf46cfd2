// Whole slices and single elements by index.
#include "tenure/ops/index.h"

#include <algorithm>

#include "core/record.h"
#include "kernels/index.h"
#include "ops/arithmetic.h"
#include "ops/dense.h"
#include "ops/geometry.h"
#include "ops/indices.h"
#include "ops/methods.h"
#include "ops/prepare.h"
#include "tenure/autograd.h"
#include "tenure/ops/arithmetic.h"
#include "tenure/ops/creation.h"
#include "tenure/ops/view.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

// The slices of x's dim that the index names, or what is added there. The table has x's sizes.
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

// index may not be longer than x, save in dim `except`.
void check_inside(const Slot& index, const Slot& x, int except, const char* what) {
  bool fits = std::max<int>(index.ndim, 1) == std::max<int>(x.ndim, 1);
  for (int i = 0; i < index.ndim && i < x.ndim && fits; ++i) fits = i == except || index.sizes()[i] <= x.sizes()[i];
  if (!fits)
    fail<ShapeError>(std::string("the index reaches beyond ") + what + ": index is " + core::describe(index) + ", " +
                     what + " is " + core::describe(x));
}

// The stride of a dim in bytes; of a dim of size 1 it may be anything, and nothing moves along it.
int64_t byte_stride(const Slot& s, int i) {
  if (i >= s.ndim || s.sizes()[i] == 1) return 0;
  return core::bytes_of(s.dtype, s.strides()[i]);  // bounded: the tensor lies in its storage
}

// A loop over index's shape, one dim of the loop for each, 0-d as one of size 1. Operand 0 is `other`, walked over its
// first elements, operand 1 the index. The table has the same dims.
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

// Many terms may meet at one place: those of f16 and bf16 are summed in f32 and rounded once.
ScalarType summed_in(ScalarType t) { return t == kHalf || t == kBFloat16 ? kFloat : t; }

// What is added to: x's elements in dtype t, where x lies if the result may and the terms lie elsewhere.
Tensor accumulator(core::Context& c, const Slot& x, const Slot& terms, ScalarType t) {
  const bool apart = terms.storage != x.storage;
  Tensor out = apart ? core::handle(core::result_like(c, x, t)) : core::make_like(c, x, t);
  if (&use(out) != &x) ops::copy_elements(c, use(out), x);
  return out;
}

int64_t size_at(const Slot& s, int dim) { return s.ndim == 0 ? 1 : s.sizes()[dim]; }

}  // namespace

Tensor index_select(const Tensor& x, int64_t dim, const Tensor& index) {
  Op op("index_select");
  const Slot& s = use(x);
  const int at = core::wrap_dim(dim, s.ndim);
  check_one_dim(use(index));
  if (s.ndim == 0 && use(index).numel != 1)
    fail<ShapeError>("of a 0-d tensor only one index can be taken: index is " + core::describe(use(index)));
  const Tensor where = ops::checked_indices(op.c, index, size_at(s, at));
  Dims sizes(s.shape());
  if (s.ndim) sizes[at] = use(where).numel;
  Tensor out = core::make_result(op.c, sizes, s.dtype);
  if (use(out).numel) {
    const Tensor in = ops::dense(op.c, x);
    auto work = slices_of(s, at, use(in), use(where), use(out));
    ops::run_work(op.c, kernels::index_select_kernel, s.dtype, s, work);
  }
  differentiable("index_select", outs(out), ins(x), saves(where), consts(at),
                 [](Grads& d, const Tensor& where, int dim) {
                   const Tensor g = d.out();
                   d.set(0, index_add(zeros(d.sizes(0), g.scalar_type()), dim, where, g));
                 });
  return out;
}

Tensor index_add(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha) {
  Op op("index_add");
  const Slot &s = use(x), &from = use(source);
  const int at = core::wrap_dim(dim, s.ndim);
  check_one_dim(use(index));
  if (s.dtype != from.dtype)
    fail<DTypeError>("dtypes differ: x is " + core::describe(s) + ", source is " + core::describe(from));
  bool fits = s.ndim == from.ndim && size_at(from, at) == use(index).numel;
  for (int i = 0; i < s.ndim && fits; ++i) fits = i == at || s.sizes()[i] == from.sizes()[i];
  if (!fits)
    fail<ShapeError>("sizes do not fit in dim " + std::to_string(at) + ": x is " + core::describe(s) + ", index is " +
                     core::describe(use(index)) + ", source is " + core::describe(from));
  const Tensor where = ops::checked_indices(op.c, index, size_at(s, at));
  ops::check_alpha(alpha, s.dtype);
  const bool scaled = !ops::is_one(alpha);
  const Tensor terms = ops::converted(op.c, source, summed_in(s.dtype));
  const ScalarType t = use(terms).dtype;
  return ops::recorded(
      op.c, "index_add", ins(x, source), saves(where), consts(at, alpha, scaled),
      [](Grads& d, const Tensor& where, int dim, const Scalar& alpha, bool scaled) {
        if (d.needs(0)) d.set(0, d.out());
        if (!d.needs(1)) return;
        const Tensor g = index_select(d.out(), dim, where).reshape(d.sizes(1));
        d.set(1, scaled ? g * alpha : g);
      },
      [&] {
        const Tensor in = ops::dense(op.c, scaled ? no_grad([&] { return terms * alpha; }) : terms);
        const Tensor out = accumulator(op.c, s, use(in), t);
        if (use(in).numel) {
          auto work = slices_of(s, at, use(out), use(where), use(in));
          ops::run_work(op.c, kernels::index_add_kernel, t, s, work);
        }
        return ops::converted(op.c, out, s.dtype);
      });
}

Tensor gather(const Tensor& x, int64_t dim, const Tensor& index) {
  Op op("gather");
  const Slot& s = use(x);
  const int at = core::wrap_dim(dim, s.ndim);
  check_inside(use(index), s, at, "x");
  const Tensor where = ops::checked_indices(op.c, index, size_at(s, at));
  const Slot& w = use(where);
  Tensor out = core::make_result(op.c, w.shape(), s.dtype);
  if (w.numel) {
    kernels::Index work;
    fill_index(work, use(out), w, s, at);
    ops::choose(op.c, kernels::gather_kernel, s.dtype, s)(work);
  }
  differentiable("gather", outs(out), ins(x), saves(where), consts(at), [](Grads& d, const Tensor& where, int dim) {
    const Tensor g = d.out();
    d.set(0, scatter_add(zeros(d.sizes(0), g.scalar_type()), dim, where, g));
  });
  return out;
}

Tensor scatter_add(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source) {
  Op op("scatter_add");
  const Slot &s = use(x), &from = use(source);
  const int at = core::wrap_dim(dim, s.ndim);
  if (s.dtype != from.dtype)
    fail<DTypeError>("dtypes differ: x is " + core::describe(s) + ", source is " + core::describe(from));
  check_inside(use(index), s, at, "x");
  check_inside(use(index), from, -1, "source");
  const Tensor where = ops::checked_indices(op.c, index, size_at(s, at));
  const Slot& w = use(where);
  const Tensor terms = ops::converted(op.c, source, summed_in(s.dtype));
  const ScalarType t = use(terms).dtype;
  return ops::recorded(
      op.c, "scatter_add", ins(x, source), saves(where), consts(at),
      [](Grads& d, const Tensor& where, int dim) {
        if (d.needs(0)) d.set(0, d.out());
        if (!d.needs(1)) return;
        Tensor g = gather(d.out(), dim, where);
        // What of the source was left out has no gradient.
        const Dims have(where.sizes()), whole(d.sizes(1));
        Dims sizes = have;
        for (int i = 0; i < whole.n && i < have.n; ++i) {
          if (whole[i] == have[i]) continue;
          sizes[i] = whole[i];
          g = ops::embed(g, sizes, i, 0, 1);
        }
        d.set(1, g.reshape(d.sizes(1)));
      },
      [&] {
        const Tensor out = accumulator(op.c, s, use(terms), t);
        if (w.numel) {
          kernels::Index work;
          fill_index(work, use(terms), w, use(out), at);
          ops::choose(op.c, kernels::scatter_add_kernel, t, s)(work);
        }
        return ops::converted(op.c, out, s.dtype);
      });
}

Tensor embedding(const Tensor& weight, const Tensor& indices, int64_t padding_idx) {
  Op op("embedding");
  const Slot& w = use(weight);
  if (w.ndim != 2) fail<ShapeError>("the weight must have 2 dims: " + core::describe(w));
  const Tensor where = ops::checked_indices(op.c, indices, w.sizes()[0]);
  Dims sizes(use(where).shape());
  sizes.push(w.sizes()[1]);
  Tensor out = core::make_result(op.c, sizes, w.dtype);
  if (use(out).numel) {
    const Tensor in = ops::dense(op.c, weight);
    auto work = slices_of(w, 0, use(in), use(where), use(out));
    ops::run_work(op.c, kernels::index_select_kernel, w.dtype, w, work);
  }
  differentiable("embedding", outs(out), ins(weight), saves(where), consts(padding_idx),
                 [](Grads& d, const Tensor& where, int64_t padding_idx) {
                   const Tensor index = where.reshape({-1});
                   Tensor g = d.out().reshape({index.numel(), d.sizes(0)[1]});
                   if (padding_idx >= 0) {
                     core::Context& c = core::current();
                     const Tensor pad =
                         ops::run_binary(c, kernels::eq_kernel, index, padding_idx, kLong, kBool, ops::Use::compared);
                     g = masked_fill(g, pad.unsqueeze(-1), 0);
                   }
                   d.set(0, index_add(zeros(d.sizes(0), g.scalar_type()), 0, index, g));
                 });
  return out;
}

}  // namespace v1
}  // namespace tenure
