#include "core/slots.h"

#include <sys/mman.h>

#include <algorithm>
#include <mutex>

#include "alloc/fail_point.h"
#include "core/accounts.h"
#include "core/fail.h"
#include "core/fork.h"
#include "core/record.h"
#include "core/shared_impl.h"

namespace tenure {
inline namespace v1 {
namespace detail {
namespace {
// What empty handles look at before the range exists: all ones, a word that no handle has.
alignas(256) constinit char no_slot[256] = {
    '\xff', '\xff', '\xff', '\xff', '\xff', '\xff', '\xff', '\xff',
};
}  // namespace

constinit char* slots = no_slot;
__thread void* current_context = nullptr;

void foreign_handle(SlotHead* s, uint64_t word, int change) noexcept {
  uint64_t old = s->foreign.load(std::memory_order_relaxed);
  for (;;) {
    if ((old >> kIndexBits) != (word >> kIndexBits)) return;  // dead since: nothing to count
    const uint64_t count = old & core::kForeignMask;
    // A count at either end of its range stays there: the tensor then lives until its scope ends.
    const bool stuck = count == 0 || count == core::kForeignMask;
    uint64_t next = stuck ? old : old + static_cast<uint64_t>(static_cast<int64_t>(change));
    if (change < 0) next |= core::kForeignQueued;
    if (s->foreign.compare_exchange_weak(old, next, std::memory_order_acq_rel, std::memory_order_relaxed)) break;
  }
  if (change > 0 || (old & core::kForeignQueued)) return;
  // This drop may have been the last: the owner looks.
  auto* slot = static_cast<core::Slot*>(s);
  auto* owner = static_cast<core::Context*>(s->owner.load(std::memory_order_relaxed));
  core::Slot* head = owner->foreign_drops.load(std::memory_order_relaxed);
  do {
    slot->queue_next.store(head, std::memory_order_relaxed);
  } while (
      !owner->foreign_drops.compare_exchange_weak(head, slot, std::memory_order_release, std::memory_order_relaxed));
}

// Flattened: the end of a temporary is half of what a small op costs.
[[gnu::flatten]] void last_handle(SlotHead* head) noexcept {
  auto* s = static_cast<core::Slot*>(head);
  if (s->pins == 0) {
    if (core::alive_handles(*s) <= 0) core::release(*core::current_or_null(), s);
  } else if (__builtin_expect(core::only_outdated_saves(*s), 0) && core::alive_handles(*s) <= 0) {
    core::forget_history(*core::current_or_null(), s);
  }
}

}  // namespace detail
}  // namespace v1
}  // namespace tenure

