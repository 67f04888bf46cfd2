#include <io/file.h>
#include <io/llama2c_tokenizer.h>
#include <io/safe_write.h>
#include <io/utf8.h>

#include <algorithm>
#include <cstring>
#include <limits>

#include "core/fail.h"

namespace tenure::io {

namespace {

constexpr uint64_t kMaxFile = uint64_t{1} << 30;
constexpr uint64_t kSmallestEntry = 4 + 4 + 1;  // score, length, one byte
constexpr float kLowestScore = -1e10F;          // a score must be above it to merge
constexpr size_t kLongestCharacter = 4;

uint64_t head_of(std::string_view text) noexcept {
  uint64_t head = 0;
  for (size_t i = 0; i < 8; ++i) head = (head << 8) | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
  return head;
}

int hex_digit(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// Bytes of the character at text[at] as the format's first program cuts text: a byte and up to three bytes of the form
// 10xxxxxx, whether or not together they are valid UTF-8.
size_t character_length(std::string_view text, size_t at) noexcept {
  size_t n = 1;
  while (n < kLongestCharacter && at + n < text.size() && (static_cast<unsigned char>(text[at + n]) & 0xc0) == 0x80)
    ++n;
  return n;
}

// A merge that was possible when it was queued.
struct Merge {
  float score;
  uint32_t left, right;  // positions
  int32_t left_token, right_token, merged;

  // The queue's top is the best score and, among equals, the leftmost.
  bool operator<(const Merge& other) const noexcept {
    return score != other.score ? score < other.score : left > other.left;
  }
};

// Tokens as a chain over their first positions.
struct Link {
  int32_t token;
  uint32_t previous, next;
};
constexpr uint32_t kNone = std::numeric_limits<uint32_t>::max();

}  // namespace

Llama2cTokenizer::Llama2cTokenizer(std::vector<std::string> pieces, std::vector<float> scores)
    : pieces_(std::move(pieces)), scores_(std::move(scores)) {
  if (pieces_.size() != scores_.size() || pieces_.size() > std::numeric_limits<int32_t>::max()) {
    core::fail_saying<ValueError>(
        "tokenizer: there must be one score for each piece: " + std::to_string(pieces_.size()) + " pieces, " +
        std::to_string(scores_.size()) + " scores");
  }
  sorted_.reserve(pieces_.size());
  for (size_t i = 0; i < pieces_.size(); ++i) {
    if (pieces_[i].empty()) core::fail_saying<ValueError>("tokenizer: a piece is empty: entry " + std::to_string(i));
    longest_ = std::max(longest_, pieces_[i].size());
    sorted_.push_back({head_of(pieces_[i]), static_cast<int32_t>(i)});
  }
  std::sort(sorted_.begin(), sorted_.end(), [&](const Sorted& a, const Sorted& b) {
    if (a.head != b.head) return a.head < b.head;
    const int order = pieces_[static_cast<size_t>(a.token)].compare(pieces_[static_cast<size_t>(b.token)]);
    return order != 0 ? order < 0 : a.token < b.token;
  });
}

Llama2cTokenizer Llama2cTokenizer::parse(ByteSpan bytes, int64_t vocab_size, std::string_view source) {
  ByteReader in(bytes, "tokenizer", source);
  if (vocab_size <= 0) in.fail("the vocabulary's size must be positive: it is " + std::to_string(vocab_size));
  const int32_t longest = in.i32("the longest piece's length");
  if (longest <= 0) in.fail("the longest piece's length must be positive: it is " + std::to_string(longest));
  const auto count = static_cast<uint64_t>(vocab_size);
  if (count > in.left() / kSmallestEntry) {
    in.fail("the file is too short for the vocabulary: " + std::to_string(vocab_size) + " entries, " +
            std::to_string(in.left()) + " bytes");
  }
  std::vector<std::string> pieces;
  std::vector<float> scores;
  pieces.reserve(count);
  scores.reserve(count);
  for (uint64_t i = 0; i < count; ++i) {
    const std::string entry = "entry " + std::to_string(i);
    scores.push_back(in.f32(entry));
    const int32_t length = in.i32(entry);
    if (length <= 0 || length > longest) {
      in.fail(entry + ": the length must be from 1 to " + std::to_string(longest) + ": it is " +
              std::to_string(length));
    }
    pieces.emplace_back(as_text(in.take(static_cast<uint64_t>(length), entry)));
  }
  if (in.left() != 0) {
    in.fail("bytes are left over after the vocabulary's " + std::to_string(vocab_size) +
            " entries: " + std::to_string(in.left()));
  }
  return Llama2cTokenizer(std::move(pieces), std::move(scores));
}

Llama2cTokenizer Llama2cTokenizer::load(const std::string& path, int64_t vocab_size) {
  return parse(read_file(path, kMaxFile), vocab_size, path);
}

const std::string& Llama2cTokenizer::piece(int64_t token) const {
  if (token < 0 || token >= size()) {
    core::fail_saying<IndexError>("tokenizer: token out of range: " + std::to_string(token) + ", there are " +
                                  std::to_string(size()));
  }
  return pieces_[static_cast<size_t>(token)];
}

float Llama2cTokenizer::score(int64_t token) const {
  piece(token);
  return scores_[static_cast<size_t>(token)];
}

int64_t Llama2cTokenizer::find(std::string_view text) const noexcept {
  if (text.size() > longest_) return -1;
  const uint64_t head = head_of(text);
  const auto at = std::lower_bound(sorted_.begin(), sorted_.end(), text, [&](const Sorted& s, std::string_view t) {
    return s.head != head ? s.head < head : pieces_[static_cast<size_t>(s.token)] < t;
  });
  return at != sorted_.end() && pieces_[static_cast<size_t>(at->token)] == text ? at->token : -1;
}

std::vector<int64_t> Llama2cTokenizer::encode(std::string_view text, bool begin, bool end) const {
  std::vector<Link> chain;
  const auto add = [&](std::string_view character, size_t at) {
    if (const int64_t token = find(character); token >= 0) {
      chain.push_back({static_cast<int32_t>(token), 0, 0});
      return;
    }
    for (const char c : character) {
      const int64_t token = kFirstByte + static_cast<unsigned char>(c);
      if (token >= size()) {
        core::fail_saying<ValueError>("tokenizer: a character has no token: " + in_quotes(character) + " at byte " +
                                      std::to_string(at) + ", and the " + std::to_string(size()) +
                                      " tokens do not hold all bytes");
      }
      chain.push_back({static_cast<int32_t>(token), 0, 0});
    }
  };
  if (text.size() >= kNone)
    core::fail_saying<ValueError>("tokenizer: the text is too long: " + std::to_string(text.size()) + " bytes");
  chain.reserve(text.size() + 1);
  if (!text.empty()) add(" ", 0);
  for (size_t at = 0; at < text.size();) {
    const size_t n = character_length(text, at);
    add(text.substr(at, n), at);
    at += n;
  }
  for (uint32_t i = 0; i < chain.size(); ++i) {
    chain[i].previous = i == 0 ? kNone : i - 1;
    chain[i].next = i + 1 < chain.size() ? i + 1 : kNone;
  }

  std::vector<Merge> queue;
  std::string joined;
  const auto possible = [&](uint32_t left, Merge* merge) {
    const uint32_t right = chain[left].next;
    const int32_t a = chain[left].token, b = chain[right].token;
    joined.assign(pieces_[static_cast<size_t>(a)]);
    joined += pieces_[static_cast<size_t>(b)];
    const int64_t merged = find(joined);
    if (merged < 0) return false;
    const float score = scores_[static_cast<size_t>(merged)];
    *merge = {score, left, right, a, b, static_cast<int32_t>(merged)};
    return score > kLowestScore;  // false for NaN
  };
  Merge merge{};
  for (uint32_t i = 0; i + 1 < chain.size(); ++i) {
    if (possible(i, &merge)) queue.push_back(merge);
  }
  std::make_heap(queue.begin(), queue.end());
  const auto push = [&](uint32_t left) {
    if (!possible(left, &merge)) return;
    queue.push_back(merge);
    std::push_heap(queue.begin(), queue.end());
  };
  while (!queue.empty()) {
    std::pop_heap(queue.begin(), queue.end());
    const Merge best = queue.back();
    queue.pop_back();
    // A link that was merged into its left neighbour has the token -1, so a pair that is gone is never taken.
    Link& left = chain[best.left];
    if (left.token != best.left_token || left.next != best.right || chain[best.right].token != best.right_token)
      continue;
    left.token = best.merged;
    left.next = chain[best.right].next;
    chain[best.right].token = -1;
    if (left.next != kNone) {
      chain[left.next].previous = best.left;
      push(best.left);
    }
    if (left.previous != kNone) push(left.previous);
  }

  std::vector<int64_t> tokens;
  if (begin) tokens.push_back(kBegin);
  if (!chain.empty()) {
    for (uint32_t i = 0; i != kNone; i = chain[i].next) tokens.push_back(chain[i].token);
  }
  if (end) tokens.push_back(kEnd);
  return tokens;
}

std::string Llama2cTokenizer::decode(int64_t previous, int64_t token) const {
  std::string_view text = piece(token);
  if (previous == kBegin && text[0] == ' ') text.remove_prefix(1);
  if (text.size() == 6 && text.starts_with("<0x") && text[5] == '>') {
    const int high = hex_digit(text[3]), low = hex_digit(text[4]);
    if (high >= 0 && low >= 0) return std::string(1, static_cast<char>(high * 16 + low));
  }
  return std::string(text);
}

std::string Llama2cTokenizer::serialize() const {
  if (longest_ > static_cast<size_t>(std::numeric_limits<int32_t>::max())) {
    core::fail_saying<ValueError>("tokenizer: a piece is too long to be saved: " + std::to_string(longest_) + " bytes");
  }
  std::string out;
  std::byte field[4];
  const auto put = [&](uint32_t value) {
    to_little_endian(value, field);
    out += as_text(field);
  };
  put(static_cast<uint32_t>(longest_));
  for (size_t i = 0; i < pieces_.size(); ++i) {
    uint32_t bits;
    std::memcpy(&bits, &scores_[i], sizeof(bits));
    put(bits);
    put(static_cast<uint32_t>(pieces_[i].size()));
    out += pieces_[i];
  }
  return out;
}

void Llama2cTokenizer::save(const std::string& path) const {
  const std::string bytes = serialize();
  SafeWriter out(path);
  out.append(as_bytes(bytes));
  out.commit();
}

}  // namespace tenure::io
