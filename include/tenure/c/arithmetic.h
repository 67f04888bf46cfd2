/* Made by tools/make_ops.py from src/signatures/arithmetic.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_ARITHMETIC_H
#define TENURE_C_ARITHMETIC_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- arithmetic: Operands broadcast and dtypes promote; a number counts by its kind alone. ---- */

/* a + alpha*b. Defaults: alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_add(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha);
/* x += alpha*other. Defaults: alpha = 1. */
TN_API tn_status tn_add_(tn_context* context, tn_tensor* x, tn_tensor* other, tn_scalar alpha);
/* out = add(a, b, alpha). Defaults: alpha = 1. */
TN_API tn_status tn_add_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b, tn_scalar alpha);
/* a + alpha*b. Defaults: alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_add_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha);
/* x += alpha*other. Defaults: alpha = 1. */
TN_API tn_status tn_add_scalar_(tn_context* context, tn_tensor* x, tn_scalar other, tn_scalar alpha);
/* out = add(a, b, alpha). Defaults: alpha = 1. */
TN_API tn_status tn_add_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b, tn_scalar alpha);
/* a - alpha*b. Not of bools. Defaults: alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sub(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha);
/* x -= alpha*other. Defaults: alpha = 1. */
TN_API tn_status tn_sub_(tn_context* context, tn_tensor* x, tn_tensor* other, tn_scalar alpha);
/* out = sub(a, b, alpha). Defaults: alpha = 1. */
TN_API tn_status tn_sub_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b, tn_scalar alpha);
/* a - alpha*b. Not of bools. Defaults: alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sub_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha);
/* x -= alpha*other. Defaults: alpha = 1. */
TN_API tn_status tn_sub_scalar_(tn_context* context, tn_tensor* x, tn_scalar other, tn_scalar alpha);
/* out = sub(a, b, alpha). Defaults: alpha = 1. */
TN_API tn_status tn_sub_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b, tn_scalar alpha);
/* a - b. Not of bools. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scalar_sub(tn_context* context, tn_scalar a, tn_tensor* b);
/* a*b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mul(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x *= other. */
TN_API tn_status tn_mul_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = mul(a, b). */
TN_API tn_status tn_mul_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a*b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mul_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x *= other. */
TN_API tn_status tn_mul_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = mul(a, b). */
TN_API tn_status tn_mul_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* a/b; integers give f32. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_div(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x /= other. */
TN_API tn_status tn_div_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = div(a, b). */
TN_API tn_status tn_div_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a/b; integers give f32. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_div_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x /= other. */
TN_API tn_status tn_div_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = div(a, b). */
TN_API tn_status tn_div_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* a/b; integers give f32. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scalar_div(tn_context* context, tn_scalar a, tn_tensor* b);
/* a/b rounded: "trunc" or "floor"; integers stay integers. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_div_rounding(tn_context* context, tn_tensor* a, tn_tensor* b, const char*
    rounding_mode);
/* x = div(x, b, rounding_mode). */
TN_API tn_status tn_div_rounding_(tn_context* context, tn_tensor* x, tn_tensor* b, const char* rounding_mode);
/* out = div(a, b, rounding_mode). */
TN_API tn_status tn_div_rounding_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b, const char*
    rounding_mode);
/* a/b rounded: "trunc" or "floor". */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_div_scalar_rounding(tn_context* context, tn_tensor* a, tn_scalar b, const char*
    rounding_mode);
/* x = div(x, b, rounding_mode). */
TN_API tn_status tn_div_scalar_rounding_(tn_context* context, tn_tensor* x, tn_scalar b, const char* rounding_mode);
/* out = div(a, b, rounding_mode). */
TN_API tn_status tn_div_scalar_rounding_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b, const char*
    rounding_mode);
/* a - b*floor(a/b): of the sign of b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_remainder(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = remainder(x, other). */
TN_API tn_status tn_remainder_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = remainder(a, b). */
TN_API tn_status tn_remainder_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a - b*floor(a/b): of the sign of b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_remainder_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = remainder(x, other). */
TN_API tn_status tn_remainder_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = remainder(a, b). */
TN_API tn_status tn_remainder_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* a - b*floor(a/b): of the sign of b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scalar_remainder(tn_context* context, tn_scalar a, tn_tensor* b);
/* out = remainder(a, b). */
TN_API tn_status tn_scalar_remainder_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b);
/* a - b*trunc(a/b): of the sign of a. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_fmod(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = fmod(x, other). */
TN_API tn_status tn_fmod_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = fmod(a, b). */
TN_API tn_status tn_fmod_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a - b*trunc(a/b): of the sign of a. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_fmod_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = fmod(x, other). */
TN_API tn_status tn_fmod_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = fmod(a, b). */
TN_API tn_status tn_fmod_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* -x. Not of bools. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_neg(tn_context* context, tn_tensor* x);
/* x = -x. */
TN_API tn_status tn_neg_(tn_context* context, tn_tensor* x);
/* out = neg(x). */
TN_API tn_status tn_neg_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* base to the exponent. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_pow(tn_context* context, tn_tensor* base, tn_tensor* exponent);
/* x = pow(x, exponent). */
TN_API tn_status tn_pow_tensor_(tn_context* context, tn_tensor* x, tn_tensor* exponent);
/* out = pow(base, exponent). */
TN_API tn_status tn_pow_out(tn_context* context, tn_tensor* out, tn_tensor* base, tn_tensor* exponent);
/* base to the exponent. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_pow_scalar(tn_context* context, tn_tensor* base, tn_scalar exponent);
/* x = x to the exponent. */
TN_API tn_status tn_pow_(tn_context* context, tn_tensor* x, tn_scalar exponent);
/* out = pow(base, exponent). */
TN_API tn_status tn_pow_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* base, tn_scalar exponent);
/* base to the exponent. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_scalar_pow(tn_context* context, tn_scalar base, tn_tensor* exponent);
/* out = pow(base, exponent). */
TN_API tn_status tn_scalar_pow_out(tn_context* context, tn_tensor* out, tn_scalar base, tn_tensor* exponent);
/* x*x. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_square(tn_context* context, tn_tensor* x);
/* x = square(x). */
TN_API tn_status tn_square_(tn_context* context, tn_tensor* x);
/* out = square(x). */
TN_API tn_status tn_square_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* 1/x; integers give f32. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_reciprocal(tn_context* context, tn_tensor* x);
/* x = reciprocal(x). */
TN_API tn_status tn_reciprocal_(tn_context* context, tn_tensor* x);
/* out = reciprocal(x). */
TN_API tn_status tn_reciprocal_out(tn_context* context, tn_tensor* out, tn_tensor* x);

#ifdef __cplusplus
}
#endif

#endif
