// One thread at a time in a context, seen without a locked instruction by the thread that made it.
//
// The gate is biased to its home thread: home writes `home_in`, then looks whether the bias still holds. Any other
// thread takes `inside` by compare-and-swap, and the first one that does so ends the bias: it clears it, makes every
// thread of the process pass a memory barrier (membarrier(2)), and then reads `home_in`. Either home's look at the bias
// came after the barrier, and it saw that it was gone, or its write came before, and is seen. From then on all take
// `inside`. The design is that of biased locking (Russell and Detlefs, "Eliminating synchronization-related atomic
// operations with biased locking and bulk rebiasing", 2006, with a barrier in place of a stopped thread).
#pragma once

#include <atomic>
#include <cstdint>

namespace tenure::c {

class Gate {
 public:
  enum class Way : uint8_t { none, home, shared, nested };

  /// Threads are named by core::thread_token(). `none`: another thread is in.
  [[gnu::always_inline]] Way enter(uintptr_t me) noexcept {
    if (__builtin_expect(biased_.load(std::memory_order_relaxed) == me, 1)) {
      if (__builtin_expect(home_in_.load(std::memory_order_acquire) != 0, 0)) return Way::nested;
      home_in_.store(me, std::memory_order_relaxed);
      std::atomic_signal_fence(std::memory_order_seq_cst);
      if (__builtin_expect(biased_.load(std::memory_order_relaxed) == me, 1)) return Way::home;
      home_in_.store(0, std::memory_order_release);
    }
    return enter_shared(me);
  }
  [[gnu::always_inline]] void leave(Way way) noexcept {
    if (__builtin_expect(way == Way::home, 1)) return home_in_.store(0, std::memory_order_release);
    if (way == Way::shared) inside_.store(0, std::memory_order_release);
  }
  /// The thread that is in, or 0. It may leave meanwhile.
  uintptr_t who() const noexcept {
    const uintptr_t home = home_in_.load(std::memory_order_acquire);
    return home ? home : inside_.load(std::memory_order_acquire);
  }

  /// The thread that the gate can be biased to: the one that made it.
  uintptr_t home() const noexcept { return home_; }
  /// Biases it again, by its home thread, with nobody in but threads that will find their context ended.
  void bias() noexcept;

  Gate() noexcept;
  Gate(const Gate&) = delete;
  Gate& operator=(const Gate&) = delete;

 private:
  [[gnu::cold, gnu::noinline]] Way enter_shared(uintptr_t me) noexcept;

  std::atomic<uintptr_t> biased_{0};   // home_ or 0
  std::atomic<uintptr_t> home_in_{0};  // written by home alone
  std::atomic<uintptr_t> inside_{0};   // the thread that is in the other way
  const uintptr_t home_;
};

}  // namespace tenure::c
