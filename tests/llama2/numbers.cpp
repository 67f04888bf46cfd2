// What is no number: weights, losses and options, each refused with one sentence.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <cmath>
#include <cstring>
#include <filesystem>
#include <limits>

#include "io/files.h"
#include "llama2/shell.h"
#include "options.h"
#include "run.h"
#include "sample.h"

namespace {

using llama2_test::Done;
using llama2_test::expect_error;
using llama2_test::shell;
using tenure::io::testing::get;
using tenure::io::testing::put;
using tenure::io::testing::TempDir;

const std::string kOneLayer = " --dim 16 --layers 1 --heads 2 --multiple-of 16 --seq 16 --batch 4 ";
constexpr size_t kHeader = 28;  // of llama2.c's format: seven numbers

std::string learnable_text() {
  std::string text;
  for (int i = 0; i < 400; ++i) text += i % 7 == 3 ? "the sea\n" : "is deep ";
  return text;
}

// A folder with a text, a trained checkpoint in out/ and the same as weights of llama2.c.
struct Trained : ::testing::Test {
  TempDir dir;
  std::string weights;
  Trained() {
    put(dir / "text", learnable_text());
    const Done done = shell(dir, "$LLAMA2 train --text text --out out --steps 40 --lr 1e-2 --plain" + kOneLayer +
                                     "&& $LLAMA2 export out model.bin");
    EXPECT_EQ(done.code, 0) << done.err;
    weights = get(dir / "model.bin");
  }
  // model.bin with this float from byte `at` to the end, or in one place.
  void with(float v, size_t at, bool to_the_end) {
    std::string bytes = weights;
    for (; at + 4 <= bytes.size(); at += 4) {
      std::memcpy(bytes.data() + at, &v, 4);
      if (!to_the_end) break;
    }
    put(dir / "bad.bin", bytes);
    std::filesystem::copy_file(dir / "model.tokenizer.bin", dir / "bad.tokenizer.bin",
                               std::filesystem::copy_options::overwrite_existing);
  }
};

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr float kInf = std::numeric_limits<float>::infinity();

}  // namespace

TEST_F(Trained, WeightsThatAreNoNumbersAreNeitherRunNorLearntFrom) {
  const std::string run = "$LLAMA2 run bad.bin -z bad.tokenizer.bin -t ", end = " has a NaN or an infinity: bad.bin";
  with(kNan, kHeader, true);
  expect_error(dir, run + "0 -n 8", "llama2: the weights are no numbers: embedding.weight" + end);
  expect_error(dir, run + "1 -n 8", "embedding.weight" + end);
  for (const float v : {kNan, kInf, -kInf}) {
    with(v, kHeader + 20, false);
    expect_error(dir, run + "0 -n 8", "embedding.weight" + end);
  }
  with(kNan, kHeader, false);
  expect_error(dir, "$LLAMA2 train --text text --init bad.bin --tokenizer bad.tokenizer.bin --out other --plain",
               "embedding.weight" + end);
}

TEST_F(Trained, ACheckpointThatHoldsNoNumbersIsRefusedByAll) {
  const std::string from = dir / "out/step-00000040.safetensors";
  std::filesystem::create_directory(dir / "bad");
  const tenure::NamedTensors all = tenure::load_safetensors(from);
  for (const auto& [name, value] : all)
    if (name == "norm.weight")
      tenure::with_rc_scope(
          [&, &value = value] { tenure::update(value, [](const tenure::Tensor& t) { t.fill_(std::nan("")); }); });
  tenure::save_safetensors(dir / "bad/step-00000040.safetensors", all, tenure::read_metadata(from));
  const std::string text =
      "llama2: the weights are no numbers: norm.weight has a NaN or an infinity: bad/step-00000040.safetensors";
  expect_error(dir, "$LLAMA2 sample bad --length 5", text);
  expect_error(dir, "$LLAMA2 sample bad --length 5 --temperature 0", text);
  expect_error(dir, "$LLAMA2 export bad bad.bin", text);
  expect_error(dir, "$LLAMA2 train --text text --out bad --resume --steps 50 --plain", text);
}

TEST_F(Trained, ARunWhoseLossIsNoNumberEndsAndKeepsTheLastGoodCheckpoint) {
  const std::string good = get(dir / "out/step-00000040.safetensors");
  // A step may spoil the weights so that the next one computes no number, and be saved before it did.
  for (const char* more : {"", " --checkpoint-every 1 --keep 1", " --checkpoint-every 2 --keep 1"}) {
    const Done done =
        shell(dir, std::string("$LLAMA2 train --text text --out out --resume --steps 70 --lr 1e30 --plain") + more);
    EXPECT_EQ(done.code, 1) << more;
    EXPECT_EQ(done.err.rfind("llama2: ", 0), 0U) << done.err;
    EXPECT_EQ(std::count(done.err.begin(), done.err.end(), '\n'), 1) << done.err;
    EXPECT_EQ(done.out.find("nan"), std::string::npos) << done.out;
    const auto latest = tenure::latest_checkpoint(dir / "out");
    EXPECT_NE(done.err.find(": the run ends; the last good checkpoint is out/step-000000" +
                            std::to_string(latest.step) + ".safetensors\n"),
              std::string::npos)
        << more << done.err;
    EXPECT_EQ(shell(dir, "$LLAMA2 sample out --length 3").code, 0) << more;
    if (*more == 0) { EXPECT_TRUE(get(dir / "out/step-00000040.safetensors") == good); }
    std::filesystem::remove_all(dir / "out");
    std::filesystem::create_directory(dir / "out");
    put(dir / "out/step-00000040.safetensors", good);
  }
  EXPECT_EQ(shell(dir, "$LLAMA2 train --text text --out out --resume --steps 42 --lr 1e-3 --plain").code, 0);
}

