/* Made by tools/make_ops.py from src/signatures/products.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_PRODUCTS_H
#define TENURE_C_PRODUCTS_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- products: Products made of those of matrices. ---- */

/* [n, k] times [k]. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mv(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = mv(a, b). */
TN_API tn_status tn_mv_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* Of two vectors, the first conjugated. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_vdot(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = vdot(a, b). */
TN_API tn_status tn_vdot_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* Sums over the last dims of both. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_inner(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = inner(a, b). */
TN_API tn_status tn_inner_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* beta*x + alpha*(a times the vector b). Defaults: beta = 1, alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_addmv(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar
    beta, tn_scalar alpha);
/* x = addmv(x, a, b, beta, alpha). Defaults: beta = 1, alpha = 1. */
TN_API tn_status tn_addmv_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar
    alpha);
/* out = addmv(x, a, b, beta, alpha). Defaults: beta = 1, alpha = 1. */
TN_API tn_status tn_addmv_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar
    beta, tn_scalar alpha);
/* beta*x + alpha*(the sum of a batch of products). Defaults: beta = 1, alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_addbmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar
    beta, tn_scalar alpha);
/* x = addbmm(x, a, b, beta, alpha). Defaults: beta = 1, alpha = 1. */
TN_API tn_status tn_addbmm_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar
    alpha);
/* out = addbmm(x, a, b, beta, alpha). Defaults: beta = 1, alpha = 1. */
TN_API tn_status tn_addbmm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar
    beta, tn_scalar alpha);
/* beta*x + alpha*(a batch of products). Defaults: beta = 1, alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_baddbmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b,
    tn_scalar beta, tn_scalar alpha);
/* x = baddbmm(x, a, b, beta, alpha). Defaults: beta = 1, alpha = 1. */
TN_API tn_status tn_baddbmm_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar
    alpha);
/* out = baddbmm(x, a, b, beta, alpha). Defaults: beta = 1, alpha = 1. */
TN_API tn_status tn_baddbmm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar
    beta, tn_scalar alpha);
/* beta*x + alpha*(all products of two vectors). Defaults: beta = 1, alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_addr(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar
    beta, tn_scalar alpha);
/* x = addr(x, a, b, beta, alpha). Defaults: beta = 1, alpha = 1. */
TN_API tn_status tn_addr_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar
    alpha);
/* out = addr(x, a, b, beta, alpha). Defaults: beta = 1, alpha = 1. */
TN_API tn_status tn_addr_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar
    beta, tn_scalar alpha);
/* Sums over pairs of dims. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_tensordot(tn_context* context, tn_tensor* a, tn_tensor* b, const int64_t*
    dims_a, size_t dims_a_count, const int64_t* dims_b, size_t dims_b_count);
/* out = tensordot(a, b, dims_a, dims_b). */
TN_API tn_status tn_tensordot_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b, const int64_t*
    dims_a, size_t dims_a_count, const int64_t* dims_b, size_t dims_b_count);
/* Einstein's summation. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_einsum(tn_context* context, const char* equation, tn_tensor* const* tensors,
    size_t tensors_count);
/* The sum of the diagonal of a matrix. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_trace(tn_context* context, tn_tensor* x);
/* Blocks of b, times each element of a. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_kron(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = kron(a, b). */
TN_API tn_status tn_kron_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* A product of matrices, in the order that multiplies least. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_chain_matmul(tn_context* context, tn_tensor* const* matrices, size_t
    matrices_count);
/* The p-norms of the differences between points. Defaults: p = 2. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cdist(tn_context* context, tn_tensor* a, tn_tensor* b, double p);

#ifdef __cplusplus
}
#endif

#endif
