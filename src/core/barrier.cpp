#include "core/barrier.h"

#ifdef __linux__
#include <linux/membarrier.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <chrono>
#include <thread>

namespace tenure::core {
namespace {

int membarrier(int command) noexcept { return static_cast<int>(syscall(SYS_membarrier, command, 0, 0)); }

// Registering costs nothing before main, and milliseconds where there are threads.
bool registered = false;
[[gnu::constructor(103)]] void register_process() {
  registered = membarrier(MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED) == 0;
}

}  // namespace

bool has_barrier_everywhere() noexcept { return registered; }

void barrier_everywhere() noexcept {
  // Where a sandbox refuses it since: no processor holds a write back for a millisecond.
  if (membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED) != 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

}  // namespace tenure::core

#else

namespace tenure::core {
bool has_barrier_everywhere() noexcept { return false; }
void barrier_everywhere() noexcept {}
}  // namespace tenure::core

#endif
