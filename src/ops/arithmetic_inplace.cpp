// Arithmetic in place.
#include "ops/arithmetic.h"
#include "ops/methods.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;
using ops::check_alpha;
using ops::is_one;
using ops::kept;
using ops::promoted;
using ops::saved_if;
using ops::term;
using ops::Use;

namespace {

// self = kernel(self, other) where nothing has to be prepared, checked or recorded. False, and nothing done, otherwise.
bool quick_inplace(core::Context& c, const kernels::Elementwise& kernel, const Tensor& self, const Tensor& other) {
  core::Slot& x = use(self);
  const core::Slot& y = use(other);
  if (!ops::runs_densely(x, y) || !core::plainly_writable(c, x) || core::records(c, y)) return false;
  if (x.storage == y.storage && x.data != y.data) return false;
  if (!kernel.has(x.dtype)) return false;
  const auto fn = ops::choose(c, kernel, x.dtype, x);
  if (x.numel) fn(ops::DenseLoop(x.numel, x, x, y));
  core::bump_version(x);
  return true;
}
// The same with a number, computed in dtype t.
bool quick_inplace(core::Context& c, const kernels::Elementwise& kernel, const Tensor& self, const Scalar& b,
                   ScalarType t) {
  core::Slot& x = use(self);
  if (x.dtype != t || !x.has(core::kContiguous) || !core::plainly_writable(c, x)) return false;
  if (!kernel.has(t)) return false;
  const auto fn = ops::choose(c, kernel, t, x);
  if (x.numel) ops::run_with_number(fn, x, x, ops::number(b, t, Use::operand), t);
  core::bump_version(x);
  return true;
}

void add_inplace(core::Context& c, const char* op, const Tensor& self, const Tensor& other, const Scalar& alpha) {
  const ScalarType t = promoted(use(self), use(other));
  ops::check_write(c, self, {&other}, t);
  check_alpha(alpha, t);
  ops::write_recorded(op, self, ins(self, other), saves(), consts(alpha), ops::sum_gradient, [&] {
    if (is_one(alpha))
      ops::run_inplace(c, kernels::add_kernel, self, {self, other}, t);
    else if (t == kBool)
      ops::run_inplace(c, kernels::add_kernel, self, {self, no_grad([&] { return other * alpha; })}, t);
    else
      ops::run_inplace(c, kernels::add_scaled_kernel, self, {self, other, {alpha, Use::operand}}, t);
  });
}

// self = kernel(self, number)
template <class... K, class F>
void number_inplace(core::Context& c, const char* op, const kernels::Elementwise& kernel, const Tensor& self,
                    const Scalar& b, ScalarType t, const std::tuple<K...>& constants, F gradient) {
  if (__builtin_expect(quick_inplace(c, kernel, self, b, t), 1)) return;
  ops::check_kernel(kernel, t, self);
  ops::check_write(c, self, {}, t);
  ops::write_recorded(op, self, ins(self), saves(), constants, gradient, [&] {
    ops::run_inplace(c, kernel, self, {self, {b, Use::operand}}, t);
  });
}

}  // namespace

