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
C_FUNCTION(tn_new_kthvalue, "tn_context* context, tn_tensor* x, int64_t k, int64_t dim, int32_t keepdim"),
C_FUNCTION(tn_kthvalue_out, "tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t k, int64_t dim, int32_t keepdim"),
C_FUNCTION(tn_new_msort, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_msort_out, "tn_context* context, tn_tensor* out, tn_tensor* x"),
C_FUNCTION(tn_new_searchsorted, "tn_context* context, tn_tensor* sorted_sequence, tn_tensor* x, int32_t out_int32, int32_t right, const char* side, tn_tensor* sorter?"),
C_FUNCTION(tn_new_searchsorted_number, "tn_context* context, tn_tensor* sorted_sequence, tn_scalar x, int32_t out_int32, int32_t right, const char* side, tn_tensor* sorter?"),
C_FUNCTION(tn_new_bucketize, "tn_context* context, tn_tensor* x, tn_tensor* boundaries, int32_t out_int32, int32_t right"),
C_FUNCTION(tn_bucketize_out, "tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* boundaries, int32_t out_int32, int32_t right"),
C_FUNCTION(tn_new_isin, "tn_context* context, tn_tensor* elements, tn_tensor* test_elements, int32_t assume_unique, int32_t invert"),
C_FUNCTION(tn_isin_out, "tn_context* context, tn_tensor* out, tn_tensor* elements, tn_tensor* test_elements, int32_t assume_unique, int32_t invert"),
C_FUNCTION(tn_new_isin_number, "tn_context* context, tn_tensor* elements, tn_scalar test_element, int32_t assume_unique, int32_t invert"),
C_FUNCTION(tn_isin_number_out, "tn_context* context, tn_tensor* out, tn_tensor* elements, tn_scalar test_element, int32_t assume_unique, int32_t invert"),
};
