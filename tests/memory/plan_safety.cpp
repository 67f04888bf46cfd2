// The trace is a hint: whatever a pass does that the recorded one did not, values are right, nothing is left, and the
// plan heals.
#include <atomic>
#include <optional>

#include "alloc/fail_point.h"
#include "alloc/heap.h"
#include "memory/plan.h"

namespace tenure {
namespace {

using testing::big;
using testing::kUnit;
using testing::NothingLeft;
using testing::plan_named;
using testing::Since;
using testing::value_of;

template <class F>
auto planned(const char* name, F&& f) {
  RcScope scope({.name = name, .plan = true});
  return f();
}

// A pass after a strange one: it must find its values whole.
void ordinary(const char* name) {
  planned(name, [] {
    Tensor a = big(2, 1), b = a + 1, c = b + a;
    EXPECT_EQ(value_of(a), 1);
    EXPECT_EQ(value_of(b), 2);
    EXPECT_EQ(value_of(c), 3);
  });
}

TEST(PlanSafety, ATensorKeptOneIterationLonger) {
  const NothingLeft nothing_left;
  with_rc_scope([] {
    Tensor kept;
    for (int i = 0; i < 12; ++i) {
      Tensor next = with_rc_scope_tensor({.name = "kept longer", .plan = true}, [&] {
        Tensor a = big(2, i), b = a + 1;
        if (kept.defined()) {
          EXPECT_EQ(value_of(kept), static_cast<float>(i));  // that of the pass before
        }
        return b;
      });
      // Only from the fourth pass on it lives into the next one.
      kept = i >= 3 ? next : Tensor();
    }
    EXPECT_EQ(plan_named("kept longer").spilled, 0u);
    const Since since("kept longer");
    for (int i = 12; i < 20; ++i)
      kept = with_rc_scope_tensor({.name = "kept longer", .plan = true}, [&] { return big(2, i) + 1; });
    EXPECT_EQ(since.spilled(), 0u);
  });
}

TEST(PlanSafety, ATensorThatLivesLongerThanRecordedWithinThePass) {
  for (int i = 0; i < 6; ++i) {
    planned("longer", [&] {
      Tensor a = big(2, 1);
      Tensor held = i >= 2 ? a : Tensor();
      a = Tensor();
      Tensor b = big(2, 2);  // a's place, if a is gone
      Tensor c = big(2, 3);
      EXPECT_EQ(value_of(b) + value_of(c), 5);
      if (held.defined()) {
        EXPECT_EQ(value_of(held), 1);
        EXPECT_NE(held.storage().data(), b.storage().data());
      }
    });
  }
  const memory::PlanStats p = plan_named("longer");
  EXPECT_EQ(p.learned, 2u);
  EXPECT_EQ(p.followed, 4u);
}

TEST(PlanSafety, ViewsKeepTheirBasesPlace) {
  for (int i = 0; i < 5; ++i) {
    planned("views", [&] {
      Tensor base = big(2, 1);
      Tensor view = base.narrow(0, 1, 1);
      if (i % 2 == 0) base = Tensor();
      Tensor other = big(2, 2);
      EXPECT_EQ(value_of(view), 1);
      view = Tensor();
      base = Tensor();
      Tensor third = big(2, 3);
      EXPECT_EQ(value_of(other), 2);
      EXPECT_EQ(value_of(third), 3);
    });
  }
  EXPECT_EQ(plan_named("views").followed, 4u);
}

TEST(PlanSafety, WritingInPlaceMakesNoBlock) {
  for (int i = 0; i < 6; ++i) {
    planned("in place", [&] {
      Tensor a = big(2, 1), b = big(2, 2);
      if (i % 2 == 0) {
        a.add_(b);
      } else {
        a = a + b;
      }
      Tensor c = big(2, 5);
      EXPECT_EQ(value_of(a), 3);
      EXPECT_EQ(value_of(b), 2);
      EXPECT_EQ(value_of(c), 5);
    });
  }
  EXPECT_EQ(plan_named("in place").followed, 4u);
}

TEST(PlanSafety, ExceptionsLeaveThePlanAsItWas) {
  const NothingLeft nothing_left;
  ordinary("exception");
  ordinary("exception");
  const auto throwing = [](int at) {
    with_rc_scope({.name = "exception", .plan = true}, [at] {
      Tensor a = big(2, 1);
      if (at == 0) throw std::runtime_error("0");
      Tensor b = at == 1 ? big(3) : a + 1;
      if (at <= 2) throw std::runtime_error("1");
      (void)b.mm(a);  // a shape error
    });
  };
  for (int at = 0; at < 4; ++at) EXPECT_ANY_THROW(throwing(at));
  const Since since("exception");
  ordinary("exception");
  EXPECT_EQ(plan_named("exception").spilled, 0u);
  // Another line opened those: another plan, which learnt nothing.
  for (const memory::PlanStats& p : memory::plans())
    if (p.scope == "exception" && p.passes == 4) { EXPECT_EQ(p.learned, 0u); }
}

TEST(PlanSafety, AnExceptionCaughtInsideIsOnlyAnotherTrace) {
  const NothingLeft nothing_left;
  for (int i = 0; i < 8; ++i) {
    planned("caught", [&] {
      Tensor a = big(1, 1);
      try {
        with_rc_scope([&] {
          Tensor b = big(2, 2);
          if (i % 2) throw std::runtime_error("half way");
          Tensor c = big(3, 3);
          EXPECT_EQ(value_of(b), 2);
        });
      } catch (const std::runtime_error&) {}
      Tensor d = a + 1;
      EXPECT_EQ(value_of(a), 1);
      EXPECT_EQ(value_of(d), 2);
    });
  }
  EXPECT_EQ(plan_named("caught").learned, 2u);
  EXPECT_EQ(plan_named("caught").followed, 6u);
}

TEST(PlanSafety, EscapesAreReportedAndReleased) {
  const NothingLeft nothing_left;
  with_rc_scope([] {
    for (int i = 0; i < 5; ++i) {
      Tensor escaped;
      EXPECT_THROW(with_rc_scope({.name = "escape", .plan = true}, [&] { escaped = big(2) + 1; }), EscapeError);
      EXPECT_THROW((void)(escaped + 1), StaleTensorError);
      Tensor after = big(2, 7);
      EXPECT_EQ(value_of(after), 7);
    }
  });
  EXPECT_EQ(plan_named("escape").followed, 4u);
}

TEST(PlanSafety, HandOffsLieOutsideTheArena) {
  const NothingLeft nothing_left;
  with_rc_scope([] {
    std::vector<Tensor> results;
    for (int i = 0; i < 6; ++i) {
      results.push_back(with_rc_scope_tensor({.name = "hand off", .plan = true}, [&] {
        Tensor a = big(3, i);
        return a + 1;
      }));
    }
    for (int i = 0; i < 6; ++i) EXPECT_EQ(value_of(results[static_cast<size_t>(i)]), i + 1);
    const memory::PlanStats p = plan_named("hand off");
    EXPECT_EQ(p.followed, 5u);
    EXPECT_EQ(p.max_live_bytes, core::big_bytes(3 * kUnit * 4));
  });
}

TEST(PlanSafety, HandOffsThatWereNotRecordedStayWhereTheyAre) {
  const NothingLeft nothing_left;
  with_rc_scope([] {
    std::vector<Tensor> kept;
    for (int i = 0; i < 20; ++i) {
      RcScope scope({.name = "now and then", .plan = true});
      Tensor a = big(2, i), b = a + 1, c = b + 1;
      if (i % 5 == 4) kept.push_back(scope.hand_off(i % 2 ? b : c));
    }
    ASSERT_EQ(kept.size(), 4u);
    for (size_t k = 0; k < 4; ++k)
      EXPECT_EQ(value_of(kept[k]), static_cast<float>(k % 2 ? 9 + 5 * (k - 1) + 1 : 4 + 5 * k + 2));
    const Since since("now and then");
    for (int i = 0; i < 4; ++i) {
      RcScope scope({.name = "other", .plan = true});
      Tensor a = big(2, i);
      EXPECT_EQ(value_of(a), i);
    }
    for (const Tensor& t : kept) EXPECT_EQ(value_of(t), value_of(t));
  });
}

TEST(PlanSafety, ShapesThatChange) {
  const NothingLeft nothing_left;
  for (const int n : {4, 4, 2, 2, 5, 1, 7, 3, 3, 8}) {
    planned("shapes", [&] {
      Tensor a = big(n, 1), b = a + 1;
      a = Tensor();
      Tensor c = b + big(n, 2);
      EXPECT_EQ(value_of(b), 2);
      EXPECT_EQ(value_of(c), 4);
    });
  }
  EXPECT_LE(plan_named("shapes").learned, 4u);
}

TEST(PlanSafety, SharedTensorsAndStateMadeInAPass) {
  const NothingLeft nothing_left;
  {
    SharedTensor state;
    for (int i = 0; i < 6; ++i) {
      planned("state", [&] {
        Tensor a = big(2, 1);
        if (!state.defined()) state = share(big(2, 10));  // in the first pass only
        Tensor b = a + state;
        a = Tensor();
        Tensor c = big(2, 3) + b;
        EXPECT_EQ(value_of(b), 11);
        EXPECT_EQ(value_of(c), 14);
      });
    }
    EXPECT_EQ(plan_named("state").spilled, 0u);
    EXPECT_GE(plan_named("state").followed, 4u);
    EXPECT_LE(plan_named("state").learned, 2u);
    planned("state", [&] { EXPECT_EQ(value_of(state + 0), 10); });
  }
}

TEST(PlanSafety, AStorageObjectKeptOutsideHoldsItsBytes) {
  const NothingLeft nothing_left;
  std::vector<Storage> kept;
  for (int i = 0; i < 6; ++i) {
    planned("storage", [&] {
      Tensor a = big(2, i), b = a + 1;
      if (i % 2) kept.push_back(a.storage());
      Tensor c = b + 1;
      EXPECT_EQ(value_of(c), i + 2);
    });
  }
  for (size_t k = 0; k < kept.size(); ++k)
    EXPECT_EQ(static_cast<const float*>(kept[k].data())[2 * kUnit - 1], static_cast<float>(2 * k + 1));
}

TEST(PlanSafety, PlannedScopesInsideArePartOfTheOuterPass) {
  const NothingLeft nothing_left;
  for (int i = 0; i < 5; ++i) {
    planned("outer plan", [&] {
      Tensor a = big(2, 1);
      for (int k = 0; k < 3; ++k)
        planned("inner plan", [&] {
          Tensor b = a + k, c = b + 1;
          EXPECT_EQ(value_of(c), k + 2);
        });
      EXPECT_EQ(value_of(a), 1);
    });
  }
  EXPECT_EQ(plan_named("outer plan").followed, 4u);
  EXPECT_EQ(plan_named("inner plan").passes, 0u);
  const memory::PlanStats p = plan_named("outer plan");
  EXPECT_EQ(p.max_live_bytes, 3 * core::big_bytes(2 * kUnit * 4));
  EXPECT_EQ(p.arena_bytes, p.max_live_bytes);
  for (int i = 0; i < 3; ++i) planned("inner plan", [] { return value_of(big(2, 1)); });
  EXPECT_EQ(plan_named("inner plan").followed, 2u);
}

TEST(PlanSafety, UnplannedScopesInsideAndAroundCount) {
  const NothingLeft nothing_left;
  with_rc_scope([] {
    Tensor around = big(1, 9);
    for (int i = 0; i < 4; ++i) {
      planned("around", [&] {
        Tensor y = with_rc_scope_tensor([&] { return big(2, 1) + 1; });
        around = y.narrow(0, 0, 1) + around;  // belongs to this scope
        EXPECT_EQ(value_of(around), i == 0 ? 11 : 11);
        around = Tensor();
      });
      around = big(1, 9);
    }
  });
  EXPECT_EQ(plan_named("around").followed, 3u);
}

TEST(PlanSafety, TheLastHandleDroppedOnAnotherThread) {
  const NothingLeft nothing_left;
  for (int i = 0; i < 30; ++i) {
    std::optional<Tensor> far;
    std::thread other;
    planned("another thread", [&] {
      Tensor a = big(2, i);
      far = a + 1;
      std::atomic<bool> go{false};
      other = std::thread([&] {
        while (!go) std::this_thread::yield();
        far.reset();
      });
      Tensor b = a + 2;
      go = true;
      Tensor c = b + 1, d = c + 1;
      EXPECT_EQ(value_of(d), i + 4);
      EXPECT_EQ(value_of(a), i);
      other.join();
    });
  }
}

TEST(PlanSafety, StorageEndedByAnotherThread) {
  const NothingLeft nothing_left;
  for (int i = 0; i < 30; ++i) {
    std::thread other;
    planned("shared elsewhere", [&] {
      SharedTensor s = share(big(2, i));
      other = std::thread([s = std::move(s), i]() mutable {
        with_rc_scope([&] { EXPECT_EQ(value_of(s + 0), i); });
        s = SharedTensor();
      });
      Tensor b = big(2, 1), c = b + 1;
      if (i % 2) other.join();
      Tensor d = c + b;
      EXPECT_EQ(value_of(d), 3);
    });
    if (other.joinable()) other.join();
  }
}

TEST(PlanSafety, TwoThreadsEachHaveTheirPlan) {
  const NothingLeft nothing_left;
  const auto work = [](float mine) {
    for (int i = 0; i < 40; ++i) {
      planned("two threads", [&] {
        Tensor a = big(2, mine), b = a + 1, c = b + a;
        if (i % 7 == 3) {
          Tensor more = big(1, mine);
          EXPECT_EQ(value_of(more), mine);
        }
        EXPECT_EQ(value_of(c), 2 * mine + 1);
        EXPECT_EQ(value_of(a), mine);
      });
    }
    EXPECT_EQ(plan_named("two threads").passes, 40u);
    EXPECT_LE(plan_named("two threads").learned, 2u);
  };
  std::thread one(work, 3.0F), two(work, 5.0F);
  one.join();
  two.join();
}

TEST(PlanSafety, AContextThatMovesBetweenThreads) {
  const NothingLeft nothing_left;
  Context context;
  for (int i = 0; i < 6; ++i) {
    std::thread([&] {
      Context::Enter enter(context);
      ordinary("moves");
      EXPECT_EQ(plan_named("moves").passes, static_cast<uint64_t>(i + 1));
      EXPECT_EQ(plan_named("moves").followed, static_cast<uint64_t>(i));
    }).join();
  }
}

TEST(PlanSafety, AnotherContextInsideAPassIsNoPartOfIt) {
  const NothingLeft nothing_left;
  for (int i = 0; i < 4; ++i) {
    planned("this context", [] {
      Tensor a = big(2, 1);
      {
        Context other;
        Context::Enter enter(other);
        with_rc_scope([] { EXPECT_EQ(value_of(big(2, 4) + 1), 5); });
      }
      Tensor b = a + 1;
      EXPECT_EQ(value_of(b), 2);
    });
  }
  EXPECT_EQ(plan_named("this context").followed, 3u);
  EXPECT_EQ(plan_named("this context").planned, 6u);
}

TEST(PlanSafety, OutOfMemoryWithinAPass) {
  const NothingLeft nothing_left;
  ordinary("memory out");
  ordinary("memory out");
  for (int64_t n = 1; n < 12; ++n) {
    core::FailPointScope fail(n);
    try {
      RcScope scope({.name = "memory out", .plan = true});
      Tensor a = big(2, 1), b = a + 1;
      Tensor more = big(1, 2);
      Tensor c = b + a;
    } catch (const OutOfMemoryError&) {}
  }
  for (int i = 0; i < 3; ++i) ordinary("memory out");
}

TEST(PlanSafety, EveryAllocationOfLearningMayFail) {
  const NothingLeft nothing_left;
  for (int64_t n = 1; n < 30; ++n) {
    const std::string name = "learning " + std::to_string(n);
    {
      core::FailPointScope fail(n);
      try {
        RcScope scope({.name = name, .plan = true});
        Tensor a = big(2, 1), b = a + 1;
      } catch (const OutOfMemoryError&) {}
    }
    for (int i = 0; i < 3; ++i) ordinary(name.c_str());
  }
}

#if TENURE_ASAN
TEST(PlanSafetyDeath, RedZonesAndFreedBlocksInTheArenaAreCaught) {
  const auto pass = [](int what) {
    planned("red zones", [what] {
      Tensor a = big(2, 1);
      Tensor b = big(2, 2);
      float* data = b.data_ptr<float>();
      if (what == 1) data[2 * kUnit] = 1;  // one behind the last
      b = Tensor();
      if (what == 2) data[5] = 1;
    });
  };
  pass(0);
  pass(0);
  EXPECT_EQ(plan_named("red zones").followed, 1u);
  EXPECT_DEATH(pass(1), "use-after-poison");
  EXPECT_DEATH(pass(2), "use-after-poison");
}
#endif

}  // namespace
}  // namespace tenure
