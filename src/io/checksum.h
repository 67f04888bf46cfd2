// CRC-32C (Castagnoli): finds every error of up to 32 bits in a row, and every single flipped bit.
#pragma once

#include <io/bytes.h>

#include <cstdint>
#include <string>

namespace tenure::io {

/// The checksum of the bytes so far (`crc`, 0 at the start) followed by `bytes`: crc32c(b, crc32c(a)) is that of a + b.
/// crc32c("123456789") is 0xe3069283. Uses the processor's instruction where there is one.
uint32_t crc32c(ByteSpan bytes, uint32_t crc = 0) noexcept;
/// The same by table, on any processor.
uint32_t crc32c_portable(ByteSpan bytes, uint32_t crc = 0) noexcept;

/// Eight lower-case hexadecimal digits.
std::string hex32(uint32_t value);

}  // namespace tenure::io
