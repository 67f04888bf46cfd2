// Made by tools/make_ops.py from src/signatures/matmul.list: the ops of the family matmul.
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

tn_tensor* tn_new_mm(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "mm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::mm(a_, b_));
  });
}

tn_status tn_mm_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "mm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::mm_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bmm(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "bmm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::bmm(a_, b_));
  });
}

tn_status tn_bmm_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "bmm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::bmm_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_matmul(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "matmul", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::matmul(a_, b_));
  });
}

tn_status tn_matmul_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "matmul_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::matmul_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_linear(tn_context* context, tn_tensor* x, tn_tensor* weight, tn_tensor* bias) {
  return c::run<c::Needs::scope>(context, "linear", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& weight_ = call.tensor(weight, "weight");
    const Tensor& bias_ = call.tensor_or_none(bias, "bias");
    return c::give(tenure::linear(x_, weight_, bias_));
  });
}

tn_status tn_linear_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* weight, tn_tensor* bias) {
  return c::run_status<c::Needs::scope>(context, "linear_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& weight_ = call.tensor(weight, "weight");
    const Tensor& bias_ = call.tensor_or_none(bias, "bias");
    tenure::linear_out(out_, x_, weight_, bias_);
  });
}

tn_tensor* tn_new_dot(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "dot", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::dot(a_, b_));
  });
}

tn_status tn_dot_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "dot_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::dot_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_outer(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "outer", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::outer(a_, b_));
  });
}

tn_status tn_outer_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "outer_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::outer_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_addmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha)
    {
  return c::run<c::Needs::scope>(context, "addmm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return c::give(tenure::addmm(x_, a_, b_, beta_, alpha_));
  });
}

tn_status tn_addmm_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "addmm_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    x_.addmm_(a_, b_, beta_, alpha_);
  });
}

tn_status tn_addmm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta,
    tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "addmm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::addmm_out(out_, x_, a_, b_, beta_, alpha_);
  });
}

}  // extern "C"
