// A number of any element type, as ops take it beside tensors.
//
//   Tensor y = x * 2 + 0.5;          // both become Scalars: an integer and a double
//   Scalar s = x.sum().item();       // of the kind of x's dtype
//   int64_t n = s.to<int64_t>();     // ValueError if s is beyond i64, or NaN
//
//
// Nothing is lost without a word: what a type cannot hold at all is refused, and only digits are rounded.
// What becomes of a number in an op depends on what it is there for (an operand, a bound, a value to store), and its
// function says it. Here stand the rules by which a number becomes one of C++.
#pragma once

#include <tenure/detail/export.h>
#include <tenure/detail/number_type.h>
#include <tenure/dtype.h>

#include <complex>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace tenure {
inline namespace v1 {

class Tensor;
class SharedTensor;

/// One number: a bool, an integer (i64), a double or a complex double. Converts from every arithmetic type (ValueError
/// for an unsigned integer that i64 does not hold) and from Half, BFloat16 and std::complex; in promotion it counts by
/// its kind alone, as a number without dims does in ATen: `x + 1` has x's dtype for any x, `x + 1.5` the default dtype
/// for integers. A value, which crosses scopes and threads; nothing is allocated. What an op does with a number that
/// its dtype does not hold, the op says.
class Scalar {
 public:
  /// What kind of number it is; bool is one of its own and not an integer.
  enum class Kind : uint8_t { boolean, integer, floating, complex };

 private:  // in front: a constant expression needs their definitions
#include <tenure/detail/scalar_to.inc>

 public:
  /// The integer 0, as a missing number would read: where a number may be left out, functions take a std::optional.
  constexpr Scalar() : Scalar(int64_t{0}) {}
  /// The kind is the type's: bool, integer (char too) or floating. Exact, save a long double,
  /// which is rounded to a double. ValueError for an unsigned integer of 2^63 and more.
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
  /// Floating and complex, exactly: each of these types is a part of double or of complex<double>. NaN and infinities
  /// stay what they are.
  Scalar(Half v) : kind_(Kind::floating), re_(static_cast<float>(v)) {}
  Scalar(BFloat16 v) : kind_(Kind::floating), re_(static_cast<float>(v)) {}
  constexpr Scalar(std::complex<float> v) : kind_(Kind::complex), re_(v.real()), im_(v.imag()) {}
  constexpr Scalar(std::complex<double> v) : kind_(Kind::complex), re_(v.real()), im_(v.imag()) {}

  /// The kind, and below questions for it: of these four one is true (isIntegral(true) also of a bool). A complex
  /// number whose imaginary part is 0 is complex all the same.
  constexpr Kind kind() const { return kind_; }
  /// A bool.
  constexpr bool isBoolean() const { return kind_ == Kind::boolean; }
  /// An integer; a bool counts only if asked for.
  constexpr bool isIntegral(bool include_bool) const {
    return kind_ == Kind::integer || (include_bool && kind_ == Kind::boolean);
  }
  /// A double: not complex, not an integer.
  constexpr bool isFloatingPoint() const { return kind_ == Kind::floating; }
  /// Complex, whatever its imaginary part.
  constexpr bool isComplex() const { return kind_ == Kind::complex; }

  /// to<double>(), to<int64_t>(), to<bool>(), to<std::complex<double>>(). An integer beyond 2^53 is rounded as a
  /// double; a floating number is cut as an integer: 2.9 is 2, -2.9 is -2.
  TENURE_INLINE constexpr double toDouble() const { return as<double>("Scalar"); }
  TENURE_INLINE constexpr int64_t toLong() const { return as<int64_t>("Scalar"); }
  /// Whether it is not 0: NaN is not, and a complex number if either part is not. Never throws, and so is fit for a
  /// condition of any kind of number.
  constexpr bool toBool() const { return is_int() ? int_ != 0 : re_ != 0 || im_ != 0; }
  /// With the imaginary part 0, unless it is complex.
  constexpr std::complex<double> toComplexDouble() const { return {is_int() ? static_cast<double>(int_) : re_, im_}; }
  /// The value in the type T. Fractions are cut for integers, digits are rounded for floating types, bool is "not 0"
  /// (NaN is true). NaN and infinities stay what they are in floating types.
  /// ValueError for a number beyond the ends of T, for NaN and infinities where T is an integer, and for an imaginary
  /// part that is not 0 where T is real.
  template <class T>
  TENURE_INLINE constexpr T to() const {
    return as<T>("Scalar");
  }
  /// In the type that the name says, by the rules of to().
  /// Of 256, toByte throws ValueError; of 0.1, toHalf gives the nearest f16; of 70000, toHalf throws, for only what was
  /// infinite before may be so afterwards.
  TENURE_INLINE uint8_t toByte() const { return to<uint8_t>(); }
  TENURE_INLINE int8_t toChar() const { return to<int8_t>(); }
  TENURE_INLINE int16_t toShort() const { return to<int16_t>(); }
  TENURE_INLINE int32_t toInt() const { return to<int32_t>(); }
  TENURE_INLINE Half toHalf() const { return to<Half>(); }
  TENURE_INLINE BFloat16 toBFloat16() const { return to<BFloat16>(); }
  TENURE_INLINE float toFloat() const { return to<float>(); }
  TENURE_INLINE std::complex<float> toComplexFloat() const { return to<std::complex<float>>(); }
  /// kBool, kLong, kDouble or kComplexDouble, by its kind: the dtype that holds every such number. Not what an op
  /// computes in, which goes by its tensors.
  constexpr ScalarType type() const {
    constexpr ScalarType of_kind[] = {kBool, kLong, kDouble, kComplexDouble};
    return of_kind[static_cast<int>(kind_)];
  }
  /// The negative, of the same kind, so that -s may stand where s may; the sign of 0 and NaN turns too. The least
  /// integer is its own negative: nothing wider is there, and nothing is thrown.
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
