// Elements by flat index, and indices of elements.
#include <algorithm>

#include "core/record.h"
#include "ops/geometry.h"
#include "ops/host.h"
#include "ops/indices.h"
#include "ops/prepare.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;

Tensor take(const Tensor& x, const Tensor& index) {
  Op op("take");
  const Tensor where = ops::counted_from_end(op.c, index, use(x).numel);
  return x.reshape({-1}).index_select(0, where.reshape({-1})).reshape(use(index).shape());
}

Tensor take_along_dim(const Tensor& x, const Tensor& indices, std::optional<int64_t> dim) {
  Op op("take_along_dim");
  const Slot &s = use(x), &w = use(indices);
  if (!dim) return x.reshape({-1}).gather(0, indices.reshape({-1}));
  const int at = core::wrap_dim(*dim, s.ndim);
  if (s.ndim != w.ndim)
    fail<ShapeError>("x and indices differ in their number of dims: " + core::describe(s) + " and " +
                     core::describe(w));
  if (s.ndim == 0) return x.gather(0, indices);
  Dims others(s.shape()), places(w.shape()), sizes;
  others[at] = places[at] = 1;
  core::broadcast(others, places, sizes);
  Dims of_x = sizes, of_index = sizes;
  of_x[at] = s.sizes()[at];
  of_index[at] = w.sizes()[at];
  return x.expand(of_x).gather(at, indices.expand(of_index));
}

namespace {

// The bytes of a dense tensor of bools are 0 and 1.
Tensor indices_of(core::Context& c, const Tensor& x) {
  core::need_values();
  const Slot& s = use(x);
  ops::Unrecorded guard(c);
  const Tensor flags = x.ne(0).contiguous();
  const auto* there = ops::data_of<const uint8_t>(flags);
  int64_t n = 0;
  for (int64_t i = 0; i < s.numel; ++i) n += there[i];
  const Tensor out = core::make_tensor(c, {n, s.ndim}, kLong);
  auto* to = ops::data_of<int64_t>(out);
  int64_t at[kMaxRank] = {};
  for (int64_t i = 0; i < s.numel; ++i) {
    if (there[i]) to = std::copy_n(at, s.ndim, to);
    for (int d = s.ndim; d-- > 0;) {
      if (++at[d] < s.sizes()[d]) break;
      at[d] = 0;
    }
  }
  return out;
}

}  // namespace

Tensor nonzero(const Tensor& x) {
  Op op("nonzero");
  return indices_of(op.c, x);
}
Tensor argwhere(const Tensor& x) {
  Op op("argwhere");
  return indices_of(op.c, x);
}

std::vector<Tensor> nonzero_numpy(const Tensor& x) {
  Op op("nonzero_numpy");
  return nonzero(use(x).ndim == 0 ? x.reshape({1}) : x).unbind(1);
}

Tensor nonzero_static(const Tensor& x, int64_t size, int64_t fill_value) {
  Op op("nonzero_static");
  const Slot& s = use(x);
  if (size < 0) fail<ValueError>("the size is negative: " + std::to_string(size));
  Tensor out = full({size, s.ndim}, fill_value, kLong);
  if (!ops::has_values(op.c)) return out;
  const Tensor all = nonzero(x);
  const int64_t n = std::min(size, all.size(0));
  out.narrow(0, 0, n).copy_(all.narrow(0, 0, n));
  return out;
}

}  // namespace v1
}  // namespace tenure
