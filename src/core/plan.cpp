#include "core/plan.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <memory>
#include <new>

#include "alloc/heap.h"
#include "alloc/heap_arena.h"
#include "alloc/plan_learn.h"
#include "core/context.h"

namespace tenure::core {
namespace {

/// Beyond that many plans of a context, the one that ran longest ago gives way.
constexpr uint32_t kPlans = 16;
/// A pass with more big blocks than this is not learnt: steps grow with the square.
constexpr uint32_t kMostBlocks = 8192;
/// A trace that no pass has followed for so many is forgotten.
constexpr uint64_t kForgetAfter = 1024;
/// So many times a plan is learnt again without asking whether it helps; then the passes between double, until some
/// follow it.
constexpr uint32_t kPatience = 8, kHelps = 4, kLongestWait = 10;

struct Seen {
  const char* op;
  uint32_t size;
  bool has_place;
};

}  // namespace

struct Plan {
  char name[48] = {};
  uint64_t site = 0;  // of the line that opens its scope
  Plan* next = nullptr;
  uint64_t last_used = 0;
  PlanLayout layout;
  heap::Arena arena;

  // The pass that is under way.
  std::unique_ptr<Seen[]> seen;
  std::unique_ptr<uint32_t[]> died;
  uint32_t room = 0, count = 0;
  uint32_t cursor[kPlanTraces] = {};
  uint32_t mask = 0;       // the traces that it may be following
  bool in_arena = false;   // there is one
  bool deviates = false;   // from all traces
  bool abandoned = false;  // it will not be learnt

