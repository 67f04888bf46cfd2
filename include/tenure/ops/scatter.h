// Elements put where an index, a mask or a part of a tensor says: x with them in it, and in place into x.
//
// Indices, dtypes and errors are those of index.h: every index is looked at before anything is written. Where several
// elements are put at one place, the last one in row-major order stays, and it alone has a gradient. Differentiable in
// x and in what is put, with gradients of gradients. What is put has x's dtype (DTypeError).
#pragma once

#include <tenure/tensor.h>

#include <optional>
#include <string_view>

namespace tenure {
inline namespace v1 {

/// x with source[i, j, …] at coordinate index[i, j, …] of dim `dim`, shapes as in scatter_add. value: that number
/// everywhere there. reduce: "add" or "multiply" with what is there instead (ValueError for another word).
TENURE_API Tensor scatter(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source);
TENURE_API Tensor scatter(const Tensor& x, int64_t dim, const Tensor& index, const Scalar& value);
TENURE_API Tensor scatter(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source,
                          std::string_view reduce);
TENURE_API Tensor scatter(const Tensor& x, int64_t dim, const Tensor& index, const Scalar& value,
                          std::string_view reduce);
/// x with the "sum", "prod", "mean", "amax" or "amin" (else ValueError) of what is put at each place and, with
/// include_self, what is there; a place at which nothing is put stays. The mean of integers is rounded down; not bool.
/// Extremes are not for complex tensors, equal ones share the gradient, and NaN is larger and smaller than everything.
/// Of a product the gradient is right where factors are 0, its own gradient where none is.
TENURE_API Tensor scatter_reduce(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source,
                                 std::string_view reduce, bool include_self = true);
/// x with slice i of source at slice index[i] of dim `dim`: shapes as in index_add.
TENURE_API Tensor index_copy(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source);
/// x with a value, a number or that of a tensor without dims, in the slices of dim `dim` that the index names: values
/// as in masked_fill.
TENURE_API Tensor index_fill(const Tensor& x, int64_t dim, const Tensor& index, const Scalar& value);
TENURE_API Tensor index_fill(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& value);
/// scatter_reduce of whole slices, by "prod", "mean", "amax" or "amin".
TENURE_API Tensor index_reduce(const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source,
                               std::string_view reduce, bool include_self = true);
/// x with the elements of source, as many as index has (ShapeError), at the places that it names in x as if it had one
/// dim; negative ones count from the end. accumulate: added to what is there.
TENURE_API Tensor put(const Tensor& x, const Tensor& index, const Tensor& source, bool accumulate = false);
/// x, broadcast with mask (bool: DTypeError), with the elements of source in their order where the mask holds.
/// ShapeError if there are too few.
TENURE_API Tensor masked_scatter(const Tensor& x, const Tensor& mask, const Tensor& source);

// ---- into a part of x, of the part's shape (ShapeError)

/// x with source as its part x.select(dim, index), and x.slice(dim, start, end, step).
TENURE_API Tensor select_scatter(const Tensor& x, const Tensor& source, int64_t dim, int64_t index);
TENURE_API Tensor slice_scatter(const Tensor& x, const Tensor& source, int64_t dim = 0,
                                std::optional<int64_t> start = std::nullopt, std::optional<int64_t> end = std::nullopt,
                                int64_t step = 1);

/// x with `source` as its diagonal of two dims, as diagonal() gives it. Dtypes and shapes are one: DTypeError,
/// ShapeError.
TENURE_API Tensor diagonal_scatter(const Tensor& x, const Tensor& source, int64_t offset = 0, int64_t dim1 = 0,
                                   int64_t dim2 = 1);
/// x with `source` at what as_strided names, whose strides and offset are those of a copy that lies as x does: without
/// an offset from x's first element, else that far from where x's storage begins. ValueError if it reaches outside of
/// x.
TENURE_API Tensor as_strided_scatter(const Tensor& x, const Tensor& source, IntArrayRef sizes, IntArrayRef strides,
                                     std::optional<int64_t> storage_offset = std::nullopt);

#include <tenure/detail/out/scatter.inc>

}  // namespace v1
}  // namespace tenure
