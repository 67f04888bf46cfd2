#include <io/llama2c_tokenizer.h>

#include <chrono>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

#include "files.h"

namespace tenure::io {
namespace {

using testing::error_of;
using testing::get;
using testing::TempDir;
using Tokens = std::vector<int64_t>;

/// <unk>, <s>, </s>, 256 bytes, then the pieces.
Llama2cTokenizer tokenizer(const std::vector<std::pair<std::string, float>>& extra) {
  std::vector<std::string> pieces = {"<unk>", "\n<s>\n", "\n</s>\n"};
  for (int b = 0; b < 256; ++b) {
    char text[8];
    std::snprintf(text, sizeof(text), "<0x%02X>", static_cast<unsigned>(b));
    pieces.emplace_back(text);
  }
  std::vector<float> scores(pieces.size(), 0.0F);
  for (const auto& [piece, score] : extra) {
    pieces.push_back(piece);
    scores.push_back(score);
  }
  return {pieces, scores};
}

/// The definition, word for word: as long as any adjacent pair joins to a piece, join the best, the leftmost of equals.
Tokens merged_slowly(const Llama2cTokenizer& t, Tokens tokens) {
  for (;;) {
    float best = -1e10F;
    size_t where = 0;
    int64_t merged = -1;
    for (size_t i = 0; i + 1 < tokens.size(); ++i) {
      const std::string joined = t.piece(tokens[i]) + t.piece(tokens[i + 1]);
      int64_t id = 0;
      while (id < t.size() && t.piece(id) != joined) ++id;
      if (id < t.size() && t.score(id) > best) {
        best = t.score(id);
        where = i;
        merged = id;
      }
    }
    if (merged < 0) return tokens;
    tokens[where] = merged;
    tokens.erase(tokens.begin() + static_cast<ptrdiff_t>(where) + 1);
  }
}

TEST(Llama2cTokenizer, BytesAndSpaces) {
  const Llama2cTokenizer t = tokenizer({{" ", -1}, {"a", -2}, {" a", -3}, {"é", -4}});  // 259...
  EXPECT_EQ(t.encode("", true, true), (Tokens{1, 2}));
  EXPECT_EQ(t.encode("", false, false), Tokens{});
  EXPECT_EQ(t.encode("a"), (Tokens{1, 261}));
  EXPECT_EQ(t.encode("éa", false), (Tokens{259, 262, 260}));
  EXPECT_EQ(t.encode("\xe2\x82\xac", false), (Tokens{259, 3 + 0xe2, 3 + 0x82, 3 + 0xac}));
  EXPECT_EQ(t.encode(std::string_view("\0", 1), false), (Tokens{259, 3}));
  EXPECT_EQ(t.decode(1, 261), "a");
  EXPECT_EQ(t.decode(5, 261), " a");
  EXPECT_EQ(t.decode(1, 3 + 0x0a), "\n");
  EXPECT_EQ(t.decode(1, 3), std::string(1, '\0'));
  EXPECT_EQ(error_of<IndexError>([&] { t.decode(1, 263); }), "tokenizer: token out of range: 263, there are 263");
  EXPECT_THROW(t.decode(1, -1), IndexError);
}

TEST(Llama2cTokenizer, SmallVocabularyWithoutBytes) {
  const Llama2cTokenizer t({"u", "b", "e", " ", "x"}, {0, 0, 0, 0, 0});
  EXPECT_EQ(t.encode("x", false), (Tokens{3, 4}));
  EXPECT_EQ(error_of<ValueError>([&] { t.encode("xy"); }),
            "tokenizer: a character has no token: \"y\" at byte 1, and the 5 tokens do not hold all bytes");
}

TEST(Llama2cTokenizer, OddScores) {
  const float nan = std::numeric_limits<float>::quiet_NaN(), inf = std::numeric_limits<float>::infinity();
  const Llama2cTokenizer t =
      tokenizer({{" ", 0}, {"a", 0}, {"b", 0}, {"ab", nan}, {"ba", -inf}, {"aa", -1e10F}, {"bb", inf}});
  EXPECT_EQ(t.encode("abaabba", false), (Tokens{259, 260, 261, 260, 260, 265, 260}));
  const Llama2cTokenizer equal = tokenizer({{" ", 0}, {"a", 0}, {"aa", 0}, {"aa", 5}});
  EXPECT_EQ(equal.encode("aaaaa", false),
            (Tokens{259, 261, 261, 260}));  // leftmost first; of two "aa" the first counts
}

TEST(Llama2cTokenizer, SameAsTheDefinitionOnRandomVocabularies) {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::vector<std::pair<std::string, float>> extra = {{" ", 0}, {"a", 0}, {"b", 0}, {"é", 0}};
    const char* letters[] = {"a", "b", "é", " ", "<0x63>"};
    for (int i = 0; i < 30; ++i) {
      std::string piece;
      for (unsigned n = 2 + random() % 4; n > 0; --n) piece += letters[random() % 5];
      extra.emplace_back(piece, static_cast<float>(static_cast<int>(random() % 9) - 4));
    }
    const Llama2cTokenizer t = tokenizer(extra);
    std::string text;
    Tokens start = {259};
    for (unsigned n = random() % 40; n > 0; --n) {
      const unsigned k = random() % 5;
      text += k == 4 ? "c" : letters[k];
      const Tokens token_of = {260, 261, 262, 259, 3 + 'c'};
      start.push_back(token_of[k]);
    }
    if (text.empty()) start.clear();
    EXPECT_EQ(t.encode(text, false), merged_slowly(t, start)) << text;
  }
}

TEST(Llama2cTokenizer, LongTextInTime) {
  std::vector<std::pair<std::string, float>> extra = {{" ", 0}};
  for (size_t n = 1; n <= 1024; n *= 2) extra.emplace_back(std::string(n, 'a'), static_cast<float>(n));
  const Llama2cTokenizer t = tokenizer(extra);
  const auto begin = std::chrono::steady_clock::now();
  const Tokens tokens = t.encode(std::string(1 << 18, 'a'), false);
  EXPECT_EQ(tokens.size(), 1U + (1 << 8));
  // A pass over all tokens for each merge would take 2^35 steps, which is minutes.
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}

std::string file_of(const Llama2cTokenizer& t) {
  const TempDir dir;
  t.save(dir / "t");
  return get(dir / "t");
}
void set(std::string& file, size_t at, int32_t value) {
  to_little_endian(static_cast<uint32_t>(value), reinterpret_cast<std::byte*>(file.data()) + at);
}

TEST(Llama2cTokenizer, RoundTripAndHostileFiles) {
  const Llama2cTokenizer t({"ab", "c", std::string("\0\xff", 2)}, {1, -2, 0.5F});
  const std::string file = file_of(t);
  const auto parse = [](const std::string& bytes, int64_t n = 3) {
    return Llama2cTokenizer::parse(as_bytes(bytes), n, "f");
  };
  const Llama2cTokenizer again = parse(file);
  for (int64_t i = 0; i < 3; ++i) {
    EXPECT_EQ(again.piece(i), t.piece(i));
    EXPECT_EQ(again.score(i), t.score(i));
  }
  for (size_t n = 0; n < file.size(); ++n) EXPECT_THROW(parse(file.substr(0, n)), IoError) << n;
  EXPECT_EQ(error_of<IoError>([&] { parse(file, 2); }),
            "tokenizer: bytes are left over after the vocabulary's 2 entries: 10 (f)");
  EXPECT_EQ(error_of<IoError>([&] { parse(file, 4); }),
            "tokenizer: the file is too short for the vocabulary: 4 entries, 29 bytes (f)");
  EXPECT_THROW(parse(file, INT64_MAX), IoError);
  EXPECT_EQ(error_of<IoError>([&] { parse(file, 0); }),
            "tokenizer: the vocabulary's size must be positive: it is 0 (f)");
  EXPECT_EQ(error_of<IoError>([&] { parse(file.substr(0, file.size() - 1)); }),
            "tokenizer: the file ends too early: entry 2 needs 2 bytes, 1 are left (f)");
  for (const int32_t longest : {0, -1, INT32_MIN, 1}) {
    std::string wrong = file;
    set(wrong, 0, longest);
    EXPECT_THROW(parse(wrong), IoError) << longest;
  }
  for (const int32_t length : {0, -1, 3, INT32_MAX}) {
    std::string wrong = file;
    set(wrong, 8, length);
    EXPECT_EQ(error_of<IoError>([&] { parse(wrong); }),
              "tokenizer: entry 0: the length must be from 1 to 2: it is " + std::to_string(length) + " (f)");
  }
  EXPECT_THROW(Llama2cTokenizer({"a"}, {}), ValueError);
  EXPECT_THROW(Llama2cTokenizer({""}, {0}), ValueError);
}

TEST(Llama2cTokenizer, Tok512) {
  TENURE_DATA_OR_SKIP(path, "tok512.bin");
  const Llama2cTokenizer t = Llama2cTokenizer::load(path, 512);
  EXPECT_EQ(file_of(t), get(path));
  TENURE_DATA_OR_SKIP(story, "stories260K_greedy200.txt");
  const std::string text = get(story);
  const Tokens tokens = t.encode(text);
  std::string decoded;
  for (size_t i = 1; i < tokens.size(); ++i) decoded += t.decode(tokens[i - 1], tokens[i]);
  EXPECT_EQ(decoded, text);
  EXPECT_LT(tokens.size(), text.size() / 2);
}

}  // namespace
}  // namespace tenure::io
