// Sums, differences, products, quotients, powers.
//
// All of these, unless a comment says otherwise: operands broadcast, dtypes promote (a Scalar by its kind alone); the
// result is contiguous, in the innermost scope, of the promoted dtype. ShapeError if shapes do not broadcast,
// DTypeError if the promoted dtype is not taken. Differentiable, with gradients of gradients.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// a + alpha · b. Integers wrap; bool adds as "or". DTypeError for a floating alpha with integer tensors.
TENURE_API Tensor add(const Tensor& a, const Tensor& b, const Scalar& alpha = 1);
TENURE_API Tensor add(const Tensor& a, const Scalar& b, const Scalar& alpha = 1);
/// a · b. bool multiplies as "and".
TENURE_API Tensor mul(const Tensor& a, const Tensor& b);
TENURE_API Tensor mul(const Tensor& a, const Scalar& b);

TENURE_API Tensor operator+(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator+(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator+(const Scalar& a, const Tensor& b);
TENURE_API Tensor operator*(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator*(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator*(const Scalar& a, const Tensor& b);

}  // namespace v1
}  // namespace tenure
