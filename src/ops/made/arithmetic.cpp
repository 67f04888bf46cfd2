// Made by tools/make_ops.py from src/signatures/arithmetic.list: methods, and functions for an rvalue.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/arithmetic.h"

namespace tenure {
inline namespace v1 {

TENURE_DONATING(add, (const Tensor& other, const Scalar& alpha), other, alpha)
TENURE_DONATING_ONLY(operator+, "add", (const Tensor& b), b)
TENURE_ASSIGNMENT(+=, add_, const Tensor&)
TENURE_DONATING(add, (const Scalar& other, const Scalar& alpha), other, alpha)
TENURE_DONATING_ONLY(operator+, "add", (const Scalar& b), b)
TENURE_ASSIGNMENT(+=, add_, const Scalar&)
TENURE_DONATING_SECOND(operator+, "add", (const Scalar& a), a)
TENURE_DONATING(sub, (const Tensor& other, const Scalar& alpha), other, alpha)
TENURE_DONATING_ONLY(operator-, "sub", (const Tensor& b), b)
TENURE_ASSIGNMENT(-=, sub_, const Tensor&)
TENURE_DONATING(sub, (const Scalar& other, const Scalar& alpha), other, alpha)
TENURE_DONATING_ONLY(operator-, "sub", (const Scalar& b), b)
TENURE_ASSIGNMENT(-=, sub_, const Scalar&)
TENURE_DONATING_SECOND(operator-, "sub", (const Scalar& a), a)
TENURE_DONATING(mul, (const Tensor& other), other)
TENURE_DONATING_ONLY(operator*, "mul", (const Tensor& b), b)
TENURE_ASSIGNMENT(*=, mul_, const Tensor&)
TENURE_DONATING(mul, (const Scalar& other), other)
TENURE_DONATING_ONLY(operator*, "mul", (const Scalar& b), b)
TENURE_ASSIGNMENT(*=, mul_, const Scalar&)
TENURE_DONATING_SECOND(operator*, "mul", (const Scalar& a), a)
TENURE_DONATING(div, (const Tensor& other), other)
TENURE_DONATING_ONLY(operator/, "div", (const Tensor& b), b)
TENURE_ASSIGNMENT(/=, div_, const Tensor&)
TENURE_DONATING(div, (const Scalar& other), other)
TENURE_DONATING_ONLY(operator/, "div", (const Scalar& b), b)
TENURE_ASSIGNMENT(/=, div_, const Scalar&)
TENURE_DONATING_SECOND(operator/, "div", (const Scalar& a), a)
TENURE_DONATING(remainder, (const Tensor& other), other)
TENURE_DONATING_ONLY(operator%, "remainder", (const Tensor& b), b)
TENURE_DONATING(remainder, (const Scalar& other), other)
TENURE_DONATING_ONLY(operator%, "remainder", (const Scalar& b), b)
TENURE_DONATING_SECOND(operator%, "remainder", (const Scalar& a), a)
TENURE_DONATING(fmod, (const Tensor& other), other)
TENURE_DONATING(fmod, (const Scalar& other), other)
TENURE_DONATING(neg, ())
TENURE_DONATING_ONLY(operator-, "neg", ())
TENURE_DONATING(pow, (const Tensor& exponent), exponent)
TENURE_DONATING(pow, (const Scalar& exponent), exponent)
TENURE_DONATING(square, ())
TENURE_DONATING(reciprocal, ())

}  // namespace v1
}  // namespace tenure
