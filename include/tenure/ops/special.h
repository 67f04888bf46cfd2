// Special functions: the gamma function's kin and the error function's.
//
// Elementwise. Integers and bool are computed in the default dtype unless a comment says otherwise, f16 and bf16 in
// f32, rounded once. Operands broadcast and dtypes promote. NaN stays NaN. DTypeError for complex numbers.
// Differentiable, with gradients of gradients, unless a comment says so.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// log |Gamma(x)|; inf at 0, at the negative whole numbers and at both infinities. Rows of polynomials below 8, above
/// that Stirling's series, below 0 the reflection (DLMF 5.5.3, 5.11.1).
TENURE_API Tensor lgamma(const Tensor& x);
/// The derivative of lgamma: -inf at 0, inf at -0, NaN at negative whole numbers and -inf. In the same way (DLMF 5.5.4,
/// 5.11.2).
TENURE_API Tensor digamma(const Tensor& x);
/// The n-th derivative of digamma: n! · zeta(n + 1, x), negative of an even n above 0 (DLMF 25.11.12). Infinite at 0
/// and the negative whole numbers, inf of an odd n. ValueError for an n below 0.
TENURE_API Tensor polygamma(int64_t n, const Tensor& x);
/// The logarithm of the gamma function of p dimensions: the sum of lgamma(x - j/2) over j = 0 … p - 1, plus
/// p (p - 1)/4 · log(pi) (DLMF 35.3.4). ValueError for a p below 1 or above
/// 65536; not for bool.
TENURE_API Tensor mvlgamma(const Tensor& x, int64_t p);

/// The regularised incomplete gamma functions, lower and upper: integrals of t^(a-1) e^-t over Gamma(a), from 0 to x
/// and from x on. Floating only. NaN for an a or x below 0, for both 0 and for both inf. Not differentiable in a:
/// GradError. A series, a continued fraction, and Temme's expansion of large a (DLMF 8.7.1, 8.9.2, 8.12).
TENURE_API Tensor igamma(const Tensor& a, const Tensor& x);
TENURE_API Tensor igammac(const Tensor& a, const Tensor& x);

/// Hurwitz's zeta function, the sum of (k + q)^-s over k = 0, 1, …: inf where s is 1 or q a whole number not above 0,
/// NaN for an s below 1, for any other q below 0 unless s is a whole number, and for infinite ones beyond. Not
/// differentiable in s: GradError; nor beside a number q. The formula of Euler and Maclaurin (DLMF 25.11.5).
TENURE_API Tensor special_zeta(const Tensor& s, const Tensor& q);
TENURE_API Tensor special_zeta(const Tensor& s, const Scalar& q);
TENURE_API Tensor special_zeta(const Scalar& s, const Tensor& q);

/// e^(x·x) · erfc(x); inf below -26.7. A table of own polynomials in x/(x + 2).
TENURE_API Tensor special_erfcx(const Tensor& x);
/// The normal distribution: the probability of what lies below x, exact in the lower tail. By special_erfcx.
TENURE_API Tensor special_ndtr(const Tensor& x);
/// Its logarithm, exact in both tails.
TENURE_API Tensor special_log_ndtr(const Tensor& x);
/// Its inverse: ±inf at 1 and 0, NaN beyond. Own polynomials, in the tails of sqrt(-2 log x).
TENURE_API Tensor special_ndtri(const Tensor& x);
/// -x · log(x): 0 at 0, -inf below.
TENURE_API Tensor special_entr(const Tensor& x);

// Given the tensor for good, as an rvalue, many write into it if they can: memory::Donation.
#include <tenure/detail/alias/special.inc>
#include <tenure/detail/donating/special.inc>
#include <tenure/detail/out/special.inc>

}  // namespace v1
}  // namespace tenure
