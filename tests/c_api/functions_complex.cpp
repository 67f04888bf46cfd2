// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_complex = {
C_FUNCTION(tn_new_angle, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_angle_out, "tn_context* context, tn_tensor* out, tn_tensor* x"),
C_FUNCTION(tn_new_conj_physical, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_conj_physical_, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_conj_physical_out, "tn_context* context, tn_tensor* out, tn_tensor* x"),
C_FUNCTION(tn_new_resolve_conj, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_resolve_neg, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_is_conj, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_is_neg, "tn_context* context, tn_tensor* x"),
};
