// Events: what every change of the live bytes leaves in a ring, while somebody records. Off, it costs one branch.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace tenure::core {

struct Context;
struct Storage;

/// A clock of a few nanoseconds: ticks of the processor's counter where there is one.
inline uint64_t ticks() noexcept {
#if defined(__x86_64__) || defined(__i386__)
  return __builtin_ia32_rdtsc();
#elif defined(__aarch64__)
  uint64_t now;
  asm volatile("mrs %0, cntvct_el0" : "=r"(now));
  return now;
#else
  return static_cast<uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count());
#endif
}

/// One change of the live bytes. `tag` is written last: the number of the event (from 1) shifted by 16, and the depth
/// of the innermost scope. A reader that finds another number there has met a writer at work.
struct Event {
  std::atomic<uint64_t> time;
  std::atomic<int64_t> bytes;
  std::atomic<const char*> op;
  std::atomic<uint64_t> tag;
};
static_assert(sizeof(Event) == 32);

struct EventRing {
  Event* events;
  uint64_t mask;                           // capacity less 1; the capacity is a power of two
  void (*half)(EventRing&, uint64_t end);  // called by the writer of the last event of each half, at event `end`
  std::atomic<uint64_t> next{0};
  // The context that alone has written so far, which counts without a locked instruction, as long as `counting` says;
  // the first other one ends that.
  std::atomic<const Context*> only{nullptr};
  std::atomic<bool> counting{false};
  std::atomic<bool> many{false};       // it is ended
  std::atomic<uint64_t> last_time{0};  // when the clock was last read
};
/// The clock may cost more than all the rest: a small event takes the time of one at most this many before it.
inline constexpr uint64_t kEventsPerTick = 16;
inline constexpr int64_t kBytesWithTime = 32 << 10;

/// The ring that is written to; null while nobody records.
extern std::atomic<EventRing*> event_ring;

/// Told of every change too, while there is a ring, with its time. Null: nobody.
using StorageWatcher = void (*)(const Context*, Storage*, int64_t bytes, uint64_t ticks) noexcept;
extern std::atomic<StorageWatcher> storage_watcher;

void push_event(EventRing& ring, const Context* c, Storage* s, int64_t bytes) noexcept;

/// Called at every change of the live bytes: when a storage is complete, and before its bytes go.
inline void note_bytes(const Context* c, Storage* s, int64_t bytes) noexcept {
  if (EventRing* ring = event_ring.load(std::memory_order_acquire); __builtin_expect(ring != nullptr, 0))
    push_event(*ring, c, s, bytes);
}

}  // namespace tenure::core
