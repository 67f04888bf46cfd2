// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_products = {
C_FUNCTION(tn_new_mv, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_mv_out, "tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_vdot, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_vdot_out, "tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_inner, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_inner_out, "tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_addmv, "tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_addmv_, "tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_addmv_out, "tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_new_addbmm, "tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_addbmm_, "tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_addbmm_out, "tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_new_baddbmm, "tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_baddbmm_, "tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_baddbmm_out, "tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_new_addr, "tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_addr_, "tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_addr_out, "tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha"),
C_FUNCTION(tn_new_tensordot, "tn_context* context, tn_tensor* a, tn_tensor* b, const int64_t* dims_a, size_t dims_a_count, const int64_t* dims_b, size_t dims_b_count"),
C_FUNCTION(tn_tensordot_out, "tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b, const int64_t* dims_a, size_t dims_a_count, const int64_t* dims_b, size_t dims_b_count"),
C_FUNCTION(tn_new_einsum, "tn_context* context, const char* equation, tn_tensor* const* tensors, size_t tensors_count"),
C_FUNCTION(tn_new_trace, "tn_context* context, tn_tensor* x"),
C_FUNCTION(tn_new_kron, "tn_context* context, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_kron_out, "tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b"),
C_FUNCTION(tn_new_chain_matmul, "tn_context* context, tn_tensor* const* matrices, size_t matrices_count"),
C_FUNCTION(tn_new_cdist, "tn_context* context, tn_tensor* a, tn_tensor* b, double p"),
};
