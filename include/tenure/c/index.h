/* Made by tools/make_ops.py from src/signatures/index.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_INDEX_H
#define TENURE_C_INDEX_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- index: Index tensors are i64 or i32; all indices are looked at before anything is written. ---- */

/* The slices of x that the index names. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_index_select(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index);
/* out = index_select(x, dim, index). */
TN_API tn_status tn_index_select_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index);
/* x with alpha*source added to the slices that the index names. Defaults: alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_index_add(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source, tn_scalar alpha);
/* x = index_add(x, dim, index, source, alpha). Defaults: alpha = 1. */
TN_API tn_status tn_index_add_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source,
    tn_scalar alpha);
/* out = index_add(x, dim, index, source, alpha). Defaults: alpha = 1. */
TN_API tn_status tn_index_add_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source, tn_scalar alpha);
/* Of each place the element that the index names along dim. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_gather(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index);
/* out = gather(x, dim, index). */
TN_API tn_status tn_gather_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index);
/* x with source added where the index says. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scatter_add(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source);
/* x = scatter_add(x, dim, index, source). */
TN_API tn_status tn_scatter_add_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source);
/* out = scatter_add(x, dim, index, source). */
TN_API tn_status tn_scatter_add_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source);
/* Rows of weight by index. Defaults: padding_idx = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_embedding(tn_context* context, tn_tensor* weight, tn_tensor* indices, int64_t
    padding_idx);
/* out = embedding(weight, indices, padding_idx). Defaults: padding_idx = -1. */
TN_API tn_status tn_embedding_out(tn_context* context, tn_tensor* out, tn_tensor* weight, tn_tensor* indices, int64_t
    padding_idx);
/* The elements that the index names, as if x had one dim. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_take(tn_context* context, tn_tensor* x, tn_tensor* index);
/* out = take(x, index). */
TN_API tn_status tn_take_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* index);
/* gather, with an index that broadcasts. Defaults: dim = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_take_along_dim(tn_context* context, tn_tensor* x, tn_tensor* indices, const
    int64_t* dim);
/* The indices of all elements that are not 0: a row each. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_nonzero(tn_context* context, tn_tensor* x);
/* The same. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_argwhere(tn_context* context, tn_tensor* x);
/* The value where the mask holds, else x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_masked_fill(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_scalar
    value);
/* x = value where the mask holds. */
TN_API tn_status tn_masked_fill_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_scalar value);
/* out = masked_fill(x, mask, value). */
TN_API tn_status tn_masked_fill_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* mask, tn_scalar
    value);
/* The value of a tensor without dims where the mask holds, else x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_masked_fill_tensor(tn_context* context, tn_tensor* x, tn_tensor* mask,
    tn_tensor* value);
/* x = that value where the mask holds. */
TN_API tn_status tn_masked_fill_tensor_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* value);
/* out = masked_fill(x, mask, value). */
TN_API tn_status tn_masked_fill_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* mask,
    tn_tensor* value);
/* The elements where the mask holds: one dim. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_masked_select(tn_context* context, tn_tensor* x, tn_tensor* mask);
/* out = masked_select(x, mask). */
TN_API tn_status tn_masked_select_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* mask);
/* The lower triangle of matrices. Defaults: diagonal = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_tril(tn_context* context, tn_tensor* x, int64_t diagonal);
/* x = tril(x, diagonal). Defaults: diagonal = 0. */
TN_API tn_status tn_tril_(tn_context* context, tn_tensor* x, int64_t diagonal);
/* out = tril(x, diagonal). Defaults: diagonal = 0. */
TN_API tn_status tn_tril_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t diagonal);
/* The upper triangle of matrices. Defaults: diagonal = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_triu(tn_context* context, tn_tensor* x, int64_t diagonal);
/* x = triu(x, diagonal). Defaults: diagonal = 0. */
TN_API tn_status tn_triu_(tn_context* context, tn_tensor* x, int64_t diagonal);
/* out = triu(x, diagonal). Defaults: diagonal = 0. */
TN_API tn_status tn_triu_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t diagonal);
/* Of class indices rows of 0 and a 1; -1 classes: one more than the largest. Defaults: num_classes = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_one_hot(tn_context* context, tn_tensor* x, int64_t num_classes);
/* The indices of all elements that are not 0: a tensor for each dim. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_nonzero_numpy(tn_context* context, tn_tensor* x);
/* So many rows of nonzero, or of fill_value. Defaults: fill_value = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_nonzero_static(tn_context* context, tn_tensor* x, int64_t size, int64_t
    fill_value);
/* Sums, means or largest of bags of rows of weight, and what the bags are: four tensors. Defaults: padding_idx = none.
 * */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_embedding_bag(tn_context* context, tn_tensor* weight, tn_tensor* indices,
    tn_tensor* offsets, int32_t scale_grad_by_freq, int64_t mode, int32_t sparse, tn_tensor* per_sample_weights, int32_t
    include_last_offset, const int64_t* padding_idx);

#ifdef __cplusplus
}
#endif

#endif
