// What a child of a fork finds free, whatever other threads were doing.
#pragma once

#include <pthread.h>

#include <mutex>

namespace tenure::core {

/// Forking waits for this mutex of the process, so that a child finds what it guards whole, and the mutex free. Called
/// before main, once each. Whoever holds such a mutex takes no other of them, so that the order does not matter; one
/// that is taken inside others (that of where(), the C API's table) is registered before them, and so waited for after.
template <std::mutex& M>
void guard_over_fork() noexcept {
  pthread_atfork([] { M.lock(); }, [] { M.unlock(); }, [] { M.unlock(); });
}

}  // namespace tenure::core
