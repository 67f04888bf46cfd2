// Made by tools/make_ops.py from src/signatures/attention.list: the ops of the family attention.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/generators.h"
#include "c_api/lists.h"
#include "c_api/results.h"
#include "c_api/tensors.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_rotary_embedding(tn_context* context, tn_tensor* x, tn_tensor* cos, tn_tensor* sin) {
  return c::run<c::Needs::scope>(context, "rotary_embedding", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& cos_ = call.tensor(cos, "cos");
    const Tensor& sin_ = call.tensor(sin, "sin");
    return c::give(tenure::rotary_embedding(x_, cos_, sin_));
  });
}

tn_tensor* tn_new_scaled_dot_product_attention(tn_context* context, tn_tensor* query, tn_tensor* key, tn_tensor* value,
    tn_tensor* attn_mask, double dropout_p, int32_t is_causal, const double* scale, int32_t enable_gqa) {
  return c::run<c::Needs::scope>(context, "scaled_dot_product_attention", c::kNoTensor, [&](c::Call& call) {
    const Tensor& query_ = call.tensor(query, "query");
    const Tensor& key_ = call.tensor(key, "key");
    const Tensor& value_ = call.tensor(value, "value");
    const Tensor& attn_mask_ = call.tensor_or_none(attn_mask, "attn_mask");
    return c::give(tenure::scaled_dot_product_attention(query_, key_, value_, attn_mask_, dropout_p, is_causal != 0,
        c::double_or_none(scale), enable_gqa != 0));
  });
}

tn_tensor* tn_new_swiglu(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "swiglu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::swiglu(a_, b_));
  });
}

tn_list* tn_new_swiglu_backward(tn_context* context, tn_tensor* grad, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "swiglu_backward", c::kNoList, [&](c::Call& call) {
    const Tensor& grad_ = call.tensor(grad, "grad");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give_list(call, tenure::swiglu_backward(grad_, a_, b_));
  });
}

}  // extern "C"
