// What takes many elements to one, and the softmax.
//
// `dim` names the dims that go (negative ones count from the end, none twice); an empty list, or no dim, is all of
// them. With keepdim they stay with size 1. IndexError for a dim out of range, ValueError for one given twice. f16 and
// bf16 are reduced in f32 and rounded once. The order of operations depends on the shape alone: the same bits for any
// number of threads. With dtype, elements are converted first. Differentiable where the result is floating or complex,
// with gradients of gradients, unless a comment says otherwise.
#pragma once

#include <tenure/tensor.h>

#include <concepts>
#include <optional>
#include <tuple>

namespace tenure {
inline namespace v1 {

/// The sum. Integers and bool give i64. Of nothing: 0.
TENURE_API Tensor sum(const Tensor& x, std::optional<ScalarType> dtype = std::nullopt);
TENURE_API Tensor sum(const Tensor& x, IntArrayRef dim, bool keepdim = false,
                      std::optional<ScalarType> dtype = std::nullopt);
/// The mean. DTypeError for integers and bool, unless dtype is floating or complex. Of nothing: NaN.
TENURE_API Tensor mean(const Tensor& x, std::optional<ScalarType> dtype = std::nullopt);
TENURE_API Tensor mean(const Tensor& x, IntArrayRef dim, bool keepdim = false,
                       std::optional<ScalarType> dtype = std::nullopt);
/// The product. Integers and bool give i64. Of nothing: 1. The gradient is right where it is 0 or overflows, too.
TENURE_API Tensor prod(const Tensor& x, std::optional<ScalarType> dtype = std::nullopt);
TENURE_API Tensor prod(const Tensor& x, int64_t dim, bool keepdim = false,
                       std::optional<ScalarType> dtype = std::nullopt);
/// The variance with divisor max(0, n - correction), and its root; floating, and real of complex, where the distances
/// from the mean are squared. Of nothing: NaN. Right where squares leave
/// the dtype's range. The gradient of a root of 0 is 0.
TENURE_API Tensor var(const Tensor& x, IntArrayRef dim = {}, double correction = 1, bool keepdim = false);
TENURE_API Tensor std(const Tensor& x, IntArrayRef dim = {}, double correction = 1, bool keepdim = false);
/// Of all elements, with correction 1 if unbiased, else 0. Only a bool says that: a number names a dim.
template <std::same_as<bool> B>
TENURE_INLINE Tensor var(const Tensor& x, B unbiased) {
  return var(x, IntArrayRef(), unbiased ? 1 : 0);
}
template <std::same_as<bool> B>
TENURE_INLINE Tensor std(const Tensor& x, B unbiased) {
  return std(x, IntArrayRef(), unbiased ? 1 : 0);
}
/// The square root of the sum of the squares of all elements, 0-d; floating, and complex by its magnitudes. Right where
/// squares leave the dtype's range. The gradient at 0 is 0.
TENURE_API Tensor norm(const Tensor& x);
/// (Σ |x|^p)^(1/p) of all elements, 0-d, or over dims; p of 2 as above, of inf and -inf the largest and the smallest
/// magnitude (ValueError of nothing), of 0 the count of what is not 0, which has no gradient. Of nothing, otherwise: 0.
/// No p is 2. Floating, and complex by its magnitudes. Where the norm is 0 the gradient is 0.
TENURE_API Tensor norm(const Tensor& x, const Scalar& p);
TENURE_API Tensor norm(const Tensor& x, std::optional<Scalar> p, IntArrayRef dim, bool keepdim = false,
                       std::optional<ScalarType> dtype = std::nullopt);
/// The 2-norm over dims, at most 2 (ValueError); over all if none are named.
TENURE_API Tensor frobenius_norm(const Tensor& x, IntArrayRef dim, bool keepdim = false);
/// The p-norm of a - b, broadcast.
TENURE_API Tensor dist(const Tensor& a, const Tensor& b, const Scalar& p = 2);

// ---- extremes: any real dtype. NaN is larger and smaller than everything. ValueError where nothing is to be compared.

/// The largest (smallest) element, 0-d. Equal elements, or all that are NaN, share the gradient.
TENURE_API Tensor max(const Tensor& x);
TENURE_API Tensor min(const Tensor& x);
/// The largest (smallest) elements along a dim and the i64 index of the first of each, to which the gradient goes.
TENURE_API std::tuple<Tensor, Tensor> max(const Tensor& x, int64_t dim, bool keepdim = false);
TENURE_API std::tuple<Tensor, Tensor> min(const Tensor& x, int64_t dim, bool keepdim = false);
/// max(a, b) is maximum(a, b), and so for min.
TENURE_API Tensor max(const Tensor& a, const Tensor& b);
TENURE_API Tensor min(const Tensor& a, const Tensor& b);
/// The largest (smallest) elements. Equal ones, or all that are NaN, share the gradient.
TENURE_API Tensor amax(const Tensor& x, IntArrayRef dim = {}, bool keepdim = false);
TENURE_API Tensor amin(const Tensor& x, IntArrayRef dim = {}, bool keepdim = false);
/// The i64 index of the first largest (smallest) element: along a dim, or of all elements in row-major order. No
/// gradient.
TENURE_API Tensor argmax(const Tensor& x, std::optional<int64_t> dim = std::nullopt, bool keepdim = false);
TENURE_API Tensor argmin(const Tensor& x, std::optional<int64_t> dim = std::nullopt, bool keepdim = false);

// ---- truth: any dtype; what is not 0 is true (NaN too). The result is bool, but u8 of u8. No dims at all reduce
// nothing: each element by itself. No gradient.

/// Whether any element is true; of nothing: false.
TENURE_API Tensor any(const Tensor& x);
TENURE_API Tensor any(const Tensor& x, IntArrayRef dim, bool keepdim = false);
/// Whether all elements are true; of nothing: true.
TENURE_API Tensor all(const Tensor& x);
TENURE_API Tensor all(const Tensor& x, IntArrayRef dim, bool keepdim = false);

// ---- running sums

/// Along a dim the sum of each element and all before it, in x's sizes, added in that order: of integers and bool in
/// i64, which wraps; of f16 and bf16 in f32, each rounded once. dtype: what x is converted to first, and the result
/// has; in place none but x's own (DTypeError). A 0-d x gives itself. IndexError for a dim out of range. The gradient
/// is the sum from the end.
TENURE_API Tensor cumsum(const Tensor& x, int64_t dim, std::optional<ScalarType> dtype = std::nullopt);

// ---- exponentials: floating, without overflow; logsumexp complex too (the principal branch), and of integers in the
// default dtype

/// log(sum(exp(x))). Of nothing: -inf.
TENURE_API Tensor logsumexp(const Tensor& x, IntArrayRef dim, bool keepdim = false);
/// exp(x) / sum(exp(x)) along a dim. A row with a NaN or +inf, or of nothing but -inf, gives NaN. Saves its result
/// only.
TENURE_API Tensor softmax(const Tensor& x, int64_t dim, std::optional<ScalarType> dtype = std::nullopt);
/// x - logsumexp(x) along a dim. Saves its result only.
TENURE_API Tensor log_softmax(const Tensor& x, int64_t dim, std::optional<ScalarType> dtype = std::nullopt);

/// x summed over the dims that `sizes` lacks or has as 1, so that it has those sizes. Integers and bool give i64.
/// ShapeError unless `sizes` broadcasts to x's.
TENURE_API Tensor sum_to_size(const Tensor& x, IntArrayRef sizes);

#include <tenure/detail/alias/reduce.inc>
#include <tenure/detail/out/reduce.inc>

}  // namespace v1
}  // namespace tenure
