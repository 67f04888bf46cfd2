// Made by tools/make_ops.py from src/signatures/compare.list: methods, and functions for an rvalue.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/compare.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, eq, (const Tensor& other), other)
TENURE_METHOD(Tensor, eq, (const Scalar& other), other)
TENURE_METHOD(Tensor, ne, (const Tensor& other), other)
TENURE_METHOD(Tensor, ne, (const Scalar& other), other)
TENURE_METHOD(Tensor, lt, (const Tensor& other), other)
TENURE_METHOD(Tensor, lt, (const Scalar& other), other)
TENURE_METHOD(Tensor, le, (const Tensor& other), other)
TENURE_METHOD(Tensor, le, (const Scalar& other), other)
TENURE_METHOD(Tensor, gt, (const Tensor& other), other)
TENURE_METHOD(Tensor, gt, (const Scalar& other), other)
TENURE_METHOD(Tensor, ge, (const Tensor& other), other)
TENURE_METHOD(Tensor, ge, (const Scalar& other), other)
TENURE_METHOD(Tensor, logical_and, (const Tensor& other), other)
TENURE_METHOD(Tensor, logical_or, (const Tensor& other), other)
TENURE_METHOD(Tensor, logical_not, ())
TENURE_METHOD(Tensor, isnan, ())
TENURE_METHOD(Tensor, isinf, ())
TENURE_METHOD(Tensor, isfinite, ())
TENURE_METHOD(bool, equal, (const Tensor& other), other)
TENURE_METHOD(bool, allclose, (const Tensor& other, double rtol, double atol, bool equal_nan), other, rtol, atol,
    equal_nan)

}  // namespace v1
}  // namespace tenure
