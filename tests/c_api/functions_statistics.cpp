// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_statistics = {
C_FUNCTION(tn_new_count_nonzero, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim"),
C_FUNCTION(tn_count_nonzero_out, "tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim"),
C_FUNCTION(tn_new_nansum, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype?"),
C_FUNCTION(tn_nansum_out, "tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype?"),
C_FUNCTION(tn_new_nanmean, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype?"),
C_FUNCTION(tn_nanmean_out, "tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype?"),
C_FUNCTION(tn_new_aminmax, "tn_context* context, tn_tensor* x, const int64_t* dim?, int32_t keepdim"),
C_FUNCTION(tn_new_var_mean, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction, int32_t keepdim"),
C_FUNCTION(tn_new_std_mean, "tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction, int32_t keepdim"),
C_FUNCTION(tn_new_median, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_median_out, "tn_context* context, tn_tensor* out, tn_tensor* x"),
C_FUNCTION(tn_new_median_dim, "tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim"),
C_FUNCTION(tn_median_dim_out, "tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim, int32_t keepdim"),
C_FUNCTION(tn_new_nanmedian, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_nanmedian_out, "tn_context* context, tn_tensor* out, tn_tensor* x"),
C_FUNCTION(tn_new_nanmedian_dim, "tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim"),
C_FUNCTION(tn_nanmedian_dim_out, "tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim, int32_t keepdim"),
C_FUNCTION(tn_new_mode, "tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim"),
C_FUNCTION(tn_mode_out, "tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim, int32_t keepdim"),
C_FUNCTION(tn_new_quantile, "tn_context* context, tn_tensor* x, tn_tensor* q, const int64_t* dim?, int32_t keepdim"),
C_FUNCTION(tn_quantile_out, "tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* q, const int64_t* dim?, int32_t keepdim"),
C_FUNCTION(tn_new_quantile_number, "tn_context* context, tn_tensor* x, double q, const int64_t* dim?, int32_t keepdim"),
C_FUNCTION(tn_new_nanquantile, "tn_context* context, tn_tensor* x, tn_tensor* q, const int64_t* dim?, int32_t keepdim"),
C_FUNCTION(tn_nanquantile_out, "tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* q, const int64_t* dim?, int32_t keepdim"),
C_FUNCTION(tn_new_nanquantile_number, "tn_context* context, tn_tensor* x, double q, const int64_t* dim?, int32_t keepdim"),
C_FUNCTION(tn_new_histc, "tn_context* context, tn_tensor* x, int64_t bins, tn_scalar min, tn_scalar max"),
C_FUNCTION(tn_histc_out, "tn_context* context, tn_tensor* out, tn_tensor* x, int64_t bins, tn_scalar min, tn_scalar max"),
C_FUNCTION(tn_new_bincount, "tn_context* context, tn_tensor* x, tn_tensor* weights?, int64_t minlength"),
};
