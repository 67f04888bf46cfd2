#include "memory/recording.h"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <memory>
#include <mutex>
#include <new>

#include "core/barrier.h"
#include "core/events.h"
#include "core/fail.h"
#include "core/fork.h"
#include "core/op.h"
#include "tenure/memory.h"

namespace tenure::memory_detail {
namespace {

using core::EventRing;

// A span of time: the lowest and the highest value in it and the last one, with when.
struct Bucket {
  struct At {
    uint64_t time;
    int64_t live;
    const char* op;
  };
  At low, high, last;
  bool used = false;

  void add(const At& at) noexcept {
    if (!used || at.live < low.live) low = at;
    if (!used || at.live > high.live) high = at;
    last = at;
    used = true;
  }
  void add(const Bucket& later) noexcept {
    if (!later.used) return;
    const bool low_first = later.low.time <= later.high.time;
    add(low_first ? later.low : later.high);
    add(low_first ? later.high : later.low);
    add(later.last);
  }
};

// The curve: buckets of equal width, which doubles, two becoming one, whenever time outgrows them.
struct Curve {
  static constexpr size_t kBuckets = (kMaxPoints - 2) / 3;
  uint64_t begin = 0;
  int shift = 0;  // a bucket is 2^shift ticks
  std::array<Bucket, kBuckets> buckets{};
  Bucket::At peak{};

  void start(uint64_t now, int64_t live) noexcept {
    begin = now;
    shift = 10;
    buckets.fill(Bucket{});
    peak = {now, live, nullptr};
    buckets[0].add(peak);
  }
  void add(const Bucket::At& at) noexcept {
    if (at.live > peak.live) peak = at;
    // A thread may read its clock, be overtaken, and write an event with an earlier time.
    const uint64_t since = at.time > begin ? at.time - begin : 0;
    while (since >> shift >= kBuckets) widen();
    buckets[since >> shift].add(at);
  }
  void widen() noexcept {
    for (size_t i = 0; i < kBuckets; ++i) {
      Bucket both{};
      if (2 * i < kBuckets) both = buckets[2 * i];
      if (2 * i + 1 < kBuckets) both.add(buckets[2 * i + 1]);
      buckets[i] = both;
    }
    ++shift;
  }
};

// A ring for each power of two, once it was asked for: a writer that was overtaken by stop_recording may still write
// into its ring, so none is ever freed.
struct Recorder {
  std::array<std::unique_ptr<EventRing>, 29> rings;
  std::array<std::unique_ptr<core::Event[]>, 29> events;
  EventRing* ring = nullptr;  // the last one in use
  bool on = false;
  uint64_t folded = 0;  // events that are in the curve
  int64_t folded_live = 0;
  Curve curve;
  int64_t stopped_live = 0;
  uint64_t stopped_number = 0;
  // Two readings of both clocks give the length of a tick.
  uint64_t begin_ticks = 0, stop_ticks = 0;
  std::chrono::steady_clock::time_point begin_time, stop_time;

  struct Clock {
    uint64_t begin;
    double tick;
    double seconds(uint64_t at) const { return at > begin ? static_cast<double>(at - begin) * tick : 0; }
  };
  Clock clock() const {
    const uint64_t ticks = (on ? core::ticks() : stop_ticks) - begin_ticks;
    const std::chrono::duration<double> time = (on ? std::chrono::steady_clock::now() : stop_time) - begin_time;
    return {begin_ticks, ticks ? time.count() / static_cast<double>(ticks) : 0};
  }

