/* Made by tools/make_ops.py from src/signatures/unique.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_UNIQUE_H
#define TENURE_C_UNIQUE_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- unique: Which elements or slices there are, each once: three tensors, of which inverse and counts are empty unless asked for. ---- */

/* The elements in order, where each is among them, and how often. Defaults: sorted = 1, return_inverse = 0,
 * return_counts = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_unique(tn_context* context, tn_tensor* x, int32_t sorted, int32_t
    return_inverse, int32_t return_counts);
/* The same of slices along a dim. Defaults: sorted = 1, return_inverse = 0, return_counts = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_unique_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t sorted,
    int32_t return_inverse, int32_t return_counts);
/* Those that differ from the one before them. Defaults: return_inverse = 0, return_counts = 0, dim = none. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_unique_consecutive(tn_context* context, tn_tensor* x, int32_t
    return_inverse, int32_t return_counts, const int64_t* dim);
/* The same of slices along a dim. Defaults: return_inverse = 0, return_counts = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_unique_dim_consecutive(tn_context* context, tn_tensor* x, int64_t dim,
    int32_t return_inverse, int32_t return_counts);

#ifdef __cplusplus
}
#endif

#endif
