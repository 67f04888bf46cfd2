/* The ops of the C API, made by tools/make_c_api.py from src/c_api/ops.list. Included by tenure.c.h.
 *
 * Each is the C++ function of its name (include/tenure/ops/), with the same shapes, dtypes, errors and gradients.
 * Operands are borrowed for the call. A tensor or list that is returned is new: yours to free with tn_free or
 * tn_list_free; NULL after an error. `tn_<op>_` writes into its first argument and returns a status. A flag that is
 * returned is 0, 1, or -1 after an error. NULL stands for an int64_t*, a double* or an optional tensor left out. */
/* clang-format off */
#ifndef TENURE_C_OPS_H
#define TENURE_C_OPS_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- arithmetic: Operands broadcast and dtypes promote; a number counts by its kind alone. ---- */

/* a + alpha*b. Defaults: alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_add(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha);
/* a + alpha*b. Defaults: alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_add_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha);
/* x += alpha*other. Defaults: alpha = 1. */
TN_API tn_status tn_add_(tn_context* context, tn_tensor* x, tn_tensor* other, tn_scalar alpha);
/* x += alpha*other. Defaults: alpha = 1. */
TN_API tn_status tn_add_scalar_(tn_context* context, tn_tensor* x, tn_scalar other, tn_scalar alpha);
/* a - alpha*b. Not of bools. Defaults: alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sub(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha);
/* a - alpha*b. Not of bools. Defaults: alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sub_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha);
/* a - b. Not of bools. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scalar_sub(tn_context* context, tn_scalar a, tn_tensor* b);
/* x -= alpha*other. Defaults: alpha = 1. */
TN_API tn_status tn_sub_(tn_context* context, tn_tensor* x, tn_tensor* other, tn_scalar alpha);
/* x -= alpha*other. Defaults: alpha = 1. */
TN_API tn_status tn_sub_scalar_(tn_context* context, tn_tensor* x, tn_scalar other, tn_scalar alpha);
/* a*b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mul(tn_context* context, tn_tensor* a, tn_tensor* b);
/* a*b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mul_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x *= other. */
TN_API tn_status tn_mul_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* x *= other. */
TN_API tn_status tn_mul_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* a/b; integers give f32. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_div(tn_context* context, tn_tensor* a, tn_tensor* b);
/* a/b; integers give f32. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_div_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* a/b; integers give f32. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scalar_div(tn_context* context, tn_scalar a, tn_tensor* b);
/* a/b rounded: "trunc" or "floor"; integers stay integers. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_div_rounding(tn_context* context, tn_tensor* a, tn_tensor* b, const char*
    rounding_mode);
/* a/b rounded: "trunc" or "floor". */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_div_scalar_rounding(tn_context* context, tn_tensor* a, tn_scalar b, const char*
    rounding_mode);
/* x /= other. */
TN_API tn_status tn_div_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* x /= other. */
TN_API tn_status tn_div_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* a - b*floor(a/b): of the sign of b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_remainder(tn_context* context, tn_tensor* a, tn_tensor* b);
/* a - b*floor(a/b): of the sign of b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_remainder_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* a - b*floor(a/b): of the sign of b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scalar_remainder(tn_context* context, tn_scalar a, tn_tensor* b);
/* -x. Not of bools. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_neg(tn_context* context, tn_tensor* x);
/* x = -x. */
TN_API tn_status tn_neg_(tn_context* context, tn_tensor* x);
/* base to the exponent. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_pow(tn_context* context, tn_tensor* base, tn_tensor* exponent);
/* base to the exponent. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_pow_scalar(tn_context* context, tn_tensor* base, tn_scalar exponent);
/* base to the exponent. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scalar_pow(tn_context* context, tn_scalar base, tn_tensor* exponent);
/* x = x to the exponent. */
TN_API tn_status tn_pow_(tn_context* context, tn_tensor* x, tn_scalar exponent);
/* x*x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_square(tn_context* context, tn_tensor* x);
/* 1/x; integers give f32. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_reciprocal(tn_context* context, tn_tensor* x);

/* ---- math: Of every element; integers and bools give f32, save abs, sign and the roundings. ---- */

