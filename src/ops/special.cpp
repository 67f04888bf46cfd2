// The gamma function's kin, the error function's, and what numbers are made of.
#include "tenure/ops/special.h"

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
using ops::promoted;
using ops::Saves;
using ops::Use;

namespace {

// ---- gradients; y is the result, x the input

constexpr auto lgamma_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() * digamma(x)); };
constexpr auto digamma_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() * polygamma(1, x)); };
constexpr auto special_ndtr_gradient = [](Grads& d, const Tensor& x) {
  d.set(0, d.out() * (exp(x * x * -0.5) * 0.39894228040143268));
};
constexpr auto special_log_ndtr_gradient = [](Grads& d, const Tensor& x) {
  d.set(0, d.out() / special_erfcx(x * -0.70710678118654752) * 0.79788456080286536);
};
constexpr auto special_ndtri_gradient = [](Grads& d, const Tensor& y) {
  d.set(0, d.out() * (exp(y * y * 0.5) * 2.5066282746310005));
};
constexpr auto special_entr_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() * (-1 - log(x))); };

[[noreturn]] void refuse(const char* op, const char* operand) {
  core::fail<GradError>(std::string(op) + " has no derivative in " + operand + ": detach() it");
}
// The slope in x: x^(a-1) e^-x / Gamma(a).
Tensor incomplete_slope(const Tensor& a, const Tensor& x) { return exp((a - 1) * log(x) - x - lgamma(a)); }

}  // namespace

