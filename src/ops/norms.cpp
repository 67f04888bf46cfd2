// Norms of any order.
#include <cmath>
#include <limits>

#include "ops/dense.h"
#include "ops/inplace.h"
#include "ops/reduction.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();

// f32 and f64; p is no 0, no 1 and not infinite. x · |x|^(p - 2) · g / norm^(p - 1), as powers of the quotient, which
// cannot leave the range: 0 where the norm or, below p = 2, the element is 0.
Tensor norm_gradient(const Tensor& g, const Tensor& x, const Tensor& y, double p) {
  const Tensor away = y.masked_fill(y.eq(0), kInf);
  if (p == 2) return x / away * g;
  const Tensor part = (x.abs() / away);
  return part.masked_fill(x.eq(0), 1).pow(p - 1).masked_fill(x.eq(0), 0) * x.sign() * g;
}

Tensor norm_of(core::Context& c, const Tensor& x, double p, IntArrayRef dim, bool keepdim) {
  const Slot& s = use(x);
  if (isComplexType(s.dtype)) return norm_of(c, x.abs(), p, dim, keepdim);
  ops::check_floating(s);
  if (std::isnan(p)) fail<ValueError>("p is NaN");
  if (ops::is_half(s.dtype)) return norm_of(c, x.to(kFloat), p, dim, keepdim).to(s.dtype);
  if (p == 0) return x.ne(0).sum(dim, keepdim).to(s.dtype);
  if (p == 1) return x.abs().sum(dim, keepdim);
  if (p == kInf) return x.abs().amax(dim, keepdim);
  if (p == -kInf) return x.abs().amin(dim, keepdim);
  return ops::recorded(
      c, "norm", ins(x), saves(x, ops::result), consts(dim.vec(), p, keepdim),
      [](Grads& d, const Tensor& x, const Tensor& y, const std::vector<int64_t>& dim, double p, bool keepdim) {
        const auto whole = [&](const Tensor& t) { return ops::expand_reduced(t, d.sizes(0), dim, keepdim); };
        d.set(0, norm_gradient(whole(d.out()), x, whole(y), p));
      },
      [&] {
        if (p == 2) return ops::run_reduction(c, kernels::norm_kernel, x, dim, keepdim, s.dtype);
        return no_grad([&] { return x.abs().pow(p).sum(dim, keepdim).pow(1 / p); });
      });
}

}  // namespace

Tensor norm(const Tensor& x, const Scalar& p) {
  Op op("norm");
  return norm_of(op.c, x, p.toDouble(), {}, false);
}

Tensor norm(const Tensor& x, std::optional<Scalar> p, IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype) {
  Op op("norm");
  const double order = p ? p->toDouble() : 2;
  return norm_of(op.c, dtype ? x.to(*dtype) : x, order, dim, keepdim);
}

Tensor frobenius_norm(const Tensor& x, IntArrayRef dim, bool keepdim) {
  Op op("frobenius_norm");
  if (dim.size() > 2) fail<ValueError>("at most 2 dims are possible: " + to_string(dim));
  return norm_of(op.c, x, 2, dim, keepdim);
}

Tensor dist(const Tensor& a, const Tensor& b, const Scalar& p) {
  Op op("dist");
  return norm_of(op.c, a - b, p.toDouble(), {}, false);
}

}  // namespace v1
}  // namespace tenure
