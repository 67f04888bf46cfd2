// Made by tools/make_ops.py from src/signatures/normalize.list: the ops of the family normalize.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_rms_norm(tn_context* context, tn_tensor* x, const int64_t* normalized_shape, size_t
    normalized_shape_count, tn_tensor* weight, const double* eps) {
  return c::tensor_of(context, "rms_norm\0x\0weight?", {x, weight}, [=](c::Call& call) {
    const IntArrayRef normalized_shape_ = c::ints(normalized_shape, normalized_shape_count, "normalized_shape");
    return tenure::rms_norm(call.operand(0), normalized_shape_, call.operand(1), c::double_or_none(eps));
  });
}

tn_tensor* tn_new_layer_norm(tn_context* context, tn_tensor* x, const int64_t* normalized_shape, size_t
    normalized_shape_count, tn_tensor* weight, tn_tensor* bias, double eps) {
  return c::tensor_of(context, "layer_norm\0x\0weight?\0bias?", {x, weight, bias}, [=](c::Call& call) {
    const IntArrayRef normalized_shape_ = c::ints(normalized_shape, normalized_shape_count, "normalized_shape");
    return tenure::layer_norm(call.operand(0), normalized_shape_, call.operand(1), call.operand(2), eps);
  });
}

}  // extern "C"
