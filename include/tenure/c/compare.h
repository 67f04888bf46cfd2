/* Made by tools/make_ops.py from src/signatures/compare.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_COMPARE_H
#define TENURE_C_COMPARE_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- compare: Operands broadcast; the result is bool. Not differentiable, save where. ---- */

/* a == b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_eq(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = eq(x, other). */
TN_API tn_status tn_eq_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = eq(a, b). */
TN_API tn_status tn_eq_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a == b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_eq_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = eq(x, other). */
TN_API tn_status tn_eq_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = eq(a, b). */
TN_API tn_status tn_eq_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* a != b; true of NaN. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ne(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = ne(x, other). */
TN_API tn_status tn_ne_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = ne(a, b). */
TN_API tn_status tn_ne_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a != b; true of NaN. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ne_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = ne(x, other). */
TN_API tn_status tn_ne_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = ne(a, b). */
TN_API tn_status tn_ne_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* a < b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_lt(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = lt(x, other). */
TN_API tn_status tn_lt_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = lt(a, b). */
TN_API tn_status tn_lt_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a < b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_lt_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = lt(x, other). */
TN_API tn_status tn_lt_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = lt(a, b). */
TN_API tn_status tn_lt_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* a <= b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_le(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = le(x, other). */
TN_API tn_status tn_le_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = le(a, b). */
TN_API tn_status tn_le_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a <= b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_le_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = le(x, other). */
TN_API tn_status tn_le_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = le(a, b). */
TN_API tn_status tn_le_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* a > b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_gt(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = gt(x, other). */
TN_API tn_status tn_gt_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = gt(a, b). */
TN_API tn_status tn_gt_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a > b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_gt_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = gt(x, other). */
TN_API tn_status tn_gt_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = gt(a, b). */
TN_API tn_status tn_gt_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* a >= b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ge(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = ge(x, other). */
TN_API tn_status tn_ge_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = ge(a, b). */
TN_API tn_status tn_ge_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a >= b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ge_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = ge(x, other). */
TN_API tn_status tn_ge_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = ge(a, b). */
TN_API tn_status tn_ge_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* Both are not 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logical_and(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = logical_and(x, other). */
TN_API tn_status tn_logical_and_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = logical_and(a, b). */
TN_API tn_status tn_logical_and_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* One is not 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logical_or(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = logical_or(x, other). */
TN_API tn_status tn_logical_or_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = logical_or(a, b). */
TN_API tn_status tn_logical_or_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* One is not 0 and the other is. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logical_xor(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = logical_xor(x, other). */
TN_API tn_status tn_logical_xor_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = logical_xor(a, b). */
TN_API tn_status tn_logical_xor_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* It is 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logical_not(tn_context* context, tn_tensor* x);
/* x = logical_not(x). */
TN_API tn_status tn_logical_not_(tn_context* context, tn_tensor* x);
/* out = logical_not(x). */
TN_API tn_status tn_logical_not_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* It is NaN. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_isnan(tn_context* context, tn_tensor* x);
/* out = isnan(x). */
TN_API tn_status tn_isnan_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* It is infinite. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_isinf(tn_context* context, tn_tensor* x);
/* out = isinf(x). */
TN_API tn_status tn_isinf_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* It is neither NaN nor infinite. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_isfinite(tn_context* context, tn_tensor* x);
/* 1 if sizes and elements are the same. */
TN_API int32_t tn_equal(tn_context* context, tn_tensor* a, tn_tensor* b);
/* 1 if everywhere |a - b| <= atol + rtol*|b|. Defaults: rtol = 1e-05, atol = 1e-08, equal_nan = 0. */
TN_API int32_t tn_allclose(tn_context* context, tn_tensor* a, tn_tensor* b, double rtol, double atol, int32_t
    equal_nan);
/* a where the bool condition holds, else b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_where(tn_context* context, tn_tensor* condition, tn_tensor* a, tn_tensor* b);
/* out = where(condition, a, b). */
TN_API tn_status tn_where_out(tn_context* context, tn_tensor* out, tn_tensor* condition, tn_tensor* a, tn_tensor* b);
/* a where the bool condition holds, else b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_where_scalar_b(tn_context* context, tn_tensor* condition, tn_tensor* a,
    tn_scalar b);
/* a where the bool condition holds, else b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_where_scalar_a(tn_context* context, tn_tensor* condition, tn_scalar a,
    tn_tensor* b);
/* a where the bool condition holds, else b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_where_scalars(tn_context* context, tn_tensor* condition, tn_scalar a, tn_scalar
    b);
/* Whether it is inf. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_isposinf(tn_context* context, tn_tensor* x);
/* out = isposinf(x). */
TN_API tn_status tn_isposinf_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* Whether it is -inf. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_isneginf(tn_context* context, tn_tensor* x);
/* out = isneginf(x). */
TN_API tn_status tn_isneginf_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* Whether it has no imaginary part. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_isreal(tn_context* context, tn_tensor* x);
/* Where |a - b| is at most atol + rtol*|b|. Defaults: rtol = 1e-05, atol = 1e-08, equal_nan = 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_isclose(tn_context* context, tn_tensor* a, tn_tensor* b, double rtol, double
    atol, int32_t equal_nan);

#ifdef __cplusplus
}
#endif

#endif
