// Elements in order.
//
// NaN counts as the largest value, and equal elements keep their order (in topk and argsort, too). Values are
// differentiable, with gradients of gradients; indices are i64. DTypeError for complex tensors. A 0-d tensor counts as
// having one element in one dim.
#pragma once

#include <tenure/tensor.h>

#include <concepts>
#include <optional>
#include <string_view>
#include <tuple>

namespace tenure {
inline namespace v1 {

/// The values along a dim in ascending (descending) order, and the index in x of each. Both have x's shape.
TENURE_API std::tuple<Tensor, Tensor> sort(const Tensor& x, int64_t dim = -1, bool descending = false);
TENURE_API std::tuple<Tensor, Tensor> sort(const Tensor& x, std::optional<bool> stable, int64_t dim = -1,
                                           bool descending = false);
/// The indices of sort(). A bool before the dim asks for a stable order, which it is in any case.
TENURE_API Tensor argsort(const Tensor& x, int64_t dim = -1, bool descending = false);
template <std::same_as<bool> B>
TENURE_INLINE Tensor argsort(const Tensor& x, B /*stable*/, int64_t dim = -1, bool descending = false) {
  return argsort(x, dim, descending);
}
/// The k largest (smallest) values along a dim, and the index of each: x's shape, save that the dim has size k. They
/// are in order whether or not `sorted` asks for it. ValueError unless 0 <= k <= the size of the dim.
TENURE_API std::tuple<Tensor, Tensor> topk(const Tensor& x, int64_t k, int64_t dim = -1, bool largest = true,
                                           bool sorted = true);
/// The k-th smallest value along a dim, counted from 1, and the index that a stable sort gives. The dim goes, or stays
/// with size 1. ValueError unless 1 <= k <= the size of the dim.
TENURE_API std::tuple<Tensor, Tensor> kthvalue(const Tensor& x, int64_t k, int64_t dim = -1, bool keepdim = false);
/// The values sorted along the first dim.
TENURE_API Tensor msort(const Tensor& x);

// ---- places in what is in order: no gradient

/// For each value the number of elements of its row of the sequence, ascending along its last dim, that are less than
/// it, or with `right` not greater: where it would be put. The sequence has one dim, or the value's dims save for the
/// last (ShapeError), and its dtype (DTypeError); not bool. i64, or i32 with out_int32 (ValueError for a row that is
/// too long for it). side: "left" or "right", instead of `right` (ValueError if they contradict each other). sorter: of
/// the sequence's shape, i64, the order in which it is ascending (IndexError).
TENURE_API Tensor searchsorted(const Tensor& sorted_sequence, const Tensor& x, bool out_int32 = false,
                               bool right = false, std::string_view side = "",
                               std::optional<Tensor> sorter = std::nullopt);
/// The same of a number, in a sequence of one dim: 0-d.
TENURE_API Tensor searchsorted(const Tensor& sorted_sequence, const Scalar& x, bool out_int32 = false,
                               bool right = false, std::string_view side = "",
                               std::optional<Tensor> sorter = std::nullopt);
/// searchsorted(boundaries, x) with boundaries of one dim (ShapeError).
TENURE_API Tensor bucketize(const Tensor& x, const Tensor& boundaries, bool out_int32 = false, bool right = false);
/// Whether each element is one of the test elements, with `invert` none of them: bool, of elements' shape. Dtypes
/// promote; NaN is none of anything.
TENURE_API Tensor isin(const Tensor& elements, const Tensor& test_elements, bool assume_unique = false,
                       bool invert = false);
TENURE_API Tensor isin(const Tensor& elements, const Scalar& test_element, bool assume_unique = false,
                       bool invert = false);

#include <tenure/detail/out/sort.inc>

}  // namespace v1
}  // namespace tenure
