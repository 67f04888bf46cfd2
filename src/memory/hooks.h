// Who watches: bits of the one watcher that the core knows.
#pragma once

#include <cstdint>

namespace tenure::memory_detail {

enum WatchBit : uint32_t { kWatchLives = 1, kWatchHooks = 2, kWatchErrors = 4 };
/// Begins or ends to watch for one of them.
void watch(WatchBit what, bool on) noexcept;

/// Called at every op that makes a tensor and at every error, once TENURE_MEMORY asked for it; null: not.
struct Requests {
  void (*made)() noexcept;
  void (*failed)(bool out_of_memory) noexcept;
};
void set_requests(const Requests* r) noexcept;

}  // namespace tenure::memory_detail
