// Made by tools/make_ops.py from src/signatures/matmul.list: methods, and functions for an rvalue.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/matmul.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, mm, (const Tensor& other), other)
TENURE_METHOD(Tensor, bmm, (const Tensor& other), other)
TENURE_METHOD(Tensor, matmul, (const Tensor& other), other)
TENURE_METHOD(Tensor, dot, (const Tensor& other), other)
TENURE_METHOD(Tensor, outer, (const Tensor& other), other)
TENURE_METHOD(Tensor, addmm, (const Tensor& a, const Tensor& b, const Scalar& beta, const Scalar& alpha), a, b, beta,
    alpha)

}  // namespace v1
}  // namespace tenure
