// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.
// clang-format off
#include "function.h"

static const c_api_test::Functions functions_random = {
C_FUNCTION(tn_new_rand, "tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, tn_generator* generator"),
C_FUNCTION(tn_new_randn, "tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, tn_generator* generator"),
C_FUNCTION(tn_new_randint, "tn_context* context, int64_t low, int64_t high, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, tn_generator* generator"),
C_FUNCTION(tn_new_rand_like, "tn_context* context, tn_tensor* x, tn_dtype dtype, tn_generator* generator"),
C_FUNCTION(tn_new_randn_like, "tn_context* context, tn_tensor* x, tn_dtype dtype, tn_generator* generator"),
C_FUNCTION(tn_new_randperm, "tn_context* context, int64_t n, tn_dtype dtype, tn_generator* generator"),
C_FUNCTION(tn_trunc_normal_, "tn_context* context, tn_tensor* x, double mean, double std, double a, double b, tn_generator* generator"),
C_FUNCTION(tn_new_multinomial, "tn_context* context, tn_tensor* weights, int64_t num_samples, int32_t replacement, tn_generator* generator"),
C_FUNCTION(tn_new_bernoulli, "tn_context* context, tn_tensor* x, tn_generator* generator"),
C_FUNCTION(tn_new_dropout, "tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator"),
C_FUNCTION(tn_uniform_, "tn_context* context, tn_tensor* x, double from, double to, tn_generator* generator"),
C_FUNCTION(tn_normal_, "tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator"),
C_FUNCTION(tn_bernoulli_, "tn_context* context, tn_tensor* x, double p, tn_generator* generator"),
};
