// UTF-8, strictly: no overlong forms, no surrogates, nothing above U+10FFFF.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tenure::io {

/// Bytes of the code point that starts at text[at], 1 to 4, or 0 if none that is valid starts there.
size_t utf8_length(std::string_view text, size_t at) noexcept;
/// The position of the first byte that is not part of valid UTF-8, or npos.
size_t utf8_find_invalid(std::string_view text) noexcept;
inline bool is_utf8(std::string_view text) noexcept { return utf8_find_invalid(text) == std::string_view::npos; }
/// The code point at text[at], which must be valid.
uint32_t utf8_code_point(std::string_view text, size_t at) noexcept;

/// Text for an error message: at most max_bytes bytes, never cut inside a code point, with controls, quotes and invalid
/// bytes written as \n, \" or \x1b, in double quotes.
std::string in_quotes(std::string_view text, size_t max_bytes = 80);

}  // namespace tenure::io
