// Medians, modes, elements by rank, quantiles.
#include <cmath>

#include "core/record.h"
#include "kernels/rows.h"
#include "ops/dense.h"
#include "ops/geometry.h"
#include "ops/inplace.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;
using Two = std::tuple<Tensor, Tensor>;
using MaybeDim = std::optional<int64_t>;

namespace {

enum class Rank : uint8_t { kth, median, median_of_numbers };

// The element that a kernel names of each row along a dim, and where it stands. x is of at most one dim if `at` is 0 of
// a 0-d one.
Two chosen(core::Context& c, const char* name, const kernels::Kernel<kernels::Rows>& kernel, const Tensor& x, int at,
           bool keepdim, Rank rank, int64_t k) {
  const Slot& s = use(x);
  const auto fn = ops::choose(c, kernel, s.dtype, s);
  const int64_t n = s.ndim ? s.sizes()[at] : 1;
  Dims sizes;
  for (int d = 0; d < s.ndim; ++d)
    if (d != at || keepdim) sizes.push(d == at ? 1 : s.sizes()[d]);
  const Tensor values = core::make_tensor(c, sizes, s.dtype), indices = core::make_tensor(c, sizes, kLong);
  if (n == 0 && use(values).numel != 0)
    fail<ValueError>("nothing to compare: dim " + std::to_string(at) + " of " + core::describe(s) + " has size 0");
  if (use(values).numel) {
    ops::Unrecorded guard(c);
    const Tensor rows = (s.ndim ? movedim(x, at, -1) : x).contiguous();
    kernels::Rows r;
    r.rows = use(values).numel;
    r.n = n;
    r.k = k;
    r.number = static_cast<int64_t>(rank);
    r.in[0] = use(rows);
    r.out[0] = use(values);
    r.out[1] = use(indices);
    const ops::Scratch scratch(c, kernel, r, s.dtype, s);
    fn(r);
  }
  differentiable(name, outs(values), ins(x), saves(indices), consts(at, keepdim),
                 [](Grads& d, const Tensor& indices, int at, bool keepdim) {
                   const bool whole = keepdim || d.sizes(0).empty();
                   const Tensor g = whole ? d.out() : d.out().unsqueeze(at);
                   const Tensor where = whole ? indices : indices.unsqueeze(at);
                   d.set(0, scatter_add(zeros(d.sizes(0), g.scalar_type()), at, where, g));
                 });
  return {values, indices};
}

Two median_along(core::Context& c, const char* name, const Tensor& x, int64_t dim, bool keepdim, Rank rank) {
  return chosen(c, name, kernels::order_statistic_kernel, x, core::wrap_dim(dim, use(x).ndim), keepdim, rank, 0);
}

// Of all elements, in row-major order.
Tensor median_of_all(core::Context& c, const char* name, const Tensor& x, Rank rank) {
  const Slot& s = use(x);
  ops::check_kernel(kernels::order_statistic_kernel, s.dtype, x);
  if (s.numel == 0) {
    if (!isFloatingType(s.dtype)) fail<ValueError>("nothing to compare: " + core::describe(s));
    return full({}, std::nan(""), s.dtype);
  }
  return std::get<0>(chosen(c, name, kernels::order_statistic_kernel, x.reshape({-1}), 0, false, rank, 0));
}

}  // namespace

Tensor median(const Tensor& x) {
  Op op("median");
  return median_of_all(op.c, "median", x, Rank::median);
}
Two median(const Tensor& x, int64_t dim, bool keepdim) {
  Op op("median");
  return median_along(op.c, "median", x, dim, keepdim, Rank::median);
}
Tensor nanmedian(const Tensor& x) {
  Op op("nanmedian");
  return median_of_all(op.c, "nanmedian", x, Rank::median_of_numbers);
}
Two nanmedian(const Tensor& x, int64_t dim, bool keepdim) {
  Op op("nanmedian");
  return median_along(op.c, "nanmedian", x, dim, keepdim, Rank::median_of_numbers);
}

Two mode(const Tensor& x, int64_t dim, bool keepdim) {
  Op op("mode");
  return chosen(op.c, "mode", kernels::mode_kernel, x, core::wrap_dim(dim, use(x).ndim), keepdim, Rank::kth, 0);
}

Two kthvalue(const Tensor& x, int64_t k, int64_t dim, bool keepdim) {
  Op op("kthvalue");
  const Slot& s = use(x);
  const int at = core::wrap_dim(dim, s.ndim);
  const int64_t n = s.ndim ? s.sizes()[at] : 1;
  if (k < 1 || k > n)
    fail<ValueError>("k is out of range: " + std::to_string(k) + " of " + std::to_string(n) + " in dim " +
                     std::to_string(at) + " of " + core::describe(s));
  return chosen(op.c, "kthvalue", kernels::order_statistic_kernel, x, at, keepdim, Rank::kth, k - 1);
}

