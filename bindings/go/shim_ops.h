/* Made by make_ops.py from share/tenure/api.json. DO NOT EDIT. */
#ifndef TENURE_GO_SHIM_OPS_H
#define TENURE_GO_SHIM_OPS_H

#include "shim.h"

static inline uint64_t go_tn_new_add(go_call* call, uint64_t a, uint64_t b, tn_scalar alpha) {
  at(call);
  return tensor_result(call, tn_new_add(call->context, TENSOR(a), TENSOR(b), alpha));
}

static inline uint64_t go_tn_new_add_scalar(go_call* call, uint64_t a, tn_scalar b, tn_scalar alpha) {
  at(call);
  return tensor_result(call, tn_new_add_scalar(call->context, TENSOR(a), b, alpha));
}

static inline int32_t go_tn_add_(go_call* call, uint64_t x, uint64_t other, tn_scalar alpha) {
  at(call);
  return status_result(call, tn_add_(call->context, TENSOR(x), TENSOR(other), alpha));
}

static inline int32_t go_tn_add_scalar_(go_call* call, uint64_t x, tn_scalar other, tn_scalar alpha) {
  at(call);
  return status_result(call, tn_add_scalar_(call->context, TENSOR(x), other, alpha));
}

static inline uint64_t go_tn_new_sub(go_call* call, uint64_t a, uint64_t b, tn_scalar alpha) {
  at(call);
  return tensor_result(call, tn_new_sub(call->context, TENSOR(a), TENSOR(b), alpha));
}

static inline uint64_t go_tn_new_sub_scalar(go_call* call, uint64_t a, tn_scalar b, tn_scalar alpha) {
  at(call);
  return tensor_result(call, tn_new_sub_scalar(call->context, TENSOR(a), b, alpha));
}

static inline int32_t go_tn_sub_(go_call* call, uint64_t x, uint64_t other, tn_scalar alpha) {
  at(call);
  return status_result(call, tn_sub_(call->context, TENSOR(x), TENSOR(other), alpha));
}

static inline int32_t go_tn_sub_scalar_(go_call* call, uint64_t x, tn_scalar other, tn_scalar alpha) {
  at(call);
  return status_result(call, tn_sub_scalar_(call->context, TENSOR(x), other, alpha));
}

