// Made by tools/make_ops.py from src/signatures/pad.list: the ops of the family pad.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_constant_pad_nd(tn_context* context, tn_tensor* x, const int64_t* pad, size_t pad_count, tn_scalar
    value) {
  return c::tensor_of(context, "constant_pad_nd\0x", {x}, [=](c::Call& call) {
    const IntArrayRef pad_ = c::ints(pad, pad_count, "pad");
    const auto value_ = c::scalar(value, "value");
    return tenure::constant_pad_nd(call.operand(0), pad_, value_);
  });
}

tn_tensor* tn_new_pad(tn_context* context, tn_tensor* x, const int64_t* pad, size_t pad_count, const char* mode, const
    double* value) {
  return c::tensor_of(context, "pad\0x", {x}, [=](c::Call& call) {
    const IntArrayRef pad_ = c::ints(pad, pad_count, "pad");
    const char* mode_ = c::string(mode, "mode");
    return tenure::pad(call.operand(0), pad_, mode_, c::double_or_none(value));
  });
}

tn_tensor* tn_new_reflection_pad1d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count) {
  return c::tensor_of(context, "reflection_pad1d\0x", {x}, [=](c::Call& call) {
    const IntArrayRef padding_ = c::ints(padding, padding_count, "padding");
    return tenure::reflection_pad1d(call.operand(0), padding_);
  });
}

tn_tensor* tn_new_reflection_pad2d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count) {
  return c::tensor_of(context, "reflection_pad2d\0x", {x}, [=](c::Call& call) {
    const IntArrayRef padding_ = c::ints(padding, padding_count, "padding");
    return tenure::reflection_pad2d(call.operand(0), padding_);
  });
}

tn_tensor* tn_new_reflection_pad3d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count) {
  return c::tensor_of(context, "reflection_pad3d\0x", {x}, [=](c::Call& call) {
    const IntArrayRef padding_ = c::ints(padding, padding_count, "padding");
    return tenure::reflection_pad3d(call.operand(0), padding_);
  });
}

tn_tensor* tn_new_replication_pad1d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count) {
  return c::tensor_of(context, "replication_pad1d\0x", {x}, [=](c::Call& call) {
    const IntArrayRef padding_ = c::ints(padding, padding_count, "padding");
    return tenure::replication_pad1d(call.operand(0), padding_);
  });
}

tn_tensor* tn_new_replication_pad2d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count) {
  return c::tensor_of(context, "replication_pad2d\0x", {x}, [=](c::Call& call) {
    const IntArrayRef padding_ = c::ints(padding, padding_count, "padding");
    return tenure::replication_pad2d(call.operand(0), padding_);
  });
}

tn_tensor* tn_new_replication_pad3d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count) {
  return c::tensor_of(context, "replication_pad3d\0x", {x}, [=](c::Call& call) {
    const IntArrayRef padding_ = c::ints(padding, padding_count, "padding");
    return tenure::replication_pad3d(call.operand(0), padding_);
  });
}

}  // extern "C"
