/* Made by tools/make_ops.py from src/signatures/normalize.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_NORMALIZE_H
#define TENURE_C_NORMALIZE_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- normalize: Over the last dims, of one floating dtype. ---- */

/* x over its root mean square in the last dims, times weight. Defaults: weight = NULL, eps = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rms_norm(tn_context* context, tn_tensor* x, const int64_t* normalized_shape,
    size_t normalized_shape_count, tn_tensor* weight, const double* eps);
/* (x - mean)/deviation in the last dims, times weight plus bias. Defaults: weight = NULL, bias = NULL, eps = 1e-05. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_layer_norm(tn_context* context, tn_tensor* x, const int64_t* normalized_shape,
    size_t normalized_shape_count, tn_tensor* weight, tn_tensor* bias, double eps);

#ifdef __cplusplus
}
#endif

#endif
