/* Made by tools/make_ops.py from src/signatures/activation.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_ACTIVATION_H
#define TENURE_C_ACTIVATION_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- activation: Of every element. ---- */

/* 1/(1 + exp(-x)). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_sigmoid(tn_context* context, tn_tensor* x);
/* x = sigmoid(x). */
TN_API tn_status tn_sigmoid_(tn_context* context, tn_tensor* x);
/* out = sigmoid(x). */
TN_API tn_status tn_sigmoid_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* x*sigmoid(x). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_silu(tn_context* context, tn_tensor* x);
/* x = silu(x). */
TN_API tn_status tn_silu_(tn_context* context, tn_tensor* x);
/* out = silu(x). */
TN_API tn_status tn_silu_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* x above 0, else 0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_relu(tn_context* context, tn_tensor* x);
/* x = relu(x). */
TN_API tn_status tn_relu_(tn_context* context, tn_tensor* x);
/* out = relu(x). */
TN_API tn_status tn_relu_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* x kept between the bounds. Defaults: min_val = -1, max_val = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_hardtanh(tn_context* context, tn_tensor* x, tn_scalar min_val, tn_scalar
    max_val);
/* x = hardtanh(x, min_val, max_val). Defaults: min_val = -1, max_val = 1. */
TN_API tn_status tn_hardtanh_(tn_context* context, tn_tensor* x, tn_scalar min_val, tn_scalar max_val);
/* out = hardtanh(x, min_val, max_val). Defaults: min_val = -1, max_val = 1. */
TN_API tn_status tn_hardtanh_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar min_val, tn_scalar
    max_val);
/* x kept between 0 and 6. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_relu6(tn_context* context, tn_tensor* x);
/* x = relu6(x). */
TN_API tn_status tn_relu6_(tn_context* context, tn_tensor* x);
/* scale*x above 0, else scale*alpha*(exp(input_scale*x) - 1). Defaults: alpha = 1, scale = 1, input_scale = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_elu(tn_context* context, tn_tensor* x, tn_scalar alpha, tn_scalar scale,
    tn_scalar input_scale);
/* x = elu(x, alpha, scale, input_scale). Defaults: alpha = 1, scale = 1, input_scale = 1. */
TN_API tn_status tn_elu_(tn_context* context, tn_tensor* x, tn_scalar alpha, tn_scalar scale, tn_scalar input_scale);
/* out = elu(x, alpha, scale, input_scale). Defaults: alpha = 1, scale = 1, input_scale = 1. */
TN_API tn_status tn_elu_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar alpha, tn_scalar scale,
    tn_scalar input_scale);
/* elu of mean 0 and variance 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_selu(tn_context* context, tn_tensor* x);
/* x = selu(x). */
TN_API tn_status tn_selu_(tn_context* context, tn_tensor* x);
/* x above 0, else alpha*(exp(x/alpha) - 1). Defaults: alpha = 1.0. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_celu(tn_context* context, tn_tensor* x, tn_scalar alpha);
/* x = celu(x, alpha). Defaults: alpha = 1.0. */
TN_API tn_status tn_celu_(tn_context* context, tn_tensor* x, tn_scalar alpha);
/* x times the normal distribution function; "tanh": nearly. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_gelu(tn_context* context, tn_tensor* x, const char* approximate);
/* x = gelu(x, approximate). */
TN_API tn_status tn_gelu_(tn_context* context, tn_tensor* x, const char* approximate);
/* out = gelu(x, approximate). */
TN_API tn_status tn_gelu_out(tn_context* context, tn_tensor* out, tn_tensor* x, const char* approximate);
/* x above 0, else negative_slope*x. Defaults: negative_slope = 0.01. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_leaky_relu(tn_context* context, tn_tensor* x, tn_scalar negative_slope);
/* x = leaky_relu(x, negative_slope). Defaults: negative_slope = 0.01. */
TN_API tn_status tn_leaky_relu_(tn_context* context, tn_tensor* x, tn_scalar negative_slope);
/* out = leaky_relu(x, negative_slope). Defaults: negative_slope = 0.01. */
TN_API tn_status tn_leaky_relu_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar negative_slope);
/* log(sigmoid(x)). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_log_sigmoid(tn_context* context, tn_tensor* x);
/* out = log_sigmoid(x). */
TN_API tn_status tn_log_sigmoid_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* x/6 + 1/2 kept between 0 and 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_hardsigmoid(tn_context* context, tn_tensor* x);
/* x = hardsigmoid(x). */
TN_API tn_status tn_hardsigmoid_(tn_context* context, tn_tensor* x);
/* out = hardsigmoid(x). */
TN_API tn_status tn_hardsigmoid_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* x*hardsigmoid(x). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_hardswish(tn_context* context, tn_tensor* x);
/* x = hardswish(x). */
TN_API tn_status tn_hardswish_(tn_context* context, tn_tensor* x);
/* out = hardswish(x). */
TN_API tn_status tn_hardswish_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* x*tanh(softplus(x)). */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mish(tn_context* context, tn_tensor* x);
/* x = mish(x). */
TN_API tn_status tn_mish_(tn_context* context, tn_tensor* x);
/* out = mish(x). */
TN_API tn_status tn_mish_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* log(1 + exp(beta*x))/beta. Defaults: beta = 1, threshold = 20. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_softplus(tn_context* context, tn_tensor* x, tn_scalar beta, tn_scalar
    threshold);
/* out = softplus(x, beta, threshold). Defaults: beta = 1, threshold = 20. */
TN_API tn_status tn_softplus_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar beta, tn_scalar
    threshold);
/* 0 where |x| is not above lambd. Defaults: lambd = 0.5. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_hardshrink(tn_context* context, tn_tensor* x, tn_scalar lambd);
/* out = hardshrink(x, lambd). Defaults: lambd = 0.5. */
TN_API tn_status tn_hardshrink_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar lambd);
/* The same, and x moved by lambd towards 0 elsewhere. Defaults: lambd = 0.5. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_softshrink(tn_context* context, tn_tensor* x, tn_scalar lambd);
/* out = softshrink(x, lambd). Defaults: lambd = 0.5. */
TN_API tn_status tn_softshrink_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar lambd);
/* value where x is not above threshold. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_threshold(tn_context* context, tn_tensor* x, tn_scalar threshold, tn_scalar
    value);
/* x = threshold(x, threshold, value). */
TN_API tn_status tn_threshold_(tn_context* context, tn_tensor* x, tn_scalar threshold, tn_scalar value);
/* out = threshold(x, threshold, value). */
TN_API tn_status tn_threshold_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar threshold, tn_scalar
    value);
/* x above 0, else weight*x; one weight, or one a channel. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_prelu(tn_context* context, tn_tensor* x, tn_tensor* weight);
/* The first half along dim times the sigmoid of the second. Defaults: dim = -1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_glu(tn_context* context, tn_tensor* x, int64_t dim);
/* out = glu(x, dim). Defaults: dim = -1. */
TN_API tn_status tn_glu_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim);

#ifdef __cplusplus
}
#endif

#endif