/* The magnitude; of complex numbers a real tensor. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_abs(tn_context* context, tn_tensor* x);
/* -1, 0 or 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sign(tn_context* context, tn_tensor* x);
/* e to the x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_exp(tn_context* context, tn_tensor* x);
/* x = exp(x). */
TN_API tn_status tn_exp_(tn_context* context, tn_tensor* x);
/* exp(x) - 1, exact near 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_expm1(tn_context* context, tn_tensor* x);
/* The natural logarithm; NaN below 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_log(tn_context* context, tn_tensor* x);
/* x = log(x). */
TN_API tn_status tn_log_(tn_context* context, tn_tensor* x);
/* log(1 + x), exact near 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_log1p(tn_context* context, tn_tensor* x);
/* The square root; NaN below 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sqrt(tn_context* context, tn_tensor* x);
/* x = sqrt(x). */
TN_API tn_status tn_sqrt_(tn_context* context, tn_tensor* x);
/* 1/sqrt(x). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rsqrt(tn_context* context, tn_tensor* x);
/* x = 1/sqrt(x). */
TN_API tn_status tn_rsqrt_(tn_context* context, tn_tensor* x);
/* The sine. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sin(tn_context* context, tn_tensor* x);
/* x = sin(x). */
TN_API tn_status tn_sin_(tn_context* context, tn_tensor* x);
/* The cosine. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cos(tn_context* context, tn_tensor* x);
/* x = cos(x). */
TN_API tn_status tn_cos_(tn_context* context, tn_tensor* x);
/* The tangent. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_tan(tn_context* context, tn_tensor* x);
/* The hyperbolic tangent. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_tanh(tn_context* context, tn_tensor* x);
/* The error function. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_erf(tn_context* context, tn_tensor* x);
/* x = erf(x). */
TN_API tn_status tn_erf_(tn_context* context, tn_tensor* x);
/* Its inverse; NaN outside [-1, 1]. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_erfinv(tn_context* context, tn_tensor* x);
/* x = erfinv(x). */
TN_API tn_status tn_erfinv_(tn_context* context, tn_tensor* x);
/* The next integer below. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_floor(tn_context* context, tn_tensor* x);
/* The next integer above. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ceil(tn_context* context, tn_tensor* x);
/* The nearest integer; halves go to the even one. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_round(tn_context* context, tn_tensor* x);
/* The part before the point. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_trunc(tn_context* context, tn_tensor* x);
/* The part after the point. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_frac(tn_context* context, tn_tensor* x);
/* x kept between min and max, either of which may be tn_none(). NaN stays. Defaults: min = none, max = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_clamp(tn_context* context, tn_tensor* x, tn_scalar min, tn_scalar max);
/* x kept between min and max. Defaults: min = none, max = none. */
TN_API tn_status tn_clamp_(tn_context* context, tn_tensor* x, tn_scalar min, tn_scalar max);
/* The same with tensors, either of which may be NULL. Defaults: min = NULL, max = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_clamp_tensor(tn_context* context, tn_tensor* x, tn_tensor* min, tn_tensor*
    max);
/* The larger of the two; NaN if one is. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_maximum(tn_context* context, tn_tensor* a, tn_tensor* b);
/* The smaller of the two; NaN if one is. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_minimum(tn_context* context, tn_tensor* a, tn_tensor* b);
/* The complex conjugate. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_conj(tn_context* context, tn_tensor* x);
/* Complex numbers of two f32 or two f64 tensors. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_complex(tn_context* context, tn_tensor* re, tn_tensor* im);
/* Complex numbers of magnitudes and angles. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_polar(tn_context* context, tn_tensor* abs, tn_tensor* angle);
/* 1/(1 + exp(-x)). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sigmoid(tn_context* context, tn_tensor* x);
/* x = sigmoid(x). */
TN_API tn_status tn_sigmoid_(tn_context* context, tn_tensor* x);
/* x*sigmoid(x). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_silu(tn_context* context, tn_tensor* x);
/* x = silu(x). */
TN_API tn_status tn_silu_(tn_context* context, tn_tensor* x);
/* x above 0, else 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_relu(tn_context* context, tn_tensor* x);

/* ---- compare: Operands broadcast; the result is bool. Not differentiable, save where. ---- */

