// Histograms over edges, of one and of several dims.
#include <algorithm>
#include <cmath>

#include "core/donate.h"
#include "ops/dense.h"
#include "ops/geometry.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using MaybeRange = std::optional<std::vector<double>>;
using MaybeWeight = std::optional<Tensor>;
using Edges = std::vector<Tensor>;
using OneHistogram = std::tuple<Tensor, Tensor>;
using ManyHistogram = std::tuple<Tensor, Edges>;

namespace {

void check_sample(const Slot& s) {
  if (s.dtype != kFloat && s.dtype != kDouble) fail<DTypeError>("not for " + std::string(name(s.dtype)));
}

// One of the dims of a histogram: its edges, of which those of a number of bins are evenly apart.
template <class T>
struct Side {
  const T* edge;
  int64_t bins;
  bool even;
};

/// The bin that v lies in, or -1.
template <class T>
int64_t bin_of(const Side<T>& side, T v) {
  const T *e = side.edge, low = e[0], high = e[side.bins];
  if (!(v >= low && v <= high)) return -1;
  if (!side.even) return std::min(std::upper_bound(e, e + side.bins + 1, v) - e - 1, side.bins - 1);
  auto at = std::min(static_cast<int64_t>((v - low) / (high - low) * static_cast<T>(side.bins)), side.bins - 1);
  while (at > 0 && v < e[at]) --at;
  while (at < side.bins - 1 && v >= e[at + 1]) ++at;
  return at;
}

// Samples [n, dims] counted, or weighed, over the edges.
Tensor binned(core::Context& c, const Tensor& samples, const Edges& edges, bool even, const Tensor* weight,
              bool density) {
  const Slot& s = use(samples);
  const auto dims = static_cast<int64_t>(edges.size());
  core::Dims sizes;
  for (const Tensor& e : edges) sizes.push(e.numel() - 1);
  Tensor total = zeros(sizes, kDouble);
  std::vector<Tensor> held;
  for (const Tensor& e : edges) held.push_back(ops::dense(c, e));
  const Tensor in = ops::dense(c, samples), weights = weight ? ops::dense(c, *weight) : Tensor();
  if (ops::has_values(c) && use(total).numel > 0) {
    ops::in_type(s.dtype, [&]<class T>(T) {
      std::vector<Side<T>> sides;
      for (const Tensor& e : held) sides.push_back({ops::data_of<const T>(e), e.numel() - 1, even});
      const T *at = ops::data_of<const T>(in), *w = weight ? ops::data_of<const T>(weights) : nullptr;
      auto* out = ops::data_of<double>(total);
      const int64_t n = dims ? s.numel / dims : 0;
      for (int64_t i = 0; i < n; ++i, at += dims) {
        int64_t place = 0;
        for (int64_t d = 0; d < dims && place >= 0; ++d) {
          const int64_t bin = bin_of(sides[static_cast<size_t>(d)], at[d]);
          place = bin < 0 ? -1 : place * sides[static_cast<size_t>(d)].bins + bin;  // bounded: by the bins there are
        }
        if (place >= 0) out[place] += w ? static_cast<double>(w[i]) : 1;
      }
    });
  }
  if (density) {
    total = total / total.sum();
    for (int64_t d = 0; d < dims; ++d) {
      std::vector<int64_t> along(static_cast<size_t>(dims), 1);
      along[static_cast<size_t>(d)] = -1;
      total = total / edges[static_cast<size_t>(d)].diff().to(kDouble).view(along);
    }
  }
  return total.to(s.dtype);
}

void check_weight(const Slot& s, const MaybeWeight& weight, int64_t n) {
  if (!weight) return;
  const Slot& w = use(*weight);
  if (w.dtype != s.dtype)
    fail<DTypeError>("dtypes differ: x is " + core::describe(s) + ", weight is " + core::describe(w));
  if (w.numel != n)
    fail<ShapeError>("there must be a weight for each sample: x is " + core::describe(s) + ", weight is " +
                     core::describe(w));
}

// So many bins of each dim of the samples, over their range or a given one.
Edges even_edges(core::Context& c, const Tensor& samples, IntArrayRef bins, const MaybeRange& range) {
  const auto dims = static_cast<int64_t>(bins.size());
  for (const int64_t n : bins)
    if (n < 1) fail<ValueError>("bins must be positive: " + to_string(bins));
  if (range && (range->size() % 2 != 0 || range->size() / 2 != bins.size()))
    fail<ValueError>("the range must have two numbers for each dim: " + std::to_string(range->size()) + " for " +
                     std::to_string(dims));
  Edges edges;
  for (int64_t d = 0; d < dims; ++d) {
    double low = 0, high = 1;
    if (range) {
      low = (*range)[static_cast<size_t>(2 * d)];
      high = (*range)[static_cast<size_t>(2 * d + 1)];
    } else if (samples.numel() > 0 && ops::has_values(c)) {
      const auto [least, most] = samples.select(1, d).aminmax();
      low = least.item<double>();
      high = most.item<double>();
    }
    if (!std::isfinite(low) || !std::isfinite(high))
      fail<ValueError>("the range is not finite: " + std::to_string(low) + " to " + std::to_string(high));
    if (low > high) fail<ValueError>("min is above max: " + std::to_string(low) + " and " + std::to_string(high));
    if (low == high) {
      low -= 0.5;
      high += 0.5;
    }
    edges.push_back(linspace(low, high, bins[static_cast<size_t>(d)] + 1, samples.options()));
  }
  return edges;
}

void check_edges(const Slot& s, const Tensor& edges) {
  const Slot& e = use(edges);
  if (e.ndim != 1) fail<ShapeError>("the edges must have 1 dim: " + core::describe(e));
  if (e.dtype != s.dtype)
    fail<DTypeError>("dtypes differ: x is " + core::describe(s) + ", bins is " + core::describe(e));
  if (e.numel < 2) fail<ValueError>("at least two edges are needed: " + core::describe(e));
}

// x as samples of as many numbers as its last dim has.
Tensor points_of(const Tensor& x, size_t bins) {
  const Slot& s = use(x);
  check_sample(s);
  if (s.ndim < 2) fail<ShapeError>("at least 2 dims are needed: " + core::describe(s));
  const int64_t dims = s.sizes()[s.ndim - 1];
  if (static_cast<size_t>(dims) != bins)
    fail<ShapeError>("bins must have an entry for each of the last dim: " + std::to_string(bins) + ", x is " +
                     core::describe(s));
  return x.reshape({dims ? s.numel / dims : 0, dims});
}

ManyHistogram over_numbers(core::Context& c, const Tensor& x, IntArrayRef bins, const MaybeRange& range,
                           const MaybeWeight& weight, bool density) {
  ops::Unrecorded guard(c);
  const Tensor samples = points_of(x, bins.size());
  check_weight(use(x), weight, samples.size(0));
  Edges edges = even_edges(c, samples, bins, range);
  Tensor hist = binned(c, samples, edges, true, weight ? &*weight : nullptr, density);
  return {std::move(hist), std::move(edges)};
}

}  // namespace

