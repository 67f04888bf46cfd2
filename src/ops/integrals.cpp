// Integrals and slopes of samples.
#include <cmath>

#include "ops/dense.h"
#include "ops/geometry.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using Slopes = std::vector<Tensor>;
using MaybeDim = std::optional<int64_t>;

namespace {

void check_samples(const Slot& s) {
  if (s.dtype == kBool) fail<DTypeError>("not for " + std::string(name(s.dtype)));
}

// A dim that is there, which one of a tensor without dims is not.
int sample_dim(const Slot& s, int64_t dim) {
  if (s.ndim == 0) fail<IndexError>("x has no dims: dim " + std::to_string(dim));
  return core::wrap_dim(dim, s.ndim);
}

Tensor all_but_first(const Tensor& y, int64_t dim) { return y.narrow(dim, 1, y.size(dim) - 1); }
Tensor all_but_last(const Tensor& y, int64_t dim) { return y.narrow(dim, 0, y.size(dim) - 1); }

// (y[i] + y[i + 1]) · dx / 2, before the halving.
Tensor doubled_areas(const Tensor& y, const Tensor* dx, int64_t dim) {
  const Tensor sums = all_but_first(y, dim) + all_but_last(y, dim);
  return dx ? sums * *dx : sums;
}

// How far the points are apart, as something that broadcasts to y without its last sample.
Tensor widths(const Tensor& y, const Tensor& x, int dim) {
  const Slot &s = use(y), &points = use(x);
  check_samples(s);
  check_samples(points);
  if (points.ndim != 1) {
    if (points.ndim == 0) fail<ShapeError>("there must be a point for each sample: x is " + core::describe(points));
    const int64_t at = points.ndim < s.ndim ? dim - (s.ndim - points.ndim) : dim;
    if (at < 0 || at >= points.ndim)
      fail<ShapeError>("x has no such dim: y is " + core::describe(s) + ", x is " + core::describe(points));
    return all_but_first(x, at) - all_but_last(x, at);
  }
  if (points.numel != s.sizes()[dim])
    fail<ShapeError>("there must be a point for each sample: y is " + core::describe(s) + ", x is " +
                     core::describe(points));
  std::vector<int64_t> sizes(static_cast<size_t>(s.ndim), 1);
  sizes[static_cast<size_t>(dim)] = points.numel - 1;
  return (all_but_first(x, 0) - all_but_last(x, 0)).view(sizes);
}

Tensor no_area(const Tensor& y, int dim) {
  std::vector<int64_t> sizes = y.sizes().vec();
  sizes.erase(sizes.begin() + dim);
  return zeros(sizes, y.options());
}

// f(y) of f16 and bf16 in f32, and rounded once.
template <class F>
Tensor rounded_once(const Tensor& y, const Tensor* x, F f) {
  const ScalarType t = use(y).dtype;
  if (!ops::is_half(t) || (x && use(*x).dtype != t)) return f(y, x);
  const Tensor points = x ? x->to(kFloat) : Tensor();
  return f(y.to(kFloat), x ? &points : nullptr).to(t);
}

Tensor integral(const Tensor& y, const Tensor* x, const Scalar& dx, int64_t dim) {
  const Slot& s = use(y);
  check_samples(s);
  const int at = sample_dim(s, dim);
  if (s.sizes()[at] == 0) return no_area(y, at);
  if (x) {
    const Tensor dx_each = widths(y, *x, at);
    return doubled_areas(y, &dx_each, at).sum(IntArrayRef({at})) / 2.0;
  }
  return (y.sum(IntArrayRef({at})) * 2 - y.select(at, 0) - y.select(at, -1)) * (dx.toDouble() / 2);
}

Tensor running_integral(const Tensor& y, const Tensor* x, const Scalar& dx, int64_t dim) {
  const Slot& s = use(y);
  check_samples(s);
  const int at = sample_dim(s, dim);
  if (s.sizes()[at] == 0) return zeros(s.shape(), y.options());
  if (x) {
    const Tensor dx_each = widths(y, *x, at);
    return doubled_areas(y, &dx_each, at).cumsum(at) / 2.0;
  }
  return doubled_areas(y, nullptr, at).cumsum(at) * (dx.toDouble() / 2);
}

}  // namespace

