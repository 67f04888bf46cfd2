// Products of matrices and vectors.
//
// Both operands have one dtype: floating, complex or integer (which wraps; not bool): else DTypeError. f16 and bf16 are
// multiplied and added in f32 and rounded once. Transposed and strided operands are read where they are, without a
// copy, if one of their two last dims is dense. An inner size of 0 gives zeros. The order of additions depends on
// the sizes alone: the same bits for any number of threads, but not always the same for a row alone and among others.
// Up to four rows by a transposed matrix, as in a layer on one token, are summed along the inner dim as it lies; more
// rows down the columns, which one row alone would pay for with half of its speed.
// ShapeError if ranks or sizes do not fit. Differentiable, with gradients of gradients.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// a [m, k] · b [k, n] = [m, n].
TENURE_API Tensor mm(const Tensor& a, const Tensor& b);
/// a [B, m, k] · b [B, k, n] = [B, m, n], a product for each of B.
TENURE_API Tensor bmm(const Tensor& a, const Tensor& b);
/// The product by rank: 1-D · 1-D is the dot product, 0-d; a 1-D operand is a row on the left and a column on the
/// right, and its dim is gone from the result; more than two dims are batches of matrices, whose leading dims
/// broadcast:
/// [.., m, k] · [.., k, n] = [.., m, n]. ShapeError for 0-d operands.
TENURE_API Tensor matmul(const Tensor& a, const Tensor& b);
/// x · weightᵀ + bias: x [.., in], weight [out, in] (or [in], then the result has no last dim), bias [out] or absent;
/// the result is [.., out]. Leading dims that walk as one make one product.
TENURE_API Tensor linear(const Tensor& x, const Tensor& weight, const Tensor& bias = Tensor());
/// a [n] · b [n], 0-d.
TENURE_API Tensor dot(const Tensor& a, const Tensor& b);
/// Every product of an element of a [m] and one of b [n]: [m, n]. Dtypes promote; bool is taken too.
TENURE_API Tensor outer(const Tensor& a, const Tensor& b);
/// beta · x + alpha · (a · b) with a [m, k], b [k, n] and x broadcast to [m, n]. With beta = 0, x is not
/// read, with alpha = 0, a and b are not; their gradients are then zeros. alpha and beta as alpha in add.
TENURE_API Tensor addmm(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& beta = 1,
                        const Scalar& alpha = 1);

#include <tenure/detail/alias/matmul.inc>
#include <tenure/detail/out/matmul.inc>

}  // namespace v1
}  // namespace tenure
