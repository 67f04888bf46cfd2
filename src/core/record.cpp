// Recording: from an op that has run to a node of the graph.
#include "core/record.h"

#include <algorithm>
#include <cstring>

#include "core/make.h"
#include "core/view_record.h"

namespace tenure::core {

using tenure::detail::Recipe;
using tenure::detail::TensorRefs;

namespace {

Slot& slot_of(TensorRefs refs, int i) noexcept { return *slot_at(refs.p[i]->unsafe_word()); }

// A node is dropped, with what it holds, whatever throws before it belongs to an output.
struct HeldNode {
  Context& c;
  Node* n;
  HeldNode(Context& context, Node* node) : c(context), n(node) {}
  HeldNode(const HeldNode&) = delete;
  HeldNode& operator=(const HeldNode&) = delete;
  ~HeldNode() {
    if (n) node_unref(c, n);
  }
  Node* release() noexcept {
    Node* r = n;
    n = nullptr;
    return r;
  }
};

// Pins what the gradient function reads.
void save(Context& c, Node* n, TensorRefs saves, TensorRefs outs) {
  for (int i = 0; i < saves.n; ++i) {
    const uint64_t word = saves.p[i]->unsafe_word();
    Slot* s = slot_at(word);
    SavedTensor& v = n->saved[i];
    v.slot = nullptr;
    v.output = -1;
    ++n->saves;
    if (s->word.load(std::memory_order_relaxed) != word || s->scope == nullptr) continue;
    for (int k = 0; k < outs.n; ++k)
      if (outs.p[k]->unsafe_word() == word) v.output = k;
    if (__builtin_expect(v.output >= 0, 0)) {
      // Pinning the output itself would be a cycle: its slot holds this node.
      const Tensor alias = make_alias(c, *s);
      s = slot_at(alias.unsafe_word());
      pin(s);
    } else {
      pin(s);
    }
    v.slot = s;
    v.version = s->version->load(std::memory_order_relaxed);
  }
}

// The node of an op with these operands; outputs do not point to it yet.
[[gnu::always_inline]] inline Node* node_of(Context& c, const char* op, const Recipe& recipe, TensorRefs outs,
                                            TensorRefs ins, TensorRefs saves, const void* consts) {
  const Slot& first = slot_of(outs, 0);
  size_t sizes = 0;
  bool differ = false;
  for (int i = 0; i < ins.n; ++i) {
    const Slot& s = slot_of(ins, i);
    if (same_shape(s, first)) continue;
    differ = true;
    sizes += s.ndim;
  }
  if (outs.n > 1)
    for (int i = 0; i < outs.n; ++i) sizes += slot_of(outs, i).ndim;
  HeldNode held(c, new_node(c, op, ins.n, saves.n, outs.n, sizes, recipe.consts_size));
  Node* n = held.n;
  n->call = recipe.call;
  int64_t* at = n->view_sizes;
  for (int i = 0; i < ins.n; ++i) {
    Slot& s = slot_of(ins, i);
    NodeInput& in = n->input[i];
    in.shape = {nullptr, s.ndim, s.dtype};
    if (differ && !same_shape(s, first)) {
      in.shape.sizes = at;
      at = std::copy(s.sizes(), s.sizes() + s.ndim, at);
    }
    in.edge = take_edge(c, &s);
    ++n->inputs;
  }
  for (int i = 0; i < outs.n; ++i) {
    const Slot& s = slot_of(outs, i);
    n->output[i] = {nullptr, s.ndim, s.dtype};
    if (outs.n > 1) {
      n->output[i].sizes = at;
      at = std::copy(s.sizes(), s.sizes() + s.ndim, at);
    }
  }
  if (saves.n) save(c, n, saves, outs);
  if (recipe.copy_consts) {
    recipe.copy_consts(n->consts, consts);
  } else {
    std::memcpy(n->consts, consts, recipe.consts_size);
  }
  n->destroy_consts = recipe.destroy_consts;
  n->sequence = ++c.node_sequence;
  return held.release();
}

// The base's history gets a node that runs this one on the part that the view covers.
void rebase_through_view(Context& c, Slot* self, Node* outer, Node* n, int inputs) noexcept {
  ViewRecord* r = self->view;
  outer->sequence = ++c.node_sequence;
  outer->kind = Node::kInplaceView;
  for (int i = 0; i < inputs; ++i) {
    outer->input[i] = n->input[i];
    n->input[i].edge = {};
  }
  outer->inputs = static_cast<uint16_t>(inputs);
  drop_edge(c, outer->input[0].edge);
  // The edge of the record moves into the node.
  outer->input[0].edge = r->edge;
  outer->output[0] = {nullptr, r->ndim, r->dtype};
  keep_view_geometry(outer, *r, *self);
  outer->input[0].shape = {outer->base_sizes().data(), r->ndim, r->dtype};
  n->output[0] = {outer->view_sizes, self->ndim, self->dtype};
  outer->inner = n;
  r->edge = node_edge(outer, 0);
  ++r->generation;
  if (r->base) r->base->flags |= kRequiresGrad;
  self->flags |= kRequiresGrad;
}

// The tensor's history goes on from the node.
void rebase(Context& c, Slot* self, Node* n) noexcept {
  const Edge e = node_edge(n, 0);
  Edge old;
  if (self->view) {
    old = self->view->edge;
    self->view->edge = e;
    ++self->view->generation;
  } else {
    old = self->edge();
    self->set_edge(e);
  }
  self->flags |= kRequiresGrad;
  drop_edge(c, old);
}

}  // namespace
}  // namespace tenure::core