OneHistogram histogram(const Tensor& x, const Tensor& bins, MaybeWeight weight, bool density) {
  Op op("histogram");
  ops::Unrecorded guard(op.c);
  const Slot& s = use(x);
  check_sample(s);
  check_edges(s, bins);
  check_weight(s, weight, s.numel);
  return {binned(op.c, x.reshape({-1, 1}), {bins}, false, weight ? &*weight : nullptr, density), bins.clone()};
}

OneHistogram histogram(const Tensor& x, int64_t bins, MaybeRange range, MaybeWeight weight, bool density) {
  Op op("histogram");
  ops::Unrecorded guard(op.c);
  const Slot& s = use(x);
  check_sample(s);
  check_weight(s, weight, s.numel);
  const Tensor samples = x.reshape({s.numel, 1});
  const Edges edges = even_edges(op.c, samples, {bins}, range);
  return {binned(op.c, samples, edges, true, weight ? &*weight : nullptr, density), edges[0]};
}

ManyHistogram histogramdd(const Tensor& x, IntArrayRef bins, MaybeRange range, MaybeWeight weight, bool density) {
  Op op("histogramdd");
  return over_numbers(op.c, x, bins, range, weight, density);
}

ManyHistogram histogramdd(const Tensor& x, int64_t bins, MaybeRange range, MaybeWeight weight, bool density) {
  Op op("histogramdd");
  const Slot& s = use(x);
  if (s.ndim < 2) fail<ShapeError>("at least 2 dims are needed: " + core::describe(s));
  const std::vector<int64_t> all(static_cast<size_t>(std::min<int64_t>(s.sizes()[s.ndim - 1], kMaxRank)), bins);
  return over_numbers(op.c, x, all, range, weight, density);
}

ManyHistogram histogramdd(const Tensor& x, TensorList bins, MaybeRange, MaybeWeight weight, bool density) {
  Op op("histogramdd");
  ops::Unrecorded guard(op.c);
  const Tensor samples = points_of(x, bins.size());
  check_weight(use(x), weight, samples.size(0));
  Edges edges;
  for (const Tensor& b : bins) {
    check_edges(use(x), b);
    edges.push_back(b.clone());
  }
  Tensor hist = binned(op.c, samples, edges, false, weight ? &*weight : nullptr, density);
  return {std::move(hist), std::move(edges)};
}

}  // namespace v1
}  // namespace tenure
