#include "core/record.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <type_traits>

#include "core/fail.h"
#include "core/make.h"
#include "core/shared_impl.h"
#include "core/where.h"

namespace tenure::core {

// ---- edges

void drop_edge(Context& c, Edge e) noexcept {
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

namespace {

Edge copy_edge(Edge e) noexcept {
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

Edge node_edge(Node* n, uint32_t index) noexcept { return {reinterpret_cast<uintptr_t>(n) | Edge::kNode, index}; }

bool is_base(const Slot& s) noexcept { return s.view && !s.has(kIsView); }

void refresh_view_edge(Context& c, Slot* s);

}  // namespace

Edge take_edge(Context& c, Slot* s) {
  if (s->has(kIsView) && s->view_generation != s->view->generation) refresh_view_edge(c, s);
  if (is_base(*s) && s->view->edge.tagged) return copy_edge(s->view->edge);
  if (s->edge_tagged) return copy_edge(s->edge());
  if (!s->has(kRequiresGrad)) return {};
  if (s->has(kSharedItself)) {
    own_shared(s->shared);
    return {reinterpret_cast<uintptr_t>(s->shared) | Edge::kShared, 0};
  }
  pin(s);
  return {reinterpret_cast<uintptr_t>(s) | Edge::kLeafSlot, 0};
}

// ---- nodes

namespace {

constexpr size_t aligned(size_t n) { return (n + 15) & ~size_t{15}; }

Node* new_node(Context& c, const char* op, int inputs, int saves, int outputs, size_t sizes, size_t consts) {
  size_t at = aligned(sizeof(Node));
  const size_t input_at = at;
  at = aligned(at + static_cast<size_t>(inputs) * sizeof(NodeInput));
  const size_t saved_at = at;
  at = aligned(at + static_cast<size_t>(saves) * sizeof(SavedTensor));
  const size_t output_at = at;
  at = aligned(at + static_cast<size_t>(outputs) * sizeof(NodeShape));
  const size_t gradient_at = at;
  at = aligned(at + static_cast<size_t>(outputs) * sizeof(Tensor));
  const size_t sizes_at = at;
  at = aligned(at + sizes * sizeof(int64_t));
  const size_t consts_at = at;
  at += consts;
  uint32_t cls = 0;
  void* block = at <= kSmallMax ? small_alloc(c.small, at, cls) : nullptr;
  if (!block) fail<OutOfMemoryError>("cannot allocate " + std::to_string(at) + " bytes to record a gradient");
  char* p = static_cast<char*>(block);
  size_t head = sizeof(Node);
  asm("" : "+r"(head));  // a size that the compiler knows becomes a "rep stos", which costs more than the rest of this
  static_assert(std::is_trivially_default_constructible_v<Node>);
  auto* n = static_cast<Node*>(std::memset(p, 0, head));
  n->refs = 1;
  n->inputs = static_cast<uint16_t>(inputs);
  n->outputs = static_cast<uint16_t>(outputs);
  n->saves = static_cast<uint16_t>(saves);
  n->op = op;
  n->site = c.site;
  n->cls = cls;
  n->input = reinterpret_cast<NodeInput*>(p + input_at);
  n->saved = reinterpret_cast<SavedTensor*>(p + saved_at);
  n->output = reinterpret_cast<NodeShape*>(p + output_at);
  n->view_sizes = reinterpret_cast<int64_t*>(p + sizes_at);
  n->gradient = reinterpret_cast<Tensor*>(p + gradient_at);
  for (int i = 0; i < outputs; ++i) new (n->gradient + i) Tensor;
  n->consts = p + consts_at;
  for (int i = 0; i < inputs; ++i) n->input[i].edge = {};
  for (int i = 0; i < saves; ++i) n->saved[i].slot = nullptr;
  return n;
}

void free_node(Context& c, Node* n) noexcept {
  release_saved(c, n);
  for (int i = 0; i < n->inputs; ++i) {
    const Edge e = n->input[i].edge;
    n->input[i].edge = {};
    drop_edge(c, e);
  }
  if (n->destroy_consts) n->destroy_consts(n->consts);
  if (n->inner) node_unref(c, n->inner);
  small_free(&c.small, n, n->cls);
}

}  // namespace

void release_saved(Context& c, Node* n) noexcept {
  for (int i = 0; i < n->saves; ++i) {
    if (Slot* s = n->saved[i].slot) {
      n->saved[i].slot = nullptr;
      unpin(c, s);
    }
  }
  n->released = true;
  if (n->inner) release_saved(c, n->inner);
}

void node_unref(Context& c, Node* n) noexcept {
  if (--n->refs != 0) return;
  // Iterative: a chain of a million ops must not recurse.
  n->next_dead = c.dead_nodes;
  c.dead_nodes = n;
  if (c.draining_nodes) return;
  c.draining_nodes = true;
  while (Node* dead = c.dead_nodes) {
    c.dead_nodes = dead->next_dead;
    free_node(c, dead);
  }
  c.draining_nodes = false;
}

Tensor unpack(Context& c, Node* n, int i) {
  const SavedTensor& v = n->saved[i];
  if (!v.slot)
    throw GradError(
        std::string(n->op) +
        ": what was saved for its gradient is released: backward ran before; pass retain_graph to run it twice" +
        site_suffix());
  Slot& s = *v.slot;
  if (s.version->load(std::memory_order_relaxed) != v.version) {
    const char* made_by = s.op.load(std::memory_order_relaxed);
    throw GradError(std::string(n->op) + ": a tensor saved for its gradient was written since: " + describe(s) +
                    ", made by " + (made_by ? made_by : "?") + " at " + where(s.site.load(std::memory_order_relaxed)) +
                    ", saved at " + where(n->site) + site_suffix());
  }
  Tensor t = make_alias(c, s);
  Slot& a = use(t);
  a.op.store(s.op.load(std::memory_order_relaxed), std::memory_order_relaxed);
  a.site.store(s.site.load(std::memory_order_relaxed), std::memory_order_relaxed);
  if (c.grad_off) return t;
  // For gradients of gradients the alias flows where the original did.
  if (v.output >= 0) {
    ++n->refs;
    a.set_edge(node_edge(n, static_cast<uint32_t>(v.output)));
    a.flags |= kRequiresGrad;
  } else if (needs_grad(s)) {
    a.set_edge(take_edge(c, &s));
    a.flags |= kRequiresGrad;
  }
  return t;
}

// ---- views

namespace {

ViewRecord* new_view_record(Context& c, Slot* base) {
  uint32_t cls;
  void* p = small_alloc(c.small, sizeof(ViewRecord), cls);
  if (!p) fail<OutOfMemoryError>("cannot allocate the record of a view");
  auto* r = new (p) ViewRecord;
  r->spilled = nullptr;
  if (base->ndim > 8) {
    r->spilled = new (std::nothrow) int64_t[2 * kMaxRank];
    if (!r->spilled) {
      small_free(&c.small, p, cls);
      fail<OutOfMemoryError>("cannot allocate the record of a view");
    }
  }
  r->refs = 1;
  r->generation = 0;
  r->base = base;
  r->data = base->data;
  r->numel = base->numel;
  r->dtype = base->dtype;
  r->ndim = base->ndim;
  r->cls = cls;
  int64_t* sizes = r->ndim <= 8 ? r->size : r->spilled;
  int64_t* strides = r->ndim <= 8 ? r->stride : r->spilled + kMaxRank;
  for (int i = 0; i < r->ndim; ++i) {
    sizes[i] = base->sizes()[i];
    strides[i] = base->strides()[i];
  }
  r->base_is_leaf = base->has(kLeaf);
  r->edge = base->edge();  // the record takes over the base's reference
  base->set_edge({});
  base->view = r;
  return r;
}

}  // namespace

void join_view_record(Context& c, Slot* base, Slot* v) {
  ViewRecord* r = base->view ? base->view : new_view_record(c, base);
  if (base->has(kIsView) && base->view_generation != r->generation && needs_grad(*base)) refresh_view_edge(c, base);
  ++r->refs;
  v->view = r;
  v->flags |= kIsView;
  v->view_generation = r->generation;
}

void drop_view_record(Context& c, ViewRecord* r, const Slot* s) noexcept {
  if (r->base == s) r->base = nullptr;
  if (--r->refs != 0) return;
  const Edge e = r->edge;
  delete[] r->spilled;
  small_free(&c.small, r, r->cls);
  drop_edge(c, e);
}

namespace {

int64_t elements_from(const char* from, const char* to, ScalarType dtype) noexcept {
  return (to - from) / static_cast<int64_t>(elementSize(dtype));
}

size_t geometry_sizes(const ViewRecord& r, const Slot& view) { return 2 * (static_cast<size_t>(view.ndim) + r.ndim); }

void keep_view_geometry(Node* n, const ViewRecord& r, const Slot& view) noexcept {
  n->view_ndim = view.ndim;
  n->base_ndim = r.ndim;
  n->base_dtype = r.dtype;
  n->view_offset = elements_from(r.data, view.data, r.dtype);
  int64_t* at = n->view_sizes;
  at = std::copy(view.sizes(), view.sizes() + view.ndim, at);
  at = std::copy(view.strides(), view.strides() + view.ndim, at);
  at = std::copy(r.sizes(), r.sizes() + r.ndim, at);
  std::copy(r.strides(), r.strides() + r.ndim, at);
}

// The base was written through another view: this one's gradient flows into the base as it is now.
void refresh_view_edge(Context& c, Slot* s) {
  ViewRecord* r = s->view;
  if (!r->edge.tagged) return;
  if (r->dtype != s->dtype)
    fail<GradError>("the base of a view of another dtype was written while recording: " + describe(*s) + " of " +
                    std::string(name(r->dtype)));
  Node* n = new_node(c, "as_strided", 1, 0, 1, geometry_sizes(*r, *s), 0);
  n->sequence = ++c.node_sequence;
  n->kind = Node::kBaseView;
  n->input[0].edge = copy_edge(r->edge);
  n->output[0] = {n->view_sizes, s->ndim, s->dtype};
  keep_view_geometry(n, *r, *s);
  n->input[0].shape = {n->base_sizes().data(), r->ndim, r->dtype};
  const Edge old = s->edge();
  s->set_edge(node_edge(n, 0));
  s->flags |= kRequiresGrad;
  s->view_generation = r->generation;
  drop_edge(c, old);
}

}  // namespace

void check_inplace(Context& c, Slot& s) {
  if (s.storage->read_only.load(std::memory_order_relaxed)) {
    if (!s.shared || s.has(kReadOnly))
      fail<ValueError>("the tensor lies on the storage of a shared tensor and is read-only: " + describe(s));
    if (!c.grad_off) fail<GradError>("an alias of a shared tensor is written outside no_grad: " + describe(s));
  }
  if (!c.grad_off) {
    if (s.has(kLeaf) && s.has(kRequiresGrad))
      fail<GradError>("a leaf that requires a gradient is written outside no_grad: " + describe(s));
    if (s.has(kIsView) && s.view->base_is_leaf && !s.view->edge.tagged)
      fail<GradError>("a view of a leaf that requires a gradient is written outside no_grad: " + describe(s));
    if (s.has(kIsView) && s.view->dtype != s.dtype)
      fail<GradError>("a view of another dtype is written while recording: " + describe(s) + " of " +
                      std::string(name(s.view->dtype)));
    if (s.has(kNoGradView) && needs_grad(s))
      fail<GradError>("a view that was made without recording is written while recording: " + describe(s));
  }
  if (may_overlap_itself(s))
    fail<ValueError>("elements of the written tensor share memory: " + describe(s) + ", strides " +
                     to_string(IntArrayRef(s.strides(), s.ndim)) + "; clone() it first");
}

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

void record(const char* op, TensorRefs outs, TensorRefs ins, TensorRefs saves, const void* consts, size_t consts_size,
            void (*destroy_consts)(void*), void (*copy_consts)(void*, const void*),
            void (*call)(Grads&, const Tensor* saved, const void* consts), bool in_place, void (*write)(void*),
            void* write_argument) {
  using namespace core;
  Context& c = current();
  const Slot& first = *slot_at(outs.p[0]->unsafe_word());
  size_t sizes = 0;
  for (int i = 0; i < ins.n; ++i) {
    const Slot& s = *slot_at(ins.p[i]->unsafe_word());
    if (!(s.shape() == first.shape())) sizes += s.ndim;
  }
  for (int i = 0; i < outs.n; ++i)
    if (outs.n > 1) sizes += slot_at(outs.p[i]->unsafe_word())->ndim;

  struct Undo {
    Context& c;
    Node* n;
    ~Undo() {
      if (n) node_unref(c, n);
    }
  } undo{c, new_node(c, op, ins.n, saves.n, outs.n, sizes, consts_size)}, undo_outer{c, nullptr};
  Node* n = undo.n;
  n->call = call;
  int64_t* at = n->view_sizes;
  for (int i = 0; i < ins.n; ++i) {
    Slot* s = slot_at(ins.p[i]->unsafe_word());
    NodeInput& in = n->input[i];
    in.shape = {nullptr, s->ndim, s->dtype};
    if (!(s->shape() == first.shape())) {
      in.shape.sizes = at;
      at = std::copy(s->sizes(), s->sizes() + s->ndim, at);
    }
    in.edge = take_edge(c, s);
  }
  for (int i = 0; i < outs.n; ++i) {
    const Slot& s = *slot_at(outs.p[i]->unsafe_word());
    n->output[i] = {nullptr, s.ndim, s.dtype};
    if (outs.n > 1) {
      n->output[i].sizes = at;
      at = std::copy(s.sizes(), s.sizes() + s.ndim, at);
    }
  }
  for (int i = 0; i < saves.n; ++i) {
    Slot* s = slot_at(saves.p[i]->unsafe_word());
    if (s->scope == nullptr || s->word.load(std::memory_order_relaxed) != saves.p[i]->unsafe_word()) continue;
    SavedTensor& v = n->saved[i];
    v.output = -1;
    for (int k = 0; k < outs.n; ++k)
      if (outs.p[k]->unsafe_word() == saves.p[i]->unsafe_word()) v.output = k;
    if (v.output >= 0) {
      // Pinning the output itself would be a cycle: its slot holds this node.
      Tensor alias = make_alias(c, *s);
      Slot* a = slot_at(alias.unsafe_word());
      pin(a);
      s = a;
    } else {
      pin(s);
    }
    v.slot = s;
    v.version = s->version->load(std::memory_order_relaxed);
  }
  if (consts_size) copy_consts(n->consts, consts);
  n->destroy_consts = destroy_consts;
  n->sequence = ++c.node_sequence;
  Slot* self = slot_at(outs.p[0]->unsafe_word());
  if (in_place && self->has(kIsView))
    undo_outer.n = new_node(c, op, ins.n, 0, 1, geometry_sizes(*self->view, *self), 0);
  if (write) {
    write(write_argument);
    for (int i = 0; i < saves.n; ++i)
      if (SavedTensor& v = n->saved[i]; v.slot && v.output >= 0)
        v.version = v.slot->version->load(std::memory_order_relaxed);
  }

  if (!in_place) {
    for (int i = 0; i < outs.n; ++i) {
      Slot* s = slot_at(outs.p[i]->unsafe_word());
      ++n->refs;
      s->set_edge(node_edge(n, static_cast<uint32_t>(i)));
      s->flags |= kRequiresGrad;
    }
    return;
  }
  if (!self->has(kIsView)) {
    ++n->refs;
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
    return;
  }
  // A write through a view: the base's history gets a node that runs this one on the part that the view covers.
  ViewRecord* r = self->view;
  Node* outer = undo_outer.n;
  undo_outer.n = nullptr;
  outer->sequence = ++c.node_sequence;
  outer->kind = Node::kInplaceView;
  for (int i = 0; i < ins.n; ++i) {
    outer->input[i] = n->input[i];
    n->input[i].edge = {};
  }
  drop_edge(c, outer->input[0].edge);
  // The edge of the record moves into the node.
  outer->input[0].edge = r->edge;
  outer->output[0] = {nullptr, r->ndim, r->dtype};
  keep_view_geometry(outer, *r, *self);
  outer->input[0].shape = {outer->base_sizes().data(), r->ndim, r->dtype};
  n->output[0] = {outer->view_sizes, self->ndim, self->dtype};
  outer->inner = n;
  undo.n = nullptr;
  r->edge = node_edge(outer, 0);
  ++r->generation;
  if (r->base) r->base->flags |= kRequiresGrad;
  self->flags |= kRequiresGrad;
}

}  // namespace detail

bool GradMode::is_enabled() noexcept { return !core::current().grad_off; }
void GradMode::set_enabled(bool on) noexcept { core::current().grad_off = !on; }

}  // namespace v1
}  // namespace tenure
