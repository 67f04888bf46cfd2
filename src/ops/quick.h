// Arithmetic in place of what needs nothing prepared, checked or recorded: the usual case of small tensors.
#pragma once

#include "core/record.h"
#include "kernels/elementwise.h"
#include "ops/arithmetic.h"
#include "ops/prepare.h"

namespace tenure {

inline namespace v1 {
/// Names of functions, for what is known of them here.
namespace forms {
struct add;
struct sub;
struct mul;
struct div;
}  // namespace forms
}  // namespace v1

namespace ops {

/// The kernel that a function of two operands is, where its form in place has this way.
template <class Form>
struct Quick {
  static constexpr bool has = false;
};
#define TENURE_QUICK(name)                                                         \
  template <>                                                                      \
  struct Quick<forms::name> {                                                      \
    static constexpr bool has = true;                                              \
    static const kernels::Elementwise& kernel() { return kernels::name##_kernel; } \
  };
TENURE_QUICK(add)
TENURE_QUICK(sub)
TENURE_QUICK(mul)
TENURE_QUICK(div)
#undef TENURE_QUICK

/// self = kernel(self, other). False, and nothing done, where something has to be prepared, checked or recorded.
inline bool quick_inplace(core::Context& c, const kernels::Elementwise& kernel, const Tensor& self,
                          const Tensor& other) {
  core::Slot& x = core::use(self);
  const core::Slot& y = core::use(other);
  if (!runs_densely(x, y) || !core::plainly_writable(c, x) || core::records(c, y)) return false;
  if (x.storage == y.storage && x.data != y.data) return false;
  if (!kernel.has(x.dtype)) return false;
  const auto fn = choose(c, kernel, x.dtype, x);
  if (x.numel) fn(DenseLoop(x.numel, x, x, y));
  core::bump_version(x);
  return true;
}
inline bool quick_inplace(core::Context& c, const kernels::Elementwise& kernel, const Tensor& self,
                          const Scalar& other) {
  core::Slot& x = core::use(self);
  if (!x.has(core::kContiguous) || !core::plainly_writable(c, x) || promoted(x, other) != x.dtype) return false;
  if (!kernel.has(x.dtype)) return false;
  const auto fn = choose(c, kernel, x.dtype, x);
  if (x.numel) run_with_number(fn, x, x, number(other, x.dtype, Use::operand), x.dtype);
  core::bump_version(x);
  return true;
}
template <class Other>
bool quick_inplace(core::Context& c, const kernels::Elementwise& kernel, const Tensor& self, const Other& other,
                   const Scalar& alpha) {
  return is_one(alpha) && quick_inplace(c, kernel, self, other);
}
template <class... Others>
bool quick_inplace(core::Context&, const kernels::Elementwise&, const Tensor&, const Others&...) {
  return false;
}

/// What a form in place tries first.
template <class Form, class... Others>
bool quick(core::Context& c, const Tensor& self, const Others&... others) {
  if constexpr (Quick<Form>::has)
    return quick_inplace(c, Quick<Form>::kernel(), self, others...);
  else
    return false;
}

}  // namespace ops
}  // namespace tenure
