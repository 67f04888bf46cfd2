/* Made by tools/make_ops.py from src/signatures/matmul.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_MATMUL_H
#define TENURE_C_MATMUL_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- matmul: Both operands have one dtype; transposed ones are read where they are. ---- */

/* [n, k] times [k, m]. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mm(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = mm(a, b). */
TN_API tn_status tn_mm_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* [b, n, k] times [b, k, m]. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bmm(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = bmm(a, b). */
TN_API tn_status tn_bmm_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* Vectors, matrices and batches of them, as ATen's matmul. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_matmul(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = matmul(a, b). */
TN_API tn_status tn_matmul_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* x times the transposed weight, plus bias. Defaults: bias = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linear(tn_context* context, tn_tensor* x, tn_tensor* weight, tn_tensor* bias);
/* out = linear(x, weight, bias). Defaults: bias = NULL. */
TN_API tn_status tn_linear_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* weight, tn_tensor* bias);
/* Of two vectors. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_dot(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = dot(a, b). */
TN_API tn_status tn_dot_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* The matrix of all products of two vectors. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_outer(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = outer(a, b). */
TN_API tn_status tn_outer_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* beta*x + alpha*(a times b). Defaults: beta = 1, alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_addmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar
    beta, tn_scalar alpha);
/* x = addmm(x, a, b, beta, alpha). Defaults: beta = 1, alpha = 1. */
TN_API tn_status tn_addmm_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar
    alpha);
/* out = addmm(x, a, b, beta, alpha). Defaults: beta = 1, alpha = 1. */
TN_API tn_status tn_addmm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar
    beta, tn_scalar alpha);

#ifdef __cplusplus
}
#endif

#endif
