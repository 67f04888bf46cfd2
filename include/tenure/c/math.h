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
/* The sine. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sin(tn_context* context, tn_tensor* x);
/* x = sin(x). */
TN_API tn_status tn_sin_(tn_context* context, tn_tensor* x);
/* out = sin(x). */
TN_API tn_status tn_sin_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The cosine. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cos(tn_context* context, tn_tensor* x);
/* x = cos(x). */
TN_API tn_status tn_cos_(tn_context* context, tn_tensor* x);
/* out = cos(x). */
TN_API tn_status tn_cos_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The tangent. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_tan(tn_context* context, tn_tensor* x);
/* x = tan(x). */
TN_API tn_status tn_tan_(tn_context* context, tn_tensor* x);
/* out = tan(x). */
TN_API tn_status tn_tan_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* Degrees as radians. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_deg2rad(tn_context* context, tn_tensor* x);
/* x = deg2rad(x). */
TN_API tn_status tn_deg2rad_(tn_context* context, tn_tensor* x);
/* out = deg2rad(x). */
TN_API tn_status tn_deg2rad_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* Radians as degrees. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rad2deg(tn_context* context, tn_tensor* x);
/* x = rad2deg(x). */
TN_API tn_status tn_rad2deg_(tn_context* context, tn_tensor* x);
/* out = rad2deg(x). */
TN_API tn_status tn_rad2deg_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The hyperbolic tangent. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_tanh(tn_context* context, tn_tensor* x);
/* x = tanh(x). */
TN_API tn_status tn_tanh_(tn_context* context, tn_tensor* x);
/* out = tanh(x). */
TN_API tn_status tn_tanh_out(tn_context* context, tn_tensor* out, tn_tensor* x);
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

#ifdef __cplusplus
}
#endif

#endif
