// What the arithmetic functions and their in-place forms share: rules on numbers, and gradients.
#pragma once

#include "core/record.h"
#include "ops/inplace.h"
#include "tenure/ops.h"

namespace tenure::ops {

/// A bool is none: as a factor it is refused, but for bools.
inline bool is_one(const Scalar& s) { return !s.isComplex() && !s.isBoolean() && s.toDouble() == 1; }
inline bool is_zero(const Scalar& s) { return s.isComplex() ? s.toComplexDouble() == 0.0 : s.toDouble() == 0; }
inline Scalar conjugate(const Scalar& s) { return s.isComplex() ? Scalar(std::conj(s.toComplexDouble())) : s; }
inline Scalar product(const Scalar& a, const Scalar& b) {
  if (a.isComplex() || b.isComplex()) return a.toComplexDouble() * b.toComplexDouble();
  if (a.isFloatingPoint() || b.isFloatingPoint()) return a.toDouble() * b.toDouble();
  return static_cast<int64_t>(static_cast<uint64_t>(a.toLong()) * static_cast<uint64_t>(b.toLong()));
}

/// DTypeError if the kind of a factor is above that of the result.
void check_factor(const Scalar& factor, ScalarType t, const char* called);
/// The same of sums and differences, where a bool is a factor of bools alone.
void check_alpha(const Scalar& alpha, ScalarType t);
/// DTypeError if one of two operands of a difference is bool.
void check_no_bools(ScalarType t, const Scalar& b);
/// alpha · b, a number of the dtype's kind: b's own dtype does not count twice.
Scalar term(const Scalar& alpha, const Scalar& b, ScalarType t);
/// The kernel of one operand that gives the power in dtype t, or null. Of roots, ATen takes the square root: of -0 it
/// is -0, of -inf NaN.
const kernels::Elementwise* simpler_power(ScalarType t, const Scalar& exponent);
/// ValueError for a negative power of integers, and for one that does not fit them.
void check_power(ScalarType t, const Scalar& exponent);

// ---- gradients

inline constexpr auto sum_gradient = [](Grads& d, const Scalar& alpha) {
  if (d.needs(0)) d.set(0, d.out());
  if (d.needs(1)) d.set(1, is_one(alpha) ? d.out() : d.out() * conjugate(alpha));
};
inline constexpr auto same_gradient = [](Grads& d) { d.set(0, d.out()); };
inline constexpr auto product_gradient = [](Grads& d, const Tensor& a, const Tensor& b) {
  if (d.needs(0)) d.set(0, d.out() * conj(b));
  if (d.needs(1)) d.set(1, d.out() * conj(a));
};
inline constexpr auto scale_gradient = [](Grads& d, const Scalar& b) { d.set(0, d.out() * conjugate(b)); };
// of a / b, from b and the quotient
inline constexpr auto quotient_gradient = [](Grads& d, const Tensor& b, const Tensor& quotient) {
  if (d.needs(0)) d.set(0, d.out() / conj(b));
  if (d.needs(1)) d.set(1, -(d.out() * conj(quotient / b)));
};
inline constexpr auto divided_gradient = [](Grads& d, const Scalar& b) { d.set(0, d.out() / conjugate(b)); };
inline constexpr auto negative_gradient = [](Grads& d) { d.set(0, -d.out()); };
inline constexpr auto power_gradient = [](Grads& d, const Tensor& base, const Scalar& exponent) {
  if (!exponent.toBool()) return d.set(0, zeros(d.sizes(0), d.out().scalar_type()));
  const Scalar less = exponent.isComplex()         ? Scalar(exponent.toComplexDouble() - 1.0)
                      : exponent.isFloatingPoint() ? Scalar(exponent.toDouble() - 1)
                                                   : Scalar(exponent.toLong() - 1);
  d.set(0, d.out() * conj(pow(base, less) * exponent));
};

}  // namespace tenure::ops
