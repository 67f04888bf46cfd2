/* Made by tools/make_ops.py from src/signatures/special.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_SPECIAL_H
#define TENURE_C_SPECIAL_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- special: Special functions. Integers and bools give f32. ---- */

/* log |Gamma(x)|. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_lgamma(tn_context* context, tn_tensor* x);
/* x = lgamma(x). */
TN_API tn_status tn_lgamma_(tn_context* context, tn_tensor* x);
/* out = lgamma(x). */
TN_API tn_status tn_lgamma_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The derivative of lgamma. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_digamma(tn_context* context, tn_tensor* x);
/* x = digamma(x). */
TN_API tn_status tn_digamma_(tn_context* context, tn_tensor* x);
/* out = digamma(x). */
TN_API tn_status tn_digamma_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The n-th derivative of digamma. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_polygamma(tn_context* context, int64_t n, tn_tensor* x);
/* out = polygamma(n, x). */
TN_API tn_status tn_polygamma_out(tn_context* context, tn_tensor* out, int64_t n, tn_tensor* x);
/* The logarithm of the gamma function of p dimensions. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mvlgamma(tn_context* context, tn_tensor* x, int64_t p);
/* x = mvlgamma(x, p). */
TN_API tn_status tn_mvlgamma_(tn_context* context, tn_tensor* x, int64_t p);
/* out = mvlgamma(x, p). */
TN_API tn_status tn_mvlgamma_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t p);
/* The regularised lower incomplete gamma function. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_igamma(tn_context* context, tn_tensor* a, tn_tensor* x);
/* x = igamma(x, other). */
TN_API tn_status tn_igamma_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = igamma(a, x). */
TN_API tn_status tn_igamma_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* x);
/* 1 - igamma(a, x), exact where that is small. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_igammac(tn_context* context, tn_tensor* a, tn_tensor* x);
/* x = igammac(x, other). */
TN_API tn_status tn_igammac_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = igammac(a, x). */
TN_API tn_status tn_igammac_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* x);
/* Hurwitz's zeta function, the sum of (k + q)^-s. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_zeta(tn_context* context, tn_tensor* s, tn_tensor* q);
/* out = special_zeta(s, q). */
TN_API tn_status tn_special_zeta_out(tn_context* context, tn_tensor* out, tn_tensor* s, tn_tensor* q);
/* Hurwitz's zeta function. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_zeta_scalar(tn_context* context, tn_tensor* s, tn_scalar q);
/* out = special_zeta(s, q). */
TN_API tn_status tn_special_zeta_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* s, tn_scalar q);
/* Hurwitz's zeta function. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_zeta_scalar_first(tn_context* context, tn_scalar s, tn_tensor* q);
/* out = special_zeta(s, q). */
TN_API tn_status tn_special_zeta_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar s, tn_tensor* q);
/* exp(x*x)*erfc(x). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_erfcx(tn_context* context, tn_tensor* x);
/* out = special_erfcx(x). */
TN_API tn_status tn_special_erfcx_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The normal distribution below x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_ndtr(tn_context* context, tn_tensor* x);
/* out = special_ndtr(x). */
TN_API tn_status tn_special_ndtr_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* Its logarithm. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_log_ndtr(tn_context* context, tn_tensor* x);
/* out = special_log_ndtr(x). */
TN_API tn_status tn_special_log_ndtr_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The inverse of special_ndtr. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_ndtri(tn_context* context, tn_tensor* x);
/* out = special_ndtri(x). */
TN_API tn_status tn_special_ndtri_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* -x*log(x), -inf below 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_entr(tn_context* context, tn_tensor* x);
/* out = special_entr(x). */
TN_API tn_status tn_special_entr_out(tn_context* context, tn_tensor* out, tn_tensor* x);

#ifdef __cplusplus
}
#endif

#endif
