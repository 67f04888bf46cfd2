#include "c_api/arguments.h"

namespace tenure::c {

std::optional<Scalar> scalar_or_none(const tn_scalar& s, const char* what) {
  switch (s.kind) {
    case TN_NO_NUMBER:
      return std::nullopt;
    case TN_IS_BOOL:
      return Scalar(s.i != 0);
    case TN_IS_INT:
      return Scalar(s.i);
    case TN_IS_FLOAT:
      return Scalar(s.re);
    case TN_IS_COMPLEX:
      return Scalar(std::complex<double>(s.re, s.im));
    default:
      core::fail<ValueError>(std::string(what) + " is no number: its kind is " + std::to_string(s.kind));
  }
}

Scalar other_scalar(const tn_scalar& s, const char* what) {
  const std::optional<Scalar> r = scalar_or_none(s, what);
  if (!r) core::fail<ValueError>(std::string(what) + " is left out: a number is wanted");
  return *r;
}

tn_scalar to_c(const Scalar& s) noexcept {
  if (s.isComplex()) return tn_complex(s.toComplexDouble().real(), s.toComplexDouble().imag());
  if (s.isFloatingPoint()) return tn_float(s.toDouble());
  return s.isBoolean() ? tn_bool(s.toBool()) : tn_int(s.toLong());
}

}  // namespace tenure::c
