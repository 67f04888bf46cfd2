// The table behind every handle that is no tensor: a handle is a kind, an index and a generation, and is asked here
// before anything is read.
//
// A tensor's handle is its word (detail/slot_head.h), whose low 26 bits are a slot's number; the first 256 slots are
// never tensors. The other handles have a number below 256 there, which holds their kind:
//
//   index : 20 | generation, high part : 18 | 0 : 18 | generation, low part : 4 | kind : 4
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

namespace tenure::c {

enum class Kind : uint8_t { none, context, list, storage, shared, store, optimizer, generator, gradients };
const char* name(Kind k) noexcept;

struct Entry {
  std::atomic<uint64_t> handle;  // equal to every valid handle; of a free entry, the one that comes next
  std::atomic<void*> owner;      // the context that it belongs to; of a context, its core; null: the process
  std::atomic<void*> object;
  uint32_t next_free;
  uint32_t unused;
};
static_assert(sizeof(Entry) == 32);

inline constexpr uint64_t kTensorIndexMask = (uint64_t{1} << 26) - 1;
inline constexpr uint64_t kFirstTensorIndex = 256;
inline constexpr uint64_t kTableSize = uint64_t{1} << 20;

/// The start of the table; null before the first object.
extern std::atomic<Entry*> table;

/// What a handle says it is. none: 0, a tensor's, or garbage.
inline Kind kind_of(uint64_t handle) noexcept {
  const uint64_t low = handle & kTensorIndexMask;
  return low < kFirstTensorIndex && (low & 15) <= static_cast<uint64_t>(Kind::gradients) ? static_cast<Kind>(low & 15)
                                                                                         : Kind::none;
}
inline bool may_be_tensor(uint64_t handle) noexcept { return (handle & kTensorIndexMask) >= kFirstTensorIndex; }

/// The entry of a handle that is alive and of that kind, or null.
inline Entry* find(uint64_t handle, Kind kind) noexcept {
  Entry* all = table.load(std::memory_order_acquire);
  if (!all || kind_of(handle) != kind) return nullptr;
  Entry* e = all + (handle >> 44);
  return e->handle.load(std::memory_order_acquire) == handle ? e : nullptr;
}

/// A handle for an object. OutOfMemoryError.
uint64_t table_add(Kind kind, void* object, void* owner);
/// Ends a handle that is alive; it and its copies are stale from now on.
void table_remove(uint64_t handle) noexcept;
/// Calls f for each handle that is alive. What f is given stays as long as it runs; it may not come back here.
void table_each(const std::function<void(Kind, uint64_t handle, const void* object)>& f);

}  // namespace tenure::c
