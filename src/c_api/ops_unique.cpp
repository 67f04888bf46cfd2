// Made by tools/make_ops.py from src/signatures/unique.list: the ops of the family unique.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_list* tn_new_unique(tn_context* context, tn_tensor* x, int32_t sorted, int32_t return_inverse, int32_t return_counts)
    {
  return c::list_of(context, "_unique2\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::_unique2(call.operand(0), sorted != 0, return_inverse != 0, return_counts != 0));
  });
}

tn_list* tn_new_unique_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t sorted, int32_t return_inverse,
    int32_t return_counts) {
  return c::list_of(context, "unique_dim\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::unique_dim(call.operand(0), dim, sorted != 0, return_inverse != 0, return_counts
        != 0));
  });
}

tn_list* tn_new_unique_consecutive(tn_context* context, tn_tensor* x, int32_t return_inverse, int32_t return_counts,
    const int64_t* dim) {
  return c::list_of(context, "unique_consecutive\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::unique_consecutive(call.operand(0), return_inverse != 0, return_counts != 0,
        c::int_or_none(dim)));
  });
}

tn_list* tn_new_unique_dim_consecutive(tn_context* context, tn_tensor* x, int64_t dim, int32_t return_inverse, int32_t
    return_counts) {
  return c::list_of(context, "unique_dim_consecutive\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::unique_dim_consecutive(call.operand(0), dim, return_inverse != 0, return_counts !=
        0));
  });
}

}  // extern "C"
