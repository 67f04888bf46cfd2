#include "memory/stats.h"

#include <algorithm>
#include <cmath>

#include "core/accounts.h"
#include "core/blob.h"
#include "core/fail.h"
#include "core/op.h"
#include "core/plan.h"
#include "core/slots.h"
#include "core/where.h"

namespace tenure::memory_detail {

memory::ScopeStats stats_of(core::Context& c, const core::ScopeRecord& r) {
  core::fold_peaks(c);
  memory::ScopeStats s;
  s.name = r.name();
  s.depth = static_cast<int>(r.depth);
  const core::Counts now = c.read_counts();
  s.made = now.made - r.before.made;
  s.released_early = now.released_early - r.before.released_early;
  s.handed_off = now.handed_off - r.before.handed_off;
  s.escaped = now.escaped - r.before.escaped;
  s.donated = now.donated - r.before.donated;
  s.live_bytes = static_cast<size_t>(std::max<int64_t>(c.taken - r.base, 0));
  s.peak_bytes = static_cast<size_t>(std::max<int64_t>(r.peak, 0));
  s.budget = r.budget;
  return s;
}

}  // namespace tenure::memory_detail

namespace tenure {
inline namespace v1 {
namespace memory {

size_t allocated_bytes(size_t bytes) noexcept { return core::bytes_taken_for(bytes); }

std::vector<ScopeStats> scopes() {
  core::Context& c = core::current();
  core::drain_foreign_drops(c);
  return core::with_memory([&] {
    std::vector<ScopeStats> out;
    for (const core::ScopeRecord* r = c.top; r; r = r->outer) out.push_back(memory_detail::stats_of(c, *r));
    std::reverse(out.begin(), out.end());
    return out;
  });
}

std::vector<ContextStats> contexts() {
  constexpr auto relaxed = std::memory_order_relaxed;
  return core::with_memory([] {
    std::vector<ContextStats> out;
    const core::Context* mine = core::current_or_null();
    for (core::Context* c = core::all_contexts(); c; c = c->next) {
      const core::Counts n = c->read_counts();
      out.push_back({c->id.load(relaxed), c == mine, c->live_tensors.load(relaxed), c->live_bytes.load(relaxed), n.made,
                     n.released_early, n.handed_off, n.escaped, n.donated});
    }
    std::sort(out.begin(), out.end(), [](const ContextStats& a, const ContextStats& b) { return a.id < b.id; });
    return out;
  });
}

std::vector<PlanStats> plans() {
  return core::with_memory([] {
    std::vector<PlanStats> out;
    const core::Context* c = core::current_or_null();
    for (const core::Plan* p = c ? core::first_plan(*c) : nullptr; p; p = core::next_plan(*p)) {
      const core::PlanCounts n = core::counts_of(*p);
      out.push_back({n.name, n.passes, n.followed, n.learned, n.planned, n.fitted, n.spilled, n.traces, n.arena_bytes,
                     n.max_live_bytes});
    }
    std::reverse(out.begin(), out.end());
    return out;
  });
}

DeviceStats device_stats(Device device) {
  core::QuietOp op("device_stats");
  if (device.type() != kCPU) core::fail<DeviceError>("the device is absent: cuda");
  DeviceStats s;
  s.live_bytes = live_bytes();
  s.peak_bytes = peak_bytes();
  s.used_bytes = core::heap_used();
  s.cached_bytes = core::cached_bytes();
  s.held_bytes = core::heap_bytes();
  s.limit_bytes = core::heap_limit();
  s.system_allocations = system_allocations();
  return s;
}

void set_limit(size_t bytes) noexcept { core::set_heap_limit(bytes); }
size_t limit() noexcept { return core::heap_limit(); }

void set_trim_policy(TrimPolicy policy) {
  core::QuietOp op("set_trim_policy");
  constexpr double kYear = 366.0 * 24 * 3600;
  if (!(policy.seconds >= 0 && policy.seconds <= kYear))
    core::fail<ValueError>("the interval is no number of seconds from 0 to a year: " + std::to_string(policy.seconds));
  const auto interval = static_cast<int64_t>(std::ceil(policy.seconds * 1e9));
  core::set_trim_policy(policy.keep, interval);
}

std::vector<Loan> loans() {
  return core::with_memory([] {
    std::vector<Loan> out;
    core::for_each_blob([&](const core::Blob& b) {
      out.push_back({b.op ? b.op : "?", core::where(b.site), b.bytes, b.scope_name, b.outlives});
    });
    return out;
  });
}
uint64_t pointers_lent() noexcept {
  const core::Context* c = core::current_or_null();
  return c ? c->pointers_lent : 0;
}

}  // namespace memory
}  // namespace v1
}  // namespace tenure
