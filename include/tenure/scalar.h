// A number of any element type, as ops take it beside tensors.
#pragma once

#include <tenure/dtype.h>

#include <complex>
#include <cstdint>
#include <type_traits>

namespace tenure {
inline namespace v1 {

/// One number: a bool, an integer, a double or a complex double. Converts from every arithmetic type; in promotion it
/// counts by its kind alone, as a number without dims does in ATen.
class Scalar {
 public:
  enum class Kind : uint8_t { boolean, integer, floating, complex };

  constexpr Scalar() : Scalar(int64_t{0}) {}
  template <class T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
  constexpr Scalar(T v)
      : kind_(std::is_same_v<T, bool>       ? Kind::boolean
              : std::is_floating_point_v<T> ? Kind::floating
                                            : Kind::integer) {
    if constexpr (std::is_floating_point_v<T>) {
      re_ = static_cast<double>(v);
    } else {
      int_ = static_cast<int64_t>(v);
    }
  }
  Scalar(Half v) : kind_(Kind::floating), re_(static_cast<float>(v)) {}
  Scalar(BFloat16 v) : kind_(Kind::floating), re_(static_cast<float>(v)) {}
  constexpr Scalar(std::complex<float> v) : kind_(Kind::complex), re_(v.real()), im_(v.imag()) {}
  constexpr Scalar(std::complex<double> v) : kind_(Kind::complex), re_(v.real()), im_(v.imag()) {}

  constexpr Kind kind() const { return kind_; }
  constexpr bool isBoolean() const { return kind_ == Kind::boolean; }
  constexpr bool isIntegral(bool include_bool) const {
    return kind_ == Kind::integer || (include_bool && kind_ == Kind::boolean);
  }
  constexpr bool isFloatingPoint() const { return kind_ == Kind::floating; }
  constexpr bool isComplex() const { return kind_ == Kind::complex; }

  /// The value as a double; the real part of a complex number.
  constexpr double toDouble() const { return is_int() ? static_cast<double>(int_) : re_; }
  /// The value as an integer; floating values are truncated, those out of range give the nearest bound, NaN gives 0.
  constexpr int64_t toLong() const {
    if (is_int()) return int_;
    if (!(re_ > -9223372036854775808.0)) return re_ == re_ ? INT64_MIN : 0;
    return re_ < 9223372036854775808.0 ? static_cast<int64_t>(re_) : INT64_MAX;
  }
  constexpr bool toBool() const { return is_int() ? int_ != 0 : re_ != 0 || im_ != 0; }
  constexpr std::complex<double> toComplexDouble() const { return {toDouble(), im_}; }
  /// The value in the type T, by the rules above.
  template <class T>
  T to() const {
    if constexpr (std::is_same_v<T, bool>) {
      return toBool();
    } else if constexpr (std::is_integral_v<T>) {
      return static_cast<T>(toLong());
    } else if constexpr (std::is_same_v<T, std::complex<float>> || std::is_same_v<T, std::complex<double>>) {
      return T(static_cast<typename T::value_type>(toDouble()), static_cast<typename T::value_type>(im_));
    } else if constexpr (std::is_floating_point_v<T>) {
      return static_cast<T>(toDouble());
    } else {
      return T(static_cast<float>(toDouble()));
    }
  }
  constexpr Scalar operator-() const {
    Scalar r = *this;
    r.re_ = -re_;
    r.im_ = -im_;
    r.int_ = static_cast<int64_t>(0 - static_cast<uint64_t>(int_));
    return r;
  }

 private:
  constexpr bool is_int() const { return kind_ == Kind::integer || kind_ == Kind::boolean; }
  Kind kind_;
  int64_t int_ = 0;
  double re_ = 0, im_ = 0;
};

}  // namespace v1
}  // namespace tenure
