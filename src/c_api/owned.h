// Objects of no context: shared tensors, var stores, optimizers, generators. Any context may use them; a call on one
// waits while another thread is inside of it.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>

#include "c_api/call.h"

namespace tenure::c {

struct Owned {
  const Kind kind;
  uint64_t handle = 0;
  const char* op = nullptr;  // that made it
  const void* site = nullptr;
  std::atomic<int64_t> refs{1};    // the callers'
  std::atomic<uint32_t> users{1};  // calls that use it, and the table
  std::recursive_mutex inside;     // a callback may come back to what it was called from

  explicit Owned(Kind k) : kind(k) {}
  Owned(const Owned&) = delete;
  Owned& operator=(const Owned&) = delete;
  virtual ~Owned() = default;
};

/// Registers a new object and returns its handle. OutOfMemoryError.
uint64_t publish(std::unique_ptr<Owned> object);
/// Counts a user of the object of a handle. StaleTensorError, ValueError.
Owned* take(const void* handle, Kind kind, const char* what);
void leave(Owned* o) noexcept;
/// Gives a caller's reference up.
void give_up(const void* handle, Kind kind, const char* what);
void retain(const void* handle, Kind kind, const char* what);

/// The object of a handle, for the length of a call, and with nobody else inside.
template <class T>
class Using {
 public:
  Using(const void* handle, const char* what) : o_(static_cast<T*>(take(handle, T::kKind, what))) { o_->inside.lock(); }
  Using(const Using&) = delete;
  Using& operator=(const Using&) = delete;
  ~Using() {
    o_->inside.unlock();
    leave(o_);
  }
  T* operator->() const noexcept { return o_; }
  T& operator*() const noexcept { return *o_; }

 private:
  T* o_;
};

}  // namespace tenure::c
