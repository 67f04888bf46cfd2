// Arguments of C as arguments of C++, checked.
#pragma once

#include <tenure/options.h>
#include <tenure/scalar.h>
#include <tenure/shape.h>

#include <optional>
#include <string>

#include "c_api/call.h"
#include "core/fail.h"

namespace tenure::c {

/// Sizes, strides or dims. ValueError if the pointer is missing, ShapeError for more than a tensor can have.
inline IntArrayRef ints(const int64_t* p, size_t n, const char* what) {
  if (n > static_cast<size_t>(kMaxRank))
    core::fail<ShapeError>(std::string(what) + " has " + std::to_string(n) + " numbers: at most " +
                           std::to_string(kMaxRank) + " dims are possible");
  if (!p && n > 0) core::fail<ValueError>(std::string(what) + " is NULL, and its count is " + std::to_string(n));
  return {p, n};
}
/// DTypeError for a number that is no dtype.
inline ScalarType dtype(tn_dtype d, const char* what) {
  if (d < 0 || d >= kNumDtypes) core::fail<DTypeError>(std::string(what) + " is no element type: " + std::to_string(d));
  return static_cast<ScalarType>(d);
}
inline std::optional<ScalarType> dtype_or_none(tn_dtype d, const char* what) {
  if (d == TN_DEFAULT) return std::nullopt;
  return dtype(d, what);
}
inline TensorOptions options(tn_dtype d, const char* what) {
  return d == TN_DEFAULT ? TensorOptions() : TensorOptions(dtype(d, what));
}
/// ValueError for a kind that is none.
std::optional<Scalar> scalar_or_none(const tn_scalar& s, const char* what);
Scalar other_scalar(const tn_scalar& s, const char* what);
inline Scalar scalar(const tn_scalar& s, const char* what) {
  if (__builtin_expect(s.kind == TN_IS_INT, 1)) return Scalar(s.i);
  if (__builtin_expect(s.kind == TN_IS_FLOAT, 1)) return Scalar(s.re);
  return other_scalar(s, what);
}
tn_scalar to_c(const Scalar& s) noexcept;
inline const char* string(const char* s, const char* what) {
  if (!s) core::fail<ValueError>(std::string(what) + " is NULL: a string is wanted");
  return s;
}
template <class T>
T& out(T* p, const char* what) {
  if (!p) core::fail<ValueError>(std::string(what) + " is NULL: a place for the result is wanted");
  return *p;
}
inline std::optional<int64_t> int_or_none(const int64_t* p) { return p ? std::optional<int64_t>(*p) : std::nullopt; }
inline std::optional<double> double_or_none(const double* p) { return p ? std::optional<double>(*p) : std::nullopt; }

}  // namespace tenure::c
