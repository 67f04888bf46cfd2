// Parts of a tensor.
#include <algorithm>

#include "core/record.h"
#include "ops/geometry.h"
#include "ops/methods.h"
#include "ops/prepare.h"
#include "tenure/autograd.h"
#include "tenure/ops/creation.h"
#include "tenure/ops/view.h"

namespace tenure {

namespace ops {

Tensor embed(const Tensor& g, IntArrayRef sizes, int64_t dim, int64_t start, int64_t step) {
  core::Op op("embed");
  core::Slot& s = core::use(g);
  Tensor out = zeros(sizes, s.dtype);
  const int64_t count = s.sizes()[dim];
  if (s.numel) {
    Unrecorded guard(op.c);
    const Tensor part = slice(out, dim, start, start + (count - 1) * step + 1, step);
    copy_elements(core::use(part), s);
  }
  differentiable("embed", outs(out), ins(g), saves(), consts(dim, start, step, count),
                 [](Grads& d, int64_t dim, int64_t start, int64_t step, int64_t count) {
                   d.set(0, slice(d.out(), dim, start, start + (count == 0 ? 0 : (count - 1) * step + 1), step));
                 });
  return out;
}

}  // namespace ops

inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

int dim_of(const Slot& s, int64_t dim) {
  if (s.ndim == 0) fail<IndexError>("a 0-d tensor has no dim " + std::to_string(dim));
  return core::wrap_dim(dim, s.ndim);
}

// The view of `count` indices from `start` on, `step` apart; the caller has checked them.
Tensor part_of(core::Context& c, Slot& s, int dim, int64_t start, int64_t count, int64_t step) {
  int64_t sizes[kMaxRank], strides[kMaxRank];
  std::copy_n(s.sizes(), s.ndim, sizes);
  std::copy_n(s.strides(), s.ndim, strides);
  char* data = s.data;
  // Where nothing is seen, the first element must not lie outside the storage.
  // bounded: an element of s
  if (count > 0 && s.numel > 0) data += core::bytes_of(s.dtype, start * strides[dim]);
  if (!core::mul(strides[dim], step, strides[dim])) strides[dim] = 1;  // of at most one index
  sizes[dim] = count;
  const size_t n = s.ndim;
  return core::make_view(c, s, {sizes, n}, {strides, n}, data);
}

Tensor index_of(core::Context& c, Slot& s, int dim, int64_t index) {
  int64_t sizes[kMaxRank], strides[kMaxRank];
  std::copy_n(s.sizes(), dim, sizes);
  std::copy_n(s.strides(), dim, strides);
  std::copy(s.sizes() + dim + 1, s.sizes() + s.ndim, sizes + dim);
  std::copy(s.strides() + dim + 1, s.strides() + s.ndim, strides + dim);
  char* data = s.data;
  // bounded: an element of s
  if (s.numel > 0) data += core::bytes_of(s.dtype, index * s.strides()[dim]);
  const size_t n = s.ndim - 1u;
  return core::make_view(c, s, {sizes, n}, {strides, n}, data);
}

[[gnu::noinline]] void record_narrowed(const Tensor& out, const Tensor& x, int dim, int64_t start) {
  differentiable("narrow", outs(out), ins(x), saves(), consts(dim, start),
                 [](Grads& d, int dim, int64_t start) { d.set(0, ops::embed(d.out(), d.sizes(0), dim, start, 1)); });
}
[[gnu::noinline]] void record_selected(const Tensor& out, const Tensor& x, int dim, int64_t index) {
  differentiable("select", outs(out), ins(x), saves(), consts(dim, index), [](Grads& d, int dim, int64_t index) {
    d.set(0, ops::embed(unsqueeze(d.out(), dim), d.sizes(0), dim, index, 1));
  });
}

Tensor narrowed(core::Context& c, const Tensor& x, int dim, int64_t start, int64_t length) {
  Slot& s = use(x);
  Tensor out = part_of(c, s, dim, start, length, 1);
  if (__builtin_expect(core::records(c, s), 0)) record_narrowed(out, x, dim, start);
  return out;
}

Tensor selected(core::Context& c, const Tensor& x, int dim, int64_t index) {
  Slot& s = use(x);
  Tensor out = index_of(c, s, dim, index);
  if (__builtin_expect(core::records(c, s), 0)) record_selected(out, x, dim, index);
  return out;
}

Tensor narrow_of(core::Context& c, const Tensor& x, int64_t dim, int64_t start, int64_t length) {
  Slot& s = use(x);
  const int at = dim_of(s, dim);
  const int64_t size = s.sizes()[at];
  const int64_t first = start < 0 && start >= -size ? start + size : start;
  if (__builtin_expect(length < 0 || first < 0 || first > size || length > size - first, 0))
    fail<IndexError>("the range is not in dim " + std::to_string(at) + ": start " + std::to_string(start) +
                     ", length " + std::to_string(length) + " of " + core::describe(s));
  return narrowed(c, x, at, first, length);
}

Tensor select_of(core::Context& c, const Tensor& x, int64_t dim, int64_t index) {
  Slot& s = use(x);
  const int at = dim_of(s, dim);
  return selected(c, x, at, core::wrap_index(index, s.sizes()[at], at));
}

// One node for all parts: the gradient is put together once, whatever their number.
template <class Together>
void record_parts(const char* name, const std::vector<Tensor>& parts, const Tensor& x, int dim, Together) {
  const auto in = ins(x);
  if (!detail::wants_node(in.refs())) return;
  std::vector<const Tensor*> out;
  for (const Tensor& p : parts) out.push_back(&p);
  detail::record_as<Together, 0>(name, {out.data(), static_cast<int>(out.size())}, in.refs(), {nullptr, 0},
                                 consts(dim, static_cast<int>(out.size())));
}

std::vector<Tensor> gradients(Grads& d, int n) {
  std::vector<Tensor> all;
  for (int i = 0; i < n; ++i) all.push_back(d.out(i));
  return all;
}

// Consecutive parts: part i has size(i), for i < n; they cover the dim.
template <class SizeOf>
std::vector<Tensor> split_by(core::Context& c, const Tensor& x, int dim, size_t n, SizeOf size) {
  Slot& s = use(x);
  std::vector<Tensor> parts;
  parts.reserve(n);
  int64_t start = 0;
  for (size_t i = 0; i < n; ++i) {
    const int64_t length = size(i);
    parts.push_back(part_of(c, s, dim, start, length, 1));
    start += length;
  }
  record_parts("split", parts, x, dim, [](Grads& d, int dim, int n) { d.set(0, cat(gradients(d, n), dim)); });
  return parts;
}

size_t parts_of(int64_t size, int64_t part) { return size == 0 ? 1 : static_cast<size_t>((size - 1) / part + 1); }

}  // namespace

