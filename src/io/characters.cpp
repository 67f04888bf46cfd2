#include <io/characters.h>
#include <io/utf8.h>
#include <tenure/error.h>

#include <algorithm>
#include <bitset>
#include <cstdio>
#include <set>

#include "core/fail.h"

namespace tenure::io {

namespace {

constexpr std::string_view kUtf8Tag = "utf8:", kBytesTag = "bytes:";

// U+00E9 for a code point, 0xe9 for a byte.
std::string character_name(bool utf8, std::string_view c) {
  char text[16];
  if (utf8) {
    std::snprintf(text, sizeof(text), "U+%04X", static_cast<unsigned>(utf8_code_point(c, 0)));
  } else {
    std::snprintf(text, sizeof(text), "0x%02x", static_cast<unsigned>(static_cast<unsigned char>(c[0])));
  }
  return text;
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

[[noreturn]] void fail_parse(const std::string& what) { core::fail_saying<IoError>("characters: " + what); }

void append_code_point(std::string& out, uint32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += {static_cast<char>(0xc0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3f))};
  } else if (c < 0x10000) {
    out += {static_cast<char>(0xe0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3f)),
            static_cast<char>(0x80 | (c & 0x3f))};
  } else {
    out += {static_cast<char>(0xf0 | (c >> 18)), static_cast<char>(0x80 | ((c >> 12) & 0x3f)),
            static_cast<char>(0x80 | ((c >> 6) & 0x3f)), static_cast<char>(0x80 | (c & 0x3f))};
  }
}

}  // namespace

Characters::Characters(bool utf8, std::string bytes) : utf8_(utf8), bytes_(std::move(bytes)) {
  for (size_t at = 0; at < bytes_.size(); at += utf8_ ? utf8_length(bytes_, at) : 1) {
    starts_.push_back(static_cast<uint32_t>(at));
  }
  starts_.push_back(static_cast<uint32_t>(bytes_.size()));
}

Characters Characters::of(std::string_view text) {
  if (text.empty()) core::fail_saying<ValueError>("characters: the text is empty");
  std::string distinct;
  if (!io::is_utf8(text)) {
    std::bitset<256> seen;
    for (const char c : text) seen.set(static_cast<unsigned char>(c));
    for (size_t b = 0; b < 256; ++b) {
      if (seen[b]) distinct += static_cast<char>(b);
    }
    return Characters(false, std::move(distinct));
  }
  std::set<uint32_t> seen;
  for (size_t at = 0; at < text.size(); at += utf8_length(text, at)) seen.insert(utf8_code_point(text, at));
  for (const uint32_t c : seen) append_code_point(distinct, c);
  return Characters(true, std::move(distinct));
}

Characters Characters::parse(std::string_view serialized) {
  const bool utf8 = serialized.starts_with(kUtf8Tag);
  if (!utf8 && !serialized.starts_with(kBytesTag)) {
    fail_parse("a table begins with \"utf8:\" or \"bytes:\": " + in_quotes(serialized, 20));
  }
  const std::string_view body = serialized.substr(utf8 ? kUtf8Tag.size() : kBytesTag.size());
  std::string bytes;
  if (utf8) {
    if (!io::is_utf8(body)) fail_parse("the table is not valid UTF-8: byte " + std::to_string(utf8_find_invalid(body)));
    bytes = body;
  } else {
    if (body.size() % 2 != 0) fail_parse("the table has an odd number of digits: " + std::to_string(body.size()));
    for (size_t i = 0; i < body.size(); i += 2) {
      const int high = hex_digit(body[i]), low = hex_digit(body[i + 1]);
      if (high < 0 || low < 0) fail_parse("not a hexadecimal digit: " + in_quotes(body.substr(i, 2)));
      bytes += static_cast<char>(high * 16 + low);
    }
  }
  if (bytes.empty()) fail_parse("the table is empty");
  if (bytes.size() > 4 * 0x110000) fail_parse("the table is too long: " + std::to_string(bytes.size()) + " bytes");
  Characters table(utf8, std::move(bytes));
  for (int64_t i = 1; i < table.size(); ++i) {
    if (table.character(i - 1) >= table.character(i)) {
      fail_parse("the table is not in order: " + character_name(utf8, table.character(i - 1)) + " before " +
                 character_name(utf8, table.character(i)));
    }
  }
  return table;
}

std::string Characters::serialize() const {
  if (utf8_) return std::string(kUtf8Tag) + bytes_;
  std::string out(kBytesTag);
  for (const char c : bytes_) {
    const auto b = static_cast<unsigned char>(c);
    out += {"0123456789abcdef"[b >> 4], "0123456789abcdef"[b & 15]};
  }
  return out;
}

std::string_view Characters::character(int64_t token) const {
  if (token < 0 || token >= size()) {
    core::fail_saying<IndexError>("characters: token out of range: " + std::to_string(token) + ", the table has " +
                                  std::to_string(size()));
  }
  const auto i = static_cast<size_t>(token);
  return std::string_view(bytes_).substr(starts_[i], starts_[i + 1] - starts_[i]);
}

std::vector<int64_t> Characters::encode(std::string_view text) const {
  // Most text is ASCII: those tokens are looked up once.
  std::vector<int64_t> ascii(128, -1);
  for (int64_t i = 0; i < size(); ++i) {
    const std::string_view c = character(i);
    if (c.size() == 1 && static_cast<unsigned char>(c[0]) < 128) ascii[static_cast<unsigned char>(c[0])] = i;
  }
  std::vector<int64_t> tokens;
  tokens.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const auto first = static_cast<unsigned char>(text[at]);
    const size_t n = utf8_ ? utf8_length(text, at) : 1;
    if (n == 0) {
      core::fail_saying<ValueError>("encode: the text is not valid UTF-8: " +
                                    character_name(false, text.substr(at, 1)) + " at byte " + std::to_string(at));
    }
    const std::string_view c = text.substr(at, n);
    int64_t token = first < 128 ? ascii[first] : -1;
    if (first >= 128) {
      int64_t low = 0, high = size();
      while (low < high) {
        const int64_t middle = low + (high - low) / 2;
        if (character(middle) < c) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      if (low < size() && character(low) == c) token = low;
    }
    if (token < 0) {
      core::fail_saying<ValueError>(
          "encode: unknown character: " +
          (utf8_ ? in_quotes(c) + " (" + character_name(true, c) + ")" : character_name(false, c)) + " at byte " +
          std::to_string(at) + " is not among the " + std::to_string(size()) + " characters of the table");
    }
    tokens.push_back(token);
    at += n;
  }
  return tokens;
}

std::string Characters::decode(const std::vector<int64_t>& tokens) const {
  std::string text;
  for (const int64_t token : tokens) text += character(token);
  return text;
}

}  // namespace tenure::io