Tensor trapezoid(const Tensor& y, const Tensor& x, int64_t dim) {
  Op op("trapezoid");
  return rounded_once(y, &x, [&](const Tensor& t, const Tensor* at) { return integral(t, at, 1, dim); });
}
Tensor trapezoid(const Tensor& y, const Scalar& dx, int64_t dim) {
  Op op("trapezoid");
  return rounded_once(y, nullptr, [&](const Tensor& t, const Tensor* at) { return integral(t, at, dx, dim); });
}
Tensor trapz(const Tensor& y, const Tensor& x, int64_t dim) {
  Op op("trapz");
  return rounded_once(y, &x, [&](const Tensor& t, const Tensor* at) { return integral(t, at, 1, dim); });
}
Tensor trapz(const Tensor& y, double dx, int64_t dim) {
  Op op("trapz");
  return rounded_once(y, nullptr, [&](const Tensor& t, const Tensor* at) { return integral(t, at, dx, dim); });
}
Tensor cumulative_trapezoid(const Tensor& y, const Tensor& x, int64_t dim) {
  Op op("cumulative_trapezoid");
  return rounded_once(y, &x, [&](const Tensor& t, const Tensor* at) { return running_integral(t, at, 1, dim); });
}
Tensor cumulative_trapezoid(const Tensor& y, const Scalar& dx, int64_t dim) {
  Op op("cumulative_trapezoid");
  return rounded_once(y, nullptr, [&](const Tensor& t, const Tensor* at) { return running_integral(t, at, dx, dim); });
}

namespace {

// The dims, all of them if none is named.
std::vector<int> slope_dims(const Tensor& x, const IntArrayRef* dims, int64_t edge_order) {
  const Slot& s = use(x);
  if (s.dtype == kByte || s.dtype == kBool) fail<DTypeError>("not for " + std::string(name(s.dtype)));
  if (edge_order != 1 && edge_order != 2) fail<ValueError>("edge_order must be 1 or 2: " + std::to_string(edge_order));
  std::vector<int> all;
  bool seen[kMaxRank] = {};
  for (int d = 0; !dims && d < s.ndim; ++d) all.push_back(d);
  for (size_t i = 0; dims && i < dims->size(); ++i) {
    const int d = sample_dim(s, (*dims)[i]);
    if (std::exchange(seen[d], true)) fail<ValueError>("a dim is named twice: " + to_string(*dims));
    all.push_back(d);
  }
  for (const int d : all)
    if (s.sizes()[d] < edge_order + 1)
      fail<ShapeError>("a dim has too few samples for edges of order " + std::to_string(edge_order) + ": " +
                       core::describe(s) + ", dim " + std::to_string(d));
  return all;
}

void check_spacings(size_t given, const std::vector<int>& dims) {
  if (given != dims.size())
    fail<ValueError>("spacing must have an entry for each dim: " + std::to_string(given) + " for " +
                     std::to_string(dims.size()));
}

// Samples `step` apart.
Tensor even_slope(const Tensor& x, int d, const Scalar& step, int64_t edge_order) {
  const ScalarType given = use(x).dtype;
  if (ops::is_half(given)) return even_slope(x.to(kFloat), d, step, edge_order).to(given);
  const int64_t n = x.size(d);
  const auto at = [&](int64_t from, int64_t count) { return x.narrow(d, from, count); };
  Tensor first, last;
  if (edge_order == 1) {
    first = at(1, 1) - at(0, 1);
    last = at(n - 1, 1) - at(n - 2, 1);
  } else {
    first = at(0, 1) * -1.5 + at(1, 1) * 2 - at(2, 1) * 0.5;
    last = at(n - 1, 1) * 1.5 - at(n - 2, 1) * 2 + at(n - 3, 1) * 0.5;
  }
  const Tensor middle = n > 2 ? (at(2, n - 2) - at(0, n - 2)) / 2.0 : at(0, 0) / 2.0;
  const ScalarType t = middle.scalar_type();
  return cat({first.to(t), middle, last.to(t)}, d) / step;
}

// Samples at the points of a vector.
Tensor uneven_slope(const Tensor& x, int d, const Tensor& points, int64_t edge_order) {
  const Slot &s = use(x), &p = use(points);
  const int64_t n = s.sizes()[d];
  if (p.ndim != 1 || p.numel != n)
    fail<ShapeError>("there must be a point for each sample: x is " + core::describe(s) + ", points of dim " +
                     std::to_string(d) + " are " + core::describe(p));
  std::vector<int64_t> sizes(static_cast<size_t>(s.ndim), 1);
  sizes[static_cast<size_t>(d)] = n - 1;
  const Tensor h = (points.narrow(0, 1, n - 1) - points.narrow(0, 0, n - 1)).view(sizes);
  const auto at = [&](int64_t from, int64_t count) { return x.narrow(d, from, count); };
  const auto width = [&](int64_t from, int64_t count) { return h.narrow(d, from, count); };
  Slopes parts;
  const auto edge = [&](int64_t a, int64_t b, int64_t c, const Tensor& near, const Tensor& far) {
    const Tensor whole = near + far;
    return at(c, 1) * (near / (far * whole)) - at(b, 1) * (whole / (near * far)) +
           at(a, 1) * ((near * 2 + far) / (near * whole));
  };
  if (edge_order == 1)
    parts.push_back((at(1, 1) - at(0, 1)) / width(0, 1));
  else
    parts.push_back(-edge(0, 1, 2, width(0, 1), width(1, 1)));
  if (n > 2) {
    const Tensor before = width(0, n - 2), after = width(1, n - 2), whole = before + after;
    parts.push_back(at(2, n - 2) * (before / (after * whole)) + at(1, n - 2) * ((after - before) / (before * after)) -
                    at(0, n - 2) * (after / (before * whole)));
  }
  if (edge_order == 1)
    parts.push_back((at(n - 1, 1) - at(n - 2, 1)) / width(n - 2, 1));
  else
    parts.push_back(edge(n - 1, n - 2, n - 3, width(n - 2, 1), width(n - 3, 1)));
  return cat(parts, d);
}

Slopes even_slopes(const Tensor& x, const IntArrayRef* dims, const std::vector<Scalar>& spacing, bool one_for_all,
                   int64_t edge_order) {
  const std::vector<int> all = slope_dims(x, dims, edge_order);
  if (!one_for_all) check_spacings(spacing.size(), all);
  Slopes out;
  for (size_t i = 0; i < all.size(); ++i)
    out.push_back(even_slope(x, all[i], spacing[one_for_all ? 0 : i], edge_order));
  return out;
}

Slopes uneven_slopes(const Tensor& x, const IntArrayRef* dims, TensorList spacing, int64_t edge_order) {
  const std::vector<int> all = slope_dims(x, dims, edge_order);
  check_spacings(spacing.size(), all);
  Slopes out;
  for (size_t i = 0; i < all.size(); ++i) out.push_back(uneven_slope(x, all[i], spacing[i], edge_order));
  return out;
}

template <class F>
Slopes with_dim(MaybeDim dim, F f) {
  if (!dim) return f(nullptr);
  const int64_t one[] = {*dim};
  const IntArrayRef dims(one, 1);
  return f(&dims);
}

}  // namespace

