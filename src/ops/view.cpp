// The same elements under other sizes.
#include "tenure/ops/view.h"

#include <algorithm>

#include "core/record.h"
#include "ops/geometry.h"
#include "ops/methods.h"
#include "ops/prepare.h"
#include "tenure/autograd.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

IntArrayRef strides_of(const Slot& s) { return {s.strides(), s.ndim}; }

// Elements keep their order: the gradient has them in that order, too.
[[gnu::noinline]] void record_reshaped(const char* name, const Tensor& out, const Tensor& x) {
  differentiable(name, outs(out), ins(x), saves(), consts(), [](Grads& d) { d.set(0, reshape(d.out(), d.sizes(0))); });
}

Tensor reshaped(core::Context& c, const char* name, const Tensor& x, IntArrayRef sizes, const Dims& strides) {
  Slot& s = use(x);
  Tensor out = core::make_view(c, s, sizes, strides, s.data);
  if (core::records(c, s)) record_reshaped(name, out, x);
  return out;
}

// Whether these sizes, all of them given, hold the elements of a contiguous tensor: nothing else is to be found out.
[[gnu::always_inline]] inline bool plainly_holds(IntArrayRef sizes, const Slot& s) noexcept {
  if (!s.has(core::kContiguous) || sizes.size() > static_cast<size_t>(kMaxRank)) return false;
  int64_t product = 1;
  for (size_t i = 0; i < sizes.size(); ++i)
    if (sizes[i] <= 0 || !core::mul(product, sizes[i], product)) return false;
  return product == s.numel;
}

[[gnu::always_inline]] inline Tensor dense_view(core::Context& c, const char* name, const Tensor& x, Slot& s,
                                                IntArrayRef sizes) {
  Tensor out = core::make_dense_view(c, s, sizes);
  if (__builtin_expect(core::records(c, s), 0)) record_reshaped(name, out, x);
  return out;
}

[[gnu::noinline]] Tensor careful_view(core::Context& c, const Tensor& x, IntArrayRef sizes) {
  Slot& s = use(x);
  Dims to, strides;
  ops::infer_sizes(s, sizes, to);
  if (!ops::view_strides(s, to, strides))
    fail<ValueError>("the sizes cannot be had without a copy: " + core::describe(s) + " with strides " +
                     to_string(strides_of(s)) + " as " + to_string(to) + "; use reshape");
  return reshaped(c, "view", x, to, strides);
}
[[gnu::always_inline]] inline Tensor viewed(core::Context& c, const Tensor& x, IntArrayRef sizes) {
  Slot& s = use(x);
  if (__builtin_expect(plainly_holds(sizes, s), 1)) return dense_view(c, "view", x, s, sizes);
  return careful_view(c, x, sizes);
}

Tensor careful_reshape(core::Context& c, const Tensor& x, IntArrayRef sizes) {
  Slot& s = use(x);
  Dims to, strides;
  ops::infer_sizes(s, sizes, to);
  if (ops::view_strides(s, to, strides)) return reshaped(c, "reshape", x, to, strides);
  Tensor out = core::make_tensor(c, to, s.dtype);
  {
    // The copy has x's sizes while it is written.
    ops::Unrecorded guard(c);
    Slot& o = use(out);
    Dims as_x;
    as_x.n = s.ndim;
    core::contiguous_strides(s.shape(), as_x.d);
    const Tensor walk = core::make_view(c, o, s.shape(), as_x, o.data);
    ops::copy_elements(use(walk), s);
  }
  record_reshaped("reshape", out, x);
  return out;
}

Tensor reshape_of(core::Context& c, const Tensor& x, IntArrayRef sizes) {
  Slot& s = use(x);
  if (__builtin_expect(plainly_holds(sizes, s), 1)) return dense_view(c, "reshape", x, s, sizes);
  return careful_reshape(c, x, sizes);
}

// Exchanged dims are exchanged back.
Tensor exchanged(core::Context& c, const char* name, const Tensor& x, int dim0, int dim1) {
  Slot& s = use(x);
  Dims sizes(s.shape()), strides(strides_of(s));
  std::swap(sizes[dim0], sizes[dim1]);
  std::swap(strides[dim0], strides[dim1]);
  Tensor out = core::make_view(c, s, sizes, strides, s.data);
  if (core::records(c, s))
    differentiable(name, outs(out), ins(x), saves(), consts(dim0, dim1),
                   [](Grads& d, int dim0, int dim1) { d.set(0, transpose(d.out(), dim0, dim1)); });
  return out;
}

Tensor transposed(core::Context& c, const Tensor& x, int64_t dim0, int64_t dim1) {
  Slot& s = use(x);
  const int a = core::wrap_dim(dim0, s.ndim), b = core::wrap_dim(dim1, s.ndim);
  if (s.ndim == 0) return permute(x, {});
  return exchanged(c, "transpose", x, a, b);
}

}  // namespace

