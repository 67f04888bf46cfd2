// A dry run: a context asks only for the bytes that it would take. Its fresh storages are counted as ever, but lie
// where nothing can be read or written; kernels return at once; what needs values is refused. What it changes outside
// of itself it changes for itself alone: see commit.h.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace tenure::core {

struct Context;
struct DryState;

/// Contexts in a dry run. None: one look a kernel.
extern std::atomic<int> dry_runs;
/// Whether the context of this thread is.
[[gnu::cold]] bool dry_here() noexcept;
inline bool dry() noexcept { return __builtin_expect(dry_runs.load(std::memory_order_relaxed) != 0, 0) && dry_here(); }

[[noreturn, gnu::cold]] void refuse_values();
/// ValueError if the context of this thread is in a dry run: for what reads or keeps values.
inline void need_values() {
  if (dry()) refuse_values();
}

[[gnu::cold]] uint64_t run_of_context() noexcept;
/// The number of the dry run that the context of this thread is in; 0: none. Numbers do not come again.
inline uint64_t run_here() noexcept { return dry() ? run_of_context() : 0; }

/// In what may outlive the scope that it was made in: the dry run that made it, if one did. Outside of that run it is
/// stale, and what is left of it when the run ends is listed.
class Mark {
 public:
  explicit Mark(const char* what) noexcept : what_(what) {
    if (dry()) join();
  }
  Mark(const Mark&) = delete;
  Mark& operator=(const Mark&) = delete;
  ~Mark() {
    if (run_ != 0) leave();
  }
  /// 0: no dry run made it.
  uint64_t run() const noexcept { return run_; }
  bool usable() const noexcept { return __builtin_expect(run_ == 0, 1) || run_ == run_here(); }
  /// StaleTensorError unless it is usable.
  void check() const {
    if (!usable()) refuse();
  }
  const void* storage = nullptr;  // of a shared tensor: listed with it

 private:
  friend struct DryState;
  [[gnu::cold]] void join() noexcept;
  [[gnu::cold]] void leave() noexcept;
  [[noreturn, gnu::cold]] void refuse() const;

  uint64_t run_ = 0;
  DryState* state_ = nullptr;  // until the run ends; this and the list under dry_mutex
  Mark *prev_ = nullptr, *next_ = nullptr;
  const char* what_;
  const char* op_ = nullptr;
  const void* site_ = nullptr;
};

/// An address for so many bytes that cannot be touched; never null. Addresses may come again.
char* dry_address(size_t bytes) noexcept;

}  // namespace tenure::core
