// Made by tools/make_ops.py from src/signatures/sort.list: the ops of the family sort.
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

tn_list* tn_new_sort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending) {
  return c::run<c::Needs::scope>(context, "sort", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::sort(x_, dim, descending != 0));
  });
}

tn_status tn_sort_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim, int32_t
    descending) {
  return c::run_status<c::Needs::scope>(context, "sort_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::sort_out(values_, indices_, x_, dim, descending != 0);
  });
}

tn_tensor* tn_new_argsort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending) {
  return c::run<c::Needs::scope>(context, "argsort", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::argsort(x_, dim, descending != 0));
  });
}

tn_status tn_argsort_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, int32_t descending) {
  return c::run_status<c::Needs::scope>(context, "argsort_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::argsort_out(out_, x_, dim, descending != 0);
  });
}

tn_list* tn_new_topk(tn_context* context, tn_tensor* x, int64_t k, int64_t dim, int32_t largest, int32_t sorted) {
  return c::run<c::Needs::scope>(context, "topk", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::topk(x_, k, dim, largest != 0, sorted != 0));
  });
}

tn_status tn_topk_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t k, int64_t dim,
    int32_t largest, int32_t sorted) {
  return c::run_status<c::Needs::scope>(context, "topk_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::topk_out(values_, indices_, x_, k, dim, largest != 0, sorted != 0);
  });
}

}  // extern "C"
