/* Made by tools/make_ops.py from src/signatures/linalg.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_LINALG_H
#define TENURE_C_LINALG_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- linalg: Linear algebra without decompositions, integrals and differences of samples. ---- */

/* The integral along a dim of samples at those points. Defaults: dim = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_trapezoid_x(tn_context* context, tn_tensor* y, tn_tensor* x, int64_t dim);
/* The same of samples that far apart. Defaults: dx = 1, dim = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_trapezoid(tn_context* context, tn_tensor* y, tn_scalar dx, int64_t dim);
/* The integral along a dim of samples at those points. Defaults: dim = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_trapz_x(tn_context* context, tn_tensor* y, tn_tensor* x, int64_t dim);
/* The same of samples that far apart. Defaults: dx = 1, dim = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_trapz(tn_context* context, tn_tensor* y, double dx, int64_t dim);
/* The integral up to each sample at those points. Defaults: dim = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cumulative_trapezoid_x(tn_context* context, tn_tensor* y, tn_tensor* x, int64_t
    dim);
/* The same of samples that far apart. Defaults: dx = 1, dim = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cumulative_trapezoid(tn_context* context, tn_tensor* y, tn_scalar dx, int64_t
    dim);
/* Slopes of samples along dims. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_gradient(tn_context* context, tn_tensor* x, tn_scalar spacing, const
    int64_t* dim, size_t dim_count, int64_t edge_order);
/* The cross product along a dim. Defaults: dim = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linalg_cross(tn_context* context, tn_tensor* x, tn_tensor* other, int64_t dim);
/* out = linalg_cross(x, other, dim). Defaults: dim = -1. */
TN_API tn_status tn_linalg_cross_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* other, int64_t dim);
/* The same; without a dim the first of size 3. Defaults: dim = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cross(tn_context* context, tn_tensor* x, tn_tensor* other, const int64_t* dim);
/* out = cross(x, other, dim). Defaults: dim = none. */
TN_API tn_status tn_cross_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* other, const int64_t* dim);
/* Powers of a vector, a column each. Defaults: n = none, increasing = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_vander(tn_context* context, tn_tensor* x, const int64_t* n, int32_t
    increasing);
/* Powers of vectors, from 0 on. Defaults: n = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linalg_vander(tn_context* context, tn_tensor* x, const int64_t* n);
/* Covariances of rows. Defaults: fweights = NULL, aweights = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cov(tn_context* context, tn_tensor* x, int64_t correction, tn_tensor* fweights,
    tn_tensor* aweights);
/* Correlations of rows. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_corrcoef(tn_context* context, tn_tensor* x);
/* The p-norms of the differences of rows. Defaults: p = 2. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_pdist(tn_context* context, tn_tensor* x, double p);
/* sum(conj(x)*y) along a dim. Defaults: dim = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linalg_vecdot(tn_context* context, tn_tensor* x, tn_tensor* y, int64_t dim);
/* out = linalg_vecdot(x, y, dim). Defaults: dim = -1. */
TN_API tn_status tn_linalg_vecdot_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* y, int64_t dim);
/* The norm over dims. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linalg_vector_norm(tn_context* context, tn_tensor* x, tn_scalar ord, const
    int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
/* out = linalg_vector_norm(x, ord, dim, keepdim, dtype). Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API tn_status tn_linalg_vector_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar ord, const
    int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
/* The norm of matrices. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linalg_matrix_norm(tn_context* context, tn_tensor* x, tn_scalar ord, const
    int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
/* out = linalg_matrix_norm(x, ord, dim, keepdim, dtype). Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API tn_status tn_linalg_matrix_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar ord, const
    int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
/* The same; the order is a word. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linalg_matrix_norm_str(tn_context* context, tn_tensor* x, const char* ord,
    const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
/* out = linalg_matrix_norm(x, ord, dim, keepdim, dtype). Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API tn_status tn_linalg_matrix_norm_str_out(tn_context* context, tn_tensor* out, tn_tensor* x, const char* ord, const
    int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
/* The norm of vectors or of matrices, by the dims. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linalg_norm(tn_context* context, tn_tensor* x, tn_scalar ord, const int64_t*
    dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
/* out = linalg_norm(x, ord, dim, keepdim, dtype). Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API tn_status tn_linalg_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar ord, const int64_t*
    dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
/* The same; the order is a word. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linalg_norm_str(tn_context* context, tn_tensor* x, const char* ord, const
    int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
/* out = linalg_norm(x, ord, dim, keepdim, dtype). Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API tn_status tn_linalg_norm_str_out(tn_context* context, tn_tensor* out, tn_tensor* x, const char* ord, const
    int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype);
/* The diagonal, as a view. Defaults: offset = 0, dim1 = -2, dim2 = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linalg_diagonal(tn_context* context, tn_tensor* x, int64_t offset, int64_t
    dim1, int64_t dim2);
/* A product of matrices, in the order that multiplies least. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linalg_multi_dot(tn_context* context, tn_tensor* const* tensors, size_t
    tensors_count);
/* out = linalg_multi_dot(tensors). */
TN_API tn_status tn_linalg_multi_dot_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t
    tensors_count);
/* Square matrices, n times. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_matrix_power(tn_context* context, tn_tensor* x, int64_t n);
/* out = matrix_power(x, n). */
TN_API tn_status tn_matrix_power_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t n);
/* Parts of a dim with p-norms of at most maxnorm. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_renorm(tn_context* context, tn_tensor* x, tn_scalar p, int64_t dim, tn_scalar
    maxnorm);
/* x = renorm(x, p, dim, maxnorm). */
TN_API tn_status tn_renorm_(tn_context* context, tn_tensor* x, tn_scalar p, int64_t dim, tn_scalar maxnorm);
/* out = renorm(x, p, dim, maxnorm). */
TN_API tn_status tn_renorm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar p, int64_t dim, tn_scalar
    maxnorm);
/* The norm over all dims but one. Defaults: pow = 2, dim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_norm_except_dim(tn_context* context, tn_tensor* v, int64_t pow, int64_t dim);
/* x1 times each matrix of the weight times x2, plus bias. Defaults: bias = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bilinear(tn_context* context, tn_tensor* x1, tn_tensor* x2, tn_tensor* weight,
    tn_tensor* bias);

#ifdef __cplusplus
}
#endif

#endif
