// Indices drawn at random.
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/philox.h"
#include "kernels/random.h"
#include "ops/fresh.h"
#include "ops/host.h"
#include "ops/methods.h"
#include "tenure/ops/random.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

// Number i of a draw, in [0, 1).
double unit(const Generator& g, uint64_t first, int64_t i) {
  const uint64_t low = first + static_cast<uint64_t>(i);
  const core::PhiloxBlock b = core::philox(g.seed(), low, low < first ? 1 : 0);
  return core::unit_double(b.word[0], b.word[1]);
}

template <class T>
struct Weights {
  int64_t rows, n;
  const T* w;
};

template <class T>
[[gnu::cold]] void refuse_weight(const Weights<T>& all, int64_t r) {
  int64_t i = 0;
  const auto at = [&] { return static_cast<double>(all.w[r * all.n + i]); };
  while (at() >= 0 && at() <= std::numeric_limits<double>::max()) ++i;
  char s[32];
  std::snprintf(s, sizeof s, "%g", at());
  fail<ValueError>("a weight is negative, infinite or NaN: " + std::string(s) + " at position " +
                   (all.rows > 1 ? to_string(IntArrayRef({r, i})) : std::to_string(i)));
}

// How many weights are above 0, at least; checks all of them.
template <class T>
int64_t check_weights(const Weights<T>& all) {
  int64_t fewest = all.n;
  for (int64_t r = 0; r < all.rows; ++r) {
    const T* w = all.w + r * all.n;
    int64_t above = 0;
    for (int64_t i = 0; i < all.n; i += 4096) {
      const int64_t end = std::min(all.n, i + 4096);
      int32_t positive = 0, wrong = 0;  // counted in what is as wide as floats
      for (int64_t j = i; j < end; ++j) {
        positive += w[j] > 0 ? 1 : 0;
        wrong |= ((w[j] >= 0) & (w[j] <= std::numeric_limits<T>::max())) ? 0 : 1;
      }
      if (wrong != 0) refuse_weight(all, r);
      above += positive;
    }
    if (above == 0) fail<ValueError>("the weights of row " + std::to_string(r) + " sum to 0");
    fewest = std::min(fewest, above);
  }
  return fewest;
}

// Weights are summed by so many, in four sums that do not wait for each other.
constexpr int64_t kTogether = 16;
int64_t groups_of(int64_t n) { return (n + kTogether - 1) / kTogether; }

template <class T>
double sum_of_group(const T* w, int64_t n) {
  double sum[4] = {};
  if (n == kTogether) {
    for (int64_t i = 0; i < kTogether; i += 4)
      for (int64_t j = 0; j < 4; ++j) sum[j] += static_cast<double>(w[i + j]);
  } else {
    for (int64_t i = 0; i < n; ++i) sum[i % 4] += static_cast<double>(w[i]);
  }
  return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

// With replacement: where each number falls among the running sums: of groups first, then in one.
template <class T>
void draw_with(const Weights<T>& all, int64_t k, const Generator& g, uint64_t first, double* sums, int64_t* out) {
  const int64_t groups = groups_of(all.n);
  for (int64_t r = 0; r < all.rows; ++r) {
    const T* w = all.w + r * all.n;
    double sum = 0;
    for (int64_t i = 0; i < groups; ++i)
      sums[i] = sum += sum_of_group(w + i * kTogether, std::min(kTogether, all.n - i * kTogether));
    int64_t last = all.n - 1;
    while (last > 0 && !(w[last] > 0)) --last;
    for (int64_t j = 0; j < k; ++j) {
      const double at = unit(g, first, r * k + j) * sum;
      const int64_t group = std::upper_bound(sums, sums + groups, at) - sums;
      // Rounding may reach the end of a group, or the whole sum: the next weight above 0 then, or the last.
      int64_t i = std::min(group * kTogether, last);
      double reached = (group > 0 ? sums[group - 1] : 0) + static_cast<double>(w[i]);
      while (i < last && !(w[i] > 0 && at < reached)) reached += static_cast<double>(w[++i]);
      *out++ = i;
    }
  }
}

// Without: each index waits for an exponential time of its weight's rate; the first k to come are drawn, in order.
template <class T>
void draw_without(const Weights<T>& all, int64_t k, const Generator& g, uint64_t first, double* times, int64_t* order,
                  int64_t* out) {
  for (int64_t r = 0; r < all.rows; ++r) {
    const T* w = all.w + r * all.n;
    for (int64_t i = 0; i < all.n; ++i) {
      times[i] = w[i] > 0 ? -std::log1p(-unit(g, first, r * all.n + i)) / static_cast<double>(w[i]) : HUGE_VAL;
      order[i] = i;
    }
    std::partial_sort(order, order + k, order + all.n, [&](int64_t a, int64_t b) {
      if (times[a] != times[b]) return times[a] < times[b];
      return (w[a] > 0) != (w[b] > 0) ? w[a] > 0 : a < b;
    });
    out = std::copy(order, order + k, out);
  }
}

}  // namespace

