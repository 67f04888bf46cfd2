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

/// The element types, in ATen's words and numbers, which the C API has too. The comment beside each is its name in
/// errors and reports, and what it holds. A handle says its tensor's: Tensor::dtype().
enum class ScalarType : int8_t {
  Byte,           // u8: 0 to 255
  Char,           // i8: -128 to 127
  Short,          // i16
  Int,            // i32
  Long,           // i64: indices, and sums of integers
  Half,           // f16: IEEE binary16, up to 65504 (half.h)
  Float,          // f32: IEEE binary32
  Double,         // f64: IEEE binary64
  ComplexFloat,   // complex64: two f32, the real part first
  ComplexDouble,  // complex128: two f64
  Bool,           // bool: a byte, 0 or 1
  BFloat16,       // bf16: the upper half of an f32 (half.h)
  Undefined,      // none: what promoteTypes and dtype_of say where there is no answer. No tensor has it.
};
/// The same by another word, as in `Dtype::Float`.
using Dtype = ScalarType;
/// How many there are, Undefined not counted: valid ones are those from 0 to kNumDtypes - 1.
inline constexpr int kNumDtypes = 12;

/// ATen's short names, by the word (kFloat) and by kind and bits (kFloat32). There is none for Undefined.
inline constexpr ScalarType kByte = ScalarType::Byte, kUInt8 = kByte, kChar = ScalarType::Char, kInt8 = kChar,
                            kShort = ScalarType::Short, kInt16 = kShort, kInt = ScalarType::Int, kInt32 = kInt,
                            kLong = ScalarType::Long, kInt64 = kLong, kHalf = ScalarType::Half, kFloat16 = kHalf,
                            kFloat = ScalarType::Float, kFloat32 = kFloat, kDouble = ScalarType::Double,
                            kFloat64 = kDouble, kComplexFloat = ScalarType::ComplexFloat,
                            kComplexDouble = ScalarType::ComplexDouble, kBool = ScalarType::Bool,
                            kBFloat16 = ScalarType::BFloat16;

/// Bytes of one element: from 1 (u8, i8, bool) to 16 (complex128). Undefined: 0.
constexpr size_t elementSize(ScalarType t) noexcept {
  constexpr uint8_t bytes[] = {1, 1, 2, 4, 8, 2, 4, 8, 8, 16, 1, 2, 0};
  return bytes[static_cast<int>(t)];
}
/// complex64 and complex128, and no other.
constexpr bool isComplexType(ScalarType t) noexcept {
  return t == ScalarType::ComplexFloat || t == ScalarType::ComplexDouble;
}
/// f16, bf16, f32 and f64: not complex. What requires a gradient is of such a type or complex.
constexpr bool isFloatingType(ScalarType t) noexcept {
  return t == ScalarType::Half || t == ScalarType::Float || t == ScalarType::Double || t == ScalarType::BFloat16;
}
/// u8, i8, i16, i32 and i64; bool only if asked for.
constexpr bool isIntegralType(ScalarType t, bool include_bool) noexcept {
  return static_cast<int>(t) <= static_cast<int>(ScalarType::Long) || (include_bool && t == ScalarType::Bool);
}

/// "u8", "i8", "i16", "i32", "i64", "f16", "bf16", "f32", "f64", "complex64", "complex128" and "bool": what errors,
/// reports and describe() say. "undefined" for Undefined. The text lasts for ever.
TENURE_API std::string_view name(ScalarType t) noexcept;

/// The type of the result when tensors of types a and b, both of at least one dim, meet in an op: ATen's table. The
/// higher kind wins (bool, integer, floating, complex), within a kind the wider; u8 with i8 is i16, f16 with bf16 f32,
/// f64 with complex64 complex128. Symmetric; Undefined with anything is Undefined. A number, or a tensor without dims,
/// decides less: ops/arithmetic.h says how.
TENURE_API ScalarType promoteTypes(ScalarType a, ScalarType b) noexcept;
/// Whether a result of one dtype may be written into a tensor of another: not if its kind is higher, in the order bool,
/// integer, floating, complex. f64 into f32 may.
TENURE_API bool canCast(ScalarType from, ScalarType to) noexcept;

namespace detail {
extern TENURE_API std::atomic<ScalarType> default_dtype;
}  // namespace detail

/// The default dtype: of floating results that nothing else decides: of tensors made without one, of a number beside
/// integers, of integers in a function that has no integer results. f32, until it is set.
inline ScalarType get_default_dtype() noexcept { return detail::default_dtype.load(std::memory_order_relaxed); }
/// Sets it, for the whole process and at any time, also while other threads ask for it. The default complex dtype goes
/// with it: complex128 beside f64, else complex64. Tensors that exist keep theirs. DTypeError unless floating: then
/// nothing is set.
TENURE_API void set_default_dtype(ScalarType t);

/// The dtype that stores C++ type T, for what reads and writes elements in place (data_ptr<T>, to_vector<T>): the type
/// must be this one exactly, nothing is converted. `long long` is i64 as int64_t is; for any other type that is not
/// listed here, also a const one, it is Undefined.
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
