// From a handle to its slot.
#pragma once

#include <tenure/detail/handle.h>

#include "core/slots.h"

namespace tenure::core {

[[noreturn, gnu::cold]] void stale(uint64_t word);
[[noreturn, gnu::cold]] void foreign_use(const Slot* s);

/// The checked way from a handle to its slot: every op begins here. StaleTensorError.
inline Slot& use(const detail::Handle& t) {
  Slot* s = slot_at(t.unsafe_word());
  if (__builtin_expect(s->word.load(std::memory_order_relaxed) != t.unsafe_word(), 0)) stale(t.unsafe_word());
  if (__builtin_expect(s->owner.load(std::memory_order_relaxed) != detail::current_context, 0)) foreign_use(s);
  return *s;
}

[[noreturn, gnu::cold]] void refuse_question(const detail::Handle& t, const char* question, const void* site);
/// The same for what can be asked of a tensor at any time, which is no Op: what fails names the question and the line
/// of its caller.
[[gnu::always_inline]] inline Slot& asked(const detail::Handle& t, const char* question) {
  Slot* s = slot_at(t.unsafe_word());
  if (__builtin_expect(s->word.load(std::memory_order_relaxed) != t.unsafe_word() ||
                           s->owner.load(std::memory_order_relaxed) != detail::current_context,
                       0))
    refuse_question(t, question, __builtin_return_address(0));
  return *s;
}

}  // namespace tenure::core
