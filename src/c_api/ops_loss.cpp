// Made by tools/make_ops.py from src/signatures/loss.list: the ops of the family loss.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_cross_entropy(tn_context* context, tn_tensor* logits, tn_tensor* target, tn_tensor* weight, int64_t
    reduction, int64_t ignore_index) {
  return c::tensor_of(context, "cross_entropy\0logits\0target\0weight?", {logits, target, weight}, [=](c::Call& call) {
    return tenure::cross_entropy(call.operand(0), call.operand(1), call.operand(2), reduction, ignore_index);
  });
}

tn_tensor* tn_new_mse_loss(tn_context* context, tn_tensor* x, tn_tensor* target, int64_t reduction) {
  return c::tensor_of(context, "mse_loss\0x\0target", {x, target}, [=](c::Call& call) {
    return tenure::mse_loss(call.operand(0), call.operand(1), reduction);
  });
}

tn_status tn_mse_loss_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* target, int64_t reduction) {
  return c::status_of(context, "mse_loss_out\0out\0x\0target", {out, x, target}, [=](c::Call& call) {
    tenure::mse_loss_out(call.operand(0), call.operand(1), call.operand(2), reduction);
  });
}

}  // extern "C"
