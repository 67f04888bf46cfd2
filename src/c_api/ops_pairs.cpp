// Made by tools/make_ops.py from src/signatures/pairs.list: the ops of the family pairs.
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

tn_tensor* tn_new_atan2(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "atan2", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::atan2(a_, b_));
  });
}

tn_status tn_atan2_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "atan2_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.atan2_(other_);
  });
}

tn_status tn_atan2_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "atan2_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::atan2_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_hypot(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "hypot", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::hypot(a_, b_));
  });
}

tn_status tn_hypot_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "hypot_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.hypot_(other_);
  });
}

tn_status tn_hypot_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "hypot_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::hypot_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_copysign(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "copysign", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::copysign(a_, b_));
  });
}

tn_status tn_copysign_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "copysign_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.copysign_(other_);
  });
}

tn_status tn_copysign_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "copysign_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::copysign_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_copysign_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "copysign", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::copysign(a_, b_));
  });
}

tn_status tn_copysign_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "copysign_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.copysign_(other_);
  });
}

tn_status tn_copysign_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "copysign_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::copysign_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_fmax(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "fmax", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::fmax(a_, b_));
  });
}

tn_status tn_fmax_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "fmax_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::fmax_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_fmin(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "fmin", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::fmin(a_, b_));
  });
}

tn_status tn_fmin_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "fmin_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::fmin_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_heaviside(tn_context* context, tn_tensor* x, tn_tensor* values) {
  return c::run<c::Needs::scope>(context, "heaviside", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& values_ = call.tensor(values, "values");
    return c::give(tenure::heaviside(x_, values_));
  });
}

tn_status tn_heaviside_(tn_context* context, tn_tensor* x, tn_tensor* values) {
  return c::run_status<c::Needs::scope>(context, "heaviside_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& values_ = call.tensor(values, "values");
    x_.heaviside_(values_);
  });
}

tn_status tn_heaviside_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* values) {
  return c::run_status<c::Needs::scope>(context, "heaviside_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& values_ = call.tensor(values, "values");
    tenure::heaviside_out(out_, x_, values_);
  });
}

tn_tensor* tn_new_logaddexp(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "logaddexp", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::logaddexp(a_, b_));
  });
}

tn_status tn_logaddexp_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "logaddexp_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::logaddexp_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_logaddexp2(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "logaddexp2", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::logaddexp2(a_, b_));
  });
}

tn_status tn_logaddexp2_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "logaddexp2_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::logaddexp2_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_xlogy(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "xlogy", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::xlogy(a_, b_));
  });
}

tn_status tn_xlogy_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "xlogy_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.xlogy_(other_);
  });
}

tn_status tn_xlogy_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "xlogy_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::xlogy_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_xlogy_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "xlogy", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::xlogy(a_, b_));
  });
}

tn_status tn_xlogy_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "xlogy_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.xlogy_(other_);
  });
}

tn_status tn_xlogy_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "xlogy_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::xlogy_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_xlogy_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "xlogy", c::kNoTensor, [&](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::xlogy(a_, b_));
  });
}

tn_status tn_xlogy_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "xlogy_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::xlogy_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_special_xlog1py(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "special_xlog1py", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::special_xlog1py(a_, b_));
  });
}

tn_status tn_special_xlog1py_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "special_xlog1py_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::special_xlog1py_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_gcd(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "gcd", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::gcd(a_, b_));
  });
}

tn_status tn_gcd_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "gcd_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.gcd_(other_);
  });
}

tn_status tn_gcd_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "gcd_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::gcd_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_lcm(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "lcm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::lcm(a_, b_));
  });
}

tn_status tn_lcm_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "lcm_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.lcm_(other_);
  });
}

tn_status tn_lcm_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "lcm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::lcm_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_lerp(tn_context* context, tn_tensor* x, tn_tensor* end, tn_scalar weight) {
  return c::run<c::Needs::scope>(context, "lerp", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& end_ = call.tensor(end, "end");
    const auto weight_ = c::scalar(weight, "weight");
    return c::give(tenure::lerp(x_, end_, weight_));
  });
}

tn_status tn_lerp_(tn_context* context, tn_tensor* x, tn_tensor* end, tn_scalar weight) {
  return c::run_status<c::Needs::scope>(context, "lerp_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& end_ = call.tensor(end, "end");
    const auto weight_ = c::scalar(weight, "weight");
    x_.lerp_(end_, weight_);
  });
}

tn_status tn_lerp_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* end, tn_scalar weight) {
  return c::run_status<c::Needs::scope>(context, "lerp_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& end_ = call.tensor(end, "end");
    const auto weight_ = c::scalar(weight, "weight");
    tenure::lerp_out(out_, x_, end_, weight_);
  });
}

tn_tensor* tn_new_lerp_tensor(tn_context* context, tn_tensor* x, tn_tensor* end, tn_tensor* weight) {
  return c::run<c::Needs::scope>(context, "lerp", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& end_ = call.tensor(end, "end");
    const Tensor& weight_ = call.tensor(weight, "weight");
    return c::give(tenure::lerp(x_, end_, weight_));
  });
}

tn_status tn_lerp_tensor_(tn_context* context, tn_tensor* x, tn_tensor* end, tn_tensor* weight) {
  return c::run_status<c::Needs::scope>(context, "lerp_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& end_ = call.tensor(end, "end");
    const Tensor& weight_ = call.tensor(weight, "weight");
    x_.lerp_(end_, weight_);
  });
}

