// A service's request that has run before takes nothing from the system: not by the library's allocator, not by
// operator new, not by malloc.
#include <gtest/gtest.h>
#include <malloc.h>
#include <tenure/tenure.h>

#include <atomic>
#include <cstdlib>
#include <new>
#include <thread>
#include <vector>

namespace {
std::atomic<int64_t> asked{0};  // by operator new
}  // namespace

// The sanitizers have an operator new of their own, which must stay.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kCounts = false;
#else
constexpr bool kCounts = true;
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"  // free where malloc is inlined into operator new
void* operator new(size_t n) {
  asked.fetch_add(1, std::memory_order_relaxed);
  if (void* p = std::malloc(n ? n : 1)) return p;
  throw std::bad_alloc();
}
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, size_t) noexcept { std::free(p); }
#endif

namespace {

using namespace tenure;

struct Model {
  VarStore store;
  SharedTensor w1 = store.new_var("w1", {64, 256}, Init::normal(0, 0.1)), b1 = store.new_var("b1", {256}),
               w2 = store.new_var("w2", {256, 10}, Init::normal(0, 0.1)), b2 = store.new_var("b2", {10});
};

/// The class of each of 32 rows.
void request(const Model& m, const std::vector<float>& in, std::vector<int64_t>& out) {
  with_rc_scope("request", [&] {
    NoGradGuard no_grad;
    const Tensor x = from_blob(const_cast<float*>(in.data()), {32, 64});
    const Tensor h = relu(x.matmul(m.w1) + m.b1);
    const Tensor p = softmax(h.matmul(m.w2) + m.b2, 1);
    const Tensor best = argmax(p, 1);
    std::copy_n(best.data_ptr<int64_t>(), 32, out.data());
  });
}

TEST(WarmRequest, TakesNothingFromTheSystem) {
  if (!kCounts) GTEST_SKIP() << "what the system is asked for is counted in plain builds";
  manual_seed(1);
  const Model model;
  std::vector<float> in(32 * 64, 0.5f);
  std::vector<int64_t> out(32, -1);
  for (int i = 0; i < 3; ++i) request(model, in, out);
  const int64_t news = asked;
  const uint64_t blocks = memory::system_allocations();
  const auto in_use = mallinfo2().uordblks;
  for (int i = 0; i < 100; ++i) request(model, in, out);
  EXPECT_EQ(mallinfo2().uordblks, in_use);
  EXPECT_EQ(asked - news, 0);
  EXPECT_EQ(memory::system_allocations() - blocks, 0u);
  for (int64_t k : out) EXPECT_TRUE(k >= 0 && k < 10);
}

TEST(WarmRequest, OnAThreadThatServedBeforeToo) {
  if (!kCounts) GTEST_SKIP() << "what the system is asked for is counted in plain builds";
  const Model model;
  int64_t news = -1;
  uint64_t blocks = 0;
  std::thread([&] {
    std::vector<float> in(32 * 64, 0.5f);
    std::vector<int64_t> out(32);
    for (int i = 0; i < 3; ++i) request(model, in, out);
    news = asked;
    blocks = memory::system_allocations();
    for (int i = 0; i < 100; ++i) request(model, in, out);
    news = asked - news;
    blocks = memory::system_allocations() - blocks;
  }).join();
  EXPECT_EQ(news, 0);
  EXPECT_EQ(blocks, 0u);
}

// What the counters above would see.
TEST(WarmRequest, TheCountersCount) {
  if (!kCounts) GTEST_SKIP() << "what the system is asked for is counted in plain builds";
  const int64_t before = asked;
  const std::vector<int> taken(3);
  EXPECT_EQ(asked - before, 1);
  EXPECT_EQ(taken.size(), 3u);
}

}  // namespace
