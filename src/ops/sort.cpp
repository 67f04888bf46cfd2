#include "tenure/ops/sort.h"

#include "core/record.h"
#include "kernels/rows.h"
#include "ops/dense.h"
#include "ops/geometry.h"
#include "ops/methods.h"
#include "ops/prepare.h"
#include "tenure/autograd.h"
#include "tenure/ops/creation.h"
#include "tenure/ops/index.h"
#include "tenure/ops/view.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;
using Pair = std::tuple<Tensor, Tensor>;

namespace {

// The first k along dim `at`: values and indices, as rows of the dim and then with the dim back in its place.
Pair ordered(core::Context& c, const Tensor& x, int at, int64_t k, bool descending) {
  const Slot& s = use(x);
  const auto fn = ops::choose(c, kernels::sort_kernel, s.dtype, s);
  Dims sizes(s.shape());
  const int64_t n = s.ndim ? s.sizes()[at] : 1;
  if (s.ndim) sizes[at] = k;
  core::checked_numel(sizes);
  // The dim goes last while rows are sorted.
  const bool moves = s.ndim > 0 && at != s.ndim - 1;
  Dims rows_first = sizes;
  if (moves) std::swap(rows_first[at], rows_first[s.ndim - 1]);
  Tensor values = core::make_tensor(c, rows_first, s.dtype), indices = core::make_tensor(c, rows_first, kLong);
  if (use(values).numel) {
    ops::Unrecorded guard(c);
    const Tensor rows = (moves ? transpose(x, at, -1) : x).contiguous();
    kernels::Rows r;
    r.rows = s.numel / n;
    r.n = n;
    r.k = k;
    r.flag = descending;
    r.in[0] = use(rows);
    r.out[0] = use(values);
    r.out[1] = use(indices);
    const ops::Scratch scratch(c, kernels::sort_kernel, r, s.dtype, s);
    fn(r);
  }
  if (!moves) return {values, indices};
  ops::Unrecorded guard(c);
  return {transpose(values, at, -1).contiguous(), transpose(indices, at, -1).contiguous()};
}

void record_ordered(const char* name, const Tensor& values, const Tensor& indices, const Tensor& x, int dim) {
  differentiable(name, outs(values), ins(x), saves(indices), consts(dim), [](Grads& d, const Tensor& indices, int dim) {
    const Tensor g = d.out();
    d.set(0, scatter_add(zeros(d.sizes(0), g.scalar_type()), dim, indices, g));
  });
}

}  // namespace

Pair sort(const Tensor& x, int64_t dim, bool descending) {
  Op op("sort");
  const Slot& s = use(x);
  const int at = core::wrap_dim(dim, s.ndim);
  auto [values, indices] = ordered(op.c, x, at, s.ndim ? s.sizes()[at] : 1, descending);
  if (isFloatingType(s.dtype)) record_ordered("sort", values, indices, x, at);
  return {values, indices};
}

Pair sort(const Tensor& x, std::optional<bool>, int64_t dim, bool descending) {
  Op op("sort");
  return sort(x, dim, descending);
}

Tensor argsort(const Tensor& x, int64_t dim, bool descending) {
  Op op("argsort");
  const Slot& s = use(x);
  const int at = core::wrap_dim(dim, s.ndim);
  return std::get<1>(ordered(op.c, x, at, s.ndim ? s.sizes()[at] : 1, descending));
}

Pair topk(const Tensor& x, int64_t k, int64_t dim, bool largest, bool) {
  Op op("topk");
  const Slot& s = use(x);
  const int at = core::wrap_dim(dim, s.ndim);
  const int64_t n = s.ndim ? s.sizes()[at] : 1;
  if (k < 0 || k > n || (s.ndim == 0 && k == 0))
    fail<ValueError>("k is out of range: " + std::to_string(k) + " of " + std::to_string(n) + " in dim " +
                     std::to_string(at) + " of " + core::describe(s));
  auto [values, indices] = ordered(op.c, x, at, k, largest);
  if (isFloatingType(s.dtype)) record_ordered("topk", values, indices, x, at);
  return {values, indices};
}

}  // namespace v1
}  // namespace tenure
