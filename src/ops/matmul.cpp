#include "tenure/ops/matmul.h"

#include <algorithm>

#include "kernels/product.h"
#include "ops/arithmetic.h"
#include "ops/dense.h"
#include "ops/methods.h"
#include "ops/prepare.h"
#include "ops/product.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;
using ops::both;
using ops::is_zero;
using ops::Matrices;

namespace {

void check_types(const Slot& a, const Slot& b) {
  if (a.dtype != b.dtype) fail<DTypeError>("dtypes differ: " + both(a, b));
  if (a.dtype == ScalarType::Bool) fail<DTypeError>("not for bool");
}

void check_inner(const Slot& a, const Slot& b, int64_t cols, int64_t rows) {
  if (cols != rows)
    fail<ShapeError>("inner sizes differ: " + both(a, b) + " (" + std::to_string(cols) + " != " + std::to_string(rows) +
                     ")");
}

void check_ranks(const Slot& a, const Slot& b, int rank) {
  if (a.ndim != rank || b.ndim != rank)
    fail<ShapeError>("takes tensors of " + std::to_string(rank) + (rank == 1 ? " dim: " : " dims: ") + both(a, b));
}

// a · b of any rank from 1 on, checked, without a gradient.
Tensor product(core::Context& c, const Tensor& a, const Tensor& b) {
  const Slot &sa = use(a), &sb = use(b);
  check_types(sa, sb);
  if (sa.ndim == 0 || sb.ndim == 0) fail<ShapeError>("takes tensors of at least 1 dim: " + both(sa, sb));
  const Matrices ma(a, false), mb(b, true);
  check_inner(sa, sb, ma.cols, mb.rows);
  Dims batch;
  core::broadcast(ma.batch, mb.batch, batch);
  Dims sizes = batch;
  if (sa.ndim > 1) sizes.push(ma.rows);
  if (sb.ndim > 1) sizes.push(mb.cols);
  Tensor out = core::make_result(c, sizes, ops::product_type(sa.dtype));
  ops::multiply(c, ma, mb, batch, use(out));
  return ops::converted(c, out, sa.dtype);
}

// The transposed matrices, conjugated if complex: a view where nothing need be conjugated.
Tensor conjugate_transposed(const Tensor& t) {
  const Tensor r = t.transpose(-2, -1);
  return r.is_complex() ? r.conj() : r;
}

// What lies before the last dim as one dim.
Tensor rows_of(const Tensor& t) { return t.dim() == 2 ? t : t.reshape({t.numel() / t.size(-1), t.size(-1)}); }

// The gradients of a · b, all seen as matrices: `a`, `b` and `g` have at least two dims.
Tensor gradient_of_a(const Tensor& g, const Tensor& b) { return matmul(g, conjugate_transposed(b)); }
Tensor gradient_of_b(const Tensor& g, const Tensor& a, int64_t b_dims) {
  // One matrix for the whole batch: the sum over the batch is part of a single product.
  if (b_dims <= 2 && a.dim() > 2 && g.numel() != 0 && a.numel() != 0)
    return mm(conjugate_transposed(rows_of(a)), rows_of(g));
  return matmul(conjugate_transposed(a), g);
}

Tensor recorded(const char* name, const Tensor& out, const Tensor& a, const Tensor& b) {
  differentiable(name, outs(out), ins(a, b), saves(a, b), consts(), [](Grads& d, const Tensor& a, const Tensor& b) {
    Tensor g = d.out();
    const bool row = a.dim() == 1, column = b.dim() == 1;
    if (column) g = g.unsqueeze(-1);
    if (row) g = g.unsqueeze(-2);
    if (d.needs(0)) {
      const Tensor ga = gradient_of_a(g, column ? b.unsqueeze(-1) : b);
      d.set(0, row ? ga.squeeze(-2) : ga);
    }
    if (d.needs(1)) {
      const Tensor gb = gradient_of_b(g, row ? a.unsqueeze(0) : a, b.dim());
      d.set(1, column ? gb.squeeze(-1) : gb);
    }
  });
  return out;
}

// x += bias, broadcast.
void add_bias(core::Context& c, Slot& x, const Slot& bias) {
  if (x.numel == 0) return;
  ops::Prepared loop(x.shape());
  ops::choose(c, kernels::add_kernel, x.dtype, x)(loop.operand(x).operand(x).operand(bias).done());
}

// out [.., n] = x [.., k] · weight [n, k]ᵀ where all are dense and f32: the one product that `multiply` would find, at
// a third of the cost of finding it, which is what a layer on one token spends. False, with nothing done, otherwise.
bool multiply_rows(core::Context& c, const Slot& x, const Slot& weight, Slot& out) {
  if (x.dtype != ScalarType::Float || weight.ndim != 2 || !x.has(core::kContiguous) || !weight.has(core::kContiguous))
    return false;
  if (out.numel == 0) return true;
  kernels::Product p;
  p.n = weight.sizes()[0];
  p.k = weight.sizes()[1];
  p.m = out.numel / p.n;
  p.trans_b = true;
  p.lda = p.ldb = std::max<int64_t>(p.k, 1);
  p.ldc = p.n;
  p.a = x;
  p.b = weight;
  p.c = out;
  ops::run_work(c, kernels::mm_kernel, ScalarType::Float, out, p);
  return true;
}

// What a factor of 0 leaves of operands that may hold anything: zeros, and gradients that are.
Tensor unread(core::Context& c, IntArrayRef sizes, const Tensor& a, const Tensor& b) {
  Tensor out = core::make_tensor(c, sizes, use(a).dtype);
  ops::clear(use(out));
  differentiable("mul", outs(out), ins(a, b), saves(), consts(), [](Grads& d) {
    for (int i = 0; i < 2; ++i)
      if (d.needs(i)) d.set(i, zeros(d.sizes(i), d.out().scalar_type()));
  });
  return out;
}

}  // namespace

