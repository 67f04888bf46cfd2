/* Made by tools/make_ops.py from src/signatures/shape.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_SHAPE_H
#define TENURE_C_SHAPE_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- shape: More views, diagonals and parts; what is a copy says so. ---- */

/* All elements in one dim; a view if x is contiguous. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ravel(tn_context* context, tn_tensor* x);
/* Each expanded to the shape that all broadcast to. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_broadcast_tensors(tn_context* context, tn_tensor* const* tensors, size_t
    tensors_count);
/* x, of a 0-d tensor a view of size [1]. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_atleast_1d(tn_context* context, tn_tensor* x);
/* The same of each. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_atleast_1d_list(tn_context* context, tn_tensor* const* tensors, size_t
    tensors_count);
/* x, of fewer than 2 dims a view with dims of size 1 in front. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_atleast_2d(tn_context* context, tn_tensor* x);
/* The same of each. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_atleast_2d_list(tn_context* context, tn_tensor* const* tensors, size_t
    tensors_count);
/* x, of fewer than 3 dims a view: [1, n, 1] of n, [m, n, 1] of m by n. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_atleast_3d(tn_context* context, tn_tensor* x);
/* The same of each. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_atleast_3d_list(tn_context* context, tn_tensor* const* tensors, size_t
    tensors_count);
/* The diagonal of two dims, as a view whose last dim it is. Defaults: offset = 0, dim1 = 0, dim2 = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_diagonal(tn_context* context, tn_tensor* x, int64_t offset, int64_t dim1,
    int64_t dim2);
/* Of a vector the matrix with it on the diagonal, of a matrix its diagonal: copies. Defaults: diagonal = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_diag(tn_context* context, tn_tensor* x, int64_t diagonal);
/* out = diag(x, diagonal). Defaults: diagonal = 0. */
TN_API tn_status tn_diag_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t diagonal);
/* Zeros with x's last dim on the diagonal of two dims. Defaults: offset = 0, dim1 = -2, dim2 = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_diag_embed(tn_context* context, tn_tensor* x, int64_t offset, int64_t dim1,
    int64_t dim2);
/* diag of all elements in one dim. Defaults: offset = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_diagflat(tn_context* context, tn_tensor* x, int64_t offset);
/* That many parts, the first ones longer by 1 where they must be. Defaults: dim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_tensor_split(tn_context* context, tn_tensor* x, int64_t sections, int64_t
    dim);
/* Parts that end before those indices, and the rest. Defaults: dim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_tensor_split_indices(tn_context* context, tn_tensor* x, const int64_t*
    indices, size_t indices_count, int64_t dim);
/* Equal parts of dim 1, of a vector of dim 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_hsplit(tn_context* context, tn_tensor* x, int64_t sections);
/* tensor_split of dim 1, of a vector of dim 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_hsplit_indices(tn_context* context, tn_tensor* x, const int64_t* indices,
    size_t indices_count);
/* Equal parts of dim 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_vsplit(tn_context* context, tn_tensor* x, int64_t sections);
/* tensor_split of dim 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_vsplit_indices(tn_context* context, tn_tensor* x, const int64_t* indices,
    size_t indices_count);
/* Equal parts of dim 2. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_dsplit(tn_context* context, tn_tensor* x, int64_t sections);
/* tensor_split of dim 2. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_dsplit_indices(tn_context* context, tn_tensor* x, const int64_t* indices,
    size_t indices_count);
/* The last two dims exchanged. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mT(tn_context* context, tn_tensor* x);
/* The same, conjugated. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mH(tn_context* context, tn_tensor* x);
/* The same, conjugated. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_adjoint(tn_context* context, tn_tensor* x);
/* The same of a matrix. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_matrix_H(tn_context* context, tn_tensor* x);
/* The dims in the opposite order. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_numpy_T(tn_context* context, tn_tensor* x);
/* All elements in one dim. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_flatten_dense_tensors(tn_context* context, tn_tensor* const* tensors, size_t
    tensors_count);

#ifdef __cplusplus
}
#endif

#endif
