// Made by tools/make_ops.py from src/signatures/meta.list: the ops of the family meta.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

int32_t tn_can_cast(tn_context* context, tn_dtype from_, tn_dtype to) {
  return c::flag_of(context, "can_cast", [=](c::Call&) {
    const auto from__ = c::dtype(from_, "from_");
    const auto to_ = c::dtype(to, "to");
    return int32_t{tenure::can_cast(from__, to_)};
  });
}

int32_t tn_is_nonzero(tn_context* context, tn_tensor* x) {
  return c::flag_of(context, "is_nonzero\0x", {x}, [=](c::Call& call) {
    return int32_t{tenure::is_nonzero(call.operand(0))};
  });
}

int32_t tn_is_same_size(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::flag_of(context, "is_same_size\0x\0other", {x, other}, [=](c::Call& call) {
    return int32_t{tenure::is_same_size(call.operand(0), call.operand(1))};
  });
}

int32_t tn_is_set_to(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::flag_of(context, "is_set_to\0x\0other", {x, other}, [=](c::Call& call) {
    return int32_t{tenure::is_set_to(call.operand(0), call.operand(1))};
  });
}

int32_t tn_is_signed(tn_context* context, tn_tensor* x) {
  return c::flag_of(context, "is_signed\0x", {x}, [=](c::Call& call) {
    return int32_t{tenure::is_signed(call.operand(0))};
  });
}

}  // extern "C"
