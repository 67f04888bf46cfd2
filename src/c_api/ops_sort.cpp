// Made by tools/make_ops.py from src/signatures/sort.list: the ops of the family sort.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/generators.h"
#include "c_api/results.h"

using namespace tenure;

extern "C" {

tn_list* tn_new_sort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending) {
  return c::run<c::Needs::scope>(context, "sort", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::sort(x_, dim, descending != 0));
  });
}

tn_tensor* tn_new_argsort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending) {
  return c::run<c::Needs::scope>(context, "argsort", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::argsort(x_, dim, descending != 0));
  });
}

tn_list* tn_new_topk(tn_context* context, tn_tensor* x, int64_t k, int64_t dim, int32_t largest, int32_t sorted) {
  return c::run<c::Needs::scope>(context, "topk", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::topk(x_, k, dim, largest != 0, sorted != 0));
  });
}

}  // extern "C"
