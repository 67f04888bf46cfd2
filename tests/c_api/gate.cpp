// The gate of a context: one thread at a time, whoever it is biased to.
#include "c_api/gate.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <tenure/tenure.c.h>
#include <unistd.h>

#include <atomic>
#include <thread>
#include <vector>

#include "core/context.h"

namespace tenure::c {
namespace {

using Way = Gate::Way;

TEST(CApiGate, ItsMakerGoesInAndComesBackFromCallbacks) {
  Gate gate;
  const uintptr_t me = core::thread_token();
  EXPECT_EQ(gate.who(), 0u);
  const Way way = gate.enter(me);
  EXPECT_NE(way, Way::none);
  EXPECT_EQ(gate.who(), me);
  EXPECT_EQ(gate.enter(me), Way::nested);
  gate.leave(Way::nested);
  EXPECT_EQ(gate.who(), me);
  gate.leave(way);
  EXPECT_EQ(gate.who(), 0u);
}

TEST(CApiGate, OthersAreRefusedWhileOneIsInAndWelcomeAfter) {
  Gate gate;
  const uintptr_t me = core::thread_token();
  const Way way = gate.enter(me);
  std::thread([&] { EXPECT_EQ(gate.enter(core::thread_token()), Way::none); }).join();
  EXPECT_EQ(gate.enter(me), Way::nested);
  gate.leave(way);
  EXPECT_EQ(gate.enter(me), way) << "a refused thread takes nothing from the one inside";
  gate.leave(way);
  std::thread([&] {
    const uintptr_t other = core::thread_token();
    EXPECT_EQ(gate.enter(other), Way::shared);
    EXPECT_EQ(gate.enter(other), Way::nested);
    std::thread([&] { EXPECT_EQ(gate.enter(core::thread_token()), Way::none); }).join();
    gate.leave(Way::shared);
  }).join();
  EXPECT_EQ(gate.enter(me), Way::shared) << "the bias has ended";
  EXPECT_EQ(gate.enter(me), Way::nested);
  gate.leave(Way::shared);
  gate.bias();
  EXPECT_EQ(gate.enter(me), way);
  gate.leave(way);
}

TEST(CApiGate, NoTwoAreEverInside) {
  constexpr int kRounds = 200, kEach = 300;
  int64_t inside = 0, refused = 0;  // guarded by the gate alone
  for (int round = 0; round < kRounds; ++round) {
    Gate gate;
    int64_t count = 0;
    std::atomic<int> waiting{2};
    std::atomic<int64_t> went{0}, none{0};
    const auto work = [&](uintptr_t me) {
      waiting.fetch_sub(1);
      while (waiting.load() > 0) {}
      for (int i = 0; i < kEach; ++i) {
        const Way way = gate.enter(me);
        if (way == Way::none) {
          none.fetch_add(1, std::memory_order_relaxed);
          continue;
        }
        EXPECT_NE(way, Way::nested);
        ++count;
        gate.leave(way);
        went.fetch_add(1, std::memory_order_relaxed);
      }
    };
    std::thread other([&] { work(core::thread_token()); });
    work(core::thread_token());
    other.join();
    EXPECT_EQ(count, went.load()) << round;
    EXPECT_EQ(went + none, 2 * kEach);
    inside += went, refused += none;
  }
  EXPECT_GT(inside, kRounds);
  RecordProperty("refused", static_cast<int>(refused));
}

TEST(CApiGate, AContextOftenChangesItsThread) {
  tn_context* c = tn_context_new();
  for (int i = 0; i < 20; ++i) {
    EXPECT_EQ(tn_scope_push(c, "here"), TN_OK);
    std::thread([&] {
      const int64_t four = 4;
      tn_tensor* t = tn_new_ones(c, &four, 1, TN_FLOAT);
      ASSERT_NE(t, nullptr) << tn_error_message(c);
      tn_free(c, t);
      EXPECT_EQ(tn_scope_pop(c), TN_OK);
    }).join();
  }
  std::thread([&] { EXPECT_EQ(tn_context_free(c), TN_OK); }).join();
  EXPECT_EQ(tn_scope_push(c, "gone"), TN_STALE_ERROR);
}

// Contexts of the process are reused, by whichever thread comes.
TEST(CApiGate, ContextsAreReusedByOtherThreads) {
  for (int i = 0; i < 50; ++i) {
    std::vector<tn_context*> made(20);
    std::thread([&] {
      for (tn_context*& c : made) c = tn_context_new();
    }).join();
    for (tn_context* c : made) {
      EXPECT_EQ(tn_scope_push(c, "s"), TN_OK);
      EXPECT_EQ(tn_scope_pop(c), TN_OK);
      EXPECT_EQ(tn_context_free(c), TN_OK);
    }
  }
}

TEST(CApiGate, AChildOfAForkMovesAContextToo) {
#if defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "threads in a child of a process with threads: not under the thread sanitizer";
#endif
  tn_context* c = tn_context_new();
  const pid_t child = fork();
  if (child == 0) {
    int status = TN_OTHER_ERROR;
    std::thread([&] { status = tn_scope_push(c, "child"); }).join();
    if (status == TN_OK) status = tn_scope_pop(c);
    _exit(status);
  }
  int code = -1;
  ASSERT_EQ(waitpid(child, &code, 0), child);
  EXPECT_EQ(code, 0);
  EXPECT_EQ(tn_context_free(c), TN_OK);
}

}  // namespace
}  // namespace tenure::c
