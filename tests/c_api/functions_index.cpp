// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_index = {
C_FUNCTION(tn_new_index_select, "tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index"),
C_FUNCTION(tn_index_select_out, "tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index"),
C_FUNCTION(tn_new_index_add, "tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, tn_scalar alpha"),
C_FUNCTION(tn_index_add_, "tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, tn_scalar alpha"),
C_FUNCTION(tn_index_add_out, "tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, tn_scalar alpha"),
C_FUNCTION(tn_new_gather, "tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index"),
C_FUNCTION(tn_gather_out, "tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index"),
C_FUNCTION(tn_new_scatter_add, "tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source"),
C_FUNCTION(tn_scatter_add_, "tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source"),
C_FUNCTION(tn_scatter_add_out, "tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source"),
C_FUNCTION(tn_new_embedding, "tn_context* context, tn_tensor* weight, tn_tensor* indices, int64_t padding_idx"),
C_FUNCTION(tn_embedding_out, "tn_context* context, tn_tensor* out, tn_tensor* weight, tn_tensor* indices, int64_t padding_idx"),
C_FUNCTION(tn_new_masked_fill, "tn_context* context, tn_tensor* x, tn_tensor* mask, tn_scalar value"),
C_FUNCTION(tn_masked_fill_, "tn_context* context, tn_tensor* x, tn_tensor* mask, tn_scalar value"),
C_FUNCTION(tn_masked_fill_out, "tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* mask, tn_scalar value"),
C_FUNCTION(tn_new_masked_fill_tensor, "tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* value"),
C_FUNCTION(tn_masked_fill_tensor_, "tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* value"),
C_FUNCTION(tn_masked_fill_tensor_out, "tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* mask, tn_tensor* value"),
C_FUNCTION(tn_new_masked_select, "tn_context* context, tn_tensor* x, tn_tensor* mask"),
C_FUNCTION(tn_masked_select_out, "tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* mask"),
C_FUNCTION(tn_new_tril, "tn_context* context, tn_tensor* x, int64_t diagonal"),
C_FUNCTION(tn_tril_, "tn_context* context, tn_tensor* x, int64_t diagonal"),
C_FUNCTION(tn_tril_out, "tn_context* context, tn_tensor* out, tn_tensor* x, int64_t diagonal"),
C_FUNCTION(tn_new_triu, "tn_context* context, tn_tensor* x, int64_t diagonal"),
C_FUNCTION(tn_triu_, "tn_context* context, tn_tensor* x, int64_t diagonal"),
C_FUNCTION(tn_triu_out, "tn_context* context, tn_tensor* out, tn_tensor* x, int64_t diagonal"),
C_FUNCTION(tn_new_one_hot, "tn_context* context, tn_tensor* x, int64_t num_classes"),
};
