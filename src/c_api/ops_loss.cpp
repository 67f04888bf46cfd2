// Made by tools/make_ops.py from src/signatures/loss.list: the ops of the family loss.
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

tn_status tn_mse_loss_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* target, int64_t reduction) {
  return c::run_status<c::Needs::scope>(context, "mse_loss_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& target_ = call.tensor(target, "target");
    tenure::mse_loss_out(out_, x_, target_, reduction);
  });
}

}  // extern "C"
