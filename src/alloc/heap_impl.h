// The heap itself, for the files that it is made of: heap.cpp (the system's side and the functions of heap.h),
// heap_ground.cpp (what slabs are taken from) and heap_arena.cpp (ranges that plans set aside).
//
// Thread safety: everything is under `mutex`, save for the pages of a range that its taker makes present.
// Invariants
//   - From the first huge page to the frontier every granule belongs to one free block, one block in use, or one arena.
//   - Free blocks are in one of two trees, and no two of a tree touch. What is free inside an arena is in none.
//   - What waits for slabs, the ground, is present.
//   - warm() - used_ is what is free and present, inside of arenas and outside.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <mutex>

#include "alloc/heap.h"
#include "alloc/heap_arena.h"
#include "alloc/poison.h"

namespace tenure::core::heap {

inline constexpr Index kGranulesPerHugePage = (size_t{2} << 20) / kHeapGranule;
inline constexpr Index kSlackGranules = (size_t{32} << 20) / kHeapGranule;
inline constexpr Index kFree = ~Index{0};
inline constexpr Index kGround = kFree - 1;  // free, for slabs

/// One per granule of the range, in memory that is only touched where it is used. size is right at the first granule
/// of every block and at both ends of a free one. left and right are the tree's at the first granule of a free block;
/// at that of one in use they name the arena that watches it (0: none does) and the block's number in the pass.
struct Node {
  Index size;
  Index left, right;
  Index owner;  // at both ends of a free block its mark; in a slab the first granule; in a watched block the pass
};

/// The bits at ... end of a bitmap.
template <class F>
inline void each_word(Index at, Index end, F&& f) noexcept {
  for (Index i = at; i < end;) {
    const Index stop = std::min(end, (i / 64 + 1) * 64);
    f(i / 64, (~uint64_t{0} >> (64 - (stop - i))) << (i % 64));
    i = stop;
  }
}

class Heap {
 public:
  Index take(Index n) noexcept;
  void give(Index at, bool slab) noexcept;
  size_t trim() noexcept;
  void set_cache_limit(size_t bytes) noexcept;
  void set_limit(size_t bytes) noexcept;
  size_t limit() noexcept;
  void set_trim_policy(size_t keep, int64_t interval) noexcept;
  bool fits(Index n) noexcept;
  size_t free_bytes() noexcept;
  size_t held_bytes() noexcept;
  size_t used_bytes() noexcept;

  // heap_ground.cpp
  Index take_slab(Index n) noexcept;

  // heap_arena.cpp
  bool enlist(Arena& a) noexcept;
  Index begin_pass(Arena& a, uint32_t* died, uint32_t room) noexcept;
  void more_room(Arena& a, uint32_t* died, uint32_t room) noexcept;
  uint32_t end_pass(Arena& a) noexcept;
  bool set_aside(Arena& a, Index n) noexcept;
  void give_up(Arena& a) noexcept;
  Index take_in(Arena& a, Index n, Index place, bool inside, Place& got) noexcept;
  void watch(Arena& a, Index at) noexcept;

  char* address(Index at) const noexcept { return base_ + size_t{at} * kHeapGranule; }
  Index index(const void* p) const noexcept {
    return static_cast<Index>(static_cast<size_t>(static_cast<const char*>(p) - base_) / kHeapGranule);
  }
  Index owner(const void* p) const noexcept { return nodes_[index(p)].owner; }

  std::mutex mutex;
  std::atomic<uint64_t> requests{0};

 private:
  bool reserve() noexcept;
  bool grow(Index n) noexcept;
  bool populate(Index at, Index end) noexcept;
  size_t release(Index at, Index n) noexcept;
  size_t release_all() noexcept;
  void age() noexcept;
  size_t release_largest(Index tree, uint64_t target, bool whole) noexcept;
  void release_down_to(uint64_t target) noexcept;
  Index carve(std::unique_lock<std::mutex>& lock, Index n, Index used, bool arena) noexcept;
  void put_back(Index at, Index n) noexcept;
  void join_neighbours(Index& root, Index mark, Index& at, Index& n) noexcept;

  // heap_ground.cpp
  void put_back_ground(Index at, Index n) noexcept;
  void give_ground_up() noexcept;

  // heap_arena.cpp
  void dissolve(Arena& a) noexcept;
  bool dissolve_all(bool busy_too) noexcept;
  bool leave(Index at) noexcept;
  void name(Arena& a, Index at) noexcept;

  bool less(Index a, Index b) const noexcept {
    return nodes_[a].size != nodes_[b].size ? nodes_[a].size < nodes_[b].size : a < b;
  }
  static uint32_t rank(Index at) noexcept {
    uint32_t h = at * 0x9e3779b1u;
    return (h ^ (h >> 15)) * 0x85ebca6bu;
  }
  Index join(Index a, Index b) noexcept;
  void cut(Index tree, Index at, Index& below, Index& above) noexcept;
  void insert(Index& root, Index mark, Index at, Index n) noexcept;
  void erase(Index& root, Index at) noexcept;
  Index best_fit(Index root, Index n) const noexcept;

  Index count_cold(Index at, Index end) const noexcept;
  void set_cold(Index at, Index end, bool cold) noexcept;
  bool is_cold(Index at) const noexcept { return (cold_bits_[at / 64] >> (at % 64)) & 1; }

  Index warm() const noexcept { return frontier_ - kGranulesPerHugePage - cold_; }

  char* base_ = nullptr;
  Node* nodes_ = nullptr;
  uint64_t* cold_bits_ = nullptr;  // a bit per granule: committed, but its pages are with the system
  Index end_ = 0;                  // of the range
  Index frontier_ = 0;             // of what is committed
  Index root_ = 0;                 // of the free blocks: a treap ordered by size, then address
  Index ground_root_ = 0;          // of those of the ground
  Index ground_ = 0;               // in granules
  Index slabs_ = 0;                // granules of slabs
  Index cold_ = 0;
  Index used_ = 0;
  Index reserved_ = 0;  // free inside of arenas
  Index peak_ = 0;      // of used_ and reserved_ together
  Index limit_ = 0;
  Index cache_limit_ = kFree;
  // The policy of set_trim_policy: at the end of every interval, free memory goes back that its busiest moment, and the
  // one of the interval before, did not need.
  int64_t interval_ = 0;  // in nanoseconds; 0: none
  int64_t next_age_ = 0;
  Index keep_ = 0;
  Index recent_ = 0, before_ = 0;  // the most in use in this interval and in the one before
  bool refused_ = false;

  // The arenas that there are, by number less 1.
  static constexpr uint32_t kArenas = 4096;
  Arena* arenas_[kArenas] = {};
  uint32_t arena_count_ = 0;
  uint32_t last_pass_ = 0;
};

// Never destroyed: objects with static storage may release memory after main. Trivially destructible, hence.
extern constinit Heap g_heap;

/// Granules for that many bytes and their red zone; 0 if no range holds them.
inline Index granules_for(size_t bytes) noexcept {
  if (bytes > size_t{1} << 42) return 0;
  return static_cast<Index>((std::max<size_t>(bytes, 1) + kRedZone + kHeapGranule - 1) / kHeapGranule);
}

}  // namespace tenure::core::heap
