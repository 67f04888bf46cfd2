// Made by tools/make_ops.py from src/signatures/meta.list: the ops of the family meta.
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

int32_t tn_can_cast(tn_context* context, tn_dtype from_, tn_dtype to) {
  return c::run<c::Needs::scope>(context, "can_cast", int32_t{-1}, [&](c::Call&) {
    const auto from__ = c::dtype(from_, "from_");
    const auto to_ = c::dtype(to, "to");
    return int32_t{tenure::can_cast(from__, to_)};
  });
}

int32_t tn_is_nonzero(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "is_nonzero", int32_t{-1}, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return int32_t{tenure::is_nonzero(x_)};
  });
}

int32_t tn_is_same_size(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run<c::Needs::scope>(context, "is_same_size", int32_t{-1}, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    return int32_t{tenure::is_same_size(x_, other_)};
  });
}

int32_t tn_is_set_to(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run<c::Needs::scope>(context, "is_set_to", int32_t{-1}, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    return int32_t{tenure::is_set_to(x_, other_)};
  });
}

int32_t tn_is_signed(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "is_signed", int32_t{-1}, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return int32_t{tenure::is_signed(x_)};
  });
}

}  // extern "C"