  uint64_t passes = 0, followed = 0, planned = 0, fitted = 0, spilled = 0, learned = 0;
  uint64_t learn_from = 0;  // the first pass that may be learnt again
  uint32_t in_vain = 0;     // how often it was learnt with little use
  uint32_t in_a_row = 0;    // passes that followed since, until one did not
};

namespace {

struct Match {
  heap::Index place;
  bool inside;
};

/// What a trace says about the next block: which of its entries that is.
struct Candidate {
  uint32_t at;
  bool fits = false, exact = false, outside = false;
  uint32_t size = 0, block = 0;
};
Candidate candidate(const PlanTrace& t, uint32_t cursor, const char* op, uint32_t size) noexcept {
  const auto fits = [&](uint32_t i) {
    return i < t.entries.size() && t.entries[i].op == op && t.entries[i].size >= size;
  };
  const auto found = [&](uint32_t i) {
    const TraceEntry& e = t.entries[i];
    return Candidate{i, true, e.size == size, e.outside, e.size, e.block};
  };
  if (fits(cursor) && (!t.entries[cursor].outside || t.entries[cursor].size == size)) return found(cursor);
  // What outlived a pass need not come again: state that is made once.
  uint32_t i = cursor;
  while (i < t.entries.size() && t.entries[i].outside) ++i;
  if (fits(i)) return found(i);
  return fits(cursor) ? found(cursor) : Candidate{cursor};
}

/// What the traces that the pass may be following say: an exact size rather than a larger one, and then the trace that
/// was followed last.
Match match(Plan& p, const char* op, uint32_t size) noexcept {
  Candidate all[kPlanTraces];
  const Candidate* best = nullptr;
  uint64_t best_pass = 0;
  const auto each = [&](auto&& f) {
    for (uint32_t left = p.mask; left != 0; left &= left - 1) f(static_cast<uint32_t>(std::countr_zero(left)));
  };
  each([&](uint32_t t) {
    const PlanTrace& trace = p.layout.traces[t];
    Candidate& c = all[t] = candidate(trace, p.cursor[t], op, size);
    if (!c.fits) return;
    const bool better = !best || (c.exact != best->exact ? c.exact
                                  : c.exact              ? trace.last_pass > best_pass
                                                         : c.size < best->size);
    if (!better) return;
    best = &c;
    best_pass = trace.last_pass;
  });
  if (!best) {
    p.mask = 0;
    p.deviates = true;
    return {heap::kNowhere, true};
  }
  const Candidate chosen = *best;
  uint32_t still = 0;
  each([&](uint32_t t) {
    const Candidate& c = all[t];
    if (!c.fits || c.outside != chosen.outside || (!c.outside && c.block != chosen.block)) return;
    still |= uint32_t{1} << t;
    p.cursor[t] = c.at + 1;
  });
  p.mask = still;
  return chosen.outside ? Match{heap::kNowhere, false} : Match{p.layout.places[chosen.block], true};
}

bool more_room(Plan& p) noexcept {
  if (p.room >= kMostBlocks || FailPoint::should_fail()) return false;
  const uint32_t room = std::max<uint32_t>(256, 2 * p.room);
  std::unique_ptr<Seen[]> seen(new (std::nothrow) Seen[room]);
  std::unique_ptr<uint32_t[]> died(new (std::nothrow) uint32_t[room]);
  if (!seen || !died) return false;
  std::copy_n(p.seen.get(), p.count, seen.get());
  heap::more_room(p.arena, died.get(), room);
  p.seen = std::move(seen);
  p.died = std::move(died);
  p.room = room;
  return true;
}

Plan* plan_of(Context& c, std::string_view name, uint64_t site) noexcept {
  char text[sizeof Plan::name] = {};
  std::memcpy(text, name.data(), std::min(name.size(), sizeof text - 1));
  uint32_t count = 0;
  Plan* oldest = nullptr;
  for (Plan* p = c.plans; p; p = p->next, ++count) {
    if (p->site == site && std::memcmp(p->name, text, sizeof text) == 0) return p;
    if (!oldest || p->last_used < oldest->last_used) oldest = p;
  }
  Plan* p = nullptr;
  if (count >= kPlans) {
    // Its arena goes on under the same number: blocks that name it may be alive.
    p = oldest;
    Plan** link = &c.plans;
    while (*link != p) link = &(*link)->next;
    *link = p->next;
    heap::give_up(p->arena);
    p->layout = {};
    p->passes = p->followed = p->planned = p->fitted = p->spilled = p->learned = p->learn_from = 0;
    p->in_vain = p->in_a_row = 0;
  } else {
    p = FailPoint::should_fail() ? nullptr : new (std::nothrow) Plan;
    if (!p) return nullptr;
    if (!heap::enlist(p->arena)) {
      delete p;
      return nullptr;
    }
  }
  p->next = c.plans;
  c.plans = p;
  std::memcpy(p->name, text, sizeof text);
  p->site = site;
  return p;
}

/// Learns the pass that just ended.
void learn_pass(Plan& p) noexcept {
  if (FailPoint::should_fail()) return;
  try {
    PlanTrace fresh;
    fresh.last_pass = p.passes;
    fresh.entries.reserve(p.count);
    for (uint32_t i = 0; i < p.count; ++i) {
      const bool outside = p.died[i] == heap::kAlive;
      fresh.entries.push_back({p.seen[i].op, p.seen[i].size, outside ? p.count : p.died[i], outside});
    }
    learn(p.layout, std::move(fresh));
  } catch (...) { return; }
  ++p.learned;
  heap::set_aside(p.arena, p.layout.height);
  if (p.in_a_row >= kHelps) p.in_vain = 0;
  p.in_a_row = 0;
  ++p.in_vain;
  p.learn_from = p.passes + (p.in_vain <= kPatience ? 1 : uint64_t{1} << std::min(p.in_vain - kPatience, kLongestWait));
}

}  // namespace

void begin_pass(Context& c, ScopeRecord& r, std::string_view name, uint64_t site) noexcept {
  if (c.plan || c.dry) return;
  Plan* p = plan_of(c, name, site);
  if (!p) return;
  p->last_used = r.number;
  ++p->passes;
  p->count = 0;
  std::fill_n(p->cursor, kPlanTraces, 0);
  p->mask = (uint32_t{1} << p->layout.traces.size()) - 1;
  p->deviates = p->abandoned = false;
  const heap::Index there = heap::begin_pass(p->arena, p->died.get(), p->room);
  const heap::Index wanted = p->layout.height;
  p->in_arena = wanted != 0 && (there == wanted || heap::set_aside(p->arena, wanted));
  r.plan = c.plan = p;
}

void abandon_pass(ScopeRecord& r) noexcept { r.plan->abandoned = true; }

void* planned_alloc(Context& c, size_t bytes, size_t& capacity) noexcept {
  Plan& p = *c.plan;
  if (p.count == p.room && !more_room(p)) p.abandoned = true;
  const uint32_t size = heap::granules(bytes);
  const bool follows = p.in_arena || (p.layout.height == 0 && !p.layout.traces.empty());
  const Match want = follows ? match(p, c.op, size) : Match{heap::kNowhere, false};
  heap::Place got;
  void* data = heap::take(p.arena, bytes, want.place, want.inside, capacity, got);
  if (!data) {
    p.abandoned = true;
    return nullptr;
  }
  if (p.count < p.room) p.seen[p.count++] = {c.op, size, want.place != heap::kNowhere};
  if (want.inside && p.in_arena) {
    ++(got == heap::Place::planned ? p.planned : got == heap::Place::fitted ? p.fitted : p.spilled);
    p.deviates |= got != heap::Place::planned;
  }
  return data;
}

void end_pass(Context& c, ScopeRecord& r) noexcept {
  Plan& p = *r.plan;
  r.plan = c.plan = nullptr;
  heap::end_pass(p.arena);
  if (p.abandoned) return;
  for (uint32_t i = 0; i < p.count; ++i) p.deviates |= p.seen[i].has_place && p.died[i] == heap::kAlive;
  const bool knows = !p.layout.traces.empty();
  if (knows && !p.in_arena && p.layout.height != 0) return;  // there was no memory for it
  if (knows && !p.deviates) {
    ++p.followed;
    ++p.in_a_row;
    for (uint32_t left = p.mask; left != 0; left &= left - 1)
      p.layout.traces[static_cast<size_t>(std::countr_zero(left))].last_pass = p.passes;
    if (p.passes % kForgetAfter == 0 && !FailPoint::armed()) {
      try {
        if (forget(p.layout, p.passes - kForgetAfter)) heap::set_aside(p.arena, p.layout.height);
      } catch (...) {
        // Another time.
      }
    }
    return;
  }
  if (p.in_a_row < kHelps) p.in_a_row = 0;
  if (knows && p.passes < p.learn_from) return;
  learn_pass(p);
}

void rest_plans(Context& c) noexcept {
  for (Plan* p = c.plans; p; p = p->next) heap::give_up(p->arena);
}

const Plan* first_plan(const Context& c) noexcept { return c.plans; }
const Plan* next_plan(const Plan& p) noexcept { return p.next; }

PlanCounts counts_of(const Plan& p) noexcept {
  PlanCounts r{};
  std::memcpy(r.name, p.name, sizeof r.name);
  r.passes = p.passes;
  r.followed = p.followed;
  r.planned = p.planned;
  r.fitted = p.fitted;
  r.spilled = p.spilled;
  r.learned = p.learned;
  r.arena_bytes = size_t{p.layout.height} * kHeapGranule;
  r.max_live_bytes = size_t{p.layout.most_alive} * kHeapGranule;
  r.traces = p.layout.traces.size();
  return r;
}

}  // namespace tenure::core
