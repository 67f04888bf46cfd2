#include "alloc/fail_point.h"

namespace tenure::core {
namespace {
std::atomic<int64_t> g_left{0};  // allocations that still succeed; negative once one has failed
std::atomic<int64_t> g_seen{0};
std::atomic<bool> g_sticky{false};
std::atomic<bool> g_fired{false};
}  // namespace

void FailPoint::arm(int64_t n, bool sticky) noexcept {
  g_left = n - 1;
  g_seen = 0;
  g_sticky = sticky;
  g_fired = false;
  armed_ = true;
}

void FailPoint::disarm() noexcept { armed_ = false; }

bool FailPoint::fired() noexcept { return g_fired; }

int64_t FailPoint::seen() noexcept { return g_seen; }

bool FailPoint::count() noexcept {
  g_seen.fetch_add(1, std::memory_order_relaxed);
  int64_t left = g_left.fetch_sub(1);
  bool fail = left == 0 || (left < 0 && g_sticky);
  if (fail) g_fired = true;
  return fail;
}

}  // namespace tenure::core
