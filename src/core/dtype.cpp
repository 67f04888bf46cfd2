#include <tenure/dtype.h>

#include "core/fail.h"
#include "core/half.h"
#include "core/op.h"

namespace tenure {
inline namespace v1 {

Half::Half(float value) noexcept : bits(core::float_to_half(value)) {}
Half::operator float() const noexcept { return core::half_to_float(bits); }
BFloat16::BFloat16(float value) noexcept : bits(core::float_to_bfloat16(value)) {}
BFloat16::operator float() const noexcept { return core::bfloat16_to_float(bits); }

constinit std::atomic<ScalarType> detail::default_dtype{ScalarType::Float};

void set_default_dtype(ScalarType t) {
  core::QuietOp op("set_default_dtype");
  if (!isFloatingType(t)) core::fail<DTypeError>("only floating dtypes can be the default: " + std::string(name(t)));
  detail::default_dtype.store(t, std::memory_order_relaxed);
}

std::string_view name(ScalarType t) noexcept {
  constexpr std::string_view names[] = {"u8",  "i8",        "i16",        "i32",  "i64",  "f16",      "f32",
                                        "f64", "complex64", "complex128", "bool", "bf16", "undefined"};
  return names[static_cast<int>(t)];
}

ScalarType promoteTypes(ScalarType a, ScalarType b) noexcept {
  constexpr ScalarType u8 = kByte, i8 = kChar, i16 = kShort, i32 = kInt, i64 = kLong, f16 = kHalf, f32 = kFloat,
                       f64 = kDouble, c64 = kComplexFloat, c128 = kComplexDouble, b1 = kBool, bf = kBFloat16;
  constexpr ScalarType table[kNumDtypes][kNumDtypes] = {
      //          u8    i8    i16   i32   i64   f16   f32   f64   c64   c128  b1    bf
      /* u8   */ {u8, i16, i16, i32, i64, f16, f32, f64, c64, c128, u8, bf},
      /* i8   */ {i16, i8, i16, i32, i64, f16, f32, f64, c64, c128, i8, bf},
      /* i16  */ {i16, i16, i16, i32, i64, f16, f32, f64, c64, c128, i16, bf},
      /* i32  */ {i32, i32, i32, i32, i64, f16, f32, f64, c64, c128, i32, bf},
      /* i64  */ {i64, i64, i64, i64, i64, f16, f32, f64, c64, c128, i64, bf},
      /* f16  */ {f16, f16, f16, f16, f16, f16, f32, f64, c64, c128, f16, f32},
      /* f32  */ {f32, f32, f32, f32, f32, f32, f32, f64, c64, c128, f32, f32},
      /* f64  */ {f64, f64, f64, f64, f64, f64, f64, f64, c128, c128, f64, f64},
      /* c64  */ {c64, c64, c64, c64, c64, c64, c64, c128, c64, c128, c64, c64},
      /* c128 */ {c128, c128, c128, c128, c128, c128, c128, c128, c128, c128, c128, c128},
      /* b1   */ {u8, i8, i16, i32, i64, f16, f32, f64, c64, c128, b1, bf},
      /* bf   */ {bf, bf, bf, bf, bf, f32, f32, f64, c64, c128, bf, bf},
  };
  if (a == ScalarType::Undefined || b == ScalarType::Undefined) return ScalarType::Undefined;
  return table[static_cast<int>(a)][static_cast<int>(b)];
}

bool canCast(ScalarType from, ScalarType to) noexcept {
  const auto rank = [](ScalarType t) {
    return isComplexType(t) ? 3 : isFloatingType(t) ? 2 : t == ScalarType::Bool ? 0 : 1;
  };
  return rank(from) <= rank(to);
}

}  // namespace v1
}  // namespace tenure
