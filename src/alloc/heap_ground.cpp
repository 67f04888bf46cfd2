// The ground: free memory that waits for slabs.
//
// Slabs live longer than large blocks, in the lists of threads. Were they cut from whatever is free, one that stays
// would decide where the next arena or large block fits, and what that leaves whether the next slab asks the system.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <mutex>

#include "alloc/heap_impl.h"

namespace tenure::core::heap {

Index Heap::take_slab(Index n) noexcept {
  std::unique_lock lock(mutex);
  if (!reserve() || uint64_t{used_} + n > limit_) return 0;
  Index at = best_fit(ground_root_, n), rest = 0;
  if (at != 0) {
    const Index size = nodes_[at].size;
    erase(ground_root_, at);
    ground_ -= n;
    if (size > n) insert(ground_root_, kGround, at + n, size - n);
    used_ += n;
    peak_ = std::max(peak_, used_ + reserved_);
    if (__builtin_expect(interval_ != 0, 0)) recent_ = std::max(recent_, used_);
  } else {
    // More ground, by a share of what there is: a program of few small blocks keeps little for them.
    const Index share = std::clamp<Index>((slabs_ + ground_) / 4, 16, kGranulesPerHugePage);
    const Index piece = std::max(n, std::min(share, cache_limit_));
    at = carve(lock, piece, n, false);
    if (at != 0) {
      rest = piece - n;
    } else if (piece > n) {
      at = carve(lock, n, n, false);
    }
    if (at == 0) return 0;
  }
  slabs_ += n;
  nodes_[at] = {n, 0, 0, at};
  for (Index i = at; i < at + n; ++i) nodes_[i].owner = at;
  if (rest != 0) put_back_ground(at + n, rest);
  return at;
}

/// What was a slab becomes free ground. It stays for slabs, which would else ask the system when large blocks have what
/// was theirs, until there is more free memory than may be.
void Heap::put_back_ground(Index at, Index n) noexcept {
  ground_ += n;
  join_neighbours(ground_root_, kGround, at, n);
  insert(ground_root_, kGround, at, n);
}

void Heap::give_ground_up() noexcept {
  while (ground_root_ != 0) {
    const Index at = ground_root_, n = nodes_[at].size;
    erase(ground_root_, at);
    put_back(at, n);
  }
  ground_ = 0;
}

void* take_slab(size_t bytes) noexcept {
  Index n = static_cast<Index>(bytes / kHeapGranule);
  Index at = g_heap.take_slab(n);
  return at == 0 ? nullptr : g_heap.address(at);
}

void give_slab(void* slab) noexcept { g_heap.give(g_heap.index(slab), true); }

void* owner_of(const void* p) noexcept { return g_heap.address(g_heap.owner(p)); }

}  // namespace tenure::core::heap
