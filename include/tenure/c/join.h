/* Made by tools/make_ops.py from src/signatures/join.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_JOIN_H
#define TENURE_C_JOIN_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- join: Several tensors into one, and grids of them: copies, unless a view is said. ---- */

/* Joined along dim 1, vectors along dim 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_hstack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
/* out = hstack(tensors). */
TN_API tn_status tn_hstack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count);
/* Joined along dim 0, vectors as rows. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_vstack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
/* out = vstack(tensors). */
TN_API tn_status tn_vstack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count);
/* Joined along dim 2, after atleast_3d. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_dstack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
/* out = dstack(tensors). */
TN_API tn_status tn_dstack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count);
/* Joined along dim 1, vectors as columns. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_column_stack(tn_context* context, tn_tensor* const* tensors, size_t
    tensors_count);
/* out = column_stack(tensors). */
TN_API tn_status tn_column_stack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t
    tensors_count);
/* Matrices along the diagonal of one, else 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_block_diag(tn_context* context, tn_tensor* const* tensors, size_t
    tensors_count);
/* Views: vectors as coordinates of a grid. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_meshgrid(tn_context* context, tn_tensor* const* tensors, size_t
    tensors_count, const char* indexing);
/* A row for every choice of an element of each vector. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cartesian_prod(tn_context* context, tn_tensor* const* tensors, size_t
    tensors_count);
/* A row for every choice of r elements of a vector. Defaults: r = 2, with_replacement = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_combinations(tn_context* context, tn_tensor* x, int64_t r, int32_t
    with_replacement);
/* Tensors of different lengths, padded to the longest, along a new dim. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_pad_sequence(tn_context* context, tn_tensor* const* sequences, size_t
    sequences_count, int32_t batch_first, double padding_value, const char* padding_side);

#ifdef __cplusplus
}
#endif

#endif
