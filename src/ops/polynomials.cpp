// Orthogonal polynomials.
#include "tenure/ops/polynomials.h"

#include "ops/methods.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;
using ops::Use;

#define TENURE_POLYNOMIAL(name)                                                     \
  Tensor name(const Tensor& x, const Tensor& n) {                                   \
    Op op(#name);                                                                   \
    const ScalarType t = ops::floating(ops::promoted(use(x), use(n)));              \
    return ops::run_binary(op.c, kernels::name##_kernel, x, n, t, t);               \
  }                                                                                 \
  Tensor name(const Tensor& x, const Scalar& n) {                                   \
    Op op(#name);                                                                   \
    const ScalarType t = ops::floating(ops::promoted(use(x), n));                   \
    return ops::run_binary(op.c, kernels::name##_kernel, x, n, t, t, Use::operand); \
  }                                                                                 \
  Tensor name(const Scalar& x, const Tensor& n) {                                   \
    Op op(#name);                                                                   \
    const ScalarType t = ops::floating(ops::promoted(use(n), x));                   \
    return ops::run(op.c, kernels::name##_kernel, {{x, Use::operand}, n}, t, t);    \
  }
TENURE_POLYNOMIAL(special_chebyshev_polynomial_t)
TENURE_POLYNOMIAL(special_chebyshev_polynomial_u)
TENURE_POLYNOMIAL(special_chebyshev_polynomial_v)
TENURE_POLYNOMIAL(special_chebyshev_polynomial_w)
TENURE_POLYNOMIAL(special_shifted_chebyshev_polynomial_t)
TENURE_POLYNOMIAL(special_shifted_chebyshev_polynomial_u)
TENURE_POLYNOMIAL(special_shifted_chebyshev_polynomial_v)
TENURE_POLYNOMIAL(special_shifted_chebyshev_polynomial_w)
TENURE_POLYNOMIAL(special_hermite_polynomial_h)
TENURE_POLYNOMIAL(special_hermite_polynomial_he)
TENURE_POLYNOMIAL(special_laguerre_polynomial_l)
TENURE_POLYNOMIAL(special_legendre_polynomial_p)
#undef TENURE_POLYNOMIAL

}  // namespace v1
}  // namespace tenure
