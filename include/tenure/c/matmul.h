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
/* [b, n, k] times [b, k, m]. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bmm(tn_context* context, tn_tensor* a, tn_tensor* b);
/* Vectors, matrices and batches of them, as ATen's matmul. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_matmul(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x times the transposed weight, plus bias. Defaults: bias = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linear(tn_context* context, tn_tensor* x, tn_tensor* weight, tn_tensor* bias);
/* Of two vectors. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_dot(tn_context* context, tn_tensor* a, tn_tensor* b);
/* The matrix of all products of two vectors. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_outer(tn_context* context, tn_tensor* a, tn_tensor* b);
/* beta*x + alpha*(a times b). Defaults: beta = 1, alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_addmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar
    beta, tn_scalar alpha);

#ifdef __cplusplus
}
#endif

#endif
