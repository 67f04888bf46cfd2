// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_meta = {
C_FUNCTION(tn_can_cast, "tn_context* context, tn_dtype from_, tn_dtype to"),
C_FUNCTION(tn_is_nonzero, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_is_same_size, "tn_context* context, tn_tensor* x, tn_tensor* other"),
C_FUNCTION(tn_is_set_to, "tn_context* context, tn_tensor* x, tn_tensor* other"),
C_FUNCTION(tn_is_signed, "tn_context* context, tn_tensor* x"),
};
