// A training whose memory is planned or not, for tests: activations of a full batch are above 1 MiB.
#pragma once

#include <tenure/tenure.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "model.h"

namespace tenure::testing {

struct Training {
  static constexpr int64_t kBatch = 48;

  static Config sizes() {
    Config c;
    c.dim = 128;
    c.layers = 2;
    c.heads = c.kv_heads = 4;
    c.vocab = 65;
    c.seq = 64;
    c.hidden = Config::hidden_of(c.dim, 64);
    return c;
  }

  Generator generator{7};
  Model model{sizes(), generator};
  Adam adam{model.store(), {.lr = 1e-3}};
  std::vector<int64_t> inputs, targets;  // of a full batch
  std::vector<double> losses;
  std::string name;
  bool plan;

  explicit Training(bool planned, std::string scope = "training") : name(std::move(scope)), plan(planned) {
    uint32_t x = 1;
    for (int64_t i = 0; i < kBatch * 64; ++i) {
      x = x * 1664525 + 1013904223;
      inputs.push_back((x >> 16) % 65);
      targets.push_back((x >> 20) % 65);
    }
    losses.reserve(1000);
  }

  /// A step whose scope runs f, which returns the loss after its backward pass. One line opens the scope of all.
  void step_of(const std::function<double()>& f) {
    losses.push_back(with_rc_scope({.name = name, .plan = plan}, f));
    adam.clip_grad_norm_(4);
    adam.step();
    adam.zero_grad();
  }
  /// The loss of rows [from, from + batch).
  Tensor loss(int64_t batch, int64_t from = 0) {
    const auto part = [&](const std::vector<int64_t>& all) { return tensor(all).narrow(0, from * 64, batch * 64); };
    Tensor logits = model.forward(part(inputs).view({batch, 64}), true);
    return cross_entropy(logits.view({-1, 65}), part(targets));
  }
  void step(int64_t batch = kBatch) {
    step_of([&] {
      Tensor l = loss(batch);
      l.backward();
      return l.item<double>();
    });
  }

  /// What the current context knows of its plan.
  memory::PlanStats stats() const {
    memory::PlanStats found;
    for (const memory::PlanStats& p : memory::plans())
      if (p.scope == name) found = p;
    return found;
  }
};

}  // namespace tenure::testing
