// Sums, differences and products.
#include "ops/arithmetic.h"

#include "ops/methods.h"

namespace tenure {

namespace ops {

void check_factor(const Scalar& factor, ScalarType t, const char* called) {
  if (is_one(factor)) return;
  const auto refuse = [&](const char* kind) {
    core::fail<DTypeError>(std::string(called) + " is " + kind + ", the result is " + std::string(name(t)));
  };
  if (isIntegralType(t, true)) {
    if (factor.isFloatingPoint()) refuse("floating");
    if (factor.isComplex()) refuse("complex");
  } else if (factor.isComplex() && !isComplexType(t)) {
    refuse("complex");
  }
}

void check_alpha(const Scalar& alpha, ScalarType t) {
  if (alpha.isBoolean() && t != kBool) core::fail<DTypeError>("alpha is bool, the result is " + std::string(name(t)));
  check_factor(alpha, t, "alpha");
}

void check_no_bools(ScalarType t, const Scalar& b) {
  if (t == kBool || b.isBoolean()) core::fail<DTypeError>("not for bool");
}

Scalar term(const Scalar& alpha, const Scalar& b, ScalarType t) {
  check_alpha(alpha, t);
  return is_one(alpha) ? b : product(alpha, b);
}

}  // namespace ops

inline namespace v1 {

using core::Op;
using core::use;
using ops::check_alpha;
using ops::is_one;
using ops::promoted;
using ops::saved_if;
using ops::term;
using ops::Use;

namespace {

Tensor unrecorded(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, const Tensor& b) {
  const core::Slot &x = use(a), &y = use(b);
  if (__builtin_expect(ops::runs_densely(x, y), 1)) return ops::run_densely(c, kernel, x, y);
  const ScalarType t = promoted(x, y);
  return ops::run_binary(c, kernel, a, b, t, t);
}
// The usual case of two operands in few instructions: what is recorded is computed by `record`, which is not inlined.
[[gnu::always_inline]] inline Tensor quick(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a,
                                           const Tensor& b,
                                           Tensor (*record)(core::Context&, const Tensor&, const Tensor&)) {
  const core::Slot &x = use(a), &y = use(b);
  if (__builtin_expect(core::records(c, x, y), 0)) return record(c, a, b);
  if (__builtin_expect(ops::runs_densely(x, y), 1)) return ops::run_densely(c, kernel, x, y);
  const ScalarType t = promoted(x, y);
  return ops::run_binary(c, kernel, a, b, t, t);
}

[[gnu::noinline]] Tensor record_sum(core::Context& c, const Tensor& a, const Tensor& b) {
  return ops::recorded(c, "add", ins(a, b), saves(), consts(Scalar(1)), ops::sum_gradient,
                       [&] { return unrecorded(c, kernels::add_kernel, a, b); });
}
[[gnu::noinline]] Tensor record_difference(core::Context& c, const Tensor& a, const Tensor& b) {
  return ops::recorded(c, "sub", ins(a, b), saves(), consts(Scalar(-1)), ops::sum_gradient,
                       [&] { return unrecorded(c, kernels::sub_kernel, a, b); });
}
[[gnu::noinline]] Tensor record_product(core::Context& c, const Tensor& a, const Tensor& b) {
  return ops::recorded(c, "mul", ins(a, b), saves(saved_if(ops::records(b), a), saved_if(ops::records(a), b)), consts(),
                       ops::product_gradient, [&] { return unrecorded(c, kernels::mul_kernel, a, b); });
}

[[gnu::always_inline]] inline Tensor difference(core::Context& c, const Tensor& a, const Tensor& b) {
  if (__builtin_expect(use(a).dtype != use(b).dtype, 0)) {
    ops::check_no_bools(use(a).dtype, 0);
    ops::check_no_bools(use(b).dtype, 0);
  }
  return quick(c, kernels::sub_kernel, a, b, record_difference);
}

// alpha is not 1.
Tensor add_scaled(core::Context& c, const char* op, const Tensor& a, const Tensor& b, const Scalar& alpha) {
  const ScalarType t = promoted(use(a), use(b));
  check_alpha(alpha, t);
  return ops::recorded(c, op, ins(a, b), saves(), consts(alpha), ops::sum_gradient, [&] {
    return t == kBool ? ops::run(c, kernels::add_kernel, {a, b * Scalar(alpha.toBool())}, t, t)
                      : ops::run(c, kernels::add_scaled_kernel, {a, b, {alpha, Use::operand}}, t, t);
  });
}

// kernel(a, b), whose gradient is a's alone.
template <class... K, class F>
Tensor with_number(core::Context& c, const char* op, const kernels::Elementwise& kernel, const Tensor& a,
                   const Scalar& b, const std::tuple<K...>& constants, F gradient) {
  const ScalarType t = promoted(use(a), b);
  return ops::recorded(c, op, ins(a), saves(), constants, gradient,
                       [&] { return ops::run_binary(c, kernel, a, b, t, t, Use::operand); });
}
Tensor add_number(core::Context& c, const Tensor& a, const Scalar& b) {
  return with_number(c, "add", kernels::add_kernel, a, b, consts(), ops::same_gradient);
}
Tensor mul_number(core::Context& c, const Tensor& a, const Scalar& b) {
  return with_number(c, "mul", kernels::mul_kernel, a, b, consts(b), ops::scale_gradient);
}

}  // namespace

// ---- functions

Tensor add(const Tensor& a, const Tensor& b, const Scalar& alpha) {
  Op op("add");
  if (__builtin_expect(is_one(alpha), 1)) return quick(op.c, kernels::add_kernel, a, b, record_sum);
  return add_scaled(op.c, "add", a, b, alpha);
}
Tensor add(const Tensor& a, const Scalar& b, const Scalar& alpha) {
  Op op("add");
  return add_number(op.c, a, term(alpha, b, promoted(use(a), b)));
}
Tensor sub(const Tensor& a, const Tensor& b, const Scalar& alpha) {
  Op op("sub");
  if (__builtin_expect(is_one(alpha), 1)) return difference(op.c, a, b);
  const ScalarType t = promoted(use(a), use(b));
  ops::check_no_bools(use(a).dtype, 0);
  ops::check_no_bools(use(b).dtype, 0);
  check_alpha(alpha, t);
  return add_scaled(op.c, "sub", a, b, -alpha);
}
Tensor sub(const Tensor& a, const Scalar& b, const Scalar& alpha) {
  Op op("sub");
  const ScalarType t = promoted(use(a), b);
  ops::check_no_bools(use(a).dtype, b);
  return with_number(op.c, "sub", kernels::sub_kernel, a, term(alpha, b, t), consts(), ops::same_gradient);
}
Tensor mul(const Tensor& a, const Tensor& b) {
  Op op("mul");
  return quick(op.c, kernels::mul_kernel, a, b, record_product);
}
Tensor mul(const Tensor& a, const Scalar& b) {
  Op op("mul");
  return mul_number(op.c, a, b);
}
Tensor neg(const Tensor& x) {
  Op op("neg");
  return ops::recorded(op.c, "neg", ins(x), saves(), consts(), ops::negative_gradient,
                       [&] { return ops::run_unary(op.c, kernels::neg_kernel, x, use(x).dtype, use(x).dtype); });
}

// ---- operators

Tensor operator+(const Tensor& a, const Tensor& b) {
  Op op("add");
  return quick(op.c, kernels::add_kernel, a, b, record_sum);
}
Tensor operator+(const Tensor& a, const Scalar& b) {
  Op op("add");
  return add_number(op.c, a, b);
}
Tensor operator+(const Scalar& a, const Tensor& b) {
  Op op("add");
  return add_number(op.c, b, a);
}
Tensor operator-(const Tensor& a, const Tensor& b) {
  Op op("sub");
  return difference(op.c, a, b);
}
Tensor operator-(const Tensor& a, const Scalar& b) {
  Op op("sub");
  core::pass_on(op.c);
  return sub(a, b);
}
Tensor operator-(const Scalar& a, const Tensor& b) {
  Op op("sub");
  const ScalarType t = promoted(use(b), a);
  ops::check_no_bools(use(b).dtype, a);
  return ops::recorded(op.c, "sub", ins(b), saves(), consts(), ops::negative_gradient, [&] {
    return ops::run(op.c, kernels::sub_kernel, {{a, Use::operand}, b}, t, t);
  });
}
Tensor operator-(const Tensor& x) {
  Op op("neg");
  core::pass_on(op.c);
  return neg(x);
}
Tensor operator*(const Tensor& a, const Tensor& b) {
  Op op("mul");
  return quick(op.c, kernels::mul_kernel, a, b, record_product);
}
Tensor operator*(const Tensor& a, const Scalar& b) {
  Op op("mul");
  return mul_number(op.c, a, b);
}
Tensor operator*(const Scalar& a, const Tensor& b) {
  Op op("mul");
  return mul_number(op.c, b, a);
}

}  // namespace v1
}  // namespace tenure
