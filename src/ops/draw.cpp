#include "ops/draw.h"

#include <limits>

#include "core/record.h"
#include "ops/host.h"
#include "ops/inplace.h"
#include "ops/write.h"
#include "tenure/autograd.h"
#include "tenure/ops/creation.h"

namespace tenure::ops {

using core::fail;
using core::use;

std::string text(double v) {
  char s[32];
  std::snprintf(s, sizeof s, "%g", v);
  return s;
}

void check_continuous(ScalarType t) {
  if (!isFloatingType(t) && !isComplexType(t)) fail<DTypeError>("not for " + std::string(name(t)));
}

Integers integers_of(ScalarType t) {
  const int64_t bits = t == kBool       ? 1
                       : t == kByte     ? 8
                       : t == kChar     ? 7
                       : t == kShort    ? 15
                       : t == kInt      ? 31
                       : t == kHalf     ? 11
                       : t == kBFloat16 ? 8
                       : t == kFloat    ? 24
                       : t == kDouble   ? 53
                                        : 63;
  const int64_t most =
      bits == 63 ? std::numeric_limits<int64_t>::max() : (int64_t{1} << bits) - (isFloatingType(t) ? 0 : 1);
  return {t == kByte || t == kBool ? 0 : isFloatingType(t) ? -most : -most - 1, most};
}

void draw(core::Context& c, const Law& law, const Slot& s, Generator& g) {
  const bool pairs = isComplexType(s.dtype);
  const ScalarType part = s.dtype == kComplexFloat ? kFloat : s.dtype == kComplexDouble ? kDouble : s.dtype;
  const auto fn = choose(c, law.kernel, part, s);
  kernels::Random r;
  r.numel = s.numel + (pairs ? s.numel : 0);
  r.out = s;
  r.seed = g.seed();
  r.offset = has_values() ? g.advance(kernels::random_blocks(r.numel)) : 0;
  r.a = law.a;
  r.b = law.b;
  r.low = law.low;
  r.high = law.high;
  r.first = law.first;
  r.past = law.past;
  fn(r);
}

void fill_self(core::Context& c, const char* name, const Tensor& self, Generator& g, const Law& law) {
  Slot& s = use(self);
  core::check_inplace(c, s);
  Tensor block;
  if (!s.has(core::kContiguous)) block = core::make_like(c, s);
  const auto write = [&] {
    writing(c, s, [&] {
      draw(c, law, block.defined() ? use(block) : s, g);
      if (block.defined()) copy_elements(c, s, use(block));
    });
  };
  const auto gradient = [](Grads& d) { d.set(0, zeros(d.sizes(0), d.out().scalar_type())); };
  write_recorded(name, self, ins(self), saves(), consts(), gradient, write);
}

}  // namespace tenure::ops
