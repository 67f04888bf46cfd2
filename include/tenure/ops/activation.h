// Activations: functions of one number that layers end with. As in math.h.
#pragma once

#include <tenure/tensor.h>

#include <string_view>

namespace tenure {
inline namespace v1 {

/// 1 / (1 + exp(-x)). Integers and bool give the default dtype.
TENURE_API Tensor sigmoid(const Tensor& x);
/// x · sigmoid(x). Floating and complex.
TENURE_API Tensor silu(const Tensor& x);
/// max(x, 0): integers and floating. NaN and -0 stay. The gradient at 0 is 0, of NaN what arrives.
TENURE_API Tensor relu(const Tensor& x);

/// x kept between the bounds, whose gradient on and outside of them is 0; relu6: between 0 and 6. Integers and
/// floating; a bound that the dtype does not reach counts as in clamp.
TENURE_API Tensor hardtanh(const Tensor& x, const Scalar& min_val = -1, const Scalar& max_val = 1);
TENURE_API Tensor relu6(const Tensor& x);
/// scale · x above 0, else scale · alpha · (exp(input_scale · x) - 1). Floating only, as all that follow.
TENURE_API Tensor elu(const Tensor& x, const Scalar& alpha = 1, const Scalar& scale = 1, const Scalar& input_scale = 1);
/// elu with the alpha and scale that keep mean 0 and variance 1 (Klambauer and others, 2017).
TENURE_API Tensor selu(const Tensor& x);
/// x above 0, else alpha · (exp(x / alpha) - 1). ValueError for an alpha of 0.
TENURE_API Tensor celu(const Tensor& x, const Scalar& alpha = 1.0);
/// x times the normal distribution function at x; "tanh": by 0.5x(1 + tanh(sqrt(2/pi)(x + 0.044715x³))). ValueError for
/// another word.
TENURE_API Tensor gelu(const Tensor& x, std::string_view approximate = "none");
/// x above 0, else negative_slope · x.
TENURE_API Tensor leaky_relu(const Tensor& x, const Scalar& negative_slope = 0.01);
/// log(sigmoid(x)), without overflow.
TENURE_API Tensor log_sigmoid(const Tensor& x);
/// x/6 + 1/2 kept between 0 and 1, and x times that.
TENURE_API Tensor hardsigmoid(const Tensor& x);
TENURE_API Tensor hardswish(const Tensor& x);
/// x · tanh(softplus(x)).
TENURE_API Tensor mish(const Tensor& x);
/// log(1 + exp(beta · x)) / beta; x itself where beta · x is above threshold.
TENURE_API Tensor softplus(const Tensor& x, const Scalar& beta = 1, const Scalar& threshold = 20);
/// 0 where |x| is not above lambd; else x, and in softshrink x moved by lambd towards 0. softshrink: ValueError for a
/// negative lambd.
TENURE_API Tensor hardshrink(const Tensor& x, const Scalar& lambd = 0.5);
TENURE_API Tensor softshrink(const Tensor& x, const Scalar& lambd = 0.5);
/// value where x is not above threshold. Integers and floating; ValueError for numbers that the dtype does not hold.
TENURE_API Tensor threshold(const Tensor& x, const Scalar& threshold, const Scalar& value);
/// x above 0, else weight · x: weight is one number, or one for each index of dim 1. One dtype, floating.
TENURE_API Tensor prelu(const Tensor& x, const Tensor& weight);
/// The first half of x along the dim times the sigmoid of the second. ShapeError for an odd size.
TENURE_API Tensor glu(const Tensor& x, int64_t dim = -1);

// Given the tensor for good, as an rvalue, many write into it if they can: memory::Donation.
#include <tenure/detail/alias/activation.inc>
#include <tenure/detail/donating/activation.inc>
#include <tenure/detail/out/activation.inc>

}  // namespace v1
}  // namespace tenure
