// Made by tools/make_ops.py from src/signatures/products.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/products.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, mv, (const Tensor& other), other)
TENURE_OUT(mv, out_apart, (const Tensor& a, const Tensor& b), a, b)
TENURE_METHOD(Tensor, vdot, (const Tensor& other), other)
TENURE_OUT(vdot, out_apart, (const Tensor& a, const Tensor& b), a, b)
TENURE_METHOD(Tensor, inner, (const Tensor& other), other)
TENURE_OUT(inner, out_apart, (const Tensor& a, const Tensor& b), a, b)
TENURE_METHOD(Tensor, addmv, (const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha), a, b, beta,
    alpha)
TENURE_IN_PLACE(addmv, true, (const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha), a, b, beta,
    alpha)
TENURE_OUT(addmv, out_apart, (const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar&
    alpha), x, a, b, beta, alpha)
TENURE_METHOD(Tensor, addbmm, (const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha), a, b, beta,
    alpha)
TENURE_IN_PLACE(addbmm, true, (const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha), a, b, beta,
    alpha)
TENURE_OUT(addbmm, out_apart, (const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar&
    alpha), x, a, b, beta, alpha)
TENURE_METHOD(Tensor, baddbmm, (const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha), a, b, beta,
    alpha)
TENURE_IN_PLACE(baddbmm, true, (const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha), a, b, beta,
    alpha)
TENURE_OUT(baddbmm, out_apart, (const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar&
    alpha), x, a, b, beta, alpha)
TENURE_METHOD(Tensor, addr, (const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha), a, b, beta,
    alpha)
TENURE_IN_PLACE(addr, true, (const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha), a, b, beta,
    alpha)
TENURE_OUT(addr, out_apart, (const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar&
    alpha), x, a, b, beta, alpha)
TENURE_OUT(tensordot, out_apart, (const Tensor& a, const Tensor& b, IntArrayRef dims_a, IntArrayRef dims_b), a, b,
    dims_a, dims_b)
TENURE_METHOD(Tensor, trace, ())
TENURE_METHOD(Tensor, kron, (const Tensor& other), other)
TENURE_OUT(kron, out_apart, (const Tensor& a, const Tensor& b), a, b)

}  // namespace v1
}  // namespace tenure