namespace tenure::core {

uint64_t range_slots = 0;  // how many fit; set before main

namespace {

constexpr uint64_t kChunk = 256;     // slots taken at once: 64 KiB
constinit std::mutex g_range_mutex;  // trivially destroyed: it outlives every static handle
uint64_t used_slots = 0;

bool reserve_range() {
  for (uint64_t n = uint64_t{1} << detail::kIndexBits; n >= (uint64_t{1} << 12); n >>= 1) {
    void* p = mmap(nullptr, n << detail::kSlotShift, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED) continue;
    auto* first = static_cast<Slot*>(p);
    first->word.store(~uint64_t{0}, std::memory_order_relaxed);
    first->foreign.store(~uint64_t{0}, std::memory_order_relaxed);
    detail::slots = static_cast<char*>(p);
    range_slots = n;
    used_slots = kChunk;  // the first chunk stays unused: index 0 is no tensor
    return true;
  }
  return false;
}

// Before main, so that no thread sees the range change under it.
[[gnu::constructor(101)]] void reserve_at_load() {
  std::lock_guard lock(g_range_mutex);
  if (range_slots == 0) reserve_range();
}
[[gnu::constructor(102)]] void guard_range() { guard_over_fork<g_range_mutex>(); }

}  // namespace

void more_slots(Context& c) {
  uint64_t first;
  {
    std::lock_guard lock(g_range_mutex);
    const bool ok = !FailPoint::should_fail() && (range_slots != 0 || reserve_range());
    if (!ok || used_slots + kChunk > range_slots)
      fail<OutOfMemoryError>("no slot is left for another tensor: " + std::to_string(used_slots) + " are in use");
    first = used_slots;
    used_slots += kChunk;
  }
  auto* chunk = reinterpret_cast<Slot*>(detail::slots) + first;
  for (int64_t i = static_cast<int64_t>(kChunk) - 1; i >= 0; --i) {
    Slot* s = chunk + i;
    const uint64_t generation = 2;
    s->word.store((generation << detail::kIndexBits) | (first + static_cast<uint64_t>(i)), std::memory_order_relaxed);
    s->foreign.store((generation << detail::kIndexBits) | kForeignBias, std::memory_order_relaxed);
    s->owner.store(&c, std::memory_order_release);
    s->next = c.free_slots;
    c.free_slots = s;
  }
}

bool end_generation_contended(Slot* s, uint64_t generation) noexcept {
  const uint64_t fresh = (generation << detail::kIndexBits) | kForeignBias;
  uint64_t old = s->foreign.load(std::memory_order_relaxed);
  // A foreign drop may be under way: only the exchange that wins decides whether the slot is queued.
  while (!s->foreign.compare_exchange_weak(old, fresh | (old & kForeignQueued), std::memory_order_acq_rel,
                                           std::memory_order_relaxed)) {}
  return !(old & kForeignQueued) && generation <= kLastGeneration;
}

namespace {

// No longer queued; what others made and dropped is the owner's to count from here on, so that its next drop may be the
// last. A count that is stuck at an end says nothing.
int64_t take_foreign(Slot& s) noexcept {
  uint64_t old = s.foreign.load(std::memory_order_relaxed), next;
  uint64_t count;
  do {
    count = old & kForeignMask;
    next = old & ~kForeignQueued;
    if (count != 0 && count != kForeignMask) next = (next & ~kForeignMask) | kForeignBias;
  } while (!s.foreign.compare_exchange_weak(old, next, std::memory_order_acq_rel, std::memory_order_relaxed));
  return count == 0 || count == kForeignMask ? 0 : static_cast<int64_t>(count) - static_cast<int64_t>(kForeignBias);
}

}  // namespace

void drain_foreign_drops(Context& c) noexcept {
  // A hook may be told of the end of one that is queued.
  if (c.attention & kInHook) return;
  Slot* s = c.foreign_drops.exchange(nullptr, std::memory_order_acquire);
  while (s) {
    if (ForeignEnd* e = as_foreign_end(s)) {
      s = count_foreign_end(c, e);
      continue;
    }
    Slot* next = s->queue_next.load(std::memory_order_relaxed);
    const int64_t elsewhere = take_foreign(*s);
    if (!s->scope) {
      if ((s->word.load(std::memory_order_relaxed) >> detail::kIndexBits) <= kLastGeneration) {
        s->next = c.free_slots;
        c.free_slots = s;
      }
    } else {
      s->handles += static_cast<int32_t>(elsewhere);
      // What is only lent was not theirs to drop: it stays as long as what lends it.
      if (s->has(kLent)) s->handles += static_cast<int32_t>(std::max<int64_t>(s->lent - alive_handles(*s), 0));
      if (alive_handles(*s) <= 0) {
        if (s->pins == 0) {
          release(c, s);
        } else if (only_outdated_saves(*s)) {
          forget_history(c, s);
        }
      }
    }
    s = next;
  }
}

void release(Context& c, Slot* s) noexcept {
  LiveCounts::add(c.counts.released_early);
  unlink(s);
  destroy(c, s);
}

Slot* release_rest(Context& c, Slot* s) noexcept {
  // Everything is read from the slot first: what is released may run deleters, and those may take slots.
  ViewRecord* view = s->view;
  const Edge edge = s->edge();
  Extra* extra = s->extra;
  SharedImpl* shared = s->shared;
  const bool counted = !s->has(kUncounted);
  Slot* grad = nullptr;
  if (extra) {
    delete[] extra->spilled;
    grad = extra->grad;
    delete extra;
  }
  if (view) drop_view_record(c, view, s);
  if (edge.tagged) drop_edge(c, edge);
  if (shared) counted ? drop_alias(shared) : disown_shared(shared);
  return grad;
}

void release_gradients(Context& c, Slot* grad) noexcept {
  while (grad && --grad->pins == 0 && alive_handles(*grad) <= 0) {
    LiveCounts::add(c.counts.released_early);
    unlink(grad);
    grad = destroy_one(c, grad);
  }
}

}  // namespace tenure::core
