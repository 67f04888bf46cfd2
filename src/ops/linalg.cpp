// Products of vectors and matrices, powers, covariances.
#include "tenure/ops/linalg.h"

#include <algorithm>
#include <cmath>

#include "ops/dense.h"
#include "ops/geometry.h"
#include "ops/product.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using ops::both;

namespace {

Tensor cross_along(const Tensor& x, const Tensor& other, int64_t dim) {
  const Slot &a = use(x), &b = use(other);
  if (a.ndim != b.ndim) fail<ShapeError>("the numbers of dims differ: " + both(a, b));
  if (a.dtype != b.dtype) fail<DTypeError>("dtypes differ: " + both(a, b));
  if (a.dtype == kBool) fail<DTypeError>("not for " + std::string(name(a.dtype)));
  if (a.ndim == 0) fail<IndexError>("x has no dims: dim " + std::to_string(dim));
  const int at = core::wrap_dim(dim, a.ndim);
  if (a.sizes()[at] != 3 || b.sizes()[at] != 3)
    fail<ShapeError>("dim " + std::to_string(at) + " must have size 3: " + both(a, b));
  core::Dims sizes;
  core::broadcast(a.shape(), b.shape(), sizes);
  if (ops::is_half(a.dtype)) return cross_along(x.to(kFloat), other.to(kFloat), at).to(a.dtype);
  const Tensor u = x.expand(sizes), v = other.expand(sizes);
  const auto part = [&](const Tensor& t, int64_t i) { return t.select(at, i); };
  const auto minor = [&](int64_t i, int64_t j) { return part(u, i) * part(v, j) - part(u, j) * part(v, i); };
  return stack({minor(1, 2), minor(2, 0), minor(0, 1)}, at);
}

}  // namespace

Tensor linalg_cross(const Tensor& x, const Tensor& other, int64_t dim) {
  Op op("linalg_cross");
  return cross_along(x, other, dim);
}

Tensor cross(const Tensor& x, const Tensor& other, std::optional<int64_t> dim) {
  Op op("cross");
  if (dim) return cross_along(x, other, *dim);
  const Slot& s = use(x);
  for (int d = 0; d < s.ndim; ++d)
    if (s.sizes()[d] == 3) return cross_along(x, other, d);
  fail<ValueError>("no dim has size 3: " + core::describe(s));
}

namespace {

// The powers 0 … n - 1 along a new last dim.
Tensor powers(const Tensor& x, int64_t n) {
  if (n == 0) return x.unsqueeze(-1).narrow(-1, 0, 0);
  const Tensor one = ones_like(x).unsqueeze(-1);
  if (n == 1) return one;
  std::vector<int64_t> sizes = x.sizes().vec();
  sizes.push_back(n - 1);
  return cat({one, x.unsqueeze(-1).expand(sizes).cumprod(-1)}, -1);
}

}  // namespace

Tensor vander(const Tensor& x, std::optional<int64_t> N, bool increasing) {
  Op op("vander");
  const Slot& s = use(x);
  if (s.ndim != 1) fail<ShapeError>("x must have 1 dim: " + core::describe(s));
  const int64_t n = N ? *N : s.numel;
  if (n < 0) fail<ValueError>("N is negative: " + std::to_string(n));
  const Tensor y = powers(isIntegralType(s.dtype, true) ? x.to(kLong) : x, n);
  return increasing ? y : y.flip({-1});
}

Tensor linalg_vander(const Tensor& x, std::optional<int64_t> N) {
  Op op("linalg_vander");
  const Slot& s = use(x);
  if (s.dtype == kBool || ops::is_half(s.dtype)) fail<DTypeError>("not for " + std::string(name(s.dtype)));
  const Tensor y = s.ndim == 0 ? x.unsqueeze(0) : x;
  const int64_t n = N ? *N : y.size(-1);
  if (n <= 1) fail<ValueError>("N must be above 1: " + std::to_string(n));
  return powers(isIntegralType(s.dtype, false) ? y.to(kLong) : y, n);
}

