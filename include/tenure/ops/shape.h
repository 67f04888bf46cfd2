// More views, diagonals, and parts by number or place.
//
// All take any dtype, and dims may be negative, as in view.h, whose views these are; what is a copy says so.
// Differentiable, with gradients of gradients.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// A view of all of x: another tensor on the same elements.
TENURE_API Tensor alias(const Tensor& x);
/// reshape(x, {-1}).
TENURE_API Tensor ravel(const Tensor& x);
/// Views of the shape that all broadcast to, one for each. ShapeError if there is none; no tensors give none.
TENURE_API std::vector<Tensor> broadcast_tensors(TensorList tensors);
/// x itself if it has at least so many dims, else a view: [n] and [1, n] of n elements, and [1, n, 1] where there shall
/// be three; of a matrix [m, n, 1]. Of a list, of each of its tensors.
TENURE_API Tensor atleast_1d(const Tensor& x);
TENURE_API std::vector<Tensor> atleast_1d(TensorList tensors);
TENURE_API Tensor atleast_2d(const Tensor& x);
TENURE_API std::vector<Tensor> atleast_2d(TensorList tensors);
TENURE_API Tensor atleast_3d(const Tensor& x);
TENURE_API std::vector<Tensor> atleast_3d(TensorList tensors);

// ---- diagonals

/// The view of the elements [i, i + offset] of dims dim1 and dim2, or [i - offset, i] for a negative offset: without
/// those dims, and the diagonal last. Beyond the matrix it is empty. ValueError if the dims are one, IndexError if x
/// has no such dims.
TENURE_API Tensor diagonal(const Tensor& x, int64_t offset = 0, int64_t dim1 = 0, int64_t dim2 = 1);
/// Of a matrix a copy of its diagonal, of a vector the square matrix that has it there, else 0. ShapeError for others.
TENURE_API Tensor diag(const Tensor& x, int64_t diagonal = 0);
/// Zeros, with x where diagonal(offset, dim1, dim2) of the result is: x's last dim becomes two, of its size and
/// |offset|. IndexError for a 0-d tensor, ValueError if the dims are one.
TENURE_API Tensor diag_embed(const Tensor& x, int64_t offset = 0, int64_t dim1 = -2, int64_t dim2 = -1);
/// diag(ravel(x), offset).
TENURE_API Tensor diagflat(const Tensor& x, int64_t offset = 0);

// ---- parts

/// Views of `sections` consecutive parts of a dim, the first ones longer by 1 where the size does not divide.
/// ValueError unless sections > 0, ShapeError for a 0-d tensor.
TENURE_API std::vector<Tensor> tensor_split(const Tensor& x, int64_t sections, int64_t dim = 0);
/// Views of [0, indices[0]), [indices[0], indices[1]) … and of the rest, bounds as in slice. ShapeError for a 0-d
/// tensor.
TENURE_API std::vector<Tensor> tensor_split(const Tensor& x, IntArrayRef indices, int64_t dim = 0);
/// The same along dim 1, or dim 0 of a vector (hsplit), dim 0 (vsplit), dim 2 (dsplit). ShapeError if x has fewer dims
/// than that: 1, 2, 3; ValueError unless the parts can be equal.
TENURE_API std::vector<Tensor> hsplit(const Tensor& x, int64_t sections);
TENURE_API std::vector<Tensor> hsplit(const Tensor& x, IntArrayRef indices);
TENURE_API std::vector<Tensor> vsplit(const Tensor& x, int64_t sections);
TENURE_API std::vector<Tensor> vsplit(const Tensor& x, IntArrayRef indices);
TENURE_API std::vector<Tensor> dsplit(const Tensor& x, int64_t sections);
TENURE_API std::vector<Tensor> dsplit(const Tensor& x, IntArrayRef indices);

/// A view with the last two dims exchanged, of a tensor without dims x itself as a view; mH and adjoint: conjugated, of
/// real tensors the same view. ShapeError for 1 dim.
TENURE_API Tensor mT(const Tensor& x);
TENURE_API Tensor mH(const Tensor& x);
TENURE_API Tensor adjoint(const Tensor& x);
/// The same of matrices and tensors without dims alone: ShapeError.
TENURE_API Tensor matrix_H(const Tensor& x);
/// A view with the dims in the opposite order.
TENURE_API Tensor numpy_T(const Tensor& x);
/// All elements of all tensors in one dim, a copy, and views of it by the sizes of those tensors again. ShapeError if
/// it is not of as many elements; ValueError for no tensors.
TENURE_API Tensor flatten_dense_tensors(TensorList tensors);
TENURE_API std::vector<Tensor> unflatten_dense_tensors(const Tensor& flat, TensorList tensors);

#include <tenure/detail/out/shape.inc>

}  // namespace v1
}  // namespace tenure
