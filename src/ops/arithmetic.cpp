#include "tenure/ops/arithmetic.h"

#include "core/record.h"
#include "ops/inplace.h"
#include "ops/methods.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;
using ops::Args;
using ops::kept;
using ops::promoted;
using ops::saved_if;

namespace {

bool is_one(const Scalar& s) { return !s.isComplex() && s.toDouble() == 1; }
bool wants(const Tensor& t) { return ops::records(t); }
Scalar conjugate(const Scalar& s) { return s.isComplex() ? Scalar(std::conj(s.toComplexDouble())) : s; }
Scalar product(const Scalar& a, const Scalar& b) {
  if (a.isComplex() || b.isComplex()) return a.toComplexDouble() * b.toComplexDouble();
  if (a.isFloatingPoint() || b.isFloatingPoint()) return a.toDouble() * b.toDouble();
  return static_cast<int64_t>(static_cast<uint64_t>(a.toLong()) * static_cast<uint64_t>(b.toLong()));
}

void check_alpha(const Scalar& alpha, ScalarType t) {
  if (is_one(alpha)) return;
  const auto refuse = [&](const char* kind) {
    core::fail<DTypeError>("alpha is " + std::string(kind) + ", the result is " + std::string(name(t)));
  };
  if (t == kBool) {
    if (!alpha.isBoolean()) refuse("no bool");
  } else if (isIntegralType(t, true)) {
    if (alpha.isFloatingPoint()) refuse("floating");
    if (alpha.isComplex()) refuse("complex");
  } else if (alpha.isComplex() && !isComplexType(t)) {
    refuse("complex");
  }
}

void check_divisor(const Tensor& b, ScalarType t) {
  const core::Slot& s = use(b);
  if (!isIntegralType(t, true) || s.numel == 0) return;
  ops::Prepared loop(s.shape());
  if (kernels::any_zero(s.dtype, loop.operand(s).done()))
    core::fail<ValueError>("an integer divisor is zero: in " + core::describe(s));
}
void check_divisor(const Scalar& b, ScalarType t) {
  if (isIntegralType(t, true) && !b.toBool()) core::fail<ValueError>("an integer divisor is zero");
}

// ---- gradients: of the functions and of their in-place forms

constexpr auto sum_gradient = [](Grads& d, const Scalar& alpha) {
  if (d.needs(0)) d.set(0, d.out());
  if (d.needs(1)) d.set(1, is_one(alpha) ? d.out() : d.out() * conjugate(alpha));
};
constexpr auto same_gradient = [](Grads& d) { d.set(0, d.out()); };
constexpr auto zero_gradient = [](Grads& d) {
  const Tensor g = d.out();
  for (int i = 0; i < 2; ++i)
    if (d.needs(i)) d.set(i, zeros(d.sizes(i), g.scalar_type()));
};
constexpr auto product_gradient = [](Grads& d, const Tensor& a, const Tensor& b) {
  if (d.needs(0)) d.set(0, d.out() * conj(b));
  if (d.needs(1)) d.set(1, d.out() * conj(a));
};
constexpr auto scale_gradient = [](Grads& d, const Scalar& b) { d.set(0, d.out() * conjugate(b)); };
// of a / b, from b and the quotient
constexpr auto quotient_gradient = [](Grads& d, const Tensor& b, const Tensor& quotient) {
  if (d.needs(0)) d.set(0, d.out() / conj(b));
  if (d.needs(1)) d.set(1, -(d.out() * conj(quotient / b)));
};
constexpr auto divided_gradient = [](Grads& d, const Scalar& b) { d.set(0, d.out() / conjugate(b)); };
constexpr auto negative_gradient = [](Grads& d) { d.set(0, -d.out()); };
constexpr auto power_gradient = [](Grads& d, const Tensor& base, const Scalar& exponent) {
  if (!exponent.toBool()) return d.set(0, zeros(d.sizes(0), d.out().scalar_type()));
  const Scalar less = exponent.isComplex()         ? Scalar(exponent.toComplexDouble() - 1.0)
                      : exponent.isFloatingPoint() ? Scalar(exponent.toDouble() - 1)
                                                   : Scalar(exponent.toLong() - 1);
  d.set(0, d.out() * conj(pow(base, less) * exponent));
};
constexpr auto powers_gradient = [](Grads& d, const Tensor& base, const Tensor& exponent, const Tensor& power) {
  if (d.needs(0)) {
    const Tensor g = d.out() * conj(exponent * pow(base, exponent - 1));
    d.set(0, where(exponent == 0, 0, g));
  }
  if (d.needs(1)) {
    const Tensor g = d.out() * conj(power * log(base));
    d.set(1, where(logical_and(base == 0, real(exponent) >= 0), 0, g));
  }
};

// ---- what functions, methods and operators share

// The usual case of two operands in few instructions: what it leaves to do is recorded by `record`, which is not
// inlined.
template <class Record>
[[gnu::always_inline]] inline Tensor quick(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a,
                                           const Tensor& b, Record record) {
  const core::Slot &x = use(a), &y = use(b);
  Tensor out = __builtin_expect(ops::runs_densely(x, y), 1)
                   ? ops::run_densely(c, kernel, x, y)
                   : ops::run_binary(c, kernel, a, b, promoted(x, y), promoted(x, y));
  if (__builtin_expect(core::records(c, x, y), 0)) record(out, a, b);
  return out;
}

[[gnu::noinline]] void record_sum(const Tensor& out, const Tensor& a, const Tensor& b) {
  differentiable("add", outs(out), ins(a, b), saves(), consts(Scalar(1)), sum_gradient);
}
[[gnu::noinline]] void record_difference(const Tensor& out, const Tensor& a, const Tensor& b) {
  differentiable("sub", outs(out), ins(a, b), saves(), consts(Scalar(-1)), sum_gradient);
}
[[gnu::noinline]] void record_product(const Tensor& out, const Tensor& a, const Tensor& b) {
  differentiable("mul", outs(out), ins(a, b), saves(saved_if(wants(b), a), saved_if(wants(a), b)), consts(),
                 product_gradient);
}

// alpha is not 1.
Tensor add_scaled(core::Context& c, const char* op, const Tensor& a, const Tensor& b, const Scalar& alpha) {
  const ScalarType t = promoted(use(a), use(b));
  check_alpha(alpha, t);
  Tensor out = t == kBool ? ops::run(c, kernels::add_kernel, {a, b * alpha}, t, t)
                          : ops::run(c, kernels::add_scaled_kernel, {a, b, alpha}, t, t);
  differentiable(op, outs(out), ins(a, b), saves(), consts(alpha), sum_gradient);
  return out;
}

[[gnu::noinline]] void record_same(const char* op, const Tensor& out, const Tensor& a) {
  differentiable(op, outs(out), ins(a), saves(), consts(), same_gradient);
}
Tensor add_number(core::Context& c, const Tensor& a, const Scalar& b) {
  const ScalarType t = promoted(use(a), b);
  Tensor out = ops::run_binary(c, kernels::add_kernel, a, b, t, t);
  if (core::records(c, use(a))) record_same("add", out, a);
  return out;
}
[[gnu::noinline]] void record_scaled(const Tensor& out, const Tensor& a, const Scalar& b) {
  differentiable("mul", outs(out), ins(a), saves(), consts(b), scale_gradient);
}
Tensor mul_number(core::Context& c, const Tensor& a, const Scalar& b) {
  const ScalarType t = promoted(use(a), b);
  Tensor out = ops::run_binary(c, kernels::mul_kernel, a, b, t, t);
  if (core::records(c, use(a))) record_scaled(out, a, b);
  return out;
}

// A number of the dtype's kind stands for alpha · b: b's own dtype does not count twice.
Scalar term(const Scalar& alpha, const Scalar& b, ScalarType t) {
  if (is_one(alpha)) return b;
  check_alpha(alpha, t);
  return product(alpha, b);
}

template <class B>
Tensor divide_rounded(core::Context& c, const Tensor& a, const B& b, ScalarType t, std::string_view mode) {
  if (mode != "trunc" && mode != "floor")
    core::fail<ValueError>("the rounding mode is neither trunc nor floor: " + std::string(mode));
  const kernels::Elementwise& kernel = mode == "trunc" ? kernels::div_trunc_kernel : kernels::div_floor_kernel;
  ops::kernel_for(kernel, t);
  check_divisor(b, t);
  return ops::run_binary(c, kernel, a, b, t, t);
}

void check_power(ScalarType t, const Scalar& exponent) {
  if (isIntegralType(t, true) && exponent.toLong() < 0)
    core::fail<ValueError>("integers have no negative integer powers: the exponent is " +
                           std::to_string(exponent.toLong()));
}
bool is_two(const Scalar& s) { return !s.isComplex() && s.toDouble() == 2; }

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
  if (__builtin_expect(is_one(alpha), 1)) return quick(op.c, kernels::sub_kernel, a, b, record_difference);
  const ScalarType t = promoted(use(a), use(b));
  ops::kernel_for(kernels::sub_kernel, t);
  check_alpha(alpha, t);
  return add_scaled(op.c, "sub", a, b, -alpha);
}
Tensor sub(const Tensor& a, const Scalar& b, const Scalar& alpha) {
  Op op("sub");
  const ScalarType t = promoted(use(a), b);
  Tensor out = ops::run_binary(op.c, kernels::sub_kernel, a, term(alpha, b, t), t, t);
  differentiable("sub", outs(out), ins(a), saves(), consts(), same_gradient);
  return out;
}
Tensor mul(const Tensor& a, const Tensor& b) {
  Op op("mul");
  return quick(op.c, kernels::mul_kernel, a, b, record_product);
}
Tensor mul(const Tensor& a, const Scalar& b) {
  Op op("mul");
  return mul_number(op.c, a, b);
}
Tensor div(const Tensor& a, const Tensor& b) {
  Op op("div");
  const ScalarType t = ops::floating(promoted(use(a), use(b)));
  Tensor out = ops::run_binary(op.c, kernels::div_kernel, a, b, t, t);
  differentiable("div", outs(out), ins(a, b), saves(b, saved_if(wants(b), out)), consts(), quotient_gradient);
  return out;
}
Tensor div(const Tensor& a, const Scalar& b) {
  Op op("div");
  const ScalarType t = ops::floating(promoted(use(a), b));
  Tensor out = ops::run_binary(op.c, kernels::div_kernel, a, b, t, t);
  differentiable("div", outs(out), ins(a), saves(), consts(b), divided_gradient);
  return out;
}
Tensor div(const Tensor& a, const Tensor& b, std::string_view rounding_mode) {
  Op op("div");
  Tensor out = divide_rounded(op.c, a, b, promoted(use(a), use(b)), rounding_mode);
  differentiable("div", outs(out), ins(a, b), saves(), consts(), zero_gradient);
  return out;
}
Tensor div(const Tensor& a, const Scalar& b, std::string_view rounding_mode) {
  Op op("div");
  Tensor out = divide_rounded(op.c, a, b, promoted(use(a), b), rounding_mode);
  differentiable("div", outs(out), ins(a), saves(), consts(),
                 [](Grads& d) { d.set(0, zeros(d.sizes(0), d.out().scalar_type())); });
  return out;
}
Tensor remainder(const Tensor& a, const Tensor& b) {
  Op op("remainder");
  const ScalarType t = promoted(use(a), use(b));
  ops::kernel_for(kernels::remainder_kernel, t);
  check_divisor(b, t);
  Tensor out = ops::run_binary(op.c, kernels::remainder_kernel, a, b, t, t);
  differentiable("remainder", outs(out), ins(a, b), saves(saved_if(wants(b), a), saved_if(wants(b), b)), consts(),
                 [](Grads& d, const Tensor& a, const Tensor& b) {
                   if (d.needs(0)) d.set(0, d.out());
                   if (d.needs(1)) d.set(1, -(d.out() * div(a, b, "floor")));
                 });
  return out;
}
Tensor remainder(const Tensor& a, const Scalar& b) {
  Op op("remainder");
  const ScalarType t = promoted(use(a), b);
  ops::kernel_for(kernels::remainder_kernel, t);
  check_divisor(b, t);
  Tensor out = ops::run_binary(op.c, kernels::remainder_kernel, a, b, t, t);
  differentiable("remainder", outs(out), ins(a), saves(), consts(), same_gradient);
  return out;
}
Tensor neg(const Tensor& x) {
  Op op("neg");
  Tensor out = ops::run_unary(op.c, kernels::neg_kernel, x, use(x).dtype, use(x).dtype);
  differentiable("neg", outs(out), ins(x), saves(), consts(), negative_gradient);
  return out;
}
Tensor pow(const Tensor& base, const Tensor& exponent) {
  Op op("pow");
  const ScalarType t = promoted(use(base), use(exponent));
  Tensor out = ops::run_binary(op.c, kernels::pow_kernel, base, exponent, t, t);
  differentiable("pow", outs(out), ins(base, exponent), saves(base, exponent, saved_if(wants(exponent), out)), consts(),
                 powers_gradient);
  return out;
}
Tensor pow(const Tensor& base, const Scalar& exponent) {
  Op op("pow");
  const ScalarType t = promoted(use(base), exponent);
  ops::kernel_for(kernels::pow_kernel, t);
  check_power(t, exponent);
  Tensor out = is_two(exponent) ? ops::run_unary(op.c, kernels::square_kernel, base, t, t)
                                : ops::run_binary(op.c, kernels::pow_kernel, base, exponent, t, t);
  differentiable("pow", outs(out), ins(base), saves(base), consts(exponent), power_gradient);
  return out;
}
Tensor pow(const Scalar& base, const Tensor& exponent) {
  Op op("pow");
  const ScalarType t = promoted(use(exponent), base);
  Tensor out = ops::run(op.c, kernels::pow_kernel, {base, exponent}, t, t);
  differentiable("pow", outs(out), ins(exponent), saves(exponent, out), consts(base),
                 [](Grads& d, const Tensor& exponent, const Tensor& power, const Scalar& base) {
                   const Scalar log_base = base.isComplex() ? Scalar(std::conj(std::log(base.toComplexDouble())))
                                                            : Scalar(std::log(base.toDouble()));
                   const Tensor g = d.out() * (conj(power) * log_base);
                   d.set(0, base.toBool() ? g : where(real(exponent) >= 0, 0, g));
                 });
  return out;
}
Tensor square(const Tensor& x) {
  Op op("square");
  const ScalarType t = use(x).dtype == kBool ? kLong : use(x).dtype;
  Tensor out = ops::run_unary(op.c, kernels::square_kernel, x, t, t);
  differentiable("square", outs(out), ins(x), saves(x), consts(),
                 [](Grads& d, const Tensor& x) { d.set(0, d.out() * (conj(x) * 2)); });
  return out;
}
Tensor reciprocal(const Tensor& x) {
  Op op("reciprocal");
  const ScalarType t = ops::floating(use(x).dtype);
  Tensor out = ops::run_unary(op.c, kernels::reciprocal_kernel, x, t, t);
  differentiable("reciprocal", outs(out), ins(x), saves(out), consts(),
                 [](Grads& d, const Tensor& y) { d.set(0, -(d.out() * conj(y * y))); });
  return out;
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
  return quick(op.c, kernels::sub_kernel, a, b, record_difference);
}
Tensor operator-(const Tensor& a, const Scalar& b) {
  Op op("sub");
  return sub(a, b);
}
Tensor operator-(const Scalar& a, const Tensor& b) {
  Op op("sub");
  const ScalarType t = promoted(use(b), a);
  Tensor out = ops::run(op.c, kernels::sub_kernel, {a, b}, t, t);
  differentiable("sub", outs(out), ins(b), saves(), consts(), negative_gradient);
  return out;
}
Tensor operator-(const Tensor& x) {
  Op op("neg");
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
Tensor operator/(const Tensor& a, const Tensor& b) {
  Op op("div");
  return div(a, b);
}
Tensor operator/(const Tensor& a, const Scalar& b) {
  Op op("div");
  return div(a, b);
}
Tensor operator/(const Scalar& a, const Tensor& b) {
  Op op("div");
  const ScalarType t = ops::floating(promoted(use(b), a));
  Tensor out = ops::run(op.c, kernels::div_kernel, {a, b}, t, t);
  differentiable("div", outs(out), ins(b), saves(b, out), consts(),
                 [](Grads& d, const Tensor& b, const Tensor& y) { d.set(0, -(d.out() * conj(y / b))); });
  return out;
}
Tensor operator%(const Tensor& a, const Tensor& b) {
  Op op("remainder");
  return remainder(a, b);
}
Tensor operator%(const Tensor& a, const Scalar& b) {
  Op op("remainder");
  return remainder(a, b);
}

// ---- methods

TENURE_METHOD(Tensor, add, (const Tensor& other, const Scalar& alpha), other, alpha)
TENURE_METHOD(Tensor, add, (const Scalar& other, const Scalar& alpha), other, alpha)
TENURE_METHOD(Tensor, sub, (const Tensor& other, const Scalar& alpha), other, alpha)
TENURE_METHOD(Tensor, sub, (const Scalar& other, const Scalar& alpha), other, alpha)
TENURE_METHOD(Tensor, mul, (const Tensor& other), other)
TENURE_METHOD(Tensor, mul, (const Scalar& other), other)
TENURE_METHOD(Tensor, div, (const Tensor& other), other)
TENURE_METHOD(Tensor, div, (const Scalar& other), other)
TENURE_METHOD(Tensor, pow, (const Tensor& exponent), exponent)
TENURE_METHOD(Tensor, pow, (const Scalar& exponent), exponent)
TENURE_METHOD(Tensor, neg, ())
TENURE_METHOD(Tensor, square, ())
TENURE_METHOD(Tensor, reciprocal, ())

// ---- in place

namespace {

void add_inplace(core::Context& c, const char* op, const Tensor& self, const Tensor& other, const Scalar& alpha) {
  const ScalarType t = promoted(use(self), use(other));
  ops::check_write(c, self, {&other}, t);
  check_alpha(alpha, t);
  ops::write_recorded(op, self, ins(self, other), saves(), consts(alpha), sum_gradient, [&] {
    if (is_one(alpha))
      ops::run_inplace(c, kernels::add_kernel, self, {self, other}, t);
    else if (t == kBool)
      ops::run_inplace(c, kernels::add_kernel, self, {self, no_grad([&] { return other * alpha; })}, t);
    else
      ops::run_inplace(c, kernels::add_scaled_kernel, self, {self, other, alpha}, t);
  });
}

// self = kernel(self, number)
template <class... K, class F>
void number_inplace(core::Context& c, const char* op, const kernels::Elementwise& kernel, const Tensor& self,
                    const Scalar& b, ScalarType t, const std::tuple<K...>& constants, F gradient) {
  ops::kernel_for(kernel, t);
  ops::check_write(c, self, {}, t);
  ops::write_recorded(op, self, ins(self), saves(), constants, gradient, [&] {
    ops::run_inplace(c, kernel, self, {self, b}, t);
  });
}

}  // namespace

const Tensor& Tensor::add_(const Tensor& other, const Scalar& alpha) const {
  Op op("add_");
  add_inplace(op.c, "add_", *this, other, alpha);
  return *this;
}
const Tensor& Tensor::add_(const Scalar& other, const Scalar& alpha) const {
  Op op("add_");
  const ScalarType t = promoted(use(*this), other);
  number_inplace(op.c, "add_", kernels::add_kernel, *this, term(alpha, other, t), t, consts(), same_gradient);
  return *this;
}
const Tensor& Tensor::sub_(const Tensor& other, const Scalar& alpha) const {
  Op op("sub_");
  ops::kernel_for(kernels::sub_kernel, promoted(use(*this), use(other)));
  check_alpha(alpha, promoted(use(*this), use(other)));
  add_inplace(op.c, "sub_", *this, other, -alpha);
  return *this;
}
const Tensor& Tensor::sub_(const Scalar& other, const Scalar& alpha) const {
  Op op("sub_");
  const ScalarType t = promoted(use(*this), other);
  number_inplace(op.c, "sub_", kernels::sub_kernel, *this, term(alpha, other, t), t, consts(), same_gradient);
  return *this;
}
const Tensor& Tensor::mul_(const Tensor& other) const {
  Op op("mul_");
  const ScalarType t = promoted(use(*this), use(other));
  ops::check_write(op.c, *this, {&other}, t);
  const Tensor a = kept(op.c, *this, *this, wants(other)), b = kept(op.c, other, *this, wants(*this));
  ops::write_recorded("mul_", *this, ins(*this, other), saves(a, b), consts(), product_gradient, [&] {
    ops::run_inplace(op.c, kernels::mul_kernel, *this, {*this, other}, t);
  });
  return *this;
}
const Tensor& Tensor::mul_(const Scalar& other) const {
  Op op("mul_");
  number_inplace(op.c, "mul_", kernels::mul_kernel, *this, other, promoted(use(*this), other), consts(other),
                 scale_gradient);
  return *this;
}
const Tensor& Tensor::div_(const Tensor& other) const {
  Op op("div_");
  const ScalarType t = ops::floating(promoted(use(*this), use(other)));
  ops::check_write(op.c, *this, {&other}, t);
  const Tensor b = kept(op.c, other, *this, ops::records(*this, other));
  ops::write_recorded("div_", *this, ins(*this, other), saves(b, saved_if(wants(other), *this)), consts(),
                      quotient_gradient, [&] {
                        ops::run_inplace(op.c, kernels::div_kernel, *this, {*this, other}, t);
                      });
  return *this;
}
const Tensor& Tensor::div_(const Scalar& other) const {
  Op op("div_");
  number_inplace(op.c, "div_", kernels::div_kernel, *this, other, ops::floating(promoted(use(*this), other)),
                 consts(other), divided_gradient);
  return *this;
}
const Tensor& Tensor::pow_(const Scalar& exponent) const {
  Op op("pow_");
  const ScalarType t = promoted(use(*this), exponent);
  ops::kernel_for(kernels::pow_kernel, t);
  check_power(t, exponent);
  ops::check_write(op.c, *this, {}, t);
  const Tensor base = kept(op.c, *this, *this, wants(*this));
  ops::write_recorded("pow_", *this, ins(*this), saves(base), consts(exponent), power_gradient, [&] {
    if (is_two(exponent))
      ops::run_inplace(op.c, kernels::square_kernel, *this, {*this}, t);
    else
      ops::run_inplace(op.c, kernels::pow_kernel, *this, {*this, exponent}, t);
  });
  return *this;
}
const Tensor& Tensor::neg_() const {
  Op op("neg_");
  const ScalarType t = use(*this).dtype;
  ops::kernel_for(kernels::neg_kernel, t);
  ops::check_write(op.c, *this, {}, t);
  ops::write_recorded("neg_", *this, ins(*this), saves(), consts(), negative_gradient,
                      [&] { ops::run_inplace(op.c, kernels::neg_kernel, *this, {*this}, t); });
  return *this;
}

#define TENURE_ASSIGNMENT(symbol, name)                  \
  Tensor& Tensor::operator symbol(const Tensor& other) { \
    Op op(#name);                                        \
    name(other);                                         \
    return *this;                                        \
  }                                                      \
  Tensor& Tensor::operator symbol(const Scalar& other) { \
    Op op(#name);                                        \
    name(other);                                         \
    return *this;                                        \
  }
TENURE_ASSIGNMENT(+=, add_)
TENURE_ASSIGNMENT(-=, sub_)
TENURE_ASSIGNMENT(*=, mul_)
TENURE_ASSIGNMENT(/=, div_)
#undef TENURE_ASSIGNMENT

}  // namespace v1
}  // namespace tenure
