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
/* Degrees as radians. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_deg2rad(tn_context* context, tn_tensor* x);
/* x = deg2rad(x). */
TN_API tn_status tn_deg2rad_(tn_context* context, tn_tensor* x);
/* Radians as degrees. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rad2deg(tn_context* context, tn_tensor* x);
/* x = rad2deg(x). */
TN_API tn_status tn_rad2deg_(tn_context* context, tn_tensor* x);
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

#ifdef __cplusplus
}
#endif

#endif
