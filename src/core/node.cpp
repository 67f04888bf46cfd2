// Nodes: made, held by edges, and freed without recursion.
#include <algorithm>
#include <type_traits>

#include "alloc/fail_point.h"
#include "core/commit.h"
#include "core/fail.h"
#include "core/late.h"
#include "core/make.h"
#include "core/where.h"

namespace tenure::core {

Edge take_edge_of_view(Context& c, Slot* s) {
  if (s->has(kIsView)) {
    if (s->view_generation != s->view->generation) {
      if (!may(*s)) return take_noted_edge(c, *s);
      refresh_view_edge(c, s);
    }
  } else if (s->view->edge.tagged) {
    return copy_edge(s->view->edge);
  }
  return take_own_edge(s);
}

IntArrayRef sizes_of(const Node& n, const NodeShape& shape) {
  if (shape.sizes) return {shape.sizes, static_cast<size_t>(shape.ndim)};
  if (n.output[0].sizes) return {n.output[0].sizes, static_cast<size_t>(n.output[0].ndim)};
  return n.gradient[0].sizes();
}

Node* new_node(Context& c, const char* op, int inputs, int saves, int outputs, size_t sizes, size_t consts) {
  // One block, all of it in units of 8 bytes; constants may want 16.
  static_assert(sizeof(Node) % 8 == 0 && sizeof(NodeInput) % 8 == 0 && sizeof(SavedTensor) % 8 == 0 &&
                sizeof(NodeShape) % 8 == 0);
  const size_t input_at = sizeof(Node), saved_at = input_at + static_cast<size_t>(inputs) * sizeof(NodeInput),
               output_at = saved_at + static_cast<size_t>(saves) * sizeof(SavedTensor),
               gradient_at = output_at + static_cast<size_t>(outputs) * sizeof(NodeShape),
               sizes_at = gradient_at + static_cast<size_t>(outputs) * sizeof(Tensor),
               consts_at = (sizes_at + sizes * sizeof(int64_t) + 15) & ~size_t{15}, bytes = consts_at + consts;
  uint32_t cls = kNodeInHeap;
  size_t capacity = 0;
  void* block = bytes <= kSmallMax         ? small_alloc(c.small, bytes, cls)
                : FailPoint::should_fail() ? nullptr
                                           : big_alloc(bytes, capacity);
  if (__builtin_expect(!block, 0))
    fail<OutOfMemoryError>("cannot allocate " + std::to_string(bytes) + " bytes to record a gradient");
  char* p = static_cast<char*>(block);
  auto* n = new (p) Node{.refs = 1,
                         .inputs = 0,
                         .outputs = static_cast<uint32_t>(outputs),
                         .saves = 0,
                         .released = false,
                         .running = false,
                         .kind = Node::kPlain,
                         .sequence = 0,
                         .op = op,
                         .site = c.site,
                         .call = nullptr,
                         .destroy_consts = nullptr,
                         .input = reinterpret_cast<NodeInput*>(p + input_at),
                         .saved = reinterpret_cast<SavedTensor*>(p + saved_at),
                         .output = reinterpret_cast<NodeShape*>(p + output_at),
                         .consts = p + consts_at,
                         .next_dead = nullptr,
                         .inner = nullptr,
                         .view_sizes = reinterpret_cast<int64_t*>(p + sizes_at),
                         .view_offset = 0,
                         .view_ndim = 0,
                         .base_ndim = 0,
                         .base_dtype = ScalarType::Undefined,
                         .cls = cls,
                         .retains = 0,
                         .capacity = capacity,
                         .gradient = reinterpret_cast<Tensor*>(p + gradient_at),
                         .backward = nullptr};
  for (int i = 0; i < outputs; ++i) new (n->gradient + i) Tensor;
  return n;
}

namespace {

void unpin_saved(Context& c, Node* n) noexcept {
  for (uint32_t i = 0; i < n->saves; ++i) {
    SavedTensor& v = n->saved[i];
    Slot* s = v.slot;
    if (!s) continue;
    v.slot = nullptr;
    uncount_save(*s, v);
    if (__builtin_expect(s->pins > 1, 0)) {
      --s->pins;
      if (only_outdated_saves(*s) && alive_handles(*s) <= 0) forget_history(c, s);
    } else {
      unpin(c, s);
    }
  }
}

void free_block(Context& c, void* block, uint32_t cls, size_t capacity) noexcept {
  if (cls == kNodeInHeap) return big_free(block, capacity);
  small_free(&c.small, block, cls);
}

// What is left of a node whose constants wait to be destroyed: in its place.
struct LateConstants : Late {
  void (*destroy)(void*);
  void* consts;
  uint32_t cls;
  size_t capacity;
};
static_assert(sizeof(LateConstants) <= sizeof(Node) && std::is_trivially_destructible_v<LateConstants>);

// A dry run reads no values and holds nobody off, so others may write what is shared while it goes on.
bool written_meanwhile(const Slot& s) noexcept { return s.shared && !may(*s.shared->root); }

void free_node(Context& c, Node* n) noexcept {
  unpin_saved(c, n);
  for (uint32_t i = 0; i < n->inputs; ++i) {
    const Edge e = n->input[i].edge;
    n->input[i].edge = {};
    drop_edge(c, e);
  }
  if (n->inner) node_unref(c, n->inner);
  const uint32_t cls = n->cls;
  const size_t capacity = n->capacity;
  if (const auto destroy = n->destroy_consts) {
    void* const consts = n->consts;
    if (!may_run_now(&c)) {
      auto* l = new (n) LateConstants{{}, destroy, consts, cls, capacity};
      l->run = [](Context& now, Late* late) noexcept {
        auto* k = static_cast<LateConstants*>(late);
        k->destroy(k->consts);
        free_block(now, k, k->cls, k->capacity);
      };
      return add_late(c, l);
    }
    const CalledBack called_back(c);
    destroy(consts);
  }
  free_block(c, n, cls, capacity);
}

}  // namespace

void forget_history(Context& c, Slot* s) noexcept {
  const Edge edge = s->edge();
  ViewRecord* view = s->view;
  if (!edge.tagged && !view) return;
  pin(s);
  end_history(*s);
  if (view) drop_view_record(c, view, s);
  drop_edge(c, edge);
  unpin(c, s);
}

void release_saved(Context& c, Node* n) noexcept {
  if (!begin_release(*n)) return;
  unpin_saved(c, n);
  if (n->inner) release_saved(c, n->inner);
}

void end_node(Context& c, Node* n) noexcept {
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
  if (s.version->load(std::memory_order_relaxed) != v.version && !written_meanwhile(s)) {
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
    begin_history(a, node_edge(n, static_cast<uint32_t>(v.output)));
  } else if (const Edge e = take_edge(c, &s); e.tagged) {
    begin_history(a, e);
  }
  return t;
}

}  // namespace tenure::core
