/* Made by tools/make_ops.py from src/signatures/scan.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_SCAN_H
#define TENURE_C_SCAN_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- scan: What runs along a dim. ---- */

/* Along a dim, the product up to each element. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cumprod(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);
/* x = cumprod(x, dim, dtype). Defaults: dtype = TN_DEFAULT. */
TN_API tn_status tn_cumprod_(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);
/* out = cumprod(x, dim, dtype). Defaults: dtype = TN_DEFAULT. */
TN_API tn_status tn_cumprod_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_dtype dtype);
/* The largest so far along a dim, and its index: two tensors. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_cummax(tn_context* context, tn_tensor* x, int64_t dim);
/* values, indices = cummax(x, dim). */
TN_API tn_status tn_cummax_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim);
/* The smallest so far along a dim, and its index: two tensors. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_cummin(tn_context* context, tn_tensor* x, int64_t dim);
/* values, indices = cummin(x, dim). */
TN_API tn_status tn_cummin_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim);
/* Along a dim, log(sum(exp(x))) up to each element. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logcumsumexp(tn_context* context, tn_tensor* x, int64_t dim);
/* out = logcumsumexp(x, dim). */
TN_API tn_status tn_logcumsumexp_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim);
/* The differences of neighbours along a dim, n times. Defaults: n = 1, dim = -1, prepend = NULL, append = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_diff(tn_context* context, tn_tensor* x, int64_t n, int64_t dim, tn_tensor*
    prepend, tn_tensor* append);

#ifdef __cplusplus
}
#endif

#endif