const Tensor& Tensor::add_(const Tensor& other, const Scalar& alpha) const {
  Op op("add_");
  if (__builtin_expect(is_one(alpha) && quick_inplace(op.c, kernels::add_kernel, *this, other), 1)) return *this;
  add_inplace(op.c, "add_", *this, other, alpha);
  return *this;
}
const Tensor& Tensor::add_(const Scalar& other, const Scalar& alpha) const {
  Op op("add_");
  const ScalarType t = promoted(use(*this), other);
  number_inplace(op.c, "add_", kernels::add_kernel, *this, term(alpha, other, t), t, consts(), ops::same_gradient);
  return *this;
}
const Tensor& Tensor::sub_(const Tensor& other, const Scalar& alpha) const {
  Op op("sub_");
  if (__builtin_expect(is_one(alpha) && quick_inplace(op.c, kernels::sub_kernel, *this, other), 1)) return *this;
  ops::check_kernel(kernels::sub_kernel, promoted(use(*this), use(other)), *this);
  check_alpha(alpha, promoted(use(*this), use(other)));
  add_inplace(op.c, "sub_", *this, other, -alpha);
  return *this;
}
const Tensor& Tensor::sub_(const Scalar& other, const Scalar& alpha) const {
  Op op("sub_");
  const ScalarType t = promoted(use(*this), other);
  number_inplace(op.c, "sub_", kernels::sub_kernel, *this, term(alpha, other, t), t, consts(), ops::same_gradient);
  return *this;
}
const Tensor& Tensor::mul_(const Tensor& other) const {
  Op op("mul_");
  if (__builtin_expect(quick_inplace(op.c, kernels::mul_kernel, *this, other), 1)) return *this;
  const ScalarType t = promoted(use(*this), use(other));
  ops::check_write(op.c, *this, {&other}, t);
  const Tensor a = kept(op.c, *this, *this, ops::records(other)), b = kept(op.c, other, *this, ops::records(*this));
  ops::write_recorded("mul_", *this, ins(*this, other), saves(a, b), consts(), ops::product_gradient, [&] {
    ops::run_inplace(op.c, kernels::mul_kernel, *this, {*this, other}, t);
  });
  return *this;
}
const Tensor& Tensor::mul_(const Scalar& other) const {
  Op op("mul_");
  number_inplace(op.c, "mul_", kernels::mul_kernel, *this, other, promoted(use(*this), other), consts(other),
                 ops::scale_gradient);
  return *this;
}
const Tensor& Tensor::div_(const Tensor& other) const {
  Op op("div_");
  const ScalarType t = ops::floating(promoted(use(*this), use(other)));
  if (__builtin_expect(t == use(*this).dtype && quick_inplace(op.c, kernels::div_kernel, *this, other), 1))
    return *this;
  ops::check_write(op.c, *this, {&other}, t);
  const Tensor b = kept(op.c, other, *this, ops::records(*this, other));
  ops::write_recorded("div_", *this, ins(*this, other), saves(b, saved_if(ops::records(other), *this)), consts(),
                      ops::quotient_gradient, [&] {
                        ops::run_inplace(op.c, kernels::div_kernel, *this, {*this, other}, t);
                      });
  return *this;
}
const Tensor& Tensor::div_(const Scalar& other) const {
  Op op("div_");
  number_inplace(op.c, "div_", kernels::div_kernel, *this, other, ops::floating(promoted(use(*this), other)),
                 consts(other), ops::divided_gradient);
  return *this;
}
const Tensor& Tensor::pow_(const Scalar& exponent) const {
  Op op("pow_");
  const ScalarType t = promoted(use(*this), exponent);
  ops::check_kernel(kernels::pow_kernel, t, *this);
  ops::check_power(t, exponent);
  ops::check_write(op.c, *this, {}, t);
  const Tensor base = kept(op.c, *this, *this, ops::records(*this));
  ops::write_recorded("pow_", *this, ins(*this), saves(base), consts(exponent), ops::power_gradient, [&] {
    if (const kernels::Elementwise* simpler = ops::simpler_power(t, exponent))
      ops::run_inplace(op.c, *simpler, *this, {*this}, t);
    else
      ops::run_inplace(op.c, kernels::pow_kernel, *this, {*this, {exponent, Use::exponent}}, t);
  });
  return *this;
}
const Tensor& Tensor::neg_() const {
  Op op("neg_");
  const ScalarType t = use(*this).dtype;
  ops::check_kernel(kernels::neg_kernel, t, *this);
  ops::check_write(op.c, *this, {}, t);
  ops::write_recorded("neg_", *this, ins(*this), saves(), consts(), ops::negative_gradient,
                      [&] { ops::run_inplace(op.c, kernels::neg_kernel, *this, {*this}, t); });
  return *this;
}

}  // namespace v1
}  // namespace tenure
