#include "tenure/ops/math.h"

#include "core/record.h"
#include "kernels/moves.h"
#include "ops/geometry.h"
#include "ops/host.h"
#include "ops/methods.h"
#include "ops/unary.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;
using ops::Arg;
using ops::Saves;
using ops::Use;

namespace {

ScalarType real_type(ScalarType t) { return t == kComplexFloat ? kFloat : t == kComplexDouble ? kDouble : t; }

// ---- gradients; y is the result, x the input

constexpr auto zero_gradient = [](Grads& d, const Tensor&) { d.set(0, zeros(d.sizes(0), d.out().scalar_type())); };
constexpr auto exp_gradient = [](Grads& d, const Tensor& y) { d.set(0, d.out() * conj(y)); };
constexpr auto expm1_gradient = [](Grads& d, const Tensor& y) { d.set(0, d.out() * conj(y + 1)); };
constexpr auto log_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() / conj(x)); };
constexpr auto log1p_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() / conj(x + 1)); };
constexpr auto sqrt_gradient = [](Grads& d, const Tensor& y) {
  const Tensor g = d.out();
  d.set(0, ops::in_one_pass(kernels::sqrt_backward_kernel, g, y, [&] { return g / (conj(y) * 2); }));
};
constexpr auto rsqrt_gradient = [](Grads& d, const Tensor& y) {
  const Tensor g = d.out();
  d.set(0, ops::in_one_pass(kernels::rsqrt_backward_kernel, g, y, [&] { return g * conj(y * y * y) * -0.5; }));
};
constexpr auto sin_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() * conj(cos(x))); };
constexpr auto cos_gradient = [](Grads& d, const Tensor& x) { d.set(0, -(d.out() * conj(sin(x)))); };
constexpr auto tan_gradient = [](Grads& d, const Tensor& y) { d.set(0, d.out() * conj(1 + y * y)); };
constexpr auto deg2rad_gradient = [](Grads& d, const Tensor&) { d.set(0, deg2rad(d.out())); };
constexpr auto rad2deg_gradient = [](Grads& d, const Tensor&) { d.set(0, rad2deg(d.out())); };
constexpr auto tanh_gradient = [](Grads& d, const Tensor& y) {
  const Tensor g = d.out();
  d.set(0, ops::in_one_pass(kernels::tanh_backward_kernel, g, y, [&] { return g * conj(1 - y * y); }));
};
constexpr auto erf_gradient = [](Grads& d, const Tensor& x) {
  const Tensor g = d.out();
  d.set(0,
        ops::in_one_pass(kernels::erf_backward_kernel, g, x, [&] { return g * (exp(-(x * x)) * 1.1283791670955126); }));
};
constexpr auto erfinv_gradient = [](Grads& d, const Tensor& y) {
  const Tensor g = d.out();
  d.set(0, ops::in_one_pass(kernels::erfinv_backward_kernel, g, y,
                            [&] { return g * (exp(y * y) * 0.88622692545275801); }));
};

// x / |x|, and 0 of 0.
Tensor direction(const Tensor& x) {
  if (!x.is_complex()) return sign(x);
  const Tensor size = abs(x);
  return where(size == 0, 0, x / size);
}

// To whole numbers; integers are.
Tensor whole(core::Context& c, const char* op, const kernels::Elementwise& kernel, const Tensor& x) {
  const ScalarType t = use(x).dtype;
  if (isIntegralType(t, false)) return ops::copied(c, use(x), t);
  return ops::unary(c, op, kernel, x, t, Saves::nothing, zero_gradient);
}

}  // namespace

