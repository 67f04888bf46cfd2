// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_loss = {
C_FUNCTION(tn_new_cross_entropy, "tn_context* context, tn_tensor* logits, tn_tensor* target, tn_tensor* weight?, int64_t reduction, int64_t ignore_index"),
C_FUNCTION(tn_new_mse_loss, "tn_context* context, tn_tensor* x, tn_tensor* target, int64_t reduction"),
C_FUNCTION(tn_mse_loss_out, "tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* target, int64_t reduction"),
};
