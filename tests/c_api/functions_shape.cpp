// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_shape = {
C_FUNCTION(tn_new_ravel, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_broadcast_tensors, "tn_context* context, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_new_atleast_1d, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_atleast_1d_list, "tn_context* context, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_new_atleast_2d, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_atleast_2d_list, "tn_context* context, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_new_atleast_3d, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_atleast_3d_list, "tn_context* context, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_new_diagonal, "tn_context* context, tn_tensor* x, int64_t offset, int64_t dim1, int64_t dim2"),
C_FUNCTION(tn_new_diag, "tn_context* context, tn_tensor* x, int64_t diagonal"),
C_FUNCTION(tn_diag_out, "tn_context* context, tn_tensor* out, tn_tensor* x, int64_t diagonal"),
C_FUNCTION(tn_new_diag_embed, "tn_context* context, tn_tensor* x, int64_t offset, int64_t dim1, int64_t dim2"),
C_FUNCTION(tn_new_diagflat, "tn_context* context, tn_tensor* x, int64_t offset"),
C_FUNCTION(tn_new_tensor_split, "tn_context* context, tn_tensor* x, int64_t sections, int64_t dim"),
C_FUNCTION(tn_new_tensor_split_indices, "tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count, int64_t dim"),
C_FUNCTION(tn_new_hsplit, "tn_context* context, tn_tensor* x, int64_t sections"),
C_FUNCTION(tn_new_hsplit_indices, "tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count"),
C_FUNCTION(tn_new_vsplit, "tn_context* context, tn_tensor* x, int64_t sections"),
C_FUNCTION(tn_new_vsplit_indices, "tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count"),
C_FUNCTION(tn_new_dsplit, "tn_context* context, tn_tensor* x, int64_t sections"),
C_FUNCTION(tn_new_dsplit_indices, "tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count"),
C_FUNCTION(tn_new_mT, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_mH, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_adjoint, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_matrix_H, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_numpy_T, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_flatten_dense_tensors, "tn_context* context, tn_tensor* const* tensors, size_t tensors_count"),
};
