// What runs along a dim: products, extremes and logarithms up to each element, and differences.
//
// The result has x's sizes, and a 0-d x counts as having one element in one dim. IndexError for a dim out of range.
// The same bits for any number of threads. Differentiable, with gradients of gradients.
#pragma once

#include <tenure/tensor.h>

#include <optional>
#include <string_view>
#include <tuple>

namespace tenure {
inline namespace v1 {

/// Along a dim the product of each element and all before it, multiplied in that order: of integers and bool in i64,
/// which wraps; of f16 and bf16 in f32, each rounded once. dtype: what x is converted to first, and the result has. The
/// gradient divides by nothing: it is right where elements are 0 or products overflow, too.
TENURE_API Tensor cumprod(const Tensor& x, int64_t dim, std::optional<ScalarType> dtype = std::nullopt);
/// The largest (smallest) element so far and its i64 index along the dim: of equal elements the last. Once there is a
/// NaN the values are NaN, each at the last NaN so far. Not complex. The gradient goes to the element that was chosen.
TENURE_API std::tuple<Tensor, Tensor> cummax(const Tensor& x, int64_t dim);
TENURE_API std::tuple<Tensor, Tensor> cummin(const Tensor& x, int64_t dim);
/// log(exp(x[0]) + … + exp(x[k])) for each k, without overflow; floating. Summed in f64 and rounded once.
TENURE_API Tensor logcumsumexp(const Tensor& x, int64_t dim);
/// x[1:] - x[:-1] along a dim, n times; of bools whether they differ. prepend and append are joined to x first (errors
/// as in cat), but for n = 0, which copies x. As many differences as there are elements, or more, give an empty dim.
/// ValueError for a negative n, ShapeError for a 0-d x.
TENURE_API Tensor diff(const Tensor& x, int64_t n = 1, int64_t dim = -1, std::optional<Tensor> prepend = std::nullopt,
                       std::optional<Tensor> append = std::nullopt);

#include <tenure/detail/out/scan.inc>

}  // namespace v1
}  // namespace tenure
