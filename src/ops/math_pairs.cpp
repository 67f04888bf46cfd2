// Functions of two and three numbers.
#include "ops/arithmetic.h"
#include "ops/dense.h"
#include "ops/methods.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;
using ops::promoted;
using ops::saved_if;
using ops::Use;

namespace {

// kernel(a, b) in the promoted dtype, in floating point of integers.
Tensor floating_pair(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, const Tensor& b) {
  const ScalarType t = ops::floating(promoted(use(a), use(b)));
  return ops::run_binary(c, kernel, a, b, t, t);
}
Tensor pair(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, const Tensor& b) {
  const ScalarType t = promoted(use(a), use(b));
  return ops::run_binary(c, kernel, a, b, t, t);
}

}  // namespace

Tensor atan2(const Tensor& a, const Tensor& b) {
  Op op("atan2");
  return ops::recorded(
      op.c, "atan2", ins(a, b), saves(a, b), consts(),
      [](Grads& d, const Tensor& a, const Tensor& b) {
        const Tensor square = a * a + b * b, inverse = where(square == 0, 0, reciprocal(square));
        if (d.needs(0)) d.set(0, d.out() * b * inverse);
        if (d.needs(1)) d.set(1, d.out() * -a * inverse);
      },
      [&] { return floating_pair(op.c, kernels::atan2_kernel, a, b); });
}

Tensor hypot(const Tensor& a, const Tensor& b) {
  Op op("hypot");
  return ops::recorded(
      op.c, "hypot", ins(a, b), saves(a, b, ops::result), consts(),
      [](Grads& d, const Tensor& a, const Tensor& b, const Tensor& y) {
        if (d.needs(0)) d.set(0, d.out() * (a / y));
        if (d.needs(1)) d.set(1, d.out() * (b / y));
      },
      [&] { return pair(op.c, kernels::hypot_kernel, a, b); });
}

Tensor copysign(const Tensor& a, const Tensor& b) {
  Op op("copysign");
  return ops::recorded(
      op.c, "copysign", ins(a, b), saves(a, ops::result), consts(),
      [](Grads& d, const Tensor& a, const Tensor& y) {
        if (d.needs(0)) d.set(0, d.out() * where(a == 0, 0, y / a));
        if (d.needs(1)) d.set(1, zeros(d.sizes(1), d.out().scalar_type()));
      },
      [&] { return floating_pair(op.c, kernels::copysign_kernel, a, b); });
}
Tensor copysign(const Tensor& a, const Scalar& b) {
  Op op("copysign");
  const ScalarType t = ops::floating(promoted(use(a), b));
  return ops::recorded(
      op.c, "copysign", ins(a), saves(a, ops::result), consts(),
      [](Grads& d, const Tensor& a, const Tensor& y) { d.set(0, d.out() * where(a == 0, 0, y / a)); },
      [&] { return ops::run_binary(op.c, kernels::copysign_kernel, a, b, t, t, Use::operand); });
}

namespace {

// Of equal elements each gets half.
void shared_choice(Grads& d, const Tensor& equal, const Tensor& first) {
  const Tensor g = d.out(), half = g * 0.5;
  if (d.needs(0)) d.set(0, where(equal, half, where(first, g, 0)));
  if (d.needs(1)) d.set(1, where(equal, half, where(first, 0, g)));
}

}  // namespace

Tensor fmax(const Tensor& a, const Tensor& b) {
  Op op("fmax");
  return ops::recorded(
      op.c, "fmax", ins(a, b), saves(a, b), consts(),
      [](Grads& d, const Tensor& a, const Tensor& b) { shared_choice(d, a == b, logical_or(a > b, isnan(b))); },
      [&] { return pair(op.c, kernels::fmax_kernel, a, b); });
}
Tensor fmin(const Tensor& a, const Tensor& b) {
  Op op("fmin");
  return ops::recorded(
      op.c, "fmin", ins(a, b), saves(a, b), consts(),
      [](Grads& d, const Tensor& a, const Tensor& b) { shared_choice(d, a == b, logical_or(a < b, isnan(b))); },
      [&] { return pair(op.c, kernels::fmin_kernel, a, b); });
}

