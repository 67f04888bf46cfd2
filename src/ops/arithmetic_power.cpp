// Powers.
#include "ops/arithmetic.h"
#include "ops/host.h"
#include "ops/methods.h"

namespace tenure {

namespace ops {

void check_power(ScalarType t, const Scalar& exponent) {
  if (!isIntegralType(t, true)) return;
  if (exponent.toLong() < 0)
    core::fail<ValueError>("integers have no negative integer powers: the exponent is " +
                           std::to_string(exponent.toLong()));
  (void)number(exponent, t, Use::exponent);
}

const kernels::Elementwise* simpler_power(ScalarType t, const Scalar& exponent) {
  if (exponent.isComplex()) return nullptr;
  const double e = exponent.toDouble();
  if (e == 2) return &kernels::square_kernel;
  if (!isFloatingType(t)) return nullptr;
  return e == 0.5 ? &kernels::sqrt_kernel : e == -0.5 ? &kernels::rsqrt_kernel : nullptr;
}

}  // namespace ops

inline namespace v1 {

using core::Op;
using core::use;
using ops::promoted;
using ops::saved_if;
using ops::Use;

namespace {

constexpr auto powers_gradient = [](Grads& d, const Tensor& base, const Tensor& exponent, const Tensor& power) {
  if (d.needs(0)) {
    const Tensor g = d.out() * conj(exponent * pow(base, exponent - 1));
    d.set(0, where(exponent == 0, 0, g));
  }
  if (d.needs(1)) {
    const Tensor slope = conj(power * log(base));
    d.set(1, d.out() * where(logical_and(base == 0, real(exponent) >= 0), 0, slope));
  }
};

}  // namespace

Tensor pow(const Tensor& base, const Tensor& exponent) {
  Op op("pow");
  const ScalarType t = promoted(use(base), use(exponent));
  // An exponent without dims is a number: converted to the base's integers it would be another one.
  if (use(exponent).ndim == 0 && isIntegralType(t, false) && use(exponent).dtype != t)
    if (const auto number = ops::value_of(exponent)) (void)ops::number(*number, t, Use::exponent);
  return ops::recorded(op.c, "pow", ins(base, exponent),
                       saves(base, exponent, saved_if(ops::records(exponent), ops::result)), consts(), powers_gradient,
                       [&] { return ops::run_binary(op.c, kernels::pow_kernel, base, exponent, t, t); });
}
Tensor pow(const Tensor& base, const Scalar& exponent) {
  Op op("pow");
  const ScalarType t = promoted(use(base), exponent);
  ops::check_kernel(kernels::pow_kernel, t, base);
  ops::check_power(t, exponent);
  const kernels::Elementwise* simpler = ops::simpler_power(t, exponent);
  return ops::recorded(op.c, "pow", ins(base), saves(base), consts(exponent), ops::power_gradient, [&] {
    if (isComplexType(t) && !exponent.isComplex()) {  // small powers round less than by logarithms
      if (exponent.toDouble() == 3) return no_grad([&] { return square(base) * base; });
      if (exponent.toDouble() == -2) return no_grad([&] { return reciprocal(square(base)); });
    }
    return simpler ? ops::run_unary(op.c, *simpler, base, t, t)
                   : ops::run_binary(op.c, kernels::pow_kernel, base, exponent, t, t, Use::exponent);
  });
}
Tensor pow(const Scalar& base, const Tensor& exponent) {
  Op op("pow");
  const ScalarType t = promoted(use(exponent), base);
  return ops::recorded(
      op.c, "pow", ins(exponent), saves(exponent, ops::result), consts(base),
      [](Grads& d, const Tensor& exponent, const Tensor& power, const Scalar& base) {
        const Scalar log_base =
            base.isComplex() ? Scalar(std::conj(std::log(base.toComplexDouble()))) : Scalar(std::log(base.toDouble()));
        const Tensor slope = conj(power) * log_base;
        d.set(0, d.out() * (base.toBool() ? slope : where(real(exponent) >= 0, 0, slope)));
      },
      [&] {
        return ops::run(op.c, kernels::pow_kernel, {{base, Use::operand}, exponent}, t, t);
      });
}
Tensor square(const Tensor& x) {
  Op op("square");
  const ScalarType t = use(x).dtype == kBool ? kLong : use(x).dtype;
  return ops::recorded(
      op.c, "square", ins(x), saves(x), consts(), [](Grads& d, const Tensor& x) { d.set(0, d.out() * (conj(x) * 2)); },
      [&] { return ops::run_unary(op.c, kernels::square_kernel, x, t, t); });
}

}  // namespace v1
}  // namespace tenure
