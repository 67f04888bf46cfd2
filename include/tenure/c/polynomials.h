/* Made by tools/make_ops.py from src/signatures/polynomials.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_POLYNOMIALS_H
#define TENURE_C_POLYNOMIALS_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- polynomials: Orthogonal polynomials of order n, elementwise; an order below 0 gives 0. Integers and bools give f32. ---- */

/* Chebyshev's polynomial T. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_chebyshev_polynomial_t(tn_context* context, tn_tensor* x, tn_tensor*
    n);
/* out = special_chebyshev_polynomial_t(x, n). */
TN_API tn_status tn_special_chebyshev_polynomial_t_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n);
/* Chebyshev's polynomial T. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_chebyshev_polynomial_t_scalar(tn_context* context, tn_tensor* x,
    tn_scalar n);
/* out = special_chebyshev_polynomial_t(x, n). */
TN_API tn_status tn_special_chebyshev_polynomial_t_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n);
/* Chebyshev's polynomial T. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_chebyshev_polynomial_t_scalar_first(tn_context* context, tn_scalar x,
    tn_tensor* n);
/* out = special_chebyshev_polynomial_t(x, n). */
TN_API tn_status tn_special_chebyshev_polynomial_t_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n);
/* Chebyshev's polynomial U. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_chebyshev_polynomial_u(tn_context* context, tn_tensor* x, tn_tensor*
    n);
/* out = special_chebyshev_polynomial_u(x, n). */
TN_API tn_status tn_special_chebyshev_polynomial_u_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n);
/* Chebyshev's polynomial U. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_chebyshev_polynomial_u_scalar(tn_context* context, tn_tensor* x,
    tn_scalar n);
/* out = special_chebyshev_polynomial_u(x, n). */
TN_API tn_status tn_special_chebyshev_polynomial_u_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n);
/* Chebyshev's polynomial U. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_chebyshev_polynomial_u_scalar_first(tn_context* context, tn_scalar x,
    tn_tensor* n);
/* out = special_chebyshev_polynomial_u(x, n). */
TN_API tn_status tn_special_chebyshev_polynomial_u_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n);
/* Chebyshev's polynomial V. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_chebyshev_polynomial_v(tn_context* context, tn_tensor* x, tn_tensor*
    n);
/* out = special_chebyshev_polynomial_v(x, n). */
TN_API tn_status tn_special_chebyshev_polynomial_v_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n);
/* Chebyshev's polynomial V. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_chebyshev_polynomial_v_scalar(tn_context* context, tn_tensor* x,
    tn_scalar n);
/* out = special_chebyshev_polynomial_v(x, n). */
TN_API tn_status tn_special_chebyshev_polynomial_v_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n);
/* Chebyshev's polynomial V. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_chebyshev_polynomial_v_scalar_first(tn_context* context, tn_scalar x,
    tn_tensor* n);
/* out = special_chebyshev_polynomial_v(x, n). */
TN_API tn_status tn_special_chebyshev_polynomial_v_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n);
/* Chebyshev's polynomial W. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_chebyshev_polynomial_w(tn_context* context, tn_tensor* x, tn_tensor*
    n);
/* out = special_chebyshev_polynomial_w(x, n). */
TN_API tn_status tn_special_chebyshev_polynomial_w_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n);
/* Chebyshev's polynomial W. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_chebyshev_polynomial_w_scalar(tn_context* context, tn_tensor* x,
    tn_scalar n);
/* out = special_chebyshev_polynomial_w(x, n). */
TN_API tn_status tn_special_chebyshev_polynomial_w_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n);
/* Chebyshev's polynomial W. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_chebyshev_polynomial_w_scalar_first(tn_context* context, tn_scalar x,
    tn_tensor* n);
/* out = special_chebyshev_polynomial_w(x, n). */
TN_API tn_status tn_special_chebyshev_polynomial_w_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n);
/* Chebyshev's polynomial T of 2x - 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_shifted_chebyshev_polynomial_t(tn_context* context, tn_tensor* x,
    tn_tensor* n);
/* out = special_shifted_chebyshev_polynomial_t(x, n). */
TN_API tn_status tn_special_shifted_chebyshev_polynomial_t_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_tensor* n);
/* Chebyshev's polynomial T of 2x - 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_shifted_chebyshev_polynomial_t_scalar(tn_context* context, tn_tensor*
    x, tn_scalar n);
/* out = special_shifted_chebyshev_polynomial_t(x, n). */
TN_API tn_status tn_special_shifted_chebyshev_polynomial_t_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n);
/* Chebyshev's polynomial T of 2x - 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_shifted_chebyshev_polynomial_t_scalar_first(tn_context* context,
    tn_scalar x, tn_tensor* n);
/* out = special_shifted_chebyshev_polynomial_t(x, n). */
TN_API tn_status tn_special_shifted_chebyshev_polynomial_t_scalar_first_out(tn_context* context, tn_tensor* out,
    tn_scalar x, tn_tensor* n);
