// A number of any element type, as ops take it beside tensors.
#pragma once

#include <tenure/detail/export.h>
#include <tenure/dtype.h>

#include <complex>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace tenure {
inline namespace v1 {

class Scalar;
class Tensor;
class SharedTensor;

namespace detail {

/// ValueError: `type` does not hold the number, or a Scalar the unsigned one. The running op says so, else `op`.
[[noreturn]] TENURE_API void refuse_number(const Scalar& v, const char* type, const char* op);
[[noreturn]] TENURE_API void refuse_unsigned(uint64_t v);

template <class T>
constexpr const char* number_type() {
  if constexpr (std::is_same_v<T, Half>) return "f16";
  if constexpr (std::is_same_v<T, BFloat16>) return "bf16";
  if constexpr (std::is_same_v<T, std::complex<float>>) return "complex64";
  if constexpr (std::is_same_v<T, std::complex<double>>) return "complex128";
  if constexpr (std::is_integral_v<T>) {
    constexpr const char* names[] = {"i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64"};
    return names[(sizeof(T) == 1 ? 0 : sizeof(T) == 2 ? 2 : sizeof(T) == 4 ? 4 : 6) + std::is_unsigned_v<T>];
  }
  return sizeof(T) == 4 ? "f32" : "f64";
}

}  // namespace detail

/// One number: a bool, an integer, a double or a complex double. Converts from every arithmetic type (ValueError for an
/// unsigned integer that i64 does not hold); in promotion it counts by its kind alone, as a number without dims does in
/// ATen.
class Scalar {
 public:
  enum class Kind : uint8_t { boolean, integer, floating, complex };

 private:  // in front: a constant expression needs their definitions
  constexpr bool is_int() const { return kind_ == Kind::integer || kind_ == Kind::boolean; }

  template <class T>
  TENURE_INLINE constexpr T as(const char* op) const {
    if constexpr (std::is_same_v<T, bool>) {
      return toBool();
    } else if constexpr (std::is_same_v<T, std::complex<float>> || std::is_same_v<T, std::complex<double>>) {
      using Part = typename T::value_type;
      return T(floating<Part, T>(op), part<Part, T>(im_, op));
    } else {
      if (im_ != 0) detail::refuse_number(*this, detail::number_type<T>(), op);
      if constexpr (std::is_integral_v<T>)
        return integer<T>(op);
      else
        return floating<T, T>(op);
    }
  }
  template <class T>
  TENURE_INLINE constexpr T integer(const char* op) const {
    if (is_int()) {
      if constexpr (std::is_unsigned_v<T>) {
        if (int_ >= 0 && static_cast<uint64_t>(int_) <= std::numeric_limits<T>::max()) return static_cast<T>(int_);
      } else {
        if (int_ >= std::numeric_limits<T>::min() && int_ <= std::numeric_limits<T>::max()) return static_cast<T>(int_);
      }
    } else {
      // The first number beyond the upper end is a power of two: exact. For i64, low - 1 is not, and is low.
      constexpr double past = 2.0 * static_cast<double>(T(1) << (std::numeric_limits<T>::digits - 1)),
                       low = std::is_signed_v<T> ? -past : 0;
      if (re_ < past && (re_ > low - 1 || re_ == low)) return static_cast<T>(re_);
    }
    detail::refuse_number(*this, detail::number_type<T>(), op);
  }
  // The number without its imaginary part. Whole is the type that is asked for, T its part.
  template <class T, class Whole>
  TENURE_INLINE constexpr T floating(const char* op) const {
    if (is_int()) {
      if constexpr (std::is_same_v<T, Half>)
        return part<T, Whole>(static_cast<double>(int_), op);
      else if constexpr (std::is_same_v<T, BFloat16>)
        return T(static_cast<float>(int_));
      else
        return static_cast<T>(int_);
    }
    return part<T, Whole>(re_, op);
  }
  template <class T, class Whole>
  TENURE_INLINE constexpr T part(double v, const char* op) const {
    constexpr double most = std::is_same_v<T, Half>       ? 65504
                            : std::is_same_v<T, BFloat16> ? 0x1.fep127
                            : sizeof(T) == 4              ? double{std::numeric_limits<float>::max()}
                                                          : std::numeric_limits<double>::infinity();
    if ((v > most || v < -most) && v - v == 0) detail::refuse_number(*this, detail::number_type<Whole>(), op);
    if constexpr (std::is_floating_point_v<T>)
      return static_cast<T>(v);
    else
      return T(static_cast<float>(v));
  }

 public:
  constexpr Scalar() : Scalar(int64_t{0}) {}
  template <class T, std::enable_if_t<std::is_arithmetic_v<T>, int> = 0>
  TENURE_INLINE constexpr Scalar(T v)
      : kind_(std::is_same_v<T, bool>       ? Kind::boolean
              : std::is_floating_point_v<T> ? Kind::floating
                                            : Kind::integer) {
    if constexpr (std::is_floating_point_v<T>) {
      re_ = static_cast<double>(v);
    } else {
      if constexpr (std::is_unsigned_v<T> && sizeof(T) == 8) {
        if (v > static_cast<T>(INT64_MAX)) detail::refuse_unsigned(v);
      }
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

  /// to<double>(), to<int64_t>(), to<bool>(), to<std::complex<double>>().
  TENURE_INLINE constexpr double toDouble() const { return as<double>("Scalar"); }
  TENURE_INLINE constexpr int64_t toLong() const { return as<int64_t>("Scalar"); }
  constexpr bool toBool() const { return is_int() ? int_ != 0 : re_ != 0 || im_ != 0; }
  constexpr std::complex<double> toComplexDouble() const { return {is_int() ? static_cast<double>(int_) : re_, im_}; }
  /// The value in the type T. Fractions are cut for integers, digits are rounded for floating types, bool is "not 0".
  /// ValueError for a number beyond the ends of T, for NaN and infinities where T is an integer, and for an imaginary
  /// part that is not 0 where T is real.
  template <class T>
  TENURE_INLINE constexpr T to() const {
    return as<T>("Scalar");
  }
  // In the type that the name says, by the rules of to().
  TENURE_INLINE uint8_t toByte() const { return to<uint8_t>(); }
  TENURE_INLINE int8_t toChar() const { return to<int8_t>(); }
  TENURE_INLINE int16_t toShort() const { return to<int16_t>(); }
  TENURE_INLINE int32_t toInt() const { return to<int32_t>(); }
  TENURE_INLINE Half toHalf() const { return to<Half>(); }
  TENURE_INLINE BFloat16 toBFloat16() const { return to<BFloat16>(); }
  TENURE_INLINE float toFloat() const { return to<float>(); }
  TENURE_INLINE std::complex<float> toComplexFloat() const { return to<std::complex<float>>(); }
  /// The dtype of its kind at its widest: bool, i64, f64 or complex128.
  constexpr ScalarType type() const {
    constexpr ScalarType of_kind[] = {kBool, kLong, kDouble, kComplexDouble};
    return of_kind[static_cast<int>(kind_)];
  }
  constexpr Scalar operator-() const {
    Scalar r = *this;
    r.re_ = -re_;
    r.im_ = -im_;
    r.int_ = static_cast<int64_t>(0 - static_cast<uint64_t>(int_));
    return r;
  }

 private:
  friend class Tensor;
  friend class SharedTensor;

  Kind kind_;
  int64_t int_ = 0;
  double re_ = 0, im_ = 0;
};

}  // namespace v1
}  // namespace tenure
