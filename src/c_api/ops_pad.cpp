// Made by tools/make_ops.py from src/signatures/pad.list: the ops of the family pad.
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

tn_tensor* tn_new_constant_pad_nd(tn_context* context, tn_tensor* x, const int64_t* pad, size_t pad_count, tn_scalar
    value) {
  return c::run<c::Needs::scope>(context, "constant_pad_nd", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef pad_ = c::ints(pad, pad_count, "pad");
    const auto value_ = c::scalar(value, "value");
    return c::give(tenure::constant_pad_nd(x_, pad_, value_));
  });
}

tn_tensor* tn_new_pad(tn_context* context, tn_tensor* x, const int64_t* pad, size_t pad_count, const char* mode, const
    double* value) {
  return c::run<c::Needs::scope>(context, "pad", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef pad_ = c::ints(pad, pad_count, "pad");
    const char* mode_ = c::string(mode, "mode");
    return c::give(tenure::pad(x_, pad_, mode_, c::double_or_none(value)));
  });
}

tn_tensor* tn_new_reflection_pad1d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count) {
  return c::run<c::Needs::scope>(context, "reflection_pad1d", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef padding_ = c::ints(padding, padding_count, "padding");
    return c::give(tenure::reflection_pad1d(x_, padding_));
  });
}

tn_tensor* tn_new_reflection_pad2d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count) {
  return c::run<c::Needs::scope>(context, "reflection_pad2d", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef padding_ = c::ints(padding, padding_count, "padding");
    return c::give(tenure::reflection_pad2d(x_, padding_));
  });
}

tn_tensor* tn_new_reflection_pad3d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count) {
  return c::run<c::Needs::scope>(context, "reflection_pad3d", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef padding_ = c::ints(padding, padding_count, "padding");
    return c::give(tenure::reflection_pad3d(x_, padding_));
  });
}

tn_tensor* tn_new_replication_pad1d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count) {
  return c::run<c::Needs::scope>(context, "replication_pad1d", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef padding_ = c::ints(padding, padding_count, "padding");
    return c::give(tenure::replication_pad1d(x_, padding_));
  });
}

tn_tensor* tn_new_replication_pad2d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count) {
  return c::run<c::Needs::scope>(context, "replication_pad2d", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef padding_ = c::ints(padding, padding_count, "padding");
    return c::give(tenure::replication_pad2d(x_, padding_));
  });
}

tn_tensor* tn_new_replication_pad3d(tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count) {
  return c::run<c::Needs::scope>(context, "replication_pad3d", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef padding_ = c::ints(padding, padding_count, "padding");
    return c::give(tenure::replication_pad3d(x_, padding_));
  });
}

}  // extern "C"
