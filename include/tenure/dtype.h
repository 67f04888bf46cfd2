// Element types: what a tensor's elements are, how wide, and how two types combine.
#pragma once

#include <tenure/half.h>

#include <atomic>
#include <complex>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace tenure {
inline namespace v1 {

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
TENURE_API std::string_view name(ScalarType t) noexcept;

/// The type of the result when tensors of types a and b, both of at least one dim, meet in an op: ATen's table.
TENURE_API ScalarType promoteTypes(ScalarType a, ScalarType b) noexcept;
/// Whether a result of one dtype may be written into a tensor of another: not if its kind is higher, in the order bool,
/// integer, floating, complex. f64 into f32 may.
TENURE_API bool canCast(ScalarType from, ScalarType to) noexcept;

namespace detail {
extern TENURE_API std::atomic<ScalarType> default_dtype;
}  // namespace detail

/// The dtype of floating results that nothing else decides: of tensors made without one, of a number beside integers,
/// of integers in a function that has no integer results. f32, until it is set.
inline ScalarType get_default_dtype() noexcept { return detail::default_dtype.load(std::memory_order_relaxed); }
/// Sets it, for the whole process and at any time. The default complex dtype goes with it: complex128 beside f64, else
/// complex64. DTypeError unless floating.
TENURE_API void set_default_dtype(ScalarType t);

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
