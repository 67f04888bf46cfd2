// The only door to threads. Work is cut by shape and never by the number of threads, so results have the same bits for
// any number of them.
#pragma once

#include <cstdint>
#include <memory>
#include <type_traits>

namespace tenure::core {

inline constexpr int kMaxThreads = 1024;

/// Threads that parallel_for uses, the caller included, at least 1. Default: TENURE_NUM_THREADS, else the cores that
/// this process may run on.
int num_threads() noexcept;

/// Sets it, from the next launch on; clamped to 1 … kMaxThreads.
void set_num_threads(int n) noexcept;

/// What a loop that waits for another thread does between two looks.
inline void relax() noexcept {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  asm volatile("yield");
#endif
}

namespace parallel_detail {
using ParallelBody = void (*)(void* body, int64_t begin, int64_t end);
void parallel_run(int64_t n, int64_t grain, ParallelBody call, void* body);
}  // namespace parallel_detail

/// Calls f(begin, end) for the chunks [0, grain), [grain, 2 * grain) … of [0, n), the last one perhaps shorter, on the
/// caller and the pool's threads, in any order; returns when all have ended. A grain below 1 counts as 1. With one
/// chunk or one thread, inside another parallel_for, or while another thread's is under way: on the caller alone, in
/// order. If f throws, chunks not yet begun are skipped and the exception of the lowest chunk that threw is rethrown:
/// the one that a plain loop would throw. Allocates nothing once the threads run. f must not use tensors' handles.
template <class F>
void parallel_for(int64_t n, int64_t grain, F&& f) {
  if (n <= 0) return;
  if (n <= grain || n == 1) {
    f(int64_t{0}, n);
    return;
  }
  using Body = std::remove_reference_t<F>;
  parallel_detail::parallel_run(
      n, grain < 1 ? 1 : grain, [](void* body, int64_t begin, int64_t end) { (*static_cast<Body*>(body))(begin, end); },
      const_cast<void*>(static_cast<const void*>(std::addressof(f))));
}

}  // namespace tenure::core
