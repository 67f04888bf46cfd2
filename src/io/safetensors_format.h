// What reading and writing safetensors share.
#pragma once

#include <tenure/dtype.h>

#include <cstdint>
#include <string_view>

namespace tenure::io {

/// An element type in the format's words. The reference implementation sorts by position in this table, last first.
struct SafetensorsType {
  std::string_view word;
  uint32_t bits;
  ScalarType dtype;  // Undefined if Tenure does not have it
};

inline constexpr SafetensorsType kSafetensorsTypes[] = {
    {"BOOL", 8, kBool},
    {"F4", 4, ScalarType::Undefined},
    {"F6_E2M3", 6, ScalarType::Undefined},
    {"F6_E3M2", 6, ScalarType::Undefined},
    {"U8", 8, kByte},
    {"I8", 8, kChar},
    {"F8_E5M2", 8, ScalarType::Undefined},
    {"F8_E4M3", 8, ScalarType::Undefined},
    {"F8_E8M0", 8, ScalarType::Undefined},
    {"F8_E4M3FNUZ", 8, ScalarType::Undefined},
    {"F8_E5M2FNUZ", 8, ScalarType::Undefined},
    {"I16", 16, kShort},
    {"U16", 16, ScalarType::Undefined},
    {"F16", 16, kHalf},
    {"BF16", 16, kBFloat16},
    {"I32", 32, kInt},
    {"U32", 32, ScalarType::Undefined},
    {"F32", 32, kFloat},
    {"C64", 64, kComplexFloat},
    {"F64", 64, kDouble},
    {"I64", 64, kLong},
    {"U64", 64, ScalarType::Undefined},
};

inline constexpr std::string_view kMetadataName = "__metadata__";
inline constexpr std::string_view kOwnPrefix = "tenure.";
inline constexpr std::string_view kFormatKey = "tenure.format";
inline constexpr std::string_view kTensorCrcKey = "tenure.crc32c";
inline constexpr std::string_view kHeaderCrcKey = "tenure.header_crc32c";
inline constexpr std::string_view kFormatVersion = "1";
inline constexpr size_t kCrcDigits = 8;

}  // namespace tenure::io
