/* Made by tools/make_ops.py from src/signatures/math.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_MATH_H
#define TENURE_C_MATH_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- math: Of every element; integers and bools give f32, save abs, sign and the roundings. ---- */

/* The magnitude; of complex numbers a real tensor. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_abs(tn_context* context, tn_tensor* x);
/* x = abs(x). */
TN_API tn_status tn_abs_(tn_context* context, tn_tensor* x);
/* out = abs(x). */
TN_API tn_status tn_abs_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* -1, 0 or 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sign(tn_context* context, tn_tensor* x);
/* x = sign(x). */
TN_API tn_status tn_sign_(tn_context* context, tn_tensor* x);
/* out = sign(x). */
TN_API tn_status tn_sign_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* e to the x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_exp(tn_context* context, tn_tensor* x);
/* x = exp(x). */
TN_API tn_status tn_exp_(tn_context* context, tn_tensor* x);
/* out = exp(x). */
TN_API tn_status tn_exp_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* exp(x) - 1, exact near 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_expm1(tn_context* context, tn_tensor* x);
/* x = expm1(x). */
TN_API tn_status tn_expm1_(tn_context* context, tn_tensor* x);
/* out = expm1(x). */
TN_API tn_status tn_expm1_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The natural logarithm; NaN below 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_log(tn_context* context, tn_tensor* x);
/* x = log(x). */
TN_API tn_status tn_log_(tn_context* context, tn_tensor* x);
/* out = log(x). */
TN_API tn_status tn_log_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* log(1 + x), exact near 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_log1p(tn_context* context, tn_tensor* x);
/* x = log1p(x). */
TN_API tn_status tn_log1p_(tn_context* context, tn_tensor* x);
/* out = log1p(x). */
TN_API tn_status tn_log1p_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The square root; NaN below 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sqrt(tn_context* context, tn_tensor* x);
/* x = sqrt(x). */
TN_API tn_status tn_sqrt_(tn_context* context, tn_tensor* x);
/* out = sqrt(x). */
TN_API tn_status tn_sqrt_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* 1/sqrt(x). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rsqrt(tn_context* context, tn_tensor* x);
/* x = 1/sqrt(x). */
TN_API tn_status tn_rsqrt_(tn_context* context, tn_tensor* x);
/* out = rsqrt(x). */
TN_API tn_status tn_rsqrt_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The error function. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_erf(tn_context* context, tn_tensor* x);
/* x = erf(x). */
TN_API tn_status tn_erf_(tn_context* context, tn_tensor* x);
/* out = erf(x). */
TN_API tn_status tn_erf_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* Its inverse; NaN outside [-1, 1]. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_erfinv(tn_context* context, tn_tensor* x);
/* x = erfinv(x). */
TN_API tn_status tn_erfinv_(tn_context* context, tn_tensor* x);
/* out = erfinv(x). */
TN_API tn_status tn_erfinv_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The next integer below. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_floor(tn_context* context, tn_tensor* x);
/* x = floor(x). */
TN_API tn_status tn_floor_(tn_context* context, tn_tensor* x);
/* out = floor(x). */
TN_API tn_status tn_floor_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The next integer above. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ceil(tn_context* context, tn_tensor* x);
/* x = ceil(x). */
TN_API tn_status tn_ceil_(tn_context* context, tn_tensor* x);
/* out = ceil(x). */
TN_API tn_status tn_ceil_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The nearest integer; halves go to the even one. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_round(tn_context* context, tn_tensor* x);
/* x = round(x). */
TN_API tn_status tn_round_(tn_context* context, tn_tensor* x);
/* out = round(x). */
TN_API tn_status tn_round_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The part before the point. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_trunc(tn_context* context, tn_tensor* x);
/* x = trunc(x). */
TN_API tn_status tn_trunc_(tn_context* context, tn_tensor* x);
/* out = trunc(x). */
TN_API tn_status tn_trunc_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The part after the point. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_frac(tn_context* context, tn_tensor* x);
/* x = frac(x). */
TN_API tn_status tn_frac_(tn_context* context, tn_tensor* x);
/* out = frac(x). */
TN_API tn_status tn_frac_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* x kept between min and max, either of which may be tn_none(). NaN stays. Defaults: min = none, max = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_clamp(tn_context* context, tn_tensor* x, tn_scalar min, tn_scalar max);
/* x kept between min and max. Defaults: min = none, max = none. */
TN_API tn_status tn_clamp_(tn_context* context, tn_tensor* x, tn_scalar min, tn_scalar max);
/* out = clamp(x, min, max). Defaults: min = none, max = none. */
TN_API tn_status tn_clamp_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar min, tn_scalar max);
/* The same with tensors, either of which may be NULL. Defaults: min = NULL, max = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_clamp_tensor(tn_context* context, tn_tensor* x, tn_tensor* min, tn_tensor*
    max);
/* x = clamp(x, min, max). Defaults: min = NULL, max = NULL. */
TN_API tn_status tn_clamp_tensor_(tn_context* context, tn_tensor* x, tn_tensor* min, tn_tensor* max);
/* out = clamp(x, min, max). Defaults: min = NULL, max = NULL. */
TN_API tn_status tn_clamp_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* min, tn_tensor* max);
/* The larger of the two; NaN if one is. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_maximum(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = maximum(a, b). */
TN_API tn_status tn_maximum_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* The smaller of the two; NaN if one is. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_minimum(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = minimum(a, b). */
TN_API tn_status tn_minimum_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* The complex conjugate. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_conj(tn_context* context, tn_tensor* x);
/* Complex numbers of two f32 or two f64 tensors. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_complex(tn_context* context, tn_tensor* re, tn_tensor* im);
/* out = complex(re, im). */
TN_API tn_status tn_complex_out(tn_context* context, tn_tensor* out, tn_tensor* re, tn_tensor* im);
/* Complex numbers of magnitudes and angles. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_polar(tn_context* context, tn_tensor* abs, tn_tensor* angle);
/* out = polar(abs, angle). */
TN_API tn_status tn_polar_out(tn_context* context, tn_tensor* out, tn_tensor* abs, tn_tensor* angle);
/* 2 to the x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_exp2(tn_context* context, tn_tensor* x);
/* x = exp2(x). */
TN_API tn_status tn_exp2_(tn_context* context, tn_tensor* x);
/* out = exp2(x). */
TN_API tn_status tn_exp2_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The logarithm to base 2. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_log2(tn_context* context, tn_tensor* x);
/* x = log2(x). */
TN_API tn_status tn_log2_(tn_context* context, tn_tensor* x);
/* out = log2(x). */
TN_API tn_status tn_log2_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The logarithm to base 10. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_log10(tn_context* context, tn_tensor* x);
/* x = log10(x). */
TN_API tn_status tn_log10_(tn_context* context, tn_tensor* x);
/* out = log10(x). */
TN_API tn_status tn_log10_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* log(x/(1 - x)), of x kept in [eps, 1 - eps] if that is given. Defaults: eps = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logit(tn_context* context, tn_tensor* x, const double* eps);
/* x = logit(x, eps). Defaults: eps = none. */
TN_API tn_status tn_logit_(tn_context* context, tn_tensor* x, const double* eps);
/* out = logit(x, eps). Defaults: eps = none. */
TN_API tn_status tn_logit_out(tn_context* context, tn_tensor* out, tn_tensor* x, const double* eps);
/* 1 - erf(x), exact in the tail. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_erfc(tn_context* context, tn_tensor* x);
/* x = erfc(x). */
TN_API tn_status tn_erfc_(tn_context* context, tn_tensor* x);
/* out = erfc(x). */
TN_API tn_status tn_erfc_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* sin(pi*x)/(pi*x), 1 at 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sinc(tn_context* context, tn_tensor* x);
/* x = sinc(x). */
TN_API tn_status tn_sinc_(tn_context* context, tn_tensor* x);
/* out = sinc(x). */
TN_API tn_status tn_sinc_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* x/|x|, 0 of 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sgn(tn_context* context, tn_tensor* x);
/* x = sgn(x). */
TN_API tn_status tn_sgn_(tn_context* context, tn_tensor* x);
/* out = sgn(x). */
TN_API tn_status tn_sgn_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* Whether the sign is set, of -0 too. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_signbit(tn_context* context, tn_tensor* x);
/* out = signbit(x). */
TN_API tn_status tn_signbit_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* x itself; not of bools. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_positive(tn_context* context, tn_tensor* x);
/* NaN and infinite elements replaced: by 0, the largest and the smallest number, or what is given. Defaults: nan =
 * none, posinf = none, neginf = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_nan_to_num(tn_context* context, tn_tensor* x, const double* nan, const double*
    posinf, const double* neginf);
/* x = nan_to_num(x, nan, posinf, neginf). Defaults: nan = none, posinf = none, neginf = none. */
TN_API tn_status tn_nan_to_num_(tn_context* context, tn_tensor* x, const double* nan, const double* posinf, const
    double* neginf);
/* out = nan_to_num(x, nan, posinf, neginf). Defaults: nan = none, posinf = none, neginf = none. */
TN_API tn_status tn_nan_to_num_out(tn_context* context, tn_tensor* out, tn_tensor* x, const double* nan, const double*
    posinf, const double* neginf);
/* x, but at least min. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_clamp_min(tn_context* context, tn_tensor* x, tn_scalar min);
/* x = clamp_min(x, min). */
TN_API tn_status tn_clamp_min_(tn_context* context, tn_tensor* x, tn_scalar min);
/* out = clamp_min(x, min). */
TN_API tn_status tn_clamp_min_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar min);
/* x, but at least min. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_clamp_min_tensor(tn_context* context, tn_tensor* x, tn_tensor* min);
/* x = clamp_min(x, min). */
TN_API tn_status tn_clamp_min_tensor_(tn_context* context, tn_tensor* x, tn_tensor* min);
/* out = clamp_min(x, min). */
TN_API tn_status tn_clamp_min_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* min);
/* x, but at most max. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_clamp_max(tn_context* context, tn_tensor* x, tn_scalar max);
/* x = clamp_max(x, max). */
TN_API tn_status tn_clamp_max_(tn_context* context, tn_tensor* x, tn_scalar max);
/* out = clamp_max(x, max). */
TN_API tn_status tn_clamp_max_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar max);
/* x, but at most max. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_clamp_max_tensor(tn_context* context, tn_tensor* x, tn_tensor* max);
/* x = clamp_max(x, max). */
TN_API tn_status tn_clamp_max_tensor_(tn_context* context, tn_tensor* x, tn_tensor* max);
/* out = clamp_max(x, max). */
TN_API tn_status tn_clamp_max_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* max);
/* x as a mantissa in [1/2, 1) times 2 to an exponent, an i32. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_frexp(tn_context* context, tn_tensor* x);
/* values, indices = frexp(x). */
TN_API tn_status tn_frexp_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x);

#ifdef __cplusplus
}
#endif

#endif
