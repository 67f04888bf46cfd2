#include "core/parallel.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <mutex>
#include <new>
#include <thread>

#include "alloc/fail_point.h"

namespace tenure::core {
namespace {

constexpr auto kSpin = std::chrono::microseconds(40);

int default_threads() noexcept {
  if (const char* text = std::getenv("TENURE_NUM_THREADS")) {
    int n = 0;
    auto [end, error] = std::from_chars(text, text + std::strlen(text), n);
    if (error == std::errc() && *end == '\0' && n >= 1) return std::min(n, kMaxThreads);
  }
  cpu_set_t cores;
  if (sched_getaffinity(0, sizeof cores, &cores) == 0) return std::clamp(CPU_COUNT(&cores), 1, kMaxThreads);
  return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, kMaxThreads);
}

/// One launch. Lives in the pool, so that a worker that wakes late reads nothing that is gone.
struct Job {
  parallel_detail::ParallelBody call;
  void* body;
  int64_t n, grain, chunks;
  std::exception_ptr error;
  int64_t error_chunk;
  std::mutex error_mutex;
};

class Pool {
 public:
  void run(int64_t n, int64_t grain, int64_t chunks, parallel_detail::ParallelBody call, void* body, int threads);
  void resize(int workers) noexcept;

  std::atomic<bool> busy{false};

 private:
  // The state of the launch: how many workers are inside, whether more may enter, and which launch it is. One word, so
  // that a worker enters an open launch in one step and the caller never waits for one that is still asleep.
  static constexpr uint64_t kInside = 0xffff, kOpen = 0x10000, kLaunch = 0x20000;

  void work() noexcept;
  void worker() noexcept;
  bool wait_for_launch(uint64_t& seen) noexcept;
  void wake() noexcept;

