// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_unique = {
C_FUNCTION(tn_new_unique, "tn_context* context, tn_tensor* x, int32_t sorted, int32_t return_inverse, int32_t return_counts"),
C_FUNCTION(tn_new_unique_dim, "tn_context* context, tn_tensor* x, int64_t dim, int32_t sorted, int32_t return_inverse, int32_t return_counts"),
C_FUNCTION(tn_new_unique_consecutive, "tn_context* context, tn_tensor* x, int32_t return_inverse, int32_t return_counts, const int64_t* dim?"),
C_FUNCTION(tn_new_unique_dim_consecutive, "tn_context* context, tn_tensor* x, int64_t dim, int32_t return_inverse, int32_t return_counts"),
};
