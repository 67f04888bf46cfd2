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
/* The k-th smallest along a dim, counted from 1, and its index: two tensors. Defaults: dim = -1, keepdim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_kthvalue(tn_context* context, tn_tensor* x, int64_t k, int64_t dim, int32_t
    keepdim);
/* values, indices = kthvalue(x, k, dim, keepdim). Defaults: dim = -1, keepdim = 0. */
TN_API tn_status tn_kthvalue_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t k,
    int64_t dim, int32_t keepdim);
/* Sorted along the first dim. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_msort(tn_context* context, tn_tensor* x);
/* out = msort(x). */
TN_API tn_status tn_msort_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* Where in the sequence's order each value belongs. Defaults: sorter = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_searchsorted(tn_context* context, tn_tensor* sorted_sequence, tn_tensor* x,
    int32_t out_int32, int32_t right, const char* side, tn_tensor* sorter);
/* The same of a number. Defaults: sorter = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_searchsorted_number(tn_context* context, tn_tensor* sorted_sequence, tn_scalar
    x, int32_t out_int32, int32_t right, const char* side, tn_tensor* sorter);
/* The bucket of each value, of those between boundaries in order. Defaults: out_int32 = 0, right = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bucketize(tn_context* context, tn_tensor* x, tn_tensor* boundaries, int32_t
    out_int32, int32_t right);
/* out = bucketize(x, boundaries, out_int32, right). Defaults: out_int32 = 0, right = 0. */
TN_API tn_status tn_bucketize_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* boundaries, int32_t
    out_int32, int32_t right);
/* Whether each element is one of the test elements. Defaults: assume_unique = 0, invert = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_isin(tn_context* context, tn_tensor* elements, tn_tensor* test_elements,
    int32_t assume_unique, int32_t invert);
/* out = isin(elements, test_elements, assume_unique, invert). Defaults: assume_unique = 0, invert = 0. */
TN_API tn_status tn_isin_out(tn_context* context, tn_tensor* out, tn_tensor* elements, tn_tensor* test_elements, int32_t
    assume_unique, int32_t invert);
/* Whether each element is that number. Defaults: assume_unique = 0, invert = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_isin_number(tn_context* context, tn_tensor* elements, tn_scalar test_element,
    int32_t assume_unique, int32_t invert);
/* out = isin(elements, test_element, assume_unique, invert). Defaults: assume_unique = 0, invert = 0. */
TN_API tn_status tn_isin_number_out(tn_context* context, tn_tensor* out, tn_tensor* elements, tn_scalar test_element,
    int32_t assume_unique, int32_t invert);

#ifdef __cplusplus
}
#endif

#endif
