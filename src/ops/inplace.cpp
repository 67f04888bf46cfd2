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

void check_dtype_in_place(const core::Context& c, const Slot& x, std::optional<ScalarType> dtype) {
  if (dtype && *dtype != x.dtype && c.destination && c.destination->in_place_here(c))
    core::fail<DTypeError>("the dtype asked for is not that of what is written: " + std::string(name(*dtype)) + ", " +
                           core::describe(x));
}

const Tensor& write_in_place_of(core::Context& c, const char* op, const Tensor& self, bool made_of_others,
                                Call<Tensor> function, Operands others) {
  core::Destination d(c, op, self, core::Destination::in_place, others.all, others.n);
  const Tensor before = __builtin_expect(made_of_others && d.unrecorded(), 0) ? kept(c, self, self) : Tensor();
  const Tensor given = function.call(function.what, before.defined() ? before : self);
  if (!d.settled()) settle(d, given);
  return self;
}

const Tensor& write_out_of(core::Context& c, const char* op, const Tensor& out, core::Destination::Form form,
                           Call<Tensor> function, Operands operands, TensorList list) {
  core::Destination d(c, op, out, form, operands.all, operands.n);
  for (const Tensor& t : list) d.check_apart(t);
  const Tensor given = function.call(function.what, out);
  settle(d, given);
  return out;
}

std::tuple<const Tensor&, const Tensor&> write_outs_of(core::Context& c, const char* op, const Tensor& first,
                                                       const Tensor& second, Call<TwoResults> function,
                                                       Operands operands) {
  core::Destination a(c, op, first, core::Destination::out_apart, operands.all, operands.n);
  core::Destination b(c, op, second, core::Destination::out_apart, operands.all + 1, operands.n - 1);
  const auto [one, other] = function.call(function.what, first);
  a.prepare(core::use(one).shape(), core::use(one).dtype);
  b.prepare(core::use(other).shape(), core::use(other).dtype);
  settle(a, one);  // first: the second's bytes may hold it
  settle(b, other);
  return {first, second};
}

}  // namespace tenure::ops
