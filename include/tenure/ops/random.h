// Random numbers.
//
// Every function draws from the generator that it is given, else from the context's (default_generator()). Where
// options follow the sizes, it comes before them or after them. The numbers depend on the generator's state and on the
// shape alone: the same bits for any number of threads. A call that fails leaves the generator as it was.
#pragma once

#include <tenure/generator.h>
#include <tenure/tensor.h>

#include <tuple>

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
/// randint of x's sizes, and of its dtype if the options name none. A `high` that is a tensor has one element.
TENURE_API Tensor randint_like(const Tensor& x, int64_t high, TensorOptions options = {});
TENURE_API Tensor randint_like(const Tensor& x, int64_t high, TensorOptions options, Generator& generator);
TENURE_API Tensor randint_like(const Tensor& x, int64_t high, Generator& generator, TensorOptions options = {});
TENURE_API Tensor randint_like(const Tensor& x, const Tensor& high, TensorOptions options = {});
TENURE_API Tensor randint_like(const Tensor& x, const Tensor& high, TensorOptions options, Generator& generator);
TENURE_API Tensor randint_like(const Tensor& x, const Tensor& high, Generator& generator, TensorOptions options = {});
TENURE_API Tensor randint_like(const Tensor& x, int64_t low, int64_t high, TensorOptions options = {});
TENURE_API Tensor randint_like(const Tensor& x, int64_t low, int64_t high, TensorOptions options, Generator& generator);
TENURE_API Tensor randint_like(const Tensor& x, int64_t low, int64_t high, Generator& generator,
                               TensorOptions options = {});
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

/// The same with p, one for all or broadcast to x, in place of x's elements, which do not count: any dtype but complex.
TENURE_API Tensor bernoulli(const Tensor& x, double p);
TENURE_API Tensor bernoulli(const Tensor& x, double p, Generator& generator);
TENURE_API Tensor bernoulli(const Tensor& x, const Tensor& p);
TENURE_API Tensor bernoulli(const Tensor& x, const Tensor& p, Generator& generator);

/// Normal numbers with means and standard deviations of their own, which broadcast, in the dtype of `mean`, or of `std`
/// if the mean is a number; with two numbers as randn. Means are floating or complex, deviations floating (DTypeError)
/// and neither negative nor NaN (ValueError). The gradients of both are 0.
TENURE_API Tensor normal(const Tensor& mean, double std = 1);
TENURE_API Tensor normal(const Tensor& mean, double std, Generator& generator);
/// The same mean for all. The result has the sizes and the dtype of `std`.
TENURE_API Tensor normal(double mean, const Tensor& std);
TENURE_API Tensor normal(double mean, const Tensor& std, Generator& generator);
TENURE_API Tensor normal(const Tensor& mean, const Tensor& std);
TENURE_API Tensor normal(const Tensor& mean, const Tensor& std, Generator& generator);
/// One mean and one deviation for elements of those sizes: contiguous, in the dtype of the options, else the default
/// one. Of complex numbers the mean must be 0, and each part has half of the variance.
TENURE_API Tensor normal(double mean, double std, IntArrayRef sizes, TensorOptions options = {});
TENURE_API Tensor normal(double mean, double std, IntArrayRef sizes, TensorOptions options, Generator& generator);
TENURE_API Tensor normal(double mean, double std, IntArrayRef sizes, Generator& generator, TensorOptions options = {});
/// normal_ into a fresh tensor of x's sizes and dtype, whose elements do not count. Its gradient is none: it records
/// nothing.
TENURE_API Tensor normal_functional(const Tensor& x, double mean = 0, double std = 1);
TENURE_API Tensor normal_functional(const Tensor& x, double mean, double std, Generator& generator);

/// How many events come where x is their rate: whole numbers in x's dtype. Floating: DTypeError. ValueError for a rate
/// that is negative, infinite or NaN. Its gradient is 0. (Hörmann, 1993.)
TENURE_API Tensor poisson(const Tensor& x);
TENURE_API Tensor poisson(const Tensor& x, Generator& generator);
/// How many of `count` trials succeed, each with probability `prob`, which broadcasts to count (ShapeError): whole
/// numbers in their dtype, floating and one (DTypeError). Below 0 each counts as 0, above 1 a probability as 1, a count
/// is rounded down; NaN gives NaN. The gradients of both are 0. (Hörmann, 1993.)
TENURE_API Tensor binomial(const Tensor& count, const Tensor& prob);
TENURE_API Tensor binomial(const Tensor& count, const Tensor& prob, Generator& generator);

