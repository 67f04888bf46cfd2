// Recording: nodes, what they save, and the record that views of one base share.
#pragma once

#include <tenure/autograd.h>

#include <cstdint>

#include "core/context.h"
#include "core/slot.h"

namespace tenure::core {

/// Shape and dtype of an input or output. sizes null: as the gradient of output 0.
struct NodeShape {
  const int64_t* sizes;
  int32_t ndim;
  ScalarType dtype;
};
struct NodeInput {
  Edge edge;
  NodeShape shape;
};
/// A pinned tensor and the version it had.
struct SavedTensor {
  Slot* slot;
  uint32_t version;
  int32_t output;  // index of the output it is an alias of, or -1
};

/// A recorded op. One block of memory: this, then inputs, saved tensors, output shapes, sizes, constants.
struct Node {
  uint32_t refs;
  uint16_t inputs, outputs, saves;
  bool released;  // what it saved is gone
  enum Kind : uint8_t { kPlain, kInplaceView, kBaseView } kind;
  uint64_t sequence;
  const char* op;
  const void* site;
  void (*call)(Grads&, const Tensor* saved, const void* consts);
  void (*destroy_consts)(void*);
  NodeInput* input;
  SavedTensor* saved;
  NodeShape* output;
  void* consts;
  Node* next_dead;
  Node* inner;  // of a write through a view: the op itself
  // Where a view lies in its base. The base's geometry is copied: its record may hold this node.
  int64_t* view_sizes;  // sizes and strides of the view, then sizes and strides of the base
  int64_t view_offset;  // elements from the base's first
  int32_t view_ndim, base_ndim;
  ScalarType base_dtype;
  uint32_t cls;      // of the block
  uint64_t retains;  // word of a tensor that is no leaf and wants its gradient, output 0; 0: none
  Tensor* gradient;  // of the outputs, while backward runs; empty handles otherwise

  IntArrayRef sizes_of_view() const { return {view_sizes, static_cast<size_t>(view_ndim)}; }
  IntArrayRef strides_of_view() const { return {view_sizes + view_ndim, static_cast<size_t>(view_ndim)}; }
  IntArrayRef base_sizes() const { return {view_sizes + 2 * view_ndim, static_cast<size_t>(base_ndim)}; }
  IntArrayRef base_strides() const { return {view_sizes + 2 * view_ndim + base_ndim, static_cast<size_t>(base_ndim)}; }
};

/// What a tensor and all its views share: the tensor's geometry, and its current edge, which writes through views move.
struct ViewRecord {
  uint32_t refs;
  uint32_t generation;  // counts moves of the edge
  Edge edge;
  Slot* base;  // null: it died before its views
  char* data;
  int64_t numel;
  ScalarType dtype;
  uint8_t ndim;
  bool base_is_leaf;  // that requires a gradient
  uint32_t cls;
  int64_t size[8], stride[8];
  int64_t* spilled;
  const int64_t* sizes() const { return ndim <= 8 ? size : spilled; }
  const int64_t* strides() const { return ndim <= 8 ? stride : spilled + kMaxRank; }
};

/// Links a new view `v` to the record of `base`, making one if need be. Called only while recording is on.
void join_view_record(Context& c, Slot* base, Slot* v);
void drop_view_record(Context& c, ViewRecord* r, const Slot* s) noexcept;

void drop_edge(Context& c, Edge e) noexcept;
/// A counted edge to where the gradient of this tensor flows.
Edge take_edge(Context& c, Slot* s);
/// Whether ops on it record.
inline bool needs_grad(const Slot& s) noexcept {
  if (s.has(kRequiresGrad)) return true;
  return s.has(kIsView) && s.view_generation != s.view->generation && s.view->edge.tagged;
}
void node_unref(Context& c, Node* n) noexcept;
/// Unpins what the node saved.
void release_saved(Context& c, Node* n) noexcept;
/// A tensor of the innermost scope on what was saved. GradError if it was written since, or released.
Tensor unpack(Context& c, Node* n, int i);

/// Throws GradError if writing into the tensor is not allowed: a leaf, a read-only storage, a view made without
/// recording. ValueError if elements of it overlap. Called before any write; takes no claim.
void check_inplace(Context& c, Slot& s);
/// After the write: everything saved of it before is out of date.
inline void bump_version(Slot& s) noexcept {
  s.version->store(s.version->load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}

}  // namespace tenure::core
