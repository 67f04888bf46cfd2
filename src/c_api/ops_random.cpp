// Made by tools/make_ops.py from src/signatures/random.list: the ops of the family random.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/generators.h"
#include "c_api/lists.h"
#include "c_api/results.h"
#include "c_api/tensors.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_rand(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, tn_generator*
    generator) {
  return c::run<c::Needs::scope>(context, "rand", c::kNoTensor, [&](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::rand(sizes_, dtype_, generator_));
  });
}

tn_tensor* tn_new_randn(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, tn_generator*
    generator) {
  return c::run<c::Needs::scope>(context, "randn", c::kNoTensor, [&](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::randn(sizes_, dtype_, generator_));
  });
}

tn_tensor* tn_new_randint(tn_context* context, int64_t low, int64_t high, const int64_t* sizes, size_t sizes_count,
    tn_dtype dtype, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "randint", c::kNoTensor, [&](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::randint(low, high, sizes_, dtype_, generator_));
  });
}

tn_tensor* tn_new_rand_like(tn_context* context, tn_tensor* x, tn_dtype dtype, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "rand_like", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::rand_like(x_, dtype_, generator_));
  });
}

tn_tensor* tn_new_randn_like(tn_context* context, tn_tensor* x, tn_dtype dtype, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "randn_like", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::randn_like(x_, dtype_, generator_));
  });
}

tn_tensor* tn_new_randint_like(tn_context* context, tn_tensor* x, int64_t high, tn_dtype dtype, tn_generator* generator)
    {
  return c::run<c::Needs::scope>(context, "randint_like", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::randint_like(x_, high, dtype_, generator_));
  });
}

tn_tensor* tn_new_randint_like_tensor(tn_context* context, tn_tensor* x, tn_tensor* high, tn_dtype dtype, tn_generator*
    generator) {
  return c::run<c::Needs::scope>(context, "randint_like", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& high_ = call.tensor(high, "high");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::randint_like(x_, high_, dtype_, generator_));
  });
}

tn_tensor* tn_new_randint_like_low(tn_context* context, tn_tensor* x, int64_t low, int64_t high, tn_dtype dtype,
    tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "randint_like", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::randint_like(x_, low, high, dtype_, generator_));
  });
}

tn_tensor* tn_new_randperm(tn_context* context, int64_t n, tn_dtype dtype, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "randperm", c::kNoTensor, [&](c::Call& call) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::randperm(n, dtype_, generator_));
  });
}

tn_status tn_trunc_normal_(tn_context* context, tn_tensor* x, double mean, double std, double a, double b, tn_generator*
    generator) {
  return c::run_status<c::Needs::scope>(context, "trunc_normal_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    tenure::trunc_normal_(x_, mean, std, a, b, generator_);
  });
}

tn_tensor* tn_new_multinomial(tn_context* context, tn_tensor* weights, int64_t num_samples, int32_t replacement,
    tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "multinomial", c::kNoTensor, [&](c::Call& call) {
    const Tensor& weights_ = call.tensor(weights, "weights");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::multinomial(weights_, num_samples, replacement != 0, generator_));
  });
}

tn_tensor* tn_new_bernoulli(tn_context* context, tn_tensor* x, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "bernoulli", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::bernoulli(x_, generator_));
  });
}

tn_tensor* tn_new_bernoulli_p(tn_context* context, tn_tensor* x, double p, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "bernoulli", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::bernoulli(x_, p, generator_));
  });
}

tn_tensor* tn_new_bernoulli_tensor(tn_context* context, tn_tensor* x, tn_tensor* p, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "bernoulli", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& p_ = call.tensor(p, "p");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::bernoulli(x_, p_, generator_));
  });
}

tn_tensor* tn_new_normal_tensor_float(tn_context* context, tn_tensor* mean, double std, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "normal", c::kNoTensor, [&](c::Call& call) {
    const Tensor& mean_ = call.tensor(mean, "mean");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::normal(mean_, std, generator_));
  });
}

tn_tensor* tn_new_normal_float_tensor(tn_context* context, double mean, tn_tensor* std, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "normal", c::kNoTensor, [&](c::Call& call) {
    const Tensor& std_ = call.tensor(std, "std");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::normal(mean, std_, generator_));
  });
}

tn_tensor* tn_new_normal_tensor_tensor(tn_context* context, tn_tensor* mean, tn_tensor* std, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "normal", c::kNoTensor, [&](c::Call& call) {
    const Tensor& mean_ = call.tensor(mean, "mean");
    const Tensor& std_ = call.tensor(std, "std");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::normal(mean_, std_, generator_));
  });
}

tn_tensor* tn_new_normal(tn_context* context, double mean, double std, const int64_t* sizes, size_t sizes_count,
    tn_dtype dtype, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "normal", c::kNoTensor, [&](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::normal(mean, std, sizes_, dtype_, generator_));
  });
}

