// The lives of storages: when each was made and released, where it lay, and which op on which line made it. From these
// come the pictures, the lists of what was alive at a peak, and the expectations of tests.
//
// Thread safety: everything is under one spin lock, held for some nanoseconds, longer only for a copy of it all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "tenure/dtype.h"

namespace tenure::core {
struct Context;
struct EventRing;
struct ScopeRecord;
struct Slot;
struct Storage;
struct Watcher;
}  // namespace tenure::core

namespace tenure::memory_detail {

/// One storage. `order` counts births and deaths: it says what was alive together, where times may be equal.
struct Life {
  uint64_t born = 0, died = 0;  // orders; died 0: alive
  uint64_t born_ticks = 0, died_ticks = 0;
  const char* address = nullptr;
  uint64_t bytes = 0;
  const char* op = nullptr;  // null: made outside of ops
  const void* site = nullptr;
  const core::Storage* storage = nullptr;
  uint64_t scope = 0;  // number of its ScopeLife; 0: none
  uint32_t context = 0;
  ScalarType dtype = ScalarType::Undefined;  // Undefined: bytes that are no one tensor's
  uint8_t ndim = 0;                          // at most kDims are kept
  static constexpr int kDims = 6;
  int64_t sizes[kDims] = {};
};

struct ScopeLife {
  uint64_t number = 0;
  uint64_t begun_ticks = 0, ended_ticks = 0;  // 0: open
  uint32_t context = 0, depth = 0;
  char name[48] = {};
};

/// The highest live bytes since some moment, and what was going on.
struct Peak {
  int64_t live = 0;
  uint64_t order = 0, ticks = 0;
  const char* op = nullptr;
  const void* site = nullptr;
};

/// A copy of what is known.
struct Lives {
  std::vector<Life> lives;  // in order of birth
  std::vector<ScopeLife> scopes;
  Peak peak;
  uint64_t order = 0;       // the last
  uint64_t lost = 0;        // lives of which nothing is known any more
  int64_t live_before = 0;  // bytes that were alive already when it began
};

/// Whether lives are recorded now.
bool recording_lives() noexcept;
/// Begins, with room for so many lives (the oldest that are over make place for new ones), unless it is on. Records
/// events too. OutOfMemoryError.
void start_lives(size_t capacity);
void stop_lives() noexcept;
/// What was recorded since start_lives. ValueError if it was never called.
Lives copy_lives();

/// When the recording began and where it is now, or ended.
struct LivesClock {
  uint64_t begin_ticks, now_ticks;
  double seconds_per_tick;
};
LivesClock lives_clock();

/// Watches the peak over a stretch of the program, whoever else records: what is alive at it is kept.
class PeakWindow {
 public:
  /// Begins to record if nobody does.
  PeakWindow();
  PeakWindow(const PeakWindow&) = delete;
  PeakWindow& operator=(const PeakWindow&) = delete;
  ~PeakWindow();
  uint64_t begun() const noexcept { return begun_; }
  int64_t live_at_begin() const noexcept { return live_; }
  Peak peak() const noexcept;
  /// What was made since the beginning and is alive at an order; 0: now.
  std::vector<Life> made_and_alive(uint64_t order) const;
  /// All that was made since, in order, as far as it is remembered.
  std::vector<Life> made() const;

 private:
  bool owner_ = false;
  size_t window_ = 0;
  uint64_t begun_ = 0;
  int64_t live_ = 0;
};

/// What the watcher of hooks.cpp tells.
void lives_made(core::Context& c, core::Slot& s) noexcept;
void lives_begun(core::Context& c, core::ScopeRecord& r) noexcept;
void lives_ended(core::Context& c, core::ScopeRecord& r) noexcept;

/// "f32[2, 3]", or "bytes" where no one tensor says.
std::string describe(const Life& l);

}  // namespace tenure::memory_detail
