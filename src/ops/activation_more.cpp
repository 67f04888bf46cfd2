// Activations with parameters, and those that are made of pieces.
#include "ops/arithmetic.h"
#include "ops/dense.h"
#include "ops/methods.h"
#include "ops/unary.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;
using ops::Saves;
using ops::Use;

namespace {

// 1 inside of the bounds and of NaN, 0 on them and outside.
constexpr auto between_gradient = [](Grads& d, const Tensor& x, const Scalar& low, const Scalar& high) {
  d.set(0, where(logical_or(x <= low, x >= high), 0, d.out()));
};

Tensor bounded(core::Context& c, const char* op, const Tensor& x, const Scalar& low, const Scalar& high) {
  const ScalarType t = use(x).dtype;
  return ops::recorded(c, op, ins(x), saves(x), consts(low, high), between_gradient, [&] {
    return ops::run(c, kernels::clamp_kernel, {x, {low, Use::lower}, {high, Use::upper}}, t, t);
  });
}

// x above 0 times `above`; else (e^(x inside) - 1) times `below`.
Tensor exponential_unit(core::Context& c, const char* op, const Tensor& x, double below, double above, double inside) {
  const ScalarType t = use(x).dtype;
  ops::check_kernel(kernels::elu_kernel, t, x);
  if (inside != 1 && ops::is_half(t)) return exponential_unit(c, op, x.to(kFloat), below, above, inside).to(t);
  return ops::recorded(
      c, op, ins(x), saves(x), consts(below, above, inside),
      [](Grads& d, const Tensor& x, double below, double above, double inside) {
        d.set(0, d.out() * where(x <= 0, exp(clamp_max(x, 0) * inside) * (below * inside), above));
      },
      [&] {
        if (!(inside > 0 && std::isfinite(inside)))  // the kernel looks at the sign of what it is given
          return no_grad([&] { return where(x > 0, x * above, expm1(x * inside) * below); });
        Tensor held;  // a copy of x's handle would keep its bytes from being the result's
        const Tensor& scaled = inside == 1 ? x : (held = ops::run_binary(c, kernels::mul_kernel, x, inside, t, t, Use::operand));
        return ops::run(c, kernels::elu_kernel, {scaled, {above / inside, Use::operand}, {below, Use::operand}}, t, t);
      });
}

constexpr double kSeluAlpha = 1.6732632423543772848170429916717, kSeluScale = 1.0507009873554804934193349852946;

}  // namespace

Tensor hardtanh(const Tensor& x, const Scalar& min_val, const Scalar& max_val) {
  Op op("hardtanh");
  return bounded(op.c, "hardtanh", x, min_val, max_val);
}
Tensor relu6(const Tensor& x) {
  Op op("relu6");
  return bounded(op.c, "relu6", x, 0, 6);
}

Tensor elu(const Tensor& x, const Scalar& alpha, const Scalar& scale, const Scalar& input_scale) {
  Op op("elu");
  return exponential_unit(op.c, "elu", x, alpha.toDouble() * scale.toDouble(), scale.toDouble(),
                          input_scale.toDouble());
}
Tensor selu(const Tensor& x) {
  Op op("selu");
  return exponential_unit(op.c, "selu", x, kSeluAlpha * kSeluScale, kSeluScale, 1);
}
Tensor celu(const Tensor& x, const Scalar& alpha) {
  Op op("celu");
  if (alpha.toDouble() == 0) core::fail<ValueError>("alpha is 0");
  return exponential_unit(op.c, "celu", x, alpha.toDouble(), 1, 1 / alpha.toDouble());
}

Tensor gelu(const Tensor& x, std::string_view approximate) {
  Op op("gelu");
  const ScalarType t = use(x).dtype;
  if (approximate == "none")
    return ops::unary(op.c, "gelu", kernels::gelu_kernel, x, t, Saves::input, [](Grads& d, const Tensor& x) {
      const Tensor density = exp(x * x * -0.5) * 0.3989422804014327;
      d.set(0, d.out() * (erfc(x * -0.70710678118654752) * 0.5 + x * density));
    });
  if (approximate != "tanh")
    core::fail<ValueError>("the approximation is neither none nor tanh: " + std::string(approximate));
  return ops::unary(op.c, "gelu", kernels::gelu_tanh_kernel, x, t, Saves::input, [](Grads& d, const Tensor& x) {
    constexpr double beta = 0.79788456080286536;
    const Tensor square = x * x, bent = tanh((x + square * x * 0.044715) * beta);
    const Tensor slope = (square * (3 * 0.044715) + 1) * beta;
    d.set(0, d.out() * ((bent + 1) * 0.5 + x * (1 - bent * bent) * slope * 0.5));
  });
}

Tensor leaky_relu(const Tensor& x, const Scalar& negative_slope) {
  Op op("leaky_relu");
  const ScalarType t = use(x).dtype;
  ops::check_kernel(kernels::leaky_relu_kernel, t, x);
  return ops::recorded(
      op.c, "leaky_relu", ins(x), saves(x), consts(negative_slope),
      [](Grads& d, const Tensor& x, const Scalar& slope) { d.set(0, where(x > 0, d.out(), d.out() * slope)); },
      [&] { return ops::run_binary(op.c, kernels::leaky_relu_kernel, x, negative_slope, t, t, Use::operand); });
}

Tensor log_sigmoid(const Tensor& x) {
  Op op("log_sigmoid");
  return ops::unary(op.c, "log_sigmoid", kernels::log_sigmoid_kernel, x, use(x).dtype, Saves::input,
                    [](Grads& d, const Tensor& x) { d.set(0, d.out() * sigmoid(-x)); });
}

