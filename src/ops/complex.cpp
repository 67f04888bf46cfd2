#include "tenure/ops/complex.h"

#include "ops/inplace.h"
#include "ops/prepare.h"
#include "tenure/autograd.h"
#include "tenure/ops/arithmetic.h"
#include "tenure/ops/compare.h"
#include "tenure/ops/creation.h"
#include "tenure/ops/math.h"
#include "tenure/ops/pairs.h"
#include "tenure/ops/view.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;

Tensor angle(const Tensor& x) {
  Op op("angle");
  const bool plane = isComplexType(use(x).dtype);
  return ops::recorded(
      op.c, "angle", ins(x), saves(plane ? x : ops::nothing), consts(),
      [](Grads& d, const Tensor& x) {
        const Tensor g = d.out();
        if (!x.defined()) return d.set(0, zeros(d.sizes(0), g.scalar_type()));
        const Tensor re = real(x), im = imag(x), square = re * re + im * im;
        const Tensor share = where(square == 0, 0, g / square);
        d.set(0, complex(-(share * im), share * re));
      },
      [&] {
        return no_grad([&] {
          if (plane) return atan2(imag(x), real(x));
          const Tensor y = ops::converted(op.c, x, ops::floating(use(x).dtype));
          return where(y < 0, 3.14159265358979323846, clamp(y, 0, 0));  // which keeps NaN
        });
      });
}

Tensor conj_physical(const Tensor& x) {
  Op op("conj_physical");
  return conj(x);
}

Tensor resolve_conj(const Tensor& x) {
  Op op("resolve_conj");
  static_cast<void>(use(x));
  return x;
}

Tensor resolve_neg(const Tensor& x) {
  Op op("resolve_neg");
  static_cast<void>(use(x));
  return x;
}

bool is_complex(const Tensor& x) {
  Op op("is_complex");
  return isComplexType(use(x).dtype);
}

bool is_floating_point(const Tensor& x) {
  Op op("is_floating_point");
  return isFloatingType(use(x).dtype);
}

bool is_conj(const Tensor& x) {
  Op op("is_conj");
  static_cast<void>(use(x));
  return false;
}

bool is_neg(const Tensor& x) {
  Op op("is_neg");
  static_cast<void>(use(x));
  return false;
}

}  // namespace v1
}  // namespace tenure
