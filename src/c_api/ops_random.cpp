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

}  // extern "C"
