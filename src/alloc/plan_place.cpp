#include "alloc/plan_place.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace tenure::core {
namespace {

using Order = std::vector<uint32_t>;

bool together(const PlaceProblem& p, const PlacedBlock& a, const PlacedBlock& b) noexcept {
  const PlacedLife *x = p.lives.data() + a.first, *y = p.lives.data() + b.first;
  const PlacedLife *const x_end = x + a.count, *const y_end = y + b.count;
  while (x != x_end && y != y_end) {
    if (x->trace != y->trace) {
      (x->trace < y->trace ? x : y) += 1;
      continue;
    }
    if (x->born < y->died && y->born < x->died) return true;
    ++x;
    ++y;
  }
  return false;
}

/// Each block in turn at the lowest place where nothing that was placed lives at the same time.
Placement place_in(const PlaceProblem& p, const Order& order) {
  Placement r;
  r.at.resize(p.blocks.size());
  Order by_place;
  by_place.reserve(order.size());
  const auto lower = [&](uint32_t a, uint32_t b) { return r.at[a] < r.at[b]; };
  for (const uint32_t i : order) {
    const PlacedBlock& block = p.blocks[i];
    uint32_t at = 0;
    for (const uint32_t j : by_place) {
      const uint32_t from = r.at[j], to = from + p.blocks[j].size;
      if (to <= at || !together(p, block, p.blocks[j])) continue;
      if (from >= at && from - at >= block.size) break;
      at = to;
    }
    r.at[i] = at;
    r.height = std::max(r.height, at + block.size);
    by_place.insert(std::upper_bound(by_place.begin(), by_place.end(), i, lower), i);
  }
  return r;
}

}  // namespace

uint32_t most_alive(const PlaceProblem& p) {
  struct Change {
    uint32_t trace, when;
    int64_t size;
  };
  std::vector<Change> changes;
  for (const PlacedBlock& b : p.blocks)
    for (uint32_t k = b.first; k < b.first + b.count; ++k) {
      changes.push_back({p.lives[k].trace, p.lives[k].born, int64_t{b.size}});
      changes.push_back({p.lives[k].trace, p.lives[k].died, -int64_t{b.size}});
    }
  // What goes before an allocation is gone at it.
  std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
    return std::tuple(a.trace, a.when, a.size) < std::tuple(b.trace, b.when, b.size);
  });
  int64_t live = 0, most = 0;
  for (const Change& c : changes) most = std::max(most, live += c.size);
  return static_cast<uint32_t>(most);
}

Placement place(const PlaceProblem& p) {
  const size_t n = p.blocks.size();
  const uint64_t least = most_alive(p);
  const auto good = [&](const Placement& r) { return r.height <= least + least / 100; };
  std::vector<uint64_t> duration(n, 0), born(n, 0);
  for (size_t i = 0; i < n; ++i) {
    const PlacedBlock& b = p.blocks[i];
    for (uint32_t k = b.first; k < b.first + b.count; ++k) {
      duration[i] = std::max<uint64_t>(duration[i], p.lives[k].died - p.lives[k].born);
      born[i] = std::max<uint64_t>(born[i], p.lives[k].born);
    }
  }
  const auto ordered = [&](auto&& key) {
    Order order(n);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return key(a) > key(b); });
    return order;
  };
  Order first = ordered([&](uint32_t i) { return std::pair(uint64_t{p.blocks[i].size}, duration[i]); });
  Placement best = place_in(p, first);
  // Squares add up: beyond this many blocks the first order has to do.
  if (n > 2048 || good(best)) return best;
  const auto attempt = [&](const Order& order) {
    Placement r = place_in(p, order);
    if (r.height >= best.height) return false;
    best = std::move(r);
    return true;
  };
  for (Order order : {ordered([&](uint32_t i) { return p.blocks[i].size * duration[i]; }),
                      ordered([&](uint32_t i) { return std::pair(duration[i], uint64_t{p.blocks[i].size}); }),
                      ordered([&](uint32_t i) { return ~born[i]; }), ordered([&](uint32_t i) { return born[i]; })}) {
    if (attempt(order)) first = std::move(order);
    if (good(best)) return best;
  }
  // What reaches highest goes to the front.
  const size_t rounds = std::min<size_t>(100, (size_t{8} << 20) / (n * n + 1));
  Order order = first;
  Placement now = best;
  for (size_t round = 0; round < rounds && !good(best); ++round) {
    std::stable_partition(order.begin(), order.end(),
                          [&](uint32_t i) { return now.at[i] + p.blocks[i].size == now.height; });
    now = place_in(p, order);
    if (now.height < best.height) best = now;
  }
  return best;
}

}  // namespace tenure::core
