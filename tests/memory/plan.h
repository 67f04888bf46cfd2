// What the tests of plans share.
#pragma once

#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "alloc/poison.h"
#include "support/errors.h"
#include "support/nothing_left.h"

namespace tenure::testing {

/// A tensor of so many units of 1.2 MiB: each is above the bound of small blocks.
inline constexpr int64_t kUnit = 314573;
inline Tensor big(int64_t units, double value = 1) { return full({units, kUnit}, value); }

/// What the current context knows of the plan of that name.
inline memory::PlanStats plan_named(const std::string& name) {
  memory::PlanStats found;
  for (const memory::PlanStats& p : memory::plans())
    if (p.scope == name) found = p;
  return found;
}

/// What was done since another look.
struct Since {
  std::string name;
  memory::PlanStats before;
  explicit Since(const std::string& n) : name(n), before(plan_named(n)) {}
  uint64_t planned() const { return plan_named(name).planned - before.planned; }
  uint64_t fitted() const { return plan_named(name).fitted - before.fitted; }
  uint64_t spilled() const { return plan_named(name).spilled - before.spilled; }
  uint64_t learned() const { return plan_named(name).learned - before.learned; }
  uint64_t followed() const { return plan_named(name).followed - before.followed; }
};

inline double arena_over_live(const std::string& name) {
  const memory::PlanStats p = plan_named(name);
  return static_cast<double>(p.arena_bytes) / static_cast<double>(p.max_live_bytes);
}

/// The only value of a tensor; NaN if it has others.
inline float value_of(const Tensor& t) {
  const std::vector<float> all = t.to_vector<float>();
  const bool same = std::all_of(all.begin(), all.end(), [&](float v) { return v == all[0]; });
  return same ? all[0] : __builtin_nanf("");
}

}  // namespace tenure::testing
