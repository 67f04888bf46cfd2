// What functions of one operand share.
#pragma once

#include "ops/inplace.h"

namespace tenure::ops {

/// What the gradient function of a unary op reads.
enum class Saves { nothing, input, output };

/// kernel(x), computed and given in dtype t. gradient(Grads&, const Tensor& saved).
template <class F>
Tensor unary(core::Context& c, const char* op, const kernels::Elementwise& kernel, const Tensor& x, ScalarType t,
             Saves what, F gradient) {
  return recorded(c, op, ins(x),
                  saves(what == Saves::input    ? x
                        : what == Saves::output ? result
                                                : nothing),
                  consts(), gradient, [&] { return run_unary(c, kernel, x, t, t); });
}

/// kernel(g, y) in one pass, or the same by ops that are themselves recorded.
template <class F>
Tensor in_one_pass(const kernels::Elementwise& kernel, const Tensor& g, const Tensor& y, F formula) {
  const ScalarType t = g.scalar_type();
  if (GradMode::is_enabled() || t != y.scalar_type() || !kernel.has(t)) return formula();
  return run_binary(core::current(), kernel, g, y, t, t);
}

}  // namespace tenure::ops
