// Products of vectors, batches and any dims.
#include "tenure/ops/products.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/record.h"
#include "ops/arithmetic.h"
#include "ops/dense.h"
#include "ops/geometry.h"
#include "ops/product.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using ops::both;
using ops::is_zero;
using Sizes = std::vector<int64_t>;

namespace {

void check_ranks(const Tensor& a, int of_a, const Tensor& b, int of_b) {
  if (use(a).ndim != of_a || use(b).ndim != of_b)
    fail<ShapeError>(std::to_string(of_a) + " and " + std::to_string(of_b) +
                     " dims are needed: " + both(use(a), use(b)));
}

// beta · x + alpha · product(), neither of which is looked at where its factor is 0.
template <class F>
Tensor combined(const Tensor& x, const Tensor& a, const Tensor& b, IntArrayRef sizes, const Scalar& beta,
                const Scalar& alpha, F product) {
  const Slot &sx = use(x), &sa = use(a), &sb = use(b);
  if (sx.dtype != sa.dtype || sa.dtype != sb.dtype)
    fail<DTypeError>("dtypes differ: x is " + core::describe(sx) + ", " + both(sa, sb));
  if (!core::broadcasts_to(sx.shape(), sizes))
    fail<ShapeError>("x does not broadcast to the product: x is " + core::describe(sx) + ", " + both(sa, sb));
  if (sx.dtype == kBool) fail<DTypeError>("not for bool");
  ops::check_factor(beta, sx.dtype, "beta");
  ops::check_factor(alpha, sx.dtype, "alpha");
  if (ops::is_half(sx.dtype))
    return combined(x.to(kFloat), a.to(kFloat), b.to(kFloat), sizes, beta, alpha, product).to(sx.dtype);
  const Tensor ab = is_zero(alpha) ? zeros(sizes, sx.dtype) : product(a, b) * alpha;
  return is_zero(beta) ? ab : ab + x * beta;
}

void check_inner(const Tensor& a, const Tensor& b, int64_t of_a, int64_t of_b) {
  if (of_a != of_b)
    fail<ShapeError>("inner sizes differ: " + both(use(a), use(b)) + " (" + std::to_string(of_a) +
                     " != " + std::to_string(of_b) + ")");
}

void check_batches(const Tensor& a, const Tensor& b) {
  check_ranks(a, 3, b, 3);
  if (a.size(0) != b.size(0))
    fail<ShapeError>("batch sizes differ: " + both(use(a), use(b)) + " (" + std::to_string(a.size(0)) +
                     " != " + std::to_string(b.size(0)) + ")");
  check_inner(a, b, a.size(2), b.size(1));
}

}  // namespace

Tensor mv(const Tensor& a, const Tensor& b) {
  Op op("mv");
  check_ranks(a, 2, b, 1);
  return matmul(a, b);
}

Tensor vdot(const Tensor& a, const Tensor& b) {
  Op op("vdot");
  check_ranks(a, 1, b, 1);
  return dot(isComplexType(use(a).dtype) ? a.conj() : a, b);
}

Tensor inner(const Tensor& a, const Tensor& b) {
  Op op("inner");
  const Slot &sa = use(a), &sb = use(b);
  if (sa.dtype != sb.dtype) fail<DTypeError>("dtypes differ: " + both(sa, sb));
  if (sa.dtype == kBool) fail<DTypeError>("not for bool");
  if (sa.ndim == 0 || sb.ndim == 0) return a * b;
  check_inner(a, b, sa.sizes()[sa.ndim - 1], sb.sizes()[sb.ndim - 1]);
  return tensordot(a, b, {-1}, {-1});
}

Tensor addmv(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha) {
  Op op("addmv");
  check_ranks(a, 2, b, 1);
  check_inner(a, b, a.size(1), b.size(0));
  return combined(x, a, b, Sizes{a.size(0)}, beta, alpha, [](const Tensor& l, const Tensor& r) { return mv(l, r); });
}

Tensor addbmm(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha) {
  Op op("addbmm");
  check_batches(a, b);
  // Side by side the batch is one inner dim.
  return combined(x, a, b, Sizes{a.size(1), b.size(2)}, beta, alpha, [](const Tensor& l, const Tensor& r) {
    int64_t inner;
    if (!core::mul(l.size(0), l.size(2), inner))
      fail<ShapeError>("the inner sizes overflow 64 bits: " + to_string(l.sizes()));
    return mm(l.transpose(0, 1).reshape({l.size(1), inner}), r.reshape({inner, r.size(2)}));
  });
}

