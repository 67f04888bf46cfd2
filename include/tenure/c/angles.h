/* Made by tools/make_ops.py from src/signatures/angles.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_ANGLES_H
#define TENURE_C_ANGLES_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- angles: In radians. Integers and bools give f32. ---- */

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
/* The inverse of the sine. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_asin(tn_context* context, tn_tensor* x);
/* x = asin(x). */
TN_API tn_status tn_asin_(tn_context* context, tn_tensor* x);
/* out = asin(x). */
TN_API tn_status tn_asin_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The inverse of the cosine. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_acos(tn_context* context, tn_tensor* x);
/* x = acos(x). */
TN_API tn_status tn_acos_(tn_context* context, tn_tensor* x);
/* out = acos(x). */
TN_API tn_status tn_acos_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The inverse of the tangent. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_atan(tn_context* context, tn_tensor* x);
/* x = atan(x). */
TN_API tn_status tn_atan_(tn_context* context, tn_tensor* x);
/* out = atan(x). */
TN_API tn_status tn_atan_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The hyperbolic sine. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sinh(tn_context* context, tn_tensor* x);
/* x = sinh(x). */
TN_API tn_status tn_sinh_(tn_context* context, tn_tensor* x);
/* out = sinh(x). */
TN_API tn_status tn_sinh_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The hyperbolic cosine. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cosh(tn_context* context, tn_tensor* x);
/* x = cosh(x). */
TN_API tn_status tn_cosh_(tn_context* context, tn_tensor* x);
/* out = cosh(x). */
TN_API tn_status tn_cosh_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* Its inverse. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_asinh(tn_context* context, tn_tensor* x);
/* x = asinh(x). */
TN_API tn_status tn_asinh_(tn_context* context, tn_tensor* x);
/* out = asinh(x). */
TN_API tn_status tn_asinh_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The inverse of cosh; NaN below 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_acosh(tn_context* context, tn_tensor* x);
/* x = acosh(x). */
TN_API tn_status tn_acosh_(tn_context* context, tn_tensor* x);
/* out = acosh(x). */
TN_API tn_status tn_acosh_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The inverse of tanh; NaN outside [-1, 1]. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_atanh(tn_context* context, tn_tensor* x);
/* x = atanh(x). */
TN_API tn_status tn_atanh_(tn_context* context, tn_tensor* x);
/* out = atanh(x). */
TN_API tn_status tn_atanh_out(tn_context* context, tn_tensor* out, tn_tensor* x);

#ifdef __cplusplus
}
#endif

#endif
