// Made by tools/make_ops.py from src/signatures/arithmetic.list: the ops of the family arithmetic.
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

tn_tensor* tn_new_add(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha) {
  return c::run<c::Needs::scope>(context, "add", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return c::give(tenure::add(a_, b_, alpha_));
  });
}

tn_status tn_add_(tn_context* context, tn_tensor* x, tn_tensor* other, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "add_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    const auto alpha_ = c::scalar(alpha, "alpha");
    x_.add_(other_, alpha_);
  });
}

tn_status tn_add_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "add_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::add_out(out_, a_, b_, alpha_);
  });
}

tn_tensor* tn_new_add_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha) {
  return c::run<c::Needs::scope>(context, "add", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return c::give(tenure::add(a_, b_, alpha_));
  });
}

tn_status tn_add_scalar_(tn_context* context, tn_tensor* x, tn_scalar other, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "add_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    const auto alpha_ = c::scalar(alpha, "alpha");
    x_.add_(other_, alpha_);
  });
}

tn_status tn_add_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "add_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::add_out(out_, a_, b_, alpha_);
  });
}

tn_tensor* tn_new_sub(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha) {
  return c::run<c::Needs::scope>(context, "sub", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return c::give(tenure::sub(a_, b_, alpha_));
  });
}

tn_status tn_sub_(tn_context* context, tn_tensor* x, tn_tensor* other, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "sub_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    const auto alpha_ = c::scalar(alpha, "alpha");
    x_.sub_(other_, alpha_);
  });
}

tn_status tn_sub_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "sub_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::sub_out(out_, a_, b_, alpha_);
  });
}

tn_tensor* tn_new_sub_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha) {
  return c::run<c::Needs::scope>(context, "sub", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return c::give(tenure::sub(a_, b_, alpha_));
  });
}

tn_status tn_sub_scalar_(tn_context* context, tn_tensor* x, tn_scalar other, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "sub_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    const auto alpha_ = c::scalar(alpha, "alpha");
    x_.sub_(other_, alpha_);
  });
}

tn_status tn_sub_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "sub_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::sub_out(out_, a_, b_, alpha_);
  });
}

tn_tensor* tn_new_scalar_sub(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "sub", c::kNoTensor, [&](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(a_ - b_);
  });
}

tn_tensor* tn_new_mul(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "mul", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::mul(a_, b_));
  });
}

tn_status tn_mul_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "mul_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.mul_(other_);
  });
}

tn_status tn_mul_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "mul_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::mul_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_mul_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "mul", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::mul(a_, b_));
  });
}

tn_status tn_mul_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "mul_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.mul_(other_);
  });
}

tn_status tn_mul_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "mul_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::mul_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_div(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "div", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::div(a_, b_));
  });
}

tn_status tn_div_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "div_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.div_(other_);
  });
}

tn_status tn_div_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "div_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::div_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_div_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "div", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::div(a_, b_));
  });
}

tn_status tn_div_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "div_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.div_(other_);
  });
}

tn_status tn_div_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "div_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::div_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_scalar_div(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "div", c::kNoTensor, [&](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(a_ / b_);
  });
}

tn_tensor* tn_new_div_rounding(tn_context* context, tn_tensor* a, tn_tensor* b, const char* rounding_mode) {
  return c::run<c::Needs::scope>(context, "div", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const char* rounding_mode_ = c::string(rounding_mode, "rounding_mode");
    return c::give(tenure::div(a_, b_, rounding_mode_));
  });
}

tn_status tn_div_rounding_(tn_context* context, tn_tensor* x, tn_tensor* b, const char* rounding_mode) {
  return c::run_status<c::Needs::scope>(context, "div_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& b_ = call.tensor(b, "b");
    const char* rounding_mode_ = c::string(rounding_mode, "rounding_mode");
    x_.div_(b_, rounding_mode_);
  });
}

tn_status tn_div_rounding_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b, const char*
    rounding_mode) {
  return c::run_status<c::Needs::scope>(context, "div_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const char* rounding_mode_ = c::string(rounding_mode, "rounding_mode");
    tenure::div_out(out_, a_, b_, rounding_mode_);
  });
}

tn_tensor* tn_new_div_scalar_rounding(tn_context* context, tn_tensor* a, tn_scalar b, const char* rounding_mode) {
  return c::run<c::Needs::scope>(context, "div", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    const char* rounding_mode_ = c::string(rounding_mode, "rounding_mode");
    return c::give(tenure::div(a_, b_, rounding_mode_));
  });
}

tn_status tn_div_scalar_rounding_(tn_context* context, tn_tensor* x, tn_scalar b, const char* rounding_mode) {
  return c::run_status<c::Needs::scope>(context, "div_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto b_ = c::scalar(b, "b");
    const char* rounding_mode_ = c::string(rounding_mode, "rounding_mode");
    x_.div_(b_, rounding_mode_);
  });
}

