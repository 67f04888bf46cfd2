// Numbers become elements in one place: number().
#pragma once

#include <tenure/scalar.h>

#include <cstring>

namespace tenure::ops {

/// What a number is there for.
enum class Use : uint8_t {
  operand,   // of arithmetic: in f32 beside f16 and bf16, so that the result is rounded once; integers wrap
  exponent,  // the same, but ValueError for an integer that does not fit
  compared,  // rounded to the dtype; integers that do not fit are for beyond() to find first
  lower,     // a bound from below: beyond the dtype's lower end it bounds nothing, beyond the upper one: ValueError
  upper,     // a bound from above: the reverse
  stored,    // ValueError for what f32, complex64, integers and bool (0 and 1) do not reach; f16 and bf16: infinity
};

/// A number in the memory form of an element. number() alone makes one.
class Element {
 public:
  alignas(16) char bytes[16];
  /// f32, for a kernel of f16 or bf16.
  bool wide = false;

 private:
  Element() = default;
  friend Element number(const Scalar& v, ScalarType t, Use use);
  friend Element any_number(const Scalar& v, ScalarType t, Use use);
  friend struct Inputs;
};

Element any_number(const Scalar& v, ScalarType t, Use use);
/// The number as an element of the dtype. Integers cut fractions. A real dtype takes a complex number without an
/// imaginary part, else DTypeError.
inline Element number(const Scalar& v, ScalarType t, Use use) {
  // Small numbers are the same for every use, and integers among them are exact as doubles.
  if (__builtin_expect(t == ScalarType::Float && !v.isComplex(), 1)) {
    const double d = v.toDouble();
    if (d >= -0x1p53 && d <= 0x1p53) {
      const auto f = static_cast<float>(d);
      Element e;
      std::memcpy(e.bytes, &f, sizeof f);
      return e;
    }
  }
  return any_number(v, t, use);
}

/// What an operand without dims is converted to where a kernel computes in `t`: f32 beside f16 and bf16, as a number.
constexpr ScalarType without_dims(ScalarType t, Use use) noexcept {
  const bool narrow = t == ScalarType::Half || t == ScalarType::BFloat16;
  return narrow && (use == Use::operand || use == Use::exponent) ? ScalarType::Float : t;
}

/// Refuses, as number() does with Use::stored, the first of n dense elements of dtype `from` that `to` cannot store.
/// Complex elements for a real dtype: DTypeError.
void check_stored(const void* data, int64_t n, ScalarType from, ScalarType to);

/// Where an integer lies that integers of the dtype do not reach: -1 below, 1 above. Else 0, and for other dtypes and
/// numbers.
int beyond(const Scalar& v, ScalarType t) noexcept;

/// The largest number of a floating dtype, of f32 for complex64.
double largest(ScalarType t) noexcept;

}  // namespace tenure::ops