/* Chebyshev's polynomial U of 2x - 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_shifted_chebyshev_polynomial_u(tn_context* context, tn_tensor* x,
    tn_tensor* n);
/* out = special_shifted_chebyshev_polynomial_u(x, n). */
TN_API tn_status tn_special_shifted_chebyshev_polynomial_u_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_tensor* n);
/* Chebyshev's polynomial U of 2x - 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_shifted_chebyshev_polynomial_u_scalar(tn_context* context, tn_tensor*
    x, tn_scalar n);
/* out = special_shifted_chebyshev_polynomial_u(x, n). */
TN_API tn_status tn_special_shifted_chebyshev_polynomial_u_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n);
/* Chebyshev's polynomial U of 2x - 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_shifted_chebyshev_polynomial_u_scalar_first(tn_context* context,
    tn_scalar x, tn_tensor* n);
/* out = special_shifted_chebyshev_polynomial_u(x, n). */
TN_API tn_status tn_special_shifted_chebyshev_polynomial_u_scalar_first_out(tn_context* context, tn_tensor* out,
    tn_scalar x, tn_tensor* n);
/* Chebyshev's polynomial V of 2x - 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_shifted_chebyshev_polynomial_v(tn_context* context, tn_tensor* x,
    tn_tensor* n);
/* out = special_shifted_chebyshev_polynomial_v(x, n). */
TN_API tn_status tn_special_shifted_chebyshev_polynomial_v_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_tensor* n);
/* Chebyshev's polynomial V of 2x - 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_shifted_chebyshev_polynomial_v_scalar(tn_context* context, tn_tensor*
    x, tn_scalar n);
/* out = special_shifted_chebyshev_polynomial_v(x, n). */
TN_API tn_status tn_special_shifted_chebyshev_polynomial_v_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n);
/* Chebyshev's polynomial V of 2x - 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_shifted_chebyshev_polynomial_v_scalar_first(tn_context* context,
    tn_scalar x, tn_tensor* n);
/* out = special_shifted_chebyshev_polynomial_v(x, n). */
TN_API tn_status tn_special_shifted_chebyshev_polynomial_v_scalar_first_out(tn_context* context, tn_tensor* out,
    tn_scalar x, tn_tensor* n);
/* Chebyshev's polynomial W of 2x - 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_shifted_chebyshev_polynomial_w(tn_context* context, tn_tensor* x,
    tn_tensor* n);
/* out = special_shifted_chebyshev_polynomial_w(x, n). */
TN_API tn_status tn_special_shifted_chebyshev_polynomial_w_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_tensor* n);
/* Chebyshev's polynomial W of 2x - 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_shifted_chebyshev_polynomial_w_scalar(tn_context* context, tn_tensor*
    x, tn_scalar n);
/* out = special_shifted_chebyshev_polynomial_w(x, n). */
TN_API tn_status tn_special_shifted_chebyshev_polynomial_w_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n);
/* Chebyshev's polynomial W of 2x - 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_shifted_chebyshev_polynomial_w_scalar_first(tn_context* context,
    tn_scalar x, tn_tensor* n);
/* out = special_shifted_chebyshev_polynomial_w(x, n). */
TN_API tn_status tn_special_shifted_chebyshev_polynomial_w_scalar_first_out(tn_context* context, tn_tensor* out,
    tn_scalar x, tn_tensor* n);