Tensor mm(const Tensor& a, const Tensor& b) {
  Op op("mm");
  check_ranks(use(a), use(b), 2);
  return recorded("mm", product(op.c, a, b), a, b);
}

Tensor bmm(const Tensor& a, const Tensor& b) {
  Op op("bmm");
  const Slot &sa = use(a), &sb = use(b);
  check_ranks(sa, sb, 3);
  if (sa.sizes()[0] != sb.sizes()[0])
    fail<ShapeError>("batch sizes differ: " + both(sa, sb) + " (" + std::to_string(sa.sizes()[0]) +
                     " != " + std::to_string(sb.sizes()[0]) + ")");
  return recorded("bmm", product(op.c, a, b), a, b);
}

Tensor matmul(const Tensor& a, const Tensor& b) {
  Op op("matmul");
  return recorded("matmul", product(op.c, a, b), a, b);
}

Tensor dot(const Tensor& a, const Tensor& b) {
  Op op("dot");
  check_ranks(use(a), use(b), 1);
  return recorded("dot", product(op.c, a, b), a, b);
}

Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias) {
  Op op("linear");
  const Slot &sx = use(x), &sw = use(weight);
  const bool has_bias = bias.unsafe_word() != 0;
  const Slot* sb = has_bias ? &use(bias) : nullptr;
  const auto all = [&] {
    return "x is " + core::describe(sx) + ", weight is " + core::describe(sw) +
           (sb ? ", bias is " + core::describe(*sb) : "");
  };
  if (sx.dtype != sw.dtype || (sb && sb->dtype != sx.dtype)) fail<DTypeError>("dtypes differ: " + all());
  if (sx.dtype == ScalarType::Bool) fail<DTypeError>("not for bool");
  if (sx.ndim == 0) fail<ShapeError>("x needs at least 1 dim: " + all());
  if (sw.ndim != 1 && sw.ndim != 2) fail<ShapeError>("weight must have 1 or 2 dims: " + all());
  const int64_t in = sx.sizes()[sx.ndim - 1], expected = sw.sizes()[sw.ndim - 1];
  if (in != expected)
    fail<ShapeError>("inner sizes differ: " + all() + " (" + std::to_string(in) + " != " + std::to_string(expected) +
                     ")");
  if (sb && !core::broadcasts_to(sb->shape(), sw.shape().slice(0, static_cast<size_t>(sw.ndim - 1))))
    fail<ShapeError>("bias does not fit: " + all());
  Dims sizes;
  for (int i = 0; i < sx.ndim - 1; ++i) sizes.push(sx.sizes()[i]);
  if (sw.ndim == 2) sizes.push(sw.sizes()[0]);
  Tensor out = core::make_result(op.c, sizes, ops::product_type(sx.dtype));
  if (!multiply_rows(op.c, sx, sw, use(out))) {
    const Matrices mx(x, false);
    Matrices mw(weight, true);
    if (sw.ndim == 2) mw = ops::transposed(mw);
    ops::multiply(op.c, mx, mw, mx.batch, use(out));
  }
  if (sb) {
    const Tensor term = ops::converted(op.c, bias, use(out).dtype);
    add_bias(op.c, use(out), use(term));
  }
  out = ops::converted(op.c, out, sx.dtype);
  differentiable("linear", outs(out), ins(x, weight, bias), saves(x, weight), consts(),
                 [](Grads& d, const Tensor& x, const Tensor& weight) {
                   const bool flat = weight.dim() == 1;
                   const Tensor g = flat ? d.out().unsqueeze(-1) : d.out();  // [.., out]
                   const Tensor w = flat ? weight.unsqueeze(0) : weight;     // [out, in]
                   if (d.needs(0)) d.set(0, matmul(g, w.is_complex() ? w.conj() : w));
                   if (d.needs(1)) {
                     const Tensor rows = g.numel() == 0 || x.numel() == 0 ? zeros({0, w.size(1)}, x.scalar_type())
                                         : x.dim() == 1                   ? x.unsqueeze(0)
                                                                          : rows_of(x);
                     const Tensor gs = g.numel() == 0 || x.numel() == 0 ? zeros({0, w.size(0)}, g.scalar_type())
                                       : g.dim() == 1                   ? g.unsqueeze(0)
                                                                        : rows_of(g);
                     const Tensor gw = mm(gs.t(), rows.is_complex() ? rows.conj() : rows);
                     d.set(1, flat ? gw.squeeze(0) : gw);
                   }
                   if (d.needs(2)) d.set(2, d.out());
                 });
  return out;
}

