// Recording: nodes, what they save, and the record that views of one base share.
#pragma once

#include <cstdint>

#include "core/context.h"
#include "core/dry.h"
#include "core/shared_impl.h"
#include "core/slots.h"

namespace tenure {
inline namespace v1 {
class Grads;
class Tensor;
namespace detail {
struct TensorRefs;
}  // namespace detail
}  // namespace v1
}  // namespace tenure

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
/// The cls of a node that is too large for the small blocks.
inline constexpr uint32_t kNodeInHeap = UINT32_MAX;

/// A recorded op. One block of memory: this, then inputs, saved tensors, output shapes, sizes, constants.
struct Node {
  uint32_t refs;
  uint32_t inputs, outputs, saves;
  bool released;  // what it saved is gone
  bool running;   // its gradient function is
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
  uint32_t cls;      // of the block, or kNodeInHeap
  uint64_t retains;  // word of a tensor that is no leaf and wants its gradient, output 0; 0: none
  size_t capacity;   // of a block in the heap
  // Of the outputs, while a backward runs; empty handles otherwise.
  Tensor* gradient;
  const void* backward;  // the run that they belong to, and in whose queue the node is; null: none

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
  bool made_dry;      // in the dry run that goes on
  uint32_t cls;
  int64_t size[8], stride[8];
  int64_t* spilled;
  const int64_t* sizes() const { return ndim <= 8 ? size : spilled; }
  const int64_t* strides() const { return ndim <= 8 ? stride : spilled + kMaxRank; }
};

/// Whether ops on it record: a view does when its base does.
inline bool needs_grad(const Slot& s) noexcept {
  if (s.has(kRequiresGrad)) return true;
  return s.has(kIsView) && (s.view->edge.tagged || s.view->base_is_leaf);
}
/// Whether gradients that arrive at it go nowhere, or stay: it is a leaf, or a view that no recorded op made.
inline bool ends_graph(const Slot& s) noexcept {
  if (!needs_grad(s) || s.has(kLeaf)) return true;
  return s.has(kIsView) && !s.edge_tagged && (s.has(kNoGradView) || s.view_generation == s.view->generation);
}
/// The sizes of an input or output of a node that runs.
IntArrayRef sizes_of(const Node& n, const NodeShape& shape);
/// A node with one reference and room for these; `inputs` and `saves` count what is filled in and begin at 0.
/// OutOfMemoryError.
Node* new_node(Context& c, const char* op, int inputs, int saves, int outputs, size_t sizes, size_t consts);
/// The last edge to the node went.
void end_node(Context& c, Node* n) noexcept;
inline void node_unref(Context& c, Node* n) noexcept {
  if (--n->refs == 0) end_node(c, n);
}
/// Unpins what the node saved, if it may change.
void release_saved(Context& c, Node* n) noexcept;
/// A tensor of the innermost scope on what was saved. GradError if it was written since, or released.
Tensor unpack(Context& c, Node* n, int i);

/// Whether an op with these inputs records now.
template <class... S>
inline bool records(const Context& c, const S&... in) noexcept {
  return !c.grad_off && (needs_grad(in) || ...);
}

// ---- edges

inline Edge node_edge(Node* n, uint32_t index) noexcept {
  return {reinterpret_cast<uintptr_t>(n) | Edge::kNode, index};
}
inline Edge copy_edge(Edge e) noexcept {
  switch (e.kind()) {
    case Edge::kNone:
      break;
    case Edge::kNode:
      ++e.node()->refs;
      break;
    case Edge::kLeafSlot:
      pin(e.leaf());
      break;
    case Edge::kShared:
      own_shared(e.shared());
      break;
  }
  return e;
}
inline void drop_edge(Context& c, Edge e) noexcept {
  switch (e.kind()) {
    case Edge::kNone:
      return;
    case Edge::kNode:
      return node_unref(c, e.node());
    case Edge::kLeafSlot:
      return unpin(c, e.leaf());
    case Edge::kShared:
      return disown_shared(e.shared());
  }
}

