// Made by tools/make_ops.py from src/signatures/scan.list: the ops of the family scan.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_cumprod(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::tensor_of(context, "cumprod\0x", {x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::cumprod(call.operand(0), dim, dtype_);
  });
}

tn_status tn_cumprod_(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::status_of(context, "cumprod_\0x", {x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    call.operand(0).cumprod_(dim, dtype_);
  });
}

tn_status tn_cumprod_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::status_of(context, "cumprod_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::cumprod_out(call.operand(0), call.operand(1), dim, dtype_);
  });
}

tn_list* tn_new_cummax(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::list_of(context, "cummax\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::cummax(call.operand(0), dim));
  });
}

tn_status tn_cummax_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim) {
  return c::status_of(context, "cummax_out\0values\0indices\0x", {values, indices, x}, [=](c::Call& call) {
    tenure::cummax_out(call.operand(0), call.operand(1), call.operand(2), dim);
  });
}

tn_list* tn_new_cummin(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::list_of(context, "cummin\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::cummin(call.operand(0), dim));
  });
}

tn_status tn_cummin_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim) {
  return c::status_of(context, "cummin_out\0values\0indices\0x", {values, indices, x}, [=](c::Call& call) {
    tenure::cummin_out(call.operand(0), call.operand(1), call.operand(2), dim);
  });
}

tn_tensor* tn_new_logcumsumexp(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::tensor_of(context, "logcumsumexp\0x", {x}, [=](c::Call& call) {
    return tenure::logcumsumexp(call.operand(0), dim);
  });
}

tn_status tn_logcumsumexp_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim) {
  return c::status_of(context, "logcumsumexp_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::logcumsumexp_out(call.operand(0), call.operand(1), dim);
  });
}

tn_tensor* tn_new_diff(tn_context* context, tn_tensor* x, int64_t n, int64_t dim, tn_tensor* prepend, tn_tensor* append)
    {
  return c::tensor_of(context, "diff\0x\0prepend?\0append?", {x, prepend, append}, [=](c::Call& call) {
    return tenure::diff(call.operand(0), n, dim, call.operand_if(1), call.operand_if(2));
  });
}

}  // extern "C"
