// Made by tools/make_ops.py from src/signatures/view.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/view.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, view_as, (const Tensor& other), other)
TENURE_METHOD(Tensor, reshape_as, (const Tensor& other), other)
TENURE_METHOD(Tensor, flatten, (int64_t start_dim, int64_t end_dim), start_dim, end_dim)
TENURE_METHOD(Tensor, unflatten, (int64_t dim, IntArrayRef sizes), dim, sizes)
TENURE_METHOD(Tensor, squeeze, ())
TENURE_METHOD(Tensor, squeeze, (int64_t dim), dim)
TENURE_METHOD(Tensor, unsqueeze, (int64_t dim), dim)
TENURE_METHOD(Tensor, expand, (IntArrayRef sizes), sizes)
TENURE_METHOD(Tensor, expand_as, (const Tensor& other), other)
TENURE_METHOD(Tensor, permute, (IntArrayRef dims), dims)
TENURE_METHOD(Tensor, t, ())
TENURE_METHOD(Tensor, movedim, (int64_t source, int64_t destination), source, destination)
TENURE_METHOD(Tensor, movedim, (IntArrayRef source, IntArrayRef destination), source, destination)
TENURE_METHOD(Tensor, slice, (int64_t dim, std::optional<int64_t> start, std::optional<int64_t> end, int64_t step), dim,
    start, end, step)
TENURE_METHOD(std::vector<Tensor>, split, (int64_t split_size, int64_t dim), split_size, dim)
TENURE_METHOD(std::vector<Tensor>, split, (IntArrayRef split_sizes, int64_t dim), split_sizes, dim)
TENURE_METHOD(std::vector<Tensor>, chunk, (int64_t chunks, int64_t dim), chunks, dim)
TENURE_METHOD(std::vector<Tensor>, unbind, (int64_t dim), dim)
TENURE_METHOD(Tensor, as_strided, (IntArrayRef sizes, IntArrayRef strides, std::optional<int64_t> storage_offset),
    sizes, strides, storage_offset)
TENURE_METHOD(Tensor, detach, ())
TENURE_METHOD(Tensor, contiguous, ())
TENURE_METHOD(Tensor, clone, ())
TENURE_OUT(clone, out_apart, (const Tensor& x), x)
TENURE_METHOD(Tensor, to, (const TensorOptions& options, bool non_blocking, bool copy), options, non_blocking, copy)
TENURE_METHOD(Tensor, to, (ScalarType dtype, bool non_blocking, bool copy), dtype, non_blocking, copy)
TENURE_METHOD(Tensor, to, (Device device, ScalarType dtype, bool non_blocking, bool copy), device, dtype, non_blocking,
    copy)
TENURE_METHOD(Tensor, to, (const Tensor& other, bool non_blocking, bool copy), other, non_blocking, copy)
TENURE_METHOD(Tensor, type_as, (const Tensor& other), other)
TENURE_OUT(cat, out_apart, (TensorList tensors, int64_t dim), tensors, dim)
TENURE_OUT(stack, out_apart, (TensorList tensors, int64_t dim), tensors, dim)
TENURE_ALIAS(Tensor, broadcast_to, expand, (const Tensor& x, IntArrayRef sizes), x, sizes)
TENURE_METHOD(Tensor, broadcast_to, (IntArrayRef sizes), sizes)
TENURE_ALIAS(Tensor, swapaxes, transpose, (const Tensor& x, int64_t dim0, int64_t dim1), x, dim0, dim1)
TENURE_ALIAS(Tensor, swapdims, transpose, (const Tensor& x, int64_t dim0, int64_t dim1), x, dim0, dim1)
TENURE_ALIAS(Tensor, moveaxis, movedim, (const Tensor& x, int64_t source, int64_t destination), x, source, destination)
TENURE_METHOD(Tensor, moveaxis, (int64_t source, int64_t destination), source, destination)
TENURE_ALIAS(Tensor, moveaxis, movedim, (const Tensor& x, IntArrayRef source, IntArrayRef destination), x, source,
    destination)
TENURE_METHOD(Tensor, moveaxis, (IntArrayRef source, IntArrayRef destination), source, destination)
TENURE_ALIAS(std::vector<Tensor>, unsafe_split, split, (const Tensor& x, int64_t split_size, int64_t dim), x,
    split_size, dim)
TENURE_METHOD(std::vector<Tensor>, unsafe_split, (int64_t split_size, int64_t dim), split_size, dim)
TENURE_ALIAS(std::vector<Tensor>, split_with_sizes, split, (const Tensor& x, IntArrayRef split_sizes, int64_t dim), x,
    split_sizes, dim)
TENURE_METHOD(std::vector<Tensor>, split_with_sizes, (IntArrayRef split_sizes, int64_t dim), split_sizes, dim)
TENURE_ALIAS(std::vector<Tensor>, unsafe_split_with_sizes, split, (const Tensor& x, IntArrayRef split_sizes, int64_t
    dim), x, split_sizes, dim)
TENURE_METHOD(std::vector<Tensor>, unsafe_split_with_sizes, (IntArrayRef split_sizes, int64_t dim), split_sizes, dim)
TENURE_ALIAS(std::vector<Tensor>, unsafe_chunk, chunk, (const Tensor& x, int64_t chunks, int64_t dim), x, chunks, dim)
TENURE_METHOD(std::vector<Tensor>, unsafe_chunk, (int64_t chunks, int64_t dim), chunks, dim)
TENURE_ALIAS(Tensor, concat, cat, (TensorList tensors, int64_t dim), tensors, dim)
TENURE_ALIAS_OUT(concat, cat, (TensorList tensors, int64_t dim), tensors, dim)
TENURE_ALIAS(Tensor, concatenate, cat, (TensorList tensors, int64_t dim), tensors, dim)
TENURE_ALIAS_OUT(concatenate, cat, (TensorList tensors, int64_t dim), tensors, dim)

}  // namespace v1
}  // namespace tenure