/* a == b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_eq(tn_context* context, tn_tensor* a, tn_tensor* b);
/* a == b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_eq_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* a != b; true of NaN. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ne(tn_context* context, tn_tensor* a, tn_tensor* b);
/* a != b; true of NaN. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ne_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* a < b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_lt(tn_context* context, tn_tensor* a, tn_tensor* b);
/* a < b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_lt_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* a <= b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_le(tn_context* context, tn_tensor* a, tn_tensor* b);
/* a <= b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_le_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* a > b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_gt(tn_context* context, tn_tensor* a, tn_tensor* b);
/* a > b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_gt_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* a >= b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ge(tn_context* context, tn_tensor* a, tn_tensor* b);
/* a >= b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ge_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* Both are not 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logical_and(tn_context* context, tn_tensor* a, tn_tensor* b);
/* One is not 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logical_or(tn_context* context, tn_tensor* a, tn_tensor* b);
/* It is 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logical_not(tn_context* context, tn_tensor* x);
/* It is NaN. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_isnan(tn_context* context, tn_tensor* x);
/* It is infinite. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_isinf(tn_context* context, tn_tensor* x);
/* It is neither NaN nor infinite. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_isfinite(tn_context* context, tn_tensor* x);
/* 1 if sizes and elements are the same. */
TN_API int32_t tn_equal(tn_context* context, tn_tensor* a, tn_tensor* b);
/* 1 if everywhere |a - b| <= atol + rtol*|b|. Defaults: rtol = 1e-05, atol = 1e-08, equal_nan = 0. */
TN_API int32_t tn_allclose(tn_context* context, tn_tensor* a, tn_tensor* b, double rtol, double atol, int32_t
    equal_nan);
/* a where the bool condition holds, else b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_where(tn_context* context, tn_tensor* condition, tn_tensor* a, tn_tensor* b);
/* a where the bool condition holds, else b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_where_scalar_b(tn_context* context, tn_tensor* condition, tn_tensor* a,
    tn_scalar b);
/* a where the bool condition holds, else b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_where_scalar_a(tn_context* context, tn_tensor* condition, tn_scalar a,
    tn_tensor* b);
/* a where the bool condition holds, else b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_where_scalars(tn_context* context, tn_tensor* condition, tn_scalar a, tn_scalar
    b);

/* ---- creation: Contiguous tensors; f32 where the dtype is TN_DEFAULT and nothing else is said. ---- */

/* Elements that nobody has written. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_empty(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype
    dtype);
/* Zeros. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_zeros(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype
    dtype);
/* Ones. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ones(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype
    dtype);
/* The value; TN_DEFAULT is the value's kind: bool, i64 or f32. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_full(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_scalar
    value, tn_dtype dtype);
/* A 0-d tensor. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scalar_tensor(tn_context* context, tn_scalar value, tn_dtype dtype);
/* Unwritten elements, of the sizes and, by default, the dtype of x. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_empty_like(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* Zeros, as x. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_zeros_like(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* Ones, as x. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ones_like(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* The value, as x. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_full_like(tn_context* context, tn_tensor* x, tn_scalar value, tn_dtype dtype);
/* Unwritten elements of other sizes; x gives the dtype. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_new_empty(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count, tn_dtype dtype);
/* Zeros of other sizes; x gives the dtype. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_new_zeros(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count, tn_dtype dtype);
/* Ones of other sizes; x gives the dtype. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_new_ones(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count, tn_dtype dtype);
/* The value, of other sizes; x gives the dtype. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_new_full(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count, tn_scalar value, tn_dtype dtype);
/* start, start + step, … before end; TN_DEFAULT is i64 for integers. Defaults: step = 1, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_arange(tn_context* context, tn_scalar start, tn_scalar end, tn_scalar step,
    tn_dtype dtype);
/* So many numbers from start to end, both included. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linspace(tn_context* context, tn_scalar start, tn_scalar end, int64_t steps,
    tn_dtype dtype);
/* Ones on the diagonal of an n by m matrix. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_eye(tn_context* context, int64_t n, int64_t m, tn_dtype dtype);

/* ---- random: From the generator, or the context's if it is NULL. Same state and sizes: same bits, for any number of threads. ---- */

