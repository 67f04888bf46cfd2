// Orthogonal polynomials of order n, elementwise.
//
// An n with a fraction is cut, one below 0, infinite or NaN gives 0. Operands broadcast and dtypes promote; integers
// and bool are computed in the default dtype, f16 and bf16 in f32, rounded once. An order that overflows on its way is
// NaN. DTypeError for complex numbers. Not differentiable. By their recurrences (DLMF 18.9.1), in double.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// Chebyshev's polynomials of the first to the fourth kind: with x = cos(t) it is cos(n t), sin((n + 1) t) / sin(t),
/// cos((n + 1/2) t) / cos(t/2) and sin((n + 1/2) t) / sin(t/2) (DLMF 18.5), by which f64 of an n above 8 is computed.
TENURE_API Tensor special_chebyshev_polynomial_t(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_chebyshev_polynomial_t(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_chebyshev_polynomial_t(const Scalar& x, const Tensor& n);
TENURE_API Tensor special_chebyshev_polynomial_u(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_chebyshev_polynomial_u(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_chebyshev_polynomial_u(const Scalar& x, const Tensor& n);
TENURE_API Tensor special_chebyshev_polynomial_v(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_chebyshev_polynomial_v(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_chebyshev_polynomial_v(const Scalar& x, const Tensor& n);
TENURE_API Tensor special_chebyshev_polynomial_w(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_chebyshev_polynomial_w(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_chebyshev_polynomial_w(const Scalar& x, const Tensor& n);
/// The same of 2x - 1.
TENURE_API Tensor special_shifted_chebyshev_polynomial_t(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_t(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_t(const Scalar& x, const Tensor& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_u(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_u(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_u(const Scalar& x, const Tensor& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_v(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_v(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_v(const Scalar& x, const Tensor& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_w(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_w(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_w(const Scalar& x, const Tensor& n);
/// Hermite's polynomials, of physics (weight e^(-x x)) and of probability (e^(-x x/2)); NaN above an order of 128, of
/// f64 512.
TENURE_API Tensor special_hermite_polynomial_h(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_hermite_polynomial_h(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_hermite_polynomial_h(const Scalar& x, const Tensor& n);
TENURE_API Tensor special_hermite_polynomial_he(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_hermite_polynomial_he(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_hermite_polynomial_he(const Scalar& x, const Tensor& n);
/// Laguerre's polynomial.
TENURE_API Tensor special_laguerre_polynomial_l(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_laguerre_polynomial_l(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_laguerre_polynomial_l(const Scalar& x, const Tensor& n);
/// Legendre's polynomial.
TENURE_API Tensor special_legendre_polynomial_p(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_legendre_polynomial_p(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_legendre_polynomial_p(const Scalar& x, const Tensor& n);

// Given the tensor for good, as an rvalue, many write into it if they can: memory::Donation.
#include <tenure/detail/donating/polynomials.inc>
#include <tenure/detail/out/polynomials.inc>

}  // namespace v1
}  // namespace tenure
