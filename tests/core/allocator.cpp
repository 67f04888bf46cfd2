#include "alloc/allocator.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmath>
#include <cstring>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <thread>
#include <vector>

#include "core/checked.h"

namespace tenure::core {
namespace {

struct CacheOwner {
  SmallCache cache{};
  ~CacheOwner() { small_flush(cache); }
};

TEST(Checked, ArithmeticSaysWhenItOverflows) {
  int64_t out = 0;
  EXPECT_TRUE(mul(int64_t{1} << 31, int64_t{1} << 31, out));
  EXPECT_EQ(out, int64_t{1} << 62);
  EXPECT_FALSE(mul(int64_t{1} << 32, int64_t{1} << 31, out));
  EXPECT_TRUE(mul(int64_t{1} << 32, -(int64_t{1} << 31), out));
  EXPECT_FALSE(mul(INT64_MIN, -1, out));
  EXPECT_TRUE(add(INT64_MAX, 0, out));
  EXPECT_FALSE(add(INT64_MAX, 1, out));
  EXPECT_TRUE(sub(INT64_MIN, 0, out));
  EXPECT_FALSE(sub(INT64_MIN, 1, out));
  EXPECT_TRUE(mul_add(5, 6, 7, out));
  EXPECT_EQ(out, 47);
  EXPECT_FALSE(mul_add(INT64_MAX, 1, 1, out));
  EXPECT_FALSE(mul_add(0, INT64_MAX, 2, out));
}

TEST(SmallClasses, EachRequestGetsTheTightestClass) {
  uint32_t classes = small::class_of(kSmallMax) + 1;
  EXPECT_EQ(classes, kSmallClasses);
  for (size_t bytes = 0; bytes <= kSmallMax; bytes += bytes < 5000 ? 1 : 61) {
    uint32_t cls = small::class_of(bytes);
    ASSERT_LT(cls, kSmallClasses);
    ASSERT_GE(small_capacity(cls), bytes);
    if (cls > 0) { ASSERT_LT(small_capacity(cls - 1), bytes); }
  }
  for (uint32_t cls = 0; cls < kSmallClasses; ++cls) EXPECT_EQ(small::block_bytes(cls) % 64, 0u);
}

TEST(SmallClasses, LoseAtMostAQuarter) {
  for (uint32_t cls = 4; cls < kSmallClasses; ++cls) {
    double ratio = double(small::block_bytes(cls)) / double(small::block_bytes(cls - 1));
    EXPECT_LE(ratio, 1.25) << cls;
  }
}

/// Random allocations and releases through several caches and none, against a map of what is alive.
void against_shadow(uint32_t seed, size_t largest, int steps) {
  struct Block {
    size_t bytes;
    uint32_t cls;
    uint8_t fill;
  };
  CacheOwner owners[3];
  std::map<char*, Block> alive;
  std::mt19937 random(seed);
  auto release = [&](std::map<char*, Block>::iterator it) {
    auto [p, block] = *it;
    for (size_t i = 0; i < block.bytes; ++i) ASSERT_EQ(uint8_t(p[i]), block.fill);
    alive.erase(it);
    uint32_t which = random() % 4;
    small_free(which == 3 ? nullptr : &owners[which].cache, p, block.cls);
  };
  for (int step = 0; step < steps; ++step) {
    bool grow = random() % 5 < (step / 500 % 2 == 0 ? 3u : 2u);
    if (grow || alive.empty()) {
      double exponent = std::uniform_real_distribution<>(0, std::log2(double(largest)))(random);
      size_t bytes = std::min(largest, size_t(std::exp2(exponent)));
      Block block{bytes, 0, uint8_t(random())};
      char* p = static_cast<char*>(small_alloc(owners[random() % 3].cache, bytes, block.cls));
      ASSERT_NE(p, nullptr);
      ASSERT_EQ(reinterpret_cast<uintptr_t>(p) % 64, 0u);
      auto next = alive.lower_bound(p);
      if (next != alive.end()) { ASSERT_LE(p + small_capacity(block.cls), next->first); }
      if (next != alive.begin()) { ASSERT_GE(p, std::prev(next)->first + small_capacity(std::prev(next)->second.cls)); }
      std::memset(p, block.fill, bytes);
      alive[p] = block;
    } else {
      auto it = alive.begin();
      std::advance(it, random() % std::min<size_t>(alive.size(), 50));
      release(it);
    }
  }
  while (!alive.empty()) release(alive.begin());
}

TEST(SmallBlocks, NeverOverlapAndKeepTheirContents) {
  against_shadow(1, 4096, 20000);
  against_shadow(2, 100000, 4000);
  against_shadow(3, kSmallMax, 1500);
}

TEST(SmallBlocks, AReleasedBlockIsTheNextOneOfItsSize) {
  CacheOwner owner;
  uint32_t cls = 0;
  void* p = small_alloc(owner.cache, 200, cls);
  small_free(&owner.cache, p, cls);
  EXPECT_EQ(small_alloc(owner.cache, 199, cls), p);
  small_free(&owner.cache, p, cls);
}

TEST(SmallBlocks, AFlushedCacheLeavesNothingInTheCentralLists) {
  size_t before = small_central_bytes();
  {
    CacheOwner owner;
    std::vector<std::pair<void*, uint32_t>> blocks;
    for (size_t i = 0; i < 3000; ++i) {
      uint32_t cls = 0;
      void* p = small_alloc(owner.cache, 100 + i % 40 * 100, cls);
      ASSERT_NE(p, nullptr);
      blocks.emplace_back(p, cls);
    }
    for (auto [p, cls] : blocks) small_free(&owner.cache, p, cls);
    EXPECT_GT(small_cached_bytes(owner.cache), 0u);
  }
  EXPECT_EQ(small_central_bytes(), before) << "a range whose blocks are all free belongs to the heap again";
}

TEST(SmallBlocks, AListPassesOnWhatItHoldsAboveItsBound) {
  CacheOwner owner;
  std::vector<void*> blocks;
  uint32_t cls = 0;
  for (int i = 0; i < 1000; ++i) blocks.push_back(small_alloc(owner.cache, 8000, cls));
  size_t central = cached_bytes();
  for (void* p : blocks) {
    small_free(&owner.cache, p, cls);
    ASSERT_LE(small_cached_bytes(owner.cache), kSmallListBytes + small_capacity(cls) + kRedZone);
  }
  EXPECT_GT(cached_bytes(), central + 1000 * 8000 - 2 * kSmallListBytes);
}

TEST(SmallBlocks, MayBeReleasedOnAnotherThread) {
  constexpr int kBlocks = 20000;
  std::vector<std::pair<char*, uint32_t>> blocks(kBlocks);
  CacheOwner mine;
  for (int round = 0; round < 3; ++round) {
    for (int i = 0; i < kBlocks; ++i) {
      size_t bytes = size_t(64 + i % 7 * 90);
      blocks[i].first = static_cast<char*>(small_alloc(mine.cache, bytes, blocks[i].second));
      ASSERT_NE(blocks[i].first, nullptr);
      std::memset(blocks[i].first, round, bytes);
    }
    std::thread other([&] {
      CacheOwner theirs;
      for (int i = 0; i < kBlocks; ++i) small_free(i % 2 ? &theirs.cache : nullptr, blocks[i].first, blocks[i].second);
    });
    other.join();
  }
}

TEST(SmallBlocks, TwoThreadsAllocateAtOnce) {
  auto work = [](uint8_t fill) {
    CacheOwner owner;
    std::vector<std::pair<uint8_t*, uint32_t>> blocks;
    for (int i = 0; i < 40000; ++i) {
      uint32_t cls = 0;
      auto* p = static_cast<uint8_t*>(small_alloc(owner.cache, size_t(64 + i % 3 * 500), cls));
      std::memset(p, fill, 64);
      blocks.emplace_back(p, cls);
      if (blocks.size() > 3000) {
        for (auto [q, c] : blocks) {
          EXPECT_EQ(q[0], fill);
          EXPECT_EQ(q[63], fill);
          small_free(&owner.cache, q, c);
        }
        blocks.clear();
      }
    }
    for (auto [q, c] : blocks) small_free(&owner.cache, q, c);
  };
  std::thread a(work, 1), b(work, 2);
  a.join();
  b.join();
}

TEST(SmallBlocks, NeedNothingFromTheSystemOnceWarm) {
  CacheOwner owner;
  auto pass = [&] {
    std::vector<std::pair<void*, uint32_t>> blocks;
    for (size_t i = 0; i < 2000; ++i) {
      uint32_t cls = 0;
      void* p = small_alloc(owner.cache, 64 + i * 37 % 20000, cls);
      blocks.emplace_back(p, cls);
    }
    for (auto [p, cls] : blocks) small_free(&owner.cache, p, cls);
  };
  for (int i = 0; i < 3; ++i) pass();
  uint64_t before = system_allocations();
  for (int i = 0; i < 20; ++i) pass();
  EXPECT_EQ(system_allocations(), before);
}

/// 30 MiB of small blocks, all alive at once.
void many_small_blocks() {
  CacheOwner owner;
  std::vector<std::pair<void*, uint32_t>> blocks(100);
  for (auto& [p, cls] : blocks) ASSERT_NE(p = small_alloc(owner.cache, size_t{300} << 10, cls), nullptr);
  for (auto [p, cls] : blocks) small_free(&owner.cache, p, cls);
}

TEST(SmallBlocks, WhatTheyOnceNeededWaitsForThemBesideLargeBlocks) {
  many_small_blocks();
  size_t capacity = 0;
  void* large = big_alloc(size_t{20} << 20, capacity);  // would fit into what they left
  ASSERT_NE(large, nullptr);
  const uint64_t before = system_allocations();
  many_small_blocks();
  EXPECT_EQ(system_allocations(), before);
  big_free(large, capacity);
}

TEST(SmallBlocks, WhatTheyOnceNeededIsGivenUpAtTheLimit) {
  trim();
  set_heap_limit(heap_bytes() + (size_t{36} << 20));
  size_t capacity = 0;
  for (int i = 0; i < 3; ++i) {
    many_small_blocks();
    void* large = big_alloc(size_t{34} << 20, capacity);
    EXPECT_NE(large, nullptr);
    if (large != nullptr) big_free(large, capacity);
  }
  set_heap_limit(~size_t{0});
  many_small_blocks();
  EXPECT_GT(trim(), size_t{30} << 20);
}

TEST(FailPoint, TheNthAllocationFails) {
  CacheOwner owner;
  uint32_t cls = 0;
  void* warm = small_alloc(owner.cache, 100, cls);
  small_free(&owner.cache, warm, cls);
  std::vector<void*> got;
  size_t capacity = 0;
  {
    FailPointScope armed(3);
    got.push_back(small_alloc(owner.cache, 100, cls));
    void* big = big_alloc(size_t{2} << 20, capacity);
    EXPECT_NE(big, nullptr);
    big_free(big, capacity);
    EXPECT_FALSE(FailPoint::fired());
    EXPECT_EQ(small_alloc(owner.cache, 100, cls), nullptr) << "although the list has blocks";
    EXPECT_TRUE(FailPoint::fired());
    got.push_back(small_alloc(owner.cache, 100, cls));
    EXPECT_EQ(FailPoint::seen(), 4);
  }
  {
    FailPointScope armed(1, true);
    EXPECT_EQ(big_alloc(size_t{2} << 20, capacity), nullptr);
    EXPECT_EQ(small_alloc(owner.cache, 100, cls), nullptr);
    EXPECT_EQ(small_alloc(owner.cache, 100, cls), nullptr);
  }
  got.push_back(small_alloc(owner.cache, 100, cls));
  for (void* p : got) {
    EXPECT_NE(p, nullptr);
    small_free(&owner.cache, p, cls);
  }
}

TEST(SmallBlocks, TheChildOfAForkAllocates) {
  std::atomic<bool> stop{false};
  std::thread busy([&] {  // so that the locks are often held at the moment of the fork
    CacheOwner owner;
    while (!stop) {
      uint32_t cls = 0;
      void* p = small_alloc(owner.cache, 300000, cls);
      small_free(nullptr, p, cls);
    }
  });
  int bad = 0;
  for (int i = 0; i < 20; ++i) {
    pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      alarm(20);
      static SmallCache cache{};
      uint32_t cls = 0;
      size_t capacity = 0;
      void* p = small_alloc(cache, 300000, cls);
      void* q = big_alloc(size_t{3} << 20, capacity);
      bool good = p != nullptr && q != nullptr;
      if (good) {
        std::memset(p, 1, 300000);
        small_free(nullptr, p, cls);
        big_free(q, capacity);
      }
      _exit(good ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    bad += status != 0;
  }
  stop = true;
  busy.join();
  EXPECT_EQ(bad, 0);
}

#if TENURE_ASAN
TEST(Marking, AddressBuildsSeeOverrunAndUseAfterRelease) {
  CacheOwner owner;
  for (size_t bytes : {size_t{64}, size_t{100}, size_t{128}, size_t{4160}, kSmallMax}) {
    uint32_t cls = 0;
    char* p = static_cast<char*>(small_alloc(owner.cache, bytes, cls));
    EXPECT_EQ(__asan_region_is_poisoned(p, bytes), nullptr);
    EXPECT_TRUE(__asan_address_is_poisoned(p + bytes));
    EXPECT_TRUE(__asan_address_is_poisoned(p + bytes + kRedZone - 1));
    EXPECT_TRUE(__asan_address_is_poisoned(p - 1));
    small_free(&owner.cache, p, cls);
    EXPECT_TRUE(__asan_address_is_poisoned(p));
    EXPECT_TRUE(__asan_address_is_poisoned(p + bytes - 1));
  }
  size_t capacity = 0, bytes = (size_t{2} << 20) + 3;
  char* p = static_cast<char*>(big_alloc(bytes, capacity));
  EXPECT_EQ(__asan_region_is_poisoned(p, bytes), nullptr);
  EXPECT_TRUE(__asan_address_is_poisoned(p + bytes));
  big_free(p, capacity);
  EXPECT_TRUE(__asan_address_is_poisoned(p));
}
#elif defined(TENURE_POISON_FREED)
TEST(Marking, DebugBuildsFillWhatIsReleased) {
  CacheOwner owner;
  uint32_t cls = 0;
  float* p = static_cast<float*>(small_alloc(owner.cache, 256, cls));
  for (int i = 0; i < 64; ++i) p[i] = 1;
  small_free(&owner.cache, p, cls);
  for (int i = 2; i < 64; ++i) EXPECT_TRUE(std::isnan(p[i])) << i;
}
#endif

}  // namespace
}  // namespace tenure::core
