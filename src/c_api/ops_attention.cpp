// Made by tools/make_ops.py from src/signatures/attention.list: the ops of the family attention.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_rotary_embedding(tn_context* context, tn_tensor* x, tn_tensor* cos, tn_tensor* sin) {
  return c::tensor_of(context, "rotary_embedding\0x\0cos\0sin", {x, cos, sin}, [=](c::Call& call) {
    return tenure::rotary_embedding(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_scaled_dot_product_attention(tn_context* context, tn_tensor* query, tn_tensor* key, tn_tensor* value,
    tn_tensor* attn_mask, double dropout_p, int32_t is_causal, const double* scale, int32_t enable_gqa) {
  return c::tensor_of(context, "scaled_dot_product_attention\0query\0key\0value\0attn_mask?", {query, key, value,
      attn_mask}, [=](c::Call& call) {
    return tenure::scaled_dot_product_attention(call.operand(0), call.operand(1), call.operand(2), call.operand(3),
        dropout_p, is_causal != 0, c::double_or_none(scale), enable_gqa != 0);
  });
}

tn_tensor* tn_new_swiglu(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "swiglu\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::swiglu(call.operand(0), call.operand(1));
  });
}

tn_list* tn_new_swiglu_backward(tn_context* context, tn_tensor* grad, tn_tensor* a, tn_tensor* b) {
  return c::list_of(context, "swiglu_backward\0grad\0a\0b", {grad, a, b}, [=](c::Call& call) {
    return c::give_list(call, tenure::swiglu_backward(call.operand(0), call.operand(1), call.operand(2)));
  });
}

}  // extern "C"
