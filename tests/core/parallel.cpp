#include "core/parallel.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include "alloc/poison.h"

namespace tenure::core {
namespace {

class Parallel : public ::testing::Test {
 protected:
  void TearDown() override { set_num_threads(before_); }
  int before_ = num_threads();
};

std::vector<std::pair<int64_t, int64_t>> chunks_of(int64_t n, int64_t grain) {
  std::mutex mutex;
  std::vector<std::pair<int64_t, int64_t>> chunks;
  parallel_for(n, grain, [&](int64_t begin, int64_t end) {
    std::lock_guard lock(mutex);
    chunks.emplace_back(begin, end);
  });
  std::sort(chunks.begin(), chunks.end());
  return chunks;
}

TEST_F(Parallel, ChunksAreCutByShapeOnly) {
  using Chunks = std::vector<std::pair<int64_t, int64_t>>;
  for (int threads : {1, 2, 3, 5}) {
    set_num_threads(threads);
    EXPECT_EQ(num_threads(), threads);
    EXPECT_EQ(chunks_of(10, 4), (Chunks{{0, 4}, {4, 8}, {8, 10}}));
    EXPECT_EQ(chunks_of(8, 4), (Chunks{{0, 4}, {4, 8}}));
    EXPECT_EQ(chunks_of(4, 4), (Chunks{{0, 4}}));
    EXPECT_EQ(chunks_of(3, 100), (Chunks{{0, 3}}));
    EXPECT_EQ(chunks_of(2, 0), (Chunks{{0, 1}, {1, 2}}));
    EXPECT_EQ(chunks_of(1, 0), (Chunks{{0, 1}}));
    EXPECT_EQ(chunks_of(0, 4), Chunks{});
    EXPECT_EQ(chunks_of(-3, 4), Chunks{});
    EXPECT_EQ(chunks_of(INT64_MAX, INT64_MAX / 2),
              (Chunks{{0, INT64_MAX / 2}, {INT64_MAX / 2, INT64_MAX / 2 * 2}, {INT64_MAX / 2 * 2, INT64_MAX}}));
  }
}

TEST_F(Parallel, EveryElementIsVisitedOnce) {
  set_num_threads(3);
  for (int round = 0; round < 300; ++round) {
    std::vector<int> visits(size_t(1000 + round), 0);
    parallel_for(int64_t(visits.size()), 7, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i) ++visits[size_t(i)];
    });
    for (int v : visits) ASSERT_EQ(v, 1);
  }
}

TEST_F(Parallel, ResultsAreTheSameBitsForAnyNumberOfThreads) {
  auto sum = [] {
    constexpr int64_t n = 100000, grain = 1024;
    std::vector<float> part((n + grain - 1) / grain);
    parallel_for(n, grain, [&](int64_t begin, int64_t end) {
      float s = 0;
      for (int64_t i = begin; i < end; ++i) s += std::sin(float(i)) / float(i + 1);
      part[size_t(begin / grain)] = s;
    });
    float total = 0;
    for (float p : part) total += p;
    return total;
  };
  set_num_threads(1);
  float one = sum();
  for (int threads : {2, 4}) {
    set_num_threads(threads);
    float many = sum();
    EXPECT_EQ(std::memcmp(&one, &many, sizeof one), 0);
  }
}

TEST_F(Parallel, OtherThreadsTakePart) {
  set_num_threads(2);
  std::atomic<int> inside{0};
  std::atomic<bool> met{false};
  parallel_for(2, 1, [&](int64_t, int64_t) {
    ++inside;
    auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (inside < 2 && std::chrono::steady_clock::now() < deadline) std::this_thread::yield();
    if (inside == 2) met = true;
  });
  EXPECT_TRUE(met);
}

TEST_F(Parallel, OneThreadRunsInOrderOnTheCaller) {
  set_num_threads(1);
  std::vector<int64_t> begins;
  auto caller = std::this_thread::get_id();
  parallel_for(10, 3, [&](int64_t begin, int64_t) {
    EXPECT_EQ(std::this_thread::get_id(), caller);
    begins.push_back(begin);
  });
  EXPECT_EQ(begins, (std::vector<int64_t>{0, 3, 6, 9}));
}

TEST_F(Parallel, NestedCallsRunInline) {
  set_num_threads(2);
  std::atomic<int64_t> total{0};
  parallel_for(8, 1, [&](int64_t outer, int64_t) {
    auto here = std::this_thread::get_id();
    parallel_for(100, 10, [&](int64_t begin, int64_t end) {
      EXPECT_EQ(std::this_thread::get_id(), here);
      total += (end - begin) * (outer + 1);
    });
  });
  EXPECT_EQ(total, 3600);
}

