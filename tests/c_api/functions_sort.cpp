// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_sort = {
C_FUNCTION(tn_new_sort, "tn_context* context, tn_tensor* x, int64_t dim, int32_t descending"),
C_FUNCTION(tn_sort_out, "tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim, int32_t descending"),
C_FUNCTION(tn_new_argsort, "tn_context* context, tn_tensor* x, int64_t dim, int32_t descending"),
C_FUNCTION(tn_argsort_out, "tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, int32_t descending"),
C_FUNCTION(tn_new_topk, "tn_context* context, tn_tensor* x, int64_t k, int64_t dim, int32_t largest, int32_t sorted"),
C_FUNCTION(tn_topk_out, "tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t k, int64_t dim, int32_t largest, int32_t sorted"),
};
