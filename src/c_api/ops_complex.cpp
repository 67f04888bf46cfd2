// Made by tools/make_ops.py from src/signatures/complex.list: the ops of the family complex.
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

tn_tensor* tn_new_angle(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "angle", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::angle(x_));
  });
}

tn_status tn_angle_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "angle_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::angle_out(out_, x_);
  });
}

tn_tensor* tn_new_conj_physical(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "conj_physical", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::conj_physical(x_));
  });
}

tn_status tn_conj_physical_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "conj_physical_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.conj_physical_();
  });
}

tn_status tn_conj_physical_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "conj_physical_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::conj_physical_out(out_, x_);
  });
}

tn_tensor* tn_new_resolve_conj(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "resolve_conj", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::resolve_conj(x_));
  });
}

tn_tensor* tn_new_resolve_neg(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "resolve_neg", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::resolve_neg(x_));
  });
}

int32_t tn_is_conj(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "is_conj", int32_t{-1}, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return int32_t{tenure::is_conj(x_)};
  });
}

int32_t tn_is_neg(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "is_neg", int32_t{-1}, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return int32_t{tenure::is_neg(x_)};
  });
}

}  // extern "C"
