/* Made by tools/make_ops.py from src/signatures/complex.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_COMPLEX_H
#define TENURE_C_COMPLEX_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- complex: Complex numbers, and what stands for them where numbers are real. ---- */

/* The angle of complex numbers; of real ones 0 or pi. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_angle(tn_context* context, tn_tensor* x);
/* out = angle(x). */
TN_API tn_status tn_angle_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* conj, which is a copy here, too. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_conj_physical(tn_context* context, tn_tensor* x);
/* x = conj(x). */
TN_API tn_status tn_conj_physical_(tn_context* context, tn_tensor* x);
/* out = conj_physical(x). */
TN_API tn_status tn_conj_physical_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* x itself: no view is lazily conjugated. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_resolve_conj(tn_context* context, tn_tensor* x);
/* x itself: no view is lazily negated. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_resolve_neg(tn_context* context, tn_tensor* x);
/* 0. */
TN_API int32_t tn_is_conj(tn_context* context, tn_tensor* x);
/* 0. */
TN_API int32_t tn_is_neg(tn_context* context, tn_tensor* x);

#ifdef __cplusplus
}
#endif

#endif
