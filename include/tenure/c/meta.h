/* Made by tools/make_ops.py from src/signatures/meta.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_META_H
#define TENURE_C_META_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- meta: What tensors are. ---- */

/* Whether a result of one dtype may be written into another. */
TN_API int32_t tn_can_cast(tn_context* context, tn_dtype from_, tn_dtype to);
/* Whether the one element is not 0. */
TN_API int32_t tn_is_nonzero(tn_context* context, tn_tensor* x);
/* Whether both have the same sizes. */
TN_API int32_t tn_is_same_size(tn_context* context, tn_tensor* x, tn_tensor* other);
/* Whether both are the same elements of one storage. */
TN_API int32_t tn_is_set_to(tn_context* context, tn_tensor* x, tn_tensor* other);
/* Whether the dtype has negative numbers. */
TN_API int32_t tn_is_signed(tn_context* context, tn_tensor* x);

#ifdef __cplusplus
}
#endif

#endif
