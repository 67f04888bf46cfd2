// Sums, products and what is made of them.
#include "tenure/ops/reduce.h"

#include <algorithm>
#include <cmath>
#include <limits>

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
  return ops::recorded(
      c, "mean", ins(x), saves(), consts(as_list(dim), keepdim),
      [](Grads& d, const std::vector<int64_t>& dim, bool keepdim) {
        const int64_t n = reduced_count(d.sizes(0), dim);
        const Tensor share = d.out() * (1 / static_cast<double>(std::max<int64_t>(n, 1)));
        d.set(0, ops::expand_reduced(share, d.sizes(0), dim, keepdim));
      },
      [&] { return ops::run_reduction(c, kernels::mean_kernel, from, dim, keepdim, t); });
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

// The same in the memory of x, by what lies before and what lies behind each element: no quotient, which would be wrong
// where the product is 0 or infinite. Without a gradient. x is real.
Tensor product_around(core::Context& c, const Tensor& x) {
  const ScalarType t = use(x).dtype;
  if (ops::is_half(t)) return ops::converted(c, product_around(c, ops::converted(c, x, kFloat)), t);
  const Tensor rows = ops::dense(c, x), others = core::make_like(c, use(rows));
  if (!ops::has_values(c)) return others;
  const int64_t n = x.size(-1), numel = use(x).numel;
  ops::in_type(t, [&]<class T>(T) {
    const T* from = ops::data_of<T>(rows);
    T* to = ops::data_of<T>(others);
    for (int64_t row = 0; row < numel; row += n) {
      T before = 1, behind = 1;
      for (int64_t i = row; i < row + n; before *= from[i++]) to[i] = before;
      for (int64_t i = row + n; i-- > row; behind *= from[i]) to[i] *= behind;
    }
  });
  return others;
}

// The same of complex numbers, by quotients; the gradient of this would be wrong where two elements are 0.
Tensor product_of_others_at_zeros(const Tensor& x) {
  const Tensor zero = x.eq(0);
  const Tensor rest = prod(x.masked_fill(zero, 1), -1, true);
  const Tensor zeros_there = zero.to(kLong).sum(-1, true);
  const Tensor others = rest / x.masked_fill(zero, 1);
  return others * zeros_there.eq(0) + rest * zero * zeros_there.eq(1);
}

