#include "sample.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "io/utf8.h"
#include "support/errors.h"
#include "weights.h"

using namespace tenure;

namespace {

Config small() {
  Config c;
  c.dim = 16;
  c.layers = 2;
  c.heads = 4;
  c.kv_heads = 2;
  c.vocab = 9;
  c.seq = 12;
  c.hidden = 32;
  return c;
}

// Weights so wide that the likeliest token changes all the time.
Model lively(uint64_t seed) {
  Generator g(seed);
  Model model(small(), g);
  for (const auto& [name, t] : model.store().all_vars())
    if (t.dim() == 2) update(t, [&](const Tensor& w) { w.copy_(randn(w.sizes(), kFloat, g)); });
  return model;
}

const Vocabulary kLetters(Characters::of("abcd é\n,x"));

TEST(Sample, LongerThanTheSequenceEqualsTheRuleWithoutACache) {
  const Model model = lively(5);
  SampleOptions o;
  o.temperature = 0;
  o.length = 1000;
  const std::string cached = sample(model, kLetters, o);
  EXPECT_EQ(cached, sample_without_cache(model, kLetters, o));
  EXPECT_GE(cached.size(), 1000U);
  EXPECT_NE(cached.find_first_not_of(cached[0]), std::string::npos);
  o.prompt = "abcd, abcd, abcd, abcd";  // longer than the sequence too
  o.length = 50;
  EXPECT_EQ(sample(model, kLetters, o), sample_without_cache(model, kLetters, o));
  o.temperature = 1;
  EXPECT_EQ(sample(model, kLetters, o), sample_without_cache(model, kLetters, o));
}

TEST(Sample, EqualSeedsWriteEqualTexts) {
  const Model model = lively(3);
  SampleOptions o;
  o.length = 60;
  const std::string text = sample(model, kLetters, o);
  EXPECT_EQ(sample(model, kLetters, o), text);
  o.seed = 2;
  EXPECT_NE(sample(model, kLetters, o), text);
}

TEST(Sample, StreamsWholeCharacters) {
  // Bytes as pieces: characters of several tokens.
  std::vector<std::string> names = {"<unk>", "<s>", "</s>", "<0xC3>", "<0xA9>", "<0xE2>", "<0x82>", "<0xAC>", " "};
  const Vocabulary bytes(BytePairTokenizer(names, std::vector<float>(names.size(), 0.0F)));
  SampleOptions o;
  o.length = 300;
  o.temperature = 1.5;
  int longer = 0;
  for (o.seed = 0; o.seed < 40; ++o.seed) {  // each ends where the begin token comes
    std::set<size_t> cuts;
    std::string text;
    sample(lively(5), bytes, o, [&](std::string_view piece) {
      text += piece;
      cuts.insert(text.size());
    });
    for (size_t at = 0; at < text.size();) {
      const size_t n = std::max<size_t>(io::utf8_length(text, at), 1);
      for (size_t inside = at + 1; inside < at + n; ++inside) EXPECT_FALSE(cuts.count(inside)) << inside;
      longer += n > 1;
      at += n;
    }
  }
  EXPECT_GT(longer, 0);
}

TEST(Sample, NoLengthPrintsThePromptAlone) {
  SampleOptions o;
  o.prompt = "é, a";
  o.length = 0;
  EXPECT_EQ(sample(lively(1), kLetters, o), "é, a");
  o.prompt = "q";
  EXPECT_NE(tenure::testing::error_of<ValueError>([&] { sample(lively(1), kLetters, o); }), "no error");
}

TEST(Sample, LeavesNothingBehind) {
  const Model model = lively(2);
  const size_t bytes = memory::live_bytes();
  const int64_t tensors = memory::live_tensors();
  SampleOptions o;
  o.length = 30;
  sample(model, kLetters, o);
  EXPECT_EQ(memory::live_bytes(), bytes);
  EXPECT_EQ(memory::live_tensors(), tensors);
  EXPECT_EQ(scope_depth(), 0);
}

// How often each of n logits is picked.
std::vector<int> counts(const std::vector<float>& logits, SampleOptions o, int draws) {
  Generator g(9);
  std::vector<int> n(logits.size(), 0);
  for (int i = 0; i < draws; ++i) {
    std::vector<float> copy = logits;
    ++n[static_cast<size_t>(pick(copy.data(), static_cast<int64_t>(copy.size()), o, g))];
  }
  return n;
}

TEST(Pick, FollowsTheProbabilities) {
  const std::vector<double> p = {0.5, 0.3, 0.15, 0.05};
  std::vector<float> logits;
  for (const double v : p) logits.push_back(static_cast<float>(std::log(v)) + 3);
  SampleOptions o;
  o.temperature = 1;
  const int draws = 4000;
  const auto near = [&](int count, double expected) {
    return std::fabs(count - draws * expected) < 4 * std::sqrt(draws * expected * (1 - expected)) + 1;
  };
  std::vector<int> n = counts(logits, o, draws);
  for (size_t i = 0; i < p.size(); ++i) EXPECT_TRUE(near(n[i], p[i])) << i << ": " << n[i];

  o.top_k = 2;
  n = counts(logits, o, draws);
  EXPECT_TRUE(near(n[0], 0.625)) << n[0];
  EXPECT_EQ(n[2] + n[3], 0);

  o.top_k = 0;
  o.top_p = 0.79;  // 0.5 and 0.3 reach it
  n = counts(logits, o, draws);
  EXPECT_TRUE(near(n[0], 0.625)) << n[0];
  EXPECT_EQ(n[2] + n[3], 0);
  o.top_p = 0.81;
  n = counts(logits, o, draws);
  EXPECT_TRUE(near(n[2], 0.15 / 0.95)) << n[2];
  EXPECT_EQ(n[3], 0);

  o.top_p = 1;
  o.temperature = 0.5;  // squares
  n = counts(logits, o, draws);
  EXPECT_TRUE(near(n[0], 0.25 / 0.365)) << n[0];
}

TEST(Pick, WithoutTemperatureTheLikeliestAndTheGeneratorRests) {
  Generator g(1);
  std::vector<float> logits = {-1, 4, 4, -INFINITY};
  SampleOptions o;
  o.temperature = 0;
  EXPECT_EQ(pick(logits.data(), 4, o, g), 1);
  EXPECT_EQ(g.offset(), 0U);
  o.temperature = 1e-4;
  logits[2] = 5;
  EXPECT_EQ(pick(logits.data(), 4, o, g), 2);
}

}  // namespace
