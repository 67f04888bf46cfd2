// Made by tools/make_c_api.py from src/c_api/ops.list: the ops of the family nn.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/generators.h"
#include "c_api/results.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_rms_norm(tn_context* context, tn_tensor* x, const int64_t* normalized_shape, size_t
    normalized_shape_count, tn_tensor* weight, const double* eps) {
  return c::run<c::Needs::scope>(context, "rms_norm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef normalized_shape_ = c::ints(normalized_shape, normalized_shape_count, "normalized_shape");
    const Tensor& weight_ = call.tensor_or_none(weight, "weight");
    return c::give(tenure::rms_norm(x_, normalized_shape_, weight_, c::double_or_none(eps)));
  });
}

tn_tensor* tn_new_layer_norm(tn_context* context, tn_tensor* x, const int64_t* normalized_shape, size_t
    normalized_shape_count, tn_tensor* weight, tn_tensor* bias, double eps) {
  return c::run<c::Needs::scope>(context, "layer_norm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef normalized_shape_ = c::ints(normalized_shape, normalized_shape_count, "normalized_shape");
    const Tensor& weight_ = call.tensor_or_none(weight, "weight");
    const Tensor& bias_ = call.tensor_or_none(bias, "bias");
    return c::give(tenure::layer_norm(x_, normalized_shape_, weight_, bias_, eps));
  });
}

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

tn_tensor* tn_new_cross_entropy(tn_context* context, tn_tensor* logits, tn_tensor* target, tn_tensor* weight, int64_t
    reduction, int64_t ignore_index) {
  return c::run<c::Needs::scope>(context, "cross_entropy", c::kNoTensor, [&](c::Call& call) {
    const Tensor& logits_ = call.tensor(logits, "logits");
    const Tensor& target_ = call.tensor(target, "target");
    const Tensor& weight_ = call.tensor_or_none(weight, "weight");
    return c::give(tenure::cross_entropy(logits_, target_, weight_, reduction, ignore_index));
  });
}

tn_tensor* tn_new_mse_loss(tn_context* context, tn_tensor* x, tn_tensor* target, int64_t reduction) {
  return c::run<c::Needs::scope>(context, "mse_loss", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& target_ = call.tensor(target, "target");
    return c::give(tenure::mse_loss(x_, target_, reduction));
  });
}

}  // extern "C"