/* Hermite's polynomial, of physics. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_hermite_polynomial_h(tn_context* context, tn_tensor* x, tn_tensor* n);
/* out = special_hermite_polynomial_h(x, n). */
TN_API tn_status tn_special_hermite_polynomial_h_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n);
/* Hermite's polynomial, of physics. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_hermite_polynomial_h_scalar(tn_context* context, tn_tensor* x,
    tn_scalar n);
/* out = special_hermite_polynomial_h(x, n). */
TN_API tn_status tn_special_hermite_polynomial_h_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar
    n);
/* Hermite's polynomial, of physics. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_hermite_polynomial_h_scalar_first(tn_context* context, tn_scalar x,
    tn_tensor* n);
/* out = special_hermite_polynomial_h(x, n). */
TN_API tn_status tn_special_hermite_polynomial_h_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n);
/* Hermite's polynomial, of probability. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_hermite_polynomial_he(tn_context* context, tn_tensor* x, tn_tensor* n);
/* out = special_hermite_polynomial_he(x, n). */
TN_API tn_status tn_special_hermite_polynomial_he_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n);
/* Hermite's polynomial, of probability. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_hermite_polynomial_he_scalar(tn_context* context, tn_tensor* x,
    tn_scalar n);
/* out = special_hermite_polynomial_he(x, n). */
TN_API tn_status tn_special_hermite_polynomial_he_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n);
/* Hermite's polynomial, of probability. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_hermite_polynomial_he_scalar_first(tn_context* context, tn_scalar x,
    tn_tensor* n);
/* out = special_hermite_polynomial_he(x, n). */
TN_API tn_status tn_special_hermite_polynomial_he_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n);
/* Laguerre's polynomial. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_laguerre_polynomial_l(tn_context* context, tn_tensor* x, tn_tensor* n);
/* out = special_laguerre_polynomial_l(x, n). */
TN_API tn_status tn_special_laguerre_polynomial_l_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n);
/* Laguerre's polynomial. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_laguerre_polynomial_l_scalar(tn_context* context, tn_tensor* x,
    tn_scalar n);
/* out = special_laguerre_polynomial_l(x, n). */
TN_API tn_status tn_special_laguerre_polynomial_l_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n);
/* Laguerre's polynomial. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_laguerre_polynomial_l_scalar_first(tn_context* context, tn_scalar x,
    tn_tensor* n);
/* out = special_laguerre_polynomial_l(x, n). */
TN_API tn_status tn_special_laguerre_polynomial_l_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n);
/* Legendre's polynomial. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_legendre_polynomial_p(tn_context* context, tn_tensor* x, tn_tensor* n);
/* out = special_legendre_polynomial_p(x, n). */
TN_API tn_status tn_special_legendre_polynomial_p_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n);
/* Legendre's polynomial. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_legendre_polynomial_p_scalar(tn_context* context, tn_tensor* x,
    tn_scalar n);
/* out = special_legendre_polynomial_p(x, n). */
TN_API tn_status tn_special_legendre_polynomial_p_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n);
/* Legendre's polynomial. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_special_legendre_polynomial_p_scalar_first(tn_context* context, tn_scalar x,
    tn_tensor* n);
/* out = special_legendre_polynomial_p(x, n). */
TN_API tn_status tn_special_legendre_polynomial_p_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n);

#ifdef __cplusplus
}
#endif

#endif
