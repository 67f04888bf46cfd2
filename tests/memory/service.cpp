// A service: requests of several sizes under planned scopes with a budget, from four threads. The first hundred come
// four at a time and are alive together: more than that is never needed.
//
// TENURE_SERVICE_REQUESTS says how many (400).
#include <gtest/gtest.h>
#include <tenure/tenure.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

#include "support/errors.h"

namespace tenure {
namespace {

constexpr int kThreads = 4, kWidth = 1024, kOut = 64, kSettled = 100;
constexpr size_t kBudget = size_t{24} << 20;

size_t resident_bytes() {
  unsigned long all = 0, resident = 0;
  FILE* file = std::fopen("/proc/self/statm", "r");
  if (!file || std::fscanf(file, "%lu %lu", &all, &resident) != 2) resident = 0;
  if (file) std::fclose(file);
  return resident * static_cast<size_t>(sysconf(_SC_PAGESIZE));
}

// Rows of a request: 1.2 to 4 MiB a tensor.
int64_t rows_of(int request) { return 300 + 250 * (request / kThreads % 4); }

// Exact in f32: every row gives kOut times (2 v + 1). `together`: waits for the other threads' while it holds the most.
double answer(int request, const SharedTensor& weights, std::barrier<>* together) {
  const double v = request % 8;
  return with_rc_scope({.name = "request", .budget = kBudget, .plan = true}, [&] {
    const NoGradGuard no_grad;
    const Tensor x = full({rows_of(request), kWidth}, v);
    const Tensor y = (x * 2 + 1).relu();
    if (together) together->arrive_and_wait();
    return y.mm(weights).sum().item<double>();
  });
}
double wanted(int request) { return static_cast<double>(rows_of(request)) * kOut * (2 * (request % 8) + 1); }

TEST(Service, RequestsUnderBudgetsAndPlansLeaveMemoryFlat) {
  const char* text = std::getenv("TENURE_SERVICE_REQUESTS");
  const int requests = text ? std::atoi(text) : 400;
  ASSERT_GT(requests, 2 * kSettled);
  // The one that wants more than it may have. Among the first hundred: its error reads the program's debug information.
  constexpr int greedy = 61;
  VarStore store;
  const SharedTensor weights = store.new_var("w", {kWidth, kOut}, Init::constant(1.0 / kWidth));
  const size_t live = memory::live_bytes();
  std::atomic<int> done{0}, wrong{0}, refused{0}, others{0};
  std::atomic<size_t> settled{0}, most{0};
  std::string refusal;
  std::barrier together(kThreads);
  const auto serve = [&](int thread) {
    for (int i = thread; i < requests; i += kThreads) {
      try {
        if (i == greedy) {
          refusal = testing::error_of<OutOfMemoryError>([&] {
            with_rc_scope({.name = "request", .budget = kBudget, .plan = true}, [&] {
              const Tensor x = ones({rows_of(0), kWidth});
              static_cast<void>(ones({8, 1 << 20}) + x.sum());
            });
          });
          together.arrive_and_wait();
          refused += refusal.rfind("ones: the budget of scope 'request' does not suffice: ", 0) == 0;
        } else {
          wrong += answer(i, weights, i < kSettled ? &together : nullptr) != wanted(i);
        }
      } catch (...) { ++others; }
      const size_t now = resident_bytes();
      const int number = ++done;
      if (number == kSettled) settled = now;
      if (number > kSettled) {
        for (size_t seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {}
      }
    }
  };
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i) threads.emplace_back(serve, i);
  for (std::thread& t : threads) t.join();
  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(others, 0) << "the refused request disturbs no other";
  EXPECT_EQ(refused, 1) << refusal;
  EXPECT_EQ(memory::live_bytes(), live);
  const auto grown = static_cast<int64_t>(most) - static_cast<int64_t>(settled);
  std::printf("%d requests: resident %.1f MiB after %d, %.1f MiB at most from then on\n", requests,
              static_cast<double>(settled) / (1 << 20), kSettled, static_cast<double>(most) / (1 << 20));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  EXPECT_LE(grown, int64_t{1} << 20);
#else
  static_cast<void>(grown);  // the sanitizers' own memory grows
#endif
}

}  // namespace
}  // namespace tenure
