// Arenas.
//
// Invariants
//   - A range that is set aside is present, and in the tree nowhere. Its bitmap has a bit for each granule of a block.
//   - A block that an arena watches names it, the pass and its number in the pass at its first granule. What it names
//     may be long over: the pass tells.
//   - No granule of an arena looks like the end of a free block to its neighbours.
#include "alloc/heap_arena.h"

#include <bit>
#include <mutex>
#include <new>

#include "alloc/fail_point.h"
#include "alloc/heap_impl.h"

namespace tenure::core::heap {
namespace {

bool is_free(const Arena& a, Index at, Index n) noexcept {
  uint64_t taken = 0;
  each_word(at, at + n, [&](Index i, uint64_t mask) { taken |= a.bits[i] & mask; });
  return taken == 0;
}

void set_taken(Arena& a, Index at, Index n, bool taken) noexcept {
  each_word(at, at + n, [&](Index i, uint64_t mask) { a.bits[i] = taken ? a.bits[i] | mask : a.bits[i] & ~mask; });
}

/// The first granule from `at` on that is taken, or free; the size if there is none.
Index next(const Arena& a, Index at, bool taken) noexcept {
  while (at < a.size) {
    uint64_t word = a.bits[at / 64];
    if (!taken) word = ~word;
    word >>= at % 64;
    if (word != 0) return std::min(a.size, at + static_cast<Index>(std::countr_zero(word)));
    at = (at / 64 + 1) * 64;
  }
  return a.size;
}

template <class F>
void each_gap(const Arena& a, F&& f) noexcept {
  for (Index from = next(a, 0, false); from < a.size;) {
    const Index to = next(a, from, true);
    f(from, to - from);
    from = next(a, to, false);
  }
}

/// The start of the smallest gap that holds n granules, or kNowhere.
Index best_gap(const Arena& a, Index n) noexcept {
  Index best = kNowhere, smallest = kNowhere;
  each_gap(a, [&](Index at, Index size) {
    if (size < n || size >= smallest) return;
    best = at;
    smallest = size;
  });
  return best;
}

}  // namespace

bool Heap::enlist(Arena& a) noexcept {
  std::lock_guard lock(mutex);
  if (a.number != 0) return true;
  if (arena_count_ == kArenas) return false;
  arenas_[arena_count_++] = &a;
  a.number = arena_count_;
  return true;
}

/// Its free granules become free blocks; those that are taken have been blocks all the time.
void Heap::dissolve(Arena& a) noexcept {
  if (a.size == 0) return;
  reserved_ -= a.size - a.taken;
  each_gap(a, [&](Index at, Index n) { put_back(a.at + at, n); });
  a.at = a.size = a.taken = 0;
}

/// Whether that gave anything.
bool Heap::dissolve_all(bool busy_too) noexcept {
  bool any = false;
  if (reserved_ == 0) return any;
  for (uint32_t i = 0; i < arena_count_; ++i) {
    Arena& a = *arenas_[i];
    if (a.size == a.taken || (a.busy && !busy_too)) continue;
    dissolve(a);
    any = true;
  }
  return any;
}

bool Heap::set_aside(Arena& a, Index n) noexcept {
  const size_t words = (size_t{n} + 63) / 64;
  std::unique_ptr<uint64_t[]> bits;
  if (words > a.words) {  // read by its own thread only where it may be written by it only
    if (FailPoint::should_fail()) return false;
    bits.reset(new (std::nothrow) uint64_t[words]);
    if (!bits) return false;
  }
  std::unique_lock lock(mutex);
  dissolve(a);
  if (n == 0 || !reserve()) return n == 0;
  // Between passes it is free memory, of which so much may not stay.
  if (!a.busy && n > cache_limit_) return false;
  if (bits) {
    a.bits.swap(bits);
    a.words = words;
  }
  const Index at = carve(lock, n, 0, true);
  if (at == 0) return false;
  std::fill_n(a.bits.get(), words, 0);
  a.at = at;
  a.size = n;
  a.taken = 0;
  return true;
}

void Heap::give_up(Arena& a) noexcept {
  std::lock_guard lock(mutex);
  dissolve(a);
}

Index Heap::begin_pass(Arena& a, uint32_t* died, uint32_t room) noexcept {
  std::lock_guard lock(mutex);
  if (a.taken != 0) dissolve(a);
  last_pass_ = last_pass_ + 2 < kFree ? last_pass_ + 1 : 1;
  a.pass = last_pass_;
  a.clock = 0;
  a.died = died;
  a.room = room;
  a.busy = true;
  return a.size;
}

void Heap::more_room(Arena& a, uint32_t* died, uint32_t room) noexcept {
  std::lock_guard lock(mutex);
  std::copy_n(a.died, std::min(a.clock, a.room), died);
  a.died = died;
  a.room = room;
}

uint32_t Heap::end_pass(Arena& a) noexcept {
  std::lock_guard lock(mutex);
  a.pass = 0;
  a.busy = false;
  if (cache_limit_ != kFree && warm() - used_ > cache_limit_) {
    dissolve(a);
    release_down_to(uint64_t{used_} + reserved_ + cache_limit_);
  }
  return a.clock;
}

/// A block is the next of the arena's pass.
void Heap::name(Arena& a, Index at) noexcept {
  nodes_[at].left = a.number;
  nodes_[at].right = a.clock;
  nodes_[at].owner = a.pass;
  if (a.clock < a.room) a.died[a.clock] = kAlive;
  ++a.clock;
}

void Heap::watch(Arena& a, Index at) noexcept {
  std::lock_guard lock(mutex);
  name(a, at);
}

/// 0: not inside.
Index Heap::take_in(Arena& a, Index n, Index place, bool inside, Place& got) noexcept {
  std::lock_guard lock(mutex);
  if (n > a.size - a.taken || uint64_t{used_} + n > limit_) return 0;
  got = Place::planned;
  if (place > a.size || n > a.size - place || !is_free(a, place, n)) {
    if (!inside) return 0;
    place = best_gap(a, n);
    if (place == kNowhere) return 0;
    got = Place::fitted;
  }
  set_taken(a, place, n, true);
  a.taken += n;
  reserved_ -= n;
  used_ += n;
  if (__builtin_expect(interval_ != 0, 0)) recent_ = std::max(recent_, used_);
  const Index at = a.at + place;
  nodes_[at + n - 1] = {0, 0, 0, 0};
  nodes_[at] = {n, 0, 0, 0};
  name(a, at);
  return at;
}

/// A watched block dies. Whether it lay in the arena, which has it back then; used_ is the caller's.
bool Heap::leave(Index at) noexcept {
  const Node block = nodes_[at];
  nodes_[at] = {block.size, 0, 0, 0};
  Arena& a = *arenas_[block.left - 1];
  if (a.pass == block.owner && block.right < std::min(a.clock, a.room)) a.died[block.right] = a.clock;
  if (at < a.at || at >= a.at + a.size) return false;
  set_taken(a, at - a.at, block.size, false);
  a.taken -= block.size;
  reserved_ += block.size;
  return true;
}

bool enlist(Arena& a) noexcept { return g_heap.enlist(a); }
bool set_aside(Arena& a, Index n) noexcept { return g_heap.set_aside(a, n); }
void give_up(Arena& a) noexcept { g_heap.give_up(a); }
Index begin_pass(Arena& a, uint32_t* died, uint32_t room) noexcept { return g_heap.begin_pass(a, died, room); }
void more_room(Arena& a, uint32_t* died, uint32_t room) noexcept { g_heap.more_room(a, died, room); }
uint32_t end_pass(Arena& a) noexcept { return g_heap.end_pass(a); }
Index granules(size_t bytes) noexcept { return granules_for(bytes); }

void* take(Arena& a, size_t bytes, Index place, bool inside, size_t& capacity, Place& got) noexcept {
  capacity = 0;
  if (FailPoint::should_fail()) return nullptr;
  const Index n = granules_for(bytes);
  if (n == 0) return nullptr;
  Index at = place != kNowhere || inside ? g_heap.take_in(a, n, place, inside, got) : 0;
  if (at == 0) {
    at = g_heap.take(n);
    if (at == 0) return nullptr;
    g_heap.watch(a, at);
    got = Place::outside;
  }
  capacity = size_t{n} * kHeapGranule - kRedZone;
  char* p = g_heap.address(at);
  mark_fresh(p, bytes);
  return p;
}

}  // namespace tenure::core::heap
