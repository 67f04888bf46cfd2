// Norms of vectors and of matrices, and what is scaled by one.
#include <cmath>
#include <limits>

#include "ops/dense.h"
#include "ops/geometry.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using MaybeDtype = std::optional<ScalarType>;

namespace {

// x as norms take it, in the dtype that is asked for.
Tensor norm_operand(const Tensor& x, MaybeDtype dtype) {
  const ScalarType t = use(x).dtype;
  if (isIntegralType(t, true)) fail<DTypeError>("not for " + std::string(name(t)));
  if (!dtype) return x;
  if (isIntegralType(*dtype, true) || isComplexType(t) != isComplexType(*dtype) || promoteTypes(t, *dtype) != *dtype)
    fail<DTypeError>("x does not convert to the dtype without loss: " + core::describe(use(x)) + " to " +
                     std::string(name(*dtype)));
  return x.to(*dtype);
}

double order_of(const Scalar& ord) {
  if (ord.isComplex()) fail<ValueError>("the order must be real");
  return ord.toDouble();
}

Tensor vector_norm(const Tensor& x, double p, IntArrayRef dim, bool keepdim, MaybeDtype dtype) {
  const Tensor in = norm_operand(x, dtype);
  const Slot& s = use(in);
  if (s.numel == 0 && (p < 0 || std::isinf(p))) {
    bool empty = dim.empty();
    for (const int64_t d : dim) empty |= s.ndim > 0 && s.sizes()[core::wrap_dim(d, s.ndim)] == 0;
    if (empty)
      fail<ValueError>("of no elements there is no norm of order " + std::to_string(p) + ": " + core::describe(s));
  }
  return norm(in, p, dim, keepdim);
}

// The two dims, wrapped.
std::pair<int, int> matrix_dims(const Slot& s, IntArrayRef dim) {
  if (s.ndim < 2) fail<ShapeError>("at least 2 dims are needed: " + core::describe(s));
  if (dim.size() != 2) fail<ShapeError>("matrices have 2 dims: " + to_string(dim));
  const std::pair<int, int> two = {core::wrap_dim(dim[0], s.ndim), core::wrap_dim(dim[1], s.ndim)};
  if (two.first == two.second) fail<ValueError>("a dim is named twice: " + to_string(dim));
  return two;
}

Tensor matrix_norm(const Tensor& x, double ord, IntArrayRef dim, bool keepdim, MaybeDtype dtype) {
  const double size = std::fabs(ord);
  auto [rows, columns] = matrix_dims(use(x), dim);
  const Tensor in = norm_operand(x, dtype);
  if (size != 1 && !std::isinf(size))
    fail<ValueError>("the order must be 1, -1, inf, -inf or fro: " + std::to_string(ord));
  if (std::isinf(size)) std::swap(rows, columns);
  const Tensor sums = norm(in, 1, {rows}, keepdim);
  const int64_t left = !keepdim && columns > rows ? columns - 1 : columns;
  if (ord < 0) return sums.amin(IntArrayRef({left}), keepdim);
  // Of no rows or columns the largest sum is 0, as any other is.
  return sums.size(left) == 0 ? sums.sum(IntArrayRef({left}), keepdim) : sums.amax(IntArrayRef({left}), keepdim);
}

Tensor matrix_norm(const Tensor& x, std::string_view ord, IntArrayRef dim, bool keepdim, MaybeDtype dtype) {
  const auto [rows, columns] = matrix_dims(use(x), dim);
  if (ord != "fro") fail<ValueError>("the order must be 1, -1, inf, -inf or fro: '" + std::string(ord) + "'");
  return vector_norm(x, 2, {rows, columns}, keepdim, dtype);
}

}  // namespace

