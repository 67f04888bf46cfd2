// Training loops whose steps differ, planned: shapes in turn, and a way that changes now and then.
//
// TENURE_LOOP_STEPS says after how many steps the way changes (25).
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

#include "llama2/planned.h"
#include "llama2/requests.h"

namespace tenure {
namespace {

using testing::begin_requests;
using testing::end_requests;
using testing::Requests;
using testing::Training;

// Steps 0 to `settled` - 1 may ask for memory, the others must not.
void expect_settled(const char* name, int settled, int steps, const std::function<void(Training&, int)>& step) {
  Training planned(true, name), plain(false, name);
  memory::PlanStats before;
  int64_t onednn = 0, faults = 0;
  for (int i = 0; i < steps; ++i) {
    if (i == settled) before = planned.stats();
    begin_requests();  // from the first step on: looking up who asks reads pages, too
    step(planned, i);
    const Requests r = end_requests();
    if (i < settled || !testing::counts_requests()) continue;
    onednn = std::max(onednn, r.onednn);
    ASSERT_EQ(r.own, 0) << "step " << i << "\n" << r.first;
    ASSERT_EQ(r.system, 0) << "step " << i;
    ASSERT_EQ(r.grown, 0) << "step " << i;
    faults += r.faults;
  }
  // A thread that gets its first work late, on a loaded machine, touches its own few pages then.
  EXPECT_LE(faults, 64);
  std::printf("%s: nothing asked for in %d steps, %lld page faults; oneDNN asked at most %lld times a step\n", name,
              steps - settled, static_cast<long long>(faults), static_cast<long long>(onednn));
  const memory::PlanStats p = planned.stats();
  EXPECT_EQ(p.followed - before.followed, static_cast<uint64_t>(steps - settled));
  EXPECT_EQ(p.spilled - before.spilled, 0u);
  EXPECT_GT(p.max_live_bytes, size_t{4} << 20);
  EXPECT_LE(static_cast<double>(p.arena_bytes), 1.15 * static_cast<double>(p.max_live_bytes));
  for (int i = 0; i < steps; ++i) step(plain, i);
  EXPECT_EQ(planned.losses, plain.losses);
}

TEST(PlannedLoops, FourBatchSizesAskForNothingOnceEachWasSeenTwice) {
  const int64_t sizes[] = {24, 48, 16, 36};
  expect_settled("batches", 8, testing::counts_requests() ? 24 : 10,
                 [&](Training& t, int i) { t.step(sizes[i < 8 ? i % 4 : i * 7 % 13 % 4]); });
}

TEST(PlannedLoops, AWayThatChangesNowAndThenAsksForNothing) {
  constexpr int64_t kRows = 32;
  // Each way twice, then many steps of each; a few where a sanitizer, which counts nothing, slows them.
  const char* steps = std::getenv("TENURE_LOOP_STEPS");
  const int each = !testing::counts_requests() ? 2 : steps != nullptr ? std::atoi(steps) : 25;
  expect_settled("ways", 6, 6 + 3 * each, [&](Training& t, int i) {
    switch (i < 6 ? i / 2 : (i - 6) / each) {
      case 0:  // a whole batch
        t.step(kRows);
        break;
      case 1:  // two halves, whose gradients add up
        t.step_of([&] {
          double sum = 0;
          for (int64_t half = 0; half < 2; ++half) {
            Tensor l = t.loss(kRows / 2, half * kRows / 2) * 0.5;
            l.backward();
            sum += l.item<double>();
          }
          return sum;
        });
        break;
      default:  // the likeliest letters are looked at on the way
        t.step_of([&] {
          Tensor l = t.loss(kRows);
          const Tensor seen = no_grad([&] {
            return t.model.forward(tensor(t.inputs).narrow(0, 0, kRows * 64).view({kRows, 64}), false).argmax(-1);
          });
          l.backward();
          return l.item<double>() + 0 * seen.sum().item<double>();
        });
    }
  });
}

}  // namespace
}  // namespace tenure
