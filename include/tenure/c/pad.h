/* Made by tools/make_ops.py from src/signatures/pad.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_PAD_H
#define TENURE_C_PAD_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- pad: x with more elements at the ends of its dims: copies. Numbers of elements come in pairs, the last dim's first. ---- */

/* The value around x; negative numbers cut off. Defaults: value = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_constant_pad_nd(tn_context* context, tn_tensor* x, const int64_t* pad, size_t
    pad_count, tn_scalar value);
/* x within "constant", a value, or its own elements: "reflect", "replicate", "circular". Defaults: value = none. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_pad(tn_context* context, tn_tensor* x, const int64_t* pad, size_t pad_count,
    const char* mode, const double* value);
/* The elements backwards from either end. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_reflection_pad1d(tn_context* context, tn_tensor* x, const int64_t* padding,
    size_t padding_count);
/* The same of 2 dims. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_reflection_pad2d(tn_context* context, tn_tensor* x, const int64_t* padding,
    size_t padding_count);
/* The same of 3 dims. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_reflection_pad3d(tn_context* context, tn_tensor* x, const int64_t* padding,
    size_t padding_count);
/* The element at either end again and again. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_replication_pad1d(tn_context* context, tn_tensor* x, const int64_t* padding,
    size_t padding_count);
/* The same of 2 dims. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_replication_pad2d(tn_context* context, tn_tensor* x, const int64_t* padding,
    size_t padding_count);
/* The same of 3 dims. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_replication_pad3d(tn_context* context, tn_tensor* x, const int64_t* padding,
    size_t padding_count);

#ifdef __cplusplus
}
#endif

#endif
