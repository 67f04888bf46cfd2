/* Made by tools/make_ops.py from src/signatures/window.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_WINDOW_H
#define TENURE_C_WINDOW_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- window: Windows: weights of samples. ---- */

/* (1 - cos(2*pi*n/N))/2. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_hann_window(tn_context* context, int64_t window_length, int32_t periodic,
    tn_dtype dtype);
/* 0.42 - 0.5*cos(2*pi*n/N) + 0.08*cos(4*pi*n/N). Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_blackman_window(tn_context* context, int64_t window_length, int32_t periodic,
    tn_dtype dtype);
/* 1 - |2*n/N - 1|. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bartlett_window(tn_context* context, int64_t window_length, int32_t periodic,
    tn_dtype dtype);
/* alpha - beta*cos(2*pi*n/N). Defaults: periodic = 1, alpha = 0.54, beta = 0.46, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_hamming_window(tn_context* context, int64_t window_length, int32_t periodic,
    double alpha, double beta, tn_dtype dtype);
/* Kaiser's, by Bessel's I0. Defaults: periodic = 1, beta = 12, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_kaiser_window(tn_context* context, int64_t window_length, int32_t periodic,
    double beta, tn_dtype dtype);

#ifdef __cplusplus
}
#endif

#endif
