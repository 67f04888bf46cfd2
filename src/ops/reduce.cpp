// Sums, products and what is made of them.
#include "tenure/ops/reduce.h"

#include <algorithm>

#include "ops/dense.h"
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
using MaybeType = std::optional<ScalarType>;

namespace {

ScalarType widened(ScalarType t) { return isIntegralType(t, true) ? ScalarType::Long : t; }

std::vector<int64_t> as_list(IntArrayRef dim) { return dim.vec(); }

/// How many elements become one.
int64_t reduced_count(IntArrayRef sizes, IntArrayRef dim) {
  int64_t n = 1;
  if (dim.empty())
    for (int64_t s : sizes) n *= s;  // bounded: by the number of elements, or one of them is 0
  for (int64_t d : dim)
    if (!sizes.empty()) n *= sizes[static_cast<size_t>(core::wrap_dim(d, static_cast<int64_t>(sizes.size())))];
  return n;
}

// Not inlined: a compiler may compare what an empty optional holds before it looks whether it is empty.
[[gnu::noinline]] ScalarType asked_or(const MaybeType& dtype, ScalarType t) { return dtype ? *dtype : t; }

Tensor sum_of(core::Context& c, const Tensor& x, IntArrayRef dim, bool keepdim, MaybeType dtype) {
  const Tensor from = ops::converted(c, x, dtype.value_or(use(x).dtype));
  const ScalarType t = widened(use(from).dtype);
  Tensor out = ops::run_reduction(c, kernels::sum_kernel, from, dim, keepdim, t);
  if (const ScalarType asked = asked_or(dtype, t); asked != t) out = ops::converted(c, out, asked);
  differentiable("sum", outs(out), ins(x), saves(), consts(as_list(dim), keepdim),
                 [](Grads& d, const std::vector<int64_t>& dim, bool keepdim) {
                   d.set(0, ops::expand_reduced(d.out(), d.sizes(0), dim, keepdim));
                 });
  return out;
}

Tensor mean_of(core::Context& c, const Tensor& x, IntArrayRef dim, bool keepdim, MaybeType dtype) {
  const ScalarType t = dtype.value_or(use(x).dtype);
  if (isIntegralType(t, true))
    fail<DTypeError>("the result must be floating or complex: x is " + core::describe(use(x)) + ", dtype is " +
                     std::string(name(t)));
  const Tensor from = ops::converted(c, x, t);
  Tensor out = ops::run_reduction(c, kernels::mean_kernel, from, dim, keepdim, t);
  differentiable("mean", outs(out), ins(x), saves(), consts(as_list(dim), keepdim),
                 [](Grads& d, const std::vector<int64_t>& dim, bool keepdim) {
                   const int64_t n = reduced_count(d.sizes(0), dim);
                   const Tensor share = d.out() * (1 / static_cast<double>(std::max<int64_t>(n, 1)));
                   d.set(0, ops::expand_reduced(share, d.sizes(0), dim, keepdim));
                 });
  return out;
}

// For each element the product of the others along the last dim, by the definition: n times the memory.
Tensor product_of_others(const Tensor& x) {
  const int64_t n = x.size(-1);
  std::vector<int64_t> sizes = x.sizes().vec();
  sizes.insert(sizes.end() - 1, n);
  Tensor self;
  {
    NoGradGuard none;
    const Tensor square = ones({n, n}, kBool);
    self = square.tril().logical_and(square.triu());
  }
  return prod(x.unsqueeze(-2).expand(sizes).masked_fill(self, 1), -1);
}

// The same in the memory of x; the gradient of this would be wrong where two elements are 0.
Tensor product_of_others_at_zeros(const Tensor& x) {
  const Tensor zero = x.eq(0);
  const Tensor rest = prod(x.masked_fill(zero, 1), -1, true);
  const Tensor zeros_there = zero.to(kLong).sum(-1, true);
  const Tensor others = rest / x.masked_fill(zero, 1);
  return others * zeros_there.eq(0) + rest * zero * zeros_there.eq(1);
}

// `dim` is the one reduced dim; x's dims are as they were.
Tensor prod_gradient(const Tensor& g, const Tensor& x, const Tensor& y, int64_t dim) {
  bool has_zero;
  {
    NoGradGuard none;
    const Tensor found = any(x.eq(0));
    has_zero = !core::dry() && found.item<bool>();
  }
  if (!has_zero) {
    const Tensor r = g * y / x;
    return r.is_complex() ? g * (y / x).conj() : r;
  }
  const Tensor last = x.transpose(dim, -1);
  Tensor others = GradMode::is_enabled() ? product_of_others(last) : product_of_others_at_zeros(last);
  others = others.transpose(dim, -1);
  return g * (others.is_complex() ? others.conj() : others);
}

Tensor prod_of(core::Context& c, const Tensor& x, IntArrayRef dim, bool keepdim, MaybeType dtype) {
  const Tensor from = ops::converted(c, x, dtype.value_or(use(x).dtype));
  const ScalarType t = widened(use(from).dtype);
  Tensor out = ops::run_reduction(c, kernels::prod_kernel, from, dim, keepdim, t);
  if (const ScalarType asked = asked_or(dtype, t); asked != t) out = ops::converted(c, out, asked);
  differentiable("prod", outs(out), ins(x), saves(x, out), consts(as_list(dim), keepdim),
                 [](Grads& d, const Tensor& x, const Tensor& y, const std::vector<int64_t>& dim, bool keepdim) {
                   const Tensor g = ops::expand_reduced(d.out(), d.sizes(0), dim, keepdim),
                                whole = ops::expand_reduced(y, d.sizes(0), dim, keepdim);
                   if (x.dim() == 0) return d.set(0, g);
                   if (!dim.empty()) return d.set(0, prod_gradient(g, x, whole, dim[0]));
                   const Tensor r = prod_gradient(g.reshape({-1}), x.reshape({-1}), whole.reshape({-1}), 0);
                   d.set(0, r.view(d.sizes(0)));
                 });
  return out;
}

}  // namespace