Tensor heaviside(const Tensor& x, const Tensor& values) {
  Op op("heaviside");
  if (use(x).dtype != use(values).dtype)
    core::fail<DTypeError>("the dtypes differ: x is " + core::describe(use(x)) + ", values is " +
                           core::describe(use(values)));
  return pair(op.c, kernels::heaviside_kernel, x, values);
}

Tensor logaddexp(const Tensor& a, const Tensor& b) {
  Op op("logaddexp");
  if (isComplexType(promoted(use(a), use(b)))) {
    const Tensor first = no_grad([&] { return real(a) >= real(b); });
    const Tensor high = where(first, a, b), low = where(first, b, a);
    return high + log1p(exp(low - high));
  }
  return ops::recorded(
      op.c, "logaddexp", ins(a, b), saves(a, b), consts(),
      [](Grads& d, const Tensor& a, const Tensor& b) {
        if (d.needs(0)) d.set(0, d.out() / (exp(b - a) + 1));
        if (d.needs(1)) d.set(1, d.out() / (exp(a - b) + 1));
      },
      [&] { return pair(op.c, kernels::logaddexp_kernel, a, b); });
}
Tensor logaddexp2(const Tensor& a, const Tensor& b) {
  Op op("logaddexp2");
  return ops::recorded(
      op.c, "logaddexp2", ins(a, b), saves(a, b), consts(),
      [](Grads& d, const Tensor& a, const Tensor& b) {
        if (d.needs(0)) d.set(0, d.out() / (exp2(b - a) + 1));
        if (d.needs(1)) d.set(1, d.out() / (exp2(a - b) + 1));
      },
      [&] { return pair(op.c, kernels::logaddexp2_kernel, a, b); });
}

Tensor xlogy(const Tensor& a, const Tensor& b) {
  Op op("xlogy");
  return ops::recorded(
      op.c, "xlogy", ins(a, b), saves(a, b), consts(),
      [](Grads& d, const Tensor& a, const Tensor& b) {
        if (d.needs(0)) d.set(0, where(logical_and(a == 0, b <= 0), 0, d.out() * log(b)));
        if (d.needs(1)) d.set(1, d.out() * a / b);
      },
      [&] { return floating_pair(op.c, kernels::xlogy_kernel, a, b); });
}
Tensor xlogy(const Tensor& a, const Scalar& b) {
  Op op("xlogy");
  const ScalarType t = ops::floating(promoted(use(a), b));
  return ops::recorded(
      op.c, "xlogy", ins(a), saves(a), consts(b),
      [](Grads& d, const Tensor& a, const Scalar& b) {
        const double y = b.toDouble(), slope = std::log(y);
        d.set(0, y > 0 ? d.out() * slope : d.out() * where(a == 0, 0, slope));
      },
      [&] { return ops::run_binary(op.c, kernels::xlogy_kernel, a, b, t, t, Use::operand); });
}
Tensor xlogy(const Scalar& a, const Tensor& b) {
  Op op("xlogy");
  const ScalarType t = ops::floating(promoted(use(b), a));
  return ops::recorded(
      op.c, "xlogy", ins(b), saves(b), consts(a),
      [](Grads& d, const Tensor& b, const Scalar& a) { d.set(0, d.out() * a / b); },
      [&] {
        return ops::run(op.c, kernels::xlogy_kernel, {{a, Use::operand}, b}, t, t);
      });
}
Tensor special_xlog1py(const Tensor& a, const Tensor& b) {
  Op op("special_xlog1py");
  return ops::recorded(
      op.c, "special_xlog1py", ins(a, b), saves(a, b), consts(),
      [](Grads& d, const Tensor& a, const Tensor& b) {
        if (d.needs(0)) d.set(0, where(logical_and(a == 0, b <= -1), 0, d.out() * log1p(b)));
        if (d.needs(1)) d.set(1, d.out() * a / (b + 1));
      },
      [&] { return floating_pair(op.c, kernels::xlog1py_kernel, a, b); });
}

