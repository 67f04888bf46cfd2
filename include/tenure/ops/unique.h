// Which elements or slices there are, each once.
//
// Not complex (DTypeError). Each NaN counts alone, zeros of both signs as one. `inverse`: where in the result each
// element is, i64; `counts`: how often it was there, i64; both are empty, i64[0], unless asked for. Not differentiable.
// Not in a dry run, since shapes depend on values: ValueError.
#pragma once

#include <tenure/tensor.h>

#include <tuple>

namespace tenure {
inline namespace v1 {

/// The elements of x, each once, in order: [n]; inverse, of x's shape; counts [n]. The result is in order whether it
/// has to be or not.
TENURE_API std::tuple<Tensor, Tensor, Tensor> _unique2(const Tensor& x, bool sorted = true, bool return_inverse = false,
                                                       bool return_counts = false);
/// The same without counts.
TENURE_API std::tuple<Tensor, Tensor> _unique(const Tensor& x, bool sorted = true, bool return_inverse = false);
/// The slices of x along a dim, each once, in order of their elements; inverse [x.size(dim)] and counts always.
/// ValueError if another dim has size 0.
TENURE_API std::tuple<Tensor, Tensor, Tensor> unique_dim(const Tensor& x, int64_t dim, bool sorted = true,
                                                         bool return_inverse = false, bool return_counts = false);
/// The elements of x, or its slices along a dim, of which each differs from the one before it.
TENURE_API std::tuple<Tensor, Tensor, Tensor> unique_consecutive(const Tensor& x, bool return_inverse = false,
                                                                 bool return_counts = false,
                                                                 std::optional<int64_t> dim = std::nullopt);
TENURE_API std::tuple<Tensor, Tensor, Tensor> unique_dim_consecutive(const Tensor& x, int64_t dim,
                                                                     bool return_inverse = false,
                                                                     bool return_counts = false);

}  // namespace v1
}  // namespace tenure
