/* Made by tools/make_ops.py from src/signatures/pairs.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_PAIRS_H
#define TENURE_C_PAIRS_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- pairs: Operands broadcast and dtypes promote. ---- */

/* The angle of the point (b, a). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_atan2(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = atan2(x, other). */
TN_API tn_status tn_atan2_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = atan2(a, b). */
TN_API tn_status tn_atan2_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* sqrt(a*a + b*b) without overflow. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_hypot(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = hypot(x, other). */
TN_API tn_status tn_hypot_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = hypot(a, b). */
TN_API tn_status tn_hypot_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a with the sign of b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_copysign(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = copysign(x, other). */
TN_API tn_status tn_copysign_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = copysign(a, b). */
TN_API tn_status tn_copysign_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a with the sign of b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_copysign_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = copysign(x, other). */
TN_API tn_status tn_copysign_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = copysign(a, b). */
TN_API tn_status tn_copysign_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* The larger of the two; the other one where one is NaN. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_fmax(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = fmax(a, b). */
TN_API tn_status tn_fmax_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* The smaller of the two; the other one where one is NaN. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_fmin(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = fmin(a, b). */
TN_API tn_status tn_fmin_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* 0 below 0, 1 above, values at 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_heaviside(tn_context* context, tn_tensor* x, tn_tensor* values);
/* x = heaviside(x, values). */
TN_API tn_status tn_heaviside_(tn_context* context, tn_tensor* x, tn_tensor* values);
/* out = heaviside(x, values). */
TN_API tn_status tn_heaviside_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* values);
/* log(exp(a) + exp(b)) without overflow. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logaddexp(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = logaddexp(a, b). */
TN_API tn_status tn_logaddexp_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* The same to base 2. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_logaddexp2(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = logaddexp2(a, b). */
TN_API tn_status tn_logaddexp2_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a*log(b), 0 where a is 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_xlogy(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = xlogy(x, other). */
TN_API tn_status tn_xlogy_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = xlogy(a, b). */
TN_API tn_status tn_xlogy_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* a*log(b), 0 where a is 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_xlogy_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = xlogy(x, other). */
TN_API tn_status tn_xlogy_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = xlogy(a, b). */
TN_API tn_status tn_xlogy_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* a*log(b), 0 where a is 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_xlogy_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b);
/* out = xlogy(a, b). */
TN_API tn_status tn_xlogy_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b);
/* a*log(1 + b), 0 where a is 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_xlog1py(tn_context* context, tn_tensor* a, tn_tensor* b);
/* out = special_xlog1py(a, b). */
TN_API tn_status tn_special_xlog1py_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* The greatest common divisor. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_gcd(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = gcd(x, other). */
TN_API tn_status tn_gcd_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = gcd(a, b). */
TN_API tn_status tn_gcd_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* The least common multiple. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_lcm(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = lcm(x, other). */
TN_API tn_status tn_lcm_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = lcm(a, b). */
TN_API tn_status tn_lcm_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* x + weight*(end - x). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_lerp(tn_context* context, tn_tensor* x, tn_tensor* end, tn_scalar weight);
/* x = lerp(x, end, weight). */
TN_API tn_status tn_lerp_(tn_context* context, tn_tensor* x, tn_tensor* end, tn_scalar weight);
/* out = lerp(x, end, weight). */
TN_API tn_status tn_lerp_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* end, tn_scalar weight);
/* x + weight*(end - x). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_lerp_tensor(tn_context* context, tn_tensor* x, tn_tensor* end, tn_tensor*
    weight);
/* x = lerp(x, end, weight). */
TN_API tn_status tn_lerp_tensor_(tn_context* context, tn_tensor* x, tn_tensor* end, tn_tensor* weight);
/* out = lerp(x, end, weight). */
TN_API tn_status tn_lerp_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* end, tn_tensor*
    weight);
/* x + value*a*b. Defaults: value = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_addcmul(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b,
    tn_scalar value);
/* x = addcmul(x, a, b, value). Defaults: value = 1. */
TN_API tn_status tn_addcmul_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value);
/* out = addcmul(x, a, b, value). Defaults: value = 1. */
TN_API tn_status tn_addcmul_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar
    value);
/* x + value*a/b. Defaults: value = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_addcdiv(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b,
    tn_scalar value);
/* x = addcdiv(x, a, b, value). Defaults: value = 1. */
TN_API tn_status tn_addcdiv_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar value);
/* out = addcdiv(x, a, b, value). Defaults: value = 1. */
TN_API tn_status tn_addcdiv_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar
    value);
/* pow in f64. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_float_power(tn_context* context, tn_tensor* base, tn_tensor* exponent);
/* out = float_power(base, exponent). */
TN_API tn_status tn_float_power_out(tn_context* context, tn_tensor* out, tn_tensor* base, tn_tensor* exponent);
/* pow in f64. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_float_power_scalar(tn_context* context, tn_tensor* base, tn_scalar exponent);
/* out = float_power(base, exponent). */
TN_API tn_status tn_float_power_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* base, tn_scalar exponent);
/* pow in f64. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_float_power_scalar_first(tn_context* context, tn_scalar base, tn_tensor*
    exponent);
/* out = float_power(base, exponent). */
TN_API tn_status tn_float_power_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar base, tn_tensor*
    exponent);
/* x*2^other. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_ldexp(tn_context* context, tn_tensor* x, tn_tensor* other);
/* x = ldexp(x, other). */
TN_API tn_status tn_ldexp_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = ldexp(x, other). */
TN_API tn_status tn_ldexp_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* other);
/* b - alpha*a. Defaults: alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rsub(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha);
/* b - alpha*a. Defaults: alpha = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rsub_scalar(tn_context* context, tn_tensor* a, tn_scalar b, tn_scalar alpha);
/* floor(a/b); integers stay integers. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_floor_divide(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = floor_divide(x, other). */
TN_API tn_status tn_floor_divide_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = floor_divide(a, b). */
TN_API tn_status tn_floor_divide_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* floor(a/b); integers stay integers. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_floor_divide_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = floor_divide(x, other). */
TN_API tn_status tn_floor_divide_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = floor_divide(a, b). */
TN_API tn_status tn_floor_divide_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* The next number from a towards b. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_nextafter(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = nextafter(x, other). */
TN_API tn_status tn_nextafter_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = nextafter(a, b). */
TN_API tn_status tn_nextafter_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);

#ifdef __cplusplus
}
#endif

#endif
