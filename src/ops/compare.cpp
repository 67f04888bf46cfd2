#include "tenure/ops/compare.h"

#include "ops/host.h"
#include "ops/inplace.h"
#include "ops/methods.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::Op;
using core::use;
using ops::Arg;
using ops::promoted;
using ops::Use;

namespace {

// Integers of two dtypes are compared in one that holds both, also where one has no dims and would be converted.
Tensor compared(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, const Tensor& b) {
  const ScalarType x = use(a).dtype, y = use(b).dtype;
  const bool integers = x != y && isIntegralType(x, true) && isIntegralType(y, true);
  return ops::run_binary(c, kernel, a, b, integers ? promoteTypes(x, y) : promoted(use(a), use(b)), kBool,
                         Use::compared);
}
// if_below, if_above: the result for a number that lies below, above all integers of a's dtype.
Tensor compared(core::Context& c, const kernels::Elementwise& kernel, const Tensor& a, const Scalar& b, bool if_below,
                bool if_above) {
  const ScalarType t = promoted(use(a), b);
  if (const int side = isIntegralType(t, false) ? ops::beyond(b, t) : 0)
    return full(use(a).shape(), side < 0 ? if_below : if_above, kBool);
  return ops::run_binary(c, kernel, a, b, t, kBool, Use::compared);
}

// A kernel that looks at the kind of a number; integers have one kind only.
Tensor classified(core::Context& c, const kernels::Elementwise& kernel, const Tensor& x, bool of_integers) {
  const core::Slot& s = use(x);
  if (!isIntegralType(s.dtype, true)) return ops::run_unary(c, kernel, x, s.dtype, kBool);
  return full(s.shape(), of_integers, kBool);
}

// Whether all elements of a bool tensor hold.
bool holds(const Tensor& t) {
  core::need_values();
  const core::Slot& s = use(t);
  if (s.numel == 0) return true;
  return !ops::scanned(core::current(), kernels::any_zero_kernel, s)->any;
}

void check_same_dtype(const Tensor& a, const Tensor& b) {
  if (use(a).dtype != use(b).dtype)
    core::fail<DTypeError>("the dtypes differ: a is " + core::describe(use(a)) + ", b is " + core::describe(use(b)));
}

void check_tolerances(double rtol, double atol) {
  if (!(rtol >= 0) || !(atol >= 0))
    core::fail<ValueError>("a tolerance is negative: rtol " + std::to_string(rtol) + ", atol " + std::to_string(atol));
}

// Of one dtype, with recording off. f16 and bf16 are compared in f32, integers in f64.
Tensor close(core::Context& c, const Tensor& a, const Tensor& b, double rtol, double atol, bool equal_nan) {
  const ScalarType t = use(a).dtype;
  const ScalarType wide = isIntegralType(t, true) ? kDouble : t == kHalf || t == kBFloat16 ? kFloat : t;
  const Tensor x = ops::converted(c, a, wide), y = ops::converted(c, b, wide);
  const Tensor distance = abs(x - y);
  const Tensor near = logical_or(eq(a, b), logical_and(isfinite(y), distance <= abs(y) * rtol + atol));
  return equal_nan ? logical_or(near, logical_and(isnan(x), isnan(y))) : near;
}

Tensor chosen(core::Context& c, const Tensor& condition, Arg a, Arg b, ScalarType t) {
  if (use(condition).dtype != kBool)
    core::fail<DTypeError>("the condition is not bool: " + core::describe(use(condition)));
  return ops::run(c, kernels::where_kernel, {Arg::as_it_is(condition), a, b}, t, t);
}

}  // namespace

