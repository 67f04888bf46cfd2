// Quotients and remainders.
#include <algorithm>

#include "core/number_text.h"
#include "ops/arithmetic.h"
#include "ops/host.h"
#include "ops/methods.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;
using ops::promoted;
using ops::saved_if;
using ops::Use;

namespace {

// Where the first zero of integers is, in row-major order. There is one.
std::string first_zero(const core::Slot& s) {
  core::Dims at;
  at.n = s.ndim;
  std::fill_n(at.d, s.ndim, 0);
  const int64_t size = core::bytes_of(s.dtype, 1);
  for (;;) {
    const char* p = s.data;
    // bounded: an index within the sizes lies in the storage
    for (int i = 0; i < s.ndim; ++i) p += at.d[i] * s.strides()[i] * size;
    if (std::all_of(p, p + size, [](char byte) { return byte == 0; })) return to_string(at);
    for (int i = s.ndim - 1; i >= 0 && ++at.d[i] == s.sizes()[i]; --i) at.d[i] = 0;
  }
}

// b: converted to t.
void check_divisor(const Tensor& b, ScalarType t) {
  const core::Slot& s = use(b);
  if (!isIntegralType(t, true) || s.numel == 0) return;
  if (const auto found = ops::scanned(core::current(), kernels::any_zero_kernel, s); found && found->any)
    core::fail<ValueError>("an integer divisor is zero: element " + first_zero(s) + " of " + core::describe(s));
}
void check_divisor(const Scalar& b, ScalarType t) {
  if (!isIntegralType(t, true)) return;
  const ops::Element e = ops::number(b, t, Use::operand);
  if (!std::all_of(e.bytes, e.bytes + core::bytes_of(t, 1), [](char byte) { return byte == 0; })) return;
  const std::string wrapped = b.toBool() ? ": " + core::text(b) + " as " + std::string(name(t)) : "";
  core::fail<ValueError>("an integer divisor is zero" + wrapped);
}

constexpr auto no_slope_gradient = [](Grads& d) {
  const Tensor g = d.out();
  for (int i = 0; i < 2; ++i)
    if (d.needs(i)) d.set(i, zeros(d.sizes(i), g.scalar_type()));
};

// The kernel's result for a divisor that is not zero. Integers are looked at as the kernel sees them: they wrap.
Tensor checked_quotient(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, const Tensor& b,
                        ScalarType t) {
  ops::check_kernel(kernel, t, a);
  if (!isIntegralType(t, true)) return ops::run_binary(c, kernel, a, b, t, t);
  const Tensor divisor = ops::converted(c, b, t);
  check_divisor(divisor, t);
  return ops::run_binary(c, kernel, a, divisor, t, t);
}
Tensor checked_quotient(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, const Scalar& b,
                        ScalarType t) {
  ops::check_kernel(kernel, t, a);
  check_divisor(b, t);
  return ops::run_binary(c, kernel, a, b, t, t, Use::operand);
}

template <class B>
Tensor divide_rounded(core::Context& c, const Tensor& a, const B& b, ScalarType t, std::string_view mode) {
  if (mode != "trunc" && mode != "floor")
    core::fail<ValueError>("the rounding mode is neither trunc nor floor: " + std::string(mode));
  return checked_quotient(c, mode == "trunc" ? kernels::div_trunc_kernel : kernels::div_floor_kernel, a, b, t);
}

}  // namespace