Tensor gcd(const Tensor& a, const Tensor& b) {
  Op op("gcd");
  return pair(op.c, kernels::gcd_kernel, a, b);
}
Tensor lcm(const Tensor& a, const Tensor& b) {
  Op op("lcm");
  return pair(op.c, kernels::lcm_kernel, a, b);
}

// ---- three operands

namespace {

void check_one_dtype(const Tensor& x, const Tensor& other, const char* called) {
  if (use(x).dtype != use(other).dtype)
    core::fail<DTypeError>("the dtypes differ: x is " + core::describe(use(x)) + ", " + called + " is " +
                           core::describe(use(other)));
}

}  // namespace

Tensor lerp(const Tensor& x, const Tensor& end, const Scalar& weight) {
  Op op("lerp");
  const ScalarType t = use(x).dtype;
  check_one_dtype(x, end, "end");
  return ops::recorded(
      op.c, "lerp", ins(x, end), saves(), consts(weight),
      [](Grads& d, const Scalar& weight) {
        const Scalar w = ops::conjugate(weight);
        if (d.needs(0)) d.set(0, d.out() * (w.isComplex() ? Scalar(1.0 - w.toComplexDouble()) : 1 - w.toDouble()));
        if (d.needs(1)) d.set(1, d.out() * w);
      },
      [&] {
        return ops::run(op.c, kernels::lerp_kernel, {x, end, {weight, Use::operand}}, t, t);
      });
}
Tensor lerp(const Tensor& x, const Tensor& end, const Tensor& weight) {
  Op op("lerp");
  const ScalarType t = use(x).dtype;
  check_one_dtype(x, end, "end");
  // A number in a tensor may be of another dtype.
  if (use(weight).ndim == 0 && use(weight).dtype != t && !isComplexType(use(weight).dtype))
    return lerp(x, end, weight.to(t));
  check_one_dtype(x, weight, "weight");
  return ops::recorded(
      op.c, "lerp", ins(x, end, weight), saves(x, end, weight), consts(),
      [](Grads& d, const Tensor& x, const Tensor& end, const Tensor& weight) {
        if (d.needs(0)) d.set(0, d.out() * conj(1 - weight));
        if (d.needs(1)) d.set(1, d.out() * conj(weight));
        if (d.needs(2)) d.set(2, d.out() * conj(end - x));
      },
      [&] {
        return ops::run(op.c, kernels::lerp_kernel, {x, end, weight}, t, t);
      });
}

namespace {

// kernel(x, a, b), or in two steps where the product or quotient has a factor.
template <class Step>
Tensor accumulated(core::Context& c, const kernels::Elementwise& kernel, const Tensor& x, const Tensor& a,
                   const Tensor& b, const Scalar& value, ScalarType t, Step step) {
  if (ops::is_one(value)) return ops::run(c, kernel, {x, a, b}, t, t);
  if (ops::is_half(t))
    return no_grad([&] {
      return accumulated(c, kernel, x.to(kFloat), a.to(kFloat), b.to(kFloat), value, kFloat, step).to(t);
    });
  const Tensor term = no_grad([&] { return step(a.to(t), b.to(t)); });
  return ops::run(c, kernels::add_scaled_kernel, {x, term, {value, Use::operand}}, t, t);
}
ScalarType promoted_of(const Tensor& x, const Tensor& a, const Tensor& b) {
  return ops::Promotion().operand(use(x)).operand(use(a)).operand(use(b)).result();
}

}  // namespace

