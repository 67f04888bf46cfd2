#include "text.h"

#include <tenure/error.h>

#include <algorithm>

using tenure::BytePairTokenizer;
using tenure::Characters;
using tenure::Metadata;
using tenure::ValueError;

namespace {

constexpr const char *kCharacters = "vocabulary.characters", *kPieces = "vocabulary.pieces";
constexpr int64_t kHeldOutWindows = 64;
constexpr uint64_t kHash = 2654435761;

std::string to_hex(const std::string& bytes) {
  std::string text;
  text.reserve(2 * bytes.size());
  for (const char c : bytes) {
    text += "0123456789abcdef"[static_cast<unsigned char>(c) >> 4];
    text += "0123456789abcdef"[static_cast<unsigned char>(c) & 15];
  }
  return text;
}

std::string from_hex(const std::string& text) {
  const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
  std::string bytes;
  for (size_t i = 0; i + 1 < text.size(); i += 2) {
    const int high = digit(text[i]), low = digit(text[i + 1]);
    if (high < 0 || low < 0) throw ValueError("llama2: the checkpoint's vocabulary cannot be read");
    bytes += static_cast<char>(high * 16 + low);
  }
  return bytes;
}

std::string read_text(const std::string& path) {
  std::string text = tenure::read_file(path);
  if (text.empty()) throw ValueError("llama2: the text is empty: " + path);
  return text;
}

// A well-mixed function of two numbers (splitmix64).
uint64_t mix(uint64_t seed, uint64_t k) {
  uint64_t z = seed * 0x9e3779b97f4a7c15 + (k + 1) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

}  // namespace

std::vector<int64_t> Vocabulary::encode(std::string_view text) const {
  return has_pieces() ? pieces_.encode(text, false, false) : characters_.encode(text);
}

std::vector<int64_t> Vocabulary::encode_prompt(std::string_view prompt) const {
  if (has_pieces()) return pieces_.encode(prompt, true, false);
  if (!prompt.empty()) return characters_.encode(prompt);
  for (int64_t token = 0; token < characters_.size(); ++token)
    if (characters_.character(token) == "\n") return {token};
  return {0};
}

std::string Vocabulary::decode(int64_t previous, int64_t token) const {
  if (!has_pieces()) return characters_.character(token);
  return token == BytePairTokenizer::kBegin ? std::string() : pieces_.decode(previous, token);
}

void Vocabulary::save(Metadata& metadata) const {
  if (has_pieces()) {
    metadata[kPieces] = to_hex(pieces_.serialize());
  } else {
    metadata[kCharacters] = characters_.serialize();
  }
}

Vocabulary Vocabulary::load(const Metadata& metadata) {
  if (const auto at = metadata.find(kPieces); at != metadata.end())
    return Vocabulary(BytePairTokenizer::parse(from_hex(at->second)));
  const auto at = metadata.find(kCharacters);
  if (at == metadata.end()) throw ValueError("llama2: the checkpoint does not say its vocabulary");
  return Vocabulary(Characters::parse(at->second));
}

Corpus load_corpus(const std::string& path, const std::string& tokenizer, int64_t vocab_size) {
  const std::string text = read_text(path);
  const Vocabulary vocabulary =
      tokenizer.empty() ? Vocabulary(Characters::of(text)) : Vocabulary(BytePairTokenizer::load(tokenizer, vocab_size));
  if (vocab_size != -1 && vocabulary.size() != vocab_size)
    throw ValueError("llama2: the weights know " + std::to_string(vocab_size) + " tokens, the text has " +
                     std::to_string(vocabulary.size()) + " characters: " + path);
  return {vocabulary, vocabulary.encode(text)};
}

Corpus load_corpus(const std::string& path, const Vocabulary& vocabulary) {
  return {vocabulary, vocabulary.encode(read_text(path))};
}

void check_length(const Corpus& corpus, int64_t seq) {
  const int64_t length = corpus.length(), start = corpus.train_length();
  if (start <= seq || length - start < seq + 2)
    throw ValueError("llama2: the text is too short: it has " + std::to_string(length) + " tokens, windows of " +
                     std::to_string(seq) + " with a tenth held out need about " + std::to_string(10 * (seq + 2)));
}

Windows::Windows(const Corpus& corpus, int64_t seq, int64_t batch, const std::string& order, int64_t seed)
    : range_(corpus.train_length() - seq),
      batch_(batch),
      hashed_(order == "hashed"),
      seed_(static_cast<uint64_t>(seed)) {
  check_length(corpus, seq);
}

std::vector<int64_t> Windows::starts(int64_t step) const {
  std::vector<int64_t> result;
  const auto range = static_cast<uint64_t>(range_);
  for (int64_t row = 0; row < batch_; ++row) {
    const uint64_t k = static_cast<uint64_t>(step) * static_cast<uint64_t>(batch_) + static_cast<uint64_t>(row);
    result.push_back(static_cast<int64_t>(hashed_ ? (k % range) * (kHash % range) % range : mix(seed_, k) % range));
  }
  return result;
}

std::vector<int64_t> held_out_starts(const Corpus& corpus, int64_t seq) {
  check_length(corpus, seq);
  const int64_t start = corpus.train_length(), room = corpus.length() - seq - 2 - start;
  std::vector<int64_t> result;
  for (int64_t j = 0; j < kHeldOutWindows; ++j) result.push_back(start + j * room / (kHeldOutWindows - 1));
  return result;
}

Batch batch_of(const Corpus& corpus, const std::vector<int64_t>& starts, int64_t seq) {
  Batch batch;
  batch.inputs.reserve(starts.size() * static_cast<size_t>(seq));
  batch.targets.reserve(starts.size() * static_cast<size_t>(seq));
  for (const int64_t start : starts) {
    const auto first = corpus.tokens.begin() + start;
    batch.inputs.insert(batch.inputs.end(), first, first + seq);
    batch.targets.insert(batch.targets.end(), first + 1, first + seq + 1);
  }
  return batch;
}