Tensor linalg_vector_norm(const Tensor& x, const Scalar& ord, IntArrayRef dim, bool keepdim, MaybeDtype dtype) {
  Op op("linalg_vector_norm");
  return vector_norm(x, order_of(ord), dim, keepdim, dtype);
}
Tensor linalg_matrix_norm(const Tensor& x, const Scalar& ord, IntArrayRef dim, bool keepdim, MaybeDtype dtype) {
  Op op("linalg_matrix_norm");
  return matrix_norm(x, order_of(ord), dim, keepdim, dtype);
}
Tensor linalg_matrix_norm(const Tensor& x, std::string_view ord, IntArrayRef dim, bool keepdim, MaybeDtype dtype) {
  Op op("linalg_matrix_norm");
  return matrix_norm(x, ord, dim, keepdim, dtype);
}

namespace {

// The dims of a norm with an order: those named, or all of x's, one or two.
core::Dims ordered_dims(const Slot& s, IntArrayRef dim) {
  if (dim.empty()) {
    if (s.ndim != 1 && s.ndim != 2) fail<ShapeError>("x must have 1 or 2 dims if none is named: " + core::describe(s));
    return s.ndim == 1 ? core::Dims(IntArrayRef({0})) : core::Dims(IntArrayRef({0, 1}));
  }
  if (dim.size() > 2) fail<ShapeError>("one or two dims are needed: " + to_string(dim));
  return core::Dims(dim);
}

}  // namespace

Tensor linalg_norm(const Tensor& x, std::optional<Scalar> ord, IntArrayRef dim, bool keepdim, MaybeDtype dtype) {
  Op op("linalg_norm");
  if (dim.size() > 2) fail<ShapeError>("one or two dims are needed: " + to_string(dim));
  if (!ord) return vector_norm(x, 2, dim, keepdim, dtype);
  const core::Dims dims = ordered_dims(use(x), dim);
  return dims.n == 2 ? matrix_norm(x, order_of(*ord), dims, keepdim, dtype)
                     : vector_norm(x, order_of(*ord), dims, keepdim, dtype);
}
Tensor linalg_norm(const Tensor& x, std::string_view ord, IntArrayRef dim, bool keepdim, MaybeDtype dtype) {
  Op op("linalg_norm");
  return matrix_norm(x, ord, dim.empty() ? core::Dims(IntArrayRef({-2, -1})) : core::Dims(dim), keepdim, dtype);
}

Tensor renorm(const Tensor& x, const Scalar& p, int64_t dim, const Scalar& maxnorm) {
  Op op("renorm");
  const Slot& s = use(x);
  const double order = order_of(p), most = order_of(maxnorm);
  if (!(order > 0)) fail<ValueError>("p must be positive: " + std::to_string(order));
  if (!(most >= 0)) fail<ValueError>("maxnorm must not be negative: " + std::to_string(most));
  if (s.ndim < 2) fail<ShapeError>("at least 2 dims are needed: " + core::describe(s));
  const int at = core::wrap_dim(dim, s.ndim);
  if (isIntegralType(s.dtype, true)) fail<DTypeError>("not for " + std::string(name(s.dtype)));
  core::Dims others;
  for (int d = 0; d < s.ndim; ++d)
    if (d != at) others.push(d);
  const ScalarType wide = ops::is_half(s.dtype) ? kFloat : s.dtype;
  const Tensor norms = norm(x.to(wide), order, others, true);
  const Tensor factor = tenure::where(norms > most, (norms + 1e-7).reciprocal() * most, 1);
  return x * factor.to(s.dtype);
}

Tensor norm_except_dim(const Tensor& v, int64_t pow, int64_t dim) {
  Op op("norm_except_dim");
  const Slot& s = use(v);
  if (dim == -1) return norm(v, pow);
  if (s.ndim == 0) fail<IndexError>("v has no dims: dim " + std::to_string(dim));
  const int at = core::wrap_dim(dim, s.ndim);
  core::Dims others;
  for (int d = 0; d < s.ndim; ++d)
    if (d != at) others.push(d);
  if (others.n == 0) return norm(v.unsqueeze(1), pow, {1});
  return norm(v, pow, others, true);
}

}  // namespace v1
}  // namespace tenure