#define TENURE_SPECIAL(name, what)                                                                                 \
  Tensor name(const Tensor& x) {                                                                                   \
    Op op(#name);                                                                                                  \
    return ops::unary(op.c, #name, kernels::name##_kernel, x, ops::floating(use(x).dtype), what, name##_gradient); \
  }
TENURE_SPECIAL(lgamma, Saves::input)
TENURE_SPECIAL(digamma, Saves::input)
TENURE_SPECIAL(special_ndtr, Saves::input)
TENURE_SPECIAL(special_log_ndtr, Saves::input)
TENURE_SPECIAL(special_ndtri, Saves::output)
TENURE_SPECIAL(special_entr, Saves::input)
#undef TENURE_SPECIAL

Tensor special_erfcx(const Tensor& x) {
  Op op("special_erfcx");
  const ScalarType t = ops::floating(use(x).dtype);
  return ops::recorded(
      op.c, "special_erfcx", ins(x), saves(x, ops::result), consts(),
      [](Grads& d, const Tensor& x, const Tensor& y) { d.set(0, d.out() * (x * y * 2 - 1.1283791670955126)); },
      [&] { return ops::run_unary(op.c, kernels::special_erfcx_kernel, x, t, t); });
}

Tensor polygamma(int64_t n, const Tensor& x) {
  Op op("polygamma");
  if (n < 0) core::fail<ValueError>("the order is below 0: n is " + std::to_string(n));
  const ScalarType t = ops::floating(use(x).dtype);
  return ops::recorded(
      op.c, "polygamma", ins(x), saves(x), consts(n),
      [](Grads& d, const Tensor& x, int64_t n) { d.set(0, d.out() * polygamma(n + 1, x)); },
      [&] {
        if (n < 2) return ops::run_unary(op.c, n == 0 ? kernels::digamma_kernel : kernels::trigamma_kernel, x, t, t);
        return ops::run_binary(op.c, kernels::polygamma_kernel, x, Scalar(static_cast<double>(n)), t, t, Use::operand);
      });
}
Tensor polygamma(const Tensor& x, int64_t n) { return polygamma(n, x); }

Tensor mvlgamma(const Tensor& x, int64_t p) {
  Op op("mvlgamma");
  if (p < 1) core::fail<ValueError>("the dimension is below 1: p is " + std::to_string(p));
  if (p > 65536) core::fail<ValueError>("the dimension is above 65536: p is " + std::to_string(p));
  const ScalarType t = use(x).dtype;
  if (t == kBool) core::fail<DTypeError>("not for bool");
  ops::check_kernel(kernels::lgamma_kernel, ops::floating(t), x);
  Tensor sum = lgamma(x);
  for (int64_t j = 1; j < p; ++j) sum = sum + lgamma(x - static_cast<double>(j) * 0.5);
  return sum + static_cast<double>(p) * static_cast<double>(p - 1) * 0.28618247146235004;  // log(pi)/4
}

Tensor igamma(const Tensor& a, const Tensor& x) {
  Op op("igamma");
  const ScalarType t = promoted(use(a), use(x));
  return ops::recorded(
      op.c, "igamma", ins(a, x), saves(a, x), consts(),
      [](Grads& d, const Tensor& a, const Tensor& x) {
        if (d.needs(0)) refuse("igamma", "a");
        d.set(1, d.out() * incomplete_slope(a, x));
      },
      [&] { return ops::run_binary(op.c, kernels::igamma_kernel, a, x, t, t); });
}
Tensor igammac(const Tensor& a, const Tensor& x) {
  Op op("igammac");
  const ScalarType t = promoted(use(a), use(x));
  return ops::recorded(
      op.c, "igammac", ins(a, x), saves(a, x), consts(),
      [](Grads& d, const Tensor& a, const Tensor& x) {
        if (d.needs(0)) refuse("igammac", "a");
        d.set(1, -(d.out() * incomplete_slope(a, x)));
      },
      [&] { return ops::run_binary(op.c, kernels::igammac_kernel, a, x, t, t); });
}

Tensor special_zeta(const Tensor& s, const Tensor& q) {
  Op op("special_zeta");
  const ScalarType t = ops::floating(promoted(use(s), use(q)));
  return ops::recorded(
      op.c, "special_zeta", ins(s, q), saves(s, q), consts(),
      [](Grads& d, const Tensor& s, const Tensor& q) {
        if (d.needs(0)) refuse("special_zeta", "s");
        d.set(1, d.out() * -s * special_zeta(s + 1, q));
      },
      [&] { return ops::run_binary(op.c, kernels::zeta_kernel, s, q, t, t); });
}
Tensor special_zeta(const Tensor& s, const Scalar& q) {
  Op op("special_zeta");
  const ScalarType t = ops::floating(promoted(use(s), q));
  return ops::recorded(
      op.c, "special_zeta", ins(s), saves(), consts(), [](Grads&) { refuse("special_zeta", "s"); },
      [&] { return ops::run_binary(op.c, kernels::zeta_kernel, s, q, t, t, Use::operand); });
}
Tensor special_zeta(const Scalar& s, const Tensor& q) {
  Op op("special_zeta");
  const ScalarType t = ops::floating(promoted(use(q), s));
  return ops::recorded(
      op.c, "special_zeta", ins(q), saves(q), consts(s),
      [](Grads& d, const Tensor& q, const Scalar& s) {
        d.set(0, d.out() * special_zeta(s.toDouble() + 1, q) * -s.toDouble());
      },
      [&] {
        return ops::run(op.c, kernels::zeta_kernel, {{s, Use::operand}, q}, t, t);
      });
}

// ---- what numbers are made of

Tensor nextafter(const Tensor& a, const Tensor& b) {
  Op op("nextafter");
  const ScalarType t = promoted(use(a), use(b));
  return ops::recorded(
      op.c, "nextafter", ins(a, b), saves(a, b), consts(),
      [](Grads& d, const Tensor& a, const Tensor& b) {
        if (d.needs(0)) d.set(0, where(a == b, 0, d.out()));
        if (d.needs(1)) d.set(1, zeros(d.sizes(1), d.out().scalar_type()));
      },
      [&] {
        return ops::run(op.c, kernels::nextafter_kernel, {{a, Use::stored}, {b, Use::stored}}, t, t);
      });
}

std::tuple<Tensor, Tensor> frexp(const Tensor& x) {
  Op op("frexp");
  const ScalarType t = use(x).dtype;
  ops::check_kernel(kernels::frexp_mantissa_kernel, t, x);
  Tensor mantissa = ops::run_unary(op.c, kernels::frexp_mantissa_kernel, x, t, t);
  Tensor exponent = ops::run_unary(op.c, kernels::frexp_exponent_kernel, x, t, kInt);
  differentiable("frexp", outs(mantissa), ins(x), saves(exponent), consts(), [](Grads& d, const Tensor& exponent) {
    d.set(0, d.out() * exp2(-exponent.to(d.out().scalar_type())));
  });
  return {mantissa, exponent};
}

}  // namespace v1
}  // namespace tenure
