// Random numbers.
//
// Every function draws from the generator that it is given, else from the context's (default_generator()). Where
// options follow the sizes, it comes before them or after them. The numbers depend on the generator's state and on the
// shape alone: the same bits for any number of threads. A call that fails leaves the generator as it was.
#pragma once

#include <tenure/generator.h>
#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// Uniform in [0, 1). Floating or complex (both parts uniform): DTypeError. Contiguous, in the innermost scope.
TENURE_API Tensor rand(IntArrayRef sizes, TensorOptions options = {});
TENURE_API Tensor rand(IntArrayRef sizes, TensorOptions options, Generator& generator);
TENURE_API Tensor rand(IntArrayRef sizes, Generator& generator, TensorOptions options = {});
/// Normal with mean 0 and variance 1; of complex numbers each part has variance 1/2. Floating or complex: DTypeError.
TENURE_API Tensor randn(IntArrayRef sizes, TensorOptions options = {});
TENURE_API Tensor randn(IntArrayRef sizes, TensorOptions options, Generator& generator);
TENURE_API Tensor randn(IntArrayRef sizes, Generator& generator, TensorOptions options = {});
/// Integers of [low, high) (low 0), i64 unless the options say otherwise; any dtype but bool and complex: DTypeError.
/// ValueError unless low < high and the dtype reaches both ends.
TENURE_API Tensor randint(int64_t high, IntArrayRef sizes, TensorOptions options = {});
TENURE_API Tensor randint(int64_t low, int64_t high, IntArrayRef sizes, TensorOptions options = {});
TENURE_API Tensor randint(int64_t low, int64_t high, IntArrayRef sizes, TensorOptions options, Generator& generator);
TENURE_API Tensor randint(int64_t high, IntArrayRef sizes, Generator& generator, TensorOptions options = {});
TENURE_API Tensor randint(int64_t low, int64_t high, IntArrayRef sizes, Generator& generator,
                          TensorOptions options = {});
/// Of x's sizes, and of its dtype if the options name none. Contiguous.
TENURE_API Tensor rand_like(const Tensor& x, TensorOptions options = {});
TENURE_API Tensor rand_like(const Tensor& x, TensorOptions options, Generator& generator);
TENURE_API Tensor rand_like(const Tensor& x, Generator& generator, TensorOptions options = {});
TENURE_API Tensor randn_like(const Tensor& x, TensorOptions options = {});
TENURE_API Tensor randn_like(const Tensor& x, TensorOptions options, Generator& generator);
TENURE_API Tensor randn_like(const Tensor& x, Generator& generator, TensorOptions options = {});
/// 0, 1, … n - 1 in random order: i64 unless the options say otherwise.
TENURE_API Tensor randperm(int64_t n, TensorOptions options = {});
TENURE_API Tensor randperm(int64_t n, TensorOptions options, Generator& generator);
TENURE_API Tensor randperm(int64_t n, Generator& generator, TensorOptions options = {});

/// Fills a floating tensor with normal numbers that are drawn again until they lie in [a, b], in effect, and returns
/// it. ValueError unless std > 0 and a < b. Not recorded: call it under no_grad on what requires a gradient.
TENURE_API const Tensor& trunc_normal_(const Tensor& x, double mean = 0, double std = 1, double a = -2, double b = 2);
TENURE_API const Tensor& trunc_normal_(const Tensor& x, double mean, double std, double a, double b,
                                       Generator& generator);

/// Indices (i64) drawn by weight from a vector of weights, or from each row of a matrix: shape [num_samples] or [rows,
/// num_samples]. Weights are floating (DTypeError) and need not sum to 1. ValueError for a negative, infinite or NaN
/// weight, for weights that sum to 0, for no samples, and without replacement for more samples than there are weights
/// above 0.
TENURE_API Tensor multinomial(const Tensor& weights, int64_t num_samples, bool replacement = false);
TENURE_API Tensor multinomial(const Tensor& weights, int64_t num_samples, bool replacement, Generator& generator);

/// Of x's shape and dtype: each element 1 with the probability that stands in x, else 0. Floating: DTypeError.
/// ValueError unless all lie in [0, 1]. Its gradient is 0. In place: bernoulli_.
TENURE_API Tensor bernoulli(const Tensor& x);
TENURE_API Tensor bernoulli(const Tensor& x, Generator& generator);

/// In training, x with each element set to 0 with probability p and divided by 1 - p otherwise; else x itself. Floating
/// or complex: DTypeError. ValueError unless 0 <= p <= 1. Differentiable, with gradients of gradients.
TENURE_API Tensor dropout(const Tensor& x, double p, bool train);
TENURE_API Tensor dropout(const Tensor& x, double p, bool train, Generator& generator);

}  // namespace v1
}  // namespace tenure
