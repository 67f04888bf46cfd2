// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_compare = {
C_FUNCTION(tn_new_eq, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_eq_scalar, "tn_context* context, tn_tensor* a, tn_scalar b"),
C_FUNCTION(tn_new_ne, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_ne_scalar, "tn_context* context, tn_tensor* a, tn_scalar b"),
C_FUNCTION(tn_new_lt, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_lt_scalar, "tn_context* context, tn_tensor* a, tn_scalar b"),
C_FUNCTION(tn_new_le, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_le_scalar, "tn_context* context, tn_tensor* a, tn_scalar b"),
C_FUNCTION(tn_new_gt, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_gt_scalar, "tn_context* context, tn_tensor* a, tn_scalar b"),
C_FUNCTION(tn_new_ge, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_ge_scalar, "tn_context* context, tn_tensor* a, tn_scalar b"),
C_FUNCTION(tn_new_logical_and, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_logical_or, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_logical_not, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_isnan, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_isinf, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_isfinite, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_equal, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_allclose, "tn_context* context, tn_tensor* a, tn_tensor* b, double rtol, double atol, int32_t equal_nan"),
C_FUNCTION(tn_new_where, "tn_context* context, tn_tensor* condition, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_where_scalar_b, "tn_context* context, tn_tensor* condition, tn_tensor* a, tn_scalar b"),
C_FUNCTION(tn_new_where_scalar_a, "tn_context* context, tn_tensor* condition, tn_scalar a, tn_tensor* b"),
C_FUNCTION(tn_new_where_scalars, "tn_context* context, tn_tensor* condition, tn_scalar a, tn_scalar b"),
};
