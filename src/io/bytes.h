// A view of bytes that knows what is left: the only way in which parsers of files touch memory.
#pragma once

#include <tenure/error.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include "core/fail.h"

namespace tenure::io {

using ByteSpan = std::span<const std::byte>;

inline ByteSpan as_bytes(std::string_view text) noexcept {
  return {reinterpret_cast<const std::byte*>(text.data()), text.size()};
}
inline std::string_view as_text(ByteSpan bytes) noexcept {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// An unsigned integer from its little-endian bytes, whatever the machine's own order is.
template <class U>
U from_little_endian(const std::byte* bytes) noexcept {
  static_assert(std::is_unsigned_v<U>);
  U value = 0;
  for (size_t i = 0; i < sizeof(U); ++i) value = static_cast<U>(value | (static_cast<U>(bytes[i]) << (8 * i)));
  return value;
}
template <class U>
void to_little_endian(U value, std::byte* bytes) noexcept {
  static_assert(std::is_unsigned_v<U>);
  for (size_t i = 0; i < sizeof(U); ++i) bytes[i] = static_cast<std::byte>(value >> (8 * i));
}

/// Reads a span from its front. Every read is checked against what is left and throws IoError,
/// "format: the file ends too early: field needs n bytes, k are left (source)".
class ByteReader {
 public:
  /// format ("tokenizer") and source (the path) are used in error texts only and must outlive the reader.
  ByteReader(ByteSpan bytes, std::string_view format, std::string_view source) noexcept
      : bytes_(bytes), format_(format), source_(source) {}

  size_t position() const noexcept { return position_; }
  size_t left() const noexcept { return bytes_.size() - position_; }

  /// The next n bytes.
  ByteSpan take(uint64_t n, std::string_view field) {
    if (n > left()) fail_short(n, field);
    const ByteSpan result = bytes_.subspan(position_, static_cast<size_t>(n));
    position_ += static_cast<size_t>(n);
    return result;
  }
  uint32_t u32(std::string_view field) { return from_little_endian<uint32_t>(take(4, field).data()); }
  uint64_t u64(std::string_view field) { return from_little_endian<uint64_t>(take(8, field).data()); }
  int32_t i32(std::string_view field) { return static_cast<int32_t>(u32(field)); }
  float f32(std::string_view field) {
    const uint32_t bits = u32(field);
    float value;
    std::memcpy(&value, &bits, sizeof(value));
    return value;
  }

  /// Throws IoError "format: what (source)".
  [[noreturn]] void fail(const std::string& what) const {
    core::fail_saying<IoError>(std::string(format_) + ": " + what + " (" + std::string(source_) + ")");
  }

 private:
  [[noreturn]] void fail_short(uint64_t n, std::string_view field) const {
    fail("the file ends too early: " + std::string(field) + " needs " + std::to_string(n) + " bytes, " +
         std::to_string(left()) + " are left");
  }

  ByteSpan bytes_;
  size_t position_ = 0;
  std::string_view format_;
  std::string_view source_;
};

}  // namespace tenure::io
