// Made by tools/make_ops.py from src/signatures/pairs.list: the ops of the family pairs.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_atan2(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "atan2\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::atan2(call.operand(0), call.operand(1));
  });
}

tn_status tn_atan2_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "atan2_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).atan2_(call.operand(1));
  });
}

tn_status tn_atan2_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "atan2_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::atan2_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_hypot(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "hypot\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::hypot(call.operand(0), call.operand(1));
  });
}

tn_status tn_hypot_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "hypot_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).hypot_(call.operand(1));
  });
}

tn_status tn_hypot_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "hypot_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::hypot_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_copysign(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "copysign\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::copysign(call.operand(0), call.operand(1));
  });
}

tn_status tn_copysign_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "copysign_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).copysign_(call.operand(1));
  });
}

tn_status tn_copysign_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "copysign_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::copysign_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_copysign_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "copysign\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::copysign(call.operand(0), b_);
  });
}

tn_status tn_copysign_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "copysign_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).copysign_(other_);
  });
}

tn_status tn_copysign_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "copysign_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::copysign_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_fmax(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "fmax\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::fmax(call.operand(0), call.operand(1));
  });
}

tn_status tn_fmax_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "fmax_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::fmax_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_fmin(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "fmin\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::fmin(call.operand(0), call.operand(1));
  });
}

tn_status tn_fmin_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "fmin_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::fmin_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_heaviside(tn_context* context, tn_tensor* x, tn_tensor* values) {
  return c::tensor_of(context, "heaviside\0x\0values", {x, values}, [=](c::Call& call) {
    return tenure::heaviside(call.operand(0), call.operand(1));
  });
}

tn_status tn_heaviside_(tn_context* context, tn_tensor* x, tn_tensor* values) {
  return c::status_of(context, "heaviside_\0x\0values", {x, values}, [=](c::Call& call) {
    call.operand(0).heaviside_(call.operand(1));
  });
}

tn_status tn_heaviside_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* values) {
  return c::status_of(context, "heaviside_out\0out\0x\0values", {out, x, values}, [=](c::Call& call) {
    tenure::heaviside_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_logaddexp(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "logaddexp\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::logaddexp(call.operand(0), call.operand(1));
  });
}

tn_status tn_logaddexp_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "logaddexp_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::logaddexp_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_logaddexp2(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "logaddexp2\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::logaddexp2(call.operand(0), call.operand(1));
  });
}

tn_status tn_logaddexp2_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "logaddexp2_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::logaddexp2_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_xlogy(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "xlogy\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::xlogy(call.operand(0), call.operand(1));
  });
}

tn_status tn_xlogy_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "xlogy_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).xlogy_(call.operand(1));
  });
}

tn_status tn_xlogy_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "xlogy_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::xlogy_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_xlogy_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "xlogy\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::xlogy(call.operand(0), b_);
  });
}

tn_status tn_xlogy_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "xlogy_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).xlogy_(other_);
  });
}

tn_status tn_xlogy_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "xlogy_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::xlogy_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_xlogy_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::tensor_of(context, "xlogy\0b", {b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    return tenure::xlogy(a_, call.operand(0));
  });
}

tn_status tn_xlogy_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b) {
  return c::status_of(context, "xlogy_out\0out\0b", {out, b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    tenure::xlogy_out(call.operand(0), a_, call.operand(1));
  });
}

tn_tensor* tn_new_special_xlog1py(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "special_xlog1py\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::special_xlog1py(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_xlog1py_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "special_xlog1py_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::special_xlog1py_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_gcd(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "gcd\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::gcd(call.operand(0), call.operand(1));
  });
}

tn_status tn_gcd_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "gcd_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).gcd_(call.operand(1));
  });
}

tn_status tn_gcd_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "gcd_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::gcd_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_lcm(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "lcm\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::lcm(call.operand(0), call.operand(1));
  });
}

tn_status tn_lcm_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "lcm_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).lcm_(call.operand(1));
  });
}

tn_status tn_lcm_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "lcm_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::lcm_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_lerp(tn_context* context, tn_tensor* x, tn_tensor* end, tn_scalar weight) {
  return c::tensor_of(context, "lerp\0x\0end", {x, end}, [=](c::Call& call) {
    const auto weight_ = c::scalar(weight, "weight");
    return tenure::lerp(call.operand(0), call.operand(1), weight_);
  });
}

tn_status tn_lerp_(tn_context* context, tn_tensor* x, tn_tensor* end, tn_scalar weight) {
  return c::status_of(context, "lerp_\0x\0end", {x, end}, [=](c::Call& call) {
    const auto weight_ = c::scalar(weight, "weight");
    call.operand(0).lerp_(call.operand(1), weight_);
  });
}

tn_status tn_lerp_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* end, tn_scalar weight) {
  return c::status_of(context, "lerp_out\0out\0x\0end", {out, x, end}, [=](c::Call& call) {
    const auto weight_ = c::scalar(weight, "weight");
    tenure::lerp_out(call.operand(0), call.operand(1), call.operand(2), weight_);
  });
}

