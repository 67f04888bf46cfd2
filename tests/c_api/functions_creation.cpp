// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_creation = {
C_FUNCTION(tn_new_empty, "tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype"),
C_FUNCTION(tn_new_zeros, "tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype"),
C_FUNCTION(tn_new_ones, "tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype"),
C_FUNCTION(tn_new_full, "tn_context* context, const int64_t* sizes, size_t sizes_count, tn_scalar value, tn_dtype dtype"),
C_FUNCTION(tn_new_scalar_tensor, "tn_context* context, tn_scalar value, tn_dtype dtype"),
C_FUNCTION(tn_new_empty_like, "tn_context* context, tn_tensor* x, tn_dtype dtype"),
C_FUNCTION(tn_new_zeros_like, "tn_context* context, tn_tensor* x, tn_dtype dtype"),
C_FUNCTION(tn_new_ones_like, "tn_context* context, tn_tensor* x, tn_dtype dtype"),
C_FUNCTION(tn_new_full_like, "tn_context* context, tn_tensor* x, tn_scalar value, tn_dtype dtype"),
C_FUNCTION(tn_new_new_empty, "tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype"),
C_FUNCTION(tn_new_new_zeros, "tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype"),
C_FUNCTION(tn_new_new_ones, "tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype"),
C_FUNCTION(tn_new_new_full, "tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_scalar value, tn_dtype dtype"),
C_FUNCTION(tn_new_arange, "tn_context* context, tn_scalar start, tn_scalar end, tn_scalar step, tn_dtype dtype"),
C_FUNCTION(tn_new_linspace, "tn_context* context, tn_scalar start, tn_scalar end, int64_t steps, tn_dtype dtype"),
C_FUNCTION(tn_new_eye, "tn_context* context, int64_t n, int64_t m, tn_dtype dtype"),
C_FUNCTION(tn_new_logspace, "tn_context* context, tn_scalar start, tn_scalar end, int64_t steps, double base, tn_dtype dtype"),
C_FUNCTION(tn_new_range, "tn_context* context, tn_scalar start, tn_scalar end, tn_scalar step, tn_dtype dtype"),
C_FUNCTION(tn_new_tril_indices, "tn_context* context, int64_t row, int64_t col, int64_t offset, tn_dtype dtype"),
C_FUNCTION(tn_new_triu_indices, "tn_context* context, int64_t row, int64_t col, int64_t offset, tn_dtype dtype"),
C_FUNCTION(tn_new_empty_strided, "tn_context* context, const int64_t* sizes, size_t sizes_count, const int64_t* strides, size_t strides_count, tn_dtype dtype"),
C_FUNCTION(tn_new_new_empty_strided, "tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, const int64_t* strides, size_t strides_count, tn_dtype dtype"),
C_FUNCTION(tn_new_empty_permuted, "tn_context* context, const int64_t* sizes, size_t sizes_count, const int64_t* physical_layout, size_t physical_layout_count, tn_dtype dtype"),
};
