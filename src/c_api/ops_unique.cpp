// Made by tools/make_ops.py from src/signatures/unique.list: the ops of the family unique.
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

tn_list* tn_new_unique(tn_context* context, tn_tensor* x, int32_t sorted, int32_t return_inverse, int32_t return_counts)
    {
  return c::run<c::Needs::scope>(context, "_unique2", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::_unique2(x_, sorted != 0, return_inverse != 0, return_counts != 0));
  });
}

tn_list* tn_new_unique_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t sorted, int32_t return_inverse,
    int32_t return_counts) {
  return c::run<c::Needs::scope>(context, "unique_dim", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::unique_dim(x_, dim, sorted != 0, return_inverse != 0, return_counts != 0));
  });
}

tn_list* tn_new_unique_consecutive(tn_context* context, tn_tensor* x, int32_t return_inverse, int32_t return_counts,
    const int64_t* dim) {
  return c::run<c::Needs::scope>(context, "unique_consecutive", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::unique_consecutive(x_, return_inverse != 0, return_counts != 0,
        c::int_or_none(dim)));
  });
}

tn_list* tn_new_unique_dim_consecutive(tn_context* context, tn_tensor* x, int64_t dim, int32_t return_inverse, int32_t
    return_counts) {
  return c::run<c::Needs::scope>(context, "unique_dim_consecutive", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::unique_dim_consecutive(x_, dim, return_inverse != 0, return_counts != 0));
  });
}

}  // extern "C"