Slopes gradient(const Tensor& x, std::optional<Scalar> spacing, MaybeDim dim, int64_t edge_order) {
  Op op("gradient");
  return with_dim(dim, [&](const IntArrayRef* dims) {
    return even_slopes(x, dims, {spacing ? *spacing : Scalar(1)}, true, edge_order);
  });
}
Slopes gradient(const Tensor& x, const Scalar& spacing, IntArrayRef dim, int64_t edge_order) {
  Op op("gradient");
  return even_slopes(x, &dim, {spacing}, true, edge_order);
}
Slopes gradient(const Tensor& x, IntArrayRef dim, int64_t edge_order) {
  Op op("gradient");
  return even_slopes(x, &dim, {Scalar(1)}, true, edge_order);
}
Slopes gradient(const Tensor& x, const std::vector<Scalar>& spacing, MaybeDim dim, int64_t edge_order) {
  Op op("gradient");
  return with_dim(dim, [&](const IntArrayRef* dims) { return even_slopes(x, dims, spacing, false, edge_order); });
}
Slopes gradient(const Tensor& x, const std::vector<Scalar>& spacing, IntArrayRef dim, int64_t edge_order) {
  Op op("gradient");
  return even_slopes(x, &dim, spacing, false, edge_order);
}
Slopes gradient(const Tensor& x, TensorList spacing, MaybeDim dim, int64_t edge_order) {
  Op op("gradient");
  return with_dim(dim, [&](const IntArrayRef* dims) { return uneven_slopes(x, dims, spacing, edge_order); });
}
Slopes gradient(const Tensor& x, TensorList spacing, IntArrayRef dim, int64_t edge_order) {
  Op op("gradient");
  return uneven_slopes(x, &dim, spacing, edge_order);
}

}  // namespace v1
}  // namespace tenure
