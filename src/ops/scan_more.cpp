// Running products, extremes and logarithms; differences.
#include "core/donate.h"
#include "ops/geometry.h"
#include "ops/inplace.h"
#include "ops/scan.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using Two = std::tuple<Tensor, Tensor>;

namespace {

// kernel along dim `at`, computed in dtype t and given in `asked`.
Tensor run_along(core::Context& c, const kernels::Kernel<kernels::Lines>& kernel, const Tensor& x, int at, ScalarType t,
                 ScalarType asked) {
  const Tensor from = ops::dense(c, ops::converted(c, x, t));
  const Slot& s = use(from);
  const auto fn = ops::choose(c, kernel, t, s);
  const Tensor out = core::make_result(c, s.shape(), t);
  if (s.numel) fn(ops::lines_of(s, at, use(out)));
  return ops::converted(c, out, asked);
}

// x with one element less at the end of dim `at` and `first` before all, or the other way round.
Tensor shifted(const Tensor& x, int at, const Scalar& first, bool reverse) {
  const int64_t n = x.size(at);
  std::vector<int64_t> sizes = x.sizes().vec();
  sizes[static_cast<size_t>(at)] = 1;
  const Tensor one = full(sizes, first, x.scalar_type());
  return reverse ? cat({x.narrow(at, 1, n - 1), one}, at) : cat({one, x.narrow(at, 0, n - 1)}, at);
}

// y[k] = x[k] + factor[k] · y[k - 1], with reverse y[k + 1]. factor has x's dtype and sizes; both have dims and
// elements.
Tensor recurrence(core::Context& c, const Tensor& x, const Tensor& factor, int at, bool reverse) {
  Tensor y;
  {
    const Tensor from = ops::dense(c, x), by = ops::dense(c, factor);
    const Slot& s = use(from);
    y = core::make_tensor(c, s.shape(), s.dtype);
    kernels::Lines lines = ops::lines_of(s, at, use(y), reverse);
    lines.second = use(by);
    ops::choose(c, kernels::recurrence_kernel, s.dtype, s)(lines);
  }
  differentiable("recurrence", outs(y), ins(x, factor), saves(factor, y), consts(at, reverse),
                 [](Grads& d, const Tensor& factor, const Tensor& y, int at, bool reverse) {
                   const Tensor by = factor.is_complex() ? factor.conj() : factor;
                   const Tensor g = recurrence(core::current(), d.out(), shifted(by, at, 0, !reverse), at, !reverse);
                   if (d.needs(0)) d.set(0, g);
                   if (!d.needs(1)) return;
                   const Tensor before = shifted(y, at, 0, reverse);
                   d.set(1, g * (before.is_complex() ? before.conj() : before));
                 });
  return y;
}

}  // namespace

Tensor cumprod(const Tensor& x, int64_t dim, std::optional<ScalarType> dtype) {
  Op op("cumprod");
  const int at = core::wrap_dim(dim, use(x).ndim);
  ops::check_dtype_in_place(op.c, use(x), dtype);
  const ScalarType asked = dtype.value_or(isIntegralType(use(x).dtype, true) ? kLong : use(x).dtype);
  const ScalarType t = isIntegralType(asked, true) ? kLong : asked;
  return ops::recorded(
      op.c, "cumprod", ins(x), saves(x, ops::result), consts(at),
      [](Grads& d, const Tensor& x, const Tensor& y, int at) {
        const Tensor g = d.out();
        if (x.dim() == 0 || x.numel() == 0) return d.set(0, g);
        // Of element k: the product before it, times what comes of the elements behind, which is a recurrence.
        const Tensor from = x.to(y.scalar_type());
        Tensor before = shifted(y, at, 1, false), factor = shifted(from, at, 0, true);
        if (y.is_complex()) {
          before = before.conj();
          factor = factor.conj();
        }
        d.set(0, before * recurrence(core::current(), g, factor, at, true));
      },
      [&] { return run_along(op.c, kernels::cumprod_kernel, x, at, t, asked); });
}

namespace {

Two extremes_along(core::Context& c, const char* name, const kernels::Kernel<kernels::Lines>& kernel, const Tensor& x,
                   int64_t dim) {
  const Slot& s = use(x);
  const auto fn = ops::choose(c, kernel, s.dtype, s);
  const int at = core::wrap_dim(dim, s.ndim);
  Tensor values = core::make_tensor(c, s.shape(), s.dtype), indices = core::make_tensor(c, s.shape(), kLong);
  if (s.numel) {
    const Tensor from = ops::dense(c, x);
    kernels::Lines lines = ops::lines_of(use(from), at, use(values));
    lines.second = use(indices);
    fn(lines);
  }
  differentiable(name, outs(values), ins(x), saves(indices), consts(at), [](Grads& d, const Tensor& indices, int at) {
    const Tensor g = d.out();
    d.set(0, scatter_add(zeros(d.sizes(0), g.scalar_type()), at, indices, g));
  });
  return {values, indices};
}

}  // namespace

Two cummax(const Tensor& x, int64_t dim) {
  Op op("cummax");
  return extremes_along(op.c, "cummax", kernels::cummax_kernel, x, dim);
}
Two cummin(const Tensor& x, int64_t dim) {
  Op op("cummin");
  return extremes_along(op.c, "cummin", kernels::cummin_kernel, x, dim);
}

Tensor logcumsumexp(const Tensor& x, int64_t dim) {
  Op op("logcumsumexp");
  const Slot& s = use(x);
  const int at = core::wrap_dim(dim, s.ndim);
  ops::check_floating(s);
  return ops::recorded(
      op.c, "logcumsumexp", ins(x), saves(x, ops::result), consts(at),
      [](Grads& d, const Tensor& x, const Tensor& y, int at) {
        const Tensor g = d.out();
        if (x.dim() == 0 || x.numel() == 0) return d.set(0, g);
        // Of element k: exp(x[k] - y[k]) times the sum over j >= k of g[j] · exp(y[k] - y[j]), none of which overflows.
        const Tensor next = cat({y.narrow(at, 1, y.size(at) - 1), y.narrow(at, y.size(at) - 1, 1)}, at);
        const Tensor behind = recurrence(core::current(), g, (y - next).exp(), at, true);
        d.set(0, (x - y).exp() * behind);
      },
      [&] { return run_along(op.c, kernels::logcumsumexp_kernel, x, at, s.dtype, s.dtype); });
}

Tensor diff(const Tensor& x, int64_t n, int64_t dim, std::optional<Tensor> prepend, std::optional<Tensor> append) {
  Op op("diff");
  const Slot& s = use(x);
  if (s.ndim == 0) fail<ShapeError>("at least 1 dim is needed: " + core::describe(s));
  const int at = core::wrap_dim(dim, s.ndim);
  if (n < 0) fail<ValueError>("n is negative: " + std::to_string(n));
  if (n == 0) return x.clone();
  Tensor y = x;
  if (prepend && append)
    y = cat({*prepend, x, *append}, at);
  else if (prepend || append)
    y = prepend ? cat({*prepend, x}, at) : cat({x, *append}, at);
  if (n >= y.size(at)) return y.narrow(at, 0, 0).clone();
  for (; n > 0; --n) {
    const int64_t left = y.size(at) - 1;
    const Tensor behind = y.narrow(at, 1, left), before = y.narrow(at, 0, left);
    y = y.scalar_type() == kBool ? behind.ne(before) : behind - before;
  }
  return y;
}

}  // namespace v1
}  // namespace tenure
