// Taking and giving slots, and the end of a tensor. All for the thread inside the context.
#pragma once

#include "core/context.h"
#include "core/shared_impl.h"
#include "core/slot.h"
#include "core/storage.h"
#include "core/watch.h"

namespace tenure::core {

/// Whether a handle's index lies in the range of slots, so that its slot may be looked at.
extern uint64_t range_slots;
inline bool slot_exists(uint64_t word) noexcept { return (word & detail::kIndexMask) < range_slots; }
/// Adds slots to the context's free ones. OutOfMemoryError.
[[gnu::cold]] void more_slots(Context& c);
/// Takes what other contexts queued: frees dead slots, releases those that nobody holds, counts bytes. In a hook it
/// waits.
[[gnu::cold]] void drain_foreign_drops(Context& c) noexcept;
/// Releases what a tensor has beyond a storage: edges, view record, shared owner. Returns its gradient, which is still
/// pinned for it, or null.
Slot* release_rest(Context& c, Slot* s) noexcept;
/// Unpins the gradient of a tensor that is gone, its gradient's gradient and so on, without recursion.
[[gnu::cold]] void release_gradients(Context& c, Slot* grad) noexcept;
/// The same while another context may be counting a handle of the tensor.
[[gnu::cold]] bool end_generation_contended(Slot* s, uint64_t generation) noexcept;
/// Moves the generation on: all handles are stale. True if the slot may be used again now.
inline bool end_generation(Slot* s) noexcept {
  constexpr uint64_t one = uint64_t{1} << detail::kIndexBits;
  const uint64_t next = s->word.load(std::memory_order_relaxed) + one;
  s->word.store(next, std::memory_order_relaxed);
  const uint64_t foreign = s->foreign.load(std::memory_order_acquire);
  const bool nobody = s->handles <= 0 && (foreign & (kForeignQueued | kForeignMask)) == kForeignBias;
  s->handles = 0;
  if (__builtin_expect(!nobody || next >= (kLastGeneration + 1) << detail::kIndexBits, 0))
    return end_generation_contended(s, next >> detail::kIndexBits);
  // No handle is left anywhere, and handles come from handles: nobody else can be writing here.
  s->foreign.store(foreign + one, std::memory_order_relaxed);
  return true;
}

/// Makes sure that a free slot is there for slot_take. OutOfMemoryError.
inline void slot_ready(Context& c) {
  if (__builtin_expect(c.foreign_drops.load(std::memory_order_relaxed) != nullptr, 0)) drain_foreign_drops(c);
  if (__builtin_expect(c.free_slots == nullptr, 0)) more_slots(c);
}
/// A free slot with one handle, no pins, edges or records; in no list yet. After slot_ready.
inline Slot* slot_take(Context& c, uint16_t flags = 0, SharedImpl* shared = nullptr) noexcept {
  Slot* s = c.free_slots;
  c.free_slots = s->next;
  s->handles = 1;
  s->pins = 0;
  s->flags = flags;
  s->edge_tagged = 0;
  s->view = nullptr;
  s->extra = nullptr;
  s->view_generation = 0;
  s->shared = shared;
  s->op.store(c.op, std::memory_order_relaxed);
  s->site.store(c.site, std::memory_order_relaxed);
  return s;
}

inline void link(ScopeRecord& r, Slot* s) noexcept {
  s->scope = &r;
  s->prev = nullptr;
  s->next = r.head;
  if (r.head) r.head->prev = s;
  r.head = s;
}
inline void unlink(Slot* s) noexcept {
  if (s->prev) {
    s->prev->next = s->next;
  } else {
    s->scope->head = s->next;
  }
  if (s->next) s->next->prev = s->prev;
}

/// Registers a finished slot in the innermost scope.
inline void adopt_into_scope(Context& c, Slot* s) noexcept {
  link(*c.top, s);
  LiveCounts::add(c.counts.made);
  c.live_tensors.store(c.live_tensors.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
  if (const Watcher* w = watching(); __builtin_expect(w != nullptr, 0)) w->made(c, *s);
}

/// The end of a tensor that is in no list any more: its generation moves on, then what it held is released. Returns its
/// gradient, still pinned, or null.
[[gnu::always_inline]] inline Slot* destroy_one(Context& c, Slot* s) noexcept {
  if (const Watcher* w = watching(); __builtin_expect(w != nullptr, 0)) w->released(c, *s);
  // An alias holds its storage through the shared tensor.
  Storage* storage = s->shared ? nullptr : s->storage;
  Slot* grad = nullptr;
  s->scope = nullptr;
  const bool reusable = end_generation(s);
  c.live_tensors.store(c.live_tensors.load(std::memory_order_relaxed) - 1, std::memory_order_relaxed);
  if (__builtin_expect(s->edge_tagged != 0 || s->view || s->extra, 0)) {
    grad = release_rest(c, s);
  } else if (s->shared) {
    drop_alias(*s);
  }
  // The slot goes back before the storage: a deleter may call anything.
  if (reusable) {
    s->next = c.free_slots;
    c.free_slots = s;
  }
  if (storage) storage_unref(c, storage);
  return grad;
}
inline void destroy(Context& c, Slot* s) noexcept {
  if (Slot* grad = destroy_one(c, s); __builtin_expect(grad != nullptr, 0)) release_gradients(c, grad);
}

/// The end of a tensor before its scope's.
void release(Context& c, Slot* s) noexcept;

inline void pin(Slot* s) noexcept { ++s->pins; }
inline void unpin(Context& c, Slot* s) noexcept {
  if (--s->pins == 0 && alive_handles(*s) <= 0) release(c, s);
}

/// Handles of the program plus pins of the library; of a shared tensor: its owners.
inline int64_t refcount(const Slot& s) noexcept {
  if (s.has(kSharedItself)) return static_cast<int64_t>(s.shared->counts.load() & 0xffffffff);
  return alive_handles(s) + s.pins;
}

}  // namespace tenure::core
