// Elements by mask, triangles, and indices made to masks.
#include <algorithm>

#include "core/record.h"
#include "ops/geometry.h"
#include "ops/host.h"
#include "ops/indices.h"
#include "ops/inplace.h"
#include "ops/methods.h"
#include "ops/prepare.h"
#include "ops/write.h"
#include "tenure/autograd.h"
#include "tenure/ops/compare.h"
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

void check_mask(const Slot& mask) {
  if (mask.dtype != kBool) fail<DTypeError>("the mask must be bool: " + core::describe(mask));
}

void run_masked_fill(core::Context& c, const Slot& out, const Slot& x, const Slot& mask, const ops::Element& value) {
  if (out.numel == 0) return;
  ops::Prepared loop(out.shape());
  ops::choose(c, kernels::masked_fill_kernel, x.dtype,
              x)(loop.operand(out).operand(x).operand(mask).scalar(value).done());
}

Tensor triangle(core::Context& c, const kernels::Kernel<kernels::Triangle>& kernel, const Tensor& x, int64_t diagonal) {
  const Slot& s = use(x);
  if (s.ndim < 2) fail<ShapeError>("at least 2 dims are needed: " + core::describe(s));
  Tensor out = core::handle(core::result_like(c, s, s.dtype));
  const Slot& o = use(out);
  if (o.numel == 0) return out;
  const Slot* in = &s;
  if (!s.has(core::kContiguous)) {
    ops::copy_elements(c, use(out), s);
    in = &o;
  }
  const int64_t rows = s.sizes()[s.ndim - 2], cols = s.sizes()[s.ndim - 1];
  ops::choose(c, kernel, s.dtype, s)({o.numel / rows / cols, rows, cols, diagonal, *in, o});
  return out;
}

}  // namespace

Tensor masked_fill(const Tensor& x, const Tensor& mask, const Scalar& value) {
  Op op("masked_fill");
  const Slot &s = use(x), &m = use(mask);
  check_mask(m);
  const ops::Element element = ops::number(value, s.dtype, ops::Use::stored);
  Dims sizes;
  core::broadcast(s.shape(), m.shape(), sizes);
  return ops::recorded(
      op.c, "masked_fill", ins(x), saves(mask), consts(),
      [](Grads& d, const Tensor& mask) { d.set(0, masked_fill(d.out(), mask, 0)); },
      [&] {
        Tensor out = core::handle(core::result_of(op.c, s, 1, sizes, s.dtype));
        run_masked_fill(op.c, use(out), s, m, element);
        return out;
      });
}

namespace {

// A value without dims, in x's dtype.
Tensor value_for(const Slot& x, const Tensor& value) {
  const Slot& v = use(value);
  if (v.ndim != 0) fail<ShapeError>("the value must have no dims: " + core::describe(v));
  if (isComplexType(v.dtype) && !isComplexType(x.dtype))
    fail<DTypeError>("the value is complex and x is not: " + core::describe(v) + ", " + core::describe(x));
  if (v.dtype != x.dtype)
    if (const auto number = ops::value_of(value)) (void)ops::number(*number, x.dtype, ops::Use::stored);
  return to(value, x.dtype);
}

}  // namespace

Tensor masked_fill(const Tensor& x, const Tensor& mask, const Tensor& value) {
  Op op("masked_fill");
  check_mask(use(mask));
  return where(mask, value_for(use(x), value), x);
}

Tensor masked_select(const Tensor& x, const Tensor& mask) {
  Op op("masked_select");
  core::need_values();
  check_mask(use(mask));
  Dims sizes;
  core::broadcast(use(x).shape(), use(mask).shape(), sizes);
  Tensor places;
  {
    ops::Unrecorded guard(op.c);
    const Tensor flags = expand(mask, sizes).contiguous();
    const Slot& f = use(flags);
    const int64_t n = std::count_if(f.data, f.data + f.numel, [](char v) { return v != 0; });
    places = core::make_tensor(op.c, {n}, kLong);
    auto* to = ops::data_of<int64_t>(places);
    for (int64_t i = 0; i < f.numel; ++i)
      if (f.data[i]) *to++ = i;
  }
  return index_select(reshape(expand(x, sizes), {-1}), 0, places);
}

Tensor tril(const Tensor& x, int64_t diagonal) {
  Op op("tril");
  return ops::recorded(
      op.c, "tril", ins(x), saves(), consts(diagonal),
      [](Grads& d, int64_t diagonal) { d.set(0, tril(d.out(), diagonal)); },
      [&] { return triangle(op.c, kernels::tril_kernel, x, diagonal); });
}

Tensor triu(const Tensor& x, int64_t diagonal) {
  Op op("triu");
  return ops::recorded(
      op.c, "triu", ins(x), saves(), consts(diagonal),
      [](Grads& d, int64_t diagonal) { d.set(0, triu(d.out(), diagonal)); },
      [&] { return triangle(op.c, kernels::triu_kernel, x, diagonal); });
}

Tensor one_hot(const Tensor& x, int64_t num_classes) {
  Op op("one_hot");
  const Slot& s = use(x);
  if (s.dtype != kLong) fail<DTypeError>("the values must be i64: " + core::describe(s));
  if (num_classes < -1 || num_classes == 0)
    fail<ValueError>("the number of classes must be positive: " + std::to_string(num_classes));
  if (num_classes == -1) {
    core::need_values();
    if (s.numel == 0) fail<ValueError>("without values the number of classes must be given: " + core::describe(s));
    const int64_t largest = ops::scanned(op.c, kernels::index_range_kernel, s)->largest;
    num_classes = std::max<int64_t>(largest, 0);
    if (!core::add(num_classes, 1, num_classes))
      fail<ShapeError>("the number of classes overflows 64 bits: the largest value is " + std::to_string(largest));
  }
  const Tensor values = ops::checked_indices(op.c, x, num_classes);
  Dims sizes(s.shape());
  sizes.push(num_classes);
  Tensor out = zeros(sizes, kLong);
  if (!ops::has_values(op.c)) return out;
  auto* row = ops::data_of<int64_t>(out);
  const auto* value = ops::data_of<const int64_t>(values);
  for (int64_t i = 0; i < use(values).numel; ++i, row += num_classes) row[value[i]] = 1;
  return out;
}

}  // namespace v1
}  // namespace tenure
