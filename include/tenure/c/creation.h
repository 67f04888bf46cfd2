/* Made by tools/make_ops.py from src/signatures/creation.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_CREATION_H
#define TENURE_C_CREATION_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- creation: Contiguous tensors; f32 where the dtype is TN_DEFAULT and nothing else is said. ---- */

/* Elements that nobody has written. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_empty(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype
    dtype);
/* Zeros. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_zeros(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype
    dtype);
/* Ones. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ones(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype
    dtype);
/* The value; TN_DEFAULT is the value's kind: bool, i64 or f32. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_full(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_scalar
    value, tn_dtype dtype);
/* A 0-d tensor. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scalar_tensor(tn_context* context, tn_scalar value, tn_dtype dtype);
/* Unwritten elements, of the sizes and, by default, the dtype of x. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_empty_like(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* Zeros, as x. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_zeros_like(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* Ones, as x. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ones_like(tn_context* context, tn_tensor* x, tn_dtype dtype);
/* The value, as x. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_full_like(tn_context* context, tn_tensor* x, tn_scalar value, tn_dtype dtype);
/* Unwritten elements of other sizes; x gives the dtype. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_new_empty(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count, tn_dtype dtype);
/* Zeros of other sizes; x gives the dtype. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_new_zeros(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count, tn_dtype dtype);
/* Ones of other sizes; x gives the dtype. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_new_ones(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count, tn_dtype dtype);
/* The value, of other sizes; x gives the dtype. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_new_full(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t
    sizes_count, tn_scalar value, tn_dtype dtype);
/* start, start + step, … before end; TN_DEFAULT is i64 for integers. Defaults: step = 1, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_arange(tn_context* context, tn_scalar start, tn_scalar end, tn_scalar step,
    tn_dtype dtype);
/* So many numbers from start to end, both included. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_linspace(tn_context* context, tn_scalar start, tn_scalar end, int64_t steps,
    tn_dtype dtype);
/* Ones on the diagonal of an n by m matrix. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_eye(tn_context* context, int64_t n, int64_t m, tn_dtype dtype);
/* base to the powers of linspace. Defaults: base = 10, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logspace(tn_context* context, tn_scalar start, tn_scalar end, int64_t steps,
    double base, tn_dtype dtype);
/* start, start + step, … up to end, which is included. Defaults: step = 1, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_range(tn_context* context, tn_scalar start, tn_scalar end, tn_scalar step,
    tn_dtype dtype);
/* Rows and columns of what tril keeps: two rows of i64. Defaults: offset = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_tril_indices(tn_context* context, int64_t row, int64_t col, int64_t offset,
    tn_dtype dtype);
/* Rows and columns of what triu keeps. Defaults: offset = 0, dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_triu_indices(tn_context* context, int64_t row, int64_t col, int64_t offset,
    tn_dtype dtype);
/* Elements that nobody has written, that far apart. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_empty_strided(tn_context* context, const int64_t* sizes, size_t sizes_count,
    const int64_t* strides, size_t strides_count, tn_dtype dtype);
/* The same; x gives the dtype. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_new_empty_strided(tn_context* context, tn_tensor* x, const int64_t* sizes,
    size_t sizes_count, const int64_t* strides, size_t strides_count, tn_dtype dtype);
/* Elements that nobody has written, in dims of another order. Defaults: dtype = TN_DEFAULT. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_empty_permuted(tn_context* context, const int64_t* sizes, size_t sizes_count,
    const int64_t* physical_layout, size_t physical_layout_count, tn_dtype dtype);

#ifdef __cplusplus
}
#endif

#endif
