// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_activation = {
C_FUNCTION(tn_new_sigmoid, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_sigmoid_, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_sigmoid_out, "tn_context* context, tn_tensor* out, tn_tensor* x"),
C_FUNCTION(tn_new_silu, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_silu_, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_silu_out, "tn_context* context, tn_tensor* out, tn_tensor* x"),
C_FUNCTION(tn_new_relu, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_relu_, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_relu_out, "tn_context* context, tn_tensor* out, tn_tensor* x"),
};
