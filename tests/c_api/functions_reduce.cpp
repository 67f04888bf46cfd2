// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_reduce = {
C_FUNCTION(tn_new_sum, "tn_context* context, tn_tensor* x, tn_dtype dtype?"),
C_FUNCTION(tn_new_sum_dim, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype?"),
C_FUNCTION(tn_new_mean, "tn_context* context, tn_tensor* x, tn_dtype dtype?"),
C_FUNCTION(tn_new_mean_dim, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype?"),
C_FUNCTION(tn_new_prod, "tn_context* context, tn_tensor* x, tn_dtype dtype?"),
C_FUNCTION(tn_new_prod_dim, "tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim, tn_dtype dtype?"),
C_FUNCTION(tn_new_var, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction, int32_t keepdim"),
C_FUNCTION(tn_new_std, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction, int32_t keepdim"),
C_FUNCTION(tn_new_norm, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_max, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_min, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_max_dim, "tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim"),
C_FUNCTION(tn_new_min_dim, "tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim"),
C_FUNCTION(tn_new_max_other, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_min_other, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_amax, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim"),
C_FUNCTION(tn_new_amin, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim"),
C_FUNCTION(tn_new_argmax, "tn_context* context, tn_tensor* x, const int64_t* dim?, int32_t keepdim"),
C_FUNCTION(tn_new_argmin, "tn_context* context, tn_tensor* x, const int64_t* dim?, int32_t keepdim"),
C_FUNCTION(tn_new_any, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_any_dim, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim"),
C_FUNCTION(tn_new_all, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_all_dim, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim"),
C_FUNCTION(tn_new_cumsum, "tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype?"),
C_FUNCTION(tn_new_logsumexp, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim"),
C_FUNCTION(tn_new_softmax, "tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype?"),
C_FUNCTION(tn_new_log_softmax, "tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype?"),
};
