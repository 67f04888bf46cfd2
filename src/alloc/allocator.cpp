#include "alloc/allocator.h"

#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <new>

#if TENURE_ASAN
#include <sanitizer/lsan_interface.h>
#endif

namespace tenure::core {
namespace {

using small::block_bytes;
using small::kListLimits;

/// The head of a range of the heap that holds blocks of one class. A slab goes back to the heap with its last block.
struct Slab {
  void* free;             // linked through the blocks
  Slab *previous, *next;  // among the slabs of the class that have a block to give
  uint32_t cls;
  uint32_t blocks;  // that fit
  uint32_t carved;  // that were ever given: the others have never been touched
  uint32_t given;
  size_t bytes;
};
constexpr size_t kSlabHead = 64 + kRedZone;
static_assert(sizeof(Slab) <= 64);

/// The central list of one class.
struct Central {
  Slab* slabs = nullptr;
};
constinit std::array<Central, kSmallClasses> g_central;
// One for every four classes: a fork takes them all, and the thread sanitizer counts to 64 at a time.
constinit std::array<std::mutex, (kSmallClasses + 3) / 4> g_central_mutexes;
std::mutex& mutex_of(uint32_t cls) noexcept { return g_central_mutexes[cls / 4]; }
constinit std::atomic<size_t> g_central_bytes{0};

/// The smallest slabs that lose at most a sixteenth. Small, because one block alive keeps a whole slab from the heap.
constexpr size_t slab_bytes(uint32_t cls) noexcept {
  size_t block = block_bytes(cls), least = kSlabHead + block * (block <= 16 * 1024 ? 8 : 1);
  for (size_t bytes = (least + kHeapGranule - 1) / kHeapGranule * kHeapGranule;; bytes += kHeapGranule) {
    if ((bytes - kSlabHead) % block <= bytes / 16) return bytes;
  }
}
constexpr std::array<uint32_t, kSmallClasses> kSlabBytes = [] {
  std::array<uint32_t, kSmallClasses> bytes{};
  for (uint32_t c = 0; c < kSmallClasses; ++c) bytes[c] = static_cast<uint32_t>(slab_bytes(c));
  return bytes;
}();

char* block_at(Slab* slab, uint32_t i) noexcept {
  return reinterpret_cast<char*>(slab) + kSlabHead + size_t{i} * block_bytes(slab->cls);
}

void link(Central& central, Slab* slab) noexcept {
  slab->previous = nullptr;
  slab->next = central.slabs;
  if (central.slabs != nullptr) central.slabs->previous = slab;
  central.slabs = slab;
}

void unlink(Central& central, Slab* slab) noexcept {
  (slab->previous != nullptr ? slab->previous->next : central.slabs) = slab->next;
  if (slab->next != nullptr) slab->next->previous = slab->previous;
}

Slab* make_slab(uint32_t cls) noexcept {
  const size_t capacity = kSlabBytes[cls];
  void* range = heap::take_slab(capacity);
  if (range == nullptr) return nullptr;
  mark_fresh(range, sizeof(Slab));
  uint32_t blocks = static_cast<uint32_t>((capacity - kSlabHead) / block_bytes(cls));
#if TENURE_ASAN
  __lsan_register_root_region(range, capacity);  // blocks may hold the only pointer to something from malloc
#endif
  g_central_bytes.fetch_add(blocks * block_bytes(cls), std::memory_order_relaxed);
  return new (range) Slab{nullptr, nullptr, nullptr, cls, blocks, 0, 0, capacity};
}

void drop_slab(Slab* slab) noexcept {
  g_central_bytes.fetch_sub(slab->blocks * block_bytes(slab->cls), std::memory_order_relaxed);
#if TENURE_ASAN
  __lsan_unregister_root_region(slab, slab->bytes);
#endif
  mark_no_access(slab, sizeof(Slab));
  heap::give_slab(slab);
}

/// Takes up to `wanted` blocks, linked; the number is in `got`. Called with the central list's lock.
void* take_blocks(Central& central, uint32_t cls, uint32_t wanted, uint32_t& got) noexcept {
  void* head = nullptr;
  got = 0;
  while (got < wanted) {
    Slab* slab = central.slabs;
    if (slab == nullptr) {
      if (got != 0) break;  // what a slab had left will do
      slab = make_slab(cls);
      if (slab == nullptr) break;
      link(central, slab);
    }
    for (; got < wanted && slab->given < slab->blocks; ++got) {
      void* p = slab->free;
      if (p != nullptr) {
        slab->free = load_link(p);
      } else {
        p = block_at(slab, slab->carved++);
      }
      ++slab->given;
      store_link(p, head);
      head = p;
    }
    if (slab->given == slab->blocks) unlink(central, slab);
  }
  g_central_bytes.fetch_sub(got * block_bytes(cls), std::memory_order_relaxed);
  return head;
}

/// Gives `count` linked blocks back. Returns what is left of the list.
void* give_blocks(uint32_t cls, void* head, uint32_t count) noexcept {
  Central& central = g_central[cls];
  std::lock_guard lock(mutex_of(cls));
  for (uint32_t i = 0; i < count; ++i) {
    void* p = head;
    head = load_link(p);
    Slab* slab = static_cast<Slab*>(heap::owner_of(p));
    if (slab->given == slab->blocks) link(central, slab);
    store_link(p, slab->free);
    slab->free = p;
    if (--slab->given == 0) {
      unlink(central, slab);
      g_central_bytes.fetch_add(block_bytes(cls), std::memory_order_relaxed);
      drop_slab(slab);
      continue;
    }
    g_central_bytes.fetch_add(block_bytes(cls), std::memory_order_relaxed);
  }
  return head;
}

void lock_all() {
  for (std::mutex& m : g_central_mutexes) m.lock();
  heap::lock();
}

void unlock_all() {
  heap::unlock();
  for (std::mutex& m : g_central_mutexes) m.unlock();
}

// Before main: a thread that makes the first block holds a lock while the heap is set up. First of all, and so waited
// for last: whoever holds another mutex may be here.
[[gnu::constructor(101)]] void guard_lists_over_fork() { pthread_atfork(lock_all, unlock_all, unlock_all); }

}  // namespace

namespace small {

void* alloc_slow(SmallCache& cache, size_t bytes, uint32_t cls) noexcept {
  if (FailPoint::should_fail()) return nullptr;
  SmallCache::List& list = cache.lists[cls];
  if (list.head == nullptr) {
    uint32_t wanted = static_cast<uint32_t>(std::clamp<size_t>((size_t{64} << 10) / block_bytes(cls), 1, 64));
    Central& central = g_central[cls];
    std::lock_guard lock(mutex_of(cls));
    list.head = take_blocks(central, cls, wanted, list.count);
    if (list.head == nullptr) return nullptr;
  }
  void* p = list.head;
  list.head = load_link(p);
  --list.count;
  mark_fresh(p, bytes);
  return p;
}

void free_slow(SmallCache* cache, void* p, uint32_t cls) noexcept {
  mark_freed(p, block_bytes(cls));
  if (cache == nullptr) {
    store_link(p, nullptr);
    give_blocks(cls, p, 1);
    return;
  }
  SmallCache::List& list = cache->lists[cls];
  store_link(p, list.head);
  list.head = p;
  if (++list.count > kListLimits[cls]) {
    uint32_t half = (list.count + 1) / 2;
    list.head = give_blocks(cls, list.head, half);
    list.count -= half;
  }
}

}  // namespace small

void small_flush(SmallCache& cache) noexcept {
  for (uint32_t c = 0; c < kSmallClasses; ++c) {
    SmallCache::List& list = cache.lists[c];
    if (list.count != 0) give_blocks(c, list.head, list.count);
    list = {nullptr, 0};
  }
}

size_t small_cached_bytes(const SmallCache& cache) noexcept {
  size_t bytes = 0;
  for (uint32_t c = 0; c < kSmallClasses; ++c) bytes += cache.lists[c].count * block_bytes(c);
  return bytes;
}

size_t small_central_bytes() noexcept { return g_central_bytes.load(std::memory_order_relaxed); }

}  // namespace tenure::core
