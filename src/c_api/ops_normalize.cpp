// Made by tools/make_ops.py from src/signatures/normalize.list: the ops of the family normalize.
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

}  // extern "C"