tn_tensor* tn_new_normal_functional(tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator)
    {
  return c::run<c::Needs::scope>(context, "normal_functional", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::normal_functional(x_, mean, std, generator_));
  });
}

tn_tensor* tn_new_poisson(tn_context* context, tn_tensor* x, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "poisson", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::poisson(x_, generator_));
  });
}

tn_tensor* tn_new_binomial(tn_context* context, tn_tensor* count, tn_tensor* prob, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "binomial", c::kNoTensor, [&](c::Call& call) {
    const Tensor& count_ = call.tensor(count, "count");
    const Tensor& prob_ = call.tensor(prob, "prob");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::binomial(count_, prob_, generator_));
  });
}

tn_tensor* tn_new_dropout(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "dropout", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::dropout(x_, p, train != 0, generator_));
  });
}

tn_status tn_uniform_(tn_context* context, tn_tensor* x, double from, double to, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "uniform_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    x_.uniform_(from, to, generator_);
  });
}

tn_status tn_normal_(tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "normal_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    x_.normal_(mean, std, generator_);
  });
}

tn_status tn_bernoulli_(tn_context* context, tn_tensor* x, double p, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "bernoulli_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    x_.bernoulli_(p, generator_);
  });
}

tn_status tn_bernoulli_tensor_(tn_context* context, tn_tensor* x, tn_tensor* p, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "bernoulli_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& p_ = call.tensor(p, "p");
    c::GeneratorArgument generator_(call, generator);
    x_.bernoulli_(p_, generator_);
  });
}

tn_status tn_exponential_(tn_context* context, tn_tensor* x, double lambd, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "exponential_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    x_.exponential_(lambd, generator_);
  });
}

tn_status tn_cauchy_(tn_context* context, tn_tensor* x, double median, double sigma, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "cauchy_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    x_.cauchy_(median, sigma, generator_);
  });
}

tn_status tn_log_normal_(tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "log_normal_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    x_.log_normal_(mean, std, generator_);
  });
}

tn_status tn_geometric_(tn_context* context, tn_tensor* x, double p, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "geometric_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    x_.geometric_(p, generator_);
  });
}

tn_status tn_random_(tn_context* context, tn_tensor* x, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "random_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    x_.random_(generator_);
  });
}

tn_status tn_random_to_(tn_context* context, tn_tensor* x, int64_t to, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "random_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    x_.random_(to, generator_);
  });
}

tn_status tn_random_from_(tn_context* context, tn_tensor* x, int64_t from, const int64_t* to, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "random_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    x_.random_(from, c::int_or_none(to), generator_);
  });
}

tn_status tn_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "dropout_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    tenure::dropout_(x_, p, train != 0, generator_);
  });
}

tn_tensor* tn_new_feature_dropout(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "feature_dropout", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::feature_dropout(x_, p, train != 0, generator_));
  });
}

tn_status tn_feature_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "feature_dropout_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    tenure::feature_dropout_(x_, p, train != 0, generator_);
  });
}

tn_tensor* tn_new_alpha_dropout(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "alpha_dropout", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::alpha_dropout(x_, p, train != 0, generator_));
  });
}

tn_status tn_alpha_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator) {
  return c::run_status<c::Needs::scope>(context, "alpha_dropout_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    tenure::alpha_dropout_(x_, p, train != 0, generator_);
  });
}

tn_tensor* tn_new_feature_alpha_dropout(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator*
    generator) {
  return c::run<c::Needs::scope>(context, "feature_alpha_dropout", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::feature_alpha_dropout(x_, p, train != 0, generator_));
  });
}

tn_status tn_feature_alpha_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator)
    {
  return c::run_status<c::Needs::scope>(context, "feature_alpha_dropout_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    c::GeneratorArgument generator_(call, generator);
    tenure::feature_alpha_dropout_(x_, p, train != 0, generator_);
  });
}

tn_tensor* tn_new_rrelu(tn_context* context, tn_tensor* x, tn_scalar lower, tn_scalar upper, int32_t training,
    tn_generator* generator) {
  return c::run<c::Needs::scope>(context, "rrelu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto lower_ = c::scalar(lower, "lower");
    const auto upper_ = c::scalar(upper, "upper");
    c::GeneratorArgument generator_(call, generator);
    return c::give(tenure::rrelu(x_, lower_, upper_, training != 0, generator_));
  });
}

tn_status tn_rrelu_(tn_context* context, tn_tensor* x, tn_scalar lower, tn_scalar upper, int32_t training, tn_generator*
    generator) {
  return c::run_status<c::Needs::scope>(context, "rrelu_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto lower_ = c::scalar(lower, "lower");
    const auto upper_ = c::scalar(upper, "upper");
    c::GeneratorArgument generator_(call, generator);
    tenure::rrelu_(x_, lower_, upper_, training != 0, generator_);
  });
}

}  // extern "C"
