/* Made by tools/make_ops.py from src/signatures/activation.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_ACTIVATION_H
#define TENURE_C_ACTIVATION_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- activation: Of every element. ---- */

/* 1/(1 + exp(-x)). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sigmoid(tn_context* context, tn_tensor* x);
/* x = sigmoid(x). */
TN_API tn_status tn_sigmoid_(tn_context* context, tn_tensor* x);
/* out = sigmoid(x). */
TN_API tn_status tn_sigmoid_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* x*sigmoid(x). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_silu(tn_context* context, tn_tensor* x);
/* x = silu(x). */
TN_API tn_status tn_silu_(tn_context* context, tn_tensor* x);
/* out = silu(x). */
TN_API tn_status tn_silu_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* x above 0, else 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_relu(tn_context* context, tn_tensor* x);
/* x = relu(x). */
TN_API tn_status tn_relu_(tn_context* context, tn_tensor* x);
/* out = relu(x). */
TN_API tn_status tn_relu_out(tn_context* context, tn_tensor* out, tn_tensor* x);

#ifdef __cplusplus
}
#endif

#endif