#define TENURE_COMPARE_OP(name)                          \
  Tensor name(const Tensor& a, const Tensor& b) {        \
    Op op(#name);                                        \
    return compared(op.c, kernels::name##_kernel, a, b); \
  }
#define TENURE_COMPARISON(name, symbol, mirrored)                                \
  TENURE_COMPARE_OP(name)                                                        \
  Tensor name(const Tensor& a, const Scalar& b) {                                \
    Op op(#name);                                                                \
    return compared(op.c, kernels::name##_kernel, a, b, 1 symbol 0, 0 symbol 1); \
  }                                                                              \
  Tensor operator symbol(const Tensor& a, const Tensor& b) {                     \
    Op op(#name);                                                                \
    return name(a, b);                                                           \
  }                                                                              \
  Tensor operator symbol(const Tensor& a, const Scalar& b) {                     \
    Op op(#name);                                                                \
    return name(a, b);                                                           \
  }                                                                              \
  Tensor operator symbol(const Scalar& a, const Tensor& b) {                     \
    Op op(#mirrored);                                                            \
    return mirrored(b, a);                                                       \
  }
TENURE_COMPARISON(eq, ==, eq)
TENURE_COMPARISON(ne, !=, ne)
TENURE_COMPARISON(lt, <, gt)
TENURE_COMPARISON(le, <=, ge)
TENURE_COMPARISON(gt, >, lt)
TENURE_COMPARISON(ge, >=, le)
TENURE_COMPARE_OP(logical_and)
TENURE_COMPARE_OP(logical_or)
TENURE_COMPARE_OP(logical_xor)
#undef TENURE_COMPARISON
#undef TENURE_COMPARE_OP

Tensor logical_not(const Tensor& x) {
  Op op("logical_not");
  return ops::run_unary(op.c, kernels::logical_not_kernel, x, use(x).dtype, kBool);
}
Tensor isnan(const Tensor& x) {
  Op op("isnan");
  return classified(op.c, kernels::isnan_kernel, x, false);
}
Tensor isinf(const Tensor& x) {
  Op op("isinf");
  return classified(op.c, kernels::isinf_kernel, x, false);
}
Tensor isfinite(const Tensor& x) {
  Op op("isfinite");
  return classified(op.c, kernels::isfinite_kernel, x, true);
}

Tensor isclose(const Tensor& a, const Tensor& b, double rtol, double atol, bool equal_nan) {
  Op op("isclose");
  check_same_dtype(a, b);
  check_tolerances(rtol, atol);
  NoGradGuard guard;
  return close(op.c, a, b, rtol, atol, equal_nan);
}

namespace {

Tensor one_infinity(core::Context& c, const kernels::Elementwise& kernel, const Tensor& x) {
  if (isComplexType(use(x).dtype)) core::fail<DTypeError>("not for " + std::string(name(use(x).dtype)));
  return classified(c, kernel, x, false);
}

}  // namespace

Tensor isposinf(const Tensor& x) {
  Op op("isposinf");
  return one_infinity(op.c, kernels::isposinf_kernel, x);
}
Tensor isneginf(const Tensor& x) {
  Op op("isneginf");
  return one_infinity(op.c, kernels::isneginf_kernel, x);
}
Tensor isreal(const Tensor& x) {
  Op op("isreal");
  const core::Slot& s = use(x);
  if (isComplexType(s.dtype)) return ops::run_unary(op.c, kernels::isreal_kernel, x, s.dtype, kBool);
  return full(s.shape(), true, kBool);
}

bool equal(const Tensor& a, const Tensor& b) {
  Op op("equal");
  return use(a).shape() == use(b).shape() && holds(eq(a, b));
}

bool allclose(const Tensor& a, const Tensor& b, double rtol, double atol, bool equal_nan) {
  Op op("allclose");
  check_same_dtype(a, b);
  check_tolerances(rtol, atol);
  NoGradGuard guard;
  return holds(eq(a, b)) || holds(close(op.c, a, b, rtol, atol, equal_nan));
}

Tensor where(const Tensor& condition, const Tensor& a, const Tensor& b) {
  Op op("where");
  return ops::recorded(
      op.c, "where", ins(a, b), saves(condition), consts(),
      [](Grads& d, const Tensor& condition) {
        if (d.needs(0)) d.set(0, where(condition, d.out(), 0));
        if (d.needs(1)) d.set(1, where(condition, 0, d.out()));
      },
      [&] {
        return chosen(op.c, condition, {a, Use::stored}, {b, Use::stored}, promoted(use(a), use(b)));
      });
}
Tensor where(const Tensor& condition, const Tensor& a, const Scalar& b) {
  Op op("where");
  return ops::recorded(
      op.c, "where", ins(a), saves(condition), consts(),
      [](Grads& d, const Tensor& condition) { d.set(0, where(condition, d.out(), 0)); },
      [&] {
        return chosen(op.c, condition, {a, Use::stored}, {b, Use::stored}, promoted(use(a), b));
      });
}
Tensor where(const Tensor& condition, const Scalar& a, const Tensor& b) {
  Op op("where");
  return ops::recorded(
      op.c, "where", ins(b), saves(condition), consts(),
      [](Grads& d, const Tensor& condition) { d.set(0, where(condition, 0, d.out())); },
      [&] {
        return chosen(op.c, condition, {a, Use::stored}, {b, Use::stored}, promoted(use(b), a));
      });
}
Tensor where(const Tensor& condition, const Scalar& a, const Scalar& b) {
  Op op("where");
  return chosen(op.c, condition, {a, Use::stored}, {b, Use::stored}, ops::Promotion().operand(a).operand(b).result());
}

}  // namespace v1
}  // namespace tenure