/// In training, x with each element set to 0 with probability p and divided by 1 - p otherwise; else x itself. Floating
/// or complex: DTypeError. ValueError unless 0 <= p <= 1. Differentiable, with gradients of gradients.
TENURE_API Tensor dropout(const Tensor& x, double p, bool train);
TENURE_API Tensor dropout(const Tensor& x, double p, bool train, Generator& generator);
/// Into x, which is returned, with the history that follows from it. On a leaf that requires a gradient, outside
/// no_grad: GradError. Of p = 0, not in training, and without elements nothing is drawn.
TENURE_API const Tensor& dropout_(const Tensor& x, double p, bool train);
TENURE_API const Tensor& dropout_(const Tensor& x, double p, bool train, Generator& generator);
/// The same of whole features: of all that have the first two indices in common. ShapeError for fewer than 2 dims.
TENURE_API Tensor feature_dropout(const Tensor& x, double p, bool train);
TENURE_API Tensor feature_dropout(const Tensor& x, double p, bool train, Generator& generator);
/// Into x, which is returned, with the history that follows from it. On a leaf that requires a gradient, outside
/// no_grad: GradError.
TENURE_API const Tensor& feature_dropout_(const Tensor& x, double p, bool train);
TENURE_API const Tensor& feature_dropout_(const Tensor& x, double p, bool train, Generator& generator);
/// In training, each element set with probability p to what selu tends to, and all moved and scaled so that mean 0 and
/// variance 1 stay (Klambauer and others, 2017); of p = 1 zeros. Else as dropout.
TENURE_API Tensor alpha_dropout(const Tensor& x, double p, bool train);
TENURE_API Tensor alpha_dropout(const Tensor& x, double p, bool train, Generator& generator);
/// Into x, which is returned, with the history that follows from it. On a leaf that requires a gradient, outside
/// no_grad: GradError.
TENURE_API const Tensor& alpha_dropout_(const Tensor& x, double p, bool train);
TENURE_API const Tensor& alpha_dropout_(const Tensor& x, double p, bool train, Generator& generator);
/// The same of whole features: of all that have the first two indices in common. ShapeError for fewer than 2 dims, in
/// training alone.
TENURE_API Tensor feature_alpha_dropout(const Tensor& x, double p, bool train);
TENURE_API Tensor feature_alpha_dropout(const Tensor& x, double p, bool train, Generator& generator);
/// Into x, which is returned, with the history that follows from it. On a leaf that requires a gradient, outside
/// no_grad: GradError.
TENURE_API const Tensor& feature_alpha_dropout_(const Tensor& x, double p, bool train);
TENURE_API const Tensor& feature_alpha_dropout_(const Tensor& x, double p, bool train, Generator& generator);
/// dropout, always a copy, and the mask of what stays; in training unless `train` says no. As dropout otherwise.
TENURE_API std::tuple<Tensor, Tensor> native_dropout(const Tensor& x, double p, std::optional<bool> train);
TENURE_API std::tuple<Tensor, Tensor> native_dropout(const Tensor& x, double p, std::optional<bool> train,
                                                     Generator& generator);

/// x above 0, else in training x times a slope that is uniform in [lower, upper), drawn for each element, and otherwise
/// leaky_relu with the middle of both. Floating: DTypeError. ValueError unless lower <= upper, both finite.
/// Differentiable, with gradients of gradients. Its slopes are drawn for all elements, also those above 0.
TENURE_API Tensor rrelu(const Tensor& x, const Scalar& lower = 0.125, const Scalar& upper = 0.3333333333333333,
                        bool training = false);
TENURE_API Tensor rrelu(const Tensor& x, const Scalar& lower, const Scalar& upper, bool training, Generator& generator);
/// Into x, which is returned, with the history that follows from it. On a leaf that requires a gradient, outside
/// no_grad: GradError.
TENURE_API const Tensor& rrelu_(const Tensor& x, const Scalar& lower = 0.125, const Scalar& upper = 0.3333333333333333,
                                bool training = false);
TENURE_API const Tensor& rrelu_(const Tensor& x, const Scalar& lower, const Scalar& upper, bool training,
                                Generator& generator);

}  // namespace v1
}  // namespace tenure
