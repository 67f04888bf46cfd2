// The public faces of characters and of llama2.c's tokenizer.
#include "tenure/text.h"

#include "core/fail.h"
#include "core/op.h"
#include "io/characters.h"
#include "io/llama2c_tokenizer.h"
#include "io/safe_write.h"
#include "io/tensors.h"
#include "io/utf8.h"

namespace tenure {
inline namespace v1 {

using core::QuietOp;

namespace {

constexpr const char* kText = "a text";
constexpr uint64_t kLargestTokenizer = uint64_t{1} << 30;

// Entries of a tokenizer.bin up to its end, as far as their lengths make sense: the parser says what is wrong.
int64_t count_pieces(io::ByteSpan bytes, std::string_view source) {
  io::ByteReader in(bytes, "tokenizer", source);
  in.i32("the longest piece's length");
  int64_t count = 0;
  for (; in.left() > 0; ++count) {
    const std::string entry = "entry " + std::to_string(count);
    in.f32(entry);
    const int32_t length = in.i32(entry);
    if (length <= 0) in.fail(entry + ": the length must be positive: it is " + std::to_string(length));
    in.take(static_cast<uint64_t>(length), entry);
  }
  return count;
}

io::Llama2cTokenizer parse_pieces(io::ByteSpan bytes, int64_t vocab_size, std::string_view source) {
  return io::Llama2cTokenizer::parse(bytes, vocab_size == -1 ? count_pieces(bytes, source) : vocab_size, source);
}

template <class P>
const P& filled(const std::shared_ptr<const P>& p, const char* what) {
  if (!p) core::fail<ValueError>(std::string("the ") + what + " is empty: none was assigned");
  return *p;
}

}  // namespace

size_t whole_characters(std::string_view text) noexcept {
  // A character has at most 4 bytes: its first is among the last 3 if it is not complete.
  for (size_t back = 1; back <= 3 && back <= text.size(); ++back) {
    const auto first = static_cast<unsigned char>(text[text.size() - back]);
    if ((first & 0xc0) == 0x80) continue;
    const size_t length = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
    if (first > 0xf4 || length <= back) return text.size();
    // What is there must still be completable: the second byte has a narrower range after some first ones.
    if (back >= 2) {
      const auto second = static_cast<unsigned char>(text[text.size() - back + 1]);
      const unsigned low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
      const unsigned high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
      if (second < low || second > high) return text.size();
    }
    return text.size() - back;
  }
  return text.size();
}

bool is_utf8(std::string_view text) noexcept { return io::is_utf8(text); }

Characters::Characters() noexcept = default;

Characters Characters::of(std::string_view text) {
  QuietOp op("Characters");
  return io::with_memory(kText, [&] {
    Characters result;
    result.p_ = std::make_shared<const io::Characters>(io::Characters::of(text));
    return result;
  });
}

Characters Characters::parse(std::string_view serialized) {
  QuietOp op("Characters");
  return io::with_memory(kText, [&] {
    Characters result;
    result.p_ = std::make_shared<const io::Characters>(io::Characters::parse(serialized));
    return result;
  });
}

std::string Characters::serialize() const {
  QuietOp op("Characters");
  return filled(p_, "table of characters").serialize();
}
int64_t Characters::size() const noexcept { return p_ ? p_->size() : 0; }
bool Characters::is_utf8() const noexcept { return !p_ || p_->is_utf8(); }

std::string Characters::character(int64_t token) const {
  QuietOp op("Characters");
  return std::string(filled(p_, "table of characters").character(token));
}

std::vector<int64_t> Characters::encode(std::string_view text) const {
  QuietOp op("Characters");
  return io::with_memory(kText, [&] { return filled(p_, "table of characters").encode(text); });
}

std::string Characters::decode(const std::vector<int64_t>& tokens) const {
  QuietOp op("Characters");
  return io::with_memory(kText, [&] { return filled(p_, "table of characters").decode(tokens); });
}

BytePairTokenizer::BytePairTokenizer() noexcept = default;

BytePairTokenizer::BytePairTokenizer(std::vector<std::string> pieces, std::vector<float> scores) {
  QuietOp op("BytePairTokenizer");
  io::with_memory(kText,
                  [&] { p_ = std::make_shared<const io::Llama2cTokenizer>(std::move(pieces), std::move(scores)); });
}

BytePairTokenizer BytePairTokenizer::load(const std::string& path, int64_t vocab_size) {
  QuietOp op("BytePairTokenizer");
  return io::with_memory(path, [&] {
    BytePairTokenizer result;
    const auto bytes = io::read_file(path, kLargestTokenizer);
    result.p_ = std::make_shared<const io::Llama2cTokenizer>(parse_pieces(bytes, vocab_size, path));
    return result;
  });
}

BytePairTokenizer BytePairTokenizer::parse(std::string_view bytes, int64_t vocab_size) {
  QuietOp op("BytePairTokenizer");
  return io::with_memory(kText, [&] {
    BytePairTokenizer result;
    result.p_ = std::make_shared<const io::Llama2cTokenizer>(
        parse_pieces(io::as_bytes(bytes), vocab_size, "a tokenizer's bytes"));
    return result;
  });
}

void BytePairTokenizer::save(const std::string& path) const {
  QuietOp op("BytePairTokenizer");
  io::with_memory(path, [&] { filled(p_, "tokenizer").save(path); });
}

std::string BytePairTokenizer::serialize() const {
  QuietOp op("BytePairTokenizer");
  return io::with_memory(kText, [&] { return filled(p_, "tokenizer").serialize(); });
}

int64_t BytePairTokenizer::size() const noexcept { return p_ ? p_->size() : 0; }

std::string BytePairTokenizer::piece(int64_t token) const {
  QuietOp op("BytePairTokenizer");
  return filled(p_, "tokenizer").piece(token);
}
float BytePairTokenizer::score(int64_t token) const {
  QuietOp op("BytePairTokenizer");
  return filled(p_, "tokenizer").score(token);
}

std::vector<int64_t> BytePairTokenizer::encode(std::string_view text, bool begin, bool end) const {
  QuietOp op("BytePairTokenizer");
  return io::with_memory(kText, [&] { return filled(p_, "tokenizer").encode(text, begin, end); });
}

std::string BytePairTokenizer::decode(int64_t previous, int64_t token) const {
  QuietOp op("BytePairTokenizer");
  return filled(p_, "tokenizer").decode(previous, token);
}

}  // namespace v1
}  // namespace tenure
