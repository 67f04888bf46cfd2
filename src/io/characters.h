// Characters as tokens: the distinct characters of a text, numbered.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tenure::io {

/// A table of characters. If the text it was made from is valid UTF-8, a character is a code point, else a byte.
/// Tokens are numbered in the byte order of the characters (for UTF-8 that is also the order of the code points), so
/// the same set of characters gives the same numbers whatever their order in the text.
class Characters {
 public:
  /// The characters of a text. Throws ValueError if it is empty.
  static Characters of(std::string_view text);
  /// From what serialize() returned. Throws IoError if it is anything else.
  static Characters parse(std::string_view serialized);
  /// "utf8:" and the characters, or "bytes:" and two hexadecimal digits for each byte: valid UTF-8 in any case, fit for
  /// the metadata of a checkpoint.
  std::string serialize() const;

  int64_t size() const noexcept { return static_cast<int64_t>(starts_.size()) - 1; }
  bool is_utf8() const noexcept { return utf8_; }
  /// The bytes of one character. Throws IndexError if token is not in [0, size()).
  std::string_view character(int64_t token) const;

  /// Throws ValueError, which names the character and its place, for one that is not in the table.
  std::vector<int64_t> encode(std::string_view text) const;
  /// Whole characters only. Throws IndexError for a token out of range.
  std::string decode(const std::vector<int64_t>& tokens) const;

  bool operator==(const Characters&) const = default;

 private:
  Characters(bool utf8, std::string bytes);

  bool utf8_ = true;
  std::string bytes_;             // the characters one after the other, in order
  std::vector<uint32_t> starts_;  // where each begins, and the end
};

}  // namespace tenure::io
