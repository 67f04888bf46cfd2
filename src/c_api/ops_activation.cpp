// Made by tools/make_ops.py from src/signatures/activation.list: the ops of the family activation.
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

tn_tensor* tn_new_sigmoid(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "sigmoid", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::sigmoid(x_));
  });
}

tn_status tn_sigmoid_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sigmoid_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.sigmoid_();
  });
}

tn_status tn_sigmoid_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sigmoid_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::sigmoid_out(out_, x_);
  });
}

tn_tensor* tn_new_silu(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "silu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::silu(x_));
  });
}

tn_status tn_silu_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "silu_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.silu_();
  });
}

tn_status tn_silu_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "silu_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::silu_out(out_, x_);
  });
}

tn_tensor* tn_new_relu(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "relu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::relu(x_));
  });
}

tn_status tn_relu_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "relu_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.relu_();
  });
}

tn_status tn_relu_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "relu_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::relu_out(out_, x_);
  });
}

}  // extern "C"
