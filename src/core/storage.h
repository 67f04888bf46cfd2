// Storage: one counted block of bytes. Small ones have header and data in one block of the allocator.
#pragma once

#include <tenure/device.h>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <new>

#include "core/accounts.h"
#include "core/context.h"

namespace tenure::core {

struct Blob;

/// Where the bytes are: behind the header, in the heap, with the host, of one that grew in a block of their own, or, in
/// a dry run, nowhere.
enum class StorageKind : uint8_t { small, big, blob, moved, dry };

struct alignas(64) Storage {
  std::atomic<uint32_t> refs;
  std::atomic<uint32_t> version;
  uint32_t life;                    // of it, for who records lives; 0: none
  std::atomic<uint8_t> concurrent;  // counted by several threads: counts are read-modify-write
  std::atomic<uint8_t> read_only;   // it is under a shared tensor: only its alias may write
  StorageKind kind : 4;
  uint8_t device : 4;  // of DeviceType
  uint8_t cls;         // size class of the block with this header
  char* data;
  size_t bytes;  // asked for
  union {
    size_t capacity;    // of a big block; in a dry run: what it takes
    Blob* blob;         // of a blob
    uint32_t data_cls;  // size class of the bytes, if they moved
  };
  uint64_t charge;                     // number of the outermost scope that ever held a tensor on it; 0: none does
  Context* home;                       // that it was made in, whose scope that is
  std::atomic<const void*> lent_site;  // where a bare pointer to it was last given out
};
static_assert(sizeof(Storage) == 64 && kSmallClasses <= 256);

/// Of a dry storage: whether this thread's context is not in the run that made it.
[[gnu::cold]] bool made_elsewhere(const Storage& s) noexcept;
/// Whether the storage may be looked at here: none outlives the dry run that made it.
inline bool usable(const Storage& s) noexcept {
  return __builtin_expect(s.kind != StorageKind::dry, 1) || !made_elsewhere(s);
}

/// A fresh storage with one reference. Bytes are not initialised; 64-byte aligned, never null. OutOfMemoryError, naming
/// the op, if there is no memory.
[[gnu::cold]] Storage* storage_new_slow(Context& c, size_t bytes);
inline Storage* storage_new(Context& c, size_t bytes) {
  if (__builtin_expect(bytes >= c.small_end, 0)) return storage_new_slow(c, bytes);
  const int64_t taken = kBlockBytes[small::class_of(bytes + sizeof(Storage))];
  check_budget(c, taken);
  uint32_t cls;
  void* p = small_alloc(c.small, bytes + sizeof(Storage), cls);
  if (__builtin_expect(!p, 0)) return storage_new_slow(c, bytes);
  auto* s = new (p) Storage{.refs = 1,
                            .version = 0,
                            .life = 0,
                            .concurrent = 0,
                            .read_only = 0,
                            .kind = StorageKind::small,
                            .device = 0,
                            .cls = static_cast<uint8_t>(cls),
                            .data = static_cast<char*>(p) + sizeof(Storage),
                            .bytes = bytes,
                            .capacity = 0,
                            .charge = c.top ? c.top->number : 0,
                            .home = &c,
                            .lent_site = nullptr};
  account_in(c, taken);
  count_bytes(c, s, static_cast<int64_t>(bytes));
  return s;
}
/// A storage over bytes of somebody else; the deleter that is put into its blob runs when the last reference goes.
Storage* storage_blob(Context& c, void* data, size_t bytes);
/// Gives the bytes of a storage back, which has its own; the header stays.
void storage_drop_data(SmallCache* cache, Storage* s) noexcept;
/// The last reference went. Runs deleters; an exception of theirs becomes the pending error.
void storage_dead(Storage* s) noexcept;

inline void storage_ref(Storage* s) noexcept {
  if (__builtin_expect(!s->concurrent.load(std::memory_order_relaxed), 1)) {
    s->refs.store(s->refs.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
  } else {
    s->refs.fetch_add(1, std::memory_order_relaxed);
  }
}
inline void storage_unref(Storage* s) noexcept {
  if (__builtin_expect(!s->concurrent.load(std::memory_order_relaxed), 1)) {
    const uint32_t left = s->refs.load(std::memory_order_relaxed) - 1;
    if (left == 0) {
      storage_dead(s);
    } else {
      s->refs.store(left, std::memory_order_relaxed);
    }
  } else if (s->refs.fetch_sub(1, std::memory_order_acq_rel) == 1) {
    storage_dead(s);
  }
}
/// The same for the thread inside context c.
inline void storage_unref(Context& c, Storage* s) noexcept {
  if (__builtin_expect(s->concurrent.load(std::memory_order_relaxed), 0)) return storage_unref(s);
  const uint32_t left = s->refs.load(std::memory_order_relaxed) - 1;
  if (left != 0) return s->refs.store(left, std::memory_order_relaxed);
  if (__builtin_expect(s->kind != StorageKind::small, 0)) return storage_dead(s);
  account_out(c, s->charge, kBlockBytes[s->cls]);
  count_bytes(c, s, -static_cast<int64_t>(s->bytes));
  small_free(&c.small, s, s->cls);
}

/// A storage is charged to an outer scope from now on (0: to none), unless it already is to one further out.
inline void charge_to(Context& c, Storage* s, uint64_t number) noexcept {
  if (s->charge > number) charge_outward(c, s, number);
}

}  // namespace tenure::core