/// The edge in the slot, or to the leaf that the tensor is; counted.
inline Edge take_own_edge(Slot* s) noexcept {
  if (s->edge_tagged) return copy_edge(s->edge());
  if (!s->has(kRequiresGrad)) return {};
  if (s->has(kSharedItself)) {
    own_shared(s->shared);
    return {reinterpret_cast<uintptr_t>(s->shared) | Edge::kShared, 0};
  }
  pin(s);
  return {reinterpret_cast<uintptr_t>(s) | Edge::kLeafSlot, 0};
}
Edge take_edge_of_view(Context& c, Slot* s);
/// A counted edge to where the gradient of this tensor flows.
inline Edge take_edge(Context& c, Slot* s) {
  return __builtin_expect(s->view != nullptr, 0) ? take_edge_of_view(c, s) : take_own_edge(s);
}

// ---- views

/// The record of `base` and its views, made if need be; a base that is a view itself has its edge brought up to date.
ViewRecord* ready_view_record(Context& c, Slot* base);
/// The base was written through another view: this one's gradient flows into the base as it is now. GradError for a
/// view that was made without recording.
void refresh_view_edge(Context& c, Slot* s);
/// A counted edge from a view into its base as it is now, or none if the base has none. GradError as above.
Edge make_view_edge(Context& c, const Slot& s);
/// The last reference to the record went.
void end_view_record(Context& c, ViewRecord* r) noexcept;
inline void drop_view_record(Context& c, ViewRecord* r, const Slot* s) noexcept {
  if (r->base == s) r->base = nullptr;
  if (--r->refs == 0) end_view_record(c, r);
}

/// Refuses tensors that an op that was just computed cannot give as its own results: empty or stale handles, leaves
/// that require a gradient, what is recorded already or shared, views (of anything but an input), inputs, the same one
/// twice, and dtypes without gradients. Errors name outputs[i].
void check_outputs(const tenure::detail::TensorRefs& outs, const tenure::detail::TensorRefs& ins,
                   bool may_view_input = true);

// ---- cycles
//
// What a node saved and is written later gets a history that may lead back to that node, y = x * x; x.mul_(y), and both
// would hold each other for ever. The saved value is out of date then: nothing can be read through it any more. So
// when only such saves hold a tensor, its history is dropped.

/// A tensor that is no view counts the nodes that saved it, where views have a generation: in the lower half all, in
/// the upper half those from before its history last moved. A full count stays full, and says nothing.
inline constexpr uint32_t kSaves = 0xffff;
inline void count_save(Slot& s) noexcept {
  if (!s.has(kIsView) && (s.view_generation & kSaves) != kSaves) ++s.view_generation;
}
inline void uncount_save(Slot& s, const SavedTensor& v) noexcept {
  uint32_t& n = s.view_generation;
  if (s.has(kIsView) || (n & kSaves) == kSaves || (n & kSaves) == 0) return;
  --n;
  if (__builtin_expect(n > kSaves, 0) && s.version->load(std::memory_order_relaxed) != v.version) n -= kSaves + 1;
}
inline void history_moved(Slot& s) noexcept {
  if (!s.has(kIsView)) s.view_generation = (s.view_generation & kSaves) * (kSaves + 2);
}
/// Whether nothing but saves that can no longer be read pins the tensor. A view is saved with its edge up to date.
inline bool only_outdated_saves(const Slot& s) noexcept {
  if (s.pins == 0) return false;
  if (s.has(kIsView)) return s.view_generation != s.view->generation;
  const uint32_t saves = s.view_generation & kSaves;
  return saves != 0 && saves != kSaves && s.view_generation >> 16 == saves && static_cast<uint32_t>(s.pins) == saves;
}
/// Drops edge and view record of a tensor that is only pinned, and the tensor if that ends it.
[[gnu::cold, gnu::noinline]] void forget_history(Context& c, Slot* s) noexcept;

// ---- in place

/// Throws GradError if writing into the tensor is not allowed: a leaf, a read-only storage, a view made without
/// recording. ValueError if elements of it overlap. Called before any write; takes no claim.
void check_inplace(Context& c, Slot& s);
/// GradError for a view made without recording, if `s` needs a gradient or a write of what does is to be recorded: its
/// base would not know.
void check_recorded_write(const Slot& s);
/// Whether check_inplace finds nothing wrong with a contiguous tensor and a write into it is no change of history: both
/// without a look at the rare cases.
inline bool plainly_writable(const Context& c, const Slot& s) noexcept {
  if (s.storage->read_only.load(std::memory_order_relaxed)) return false;
  return c.grad_off || !(needs_grad(s) || (s.has(kIsView) && (s.view->base_is_leaf || s.view->dtype != s.dtype)));
}

}  // namespace tenure::core
