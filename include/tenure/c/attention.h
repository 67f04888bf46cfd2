/* Made by tools/make_ops.py from src/signatures/attention.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_ATTENTION_H
#define TENURE_C_ATTENTION_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- attention: What a transformer's block is made of, of one floating dtype. ---- */

/* Neighbouring pairs of x [B, T, H, D] turned by angles [T, D/2]. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rotary_embedding(tn_context* context, tn_tensor* x, tn_tensor* cos, tn_tensor*
    sin);
/* softmax(scale*query*key' + mask)*value. Defaults: attn_mask = NULL, dropout_p = 0, is_causal = 0, scale = none,
 * enable_gqa = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scaled_dot_product_attention(tn_context* context, tn_tensor* query, tn_tensor*
    key, tn_tensor* value, tn_tensor* attn_mask, double dropout_p, int32_t is_causal, const double* scale, int32_t
    enable_gqa);
/* silu(a)*b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_swiglu(tn_context* context, tn_tensor* a, tn_tensor* b);
/* Its gradients in a and b: two tensors. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_swiglu_backward(tn_context* context, tn_tensor* grad, tn_tensor* a,
    tn_tensor* b);

#ifdef __cplusplus
}
#endif

#endif
