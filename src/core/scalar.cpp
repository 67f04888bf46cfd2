// Numbers that a type does not hold.
#include <tenure/scalar.h>

#include "core/fail.h"
#include "core/number_text.h"
#include "core/op.h"

namespace tenure {

namespace core {

std::string text(const Scalar& v) {
  const auto digits = [](double x) {
    char s[32];
    std::snprintf(s, sizeof s, "%g", x);
    return std::string(s);
  };
  if (v.isIntegral(true)) return std::to_string(v.toLong());
  const std::complex<double> z = v.toComplexDouble();
  return v.isComplex() ? "(" + digits(z.real()) + ", " + digits(z.imag()) + ")" : digits(z.real());
}

void out_of_range(const Scalar& v, std::string_view type) {
  fail<ValueError>("the value is out of range: " + text(v) + " for " + std::string(type));
}

}  // namespace core

inline namespace v1 {

void detail::refuse_number(const Scalar& v, const char* type, const char* op) {
  core::QuietOp running(op);
  core::out_of_range(v, type);
}

void detail::refuse_unsigned(uint64_t v) {
  core::QuietOp running("Scalar");
  core::fail<ValueError>("the value is out of range: " + std::to_string(v) + " for i64");
}

}  // namespace v1
}  // namespace tenure
