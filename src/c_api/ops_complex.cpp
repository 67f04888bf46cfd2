// Made by tools/make_ops.py from src/signatures/complex.list: the ops of the family complex.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_angle(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "angle\0x", {x}, [=](c::Call& call) {
    return tenure::angle(call.operand(0));
  });
}

tn_status tn_angle_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "angle_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::angle_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_conj_physical(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "conj_physical\0x", {x}, [=](c::Call& call) {
    return tenure::conj_physical(call.operand(0));
  });
}

tn_status tn_conj_physical_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "conj_physical_\0x", {x}, [=](c::Call& call) {
    call.operand(0).conj_physical_();
  });
}

tn_status tn_conj_physical_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "conj_physical_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::conj_physical_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_resolve_conj(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "resolve_conj\0x", {x}, [=](c::Call& call) {
    return tenure::resolve_conj(call.operand(0));
  });
}

tn_tensor* tn_new_resolve_neg(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "resolve_neg\0x", {x}, [=](c::Call& call) {
    return tenure::resolve_neg(call.operand(0));
  });
}

int32_t tn_is_conj(tn_context* context, tn_tensor* x) {
  return c::flag_of(context, "is_conj\0x", {x}, [=](c::Call& call) {
    return int32_t{tenure::is_conj(call.operand(0))};
  });
}

int32_t tn_is_neg(tn_context* context, tn_tensor* x) {
  return c::flag_of(context, "is_neg\0x", {x}, [=](c::Call& call) {
    return int32_t{tenure::is_neg(call.operand(0))};
  });
}

}  // extern "C"