namespace {

// A weight for each observation; integers or not.
void check_observation_weights(core::Context& c, const Tensor& w, int64_t n, bool integers, const char* what) {
  const Slot& s = use(w);
  if (s.ndim > 1) fail<ShapeError>(std::string(what) + " must have at most 1 dim: " + core::describe(s));
  if (integers ? !isIntegralType(s.dtype, false) : !isFloatingType(s.dtype))
    fail<DTypeError>(std::string(what) + (integers ? " must be integers: " : " must be floating: ") +
                     core::describe(s));
  if (s.numel != n)
    fail<ShapeError>(std::string(what) + " must have one for each observation: " + std::to_string(n) + ", " +
                     core::describe(s));
  ops::Unrecorded guard(c);
  if (const auto least = n ? ops::value_of(w.amin()) : std::nullopt; least && least->toDouble() < 0)
    fail<ValueError>(std::string(what) + " are negative: " + core::describe(s));
}

Tensor covariance(core::Context& c, const Tensor& x, int64_t correction, const Tensor* fweights,
                  const Tensor* aweights) {
  const Slot& s = use(x);
  if (s.ndim > 2) fail<ShapeError>("x must have at most 2 dims: " + core::describe(s));
  if (s.dtype == kBool) fail<DTypeError>("not for " + std::string(name(s.dtype)));
  if (ops::is_half(s.dtype)) return covariance(c, x.to(kFloat), correction, fweights, aweights).to(s.dtype);
  const Tensor in = s.ndim < 2 ? x.reshape({1, -1}) : x;
  const int64_t n = in.size(1);
  Tensor w;
  if (fweights) {
    check_observation_weights(c, *fweights, n, true, "fweights");
    w = fweights->reshape({-1});
  }
  if (aweights) {
    check_observation_weights(c, *aweights, n, false, "aweights");
    w = fweights ? w * aweights->reshape({-1}) : aweights->reshape({-1});
  }
  Tensor mean, sum, norm;
  if (w.defined()) {
    sum = w.sum();
    if (const auto total = ops::value_of(sum.detach()); total && total->toDouble() == 0)
      fail<ValueError>("the weights sum to 0");
    mean = (in * w).sum({1}) / sum;
  } else {
    const ScalarType t = ops::floating(s.dtype);
    mean = in.to(t).sum({1}) / static_cast<double>(n);
  }
  if (!w.defined())
    norm = scalar_tensor(static_cast<double>(std::max<int64_t>(n - correction, 0)), kDouble);
  else if (!aweights)
    norm = (sum.to(kDouble) - static_cast<double>(correction)).clamp_min(0);
  else
    norm = (sum - (w * *aweights).sum() / sum * static_cast<double>(correction)).clamp_min(0);
  const Tensor away = in - mean.unsqueeze(1);
  const Tensor right = (w.defined() ? away * w : away).to(away.scalar_type()).t().conj();
  const Tensor y = mm(away, right) / norm;
  return y.size(0) == 1 ? y.reshape({}) : y;
}

}  // namespace

Tensor cov(const Tensor& x, int64_t correction, std::optional<Tensor> fweights, std::optional<Tensor> aweights) {
  Op op("cov");
  return covariance(op.c, x, correction, fweights ? &*fweights : nullptr, aweights ? &*aweights : nullptr);
}

Tensor corrcoef(const Tensor& x) {
  Op op("corrcoef");
  if (ops::is_half(use(x).dtype)) return corrcoef(x.to(kFloat)).to(use(x).dtype);
  const Tensor c = covariance(op.c, x, 1, nullptr, nullptr);
  if (use(c).ndim == 0) return c / c;
  const Tensor d = c.diagonal(), deviation = sqrt(isComplexType(use(c).dtype) ? real(d) : d);
  const Tensor y = c / deviation.unsqueeze(1) / deviation.unsqueeze(0);
  if (!isComplexType(use(c).dtype)) return y.clamp(-1, 1);
  return complex(real(y).clamp(-1, 1), imag(y).clamp(-1, 1));
}

Tensor pdist(const Tensor& x, double p) {
  Op op("pdist");
  const Slot& s = use(x);
  if (s.ndim != 2) fail<ShapeError>("x must have 2 dims: " + core::describe(s));
  if (s.dtype != kFloat && s.dtype != kDouble) fail<DTypeError>("not for " + std::string(name(s.dtype)));
  if (!(p >= 0)) fail<ValueError>("p must not be negative: " + std::to_string(p));
  const int64_t n = s.sizes()[0];
  if (n <= 1) return x.reshape({-1}).narrow(0, 0, 0);
  const Tensor pairs = no_grad([&] { return triu_indices(n, n, 1); });
  const Tensor away = x.index_select(0, pairs.select(0, 0)) - x.index_select(0, pairs.select(0, 1));
  if (s.sizes()[1] == 0) return away.sum(IntArrayRef({-1}));
  return norm(away, p, {-1});
}

