// Made by tools/make_ops.py from src/signatures/scatter.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/scatter.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, scatter, (int64_t dim, const Tensor& index, const Tensor& source), dim, index, source)
TENURE_IN_PLACE(scatter, false, (int64_t dim, const Tensor& index, const Tensor& source), dim, index, source)
TENURE_OUT(scatter, out_apart, (const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source), x, dim, index,
    source)
TENURE_METHOD(Tensor, scatter, (int64_t dim, const Tensor& index, const Scalar& value), dim, index, value)
TENURE_IN_PLACE(scatter, false, (int64_t dim, const Tensor& index, const Scalar& value), dim, index, value)
TENURE_OUT(scatter, out_apart, (const Tensor& x, int64_t dim, const Tensor& index, const Scalar& value), x, dim, index,
    value)
TENURE_METHOD(Tensor, scatter, (int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce), dim,
    index, source, reduce)
TENURE_IN_PLACE(scatter, true, (int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce), dim,
    index, source, reduce)
TENURE_OUT(scatter, out_apart, (const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source,
    std::string_view reduce), x, dim, index, source, reduce)
TENURE_METHOD(Tensor, scatter, (int64_t dim, const Tensor& index, const Scalar& value, std::string_view reduce), dim,
    index, value, reduce)
TENURE_IN_PLACE(scatter, true, (int64_t dim, const Tensor& index, const Scalar& value, std::string_view reduce), dim,
    index, value, reduce)
TENURE_OUT(scatter, out_apart, (const Tensor& x, int64_t dim, const Tensor& index, const Scalar& value, std::string_view
    reduce), x, dim, index, value, reduce)
TENURE_METHOD(Tensor, scatter_reduce, (int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce,
    bool include_self), dim, index, source, reduce, include_self)
TENURE_IN_PLACE(scatter_reduce, false, (int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce,
    bool include_self), dim, index, source, reduce, include_self)
TENURE_OUT(scatter_reduce, out_apart, (const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source,
    std::string_view reduce, bool include_self), x, dim, index, source, reduce, include_self)
TENURE_METHOD(Tensor, index_copy, (int64_t dim, const Tensor& index, const Tensor& source), dim, index, source)
TENURE_IN_PLACE(index_copy, false, (int64_t dim, const Tensor& index, const Tensor& source), dim, index, source)
TENURE_OUT(index_copy, out_apart, (const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source), x, dim,
    index, source)
TENURE_METHOD(Tensor, index_fill, (int64_t dim, const Tensor& index, const Scalar& value), dim, index, value)
TENURE_IN_PLACE(index_fill, true, (int64_t dim, const Tensor& index, const Scalar& value), dim, index, value)
TENURE_OUT(index_fill, out_apart, (const Tensor& x, int64_t dim, const Tensor& index, const Scalar& value), x, dim,
    index, value)
TENURE_METHOD(Tensor, index_fill, (int64_t dim, const Tensor& index, const Tensor& value), dim, index, value)
TENURE_IN_PLACE(index_fill, true, (int64_t dim, const Tensor& index, const Tensor& value), dim, index, value)
TENURE_OUT(index_fill, out_apart, (const Tensor& x, int64_t dim, const Tensor& index, const Tensor& value), x, dim,
    index, value)
TENURE_METHOD(Tensor, index_reduce, (int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce,
    bool include_self), dim, index, source, reduce, include_self)
TENURE_IN_PLACE(index_reduce, true, (int64_t dim, const Tensor& index, const Tensor& source, std::string_view reduce,
    bool include_self), dim, index, source, reduce, include_self)
TENURE_OUT(index_reduce, out_apart, (const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source,
    std::string_view reduce, bool include_self), x, dim, index, source, reduce, include_self)
TENURE_METHOD(Tensor, put, (const Tensor& index, const Tensor& source, bool accumulate), index, source, accumulate)
TENURE_IN_PLACE(put, true, (const Tensor& index, const Tensor& source, bool accumulate), index, source, accumulate)
TENURE_METHOD(Tensor, masked_scatter, (const Tensor& mask, const Tensor& source), mask, source)
TENURE_IN_PLACE(masked_scatter, true, (const Tensor& mask, const Tensor& source), mask, source)
TENURE_METHOD(Tensor, select_scatter, (const Tensor& source, int64_t dim, int64_t index), source, dim, index)
TENURE_METHOD(Tensor, slice_scatter, (const Tensor& source, int64_t dim, std::optional<int64_t> start,
    std::optional<int64_t> end, int64_t step), source, dim, start, end, step)
TENURE_METHOD(Tensor, diagonal_scatter, (const Tensor& source, int64_t offset, int64_t dim1, int64_t dim2), source,
    offset, dim1, dim2)
TENURE_METHOD(Tensor, as_strided_scatter, (const Tensor& source, IntArrayRef sizes, IntArrayRef strides,
    std::optional<int64_t> storage_offset), source, sizes, strides, storage_offset)

}  // namespace v1
}  // namespace tenure