tn_status tn_lerp_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* end, tn_tensor* weight) {
  return c::run_status<c::Needs::scope>(context, "lerp_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& end_ = call.tensor(end, "end");
    const Tensor& weight_ = call.tensor(weight, "weight");
    tenure::lerp_out(out_, x_, end_, weight_);
  });
}

tn_tensor* tn_new_addcmul(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value) {
  return c::run<c::Needs::scope>(context, "addcmul", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto value_ = c::scalar(value, "value");
    return c::give(tenure::addcmul(x_, a_, b_, value_));
  });
}

tn_status tn_addcmul_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value) {
  return c::run_status<c::Needs::scope>(context, "addcmul_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto value_ = c::scalar(value, "value");
    x_.addcmul_(a_, b_, value_);
  });
}

tn_status tn_addcmul_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value)
    {
  return c::run_status<c::Needs::scope>(context, "addcmul_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto value_ = c::scalar(value, "value");
    tenure::addcmul_out(out_, x_, a_, b_, value_);
  });
}

tn_tensor* tn_new_addcdiv(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value) {
  return c::run<c::Needs::scope>(context, "addcdiv", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto value_ = c::scalar(value, "value");
    return c::give(tenure::addcdiv(x_, a_, b_, value_));
  });
}

tn_status tn_addcdiv_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value) {
  return c::run_status<c::Needs::scope>(context, "addcdiv_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto value_ = c::scalar(value, "value");
    x_.addcdiv_(a_, b_, value_);
  });
}

tn_status tn_addcdiv_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value)
    {
  return c::run_status<c::Needs::scope>(context, "addcdiv_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto value_ = c::scalar(value, "value");
    tenure::addcdiv_out(out_, x_, a_, b_, value_);
  });
}

tn_tensor* tn_new_float_power(tn_context* context, tn_tensor* base, tn_tensor* exponent) {
  return c::run<c::Needs::scope>(context, "float_power", c::kNoTensor, [&](c::Call& call) {
    const Tensor& base_ = call.tensor(base, "base");
    const Tensor& exponent_ = call.tensor(exponent, "exponent");
    return c::give(tenure::float_power(base_, exponent_));
  });
}

tn_status tn_float_power_out(tn_context* context, tn_tensor* out, tn_tensor* base, tn_tensor* exponent) {
  return c::run_status<c::Needs::scope>(context, "float_power_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& base_ = call.tensor(base, "base");
    const Tensor& exponent_ = call.tensor(exponent, "exponent");
    tenure::float_power_out(out_, base_, exponent_);
  });
}

tn_tensor* tn_new_float_power_scalar(tn_context* context, tn_tensor* base, tn_scalar exponent) {
  return c::run<c::Needs::scope>(context, "float_power", c::kNoTensor, [&](c::Call& call) {
    const Tensor& base_ = call.tensor(base, "base");
    const auto exponent_ = c::scalar(exponent, "exponent");
    return c::give(tenure::float_power(base_, exponent_));
  });
}

tn_status tn_float_power_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* base, tn_scalar exponent) {
  return c::run_status<c::Needs::scope>(context, "float_power_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& base_ = call.tensor(base, "base");
    const auto exponent_ = c::scalar(exponent, "exponent");
    tenure::float_power_out(out_, base_, exponent_);
  });
}

tn_tensor* tn_new_float_power_scalar_first(tn_context* context, tn_scalar base, tn_tensor* exponent) {
  return c::run<c::Needs::scope>(context, "float_power", c::kNoTensor, [&](c::Call& call) {
    const auto base_ = c::scalar(base, "base");
    const Tensor& exponent_ = call.tensor(exponent, "exponent");
    return c::give(tenure::float_power(base_, exponent_));
  });
}

tn_status tn_float_power_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar base, tn_tensor* exponent) {
  return c::run_status<c::Needs::scope>(context, "float_power_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto base_ = c::scalar(base, "base");
    const Tensor& exponent_ = call.tensor(exponent, "exponent");
    tenure::float_power_out(out_, base_, exponent_);
  });
}

tn_tensor* tn_new_ldexp(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run<c::Needs::scope>(context, "ldexp", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    return c::give(tenure::ldexp(x_, other_));
  });
}

tn_status tn_ldexp_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "ldexp_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.ldexp_(other_);
  });
}

tn_status tn_ldexp_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "ldexp_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    tenure::ldexp_out(out_, x_, other_);
  });
}

tn_tensor* tn_new_rsub(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha) {
  return c::run<c::Needs::scope>(context, "rsub", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return c::give(tenure::rsub(a_, b_, alpha_));
  });
}

tn_tensor* tn_new_rsub_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha) {
  return c::run<c::Needs::scope>(context, "rsub", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return c::give(tenure::rsub(a_, b_, alpha_));
  });
}

tn_tensor* tn_new_floor_divide(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "floor_divide", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::floor_divide(a_, b_));
  });
}

tn_status tn_floor_divide_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "floor_divide_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.floor_divide_(other_);
  });
}

tn_status tn_floor_divide_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "floor_divide_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::floor_divide_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_floor_divide_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "floor_divide", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::floor_divide(a_, b_));
  });
}

tn_status tn_floor_divide_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "floor_divide_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.floor_divide_(other_);
  });
}

tn_status tn_floor_divide_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "floor_divide_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::floor_divide_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_nextafter(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "nextafter", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::nextafter(a_, b_));
  });
}

tn_status tn_nextafter_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "nextafter_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.nextafter_(other_);
  });
}

tn_status tn_nextafter_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "nextafter_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::nextafter_out(out_, a_, b_);
  });
}

}  // extern "C"
