// Extremes, truth, logsumexp: reductions that choose or test.
#include "ops/dense.h"
#include "ops/geometry.h"
#include "ops/methods.h"
#include "ops/reduction.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using Two = std::tuple<Tensor, Tensor>;
using MaybeDim = std::optional<int64_t>;

namespace {

// Extremes of nothing have no value; a result without elements is well defined.
void check_some(const Slot& s, const ops::ReducedDims& dims) {
  for (int i = 0; i < s.ndim; ++i)
    if (dims.gone[i] && s.sizes()[i] == 0 && core::checked_numel(dims.kept) != 0)
      fail<ValueError>("nothing to compare: dim " + std::to_string(i) + " of " + core::describe(s) + " has size 0");
}

// Values, or an empty handle, and indices, or an empty handle.
Two run(core::Context& c, const kernels::Kernel<kernels::Reduce>& kernel, const Tensor& x, IntArrayRef dim,
        bool keepdim, bool values, bool indices) {
  const Slot& s = use(x);
  const auto fn = ops::choose(c, kernel, s.dtype, s);
  const ops::ReducedDims reduced(s, dim, keepdim);
  check_some(s, reduced);
  Tensor v, at;
  if (values) v = core::make_result(c, reduced.kept, s.dtype);
  if (indices) at = core::make_result(c, reduced.kept, ScalarType::Long);
  if (use(values ? v : at).numel) {
    kernels::Reduce r;
    ops::prepare_reduction(r, s, reduced, values ? &use(v) : nullptr, s.dtype, indices ? &use(at) : nullptr);
    const ops::Scratch scratch(c, kernel, r, s.dtype, s);
    fn(r);
  }
  return {v, at};
}

// The gradient in equal parts to the elements that are the extreme (all NaN elements, if it is NaN).
Tensor shared_among_equals(const Tensor& g, const Tensor& x, const Tensor& y, const std::vector<int64_t>& dim,
                           bool keepdim) {
  const Tensor extreme = ops::expand_reduced(y, x.sizes(), dim, keepdim);
  const Tensor from = ops::expand_reduced(g, x.sizes(), dim, keepdim);
  Tensor others, share;
  {
    NoGradGuard none;
    const Tensor chosen = x.eq(extreme).logical_or(x.isnan().logical_and(extreme.isnan()));
    others = chosen.logical_not();
    share = chosen.sum(dim, true).to(kDouble).reciprocal();  // f16 would count to 65504
  }
  return (from * share.to(x.scalar_type())).masked_fill(others, 0);
}

Tensor extremes(core::Context& c, const char* name, const kernels::Kernel<kernels::Reduce>& kernel, const Tensor& x,
                IntArrayRef dim, bool keepdim) {
  return ops::recorded(
      c, name, ins(x), saves(x, ops::result), consts(dim.vec(), keepdim),
      [](Grads& d, const Tensor& x, const Tensor& y, const std::vector<int64_t>& dim, bool keepdim) {
        d.set(0, shared_among_equals(d.out(), x, y, dim, keepdim));
      },
      [&] { return std::get<0>(run(c, kernel, x, dim, keepdim, true, false)); });
}

// The gradient goes to the element that was chosen.
Two along(core::Context& c, const char* name, const kernels::Kernel<kernels::Reduce>& kernel, const Tensor& x,
          int64_t dim, bool keepdim) {
  auto [values, at] = run(c, kernel, x, dim, keepdim, true, true);
  differentiable(name, outs(values), ins(x), saves(at), consts(dim, keepdim),
                 [](Grads& d, const Tensor& at, int64_t dim, bool keepdim) {
                   const IntArrayRef sizes = d.sizes(0);
                   if (sizes.empty()) return d.set(0, d.out());
                   const int64_t rank = static_cast<int64_t>(sizes.size());
                   const int where = core::wrap_dim(dim, rank);
                   Tensor chosen;
                   {
                     NoGradGuard none;
                     std::vector<int64_t> line(sizes.size(), 1);
                     line[static_cast<size_t>(where)] = sizes[static_cast<size_t>(where)];
                     const Tensor numbers = core::make_tensor(core::current(), line, ScalarType::Long);
                     ops::count_up(core::current(), numbers);
                     chosen = numbers.eq(keepdim ? at : at.unsqueeze(where));
                   }
                   const Tensor g = keepdim ? d.out() : d.out().unsqueeze(where);
                   d.set(0, g.expand(sizes).masked_fill(chosen.logical_not(), 0));
                 });
  return {values, at};
}

Tensor index_of(core::Context& c, const kernels::Kernel<kernels::Reduce>& kernel, const Tensor& x, MaybeDim dim,
                bool keepdim) {
  if (dim) return std::get<1>(run(c, kernel, x, *dim, keepdim, false, true));
  return std::get<1>(run(c, kernel, x, {}, keepdim, false, true));
}

// Bools, but u8 of u8, as in ATen.
template <class Kernel>
Tensor truth(core::Context& c, const Kernel& kernel, const Tensor& x, IntArrayRef dim, bool keepdim) {
  const Tensor y = ops::run_reduction(c, kernel, x, dim, keepdim, ScalarType::Bool);
  return ops::converted(c, y, use(x).dtype == kByte ? kByte : kBool);
}
// No dims: every element by itself.
template <class Kernel>
Tensor truth_along(core::Context& c, const Kernel& kernel, const Tensor& x, IntArrayRef dim, bool keepdim) {
  if (!dim.empty()) return truth(c, kernel, x, dim, keepdim);
  return ops::converted(c, x.ne(0), use(x).dtype == kByte ? kByte : kBool);
}

// From the largest real part on, so that no power overflows.
Tensor logsumexp_complex(const Tensor& x, IntArrayRef dim, bool keepdim) {
  Tensor top;
  {
    NoGradGuard none;
    top = real(x.detach());
    top = top.numel() ? top.amax(dim, true) : top.sum(dim, true);
    top = top.masked_fill(top.isinf(), 0);
  }
  const Tensor y = log(exp(x - top).sum(dim, true)) + top;
  if (keepdim) return y;
  return y.reshape(use(x.detach().sum(dim)).shape());
}

}  // namespace

