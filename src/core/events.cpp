#include "core/events.h"

#include "core/context.h"

namespace tenure::core {

std::atomic<EventRing*> event_ring{nullptr};
std::atomic<StorageWatcher> storage_watcher{nullptr};

void push_event(EventRing& ring, const Context* c, Storage* s, int64_t bytes) noexcept {
  const uint64_t number = ring.next.fetch_add(1, std::memory_order_relaxed) + 1;
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