// `dim` is the one reduced dim; x's dims are as they were, y is the product in x's sizes.
Tensor prod_gradient(const Tensor& g, const Tensor& x, const Tensor& y, int64_t dim) {
  const Tensor last = x.transpose(dim, -1);
  const bool recording = GradMode::is_enabled();
  if (!recording && !x.is_complex()) return g * product_around(core::current(), last).transpose(dim, -1);
  bool quotients = true;
  if (ops::has_values()) {
    NoGradGuard none;
    quotients = !any(y.eq(0).logical_or(y.isfinite().logical_not())).item<bool>();
  }
  Tensor others = quotients   ? y / x
                  : recording ? product_of_others(last).transpose(dim, -1)
                              : product_of_others_at_zeros(last).transpose(dim, -1);
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

namespace {

enum class Spread : bool { variance, deviation };

// In f64 from the kernel to the last rounding: squares may leave the dtype's range where their root does not.
Tensor spread_of(core::Context& c, Spread which, const Tensor& x, IntArrayRef dim, double correction, bool keepdim) {
  const Slot& s = use(x);
  ops::check_floating(s);
  const Tensor wide = ops::run_reduction(c, kernels::deviation_kernel, x, dim, keepdim, kDouble);
  if (ops::has_values(c)) {
    const auto n = static_cast<double>(reduced_count(s.shape(), dim));
    const double factor = n / std::max(0.0, n - correction);
    auto* at = ops::data_of<double>(wide);
    for (int64_t i = 0; i < use(wide).numel; ++i)
      at[i] = which == Spread::deviation ? at[i] * std::sqrt(factor) : at[i] * at[i] * factor;
  }
  return ops::converted(c, wide, s.dtype);
}

// 2 (x - mean) / (n - correction) · g, and half of that over the deviation: 0 where it is 0. In f64, whose mean is the
// mean also where the elements differ in their last digits only.
void spread_gradient(Grads& d, Spread which, const Tensor& x, const Tensor& deviation, const std::vector<int64_t>& dim,
                     double correction, bool keepdim) {
  const auto whole = [&](const Tensor& v) { return ops::expand_reduced(v.to(kDouble), d.sizes(0), dim, keepdim); };
  const Tensor from = x.to(kDouble);
  Tensor away = from - from.mean(dim, true);
  double share = 2;
  if (which == Spread::deviation) {
    const Tensor flat = deviation.eq(0);
    away = away / whole(deviation.masked_fill(flat, std::numeric_limits<double>::infinity()));
    share = 1;
  }
  const double divisor = std::max(0.0, static_cast<double>(reduced_count(d.sizes(0), dim)) - correction);
  const Tensor g = away * (whole(d.out()) * (share / divisor));
  d.set(0, g.to(x.scalar_type()));
}

}  // namespace

Tensor var(const Tensor& x, IntArrayRef dim, double correction, bool keepdim) {
  Op op("var");
  if (isComplexType(use(x).dtype))
    return var(real(x), dim, correction, keepdim) + var(imag(x), dim, correction, keepdim);
  return ops::recorded(
      op.c, "var", ins(x), saves(x), consts(dim.vec(), correction, keepdim),
      [](Grads& d, const Tensor& x, const std::vector<int64_t>& dim, double correction, bool keepdim) {
        spread_gradient(d, Spread::variance, x, Tensor(), dim, correction, keepdim);
      },
      [&] { return spread_of(op.c, Spread::variance, x, dim, correction, keepdim); });
}

Tensor std(const Tensor& x, IntArrayRef dim, double correction, bool keepdim) {
  Op op("std");
  if (isComplexType(use(x).dtype)) return sqrt(var(x, dim, correction, keepdim));
  return ops::recorded(
      op.c, "std", ins(x), saves(x, ops::result), consts(dim.vec(), correction, keepdim),
      [](Grads& d, const Tensor& x, const Tensor& y, const std::vector<int64_t>& dim, double correction, bool keepdim) {
        spread_gradient(d, Spread::deviation, x, y, dim, correction, keepdim);
      },
      [&] { return spread_of(op.c, Spread::deviation, x, dim, correction, keepdim); });
}

Tensor norm(const Tensor& x) {
  Op op("norm");
  const Slot& s = use(x);
  if (isComplexType(s.dtype)) return norm(x.abs());
  ops::check_floating(s);
  if (ops::is_half(s.dtype)) return norm(x.to(kFloat)).to(s.dtype);
  Tensor out;
  {
    NoGradGuard none;
    out = ops::run_reduction(op.c, kernels::norm_kernel, x, {}, false, s.dtype);
  }
  differentiable("norm", outs(out), ins(x), saves(x, out), consts(), [](Grads& d, const Tensor& x, const Tensor& y) {
    // Divided first: 1 / y may overflow where x / y does not.
    d.set(0, x / y.masked_fill(y.eq(0), std::numeric_limits<double>::infinity()) * d.out());
  });
  return out;
}

Tensor sum_to_size(const Tensor& x, IntArrayRef sizes) {
  Op op("sum_to_size");
  const Slot& s = use(x);
  if (!core::broadcasts_to(sizes, s.shape()))
    fail<ShapeError>("the sizes do not broadcast to x's: " + to_string(sizes) + ", x is " + core::describe(s));
  core::Dims dims;
  const auto front = static_cast<int>(s.shape().size() - sizes.size());
  for (int d = 0; d < s.ndim; ++d)
    if (d < front || (sizes[static_cast<size_t>(d - front)] == 1 && s.sizes()[d] != 1)) dims.push(d);
  return dims.n == 0 ? x : x.sum(dims, true).reshape(sizes);
}

}  // namespace v1
}  // namespace tenure
