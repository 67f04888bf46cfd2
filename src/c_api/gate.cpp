#include "c_api/gate.h"

#include "core/barrier.h"
#include "core/context.h"

namespace tenure::c {

Gate::Gate() noexcept : home_(core::thread_token()) { bias(); }

void Gate::bias() noexcept {
  if (core::has_barrier_everywhere()) biased_.store(home_, std::memory_order_release);
}

Gate::Way Gate::enter_shared(uintptr_t me) noexcept {
  if (home_in_.load(std::memory_order_acquire) == me) return Way::nested;  // the bias is being taken from it
  uintptr_t seen = 0;
  if (!inside_.compare_exchange_strong(seen, me, std::memory_order_acquire))
    return seen == me ? Way::nested : Way::none;
  if (biased_.load(std::memory_order_relaxed) == 0) return Way::shared;
  biased_.store(0, std::memory_order_relaxed);
  core::barrier_everywhere();
  if (home_in_.load(std::memory_order_acquire) == 0) return Way::shared;
  biased_.store(home_, std::memory_order_relaxed);
  inside_.store(0, std::memory_order_release);
  return Way::none;
}

}  // namespace tenure::c
