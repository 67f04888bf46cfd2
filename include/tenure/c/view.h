/* Made by tools/make_ops.py from src/signatures/view.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_VIEW_H
#define TENURE_C_VIEW_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- view: Views share the storage of x: writing through one is seen by all. Where a copy is made, it is said. ---- */

/* The same elements under other sizes, one of which may be -1; no copy, or an error. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_view(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count);
/* The same under the sizes of other. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_view_as(tn_context* context, tn_tensor* x, tn_tensor* other);
/* A view if it can be one, else a copy. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_reshape(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count);
/* The same under the sizes of other. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_reshape_as(tn_context* context, tn_tensor* x, tn_tensor* other);
/* Dims from start to end as one; a view if it can be one. Defaults: start_dim = 0, end_dim = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_flatten(tn_context* context, tn_tensor* x, int64_t start_dim, int64_t end_dim);
/* One dim as several. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_unflatten(tn_context* context, tn_tensor* x, int64_t dim, const int64_t* sizes,
    size_t sizes_count);
/* Without dims of size 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_squeeze(tn_context* context, tn_tensor* x);
/* Without that dim if its size is 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_squeeze_dim(tn_context* context, tn_tensor* x, int64_t dim);
/* With a dim of size 1 there. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_unsqueeze(tn_context* context, tn_tensor* x, int64_t dim);
/* Dims of size 1 repeated without a copy; -1 keeps a size. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_expand(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count);
/* The same to the sizes of other. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_expand_as(tn_context* context, tn_tensor* x, tn_tensor* other);
/* Dims in another order. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_permute(tn_context* context, tn_tensor* x, const int64_t* dims, size_t
    dims_count);
/* Two dims exchanged. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_transpose(tn_context* context, tn_tensor* x, int64_t dim0, int64_t dim1);
/* A matrix transposed. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_t(tn_context* context, tn_tensor* x);
/* A dim moved to another place. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_movedim(tn_context* context, tn_tensor* x, int64_t source, int64_t
    destination);
/* Dims moved to other places. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_movedim_dims(tn_context* context, tn_tensor* x, const int64_t* source, size_t
    source_count, const int64_t* destination, size_t destination_count);
/* A part along a dim. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_narrow(tn_context* context, tn_tensor* x, int64_t dim, int64_t start, int64_t
    length);
/* One index along a dim, which goes. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_select(tn_context* context, tn_tensor* x, int64_t dim, int64_t index);
/* From start to before end, every step-th. Defaults: dim = 0, start = none, end = none, step = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_slice(tn_context* context, tn_tensor* x, int64_t dim, const int64_t* start,
    const int64_t* end, int64_t step);
/* Parts of that size along a dim; the last may be smaller. Defaults: dim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_split(tn_context* context, tn_tensor* x, int64_t split_size, int64_t dim);
/* Parts of those sizes. Defaults: dim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_split_sizes(tn_context* context, tn_tensor* x, const int64_t* split_sizes,
    size_t split_sizes_count, int64_t dim);
/* At most that many parts. Defaults: dim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_chunk(tn_context* context, tn_tensor* x, int64_t chunks, int64_t dim);
/* select() of every index. Defaults: dim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_unbind(tn_context* context, tn_tensor* x, int64_t dim);
/* Any sizes and strides inside the storage of x. Defaults: storage_offset = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_as_strided(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count, const int64_t* strides, size_t strides_count, const int64_t* storage_offset);
/* Pairs of the last dim as complex numbers. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_view_as_complex(tn_context* context, tn_tensor* x);
/* Complex numbers as pairs in a last dim. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_view_as_real(tn_context* context, tn_tensor* x);
/* The real parts; x itself if it is real. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_real(tn_context* context, tn_tensor* x);
/* The imaginary parts. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_imag(tn_context* context, tn_tensor* x);
/* x without its history. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_detach(tn_context* context, tn_tensor* x);
/* x itself, as another reference, if it is contiguous; else a copy that is. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_contiguous(tn_context* context, tn_tensor* x);
/* A copy. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_clone(tn_context* context, tn_tensor* x);
/* out = clone(x). */
TN_API tn_status tn_clone_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* x in another dtype: x itself, as another reference, if it has it. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_to(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* x in the dtype of other. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_type_as(tn_context* context, tn_tensor* x, tn_tensor* other);
/* Joined along a dim: a copy. Defaults: dim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cat(tn_context* context, tn_tensor* const* tensors, size_t tensors_count,
    int64_t dim);
/* out = cat(tensors, dim). Defaults: dim = 0. */
TN_API tn_status tn_cat_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count,
    int64_t dim);
/* Joined along a new dim: a copy. Defaults: dim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_stack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count,
    int64_t dim);
/* out = stack(tensors, dim). Defaults: dim = 0. */
TN_API tn_status tn_stack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count,
    int64_t dim);
/* x = the elements of other, broadcast and converted. */
TN_API tn_status tn_copy_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* x = value everywhere. */
TN_API tn_status tn_fill_(tn_context* context, tn_tensor* x, tn_scalar value);
/* x = the value everywhere. */
TN_API tn_status tn_fill_tensor_(tn_context* context, tn_tensor* x, tn_tensor* value);
/* x = 0 everywhere. */
TN_API tn_status tn_zero_(tn_context* context, tn_tensor* x);
/* The value everywhere, as x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_fill(tn_context* context, tn_tensor* x, tn_scalar value);
/* The value of a tensor without dims everywhere, as x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_fill_tensor(tn_context* context, tn_tensor* x, tn_tensor* value);
/* Zeros, as x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_zero(tn_context* context, tn_tensor* x);
/* The elements of other, broadcast and converted, as x. Defaults: non_blocking = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_copy(tn_context* context, tn_tensor* x, tn_tensor* other, int32_t
    non_blocking);

#ifdef __cplusplus
}
#endif

#endif