Tensor div(const Tensor& a, const Tensor& b) {
  Op op("div");
  const ScalarType t = ops::floating(promoted(use(a), use(b)));
  return ops::recorded(op.c, "div", ins(a, b), saves(b, saved_if(ops::records(b), ops::result)), consts(),
                       ops::quotient_gradient, [&] { return ops::run_binary(op.c, kernels::div_kernel, a, b, t, t); });
}
Tensor div(const Tensor& a, const Scalar& b) {
  Op op("div");
  const ScalarType t = ops::floating(promoted(use(a), b));
  return ops::recorded(op.c, "div", ins(a), saves(), consts(b), ops::divided_gradient,
                       [&] { return ops::run_binary(op.c, kernels::div_kernel, a, b, t, t, Use::operand); });
}
Tensor div(const Tensor& a, const Tensor& b, std::string_view rounding_mode) {
  Op op("div");
  return ops::recorded(op.c, "div", ins(a, b), saves(), consts(), no_slope_gradient,
                       [&] { return divide_rounded(op.c, a, b, promoted(use(a), use(b)), rounding_mode); });
}
Tensor div(const Tensor& a, const Scalar& b, std::string_view rounding_mode) {
  Op op("div");
  return ops::recorded(
      op.c, "div", ins(a), saves(), consts(), [](Grads& d) { d.set(0, zeros(d.sizes(0), d.out().scalar_type())); },
      [&] { return divide_rounded(op.c, a, b, promoted(use(a), b), rounding_mode); });
}
Tensor remainder(const Tensor& a, const Tensor& b) {
  Op op("remainder");
  return ops::recorded(
      op.c, "remainder", ins(a, b), saves(saved_if(ops::records(b), a), saved_if(ops::records(b), b)), consts(),
      [](Grads& d, const Tensor& a, const Tensor& b) {
        if (d.needs(0)) d.set(0, d.out());
        if (d.needs(1)) d.set(1, -(d.out() * div(a, b, "floor")));
      },
      [&] { return checked_quotient(op.c, kernels::remainder_kernel, a, b, promoted(use(a), use(b))); });
}
Tensor remainder(const Tensor& a, const Scalar& b) {
  Op op("remainder");
  return ops::recorded(op.c, "remainder", ins(a), saves(), consts(), ops::same_gradient,
                       [&] { return checked_quotient(op.c, kernels::remainder_kernel, a, b, promoted(use(a), b)); });
}
Tensor remainder(const Scalar& a, const Tensor& b) {
  Op op("remainder");
  const ScalarType t = promoted(use(b), a);
  ops::check_kernel(kernels::remainder_kernel, t, b);
  check_divisor(b, t);
  return ops::recorded(
      op.c, "remainder", ins(b), saves(b), consts(a),
      [](Grads& d, const Tensor& b, const Scalar& a) {
        d.set(0, -(d.out() * div(scalar_tensor(a, kDouble), b, "floor")));
      },
      [&] {
        return ops::run(op.c, kernels::remainder_kernel, {{a, Use::operand}, b}, t, t);
      });
}
Tensor fmod(const Tensor& a, const Tensor& b) {
  Op op("fmod");
  return ops::recorded(
      op.c, "fmod", ins(a, b), saves(saved_if(ops::records(b), a), saved_if(ops::records(b), b)), consts(),
      [](Grads& d, const Tensor& a, const Tensor& b) {
        if (d.needs(0)) d.set(0, d.out());
        if (d.needs(1)) d.set(1, -(d.out() * div(a, b, "trunc")));
      },
      [&] { return checked_quotient(op.c, kernels::fmod_kernel, a, b, promoted(use(a), use(b))); });
}
Tensor fmod(const Tensor& a, const Scalar& b) {
  Op op("fmod");
  return ops::recorded(op.c, "fmod", ins(a), saves(), consts(), ops::same_gradient,
                       [&] { return checked_quotient(op.c, kernels::fmod_kernel, a, b, promoted(use(a), b)); });
}
Tensor reciprocal(const Tensor& x) {
  Op op("reciprocal");
  const ScalarType t = ops::floating(use(x).dtype);
  return ops::recorded(
      op.c, "reciprocal", ins(x), saves(ops::result), consts(),
      [](Grads& d, const Tensor& y) { d.set(0, -(d.out() * conj(y * y))); },
      [&] { return ops::run_unary(op.c, kernels::reciprocal_kernel, x, t, t); });
}

Tensor operator/(const Tensor& a, const Tensor& b) {
  Op op("div");
  core::pass_on(op.c);
  return div(a, b);
}
Tensor operator/(const Tensor& a, const Scalar& b) {
  Op op("div");
  core::pass_on(op.c);
  return div(a, b);
}
Tensor operator/(const Scalar& a, const Tensor& b) {
  Op op("div");
  const ScalarType t = ops::floating(promoted(use(b), a));
  return ops::recorded(
      op.c, "div", ins(b), saves(b, ops::result), consts(),
      [](Grads& d, const Tensor& b, const Tensor& y) { d.set(0, -(d.out() * conj(y / b))); },
      [&] {
        return ops::run(op.c, kernels::div_kernel, {{a, Use::operand}, b}, t, t);
      });
}
Tensor operator%(const Tensor& a, const Tensor& b) {
  Op op("remainder");
  core::pass_on(op.c);
  return remainder(a, b);
}
Tensor operator%(const Tensor& a, const Scalar& b) {
  Op op("remainder");
  core::pass_on(op.c);
  return remainder(a, b);
}
Tensor operator%(const Scalar& a, const Tensor& b) {
  Op op("remainder");
  core::pass_on(op.c);
  return remainder(a, b);
}

}  // namespace v1
}  // namespace tenure
