/* Made by tools/make_ops.py from src/signatures/statistics.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_STATISTICS_H
#define TENURE_C_STATISTICS_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- statistics: What elements are together: counts, order statistics, histograms. ---- */

/* How many elements are not 0. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_count_nonzero(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim);
/* out = count_nonzero(x, dim, keepdim). Defaults: keepdim = 0. */
TN_API tn_status tn_count_nonzero_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim);
/* The sum of what is no NaN. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_nansum(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim, tn_dtype dtype);
/* out = nansum(x, dim, keepdim, dtype). Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API tn_status tn_nansum_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim, tn_dtype dtype);
/* The mean of what is no NaN. Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_nanmean(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype);
/* out = nanmean(x, dim, keepdim, dtype). Defaults: keepdim = 0, dtype = TN_DEFAULT. */
TN_API tn_status tn_nanmean_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim, tn_dtype dtype);
/* amin and amax: two tensors. Defaults: dim = none, keepdim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_aminmax(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t
    keepdim);
/* The variance and the mean: two tensors. Defaults: correction = 1, keepdim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_var_mean(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, double correction, int32_t keepdim);
/* Its root and the mean: two tensors. Defaults: correction = 1, keepdim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_std_mean(tn_context* context, tn_tensor* x, const int64_t* dim, size_t
    dim_count, double correction, int32_t keepdim);
/* The lower median of all elements; NaN if one is. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_median(tn_context* context, tn_tensor* x);
/* out = median(x). */
TN_API tn_status tn_median_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The same along a dim, and its index: two tensors. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_median_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim);
/* values, indices = median(x, dim, keepdim). Defaults: keepdim = 0. */
TN_API tn_status tn_median_dim_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t
    dim, int32_t keepdim);
/* The lower median of what is no NaN. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_nanmedian(tn_context* context, tn_tensor* x);
/* out = nanmedian(x). */
TN_API tn_status tn_nanmedian_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* The same along a dim, and its index: two tensors. Defaults: keepdim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_nanmedian_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t
    keepdim);
/* values, indices = nanmedian(x, dim, keepdim). Defaults: keepdim = 0. */
TN_API tn_status tn_nanmedian_dim_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t
    dim, int32_t keepdim);
/* The most frequent along a dim, and an index of it: two tensors. Defaults: dim = -1, keepdim = 0. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_mode(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim);
/* values, indices = mode(x, dim, keepdim). Defaults: dim = -1, keepdim = 0. */
TN_API tn_status tn_mode_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim,
    int32_t keepdim);
/* The element at q of the way along those in order. Defaults: dim = none, keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_quantile(tn_context* context, tn_tensor* x, tn_tensor* q, const int64_t* dim,
    int32_t keepdim);
/* out = quantile(x, q, dim, keepdim). Defaults: dim = none, keepdim = 0. */
TN_API tn_status tn_quantile_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* q, const int64_t* dim,
    int32_t keepdim);
/* The same with a number. Defaults: dim = none, keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_quantile_number(tn_context* context, tn_tensor* x, double q, const int64_t*
    dim, int32_t keepdim);
/* The same of what is no NaN. Defaults: dim = none, keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_nanquantile(tn_context* context, tn_tensor* x, tn_tensor* q, const int64_t*
    dim, int32_t keepdim);
/* out = nanquantile(x, q, dim, keepdim). Defaults: dim = none, keepdim = 0. */
TN_API tn_status tn_nanquantile_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* q, const int64_t* dim,
    int32_t keepdim);
/* The same with a number. Defaults: dim = none, keepdim = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_nanquantile_number(tn_context* context, tn_tensor* x, double q, const int64_t*
    dim, int32_t keepdim);
/* How many elements lie in each of equal parts of [min, max]. Defaults: bins = 100, min = 0, max = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_histc(tn_context* context, tn_tensor* x, int64_t bins, tn_scalar min, tn_scalar
    max);
/* out = histc(x, bins, min, max). Defaults: bins = 100, min = 0, max = 0. */
TN_API tn_status tn_histc_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t bins, tn_scalar min, tn_scalar
    max);
/* How often each number from 0 on occurs, or what it weighs. Defaults: weights = NULL, minlength = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bincount(tn_context* context, tn_tensor* x, tn_tensor* weights, int64_t
    minlength);
/* How many elements lie between edges, and the edges: two tensors. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_histogram(tn_context* context, tn_tensor* x, tn_tensor* bins, tn_tensor*
    weight, int32_t density);
/* values, indices = histogram(x, bins, weight, density). */
TN_API tn_status tn_histogram_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, tn_tensor*
    bins, tn_tensor* weight, int32_t density);
/* The same between equal parts of their range. Defaults: bins = 100. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_histogram_bins(tn_context* context, tn_tensor* x, int64_t bins);
/* The same of points, with edges for each coordinate. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_histogramdd(tn_context* context, tn_tensor* x, const int64_t* bins, size_t
    bins_count);

#ifdef __cplusplus
}
#endif

#endif