Tensor view(const Tensor& x, IntArrayRef sizes) {
  Op op("view");
  return viewed(op.c, x, sizes);
}

Tensor reshape_as(const Tensor& x, const Tensor& other) {
  Op op("reshape_as");
  return reshape(x, use(other).shape());
}

Tensor view_as(const Tensor& x, const Tensor& other) {
  Op op("view_as");
  return view(x, use(other).shape());
}

Tensor reshape(const Tensor& x, IntArrayRef sizes) {
  Op op("reshape");
  return reshape_of(op.c, x, sizes);
}

Tensor flatten(const Tensor& x, int64_t start_dim, int64_t end_dim) {
  Op op("flatten");
  Slot& s = use(x);
  const int first = core::wrap_dim(start_dim, s.ndim), last = core::wrap_dim(end_dim, s.ndim);
  if (first > last)
    fail<ShapeError>("start_dim is after end_dim: " + std::to_string(start_dim) + ", " + std::to_string(end_dim) +
                     " of " + core::describe(s));
  if (s.ndim == 0) return reshape(x, {1});
  if (first == last) return x;
  Dims to;
  int64_t joined = 1;
  for (int i = 0; i < s.ndim; ++i) {
    if (i < first || i > last) {
      to.push(s.sizes()[i]);
      continue;
    }
    if (!core::mul(joined, s.sizes()[i], joined))
      fail<ShapeError>("the joined size overflows 64 bits: " + core::describe(s));
    if (i == last) to.push(joined);
  }
  return reshape(x, to);
}

Tensor unflatten(const Tensor& x, int64_t dim, IntArrayRef sizes) {
  Op op("unflatten");
  Slot& s = use(x);
  if (s.ndim == 0) fail<IndexError>("a 0-d tensor has no dim " + std::to_string(dim));
  const int at = core::wrap_dim(dim, s.ndim);
  if (sizes.empty()) fail<ShapeError>("no sizes given for dim " + std::to_string(at) + " of " + core::describe(s));
  const int64_t whole = s.sizes()[at];
  int64_t product = 1;
  int unknown = 0;
  bool fits = true;
  for (int64_t n : sizes) {
    unknown += n == -1;
    fits = fits && n >= -1 && (n == -1 || core::mul(product, n, product));
  }
  fits = fits && (unknown == 0 ? product == whole : unknown == 1 && product != 0 && whole % product == 0);
  if (!fits)
    fail<ShapeError>("the sizes do not make up dim " + std::to_string(at) + ": " + to_string(sizes) + " for " +
                     core::describe(s));
  Dims to;
  for (int i = 0; i < s.ndim; ++i) {
    if (i != at) {
      to.push(s.sizes()[i]);
    } else {
      for (int64_t n : sizes) to.push(n == -1 ? whole / product : n);
    }
  }
  return view(x, to);
}

Tensor squeeze(const Tensor& x) {
  Op op("squeeze");
  Slot& s = use(x);
  Dims sizes, strides;
  for (int i = 0; i < s.ndim; ++i) {
    if (s.sizes()[i] == 1) continue;
    sizes.push(s.sizes()[i]);
    strides.push(s.strides()[i]);
  }
  return reshaped(op.c, "squeeze", x, sizes, strides);
}

Tensor squeeze(const Tensor& x, int64_t dim) {
  Op op("squeeze");
  Slot& s = use(x);
  const int at = core::wrap_dim(dim, s.ndim);
  Dims sizes, strides;
  for (int i = 0; i < s.ndim; ++i) {
    if (i == at && s.sizes()[i] == 1) continue;
    sizes.push(s.sizes()[i]);
    strides.push(s.strides()[i]);
  }
  return reshaped(op.c, "squeeze", x, sizes, strides);
}

Tensor unsqueeze(const Tensor& x, int64_t dim) {
  Op op("unsqueeze");
  Slot& s = use(x);
  const int at = core::wrap_dim(dim, s.ndim + 1);
  Dims sizes, strides;
  for (int i = 0; i <= s.ndim; ++i) {
    if (i == at) {
      int64_t stride = 1;
      if (i < s.ndim && !core::mul(s.sizes()[i], s.strides()[i], stride)) stride = 1;
      sizes.push(1);
      strides.push(stride);
    }
    if (i == s.ndim) break;
    sizes.push(s.sizes()[i]);
    strides.push(s.strides()[i]);
  }
  return reshaped(op.c, "unsqueeze", x, sizes, strides);
}

