// The program as a user runs it: what it prints, and how it fails.
#include <gtest/gtest.h>
#include <tenure/io.h>
#include <tenure/text.h>

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <sstream>

#include "io/files.h"
#include "llama2/shell.h"

namespace {

using llama2_test::Done;
using llama2_test::expect_error;
using llama2_test::shell;
using tenure::io::testing::get;
using tenure::io::testing::put;
using tenure::io::testing::TempDir;

const std::string kSmall = " --dim 16 --layers 2 --heads 2 --multiple-of 16 --seq 16 --batch 4 ";

// A text of words, long enough for windows of 16.
std::string some_text(int words = 2000) {
  std::string text;
  uint32_t x = 1;
  for (int i = 0; i < words; ++i) {
    x = x * 1664525 + 1013904223;
    text += std::vector<std::string>{"the", "sea", "is", "grün", "and", "deep"}[(x >> 16) % 6];
    text += i % 9 == 8 ? '\n' : ' ';
  }
  return text;
}

TEST(Program, TrainsSamplesResumesAndExports) {
  const TempDir dir;
  put(dir / "text", some_text());
  Done done =
      shell(dir, "$LLAMA2 train --text text --out out --steps 6 --checkpoint-every 2 --keep 2 --eval-every 4" + kSmall);
  ASSERT_EQ(done.code, 0) << done.err;
  EXPECT_NE(done.out.find("held-out "), std::string::npos) << done.out;
  EXPECT_FALSE(std::filesystem::exists(dir / "out/step-00000002.safetensors"));
  EXPECT_TRUE(std::filesystem::exists(dir / "out/step-00000004.safetensors"));
  EXPECT_NE(get(dir / "out/loss.svg").find("</svg>"), std::string::npos);

  done = shell(dir, "$LLAMA2 sample out --length 40 --temperature 0 --prompt 'the sea'");
  ASSERT_EQ(done.code, 0) << done.err;
  EXPECT_EQ(done.out.rfind("the sea", 0), 0U) << done.out;
  EXPECT_TRUE(tenure::is_utf8(done.out));
  EXPECT_EQ(
      shell(dir, "$LLAMA2 sample out/step-00000006.safetensors --length 40 --temperature 0 --prompt 'the sea'").out,
      done.out);
  EXPECT_EQ(shell(dir, "$LLAMA2 sample out --length 30 --seed 5").out,
            shell(dir, "$LLAMA2 sample out --length 30 --seed 5").out);

  done = shell(dir, "$LLAMA2 export out model.bin && $LLAMA2 run model.bin -z model.tokenizer.bin -t 0 -i 'the sea'");
  ASSERT_EQ(done.code, 0) << done.err;
  EXPECT_NE(done.out.find("the sea"), std::string::npos) << done.out;
  EXPECT_NE(done.err.find("tok/s: "), std::string::npos) << done.err;

  ASSERT_EQ(shell(dir, "$LLAMA2 train --text text --out out --resume --steps 10").code, 0);
  EXPECT_TRUE(std::filesystem::exists(dir / "out/step-00000010.safetensors"));
  expect_error(dir, "$LLAMA2 train --text text --out out --resume --steps 12 --dim 32",
               "llama2: --dim cannot change in a resumed run: the checkpoint has 16, 32 was given");
}

TEST(Program, ResumedRunIsBitEqualToOneNeverStopped) {
  const TempDir dir;
  put(dir / "text", some_text());
  const std::string more = " --dropout 0.1 --schedule cosine --warmup 2 --lr 1e-2 --weight-decay 0.01 " + kSmall;
  ASSERT_EQ(shell(dir, "$LLAMA2 train --text text --out a --plain --steps 8" + more).code, 0);
  // The length of the schedule is an option like others: it must be the same from the start.
  ASSERT_EQ(shell(dir, "$LLAMA2 train --text text --out b --plain --steps 8 --checkpoint-every 3 --keep 9" + more).code,
            0);
  std::filesystem::create_directory(dir / "c");
  std::filesystem::copy(dir / "b/step-00000003.safetensors", dir / "c/step-00000003.safetensors");
  const Done done =
      shell(dir, "$LLAMA2 train --text text --out c --resume --plain --log-every 1 --checkpoint-every 500 --keep 3");
  ASSERT_EQ(done.code, 0) << done.err;
  EXPECT_EQ(done.out.rfind("3 ", 0), 0U) << done.out;
  const auto weights = [&](const std::string& path) { return tenure::load_safetensors(dir / path); };
  const auto straight = weights("a/step-00000008.safetensors"), resumed = weights("c/step-00000008.safetensors");
  ASSERT_EQ(straight.size(), resumed.size());
  for (size_t i = 0; i < straight.size(); ++i)
    EXPECT_EQ(straight[i].second.to_vector<float>(), resumed[i].second.to_vector<float>()) << straight[i].first;
  EXPECT_EQ(tenure::read_metadata(dir / "a/step-00000008.safetensors").at("checkpoint.generator_offset"),
            tenure::read_metadata(dir / "c/step-00000008.safetensors").at("checkpoint.generator_offset"));
}

TEST(Program, PlainPrintsStepsAndLossesOnly) {
  const TempDir dir;
  put(dir / "text", some_text());
  const Done done = shell(dir, "$LLAMA2 train --text text --out out --steps 3 --plain --log-every 1" + kSmall);
  ASSERT_EQ(done.code, 0) << done.err;
  std::istringstream lines(done.out);
  std::string line;
  int step = 0;
  for (; std::getline(lines, line); ++step) {
    int read = -1, digits = 0;
    double loss = 0;
    ASSERT_EQ(std::sscanf(line.c_str(), "%d %lf%n", &read, &loss, &digits), 2) << line;
    EXPECT_EQ(read, step);
    EXPECT_EQ(line.size() - line.find('.') - 1, 9U) << line;
    EXPECT_TRUE(loss > 0 && loss < 10) << line;
  }
  EXPECT_EQ(step, 3);
  EXPECT_EQ(done.err, "");
}

TEST(Program, ReferenceLosses) {
  TENURE_DATA_OR_SKIP(init, "llama2_reference/init.safetensors");
  TENURE_DATA_OR_SKIP(losses, "llama2_reference/losses_f64.txt");
  TENURE_DATA_OR_SKIP(text, "tinyshakespeare.txt");
  const TempDir dir;
  const Done done = shell(dir, "$LLAMA2 train --init '" + init + "' --text '" + text +
                                   "' --order hashed --steps 3 --plain --log-every 1 --out out");
  ASSERT_EQ(done.code, 0) << done.err;
  std::istringstream got(done.out), wanted(get(losses));
  for (int i = 0; i < 3; ++i) {
    int step = -1;
    double g = 0, w = 0;
    ASSERT_TRUE(got >> step >> g) << done.out;
    ASSERT_TRUE(wanted >> step >> w);
    EXPECT_LT(std::fabs(g - w), 1e-4 * w) << i;
  }
}

TEST(Program, GreedyStoriesByteForByte) {
  TENURE_DATA_OR_SKIP(weights, "stories260K.bin");
  TENURE_DATA_OR_SKIP(tokenizer, "tok512.bin");
  TENURE_DATA_OR_SKIP(wanted, "stories260K_greedy200.txt");
  const TempDir dir;
  const Done done = shell(dir, "$LLAMA2 run '" + weights + "' -z '" + tokenizer + "' -t 0 -n 200");
  EXPECT_EQ(done.code, 0);
  EXPECT_EQ(done.out, get(wanted));
}

TEST(Program, StartsFromLlama2cWeightsWithTheirPieces) {
  TENURE_DATA_OR_SKIP(weights, "stories260K.bin");
  TENURE_DATA_OR_SKIP(tokenizer, "tok512.bin");
  TENURE_DATA_OR_SKIP(wanted, "stories260K_greedy200.txt");
  const TempDir dir;
  // 600 pieces or more, of which the checkpoint of no steps is made.
  put(dir / "text", some_text(6000));
  Done done = shell(
      dir, "$LLAMA2 train --init '" + weights + "' --tokenizer '" + tokenizer + "' --text text --steps 0 --out out");
  ASSERT_EQ(done.code, 0) << done.err;
  done = shell(dir, "$LLAMA2 sample out --temperature 0 --length 199");
  ASSERT_EQ(done.code, 0) << done.err;
  EXPECT_EQ(done.out, get(wanted).substr(0, done.out.size() - 1) + "\n");
  EXPECT_GT(done.out.size(), 300U);
  // Exported, it is the file that it came from, but for the tables that nobody reads.
  ASSERT_EQ(shell(dir, "$LLAMA2 export out back.bin").code, 0);
  EXPECT_EQ(get(dir / "back.bin").size(), get(weights).size());
  EXPECT_EQ(get(dir / "back.tokenizer.bin"), get(tokenizer));
  EXPECT_EQ(shell(dir, "$LLAMA2 run back.bin -z back.tokenizer.bin -t 0 -n 200").out, get(wanted));
}

TEST(Program, WrongTextsAreOneSentence) {
  const TempDir dir;
  put(dir / "empty", "");
  put(dir / "one", "a");
  put(dir / "short", "abc abc abc abc");
  const std::string out = " --out out --steps 1" + kSmall;
  expect_error(dir, "$LLAMA2 train --text none" + out, "none");
  expect_error(dir, "$LLAMA2 train --text ." + out, "regular file");
  expect_error(dir, "$LLAMA2 train --text empty" + out, "llama2: the text is empty: empty");
  expect_error(dir, "$LLAMA2 train --text one" + out, "llama2: the text is too short: it has 1 tokens");
  expect_error(dir, "$LLAMA2 train --text short" + out, "llama2: the text is too short: it has 15 tokens");
  expect_error(dir, "$LLAMA2 train --text short --out out --resume", "out");
}

TEST(Program, WrongOptionsAreOneSentence) {
  const TempDir dir;
  put(dir / "text", some_text());
  const auto wrong = [&](const std::string& options, const std::string& text) {
    expect_error(dir, "$LLAMA2 train --text text --out out --steps 1 " + options, text);
  };
  wrong("--dim 0", "llama2: --dim must be at least 1: it is 0");
  wrong("--dim 30 --heads 4", "llama2: heads must divide dim: 4 and 30");
  wrong("--dim 12 --heads 4", "llama2: dim / heads must be even: 3");
  wrong("--heads 4 --kv-heads 3", "llama2: kv-heads must divide heads");
  wrong("--schedule linear", "llama2: --schedule must be constant or cosine: it is linear");
  wrong("--order sorted", "llama2: --order must be random or hashed: it is sorted");
  wrong("--lr nan", "llama2: --lr must be a number of at least 0: it is nan");
  wrong("--lr -1", "llama2: --lr must be a number of at least 0: it is -1");
  wrong("--beta2 1", "llama2: --beta2 must be at least 0 and below 1: it is 1");
  wrong("--dropout 1", "llama2: --dropout must be at least 0 and below 1: it is 1");
  wrong("--keep 0", "llama2: --keep must be at least 1: it is 0");
  wrong("--seq 99999999999", "llama2: --seq must be at most 16777216: it is 99999999999");
  wrong("--dim many", "--dim");
  wrong("--no-such-option", "--no-such-option");
  expect_error(dir, "$LLAMA2", "subcommand");
  expect_error(dir, "$LLAMA2 train", "--text");
}

TEST(Program, WrongPromptsAndFilesAreOneSentence) {
  const TempDir dir;
  put(dir / "text", some_text());
  ASSERT_EQ(shell(dir, "$LLAMA2 train --text text --out out --steps 2 --plain" + kSmall).code, 0);
  expect_error(dir, "$LLAMA2 sample out --prompt ''", "llama2: the prompt is empty");
  expect_error(dir, "$LLAMA2 sample out --prompt 'the Q'", "Q");
  expect_error(dir, "$LLAMA2 sample out --temperature -1", "llama2: --temperature must be a number of at least 0");
  expect_error(dir, "$LLAMA2 sample out --top-p 0", "llama2: --top-p must be above 0 and at most 1");
  expect_error(dir, "$LLAMA2 sample none", "none");
  std::filesystem::create_directory(dir / "nothing");
  expect_error(dir, "$LLAMA2 sample nothing", "llama2: there is no good checkpoint in the directory: nothing");

  const std::string whole = get(dir / "out/step-00000002.safetensors");
  std::filesystem::create_directory(dir / "cut");
  put(dir / "cut/step-00000002.safetensors", whole.substr(0, whole.size() / 2));
  expect_error(dir, "$LLAMA2 sample cut/step-00000002.safetensors", "too short");
  expect_error(dir, "$LLAMA2 sample cut",
               "llama2: there is no good checkpoint in the directory, the newest is damaged: ");
  expect_error(dir, "$LLAMA2 train --text text --out cut --resume", "step-00000002.safetensors");
  EXPECT_EQ(get(dir / "cut/step-00000002.safetensors").size(), whole.size() / 2);

  ASSERT_EQ(shell(dir, "$LLAMA2 export out m.bin").code, 0);
  const std::string model = get(dir / "m.bin"), tokenizer = get(dir / "m.tokenizer.bin");
  put(dir / "cut.bin", model.substr(0, model.size() - 1));
  put(dir / "cut.tok", tokenizer.substr(0, tokenizer.size() - 1));
  expect_error(dir, "$LLAMA2 run cut.bin -z m.tokenizer.bin", "too short for its fields");
  expect_error(dir, "$LLAMA2 run m.bin -z cut.tok", "tokenizer: ");
  expect_error(dir, "$LLAMA2 run m.bin -z none", "none");
  expect_error(dir, "$LLAMA2 run text -z m.tokenizer.bin", "llama2.c weights: ");
  expect_error(dir, "$LLAMA2 run m.bin -z m.tokenizer.bin -t -1", "llama2: -t must be a number of at least 0");
  expect_error(dir, "$LLAMA2 train --text text --init cut.bin --out new", "");
}

TEST(Program, FullDiskIsOneSentenceAndLosesNothing) {
  const TempDir dir;
  put(dir / "text", some_text());
  ASSERT_EQ(shell(dir, "$LLAMA2 train --text text --out out --steps 2 --plain" + kSmall).code, 0);
  const std::string old = get(dir / "out/step-00000002.safetensors");
  // A limit on the size of files stands for a disk without room.
  const Done done =
      shell(dir, "trap '' XFSZ; ulimit -f 16; $LLAMA2 train --text text --out out --resume --steps 3 --plain");
  EXPECT_EQ(done.code, 1);
  EXPECT_EQ(std::count(done.err.begin(), done.err.end(), '\n'), 1) << done.err;
  EXPECT_NE(done.err.find("step-00000003.safetensors"), std::string::npos) << done.err;
  EXPECT_EQ(get(dir / "out/step-00000002.safetensors"), old);
  EXPECT_EQ(shell(dir, "$LLAMA2 sample out --length 3").code, 0);
  if (std::filesystem::exists("/dev/full")) {
    const Done full = shell(dir, "$LLAMA2 sample out --length 3 >/dev/full");
    EXPECT_EQ(full.code, 1);
    EXPECT_EQ(full.err, "llama2: the text cannot be written: No space left on device\n");
  }
}

TEST(Program, HelpNamesEveryCommand) {
  const TempDir dir;
  const Done done = shell(dir, "$LLAMA2 --help");
  EXPECT_EQ(done.code, 0);
  for (const char* command : {"train", "sample", "run", "export"})
    EXPECT_NE(done.out.find(command), std::string::npos) << command;
  EXPECT_NE(shell(dir, "$LLAMA2 train --help").out.find("--kv-heads"), std::string::npos);
}

}  // namespace
