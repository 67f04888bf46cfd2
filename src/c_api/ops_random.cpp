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

}  // extern "C"
