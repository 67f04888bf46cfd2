#include "kernels/product.h"
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

void check(const Slot& x, const Slot& cos, const Slot& sin) {
  const auto all = [&] {
    return "x is " + core::describe(x) + ", cos is " + core::describe(cos) + ", sin is " + core::describe(sin);
  };
  ops::check_floating(x);
  if (x.dtype != cos.dtype || x.dtype != sin.dtype) fail<DTypeError>("dtypes differ: " + all());
  if (x.ndim != 4) fail<ShapeError>("x must have 4 dims [B, T, H, D]: " + all());
  const int64_t time = x.sizes()[1], dim = x.sizes()[3];
  if (dim % 2 != 0) fail<ShapeError>("the last dim must be even: " + all());
  const int64_t table[] = {time, dim / 2};
  if (!(cos.shape() == IntArrayRef(table)) || !(sin.shape() == IntArrayRef(table)))
    fail<ShapeError>("cos and sin must be " + to_string(table) + ": " + all());
}

// f32 or f64, checked. Turning back by the same angles is the gradient.
Tensor turned(core::Context& c, const Tensor& x, const Tensor& cos, const Tensor& sin, bool inverse) {
  Slot& s = use(x);
  const Tensor from = s.strides()[3] == 1 || s.sizes()[3] <= 1 ? x : ops::dense(c, x);
  const Tensor cs = ops::dense(c, cos), sn = ops::dense(c, sin);
  Tensor out = core::make_like(c, s);
  const auto strides = [](const Slot& t) {
    return kernels::HeadStrides{t.strides()[0], t.strides()[2], t.strides()[1]};
  };
  if (s.numel) {
    const int64_t* n = s.sizes();
    const Slot &x_slot = use(from), &y = use(out);
    const kernels::Rotary work{n[0],       n[2],   n[1], n[3], x_slot, use(cs), use(sn), y, strides(x_slot),
                               strides(y), inverse};
    ops::choose(c, kernels::rotary_kernel, s.dtype, s)(work);
  }
  differentiable("rotary_embedding", outs(out), ins(x), saves(cos, sin), consts(inverse),
                 [](Grads& d, const Tensor& cos, const Tensor& sin, bool inverse) {
                   d.set(0, turned(core::current(), d.out(), cos, sin, !inverse));
                 });
  return out;
}

}  // namespace

Tensor rotary_embedding(const Tensor& x, const Tensor& cos, const Tensor& sin) {
  Op op("rotary_embedding");
  const Slot& s = use(x);
  check(s, use(cos), use(sin));
  const Tensor* tables[] = {&cos, &sin};
  if (detail::wants_node({tables, 2}))
    fail<GradError>("cos and sin are constants, and one requires a gradient: detach() it");
  if (ops::is_half(s.dtype)) return turned(op.c, x.to(kFloat), cos.to(kFloat), sin.to(kFloat), false).to(s.dtype);
  return turned(op.c, x, cos, sin, false);
}

}  // namespace v1
}  // namespace tenure
