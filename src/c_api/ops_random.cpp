// Made by tools/make_ops.py from src/signatures/random.list: the ops of the family random.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_rand(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, tn_generator*
    generator) {
  return c::tensor_of(context, "rand", [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return tenure::rand(sizes_, dtype_, generator_);
  });
}

tn_tensor* tn_new_randn(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype, tn_generator*
    generator) {
  return c::tensor_of(context, "randn", [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return tenure::randn(sizes_, dtype_, generator_);
  });
}

tn_tensor* tn_new_randint(tn_context* context, int64_t low, int64_t high, const int64_t* sizes, size_t sizes_count,
    tn_dtype dtype, tn_generator* generator) {
  return c::tensor_of(context, "randint", [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return tenure::randint(low, high, sizes_, dtype_, generator_);
  });
}

tn_tensor* tn_new_rand_like(tn_context* context, tn_tensor* x, tn_dtype dtype, tn_generator* generator) {
  return c::tensor_of(context, "rand_like\0x", {x}, [=](c::Call& call) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return tenure::rand_like(call.operand(0), dtype_, generator_);
  });
}

tn_tensor* tn_new_randn_like(tn_context* context, tn_tensor* x, tn_dtype dtype, tn_generator* generator) {
  return c::tensor_of(context, "randn_like\0x", {x}, [=](c::Call& call) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return tenure::randn_like(call.operand(0), dtype_, generator_);
  });
}

tn_tensor* tn_new_randint_like(tn_context* context, tn_tensor* x, int64_t high, tn_dtype dtype, tn_generator* generator)
    {
  return c::tensor_of(context, "randint_like\0x", {x}, [=](c::Call& call) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return tenure::randint_like(call.operand(0), high, dtype_, generator_);
  });
}

tn_tensor* tn_new_randint_like_tensor(tn_context* context, tn_tensor* x, tn_tensor* high, tn_dtype dtype, tn_generator*
    generator) {
  return c::tensor_of(context, "randint_like\0x\0high", {x, high}, [=](c::Call& call) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return tenure::randint_like(call.operand(0), call.operand(1), dtype_, generator_);
  });
}

tn_tensor* tn_new_randint_like_low(tn_context* context, tn_tensor* x, int64_t low, int64_t high, tn_dtype dtype,
    tn_generator* generator) {
  return c::tensor_of(context, "randint_like\0x", {x}, [=](c::Call& call) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return tenure::randint_like(call.operand(0), low, high, dtype_, generator_);
  });
}

tn_tensor* tn_new_randperm(tn_context* context, int64_t n, tn_dtype dtype, tn_generator* generator) {
  return c::tensor_of(context, "randperm", [=](c::Call& call) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return tenure::randperm(n, dtype_, generator_);
  });
}

tn_status tn_trunc_normal_(tn_context* context, tn_tensor* x, double mean, double std, double a, double b, tn_generator*
    generator) {
  return c::status_of(context, "trunc_normal_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    tenure::trunc_normal_(call.operand(0), mean, std, a, b, generator_);
  });
}

tn_tensor* tn_new_multinomial(tn_context* context, tn_tensor* weights, int64_t num_samples, int32_t replacement,
    tn_generator* generator) {
  return c::tensor_of(context, "multinomial\0weights", {weights}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::multinomial(call.operand(0), num_samples, replacement != 0, generator_);
  });
}

tn_tensor* tn_new_bernoulli(tn_context* context, tn_tensor* x, tn_generator* generator) {
  return c::tensor_of(context, "bernoulli\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::bernoulli(call.operand(0), generator_);
  });
}

tn_tensor* tn_new_bernoulli_p(tn_context* context, tn_tensor* x, double p, tn_generator* generator) {
  return c::tensor_of(context, "bernoulli\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::bernoulli(call.operand(0), p, generator_);
  });
}

tn_tensor* tn_new_bernoulli_tensor(tn_context* context, tn_tensor* x, tn_tensor* p, tn_generator* generator) {
  return c::tensor_of(context, "bernoulli\0x\0p", {x, p}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::bernoulli(call.operand(0), call.operand(1), generator_);
  });
}

tn_tensor* tn_new_normal_tensor_float(tn_context* context, tn_tensor* mean, double std, tn_generator* generator) {
  return c::tensor_of(context, "normal\0mean", {mean}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::normal(call.operand(0), std, generator_);
  });
}

tn_tensor* tn_new_normal_float_tensor(tn_context* context, double mean, tn_tensor* std, tn_generator* generator) {
  return c::tensor_of(context, "normal\0std", {std}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::normal(mean, call.operand(0), generator_);
  });
}

tn_tensor* tn_new_normal_tensor_tensor(tn_context* context, tn_tensor* mean, tn_tensor* std, tn_generator* generator) {
  return c::tensor_of(context, "normal\0mean\0std", {mean, std}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::normal(call.operand(0), call.operand(1), generator_);
  });
}

tn_tensor* tn_new_normal(tn_context* context, double mean, double std, const int64_t* sizes, size_t sizes_count,
    tn_dtype dtype, tn_generator* generator) {
  return c::tensor_of(context, "normal", [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    c::GeneratorArgument generator_(call, generator);
    return tenure::normal(mean, std, sizes_, dtype_, generator_);
  });
}

tn_tensor* tn_new_normal_functional(tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator)
    {
  return c::tensor_of(context, "normal_functional\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::normal_functional(call.operand(0), mean, std, generator_);
  });
}

tn_tensor* tn_new_poisson(tn_context* context, tn_tensor* x, tn_generator* generator) {
  return c::tensor_of(context, "poisson\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::poisson(call.operand(0), generator_);
  });
}

