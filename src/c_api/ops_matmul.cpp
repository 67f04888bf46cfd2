// Made by tools/make_ops.py from src/signatures/matmul.list: the ops of the family matmul.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_mm(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "mm\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::mm(call.operand(0), call.operand(1));
  });
}

tn_status tn_mm_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "mm_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::mm_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_bmm(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "bmm\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::bmm(call.operand(0), call.operand(1));
  });
}

tn_status tn_bmm_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "bmm_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::bmm_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_matmul(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "matmul\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::matmul(call.operand(0), call.operand(1));
  });
}

tn_status tn_matmul_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "matmul_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::matmul_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_linear(tn_context* context, tn_tensor* x, tn_tensor* weight, tn_tensor* bias) {
  return c::tensor_of(context, "linear\0x\0weight\0bias?", {x, weight, bias}, [=](c::Call& call) {
    return tenure::linear(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_status tn_linear_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* weight, tn_tensor* bias) {
  return c::status_of(context, "linear_out\0out\0x\0weight\0bias?", {out, x, weight, bias}, [=](c::Call& call) {
    tenure::linear_out(call.operand(0), call.operand(1), call.operand(2), call.operand(3));
  });
}

tn_tensor* tn_new_dot(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "dot\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::dot(call.operand(0), call.operand(1));
  });
}

tn_status tn_dot_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "dot_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::dot_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_outer(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "outer\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::outer(call.operand(0), call.operand(1));
  });
}

tn_status tn_outer_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "outer_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::outer_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_addmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha)
    {
  return c::tensor_of(context, "addmm\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return tenure::addmm(call.operand(0), call.operand(1), call.operand(2), beta_, alpha_);
  });
}

tn_status tn_addmm_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha) {
  return c::status_of(context, "addmm_\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    call.operand(0).addmm_(call.operand(1), call.operand(2), beta_, alpha_);
  });
}

tn_status tn_addmm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta,
    tn_scalar alpha) {
  return c::status_of(context, "addmm_out\0out\0x\0a\0b", {out, x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::addmm_out(call.operand(0), call.operand(1), call.operand(2), call.operand(3), beta_, alpha_);
  });
}

}  // extern "C"
