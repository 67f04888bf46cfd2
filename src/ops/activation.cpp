#include "tenure/ops/activation.h"

#include "ops/methods.h"
#include "ops/unary.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;
using ops::Saves;

namespace {

constexpr auto sigmoid_gradient = [](Grads& d, const Tensor& y) {
  const Tensor g = d.out();
  d.set(0, ops::in_one_pass(kernels::sigmoid_backward_kernel, g, y, [&] { return g * conj((1 - y) * y); }));
};
constexpr auto silu_gradient = [](Grads& d, const Tensor& x) {
  const Tensor g = d.out();
  d.set(0, ops::in_one_pass(kernels::silu_backward_kernel, g, x, [&] {
          const Tensor s = sigmoid(x);
          return g * conj(s * (1 + x * (1 - s)));
        }));
};
constexpr auto relu_gradient = [](Grads& d, const Tensor& y) {
  const Tensor g = d.out();
  d.set(0, ops::in_one_pass(kernels::relu_backward_kernel, g, y, [&] { return where(y <= 0, 0, g); }));
};

}  // namespace

Tensor sigmoid(const Tensor& x) {
  Op op("sigmoid");
  return ops::unary(op.c, "sigmoid", kernels::sigmoid_kernel, x, ops::floating(use(x).dtype), Saves::output,
                    sigmoid_gradient);
}
Tensor silu(const Tensor& x) {
  Op op("silu");
  return ops::unary(op.c, "silu", kernels::silu_kernel, x, use(x).dtype, Saves::input, silu_gradient);
}
Tensor relu(const Tensor& x) {
  Op op("relu");
  return ops::unary(op.c, "relu", kernels::relu_kernel, x, use(x).dtype, Saves::output, relu_gradient);
}

}  // namespace v1
}  // namespace tenure
