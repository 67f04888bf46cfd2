// Made by tools/make_ops.py from src/signatures/arithmetic.list: the ops of the family arithmetic.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_add(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha) {
  return c::tensor_of(context, "add\0a\0b", {a, b}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    return tenure::add(call.operand(0), call.operand(1), alpha_);
  });
}

tn_status tn_add_(tn_context* context, tn_tensor* x, tn_tensor* other, tn_scalar alpha) {
  return c::status_of(context, "add_\0x\0other", {x, other}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    call.operand(0).add_(call.operand(1), alpha_);
  });
}

tn_status tn_add_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b, tn_scalar alpha) {
  return c::status_of(context, "add_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::add_out(call.operand(0), call.operand(1), call.operand(2), alpha_);
  });
}

tn_tensor* tn_new_add_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha) {
  return c::tensor_of(context, "add\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return tenure::add(call.operand(0), b_, alpha_);
  });
}

tn_status tn_add_scalar_(tn_context* context, tn_tensor* x, tn_scalar other, tn_scalar alpha) {
  return c::status_of(context, "add_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    const auto alpha_ = c::scalar(alpha, "alpha");
    call.operand(0).add_(other_, alpha_);
  });
}

tn_status tn_add_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b, tn_scalar alpha) {
  return c::status_of(context, "add_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::add_out(call.operand(0), call.operand(1), b_, alpha_);
  });
}

tn_tensor* tn_new_sub(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha) {
  return c::tensor_of(context, "sub\0a\0b", {a, b}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    return tenure::sub(call.operand(0), call.operand(1), alpha_);
  });
}

tn_status tn_sub_(tn_context* context, tn_tensor* x, tn_tensor* other, tn_scalar alpha) {
  return c::status_of(context, "sub_\0x\0other", {x, other}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    call.operand(0).sub_(call.operand(1), alpha_);
  });
}

tn_status tn_sub_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b, tn_scalar alpha) {
  return c::status_of(context, "sub_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::sub_out(call.operand(0), call.operand(1), call.operand(2), alpha_);
  });
}

tn_tensor* tn_new_sub_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha) {
  return c::tensor_of(context, "sub\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return tenure::sub(call.operand(0), b_, alpha_);
  });
}

tn_status tn_sub_scalar_(tn_context* context, tn_tensor* x, tn_scalar other, tn_scalar alpha) {
  return c::status_of(context, "sub_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    const auto alpha_ = c::scalar(alpha, "alpha");
    call.operand(0).sub_(other_, alpha_);
  });
}

tn_status tn_sub_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b, tn_scalar alpha) {
  return c::status_of(context, "sub_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::sub_out(call.operand(0), call.operand(1), b_, alpha_);
  });
}

tn_tensor* tn_new_scalar_sub(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::tensor_of(context, "sub\0b", {b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    return a_ - call.operand(0);
  });
}

tn_tensor* tn_new_mul(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "mul\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::mul(call.operand(0), call.operand(1));
  });
}

tn_status tn_mul_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "mul_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).mul_(call.operand(1));
  });
}

tn_status tn_mul_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "mul_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::mul_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_mul_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "mul\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::mul(call.operand(0), b_);
  });
}

tn_status tn_mul_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "mul_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).mul_(other_);
  });
}

tn_status tn_mul_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "mul_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::mul_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_div(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "div\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::div(call.operand(0), call.operand(1));
  });
}

tn_status tn_div_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "div_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).div_(call.operand(1));
  });
}

tn_status tn_div_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "div_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::div_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_div_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "div\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::div(call.operand(0), b_);
  });
}

tn_status tn_div_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "div_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).div_(other_);
  });
}

tn_status tn_div_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "div_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::div_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_scalar_div(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::tensor_of(context, "div\0b", {b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    return a_ / call.operand(0);
  });
}

tn_tensor* tn_new_div_rounding(tn_context* context, tn_tensor* a, tn_tensor* b, const char* rounding_mode) {
  return c::tensor_of(context, "div\0a\0b", {a, b}, [=](c::Call& call) {
    const char* rounding_mode_ = c::string(rounding_mode, "rounding_mode");
    return tenure::div(call.operand(0), call.operand(1), rounding_mode_);
  });
}

tn_status tn_div_rounding_(tn_context* context, tn_tensor* x, tn_tensor* b, const char* rounding_mode) {
  return c::status_of(context, "div_\0x\0b", {x, b}, [=](c::Call& call) {
    const char* rounding_mode_ = c::string(rounding_mode, "rounding_mode");
    call.operand(0).div_(call.operand(1), rounding_mode_);
  });
}

tn_status tn_div_rounding_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b, const char*
    rounding_mode) {
  return c::status_of(context, "div_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    const char* rounding_mode_ = c::string(rounding_mode, "rounding_mode");
    tenure::div_out(call.operand(0), call.operand(1), call.operand(2), rounding_mode_);
  });
}

tn_tensor* tn_new_div_scalar_rounding(tn_context* context, tn_tensor* a, tn_scalar b, const char* rounding_mode) {
  return c::tensor_of(context, "div\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    const char* rounding_mode_ = c::string(rounding_mode, "rounding_mode");
    return tenure::div(call.operand(0), b_, rounding_mode_);
  });
}

