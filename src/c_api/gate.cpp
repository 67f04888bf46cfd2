#include "c_api/gate.h"

#ifdef __linux__
#include <linux/membarrier.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

#include <chrono>
#include <thread>

#include "core/context.h"

namespace tenure::c {
namespace {

#ifdef __linux__
int membarrier(int command) noexcept { return static_cast<int>(syscall(SYS_membarrier, command, 0, 0)); }

// Whether the kernel has it for this process, asked before main, when it costs nothing.
bool has_barrier = false;
[[gnu::constructor(103)]] void ask() { has_barrier = membarrier(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED) == 0; }

void barrier_everywhere() noexcept {
  // Where a sandbox refuses it since: no processor holds a write back for a millisecond.
  if (membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED) != 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}
#else
constexpr bool has_barrier = false;
void barrier_everywhere() noexcept {}
#endif

}  // namespace

Gate::Gate() noexcept : home_(core::thread_token()) { bias(); }

void Gate::bias() noexcept {
  if (has_barrier) biased_.store(home_, std::memory_order_release);
}

Gate::Way Gate::enter_shared(uintptr_t me) noexcept {
  if (home_in_.load(std::memory_order_acquire) == me) return Way::nested;  // the bias is being taken from it
  uintptr_t seen = 0;
  if (!inside_.compare_exchange_strong(seen, me, std::memory_order_acquire))
    return seen == me ? Way::nested : Way::none;
  if (biased_.load(std::memory_order_relaxed) == 0) return Way::shared;
  biased_.store(0, std::memory_order_relaxed);
  barrier_everywhere();
  if (home_in_.load(std::memory_order_acquire) == 0) return Way::shared;
  biased_.store(home_, std::memory_order_relaxed);
  inside_.store(0, std::memory_order_release);
  return Way::none;
}

}  // namespace tenure::c
