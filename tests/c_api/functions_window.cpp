// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_window = {
C_FUNCTION(tn_new_hann_window, "tn_context* context, int64_t window_length, int32_t periodic, tn_dtype dtype"),
C_FUNCTION(tn_new_blackman_window, "tn_context* context, int64_t window_length, int32_t periodic, tn_dtype dtype"),
C_FUNCTION(tn_new_bartlett_window, "tn_context* context, int64_t window_length, int32_t periodic, tn_dtype dtype"),
C_FUNCTION(tn_new_hamming_window, "tn_context* context, int64_t window_length, int32_t periodic, double alpha, double beta, tn_dtype dtype"),
C_FUNCTION(tn_new_kaiser_window, "tn_context* context, int64_t window_length, int32_t periodic, double beta, tn_dtype dtype"),
};
