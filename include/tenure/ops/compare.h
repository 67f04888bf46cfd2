// Comparisons, logic, and choices by a condition.
//
// Comparisons broadcast, compare in the promoted dtype, and give a fresh bool tensor. A floating number is rounded to
// that dtype first; integers of any two dtypes are compared exactly (of u8, 100 < 300). A comparison with NaN is false,
// save ne. ShapeError if shapes do not broadcast. Not differentiable, unless a comment says so.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// Equal, not equal: any dtype. Complex numbers are equal if both parts are; 0 equals -0. bool beside numbers counts as
/// 0 and 1.
TENURE_API Tensor eq(const Tensor& a, const Tensor& b);
TENURE_API Tensor eq(const Tensor& a, const Scalar& b);
TENURE_API Tensor ne(const Tensor& a, const Tensor& b);
TENURE_API Tensor ne(const Tensor& a, const Scalar& b);
/// Less, less or equal, greater, greater or equal, in the usual order of numbers; false is less than true. DTypeError
/// for complex.
TENURE_API Tensor lt(const Tensor& a, const Tensor& b);
TENURE_API Tensor lt(const Tensor& a, const Scalar& b);
TENURE_API Tensor le(const Tensor& a, const Tensor& b);
TENURE_API Tensor le(const Tensor& a, const Scalar& b);
TENURE_API Tensor gt(const Tensor& a, const Tensor& b);
TENURE_API Tensor gt(const Tensor& a, const Scalar& b);
TENURE_API Tensor ge(const Tensor& a, const Tensor& b);
TENURE_API Tensor ge(const Tensor& a, const Scalar& b);

/// Of truths: every element that is not 0 is true, NaN too. Any dtype, the two may differ; a fresh bool tensor, of the
/// broadcast shape. A complex number is true unless both parts are 0.
TENURE_API Tensor logical_and(const Tensor& a, const Tensor& b);
TENURE_API Tensor logical_or(const Tensor& a, const Tensor& b);
/// Whether one is true and the other is not.
TENURE_API Tensor logical_xor(const Tensor& a, const Tensor& b);
/// The opposite, of x's shape: of NaN false, for NaN is true.
TENURE_API Tensor logical_not(const Tensor& x);

/// Of each element, what kind of number it is: any dtype; integers and bool are always finite. A complex number is NaN
/// or infinite if a part is, and finite if both parts are. A fresh bool tensor of x's shape.
TENURE_API Tensor isnan(const Tensor& x);
TENURE_API Tensor isinf(const Tensor& x);
TENURE_API Tensor isfinite(const Tensor& x);
/// Whether it is inf, whether -inf: integers and bool never are; DTypeError for complex. Whether it has no imaginary
/// part: true of every real dtype. A fresh bool tensor of x's shape.
TENURE_API Tensor isposinf(const Tensor& x);
TENURE_API Tensor isneginf(const Tensor& x);
TENURE_API Tensor isreal(const Tensor& x);
/// Where |a - b| is at most atol + rtol · |b|, or both are equal; with equal_nan two NaN are close. Of one dtype
/// (DTypeError); they broadcast. ValueError for a negative tolerance.
TENURE_API Tensor isclose(const Tensor& a, const Tensor& b, double rtol = 1e-5, double atol = 1e-8,
                          bool equal_nan = false);

/// Whether both have the same sizes and equal elements: one answer for all. NaN equals nothing, so a tensor that holds
/// one does not equal itself; tensors without elements are equal if their sizes are. Numbers of two dtypes are compared
/// as by ==. ValueError in a dry run, which has no elements to look at.
TENURE_API bool equal(const Tensor& a, const Tensor& b);
/// Whether |a - b| <= atol + rtol · |b| for every pair of elements, broadcast; infinities must be equal, NaN are close
/// to NaN if equal_nan. DTypeError if the dtypes differ, ValueError for a negative tolerance.
/// Integers are compared in f64, f16 and bf16 in f32; ShapeError if the shapes do not broadcast. True without elements.
TENURE_API bool allclose(const Tensor& a, const Tensor& b, double rtol = 1e-05, double atol = 1e-08,
                         bool equal_nan = false);

/// a where the condition holds, else b: all broadcast, a and b promote. DTypeError unless the condition is bool,
/// ValueError for a number that the dtype does not reach, as in full.
/// Differentiable in a and b.
TENURE_API Tensor where(const Tensor& condition, const Tensor& a, const Tensor& b);
/// A number counts by its kind, as in arithmetic; two numbers give the dtype that they promote to, of the condition's
/// shape.
TENURE_API Tensor where(const Tensor& condition, const Tensor& a, const Scalar& b);
TENURE_API Tensor where(const Tensor& condition, const Scalar& a, const Tensor& b);
TENURE_API Tensor where(const Tensor& condition, const Scalar& a, const Scalar& b);

// Operators are the functions above, with the number on either side: == eq, != ne, < lt, <= le, > gt, >= ge. A number
// on the left compares as the mirrored one on the right, 1 < x as x > 1. Results are tensors: for one answer about all
// elements take equal().
TENURE_API Tensor operator==(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator==(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator==(const Scalar& a, const Tensor& b);
TENURE_API Tensor operator!=(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator!=(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator!=(const Scalar& a, const Tensor& b);
TENURE_API Tensor operator<(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator<(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator<(const Scalar& a, const Tensor& b);
TENURE_API Tensor operator<=(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator<=(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator<=(const Scalar& a, const Tensor& b);
TENURE_API Tensor operator>(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator>(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator>(const Scalar& a, const Tensor& b);
TENURE_API Tensor operator>=(const Tensor& a, const Tensor& b);
TENURE_API Tensor operator>=(const Tensor& a, const Scalar& b);
TENURE_API Tensor operator>=(const Scalar& a, const Tensor& b);

#include <tenure/detail/alias/compare.inc>
#include <tenure/detail/out/compare.inc>

}  // namespace v1
}  // namespace tenure
