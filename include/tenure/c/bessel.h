/* Made by tools/make_ops.py from src/signatures/bessel.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_BESSEL_H
#define TENURE_C_BESSEL_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- bessel: Bessel's functions and Airy's. Integers and bools give f32. ---- */

/* The modified function of the first kind, order 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_i0(tn_context* context, tn_tensor* x);
/* x = i0(x). */
TN_API tn_status tn_i0_(tn_context* context, tn_tensor* x);
/* out = i0(x). */
TN_API tn_status tn_i0_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* exp(-|x|)*i0(x). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_i0e(tn_context* context, tn_tensor* x);
/* out = special_i0e(x). */
TN_API tn_status tn_special_i0e_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The modified function of the first kind, order 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_i1(tn_context* context, tn_tensor* x);
/* out = special_i1(x). */
TN_API tn_status tn_special_i1_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* exp(-|x|)*i1(x). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_i1e(tn_context* context, tn_tensor* x);
/* out = special_i1e(x). */
TN_API tn_status tn_special_i1e_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The first kind, order 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_bessel_j0(tn_context* context, tn_tensor* x);
/* out = special_bessel_j0(x). */
TN_API tn_status tn_special_bessel_j0_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The first kind, order 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_bessel_j1(tn_context* context, tn_tensor* x);
/* out = special_bessel_j1(x). */
TN_API tn_status tn_special_bessel_j1_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The second kind, order 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_bessel_y0(tn_context* context, tn_tensor* x);
/* out = special_bessel_y0(x). */
TN_API tn_status tn_special_bessel_y0_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The second kind, order 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_bessel_y1(tn_context* context, tn_tensor* x);
/* out = special_bessel_y1(x). */
TN_API tn_status tn_special_bessel_y1_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* i0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_modified_bessel_i0(tn_context* context, tn_tensor* x);
/* out = special_modified_bessel_i0(x). */
TN_API tn_status tn_special_modified_bessel_i0_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* i1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_modified_bessel_i1(tn_context* context, tn_tensor* x);
/* out = special_modified_bessel_i1(x). */
TN_API tn_status tn_special_modified_bessel_i1_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The modified function of the second kind, order 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_modified_bessel_k0(tn_context* context, tn_tensor* x);
/* out = special_modified_bessel_k0(x). */
TN_API tn_status tn_special_modified_bessel_k0_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The modified function of the second kind, order 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_modified_bessel_k1(tn_context* context, tn_tensor* x);
/* out = special_modified_bessel_k1(x). */
TN_API tn_status tn_special_modified_bessel_k1_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* exp(x)*k0(x). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_scaled_modified_bessel_k0(tn_context* context, tn_tensor* x);
/* out = special_scaled_modified_bessel_k0(x). */
TN_API tn_status tn_special_scaled_modified_bessel_k0_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* exp(x)*k1(x). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_scaled_modified_bessel_k1(tn_context* context, tn_tensor* x);
/* out = special_scaled_modified_bessel_k1(x). */
TN_API tn_status tn_special_scaled_modified_bessel_k1_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* sin(x)/x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_spherical_bessel_j0(tn_context* context, tn_tensor* x);
/* out = special_spherical_bessel_j0(x). */
TN_API tn_status tn_special_spherical_bessel_j0_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* Airy's function Ai. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_airy_ai(tn_context* context, tn_tensor* x);
/* out = special_airy_ai(x). */
TN_API tn_status tn_special_airy_ai_out(tn_context* context, tn_tensor* out, tn_tensor* x);

#ifdef __cplusplus
}
#endif

#endif
