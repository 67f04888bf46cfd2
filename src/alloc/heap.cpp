#include "alloc/heap.h"

#include <errno.h>
#include <sys/mman.h>
#include <sys/sysinfo.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <bit>
#include <mutex>

#include "alloc/cgroup.h"
#include "alloc/fail_point.h"
#include "alloc/heap_impl.h"
#include "alloc/poison.h"

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif

namespace tenure::core {

namespace heap {

constinit Heap g_heap;

namespace {

constinit std::atomic<bool> g_can_populate{true};

Index to_granules(size_t bytes) noexcept { return static_cast<Index>(std::min<size_t>(bytes / kHeapGranule, kFree)); }

size_t physical_bytes() noexcept {
  long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGE_SIZE);
  return pages > 0 && page > 0 ? static_cast<size_t>(pages) * static_cast<size_t>(page) : ~size_t{0};
}

// What this process may have: the machine's memory, or what its control group allows of it.
size_t allowed_bytes() noexcept {
  static const size_t bytes = std::min(physical_bytes(), cgroup_limit(""));
  return bytes;
}
// Before main: an allocation that fails while the files are read would hide what they say.
[[gnu::constructor(103)]] void ask_at_load() { (void)allowed_bytes(); }

int64_t coarse_now() noexcept {
  timespec t{};
  clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
  return int64_t{t.tv_sec} * 1'000'000'000 + t.tv_nsec;
}

size_t available_bytes() noexcept {
  struct sysinfo info;
  if (sysinfo(&info) != 0) return 0;
  return (size_t{info.freeram} + info.bufferram) * info.mem_unit;
}

}  // namespace

bool Heap::reserve() noexcept {
  if (base_ != nullptr) return true;
  if (refused_) return false;
  constexpr size_t kHuge = kGranulesPerHugePage * kHeapGranule;
#if TENURE_ASAN || TENURE_TSAN || defined(TENURE_MEMCHECK)
  constexpr size_t kLargest = size_t{64} << 30;  // the tools keep shadow bytes for the range
#else
  constexpr size_t kLargest = size_t{1} << 40;
#endif
  for (size_t bytes = kLargest; bytes >= size_t{1} << 30; bytes /= 4) {
    size_t granules = bytes / kHeapGranule;
    size_t meta = granules * sizeof(Node) + granules / 8;
    void* range = mmap(nullptr, bytes + kHuge, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (range == MAP_FAILED) continue;
    void* nodes = mmap(nullptr, meta, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (nodes == MAP_FAILED) {
      munmap(range, bytes + kHuge);
      continue;
    }
    requests.fetch_add(2, std::memory_order_relaxed);
    char* aligned = static_cast<char*>(range);
    aligned += (kHuge - reinterpret_cast<uintptr_t>(aligned) % kHuge) % kHuge;
    madvise(aligned, bytes, MADV_HUGEPAGE);  // a wish: kernels without huge pages refuse it
    base_ = aligned;
    nodes_ = static_cast<Node*>(nodes);
    cold_bits_ = reinterpret_cast<uint64_t*>(nodes_ + granules);
    end_ = static_cast<Index>(granules);
    frontier_ = kGranulesPerHugePage;
    if (limit_ == 0) limit_ = to_granules(allowed_bytes());
    return true;
  }
  refused_ = true;
  return false;
}

Index Heap::join(Index a, Index b) noexcept {
  if (a == 0) return b;
  if (b == 0) return a;
  if (rank(a) > rank(b)) {
    nodes_[a].right = join(nodes_[a].right, b);
    return a;
  }
  nodes_[b].left = join(a, nodes_[b].left);
  return b;
}

void Heap::cut(Index tree, Index at, Index& below, Index& above) noexcept {
  if (tree == 0) {
    below = above = 0;
  } else if (less(tree, at)) {
    below = tree;
    cut(nodes_[tree].right, at, nodes_[tree].right, above);
  } else {
    above = tree;
    cut(nodes_[tree].left, at, below, nodes_[tree].left);
  }
}

void Heap::insert(Index& root, Index mark, Index at, Index n) noexcept {
  nodes_[at + n - 1] = {n, 0, 0, mark};
  nodes_[at] = {n, 0, 0, mark};
  Index below = 0, above = 0;
  cut(root, at, below, above);
  root = join(join(below, at), above);
}

void Heap::erase(Index& root, Index at) noexcept {
  Index* link = &root;
  while (*link != at) link = less(*link, at) ? &nodes_[*link].right : &nodes_[*link].left;
  *link = join(nodes_[at].left, nodes_[at].right);
}

Index Heap::best_fit(Index root, Index n) const noexcept {
  Index best = 0;
  for (Index t = root; t != 0;) {
    bool fits = nodes_[t].size >= n;
    if (fits) best = t;
    t = fits ? nodes_[t].left : nodes_[t].right;
  }
  return best;
}

Index Heap::count_cold(Index at, Index end) const noexcept {
  Index count = 0;
  each_word(at, end, [&](Index i, uint64_t mask) { count += static_cast<Index>(std::popcount(cold_bits_[i] & mask)); });
  return count;
}

void Heap::set_cold(Index at, Index end, bool cold) noexcept {
  each_word(at, end,
            [&](Index i, uint64_t mask) { cold_bits_[i] = cold ? cold_bits_[i] | mask : cold_bits_[i] & ~mask; });
}

/// Commits so much that a block of n granules fits at the end; the new granules are cold until they are taken.
bool Heap::grow(Index n) noexcept {
  bool tail_free = frontier_ > kGranulesPerHugePage && nodes_[frontier_ - 1].owner == kFree;
  Index tail = tail_free ? nodes_[frontier_ - 1].size : 0;
  uint64_t wanted = uint64_t{frontier_} - tail + n;
  wanted = (wanted + kGranulesPerHugePage - 1) / kGranulesPerHugePage * kGranulesPerHugePage;
  if (wanted > end_) return false;
  Index target = static_cast<Index>(wanted);
  char* fresh = address(frontier_);
  size_t bytes = size_t{target - frontier_} * kHeapGranule;
  if (mprotect(fresh, bytes, PROT_READ | PROT_WRITE) != 0) return false;
  requests.fetch_add(1, std::memory_order_relaxed);
  mark_no_access(fresh, bytes);
  set_cold(frontier_, target, true);
  cold_ += target - frontier_;
  Index start = frontier_ - tail;
  if (tail != 0) erase(root_, start);
  frontier_ = target;
  insert(root_, kFree, start, target - start);
  return true;
}

/// Makes the pages present. Called without the lock: the range belongs to the caller.
bool Heap::populate(Index at, Index end) noexcept {
  if (!g_can_populate.load(std::memory_order_relaxed)) return true;
  size_t bytes = size_t{end - at} * kHeapGranule;
  // A block that would take most of what the machine has left may be meant to be filled only in part.
  if (bytes > size_t{256} << 20 && bytes > available_bytes() / 2) return true;
  for (;;) {
    if (madvise(address(at), bytes, MADV_POPULATE_WRITE) == 0) return true;
    if (errno == EINTR || errno == EAGAIN) continue;
    if (errno == ENOMEM) return false;
    g_can_populate.store(false, std::memory_order_relaxed);  // an older kernel: pages come at first touch
    return true;
  }
}

/// Gives the pages of free granules to the system. Returns the bytes.
size_t Heap::release(Index at, Index n) noexcept {
  size_t released = 0;
  for (Index i = at; i < at + n;) {
    if (is_cold(i)) {
      ++i;
      continue;
    }
    Index stop = i + 1;
    while (stop < at + n && !is_cold(stop)) ++stop;
    size_t bytes = size_t{stop - i} * kHeapGranule;
    if (madvise(address(i), bytes, MADV_DONTNEED) == 0) {
      set_cold(i, stop, true);
      cold_ += stop - i;
      released += bytes;
    }
    i = stop;
  }
  return released;
}

/// Gives free ranges back, the largest first, until no more than `target` granules are present. Returns the bytes.
/// `whole`: huge pages only.
size_t Heap::release_largest(Index tree, uint64_t target, bool whole) noexcept {
  if (tree == 0 || warm() <= target) return 0;
  size_t bytes = release_largest(nodes_[tree].right, target, whole);
  if (warm() > target) {
    Index from = tree, end = tree + nodes_[tree].size;
    if (whole) {
      from = (from + kGranulesPerHugePage - 1) / kGranulesPerHugePage * kGranulesPerHugePage;
      end = end / kGranulesPerHugePage * kGranulesPerHugePage;
    }
    if (from < end) bytes += release(from, end - from);
  }
  return bytes + release_largest(nodes_[tree].left, target, whole);
}

/// The same: whole huge pages if they suffice. The system fills up one of which a part is left, in its own time, so
/// that a process would grow by what it gave.
void Heap::release_down_to(uint64_t target) noexcept {
  release_largest(root_, target, true);
  release_largest(root_, target, false);
  if (warm() <= target || ground_ == 0) return;
  give_ground_up();
  release_largest(root_, target, false);
}

size_t Heap::release_all() noexcept {
  give_ground_up();
  return release_largest(root_, 0, false);
}

/// Takes n granules, of which `used` count as in use, within the limit and present, from the free ones; 0 if there is
/// no memory. Lets the lock go while pages come. For an arena: from a huge page on if it can be, and none that is at
/// work is given up for it.
Index Heap::carve(std::unique_lock<std::mutex>& lock, Index n, Index used, bool arena) noexcept {
  Index at = 0;
  const auto find = [&] {
    if (arena) at = best_fit(root_, n + kGranulesPerHugePage - 1);
    if (!arena || at == 0) at = best_fit(root_, n);
    return at != 0;
  };
  // What waits in arenas for the next pass is free memory.
  bool found = find();
  if (!found && n >= kGranulesPerHugePage && dissolve_all(false)) found = find();
  if (!found && grow(n)) found = find();
  if (!found && !arena && dissolve_all(true)) found = find() || (grow(n) && find());
  if (!found && ground_ != 0) {
    give_ground_up();
    found = find();
  }
  if (!found) return 0;
  const auto start = [&] {
    if (!arena) return at;
    const Index aligned = (at + kGranulesPerHugePage - 1) / kGranulesPerHugePage * kGranulesPerHugePage;
    return uint64_t{aligned} + n <= uint64_t{at} + nodes_[at].size ? aligned : at;
  };
  Index from = start();
  Index cold = cold_ == 0 ? 0 : count_cold(from, from + n);
  if (cold != 0 && uint64_t{warm()} + cold > limit_) {
    const auto release_and_find = [&] {  // again: what is given up becomes one with what was found
      release_all();
      find();
      from = start();
      cold = count_cold(from, from + n);
    };
    release_and_find();
    if (uint64_t{warm()} + cold > limit_ && dissolve_all(!arena)) release_and_find();
    if (uint64_t{warm()} + cold > limit_) return 0;
  }
  const Index free_end = at + nodes_[at].size;
  erase(root_, at);
  if (from > at) insert(root_, kFree, at, from - at);
  if (free_end > from + n) insert(root_, kFree, from + n, free_end - from - n);
  nodes_[from + n - 1] = {0, 0, 0, 0};
  nodes_[from] = {n, 0, 0, 0};
  used_ += used;
  if (arena) reserved_ += n;
  peak_ = std::max(peak_, used_ + reserved_);
  if (__builtin_expect(interval_ != 0, 0)) {
    recent_ = std::max(recent_, used_);
    age();
  }
  if (cold == 0) return from;

  // Free memory in pieces too small to serve must not pile up: beyond a sixteenth of the peak it pays for new pages.
  const uint64_t bound = uint64_t{peak_} + peak_ / 16 + kSlackGranules;
  if (warm() + uint64_t{cold} > bound) release_down_to(bound - cold);
  // The rest of the last huge page becomes present with it, if it is free.
  Index end = (from + n + kGranulesPerHugePage - 1) / kGranulesPerHugePage * kGranulesPerHugePage;
  end = std::min(end, free_end);
  if (warm() + uint64_t{count_cold(from, end)} > limit_) end = from + n;
  cold_ -= count_cold(from, end);
  set_cold(from, end, false);
  requests.fetch_add(1, std::memory_order_relaxed);
  lock.unlock();
  bool present = populate(from, end);
  if (!present) {
    lock.lock();
    release_all();
    lock.unlock();
    present = populate(from, from + n);
  }
  lock.lock();
  if (present) return from;
  release(from, n);
  used_ -= used;
  if (arena) reserved_ -= n;
  put_back(from, n);
  return 0;
}

Index Heap::take(Index n) noexcept {
  std::unique_lock lock(mutex);
  if (!reserve() || uint64_t{used_} + n > limit_) return 0;
  return carve(lock, n, n, false);
}

/// A range and the free blocks of that tree that touch it become one range, which is in no tree.
void Heap::join_neighbours(Index& root, Index mark, Index& at, Index& n) noexcept {
  const Index next = at + n;
  if (next < frontier_ && nodes_[next].owner == mark) {
    erase(root, next);
    n += nodes_[next].size;
  }
  if (at > kGranulesPerHugePage && nodes_[at - 1].owner == mark) {
    const Index before = nodes_[at - 1].size;
    at -= before;
    n += before;
    erase(root, at);
  }
}

/// A range that nobody uses becomes a free block, one with its neighbours.
void Heap::put_back(Index at, Index n) noexcept {
  join_neighbours(root_, kFree, at, n);
  insert(root_, kFree, at, n);
}

void Heap::give(Index at, bool slab) noexcept {
  std::lock_guard lock(mutex);
  const Index n = nodes_[at].size;
  used_ -= n;
  if (slab) slabs_ -= n;
  if (nodes_[at].left == 0 || !leave(at)) {
    const bool too_much = warm() - used_ - reserved_ > cache_limit_;
    if (too_much) release(at, n);
    slab && !too_much ? put_back_ground(at, n) : put_back(at, n);
  }
  if (__builtin_expect(interval_ != 0, 0)) age();
}

size_t Heap::trim() noexcept {
  std::lock_guard lock(mutex);
  if (base_ == nullptr) return 0;
  dissolve_all(false);
  return release_all();
}

void Heap::set_cache_limit(size_t bytes) noexcept {
  std::lock_guard lock(mutex);
  cache_limit_ = to_granules(bytes);
  if (base_ == nullptr || warm() - used_ <= cache_limit_) return;
  dissolve_all(false);
  release_all();
}

void Heap::set_limit(size_t bytes) noexcept {
  std::lock_guard lock(mutex);
  limit_ = std::max<Index>(to_granules(std::min(bytes, allowed_bytes())), 1);
  if (base_ == nullptr || warm() <= limit_) return;
  dissolve_all(false);
  release_all();
}

size_t Heap::limit() noexcept {
  std::lock_guard lock(mutex);
  return size_t{limit_ ? limit_ : to_granules(allowed_bytes())} * kHeapGranule;
}

bool Heap::fits(Index n) noexcept {
  std::lock_guard lock(mutex);
  return limit_ == 0 || uint64_t{used_} + n <= limit_;
}

void Heap::set_trim_policy(size_t keep, int64_t interval) noexcept {
  std::lock_guard lock(mutex);
  keep_ = to_granules(keep);
  interval_ = interval;
  next_age_ = coarse_now() + interval;
  recent_ = used_;
  before_ = used_;
}

/// Called with the lock, at most a few times a microsecond; does something once an interval.
void Heap::age() noexcept {
  const int64_t now = coarse_now();
  if (now < next_age_) return;
  // More than two intervals without a call: both are over, and nothing was asked for in them.
  before_ = now - next_age_ < interval_ ? recent_ : used_;
  recent_ = used_;
  next_age_ = now + interval_;
  const uint64_t target = std::max({uint64_t{before_}, uint64_t{used_} + keep_});
  // Blocks bring the rest of their last huge page along: what gives that back asks for it again in the next interval.
  if (warm() > target + target / 16 + kSlackGranules) {
    dissolve_all(false);
    release_down_to(target);
  }
}

size_t Heap::free_bytes() noexcept {
  std::lock_guard lock(mutex);
  return base_ == nullptr ? 0 : size_t{warm() - used_} * kHeapGranule;
}

size_t Heap::held_bytes() noexcept {
  std::lock_guard lock(mutex);
  return base_ == nullptr ? 0 : size_t{warm()} * kHeapGranule;
}

size_t Heap::used_bytes() noexcept {
  std::lock_guard lock(mutex);
  return size_t{used_} * kHeapGranule;
}

}  // namespace heap

using heap::g_heap;
using heap::granules_for;
using heap::Index;

size_t small_central_bytes() noexcept;

void* big_alloc(size_t bytes, size_t& capacity) noexcept {
  capacity = 0;
  if (FailPoint::should_fail()) return nullptr;
  Index n = granules_for(bytes);
  Index at = n == 0 ? 0 : g_heap.take(n);
  if (at == 0) return nullptr;
  capacity = size_t{n} * kHeapGranule - kRedZone;
  char* p = g_heap.address(at);
  mark_fresh(p, bytes);
  return p;
}

void big_free(void* p, size_t capacity) noexcept {
  if (p == nullptr) return;
  mark_freed(p, capacity);
  g_heap.give(g_heap.index(p), false);
}

size_t trim() noexcept { return g_heap.trim(); }

void set_cache_limit(size_t bytes) noexcept { g_heap.set_cache_limit(bytes); }

size_t cached_bytes() noexcept { return g_heap.free_bytes() + small_central_bytes(); }

size_t heap_bytes() noexcept { return g_heap.held_bytes(); }

uint64_t system_allocations() noexcept { return g_heap.requests.load(std::memory_order_relaxed); }

void set_heap_limit(size_t bytes) noexcept { g_heap.set_limit(bytes); }

size_t heap_limit() noexcept { return g_heap.limit(); }

bool heap_fits(size_t bytes) noexcept {
  const Index n = granules_for(bytes);
  return n != 0 && g_heap.fits(n);
}

size_t heap_used() noexcept { return g_heap.used_bytes(); }

size_t big_bytes(size_t bytes) noexcept {
  const Index n = granules_for(bytes);
  return n == 0 ? bytes : size_t{n} * kHeapGranule;
}

void set_trim_policy(size_t keep, int64_t interval) noexcept { g_heap.set_trim_policy(keep, interval); }

namespace heap {

void lock() noexcept { g_heap.mutex.lock(); }
void unlock() noexcept { g_heap.mutex.unlock(); }

}  // namespace heap

}  // namespace tenure::core
