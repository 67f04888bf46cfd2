// Made by tools/make_ops.py from src/signatures/matmul.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/matmul.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, mm, (const Tensor& other), other)
TENURE_OUT(mm, out_apart, (const Tensor& a, const Tensor& b), a, b)
TENURE_METHOD(Tensor, bmm, (const Tensor& other), other)
TENURE_OUT(bmm, out_apart, (const Tensor& a, const Tensor& b), a, b)
TENURE_METHOD(Tensor, matmul, (const Tensor& other), other)
TENURE_OUT(matmul, out_apart, (const Tensor& a, const Tensor& b), a, b)
TENURE_OUT(linear, out_apart, (const Tensor& x, const Tensor& weight, const Tensor& bias), x, weight, bias)
TENURE_METHOD(Tensor, dot, (const Tensor& other), other)
TENURE_OUT(dot, out_apart, (const Tensor& a, const Tensor& b), a, b)
TENURE_METHOD(Tensor, outer, (const Tensor& other), other)
TENURE_OUT(outer, out_apart, (const Tensor& a, const Tensor& b), a, b)
TENURE_METHOD(Tensor, addmm, (const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha), a, b, beta,
    alpha)
TENURE_IN_PLACE(addmm, true, (const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha), a, b, beta,
    alpha)
TENURE_OUT(addmm, out_apart, (const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar&
    alpha), x, a, b, beta, alpha)
TENURE_ALIAS(Tensor, linalg_matmul, matmul, (const Tensor& a, const Tensor& b), a, b)
TENURE_METHOD(Tensor, linalg_matmul, (const Tensor& other), other)
TENURE_ALIAS_OUT(linalg_matmul, matmul, (const Tensor& a, const Tensor& b), a, b)
TENURE_ALIAS(Tensor, ger, outer, (const Tensor& a, const Tensor& b), a, b)
TENURE_METHOD(Tensor, ger, (const Tensor& other), other)
TENURE_ALIAS_OUT(ger, outer, (const Tensor& a, const Tensor& b), a, b)

}  // namespace v1
}  // namespace tenure
