// Code of the program's that the library calls of its own accord: hooks, deleters, destructors of constants. It may let
// go of any tensor, so none of it runs while an op does: it waits until the op has ended. An op can then rely on its
// operands, which it holds by reference alone.
#pragma once

#include "core/context.h"

namespace tenure::core {

/// What waits. `run` frees it.
struct Late {
  Late* next = nullptr;
  void (*run)(Context&, Late*) noexcept = nullptr;
};

/// Whether something of the kind may run now.
inline bool may_run_now(const Context* c) noexcept { return !c || !c->op; }
/// For the end of the op that is running.
void add_late(Context& c, Late* l) noexcept;
/// Runs what waits, in order. An op inside of that leaves what it adds to the outermost call.
[[gnu::cold, gnu::noinline]] void run_late(Context& c) noexcept;

}  // namespace tenure::core
