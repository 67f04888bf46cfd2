// Rule 3: a tensor is released with its last handle; the scope is the upper bound.
#include <atomic>

#include "core/rules.h"

using namespace tenure;
using namespace tenure::testing;

TEST(Rule03Early, WithTheLastHandle) {
  with_rc_scope([] {
    const size_t before = memory::live_bytes();
    Tensor a = zeros({1000});
    Tensor b = a;
    a = Tensor();
    EXPECT_EQ(memory::live_bytes(), before + 4000);
    b = Tensor();
    EXPECT_EQ(memory::live_bytes(), before);
  });
}

TEST(Rule03Early, TemporariesOfAnExpression) {
  with_rc_scope([] {
    const size_t before = memory::live_bytes();
    Tensor x = ones({1 << 20}), acc = zeros({1 << 20});
    memory::reset_peak();
    for (int i = 0; i < 100; ++i) acc = acc + x;
    // Small changes of other threads reach the peak in portions of 64 KiB.
    EXPECT_NEAR(static_cast<double>(memory::peak_bytes() - before), 12 << 20, 64 << 10);
    EXPECT_EQ(acc.select(0, 5).item<float>(), 100);
  });
}

TEST(Rule03Early, NotWhileSomethingPinsIt) {
  with_rc_scope([] {
    Tensor x = ones({1000}).requires_grad_();
    Tensor loss;
    const size_t before = memory::live_bytes();
    {
      Tensor y = x * 2;
      loss = (y * y).sum();
    }
    EXPECT_GT(memory::live_bytes(), before + 4000);  // y is saved twice over
    loss = Tensor();
    EXPECT_EQ(memory::live_bytes(), before);
  });
}

TEST(Rule03Early, ALastDropElsewhereTakesEffectWhenTheOwnerAllocates) {
  with_rc_scope([] {
    const int64_t before = memory::live_tensors();
    Tensor t = ones({1000});
    std::thread thread([moved = std::move(t)]() mutable { moved = Tensor(); });
    thread.join();
    EXPECT_EQ(memory::live_tensors(), before + 1);
    Tensor other = ones({1});
    EXPECT_EQ(memory::live_tensors(), before + 1);
  });
}

TEST(Rule03Early, OrEndsAScope) {
  with_rc_scope([] {
    const int64_t before = memory::live_tensors();
    with_rc_scope([] {
      Tensor t = ones({1000});
      std::thread([moved = std::move(t)]() mutable { moved = Tensor(); }).join();
    });
    EXPECT_EQ(memory::live_tensors(), before);
  });
}

TEST(Rule03Early, ACopyElsewhereKeepsIt) {
  with_rc_scope([] {
    Tensor t = full({1}, 5);
    std::atomic<int> at{0};
    std::thread thread([&, copy = t]() mutable {
      Tensor second = copy;
      copy = Tensor();
      at = 1;
      while (at != 2) std::this_thread::yield();
    });
    while (at != 1) std::this_thread::yield();
    Tensor handle = t;
    t = Tensor();
    for (int i = 0; i < 10; ++i) (void)ones({1});
    EXPECT_EQ(handle.item<float>(), 5);
    EXPECT_EQ(for_testing::get_refcount(handle), 2);
    at = 2;
    thread.join();
    EXPECT_EQ(for_testing::get_refcount(handle), 1);
  });
}

// A slot on the queue of foreign drops, whose tensor dies before the owner looks, is not used again before it looked.
TEST(Rule03Early, AQueuedSlotIsNotReusedBeforeItIsDrained) {
  const NothingLeft nothing;
  with_rc_scope([] {
    for (int round = 0; round < 200; ++round) {
      Tensor t = full({1}, round);
      Tensor copy = t;
      std::thread([moved = std::move(copy)]() mutable { moved = Tensor(); }).join();
      t = Tensor();  // dies here, still queued
      Tensor a = full({1}, 1), b = full({1}, 2);
      EXPECT_EQ(a.item<float>(), 1);
      EXPECT_EQ(b.item<float>(), 2);
      EXPECT_EQ(for_testing::get_refcount(a), 1);
      EXPECT_EQ(for_testing::get_refcount(b), 1);
    }
  });
}

TEST(Rule03Early, ManyThreadsDropWhatOneMakes) {
  const NothingLeft nothing;
  with_rc_scope([] {
    for (int round = 0; round < 20; ++round) {
      std::vector<Tensor> all;
      for (int i = 0; i < 500; ++i) all.push_back(full({1}, i));
      std::vector<std::thread> threads;
      for (int k = 0; k < 4; ++k) threads.emplace_back([copy = all]() mutable { copy.clear(); });
      for (int i = 0; i < 500; ++i) {
        EXPECT_EQ(all[static_cast<size_t>(i)].item<float>(), static_cast<float>(i));
        all[static_cast<size_t>(i)] = Tensor();
      }
      for (std::thread& t : threads) t.join();
    }
  });
}
