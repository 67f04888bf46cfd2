// Contexts: owners of scope stacks. Few programs need this header: every thread has a context of its own.
#pragma once

#include <tenure/detail/export.h>

namespace tenure {
namespace core {
struct Context;
}  // namespace core
inline namespace v1 {

/// A scope stack, last error, generator and statistics that may move between threads: for coroutines, and for hosts
/// whose requests do. One thread at a time may be inside.
class TENURE_API Context {
 public:
  Context();
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
  /// Ends the scopes that are open in it. What they report is in memory::last_escapes().
  ~Context();

  /// Makes the context current on this thread for the guard's life. Guards nest, on one thread in reverse order.
  class TENURE_API Enter {
   public:
    /// ScopeError if another thread is inside.
    explicit Enter(Context& context);
    Enter(const Enter&) = delete;
    Enter& operator=(const Enter&) = delete;
    ~Enter();

   private:
    core::Context* entered_;
    void* before_;
  };

 private:
  core::Context* p_;
};

}  // namespace v1
}  // namespace tenure