/* Uniform in [0, 1). Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rand(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype
    dtype, tn_generator* generator);
/* Normal, of mean 0 and deviation 1. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_randn(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype
    dtype, tn_generator* generator);
/* Integers in [low, high); i64 by default. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_randint(tn_context* context, int64_t low, int64_t high, const int64_t* sizes,
    size_t sizes_count, tn_dtype dtype, tn_generator* generator);
/* Uniform in [0, 1), as x. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rand_like(tn_context* context, tn_tensor* x, tn_dtype dtype, tn_generator*
    generator);
/* Normal, as x. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_randn_like(tn_context* context, tn_tensor* x, tn_dtype dtype, tn_generator*
    generator);
/* 0 … n-1 in random order; i64 by default. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_randperm(tn_context* context, int64_t n, tn_dtype dtype, tn_generator*
    generator);
/* Indices drawn by weight, of each row. Defaults: replacement = 0, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_multinomial(tn_context* context, tn_tensor* weights, int64_t num_samples,
    int32_t replacement, tn_generator* generator);
/* Each 1 with the probability that stands in x, else 0. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bernoulli(tn_context* context, tn_tensor* x, tn_generator* generator);
/* Each 1 with probability p, else 0. Defaults: p = 0.5, generator = NULL. */
TN_API tn_status tn_bernoulli_(tn_context* context, tn_tensor* x, double p, tn_generator* generator);
/* Zeros with chance p, the rest scaled by 1/(1-p); x itself unless train. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_dropout(tn_context* context, tn_tensor* x, double p, int32_t train,
    tn_generator* generator);
/* Uniform in [from, to). Defaults: generator = NULL. */
TN_API tn_status tn_uniform_(tn_context* context, tn_tensor* x, double from, double to, tn_generator* generator);
/* Normal. Defaults: generator = NULL. */
TN_API tn_status tn_normal_(tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator);
/* Normal, cut to [a, b]. Defaults: generator = NULL. */
TN_API tn_status tn_trunc_normal_(tn_context* context, tn_tensor* x, double mean, double std, double a, double b,
    tn_generator* generator);

/* ---- reduce: dim names the dims that go (none: all); with keepdim they stay, with size 1. With a dtype, elements are converted first. ---- */

/* The sum of all elements; of integers and bools as i64. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sum(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* The sum over dims. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sum_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype);
/* The mean of all elements. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mean(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* The mean over dims. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mean_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype);
/* The product of all elements. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_prod(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* The product over a dim. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_prod_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim,
    tn_dtype dtype);
/* The variance, over n - correction. Defaults: correction = 1, keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_var(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count,
    double correction, int32_t keepdim);
/* Its root. Defaults: correction = 1, keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_std(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count,
    double correction, int32_t keepdim);
/* The 2-norm of all elements. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_norm(tn_context* context, tn_tensor* x);
/* The largest element; NaN if one is. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_max(tn_context* context, tn_tensor* x);
/* The smallest element; NaN if one is. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_min(tn_context* context, tn_tensor* x);
/* The largest along a dim, and its index: two tensors. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_max_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim);
/* The smallest along a dim, and its index: two tensors. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_min_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim);
/* maximum(a, b). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_max_other(tn_context* context, tn_tensor* a, tn_tensor* b);
/* minimum(a, b). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_min_other(tn_context* context, tn_tensor* a, tn_tensor* b);
/* The largest over dims; the gradient is shared among equals. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_amax(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim);
/* The smallest over dims. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_amin(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim);
/* The index of the largest, along a dim or among all elements. Defaults: dim = none, keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_argmax(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t keepdim);
/* The index of the smallest. Defaults: dim = none, keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_argmin(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t keepdim);
/* Whether an element is not 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_any(tn_context* context, tn_tensor* x);
/* The same over dims. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_any_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim);
/* Whether no element is 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_all(tn_context* context, tn_tensor* x);
/* The same over dims. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_all_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim);
/* log(sum(exp(x))) without overflow. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logsumexp(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim);
/* exp(x)/sum(exp(x)) along a dim. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_softmax(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);
/* Its logarithm. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_log_softmax(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);

/* ---- matmul: Both operands have one dtype; transposed ones are read where they are. ---- */

/* [n, k] times [k, m]. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mm(tn_context* context, tn_tensor* a, tn_tensor* b);
/* [b, n, k] times [b, k, m]. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bmm(tn_context* context, tn_tensor* a, tn_tensor* b);
/* Vectors, matrices and batches of them, as ATen's matmul. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_matmul(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x times the transposed weight, plus bias. Defaults: bias = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linear(tn_context* context, tn_tensor* x, tn_tensor* weight, tn_tensor* bias);
/* Of two vectors. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_dot(tn_context* context, tn_tensor* a, tn_tensor* b);
/* The matrix of all products of two vectors. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_outer(tn_context* context, tn_tensor* a, tn_tensor* b);
/* beta*x + alpha*(a times b). Defaults: beta = 1, alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_addmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar
    beta, tn_scalar alpha);

/* ---- nn: Normalisation, attention and losses, of one floating dtype each. ---- */

