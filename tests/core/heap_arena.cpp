// Arenas of the heap: blocks at chosen places, never over one another, whoever gives them back and whatever becomes of
// the range.
#include "alloc/heap_arena.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cstring>
#include <mutex>
#include <random>
#include <thread>
#include <vector>

#include "alloc/heap.h"
#include "alloc/poison.h"

namespace tenure::core::heap {
namespace {

constexpr size_t kG = kHeapGranule;

// An arena that is never taken from the heap's list: it lives for ever.
Arena& new_arena() {
  static std::vector<Arena*>& all = *new std::vector<Arena*>;
  all.push_back(new Arena);
  EXPECT_TRUE(enlist(*all.back()));
  return *all.back();
}

struct Block {
  unsigned char* p = nullptr;
  size_t bytes = 0, capacity = 0;
  unsigned char fill = 0;
  Place got = Place::outside;
};

Block take_block(Arena& a, size_t bytes, Index place, bool inside) {
  Block b;
  b.bytes = bytes;
  b.p = static_cast<unsigned char*>(take(a, bytes, place, inside, b.capacity, b.got));
  return b;
}

// So many granules, with room for a red zone.
size_t bytes_of(Index n) { return n * kG - kRedZone; }

TEST(HeapArena, BlocksGoWhereTheyAreToldOrWhereTheyFit) {
  Arena& a = new_arena();
  std::vector<uint32_t> died(16);
  ASSERT_TRUE(set_aside(a, 10));
  EXPECT_EQ(begin_pass(a, died.data(), 16), 10u);
  Block first = take_block(a, bytes_of(4), 3, true);
  EXPECT_EQ(first.got, Place::planned);
  Block second = take_block(a, bytes_of(2), 4, true);  // taken: the smaller gap is [7, 10), the other [0, 3)
  EXPECT_EQ(second.got, Place::fitted);
  Block third = take_block(a, bytes_of(3), 4, true);
  EXPECT_EQ(third.got, Place::fitted);
  EXPECT_NE(third.p, second.p);
  Block fourth = take_block(a, bytes_of(2), 4, true);  // one granule is left
  EXPECT_EQ(fourth.got, Place::outside);
  Block fifth = take_block(a, bytes_of(1), kNowhere, false);
  EXPECT_EQ(fifth.got, Place::outside);
  Block beyond = take_block(a, bytes_of(1), 10, false);
  EXPECT_EQ(beyond.got, Place::outside);
  const char* base = reinterpret_cast<const char*>(first.p) - 3 * kG;
  EXPECT_TRUE(reinterpret_cast<const char*>(second.p) == base ||
              reinterpret_cast<const char*>(second.p) == base + 7 * kG);
  big_free(first.p, first.capacity);
  Block again = take_block(a, bytes_of(4), 3, false);
  EXPECT_EQ(again.p, first.p);
  EXPECT_EQ(again.got, Place::planned);
  for (const Block& b : {second, third, fourth, fifth, beyond, again}) big_free(b.p, b.capacity);
  EXPECT_EQ(end_pass(a), 7u);
  EXPECT_EQ(died[0], 6u);  // it was gone before number 6 was made
  EXPECT_EQ(died[1], 7u);
  give_up(a);
}

TEST(HeapArena, DeathsAreNotedForThePassOnly) {
  Arena& a = new_arena();
  std::vector<uint32_t> died(4, 99);
  begin_pass(a, died.data(), 4);
  Block survivor = take_block(a, bytes_of(2), kNowhere, false);
  EXPECT_EQ(end_pass(a), 1u);
  EXPECT_EQ(died[0], kAlive);
  std::vector<uint32_t> next(4, 99);
  begin_pass(a, next.data(), 4);
  Block b = take_block(a, bytes_of(2), kNowhere, false);
  big_free(survivor.p, survivor.capacity);
  EXPECT_EQ(next[0], kAlive);
  EXPECT_EQ(died[0], kAlive);
  big_free(b.p, b.capacity);
  end_pass(a);
  EXPECT_EQ(next[0], 1u);
}

TEST(HeapArena, MoreBlocksThanThereIsRoomToNote) {
  Arena& a = new_arena();
  std::vector<uint32_t> died(3, 99), longer(6, 99);
  begin_pass(a, died.data(), 2);
  std::vector<Block> blocks;
  for (int i = 0; i < 3; ++i) blocks.push_back(take_block(a, bytes_of(1), kNowhere, false));
  more_room(a, longer.data(), 6);
  blocks.push_back(take_block(a, bytes_of(1), kNowhere, false));
  for (const Block& b : blocks) big_free(b.p, b.capacity);
  EXPECT_EQ(end_pass(a), 4u);
  EXPECT_EQ(died[2], 99u);
  EXPECT_EQ(longer[0], 4u);
  EXPECT_EQ(longer[3], 4u);
}

TEST(HeapArena, WhatIsAliveWhenTheRangeIsGivenUpStays) {
  Arena& a = new_arena();
  const size_t used = heap_used();
  std::vector<uint32_t> died(4);
  ASSERT_TRUE(set_aside(a, 100));
  EXPECT_EQ(heap_used(), used);
  begin_pass(a, died.data(), 4);
  Block b = take_block(a, bytes_of(7), 50, true);
  EXPECT_EQ(heap_used(), used + 7 * kG);
  std::memset(b.p, 5, b.bytes);
  end_pass(a);
  give_up(a);
  EXPECT_EQ(begin_pass(a, died.data(), 4), 0u);
  end_pass(a);
  size_t capacity = 0;
  void* other = big_alloc(bytes_of(40), capacity);  // in the gaps, if there is nothing smaller
  std::memset(other, 6, bytes_of(40));
  for (size_t i = 0; i < b.bytes; ++i) ASSERT_EQ(b.p[i], 5);
  big_free(other, capacity);
  big_free(b.p, b.capacity);
  EXPECT_EQ(heap_used(), used);
}

TEST(HeapArena, ABlockOfAnEarlierPassEndsTheRange) {
  Arena& a = new_arena();
  std::vector<uint32_t> died(4);
  ASSERT_TRUE(set_aside(a, 20));
  begin_pass(a, died.data(), 4);
  Block b = take_block(a, bytes_of(3), 0, true);
  end_pass(a);
  EXPECT_EQ(begin_pass(a, died.data(), 4), 0u);
  EXPECT_TRUE(set_aside(a, 20));
  Block c = take_block(a, bytes_of(20), 0, true);
  EXPECT_EQ(c.got, Place::planned);
  big_free(b.p, b.capacity);
  big_free(c.p, c.capacity);
  end_pass(a);
  EXPECT_EQ(begin_pass(a, died.data(), 4), 20u);
  end_pass(a);
}

TEST(HeapArena, IdleRangesAreFreeMemoryAndBusyOnesAreForWhoIsRefused) {
  Arena& a = new_arena();
  const size_t limit = heap_limit();
  trim();
  std::vector<uint32_t> died(8);
  ASSERT_TRUE(set_aside(a, 400));
  set_heap_limit(heap_used() + 405 * kG);
  size_t capacity = 0;
  void* p = big_alloc(bytes_of(390), capacity);  // the arena's pages are all that the limit leaves
  EXPECT_NE(p, nullptr);
  big_free(p, capacity);
  set_heap_limit(limit);

  ASSERT_TRUE(set_aside(a, 400));
  begin_pass(a, died.data(), 8);
  Block b = take_block(a, bytes_of(10), 100, true);
  set_heap_limit(heap_used() + 395 * kG);
  p = big_alloc(bytes_of(390), capacity);  // within the limit, but only if the arena gives way
  EXPECT_NE(p, nullptr);
  size_t none = 0;
  EXPECT_EQ(big_alloc(bytes_of(10), none), nullptr);
  Block elsewhere = take_block(a, bytes_of(2), 0, true);
  EXPECT_EQ(elsewhere.got, Place::outside);
  big_free(p, capacity);
  big_free(b.p, b.capacity);
  big_free(elsewhere.p, elsewhere.capacity);
  end_pass(a);
  set_heap_limit(limit);
}

TEST(HeapArena, RandomBlocksNeverOverlapAndKeepTheirContents) {
  std::mt19937 random(3);
  const size_t used = heap_used();
  for (int round = 0; round < 20; ++round) {
    Arena& a = new_arena();
    Arena& other = new_arena();
    std::vector<uint32_t> died(4096);
    std::vector<Block> alive;
    for (int pass = 0; pass < 6; ++pass) {
      if (begin_pass(a, died.data(), 4096) == 0) set_aside(a, 64 + random() % 300);
      for (int step = 0; step < 120; ++step) {
        const uint32_t what = random() % 20;
        if (what == 0) give_up(a);
        if (what == 1) trim();
        if (what == 2) set_aside(other, random() % 200);
        if (what < 11 || alive.empty()) {
          const Index n = 1 + random() % 40;
          const Index place = random() % 3 == 0 ? kNowhere : random() % 380;
          Block b = take_block(a, bytes_of(n) - random() % 1000, place, random() % 2 == 0);
          ASSERT_NE(b.p, nullptr);
          b.fill = static_cast<unsigned char>(random());
          std::memset(b.p, b.fill, b.bytes);
          alive.push_back(b);
        } else {
          const size_t i = random() % alive.size();
          const Block b = alive[i];
          for (size_t k = 0; k < b.bytes; k += 97) ASSERT_EQ(b.p[k], b.fill);
          ASSERT_EQ(b.p[b.bytes - 1], b.fill);
          big_free(b.p, b.capacity);
          alive[i] = alive.back();
          alive.pop_back();
        }
      }
      end_pass(a);
    }
    for (const Block& b : alive) {
      for (size_t k = 0; k < b.bytes; k += 97) ASSERT_EQ(b.p[k], b.fill);
      big_free(b.p, b.capacity);
    }
    give_up(a);
    give_up(other);
  }
  EXPECT_EQ(heap_used(), used);
}

TEST(HeapArena, ThreadsTakeAndOthersGiveBack) {
  const size_t used = heap_used();
  std::mutex mutex;
  std::vector<Block> shelf;  // given back by whoever comes
  const auto work = [&](uint32_t seed) {
    std::mt19937 random(seed);
    Arena& a = *[&] {
      std::lock_guard lock(mutex);
      return &new_arena();
    }();
    std::vector<uint32_t> died(256);
    for (int pass = 0; pass < 40; ++pass) {
      if (begin_pass(a, died.data(), 256) == 0) set_aside(a, 100);
      for (int step = 0; step < 30; ++step) {
        Block b = take_block(a, bytes_of(1 + random() % 12), random() % 100, true);
        ASSERT_NE(b.p, nullptr);
        b.fill = static_cast<unsigned char>(random());
        std::memset(b.p, b.fill, 64);
        std::lock_guard lock(mutex);
        shelf.push_back(b);
        if (shelf.size() < 8) continue;
        const size_t i = random() % shelf.size();
        ASSERT_EQ(shelf[i].p[63], shelf[i].fill);
        big_free(shelf[i].p, shelf[i].capacity);
        shelf[i] = shelf.back();
        shelf.pop_back();
      }
      end_pass(a);
    }
    give_up(a);
  };
  std::vector<std::thread> threads;
  for (uint32_t t = 0; t < 4; ++t) threads.emplace_back(work, t);
  for (std::thread& t : threads) t.join();
  for (const Block& b : shelf) big_free(b.p, b.capacity);
  EXPECT_EQ(heap_used(), used);
}

#if TENURE_ASAN
TEST(HeapArenaDeath, FreePlacesAndRedZonesAreClosed) {
  Arena& a = new_arena();
  std::vector<uint32_t> died(4);
  ASSERT_TRUE(set_aside(a, 20));
  begin_pass(a, died.data(), 4);
  Block b = take_block(a, bytes_of(3), 5, true);
  EXPECT_DEATH(b.p[b.bytes] = 1, "use-after-poison");
  EXPECT_DEATH(b.p[-1] = 1, "use-after-poison");
  big_free(b.p, b.capacity);
  EXPECT_DEATH(b.p[0] = 1, "use-after-poison");
  end_pass(a);
  give_up(a);
}
#endif

}  // namespace
}  // namespace tenure::core::heap
