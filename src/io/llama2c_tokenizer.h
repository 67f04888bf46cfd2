// The tokenizer of llama2.c: pieces with scores, merged best score first (byte pair encoding as SentencePiece does it).
#pragma once

#include <io/bytes.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tenure::io {

class Llama2cTokenizer {
 public:
  static constexpr int64_t kUnknown = 0, kBegin = 1, kEnd = 2, kFirstByte = 3;

  /// From the bytes of a tokenizer.bin: the longest piece's length (i32), then for each piece its score (f32), length
  /// (i32) and bytes. The file does not say how many there are: vocab_size does, as the weights give it.
  /// Throws IoError naming the entry: too few, bytes left over, a length below 1 or above what is left or above the
  /// stated maximum.
  static Llama2cTokenizer parse(ByteSpan bytes, int64_t vocab_size, std::string_view source);
  static Llama2cTokenizer load(const std::string& path, int64_t vocab_size);
  /// Throws ValueError if the two differ in length, or a piece is empty.
  Llama2cTokenizer(std::vector<std::string> pieces, std::vector<float> scores);

  int64_t size() const noexcept { return static_cast<int64_t>(pieces_.size()); }
  /// Throws IndexError.
  const std::string& piece(int64_t token) const;
  float score(int64_t token) const;

  /// The tokens of a text, which may be any bytes; NUL is a byte like others. A text that is not empty gets a space in
  /// front. Characters without a piece become one token a byte (byte + 3). Then the adjacent pair whose joined piece
  /// has the best score is merged, the leftmost of equals, until none is left; scores that are NaN or not above -1e10
  /// never merge. Of pieces with equal text the first counts. n bytes take O(n log n).
  /// Throws ValueError if a byte has no token because there are fewer than 259.
  std::vector<int64_t> encode(std::string_view text, bool begin = true, bool end = false) const;

  /// The bytes that `token` stands for after `previous`: a leading space is dropped after kBegin, and a piece "<0xNN>"
  /// is that byte. Throws IndexError if the token is not in [0, size()). Several tokens may make up one character.
  std::string decode(int64_t previous, int64_t token) const;

  /// The bytes of a tokenizer.bin. ValueError if a piece is too long for the format.
  std::string serialize() const;
  /// Writes a tokenizer.bin, replacing the path as SafeWriter does.
  void save(const std::string& path) const;

 private:
  int64_t find(std::string_view text) const noexcept;  // -1 if there is none

  struct Sorted {
    uint64_t head;  // the first eight bytes, big-endian: decides most comparisons
    int32_t token;
  };
  std::vector<std::string> pieces_;
  std::vector<float> scores_;
  std::vector<Sorted> sorted_;
  size_t longest_ = 0;
};

}  // namespace tenure::io
