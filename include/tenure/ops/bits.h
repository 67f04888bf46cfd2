// Bits of integers; bools count as one bit, and shifts do not take them.
//
// Operands broadcast and dtypes promote; a number counts by its kind alone. The result is fresh, contiguous, in the
// innermost scope. DTypeError for floating and complex dtypes, ShapeError if shapes do not broadcast. Not
// differentiable.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// Bits that are set in both, in one of both at least, in one alone.
TENURE_API Tensor bitwise_and(const Tensor& a, const Tensor& b);
TENURE_API Tensor bitwise_and(const Tensor& a, const Scalar& b);
TENURE_API Tensor bitwise_and(const Scalar& a, const Tensor& b);
TENURE_API Tensor bitwise_or(const Tensor& a, const Tensor& b);
TENURE_API Tensor bitwise_or(const Tensor& a, const Scalar& b);
TENURE_API Tensor bitwise_or(const Scalar& a, const Tensor& b);
TENURE_API Tensor bitwise_xor(const Tensor& a, const Tensor& b);
TENURE_API Tensor bitwise_xor(const Tensor& a, const Scalar& b);
TENURE_API Tensor bitwise_xor(const Scalar& a, const Tensor& b);
/// The bits that are not set; of bools the opposite.
TENURE_API Tensor bitwise_not(const Tensor& x);

/// a with its bits moved up by b places, a · 2^b where that fits. By as many as it has bits, or more, or fewer than
/// none: 0.
TENURE_API Tensor bitwise_left_shift(const Tensor& a, const Tensor& b);
TENURE_API Tensor bitwise_left_shift(const Tensor& a, const Scalar& b);
TENURE_API Tensor bitwise_left_shift(const Scalar& a, const Tensor& b);
/// Moved down: floor(a / 2^b). By as many as it has bits, or more, or fewer than none: 0, or -1 of a negative number.
TENURE_API Tensor bitwise_right_shift(const Tensor& a, const Tensor& b);
TENURE_API Tensor bitwise_right_shift(const Tensor& a, const Scalar& b);
TENURE_API Tensor bitwise_right_shift(const Scalar& a, const Tensor& b);

TENURE_API Tensor operator&(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator&(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator|(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator|(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator^(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator^(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator~(const Tensor& x);

#include <tenure/detail/donating/bits.inc>
#include <tenure/detail/out/bits.inc>

}  // namespace v1
}  // namespace tenure
