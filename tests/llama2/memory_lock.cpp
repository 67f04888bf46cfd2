// The memory of a training step, held where it is by expect_memory.
#include <gtest/gtest.h>
#include <tenure/tenure.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "model.h"
#include "support/errors.h"

namespace tenure {
namespace {

struct Step {
  Generator generator{5};
  Config sizes = [] {
    Config c;
    c.layers = 2;
    return c;
  }();
  Model model{sizes, generator};
  Adam adam{model.store(), {.lr = 1e-3}};
  float confidence = 0;

  // The probabilities are asked for, and no longer needed where backward begins; `longer` keeps them one statement
  // more.
  void run(bool longer) {
    with_rc_scope("step", [&] {
      Generator data{3};
      const Tensor tokens = randint(0, sizes.vocab, {8, sizes.seq}, kLong, data);
      const Tensor targets = randint(0, sizes.vocab, {8 * sizes.seq}, kLong, data);
      const Tensor logits = model.forward(tokens, true).view({-1, sizes.vocab});
      Tensor probabilities = no_grad([&] { return logits.softmax(-1); });
      confidence = probabilities.amax().item<float>();
      const Tensor loss = cross_entropy(logits, targets);
      if (!longer) probabilities = Tensor();
      loss.backward();
      probabilities = Tensor();
    });
    adam.step();
    adam.zero_grad();
  }
};

TEST(TrainingStep, ATensorKeptOneStatementLongerFailsItsMemory) {
  const std::string path = ::testing::TempDir() + "training_step_" + std::to_string(getpid()) + ".lock";
  const memory::MemoryLock lock{path};
  Step step;
  step.run(false);  // makes gradients and the optimizer's state
  const auto expect = [&](bool longer) {
    memory::expect_memory(
        "training step", [&] { step.run(longer); }, lock);
  };
  setenv("TENURE_MEMORY_LOCK_UPDATE", "1", 1);
  expect(false);
  unsetenv("TENURE_MEMORY_LOCK_UPDATE");
  for (int i = 0; i < 3; ++i) EXPECT_EQ(testing::error_of<Error>([&] { expect(false); }), "no error");
  const std::string error = testing::error_of<Error>([&] { expect(true); });
  const int64_t more = 4 * 8 * step.sizes.seq * step.sizes.vocab;
  EXPECT_NE(error.find(std::to_string(more) + " more than " + path + " allows: in "), std::string::npos) << error;
  // The line of the peak, and the line that made what is alive there now.
  EXPECT_NE(error.find(" at memory_lock.cpp:"), std::string::npos) << error;
  EXPECT_NE(error.find("softmax f32[" + std::to_string(8 * step.sizes.seq) + ", " + std::to_string(step.sizes.vocab) +
                       "], " + std::to_string(more) + " bytes, made at memory_lock.cpp:"),
            std::string::npos)
      << error;
  std::remove(path.c_str());
}

}  // namespace
}  // namespace tenure
