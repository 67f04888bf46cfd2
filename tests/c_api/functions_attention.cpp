// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_attention = {
C_FUNCTION(tn_new_rotary_embedding, "tn_context* context, tn_tensor* x, tn_tensor* cos, tn_tensor* sin"),
C_FUNCTION(tn_new_scaled_dot_product_attention, "tn_context* context, tn_tensor* query, tn_tensor* key, tn_tensor* value, tn_tensor* attn_mask?, double dropout_p, int32_t is_causal, const double* scale?, int32_t enable_gqa"),
C_FUNCTION(tn_new_swiglu, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_swiglu_backward, "tn_context* context, tn_tensor* grad, tn_tensor* a, tn_tensor* b"),
};
