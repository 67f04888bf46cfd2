#include "weights.h"

#include <gtest/gtest.h>

#include "io/files.h"
#include "support/errors.h"

using namespace tenure;
using tenure::io::testing::put;
using tenure::io::testing::TempDir;

namespace {

Config small(bool shared) {
  Config c;
  c.dim = 16;
  c.layers = 3;
  c.heads = 4;
  c.kv_heads = 2;
  c.vocab = 5;
  c.seq = 10;
  c.hidden = 24;
  c.shared_classifier = shared;
  return c;
}

std::vector<float> logits_of(const Model& model, const std::vector<int64_t>& tokens) {
  return with_rc_scope([&] {
    NoGradGuard no_grad;
    return model.forward(tensor(tokens).view({1, -1}), false).to_vector<float>();
  });
}

Trained trained(bool shared, const std::string& characters) {
  Generator g(4);
  return {Model(small(shared), g), Vocabulary(Characters::of(characters)), {}, "", {}};
}

TEST(Weights, NamedSafetensorsGiveEverySize) {
  const TempDir dir;
  for (const bool shared : {false, true}) {
    const Trained t = trained(shared, "abcde");
    save(t.model.store(), dir / "w");
    TrainOptions o;
    o.seq = 10;
    const Model back = load_weights(dir / "w", o);
    EXPECT_EQ(back.config(), t.model.config());
    EXPECT_EQ(logits_of(back, {0, 3, 1, 4}), logits_of(t.model, {0, 3, 1, 4}));
    EXPECT_EQ(back.store().contains("output.weight"), !shared);
  }
}

TEST(Weights, WhatDoesNotFitIsNamed) {
  const TempDir dir;
  const Trained t = trained(false, "abcde");
  save(t.model.store(), dir / "w");
  const std::string at = ": " + (dir / "w");
  TrainOptions o;
  o.kv_heads = 4;
  EXPECT_EQ(tenure::testing::error_of<ValueError>([&] { load_weights(dir / "w", o); }),
            "llama2: --kv-heads is 4, the weights have 2" + at);
  o.kv_heads = 0;
  o.heads = 1;
  EXPECT_EQ(tenure::testing::error_of<ShapeError>([&] { load_weights(dir / "w", o); }),
            "llama2: the weights' keys have 8 rows, which heads of size 16 do not divide" + at);
  VarStore other;
  (void)other.new_var("x", {2});
  save(other, dir / "w");
  EXPECT_EQ(tenure::testing::error_of<ValueError>([&] { load_weights(dir / "w", o); }),
            "llama2: the weights lack embedding.weight" + at);
  put(dir / "w", "not weights at all");
  EXPECT_NE(tenure::testing::error_of<IoError>([&] { load_weights(dir / "w", o); }).find("llama2.c weights: "),
            std::string::npos);
}

TEST(Weights, Llama2cFormatAndBack) {
  const TempDir dir;
  for (const bool shared : {false, true}) {
    const Trained t = trained(shared, "ab de");  // " " is the first
    EXPECT_EQ(export_llama2c(t, dir / "m.bin"), dir / "m.tokenizer.bin");
    const Model back = load_weights(dir / "m.bin", {});
    Config wanted = small(shared);
    wanted.vocab = 8;
    EXPECT_EQ(back.config(), wanted);
    EXPECT_EQ(back.store().contains("output.weight"), !shared);

    const BytePairTokenizer tokenizer = BytePairTokenizer::load(dir / "m.tokenizer.bin", 8);
    EXPECT_EQ(tokenizer.piece(0) + tokenizer.piece(1) + tokenizer.piece(2), "<unk><s></s>");
    EXPECT_EQ(tokenizer.encode("bad"), (std::vector<int64_t>{1, 3, 5, 4, 6}));

    // The same logits three on, and none for the three: their rows are zeros.
    const std::vector<float> mine = logits_of(t.model, {0, 3, 1}), theirs = logits_of(back, {3, 6, 4});
    ASSERT_EQ(theirs.size(), 24U);
    for (size_t row = 0; row < 3; ++row) {
      for (size_t i = 0; i < 3; ++i) EXPECT_EQ(theirs[row * 8 + i], 0.0F);
      for (size_t i = 0; i < 5; ++i) EXPECT_NEAR(theirs[row * 8 + 3 + i], mine[row * 5 + i], 1e-6);
    }
  }
}

TEST(Weights, ASpaceIsAlwaysAmongTheExportedCharacters) {
  const TempDir dir;
  const Trained t = trained(false, "abcde");
  export_llama2c(t, dir / "m");
  EXPECT_EQ(load_weights(dir / "m", {}).config().vocab, 9);
  EXPECT_EQ(BytePairTokenizer::load(dir / "m.tokenizer.bin").piece(8), " ");
}

TEST(Weights, CheckpointsAreModelsWithTheirVocabulary) {
  const TempDir dir;
  const Trained t = trained(true, "abcde");
  Metadata m = to_metadata(t.model.config());
  EXPECT_EQ(tenure::testing::error_of<IoError>([&] { load_trained(dir.path()); }),
            "llama2: there is no good checkpoint in the directory: " + dir.path());
  t.vocabulary.save(m);
  Generator g;
  Adam adam(t.model.store());
  save_checkpoint(dir / checkpoint_name(5), t.model.store(), &adam, &g, m);
  put(dir / checkpoint_name(6), "broken");
  const Trained back = load_trained(dir.path());
  EXPECT_EQ(back.path, dir / checkpoint_name(5));
  EXPECT_EQ(back.damaged.size(), 1U);
  EXPECT_EQ(back.vocabulary.decode(-1, 2), "c");
  EXPECT_EQ(logits_of(back.model, {1, 2}), logits_of(t.model, {1, 2}));
  m["config.vocab"] = "6";
  save_checkpoint(dir / "x", t.model.store(), nullptr, nullptr, m);
  EXPECT_EQ(tenure::testing::error_of<ValueError>([&] { load_trained(dir / "x"); }),
            "llama2: the checkpoint's vocabulary has 5 tokens, its model 6: " + (dir / "x"));
}

}  // namespace
