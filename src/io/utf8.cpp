#include <io/utf8.h>

namespace tenure::io {

namespace {
unsigned char byte_at(std::string_view text, size_t at) noexcept { return static_cast<unsigned char>(text[at]); }
bool continues(std::string_view text, size_t at) noexcept {
  return at < text.size() && (byte_at(text, at) & 0xc0) == 0x80;
}
}  // namespace

size_t utf8_length(std::string_view text, size_t at) noexcept {
  if (at >= text.size()) return 0;
  const unsigned char first = byte_at(text, at);
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4 || !continues(text, at + 1)) return 0;  // c0 and c1 start only overlong forms
  if (first < 0xe0) return 2;
  const unsigned char second = byte_at(text, at + 1);
  if (!continues(text, at + 2)) return 0;
  if (first < 0xf0) {
    const bool overlong = first == 0xe0 && second < 0xa0;
    const bool surrogate = first == 0xed && second >= 0xa0;
    return overlong || surrogate ? 0 : 3;
  }
  if (!continues(text, at + 3)) return 0;
  const bool overlong = first == 0xf0 && second < 0x90;
  const bool too_large = first == 0xf4 && second >= 0x90;
  return overlong || too_large ? 0 : 4;
}

size_t utf8_find_invalid(std::string_view text) noexcept {
  size_t at = 0;
  while (at < text.size()) {
    const size_t n = utf8_length(text, at);
    if (n == 0) return at;
    at += n;
  }
  return std::string_view::npos;
}

uint32_t utf8_code_point(std::string_view text, size_t at) noexcept {
  const size_t n = utf8_length(text, at);
  if (n == 0) return 0xfffd;
  const unsigned char first = byte_at(text, at);
  if (n == 1) return first;
  uint32_t value = first & (0xffU >> (n + 1));
  for (size_t i = 1; i < n; ++i) value = (value << 6) | (byte_at(text, at + i) & 0x3fU);
  return value;
}

std::string in_quotes(std::string_view text, size_t max_bytes) {
  std::string out = "\"";
  size_t at = 0;
  while (at < text.size()) {
    const size_t n = utf8_length(text, at);
    const unsigned char first = byte_at(text, at);
    std::string piece;
    if (n == 1 && (first == '"' || first == '\\')) {
      piece = {'\\', static_cast<char>(first)};
    } else if (n == 1 && first == '\n') {
      piece = "\\n";
    } else if (n == 0 || first < 0x20 || first == 0x7f) {
      piece = {'\\', 'x', "0123456789abcdef"[first >> 4], "0123456789abcdef"[first & 15]};
    } else {
      piece = text.substr(at, n);
    }
    if (out.size() + piece.size() > max_bytes + 1) return out + "…\"";
    out += piece;
    at += n == 0 ? 1 : n;
  }
  return out + "\"";
}

}  // namespace tenure::io