namespace tenure {
inline namespace v1 {
namespace detail {

bool wants_node(TensorRefs ins) noexcept {
  const core::Context* c = core::current_or_null();
  if (!c || c->grad_off) return false;
  for (int i = 0; i < ins.n; ++i)
    if (core::needs_grad(*core::slot_at(ins.p[i]->unsafe_word()))) return true;
  return false;
}

void record(const char* op, const Recipe& recipe, TensorRefs outs, TensorRefs ins, TensorRefs saves,
            const void* consts) {
  core::Context& c = core::current();
  core::Node* n = core::node_of(c, op, recipe, outs, ins, saves, consts);
  n->refs = static_cast<uint32_t>(outs.n);
  for (int i = 0; i < outs.n; ++i) {
    core::Slot& s = core::slot_of(outs, i);
    s.set_edge(core::node_edge(n, static_cast<uint32_t>(i)));
    s.flags |= core::kRequiresGrad;
  }
}

void record_inplace(const char* op, const Recipe& recipe, const Tensor& self, TensorRefs ins, TensorRefs saves,
                    const void* consts, void (*write)(void*), void* write_argument) {
  core::Context& c = core::current();
  const Tensor* const out = &self;
  core::HeldNode node(c, core::node_of(c, op, recipe, {&out, 1}, ins, saves, consts)), outer(c, nullptr);
  core::Slot* s = core::slot_at(self.unsafe_word());
  if (s->has(core::kIsView)) outer.n = core::new_node(c, op, ins.n, 0, 1, core::geometry_sizes(*s->view, *s), 0);
  if (write) {
    write(write_argument);
    for (int i = 0; i < saves.n; ++i)
      if (core::SavedTensor& v = node.n->saved[i]; v.slot && v.output >= 0)
        v.version = v.slot->version->load(std::memory_order_relaxed);
  }
  if (outer.n) {
    core::rebase_through_view(c, s, outer.release(), node.release(), ins.n);
  } else {
    core::rebase(c, s, node.release());
  }
}

}  // namespace detail

bool GradMode::is_enabled() noexcept { return !core::current().grad_off; }
void GradMode::set_enabled(bool on) noexcept { core::current().grad_off = !on; }

AutoGradMode::AutoGradMode(bool on) : context_(&core::current()), id_(context_->id), before_(!context_->grad_off) {
  context_->grad_off = !on;
}
AutoGradMode::~AutoGradMode() { core::restore_mode({context_, id_}, &core::Context::grad_off, !before_); }

}  // namespace v1
}  // namespace tenure
