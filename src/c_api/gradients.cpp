// Gradients: recording, backward, what was accumulated.
#include <tenure/autograd.h>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/lists.h"
#include "c_api/results.h"
#include "c_api/tensors.h"

using namespace tenure;

extern "C" {

int32_t tn_requires_grad(tn_context* context, const tn_tensor* tensor) {
  return c::run<c::Needs::nothing>(context, "requires_grad", int32_t{-1},
                                   [&](c::Call& k) { return int32_t{k.tensor(tensor, "tensor").requires_grad()}; });
}
tn_status tn_set_requires_grad(tn_context* context, tn_tensor* tensor, int32_t on) {
  return c::run_status<c::Needs::scope>(context, "set_requires_grad",
                                        [&](c::Call& k) { k.tensor(tensor, "tensor").requires_grad_(on != 0); });
}
int32_t tn_is_leaf(tn_context* context, const tn_tensor* tensor) {
  return c::run<c::Needs::nothing>(context, "is_leaf", int32_t{-1},
                                   [&](c::Call& k) { return int32_t{k.tensor(tensor, "tensor").is_leaf()}; });
}
tn_tensor* tn_new_grad(tn_context* context, tn_tensor* tensor) {
  return c::run<c::Needs::scope>(context, "grad", c::kNoTensor,
                                 [&](c::Call& k) { return c::give(k.tensor(tensor, "tensor").grad()); });
}
tn_status tn_set_grad(tn_context* context, tn_tensor* tensor, tn_tensor* gradient) {
  return c::run_status<c::Needs::scope>(context, "set_grad", [&](c::Call& k) {
    const Tensor& t = k.tensor(tensor, "tensor");
    t.set_grad(k.tensor_or_none(gradient, "gradient"));
  });
}
tn_status tn_retain_grad(tn_context* context, tn_tensor* tensor) {
  return c::run_status<c::Needs::scope>(context, "retain_grad",
                                        [&](c::Call& k) { k.tensor(tensor, "tensor").retain_grad(); });
}
const char* tn_grad_fn(tn_context* context, const tn_tensor* tensor) {
  return c::run<c::Needs::nothing>(context, "grad_fn", c::kNoText,
                                   [&](c::Call& k) { return c::give_text(k, k.tensor(tensor, "tensor").grad_fn()); });
}
tn_status tn_backward(tn_context* context, tn_tensor* tensor, tn_tensor* gradient, int32_t retain_graph,
                      int32_t create_graph) {
  return c::run_status<c::Needs::scope>(context, "backward", [&](c::Call& k) {
    const Tensor& t = k.tensor(tensor, "tensor");
    t.backward(k.tensor_or_none(gradient, "gradient"), retain_graph != 0, create_graph != 0);
  });
}
tn_list* tn_new_grads(tn_context* context, tn_tensor* const* outputs, size_t outputs_count, tn_tensor* const* inputs,
                      size_t inputs_count, tn_tensor* const* grad_outputs, size_t grad_outputs_count,
                      int32_t retain_graph, int32_t create_graph, int32_t allow_unused) {
  return c::run<c::Needs::scope>(context, "grad", c::kNoList, [&](c::Call& k) {
    const c::Tensors of(k, outputs, outputs_count, "outputs"), to(k, inputs, inputs_count, "inputs"),
        weights(k, grad_outputs, grad_outputs_count, "grad_outputs", true);
    return c::give_list(k, grad(of, to, weights, retain_graph != 0, create_graph != 0, allow_unused != 0));
  });
}
int32_t tn_grad_enabled(tn_context* context) {
  return c::run<c::Needs::nothing>(context, "grad_enabled", int32_t{-1},
                                   [](c::Call& k) { return int32_t{!k.context().grad_off}; });
}
tn_status tn_set_grad_enabled(tn_context* context, int32_t on) {
  return c::run_status<c::Needs::nothing>(context, "set_grad_enabled",
                                          [&](c::Call& k) { k.context().grad_off = on == 0; });
}

}  // extern "C"
