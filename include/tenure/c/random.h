/* Made by tools/make_ops.py from src/signatures/random.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_RANDOM_H
#define TENURE_C_RANDOM_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- random: From the generator, or the context's if it is NULL. Same state and sizes: same bits, for any number of threads. ---- */

/* Uniform in [0, 1). Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rand(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype
    dtype, tn_generator* generator);
/* Normal, of mean 0 and deviation 1. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_randn(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype
    dtype, tn_generator* generator);
/* Integers in [low, high); i64 by default. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_randint(tn_context* context, int64_t low, int64_t high, const int64_t* sizes,
    size_t sizes_count, tn_dtype dtype, tn_generator* generator);
/* Uniform in [0, 1), as x. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rand_like(tn_context* context, tn_tensor* x, tn_dtype dtype, tn_generator*
    generator);
/* Normal, as x. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_randn_like(tn_context* context, tn_tensor* x, tn_dtype dtype, tn_generator*
    generator);
/* 0 … n-1 in random order; i64 by default. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_randperm(tn_context* context, int64_t n, tn_dtype dtype, tn_generator*
    generator);
/* Normal, cut to [a, b]. Defaults: generator = NULL. */
TN_API tn_status tn_trunc_normal_(tn_context* context, tn_tensor* x, double mean, double std, double a, double b,
    tn_generator* generator);
/* Indices drawn by weight, of each row. Defaults: replacement = 0, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_multinomial(tn_context* context, tn_tensor* weights, int64_t num_samples,
    int32_t replacement, tn_generator* generator);
/* Each 1 with the probability that stands in x, else 0. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bernoulli(tn_context* context, tn_tensor* x, tn_generator* generator);
/* Zeros with chance p, the rest scaled by 1/(1-p); x itself unless train. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_dropout(tn_context* context, tn_tensor* x, double p, int32_t train,
    tn_generator* generator);
/* Uniform in [from, to). Defaults: generator = NULL. */
TN_API tn_status tn_uniform_(tn_context* context, tn_tensor* x, double from, double to, tn_generator* generator);
/* Normal. Defaults: generator = NULL. */
TN_API tn_status tn_normal_(tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator);
/* Each 1 with probability p, else 0. Defaults: p = 0.5, generator = NULL. */
TN_API tn_status tn_bernoulli_(tn_context* context, tn_tensor* x, double p, tn_generator* generator);

#ifdef __cplusplus
}
#endif

#endif
