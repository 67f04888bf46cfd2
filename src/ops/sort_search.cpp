// Places in what is in order.
#include <limits>

#include "core/donate.h"
#include "kernels/rows.h"
#include "ops/dense.h"
#include "ops/geometry.h"
#include "ops/indices.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;

Tensor msort(const Tensor& x) {
  Op op("msort");
  return std::get<0>(x.sort(0));
}

namespace {

Tensor places_in(core::Context& c, const Tensor& sequence, const Tensor& x, bool out_int32, bool right,
                 const Tensor* sorter) {
  const Slot &bounds = use(sequence), &values = use(x);
  const auto both = [&] { return "the sequence is " + core::describe(bounds) + ", x is " + core::describe(values); };
  if (bounds.dtype != values.dtype) fail<DTypeError>("dtypes differ: " + both());
  const auto fn = ops::choose(c, kernels::searchsorted_kernel, values.dtype, values);
  bool fits = bounds.ndim == 1 || (bounds.ndim > 1 && bounds.ndim == values.ndim);
  for (int d = 0; bounds.ndim > 1 && d < bounds.ndim - 1 && fits; ++d) fits = bounds.sizes()[d] == values.sizes()[d];
  if (!fits) fail<ShapeError>("the sequence has neither 1 dim nor x's dims before the last: " + both());
  const int64_t n = bounds.sizes()[bounds.ndim - 1];
  if (out_int32 && n > std::numeric_limits<int32_t>::max())
    fail<ValueError>("places do not fit in i32: the sequence is " + core::describe(bounds));
  ops::Unrecorded guard(c);
  Tensor order;
  if (sorter) {
    if (!(use(*sorter).shape() == bounds.shape()))
      fail<ShapeError>("sizes differ: the sequence is " + core::describe(bounds) + ", sorter is " +
                       core::describe(use(*sorter)));
    order = ops::checked_indices(c, *sorter, n);
  }
  const Tensor out = core::make_result(c, values.shape(), kLong);
  if (values.numel) {
    const Tensor from = ops::dense(c, sequence), of = ops::dense(c, x);
    kernels::Rows r;
    r.rows = bounds.ndim > 1 ? values.numel / values.sizes()[values.ndim - 1] : 1;
    r.n = n;
    r.k = values.numel / r.rows;
    r.number = bounds.ndim == 1 ? 1 : 0;
    r.flag = right;
    r.in[0] = use(from);
    r.in[1] = use(of);
    r.in[2] = ops::operand_of(order);
    r.out[0] = use(out);
    fn(r);
  }
  return ops::converted(c, out, out_int32 ? kInt : kLong);
}

bool to_the_right(bool right, std::string_view side) {
  if (side.empty()) return right;
  if (side != "left" && side != "right") fail<ValueError>("side must be left or right: '" + std::string(side) + "'");
  if (right && side == "left") fail<ValueError>("side and right contradict each other: 'left' and true");
  return side == "right";
}

}  // namespace

Tensor searchsorted(const Tensor& sorted_sequence, const Tensor& x, bool out_int32, bool right, std::string_view side,
                    std::optional<Tensor> sorter) {
  Op op("searchsorted");
  return places_in(op.c, sorted_sequence, x, out_int32, to_the_right(right, side), sorter ? &*sorter : nullptr);
}

Tensor searchsorted(const Tensor& sorted_sequence, const Scalar& x, bool out_int32, bool right, std::string_view side,
                    std::optional<Tensor> sorter) {
  Op op("searchsorted");
  if (use(sorted_sequence).ndim != 1)
    fail<ShapeError>("the sequence must have 1 dim: " + core::describe(use(sorted_sequence)));
  const ScalarType from = use(sorted_sequence).dtype;
  const ScalarType t =
      isIntegralType(from, true) && x.isIntegral(true) ? kLong : ops::promoted(use(sorted_sequence), x);
  return places_in(op.c, sorted_sequence.to(t), scalar_tensor(x, t), out_int32, to_the_right(right, side),
                   sorter ? &*sorter : nullptr);
}

Tensor bucketize(const Tensor& x, const Tensor& boundaries, bool out_int32, bool right) {
  Op op("bucketize");
  if (use(boundaries).ndim != 1) fail<ShapeError>("the boundaries must have 1 dim: " + core::describe(use(boundaries)));
  return places_in(op.c, boundaries, x, out_int32, right, nullptr);
}

Tensor isin(const Tensor& elements, const Tensor& test_elements, bool, bool invert) {
  Op op("isin");
  const Slot &e = use(elements), &t = use(test_elements);
  ScalarType common = ops::promoted(e, t);
  if (isComplexType(common)) fail<DTypeError>("not for " + std::string(name(common)));
  if (common == kBool) common = kByte;
  const Op inner("isin");  // places are not the result, which alone may take the destination's bytes
  ops::Unrecorded guard(op.c);
  if (t.numel == 0) return full(e.shape(), invert, kBool);
  const Tensor from = elements.to(common);
  Tensor in_order = std::get<0>(test_elements.to(common).reshape({-1}).sort());
  if (isFloatingType(common)) {
    // A NaN is in no order with what is sought: a number that is there stands for it.
    const Tensor first = in_order.narrow(0, 0, 1);
    in_order = std::get<0>(tenure::where(in_order.isnan(), first, in_order).sort());
  }
  const Tensor place = places_in(op.c, in_order, from, false, false, nullptr).clamp_max(t.numel - 1);
  const Tensor there = in_order.index_select(0, place.reshape({-1})).reshape(e.shape());
  return invert ? there.ne(from) : there.eq(from);
}

Tensor isin(const Tensor& elements, const Scalar& test_element, bool, bool invert) {
  Op op("isin");
  return invert ? elements.ne(test_element) : elements.eq(test_element);
}

}  // namespace v1
}  // namespace tenure