#define TENURE_MATH(name, what)                                                                                    \
  Tensor name(const Tensor& x) {                                                                                   \
    Op op(#name);                                                                                                  \
    return ops::unary(op.c, #name, kernels::name##_kernel, x, ops::floating(use(x).dtype), what, name##_gradient); \
  }
TENURE_MATH(exp, Saves::output)
TENURE_MATH(expm1, Saves::output)
TENURE_MATH(log, Saves::input)
TENURE_MATH(log1p, Saves::input)
TENURE_MATH(sqrt, Saves::output)
TENURE_MATH(rsqrt, Saves::output)
TENURE_MATH(sin, Saves::input)
TENURE_MATH(cos, Saves::input)
TENURE_MATH(tan, Saves::output)
TENURE_MATH(deg2rad, Saves::nothing)
TENURE_MATH(rad2deg, Saves::nothing)
TENURE_MATH(tanh, Saves::output)
TENURE_MATH(erf, Saves::input)
TENURE_MATH(erfinv, Saves::output)
#undef TENURE_MATH

Tensor abs(const Tensor& x) {
  Op op("abs");
  const ScalarType t = use(x).dtype;
  if (isComplexType(t) && op.c.destination && op.c.destination->in_place_here(op.c))
    core::fail<DTypeError>("not for " + std::string(name(t)) + ", whose absolute values are real");
  return ops::recorded(
      op.c, "abs", ins(x), saves(x), consts(), [](Grads& d, const Tensor& x) { d.set(0, d.out() * direction(x)); },
      [&] {
        return isComplexType(t) ? ops::run_unary(op.c, kernels::abs_complex_kernel, x, t, real_type(t))
                                : ops::run_unary(op.c, kernels::abs_kernel, x, t, t);
      });
}
Tensor sign(const Tensor& x) {
  Op op("sign");
  return ops::unary(op.c, "sign", kernels::sign_kernel, x, use(x).dtype, Saves::nothing, zero_gradient);
}
Tensor floor(const Tensor& x) {
  Op op("floor");
  return whole(op.c, "floor", kernels::floor_kernel, x);
}
Tensor ceil(const Tensor& x) {
  Op op("ceil");
  return whole(op.c, "ceil", kernels::ceil_kernel, x);
}
Tensor round(const Tensor& x) {
  Op op("round");
  return whole(op.c, "round", kernels::round_kernel, x);
}
Tensor trunc(const Tensor& x) {
  Op op("trunc");
  return whole(op.c, "trunc", kernels::trunc_kernel, x);
}
Tensor frac(const Tensor& x) {
  Op op("frac");
  return ops::unary(op.c, "frac", kernels::frac_kernel, x, use(x).dtype, Saves::nothing,
                    [](Grads& d, const Tensor&) { d.set(0, d.out()); });
}

// ---- bounds

namespace {

ScalarType clamp_type(const Tensor& x, const std::optional<Scalar>& min, const std::optional<Scalar>& max) {
  if (!min && !max) core::fail<ValueError>("neither min nor max is given");
  ops::Promotion t;
  t.operand(use(x));
  if (min) t.operand(*min);
  if (max) t.operand(*max);
  ops::check_kernel(kernels::clamp_kernel, t.result(), x);
  return t.result();
}

// A bound from a tensor without dims is a number to integers: one that they do not reach bounds nothing, or is refused.
std::optional<Scalar> number_of(const std::optional<Tensor>& bound, ScalarType t) {
  if (!bound || !ops::has_values() || !isIntegralType(t, false)) return std::nullopt;
  const core::Slot& s = use(*bound);
  return s.ndim == 0 && s.dtype != t ? std::optional(bound->item()) : std::nullopt;
}

constexpr auto clamp_gradient = [](Grads& d, const Tensor& x, const std::optional<Scalar>& min,
                                   const std::optional<Scalar>& max) {
  const Tensor inside = min && max ? logical_and(x >= *min, x <= *max) : min ? x >= *min : x <= *max;
  d.set(0, where(inside, d.out(), 0));
};

// Of maximum and minimum: what was not chosen gets nothing, equal elements get half each.
void choice_gradient(Grads& d, const Tensor& equal, const Tensor& a_lost, const Tensor& b_lost) {
  const Tensor g = d.out(), given = where(equal, g * 0.5, g);
  if (d.needs(0)) d.set(0, where(a_lost, 0, given));
  if (d.needs(1)) d.set(1, where(b_lost, 0, given));
}

constexpr auto clamp_between_gradient = [](Grads& d, const Tensor& x, const Tensor& min, const Tensor& max) {
  const Tensor g = d.out(), half = g * 0.5, apart = min < max;
  const Tensor at_min = logical_and(x == min, apart), at_max = logical_and(x == max, apart);
  const Tensor outside = logical_or(x<min, x> max);
  if (d.needs(0)) d.set(0, where(outside, 0, where(logical_or(at_min, at_max), half, g)));
  if (d.needs(1)) d.set(1, where(at_min, half, where(logical_and(x < min, min <= max), g, 0)));
  if (d.needs(2)) d.set(2, where(at_max, half, where(logical_or(min > max, x > max), g, 0)));
};
constexpr auto clamp_at_gradient = [](Grads& d, const Tensor& x, const Tensor& bound, bool is_min) {
  choice_gradient(d, x == bound, is_min ? x < bound : x > bound, is_min ? x > bound : x < bound);
};

}  // namespace

Tensor clamp(const Tensor& x, std::optional<Scalar> min, std::optional<Scalar> max) {
  Op op("clamp");
  const ScalarType t = clamp_type(x, min, max);
  return ops::recorded(op.c, "clamp", ins(x), saves(x), consts(min, max), clamp_gradient, [&] {
    return min && max ? ops::run(op.c, kernels::clamp_kernel, {x, {*min, Use::lower}, {*max, Use::upper}}, t, t)
           : min      ? ops::run_binary(op.c, kernels::maximum_kernel, x, *min, t, t, Use::lower)
                      : ops::run_binary(op.c, kernels::minimum_kernel, x, *max, t, t, Use::upper);
  });
}
Tensor clamp(const Tensor& x, std::optional<Tensor> min, std::optional<Tensor> max) {
  Op op("clamp");
  if (!min && !max) core::fail<ValueError>("neither min nor max is given");
  ops::Promotion promotion;
  promotion.operand(use(x));
  if (min) promotion.operand(use(*min));
  if (max) promotion.operand(use(*max));
  const ScalarType t = promotion.result();
  ops::check_kernel(kernels::clamp_kernel, t, x);
  const std::optional<Scalar> low = number_of(min, t), high = number_of(max, t);
  const auto from = [&] { return low ? Arg(*low, Use::lower) : Arg(*min, Use::lower); };
  const auto to = [&] { return high ? Arg(*high, Use::upper) : Arg(*max, Use::upper); };
  if (min && max)
    return ops::recorded(op.c, "clamp", ins(x, *min, *max), saves(x, *min, *max), consts(), clamp_between_gradient,
                         [&] {
                           return ops::run(op.c, kernels::clamp_kernel, {x, from(), to()}, t, t);
                         });
  const Tensor& bound = min ? *min : *max;
  return ops::recorded(op.c, "clamp", ins(x, bound), saves(x, bound), consts(min.has_value()), clamp_at_gradient, [&] {
    return min ? ops::run(op.c, kernels::maximum_kernel, {x, from()}, t, t)
               : ops::run(op.c, kernels::minimum_kernel, {x, to()}, t, t);
  });
}
Tensor clamp_min(const Tensor& x, const Scalar& min) {
  Op op("clamp_min");
  const ScalarType t = clamp_type(x, min, std::nullopt);
  return ops::recorded(
      op.c, "clamp_min", ins(x), saves(x), consts(min),
      [](Grads& d, const Tensor& x, const Scalar& min) { d.set(0, where(x >= min, d.out(), 0)); },
      [&] { return ops::run_binary(op.c, kernels::maximum_kernel, x, min, t, t, Use::lower); });
}
Tensor clamp_max(const Tensor& x, const Scalar& max) {
  Op op("clamp_max");
  const ScalarType t = clamp_type(x, std::nullopt, max);
  return ops::recorded(
      op.c, "clamp_max", ins(x), saves(x), consts(max),
      [](Grads& d, const Tensor& x, const Scalar& max) { d.set(0, where(x <= max, d.out(), 0)); },
      [&] { return ops::run_binary(op.c, kernels::minimum_kernel, x, max, t, t, Use::upper); });
}
Tensor clamp_min(const Tensor& x, const Tensor& min) {
  Op op("clamp_min");
  return clamp(x, min, std::optional<Tensor>());
}
Tensor clamp_max(const Tensor& x, const Tensor& max) {
  Op op("clamp_max");
  return clamp(x, std::optional<Tensor>(), max);
}
Tensor maximum(const Tensor& a, const Tensor& b) {
  Op op("maximum");
  const ScalarType t = ops::promoted(use(a), use(b));
  return ops::recorded(
      op.c, "maximum", ins(a, b), saves(a, b), consts(),
      [](Grads& d, const Tensor& a, const Tensor& b) { choice_gradient(d, a == b, a<b, a> b); },
      [&] { return ops::run_binary(op.c, kernels::maximum_kernel, a, b, t, t); });
}
Tensor minimum(const Tensor& a, const Tensor& b) {
  Op op("minimum");
  const ScalarType t = ops::promoted(use(a), use(b));
  return ops::recorded(
      op.c, "minimum", ins(a, b), saves(a, b), consts(),
      [](Grads& d, const Tensor& a, const Tensor& b) { choice_gradient(d, a == b, a > b, a < b); },
      [&] { return ops::run_binary(op.c, kernels::minimum_kernel, a, b, t, t); });
}

// ---- complex numbers

namespace {

ScalarType complex_type(const Tensor& a, const Tensor& b) {
  const ScalarType t = use(a).dtype;
  if (t != use(b).dtype)
    core::fail<DTypeError>("the dtypes differ: " + core::describe(use(a)) + " and " + core::describe(use(b)));
  ops::check_kernel(kernels::complex_kernel, t, a);
  return t == kFloat ? kComplexFloat : kComplexDouble;
}

}  // namespace

Tensor conj(const Tensor& x) {
  Op op("conj");
  const ScalarType t = use(x).dtype;
  if (!isComplexType(t)) return x;
  return ops::unary(op.c, "conj", kernels::conj_kernel, x, t, Saves::nothing,
                    [](Grads& d, const Tensor&) { d.set(0, conj(d.out())); });
}
Tensor complex(const Tensor& re, const Tensor& im) {
  Op op("complex");
  const ScalarType t = complex_type(re, im);
  return ops::recorded(
      op.c, "complex", ins(re, im), saves(), consts(),
      [](Grads& d) {
        if (d.needs(0)) d.set(0, real(d.out()));
        if (d.needs(1)) d.set(1, imag(d.out()));
      },
      [&] {
        return ops::run(op.c, kernels::complex_kernel, {re, im}, use(re).dtype, t);
      });
}
Tensor polar(const Tensor& abs, const Tensor& angle) {
  Op op("polar");
  const ScalarType t = complex_type(abs, angle);
  return ops::recorded(
      op.c, "polar", ins(abs, angle), saves(angle, ops::saved_if(ops::records(angle), ops::result)), consts(),
      [](Grads& d, const Tensor& angle, const Tensor& y) {
        const Tensor g = conj(d.out());
        if (d.needs(0)) d.set(0, real(g * complex(cos(angle), sin(angle))));
        if (d.needs(1)) d.set(1, -imag(g * y));
      },
      [&] {
        return ops::run(op.c, kernels::polar_kernel, {abs, angle}, use(abs).dtype, t);
      });
}

}  // namespace v1
}  // namespace tenure
