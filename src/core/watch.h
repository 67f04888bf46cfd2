// Those who watch tensors and scopes: the recorder of lives and the program's hooks. Nobody: one branch.
#pragma once

#include <atomic>
#include <cstdint>

namespace tenure::core {

struct Context;
struct ScopeRecord;
struct Slot;

/// What a watcher is told, on the thread inside the context. None throws; what they do may not make tensors.
struct Watcher {
  void (*made)(Context&, Slot&) noexcept;      // in its scope, complete
  void (*released)(Context&, Slot&) noexcept;  // as long as it can be looked at
  void (*begun)(Context&, ScopeRecord&) noexcept;
  void (*ended)(Context&, ScopeRecord&) noexcept;  // its tensors are gone
  void (*failed)(bool out_of_memory) noexcept;     // an error is about to be thrown
};

extern std::atomic<const Watcher*> watcher;

/// Null: nobody watches.
inline const Watcher* watching() noexcept { return watcher.load(std::memory_order_acquire); }

/// Does what the variables TENURE_MEMORY and TENURE_LEDGER ask for, once. Defined in src/report, above: a static
/// program has what it does because this is called.
void watch_as_environment_says() noexcept;

}  // namespace tenure::core
