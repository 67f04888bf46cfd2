#include "text.h"

#include <gtest/gtest.h>

#include "io/files.h"
#include "options.h"
#include "support/errors.h"

using namespace tenure;
using tenure::io::testing::put;
using tenure::io::testing::TempDir;

namespace {

Corpus corpus_of(int64_t length) {
  Corpus c;
  for (int64_t i = 0; i < length; ++i) c.tokens.push_back(i);
  return c;
}

TEST(Text, CharactersOrBytes) {
  const TempDir dir;
  put(dir / "text", "naïve");
  const Corpus c = load_corpus(dir / "text", "");
  EXPECT_EQ(c.vocabulary.size(), 5);
  EXPECT_EQ(c.tokens, (std::vector<int64_t>{2, 0, 4, 3, 1}));
  EXPECT_EQ(c.vocabulary.decode(-1, 4), "ï");
  put(dir / "bytes", "na\xefve");
  EXPECT_EQ(load_corpus(dir / "bytes", "").vocabulary.decode(-1, 4), "\xef");
  EXPECT_NE(tenure::testing::error_of<ValueError>([&] { load_corpus(dir / "bytes", c.vocabulary); }), "no error");
}

TEST(Text, VocabularyLivesInACheckpoint) {
  Metadata m;
  Vocabulary(Characters::of("b\xc3\xa9 a")).save(m);
  EXPECT_EQ(Vocabulary::load(m).decode(-1, 3), "é");
  Metadata p;
  const BytePairTokenizer pieces({"<unk>", "<s>", "</s>", "a", "\xff\n"}, {0, 0, 0, -1, -2.5F});
  Vocabulary(pieces).save(p);
  const Vocabulary back = Vocabulary::load(p);
  ASSERT_TRUE(back.has_pieces());
  EXPECT_EQ(back.pieces().serialize(), pieces.serialize());
  EXPECT_EQ(back.decode(1, 4), "\xff\n");
  EXPECT_EQ(tenure::testing::error_of<ValueError>([] { Vocabulary::load({}); }),
            "llama2: the checkpoint does not say its vocabulary");
  EXPECT_EQ(tenure::testing::error_of<ValueError>([] {
              Vocabulary::load({{"vocabulary.pieces", "0g"}});
            }),
            "llama2: the checkpoint's vocabulary cannot be read");
}

TEST(Text, PromptsBeginSomewhere) {
  EXPECT_EQ(Vocabulary(Characters::of("ab\n")).encode_prompt(""), std::vector<int64_t>{0});
  EXPECT_EQ(Vocabulary(Characters::of("ab")).encode_prompt("ba"), (std::vector<int64_t>{1, 0}));
}

TEST(Text, HashedWindowsAreTheReferencePagesOrder) {
  const Corpus c = corpus_of(1115394);
  const Windows windows(c, 128, 64, "hashed", 0);
  const int64_t range = 1003854 - 128;
  EXPECT_EQ(c.train_length(), 1003854);
  EXPECT_EQ(windows.starts(0)[0], 0);
  EXPECT_EQ(windows.starts(0)[1], 2654435761 % range);
  EXPECT_EQ(windows.starts(3)[5], (3 * 64 + 5) * 2654435761 % range);
  EXPECT_EQ(windows.starts(100000)[63], (int64_t{100000} * 64 + 63) * 2654435761 % range);
}

TEST(Text, RandomWindowsAreAFunctionOfSeedAndStep) {
  const Corpus c = corpus_of(1000);
  const Windows one(c, 10, 500, "random", 1), two(c, 10, 500, "random", 2);
  EXPECT_EQ(one.starts(7), Windows(c, 10, 500, "random", 1).starts(7));
  EXPECT_NE(one.starts(7), one.starts(8));
  EXPECT_NE(one.starts(7), two.starts(7));
  int64_t low = 1000, high = -1;
  double sum = 0;
  for (const int64_t start : one.starts(0)) {
    low = std::min(low, start);
    high = std::max(high, start);
    sum += static_cast<double>(start);
  }
  EXPECT_GE(low, 0);
  EXPECT_LT(high, 890);
  EXPECT_NEAR(sum / 500, 444.5, 4 * 890 / std::sqrt(12.0 * 500));
}

TEST(Text, HeldOutWindows) {
  const Corpus c = corpus_of(1115394);
  const std::vector<int64_t> starts = held_out_starts(c, 128);
  const int64_t start = 1003854, room = 1115394 - 128 - 2 - start;
  ASSERT_EQ(starts.size(), 64U);
  EXPECT_EQ(starts[0], start);
  EXPECT_EQ(starts[1], start + room / 63);
  EXPECT_EQ(starts[63], 1115394 - 130);
}

TEST(Text, BatchesAreRowsWithTargetsOneOn) {
  const Batch b = batch_of(corpus_of(100), {3, 40}, 3);
  EXPECT_EQ(b.inputs, (std::vector<int64_t>{3, 4, 5, 40, 41, 42}));
  EXPECT_EQ(b.targets, (std::vector<int64_t>{4, 5, 6, 41, 42, 43}));
}

TEST(Text, TheShortestTextThatTrains) {
  check_length(corpus_of(100), 8);
  EXPECT_EQ(held_out_starts(corpus_of(100), 8), std::vector<int64_t>(64, 90));
  EXPECT_EQ(tenure::testing::error_of<ValueError>([] { check_length(corpus_of(99), 8); }), "no error");
  EXPECT_EQ(tenure::testing::error_of<ValueError>([] { check_length(corpus_of(89), 8); }),
            "llama2: the text is too short: it has 89 tokens, windows of 8 with a tenth held out need about 100");
}

TEST(Options, GoThroughACheckpointExactly) {
  TrainOptions o;
  o.lr = 0.1 + 0.2;
  o.dim = 48;
  o.schedule = "cosine";
  o.minutes = 1e-7;
  Metadata saved = to_metadata(o);
  const TrainOptions back = resumed(TrainOptions{}, saved);
  EXPECT_EQ(to_metadata(back), saved);
  EXPECT_EQ(back.lr, o.lr);

  TrainOptions given;
  given.lr = 5;
  given.steps = 7;
  given.given = {"lr"};
  EXPECT_EQ(resumed(given, saved).lr, 5);
  EXPECT_EQ(resumed(given, saved).steps, o.steps);
  saved["option.dim"] = "4x";
  EXPECT_EQ(tenure::testing::error_of<ValueError>([&] { resumed(given, saved); }),
            "llama2: the checkpoint's option.dim cannot be read: 4x");
  saved.erase("option.dim");
  EXPECT_EQ(tenure::testing::error_of<ValueError>([&] { resumed(given, saved); }),
            "llama2: the checkpoint does not say option.dim");
}

TEST(Options, SizesGoThroughACheckpoint) {
  TrainOptions o;
  o.kv_heads = 2;
  o.multiple_of = 32;
  Config c = o.config(99);
  EXPECT_EQ(c.hidden, 352);
  c.shared_classifier = true;
  c.norm_eps = 1e-6;
  EXPECT_EQ(config_of(to_metadata(c)), c);
  Metadata m = to_metadata(c);
  m["config.heads"] = "0";
  EXPECT_EQ(tenure::testing::error_of<ValueError>([&] { config_of(m); }), "llama2: heads must be positive: 0");
}

}  // namespace