/* x over its root mean square in the last dims, times weight. Defaults: weight = NULL, eps = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rms_norm(tn_context* context, tn_tensor* x, const int64_t* normalized_shape,
    size_t normalized_shape_count, tn_tensor* weight, const double* eps);
/* (x - mean)/deviation in the last dims, times weight plus bias. Defaults: weight = NULL, bias = NULL, eps = 1e-05. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_layer_norm(tn_context* context, tn_tensor* x, const int64_t* normalized_shape,
    size_t normalized_shape_count, tn_tensor* weight, tn_tensor* bias, double eps);
/* Neighbouring pairs of x [B, T, H, D] turned by angles [T, D/2]. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rotary_embedding(tn_context* context, tn_tensor* x, tn_tensor* cos, tn_tensor*
    sin);
/* softmax(scale*query*key' + mask)*value. Defaults: attn_mask = NULL, dropout_p = 0, is_causal = 0, scale = none,
 * enable_gqa = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scaled_dot_product_attention(tn_context* context, tn_tensor* query, tn_tensor*
    key, tn_tensor* value, tn_tensor* attn_mask, double dropout_p, int32_t is_causal, const double* scale, int32_t
    enable_gqa);
/* silu(a)*b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_swiglu(tn_context* context, tn_tensor* a, tn_tensor* b);
/* Its gradients in a and b: two tensors. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_swiglu_backward(tn_context* context, tn_tensor* grad, tn_tensor* a,
    tn_tensor* b);
/* Of logits [N, C] and class indices [N]; reduction: 0 none, 1 mean, 2 sum. Defaults: weight = NULL, reduction = 1,
 * ignore_index = -100. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cross_entropy(tn_context* context, tn_tensor* logits, tn_tensor* target,
    tn_tensor* weight, int64_t reduction, int64_t ignore_index);
/* Of squared differences; reduction: 0 none, 1 mean, 2 sum. Defaults: reduction = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mse_loss(tn_context* context, tn_tensor* x, tn_tensor* target, int64_t
    reduction);

/* ---- index: Index tensors are i64 or i32; all indices are looked at before anything is written. ---- */

/* The slices of x that the index names. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_index_select(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index);
/* x with alpha*source added to the slices that the index names. Defaults: alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_index_add(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source, tn_scalar alpha);
/* Of each place the element that the index names along dim. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_gather(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index);
/* x with source added where the index says. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scatter_add(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source);
/* Rows of weight by index. Defaults: padding_idx = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_embedding(tn_context* context, tn_tensor* weight, tn_tensor* indices, int64_t
    padding_idx);
/* The value where the mask holds, else x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_masked_fill(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_scalar
    value);
/* x = value where the mask holds. */
TN_API tn_status tn_masked_fill_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_scalar value);
/* The value of a tensor without dims where the mask holds, else x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_masked_fill_tensor(tn_context* context, tn_tensor* x, tn_tensor* mask,
    tn_tensor* value);
/* x = that value where the mask holds. */
TN_API tn_status tn_masked_fill_tensor_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* value);
/* The elements where the mask holds: one dim. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_masked_select(tn_context* context, tn_tensor* x, tn_tensor* mask);
/* The lower triangle of matrices. Defaults: diagonal = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_tril(tn_context* context, tn_tensor* x, int64_t diagonal);
/* The upper triangle of matrices. Defaults: diagonal = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_triu(tn_context* context, tn_tensor* x, int64_t diagonal);
/* Of class indices rows of 0 and a 1; -1 classes: one more than the largest. Defaults: num_classes = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_one_hot(tn_context* context, tn_tensor* x, int64_t num_classes);
/* Sorted along a dim, and the indices: two tensors. Equals keep their order. Defaults: dim = -1, descending = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_sort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending);
/* The indices alone. Defaults: dim = -1, descending = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_argsort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending);
/* The k largest or smallest along a dim, and their indices: two tensors. Defaults: dim = -1, largest = 1, sorted = 1.
 * */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_topk(tn_context* context, tn_tensor* x, int64_t k, int64_t dim, int32_t
    largest, int32_t sorted);

