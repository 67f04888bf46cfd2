// Contexts: owners of scope stacks. Few programs need this header: every thread has a context of its own.
#pragma once

#include <tenure/detail/export.h>

#include <cstdint>

namespace tenure {
namespace core {
struct Context;
}  // namespace core
inline namespace v1 {

/// A scope stack, last error, generator and statistics that may move between threads: for coroutines, and for hosts
/// whose requests do. One thread at a time may be inside. Its tensors are used inside of it alone: elsewhere a use is a
/// StaleTensorError, while handles may be copied and dropped on any thread. What crosses is shared (shared.h).
///
///   Context request;                 // on any thread
///   {
///     Context::Enter inside(request);
///     RcScope scope;                 // the request's, and open until this guard ends
///   }
class TENURE_API Context {
 public:
  /// With no scope open, and a generator of seed 0. Nobody is inside. OutOfMemoryError.
  Context();
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
  /// Ends the scopes that are open in it. With a thread inside, that is an error left pending in the current context,
  /// and a context that another thread is inside of ends when that thread leaves.
  ~Context();

  /// Makes the context current on this thread for the guard's life. Guards nest and end in reverse order, on the thread
  /// that they began on; otherwise a ScopeError is left pending in the current context. A thread may enter a context
  /// that it is inside of.
  class TENURE_API Enter {
   public:
    /// ScopeError if another thread is inside.
    explicit Enter(Context& context);
    Enter(const Enter&) = delete;
    Enter& operator=(const Enter&) = delete;
    /// Back to the context that the thread was in before. Scopes that are open stay so, for who enters next.
    ~Enter();

   private:
    core::Context* entered_;
    uint64_t id_;
    void* before_;
    uint64_t entry_;  // 0: the thread was inside already
    uintptr_t thread_;
  };

 private:
  core::Context* p_;
};

}  // namespace v1
}  // namespace tenure
