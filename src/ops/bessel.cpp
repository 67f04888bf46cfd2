// Bessel's functions and Airy's.
#include "tenure/ops/bessel.h"

#include <cmath>

#include "ops/methods.h"
#include "ops/unary.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;

namespace {

// y / x, and `limit` where x is 0, from which no gradient comes.
Tensor over(const Tensor& y, const Tensor& x) { return y / where(x == 0, 1, x); }

// ---- gradients; y is the result, x the input. Those of order 1 have a quotient by x, whose limit at 0 is `at_zero`.

constexpr auto i0_gradient = [](Grads& d, const Tensor& x) { d.set(0, d.out() * special_i1(x)); };
constexpr auto j0_gradient = [](Grads& d, const Tensor& x) { d.set(0, -(d.out() * special_bessel_j1(x))); };
constexpr auto y0_gradient = [](Grads& d, const Tensor& x) { d.set(0, -(d.out() * special_bessel_y1(x))); };
constexpr auto k0_gradient = [](Grads& d, const Tensor& x) { d.set(0, -(d.out() * special_modified_bessel_k1(x))); };
constexpr auto i0e_gradient = [](Grads& d, const Tensor& x, const Tensor& y) {
  d.set(0, d.out() * (special_i1e(x) - sgn(x) * y));
};
constexpr auto i1_gradient = [](Grads& d, const Tensor& x, const Tensor& y) {
  d.set(0, d.out() * where(x == 0, 0.5, i0(x) - over(y, x)));
};
constexpr auto i1e_gradient = [](Grads& d, const Tensor& x, const Tensor& y) {
  d.set(0, d.out() * where(x == 0, 0.5, special_i0e(x) - sgn(x) * y - over(y, x)));
};
constexpr auto j1_gradient = [](Grads& d, const Tensor& x, const Tensor& y) {
  d.set(0, d.out() * where(x == 0, 0.5, special_bessel_j0(x) - over(y, x)));
};
constexpr auto y1_gradient = [](Grads& d, const Tensor& x, const Tensor& y) {
  d.set(0, d.out() * where(x == 0, INFINITY, special_bessel_y0(x) - over(y, x)));
};
constexpr auto k1_gradient = [](Grads& d, const Tensor& x, const Tensor& y) {
  d.set(0, -(d.out() * (special_modified_bessel_k0(x) + y / x)));
};

template <class F>
Tensor of_input(core::Context& c, const char* op, const kernels::Elementwise& kernel, const Tensor& x, F gradient) {
  return ops::unary(c, op, kernel, x, ops::floating(use(x).dtype), ops::Saves::input, gradient);
}
template <class F>
Tensor of_both(core::Context& c, const char* op, const kernels::Elementwise& kernel, const Tensor& x, F gradient) {
  const ScalarType t = ops::floating(use(x).dtype);
  return ops::recorded(c, op, ins(x), saves(x, ops::result), consts(), gradient,
                       [&] { return ops::run_unary(c, kernel, x, t, t); });
}

}  // namespace

#define TENURE_BESSEL(name, kernel, maker, gradient)                  \
  Tensor name(const Tensor& x) {                                      \
    Op op(#name);                                                     \
    return maker(op.c, #name, kernels::kernel##_kernel, x, gradient); \
  }
TENURE_BESSEL(i0, i0, of_input, i0_gradient)
TENURE_BESSEL(special_modified_bessel_i0, i0, of_input, i0_gradient)
TENURE_BESSEL(special_i0e, special_i0e, of_both, i0e_gradient)
TENURE_BESSEL(special_i1, special_i1, of_both, i1_gradient)
TENURE_BESSEL(special_modified_bessel_i1, special_i1, of_both, i1_gradient)
TENURE_BESSEL(special_i1e, special_i1e, of_both, i1e_gradient)
TENURE_BESSEL(special_bessel_j0, special_bessel_j0, of_input, j0_gradient)
TENURE_BESSEL(special_bessel_j1, special_bessel_j1, of_both, j1_gradient)
TENURE_BESSEL(special_bessel_y0, special_bessel_y0, of_input, y0_gradient)
TENURE_BESSEL(special_bessel_y1, special_bessel_y1, of_both, y1_gradient)
TENURE_BESSEL(special_modified_bessel_k0, special_modified_bessel_k0, of_input, k0_gradient)
TENURE_BESSEL(special_modified_bessel_k1, special_modified_bessel_k1, of_both, k1_gradient)
#undef TENURE_BESSEL

#define TENURE_BESSEL(name)                                       \
  Tensor name(const Tensor& x) {                                  \
    Op op(#name);                                                 \
    const ScalarType t = ops::floating(use(x).dtype);             \
    return ops::run_unary(op.c, kernels::name##_kernel, x, t, t); \
  }
TENURE_BESSEL(special_scaled_modified_bessel_k0)
TENURE_BESSEL(special_scaled_modified_bessel_k1)
TENURE_BESSEL(special_spherical_bessel_j0)
TENURE_BESSEL(special_airy_ai)
#undef TENURE_BESSEL

}  // namespace v1
}  // namespace tenure
