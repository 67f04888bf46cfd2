// Bugs on purpose: the builds that look for such things must see them although the bytes come from a pool. Each is run
// in a process of its own.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <cstdlib>
#include <thread>

#include "alloc/poison.h"

namespace tenure {
namespace {

#if TENURE_ASAN
constexpr bool kAddressBuild = true;
#else
constexpr bool kAddressBuild = false;
#endif

[[gnu::noinline]] void write_at(float* data, int64_t i) { *const_cast<volatile float*>(data + i) = 1; }
[[gnu::noinline]] float read_at(const float* data, int64_t i) { return *const_cast<const volatile float*>(data + i); }

class Seeded : public ::testing::TestWithParam<int64_t> {
 protected:
  void SetUp() override {
    if (!kAddressBuild) GTEST_SKIP() << "only an address build sees it";
    GTEST_FLAG_SET(death_test_style, "threadsafe");
  }
};

// From one cache line to a block of the heap of large ones.
INSTANTIATE_TEST_SUITE_P(Elements, Seeded, ::testing::Values(1, 16, 1000, 1 << 20));

TEST_P(Seeded, AnOverrunIsCaught) {
  EXPECT_DEATH(with_rc_scope([n = GetParam()] {
                 Tensor t = zeros({n});
                 write_at(t.data_ptr<float>(), n);
               }),
               "use-after-poison|heap-buffer-overflow");
}

TEST_P(Seeded, AnUnderrunOfAReadIsCaught) {
  EXPECT_DEATH(with_rc_scope([n = GetParam()] {
                 Tensor first = zeros({n}), t = zeros({n});
                 read_at(t.data_ptr<float>(), -1 - 16);  // the 64 bytes before a small block's data are its header
                 read_at(t.data_ptr<float>(), -1 - 32);
               }),
               "use-after-poison|heap-buffer-overflow");
}

TEST_P(Seeded, AUseAfterTheScopeIsCaught) {
  EXPECT_DEATH(
      {
        float* data = nullptr;
        with_rc_scope([&data, n = GetParam()] {
          Tensor t = zeros({n});
          data = t.data_ptr<float>();
        });
        read_at(data, 0);
      },
      "use-after-poison|heap-use-after-free");
}

TEST_P(Seeded, AUseAfterTheLastHandleIsCaught) {
  EXPECT_DEATH(with_rc_scope([n = GetParam()] {
                 Tensor t = zeros({n});
                 float* data = t.data_ptr<float>();
                 t = Tensor();
                 write_at(data, n - 1);
               }),
               "use-after-poison|heap-use-after-free");
}

TEST(SeededRace, IsCaught) {
  if (!TENURE_TSAN) GTEST_SKIP() << "only a thread build sees it";
  GTEST_FLAG_SET(death_test_style, "threadsafe");  // the child starts anew, with this setting
  setenv("TSAN_OPTIONS", "halt_on_error=1", 1);
  EXPECT_DEATH(with_rc_scope([] {
                 Tensor t = zeros({16});
                 float* data = t.data_ptr<float>();
                 std::thread other([data] { write_at(data, 3); });
                 write_at(data, 3);
                 other.join();
               }),
               "data race");
}

// make memcheck runs this one alone, under valgrind, which must complain.
TEST(Memcheck, SeededUninitialisedRead) {
#if !defined(TENURE_MEMCHECK)
  GTEST_SKIP() << "only valgrind sees it, in the memcheck build";
#else
  with_rc_scope([] {
    // The block was in use before, so its bytes have values: only what the allocator said makes them unknown again.
    { Tensor before = ones({64}); }
    Tensor t = empty({64});
    // A write that only a jump can leave out: valgrind reports jumps.
    volatile int positive = 0;
    if (read_at(t.data_ptr<float>(), 7) > 0) positive = 1;
    EXPECT_GE(positive, 0);
  });
#endif
}

}  // namespace
}  // namespace tenure