TEST_F(Parallel, TheExceptionIsTheOneOfAPlainLoop) {
  for (int threads : {1, 2, 3}) {
    set_num_threads(threads);
    for (int round = 0; round < 100; ++round) {
      std::atomic<int> running{0};
      try {
        parallel_for(64, 1, [&](int64_t i, int64_t) {
          ++running;
          if (i >= 5 && i % 3 == 2) {
            if (i == 5) std::this_thread::yield();
            --running;
            throw std::runtime_error(std::to_string(i));
          }
          --running;
        });
        FAIL() << "nothing was thrown";
      } catch (const std::runtime_error& e) { EXPECT_STREQ(e.what(), "5"); }
      EXPECT_EQ(running, 0) << "all chunks had ended";
      EXPECT_EQ(chunks_of(4, 1).size(), 4u) << "and the next call works";
    }
  }
}

TEST_F(Parallel, TwoThreadsOfTheProgramMayCallAtOnce) {
  set_num_threads(2);
  auto work = [] {
    for (int round = 0; round < 2000; ++round) {
      std::atomic<int64_t> sum{0};
      parallel_for(100, 9, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) sum += i;
      });
      ASSERT_EQ(sum, 4950);
    }
  };
  std::thread a(work), b(work);
  a.join();
  b.join();
}

TEST_F(Parallel, TheNumberOfThreadsMayChangeAtAnyTime) {
  for (int round = 0; round < 60; ++round) {
    set_num_threads(1 + round * 7 % 5);
    EXPECT_EQ(chunks_of(20, 1).size(), 20u);
  }
  set_num_threads(0);
  EXPECT_EQ(num_threads(), 1);
  set_num_threads(1 << 20);
  EXPECT_EQ(num_threads(), 1024);
}

TEST_F(Parallel, AWorkerThatSleepsIsWoken) {
  set_num_threads(2);
  for (int round = 0; round < 20; ++round) {
    std::this_thread::sleep_for(std::chrono::milliseconds(2));  // longer than a worker spins
    std::atomic<int> inside{0};
    parallel_for(2, 1, [&](int64_t, int64_t) {
      ++inside;
      auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(20);
      while (inside < 2 && std::chrono::steady_clock::now() < deadline) std::this_thread::yield();
    });
    ASSERT_EQ(inside, 2);
  }
}

TEST_F(Parallel, TheChildOfAForkHasAPoolOfItsOwn) {
#if TENURE_TSAN
  GTEST_SKIP() << "the thread sanitizer refuses new threads in the child of a program with threads";
#endif
  set_num_threads(2);
  chunks_of(10, 1);
#if TENURE_ASAN  // its run time forks with a lock that a thread which just begins may hold
  std::atomic<int> both{0};
  parallel_for(2, 1, [&](int64_t, int64_t) {
    ++both;
    while (both < 2) std::this_thread::yield();
  });
#endif
  for (int round = 0; round < 5; ++round) {
    pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      alarm(20);
      std::atomic<int> inside{0};
      parallel_for(2, 1, [&](int64_t, int64_t) {
        ++inside;
        while (inside < 2) std::this_thread::yield();
      });
      _exit(chunks_of(1000, 1).size() == 1000 ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(chunks_of(10, 1).size(), 10u);
  }
}

/// Runs when static objects end, and once more after the pool's own: both must work.
struct UsesPoolAtExit {
  ~UsesPoolAtExit() {
    int64_t sum = 0;
    set_num_threads(1);
    parallel_for(10, 1, [&](int64_t begin, int64_t) { sum += begin; });
    set_num_threads(2);
    std::atomic<int64_t> total{0};
    parallel_for(10, 1, [&](int64_t begin, int64_t) { total += begin; });
    if (sum != 45 || total != 45) _exit(9);
  }
};

TEST_F(Parallel, WorksInStaticDestructors) {
  // A child that runs the usual end of a process; the object is destroyed among the static ones.
#if TENURE_TSAN
  GTEST_SKIP() << "the thread sanitizer refuses new threads in the child of a program with threads";
#endif
  pid_t child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    alarm(20);
    static UsesPoolAtExit late;
    std::thread([] { chunks_of(10, 1); }).join();
    std::exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
}

}  // namespace
}  // namespace tenure::core