Tensor hardsigmoid(const Tensor& x) {
  Op op("hardsigmoid");
  return ops::unary(op.c, "hardsigmoid", kernels::hardsigmoid_kernel, x, use(x).dtype, Saves::input,
                    [](Grads& d, const Tensor& x) { d.set(0, where(logical_and(x > -3, x < 3), d.out() / 6, 0)); });
}
Tensor hardswish(const Tensor& x) {
  Op op("hardswish");
  return ops::unary(op.c, "hardswish", kernels::hardswish_kernel, x, use(x).dtype, Saves::input,
                    [](Grads& d, const Tensor& x) {
                      const Tensor g = d.out();
                      d.set(0, where(x <= -3, 0, where(x < 3, g * (x / 3 + 0.5), g)));
                    });
}
Tensor mish(const Tensor& x) {
  Op op("mish");
  return ops::unary(op.c, "mish", kernels::mish_kernel, x, use(x).dtype, Saves::input, [](Grads& d, const Tensor& x) {
    const Tensor bent = tanh(softplus(x));
    d.set(0, d.out() * (bent + x * sigmoid(x) * (1 - bent * bent)));
  });
}

Tensor softplus(const Tensor& x, const Scalar& beta, const Scalar& threshold) {
  Op op("softplus");
  const ScalarType t = use(x).dtype;
  ops::check_kernel(kernels::softplus_kernel, t, x);
  return ops::recorded(
      op.c, "softplus", ins(x), saves(x), consts(beta, threshold),
      [](Grads& d, const Tensor& x, const Scalar& beta, const Scalar& threshold) {
        const Tensor w = x * beta;
        d.set(0, where(w > threshold, d.out(), d.out() * sigmoid(w)));
      },
      [&] {
        return ops::run(op.c, kernels::softplus_kernel, {x, {beta, Use::operand}, {threshold, Use::operand}}, t, t);
      });
}

namespace {

constexpr auto shrink_gradient = [](Grads& d, const Tensor& x, const Scalar& lambda) {
  d.set(0, where(abs(x) <= lambda, 0, d.out()));
};

}  // namespace

Tensor hardshrink(const Tensor& x, const Scalar& lambd) {
  Op op("hardshrink");
  const ScalarType t = use(x).dtype;
  ops::check_kernel(kernels::hardshrink_kernel, t, x);
  return ops::recorded(op.c, "hardshrink", ins(x), saves(x), consts(lambd), shrink_gradient,
                       [&] { return ops::run_binary(op.c, kernels::hardshrink_kernel, x, lambd, t, t, Use::operand); });
}
Tensor softshrink(const Tensor& x, const Scalar& lambd) {
  Op op("softshrink");
  const ScalarType t = use(x).dtype;
  ops::check_kernel(kernels::softshrink_kernel, t, x);
  if (!(lambd.toDouble() >= 0)) core::fail<ValueError>("lambd is negative: " + std::to_string(lambd.toDouble()));
  return ops::recorded(op.c, "softshrink", ins(x), saves(x), consts(lambd), shrink_gradient,
                       [&] { return ops::run_binary(op.c, kernels::softshrink_kernel, x, lambd, t, t, Use::operand); });
}

Tensor threshold(const Tensor& x, const Scalar& threshold, const Scalar& value) {
  Op op("threshold");
  const ScalarType t = use(x).dtype;
  ops::check_kernel(kernels::threshold_kernel, t, x);
  return ops::recorded(
      op.c, "threshold", ins(x), saves(x), consts(threshold),
      [](Grads& d, const Tensor& x, const Scalar& threshold) { d.set(0, where(x <= threshold, 0, d.out())); },
      [&] {
        return ops::run(op.c, kernels::threshold_kernel, {x, {threshold, Use::stored}, {value, Use::stored}}, t, t);
      });
}

Tensor prelu(const Tensor& x, const Tensor& weight) {
  Op op("prelu");
  const core::Slot &s = use(x), &w = use(weight);
  if (s.dtype != w.dtype)
    core::fail<DTypeError>("the dtypes differ: x is " + core::describe(s) + ", weight is " + core::describe(w));
  ops::check_floating(s);
  const int64_t channels = s.ndim >= 2 ? s.sizes()[1] : 1;
  if (w.ndim > 1 || (w.numel != 1 && w.numel != channels))
    core::fail<ShapeError>("weight is neither one number nor one a channel, of which there are " +
                           std::to_string(channels) + ": x is " + core::describe(s) + ", weight is " +
                           core::describe(w));
  core::Dims sizes;
  for (int i = 0; i < s.ndim; ++i) sizes.push(i == 1 && w.numel != 1 ? channels : 1);
  const Tensor slope = weight.reshape(sizes);
  return where(x > 0, x, slope * x);
}

Tensor glu(const Tensor& x, int64_t dim) {
  Op op("glu");
  const core::Slot& s = use(x);
  if (isIntegralType(s.dtype, true)) core::fail<DTypeError>("not for " + std::string(name(s.dtype)));
  if (s.ndim == 0) core::fail<ShapeError>("at least 1 dim is needed: " + core::describe(s));
  const int at = core::wrap_dim(dim, s.ndim);
  const int64_t size = s.sizes()[at];
  if (size % 2 != 0) core::fail<ShapeError>("the size of dim " + std::to_string(at) + " is odd: " + core::describe(s));
  return x.narrow(at, 0, size / 2) * sigmoid(x.narrow(at, size / 2, size / 2));
}

}  // namespace v1
}  // namespace tenure
