// Backward: nodes in reverse order of recording.
#pragma once

#include <utility>
#include <vector>

#include "core/make.h"
#include "core/record.h"

namespace tenure::autograd {

/// Where grad() wants a gradient besides, or instead of, in a leaf.
struct Capture {
  core::Edge edge;  // not counted: the caller's tensor keeps it alive
  Tensor value;     // what arrived, summed; empty: nothing did
  size_t input;     // of grad(), whose captures are sorted

  /// The order that the engine looks them up in.
  struct Before {
    static auto key(const core::Edge& e) noexcept { return std::pair(e.tagged, e.index); }
    bool operator()(const Capture& a, const Capture& b) const noexcept { return key(a.edge) < key(b.edge); }
    bool operator()(const Capture& a, const core::Edge& b) const noexcept { return key(a.edge) < key(b); }
    bool operator()(const core::Edge& a, const Capture& b) const noexcept { return key(a) < key(b.edge); }
  };
};

/// Runs backward from n roots, each with its gradient. Leaves accumulate unless `captures` is given. Opens a scope of
/// its own; what is captured is handed off to the innermost scope outside.
void run_backward(core::Context& c, const Tensor* roots, const Tensor* gradients, size_t n, bool retain_graph,
                  bool create_graph, std::vector<Capture>* captures);

/// Adds to the gradient of a leaf of this context, in the leaf's scope, or of a shared leaf, in this context's buffer.
void accumulate(core::Context& c, core::Slot* leaf, const Tensor& g, bool create_graph);
void accumulate(core::Context& c, core::SharedImpl* leaf, const Tensor& g, bool create_graph);

/// Adds the gradients of all contexts, in order of the contexts' creation, into this context's, and forgets the others.
/// Null if there are none. The caller holds the claim.
core::SharedImpl* fold(core::Context& c, core::SharedImpl& p);

/// g summed and converted to what an input of these sizes and dtype takes.
Tensor fitted(const Tensor& g, IntArrayRef sizes, ScalarType dtype);

}  // namespace tenure::autograd