Tensor outer(const Tensor& a, const Tensor& b) {
  Op op("outer");
  check_ranks(use(a), use(b), 1);
  return a.unsqueeze(1) * b;
}

Tensor addmm(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha) {
  Op op("addmm");
  const Slot &sx = use(x), &sa = use(a), &sb = use(b);
  check_ranks(sa, sb, 2);
  if (sx.dtype != sa.dtype || sa.dtype != sb.dtype)
    fail<DTypeError>("dtypes differ: x is " + core::describe(sx) + ", " + both(sa, sb));
  check_inner(sa, sb, sa.sizes()[1], sb.sizes()[0]);
  const int64_t sizes[] = {sa.sizes()[0], sb.sizes()[1]};
  if (!core::broadcasts_to(sx.shape(), sizes))
    fail<ShapeError>("x does not broadcast to the product: x is " + core::describe(sx) + ", " + both(sa, sb));
  if (sa.dtype == ScalarType::Bool) fail<DTypeError>("not for bool");
  ops::check_factor(beta, sx.dtype, "beta");
  ops::check_factor(alpha, sx.dtype, "alpha");
  if (ops::product_type(sx.dtype) != sx.dtype)
    return addmm(x.to(kFloat), a.to(kFloat), b.to(kFloat), beta, alpha).to(sx.dtype);
  const Tensor ab = is_zero(alpha) ? unread(op.c, sizes, a, b) : mm(a, b) * alpha;
  return ab + (is_zero(beta) ? unread(op.c, sizes, x, x) : x * beta);
}

}  // namespace v1
}  // namespace tenure
