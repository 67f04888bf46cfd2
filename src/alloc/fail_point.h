// Failure injection: tests make the n-th allocation fail and look at what the library does then.
#pragma once

#include <atomic>
#include <cstdint>

namespace tenure::core {

/// One counter for the whole process, consulted by every allocation of the library, nodes and pool threads included.
/// Unarmed it costs one predictable branch on a plain load.
class FailPoint {
 public:
  /// The n-th allocation from now (1 is the next) fails; a sticky one makes all later ones fail too.
  static void arm(int64_t n, bool sticky = false) noexcept;
  static void disarm() noexcept;
  /// Whether an allocation has failed since the last arm().
  static bool fired() noexcept;
  /// Allocations counted since the last arm().
  static int64_t seen() noexcept;

  static bool armed() noexcept { return armed_.load(std::memory_order_relaxed); }
  /// What an allocation asks: true means "behave as if memory were out".
  static bool should_fail() noexcept { return armed() && count(); }

 private:
  static bool count() noexcept;
  inline static std::atomic<bool> armed_{false};
};

/// Arms for the life of a block; what a test normally uses.
class FailPointScope {
 public:
  explicit FailPointScope(int64_t n, bool sticky = false) noexcept { FailPoint::arm(n, sticky); }
  ~FailPointScope() { FailPoint::disarm(); }
  FailPointScope(const FailPointScope&) = delete;
  FailPointScope& operator=(const FailPointScope&) = delete;
};

}  // namespace tenure::core
