// Ending scopes and handing off.
#pragma once

#include <string>

#include "core/context.h"

namespace tenure::core {

/// A budget of 0 is none.
ScopeRecord* begin_scope(Context& c, const char* name, size_t length, size_t budget = 0);
/// Ends scopes of the context from the innermost up to and with `last` (null: all). What escaped is appended to
/// `report`.
void end_scopes(Context& c, ScopeRecord* last, std::string& report) noexcept;
/// Ends the scopes that a hook began and left open: those above `top`. Each is an error left pending.
void end_left_by_hook(Context& c, const ScopeRecord* top) noexcept;
/// Moves a tensor of `from`, or of a scope inside it, to the scope outside. Tensors of outer scopes stay.
void hand_off(Context& c, ScopeRecord* from, Slot* s) noexcept;
/// The last line of a scope's list of escapes.
inline constexpr const char* kEscapeFix =
    "\n  return it with with_rc_scope_tensor or with_rc_scope_returning, hand_off() it, or share() it";
/// Sets last_escapes.
void note_escapes(Context& c, const std::string& report) noexcept;
/// Links a tensor whose scope ended, but which a graph pins, into the next scope.
void hold_for_graph(Context& c, ScopeRecord* outer, Slot* s) noexcept;
/// Remembers what became of a tensor that died with handles left.
void remember_death(Context& c, uint64_t word, const Slot& s, std::string reason) noexcept;

}  // namespace tenure::core
