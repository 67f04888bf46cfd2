// Bits of integers, and of bools as one bit.
#include "tenure/ops/bits.h"

#include "ops/host.h"
#include "ops/methods.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;
using ops::promoted;
using ops::Use;

#define TENURE_BITS(name, kernel, symbol)                           \
  Tensor name(const Tensor& a, const Tensor& b) {                   \
    Op op(#name);                                                   \
    const ScalarType t = promoted(use(a), use(b));                  \
    return ops::run_binary(op.c, kernel, a, b, t, t);               \
  }                                                                 \
  Tensor name(const Tensor& a, const Scalar& b) {                   \
    Op op(#name);                                                   \
    const ScalarType t = promoted(use(a), b);                       \
    return ops::run_binary(op.c, kernel, a, b, t, t, Use::operand); \
  }                                                                 \
  Tensor name(const Scalar& a, const Tensor& b) {                   \
    Op op(#name);                                                   \
    const ScalarType t = promoted(use(b), a);                       \
    return ops::run(op.c, kernel, {{a, Use::operand}, b}, t, t);    \
  }                                                                 \
  Tensor operator symbol(const Tensor& a, const Tensor& b) {        \
    Op op(#name);                                                   \
    return name(a, b);                                              \
  }                                                                 \
  Tensor operator symbol(const Tensor& a, const Scalar& b) {        \
    Op op(#name);                                                   \
    return name(a, b);                                              \
  }
TENURE_BITS(bitwise_and, kernels::bitwise_and_kernel, &)
TENURE_BITS(bitwise_or, kernels::bitwise_or_kernel, |)
TENURE_BITS(bitwise_xor, kernels::bitwise_xor_kernel, ^)
#undef TENURE_BITS

Tensor bitwise_not(const Tensor& x) {
  Op op("bitwise_not");
  return ops::run_unary(op.c, kernels::bitwise_not_kernel, x, use(x).dtype, use(x).dtype);
}
Tensor operator~(const Tensor& x) {
  Op op("bitwise_not");
  return bitwise_not(x);
}

namespace {

// A number of places as an element of t: what t does not hold is beyond the width, on either side of it.
Scalar places(const Scalar& b, ScalarType t) { return ops::beyond(b, t) ? Scalar(8 * core::bytes_of(t, 1)) : b; }

Tensor shifted(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, const Scalar& b) {
  const ScalarType t = promoted(use(a), b);
  ops::check_kernel(kernel, t, a);
  return ops::run_binary(c, kernel, a, places(b, t), t, t, Use::operand);
}
Tensor shifted(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, const Tensor& b) {
  const ScalarType t = promoted(use(a), use(b));
  ops::check_kernel(kernel, t, a);
  // One number of places without dims would wrap to t.
  if (use(b).ndim == 0 && use(b).dtype != t)
    if (const auto number = ops::value_of(b))
      return ops::run_binary(c, kernel, a, places(*number, t), t, t, Use::operand);
  return ops::run_binary(c, kernel, a, b, t, t);
}

}  // namespace

#define TENURE_SHIFT(name, kernel)                               \
  Tensor name(const Tensor& a, const Tensor& b) {                \
    Op op(#name);                                                \
    return shifted(op.c, kernel, a, b);                          \
  }                                                              \
  Tensor name(const Tensor& a, const Scalar& b) {                \
    Op op(#name);                                                \
    return shifted(op.c, kernel, a, b);                          \
  }                                                              \
  Tensor name(const Scalar& a, const Tensor& b) {                \
    Op op(#name);                                                \
    const ScalarType t = promoted(use(b), a);                    \
    return ops::run(op.c, kernel, {{a, Use::operand}, b}, t, t); \
  }
TENURE_SHIFT(bitwise_left_shift, kernels::shift_left_kernel)
TENURE_SHIFT(bitwise_right_shift, kernels::shift_right_kernel)
#undef TENURE_SHIFT

}  // namespace v1
}  // namespace tenure