Tensor sum(const Tensor& x, MaybeType dtype) {
  Op op("sum");
  return sum_of(op.c, x, {}, false, dtype);
}
Tensor sum(const Tensor& x, IntArrayRef dim, bool keepdim, MaybeType dtype) {
  Op op("sum");
  return sum_of(op.c, x, dim, keepdim, dtype);
}
Tensor mean(const Tensor& x, MaybeType dtype) {
  Op op("mean");
  return mean_of(op.c, x, {}, false, dtype);
}
Tensor mean(const Tensor& x, IntArrayRef dim, bool keepdim, MaybeType dtype) {
  Op op("mean");
  return mean_of(op.c, x, dim, keepdim, dtype);
}
Tensor prod(const Tensor& x, MaybeType dtype) {
  Op op("prod");
  return prod_of(op.c, x, {}, false, dtype);
}
Tensor prod(const Tensor& x, int64_t dim, bool keepdim, MaybeType dtype) {
  Op op("prod");
  return prod_of(op.c, x, dim, keepdim, dtype);
}

Tensor var(const Tensor& x, IntArrayRef dim, double correction, bool keepdim) {
  Op op("var");
  const Slot& s = use(x);
  ops::check_floating(s);
  if (ops::is_half(s.dtype)) return var(x.to(kFloat), dim, correction, keepdim).to(s.dtype);
  const double divisor = std::max(0.0, static_cast<double>(reduced_count(s.shape(), dim)) - correction);
  const Tensor centred = x - x.mean(dim, true);
  return (centred * centred).sum(dim, keepdim) / divisor;
}

Tensor std(const Tensor& x, IntArrayRef dim, double correction, bool keepdim) {
  Op op("std");
  return var(x, dim, correction, keepdim).sqrt();
}

Tensor norm(const Tensor& x) {
  Op op("norm");
  const Slot& s = use(x);
  ops::check_floating(s);
  if (ops::is_half(s.dtype)) return norm(x.to(kFloat)).to(s.dtype);
  Tensor out;
  {
    NoGradGuard none;
    out = ops::run_reduction(op.c, kernels::sum_squares_kernel, x, {}, false, s.dtype).sqrt();
  }
  differentiable("norm", outs(out), ins(x), saves(x, out), consts(), [](Grads& d, const Tensor& x, const Tensor& y) {
    d.set(0, x * (d.out() / y).masked_fill(y.eq(0), 0));
  });
  return out;
}

TENURE_METHOD(Tensor, sum, (MaybeType dtype), dtype)
TENURE_METHOD(Tensor, prod, (MaybeType dtype), dtype)
TENURE_METHOD(Tensor, prod, (int64_t dim, bool keepdim, MaybeType dtype), dim, keepdim, dtype)
TENURE_METHOD(Tensor, var, (IntArrayRef dim, double correction, bool keepdim), dim, correction, keepdim)
TENURE_METHOD(Tensor, std, (IntArrayRef dim, double correction, bool keepdim), dim, correction, keepdim)
TENURE_METHOD(Tensor, norm, ())
TENURE_METHOD(Tensor, sum, (IntArrayRef dim, bool keepdim, MaybeType dtype), dim, keepdim, dtype)
TENURE_METHOD(Tensor, mean, (MaybeType dtype), dtype)
TENURE_METHOD(Tensor, mean, (IntArrayRef dim, bool keepdim, MaybeType dtype), dim, keepdim, dtype)

}  // namespace v1
}  // namespace tenure