Tensor linalg_vecdot(const Tensor& x, const Tensor& y, int64_t dim) {
  Op op("linalg_vecdot");
  const Slot &a = use(x), &b = use(y);
  for (const Slot* s : {&a, &b})
    if (isIntegralType(s->dtype, true)) fail<DTypeError>("not for " + std::string(name(s->dtype)));
  if (a.dtype != b.dtype) fail<DTypeError>("dtypes differ: " + both(a, b));
  if (ops::is_half(a.dtype)) return (x.to(kFloat) * y.to(kFloat)).sum(IntArrayRef({dim})).to(a.dtype);
  return (x.conj() * y).sum(IntArrayRef({dim}));
}

Tensor linalg_diagonal(const Tensor& x, int64_t offset, int64_t dim1, int64_t dim2) {
  Op op("linalg_diagonal");
  return x.diagonal(offset, dim1, dim2);
}

Tensor linalg_multi_dot(TensorList tensors) {
  Op op("linalg_multi_dot");
  if (tensors.size() < 2) fail<ValueError>("at least 2 tensors are needed: " + std::to_string(tensors.size()));
  return chain_matmul(tensors);
}

Tensor matrix_power(const Tensor& x, int64_t n) {
  Op op("matrix_power");
  const Slot& s = use(x);
  if (s.ndim < 2 || s.sizes()[s.ndim - 1] != s.sizes()[s.ndim - 2])
    fail<ShapeError>("x must be square matrices: " + core::describe(s));
  if (s.dtype == kBool) fail<DTypeError>("not for " + std::string(name(s.dtype)));
  if (n < 0) fail<ValueError>("a negative power needs an inverse: " + std::to_string(n));
  if (n == 0) return eye(s.sizes()[s.ndim - 1], x.options()).expand(s.shape()).clone();
  if (n == 1) return x.clone();
  if (ops::is_half(s.dtype)) return matrix_power(x.to(kFloat), n).to(s.dtype);
  Tensor result, square = x;
  for (uint64_t left = static_cast<uint64_t>(n);; left >>= 1) {
    if (left & 1) result = result.defined() ? matmul(result, square) : square;
    if (left == 1) return result;
    square = matmul(square, square);
  }
}

Tensor bilinear(const Tensor& x1, const Tensor& x2, const Tensor& weight, std::optional<Tensor> bias) {
  Op op("bilinear");
  const Slot &a = use(x1), &b = use(x2), &w = use(weight);
  const auto all = [&] {
    return "x1 is " + core::describe(a) + ", x2 is " + core::describe(b) + ", weight is " + core::describe(w);
  };
  if (w.ndim != 3) fail<ShapeError>("the weight must have 3 dims: " + core::describe(w));
  bool fits = a.ndim == b.ndim && a.ndim > 0;
  for (int d = 0; fits && d < a.ndim - 1; ++d) fits = a.sizes()[d] == b.sizes()[d];
  if (!fits) fail<ShapeError>("x1 and x2 differ in the dims before the last: " + all());
  const int64_t n1 = a.sizes()[a.ndim - 1], n2 = b.sizes()[b.ndim - 1], n = w.sizes()[0];
  if (n1 != w.sizes()[1] || n2 != w.sizes()[2]) fail<ShapeError>("sizes differ from the weight's: " + all());
  if (bias && (use(*bias).ndim != 1 || use(*bias).numel != n))
    fail<ShapeError>("the bias must have an element for each matrix of the weight: " + all() + ", bias is " +
                     core::describe(use(*bias)));
  if (a.dtype != b.dtype || a.dtype != w.dtype) fail<DTypeError>("dtypes differ: " + all());
  if (ops::is_half(a.dtype)) {
    std::optional<Tensor> added;
    if (bias) added = bias->to(kFloat);
    return bilinear(x1.to(kFloat), x2.to(kFloat), weight.to(kFloat), added).to(a.dtype);
  }
  std::vector<int64_t> sizes(a.sizes(), a.sizes() + a.ndim - 1);
  sizes.push_back(n);
  int64_t rows = 1;
  for (int d = 0; d < a.ndim - 1; ++d) rows *= a.sizes()[d];  // bounded: by the number of elements, or one is 0
  const Tensor left = x1.reshape({rows, n1}), right = x2.reshape({rows, n2});
  const Tensor half = mm(left, weight.permute({1, 0, 2}).reshape({n1, n * n2})).view({rows, n, n2});
  const Tensor y = bmm(half, right.unsqueeze(2)).reshape(sizes);
  return bias ? y + *bias : y;
}

}  // namespace v1
}  // namespace tenure
