#include "kernels/flat.h"
#include "ops/dense.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

void check_same(const Slot& a, const Slot& b) {
  ops::check_floating(a);
  if (a.dtype != b.dtype) fail<DTypeError>("dtypes differ: a is " + core::describe(a) + ", b is " + core::describe(b));
  if (!(a.shape() == b.shape()))
    fail<ShapeError>("shapes differ: a is " + core::describe(a) + ", b is " + core::describe(b));
}

// Both gradients from ops that have gradients themselves.
std::tuple<Tensor, Tensor> composed_gradients(const Tensor& g, const Tensor& a, const Tensor& b) {
  const Tensor s = a.sigmoid();
  return {g * b * s * (a * (1 - s) + 1), g * a * s};
}

}  // namespace

Tensor swiglu(const Tensor& a, const Tensor& b) {
  Op op("swiglu");
  const Slot& s = use(a);
  check_same(s, use(b));
  if (ops::is_half(s.dtype)) return swiglu(a.to(kFloat), b.to(kFloat)).to(s.dtype);
  const Tensor da = ops::dense(op.c, a), db = ops::dense(op.c, b);
  Tensor out = core::make_like(op.c, s);
  kernels::Flat work;
  work.n = s.numel;
  work.in[0] = use(da);
  work.in[1] = use(db);
  work.out[0] = use(out);
  ops::choose(op.c, kernels::swiglu_kernel, s.dtype, s)(work);
  differentiable("swiglu", outs(out), ins(a, b), saves(a, b), consts(), [](Grads& d, const Tensor& a, const Tensor& b) {
    Tensor ga, gb;
    std::tie(ga, gb) = swiglu_backward(d.out(), a, b);
    d.set(0, ga);
    d.set(1, gb);
  });
  return out;
}

std::tuple<Tensor, Tensor> swiglu_backward(const Tensor& grad, const Tensor& a, const Tensor& b) {
  Op op("swiglu_backward");
  const Slot &s = use(a), &sg = use(grad);
  check_same(s, use(b));
  if (sg.dtype != s.dtype || !(sg.shape() == s.shape()))
    fail<ShapeError>("the gradient does not fit: it is " + core::describe(sg) + ", a is " + core::describe(s));
  const Tensor* all[] = {&grad, &a, &b};
  if (ops::is_half(s.dtype)) {
    auto [ga, gb] = swiglu_backward(grad.to(kFloat), a.to(kFloat), b.to(kFloat));
    return {ga.to(s.dtype), gb.to(s.dtype)};
  }
  if (detail::wants_node({all, 3})) return composed_gradients(grad, a, b);
  const Tensor dg = ops::dense(op.c, grad), da = ops::dense(op.c, a), db = ops::dense(op.c, b);
  Tensor ga = core::make_like(op.c, s), gb = core::make_like(op.c, s);
  kernels::Flat work;
  work.n = s.numel;
  work.in[0] = use(da);
  work.in[1] = use(db);
  work.in[2] = use(dg);
  work.out[0] = use(ga);
  work.out[1] = use(gb);
  ops::choose(op.c, kernels::swiglu_backward_kernel, s.dtype, s)(work);
  return {ga, gb};
}

}  // namespace v1
}  // namespace tenure