  // Calls f(event, live bytes after it, depth) for the events after `first` up to `end`, of which the value `live` is
  // known after the last. Events that are not there any more, or not yet, are left out.
  template <class F>
  void walk(uint64_t first, uint64_t end, int64_t live, F&& f) const {
    const uint64_t capacity = ring->mask + 1;
    if (end - first > capacity) first = end - capacity;
    const auto complete = [&](uint64_t number, uint64_t& tag) {
      tag = ring->events[(number - 1) & ring->mask].tag.load(std::memory_order_acquire);
      return tag >> 16 == number;
    };
    uint64_t tag;
    for (uint64_t n = end; n > first; --n) {
      if (complete(n, tag)) live -= ring->events[(n - 1) & ring->mask].bytes.load(std::memory_order_relaxed);
    }
    for (uint64_t n = first + 1; n <= end; ++n) {
      if (!complete(n, tag)) continue;
      const core::Event& e = ring->events[(n - 1) & ring->mask];
      live += e.bytes.load(std::memory_order_relaxed);
      f(e, live, static_cast<int>(tag & 0xffff));
    }
  }
  // Events of one bucket of the curve, of which only the lowest, the highest and the last count.
  struct Run {
    uint64_t time = 0;  // of the newest clock reading
    Bucket::At low{}, high{}, last{};
    bool any = false;
    void add(Curve& curve, const core::Event& e, int64_t live) noexcept {
      const uint64_t at = e.time.load(std::memory_order_relaxed);
      if (at != time || !any) {
        end(curve);
        low = high = last = {time = at, live, e.op.load(std::memory_order_relaxed)};
        any = true;
        return;
      }
      if (live < low.live) low = {at, live, e.op.load(std::memory_order_relaxed)};
      if (live > high.live) high = {at, live, e.op.load(std::memory_order_relaxed)};
      last.live = live;
      last.op = e.op.load(std::memory_order_relaxed);
    }
    void end(Curve& curve) noexcept {
      if (!any) return;
      curve.add(low);
      curve.add(high);
      curve.add(last);
      any = false;
    }
  };
  void fold(uint64_t end, int64_t live) noexcept {
    if (end <= folded) return;
    Run run;
    // Where one context alone writes, nothing is missing, and what was live before is known.
    if (!ring->many.load(std::memory_order_acquire) && end - folded <= ring->mask + 1) {
      int64_t now = folded_live;
      for (uint64_t n = folded; n < end; ++n) {
        const core::Event& e = ring->events[n & ring->mask];
        run.add(curve, e, now += e.bytes.load(std::memory_order_relaxed));
      }
    } else {
      walk(folded, end, live, [&](const core::Event& e, int64_t now, int) { run.add(curve, e, now); });
    }
    run.end(curve);
    folded = end;
    folded_live = live;
  }
  // Who watches storages is told by way of a ring; one of its own, where nobody records events.
  bool storages_watched = false;
  EventRing* quiet = nullptr;
  void choose_ring() noexcept {
    core::event_ring.store(on ? ring : storages_watched ? quiet : nullptr, std::memory_order_release);
  }
  uint64_t end() const { return on ? ring->next.load(std::memory_order_relaxed) : stopped_number; }
  int64_t live() const { return on ? static_cast<int64_t>(memory::live_bytes()) : stopped_live; }
};

constinit std::mutex g_recorder_mutex;
[[gnu::constructor(103)]] void guard_recorder() {
  core::guard_over_fork<g_recorder_mutex>();
  // A thread that was about to count an event does not exist in the child.
  pthread_atfork(nullptr, nullptr, [] {
    if (EventRing* ring = core::event_ring.load(std::memory_order_relaxed))
      ring->counting.store(false, std::memory_order_relaxed);
  });
}

Recorder& recorder() {
  static Recorder& r = *new Recorder;  // outlives every static handle
  return r;
}

// A half of the ring is full: it goes into the curve before the other half is full too.
void fold_half(EventRing& ring, uint64_t end) {
  Recorder& r = recorder();
  std::lock_guard lock(g_recorder_mutex);
  if (!r.on || r.ring != &ring) return;
  // Other threads may have gone on: what they did since is not in live_bytes of event `end`, but will be corrected at
  // the next half.
  r.fold(end, static_cast<int64_t>(memory::live_bytes()));
}

EventRing* make_quiet_ring() {
  constexpr uint64_t kEvents = 1024;
  static core::Event* events = new core::Event[kEvents]();
  static EventRing& ring = *new EventRing;
  ring.events = events;
  ring.mask = kEvents - 1;
  ring.half = [](EventRing&, uint64_t) {};
  return &ring;
}

}  // namespace

void watch_storages(core::StorageWatcher f) {
  Recorder& r = recorder();
  std::lock_guard lock(g_recorder_mutex);
  if (f && !r.quiet) r.quiet = make_quiet_ring();
  core::storage_watcher.store(f, std::memory_order_release);
  r.storages_watched = f != nullptr;
  r.choose_ring();
}

Recording recording() {
  Recorder& r = recorder();
  std::lock_guard lock(g_recorder_mutex);
  if (!r.ring) core::fail<ValueError>("nothing was recorded: call memory::record_events first");
  r.fold(r.end(), r.live());
  const Recorder::Clock clock = r.clock();
  Recording out;
  out.events = r.end();
  out.seconds = clock.seconds(r.on ? core::ticks() : r.stop_ticks);
  const auto point = [&](const Bucket::At& at) { return Point{clock.seconds(at.time), at.live, at.op}; };
  for (const Bucket& b : r.curve.buckets) {
    if (!b.used) continue;
    const bool low_first = b.low.time <= b.high.time;
    for (const Bucket::At& at : {low_first ? b.low : b.high, low_first ? b.high : b.low, b.last}) {
      const Point p = point(at);
      if (out.points.empty() || out.points.back().live != p.live) out.points.push_back(p);
    }
  }
  out.peak = point(r.curve.peak);
  return out;
}

}  // namespace tenure::memory_detail

