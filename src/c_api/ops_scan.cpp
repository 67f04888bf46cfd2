// Made by tools/make_ops.py from src/signatures/scan.list: the ops of the family scan.
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

tn_tensor* tn_new_cumprod(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "cumprod", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::cumprod(x_, dim, dtype_));
  });
}

tn_status tn_cumprod_(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "cumprod_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    x_.cumprod_(dim, dtype_);
  });
}

tn_status tn_cumprod_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "cumprod_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::cumprod_out(out_, x_, dim, dtype_);
  });
}

tn_list* tn_new_cummax(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::run<c::Needs::scope>(context, "cummax", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::cummax(x_, dim));
  });
}

tn_status tn_cummax_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim) {
  return c::run_status<c::Needs::scope>(context, "cummax_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::cummax_out(values_, indices_, x_, dim);
  });
}

tn_list* tn_new_cummin(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::run<c::Needs::scope>(context, "cummin", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::cummin(x_, dim));
  });
}

tn_status tn_cummin_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim) {
  return c::run_status<c::Needs::scope>(context, "cummin_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::cummin_out(values_, indices_, x_, dim);
  });
}

tn_tensor* tn_new_logcumsumexp(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::run<c::Needs::scope>(context, "logcumsumexp", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::logcumsumexp(x_, dim));
  });
}

tn_status tn_logcumsumexp_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim) {
  return c::run_status<c::Needs::scope>(context, "logcumsumexp_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::logcumsumexp_out(out_, x_, dim);
  });
}

tn_tensor* tn_new_diff(tn_context* context, tn_tensor* x, int64_t n, int64_t dim, tn_tensor* prepend, tn_tensor* append)
    {
  return c::run<c::Needs::scope>(context, "diff", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& prepend_ = call.tensor_or_none(prepend, "prepend");
    const Tensor& append_ = call.tensor_or_none(append, "append");
    return c::give(tenure::diff(x_, n, dim, std::optional<Tensor>(prepend ? std::optional<Tensor>(prepend_) :
        std::nullopt), std::optional<Tensor>(append ? std::optional<Tensor>(append_) : std::nullopt)));
  });
}

}  // extern "C"