/* ---- view: Views share the storage of x: writing through one is seen by all. Where a copy is made, it is said. ---- */

/* The same elements under other sizes, one of which may be -1; no copy, or an error. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_view(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count);
/* The same under the sizes of other. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_view_as(tn_context* context, tn_tensor* x, tn_tensor* other);
/* A view if it can be one, else a copy. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_reshape(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count);
/* Dims from start to end as one; a view if it can be one. Defaults: start_dim = 0, end_dim = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_flatten(tn_context* context, tn_tensor* x, int64_t start_dim, int64_t end_dim);
/* One dim as several. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_unflatten(tn_context* context, tn_tensor* x, int64_t dim, const int64_t* sizes,
    size_t sizes_count);
/* Without dims of size 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_squeeze(tn_context* context, tn_tensor* x);
/* Without that dim if its size is 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_squeeze_dim(tn_context* context, tn_tensor* x, int64_t dim);
/* With a dim of size 1 there. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_unsqueeze(tn_context* context, tn_tensor* x, int64_t dim);
/* Dims of size 1 repeated without a copy; -1 keeps a size. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_expand(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count);
/* The same to the sizes of other. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_expand_as(tn_context* context, tn_tensor* x, tn_tensor* other);
/* Dims in another order. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_permute(tn_context* context, tn_tensor* x, const int64_t* dims, size_t
    dims_count);
/* Two dims exchanged. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_transpose(tn_context* context, tn_tensor* x, int64_t dim0, int64_t dim1);
/* A matrix transposed. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_t(tn_context* context, tn_tensor* x);
/* A dim moved to another place. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_movedim(tn_context* context, tn_tensor* x, int64_t source, int64_t
    destination);
/* A part along a dim. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_narrow(tn_context* context, tn_tensor* x, int64_t dim, int64_t start, int64_t
    length);
/* One index along a dim, which goes. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_select(tn_context* context, tn_tensor* x, int64_t dim, int64_t index);
/* From start to before end, every step-th. Defaults: dim = 0, start = none, end = none, step = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_slice(tn_context* context, tn_tensor* x, int64_t dim, const int64_t* start,
    const int64_t* end, int64_t step);
/* Parts of that size along a dim; the last may be smaller. Defaults: dim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_split(tn_context* context, tn_tensor* x, int64_t split_size, int64_t dim);
/* Parts of those sizes. Defaults: dim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_split_sizes(tn_context* context, tn_tensor* x, const int64_t* split_sizes,
    size_t split_sizes_count, int64_t dim);
/* At most that many parts. Defaults: dim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_chunk(tn_context* context, tn_tensor* x, int64_t chunks, int64_t dim);
/* select() of every index. Defaults: dim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_unbind(tn_context* context, tn_tensor* x, int64_t dim);
/* Any sizes and strides inside the storage of x. Defaults: storage_offset = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_as_strided(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count, const int64_t* strides, size_t strides_count, const int64_t* storage_offset);
/* Pairs of the last dim as complex numbers. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_view_as_complex(tn_context* context, tn_tensor* x);
/* Complex numbers as pairs in a last dim. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_view_as_real(tn_context* context, tn_tensor* x);
/* The real parts; x itself if it is real. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_real(tn_context* context, tn_tensor* x);
/* The imaginary parts. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_imag(tn_context* context, tn_tensor* x);
/* x without its history. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_detach(tn_context* context, tn_tensor* x);
/* x itself, as another reference, if it is contiguous; else a copy that is. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_contiguous(tn_context* context, tn_tensor* x);
/* A copy. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_clone(tn_context* context, tn_tensor* x);
/* x in another dtype: x itself, as another reference, if it has it. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_to(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* x in the dtype of other. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_type_as(tn_context* context, tn_tensor* x, tn_tensor* other);
/* Joined along a dim: a copy. Defaults: dim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cat(tn_context* context, tn_tensor* const* tensors, size_t tensors_count,
    int64_t dim);
/* Joined along a new dim: a copy. Defaults: dim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_stack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count,
    int64_t dim);
/* x = the elements of other, broadcast and converted. */
TN_API tn_status tn_copy_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* x = value everywhere. */
TN_API tn_status tn_fill_(tn_context* context, tn_tensor* x, tn_scalar value);
/* x = 0 everywhere. */
TN_API tn_status tn_zero_(tn_context* context, tn_tensor* x);

#ifdef __cplusplus
}
#endif

#endif