namespace tenure {
inline namespace v1 {
namespace memory {

using memory_detail::g_recorder_mutex;
using memory_detail::recorder;

void record_events(size_t capacity) {
  core::QuietOp op("record_events");
  if (capacity > size_t{1} << 28) {
    core::fail<ValueError>("the capacity is more than 268435456 events: it is " + std::to_string(capacity));
  }
  const int power = std::bit_width(std::bit_ceil(std::max(capacity, size_t{1024}))) - 1;
  auto& r = recorder();
  std::lock_guard lock(g_recorder_mutex);
  auto& ring = r.rings[static_cast<size_t>(power)];
  if (!ring) {
    auto& events = r.events[static_cast<size_t>(power)];
    if (!events) events.reset(new (std::nothrow) core::Event[size_t{1} << power]());
    if (events) ring.reset(new (std::nothrow) core::EventRing);
    if (!ring)
      core::fail<OutOfMemoryError>("cannot allocate a ring of " + std::to_string(size_t{1} << power) + " events");
    ring->events = events.get();
    ring->mask = (uint64_t{1} << power) - 1;
    ring->half = memory_detail::fold_half;
  }
  core::event_ring.store(nullptr, std::memory_order_relaxed);
  r.ring = ring.get();
  // Numbers start at 1 again, so what an earlier recording left must not look like this one's.
  for (uint64_t i = 0; i <= ring->mask; ++i) ring->events[i].tag.store(0, std::memory_order_relaxed);
  ring->next.store(0, std::memory_order_relaxed);
  const bool alone = core::has_barrier_everywhere();
  ring->only.store(alone ? &op.c : nullptr, std::memory_order_relaxed);
  ring->many.store(!alone, std::memory_order_relaxed);
  r.folded = 0;
  r.folded_live = static_cast<int64_t>(live_bytes());
  r.on = true;
  r.begin_time = std::chrono::steady_clock::now();
  r.begin_ticks = core::ticks();
  r.curve.start(r.begin_ticks, static_cast<int64_t>(live_bytes()));
  r.choose_ring();
}

void stop_recording() noexcept {
  auto& r = recorder();
  std::lock_guard lock(g_recorder_mutex);
  if (!r.on) return;
  r.on = false;
  r.choose_ring();
  r.stopped_number = r.ring->next.load(std::memory_order_relaxed);
  r.stopped_live = static_cast<int64_t>(live_bytes());
  r.stop_ticks = core::ticks();
  r.stop_time = std::chrono::steady_clock::now();
}

std::vector<Event> recorded_events() {
  auto& r = recorder();
  std::lock_guard lock(g_recorder_mutex);
  std::vector<Event> out;
  if (!r.ring) return out;
  const auto clock = r.clock();
  r.walk(0, r.end(), r.live(), [&](const core::Event& e, int64_t live, int depth) {
    out.push_back({clock.seconds(e.time.load(std::memory_order_relaxed)), e.bytes.load(std::memory_order_relaxed), live,
                   e.op.load(std::memory_order_relaxed), depth});
  });
  return out;
}

}  // namespace memory
}  // namespace v1
}  // namespace tenure