Tensor expand(const Tensor& x, IntArrayRef sizes) {
  Op op("expand");
  Slot& s = use(x);
  const int n = static_cast<int>(std::min<size_t>(sizes.size(), kMaxRank + 1)), shift = n - s.ndim;
  if (shift < 0) fail<ShapeError>("fewer sizes than dims: " + core::describe(s) + " to " + to_string(sizes));
  Dims to(sizes), strides;
  strides.n = n;
  for (int i = n - 1; i >= 0; --i) {
    const int64_t have = i >= shift ? s.sizes()[i - shift] : 1;
    if (to[i] == -1 && i >= shift) to[i] = have;
    if (to[i] < 0)
      fail<ShapeError>("the size of a new dim must be given: " + core::describe(s) + " to " + to_string(sizes));
    if (to[i] != have && have != 1)
      fail<ShapeError>("only dims of size 1 expand: " + core::describe(s) + " to " + to_string(sizes) + " (" +
                       std::to_string(have) + " against " + std::to_string(to[i]) + " in dim " + std::to_string(i) +
                       ")");
    if (to[i] != have) {
      strides[i] = 0;
    } else if (i >= shift) {
      strides[i] = s.strides()[i - shift];
    } else if (i + 1 == n) {
      strides[i] = 1;
    } else if (!core::mul(to[i + 1], strides[i + 1], strides[i])) {
      strides[i] = 0;
    }
  }
  Tensor out = core::make_view(op.c, s, to, strides, s.data);
  differentiable("expand", outs(out), ins(x), saves(), consts(), [](Grads& d) { d.set(0, d.out()); });
  return out;
}

Tensor expand_as(const Tensor& x, const Tensor& other) {
  Op op("expand_as");
  return expand(x, use(other).shape());
}

Tensor permute(const Tensor& x, IntArrayRef dims) {
  Op op("permute");
  Slot& s = use(x);
  if (dims.size() != s.ndim)
    fail<ShapeError>("the number of dims differs: " + to_string(dims) + " for " + core::describe(s));
  Dims sizes, strides, back;
  sizes.n = strides.n = back.n = s.ndim;
  uint64_t seen = 0;
  for (int i = 0; i < s.ndim; ++i) {
    const int from = core::wrap_dim(dims[i], s.ndim);
    if (seen >> from & 1) fail<ValueError>("a dim is given twice: " + to_string(dims));
    seen |= uint64_t{1} << from;
    sizes[i] = s.sizes()[from];
    strides[i] = s.strides()[from];
    back[from] = i;
  }
  Tensor out = core::make_view(op.c, s, sizes, strides, s.data);
  differentiable("permute", outs(out), ins(x), saves(), consts(back),
                 [](Grads& d, const Dims& back) { d.set(0, permute(d.out(), back)); });
  return out;
}

Tensor transpose(const Tensor& x, int64_t dim0, int64_t dim1) {
  Op op("transpose");
  return transposed(op.c, x, dim0, dim1);
}

Tensor t(const Tensor& x) {
  Op op("t");
  Slot& s = use(x);
  if (s.ndim > 2) fail<ShapeError>("at most 2 dims: " + core::describe(s));
  if (s.ndim == 2) return exchanged(op.c, "t", x, 0, 1);
  return reshape(x, s.shape());
}

Tensor movedim(const Tensor& x, int64_t source, int64_t destination) {
  Op op("movedim");
  Slot& s = use(x);
  const int from = core::wrap_dim(source, s.ndim), to = core::wrap_dim(destination, s.ndim);
  Dims order;
  for (int i = 0; i < s.ndim; ++i)
    if (i != from) order.push(i);
  if (s.ndim) {
    std::copy_backward(order.d + to, order.d + order.n, order.d + order.n + 1);
    order[to] = from;
    ++order.n;
  }
  return permute(x, order);
}

Tensor movedim(const Tensor& x, IntArrayRef source, IntArrayRef destination) {
  Op op("movedim");
  Slot& s = use(x);
  if (source.size() != destination.size())
    fail<ShapeError>("the numbers of dims differ: " + to_string(source) + " and " + to_string(destination));
  uint64_t from = 0, to = 0;
  Dims order;
  order.n = s.ndim;
  for (size_t i = 0; i < source.size(); ++i) {
    const int a = core::wrap_dim(source[i], s.ndim), b = core::wrap_dim(destination[i], s.ndim);
    if (from >> a & 1) fail<ValueError>("a dim is given twice: " + to_string(source));
    if (to >> b & 1) fail<ValueError>("a dim is given twice: " + to_string(destination));
    from |= uint64_t{1} << a;
    to |= uint64_t{1} << b;
    order[b] = a;
  }
  for (int i = 0, rest = 0; i < s.ndim; ++i) {
    if (to >> i & 1) continue;
    while (from >> rest & 1) ++rest;
    order[i] = rest++;
  }
  return permute(x, order);
}

TENURE_METHOD_BY(viewed, Tensor, view, (IntArrayRef sizes), sizes)
TENURE_METHOD_BY(reshape_of, Tensor, reshape, (IntArrayRef sizes), sizes)
TENURE_METHOD_BY(transposed, Tensor, transpose, (int64_t dim0, int64_t dim1), dim0, dim1)
TENURE_METHOD(Tensor, swapaxes, (int64_t dim0, int64_t dim1), dim0, dim1)
TENURE_METHOD(Tensor, swapdims, (int64_t dim0, int64_t dim1), dim0, dim1)

}  // namespace v1
}  // namespace tenure
