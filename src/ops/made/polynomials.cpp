// Made by tools/make_ops.py from src/signatures/polynomials.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/polynomials.h"

namespace tenure {
inline namespace v1 {

TENURE_OUT(special_chebyshev_polynomial_t, out, (const Tensor& x, const Tensor& n), x, n)
TENURE_DONATING_ONLY(special_chebyshev_polynomial_t, "special_chebyshev_polynomial_t", (const Tensor& n), n)
TENURE_OUT(special_chebyshev_polynomial_t, out, (const Tensor& x, const Scalar& n), x, n)
TENURE_DONATING_ONLY(special_chebyshev_polynomial_t, "special_chebyshev_polynomial_t", (const Scalar& n), n)
TENURE_OUT(special_chebyshev_polynomial_t, out, (const Scalar& x, const Tensor& n), x, n)
TENURE_OUT(special_chebyshev_polynomial_u, out, (const Tensor& x, const Tensor& n), x, n)
TENURE_DONATING_ONLY(special_chebyshev_polynomial_u, "special_chebyshev_polynomial_u", (const Tensor& n), n)
TENURE_OUT(special_chebyshev_polynomial_u, out, (const Tensor& x, const Scalar& n), x, n)
TENURE_DONATING_ONLY(special_chebyshev_polynomial_u, "special_chebyshev_polynomial_u", (const Scalar& n), n)
TENURE_OUT(special_chebyshev_polynomial_u, out, (const Scalar& x, const Tensor& n), x, n)
TENURE_OUT(special_chebyshev_polynomial_v, out, (const Tensor& x, const Tensor& n), x, n)
TENURE_DONATING_ONLY(special_chebyshev_polynomial_v, "special_chebyshev_polynomial_v", (const Tensor& n), n)
TENURE_OUT(special_chebyshev_polynomial_v, out, (const Tensor& x, const Scalar& n), x, n)
TENURE_DONATING_ONLY(special_chebyshev_polynomial_v, "special_chebyshev_polynomial_v", (const Scalar& n), n)
TENURE_OUT(special_chebyshev_polynomial_v, out, (const Scalar& x, const Tensor& n), x, n)
TENURE_OUT(special_chebyshev_polynomial_w, out, (const Tensor& x, const Tensor& n), x, n)
TENURE_DONATING_ONLY(special_chebyshev_polynomial_w, "special_chebyshev_polynomial_w", (const Tensor& n), n)
TENURE_OUT(special_chebyshev_polynomial_w, out, (const Tensor& x, const Scalar& n), x, n)
TENURE_DONATING_ONLY(special_chebyshev_polynomial_w, "special_chebyshev_polynomial_w", (const Scalar& n), n)
TENURE_OUT(special_chebyshev_polynomial_w, out, (const Scalar& x, const Tensor& n), x, n)
TENURE_OUT(special_shifted_chebyshev_polynomial_t, out, (const Tensor& x, const Tensor& n), x, n)
TENURE_DONATING_ONLY(special_shifted_chebyshev_polynomial_t, "special_shifted_chebyshev_polynomial_t", (const Tensor&
    n), n)
TENURE_OUT(special_shifted_chebyshev_polynomial_t, out, (const Tensor& x, const Scalar& n), x, n)
TENURE_DONATING_ONLY(special_shifted_chebyshev_polynomial_t, "special_shifted_chebyshev_polynomial_t", (const Scalar&
    n), n)
TENURE_OUT(special_shifted_chebyshev_polynomial_t, out, (const Scalar& x, const Tensor& n), x, n)
TENURE_OUT(special_shifted_chebyshev_polynomial_u, out, (const Tensor& x, const Tensor& n), x, n)
TENURE_DONATING_ONLY(special_shifted_chebyshev_polynomial_u, "special_shifted_chebyshev_polynomial_u", (const Tensor&
    n), n)
TENURE_OUT(special_shifted_chebyshev_polynomial_u, out, (const Tensor& x, const Scalar& n), x, n)
TENURE_DONATING_ONLY(special_shifted_chebyshev_polynomial_u, "special_shifted_chebyshev_polynomial_u", (const Scalar&
    n), n)
TENURE_OUT(special_shifted_chebyshev_polynomial_u, out, (const Scalar& x, const Tensor& n), x, n)
TENURE_OUT(special_shifted_chebyshev_polynomial_v, out, (const Tensor& x, const Tensor& n), x, n)
TENURE_DONATING_ONLY(special_shifted_chebyshev_polynomial_v, "special_shifted_chebyshev_polynomial_v", (const Tensor&
    n), n)
TENURE_OUT(special_shifted_chebyshev_polynomial_v, out, (const Tensor& x, const Scalar& n), x, n)
TENURE_DONATING_ONLY(special_shifted_chebyshev_polynomial_v, "special_shifted_chebyshev_polynomial_v", (const Scalar&
    n), n)
TENURE_OUT(special_shifted_chebyshev_polynomial_v, out, (const Scalar& x, const Tensor& n), x, n)
TENURE_OUT(special_shifted_chebyshev_polynomial_w, out, (const Tensor& x, const Tensor& n), x, n)
TENURE_DONATING_ONLY(special_shifted_chebyshev_polynomial_w, "special_shifted_chebyshev_polynomial_w", (const Tensor&
    n), n)
TENURE_OUT(special_shifted_chebyshev_polynomial_w, out, (const Tensor& x, const Scalar& n), x, n)
TENURE_DONATING_ONLY(special_shifted_chebyshev_polynomial_w, "special_shifted_chebyshev_polynomial_w", (const Scalar&
    n), n)
TENURE_OUT(special_shifted_chebyshev_polynomial_w, out, (const Scalar& x, const Tensor& n), x, n)
TENURE_OUT(special_hermite_polynomial_h, out, (const Tensor& x, const Tensor& n), x, n)
TENURE_DONATING_ONLY(special_hermite_polynomial_h, "special_hermite_polynomial_h", (const Tensor& n), n)
TENURE_OUT(special_hermite_polynomial_h, out, (const Tensor& x, const Scalar& n), x, n)
TENURE_DONATING_ONLY(special_hermite_polynomial_h, "special_hermite_polynomial_h", (const Scalar& n), n)
TENURE_OUT(special_hermite_polynomial_h, out, (const Scalar& x, const Tensor& n), x, n)
TENURE_OUT(special_hermite_polynomial_he, out, (const Tensor& x, const Tensor& n), x, n)
TENURE_DONATING_ONLY(special_hermite_polynomial_he, "special_hermite_polynomial_he", (const Tensor& n), n)
TENURE_OUT(special_hermite_polynomial_he, out, (const Tensor& x, const Scalar& n), x, n)
TENURE_DONATING_ONLY(special_hermite_polynomial_he, "special_hermite_polynomial_he", (const Scalar& n), n)
TENURE_OUT(special_hermite_polynomial_he, out, (const Scalar& x, const Tensor& n), x, n)
TENURE_OUT(special_laguerre_polynomial_l, out, (const Tensor& x, const Tensor& n), x, n)
TENURE_DONATING_ONLY(special_laguerre_polynomial_l, "special_laguerre_polynomial_l", (const Tensor& n), n)
TENURE_OUT(special_laguerre_polynomial_l, out, (const Tensor& x, const Scalar& n), x, n)
TENURE_DONATING_ONLY(special_laguerre_polynomial_l, "special_laguerre_polynomial_l", (const Scalar& n), n)
TENURE_OUT(special_laguerre_polynomial_l, out, (const Scalar& x, const Tensor& n), x, n)
TENURE_OUT(special_legendre_polynomial_p, out, (const Tensor& x, const Tensor& n), x, n)
TENURE_DONATING_ONLY(special_legendre_polynomial_p, "special_legendre_polynomial_p", (const Tensor& n), n)
TENURE_OUT(special_legendre_polynomial_p, out, (const Tensor& x, const Scalar& n), x, n)
TENURE_DONATING_ONLY(special_legendre_polynomial_p, "special_legendre_polynomial_p", (const Scalar& n), n)
TENURE_OUT(special_legendre_polynomial_p, out, (const Scalar& x, const Tensor& n), x, n)

}  // namespace v1
}  // namespace tenure
