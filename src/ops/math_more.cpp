// Inverses of sines, hyperbolic functions, logarithms of other bases, and what is left of functions of one number.
#include "kernels/moves.h"
#include "ops/geometry.h"
#include "ops/methods.h"
#include "ops/unary.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;
using ops::Arg;
using ops::Saves;
using ops::Use;

namespace {

// ---- gradients; y is the result, x the input

constexpr auto asin_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() * conj(rsqrt(1 - x * x))); };
constexpr auto acos_gradient = [](Grads& d, const Tensor& x) { d.set(0, -(d.out() * conj(rsqrt(1 - x * x)))); };
constexpr auto atan_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() / conj(x * x + 1)); };
constexpr auto sinh_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() * conj(cosh(x))); };
constexpr auto cosh_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() * conj(sinh(x))); };
constexpr auto asinh_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() * conj(rsqrt(x * x + 1))); };
// The product of two roots is not the root of the product where numbers are complex.
constexpr auto acosh_gradient = [](Grads& d, const Tensor& x) {
  d.set(0, d.out() * (x.is_complex() ? conj(rsqrt(x + 1) * rsqrt(x - 1)) : rsqrt(x * x - 1)));
};
constexpr auto atanh_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() / conj(1 - x * x)); };
constexpr auto exp2_gradient = [](Grads& d, const Tensor& y) { d.set(0, d.out() * conj(y) * 0.69314718055994531); };
constexpr auto log2_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() / conj(x * 0.69314718055994531)); };
constexpr auto log10_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() / conj(x * 2.3025850929940457)); };
constexpr auto erfc_gradient = [](Grads& d, const Tensor& x) {
  d.set(0, d.out() * (exp(-(x * x)) * -1.1283791670955126));
};
constexpr auto sinc_gradient = [](Grads& d, const Tensor& x) {
  constexpr double pi = 3.14159265358979323846;
  const Tensor turned = x * pi, below = turned * x, slope = (turned * cos(turned) - sin(turned)) / below;
  d.set(0, where(below == 0, 0, d.out() * conj(slope)));
};
constexpr auto sgn_gradient = [](Grads& d, const Tensor& x, const Tensor& y) {
  const Tensor g = d.out();
  if (!x.is_complex()) return d.set(0, zeros(d.sizes(0), g.scalar_type()));
  const Tensor size = abs(x);
  d.set(0, where(size == 0, 0, (g - real(g * conj(y)) * y) / size));
};

}  // namespace

#define TENURE_MATH(name, what)                                                                                    \
  Tensor name(const Tensor& x) {                                                                                   \
    Op op(#name);                                                                                                  \
    return ops::unary(op.c, #name, kernels::name##_kernel, x, ops::floating(use(x).dtype), what, name##_gradient); \
  }
TENURE_MATH(asin, Saves::input)
TENURE_MATH(acos, Saves::input)
TENURE_MATH(atan, Saves::input)
TENURE_MATH(sinh, Saves::input)
TENURE_MATH(cosh, Saves::input)
TENURE_MATH(asinh, Saves::input)
TENURE_MATH(acosh, Saves::input)
TENURE_MATH(atanh, Saves::input)
TENURE_MATH(exp2, Saves::output)
TENURE_MATH(log2, Saves::input)
TENURE_MATH(log10, Saves::input)
TENURE_MATH(erfc, Saves::input)
TENURE_MATH(sinc, Saves::input)
#undef TENURE_MATH

Tensor sgn(const Tensor& x) {
  Op op("sgn");
  const ScalarType t = use(x).dtype;
  return ops::recorded(op.c, "sgn", ins(x), saves(x, ops::result), consts(), sgn_gradient,
                       [&] { return ops::run_unary(op.c, kernels::sgn_kernel, x, t, t); });
}

Tensor logit(const Tensor& x, std::optional<double> eps) {
  Op op("logit");
  const ScalarType t = ops::floating(use(x).dtype);
  ops::check_kernel(kernels::logit_kernel, t, x);
  return ops::recorded(
      op.c, "logit", ins(x), saves(x), consts(eps),
      [](Grads& d, const Tensor& x, std::optional<double> eps) {
        const Tensor slope = d.out() / (x * (1 - x));
        if (eps) return d.set(0, where(logical_or(x<*eps, x> 1 - *eps), 0, slope));
        d.set(0, where(logical_or(x<0, x> 1), NAN, slope));
      },
      [&] {
        Tensor held;  // a copy of x's handle would keep its bytes from being the result's
        const Tensor& within = eps ? (held = no_grad([&] { return clamp(x.to(t), *eps, 1 - *eps); })) : x;
        return ops::run_unary(op.c, kernels::logit_kernel, within, t, t);
      });
}

Tensor signbit(const Tensor& x) {
  Op op("signbit");
  return ops::run_unary(op.c, kernels::signbit_kernel, x, use(x).dtype, kBool);
}

Tensor positive(const Tensor& x) {
  Op op("positive");
  if (use(x).dtype == kBool) core::fail<DTypeError>("not for bool");
  return x;
}

Tensor nan_to_num(const Tensor& x, std::optional<double> nan, std::optional<double> posinf,
                  std::optional<double> neginf) {
  Op op("nan_to_num");
  const ScalarType t = use(x).dtype;
  if (isIntegralType(t, true)) return ops::copied(op.c, use(x), t);
  if (isComplexType(t)) return view_as_complex(nan_to_num(view_as_real(x), nan, posinf, neginf));
  const double high = posinf.value_or(ops::largest(t)), low = neginf.value_or(-ops::largest(t));
  const auto finite = [&](const Tensor& of) {
    return ops::run(op.c, kernels::nan_to_num_kernel, {of, {high, Use::operand}, {low, Use::operand}}, t, t);
  };
  return ops::recorded(
      op.c, "nan_to_num", ins(x), saves(x), consts(),
      [](Grads& d, const Tensor& x) { d.set(0, d.out() * isfinite(x)); },
      [&] {
        if (nan.value_or(0) == 0) return finite(x);
        const Tensor holes = isnan(x), rest = no_grad([&] { return nan_to_num(x, 0, high, low); });
        return ops::run(op.c, kernels::where_kernel, {Arg::as_it_is(holes), {*nan, Use::stored}, {rest, Use::stored}},
                        t, t);
      });
}

}  // namespace v1
}  // namespace tenure