Tensor addcmul(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& value) {
  Op op("addcmul");
  const ScalarType t = promoted_of(x, a, b);
  ops::check_kernel(kernels::addcmul_kernel, t, x);
  ops::check_factor(value, t, "value");
  return ops::recorded(
      op.c, "addcmul", ins(x, a, b), saves(saved_if(ops::records(b), a), saved_if(ops::records(a), b)), consts(value),
      [](Grads& d, const Tensor& a, const Tensor& b, const Scalar& value) {
        if (d.needs(0)) d.set(0, d.out());
        const auto scaled = [&] { return ops::is_one(value) ? d.out() : d.out() * ops::conjugate(value); };
        if (d.needs(1)) d.set(1, scaled() * conj(b));
        if (d.needs(2)) d.set(2, scaled() * conj(a));
      },
      [&] {
        return accumulated(op.c, kernels::addcmul_kernel, x, a, b, value, t,
                           [](const Tensor& a, const Tensor& b) { return a * b; });
      });
}
Tensor addcdiv(const Tensor& x, const Tensor& a, const Tensor& b, const Scalar& value) {
  Op op("addcdiv");
  const ScalarType t = promoted_of(x, a, b);
  ops::check_kernel(kernels::addcdiv_kernel, t, x);
  ops::check_factor(value, t, "value");
  return ops::recorded(
      op.c, "addcdiv", ins(x, a, b), saves(saved_if(ops::records(b), a), b), consts(value),
      [](Grads& d, const Tensor& a, const Tensor& b, const Scalar& value) {
        if (d.needs(0)) d.set(0, d.out());
        const auto scaled = [&] { return ops::is_one(value) ? d.out() : d.out() * ops::conjugate(value); };
        if (d.needs(1)) d.set(1, scaled() / conj(b));
        if (d.needs(2)) d.set(2, -(scaled() * conj(a / (b * b))));
      },
      [&] {
        return accumulated(op.c, kernels::addcdiv_kernel, x, a, b, value, t,
                           [](const Tensor& a, const Tensor& b) { return a / b; });
      });
}

// ---- powers and quotients by other names

namespace {

ScalarType widest(ScalarType t) { return isComplexType(t) ? kComplexDouble : kDouble; }

}  // namespace

Tensor float_power(const Tensor& base, const Tensor& exponent) {
  Op op("float_power");
  const ScalarType t = widest(promoteTypes(use(base).dtype, use(exponent).dtype));
  return pow(base.to(t), exponent.to(t));
}
Tensor float_power(const Tensor& base, const Scalar& exponent) {
  Op op("float_power");
  return pow(base.to(exponent.isComplex() ? kComplexDouble : widest(use(base).dtype)), exponent);
}
Tensor float_power(const Scalar& base, const Tensor& exponent) {
  Op op("float_power");
  return pow(base, exponent.to(base.isComplex() ? kComplexDouble : widest(use(exponent).dtype)));
}

Tensor ldexp(const Tensor& x, const Tensor& other) {
  Op op("ldexp");
  // An integer exponent decides nothing about the dtype.
  const ScalarType t = use(x).dtype;
  const bool whole = isIntegralType(use(other).dtype, true);
  return x *
         (whole ? pow(2.0, other.to(kDouble)).to(isIntegralType(t, true) ? get_default_dtype() : t) : pow(2.0, other));
}

Tensor rsub(const Tensor& a, const Tensor& b, const Scalar& alpha) {
  Op op("rsub");
  return sub(b, a, alpha);
}
Tensor rsub(const Tensor& a, const Scalar& b, const Scalar& alpha) {
  Op op("rsub");
  const ScalarType t = ops::promoted(use(a), b);
  ops::check_kernel(kernels::sub_kernel, t, a);
  ops::check_no_bools(use(a).dtype, b);
  ops::check_alpha(alpha, t);
  return ops::is_one(alpha) ? b - a : b - a.to(t) * alpha;
}

Tensor floor_divide(const Tensor& a, const Tensor& b) {
  Op op("floor_divide");
  return div(a, b, "floor");
}
Tensor floor_divide(const Tensor& a, const Scalar& b) {
  Op op("floor_divide");
  return div(a, b, "floor");
}

}  // namespace v1
}  // namespace tenure
