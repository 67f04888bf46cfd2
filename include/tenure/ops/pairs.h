// Functions of two and three numbers, element by element.
//
// Operands broadcast and dtypes promote; the result is fresh, contiguous, in the innermost scope. Integers and bool are
// computed in the default dtype where a comment does not say otherwise. DTypeError for a dtype that is not taken,
// ShapeError if shapes do not broadcast. Differentiable, with gradients of gradients, unless a comment says so.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// The angle of the point (b, a) in (-pi, pi], with the signs of zeros counted. The gradient at (0, 0) is 0. Real.
TENURE_API Tensor atan2(const Tensor& a, const Tensor& b);
/// sqrt(a · a + b · b) without overflow on the way. Floating only.
TENURE_API Tensor hypot(const Tensor& a, const Tensor& b);
/// a with the sign of b, which may be that of a zero. The gradient at 0 is 0. Real.
TENURE_API Tensor copysign(const Tensor& a, const Tensor& b);
TENURE_API Tensor copysign(const Tensor& a, const Scalar& b);
/// The larger, the smaller of two elements, and the other one where one is NaN. Of equal elements each gets half of the
/// gradient.
/// Every real dtype gives itself.
TENURE_API Tensor fmax(const Tensor& a, const Tensor& b);
TENURE_API Tensor fmin(const Tensor& a, const Tensor& b);
/// 0 where x is below 0, or NaN, 1 above, and values at 0. One dtype, real. Not differentiable.
TENURE_API Tensor heaviside(const Tensor& x, const Tensor& values);
/// log(e^a + e^b), log2(2^a + 2^b), without overflow. Floating, and logaddexp complex: the imaginary part goes on from
/// that of the operand with the larger real part.
TENURE_API Tensor logaddexp(const Tensor& a, const Tensor& b);
TENURE_API Tensor logaddexp2(const Tensor& a, const Tensor& b);
/// a · log(b), 0 where a is 0 and b is no NaN. Real.
TENURE_API Tensor xlogy(const Tensor& a, const Tensor& b);
TENURE_API Tensor xlogy(const Tensor& a, const Scalar& b);
TENURE_API Tensor xlogy(const Scalar& a, const Tensor& b);
/// a · log(1 + b), in the same way.
TENURE_API Tensor special_xlog1py(const Tensor& a, const Tensor& b);
/// The greatest common divisor and the least common multiple, not negative (what does not fit wraps); of 0 and n: n and
/// 0. Integers only. Not differentiable.
TENURE_API Tensor gcd(const Tensor& a, const Tensor& b);
TENURE_API Tensor lcm(const Tensor& a, const Tensor& b);

/// x + weight · (end - x), exact at both ends. One dtype, floating or complex; a weight without dims may be of another
/// real one.
TENURE_API Tensor lerp(const Tensor& x, const Tensor& end, const Scalar& weight);
TENURE_API Tensor lerp(const Tensor& x, const Tensor& end, const Tensor& weight);
/// x + value · a · b. Integers stay integers; not of bools. value as alpha in add.
TENURE_API Tensor addcmul(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& value = 1);
/// x + value · a / b. Floating and complex only.
TENURE_API Tensor addcdiv(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& value = 1);

/// pow in f64, of complex numbers in complex128.
TENURE_API Tensor float_power(const Tensor& base, const Tensor& exponent);
TENURE_API Tensor float_power(const Tensor& base, const Scalar& exponent);
TENURE_API Tensor float_power(const Scalar& base, const Tensor& exponent);
/// x · 2^other, in the dtype of x if other is of integers; else as the product of both.
TENURE_API Tensor ldexp(const Tensor& x, const Tensor& other);
/// b - alpha · a: sub the other way round.
TENURE_API Tensor rsub(const Tensor& a, const Tensor& b, const Scalar& alpha = 1);
TENURE_API Tensor rsub(const Tensor& a, const Scalar& b, const Scalar& alpha = 1);
/// floor(a / b), as div(a, b, "floor"): integers stay integers, an integer divisor of 0 is a ValueError.
TENURE_API Tensor floor_divide(const Tensor& a, const Tensor& b);
TENURE_API Tensor floor_divide(const Tensor& a, const Scalar& b);

/// The next number of the dtype from a towards b: b where both are equal. One step in f16 and bf16 too. Floating only.
/// The gradient goes to a, and is 0 where both are equal.
TENURE_API Tensor nextafter(const Tensor& a, const Tensor& b);

// Given the tensor for good, as an rvalue, many write into it if they can: memory::Donation.
#include <tenure/detail/alias/pairs.inc>
#include <tenure/detail/donating/pairs.inc>
#include <tenure/detail/out/pairs.inc>

}  // namespace v1
}  // namespace tenure
