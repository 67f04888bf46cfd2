// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_normalize = {
C_FUNCTION(tn_new_rms_norm, "tn_context* context, tn_tensor* x, const int64_t* normalized_shape, size_t normalized_shape_count, tn_tensor* weight?, const double* eps?"),
C_FUNCTION(tn_new_layer_norm, "tn_context* context, tn_tensor* x, const int64_t* normalized_shape, size_t normalized_shape_count, tn_tensor* weight?, tn_tensor* bias?, double eps"),
};
