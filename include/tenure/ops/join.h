// Several tensors into one, and grids of them.
//
// Results are contiguous copies of the promoted dtype, unless a view is said. ValueError for an empty list.
// Differentiable, with gradients of gradients.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// cat along dim 1, after atleast_1d; along dim 0 if the first is a vector then.
TENURE_API Tensor hstack(TensorList tensors);
/// cat along dim 0, after atleast_2d.
TENURE_API Tensor vstack(TensorList tensors);
/// cat along dim 2, after atleast_3d.
TENURE_API Tensor dstack(TensorList tensors);
/// hstack, with tensors of fewer than two dims as columns [n, 1].
TENURE_API Tensor column_stack(TensorList tensors);
/// The matrices one after another on the diagonal, 0 elsewhere; fewer than two dims count as one row. No tensors give
/// one of size [1, 0]. ShapeError for more than two dims.
TENURE_API Tensor block_diag(TensorList tensors);

/// Views of the vectors (0-d counts as one element), each along a dim of its own of a grid: result i at [a, b, …] is
/// element a, b … of vector i. "xy" has the first two dims exchanged. ShapeError for more dims, DTypeError unless they
/// have one dtype, ValueError for another indexing.
TENURE_API std::vector<Tensor> meshgrid(TensorList tensors, std::string_view indexing = "ij");
/// [n1 · n2 · …, number of tensors]: every choice of one element of each vector, the last one changing first. One
/// vector is given as it is. ShapeError unless all are vectors, DTypeError unless they have one dtype.
TENURE_API Tensor cartesian_prod(TensorList tensors);
/// [number of choices, r]: every choice of r elements of a vector, in its order, each of them once unless
/// with_replacement. None for r = 0: [0]. ShapeError unless x is a vector and the choices can be counted, ValueError
/// for a negative r.
TENURE_API Tensor combinations(const Tensor& x, int64_t r = 2, bool with_replacement = false);
/// The sequences, along their first dim, padded with a value to the longest: [length, number, …], or [number, length,
/// …] if batch_first. In the dtype of the first. They are padded at the "right", or at the "left" (ValueError for
/// others). ShapeError for a 0-d one and unless their further sizes are equal.
TENURE_API Tensor pad_sequence(TensorList sequences, bool batch_first = false, double padding_value = 0,
                               std::string_view padding_side = "right");

#include <tenure/detail/alias/join.inc>
#include <tenure/detail/out/join.inc>

}  // namespace v1
}  // namespace tenure