Tensor multinomial(const Tensor& weights, int64_t num_samples, bool replacement, Generator& generator) {
  Op op("multinomial");
  const Slot& s = use(weights);
  if (s.ndim != 1 && s.ndim != 2) fail<ShapeError>("the weights must have 1 or 2 dims: " + core::describe(s));
  if (!isFloatingType(s.dtype)) fail<DTypeError>("the weights must be floating: " + core::describe(s));
  if (num_samples <= 0) fail<ValueError>("the number of samples must be positive: " + std::to_string(num_samples));
  const int64_t rows = s.ndim == 2 ? s.sizes()[0] : 1, n = s.sizes()[s.ndim - 1];
  if (!replacement && num_samples > n)
    fail<ValueError>("more samples than weights, without replacement: " + std::to_string(num_samples) + " of " +
                     core::describe(s));
  core::Dims sizes;
  if (s.ndim == 2) sizes.push(rows);
  sizes.push(num_samples);
  core::checked_bytes(core::checked_numel(sizes), kLong, sizes);
  // One sample needs no more than a number, with replacement or without.
  const bool with = replacement || num_samples == 1;
  const auto draw = [&](auto type) {
    using T = decltype(type);
    Tensor numbers;
    const bool direct = s.dtype == dtype_of<T> && kernels::device_of(s) == 0 && s.has(core::kContiguous);
    if (!direct) {
      numbers = core::make_tensor(op.c, s.shape(), dtype_of<T>);
      ops::copy_elements(use(numbers), s);
    }
    const Weights<T> all{rows, n, ops::data_of<const T>(direct ? s : use(numbers))};
    const int64_t above = ops::has_values(op.c) ? check_weights(all) : n;
    if (!replacement && num_samples > above)
      fail<ValueError>("more samples than weights above 0, without replacement: " + std::to_string(num_samples) +
                       " of " + std::to_string(above));
    Tensor out = core::make_tensor(op.c, sizes, kLong);
    const Tensor work = core::make_tensor(op.c, {with ? groups_of(n) : n}, kDouble);
    const Tensor order = core::make_tensor(op.c, {with ? 0 : n}, kLong);
    if (!ops::has_values(op.c)) return out;
    auto* to = ops::data_of<int64_t>(out);
    auto* numbers_of_row = ops::data_of<double>(work);
    if (with) {
      const uint64_t first = generator.advance(static_cast<uint64_t>(use(out).numel));
      draw_with(all, num_samples, generator, first, numbers_of_row, to);
    } else {
      const uint64_t first = generator.advance(static_cast<uint64_t>(s.numel));
      draw_without(all, num_samples, generator, first, numbers_of_row, ops::data_of<int64_t>(order), to);
    }
    return out;
  };
  return s.dtype == kFloat ? draw(float{}) : draw(double{});
}

Tensor multinomial(const Tensor& weights, int64_t num_samples, bool replacement) {
  Op op("multinomial");
  return multinomial(weights, num_samples, replacement, op.c.generator);
}

Tensor randperm(int64_t n, TensorOptions options, Generator& generator) {
  Op op("randperm");
  if (!options.has_dtype()) options = options.dtype(kLong);
  if (options.dtype() == kBool || isComplexType(options.dtype()))
    fail<DTypeError>("not for " + std::string(name(options.dtype())));
  ops::check_options(options);
  const Tensor numbers = core::make_tensor(op.c, {n}, kLong);
  Tensor out = core::make_tensor(op.c, {n}, options.dtype());
  auto* p = ops::data_of<int64_t>(numbers);
  if (!ops::has_values(op.c)) return ops::made(std::move(out), options);
  for (int64_t i = 0; i < n; ++i) p[i] = i;
  // Number i of [0, 1) says with which of those before it place i changes its own.
  constexpr int64_t kPart = 1024;
  double unit[kPart];
  const auto uniform = ops::choose(op.c, kernels::uniform_kernel, kDouble, use(numbers));
  const uint64_t first = generator.advance(kernels::random_blocks(n));
  for (int64_t from = (n - 1) / kPart * kPart; n > 0 && from >= 0; from -= kPart) {
    const int64_t count = std::min(kPart, n - from);
    kernels::Random draw;
    draw.numel = count;
    draw.out = {unit, sizeof unit};
    draw.seed = generator.seed();
    draw.offset = first + static_cast<uint64_t>(from / 2);
    draw.b = 1;
    uniform(draw);
    for (int64_t i = from + count - 1; i >= from; --i)
      std::swap(p[i], p[static_cast<int64_t>(unit[i - from] * static_cast<double>(i + 1))]);
  }
  ops::copy_elements(use(out), use(numbers));
  return ops::made(std::move(out), options);
}
Tensor randperm(int64_t n, Generator& generator, TensorOptions options) {
  Op op("randperm");
  return randperm(n, options, generator);
}
Tensor randperm(int64_t n, TensorOptions options) {
  Op op("randperm");
  return randperm(n, options, op.c.generator);
}

}  // namespace v1
}  // namespace tenure
