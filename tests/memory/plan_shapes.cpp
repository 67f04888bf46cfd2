// Loops whose passes differ: several shapes, several ways, and what only grows.
#include <cmath>

#include "alloc/heap.h"
#include "memory/plan.h"

namespace tenure {
namespace {

using testing::arena_over_live;
using testing::big;
using testing::kUnit;
using testing::plan_named;
using testing::Since;
using testing::value_of;

// A step of a small network, with its backward pass by hand: batch rows.
void step(int64_t batch, int64_t hidden) {
  Tensor x = big(batch, 0.5), w = full({kUnit, 1}, 1e-6);
  std::vector<Tensor> kept;
  for (int layer = 0; layer < 3; ++layer) {
    kept.push_back(x);
    Tensor h = full({batch * hidden, kUnit}, 0.25);
    x = h.narrow(0, 0, batch) + x;
  }
  Tensor g = x.mul(2);
  while (!kept.empty()) {
    Tensor d = g + kept.back();
    kept.pop_back();
    g = d * 0.5;
  }
  EXPECT_FALSE(std::isnan(value_of(g)));
}

TEST(PlanShapes, FourBatchSizesInTurn) {
  const int64_t sizes[] = {2, 5, 3, 7};
  const auto pass = [&](int i) { with_rc_scope({.name = "batches", .plan = true}, [&] { step(sizes[i % 4], 1); }); };
  for (int i = 0; i < 8; ++i) pass(i);
  const Since since("batches");
  for (int i = 0; i < 40; ++i) pass(i * 7 % 13);
  EXPECT_EQ(since.followed(), 40u);
  EXPECT_EQ(since.spilled() + since.fitted() + since.learned(), 0u);
  EXPECT_LE(arena_over_live("batches"), 1.15);
}

TEST(PlanShapes, FourShapesNoneOfWhichHoldsTheOthers) {
  // Rows and columns trade places: the larger of each would take much more than any of them.
  const auto pass = [&](int i) {
    with_rc_scope({.name = "trade", .plan = true}, [&] {
      Tensor a = big(1 + 4 * (i % 4), 1), b = big(17 - 4 * (i % 4), 2);
      Tensor c = a + 1, d = b + 1;
      EXPECT_EQ(value_of(c) + value_of(d), 5);
    });
  };
  for (int i = 0; i < 8; ++i) pass(i);
  const Since since("trade");
  for (int i = 0; i < 20; ++i) pass(i);
  EXPECT_EQ(since.followed(), 20u);
  EXPECT_LE(arena_over_live("trade"), 1.15);
  EXPECT_EQ(plan_named("trade").traces, 4u);
}

TEST(PlanShapes, TheWayChangesEveryHundredSteps) {
  const auto pass = [&](int i) {
    with_rc_scope({.name = "ways", .plan = true}, [&] {
      Tensor a = big(2, 1), b = a + 1;  // all begin alike
      switch (i / 100 % 3) {
        case 0: {
          Tensor c = b * 2, d = c + a;
          b = Tensor();
          Tensor e = d + big(3, 1).narrow(0, 0, 2);
          EXPECT_EQ(value_of(e), 6);
          break;
        }
        case 1: {
          a = Tensor();
          Tensor c = big(5, 3), d = c + 1;
          EXPECT_EQ(value_of(d) + value_of(b), 6);
          break;
        }
        default:
          for (int k = 0; k < 4; ++k) b = b + a;
          EXPECT_EQ(value_of(b), 6);
      }
    });
  };
  for (int i = 0; i < 600; i += 100) pass(i), pass(i);
  const Since since("ways");
  for (int i = 0; i < 900; i += 9) pass(i);
  EXPECT_EQ(since.spilled() + since.fitted() + since.learned(), 0u);
  EXPECT_EQ(since.followed(), 100u);
  EXPECT_LE(arena_over_live("ways"), 1.15);
}

TEST(PlanShapes, AGrowingCacheIsNotLearntForEver) {
  constexpr int kSteps = 200;
  with_rc_scope([&] {
    Tensor cache = big(1, 0);
    uint64_t spilled_late = 0;
    for (int i = 0; i < kSteps; ++i) {
      const Since since("cache");
      cache = with_rc_scope_tensor({.name = "cache", .plan = true}, [&] {
                // Keys of all tokens so far, scores over them, and the cache with one row more.
                Tensor scores = cache * 0.5, weights = scores + 1;
                scores = Tensor();
                Tensor mixed = weights * cache;
                return full({cache.numel() + kUnit / 50}, 0.0);
              }).view({1, -1});
      cache = cache.contiguous();
      if (i > kSteps / 2) spilled_late += since.spilled();
    }
    const memory::PlanStats p = plan_named("cache");
    EXPECT_LE(p.learned, 30u);  // a factor of 5, an eighth at a time, and the first exact ones
    EXPECT_GE(p.followed, kSteps - 40u);
    EXPECT_LE(arena_over_live("cache"), 1.15);
    EXPECT_LE(spilled_late, 3 * 12u);
  });
}

TEST(PlanShapes, WhatGrowsBeyondTheSmallBlocksIsPlannedThen) {
  for (int i = 0; i < 10; ++i)
    with_rc_scope({.name = "beyond", .plan = true}, [&] {
      const int64_t n = i < 3 ? 1000 : 300000;
      Tensor a = full({n}, 1.0), b = a + 1;
      EXPECT_EQ(value_of(b), 2);
    });
  const memory::PlanStats p = plan_named("beyond");
  EXPECT_EQ(p.learned, 2u);
  EXPECT_EQ(p.planned, 12u);
}

TEST(PlanShapes, RandomPassesAreNotLearntForEver) {
  uint32_t state = 1;
  const auto random = [&](uint32_t n) { return (state = state * 1664525 + 1013904223) / 65536 % n; };
  for (int i = 0; i < 300; ++i)
    with_rc_scope({.name = "random", .plan = true}, [&] {
      std::vector<Tensor> some;
      float sum = 0;
      for (uint32_t k = 3 + random(6); k > 0; --k) {
        some.push_back(big(1 + random(5), k));
        if (random(3) == 0) some.erase(some.begin() + random(static_cast<uint32_t>(some.size())));
      }
      for (const Tensor& t : some) sum += t.sum().item<float>();
      EXPECT_FALSE(std::isnan(sum));
    });
  EXPECT_LE(plan_named("random").learned, 20u);
  EXPECT_LE(plan_named("random").traces, 8u);
}

TEST(PlanShapes, StepsThatLogOrEvaluateNowAndThen) {
  with_rc_scope([] {
    std::vector<Tensor> log;
    const auto pass = [&](int i) {
      RcScope scope({.name = "log", .plan = true});
      Tensor a = big(3, i), b = a + 1;
      if (i % 10 == 9) log.push_back(scope.hand_off(big(1, i) * 2));
      Tensor c = b * a;
      EXPECT_EQ(value_of(b), i + 1);
    };
    for (int i = 0; i < 30; ++i) pass(i);
    const Since since("log");
    for (int i = 30; i < 60; ++i) pass(i);
    EXPECT_EQ(since.spilled() + since.fitted() + since.learned(), 0u);
    for (size_t k = 0; k < log.size(); ++k) EXPECT_EQ(value_of(log[k]), static_cast<float>(2 * (10 * k + 9)));
  });
}

}  // namespace
}  // namespace tenure
