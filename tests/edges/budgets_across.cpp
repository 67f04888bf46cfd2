// Budgets get back the bytes of what ends on another thread, in another context, or without one.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <functional>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "alloc/fail_point.h"
#include "support/errors.h"
#include "support/nothing_left.h"

using namespace tenure;
using tenure::testing::error_of;
using tenure::testing::NothingLeft;

namespace {

constexpr int64_t kElements = 1000;

void on_a_thread(const std::function<void()>& f) { std::thread(f).join(); }
void in_a_context(const std::function<void()>& f) {
  Context c;
  const Context::Enter enter(c);
  f();
}
void here(const std::function<void()>& f) { f(); }
using Runner = void (*)(const std::function<void()>&);

class BudgetsAcross : public ::testing::TestWithParam<Runner> {
 protected:
  void elsewhere(const std::function<void()>& f) const { GetParam()(f); }
  // Far more requests than the budget holds at once.
  void serve(const std::function<void()>& request) {
    const NothingLeft nothing;
    const RcScope service({.name = "service", .budget = 256_KiB});
    for (int i = 0; i < 300; ++i) ASSERT_NO_THROW(request()) << i;
    EXPECT_EQ(memory::scopes().back().live_bytes, 0u);
  }
};

TEST_P(BudgetsAcross, TheLastStorageEndsElsewhere) {
  serve([&] {
    Storage kept;
    with_rc_scope("request", [&] { kept = ones({kElements}).storage(); });
    elsewhere([&] { kept = Storage(); });
  });
}

TEST_P(BudgetsAcross, TheLastStorageOfABigBlockEndsElsewhere) {
  const NothingLeft nothing;
  const RcScope service({.name = "service", .budget = 16_MiB});
  for (int i = 0; i < 40; ++i) {
    Storage kept;
    with_rc_scope("request", [&] { kept = ones({1 << 20}).storage(); });
    elsewhere([&] { kept = Storage(); });
  }
  EXPECT_EQ(memory::scopes().back().live_bytes, 0u);
}

TEST_P(BudgetsAcross, TheLastHandleEndsElsewhere) {
  serve([&] {
    with_rc_scope("request", [&] {
      Tensor t = ones({kElements});
      elsewhere([&] { t = Tensor(); });
    });
  });
}

TEST_P(BudgetsAcross, TheLastHandleInTheServicesScopeEndsElsewhere) {
  serve([&] {
    Tensor t = with_rc_scope_tensor([&] { return ones({kElements}); });
    elsewhere([&] { t = Tensor(); });
  });
}

TEST_P(BudgetsAcross, TheLastSharedTensorEndsElsewhere) {
  serve([&] {
    SharedTensor shared;
    with_rc_scope("request", [&] { shared = share(ones({kElements})); });
    elsewhere([&] { shared = SharedTensor(); });
  });
}

TEST_P(BudgetsAcross, TheStorageOfASharedTensorEndsElsewhere) {
  serve([&] {
    Storage kept;
    with_rc_scope("request", [&] {
      const Tensor t = ones({kElements});
      (void)share(t);
      kept = t.storage();
    });
    elsewhere([&] { kept = Storage(); });
  });
}

// Handed off to the outer scope after the Storage was taken: charged to that one.
TEST_P(BudgetsAcross, AStorageThatWasHandedOffEndsElsewhere) {
  serve([&] {
    Storage kept;
    {
      const Tensor t = with_rc_scope_tensor([&] {
        const Tensor made = ones({kElements});
        kept = made.storage();
        return made;
      });
    }
    elsewhere([&] { kept = Storage(); });
  });
}

// Without an allocation in between, the counts are right when they are asked for.
TEST_P(BudgetsAcross, WhatEndedIsCountedAtTheNextQuestion) {
  const RcScope service("service");
  std::vector<Storage> kept;
  for (int i = 0; i < 10; ++i) kept.push_back(ones({kElements}).storage());
  const size_t all = memory::scopes()[0].live_bytes;
  EXPECT_EQ(all, 10 * memory::allocated_bytes(kElements * sizeof(float)));
  elsewhere([&] { kept.resize(4); });
  EXPECT_EQ(memory::scopes()[0].live_bytes, all / 10 * 4);
  kept.clear();
  EXPECT_EQ(memory::scopes()[0].live_bytes, 0u);
}

// A budget that is exactly used up: the request that would be refused first takes what ended elsewhere.
TEST_P(BudgetsAcross, ARequestIsRefusedOnlyAfterwards) {
  const size_t one = memory::allocated_bytes(kElements * sizeof(float));
  const RcScope service({.name = "service", .budget = one});
  for (int i = 0; i < 5; ++i) {
    Storage kept = ones({kElements}).storage();
    EXPECT_NE(error_of<OutOfMemoryError>([&] { (void)ones({kElements}); }).find("the budget of scope 'service'"),
              std::string::npos);
    elsewhere([&] { kept = Storage(); });
  }
}

// The scope that it was charged to has ended: an outer one was charged all along, an unrelated one is not credited.
TEST_P(BudgetsAcross, OnlyTheScopesThatWereChargedAreCredited) {
  const RcScope service("service");
  Storage before = ones({kElements}).storage(), within;
  const size_t one = memory::scopes()[0].live_bytes;
  {
    const RcScope first("first");
    within = ones({kElements}).storage();
    EXPECT_EQ(memory::scopes()[1].live_bytes, one);
  }
  EXPECT_EQ(memory::scopes()[0].live_bytes, 2 * one);
  {
    const RcScope second({.name = "second", .budget = 2 * one});
    const Tensor a = ones({kElements});
    elsewhere([&] {
      before = Storage();
      within = Storage();
    });
    EXPECT_EQ(memory::scopes()[1].live_bytes, one);
    EXPECT_EQ(memory::scopes()[0].live_bytes, one);
    const Tensor b = ones({kElements});
    EXPECT_THROW((void)ones({kElements}), OutOfMemoryError);
  }
  EXPECT_EQ(memory::scopes()[0].live_bytes, 0u);
}

// Without memory for a record of it, too.
TEST_P(BudgetsAcross, AnEndWithoutMemory) {
  serve([&] {
    Storage kept;
    with_rc_scope("request", [&] { kept = ones({kElements}).storage(); });
    elsewhere([&] {
      const core::FailPointScope fail(1);
      kept = Storage();
    });
  });
}

INSTANTIATE_TEST_SUITE_P(Threads, BudgetsAcross, ::testing::Values(on_a_thread));
INSTANTIATE_TEST_SUITE_P(Contexts, BudgetsAcross, ::testing::Values(in_a_context));
INSTANTIATE_TEST_SUITE_P(Here, BudgetsAcross, ::testing::Values(here));

// The context that made it has ended, and its record is used by another with a budget.
TEST(BudgetsOfEndedContexts, TheirStoragesAreNobodys) {
  std::vector<Storage> kept;
  std::thread([&] {
    const RcScope scope;
    for (int i = 0; i < 20; ++i) kept.push_back(ones({kElements}).storage());
  }).join();
  std::thread([&] {  // in the same record
    const size_t one = memory::allocated_bytes(kElements * sizeof(float));
    const RcScope service({.name = "service", .budget = 3 * one});
    const Tensor a = ones({kElements}), b = ones({kElements});
    EXPECT_EQ(memory::scopes()[0].live_bytes, 2 * one);
    kept.resize(10);                            // here
    std::thread([&] { kept.clear(); }).join();  // and elsewhere
    EXPECT_EQ(memory::scopes()[0].live_bytes, 2 * one);
    const Tensor c = ones({kElements});
    EXPECT_THROW((void)ones({kElements}), OutOfMemoryError);
  })
      .join();
}

TEST(BudgetsOfEndedContexts, AStorageMayEndAfterItsContext) {
  const NothingLeft nothing;
  Storage kept;
  {
    Context c;
    const Context::Enter enter(c);
    const RcScope scope({.budget = 1_MiB});
    kept = ones({kElements}).storage();
  }
  kept = Storage();
}

// A context whose thread does nothing meanwhile, and one that is left and entered again.
TEST(BudgetsOfEndedContexts, AContextThatIsLeftHearsOfItWhenItIsEntered) {
  Context c;
  std::vector<Storage> kept;
  std::optional<RcScope> scope;
  {
    const Context::Enter enter(c);
    scope.emplace("service");
    for (int i = 0; i < 5; ++i) kept.push_back(ones({kElements}).storage());
  }
  kept.clear();
  const Context::Enter enter(c);
  EXPECT_EQ(memory::scopes()[0].live_bytes, 0u);
  scope.reset();
}

// Many threads end what one makes, while it goes on.
TEST(BudgetsOfEndedContexts, ManyThreadsAtOnce) {
  const NothingLeft nothing;
  const RcScope service({.name = "service", .budget = 4_MiB});
  for (int round = 0; round < 20; ++round) {
    std::vector<std::vector<Storage>> parts(4);
    with_rc_scope([&] {
      for (auto& part : parts)
        for (int i = 0; i < 25; ++i) part.push_back(ones({kElements}).storage());
    });
    std::vector<std::thread> threads;
    for (auto& part : parts) threads.emplace_back([&part] { part.clear(); });
    for (int i = 0; i < 50; ++i) with_rc_scope([] { (void)ones({kElements}); });
    for (std::thread& t : threads) t.join();
  }
  EXPECT_EQ(memory::scopes()[0].live_bytes, 0u);
}

}  // namespace
