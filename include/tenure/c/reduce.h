/* Made by tools/make_ops.py from src/signatures/reduce.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_REDUCE_H
#define TENURE_C_REDUCE_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- reduce: dim names the dims that go (none: all); with keepdim they stay, with size 1. With a dtype, elements are converted first. ---- */

/* The sum of all elements; of integers and bools as i64. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sum(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* out = sum(x, dtype). Defaults: dtype = TN_DEFAULT. */
TN_API tn_status tn_sum_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_dtype dtype);
/* The sum over dims. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sum_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype);
/* out = sum(x, dim, keepdim, dtype). Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API tn_status tn_sum_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim, tn_dtype dtype);
/* The mean of all elements. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mean(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* out = mean(x, dtype). Defaults: dtype = TN_DEFAULT. */
TN_API tn_status tn_mean_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_dtype dtype);
/* The mean over dims. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mean_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype);
/* out = mean(x, dim, keepdim, dtype). Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API tn_status tn_mean_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype);
/* The product of all elements. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_prod(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* out = prod(x, dtype). Defaults: dtype = TN_DEFAULT. */
TN_API tn_status tn_prod_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_dtype dtype);
/* The product over a dim. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_prod_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim,
    tn_dtype dtype);
/* out = prod(x, dim, keepdim, dtype). Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API tn_status tn_prod_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, int32_t keepdim,
    tn_dtype dtype);
/* The variance, over n - correction. Defaults: correction = 1, keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_var(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count,
    double correction, int32_t keepdim);
/* out = var(x, dim, correction, keepdim). Defaults: correction = 1, keepdim = 0. */
TN_API tn_status tn_var_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    double correction, int32_t keepdim);
/* Its root. Defaults: correction = 1, keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_std(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count,
    double correction, int32_t keepdim);
/* out = std(x, dim, correction, keepdim). Defaults: correction = 1, keepdim = 0. */
TN_API tn_status tn_std_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    double correction, int32_t keepdim);
/* The 2-norm of all elements. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_norm(tn_context* context, tn_tensor* x);
/* out = norm(x). */
TN_API tn_status tn_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The p-norm of all elements. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_norm_p(tn_context* context, tn_tensor* x, tn_scalar p);
/* out = norm(x, p). */
TN_API tn_status tn_norm_p_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar p);
/* The p-norm over dims. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_norm_dim(tn_context* context, tn_tensor* x, tn_scalar p, const int64_t* dim,
    size_t dim_count, int32_t keepdim, tn_dtype dtype);
/* out = norm(x, p, dim, keepdim, dtype). Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API tn_status tn_norm_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar p, const int64_t* dim,
    size_t dim_count, int32_t keepdim, tn_dtype dtype);
/* The 2-norm over dims. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_frobenius_norm(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim);
/* out = frobenius_norm(x, dim, keepdim). Defaults: keepdim = 0. */
TN_API tn_status tn_frobenius_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim);
/* The p-norm of a - b. Defaults: p = 2. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_dist(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar p);
/* The largest element; NaN if one is. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_max(tn_context* context, tn_tensor* x);
/* out = max(x). */
TN_API tn_status tn_max_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The smallest element; NaN if one is. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_min(tn_context* context, tn_tensor* x);
/* out = min(x). */
TN_API tn_status tn_min_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The largest along a dim, and its index: two tensors. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_max_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim);
/* values, indices = max(x, dim, keepdim). Defaults: keepdim = 0. */
TN_API tn_status tn_max_dim_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim,
    int32_t keepdim);
/* The smallest along a dim, and its index: two tensors. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_min_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim);
/* values, indices = min(x, dim, keepdim). Defaults: keepdim = 0. */
TN_API tn_status tn_min_dim_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim,
    int32_t keepdim);
/* maximum(a, b). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_max_other(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = max(a, b). */
TN_API tn_status tn_max_other_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* minimum(a, b). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_min_other(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = min(a, b). */
TN_API tn_status tn_min_other_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* The largest over dims; the gradient is shared among equals. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_amax(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim);
/* out = amax(x, dim, keepdim). Defaults: keepdim = 0. */
TN_API tn_status tn_amax_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim);
/* The smallest over dims. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_amin(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim);
/* out = amin(x, dim, keepdim). Defaults: keepdim = 0. */
TN_API tn_status tn_amin_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim);
/* The index of the largest, along a dim or among all elements. Defaults: dim = none, keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_argmax(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t keepdim);
/* out = argmax(x, dim, keepdim). Defaults: dim = none, keepdim = 0. */
TN_API tn_status tn_argmax_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, int32_t keepdim);
/* The index of the smallest. Defaults: dim = none, keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_argmin(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t keepdim);
/* out = argmin(x, dim, keepdim). Defaults: dim = none, keepdim = 0. */
TN_API tn_status tn_argmin_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, int32_t keepdim);
/* Whether an element is not 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_any(tn_context* context, tn_tensor* x);
/* out = any(x). */
TN_API tn_status tn_any_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The same over dims. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_any_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim);
/* out = any(x, dim, keepdim). Defaults: keepdim = 0. */
TN_API tn_status tn_any_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim);
/* Whether no element is 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_all(tn_context* context, tn_tensor* x);
/* out = all(x). */
TN_API tn_status tn_all_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The same over dims. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_all_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim);
/* out = all(x, dim, keepdim). Defaults: keepdim = 0. */
TN_API tn_status tn_all_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim);
/* Along a dim, the sum up to each element. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cumsum(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);
/* x = cumsum(x, dim, dtype). Defaults: dtype = TN_DEFAULT. */
TN_API tn_status tn_cumsum_(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);
/* out = cumsum(x, dim, dtype). Defaults: dtype = TN_DEFAULT. */
TN_API tn_status tn_cumsum_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_dtype dtype);
/* log(sum(exp(x))) without overflow. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logsumexp(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim);
/* out = logsumexp(x, dim, keepdim). Defaults: keepdim = 0. */
TN_API tn_status tn_logsumexp_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim);
/* exp(x)/sum(exp(x)) along a dim. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_softmax(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);
/* out = softmax(x, dim, dtype). Defaults: dtype = TN_DEFAULT. */
TN_API tn_status tn_softmax_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_dtype dtype);
/* Its logarithm. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_log_softmax(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype);
/* out = log_softmax(x, dim, dtype). Defaults: dtype = TN_DEFAULT. */
TN_API tn_status tn_log_softmax_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_dtype dtype);
/* Summed over dims, so that it has sizes that broadcast to x's. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sum_to_size(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count);

#ifdef __cplusplus
}
#endif

#endif
