// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_scan = {
C_FUNCTION(tn_new_cumprod, "tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype?"),
C_FUNCTION(tn_cumprod_, "tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype?"),
C_FUNCTION(tn_cumprod_out, "tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_dtype dtype?"),
C_FUNCTION(tn_new_cummax, "tn_context* context, tn_tensor* x, int64_t dim"),
C_FUNCTION(tn_cummax_out, "tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim"),
C_FUNCTION(tn_new_cummin, "tn_context* context, tn_tensor* x, int64_t dim"),
C_FUNCTION(tn_cummin_out, "tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim"),
C_FUNCTION(tn_new_logcumsumexp, "tn_context* context, tn_tensor* x, int64_t dim"),
C_FUNCTION(tn_logcumsumexp_out, "tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim"),
C_FUNCTION(tn_new_diff, "tn_context* context, tn_tensor* x, int64_t n, int64_t dim, tn_tensor* prepend?, tn_tensor* append?"),
};
