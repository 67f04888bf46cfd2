// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_join = {
C_FUNCTION(tn_new_hstack, "tn_context* context, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_hstack_out, "tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_new_vstack, "tn_context* context, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_vstack_out, "tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_new_dstack, "tn_context* context, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_dstack_out, "tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_new_column_stack, "tn_context* context, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_column_stack_out, "tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_new_block_diag, "tn_context* context, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_new_meshgrid, "tn_context* context, tn_tensor* const* tensors, size_t tensors_count, const char* indexing"),
C_FUNCTION(tn_new_cartesian_prod, "tn_context* context, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_new_combinations, "tn_context* context, tn_tensor* x, int64_t r, int32_t with_replacement"),
C_FUNCTION(tn_new_pad_sequence, "tn_context* context, tn_tensor* const* sequences, size_t sequences_count, int32_t batch_first, double padding_value, const char* padding_side"),
};
