// Counts, moments in pairs, histograms.
#include <algorithm>
#include <cmath>

#include "core/donate.h"
#include "ops/dense.h"
#include "ops/geometry.h"
#include "ops/indices.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using Two = std::tuple<Tensor, Tensor>;
using MaybeType = std::optional<ScalarType>;

Tensor count_nonzero(const Tensor& x, IntArrayRef dim, bool keepdim) {
  Op op("count_nonzero");
  return x.ne(0).sum(dim, keepdim);
}

Tensor nansum(const Tensor& x, IntArrayRef dim, bool keepdim, MaybeType dtype) {
  Op op("nansum");
  const ScalarType t = use(x).dtype;
  if (isComplexType(t)) fail<DTypeError>("not for " + std::string(name(t)));
  if (isIntegralType(t, true)) return x.sum(dim, keepdim, dtype);
  return x.masked_fill(x.isnan(), 0).sum(dim, keepdim, dtype);
}

Tensor nanmean(const Tensor& x, IntArrayRef dim, bool keepdim, MaybeType dtype) {
  Op op("nanmean");
  ops::check_floating(use(x));
  const Tensor total = x.masked_fill(x.isnan(), 0).sum(dim, keepdim, dtype);
  const Tensor count = no_grad([&] { return x.isnan().logical_not().sum(dim, keepdim).to(total.scalar_type()); });
  return total / count;
}

Two aminmax(const Tensor& x, std::optional<int64_t> dim, bool keepdim) {
  Op op("aminmax");
  if (dim) return {x.amin(*dim, keepdim), x.amax(*dim, keepdim)};
  return {x.amin({}, keepdim), x.amax({}, keepdim)};
}

Two var_mean(const Tensor& x, IntArrayRef dim, double correction, bool keepdim) {
  Op op("var_mean");
  Tensor spread = var(x, dim, correction, keepdim);
  return {spread, x.mean(dim, keepdim)};
}

Two std_mean(const Tensor& x, IntArrayRef dim, double correction, bool keepdim) {
  Op op("std_mean");
  Tensor spread = tenure::std(x, dim, correction, keepdim);
  return {spread, x.mean(dim, keepdim)};
}

Tensor histc(const Tensor& x, int64_t bins, const Scalar& min, const Scalar& max) {
  Op op("histc");
  const Slot& s = use(x);
  if (s.dtype == kHalf || s.dtype == kBFloat16) return histc(x.to(kFloat), bins, min, max).to(s.dtype);
  if (s.dtype != kFloat && s.dtype != kDouble) fail<DTypeError>("not for " + std::string(name(s.dtype)));
  if (bins < 1) fail<ValueError>("bins must be positive: " + std::to_string(bins));
  double low = min.toDouble(), high = max.toDouble();
  const auto check = [&] {
    if (!std::isfinite(low) || !std::isfinite(high))
      fail<ValueError>("the range is not finite: " + std::to_string(low) + " to " + std::to_string(high));
  };
  check();
  if (low > high) fail<ValueError>("min is above max: " + std::to_string(low) + " and " + std::to_string(high));
  ops::Unrecorded guard(op.c);
  const Tensor out = core::make_result(op.c, {bins}, s.dtype);
  ops::clear(op.c, use(out));
  const Tensor from = ops::dense(op.c, x);
  if (!ops::has_values(op.c)) return out;
  ops::in_type(s.dtype, [&]<class T>(T) {
    const T *first = ops::data_of<const T>(from), *last = first + s.numel;
    T* count = ops::data_of<T>(out);
    if (low == high && s.numel) {
      const auto [least, most] = std::minmax_element(first, last);
      low = static_cast<double>(*least);
      high = static_cast<double>(*most);
      if (std::any_of(first, last, [](T v) { return v != v; })) low = std::nan("");
      check();
    }
    if (low == high) {
      low -= 1;
      high += 1;
    }
    const T from_low = static_cast<T>(low), to_high = static_cast<T>(high), width = to_high - from_low;
    for (const T* at = first; at != last; ++at) {
      if (!(*at >= from_low && *at <= to_high)) continue;
      const auto bin = static_cast<int64_t>((*at - from_low) / width * static_cast<T>(bins));
      count[std::min(bin, bins - 1)] += 1;
    }
  });
  return out;
}

Tensor bincount(const Tensor& x, std::optional<Tensor> weights, int64_t minlength) {
  Op op("bincount");
  core::need_values();
  const Slot& s = use(x);
  if (!isIntegralType(s.dtype, false)) fail<DTypeError>("not for " + std::string(name(s.dtype)));
  if (s.ndim != 1) fail<ShapeError>("x must have 1 dim: " + core::describe(s));
  if (minlength < 0) fail<ValueError>("minlength is negative: " + std::to_string(minlength));
  if (weights && !(use(*weights).shape() == s.shape()))
    fail<ShapeError>("sizes differ: x is " + core::describe(s) + ", weights is " + core::describe(use(*weights)));
  ops::Unrecorded guard(op.c);
  const Tensor places = ops::dense(op.c, ops::converted(op.c, x, kLong));
  int64_t n = minlength;
  if (s.numel) {
    const auto found = ops::scanned(op.c, kernels::index_range_kernel, use(places));
    if (found->smallest < 0) fail<ValueError>("a number is negative: " + std::to_string(found->smallest));
    int64_t needed = 0;
    if (!core::add(found->largest, 1, needed))
      fail<ShapeError>("the size overflows 64 bits: the largest number is " + std::to_string(found->largest));
    n = std::max(n, needed);
  }
  const ScalarType t = !weights ? kLong : use(*weights).dtype == kFloat ? kFloat : kDouble;
  const Tensor terms = weights ? ops::converted(op.c, *weights, t) : ones({s.numel}, kLong);
  return zeros({n}, t).index_add(0, places, terms);
}

}  // namespace v1
}  // namespace tenure
