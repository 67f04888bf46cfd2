#include "ops/inplace.h"

#include "ops/geometry.h"
#include "tenure/ops/creation.h"

namespace tenure::ops {

const Tensor nothing;
const Tensor result;

Tensor kept(core::Context& c, const Tensor& t, const Tensor& self) {
  if (!t.is_alias_of(self)) return t;
  Tensor copy = copied(c, core::use(t), core::use(t).dtype);
  differentiable("clone", outs(copy), ins(t), saves(), consts(), [](Grads& d) { d.set(0, d.out()); });
  return copy;
}

void settle(core::Destination& d, const Tensor& given) {
  core::Context& c = core::current();
  core::Slot &s = d.slot(), &from = core::use(given);
  d.set_settled();
  if (&s == &from) return d.end_write();
  d.prepare(from.shape(), from.dtype);
  const Tensor apart = given.is_alias_of(d.self()) ? copied(c, from, from.dtype) : given;
  const auto write = [&] {
    d.begin_write();
    copy_elements(c, s, core::use(apart));
    d.end_write();
  };
  if (!d.unrecorded() || !(isFloatingType(s.dtype) || isComplexType(s.dtype))) return write();
  write_recorded(
      d.op(), d.self(), ins(d.self(), given), saves(), consts(),
      [](Grads& g) {
        if (g.needs(0)) g.set(0, zeros(g.sizes(0), g.out().scalar_type()));
        if (g.needs(1)) g.set(1, g.out());
      },
      write);
}

}  // namespace tenure::ops
