// What optimisers share: flat runs of parameters with their gradients, and state of the same layout.
#pragma once

#include <cstring>
#include <string>
#include <vector>

#include "core/pool.h"
#include "nn/var_store_impl.h"
#include "tenure/optim.h"

namespace tenure::nn {

/// Bytes [begin, end) of a segment whose parameters all have gradients, in the buffer of the calling context.
struct Run {
  Segment* segment;
  size_t begin, end;
  Storage grad;
};

struct OptimizerImpl {
  VarStore store;
  double lr;
  double grad_scale = 1;  // of clipping, until the next step
  int64_t steps = 0;
  struct State {
    const Segment* segment;
    int which;
    Storage storage;
  };
  std::vector<State> states;

  OptimizerImpl(const VarStore& s, double rate) : store(s), lr(rate) {}
  virtual ~OptimizerImpl() = default;
  virtual std::vector<std::string> state_names() const = 0;
  /// One step over the runs; allocates what state is missing first.
  virtual void update(core::Context& c, const core::PoolVector<Run>& runs) = 0;

  /// Zeroed at the first question. OutOfMemoryError.
  Storage state_storage(core::Context& c, const Segment& s, int which);
  /// The trainable variables of the store. DTypeError for one that cannot be stepped.
  core::PoolVector<Variable*> variables() const;
  /// Folds gradients and finds the runs. The caller holds the claims.
  core::PoolVector<Run> fold(core::Context& c, const core::PoolVector<Variable*>& all);
  double norm(core::Context& c, const core::PoolVector<Run>& runs);
};

}  // namespace tenure::nn
