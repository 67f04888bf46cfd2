// Sums, differences, products, quotients, powers.
//
// All of these, unless a comment says otherwise: operands broadcast, dtypes promote (a Scalar by its kind alone); the
// result is contiguous, in the innermost scope, of the promoted dtype. Beside f16 and bf16 a number, or a tensor of
// another dtype without dims, counts as f32, and the result is rounded once; beside integers it wraps as they do.
// f16 and bf16 with complex numbers give complex64. ShapeError if shapes do not broadcast, DTypeError if the promoted
// dtype is not taken. Differentiable, with gradients of gradients.
#pragma once

#include <tenure/tensor.h>

#include <string_view>

namespace tenure {
inline namespace v1 {

/// a + alpha · b. Integers wrap; bool adds as "or". DTypeError for a floating alpha with an integer or bool result, and
/// for a bool alpha with any result but bool.
TENURE_API Tensor add(const Tensor& a, const Tensor& b, const Scalar& alpha = 1);
TENURE_API Tensor add(const Tensor& a, const Scalar& b, const Scalar& alpha = 1);
/// a - alpha · b. Integers wrap; not for bool. alpha as in add.
TENURE_API Tensor sub(const Tensor& a, const Tensor& b, const Scalar& alpha = 1);
TENURE_API Tensor sub(const Tensor& a, const Scalar& b, const Scalar& alpha = 1);
/// a · b. Integers wrap; bool multiplies as "and".
TENURE_API Tensor mul(const Tensor& a, const Tensor& b);
TENURE_API Tensor mul(const Tensor& a, const Scalar& b);
/// a / b. Integers and bool are divided in the default dtype. Floating division by 0 gives infinities and NaN.
TENURE_API Tensor div(const Tensor& a, const Tensor& b);
TENURE_API Tensor div(const Tensor& a, const Scalar& b);
/// a / b rounded: "trunc" towards zero, "floor" downwards; integers stay integers. Real, not bool. ValueError for
/// another mode, and for an integer divisor of 0. The gradient is 0.
TENURE_API Tensor div(const Tensor& a, const Tensor& b, std::string_view rounding_mode);
TENURE_API Tensor div(const Tensor& a, const Scalar& b, std::string_view rounding_mode);
/// a - b · floor(a / b), with the sign of b. Real, not bool. ValueError for an integer divisor of 0; a floating one
/// gives NaN.
TENURE_API Tensor remainder(const Tensor& a, const Tensor& b);
TENURE_API Tensor remainder(const Tensor& a, const Scalar& b);
TENURE_API Tensor remainder(const Scalar& a, const Tensor& b);
/// a - trunc(a / b) · b, exact, with the sign of a. Real, not bool. ValueError for an integer divisor of 0; a floating
/// one gives NaN, as an infinite a does, and an infinite b gives a. The gradients are 1 and -trunc(a / b).
TENURE_API Tensor fmod(const Tensor& a, const Tensor& b);
TENURE_API Tensor fmod(const Tensor& a, const Scalar& b);
/// -x. Unsigned integers wrap; not for bool.
TENURE_API Tensor neg(const Tensor& x);
/// base to the power of exponent; 0 to the power of 0 is 1. Integers stay integers and wrap; not for bool. With a
/// tensor of integer exponents, a negative one gives 0 (but for bases 1 and -1); with a number, ValueError, as
/// for a number, or a tensor without dims, that the integers do not reach: an exponent does not wrap.
TENURE_API Tensor pow(const Tensor& base, const Tensor& exponent);
TENURE_API Tensor pow(const Tensor& base, const Scalar& exponent);
TENURE_API Tensor pow(const Scalar& base, const Tensor& exponent);
/// x · x. bool gives i64.
TENURE_API Tensor square(const Tensor& x);
/// 1 / x, of integers and bool in the default dtype.
TENURE_API Tensor reciprocal(const Tensor& x);

// Operators are the functions above: + add, - sub and neg, * mul, / div, % remainder.
TENURE_API Tensor operator+(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator+(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator+(const Scalar& a, const Tensor& b);
TENURE_API Tensor operator-(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator-(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator-(const Scalar& a, const Tensor& b);
TENURE_API Tensor operator-(const Tensor& x);
TENURE_API Tensor operator*(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator*(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator*(const Scalar& a, const Tensor& b);
TENURE_API Tensor operator/(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator/(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator/(const Scalar& a, const Tensor& b);
TENURE_API Tensor operator%(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator%(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator%(const Scalar& a, const Tensor& b);

// Given the tensor for good, as an rvalue, many write into it if they can: memory::Donation.
#include <tenure/detail/alias/arithmetic.inc>
#include <tenure/detail/donating/arithmetic.inc>
#include <tenure/detail/out/arithmetic.inc>

}  // namespace v1
}  // namespace tenure
