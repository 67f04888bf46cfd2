// Plans: a scope that runs again and again, in memory that was laid out once.
//
// The first pass of a planned scope records its big blocks (above kSmallMax): op, size, and which allocations each
// outlives. From that a layout is made (plan_learn.h), an arena set aside for it (heap_arena.h), and later passes
// follow. A block takes its planned place only if op and size are what the trace says comes next and the place is free;
// else it goes where it fits best in the arena, else into the heap, and at its end the pass is learnt too. What
// outlives a pass has its place outside. The trace is a hint and never a contract: the bitmap of the arena alone says
// what is free, so nothing a program does makes two blocks overlap.
//
// A plan belongs to a context, under the name and the call site of its scope; a planned scope inside another one's pass
// is part of that pass. Only the thread inside the context calls these functions. Other threads end blocks, which the
// heap notes under its lock.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tenure::core {

struct Context;
struct Plan;
struct ScopeRecord;

/// A planned scope has begun: its pass begins, unless one is under way. Without memory for it the scope is unplanned.
[[gnu::cold]] void begin_pass(Context& c, ScopeRecord& r, std::string_view name, uint64_t site) noexcept;
/// The scope of a pass ended, and its tensors are gone.
[[gnu::cold]] void end_pass(Context& c, ScopeRecord& r) noexcept;
/// An exception ended it: nothing is learnt from the pass.
[[gnu::cold]] void abandon_pass(ScopeRecord& r) noexcept;

/// big_alloc in the pass of c.plan.
[[gnu::cold]] void* planned_alloc(Context& c, size_t bytes, size_t& capacity) noexcept;

/// Nobody is inside the context any more: what its plans set aside is given up, what they learnt is kept.
void rest_plans(Context& c) noexcept;

/// What memory::plans() says.
struct PlanCounts {
  char name[48];
  uint64_t passes, followed, planned, fitted, spilled, learned;
  size_t arena_bytes, max_live_bytes, traces;
};
const Plan* first_plan(const Context& c) noexcept;
const Plan* next_plan(const Plan& p) noexcept;
PlanCounts counts_of(const Plan& p) noexcept;

}  // namespace tenure::core