tn_tensor* tn_new_lerp_tensor(tn_context* context, tn_tensor* x, tn_tensor* end, tn_tensor* weight) {
  return c::tensor_of(context, "lerp\0x\0end\0weight", {x, end, weight}, [=](c::Call& call) {
    return tenure::lerp(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_status tn_lerp_tensor_(tn_context* context, tn_tensor* x, tn_tensor* end, tn_tensor* weight) {
  return c::status_of(context, "lerp_\0x\0end\0weight", {x, end, weight}, [=](c::Call& call) {
    call.operand(0).lerp_(call.operand(1), call.operand(2));
  });
}

tn_status tn_lerp_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* end, tn_tensor* weight) {
  return c::status_of(context, "lerp_out\0out\0x\0end\0weight", {out, x, end, weight}, [=](c::Call& call) {
    tenure::lerp_out(call.operand(0), call.operand(1), call.operand(2), call.operand(3));
  });
}

tn_tensor* tn_new_addcmul(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value) {
  return c::tensor_of(context, "addcmul\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    return tenure::addcmul(call.operand(0), call.operand(1), call.operand(2), value_);
  });
}

tn_status tn_addcmul_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value) {
  return c::status_of(context, "addcmul_\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    call.operand(0).addcmul_(call.operand(1), call.operand(2), value_);
  });
}

tn_status tn_addcmul_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value)
    {
  return c::status_of(context, "addcmul_out\0out\0x\0a\0b", {out, x, a, b}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    tenure::addcmul_out(call.operand(0), call.operand(1), call.operand(2), call.operand(3), value_);
  });
}

tn_tensor* tn_new_addcdiv(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value) {
  return c::tensor_of(context, "addcdiv\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    return tenure::addcdiv(call.operand(0), call.operand(1), call.operand(2), value_);
  });
}

tn_status tn_addcdiv_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value) {
  return c::status_of(context, "addcdiv_\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    call.operand(0).addcdiv_(call.operand(1), call.operand(2), value_);
  });
}

tn_status tn_addcdiv_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value)
    {
  return c::status_of(context, "addcdiv_out\0out\0x\0a\0b", {out, x, a, b}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    tenure::addcdiv_out(call.operand(0), call.operand(1), call.operand(2), call.operand(3), value_);
  });
}

tn_tensor* tn_new_float_power(tn_context* context, tn_tensor* base, tn_tensor* exponent) {
  return c::tensor_of(context, "float_power\0base\0exponent", {base, exponent}, [=](c::Call& call) {
    return tenure::float_power(call.operand(0), call.operand(1));
  });
}

tn_status tn_float_power_out(tn_context* context, tn_tensor* out, tn_tensor* base, tn_tensor* exponent) {
  return c::status_of(context, "float_power_out\0out\0base\0exponent", {out, base, exponent}, [=](c::Call& call) {
    tenure::float_power_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_float_power_scalar(tn_context* context, tn_tensor* base, tn_scalar exponent) {
  return c::tensor_of(context, "float_power\0base", {base}, [=](c::Call& call) {
    const auto exponent_ = c::scalar(exponent, "exponent");
    return tenure::float_power(call.operand(0), exponent_);
  });
}

tn_status tn_float_power_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* base, tn_scalar exponent) {
  return c::status_of(context, "float_power_out\0out\0base", {out, base}, [=](c::Call& call) {
    const auto exponent_ = c::scalar(exponent, "exponent");
    tenure::float_power_out(call.operand(0), call.operand(1), exponent_);
  });
}

tn_tensor* tn_new_float_power_scalar_first(tn_context* context, tn_scalar base, tn_tensor* exponent) {
  return c::tensor_of(context, "float_power\0exponent", {exponent}, [=](c::Call& call) {
    const auto base_ = c::scalar(base, "base");
    return tenure::float_power(base_, call.operand(0));
  });
}

tn_status tn_float_power_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar base, tn_tensor* exponent) {
  return c::status_of(context, "float_power_out\0out\0exponent", {out, exponent}, [=](c::Call& call) {
    const auto base_ = c::scalar(base, "base");
    tenure::float_power_out(call.operand(0), base_, call.operand(1));
  });
}

tn_tensor* tn_new_ldexp(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::tensor_of(context, "ldexp\0x\0other", {x, other}, [=](c::Call& call) {
    return tenure::ldexp(call.operand(0), call.operand(1));
  });
}

tn_status tn_ldexp_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "ldexp_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).ldexp_(call.operand(1));
  });
}

tn_status tn_ldexp_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "ldexp_out\0out\0x\0other", {out, x, other}, [=](c::Call& call) {
    tenure::ldexp_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_rsub(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha) {
  return c::tensor_of(context, "rsub\0a\0b", {a, b}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    return tenure::rsub(call.operand(0), call.operand(1), alpha_);
  });
}

tn_tensor* tn_new_rsub_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha) {
  return c::tensor_of(context, "rsub\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return tenure::rsub(call.operand(0), b_, alpha_);
  });
}

tn_tensor* tn_new_floor_divide(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "floor_divide\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::floor_divide(call.operand(0), call.operand(1));
  });
}

tn_status tn_floor_divide_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "floor_divide_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).floor_divide_(call.operand(1));
  });
}

tn_status tn_floor_divide_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "floor_divide_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::floor_divide_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_floor_divide_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "floor_divide\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::floor_divide(call.operand(0), b_);
  });
}

tn_status tn_floor_divide_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "floor_divide_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).floor_divide_(other_);
  });
}

tn_status tn_floor_divide_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "floor_divide_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::floor_divide_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_nextafter(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "nextafter\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::nextafter(call.operand(0), call.operand(1));
  });
}

tn_status tn_nextafter_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "nextafter_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).nextafter_(call.operand(1));
  });
}

tn_status tn_nextafter_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "nextafter_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::nextafter_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

}  // extern "C"
