// Products made of those of matmul.h: their dtypes, their errors, and as they are differentiable, with gradients of
// gradients.
#pragma once

#include <tenure/tensor.h>

#include <string_view>

namespace tenure {
inline namespace v1 {

/// a [m, k] · b [k] = [m].
TENURE_API Tensor mv(const Tensor& a, const Tensor& b);
/// conj(a) [n] · b [n], 0-d.
TENURE_API Tensor vdot(const Tensor& a, const Tensor& b);
/// Sums over the last dims of a and b, of one size: a's other sizes, then b's. With a 0-d operand a · b.
TENURE_API Tensor inner(const Tensor& a, const Tensor& b);
/// beta · x + alpha · (a · b), x broadcast to the product: a [m, k] and b [k]; the products of batches a [B, m, k] and
/// b [B, k, n], summed or each; all products of an element of a [m] and one of b [n]. With beta = 0, x is not read,
/// with alpha = 0, a and b are not.
TENURE_API Tensor addmv(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta = 1,
                        const Scalar& alpha = 1);
TENURE_API Tensor addbmm(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta = 1,
                         const Scalar& alpha = 1);
TENURE_API Tensor baddbmm(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta = 1,
                          const Scalar& alpha = 1);
TENURE_API Tensor addr(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta = 1,
                       const Scalar& alpha = 1);
/// Sums over dims_a of a and dims_b of b, in pairs, each of one size or one of them of size 1 (ShapeError): a's other
/// sizes, then b's. IndexError and ValueError for dims as in reductions.
TENURE_API Tensor tensordot(const Tensor& a, const Tensor& b, IntArrayRef dims_a, IntArrayRef dims_b);
/// Einstein's summation: a letter for each dim of each tensor, separated by commas, and behind "->" those of the
/// result, each once; without it, in alphabetical order (capitals first), those that occur once. A letter twice in one
/// term walks its diagonal, "..." stands for dims that broadcast, blanks for nothing. Sizes of one letter are equal
/// or 1. Contracted from the left, pair by pair; one tensor whose letters only change places gives a view. ValueError
/// for an equation that is none, ShapeError for one that does not fit.
TENURE_API Tensor einsum(std::string_view equation, TensorList tensors);
/// The sum of the diagonal of a matrix, 0-d: of integers and bool in i64.
TENURE_API Tensor trace(const Tensor& x);
/// Every product of an element of a and a block b: sizes multiplied dim by dim, of the shorter shape filled up with 1
/// in front. Dtypes promote.
TENURE_API Tensor kron(const Tensor& a, const Tensor& b);
/// The product of matrices, the first and the last of which may be vectors, in the order that multiplies least.
/// ValueError for no matrix.
TENURE_API Tensor chain_matmul(TensorList matrices);
/// Of points a [.., n, d] and b [.., m, d] the p-norm of each difference: [.., n, m], leading dims broadcast. f32 and
/// f64. ValueError for a negative p, ShapeError for fewer than 2 dims or another d. Where points are equal the gradient
/// is 0.
TENURE_API Tensor cdist(const Tensor& a, const Tensor& b, double p = 2);

#include <tenure/detail/out/products.inc>

}  // namespace v1
}  // namespace tenure