Tensor narrow(const Tensor& x, int64_t dim, int64_t start, int64_t length) {
  Op op("narrow");
  return narrow_of(op.c, x, dim, start, length);
}

Tensor select(const Tensor& x, int64_t dim, int64_t index) {
  Op op("select");
  return select_of(op.c, x, dim, index);
}

Tensor slice(const Tensor& x, int64_t dim, std::optional<int64_t> start, std::optional<int64_t> end, int64_t step) {
  Op op("slice");
  Slot& s = use(x);
  const int at = dim_of(s, dim);
  if (step <= 0) fail<ValueError>("the step must be positive: " + std::to_string(step));
  const int64_t size = s.sizes()[at];
  const auto bound = [size](int64_t v) { return std::clamp<int64_t>(v < 0 ? v + size : v, 0, size); };
  const int64_t first = bound(start.value_or(0)), last = std::max(first, bound(end.value_or(size)));
  const int64_t count = first == last ? 0 : (last - first - 1) / step + 1;
  return ops::recorded(
      op.c, "slice", ins(x), saves(), consts(at, first, step),
      [](Grads& d, int dim, int64_t first, int64_t step) {
        d.set(0, ops::embed(d.out(), d.sizes(0), dim, first, step));
      },
      [&] { return part_of(op.c, s, at, first, count, step); });
}

std::vector<Tensor> split(const Tensor& x, int64_t split_size, int64_t dim) {
  Op op("split");
  Slot& s = use(x);
  const int at = dim_of(s, dim);
  const int64_t size = s.sizes()[at];
  if (split_size < 0 || (split_size == 0 && size != 0))
    fail<ValueError>("the size of a part must be positive: " + std::to_string(split_size) + " for dim " +
                     std::to_string(at) + " of " + core::describe(s));
  const size_t n = parts_of(size, split_size);
  return split_by(op.c, x, at, n,
                  [&](size_t i) { return i + 1 < n ? split_size : size - static_cast<int64_t>(n - 1) * split_size; });
}

std::vector<Tensor> split(const Tensor& x, IntArrayRef split_sizes, int64_t dim) {
  Op op("split");
  Slot& s = use(x);
  const int at = dim_of(s, dim);
  int64_t sum = 0;
  bool fits = true;
  for (int64_t n : split_sizes) {
    if (n < 0) fail<ShapeError>("negative size: " + to_string(split_sizes));
    fits = fits && core::add(sum, n, sum);
  }
  if (!fits || sum != s.sizes()[at])
    fail<ShapeError>("the sizes do not sum to that of dim " + std::to_string(at) + ": " + to_string(split_sizes) +
                     " for " + core::describe(s));
  return split_by(op.c, x, at, split_sizes.size(), [&](size_t i) { return split_sizes[i]; });
}

std::vector<Tensor> chunk(const Tensor& x, int64_t chunks, int64_t dim) {
  Op op("chunk");
  Slot& s = use(x);
  const int at = dim_of(s, dim);
  if (chunks <= 0) fail<ValueError>("the number of chunks must be positive: " + std::to_string(chunks));
  const int64_t size = s.sizes()[at];
  constexpr int64_t kMaxParts = 1024;  // of nothing
  if (size == 0) return split(x, std::vector<int64_t>(static_cast<size_t>(std::min(chunks, kMaxParts))), at);
  return split(x, (size - 1) / chunks + 1, at);
}

std::vector<Tensor> unbind(const Tensor& x, int64_t dim) {
  Op op("unbind");
  Slot& s = use(x);
  const int at = dim_of(s, dim);
  const auto n = static_cast<size_t>(s.sizes()[at]);
  std::vector<Tensor> parts;
  for (size_t i = 0; i < n; ++i) {
    const auto index = static_cast<int64_t>(i);
    parts.push_back(index_of(op.c, s, at, index));
  }
  if (n > 0)
    record_parts("unbind", parts, x, at, [](Grads& d, int dim, int n) { d.set(0, stack(gradients(d, n), dim)); });
  return parts;
}

TENURE_METHOD_BY(narrow_of, Tensor, narrow, (int64_t dim, int64_t start, int64_t length), dim, start, length)
TENURE_METHOD_BY(select_of, Tensor, select, (int64_t dim, int64_t index), dim, index)

Tensor Tensor::operator[](int64_t index) const {
  Op op("select");
  return select_of(op.c, *this, 0, index);
}
Tensor SharedTensor::operator[](int64_t index) const {
  Op op("select");
  return select_of(op.c, alias(), 0, index);
}

}  // namespace v1
}  // namespace tenure
