#include "tenure/ops/unique.h"

#include <algorithm>
#include <vector>

#include "ops/dense.h"
#include "ops/geometry.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using ThreeParts = std::tuple<Tensor, Tensor, Tensor>;

namespace {

Tensor no_indices() { return zeros({0}, kLong); }

struct Asked {
  bool inverse, counts;
};

// Of n things in order, where a new one begins; `order`: which of the things stands at each place, none: as they are.
// Which of the new ones each thing is, and how many things each stands for.
std::pair<Tensor, Tensor> told(const Tensor& begins, const Tensor& order, Asked asked) {
  const int64_t n = begins.numel();
  Tensor inverse = no_indices(), counts = no_indices();
  if (asked.inverse) {
    const Tensor which = begins.cumsum(0) - 1;
    inverse = order.defined() ? empty({n}, kLong).index_copy(0, order, which) : which;
  }
  if (asked.counts) {
    const Tensor first = begins.nonzero().reshape({-1});
    counts = cat({first.narrow(0, 1, first.numel() - 1), full({1}, n, kLong)}) - first;
  }
  return {inverse, counts};
}

// Of a vector, in order or not; `shape`: that of the inverse.
ThreeParts distinct(const Tensor& line, IntArrayRef shape, bool in_order, Asked asked) {
  const int64_t n = line.numel();
  Tensor values = line, order;
  if (in_order) std::tie(values, order) = line.sort(0);
  if (n == 0) return {values, asked.inverse ? zeros(shape, kLong) : no_indices(), no_indices()};
  const Tensor begins = cat({ones({1}, kBool), values.narrow(0, 1, n - 1).ne(values.narrow(0, 0, n - 1))});
  auto [inverse, counts] = told(begins, order, asked);
  return {values.masked_select(begins), asked.inverse ? inverse.reshape(shape) : inverse, counts};
}

template <class T>
int compared(const T* a, const T* b, int64_t n) {
  for (int64_t i = 0; i < n; ++i) {
    if (a[i] < b[i] || (b[i] != b[i] && a[i] == a[i])) return -1;
    if (b[i] < a[i] || (a[i] != a[i] && b[i] == b[i])) return 1;
  }
  return 0;
}
template <class T>
bool same_slice(const T* a, const T* b, int64_t n) {
  for (int64_t i = 0; i < n; ++i)
    if (!(a[i] == b[i])) return false;
  return true;
}

// Sets the order of n rows of m elements, and where in it a new row begins.
template <class T>
void order_slices(const T* rows, int64_t n, int64_t m, bool in_order, int64_t* order, bool* begins) {
  for (int64_t i = 0; i < n; ++i) order[i] = i;
  if (in_order)
    std::stable_sort(order, order + n,
                     [&](int64_t a, int64_t b) { return compared(rows + a * m, rows + b * m, m) < 0; });
  for (int64_t i = 0; i < n; ++i) begins[i] = i == 0 || !same_slice(rows + order[i] * m, rows + order[i - 1] * m, m);
}

ThreeParts distinct_slices(core::Context& c, const Tensor& x, int64_t dim, bool in_order) {
  const Slot& s = use(x);
  if (isComplexType(s.dtype)) fail<DTypeError>("not for " + std::string(name(s.dtype)));
  if (s.ndim == 0) fail<IndexError>("x has no dims: dim " + std::to_string(dim));
  const int at = core::wrap_dim(dim, s.ndim);
  const int64_t n = s.sizes()[at];
  const auto none = std::count(s.sizes(), s.sizes() + s.ndim, 0);
  if (none > (n == 0 ? 1 : 0))
    fail<ValueError>("another dim has size 0: " + core::describe(s) + ", dim " + std::to_string(at));
  if (n == 0) return {x.clone(), no_indices(), no_indices()};
  const bool floats = isFloatingType(s.dtype);
  const Tensor rows = x.movedim(at, 0);
  const Tensor keys = ops::dense(c, ops::converted(c, rows, floats ? kDouble : kLong));
  const Tensor order = core::make_tensor(c, {n}, kLong), begins = core::make_tensor(c, {n}, kBool);
  const int64_t m = s.numel / n;
  auto* places = ops::data_of<int64_t>(order);
  auto* first = ops::data_of<bool>(begins);
  if (floats)
    order_slices(ops::data_of<const double>(keys), n, m, in_order, places, first);
  else
    order_slices(ops::data_of<const int64_t>(keys), n, m, in_order, places, first);
  auto [inverse, counts] = told(begins, order, {true, true});
  return {x.index_select(at, order.masked_select(begins)), inverse, counts};
}

ThreeParts only_asked(ThreeParts all, Asked asked) {
  if (!asked.inverse) std::get<1>(all) = no_indices();
  if (!asked.counts) std::get<2>(all) = no_indices();
  return all;
}

// The ops of one that is named by its function.
template <class F>
ThreeParts unrecorded(core::Context& c, F f) {
  core::need_values();
  ops::Unrecorded guard(c);
  return f();
}

}  // namespace

ThreeParts _unique2(const Tensor& x, bool, bool return_inverse, bool return_counts) {
  Op op("_unique2");
  return unrecorded(op.c, [&] {
    return distinct(x.reshape({-1}), use(x).shape(), true, {return_inverse, return_counts});
  });
}

std::tuple<Tensor, Tensor> _unique(const Tensor& x, bool sorted, bool return_inverse) {
  Op op("_unique");
  const ThreeParts all = _unique2(x, sorted, return_inverse, false);
  return {std::get<0>(all), std::get<1>(all)};
}

ThreeParts unique_dim(const Tensor& x, int64_t dim, bool, bool, bool) {
  Op op("unique_dim");
  return unrecorded(op.c, [&] { return distinct_slices(op.c, x, dim, true); });
}

ThreeParts unique_consecutive(const Tensor& x, bool return_inverse, bool return_counts, std::optional<int64_t> dim) {
  Op op("unique_consecutive");
  const Asked asked{return_inverse, return_counts};
  return unrecorded(op.c, [&] {
    if (dim) return only_asked(distinct_slices(op.c, x, *dim, false), asked);
    if (isComplexType(use(x).dtype)) fail<DTypeError>("not for " + std::string(name(use(x).dtype)));
    return distinct(x.reshape({-1}), use(x).shape(), false, asked);
  });
}

ThreeParts unique_dim_consecutive(const Tensor& x, int64_t dim, bool return_inverse, bool return_counts) {
  Op op("unique_dim_consecutive");
  return unrecorded(op.c, [&] {
    return only_asked(distinct_slices(op.c, x, dim, false), {return_inverse, return_counts});
  });
}

}  // namespace v1
}  // namespace tenure