namespace {

enum class Between : uint8_t { linear, lower, higher, nearest, midpoint };

Between between(std::string_view word) {
  constexpr std::string_view words[] = {"linear", "lower", "higher", "nearest", "midpoint"};
  for (size_t i = 0; i < std::size(words); ++i)
    if (words[i] == word) return static_cast<Between>(i);
  fail<ValueError>("the interpolation must be linear, lower, higher, nearest or midpoint: '" + std::string(word) + "'");
}

void check_fraction(double q) {
  if (!(q >= 0 && q <= 1)) fail<ValueError>("q must lie between 0 and 1: " + std::to_string(q));
}

// q of at most one dim.
Tensor quantiles(core::Context& c, const Tensor& x, const Tensor& q, MaybeDim dim, bool keepdim,
                 std::string_view interpolation, bool of_numbers) {
  const Slot &s = use(x), &sq = use(q);
  const Between how = between(interpolation);
  if (s.dtype != kFloat && s.dtype != kDouble) fail<DTypeError>("not for " + std::string(name(s.dtype)));
  if (sq.dtype != s.dtype)
    fail<DTypeError>("dtypes differ: x is " + core::describe(s) + ", q is " + core::describe(sq));
  if (sq.ndim > 1) fail<ShapeError>("q must have at most one dim: " + core::describe(sq));
  const int at = dim ? core::wrap_dim(*dim, s.ndim) : 0;
  if (s.numel == 0) fail<ValueError>("nothing to compare: " + core::describe(s));
  Tensor fractions;  // [q]
  {
    ops::Unrecorded guard(c);
    fractions = q.detach().reshape({-1}).contiguous();
  }
  if (ops::has_values(c)) {
    ops::in_type(s.dtype, [&]<class T>(T) {
      const T* v = ops::data_of<const T>(fractions);
      for (int64_t i = 0; i < sq.numel; ++i) check_fraction(static_cast<double>(v[i]));
    });
  }
  // The dim goes last, and each row is in order.
  const Tensor lined = !dim || s.ndim == 0 ? x.reshape({-1}) : movedim(x, at, -1);
  const Tensor sorted = std::get<0>(lined.sort(-1));
  Tensor low, high, weight;
  {
    NoGradGuard none;
    const Tensor nans = sorted.isnan();
    const auto n = static_cast<double>(sorted.size(-1));
    Tensor rank;  // [.., q]
    if (of_numbers) {
      const Tensor last = (nans.logical_not().sum(IntArrayRef({-1}), true) - 1).to(s.dtype);
      rank = (fractions * last).clamp_min(0);
    } else {
      rank = (fractions * (n - 1)).expand([&] {
        std::vector<int64_t> sizes = sorted.sizes().vec();
        sizes.back() = sq.numel;
        return sizes;
      }());
      rank = rank.masked_fill(nans.any(IntArrayRef({-1}), true), n - 1);  // where a NaN stands
    }
    if (how == Between::nearest) rank = rank.round();
    if (how == Between::lower) rank = rank.floor();
    if (how == Between::higher) rank = rank.ceil();
    low = rank.to(kLong);
    if (how == Between::linear || how == Between::midpoint) {
      high = rank.ceil().to(kLong);
      weight = how == Between::midpoint ? full_like(rank, 0.5) : rank - low.to(s.dtype);
    }
  }
  Tensor y = sorted.gather(-1, low);
  if (weight.defined()) y = lerp(y, sorted.gather(-1, high), weight);
  // q goes to the front, or away.
  y = sq.ndim == 0 ? y.squeeze(-1) : movedim(y, -1, 0);
  if (!keepdim) return y;
  const int64_t front = sq.ndim;
  if (dim) return s.ndim == 0 ? y : y.unsqueeze(at + front);
  std::vector<int64_t> sizes(static_cast<size_t>(s.ndim), 1);
  if (front) sizes.insert(sizes.begin(), sq.numel);
  return y.reshape(sizes);
}

Tensor as_fraction(const Tensor& x, double q) {
  check_fraction(q);
  const ScalarType t = use(x).dtype;
  return scalar_tensor(q, t == kFloat || t == kDouble ? t : kFloat);
}

}  // namespace

Tensor quantile(const Tensor& x, const Tensor& q, MaybeDim dim, bool keepdim, std::string_view interpolation) {
  Op op("quantile");
  return quantiles(op.c, x, q, dim, keepdim, interpolation, false);
}
Tensor quantile(const Tensor& x, double q, MaybeDim dim, bool keepdim, std::string_view interpolation) {
  Op op("quantile");
  return quantiles(op.c, x, as_fraction(x, q), dim, keepdim, interpolation, false);
}
Tensor nanquantile(const Tensor& x, const Tensor& q, MaybeDim dim, bool keepdim, std::string_view interpolation) {
  Op op("nanquantile");
  return quantiles(op.c, x, q, dim, keepdim, interpolation, true);
}
Tensor nanquantile(const Tensor& x, double q, MaybeDim dim, bool keepdim, std::string_view interpolation) {
  Op op("nanquantile");
  return quantiles(op.c, x, as_fraction(x, q), dim, keepdim, interpolation, true);
}

}  // namespace v1
}  // namespace tenure