tn_status tn_div_scalar_rounding_(tn_context* context, tn_tensor* x, tn_scalar b, const char* rounding_mode) {
  return c::status_of(context, "div_\0x", {x}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    const char* rounding_mode_ = c::string(rounding_mode, "rounding_mode");
    call.operand(0).div_(b_, rounding_mode_);
  });
}

tn_status tn_div_scalar_rounding_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b, const char*
    rounding_mode) {
  return c::status_of(context, "div_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    const char* rounding_mode_ = c::string(rounding_mode, "rounding_mode");
    tenure::div_out(call.operand(0), call.operand(1), b_, rounding_mode_);
  });
}

tn_tensor* tn_new_remainder(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "remainder\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::remainder(call.operand(0), call.operand(1));
  });
}

tn_status tn_remainder_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "remainder_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).remainder_(call.operand(1));
  });
}

tn_status tn_remainder_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "remainder_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::remainder_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_remainder_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "remainder\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::remainder(call.operand(0), b_);
  });
}

tn_status tn_remainder_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "remainder_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).remainder_(other_);
  });
}

tn_status tn_remainder_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "remainder_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::remainder_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_scalar_remainder(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::tensor_of(context, "remainder\0b", {b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    return tenure::remainder(a_, call.operand(0));
  });
}

tn_status tn_scalar_remainder_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b) {
  return c::status_of(context, "remainder_out\0out\0b", {out, b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    tenure::remainder_out(call.operand(0), a_, call.operand(1));
  });
}

tn_tensor* tn_new_fmod(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "fmod\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::fmod(call.operand(0), call.operand(1));
  });
}

tn_status tn_fmod_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "fmod_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).fmod_(call.operand(1));
  });
}

tn_status tn_fmod_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "fmod_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::fmod_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_fmod_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "fmod\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::fmod(call.operand(0), b_);
  });
}

tn_status tn_fmod_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "fmod_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).fmod_(other_);
  });
}

tn_status tn_fmod_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "fmod_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::fmod_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_neg(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "neg\0x", {x}, [=](c::Call& call) {
    return tenure::neg(call.operand(0));
  });
}

tn_status tn_neg_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "neg_\0x", {x}, [=](c::Call& call) {
    call.operand(0).neg_();
  });
}

tn_status tn_neg_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "neg_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::neg_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_pow(tn_context* context, tn_tensor* base, tn_tensor* exponent) {
  return c::tensor_of(context, "pow\0base\0exponent", {base, exponent}, [=](c::Call& call) {
    return tenure::pow(call.operand(0), call.operand(1));
  });
}

tn_status tn_pow_tensor_(tn_context* context, tn_tensor* x, tn_tensor* exponent) {
  return c::status_of(context, "pow_\0x\0exponent", {x, exponent}, [=](c::Call& call) {
    call.operand(0).pow_(call.operand(1));
  });
}

tn_status tn_pow_out(tn_context* context, tn_tensor* out, tn_tensor* base, tn_tensor* exponent) {
  return c::status_of(context, "pow_out\0out\0base\0exponent", {out, base, exponent}, [=](c::Call& call) {
    tenure::pow_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_pow_scalar(tn_context* context, tn_tensor* base, tn_scalar exponent) {
  return c::tensor_of(context, "pow\0base", {base}, [=](c::Call& call) {
    const auto exponent_ = c::scalar(exponent, "exponent");
    return tenure::pow(call.operand(0), exponent_);
  });
}

tn_status tn_pow_(tn_context* context, tn_tensor* x, tn_scalar exponent) {
  return c::status_of(context, "pow_\0x", {x}, [=](c::Call& call) {
    const auto exponent_ = c::scalar(exponent, "exponent");
    call.operand(0).pow_(exponent_);
  });
}

tn_status tn_pow_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* base, tn_scalar exponent) {
  return c::status_of(context, "pow_out\0out\0base", {out, base}, [=](c::Call& call) {
    const auto exponent_ = c::scalar(exponent, "exponent");
    tenure::pow_out(call.operand(0), call.operand(1), exponent_);
  });
}

tn_tensor* tn_new_scalar_pow(tn_context* context, tn_scalar base, tn_tensor* exponent) {
  return c::tensor_of(context, "pow\0exponent", {exponent}, [=](c::Call& call) {
    const auto base_ = c::scalar(base, "base");
    return tenure::pow(base_, call.operand(0));
  });
}

tn_status tn_scalar_pow_out(tn_context* context, tn_tensor* out, tn_scalar base, tn_tensor* exponent) {
  return c::status_of(context, "pow_out\0out\0exponent", {out, exponent}, [=](c::Call& call) {
    const auto base_ = c::scalar(base, "base");
    tenure::pow_out(call.operand(0), base_, call.operand(1));
  });
}

tn_tensor* tn_new_square(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "square\0x", {x}, [=](c::Call& call) {
    return tenure::square(call.operand(0));
  });
}

tn_status tn_square_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "square_\0x", {x}, [=](c::Call& call) {
    call.operand(0).square_();
  });
}

tn_status tn_square_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "square_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::square_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_reciprocal(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "reciprocal\0x", {x}, [=](c::Call& call) {
    return tenure::reciprocal(call.operand(0));
  });
}

tn_status tn_reciprocal_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "reciprocal_\0x", {x}, [=](c::Call& call) {
    call.operand(0).reciprocal_();
  });
}

tn_status tn_reciprocal_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "reciprocal_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::reciprocal_out(call.operand(0), call.operand(1));
  });
}

}  // extern "C"
