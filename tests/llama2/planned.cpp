// Training and sampling with planned scopes: what a settled step asks for, how large the arena is, and that nothing
// else changes.
#include "llama2/planned.h"

#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "llama2/requests.h"
#include "sample.h"

namespace tenure {
namespace {

using testing::begin_requests;
using testing::end_requests;
using testing::Requests;
using testing::Training;

TEST(Planned, LossesAreThoseOfAnUnplannedRun) {
  Training planned(true), plain(false);
  for (int i = 0; i < 6; ++i) planned.step();
  for (int i = 0; i < 6; ++i) plain.step();
  EXPECT_EQ(planned.losses, plain.losses);
  EXPECT_LT(planned.losses.back(), planned.losses.front());
}

TEST(Planned, TheArenaIsHardlyMoreThanWhatIsAlive) {
  Training t(true);
  const memory::PlanStats before = t.stats();
  for (int i = 0; i < 5; ++i) t.step();
  const memory::PlanStats p = t.stats();
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

// A thread that gets its first work late touches its own pages then, on a loaded machine also in a settled step: so
// faults may be there in an attempt, but not in all of them. Requests are in none.
constexpr int kAttempts = 5;

TEST(Planned, ASettledTrainingStepAsksForNothing) {
  if (!testing::counts_requests()) GTEST_SKIP() << "this build brings its own malloc";
  int64_t onednn = 0, faults = 1;
  for (int attempt = 0; attempt < kAttempts && faults != 0; ++attempt) {
    Training t(true, "training " + std::to_string(attempt));
    faults = 0;
    for (int i = 1; i <= 12; ++i) {
      begin_requests();  // from the first step on: looking up who asks reads pages, too
      t.step();
      const Requests r = end_requests();
      if (i < 3) continue;
      onednn = std::max(onednn, r.onednn);
      faults += r.faults;
      EXPECT_EQ(r.own, 0) << "step " << i << "\n" << r.first;
      EXPECT_EQ(r.system, 0) << "step " << i;
      EXPECT_EQ(r.grown, 0) << "step " << i;
    }
  }
  EXPECT_EQ(faults, 0);
  std::printf("nothing asked for from step 3 on; oneDNN asked at most %lld times a step\n",
              static_cast<long long>(onednn));
}

TEST(Planned, ASettledTokenAsksForNothing) {
  if (!testing::counts_requests()) GTEST_SKIP() << "this build brings its own malloc";
  Generator generator{7};
  Model model(Training::sizes(), generator);
  int64_t faults = 1;
  float sum = 0;
  for (int attempt = 0; attempt < kAttempts && faults != 0; ++attempt) {
    Cache cache = model.new_cache();
    faults = 0;
    for (int i = 1; i <= 40; ++i) {
      begin_requests();
      with_rc_scope({.name = "one token", .plan = true}, [&] {
        NoGradGuard no_grad;
        sum += model.next(i % 65, cache).sum().item<float>();
      });
      const Requests r = end_requests();
      if (i < 3) continue;
      faults += r.faults;
      EXPECT_EQ(r.own, 0) << "token " << i << "\n" << r.first;
      EXPECT_EQ(r.system, 0) << "token " << i;
      EXPECT_EQ(r.grown, 0) << "token " << i;
    }
  }
  EXPECT_EQ(faults, 0);
  EXPECT_EQ(sum, sum);
}

TEST(Planned, TextsAreThoseOfAnUnplannedRun) {
  Generator generator{7};
  Model model(Training::sizes(), generator);
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
