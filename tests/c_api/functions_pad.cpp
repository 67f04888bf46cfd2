// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_pad = {
C_FUNCTION(tn_new_constant_pad_nd, "tn_context* context, tn_tensor* x, const int64_t* pad, size_t pad_count, tn_scalar value"),
C_FUNCTION(tn_new_pad, "tn_context* context, tn_tensor* x, const int64_t* pad, size_t pad_count, const char* mode, const double* value?"),
C_FUNCTION(tn_new_reflection_pad1d, "tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count"),
C_FUNCTION(tn_new_reflection_pad2d, "tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count"),
C_FUNCTION(tn_new_reflection_pad3d, "tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count"),
C_FUNCTION(tn_new_replication_pad1d, "tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count"),
C_FUNCTION(tn_new_replication_pad2d, "tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count"),
C_FUNCTION(tn_new_replication_pad3d, "tn_context* context, tn_tensor* x, const int64_t* padding, size_t padding_count"),
};
