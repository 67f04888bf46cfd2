#include "tenure/ops/arithmetic.h"

#include "core/record.h"
#include "ops/prepare.h"
#include "tenure/autograd.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;
using ops::Promotion;

namespace {

bool is_one(const Scalar& s) { return !s.isComplex() && s.toDouble() == 1; }

Tensor add_tensors(core::Context& c, const Tensor& a, const Tensor& b, const Scalar& alpha) {
  const ScalarType t = Promotion().operand(use(a)).operand(use(b)).result();
  Tensor out = is_one(alpha) ? ops::run_binary(c, kernels::add_kernel, a, b, t, t)
                             : ops::run_binary(c, kernels::add_kernel, a,
                                               ops::run_binary(c, kernels::mul_kernel, b, alpha, t, t), t, t);
  differentiable("add", outs(out), ins(a, b), saves(), consts(alpha), [](Grads& d, const Scalar& alpha) {
    if (d.needs(0)) d.set(0, d.out());
    if (d.needs(1)) d.set(1, is_one(alpha) ? d.out() : d.out() * alpha);
  });
  return out;
}

}  // namespace

Tensor add(const Tensor& a, const Tensor& b, const Scalar& alpha) {
  Op op("add");
  return add_tensors(op.c, a, b, alpha);
}

Tensor add(const Tensor& a, const Scalar& b, const Scalar& alpha) {
  Op op("add");
  const ScalarType t = Promotion().operand(use(a)).operand(b).result();
  const Scalar term = is_one(alpha) ? b : Scalar(b.toComplexDouble() * alpha.toComplexDouble());
  Tensor out = ops::run_binary(op.c, kernels::add_kernel, a, term, t, t);
  differentiable("add", outs(out), ins(a), saves(), consts(), [](Grads& d) { d.set(0, d.out()); });
  return out;
}

Tensor mul(const Tensor& a, const Tensor& b) {
  Op op("mul");
  const ScalarType t = Promotion().operand(use(a)).operand(use(b)).result();
  Tensor out = ops::run_binary(op.c, kernels::mul_kernel, a, b, t, t);
  differentiable("mul", outs(out), ins(a, b), saves(a, b), consts(), [](Grads& d, const Tensor& a, const Tensor& b) {
    if (d.needs(0)) d.set(0, d.out() * b);
    if (d.needs(1)) d.set(1, d.out() * a);
  });
  return out;
}

Tensor mul(const Tensor& a, const Scalar& b) {
  Op op("mul");
  const ScalarType t = Promotion().operand(use(a)).operand(b).result();
  Tensor out = ops::run_binary(op.c, kernels::mul_kernel, a, b, t, t);
  differentiable("mul", outs(out), ins(a), saves(), consts(b),
                 [](Grads& d, const Scalar& b) { d.set(0, d.out() * b); });
  return out;
}

Tensor operator+(const Tensor& a, const Tensor& b) {
  Op op("add");
  return add_tensors(op.c, a, b, 1);
}
Tensor operator+(const Tensor& a, const Scalar& b) {
  Op op("add");
  return add(a, b);
}
Tensor operator+(const Scalar& a, const Tensor& b) {
  Op op("add");
  return add(b, a);
}
Tensor operator*(const Tensor& a, const Tensor& b) {
  Op op("mul");
  return mul(a, b);
}
Tensor operator*(const Tensor& a, const Scalar& b) {
  Op op("mul");
  return mul(a, b);
}
Tensor operator*(const Scalar& a, const Tensor& b) {
  Op op("mul");
  return mul(b, a);
}

}  // namespace v1
}  // namespace tenure
