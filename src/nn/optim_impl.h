// What optimisers share: flat runs of parameters with their gradients, and state of the same layout.
#pragma once

#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/dry.h"
#include "core/layout.h"
#include "core/pool.h"
#include "kernels/kernel.h"
#include "nn/var_store_impl.h"
#include "tenure/optim.h"

namespace tenure::nn {

/// Bytes [begin, end) of a segment whose parameters all have gradients, which lie one after another as they do, and
/// have taken as many steps.
struct Run {
  Segment* segment;
  size_t begin, end;
  int64_t steps;
  Storage grad;  // holds them, from this byte on
  size_t grad_begin;
  int64_t numel() const noexcept { return static_cast<int64_t>(end - begin) / core::bytes_of(segment->dtype, 1); }
  kernels::Operand gradients() const noexcept {
    return {static_cast<char*>(grad.data()) + grad_begin, grad.unsafe_get()};
  }
  /// The same bytes of what has the segment's layout.
  kernels::Operand part_of(const Storage& s) const noexcept {
    if (!s) return nullptr;
    return {static_cast<char*>(s.data()) + begin, s.unsafe_get()};
  }
};

/// The parameters that have a gradient, and where those gradients lie.
struct Folded {
  core::PoolVector<Variable*> active;
  core::PoolVector<core::SharedImpl*> grads;
  core::PoolVector<Run> runs;
};

struct StepCounts {
  int64_t all = 0;
  std::unordered_map<const core::SharedImpl*, int64_t> own;  // of a parameter; none: 0
};

struct OptimizerImpl {
  VarStore store;
  double lr;
  StepCounts steps;
  struct State {
    const Segment* segment;
    int which;
    Storage storage;
  };
  std::vector<State> states;
  core::Mark mark{"optimizer"};

  OptimizerImpl(const VarStore& s, double rate) : store(s), lr(rate) {}
  virtual ~OptimizerImpl() = default;
  virtual std::vector<std::string> state_names() const = 0;
  /// Allocates what state the runs need.
  virtual void prepare(core::Context& c, const core::PoolVector<Run>& runs) = 0;
  /// One step over a run. What it needs is there.
  virtual void pass(core::Context& c, const Run& r) = 0;

  /// Zeroed at the first question. OutOfMemoryError.
  Storage state_storage(core::Context& c, const Segment& s, int which);
  /// The trainable variables of the store. DTypeError for one that cannot be stepped.
  core::PoolVector<Variable*> variables() const;
  int64_t own_steps(const Variable& v) const noexcept;
  /// What set_steps sets, by name. ValueError.
  StepCounts counts(int64_t steps, const std::vector<std::pair<std::string, int64_t>>& own_steps) const;
  /// Folds gradients and finds the runs: in the flat buffers, or copied together where a gradient that was being read
  /// elsewhere lies by itself. The same runs either way, and so the same bits. The caller holds the claims.
  Folded fold(core::Context& c, const core::PoolVector<Variable*>& all);
  double norm(core::Context& c, const core::PoolVector<Run>& runs);
};

}  // namespace tenure::nn