static inline uint64_t go_tn_new_mul(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_mul(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_mul_scalar(go_call* call, uint64_t a, tn_scalar b) {
  at(call);
  return tensor_result(call, tn_new_mul_scalar(call->context, TENSOR(a), b));
}

static inline int32_t go_tn_mul_(go_call* call, uint64_t x, uint64_t other) {
  at(call);
  return status_result(call, tn_mul_(call->context, TENSOR(x), TENSOR(other)));
}

static inline int32_t go_tn_mul_scalar_(go_call* call, uint64_t x, tn_scalar other) {
  at(call);
  return status_result(call, tn_mul_scalar_(call->context, TENSOR(x), other));
}

static inline uint64_t go_tn_new_div(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_div(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_div_scalar(go_call* call, uint64_t a, tn_scalar b) {
  at(call);
  return tensor_result(call, tn_new_div_scalar(call->context, TENSOR(a), b));
}

static inline uint64_t go_tn_new_div_rounding(go_call* call, uint64_t a, uint64_t b, const char* rounding_mode) {
  at(call);
  return tensor_result(call, tn_new_div_rounding(call->context, TENSOR(a), TENSOR(b), rounding_mode));
}

static inline uint64_t go_tn_new_div_scalar_rounding(go_call* call, uint64_t a, tn_scalar b, const char* rounding_mode) {
  at(call);
  return tensor_result(call, tn_new_div_scalar_rounding(call->context, TENSOR(a), b, rounding_mode));
}

static inline int32_t go_tn_div_(go_call* call, uint64_t x, uint64_t other) {
  at(call);
  return status_result(call, tn_div_(call->context, TENSOR(x), TENSOR(other)));
}

static inline int32_t go_tn_div_scalar_(go_call* call, uint64_t x, tn_scalar other) {
  at(call);
  return status_result(call, tn_div_scalar_(call->context, TENSOR(x), other));
}

static inline uint64_t go_tn_new_remainder(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_remainder(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_remainder_scalar(go_call* call, uint64_t a, tn_scalar b) {
  at(call);
  return tensor_result(call, tn_new_remainder_scalar(call->context, TENSOR(a), b));
}

static inline uint64_t go_tn_new_neg(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_neg(call->context, TENSOR(x)));
}

static inline int32_t go_tn_neg_(go_call* call, uint64_t x) {
  at(call);
  return status_result(call, tn_neg_(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_pow(go_call* call, uint64_t base, uint64_t exponent) {
  at(call);
  return tensor_result(call, tn_new_pow(call->context, TENSOR(base), TENSOR(exponent)));
}

static inline uint64_t go_tn_new_pow_scalar(go_call* call, uint64_t base, tn_scalar exponent) {
  at(call);
  return tensor_result(call, tn_new_pow_scalar(call->context, TENSOR(base), exponent));
}

static inline uint64_t go_tn_new_scalar_pow(go_call* call, tn_scalar base, uint64_t exponent) {
  at(call);
  return tensor_result(call, tn_new_scalar_pow(call->context, base, TENSOR(exponent)));
}

static inline int32_t go_tn_pow_(go_call* call, uint64_t x, tn_scalar exponent) {
  at(call);
  return status_result(call, tn_pow_(call->context, TENSOR(x), exponent));
}

static inline uint64_t go_tn_new_square(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_square(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_reciprocal(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_reciprocal(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_abs(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_abs(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_sign(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_sign(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_exp(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_exp(call->context, TENSOR(x)));
}

static inline int32_t go_tn_exp_(go_call* call, uint64_t x) {
  at(call);
  return status_result(call, tn_exp_(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_expm1(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_expm1(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_log(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_log(call->context, TENSOR(x)));
}

static inline int32_t go_tn_log_(go_call* call, uint64_t x) {
  at(call);
  return status_result(call, tn_log_(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_log1p(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_log1p(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_sqrt(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_sqrt(call->context, TENSOR(x)));
}

static inline int32_t go_tn_sqrt_(go_call* call, uint64_t x) {
  at(call);
  return status_result(call, tn_sqrt_(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_rsqrt(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_rsqrt(call->context, TENSOR(x)));
}

static inline int32_t go_tn_rsqrt_(go_call* call, uint64_t x) {
  at(call);
  return status_result(call, tn_rsqrt_(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_sin(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_sin(call->context, TENSOR(x)));
}

static inline int32_t go_tn_sin_(go_call* call, uint64_t x) {
  at(call);
  return status_result(call, tn_sin_(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_cos(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_cos(call->context, TENSOR(x)));
}

static inline int32_t go_tn_cos_(go_call* call, uint64_t x) {
  at(call);
  return status_result(call, tn_cos_(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_tan(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_tan(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_tanh(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_tanh(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_erf(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_erf(call->context, TENSOR(x)));
}

static inline int32_t go_tn_erf_(go_call* call, uint64_t x) {
  at(call);
  return status_result(call, tn_erf_(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_erfinv(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_erfinv(call->context, TENSOR(x)));
}

static inline int32_t go_tn_erfinv_(go_call* call, uint64_t x) {
  at(call);
  return status_result(call, tn_erfinv_(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_floor(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_floor(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_ceil(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_ceil(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_round(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_round(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_trunc(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_trunc(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_frac(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_frac(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_clamp(go_call* call, uint64_t x, tn_scalar min, tn_scalar max) {
  at(call);
  return tensor_result(call, tn_new_clamp(call->context, TENSOR(x), min, max));
}

static inline int32_t go_tn_clamp_(go_call* call, uint64_t x, tn_scalar min, tn_scalar max) {
  at(call);
  return status_result(call, tn_clamp_(call->context, TENSOR(x), min, max));
}

static inline uint64_t go_tn_new_clamp_tensor(go_call* call, uint64_t x, uint64_t min, uint64_t max) {
  at(call);
  return tensor_result(call, tn_new_clamp_tensor(call->context, TENSOR(x), TENSOR(min), TENSOR(max)));
}

static inline uint64_t go_tn_new_maximum(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_maximum(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_minimum(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_minimum(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_conj(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_conj(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_complex(go_call* call, uint64_t re, uint64_t im) {
  at(call);
  return tensor_result(call, tn_new_complex(call->context, TENSOR(re), TENSOR(im)));
}

static inline uint64_t go_tn_new_polar(go_call* call, uint64_t abs, uint64_t angle) {
  at(call);
  return tensor_result(call, tn_new_polar(call->context, TENSOR(abs), TENSOR(angle)));
}

static inline uint64_t go_tn_new_sigmoid(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_sigmoid(call->context, TENSOR(x)));
}

static inline int32_t go_tn_sigmoid_(go_call* call, uint64_t x) {
  at(call);
  return status_result(call, tn_sigmoid_(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_silu(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_silu(call->context, TENSOR(x)));
}

static inline int32_t go_tn_silu_(go_call* call, uint64_t x) {
  at(call);
  return status_result(call, tn_silu_(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_relu(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_relu(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_eq(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_eq(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_eq_scalar(go_call* call, uint64_t a, tn_scalar b) {
  at(call);
  return tensor_result(call, tn_new_eq_scalar(call->context, TENSOR(a), b));
}

static inline uint64_t go_tn_new_ne(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_ne(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_ne_scalar(go_call* call, uint64_t a, tn_scalar b) {
  at(call);
  return tensor_result(call, tn_new_ne_scalar(call->context, TENSOR(a), b));
}

static inline uint64_t go_tn_new_lt(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_lt(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_lt_scalar(go_call* call, uint64_t a, tn_scalar b) {
  at(call);
  return tensor_result(call, tn_new_lt_scalar(call->context, TENSOR(a), b));
}

static inline uint64_t go_tn_new_le(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_le(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_le_scalar(go_call* call, uint64_t a, tn_scalar b) {
  at(call);
  return tensor_result(call, tn_new_le_scalar(call->context, TENSOR(a), b));
}

static inline uint64_t go_tn_new_gt(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_gt(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_gt_scalar(go_call* call, uint64_t a, tn_scalar b) {
  at(call);
  return tensor_result(call, tn_new_gt_scalar(call->context, TENSOR(a), b));
}

static inline uint64_t go_tn_new_ge(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_ge(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_ge_scalar(go_call* call, uint64_t a, tn_scalar b) {
  at(call);
  return tensor_result(call, tn_new_ge_scalar(call->context, TENSOR(a), b));
}

static inline uint64_t go_tn_new_logical_and(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_logical_and(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_logical_or(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_logical_or(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_logical_not(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_logical_not(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_isnan(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_isnan(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_isinf(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_isinf(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_isfinite(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_isfinite(call->context, TENSOR(x)));
}

static inline int32_t go_tn_equal(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return flag_result(call, tn_equal(call->context, TENSOR(a), TENSOR(b)));
}

static inline int32_t go_tn_allclose(go_call* call, uint64_t a, uint64_t b, double rtol, double atol, int32_t equal_nan) {
  at(call);
  return flag_result(call, tn_allclose(call->context, TENSOR(a), TENSOR(b), rtol, atol, equal_nan));
}

static inline uint64_t go_tn_new_where(go_call* call, uint64_t condition, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_where(call->context, TENSOR(condition), TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_where_scalar_b(go_call* call, uint64_t condition, uint64_t a, tn_scalar b) {
  at(call);
  return tensor_result(call, tn_new_where_scalar_b(call->context, TENSOR(condition), TENSOR(a), b));
}

static inline uint64_t go_tn_new_where_scalar_a(go_call* call, uint64_t condition, tn_scalar a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_where_scalar_a(call->context, TENSOR(condition), a, TENSOR(b)));
}

static inline uint64_t go_tn_new_where_scalars(go_call* call, uint64_t condition, tn_scalar a, tn_scalar b) {
  at(call);
  return tensor_result(call, tn_new_where_scalars(call->context, TENSOR(condition), a, b));
}

static inline uint64_t go_tn_new_empty(go_call* call, const int64_t* sizes, size_t sizes_count, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_empty(call->context, sizes, sizes_count, dtype));
}

static inline uint64_t go_tn_new_zeros(go_call* call, const int64_t* sizes, size_t sizes_count, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_zeros(call->context, sizes, sizes_count, dtype));
}

static inline uint64_t go_tn_new_ones(go_call* call, const int64_t* sizes, size_t sizes_count, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_ones(call->context, sizes, sizes_count, dtype));
}

static inline uint64_t go_tn_new_full(go_call* call, const int64_t* sizes, size_t sizes_count, tn_scalar value, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_full(call->context, sizes, sizes_count, value, dtype));
}

static inline uint64_t go_tn_new_scalar_tensor(go_call* call, tn_scalar value, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_scalar_tensor(call->context, value, dtype));
}

static inline uint64_t go_tn_new_empty_like(go_call* call, uint64_t x, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_empty_like(call->context, TENSOR(x), dtype));
}

static inline uint64_t go_tn_new_zeros_like(go_call* call, uint64_t x, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_zeros_like(call->context, TENSOR(x), dtype));
}

static inline uint64_t go_tn_new_ones_like(go_call* call, uint64_t x, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_ones_like(call->context, TENSOR(x), dtype));
}

static inline uint64_t go_tn_new_full_like(go_call* call, uint64_t x, tn_scalar value, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_full_like(call->context, TENSOR(x), value, dtype));
}

static inline uint64_t go_tn_new_new_empty(go_call* call, uint64_t x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_new_empty(call->context, TENSOR(x), sizes, sizes_count, dtype));
}

static inline uint64_t go_tn_new_new_zeros(go_call* call, uint64_t x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_new_zeros(call->context, TENSOR(x), sizes, sizes_count, dtype));
}

static inline uint64_t go_tn_new_new_ones(go_call* call, uint64_t x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_new_ones(call->context, TENSOR(x), sizes, sizes_count, dtype));
}

static inline uint64_t go_tn_new_new_full(go_call* call, uint64_t x, const int64_t* sizes, size_t sizes_count, tn_scalar value, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_new_full(call->context, TENSOR(x), sizes, sizes_count, value, dtype));
}

static inline uint64_t go_tn_new_arange(go_call* call, tn_scalar start, tn_scalar end, tn_scalar step, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_arange(call->context, start, end, step, dtype));
}

static inline uint64_t go_tn_new_linspace(go_call* call, tn_scalar start, tn_scalar end, int64_t steps, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_linspace(call->context, start, end, steps, dtype));
}

static inline uint64_t go_tn_new_eye(go_call* call, int64_t n, int64_t m, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_eye(call->context, n, m, dtype));
}

static inline uint64_t go_tn_new_rand(go_call* call, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, uint64_t generator) {
  at(call);
  return tensor_result(call, tn_new_rand(call->context, sizes, sizes_count, dtype, (tn_generator*)generator));
}

static inline uint64_t go_tn_new_randn(go_call* call, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, uint64_t generator) {
  at(call);
  return tensor_result(call, tn_new_randn(call->context, sizes, sizes_count, dtype, (tn_generator*)generator));
}

static inline uint64_t go_tn_new_randint(go_call* call, int64_t low, int64_t high, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, uint64_t generator) {
  at(call);
  return tensor_result(call, tn_new_randint(call->context, low, high, sizes, sizes_count, dtype, (tn_generator*)generator));
}

static inline uint64_t go_tn_new_rand_like(go_call* call, uint64_t x, tn_dtype dtype, uint64_t generator) {
  at(call);
  return tensor_result(call, tn_new_rand_like(call->context, TENSOR(x), dtype, (tn_generator*)generator));
}

static inline uint64_t go_tn_new_randn_like(go_call* call, uint64_t x, tn_dtype dtype, uint64_t generator) {
  at(call);
  return tensor_result(call, tn_new_randn_like(call->context, TENSOR(x), dtype, (tn_generator*)generator));
}

static inline uint64_t go_tn_new_randperm(go_call* call, int64_t n, tn_dtype dtype, uint64_t generator) {
  at(call);
  return tensor_result(call, tn_new_randperm(call->context, n, dtype, (tn_generator*)generator));
}

static inline uint64_t go_tn_new_multinomial(go_call* call, uint64_t weights, int64_t num_samples, int32_t replacement, uint64_t generator) {
  at(call);
  return tensor_result(call, tn_new_multinomial(call->context, TENSOR(weights), num_samples, replacement, (tn_generator*)generator));
}

static inline uint64_t go_tn_new_bernoulli(go_call* call, uint64_t x, uint64_t generator) {
  at(call);
  return tensor_result(call, tn_new_bernoulli(call->context, TENSOR(x), (tn_generator*)generator));
}

static inline int32_t go_tn_bernoulli_(go_call* call, uint64_t x, double p, uint64_t generator) {
  at(call);
  return status_result(call, tn_bernoulli_(call->context, TENSOR(x), p, (tn_generator*)generator));
}

static inline uint64_t go_tn_new_dropout(go_call* call, uint64_t x, double p, int32_t train, uint64_t generator) {
  at(call);
  return tensor_result(call, tn_new_dropout(call->context, TENSOR(x), p, train, (tn_generator*)generator));
}

static inline int32_t go_tn_uniform_(go_call* call, uint64_t x, double from, double to, uint64_t generator) {
  at(call);
  return status_result(call, tn_uniform_(call->context, TENSOR(x), from, to, (tn_generator*)generator));
}

static inline int32_t go_tn_normal_(go_call* call, uint64_t x, double mean, double std, uint64_t generator) {
  at(call);
  return status_result(call, tn_normal_(call->context, TENSOR(x), mean, std, (tn_generator*)generator));
}

static inline int32_t go_tn_trunc_normal_(go_call* call, uint64_t x, double mean, double std, double a, double b, uint64_t generator) {
  at(call);
  return status_result(call, tn_trunc_normal_(call->context, TENSOR(x), mean, std, a, b, (tn_generator*)generator));
}

static inline uint64_t go_tn_new_sum(go_call* call, uint64_t x, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_sum(call->context, TENSOR(x), dtype));
}

static inline uint64_t go_tn_new_sum_dim(go_call* call, uint64_t x, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_sum_dim(call->context, TENSOR(x), dim, dim_count, keepdim, dtype));
}

static inline uint64_t go_tn_new_mean(go_call* call, uint64_t x, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_mean(call->context, TENSOR(x), dtype));
}

static inline uint64_t go_tn_new_mean_dim(go_call* call, uint64_t x, const int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_mean_dim(call->context, TENSOR(x), dim, dim_count, keepdim, dtype));
}

static inline uint64_t go_tn_new_prod(go_call* call, uint64_t x, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_prod(call->context, TENSOR(x), dtype));
}

static inline uint64_t go_tn_new_prod_dim(go_call* call, uint64_t x, int64_t dim, int32_t keepdim, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_prod_dim(call->context, TENSOR(x), dim, keepdim, dtype));
}

static inline uint64_t go_tn_new_var(go_call* call, uint64_t x, const int64_t* dim, size_t dim_count, double correction, int32_t keepdim) {
  at(call);
  return tensor_result(call, tn_new_var(call->context, TENSOR(x), dim, dim_count, correction, keepdim));
}

static inline uint64_t go_tn_new_std(go_call* call, uint64_t x, const int64_t* dim, size_t dim_count, double correction, int32_t keepdim) {
  at(call);
  return tensor_result(call, tn_new_std(call->context, TENSOR(x), dim, dim_count, correction, keepdim));
}

static inline uint64_t go_tn_new_norm(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_norm(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_max(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_max(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_min(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_min(call->context, TENSOR(x)));
}

static inline int64_t go_tn_new_max_dim(go_call* call, uint64_t x, int64_t dim, int32_t keepdim) {
  at(call);
  return list_result(call, tn_new_max_dim(call->context, TENSOR(x), dim, keepdim));
}

static inline int64_t go_tn_new_min_dim(go_call* call, uint64_t x, int64_t dim, int32_t keepdim) {
  at(call);
  return list_result(call, tn_new_min_dim(call->context, TENSOR(x), dim, keepdim));
}

static inline uint64_t go_tn_new_max_other(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_max_other(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_min_other(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_min_other(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_amax(go_call* call, uint64_t x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  at(call);
  return tensor_result(call, tn_new_amax(call->context, TENSOR(x), dim, dim_count, keepdim));
}

static inline uint64_t go_tn_new_amin(go_call* call, uint64_t x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  at(call);
  return tensor_result(call, tn_new_amin(call->context, TENSOR(x), dim, dim_count, keepdim));
}

static inline uint64_t go_tn_new_argmax(go_call* call, uint64_t x, int32_t has_dim, int64_t dim, int32_t keepdim) {
  at(call);
  return tensor_result(call, tn_new_argmax(call->context, TENSOR(x), has_dim ? &dim : NULL, keepdim));
}

static inline uint64_t go_tn_new_argmin(go_call* call, uint64_t x, int32_t has_dim, int64_t dim, int32_t keepdim) {
  at(call);
  return tensor_result(call, tn_new_argmin(call->context, TENSOR(x), has_dim ? &dim : NULL, keepdim));
}

static inline uint64_t go_tn_new_any(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_any(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_any_dim(go_call* call, uint64_t x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  at(call);
  return tensor_result(call, tn_new_any_dim(call->context, TENSOR(x), dim, dim_count, keepdim));
}

static inline uint64_t go_tn_new_all(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_all(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_all_dim(go_call* call, uint64_t x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  at(call);
  return tensor_result(call, tn_new_all_dim(call->context, TENSOR(x), dim, dim_count, keepdim));
}

static inline uint64_t go_tn_new_logsumexp(go_call* call, uint64_t x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  at(call);
  return tensor_result(call, tn_new_logsumexp(call->context, TENSOR(x), dim, dim_count, keepdim));
}

static inline uint64_t go_tn_new_softmax(go_call* call, uint64_t x, int64_t dim, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_softmax(call->context, TENSOR(x), dim, dtype));
}

static inline uint64_t go_tn_new_log_softmax(go_call* call, uint64_t x, int64_t dim, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_log_softmax(call->context, TENSOR(x), dim, dtype));
}

static inline uint64_t go_tn_new_mm(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_mm(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_bmm(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_bmm(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_matmul(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_matmul(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_linear(go_call* call, uint64_t x, uint64_t weight, uint64_t bias) {
  at(call);
  return tensor_result(call, tn_new_linear(call->context, TENSOR(x), TENSOR(weight), TENSOR(bias)));
}

static inline uint64_t go_tn_new_dot(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_dot(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_outer(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_outer(call->context, TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_addmm(go_call* call, uint64_t x, uint64_t a, uint64_t b, tn_scalar beta, tn_scalar alpha) {
  at(call);
  return tensor_result(call, tn_new_addmm(call->context, TENSOR(x), TENSOR(a), TENSOR(b), beta, alpha));
}

static inline uint64_t go_tn_new_rms_norm(go_call* call, uint64_t x, const int64_t* normalized_shape, size_t normalized_shape_count, uint64_t weight, int32_t has_eps, double eps) {
  at(call);
  return tensor_result(call, tn_new_rms_norm(call->context, TENSOR(x), normalized_shape, normalized_shape_count, TENSOR(weight), has_eps ? &eps : NULL));
}

static inline uint64_t go_tn_new_layer_norm(go_call* call, uint64_t x, const int64_t* normalized_shape, size_t normalized_shape_count, uint64_t weight, uint64_t bias, double eps) {
  at(call);
  return tensor_result(call, tn_new_layer_norm(call->context, TENSOR(x), normalized_shape, normalized_shape_count, TENSOR(weight), TENSOR(bias), eps));
}

static inline uint64_t go_tn_new_rotary_embedding(go_call* call, uint64_t x, uint64_t cos, uint64_t sin) {
  at(call);
  return tensor_result(call, tn_new_rotary_embedding(call->context, TENSOR(x), TENSOR(cos), TENSOR(sin)));
}

static inline uint64_t go_tn_new_scaled_dot_product_attention(go_call* call, uint64_t query, uint64_t key, uint64_t value, uint64_t attn_mask, double dropout_p, int32_t is_causal, int32_t has_scale, double scale, int32_t enable_gqa) {
  at(call);
  return tensor_result(call, tn_new_scaled_dot_product_attention(call->context, TENSOR(query), TENSOR(key), TENSOR(value), TENSOR(attn_mask), dropout_p, is_causal, has_scale ? &scale : NULL, enable_gqa));
}

static inline uint64_t go_tn_new_swiglu(go_call* call, uint64_t a, uint64_t b) {
  at(call);
  return tensor_result(call, tn_new_swiglu(call->context, TENSOR(a), TENSOR(b)));
}

static inline int64_t go_tn_new_swiglu_backward(go_call* call, uint64_t grad, uint64_t a, uint64_t b) {
  at(call);
  return list_result(call, tn_new_swiglu_backward(call->context, TENSOR(grad), TENSOR(a), TENSOR(b)));
}

static inline uint64_t go_tn_new_cross_entropy(go_call* call, uint64_t logits, uint64_t target, uint64_t weight, int64_t reduction, int64_t ignore_index) {
  at(call);
  return tensor_result(call, tn_new_cross_entropy(call->context, TENSOR(logits), TENSOR(target), TENSOR(weight), reduction, ignore_index));
}

static inline uint64_t go_tn_new_mse_loss(go_call* call, uint64_t x, uint64_t target, int64_t reduction) {
  at(call);
  return tensor_result(call, tn_new_mse_loss(call->context, TENSOR(x), TENSOR(target), reduction));
}

static inline uint64_t go_tn_new_index_select(go_call* call, uint64_t x, int64_t dim, uint64_t index) {
  at(call);
  return tensor_result(call, tn_new_index_select(call->context, TENSOR(x), dim, TENSOR(index)));
}

static inline uint64_t go_tn_new_index_add(go_call* call, uint64_t x, int64_t dim, uint64_t index, uint64_t source, tn_scalar alpha) {
  at(call);
  return tensor_result(call, tn_new_index_add(call->context, TENSOR(x), dim, TENSOR(index), TENSOR(source), alpha));
}

static inline uint64_t go_tn_new_gather(go_call* call, uint64_t x, int64_t dim, uint64_t index) {
  at(call);
  return tensor_result(call, tn_new_gather(call->context, TENSOR(x), dim, TENSOR(index)));
}

static inline uint64_t go_tn_new_scatter_add(go_call* call, uint64_t x, int64_t dim, uint64_t index, uint64_t source) {
  at(call);
  return tensor_result(call, tn_new_scatter_add(call->context, TENSOR(x), dim, TENSOR(index), TENSOR(source)));
}

static inline uint64_t go_tn_new_embedding(go_call* call, uint64_t weight, uint64_t indices, int64_t padding_idx) {
  at(call);
  return tensor_result(call, tn_new_embedding(call->context, TENSOR(weight), TENSOR(indices), padding_idx));
}

static inline uint64_t go_tn_new_masked_fill(go_call* call, uint64_t x, uint64_t mask, tn_scalar value) {
  at(call);
  return tensor_result(call, tn_new_masked_fill(call->context, TENSOR(x), TENSOR(mask), value));
}

static inline int32_t go_tn_masked_fill_(go_call* call, uint64_t x, uint64_t mask, tn_scalar value) {
  at(call);
  return status_result(call, tn_masked_fill_(call->context, TENSOR(x), TENSOR(mask), value));
}

static inline uint64_t go_tn_new_masked_fill_tensor(go_call* call, uint64_t x, uint64_t mask, uint64_t value) {
  at(call);
  return tensor_result(call, tn_new_masked_fill_tensor(call->context, TENSOR(x), TENSOR(mask), TENSOR(value)));
}

static inline int32_t go_tn_masked_fill_tensor_(go_call* call, uint64_t x, uint64_t mask, uint64_t value) {
  at(call);
  return status_result(call, tn_masked_fill_tensor_(call->context, TENSOR(x), TENSOR(mask), TENSOR(value)));
}

static inline uint64_t go_tn_new_masked_select(go_call* call, uint64_t x, uint64_t mask) {
  at(call);
  return tensor_result(call, tn_new_masked_select(call->context, TENSOR(x), TENSOR(mask)));
}

static inline uint64_t go_tn_new_tril(go_call* call, uint64_t x, int64_t diagonal) {
  at(call);
  return tensor_result(call, tn_new_tril(call->context, TENSOR(x), diagonal));
}

static inline uint64_t go_tn_new_triu(go_call* call, uint64_t x, int64_t diagonal) {
  at(call);
  return tensor_result(call, tn_new_triu(call->context, TENSOR(x), diagonal));
}

static inline uint64_t go_tn_new_one_hot(go_call* call, uint64_t x, int64_t num_classes) {
  at(call);
  return tensor_result(call, tn_new_one_hot(call->context, TENSOR(x), num_classes));
}

static inline int64_t go_tn_new_sort(go_call* call, uint64_t x, int64_t dim, int32_t descending) {
  at(call);
  return list_result(call, tn_new_sort(call->context, TENSOR(x), dim, descending));
}

static inline uint64_t go_tn_new_argsort(go_call* call, uint64_t x, int64_t dim, int32_t descending) {
  at(call);
  return tensor_result(call, tn_new_argsort(call->context, TENSOR(x), dim, descending));
}

static inline int64_t go_tn_new_topk(go_call* call, uint64_t x, int64_t k, int64_t dim, int32_t largest, int32_t sorted) {
  at(call);
  return list_result(call, tn_new_topk(call->context, TENSOR(x), k, dim, largest, sorted));
}

static inline uint64_t go_tn_new_view(go_call* call, uint64_t x, const int64_t* sizes, size_t sizes_count) {
  at(call);
  return tensor_result(call, tn_new_view(call->context, TENSOR(x), sizes, sizes_count));
}

static inline uint64_t go_tn_new_view_as(go_call* call, uint64_t x, uint64_t other) {
  at(call);
  return tensor_result(call, tn_new_view_as(call->context, TENSOR(x), TENSOR(other)));
}

static inline uint64_t go_tn_new_reshape(go_call* call, uint64_t x, const int64_t* sizes, size_t sizes_count) {
  at(call);
  return tensor_result(call, tn_new_reshape(call->context, TENSOR(x), sizes, sizes_count));
}

static inline uint64_t go_tn_new_flatten(go_call* call, uint64_t x, int64_t start_dim, int64_t end_dim) {
  at(call);
  return tensor_result(call, tn_new_flatten(call->context, TENSOR(x), start_dim, end_dim));
}

static inline uint64_t go_tn_new_unflatten(go_call* call, uint64_t x, int64_t dim, const int64_t* sizes, size_t sizes_count) {
  at(call);
  return tensor_result(call, tn_new_unflatten(call->context, TENSOR(x), dim, sizes, sizes_count));
}

static inline uint64_t go_tn_new_squeeze(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_squeeze(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_squeeze_dim(go_call* call, uint64_t x, int64_t dim) {
  at(call);
  return tensor_result(call, tn_new_squeeze_dim(call->context, TENSOR(x), dim));
}

static inline uint64_t go_tn_new_unsqueeze(go_call* call, uint64_t x, int64_t dim) {
  at(call);
  return tensor_result(call, tn_new_unsqueeze(call->context, TENSOR(x), dim));
}

static inline uint64_t go_tn_new_expand(go_call* call, uint64_t x, const int64_t* sizes, size_t sizes_count) {
  at(call);
  return tensor_result(call, tn_new_expand(call->context, TENSOR(x), sizes, sizes_count));
}

static inline uint64_t go_tn_new_expand_as(go_call* call, uint64_t x, uint64_t other) {
  at(call);
  return tensor_result(call, tn_new_expand_as(call->context, TENSOR(x), TENSOR(other)));
}

static inline uint64_t go_tn_new_permute(go_call* call, uint64_t x, const int64_t* dims, size_t dims_count) {
  at(call);
  return tensor_result(call, tn_new_permute(call->context, TENSOR(x), dims, dims_count));
}

static inline uint64_t go_tn_new_transpose(go_call* call, uint64_t x, int64_t dim0, int64_t dim1) {
  at(call);
  return tensor_result(call, tn_new_transpose(call->context, TENSOR(x), dim0, dim1));
}

static inline uint64_t go_tn_new_t(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_t(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_movedim(go_call* call, uint64_t x, int64_t source, int64_t destination) {
  at(call);
  return tensor_result(call, tn_new_movedim(call->context, TENSOR(x), source, destination));
}

static inline uint64_t go_tn_new_narrow(go_call* call, uint64_t x, int64_t dim, int64_t start, int64_t length) {
  at(call);
  return tensor_result(call, tn_new_narrow(call->context, TENSOR(x), dim, start, length));
}

static inline uint64_t go_tn_new_select(go_call* call, uint64_t x, int64_t dim, int64_t index) {
  at(call);
  return tensor_result(call, tn_new_select(call->context, TENSOR(x), dim, index));
}

static inline uint64_t go_tn_new_slice(go_call* call, uint64_t x, int64_t dim, int32_t has_start, int64_t start, int32_t has_end, int64_t end, int64_t step) {
  at(call);
  return tensor_result(call, tn_new_slice(call->context, TENSOR(x), dim, has_start ? &start : NULL, has_end ? &end : NULL, step));
}

static inline int64_t go_tn_new_split(go_call* call, uint64_t x, int64_t split_size, int64_t dim) {
  at(call);
  return list_result(call, tn_new_split(call->context, TENSOR(x), split_size, dim));
}

static inline int64_t go_tn_new_split_sizes(go_call* call, uint64_t x, const int64_t* split_sizes, size_t split_sizes_count, int64_t dim) {
  at(call);
  return list_result(call, tn_new_split_sizes(call->context, TENSOR(x), split_sizes, split_sizes_count, dim));
}

static inline int64_t go_tn_new_chunk(go_call* call, uint64_t x, int64_t chunks, int64_t dim) {
  at(call);
  return list_result(call, tn_new_chunk(call->context, TENSOR(x), chunks, dim));
}

static inline int64_t go_tn_new_unbind(go_call* call, uint64_t x, int64_t dim) {
  at(call);
  return list_result(call, tn_new_unbind(call->context, TENSOR(x), dim));
}

static inline uint64_t go_tn_new_as_strided(go_call* call, uint64_t x, const int64_t* sizes, size_t sizes_count, const int64_t* strides, size_t strides_count, int32_t has_storage_offset, int64_t storage_offset) {
  at(call);
  return tensor_result(call, tn_new_as_strided(call->context, TENSOR(x), sizes, sizes_count, strides, strides_count, has_storage_offset ? &storage_offset : NULL));
}

static inline uint64_t go_tn_new_view_as_complex(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_view_as_complex(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_view_as_real(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_view_as_real(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_real(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_real(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_imag(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_imag(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_detach(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_detach(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_contiguous(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_contiguous(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_clone(go_call* call, uint64_t x) {
  at(call);
  return tensor_result(call, tn_new_clone(call->context, TENSOR(x)));
}

static inline uint64_t go_tn_new_to(go_call* call, uint64_t x, tn_dtype dtype) {
  at(call);
  return tensor_result(call, tn_new_to(call->context, TENSOR(x), dtype));
}

static inline uint64_t go_tn_new_type_as(go_call* call, uint64_t x, uint64_t other) {
  at(call);
  return tensor_result(call, tn_new_type_as(call->context, TENSOR(x), TENSOR(other)));
}

static inline uint64_t go_tn_new_cat(go_call* call, const uint64_t* tensors, size_t tensors_count, int64_t dim) {
  at(call);
  return tensor_result(call, tn_new_cat(call->context, (tn_tensor* const*)tensors, tensors_count, dim));
}

static inline uint64_t go_tn_new_stack(go_call* call, const uint64_t* tensors, size_t tensors_count, int64_t dim) {
  at(call);
  return tensor_result(call, tn_new_stack(call->context, (tn_tensor* const*)tensors, tensors_count, dim));
}

static inline int32_t go_tn_copy_(go_call* call, uint64_t x, uint64_t other) {
  at(call);
  return status_result(call, tn_copy_(call->context, TENSOR(x), TENSOR(other)));
}

static inline int32_t go_tn_fill_(go_call* call, uint64_t x, tn_scalar value) {
  at(call);
  return status_result(call, tn_fill_(call->context, TENSOR(x), value));
}

static inline int32_t go_tn_zero_(go_call* call, uint64_t x) {
  at(call);
  return status_result(call, tn_zero_(call->context, TENSOR(x)));
}

#endif
