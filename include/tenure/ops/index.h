// Elements by index, by mask and by place.
//
// An index tensor is i64 or i32 (DTypeError) and counts from 0: every index is looked at before anything is written,
// and one outside the range is an IndexError that names its position and value. What is added at one place, here and in
// gradients, is added in f32 for f16 and bf16, and rounded once. Differentiable, with gradients of gradients, in the
// tensors that are not indices or masks.
#pragma once

#include <tenure/tensor.h>

#include <optional>
#include <tuple>
#include <vector>

namespace tenure {
inline namespace v1 {

/// The slices of dim `dim` at the places that `index` (of one dim, or 0-d) names, in its order: x's shape with that dim
/// as long as index. A 0-d x counts as [1] and stays 0-d.
TENURE_API Tensor index_select(const Tensor& x, int64_t dim, const Tensor& index);
/// x + alpha · source, where slice i of source goes to slice index[i] of x, in order; indices may repeat. source has
/// x's dtype (DTypeError) and shape, save that dim `dim` is as long as index (ShapeError). alpha as in add.
TENURE_API Tensor index_add(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source,
                            const Scalar& alpha = 1);
/// out[i, j, …] = x[i, j, … with coordinate `dim` replaced by index[i, j, …]]: index's shape. index has x's rank, and
/// in the other dims it is not longer than x (ShapeError).
TENURE_API Tensor gather(const Tensor& x, int64_t dim, const Tensor& index);
/// The reverse: x + source, where source[i, j, …] goes to coordinate index[i, j, …] of dim `dim`, in row-major order.
/// The parts of source beyond index's sizes are left out. DTypeError unless dtypes are equal; ShapeError as for gather,
/// and if index is longer than source in a dim.
TENURE_API Tensor scatter_add(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source);
/// Rows of a matrix: index's shape and then weight's row length. Rows at padding_idx get no gradient; a negative one is
/// none. ShapeError unless weight has two dims.
TENURE_API Tensor embedding(const Tensor& weight, const Tensor& indices, int64_t padding_idx = -1);
/// The elements of x, as if it had one dim, that the index names: index's shape. Negative indices count from the end.
TENURE_API Tensor take(const Tensor& x, const Tensor& index);
/// gather() of an index that broadcasts with x in the other dims; without a dim, of x and the index as if both had one.
TENURE_API Tensor take_along_dim(const Tensor& x, const Tensor& indices, std::optional<int64_t> dim = std::nullopt);
/// The indices of all elements that are not 0 (NaN is not), a row each, in row-major order: i64 [count, x.dim()]. No
/// gradient; the shape depends on values.
TENURE_API Tensor nonzero(const Tensor& x);
TENURE_API Tensor argwhere(const Tensor& x);

/// x with `value` where mask (bool: DTypeError; broadcast with x: ShapeError) is true, in x's dtype. ValueError for a
/// value that the dtype does not reach, as in full.
TENURE_API Tensor masked_fill(const Tensor& x, const Tensor& mask, const Scalar& value);
/// The same with the value of a tensor without dims (ShapeError), converted to x's dtype: DTypeError for a complex one
/// where x is real. Differentiable in the value too.
TENURE_API Tensor masked_fill(const Tensor& x, const Tensor& mask, const Tensor& value);
/// 1-D: the elements of x where mask (bool; both broadcast) is true, in row-major order.
TENURE_API Tensor masked_select(const Tensor& x, const Tensor& mask);

/// Of the matrices in the last two dims, what lies on or below (tril), on or above (triu) the diagonal that begins
/// `diagonal` columns to the right; the rest is 0. Contiguous. ShapeError for fewer than two dims.
TENURE_API Tensor tril(const Tensor& x, int64_t diagonal = 0);
TENURE_API Tensor triu(const Tensor& x, int64_t diagonal = 0);

/// i64, with one more dim at the end, of size num_classes: 1 at x's value, else 0. With num_classes -1 it is one more
/// than the largest value. x is i64 (DTypeError); IndexError for a value outside the range, ValueError if there is no
/// value to count.
TENURE_API Tensor one_hot(const Tensor& x, int64_t num_classes = -1);

/// The indices of all elements that are not 0, a vector for each dim; of a tensor without dims as of one with one.
TENURE_API std::vector<Tensor> nonzero_numpy(const Tensor& x);
/// The first `size` rows of nonzero(x), and where there are fewer, rows of fill_value. ValueError for a negative size.
TENURE_API Tensor nonzero_static(const Tensor& x, int64_t size, int64_t fill_value = -1);

/// Of a weight [n, width], bags of its rows: the sum (mode 0), mean (1) or largest (2) of the rows that each bag of
/// indices names, [bags, width]; zeros for an empty bag. Bag i begins at offsets[i], the first at 0, and ends where the
/// next begins; with include_last_offset the last offset is the end. Beside it the bag of each index, how many indices
/// each bag has, and, of mode 2, the index that each element came from. per_sample_weights: a factor for each row, of
/// mode 0 alone; indices that are padding_idx do not count. Differentiable in weight and factors, with gradients of
/// gradients. Floating; indices and offsets as index_select's, each with one dim. ValueError for another mode, for
/// offsets that are not in order, and for scale_grad_by_freq and sparse, which are not there.
TENURE_API std::tuple<Tensor, Tensor, Tensor, Tensor> embedding_bag(
    const Tensor& weight, const Tensor& indices, const Tensor& offsets, bool scale_grad_by_freq = false,
    int64_t mode = 0, bool sparse = false, std::optional<Tensor> per_sample_weights = std::nullopt,
    bool include_last_offset = false);
TENURE_API std::tuple<Tensor, Tensor, Tensor, Tensor> embedding_bag(const Tensor& weight, const Tensor& indices,
                                                                    const Tensor& offsets, bool scale_grad_by_freq,
                                                                    int64_t mode, bool sparse,
                                                                    std::optional<Tensor> per_sample_weights,
                                                                    bool include_last_offset,
                                                                    std::optional<int64_t> padding_idx);

#include <tenure/detail/out/index.inc>

}  // namespace v1
}  // namespace tenure