  alignas(64) std::atomic<uint64_t> state_{0};
  alignas(64) std::atomic<int64_t> next_{0};
  alignas(64) std::atomic<int> sleepers_{0};
  std::atomic<bool> stop_{false};
  std::mutex mutex_;
  std::condition_variable launched_;
  Job job_{};
  int workers_ = 0;
  pthread_t threads_[kMaxThreads] = {};  // std::thread's own functions may call terminate
};

// In plain storage: never destroyed, and made anew in the child of a fork, where the old one's threads do not exist.
alignas(Pool) unsigned char g_pool_storage[sizeof(Pool)];
constinit std::atomic<Pool*> g_pool{nullptr};
constinit std::atomic<int> g_threads{0};
constinit std::atomic<bool> g_closed{false};
constinit thread_local bool t_inside = false;

void rebuild_in_child() {
  if (g_pool.load(std::memory_order_relaxed) != nullptr) g_pool.store(new (g_pool_storage) Pool);
}

[[gnu::constructor(103)]] void make_pool() {
  g_pool.store(new (g_pool_storage) Pool, std::memory_order_release);  // without threads yet
  pthread_atfork(nullptr, nullptr, rebuild_in_child);
}

Pool& pool() { return *g_pool.load(std::memory_order_acquire); }

/// Ends the threads when the library's static objects end; from then on everything runs on its caller.
struct AtExit {
  ~AtExit() {
    g_closed.store(true);
    Pool* p = g_pool.load();
    // Inside a launch, or while another thread is: the workers cannot be joined, and nothing they use goes away.
    if (p == nullptr || t_inside || p->busy.exchange(true)) return;
    p->resize(0);
    p->busy.store(false);
  }
} g_at_exit;

void Pool::work() noexcept {
  for (;;) {
    int64_t chunk = next_.fetch_add(1, std::memory_order_relaxed);
    if (chunk >= job_.chunks) return;
    int64_t begin = chunk * job_.grain;
    try {
      job_.call(job_.body, begin, job_.n - begin < job_.grain ? job_.n : begin + job_.grain);
    } catch (...) {
      // Chunks begin in order, so every lower chunk has begun: the lowest error does not depend on the threads.
      next_.store(job_.chunks, std::memory_order_relaxed);
      std::lock_guard lock(job_.error_mutex);
      if (!job_.error || chunk < job_.error_chunk) {
        job_.error = std::current_exception();
        job_.error_chunk = chunk;
      }
    }
  }
}

bool Pool::wait_for_launch(uint64_t& seen) noexcept {
  auto is_new = [&](uint64_t s) { return (s & kOpen) != 0 && s / kLaunch != seen; };
  auto enter = [&] {
    for (uint64_t s = state_.load(); is_new(s);) {
      if (state_.compare_exchange_weak(s, s + 1)) {
        seen = s / kLaunch;
        return true;
      }
    }
    return false;
  };
  auto deadline = std::chrono::steady_clock::now() + kSpin;
  do {
    for (int i = 0; i < 32; ++i) {
      if (enter()) return true;
      relax();
    }
  } while (!stop_.load() && std::chrono::steady_clock::now() < deadline);
  std::unique_lock lock(mutex_);
  for (;;) {
    sleepers_.fetch_add(1);
    launched_.wait(lock, [&] { return stop_.load() || is_new(state_.load()); });
    sleepers_.fetch_sub(1);
    if (stop_.load()) return false;
    if (enter()) return true;
  }
}

void Pool::worker() noexcept {
  t_inside = true;
  uint64_t seen = 0;  // no launch: they count from 1
  while (wait_for_launch(seen)) {
    work();
    state_.fetch_sub(1);
  }
}

void Pool::wake() noexcept {
  if (sleepers_.load() == 0) return;
  { std::lock_guard lock(mutex_); }  // a worker between its last look and its sleep has slept now
  launched_.notify_all();
}

void Pool::resize(int workers) noexcept {
  if (workers < workers_) {
    stop_.store(true);
    { std::lock_guard lock(mutex_); }
    launched_.notify_all();
    for (; workers_ > 0; --workers_) pthread_join(threads_[workers_ - 1], nullptr);
    stop_.store(false);
  }
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);  // the program's signals are for the program's threads
  const auto entry = [](void* pool) -> void* {
    static_cast<Pool*>(pool)->worker();
    return nullptr;
  };
  // Where one cannot be made: fewer threads give the same results.
  while (workers_ < workers && !FailPoint::should_fail() &&
         pthread_create(&threads_[workers_], nullptr, entry, this) == 0)
    ++workers_;
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void Pool::run(int64_t n, int64_t grain, int64_t chunks, parallel_detail::ParallelBody call, void* body, int threads) {
  if (threads - 1 != workers_) resize(threads - 1);
  job_.call = call;
  job_.body = body;
  job_.n = n;
  job_.grain = grain;
  job_.chunks = chunks;
  next_.store(0, std::memory_order_relaxed);
  state_.store((state_.load(std::memory_order_relaxed) / kLaunch + 1) * kLaunch + kOpen);
  wake();
  t_inside = true;
  work();
  t_inside = false;
  state_.fetch_and(~kOpen);
  for (int spins = 0; (state_.load(std::memory_order_acquire) & kInside) != 0; ++spins) {
    if (spins < 2000) {
      relax();
    } else {
      std::this_thread::yield();
    }
  }
  std::exception_ptr error = std::move(job_.error);
  job_.error = nullptr;
  busy.store(false, std::memory_order_release);
  if (error) std::rethrow_exception(error);
}

}  // namespace

int num_threads() noexcept {
  int n = g_threads.load(std::memory_order_relaxed);
  if (n != 0) return n;
  int expected = 0;
  g_threads.compare_exchange_strong(expected, default_threads());
  return g_threads.load();
}

void set_num_threads(int n) noexcept { g_threads.store(std::clamp(n, 1, kMaxThreads)); }

namespace parallel_detail {

void parallel_run(int64_t n, int64_t grain, ParallelBody call, void* body) {
  int threads = num_threads();
  if (threads > 1 && !t_inside && !g_closed.load(std::memory_order_relaxed)) {
    Pool& p = pool();
    if (!p.busy.exchange(true, std::memory_order_acquire)) {
      return p.run(n, grain, (n - 1) / grain + 1, call, body, threads);
    }
  }
  for (int64_t begin = 0; begin < n;) {
    int64_t end = n - begin < grain ? n : begin + grain;
    call(body, begin, end);
    begin = end;
  }
}

}  // namespace parallel_detail
}  // namespace tenure::core
