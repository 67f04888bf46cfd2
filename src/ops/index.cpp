// Whole slices and single elements by index.
#include "tenure/ops/index.h"

#include "core/record.h"
#include "ops/arithmetic.h"
#include "ops/indexed.h"
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

Tensor index_select(const Tensor& x, int64_t dim, const Tensor& index) {
  Op op("index_select");
  const Slot& s = use(x);
  const int at = core::wrap_dim(dim, s.ndim);
  ops::check_one_dim(use(index));
  if (s.ndim == 0 && use(index).numel != 1)
    fail<ShapeError>("of a 0-d tensor only one index can be taken: index is " + core::describe(use(index)));
  const Tensor where = ops::checked_indices(op.c, index, ops::size_at(s, at));
  Dims sizes(s.shape());
  if (s.ndim) sizes[at] = use(where).numel;
  Tensor out = core::make_result(op.c, sizes, s.dtype);
  if (use(out).numel) {
    const Tensor in = ops::dense(op.c, x);
    auto work = ops::slices_of(s, at, use(in), use(where), use(out));
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
  ops::check_one_dim(use(index));
  ops::check_same_dtype(s, from);
  ops::check_slices(s, at, use(index), from);
  const Tensor where = ops::checked_indices(op.c, index, ops::size_at(s, at));
  ops::check_alpha(alpha, s.dtype);
  const bool scaled = !ops::is_one(alpha);
  const Tensor terms = ops::converted(op.c, source, ops::summed_in(s.dtype));
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
        const Tensor out = ops::accumulator(op.c, s, use(in), t);
        if (use(in).numel) {
          auto work = ops::slices_of(s, at, use(out), use(where), use(in));
          ops::run_work(op.c, kernels::index_add_kernel, t, s, work);
        }
        return ops::converted(op.c, out, s.dtype);
      });
}

Tensor gather(const Tensor& x, int64_t dim, const Tensor& index) {
  Op op("gather");
  const Slot& s = use(x);
  const int at = core::wrap_dim(dim, s.ndim);
  ops::check_inside(use(index), s, at, "x");
  const Tensor where = ops::checked_indices(op.c, index, ops::size_at(s, at));
  const Slot& w = use(where);
  Tensor out = core::make_result(op.c, w.shape(), s.dtype);
  if (w.numel) {
    kernels::Index work;
    ops::fill_index(work, use(out), w, s, at);
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
  ops::check_same_dtype(s, from);
  ops::check_inside(use(index), s, at, "x");
  ops::check_inside(use(index), from, -1, "source");
  const Tensor where = ops::checked_indices(op.c, index, ops::size_at(s, at));
  const Slot& w = use(where);
  const Tensor terms = ops::converted(op.c, source, ops::summed_in(s.dtype));
  const ScalarType t = use(terms).dtype;
  return ops::recorded(
      op.c, "scatter_add", ins(x, source), saves(where), consts(at),
      [](Grads& d, const Tensor& where, int dim) {
        if (d.needs(0)) d.set(0, d.out());
        if (!d.needs(1)) return;
        d.set(1, ops::as_source(gather(d.out(), dim, where), d.sizes(1)));
      },
      [&] {
        const Tensor out = ops::accumulator(op.c, s, use(terms), t);
        if (w.numel) {
          kernels::Index work;
          ops::fill_index(work, use(terms), w, use(out), at);
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
    auto work = ops::slices_of(w, 0, use(in), use(where), use(out));
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
