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
/* Integers of [0, high), as x. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_randint_like(tn_context* context, tn_tensor* x, int64_t high, tn_dtype dtype,
    tn_generator* generator);
/* The same; high is a tensor of one element. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_randint_like_tensor(tn_context* context, tn_tensor* x, tn_tensor* high,
    tn_dtype dtype, tn_generator* generator);
/* Integers of [low, high), as x. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_randint_like_low(tn_context* context, tn_tensor* x, int64_t low, int64_t high,
    tn_dtype dtype, tn_generator* generator);
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
/* As x, each 1 with probability p, else 0. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bernoulli_p(tn_context* context, tn_tensor* x, double p, tn_generator*
    generator);
/* The same with probabilities of their own. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bernoulli_tensor(tn_context* context, tn_tensor* x, tn_tensor* p, tn_generator*
    generator);
/* Normal, about each mean. Defaults: std = 1, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_normal_tensor_float(tn_context* context, tn_tensor* mean, double std,
    tn_generator* generator);
/* Normal, of those deviations. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_normal_float_tensor(tn_context* context, double mean, tn_tensor* std,
    tn_generator* generator);
/* Normal, of those means and deviations. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_normal_tensor_tensor(tn_context* context, tn_tensor* mean, tn_tensor* std,
    tn_generator* generator);
/* Normal, of that mean and deviation. Defaults: dtype = TN_DEFAULT, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_normal(tn_context* context, double mean, double std, const int64_t* sizes,
    size_t sizes_count, tn_dtype dtype, tn_generator* generator);
/* Normal, as x. Defaults: mean = 0, std = 1, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_normal_functional(tn_context* context, tn_tensor* x, double mean, double std,
    tn_generator* generator);
/* How many events come at those rates. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_poisson(tn_context* context, tn_tensor* x, tn_generator* generator);
/* How many of so many trials succeed. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_binomial(tn_context* context, tn_tensor* count, tn_tensor* prob, tn_generator*
    generator);
/* Zeros with chance p, the rest scaled by 1/(1-p); x itself unless train. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_dropout(tn_context* context, tn_tensor* x, double p, int32_t train,
    tn_generator* generator);
/* Uniform in [from, to). Defaults: generator = NULL. */
TN_API tn_status tn_uniform_(tn_context* context, tn_tensor* x, double from, double to, tn_generator* generator);
/* Normal. Defaults: generator = NULL. */
TN_API tn_status tn_normal_(tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator);
/* Each 1 with probability p, else 0. Defaults: p = 0.5, generator = NULL. */
TN_API tn_status tn_bernoulli_(tn_context* context, tn_tensor* x, double p, tn_generator* generator);
/* Each 1 with a probability of its own. Defaults: generator = NULL. */
TN_API tn_status tn_bernoulli_tensor_(tn_context* context, tn_tensor* x, tn_tensor* p, tn_generator* generator);
/* Exponential, of mean 1/lambd. Defaults: lambd = 1, generator = NULL. */
TN_API tn_status tn_exponential_(tn_context* context, tn_tensor* x, double lambd, tn_generator* generator);
/* Cauchy's, of that median and half width. Defaults: median = 0, sigma = 1, generator = NULL. */
TN_API tn_status tn_cauchy_(tn_context* context, tn_tensor* x, double median, double sigma, tn_generator* generator);
/* e to normal numbers. Defaults: mean = 1, std = 2, generator = NULL. */
TN_API tn_status tn_log_normal_(tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator);
/* How many trials up to the first success. Defaults: generator = NULL. */
TN_API tn_status tn_geometric_(tn_context* context, tn_tensor* x, double p, tn_generator* generator);
/* Integers from 0 on. Defaults: generator = NULL. */
TN_API tn_status tn_random_(tn_context* context, tn_tensor* x, tn_generator* generator);
/* Integers of [0, to). Defaults: generator = NULL. */
TN_API tn_status tn_random_to_(tn_context* context, tn_tensor* x, int64_t to, tn_generator* generator);
/* Integers of [from, to). Defaults: to = none, generator = NULL. */
TN_API tn_status tn_random_from_(tn_context* context, tn_tensor* x, int64_t from, const int64_t* to, tn_generator*
    generator);
/* x = dropout(x, p, train). Defaults: generator = NULL. */
TN_API tn_status tn_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator);
/* dropout of whole features. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_feature_dropout(tn_context* context, tn_tensor* x, double p, int32_t train,
    tn_generator* generator);
/* The same, into x. Defaults: generator = NULL. */
TN_API tn_status tn_feature_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator*
    generator);
/* Dropout that keeps selu's mean and variance. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_alpha_dropout(tn_context* context, tn_tensor* x, double p, int32_t train,
    tn_generator* generator);
/* The same, into x. Defaults: generator = NULL. */
TN_API tn_status tn_alpha_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator);
/* The same of whole features. Defaults: generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_feature_alpha_dropout(tn_context* context, tn_tensor* x, double p, int32_t
    train, tn_generator* generator);
/* The same, into x. Defaults: generator = NULL. */
TN_API tn_status tn_feature_alpha_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator*
    generator);
/* x above 0, else x times a slope drawn at random, or their mean unless training. Defaults: lower = 0.125, upper =
 * 0.3333333333333333, training = 0, generator = NULL. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_rrelu(tn_context* context, tn_tensor* x, tn_scalar lower, tn_scalar upper,
    int32_t training, tn_generator* generator);
/* The same, into x. Defaults: lower = 0.125, upper = 0.3333333333333333, training = 0, generator = NULL. */
TN_API tn_status tn_rrelu_(tn_context* context, tn_tensor* x, tn_scalar lower, tn_scalar upper, int32_t training,
    tn_generator* generator);

#ifdef __cplusplus
}
#endif

#endif
