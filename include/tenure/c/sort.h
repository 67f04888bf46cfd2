/* Made by tools/make_ops.py from src/signatures/sort.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_SORT_H
#define TENURE_C_SORT_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- sort: NaN counts as the largest value. ---- */

/* Sorted along a dim, and the indices: two tensors. Equals keep their order. Defaults: dim = -1, descending = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_sort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending);
/* values, indices = sort(x, dim, descending). Defaults: dim = -1, descending = 0. */
TN_API tn_status tn_sort_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim,
    int32_t descending);
/* The indices alone. Defaults: dim = -1, descending = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_argsort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending);
/* out = argsort(x, dim, descending). Defaults: dim = -1, descending = 0. */
TN_API tn_status tn_argsort_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, int32_t descending);
/* The k largest or smallest along a dim, and their indices: two tensors. Defaults: dim = -1, largest = 1, sorted = 1.
 * */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_topk(tn_context* context, tn_tensor* x, int64_t k, int64_t dim, int32_t
    largest, int32_t sorted);
/* values, indices = topk(x, k, dim, largest, sorted). Defaults: dim = -1, largest = 1, sorted = 1. */
TN_API tn_status tn_topk_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t k,
    int64_t dim, int32_t largest, int32_t sorted);

#ifdef __cplusplus
}
#endif

#endif
