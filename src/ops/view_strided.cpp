// Views by strides, complex numbers as pairs.
#include <algorithm>

#include "core/record.h"
#include "ops/geometry.h"
#include "ops/methods.h"
#include "ops/prepare.h"
#include "tenure/autograd.h"
#include "tenure/ops/arithmetic.h"
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

namespace {

struct Strided {
  Dims in_strides, out_sizes, out_strides;
  int64_t in_offset, out_offset;  // elements from the start of the storage
  bool in_overlaps;
};

// Elements from the first to the last of a tensor, both counted.
int64_t span_of(IntArrayRef sizes, IntArrayRef strides) {
  int64_t n = 1;
  for (size_t i = 0; i < sizes.size(); ++i) {
    if (sizes[i] == 0) return 0;
    n += (sizes[i] - 1) * strides[i];  // bounded: the tensor lies in its storage
  }
  return n;
}

// 1-D: where the elements of that geometry lie, in row-major order.
Tensor places(const Tensor& numbers, IntArrayRef sizes, IntArrayRef strides, int64_t first) {
  return as_strided(numbers, sizes, strides, first).reshape({-1});
}

// The gradient is laid out as the storage is, summed where elements overlap; each element of the input takes its
// place's, or its share of it where several of them lie on one place.
Tensor strided_backward(core::Context& c, const Tensor& g, IntArrayRef in_sizes, const Strided& k) {
  const int64_t in_span = span_of(in_sizes, k.in_strides), out_span = span_of(k.out_sizes, k.out_strides);
  if (in_span == 0 || out_span == 0) return zeros(in_sizes, g.scalar_type());
  const int64_t first = std::min(k.in_offset, k.out_offset);
  const int64_t span = std::max(k.in_offset + in_span, k.out_offset + out_span) - first;
  Tensor at_in, at_out, share;
  no_grad([&] {
    Tensor numbers = core::make_tensor(c, {span}, kLong);
    ops::count_up(c, numbers);
    at_in = places(numbers, in_sizes, k.in_strides, k.in_offset - first);
    at_out = places(numbers, k.out_sizes, k.out_strides, k.out_offset - first);
    if (!k.in_overlaps) return;
    const Tensor one = ones({at_in.numel()}, kDouble);  // f16 would count to 65504
    const Tensor count = index_add(zeros({span}, kDouble), 0, at_in, one).index_select(0, at_in);
    share = ops::converted(c, count.reciprocal(), g.scalar_type());
  });
  const Tensor laid_out = index_add(zeros({span}, g.scalar_type()), 0, at_out, g.reshape({-1}));
  Tensor in = laid_out.index_select(0, at_in);
  if (k.in_overlaps) in = in * share;
  return in.reshape(in_sizes);
}

[[noreturn, gnu::cold]] void outside(const Slot& s, IntArrayRef sizes, IntArrayRef strides, int64_t offset) {
  fail<ValueError>("the view reaches outside its storage: sizes " + to_string(sizes) + ", strides " +
                   to_string(strides) + ", offset " + std::to_string(offset) + ", storage of " +
                   std::to_string(s.storage->bytes) + " bytes");
}

int64_t offset_of(const Slot& s) { return (s.data - s.storage->data) / core::bytes_of(s.dtype, 1); }

}  // namespace

Tensor as_strided(const Tensor& x, IntArrayRef sizes, IntArrayRef strides, std::optional<int64_t> storage_offset) {
  Op op("as_strided");
  Slot& s = use(x);
  if (sizes.size() != strides.size())
    fail<ShapeError>("sizes and strides differ in length: " + to_string(sizes) + " and " + to_string(strides));
  core::checked_numel(sizes);
  for (int64_t stride : strides)
    if (stride < 0) fail<ValueError>("negative stride: " + to_string(strides));
  const int64_t offset = storage_offset.value_or(offset_of(s));
  if (offset < 0) fail<ValueError>("negative offset: " + std::to_string(offset));
  const int64_t element = core::bytes_of(s.dtype, 1);
  if (offset > static_cast<int64_t>(s.storage->bytes) / element) outside(s, sizes, strides, offset);
  Tensor out = core::make_view(op.c, s, sizes, strides, s.storage->data + offset * element);
  const auto in = ins(x);
  if (!detail::wants_node(in.refs())) return out;
  const Strided k{Dims({s.strides(), s.ndim}), Dims(sizes), Dims(strides), offset_of(s), offset,
                  core::may_overlap_itself(s)};
  differentiable("as_strided", outs(out), in, saves(), consts(k), [](Grads& d, const Strided& k) {
    d.set(0, strided_backward(core::current(), d.out(), d.sizes(0), k));
  });
  return out;
}

Tensor view_as_complex(const Tensor& x) {
  Op op("view_as_complex");
  Slot& s = use(x);
  if (s.dtype != kFloat && s.dtype != kDouble) fail<DTypeError>("only for f32 and f64: " + core::describe(s));
  const int n = s.ndim - 1;
  if (n < 0 || s.sizes()[n] != 2) fail<ShapeError>("the last dim must have size 2: " + core::describe(s));
  bool pairs = s.strides()[n] == 1 && offset_of(s) % 2 == 0;
  Dims strides;
  for (int i = 0; i < n; ++i) {
    pairs = pairs && s.strides()[i] % 2 == 0;
    strides.push(s.strides()[i] / 2);
  }
  if (!pairs)
    fail<ValueError>("the pairs do not lie together at even places: " + core::describe(s) + " with strides " +
                     to_string(IntArrayRef(s.strides(), s.ndim)) + ", offset " + std::to_string(offset_of(s)));
  Tensor out = core::make_view_as(op.c, s, {s.sizes(), static_cast<size_t>(n)}, strides, s.data,
                                  s.dtype == kFloat ? kComplexFloat : kComplexDouble);
  differentiable("view_as_complex", outs(out), ins(x), saves(), consts(),
                 [](Grads& d) { d.set(0, view_as_real(d.out())); });
  return out;
}

Tensor view_as_real(const Tensor& x) {
  Op op("view_as_real");
  Slot& s = use(x);
  if (!isComplexType(s.dtype)) fail<DTypeError>("only for complex tensors: " + core::describe(s));
  Dims sizes, strides;
  for (int i = 0; i < s.ndim; ++i) {
    int64_t twice;
    // A stride that nothing is reached by may be any.
    if (!core::mul(s.strides()[i], 2, twice)) twice = 0;
    sizes.push(s.sizes()[i]);
    strides.push(twice);
  }
  sizes.push(2);
  strides.push(1);
  Tensor out = core::make_view_as(op.c, s, sizes, strides, s.data, s.dtype == kComplexFloat ? kFloat : kDouble);
  differentiable("view_as_real", outs(out), ins(x), saves(), consts(),
                 [](Grads& d) { d.set(0, view_as_complex(contiguous(d.out()))); });
  return out;
}

Tensor real(const Tensor& x) {
  Op op("real");
  if (!isComplexType(use(x).dtype)) return x;
  return select(view_as_real(x), -1, 0);
}

Tensor imag(const Tensor& x) {
  Op op("imag");
  if (!isComplexType(use(x).dtype)) fail<DTypeError>("only for complex tensors: " + core::describe(use(x)));
  return select(view_as_real(x), -1, 1);
}

}  // namespace v1
}  // namespace tenure
