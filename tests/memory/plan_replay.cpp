// Planned scopes: the second pass follows the first, in the arena; counts, budgets and reports are those of unplanned
// ones.
#include <sys/resource.h>

#include "alloc/heap.h"
#include "memory/plan.h"

namespace tenure {
namespace {

using testing::arena_over_live;
using testing::big;
using testing::error_of;
using testing::kUnit;
using testing::NothingLeft;
using testing::plan_named;
using testing::Since;
using testing::value_of;

// Five big blocks, three at once, six units.
float chain(std::vector<const void*>* where = nullptr) {
  Tensor a = big(1, 1), b = big(2, 2);
  const auto note = [&](const Tensor& t) {
    if (where) where->push_back(t.storage().data());
  };
  note(a);
  note(b);
  Tensor c = b + 1;  // 2 units
  note(c);
  b = Tensor();
  Tensor d = c * 2;  // 2 units
  note(d);
  Tensor e = a + 10;
  note(e);
  return value_of(d) + value_of(e);
}

TEST(PlanReplay, TheSecondPassFollowsTheFirst) {
  const NothingLeft nothing_left;
  std::vector<std::vector<const void*>> where(4);
  for (auto& w : where) EXPECT_EQ(with_rc_scope({.name = "follows", .plan = true}, [&] { return chain(&w); }), 17);
  const memory::PlanStats p = plan_named("follows");
  EXPECT_EQ(p.passes, 4u);
  EXPECT_EQ(p.learned, 1u);
  EXPECT_EQ(p.followed, 3u);
  EXPECT_EQ(p.planned, 15u);
  EXPECT_EQ(p.fitted, 0u);
  EXPECT_EQ(p.spilled, 0u);
  EXPECT_EQ(p.traces, 1u);
  EXPECT_LE(p.arena_bytes, p.max_live_bytes * 1.05);
  EXPECT_EQ(where[1], where[2]);
  EXPECT_EQ(where[1], where[3]);
}

TEST(PlanReplay, TheArenaIsWhatIsAliveAtOnce) {
  for (int i = 0; i < 2; ++i) {
    with_rc_scope({.name = "alive", .plan = true}, [&] {
      std::vector<const char*> at;
      for (int k = 0; k < 10; ++k) {
        Tensor x = big(3);
        at.push_back(static_cast<const char*>(x.storage().data()));
      }
      if (i == 1) { EXPECT_EQ(std::count(at.begin(), at.end(), at[0]), 10); }
    });
  }
  const memory::PlanStats p = plan_named("alive");
  EXPECT_EQ(p.max_live_bytes, core::big_bytes(3 * kUnit * 4));
  EXPECT_EQ(p.arena_bytes, p.max_live_bytes);
}

TEST(PlanReplay, GuardsAndTheFormsThatHandOff) {
  with_rc_scope([] {
    for (int i = 0; i < 3; ++i) {
      {
        RcScope scope({.name = "guard", .plan = true});
        EXPECT_EQ(chain(), 17);
      }
      const Tensor one = with_rc_scope_tensor({.name = "tensor", .plan = true}, [] { return big(1, 4) + big(1, 5); });
      EXPECT_EQ(value_of(one), 9);
      const auto two = with_rc_scope_tensors({.name = "tensors", .plan = true}, [] {
        return std::vector<Tensor>{big(1, 4) + 1, big(1, 5) + 1};
      });
      EXPECT_EQ(value_of(two[0]) + value_of(two[1]), 11);
      const auto pair =
          with_rc_scope_returning({.name = "returning", .plan = true}, [] { return std::pair(big(1, 4) + 1, 3); });
      EXPECT_EQ(value_of(pair.first), 5);
    }
    for (const char* name : {"guard", "tensor", "tensors", "returning"}) {
      EXPECT_EQ(plan_named(name).followed, 2u) << name;
      EXPECT_EQ(plan_named(name).learned, 1u) << name;
      EXPECT_EQ(plan_named(name).fitted + plan_named(name).spilled, 0u) << name;
    }
  });
}

TEST(PlanReplay, SmallBlocksNeedNoPlan) {
  for (int i = 0; i < 3; ++i)
    with_rc_scope({.name = "small", .plan = true}, [] { return (ones({10}) + 1).sum().item<float>(); });
  const memory::PlanStats p = plan_named("small");
  EXPECT_EQ(p.passes, 3u);
  EXPECT_EQ(p.arena_bytes, 0u);
  EXPECT_EQ(p.planned + p.fitted + p.spilled, 0u);
}

TEST(PlanReplay, ThePlanOfAScopeIsKnownByNameAndLine) {
  const auto here = [](const char* name) { with_rc_scope({.name = name, .plan = true}, [] { (void)big(1); }); };
  const auto there = [](const char* name) { with_rc_scope({.name = name, .plan = true}, [] { (void)big(2); }); };
  for (int i = 0; i < 2; ++i) {
    here("one");
    here("another");
    there("one");
  }
  int ones = 0, others = 0;
  for (const memory::PlanStats& p : memory::plans()) {
    ones += p.scope == "one";
    others += p.scope == "another";
    if (p.scope == "one" || p.scope == "another") { EXPECT_EQ(p.followed, 1u); }
  }
  EXPECT_EQ(ones, 2);
  EXPECT_EQ(others, 1);
}

TEST(PlanReplay, ManyNamesKeepFewPlans) {
  std::thread([] {
    for (int i = 0; i < 100; ++i)
      with_rc_scope({.name = "name " + std::to_string(i), .plan = true}, [] { (void)big(1); });
    EXPECT_EQ(memory::plans().size(), 16u);
    EXPECT_EQ(plan_named("name 99").passes, 1u);
    EXPECT_EQ(plan_named("name 3").passes, 0u);
  }).join();
}

TEST(PlanReplay, CountsAndPeaksAreThoseOfAnUnplannedScope) {
  const auto measure = [](bool plan) {
    memory::ScopeStats seen;
    size_t live = 0;
    memory::reset_peak();
    with_rc_scope({.name = plan ? "counts" : "counts without", .plan = plan}, [&] {
      chain();
      Tensor kept = big(4);
      seen = memory::scopes().back();
      live = memory::live_bytes();
    });
    return std::vector<size_t>{seen.made, seen.released_early, seen.live_bytes, seen.peak_bytes,
                               live,      memory::peak_bytes()};
  };
  const auto without = measure(false);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(measure(true), without) << "pass " << i;
}

TEST(PlanReplay, BudgetsHoldToTheByte) {
  const size_t need = memory::allocated_bytes(2 * kUnit * 4), one = memory::allocated_bytes(kUnit * 4);
  for (int i = 0; i < 3; ++i) {
    with_rc_scope({.name = "budget", .budget = need, .plan = true}, [&] {
      Tensor a = big(1);
      a = Tensor();
      Tensor b = big(2);
      EXPECT_EQ(error_of<OutOfMemoryError>([] { (void)big(1); }).substr(0, 90),
                ("full: the budget of scope 'budget' does not suffice: " + std::to_string(one) + " bytes needed, " +
                 std::to_string(need) + " live, budget " + std::to_string(need))
                    .substr(0, 90));
    });
  }
  EXPECT_EQ(plan_named("budget").followed, 2u);
}

TEST(PlanReplay, TheLimitOfTheProcessIsNotReachedSooner) {
  const auto pass = [] {
    with_rc_scope({.name = "limit", .plan = true}, [] {
      chain();
      // Large in the first passes, and then not: in the arena is room that nobody is in.
    });
  };
  pass();
  pass();
  const size_t used = core::heap_used(), limit = memory::limit();
  const size_t blocks = core::big_bytes(6 * kUnit * 4);
  memory::set_limit(used + blocks + (size_t{1} << 20));
  for (int i = 0; i < 3; ++i) {
    with_rc_scope({.name = "limit", .plan = true}, [&] {
      Tensor all = big(6, 3);  // as much as was ever alive
      EXPECT_EQ(value_of(all), 3);
      EXPECT_NE(error_of<OutOfMemoryError>([] { (void)big(1); }), "no error");
    });
    pass();
  }
  memory::set_limit(limit);
}

TEST(PlanReplay, NothingIsAskedOfTheSystemInPassesThatFollow) {
  const auto pass = [] {
    with_rc_scope({.name = "warm", .plan = true}, [] {
      Tensor a = big(3) + 1, b = a * 2;
      a = Tensor();
      return (big(2).sum() + b.sum()).item<float>();
    });
  };
  for (int i = 0; i < 8; ++i) pass();
  const uint64_t before = memory::system_allocations();
  const Since since("warm");
  // The other thread of the pool may touch its stack for the first time at any pass.
  int quiet = 0;
  for (int window = 0; window < 20 && quiet < 2; ++window) {
    rusage begin{}, end{};
    getrusage(RUSAGE_SELF, &begin);
    for (int i = 0; i < 20; ++i) pass();
    getrusage(RUSAGE_SELF, &end);
    quiet = end.ru_minflt == begin.ru_minflt ? quiet + 1 : 0;
  }
  EXPECT_EQ(memory::system_allocations(), before);
  EXPECT_GE(since.followed(), 40u);
  EXPECT_EQ(since.spilled() + since.fitted() + since.learned(), 0u);
#if !TENURE_ASAN && !TENURE_TSAN && !defined(TENURE_MEMCHECK)  // whose own faults are counted, too
  EXPECT_EQ(quiet, 2);
#endif
}

TEST(PlanReplay, BetweenPassesTheArenaIsFreeMemory) {
  const auto pass = [] { with_rc_scope({.name = "between", .plan = true}, [] { return chain(); }); };
  for (int i = 0; i < 3; ++i) pass();
  memory::trim();
  EXPECT_EQ(core::cached_bytes() / (size_t{1} << 20), 0u);
  const Since since("between");
  for (int i = 0; i < 3; ++i) pass();
  EXPECT_EQ(since.followed(), 3u);
  // All that the limit leaves is set aside: who needs it has it.
  const size_t limit = memory::limit();
  memory::trim();
  pass();
  memory::set_limit(core::heap_used() + plan_named("between").arena_bytes + (size_t{1} << 20));
  with_rc_scope([] { EXPECT_EQ(value_of(big(5, 4)), 4); });
  for (int i = 0; i < 2; ++i) pass();
  memory::set_limit(limit);
  EXPECT_EQ(since.followed(), 6u);
  EXPECT_EQ(since.spilled(), 0u);
}

TEST(PlanReplay, NoMoreThanTheCacheLimitStays) {
  const auto pass = [] { with_rc_scope({.name = "cache limit", .plan = true}, [] { return chain(); }); };
  memory::set_cache_limit(size_t{1} << 20);
  for (int i = 0; i < 3; ++i) {
    pass();
    EXPECT_LE(core::cached_bytes(), (size_t{2} << 20));
  }
  memory::set_cache_limit(~size_t{0});
  EXPECT_EQ(plan_named("cache limit").followed, 2u);
}

TEST(PlanReplay, TheReportSaysHowItGoes) {
  std::string report;
  std::thread([&] {
    for (int i = 0; i < 3; ++i)
      with_rc_scope({.name = "told", .plan = true}, [] {
        const Tensor x = big(2);
        (void)(x + 1);
      });
    report = memory::report();
  }).join();
  const size_t at_once = 2 * core::big_bytes(2 * kUnit * 4);
  report.erase(0, report.find("    scope 'told'"));  // the thread's context may have been another thread's
  EXPECT_EQ(report, "    scope 'told': an arena of " + std::to_string(at_once) + " bytes for " +
                        std::to_string(at_once) +
                        " at once, 3 passes, 2 followed, 1 learned; blocks: 4 planned, 0 fitted, 0 spilled\n");
}

TEST(PlanReplay, FollowsWithGradientsAndIsBitEqual) {
  const auto loss = [](bool plan, int step) {
    manual_seed(static_cast<uint64_t>(step));
    return with_rc_scope({.name = plan ? "gradient" : "gradient without", .plan = plan}, [] {
      Tensor w = randn({600, 600}).requires_grad_();
      Tensor x = randn({600, 600});
      Tensor h = w.mm(x).tanh();
      Tensor l = (h * h).sum();
      l.backward();
      return std::pair(l.item<float>(), w.grad().sum().item<float>());
    });
  };
  for (int step = 0; step < 4; ++step) EXPECT_EQ(loss(true, step), loss(false, step));
  EXPECT_EQ(plan_named("gradient").followed, 3u);
  EXPECT_LE(arena_over_live("gradient"), 1.05);
}

}  // namespace
}  // namespace tenure