tn_status tn_div_scalar_rounding_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b, const char*
    rounding_mode) {
  return c::run_status<c::Needs::scope>(context, "div_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    const char* rounding_mode_ = c::string(rounding_mode, "rounding_mode");
    tenure::div_out(out_, a_, b_, rounding_mode_);
  });
}

tn_tensor* tn_new_remainder(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "remainder", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::remainder(a_, b_));
  });
}

tn_status tn_remainder_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "remainder_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.remainder_(other_);
  });
}

tn_status tn_remainder_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "remainder_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::remainder_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_remainder_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "remainder", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::remainder(a_, b_));
  });
}

tn_status tn_remainder_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "remainder_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.remainder_(other_);
  });
}

tn_status tn_remainder_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "remainder_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::remainder_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_scalar_remainder(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "remainder", c::kNoTensor, [&](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::remainder(a_, b_));
  });
}

tn_status tn_scalar_remainder_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "remainder_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::remainder_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_fmod(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "fmod", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::fmod(a_, b_));
  });
}

tn_status tn_fmod_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "fmod_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.fmod_(other_);
  });
}

tn_status tn_fmod_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "fmod_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::fmod_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_fmod_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "fmod", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::fmod(a_, b_));
  });
}

tn_status tn_fmod_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "fmod_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.fmod_(other_);
  });
}

tn_status tn_fmod_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "fmod_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::fmod_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_neg(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "neg", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::neg(x_));
  });
}

tn_status tn_neg_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "neg_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.neg_();
  });
}

tn_status tn_neg_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "neg_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::neg_out(out_, x_);
  });
}

tn_tensor* tn_new_pow(tn_context* context, tn_tensor* base, tn_tensor* exponent) {
  return c::run<c::Needs::scope>(context, "pow", c::kNoTensor, [&](c::Call& call) {
    const Tensor& base_ = call.tensor(base, "base");
    const Tensor& exponent_ = call.tensor(exponent, "exponent");
    return c::give(tenure::pow(base_, exponent_));
  });
}

tn_status tn_pow_tensor_(tn_context* context, tn_tensor* x, tn_tensor* exponent) {
  return c::run_status<c::Needs::scope>(context, "pow_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& exponent_ = call.tensor(exponent, "exponent");
    x_.pow_(exponent_);
  });
}

tn_status tn_pow_out(tn_context* context, tn_tensor* out, tn_tensor* base, tn_tensor* exponent) {
  return c::run_status<c::Needs::scope>(context, "pow_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& base_ = call.tensor(base, "base");
    const Tensor& exponent_ = call.tensor(exponent, "exponent");
    tenure::pow_out(out_, base_, exponent_);
  });
}

tn_tensor* tn_new_pow_scalar(tn_context* context, tn_tensor* base, tn_scalar exponent) {
  return c::run<c::Needs::scope>(context, "pow", c::kNoTensor, [&](c::Call& call) {
    const Tensor& base_ = call.tensor(base, "base");
    const auto exponent_ = c::scalar(exponent, "exponent");
    return c::give(tenure::pow(base_, exponent_));
  });
}

tn_status tn_pow_(tn_context* context, tn_tensor* x, tn_scalar exponent) {
  return c::run_status<c::Needs::scope>(context, "pow_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto exponent_ = c::scalar(exponent, "exponent");
    x_.pow_(exponent_);
  });
}

tn_status tn_pow_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* base, tn_scalar exponent) {
  return c::run_status<c::Needs::scope>(context, "pow_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& base_ = call.tensor(base, "base");
    const auto exponent_ = c::scalar(exponent, "exponent");
    tenure::pow_out(out_, base_, exponent_);
  });
}

tn_tensor* tn_new_scalar_pow(tn_context* context, tn_scalar base, tn_tensor* exponent) {
  return c::run<c::Needs::scope>(context, "pow", c::kNoTensor, [&](c::Call& call) {
    const auto base_ = c::scalar(base, "base");
    const Tensor& exponent_ = call.tensor(exponent, "exponent");
    return c::give(tenure::pow(base_, exponent_));
  });
}

tn_status tn_scalar_pow_out(tn_context* context, tn_tensor* out, tn_scalar base, tn_tensor* exponent) {
  return c::run_status<c::Needs::scope>(context, "pow_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto base_ = c::scalar(base, "base");
    const Tensor& exponent_ = call.tensor(exponent, "exponent");
    tenure::pow_out(out_, base_, exponent_);
  });
}

tn_tensor* tn_new_square(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "square", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::square(x_));
  });
}

tn_status tn_square_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "square_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.square_();
  });
}

tn_status tn_square_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "square_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::square_out(out_, x_);
  });
}

tn_tensor* tn_new_reciprocal(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "reciprocal", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::reciprocal(x_));
  });
}

tn_status tn_reciprocal_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "reciprocal_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.reciprocal_();
  });
}

tn_status tn_reciprocal_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "reciprocal_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::reciprocal_out(out_, x_);
  });
}

}  // extern "C"