TEST_F(Trained, ALastStepThatSpoiltTheWeightsIsSaidToo) {
  for (const char* steps : {"1", "2", "30"}) {
    const Done done = shell(
        dir, std::string("$LLAMA2 train --text text --out fresh") + steps + " --lr 1e38 --steps " + steps + kOneLayer);
    EXPECT_EQ(done.code, 1) << steps;
    EXPECT_NE(done.err.find(": the run ends; no checkpoint was written\n"), std::string::npos) << done.err;
    EXPECT_EQ(tenure::latest_checkpoint(dir / (std::string("fresh") + steps)).path, "");
  }
}

TEST_F(Trained, OptionsThatAreNoNumbersAreRefused) {
  const std::string train = "$LLAMA2 train --text text --out other --plain --steps 1";
  for (const char* no : {"''", "' '", "x", "1x", "'1 2'", "' 1'", "'1 '", "0x10", "1e400", "--", "1,5", "+-1"}) {
    for (const char* option : {" --lr ", " --dim ", " --threads ", " --minutes ", " --seed "})
      expect_error(dir, train + option + no, "llama2: ");
    for (const char* option : {" --temperature ", " --top-p ", " --top-k ", " --seed ", " --length ", " --threads "})
      expect_error(dir, "$LLAMA2 sample out" + std::string(option) + no, "llama2: ");
    for (const char* option : {" -t ", " -p ", " -n ", " -s "})
      expect_error(dir, "$LLAMA2 run model.bin -z model.tokenizer.bin" + std::string(option) + no, "llama2: ");
  }
  expect_error(dir, "$LLAMA2 run model.bin -z model.tokenizer.bin -t ''", "llama2: -t: '' is no number that it can be");
  for (const char* no : {"18446744073709551616", "-1", "1.5", "1e3"})
    expect_error(dir, "$LLAMA2 run model.bin -z model.tokenizer.bin -s " + std::string(no), "llama2: ");
  for (const char* no : {"9223372036854775808", "1.5", "1e3", "-1"})
    expect_error(dir, train + " --seed " + no, "llama2: ");
  for (const char* no : {"nan", "inf", "-inf", "-nan"}) {
    expect_error(dir, "$LLAMA2 run model.bin -z model.tokenizer.bin -t " + std::string(no), "llama2: ");
    expect_error(dir, "$LLAMA2 sample out --temperature " + std::string(no), "llama2: ");
    for (const char* option : {" --lr ", " --min-lr ", " --clip ", " --minutes ", " --dropout ", " --beta2 "})
      expect_error(dir, train + option + no, "llama2: ");
  }
  expect_error(dir, "$LLAMA2 sample out --threads -1", "llama2: --threads must be from 0 to 16777216: -1");
  for (const char* yes : {"18446744073709551615", "0", "+5"})
    EXPECT_EQ(shell(dir, "$LLAMA2 run model.bin -z model.tokenizer.bin -n 2 -s " + std::string(yes)).code, 0) << yes;
  for (const char* yes : {"1e-3", ".5", "2", "+0.25"})
    EXPECT_EQ(shell(dir, "$LLAMA2 run model.bin -z model.tokenizer.bin -n 2 -t " + std::string(yes)).code, 0) << yes;
}

TEST_F(Trained, TheColdestTemperaturesWriteTheLikeliestText) {
  const std::string run = "$LLAMA2 run model.bin -z model.tokenizer.bin -n 12 -s 3 -i 'the sea' -t ";
  const std::string greedy = shell(dir, run + "0").out;
  for (const char* cold : {"1e-30", "1e-38", "1e-44", "1e-60", "1e-5"})
    EXPECT_EQ(shell(dir, run + cold).out, greedy) << cold;
  EXPECT_EQ(shell(dir, "$LLAMA2 sample out --prompt 'the' --length 12 --temperature 1e-300").out,
            shell(dir, "$LLAMA2 sample out --prompt 'the' --length 12 --temperature 0").out);
}

TEST(Numbers, LogitsThatAreNanAreRefused) {
  float logits[] = {0, kNan, 1};
  tenure::Generator generator(1);
  for (const double temperature : {0.0, 1.0}) {
    SampleOptions options;
    options.temperature = temperature;
    EXPECT_EQ(tenure::io::testing::error_of<tenure::ValueError>([&] { pick(logits, 3, options, generator); }),
              "llama2: the model computes no numbers: the logit of token 1 is NaN");
  }
}

TEST(Numbers, AreReadWhole) {
  int64_t i = 0;
  uint64_t u = 0;
  double d = 0;
  EXPECT_TRUE(reads_as("-9223372036854775808", i) && i == std::numeric_limits<int64_t>::min());
  EXPECT_FALSE(reads_as("9223372036854775808", i));
  EXPECT_TRUE(reads_as("+7", i) && i == 7);
  for (const char* no : {"", "+", "-", "+-7", "++7", " 7", "7 ", "7.0", "0x7", "7e2"})
    EXPECT_FALSE(reads_as(no, i)) << no;
  EXPECT_TRUE(reads_as("18446744073709551615", u) && u == std::numeric_limits<uint64_t>::max());
  EXPECT_FALSE(reads_as("18446744073709551616", u));
  EXPECT_FALSE(reads_as("-1", u));
  EXPECT_TRUE(reads_as("2.5e-3", d) && d == 2.5e-3);
  for (const char* no : {"", ".", "e5", "1e", "1e999", "1.5.2", "2,5", "five"}) EXPECT_FALSE(reads_as(no, d)) << no;
}
