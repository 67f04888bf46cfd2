// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_matmul = {
C_FUNCTION(tn_new_mm, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_mm_out, "tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_bmm, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_bmm_out, "tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_matmul, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_matmul_out, "tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_linear, "tn_context* context, tn_tensor* x, tn_tensor* weight, tn_tensor* bias?"),
C_FUNCTION(tn_linear_out, "tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* weight, tn_tensor* bias?"),
C_FUNCTION(tn_new_dot, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_dot_out, "tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_outer, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_outer_out, "tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_addmm, "tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_addmm_, "tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_addmm_out, "tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
};