Tensor baddbmm(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha) {
  Op op("baddbmm");
  check_batches(a, b);
  return combined(x, a, b, Sizes{a.size(0), a.size(1), b.size(2)}, beta, alpha,
                  [](const Tensor& l, const Tensor& r) { return bmm(l, r); });
}

Tensor addr(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha) {
  Op op("addr");
  check_ranks(a, 1, b, 1);
  const ScalarType t = promoteTypes(promoteTypes(use(x).dtype, use(a).dtype), use(b).dtype);
  if (use(x).dtype != t || use(a).dtype != t || use(b).dtype != t) return addr(x.to(t), a.to(t), b.to(t), beta, alpha);
  return combined(x, a, b, Sizes{a.size(0), b.size(0)}, beta, alpha,
                  [](const Tensor& l, const Tensor& r) { return outer(l, r); });
}

namespace {

// The dims of `dims`, wrapped, none twice.
std::vector<int> wrapped(IntArrayRef dims, const Slot& s) {
  std::vector<int> all;
  for (const int64_t d : dims) {
    const int at = core::wrap_dim(d, s.ndim);
    if (std::find(all.begin(), all.end(), at) != all.end())
      fail<ValueError>("the dim is given twice: " + std::to_string(at) + " in " + to_string(dims));
    all.push_back(at);
  }
  return all;
}

// x with the dims summed whose partner has size 1.
Tensor summed_beside_ones(const Tensor& x, const std::vector<int>& dims, const Slot& other,
                          const std::vector<int>& others) {
  Sizes gone;
  for (size_t i = 0; i < dims.size(); ++i)
    if (other.sizes()[others[i]] == 1 && use(x).sizes()[dims[i]] != 1) gone.push_back(dims[i]);
  return gone.empty() ? x : x.sum(gone, true, use(x).dtype);
}

}  // namespace

Tensor tensordot(const Tensor& a, const Tensor& b, IntArrayRef dims_a, IntArrayRef dims_b) {
  Op op("tensordot");
  const Slot &sa = use(a), &sb = use(b);
  if (dims_a.size() != dims_b.size())
    fail<ValueError>("dims differ in number: " + to_string(dims_a) + " and " + to_string(dims_b));
  if (sa.dtype != sb.dtype) fail<DTypeError>("dtypes differ: " + both(sa, sb));
  if (sa.dtype == kBool) fail<DTypeError>("not for bool");
  const std::vector<int> of_a = wrapped(dims_a, sa), of_b = wrapped(dims_b, sb);
  for (size_t i = 0; i < of_a.size(); ++i) {
    const int64_t na = sa.sizes()[of_a[i]], nb = sb.sizes()[of_b[i]];
    if (na != nb && na != 1 && nb != 1)
      fail<ShapeError>("sizes differ in dims " + std::to_string(of_a[i]) + " and " + std::to_string(of_b[i]) + ": " +
                       both(sa, sb));
  }
  const Tensor left = summed_beside_ones(a, of_a, sb, of_b), right = summed_beside_ones(b, of_b, sa, of_a);
  Sizes order_a, order_b(of_b.begin(), of_b.end()), sizes;
  int64_t inner = 1;
  for (int d = 0; d < sa.ndim; ++d)
    if (std::find(of_a.begin(), of_a.end(), d) == of_a.end()) {
      order_a.push_back(d);
      sizes.push_back(left.size(d));
    }
  for (const int d : of_a) {
    order_a.push_back(d);
    inner *= left.size(d);  // bounded: by the number of elements, or one of them is 0
  }
  int64_t rows = 1, columns = 1;
  for (const int64_t n : sizes) rows *= n;
  for (int d = 0; d < sb.ndim; ++d)
    if (std::find(of_b.begin(), of_b.end(), d) == of_b.end()) {
      order_b.push_back(d);
      sizes.push_back(right.size(d));
      columns *= right.size(d);
    }
  const Tensor l = left.permute(order_a).reshape({rows, inner}), r = right.permute(order_b).reshape({inner, columns});
  return mm(l, r).reshape(sizes);
}

Tensor trace(const Tensor& x) {
  Op op("trace");
  const Slot& s = use(x);
  if (s.ndim != 2) fail<ShapeError>("x must have 2 dims: " + core::describe(s));
  const int64_t n = std::min(s.sizes()[0], s.sizes()[1]);
  // bounded: both strides lie in the storage, or nothing is taken
  const int64_t step = n > 1 ? s.strides()[0] + s.strides()[1] : 1;
  return x.as_strided({n}, {step}).sum();
}

