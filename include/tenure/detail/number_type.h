// Numbers that a type does not hold, and what types are called then.
#pragma once

#include <tenure/detail/export.h>
#include <tenure/half.h>

#include <complex>
#include <cstdint>
#include <type_traits>

namespace tenure {
inline namespace v1 {

class Scalar;

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

}  // namespace v1
}  // namespace tenure
