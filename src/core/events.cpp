#include "core/events.h"

#include "core/barrier.h"
#include "core/context.h"

namespace tenure::core {

std::atomic<EventRing*> event_ring{nullptr};
std::atomic<StorageWatcher> storage_watcher{nullptr};

namespace {

// Numbers for several contexts. The one that counted alone is made to see that it does not any more (see
// barrier_everywhere), or is waited for.
[[gnu::noinline]] uint64_t next_of_many(EventRing& ring) noexcept {
  if (!ring.many.load(std::memory_order_acquire)) {
    ring.only.store(nullptr, std::memory_order_relaxed);
    barrier_everywhere();
    while (ring.counting.load(std::memory_order_acquire)) {}
    ring.many.store(true, std::memory_order_release);
  }
  return ring.next.fetch_add(1, std::memory_order_relaxed) + 1;
}

inline uint64_t next_number(EventRing& ring, const Context* c) noexcept {
  if (__builtin_expect(c && ring.only.load(std::memory_order_relaxed) == c, 1)) {
    ring.counting.store(true, std::memory_order_relaxed);
    std::atomic_signal_fence(std::memory_order_seq_cst);
    if (__builtin_expect(ring.only.load(std::memory_order_relaxed) == c, 1)) {
      const uint64_t number = ring.next.load(std::memory_order_relaxed) + 1;
      ring.next.store(number, std::memory_order_relaxed);
      ring.counting.store(false, std::memory_order_release);
      return number;
    }
    ring.counting.store(false, std::memory_order_release);
  }
  return next_of_many(ring);
}

}  // namespace

void push_event(EventRing& ring, const Context* c, Storage* s, int64_t bytes) noexcept {
  const uint64_t number = next_number(ring, c);
  Event& e = ring.events[(number - 1) & ring.mask];
  const uint64_t depth = c && c->top ? c->top->depth : 0;
  if (number % kEventsPerTick == 1 || bytes >= kBytesWithTime || bytes <= -kBytesWithTime)
    ring.last_time.store(ticks(), std::memory_order_relaxed);
  const uint64_t time = ring.last_time.load(std::memory_order_relaxed);
  e.time.store(time, std::memory_order_relaxed);
  e.bytes.store(bytes, std::memory_order_relaxed);
  e.op.store(c ? c->op : nullptr, std::memory_order_relaxed);
  e.tag.store(number << 16 | depth, std::memory_order_release);
  if (__builtin_expect((number & (ring.mask >> 1)) == 0, 0)) ring.half(ring, number);
  if (StorageWatcher watch = storage_watcher.load(std::memory_order_acquire)) watch(c, s, bytes, time);
}

}  // namespace tenure::core