Tensor kron(const Tensor& a, const Tensor& b) {
  Op op("kron");
  const Slot &sa = use(a), &sb = use(b);
  const int rank = std::max<int>(sa.ndim, sb.ndim);
  Sizes of_a, of_b, sizes;
  for (int d = 0; d < rank; ++d) {
    const int ia = d - rank + sa.ndim, ib = d - rank + sb.ndim;
    const int64_t na = ia < 0 ? 1 : sa.sizes()[ia], nb = ib < 0 ? 1 : sb.sizes()[ib];
    of_a.insert(of_a.end(), {na, 1});
    of_b.insert(of_b.end(), {1, nb});
    int64_t n = 0;
    if (!core::mul(na, nb, n)) fail<ShapeError>("the sizes overflow 64 bits: " + both(sa, sb));
    sizes.push_back(n);
  }
  return (a.reshape(of_a) * b.reshape(of_b)).reshape(sizes);
}

Tensor chain_matmul(TensorList matrices) {
  Op op("chain_matmul");
  const size_t n = matrices.size();
  if (n == 0) fail<ValueError>("no matrices are given");
  if (n == 1) return matrices[0].clone();
  std::vector<Tensor> all(matrices.begin(), matrices.end());
  const bool row = use(all[0]).ndim == 1, column = use(all[n - 1]).ndim == 1;
  if (row) all[0] = all[0].unsqueeze(0);
  if (column) all[n - 1] = all[n - 1].unsqueeze(1);
  std::vector<double> sides;
  for (size_t i = 0; i < n; ++i) {
    if (use(all[i]).ndim != 2)
      fail<ShapeError>("a matrix has not 2 dims: number " + std::to_string(i) + " is " + core::describe(use(all[i])));
    sides.push_back(static_cast<double>(all[i].size(0)));
    if (i > 0) check_inner(all[i - 1], all[i], all[i - 1].size(1), all[i].size(0));
  }
  sides.push_back(static_cast<double>(all[n - 1].size(1)));
  // cost[i][j]: the fewest multiplications for matrices i to j, and split where the last of them stands.
  std::vector<std::vector<double>> cost(n, std::vector<double>(n, 0));
  std::vector<std::vector<size_t>> split(n, std::vector<size_t>(n, 0));
  for (size_t length = 1; length < n; ++length) {
    for (size_t i = 0; i + length < n; ++i) {
      const size_t j = i + length;
      cost[i][j] = std::numeric_limits<double>::infinity();
      for (size_t k = i; k < j; ++k) {
        const double whole = cost[i][k] + cost[k + 1][j] + sides[i] * sides[k + 1] * sides[j + 1];
        if (whole >= cost[i][j]) continue;
        cost[i][j] = whole;
        split[i][j] = k;
      }
    }
  }
  const auto product = [&](const auto& self, size_t i, size_t j) -> Tensor {
    return i == j ? all[i] : mm(self(self, i, split[i][j]), self(self, split[i][j] + 1, j));
  };
  Tensor y = product(product, 0, n - 1);
  if (column) y = y.squeeze(1);
  return row ? y.squeeze(0) : y;
}

Tensor cdist(const Tensor& a, const Tensor& b, double p) {
  Op op("cdist");
  const Slot &sa = use(a), &sb = use(b);
  if (sa.dtype != kFloat && sa.dtype != kDouble) fail<DTypeError>("not for " + std::string(name(sa.dtype)));
  if (sa.dtype != sb.dtype) fail<DTypeError>("dtypes differ: " + both(sa, sb));
  if (!(p >= 0)) fail<ValueError>("p must not be negative: " + std::to_string(p));
  if (sa.ndim < 2 || sb.ndim < 2) fail<ShapeError>("at least 2 dims are needed: " + both(sa, sb));
  if (sa.sizes()[sa.ndim - 1] != sb.sizes()[sb.ndim - 1])
    fail<ShapeError>("the points differ in their number of coordinates: " + both(sa, sb));
  const Tensor away = a.unsqueeze(-2) - b.unsqueeze(-3);
  // Of no coordinates the largest distance is 0, as any other is.
  if (away.size(-1) == 0) return away.sum(IntArrayRef({-1}));
  return norm(away, p, {-1});
}

}  // namespace v1
}  // namespace tenure
