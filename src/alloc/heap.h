// The heap for blocks above 1 MiB: address-ordered best fit with splitting and coalescing over one reserved range.
// Memory is committed as the heap grows, in huge pages and pre-faulted, and kept after a free, because fresh pages from
// the system cost fifteen times what a warm block costs. A freed block is at once available to every thread. Free
// memory that no request fits is bounded: beyond 17/16 of the most that was ever used and 32 MiB, new pages are paid
// for with free ones.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tenure::core {

/// Big blocks start on and are rounded up to this many bytes: at most 1.6 % of a block of 1 MiB is lost.
inline constexpr size_t kHeapGranule = size_t{16} << 10;

/// A block of at least `bytes` bytes (0 counts as 1), aligned to kHeapGranule, contents undefined. capacity receives
/// the size to give back to big_free; only `bytes` may be touched. nullptr when memory, the range or the limit is out.
void* big_alloc(size_t bytes, size_t& capacity) noexcept;

/// Gives a block of big_alloc back, from any thread. nullptr is ignored.
void big_free(void* p, size_t capacity) noexcept;

/// Returns all free memory to the system; the result is how many bytes that was.
size_t trim() noexcept;

/// Free memory above this many bytes goes back to the system at once. Default: no bound.
void set_cache_limit(size_t bytes) noexcept;

/// Bytes from the system that no block uses: free ranges of the heap and free small blocks outside the caches.
size_t cached_bytes() noexcept;

/// Bytes that the heap holds from the system now, used and free.
size_t heap_bytes() noexcept;

/// Requests to the system so far: reserving, committing, taking returned pages again. Constant in a warm program.
uint64_t system_allocations() noexcept;

/// Upper bound of heap_used(), and of heap_bytes() as free memory goes back. By default and at most the machine's
/// memory, or what the control groups of the process allow of it. In multiples of kHeapGranule, rounded down.
void set_heap_limit(size_t bytes) noexcept;
size_t heap_limit() noexcept;

/// Whether a block of so many bytes is within the limit now.
bool heap_fits(size_t bytes) noexcept;

/// Bytes in use: big blocks as they are rounded up, and all of what small blocks are cut from.
size_t heap_used() noexcept;

/// What big_alloc takes for so many bytes, red zone and rounding included.
size_t big_bytes(size_t bytes) noexcept;

/// Every `interval` nanoseconds, at the next call that takes or gives memory, free memory goes back that neither the
/// busiest moment of the last interval needed nor lies within `keep` bytes. An interval of 0 ends the policy.
void set_trim_policy(size_t keep, int64_t interval) noexcept;

/// What the small-block allocator needs of the heap.
namespace heap {
/// A range of so many bytes, a multiple of kHeapGranule, whose every byte owner_of() maps to its start. nullptr when
/// memory is out.
void* take_slab(size_t bytes) noexcept;
void give_slab(void* slab) noexcept;
/// The start of the slab that p lies in; p must lie in one.
void* owner_of(const void* p) noexcept;
void lock() noexcept;    // around fork
void unlock() noexcept;  // around fork
}  // namespace heap

}  // namespace tenure::core
