// Bits of integers; bools count as one bit, and shifts do not take them.
//
// Operands broadcast and dtypes promote; a number counts by its kind alone. The result is fresh, contiguous, in the
// innermost scope. DTypeError for floating and complex dtypes, ShapeError if shapes do not broadcast. Not
// differentiable.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// Bits that are set in both, in one of both at least, in one alone; of bools: and, or, not equal. Negative integers
/// count in two's complement, so that bitwise_and(x, 1) is 1 of every odd number. A number that does not fit the
/// promoted dtype wraps. The symbols below are the same functions: a & b, a | b, a ^ b, ~a.
TENURE_API Tensor bitwise_and(const Tensor& a, const Tensor& b);
TENURE_API Tensor bitwise_and(const Tensor& a, const Scalar& b);
TENURE_API Tensor bitwise_and(const Scalar& a, const Tensor& b);
TENURE_API Tensor bitwise_or(const Tensor& a, const Tensor& b);
TENURE_API Tensor bitwise_or(const Tensor& a, const Scalar& b);
TENURE_API Tensor bitwise_or(const Scalar& a, const Tensor& b);
TENURE_API Tensor bitwise_xor(const Tensor& a, const Tensor& b);
TENURE_API Tensor bitwise_xor(const Tensor& a, const Scalar& b);
TENURE_API Tensor bitwise_xor(const Scalar& a, const Tensor& b);
/// The bits that are not set, in two's complement: -x - 1. Of bools the opposite; of u8 255 - x.
TENURE_API Tensor bitwise_not(const Tensor& x);

/// a with its bits moved up by b places, a · 2^b where that fits. By as many as it has bits, or more, or fewer than
/// none: 0.
TENURE_API Tensor bitwise_left_shift(const Tensor& a, const Tensor& b);
TENURE_API Tensor bitwise_left_shift(const Tensor& a, const Scalar& b);
TENURE_API Tensor bitwise_left_shift(const Scalar& a, const Tensor& b);
/// A number moved down keeps its sign: floor(a / 2^b). By as many as it has bits, or more, or fewer than none: 0, or -1
/// of a negative number.
TENURE_API Tensor bitwise_right_shift(const Tensor& a, const Tensor& b);
TENURE_API Tensor bitwise_right_shift(const Tensor& a, const Scalar& b);
TENURE_API Tensor bitwise_right_shift(const Scalar& a, const Tensor& b);

/// As bitwise_and, bitwise_or and bitwise_xor. They bind less than comparisons: (x > 0) & (x < 1).
TENURE_API Tensor operator&(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator&(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator|(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator|(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator^(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator^(const Tensor& a, const Scalar& b);
/// As bitwise_not.
TENURE_API Tensor operator~(const Tensor& x);

#include <tenure/detail/donating/bits.inc>
#include <tenure/detail/out/bits.inc>

}  // namespace v1
}  // namespace tenure
