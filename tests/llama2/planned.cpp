// Training and sampling with planned scopes: what a settled step asks for, how large the arena is, and that nothing
// else changes.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <cstdlib>
#include <string>
#include <vector>

#include "llama2/requests.h"
#include "model.h"
#include "sample.h"

namespace tenure {
namespace {

using testing::begin_requests;
using testing::end_requests;
using testing::Requests;

// Large enough that activations are above 1 MiB.
Config sizes() {
  Config c;
  c.dim = 128;
  c.layers = 2;
  c.heads = c.kv_heads = 4;
  c.vocab = 65;
  c.seq = 64;
  c.hidden = Config::hidden_of(c.dim, 64);
  return c;
}

struct Training {
  Generator generator{7};
  Model model{sizes(), generator};
  Adam adam{model.store(), {.lr = 1e-3}};
  std::vector<int64_t> inputs, targets;
  std::vector<double> losses;
  bool plan;

  explicit Training(bool planned) : plan(planned) {
    uint32_t x = 1;
    for (int i = 0; i < 48 * 64; ++i) {
      x = x * 1664525 + 1013904223;
      inputs.push_back((x >> 16) % 65);
      targets.push_back((x >> 20) % 65);
    }
    losses.reserve(1000);
  }

  void step() {
    losses.push_back(with_rc_scope({.name = "training", .plan = plan}, [&] {
      Tensor logits = model.forward(tensor(inputs).view({48, 64}), true);
      Tensor l = cross_entropy(logits.view({-1, 65}), tensor(targets));
      l.backward();
      return l.item<double>();
    }));
    adam.clip_grad_norm_(4);
    adam.step();
    adam.zero_grad();
  }
};

memory::PlanStats plan_named(const std::string& name) {
  memory::PlanStats found;
  for (const memory::PlanStats& p : memory::plans())
    if (p.scope == name) found = p;
  return found;
}

TEST(Planned, LossesAreThoseOfAnUnplannedRun) {
  Training planned(true), plain(false);
  for (int i = 0; i < 6; ++i) planned.step();
  for (int i = 0; i < 6; ++i) plain.step();
  EXPECT_EQ(planned.losses, plain.losses);
  EXPECT_LT(planned.losses.back(), planned.losses.front());
}

TEST(Planned, TheArenaIsHardlyMoreThanWhatIsAlive) {
  Training t(true);
  const memory::PlanStats before = plan_named("training");
  for (int i = 0; i < 5; ++i) t.step();
  const memory::PlanStats p = plan_named("training");
  EXPECT_GT(p.max_live_bytes, size_t{16} << 20);
  EXPECT_LE(p.arena_bytes, p.max_live_bytes * 1.05);
  EXPECT_GE(p.followed - before.followed, 3u);
  EXPECT_EQ(p.spilled - before.spilled, 0u);
}

TEST(Planned, WhatIsAskedForIsCounted) {
  if (!testing::counts_requests()) GTEST_SKIP() << "this build brings its own malloc";
  begin_requests();
  void* volatile p = std::malloc(100);
  std::free(p);
  const Requests r = end_requests();
  EXPECT_EQ(r.own, 1);
  EXPECT_EQ(r.onednn, 0);
  EXPECT_NE(r.first.find("planned.cpp"), std::string::npos) << r.first;
}

TEST(Planned, ASettledTrainingStepAsksForNothing) {
  if (!testing::counts_requests()) GTEST_SKIP() << "this build brings its own malloc";
  Training t(true);
  t.step();
  t.step();
  for (int i = 3; i <= 12; ++i) {
    begin_requests();
    t.step();
    const Requests r = end_requests();
    EXPECT_EQ(r.own, 0) << "step " << i << "\n" << r.first;
    EXPECT_EQ(r.system, 0) << "step " << i;
    EXPECT_EQ(r.grown, 0) << "step " << i;
    if (i >= 6) { EXPECT_EQ(r.faults, 0) << "step " << i; }
  }
}

TEST(Planned, ASettledTokenAsksForNothing) {
  if (!testing::counts_requests()) GTEST_SKIP() << "this build brings its own malloc";
  Generator generator{7};
  Model model(sizes(), generator);
  Cache cache = model.new_cache();
  float sum = 0;
  for (int i = 1; i <= 40; ++i) {
    if (i >= 3) begin_requests();
    with_rc_scope({.name = "one token", .plan = true}, [&] {
      NoGradGuard no_grad;
      sum += model.next(i % 65, cache).sum().item<float>();
    });
    if (i < 3) continue;
    const Requests r = end_requests();
    EXPECT_EQ(r.own, 0) << "token " << i << "\n" << r.first;
    EXPECT_EQ(r.system, 0) << "token " << i;
    EXPECT_EQ(r.grown, 0) << "token " << i;
    if (i >= 10) { EXPECT_EQ(r.faults, 0) << "token " << i; }
  }
  EXPECT_EQ(sum, sum);
}

TEST(Planned, TextsAreThoseOfAnUnplannedRun) {
  Generator generator{7};
  Model model(sizes(), generator);
  std::string letters;
  for (char c = ' '; c < ' ' + 65; ++c) letters += c;
  const Vocabulary vocabulary(Characters::of(letters));
  SampleOptions options{.prompt = "A", .length = 80};
  const std::string planned = sample(model, vocabulary, options);
  options.plan = false;
  EXPECT_EQ(sample(model, vocabulary, options), planned);
}

}  // namespace
}  // namespace tenure
