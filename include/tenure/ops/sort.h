// Elements in order.
//
// NaN counts as the largest value, and equal elements keep their order (in topk and argsort, too). Values are
// differentiable, with gradients of gradients; indices are i64. DTypeError for complex tensors. A 0-d tensor counts as
// having one element in one dim.
#pragma once

#include <tenure/tensor.h>

#include <concepts>
#include <optional>
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

#include <tenure/detail/out/sort.inc>

}  // namespace v1
}  // namespace tenure
