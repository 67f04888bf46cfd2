// Texts as tokens: characters, or the pieces of llama2.c's tokenizer. Values that cross scopes and threads.
#pragma once

#include <tenure/crosses.h>
#include <tenure/detail/export.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tenure {
namespace io {
class Characters;
class Llama2cTokenizer;
}  // namespace io
inline namespace v1 {

/// Bytes at the front of a text that are whole characters: what is left is the beginning of one that may still be
/// completed (at most 3 bytes). Bytes that no completion makes valid count as characters of their own.
TENURE_API size_t whole_characters(std::string_view text) noexcept;
/// Whether a text is valid UTF-8.
TENURE_API bool is_utf8(std::string_view text) noexcept;

/// The distinct characters of a text, numbered in byte order. If the text is valid UTF-8 a character is a code point,
/// else a byte. An empty table until one is assigned.
class TENURE_API Characters {
 public:
  Characters() noexcept;
  /// ValueError if the text is empty.
  static Characters of(std::string_view text);
  /// From what serialize() returned. IoError if it is anything else.
  static Characters parse(std::string_view serialized);
  /// One line of text, valid UTF-8 in any case: fit for the metadata of a checkpoint.
  std::string serialize() const;

  int64_t size() const noexcept;
  bool is_utf8() const noexcept;
  /// The bytes of one character. IndexError if token is not in [0, size()).
  std::string character(int64_t token) const;
  /// ValueError, which names the character and its place, for one that is not in the table.
  std::vector<int64_t> encode(std::string_view text) const;
  /// IndexError for a token out of range.
  std::string decode(const std::vector<int64_t>& tokens) const;

 private:
  std::shared_ptr<const io::Characters> p_;
};

/// The tokenizer of llama2.c: pieces with scores, of a text the best pair merged first. Tokens 0, 1 and 2 are unknown,
/// begin and end; a byte b without a piece is token b + 3. Empty until one is assigned.
class TENURE_API BytePairTokenizer {
 public:
  static constexpr int64_t kUnknown = 0, kBegin = 1, kEnd = 2;

  BytePairTokenizer() noexcept;
  /// ValueError if the two differ in length, or a piece is empty.
  BytePairTokenizer(std::vector<std::string> pieces, std::vector<float> scores);
  /// From a tokenizer.bin. The file does not say how many pieces it has: the weights' vocabulary does, or, with -1, all
  /// that are there. IoError.
  static BytePairTokenizer load(const std::string& path, int64_t vocab_size = -1);
  /// The same from its bytes.
  static BytePairTokenizer parse(std::string_view bytes, int64_t vocab_size = -1);
  /// Writes a tokenizer.bin, crash-safe.
  void save(const std::string& path) const;
  /// The bytes of a tokenizer.bin.
  std::string serialize() const;

  int64_t size() const noexcept;
  /// IndexError.
  std::string piece(int64_t token) const;
  float score(int64_t token) const;
  /// The tokens of a text, any bytes; one that is not empty gets a space in front. ValueError if a byte has no token
  /// because there are fewer than 259.
  std::vector<int64_t> encode(std::string_view text, bool begin = true, bool end = false) const;
  /// The bytes that a token stands for after another: a leading space is dropped after kBegin. Several tokens may make
  /// up one character. IndexError.
  std::string decode(int64_t previous, int64_t token) const;

 private:
  std::shared_ptr<const io::Llama2cTokenizer> p_;
};

template <>
inline constexpr bool crosses_scope<Characters> = true;
template <>
inline constexpr bool crosses_scope<BytePairTokenizer> = true;

}  // namespace v1
}  // namespace tenure
