// Lists that the library keeps for the length of a call, in blocks of its own: a settled step then asks malloc for
// nothing.
#pragma once

#include <new>
#include <vector>

#include "core/context.h"

namespace tenure::core {

/// Takes memory from the small blocks of the current context, or from the heap. std::bad_alloc. Not for who holds a
/// mutex that fork waits for (fork.h): the lists of blocks have their own.
template <class T>
struct PoolAllocator {
  using value_type = T;
  PoolAllocator() noexcept = default;
  template <class U>
  PoolAllocator(const PoolAllocator<U>&) noexcept {}
  T* allocate(size_t n) {
    size_t bytes, capacity;
    if (__builtin_mul_overflow(n, sizeof(T), &bytes)) throw std::bad_alloc();
    uint32_t cls;
    void* p = bytes <= kSmallMax ? small_alloc(current().small, bytes, cls) : big_alloc(bytes, capacity);
    if (!p) throw std::bad_alloc();
    return static_cast<T*>(p);
  }
  void deallocate(T* p, size_t n) noexcept {
    const size_t bytes = n * sizeof(T);  // bounded: it was allocated
    if (bytes > kSmallMax) return big_free(p, big_bytes(bytes) - kRedZone);
    Context* c = current_or_null();
    small_free(c ? &c->small : nullptr, p, small::class_of(bytes));
  }
  bool operator==(const PoolAllocator&) const noexcept { return true; }
};

template <class T>
using PoolVector = std::vector<T, PoolAllocator<T>>;

}  // namespace tenure::core