tn_tensor* tn_new_binomial(tn_context* context, tn_tensor* count, tn_tensor* prob, tn_generator* generator) {
  return c::tensor_of(context, "binomial\0count\0prob", {count, prob}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::binomial(call.operand(0), call.operand(1), generator_);
  });
}

tn_tensor* tn_new_dropout(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator) {
  return c::tensor_of(context, "dropout\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::dropout(call.operand(0), p, train != 0, generator_);
  });
}

tn_status tn_uniform_(tn_context* context, tn_tensor* x, double from, double to, tn_generator* generator) {
  return c::status_of(context, "uniform_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    call.operand(0).uniform_(from, to, generator_);
  });
}

tn_status tn_normal_(tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator) {
  return c::status_of(context, "normal_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    call.operand(0).normal_(mean, std, generator_);
  });
}

tn_status tn_bernoulli_(tn_context* context, tn_tensor* x, double p, tn_generator* generator) {
  return c::status_of(context, "bernoulli_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    call.operand(0).bernoulli_(p, generator_);
  });
}

tn_status tn_bernoulli_tensor_(tn_context* context, tn_tensor* x, tn_tensor* p, tn_generator* generator) {
  return c::status_of(context, "bernoulli_\0x\0p", {x, p}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    call.operand(0).bernoulli_(call.operand(1), generator_);
  });
}

tn_status tn_exponential_(tn_context* context, tn_tensor* x, double lambd, tn_generator* generator) {
  return c::status_of(context, "exponential_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    call.operand(0).exponential_(lambd, generator_);
  });
}

tn_status tn_cauchy_(tn_context* context, tn_tensor* x, double median, double sigma, tn_generator* generator) {
  return c::status_of(context, "cauchy_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    call.operand(0).cauchy_(median, sigma, generator_);
  });
}

tn_status tn_log_normal_(tn_context* context, tn_tensor* x, double mean, double std, tn_generator* generator) {
  return c::status_of(context, "log_normal_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    call.operand(0).log_normal_(mean, std, generator_);
  });
}

tn_status tn_geometric_(tn_context* context, tn_tensor* x, double p, tn_generator* generator) {
  return c::status_of(context, "geometric_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    call.operand(0).geometric_(p, generator_);
  });
}

tn_status tn_random_(tn_context* context, tn_tensor* x, tn_generator* generator) {
  return c::status_of(context, "random_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    call.operand(0).random_(generator_);
  });
}

tn_status tn_random_to_(tn_context* context, tn_tensor* x, int64_t to, tn_generator* generator) {
  return c::status_of(context, "random_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    call.operand(0).random_(to, generator_);
  });
}

tn_status tn_random_from_(tn_context* context, tn_tensor* x, int64_t from, const int64_t* to, tn_generator* generator) {
  return c::status_of(context, "random_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    call.operand(0).random_(from, c::int_or_none(to), generator_);
  });
}

tn_status tn_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator) {
  return c::status_of(context, "dropout_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    tenure::dropout_(call.operand(0), p, train != 0, generator_);
  });
}

tn_tensor* tn_new_feature_dropout(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator) {
  return c::tensor_of(context, "feature_dropout\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::feature_dropout(call.operand(0), p, train != 0, generator_);
  });
}

tn_status tn_feature_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator) {
  return c::status_of(context, "feature_dropout_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    tenure::feature_dropout_(call.operand(0), p, train != 0, generator_);
  });
}

tn_tensor* tn_new_alpha_dropout(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator) {
  return c::tensor_of(context, "alpha_dropout\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::alpha_dropout(call.operand(0), p, train != 0, generator_);
  });
}

tn_status tn_alpha_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator) {
  return c::status_of(context, "alpha_dropout_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    tenure::alpha_dropout_(call.operand(0), p, train != 0, generator_);
  });
}

tn_tensor* tn_new_feature_alpha_dropout(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator*
    generator) {
  return c::tensor_of(context, "feature_alpha_dropout\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    return tenure::feature_alpha_dropout(call.operand(0), p, train != 0, generator_);
  });
}

tn_status tn_feature_alpha_dropout_(tn_context* context, tn_tensor* x, double p, int32_t train, tn_generator* generator)
    {
  return c::status_of(context, "feature_alpha_dropout_\0x", {x}, [=](c::Call& call) {
    c::GeneratorArgument generator_(call, generator);
    tenure::feature_alpha_dropout_(call.operand(0), p, train != 0, generator_);
  });
}

tn_tensor* tn_new_rrelu(tn_context* context, tn_tensor* x, tn_scalar lower, tn_scalar upper, int32_t training,
    tn_generator* generator) {
  return c::tensor_of(context, "rrelu\0x", {x}, [=](c::Call& call) {
    const auto lower_ = c::scalar(lower, "lower");
    const auto upper_ = c::scalar(upper, "upper");
    c::GeneratorArgument generator_(call, generator);
    return tenure::rrelu(call.operand(0), lower_, upper_, training != 0, generator_);
  });
}

tn_status tn_rrelu_(tn_context* context, tn_tensor* x, tn_scalar lower, tn_scalar upper, int32_t training, tn_generator*
    generator) {
  return c::status_of(context, "rrelu_\0x", {x}, [=](c::Call& call) {
    const auto lower_ = c::scalar(lower, "lower");
    const auto upper_ = c::scalar(upper, "upper");
    c::GeneratorArgument generator_(call, generator);
    tenure::rrelu_(call.operand(0), lower_, upper_, training != 0, generator_);
  });
}

}  // extern "C"
