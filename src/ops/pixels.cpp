// Channels as pixels, and in another order.
#include "core/record.h"
#include "ops/geometry.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using Dims64 = std::vector<int64_t>;

namespace {

// Checks, and what stands before the last three dims.
Dims64 outer_dims(const Slot& s, int64_t factor) {
  if (s.ndim < 3) fail<ShapeError>("at least 3 dims are needed: " + core::describe(s));
  if (factor < 1) fail<ValueError>("the factor must be positive: " + std::to_string(factor));
  return {s.sizes(), s.sizes() + s.ndim - 3};
}

[[noreturn]] void not_divided(const Slot& s, int64_t factor) {
  fail<ShapeError>("the sizes are no multiples: " + core::describe(s) + ", factor " + std::to_string(factor));
}

Dims64 joined(Dims64 a, std::initializer_list<int64_t> b) {
  a.insert(a.end(), b);
  return a;
}

}  // namespace

Tensor pixel_shuffle(const Tensor& x, int64_t upscale_factor) {
  Op op("pixel_shuffle");
  const Slot& s = use(x);
  const int64_t r = upscale_factor;
  Dims64 outer = outer_dims(s, r), order;
  const int64_t *last = s.sizes() + s.ndim - 3, c = last[0], h = last[1], w = last[2];
  int64_t square = 0, tall = 0, wide = 0;
  if (!core::mul(r, r, square) || c % square != 0) not_divided(s, r);
  if (!core::mul(h, r, tall) || !core::mul(w, r, wide)) not_divided(s, r);
  const auto n = static_cast<int64_t>(outer.size());
  for (int64_t d = 0; d < n; ++d) order.push_back(d);
  return x.reshape(joined(outer, {c / square, r, r, h, w}))
      .permute(joined(order, {n, n + 3, n + 1, n + 4, n + 2}))
      .clone()
      .reshape(joined(outer, {c / square, tall, wide}));
}

Tensor pixel_unshuffle(const Tensor& x, int64_t downscale_factor) {
  Op op("pixel_unshuffle");
  const Slot& s = use(x);
  const int64_t r = downscale_factor;
  Dims64 outer = outer_dims(s, r), order;
  const int64_t *last = s.sizes() + s.ndim - 3, c = last[0], h = last[1], w = last[2];
  int64_t square = 0, channels = 0;
  if (h % r != 0 || w % r != 0 || !core::mul(r, r, square) || !core::mul(c, square, channels)) not_divided(s, r);
  const auto n = static_cast<int64_t>(outer.size());
  for (int64_t d = 0; d < n; ++d) order.push_back(d);
  return x.reshape(joined(outer, {c, h / r, r, w / r, r}))
      .permute(joined(order, {n, n + 2, n + 4, n + 1, n + 3}))
      .clone()
      .reshape(joined(outer, {channels, h / r, w / r}));
}

Tensor channel_shuffle(const Tensor& x, int64_t groups) {
  Op op("channel_shuffle");
  const Slot& s = use(x);
  if (s.ndim < 3) fail<ShapeError>("at least 3 dims are needed: " + core::describe(s));
  if (groups < 1) fail<ValueError>("the groups must be positive: " + std::to_string(groups));
  const int64_t c = s.sizes()[1];
  if (c % groups != 0)
    fail<ShapeError>("the groups do not divide the channels: " + std::to_string(groups) + ", x is " +
                     core::describe(s));
  const Dims64 sizes = s.shape().vec();
  Dims64 split = {sizes[0], groups, c / groups};
  split.insert(split.end(), sizes.begin() + 2, sizes.end());
  return x.reshape(split).transpose(1, 2).clone().reshape(sizes);
}

}  // namespace v1
}  // namespace tenure
