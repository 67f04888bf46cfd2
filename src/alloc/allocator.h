// The allocator for small blocks: per-context lists of size classes, refilled from central lists. Blocks of more than
// kSmallMax bytes come from the heap (heap.h, included here: big_alloc, trim and the rest).
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "alloc/fail_point.h"
#include "alloc/heap.h"
#include "alloc/poison.h"

namespace tenure::core {

/// The largest request that small_alloc takes: 1 MiB of data and a header of 64 bytes.
inline constexpr size_t kSmallMax = (size_t{1} << 20) + 64;

/// Classes hold 64 bytes (a header) and then 64, 128, 192, 256, 320 … 512, 640, 768, 896, 1024 …: four per power of
/// two, so that a power of two and its header fit exactly. Red zones may lift a request by one class beyond the last.
inline constexpr uint32_t kSmallClasses = 52 + (kRedZone != 0);

/// What one list of a cache may hold before half of it goes to the central list. The bound on blocks is there because
/// each may be the one that keeps the memory around it from other sizes.
inline constexpr size_t kSmallListBytes = size_t{64} << 10;
inline constexpr uint32_t kSmallListBlocks = 128;

namespace small {
/// Size of a block of a class, red zone included.
constexpr size_t block_bytes(uint32_t cls) noexcept {
  if (cls < 4) return (size_t{cls} + 2) * 64;
  uint32_t shift = (cls - 4) / 4, quarter = (cls - 4) % 4;
  return ((size_t{quarter} + 5) << shift) * 64 + 64;
}
/// The smallest class whose blocks hold that many bytes, red zone included.
constexpr uint32_t class_of(size_t bytes) noexcept {
  bytes += kRedZone;
  uint32_t unit = static_cast<uint32_t>(((bytes < 65 ? 65 : bytes) - 65) >> 6);
  uint32_t shift = static_cast<uint32_t>(std::bit_width(unit | 4u)) - 3;
  return shift * 4 + (unit >> shift);
}
constexpr std::array<uint32_t, kSmallClasses> make_list_limits() noexcept {
  std::array<uint32_t, kSmallClasses> limits{};
  for (uint32_t c = 0; c < kSmallClasses; ++c) {
    size_t blocks = kSmallListBytes / block_bytes(c);
    limits[c] = blocks == 0 ? 1 : blocks < kSmallListBlocks ? static_cast<uint32_t>(blocks) : kSmallListBlocks;
  }
  return limits;
}
inline constexpr std::array<uint32_t, kSmallClasses> kListLimits = make_list_limits();
}  // namespace small

/// The free blocks of one context. Plain data: all zero is an empty cache. Used by one thread at a time.
struct SmallCache {
  struct List {
    void* head;
    uint32_t count;
  };
  List lists[kSmallClasses];
};

namespace small {
void* alloc_slow(SmallCache& cache, size_t bytes, uint32_t cls) noexcept;
void free_slow(SmallCache* cache, void* p, uint32_t cls) noexcept;
}  // namespace small

/// Bytes that a block of this class holds. Only the bytes asked for may be touched.
constexpr size_t small_capacity(uint32_t cls) noexcept { return small::block_bytes(cls) - kRedZone; }

/// A block of at least `bytes` <= kSmallMax bytes, aligned to 64, contents undefined; cls is what small_free needs.
/// nullptr when memory is out; cls is set then too.
inline void* small_alloc(SmallCache& cache, size_t bytes, uint32_t& cls) noexcept {
  uint32_t c = cls = small::class_of(bytes);
  SmallCache::List& list = cache.lists[c];
  void* p = list.head;
  if (kMarkedBlocks || p == nullptr || FailPoint::armed()) [[unlikely]] { return small::alloc_slow(cache, bytes, c); }
  list.head = *static_cast<void**>(p);
  --list.count;
  return p;
}

/// Gives a block back into a cache, which need not be the one it came from; with no cache, to the central list.
inline void small_free(SmallCache* cache, void* p, uint32_t cls) noexcept {
  if (kMarkedBlocks || cache == nullptr || cache->lists[cls].count >= small::kListLimits[cls]) [[unlikely]] {
    return small::free_slow(cache, p, cls);
  }
  SmallCache::List& list = cache->lists[cls];
  *static_cast<void**>(p) = list.head;
  list.head = p;
  ++list.count;
}

/// Gives every block of the cache to the central lists.
void small_flush(SmallCache& cache) noexcept;

/// Bytes that the cache holds.
size_t small_cached_bytes(const SmallCache& cache) noexcept;

/// Bytes of free blocks in the central lists.
size_t small_central_bytes() noexcept;

}  // namespace tenure::core
