#include "alloc/plan_learn.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "alloc/plan_place.h"

namespace tenure::core {
namespace {

/// Where everything goes. What traces have in common from their beginning on is the same blocks.
PlanLayout laid_out(std::vector<PlanTrace> traces) {
  PlanLayout r;
  r.traces = std::move(traces);
  struct One {
    uint32_t size;
    std::vector<PlacedLife> lives;
  };
  std::vector<One> blocks;
  std::map<std::tuple<uint32_t, const char*, uint32_t>, uint32_t> children;  // of the block before
  for (uint32_t t = 0; t < r.traces.size(); ++t) {
    uint32_t before = ~uint32_t{0};
    auto& entries = r.traces[t].entries;
    for (uint32_t i = 0; i < entries.size(); ++i) {
      TraceEntry& e = entries[i];
      if (e.outside) continue;
      const auto [at, is_new] = children.try_emplace({before, e.op, e.size}, static_cast<uint32_t>(blocks.size()));
      if (is_new) blocks.push_back({e.size, {}});
      e.block = before = at->second;
      blocks[e.block].lives.push_back({t, i, e.died});
    }
    r.most_alive = std::max(r.most_alive, r.traces[t].most_alive);
  }
  PlaceProblem problem;
  for (const One& b : blocks) {
    problem.blocks.push_back(
        {b.size, static_cast<uint32_t>(problem.lives.size()), static_cast<uint32_t>(b.lives.size())});
    problem.lives.insert(problem.lives.end(), b.lives.begin(), b.lives.end());
  }
  Placement placed = place(problem);
  r.places = std::move(placed.at);
  r.height = placed.height;
  return r;
}

uint32_t most_alive_of(const PlanTrace& t) {
  PlaceProblem problem;
  for (uint32_t i = 0; i < t.entries.size(); ++i) {
    const TraceEntry& e = t.entries[i];
    if (e.outside) continue;
    problem.blocks.push_back({e.size, static_cast<uint32_t>(problem.lives.size()), 1});
    problem.lives.push_back({0, i, e.died});
  }
  return most_alive(problem);
}

bool same_ops(const PlanTrace& a, const PlanTrace& b) {
  return std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
                    [](const TraceEntry& x, const TraceEntry& y) { return x.op == y.op; });
}

/// Without what outlived the pass.
PlanTrace only_placed(const PlanTrace& t) {
  PlanTrace r = t;
  std::vector<uint32_t> kept_before(t.entries.size() + 1, 0);
  for (size_t i = 0; i < t.entries.size(); ++i) kept_before[i + 1] = kept_before[i] + !t.entries[i].outside;
  r.entries.clear();
  for (TraceEntry e : t.entries) {
    if (e.outside) continue;
    e.died = kept_before[e.died];
    r.entries.push_back(e);
  }
  return r;
}

/// `placed`, which has the ops of only_placed(from), with what outlived the pass in `from`.
PlanTrace with_state_of(const PlanTrace& from, const PlanTrace& placed) {
  PlanTrace r = placed;
  r.entries = from.entries;
  std::vector<uint32_t> at;  // of the entries of `placed`, and the end
  for (uint32_t i = 0; i < from.entries.size(); ++i)
    if (!from.entries[i].outside) at.push_back(i);
  at.push_back(static_cast<uint32_t>(from.entries.size()));
  for (size_t i = 0; i < placed.entries.size(); ++i) {
    TraceEntry& e = r.entries[at[i]] = placed.entries[i];
    e.died = at[e.died];
  }
  return r;
}

/// Gives both the same ops if they differ only in what outlived the pass: state that is made now and then need not come
/// (plan.cpp passes over it). Where both have some of it, it is dropped.
bool alike_but_for_state(PlanTrace& a, PlanTrace& b) {
  PlanTrace x = only_placed(a), y = only_placed(b);
  if (!same_ops(x, y)) return false;
  if (x.entries.size() == a.entries.size()) {
    a = with_state_of(b, x);
  } else if (y.entries.size() == b.entries.size()) {
    b = with_state_of(a, y);
  } else {
    a = std::move(x);
    b = std::move(y);
  }
  return true;
}

/// Both in one, the larger and the longer of each. Numbers of entries are the same.
PlanTrace united(const PlanTrace& old, const PlanTrace& fresh, bool spare) {
  PlanTrace r = fresh;
  r.most_alive = std::max(old.most_alive, fresh.most_alive);
  r.grown = old.grown;
  bool grows = false;
  for (size_t i = 0; i < r.entries.size(); ++i) {
    TraceEntry& e = r.entries[i];
    const TraceEntry& o = old.entries[i];
    if (e.size > o.size) {
      grows = true;
      if (spare) e.size += e.size / 8 + 1;
    } else {
      e.size = o.size;
    }
    e.died = std::max(e.died, o.died);
    e.outside |= o.outside;
  }
  r.grown += grows;
  return r;
}

}  // namespace

void learn(PlanLayout& layout, PlanTrace fresh) {
  fresh.most_alive = most_alive_of(fresh);
  std::vector<PlanTrace> apart = layout.traces;
  if (apart.size() >= kPlanTraces) {
    apart.erase(std::min_element(apart.begin(), apart.end(),
                                 [](const PlanTrace& a, const PlanTrace& b) { return a.last_pass < b.last_pass; }));
  }
  apart.push_back(fresh);
  PlanLayout best = laid_out(std::move(apart));
  for (size_t t = 0; t < layout.traces.size(); ++t) {
    PlanTrace old = layout.traces[t], now = fresh;
    if (!same_ops(old, now) && !alike_but_for_state(old, now)) continue;
    std::vector<PlanTrace> together = layout.traces;
    together[t] = united(old, now, false);
    PlanLayout one = laid_out(together);
    if (one.height > best.height + best.height / 32) continue;
    if (together[t].grown > kExactGrowths) {
      together[t] = united(old, now, true);
      one = laid_out(std::move(together));
    }
    best = std::move(one);
    break;
  }
  layout = std::move(best);
}

bool forget(PlanLayout& layout, uint64_t since) {
  std::vector<PlanTrace> kept;
  uint64_t newest = 0;
  for (const PlanTrace& t : layout.traces) newest = std::max(newest, t.last_pass);
  for (const PlanTrace& t : layout.traces)
    if (t.last_pass >= since || t.last_pass == newest) kept.push_back(t);
  if (kept.size() == layout.traces.size()) return false;
  layout = laid_out(std::move(kept));
  return true;
}

}  // namespace tenure::core
