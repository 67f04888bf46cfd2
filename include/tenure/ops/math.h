// Functions of one number, applied to every element, and what complex numbers are made of.
//
// All of these, unless a comment says otherwise: x has any shape; the result is fresh, contiguous, in the innermost
// scope, of x's shape and dtype; integers and bool are computed in the default dtype and give that (f32,
// unless set_default_dtype was called). NaN stays NaN; outside a
// function's domain the result is NaN. DTypeError for a dtype that is not taken. Differentiable, with gradients of
// gradients.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// The distance from 0. Integers stay integers (the smallest one wraps), complex numbers give their real type; not for
/// bool. The gradient at 0 and of NaN is 0.
TENURE_API Tensor abs(const Tensor& x);
/// -1, 0 or 1, and 0 of NaN; every real dtype gives itself. The gradient is 0.
TENURE_API Tensor sign(const Tensor& x);
/// e to the power of x.
TENURE_API Tensor exp(const Tensor& x);
/// exp(x) - 1, exact near 0.
TENURE_API Tensor expm1(const Tensor& x);
/// The natural logarithm; of 0: -inf. Complex numbers: the principal branch.
TENURE_API Tensor log(const Tensor& x);
/// log(1 + x), exact near 0. Complex numbers: the principal branch.
TENURE_API Tensor log1p(const Tensor& x);
/// The square root; of complex numbers the one with a real part that is not negative.
TENURE_API Tensor sqrt(const Tensor& x);
/// 1 / sqrt(x); of 0: inf.
TENURE_API Tensor rsqrt(const Tensor& x);
/// 2/sqrt(pi) times the integral of exp(-t·t) from 0 to x. erf(±inf) = ±1. Not complex.
TENURE_API Tensor erf(const Tensor& x);
/// The inverse of erf on [-1, 1]; ±1 gives ±inf. Not complex.
TENURE_API Tensor erfinv(const Tensor& x);

/// 2 to the power of x.
TENURE_API Tensor exp2(const Tensor& x);
/// Logarithms to the bases 2 and 10.
TENURE_API Tensor log2(const Tensor& x);
TENURE_API Tensor log10(const Tensor& x);
/// log(x / (1 - x)), the inverse of sigmoid; x is first brought into [eps, 1 - eps] if eps is given, and the gradient
/// outside of that is 0. Without it: NaN outside of [0, 1], -inf at 0, inf at 1. Not complex.
TENURE_API Tensor logit(const Tensor& x, std::optional<double> eps = std::nullopt);
/// 1 - erf(x), exact where that is small. Not complex.
TENURE_API Tensor erfc(const Tensor& x);
/// sin(pi · x) / (pi · x), and 1 at 0.
TENURE_API Tensor sinc(const Tensor& x);
/// As sign; of complex numbers x / |x|, 0 of 0. Any dtype gives itself.
TENURE_API Tensor sgn(const Tensor& x);
/// Whether the sign is set: of -0 too. A bool tensor; not complex. Not differentiable.
TENURE_API Tensor signbit(const Tensor& x);
/// x itself; DTypeError for bool.
TENURE_API Tensor positive(const Tensor& x);
/// NaN, inf and -inf replaced by the numbers given, else by 0, the largest and the smallest number of the dtype. Of
/// complex numbers in each part. Integers and bool give a copy. The gradient of what was replaced is 0.
TENURE_API Tensor nan_to_num(const Tensor& x, std::optional<double> nan = std::nullopt,
                             std::optional<double> posinf = std::nullopt, std::optional<double> neginf = std::nullopt);

/// To whole numbers: down, up, to the nearest (ties to even), towards zero. Integers give a copy; neither bool nor
/// complex. The gradient is 0.
TENURE_API Tensor floor(const Tensor& x);
TENURE_API Tensor ceil(const Tensor& x);
TENURE_API Tensor round(const Tensor& x);
TENURE_API Tensor trunc(const Tensor& x);
/// x - trunc(x), exact, with the sign of x; infinities give NaN. Floating. The gradient is 1.
TENURE_API Tensor frac(const Tensor& x);

/// Every element between min and max; either may be absent, not both (ValueError). With min above max: max. NaN in x or
/// a bound gives NaN. Dtypes promote; real, not bool. A bound is rounded to the dtype; one beyond the dtype's end
/// bounds nothing on that side (of u8, clamp(-5, 300) changes nothing), and is a ValueError on the other. The gradient
/// is 1 inside and on the bounds, else 0.
TENURE_API Tensor clamp(const Tensor& x, std::optional<Scalar> min, std::optional<Scalar> max = std::nullopt);
/// With a bound for each element; all broadcast. Where a bound is the result, the gradient flows to it; of an element
/// and a bound that are equal each gets half.
TENURE_API Tensor clamp(const Tensor& x, std::optional<Tensor> min, std::optional<Tensor> max = std::nullopt);
/// With one bound alone.
TENURE_API Tensor clamp_min(const Tensor& x, const Scalar& min);
TENURE_API Tensor clamp_min(const Tensor& x, const Tensor& min);
TENURE_API Tensor clamp_max(const Tensor& x, const Scalar& max);
TENURE_API Tensor clamp_max(const Tensor& x, const Tensor& max);
/// The larger, the smaller of two elements; NaN in either gives NaN. Broadcast and promote; real. Of equal elements
/// each gets half of the gradient.
TENURE_API Tensor maximum(const Tensor& a, const Tensor& b);
TENURE_API Tensor minimum(const Tensor& a, const Tensor& b);

/// The complex conjugate. A real tensor is returned as it is.
TENURE_API Tensor conj(const Tensor& x);
/// re + i·im: complex64 of f32, complex128 of f64. Both have one dtype; they broadcast.
TENURE_API Tensor complex(const Tensor& re, const Tensor& im);
/// abs · (cos(angle) + i·sin(angle)): as complex().
TENURE_API Tensor polar(const Tensor& abs, const Tensor& angle);

/// x as a mantissa, whose magnitude is in [1/2, 1), times 2 to an exponent, which is i32. Of 0, infinities and NaN they
/// are x and 0. Floating only. The mantissa's gradient is 2 to the minus exponent.
TENURE_API std::tuple<Tensor, Tensor> frexp(const Tensor& x);

// Given the tensor for good, as an rvalue, many write into it if they can: memory::Donation.
#include <tenure/detail/alias/math.inc>
#include <tenure/detail/donating/math.inc>
#include <tenure/detail/out/math.inc>

}  // namespace v1
}  // namespace tenure
