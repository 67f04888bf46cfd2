// Element types: what a tensor's elements are, how wide, and how two types combine.
#pragma once

#include <complex>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace tenure {
inline namespace v1 {

/// IEEE 754 binary16, stored as its bits. Arithmetic is done in float and rounded once.
struct alignas(2) Half {
  uint16_t bits = 0;
  Half() = default;
  Half(float value) noexcept;
  operator float() const noexcept;
  static constexpr Half from_bits(uint16_t b) noexcept {
    Half h;
    h.bits = b;
    return h;
  }
};

/// The upper half of a binary32, stored as its bits. Arithmetic is done in float and rounded once, to nearest even.
struct alignas(2) BFloat16 {
  uint16_t bits = 0;
  BFloat16() = default;
  BFloat16(float value) noexcept;
  operator float() const noexcept;
  static constexpr BFloat16 from_bits(uint16_t b) noexcept {
    BFloat16 h;
    h.bits = b;
    return h;
  }
};

/// The element types, in ATen's words and in the order of promotion within a kind.
enum class ScalarType : int8_t {
  Byte,           // u8
  Char,           // i8
  Short,          // i16
  Int,            // i32
  Long,           // i64
  Half,           // f16
  Float,          // f32
  Double,         // f64
  ComplexFloat,   // complex64
  ComplexDouble,  // complex128
  Bool,           // bool
  BFloat16,       // bf16
  Undefined,      // of a handle that holds no tensor
};
using Dtype = ScalarType;
inline constexpr int kNumDtypes = 12;

inline constexpr ScalarType kByte = ScalarType::Byte, kUInt8 = kByte, kChar = ScalarType::Char, kInt8 = kChar,
                            kShort = ScalarType::Short, kInt16 = kShort, kInt = ScalarType::Int, kInt32 = kInt,
                            kLong = ScalarType::Long, kInt64 = kLong, kHalf = ScalarType::Half, kFloat16 = kHalf,
                            kFloat = ScalarType::Float, kFloat32 = kFloat, kDouble = ScalarType::Double,
                            kFloat64 = kDouble, kComplexFloat = ScalarType::ComplexFloat,
                            kComplexDouble = ScalarType::ComplexDouble, kBool = ScalarType::Bool,
                            kBFloat16 = ScalarType::BFloat16;

/// Bytes of one element. Undefined: 0.
constexpr size_t elementSize(ScalarType t) noexcept {
  constexpr uint8_t bytes[] = {1, 1, 2, 4, 8, 2, 4, 8, 8, 16, 1, 2, 0};
  return bytes[static_cast<int>(t)];
}
constexpr bool isComplexType(ScalarType t) noexcept {
  return t == ScalarType::ComplexFloat || t == ScalarType::ComplexDouble;
}
/// f16, bf16, f32, f64: not complex.
constexpr bool isFloatingType(ScalarType t) noexcept {
  return t == ScalarType::Half || t == ScalarType::Float || t == ScalarType::Double || t == ScalarType::BFloat16;
}
/// Integers; bool only if asked for.
constexpr bool isIntegralType(ScalarType t, bool include_bool) noexcept {
  return static_cast<int>(t) <= static_cast<int>(ScalarType::Long) || (include_bool && t == ScalarType::Bool);
}

/// "f32", "i64", "complex64", "bool" …: the names that error messages use.
std::string_view name(ScalarType t) noexcept;

/// The type of the result when tensors of types a and b, both of at least one dim, meet in an op: ATen's table.
ScalarType promoteTypes(ScalarType a, ScalarType b) noexcept;

/// The dtype that stores C++ type T.
template <class T>
inline constexpr ScalarType dtype_of = ScalarType::Undefined;
template <>
inline constexpr ScalarType dtype_of<uint8_t> = ScalarType::Byte;
template <>
inline constexpr ScalarType dtype_of<int8_t> = ScalarType::Char;
template <>
inline constexpr ScalarType dtype_of<int16_t> = ScalarType::Short;
template <>
inline constexpr ScalarType dtype_of<int32_t> = ScalarType::Int;
template <>
inline constexpr ScalarType dtype_of<int64_t> = ScalarType::Long;
template <>
inline constexpr ScalarType dtype_of<long long> = ScalarType::Long;
template <>
inline constexpr ScalarType dtype_of<Half> = ScalarType::Half;
template <>
inline constexpr ScalarType dtype_of<float> = ScalarType::Float;
template <>
inline constexpr ScalarType dtype_of<double> = ScalarType::Double;
template <>
inline constexpr ScalarType dtype_of<std::complex<float>> = ScalarType::ComplexFloat;
template <>
inline constexpr ScalarType dtype_of<std::complex<double>> = ScalarType::ComplexDouble;
template <>
inline constexpr ScalarType dtype_of<bool> = ScalarType::Bool;
template <>
inline constexpr ScalarType dtype_of<BFloat16> = ScalarType::BFloat16;

}  // namespace v1
}  // namespace tenure
