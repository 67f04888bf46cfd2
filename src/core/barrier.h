// A memory barrier on all threads of the process at once: what lets a fast side of an agreement between threads do
// without barriers of its own.
#pragma once

namespace tenure::core {

/// Whether the system has it. Asked before main.
bool has_barrier_everywhere() noexcept;

/// When it returns, every thread of the process has passed a full barrier since it was called. Microseconds.
void barrier_everywhere() noexcept;

}  // namespace tenure::core
