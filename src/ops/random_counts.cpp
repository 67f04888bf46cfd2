// Random counts: events and successes.
#include "core/record.h"
#include "ops/dense.h"
#include "ops/draw.h"
#include "ops/geometry.h"
#include "ops/inplace.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

// f32 and f64: kernel(in), each element with as many counters of its own as it needs.
Tensor counted(core::Context& c, const kernels::Kernel<kernels::Random>& kernel, const Tensor& a, const Tensor& b,
               Generator& g) {
  const Slot& s = use(a);
  const auto fn = ops::choose(c, kernel, s.dtype, s);
  Tensor out = core::make_like(c, s);
  kernels::Random r;
  r.numel = s.numel;
  r.out = use(out);
  r.in[0] = s;
  r.in[1] = use(b);
  r.seed = g.seed();
  r.offset = ops::has_values(c) ? g.advance(static_cast<uint64_t>(s.numel)) : 0;
  fn(r);
  return out;
}

Tensor in_floats(core::Context& c, const Tensor& x, ScalarType t) { return ops::dense(c, ops::converted(c, x, t)); }

Tensor poisson_from(core::Context& c, const Tensor& x, Generator& g) {
  const Slot& s = use(x);
  ops::check_floating(s);
  const ScalarType t = s.dtype == kDouble ? kDouble : kFloat;
  Generator ahead = g;
  Tensor out;
  {
    ops::Unrecorded guard(c);
    if (const Tensor right = tenure::all(logical_and(ge(x, 0), isfinite(x))); ops::has_values(c) && !right.item<bool>())
      fail<ValueError>("a rate is negative, infinite or NaN: " + core::describe(s));
    const Tensor rate = in_floats(c, x, t);
    out = ops::converted(c, counted(c, kernels::poisson_kernel, rate, rate, ahead), s.dtype);
  }
  differentiable("poisson", outs(out), ins(x), saves(), consts(),
                 [](Grads& d) { d.set(0, zeros(d.sizes(0), d.out().scalar_type())); });
  g = ahead;  // nothing fails after this
  return out;
}

Tensor binomial_from(core::Context& c, const Tensor& count, const Tensor& prob, Generator& g) {
  const Slot &n = use(count), &p = use(prob);
  const auto both = [&] { return "count is " + core::describe(n) + ", prob is " + core::describe(p); };
  if (!isFloatingType(n.dtype)) fail<DTypeError>("not for " + std::string(name(n.dtype)));
  if (n.dtype != p.dtype) fail<DTypeError>("dtypes differ: " + both());
  core::Dims sizes;
  core::broadcast(n.shape(), p.shape(), sizes);
  if (!(IntArrayRef(sizes) == n.shape())) fail<ShapeError>("prob does not broadcast to the shape of count: " + both());
  const ScalarType t = n.dtype == kDouble ? kDouble : kFloat;
  Generator ahead = g;
  Tensor out;
  {
    ops::Unrecorded guard(c);
    const Tensor trials = in_floats(c, count, t), chance = in_floats(c, prob.expand(n.shape()), t);
    out = ops::converted(c, counted(c, kernels::binomial_kernel, trials, chance, ahead), n.dtype);
  }
  differentiable("binomial", outs(out), ins(count, prob), saves(), consts(), [](Grads& d) {
    for (int i = 0; i < 2; ++i)
      if (d.needs(i)) d.set(i, zeros(d.sizes(i), d.out().scalar_type()));
  });
  g = ahead;  // nothing fails after this
  return out;
}

}  // namespace

Tensor poisson(const Tensor& x, Generator& generator) {
  Op op("poisson");
  return poisson_from(op.c, x, generator);
}
Tensor poisson(const Tensor& x) {
  Op op("poisson");
  return poisson_from(op.c, x, op.c.generator);
}
Tensor binomial(const Tensor& count, const Tensor& prob, Generator& generator) {
  Op op("binomial");
  return binomial_from(op.c, count, prob, generator);
}
Tensor binomial(const Tensor& count, const Tensor& prob) {
  Op op("binomial");
  return binomial_from(op.c, count, prob, op.c.generator);
}

}  // namespace v1
}  // namespace tenure
