/* Made by tools/make_ops.py from src/signatures/scatter.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_SCATTER_H
#define TENURE_C_SCATTER_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- scatter: Elements put where an index, a mask or a part of a tensor says; of several at one place the last stays. ---- */

/* x with source put where the index says. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scatter(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source);
/* x = scatter(x, dim, index, source). */
TN_API tn_status tn_scatter_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source);
/* out = scatter(x, dim, index, source). */
TN_API tn_status tn_scatter_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source);
/* x with a number put where the index says. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scatter_value(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_scalar value);
/* x = scatter(x, dim, index, value). */
TN_API tn_status tn_scatter_value_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value);
/* out = scatter(x, dim, index, value). */
TN_API tn_status tn_scatter_value_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_scalar value);
/* x with source added, or multiplied, where the index says. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scatter_by(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source, const char* reduce);
/* x = scatter(x, dim, index, source, reduce). */
TN_API tn_status tn_scatter_by_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source,
    const char* reduce);
/* out = scatter(x, dim, index, source, reduce). */
TN_API tn_status tn_scatter_by_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source, const char* reduce);
/* The same of a number. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scatter_value_by(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor*
    index, tn_scalar value, const char* reduce);
/* x = scatter(x, dim, index, value, reduce). */
TN_API tn_status tn_scatter_value_by_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value,
    const char* reduce);
/* out = scatter(x, dim, index, value, reduce). */
TN_API tn_status tn_scatter_value_by_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor*
    index, tn_scalar value, const char* reduce);
/* x with the sum, prod, mean, amax or amin of what is put at each place. Defaults: include_self = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scatter_reduce(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor*
    index, tn_tensor* source, const char* reduce, int32_t include_self);
/* x = scatter_reduce(x, dim, index, source, reduce, include_self). Defaults: include_self = 1. */
TN_API tn_status tn_scatter_reduce_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source,
    const char* reduce, int32_t include_self);
/* out = scatter_reduce(x, dim, index, source, reduce, include_self). Defaults: include_self = 1. */
TN_API tn_status tn_scatter_reduce_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source, const char* reduce, int32_t include_self);
/* x with the slices of source put where the index says. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_index_copy(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source);
/* x = index_copy(x, dim, index, source). */
TN_API tn_status tn_index_copy_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source);
/* out = index_copy(x, dim, index, source). */
TN_API tn_status tn_index_copy_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source);
/* x with a number in the slices that the index names. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_index_fill(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_scalar value);
/* x = index_fill(x, dim, index, value). */
TN_API tn_status tn_index_fill_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value);
/* out = index_fill(x, dim, index, value). */
TN_API tn_status tn_index_fill_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_scalar value);
/* The same of a tensor without dims. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_index_fill_tensor(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor*
    index, tn_tensor* value);
/* x = index_fill(x, dim, index, value). */
TN_API tn_status tn_index_fill_tensor_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor*
    value);
/* out = index_fill(x, dim, index, value). */
TN_API tn_status tn_index_fill_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor*
    index, tn_tensor* value);
/* x with the prod, mean, amax or amin of the slices that are put at each. Defaults: include_self = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_index_reduce(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source, const char* reduce, int32_t include_self);
/* x = index_reduce(x, dim, index, source, reduce, include_self). Defaults: include_self = 1. */
TN_API tn_status tn_index_reduce_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source,
    const char* reduce, int32_t include_self);
/* out = index_reduce(x, dim, index, source, reduce, include_self). Defaults: include_self = 1. */
TN_API tn_status tn_index_reduce_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source, const char* reduce, int32_t include_self);
/* x, as if it had one dim, with source put, or added, where the index says. Defaults: accumulate = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_put(tn_context* context, tn_tensor* x, tn_tensor* index, tn_tensor* source,
    int32_t accumulate);
/* x = put(x, index, source, accumulate). Defaults: accumulate = 0. */
TN_API tn_status tn_put_(tn_context* context, tn_tensor* x, tn_tensor* index, tn_tensor* source, int32_t accumulate);
/* x with source's elements, in their order, where the mask holds. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_masked_scatter(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor*
    source);
/* x = masked_scatter(x, mask, source). */
TN_API tn_status tn_masked_scatter_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* source);
/* x with source as its part at an index of a dim. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_select_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, int64_t
    dim, int64_t index);
/* x with source as a slice of it. Defaults: dim = 0, start = none, end = none, step = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_slice_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, int64_t
    dim, const int64_t* start, const int64_t* end, int64_t step);
/* x with source as a diagonal. Defaults: offset = 0, dim1 = 0, dim2 = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_diagonal_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, int64_t
    offset, int64_t dim1, int64_t dim2);
/* x with source at what as_strided names. Defaults: storage_offset = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_as_strided_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, const
    int64_t* sizes, size_t sizes_count, const int64_t* strides, size_t strides_count, const int64_t* storage_offset);
/* The diagonal becomes a number. */
TN_API tn_status tn_fill_diagonal_(tn_context* context, tn_tensor* x, tn_scalar fill_value, int32_t wrap);

#ifdef __cplusplus
}
#endif

#endif
