// What was recorded: the ring of the newest events, and the curve that the older ones became.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/events.h"

namespace tenure::memory_detail {

/// A point of the live bytes. The op that led there; null outside of ops.
struct Point {
  double seconds;
  int64_t live;
  const char* op;
};

struct Recording {
  std::vector<Point> points;  // at most kMaxPoints, in order of time; each holds until the next
  Point peak;
  uint64_t events;
  double seconds;  // how long it was recorded
};
inline constexpr size_t kMaxPoints = 2000;

/// Called at every change of the live bytes, whether events are recorded or not; null: no more.
void watch_storages(core::StorageWatcher f);

/// What was recorded until now. ValueError if nothing ever was.
Recording recording();

}  // namespace tenure::memory_detail
