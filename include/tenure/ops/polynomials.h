// Orthogonal polynomials of order n, elementwise.
//
// Each has three forms: of tensors, and with a number in the place of the order or of x. Each has a form with a
// destination, `_out`, too, which takes the result.
//
// x and n have any shapes that broadcast together; the result is fresh, contiguous, in the innermost scope.
// An n with a fraction is cut, one below 0, infinite or NaN gives 0. Operands broadcast and dtypes promote; integers
// and bool are computed in the default dtype, f16 and bf16 in f32, rounded once. An order that overflows on its way is
// NaN. DTypeError for complex numbers. Not differentiable. By their recurrences (DLMF 18.9.1), in double.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// Chebyshev's polynomial of the first kind, T: cos(n t) of x = cos(t) (DLMF 18.5.1), by which f64 of an n above 8 is
/// computed within (-1, 1), as those of the next three are.
TENURE_API Tensor special_chebyshev_polynomial_t(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_chebyshev_polynomial_t(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_chebyshev_polynomial_t(const Scalar& x, const Tensor& n);
/// Of the second kind, U: sin((n + 1) t) / sin(t) (DLMF 18.5.2).
TENURE_API Tensor special_chebyshev_polynomial_u(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_chebyshev_polynomial_u(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_chebyshev_polynomial_u(const Scalar& x, const Tensor& n);
/// Of the third kind, V: cos((n + 1/2) t) / cos(t/2) (DLMF 18.5.3). At -1 it is 2n + 1, negative of an odd n.
TENURE_API Tensor special_chebyshev_polynomial_v(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_chebyshev_polynomial_v(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_chebyshev_polynomial_v(const Scalar& x, const Tensor& n);
/// Of the fourth kind, W: sin((n + 1/2) t) / sin(t/2) (DLMF 18.5.4). At 1 it is 2n + 1.
TENURE_API Tensor special_chebyshev_polynomial_w(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_chebyshev_polynomial_w(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_chebyshev_polynomial_w(const Scalar& x, const Tensor& n);
/// T of 2x - 1: its waves are those of x in [0, 1].
TENURE_API Tensor special_shifted_chebyshev_polynomial_t(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_t(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_t(const Scalar& x, const Tensor& n);
/// U of 2x - 1.
TENURE_API Tensor special_shifted_chebyshev_polynomial_u(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_u(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_u(const Scalar& x, const Tensor& n);
/// V of 2x - 1.
TENURE_API Tensor special_shifted_chebyshev_polynomial_v(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_v(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_v(const Scalar& x, const Tensor& n);
/// W of 2x - 1.
TENURE_API Tensor special_shifted_chebyshev_polynomial_w(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_w(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_shifted_chebyshev_polynomial_w(const Scalar& x, const Tensor& n);
/// Hermite's polynomial of physics, to the weight e^(-x x): 1, 2x, 4x x - 2, …; NaN above an order of 128, of f64 512.
TENURE_API Tensor special_hermite_polynomial_h(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_hermite_polynomial_h(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_hermite_polynomial_h(const Scalar& x, const Tensor& n);
/// Hermite's polynomial of probability, to the weight e^(-x x/2): 1, x, x x - 1, …; NaN in the same way.
TENURE_API Tensor special_hermite_polynomial_he(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_hermite_polynomial_he(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_hermite_polynomial_he(const Scalar& x, const Tensor& n);
/// Laguerre's polynomial, to the weight e^(-x) from 0 on: 1, 1 - x, (x x - 4x + 2)/2, …; 1 at 0.
TENURE_API Tensor special_laguerre_polynomial_l(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_laguerre_polynomial_l(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_laguerre_polynomial_l(const Scalar& x, const Tensor& n);
/// Of n waves in [-1, 1], none of which is larger than 1:
/// Legendre's polynomial, to the weight 1 in [-1, 1]: 1, x, (3x x - 1)/2, …; 1 at 1.
TENURE_API Tensor special_legendre_polynomial_p(const Tensor& x, const Tensor& n);
TENURE_API Tensor special_legendre_polynomial_p(const Tensor& x, const Scalar& n);
TENURE_API Tensor special_legendre_polynomial_p(const Scalar& x, const Tensor& n);

// Given the tensor for good, as an rvalue, many write into it if they can: memory::Donation.
#include <tenure/detail/donating/polynomials.inc>
#include <tenure/detail/out/polynomials.inc>

}  // namespace v1
}  // namespace tenure