Tensor max(const Tensor& x) {
  Op op("max");
  return extremes(op.c, "max", kernels::max_kernel, x, {}, false);
}
Tensor min(const Tensor& x) {
  Op op("min");
  return extremes(op.c, "min", kernels::min_kernel, x, {}, false);
}
Two max(const Tensor& x, int64_t dim, bool keepdim) {
  Op op("max");
  return along(op.c, "max", kernels::max_kernel, x, dim, keepdim);
}
Two min(const Tensor& x, int64_t dim, bool keepdim) {
  Op op("min");
  return along(op.c, "min", kernels::min_kernel, x, dim, keepdim);
}
Tensor max(const Tensor& a, const Tensor& b) {
  Op op("max");
  return maximum(a, b);
}
Tensor min(const Tensor& a, const Tensor& b) {
  Op op("min");
  return minimum(a, b);
}
Tensor amax(const Tensor& x, IntArrayRef dim, bool keepdim) {
  Op op("amax");
  return extremes(op.c, "amax", kernels::max_kernel, x, dim, keepdim);
}
Tensor amin(const Tensor& x, IntArrayRef dim, bool keepdim) {
  Op op("amin");
  return extremes(op.c, "amin", kernels::min_kernel, x, dim, keepdim);
}
Tensor argmax(const Tensor& x, MaybeDim dim, bool keepdim) {
  Op op("argmax");
  return index_of(op.c, kernels::max_kernel, x, dim, keepdim);
}
Tensor argmin(const Tensor& x, MaybeDim dim, bool keepdim) {
  Op op("argmin");
  return index_of(op.c, kernels::min_kernel, x, dim, keepdim);
}

Tensor any(const Tensor& x) {
  Op op("any");
  return truth(op.c, kernels::any_kernel, x, {}, false);
}
Tensor any(const Tensor& x, IntArrayRef dim, bool keepdim) {
  Op op("any");
  return truth_along(op.c, kernels::any_kernel, x, dim, keepdim);
}
Tensor all(const Tensor& x) {
  Op op("all");
  return truth(op.c, kernels::all_kernel, x, {}, false);
}
Tensor all(const Tensor& x, IntArrayRef dim, bool keepdim) {
  Op op("all");
  return truth_along(op.c, kernels::all_kernel, x, dim, keepdim);
}

Tensor logsumexp(const Tensor& x, IntArrayRef dim, bool keepdim) {
  Op op("logsumexp");
  const ScalarType t = use(x).dtype;
  if (isIntegralType(t, true)) return logsumexp(x.to(get_default_dtype()), dim, keepdim);
  if (isComplexType(t)) return logsumexp_complex(x, dim, keepdim);
  if (ops::is_half(t)) return logsumexp(x.to(kFloat), dim, keepdim).to(t);
  Tensor out = ops::run_reduction(op.c, kernels::logsumexp_kernel, x, dim, keepdim, t);
  // The result has no digits left for the sum beside a large maximum: the gradient takes both from x.
  differentiable("logsumexp", outs(out), ins(x), saves(x), consts(dim.vec(), keepdim),
                 [](Grads& d, const Tensor& x, const std::vector<int64_t>& dim, bool keepdim) {
                   Tensor top;
                   {
                     NoGradGuard none;
                     top = x.numel() ? x.amax(dim, true) : x;
                     top = top.masked_fill(top.isinf(), 0);
                   }
                   const Tensor e = (x - top).exp();
                   const Tensor g = ops::with_reduced(d.out(), d.sizes(0), dim, keepdim);
                   d.set(0, e * (g / e.sum(dim, true)));
                 });
  return out;
}

}  // namespace v1
}  // namespace tenure
