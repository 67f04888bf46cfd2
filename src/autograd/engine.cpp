#include "autograd/engine.h"

#include <algorithm>
#include <typeinfo>

#include "core/callback_error.h"
#include "core/commit.h"
#include "core/fail.h"
#include "core/late.h"
#include "core/pool.h"
#include "core/shared_impl.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"
#include "tenure/scope.h"

namespace tenure::autograd {

using core::Context;
using core::Edge;
using core::Node;
using core::Slot;
using core::use;

Tensor fitted(const Tensor& g, IntArrayRef sizes, ScalarType dtype) {
  Tensor r = g;
  if (!(r.sizes() == sizes)) {
    if (!core::broadcasts_to(sizes, r.sizes()))
      throw GradError("backward: a gradient has the wrong shape: " + core::describe(use(r)) +
                      " for an input of sizes " + to_string(sizes));
    core::Dims gone;
    const size_t shift = r.sizes().size() - sizes.size();
    for (size_t i = 0; i < r.sizes().size(); ++i)
      if (i < shift || (sizes[i - shift] == 1 && r.sizes()[i] != 1)) gone.push(static_cast<int64_t>(i));
    if (gone.n) r = sum(r, gone, true);
    r = r.view(sizes);
  }
  if (r.dtype() != dtype) r = r.to(dtype);
  return r;
}

namespace {

// What a gradient function that runs backward itself finds in a node: gradients of the run around it, for which they
// are kept until it has ended.
struct Outer {
  Node* node;  // counted by that run
  const void* backward;
  core::PoolVector<Tensor> gradients;
};

struct Engine {
  Context& c;
  bool retain_graph, create_graph;
  std::vector<Capture>* captures;  // in order of their edges
  core::PoolVector<Node*> queue;   // a heap, the newest on top; each counted
  size_t updated = 0;              // leaves
  core::PoolVector<Outer> outer;

  static bool older(const Node* a, const Node* b) { return a->sequence < b->sequence; }

  ~Engine() {
    for (Node* n : queue) {
      clear(n);
      core::node_unref(c, n);
    }
    for (Outer& o : outer) {
      o.node->backward = o.backward;
      for (uint32_t i = 0; i < o.node->outputs; ++i) o.node->gradient[i] = std::move(o.gradients[i]);
    }
  }

  static void clear(Node* n) {
    n->backward = nullptr;
    for (uint32_t i = 0; i < n->outputs; ++i) n->gradient[i] = Tensor();
  }

  // The node belongs to this run from now on.
  void take(Node* n) {
    if (n->running)
      throw GradError(std::string(n->op) + ": its gradient function runs backward through itself" +
                      core::site_suffix());
    if (queue.size() == queue.capacity()) queue.reserve(2 * queue.size() + 8);
    if (!n->backward) return;
    outer.push_back({n, n->backward, core::PoolVector<Tensor>(n->outputs)});
    for (uint32_t i = 0; i < n->outputs; ++i) outer.back().gradients[i] = std::move(n->gradient[i]);
    n->backward = nullptr;
  }

  void arrive(Node* n, uint32_t output, const Tensor& g) {
    // What fails comes first: only those in the queue are cleared when it all ends.
    const bool waiting = n->backward == this;
    if (!waiting) take(n);
    Tensor& at = n->gradient[output];
    if (at.defined()) {
      at = at + g;
    } else {
      at = g;
    }
    if (waiting) return;
    n->backward = this;
    queue.push_back(n);
    ++n->refs;
    std::push_heap(queue.begin(), queue.end(), older);
  }

  // One gradient arrives where an edge points.
  void deliver(Edge e, const Tensor& g) {
    if (captures && e.tagged) {
      const auto [first, last] = std::equal_range(captures->begin(), captures->end(), e, Capture::Before{});
      for (auto k = first; k != last; ++k) k->value = k->value.defined() ? k->value + g : g;
    }
    switch (e.kind()) {
      case Edge::kNone:
        return;
      case Edge::kNode:
        return arrive(e.node(), e.index, g);
      case Edge::kLeafSlot:
        if (!captures) {
          accumulate(c, e.leaf(), g, create_graph);
          ++updated;
        }
        return;
      case Edge::kShared:
        if (!captures) {
          accumulate(c, e.shared(), g, create_graph);
          ++updated;
        }
        return;
    }
  }

  void call(Node* n, Tensor* in) {
    if (n->released && n->saves)
      throw GradError(std::string(n->op) +
                      ": what was saved for its gradient is released: backward ran before; pass retain_graph to run it "
                      "twice");
    Tensor saved_inline[8];
    core::PoolVector<Tensor> saved_more;
    Tensor* saved = saved_inline;
    if (n->saves > 8) {
      saved_more.resize(n->saves);
      saved = saved_more.data();
    }
    for (uint32_t i = 0; i < n->saves; ++i)
      if (n->saved[i].slot || n->released) saved[i] = core::unpack(c, n, static_cast<int>(i));
    // The function is the program's: it may switch recording, and end guards that began outside of it.
    struct Inside {
      Context& c;
      const bool grad_off = c.grad_off;
      const uint64_t ending = c.ending_serial;
      explicit Inside(Context& context) : c(context) { c.ending_serial = c.top->number; }
      ~Inside() {
        c.grad_off = grad_off;
        c.ending_serial = ending;
      }
    } inside(c);
    Grads grads(n, in);
    n->call(grads, saved, n->consts);
  }

  // The base's elements as a line, dense or not, as they lie in memory.
  static Tensor in_base_geometry(const Node* n, const Tensor& g) {
    int64_t reach = 1;
    bool empty = false;
    for (int i = 0; i < n->base_ndim; ++i) {
      empty |= n->base_sizes()[i] == 0;
      reach += (n->base_sizes()[i] - 1) * n->base_strides()[i];  // inside the base's storage, which is checked
    }
    Tensor line = zeros({empty ? 0 : reach}, n->base_dtype);
    if (g.defined() && !empty) base_of(n, line).copy_(g);
    return line;
  }
  static Tensor base_of(const Node* n, const Tensor& line) {
    return line.as_strided(n->base_sizes(), n->base_strides(), 0);
  }
  static Tensor part_of(const Node* n, const Tensor& line) {
    return line.as_strided(n->sizes_of_view(), n->strides_of_view(), n->view_offset);
  }

  // The op wrote only the part that the view covers: its gradient function runs on that part.
  void call_inplace_view(Node* n, Tensor* in) {
    Tensor line = in_base_geometry(n, n->gradient[0]);
    n->inner->gradient[0] = part_of(n, line).clone();
    struct Clear {
      Node* n;
      ~Clear() { n->gradient[0] = Tensor(); }
    } clear{n->inner};
    // Which inputs want a gradient is known to the outer node.
    for (uint32_t i = 0; i < n->inputs; ++i) n->inner->input[i].edge = n->input[i].edge;
    struct Forget {
      Node* n;
      ~Forget() {
        for (uint32_t i = 0; i < n->inputs; ++i) n->input[i].edge = {};
      }
    } forget{n->inner};
    if (!n->input[0].edge.tagged) n->inner->input[0].edge = {};
    call(n->inner, in);
    for (uint32_t i = 1; i < n->inputs; ++i)
      if (in[i].defined())
        in[i] = fitted(in[i], sizes_of(*n->inner, n->inner->input[i].shape), n->inner->input[i].shape.dtype);
    if (!n->input[0].edge.tagged) return;
    Tensor part = part_of(n, line);
    if (in[0].defined()) {
      part.copy_(in[0]);
    } else {
      part.zero_();
    }
    in[0] = base_of(n, line);
  }

  void call_base_view(Node* n, Tensor* in) {
    Tensor g = n->gradient[0];
    // Elements that the view repeats add up.
    core::Dims sizes, strides, repeated;
    for (int i = 0; i < n->view_ndim; ++i) {
      const bool repeats = n->view_sizes[n->view_ndim + i] == 0 && n->view_sizes[i] != 1;
      if (repeats) repeated.push(i);
      sizes.push(repeats ? 1 : n->view_sizes[i]);
      strides.push(n->view_sizes[n->view_ndim + i]);
    }
    if (repeated.n) g = sum(g, repeated, true);
    Tensor line = in_base_geometry(n, Tensor());
    line.as_strided(sizes, strides, n->view_offset).copy_(g);
    in[0] = base_of(n, line);
  }

  void run(Node* n) {
    if (const uint64_t kept = core::retained(*n)) {
      Slot* s = core::slot_at(kept);
      if (s->word.load(std::memory_order_relaxed) == kept) accumulate(c, s, n->gradient[0], create_graph);
    }
    Tensor in_inline[8];
    core::PoolVector<Tensor> in_more;
    Tensor* in = in_inline;
    if (n->inputs > 8) {
      in_more.resize(n->inputs);
      in = in_more.data();
    }
    {
      detail::ScopeGuard scope(n->op);
      struct Drop {  // before the scope ends, if an error ends it
        Tensor* in;
        uint32_t n;
        ~Drop() {
          for (uint32_t i = 0; i < n; ++i) in[i] = Tensor();
        }
      } drop{in, n->inputs};
      c.op = n->op;
      c.site = n->site;
      if (n->kind == Node::kPlain) call(n, in);
      if (n->kind == Node::kInplaceView) call_inplace_view(n, in);
      if (n->kind == Node::kBaseView) call_base_view(n, in);
      for (uint32_t i = 0; i < n->inputs; ++i) {
        if (!in[i].defined()) continue;
        const core::NodeInput& to = n->input[i];
        const bool fitted_already = n->kind == Node::kInplaceView;
        if (!fitted_already) in[i] = fitted(in[i], sizes_of(*n, to.shape), to.shape.dtype);
        // A function that switched recording on for itself gives a gradient, not a graph that a leaf would keep.
        if (!create_graph && core::needs_grad(use(in[i]))) in[i] = core::make_alias(c, use(in[i]));
        scope.hand_off(in[i]);
      }
      drop.n = 0;
      scope.end();
    }
    for (uint32_t i = 0; i < n->outputs; ++i) n->gradient[i] = Tensor();
    if (!retain_graph) core::release_saved(c, n);
    for (uint32_t i = 0; i < n->inputs; ++i) {
      if (!in[i].defined()) continue;
      const Tensor g = std::move(in[i]);
      deliver(n->input[i].edge, g);
    }
  }

  void loop() {
    while (!queue.empty()) {
      std::pop_heap(queue.begin(), queue.end(), older);
      Node* n = queue.back();
      queue.pop_back();
      {
        struct Done {
          Context& c;
          Node* n;
          ~Done() {
            n->running = false;
            clear(n);
            core::node_unref(c, n);
          }
        } done{c, n};
        n->running = true;
        run(n);
      }
      // Between two nodes nothing is in use that the program could let go of.
      if (__builtin_expect(c.late != nullptr, 0)) run_program();
    }
  }
  void run_program() noexcept {
    const uint64_t ending = c.ending_serial;
    c.ending_serial = c.top->number;
    core::run_late(c);
    c.ending_serial = ending;
  }
};

// The same error with what backward had done by then.
template <class E>
bool rethrow_with(const Error& e, const std::string& more) {
  if (typeid(e) == typeid(E)) throw E(e.what() + more);
  return false;
}

}  // namespace

void run_backward(Context& c, const Tensor* roots, const Tensor* gradients, size_t n, bool retain_graph,
                  bool create_graph, std::vector<Capture>* captures) {
  const char* op = c.op;
  const void* site = c.site;
  struct Restore {
    Context& c;
    const char* op;
    const void* site;
    bool grad_off;
    ~Restore() {
      c.op = op;
      c.site = site;
      c.grad_off = grad_off;
    }
  } restore{c, op, site, c.grad_off != 0};
  const core::CalledBack called_back(c);
  c.grad_off = !create_graph;
  detail::ScopeGuard scope("backward");
  {
    if (captures) std::sort(captures->begin(), captures->end(), Capture::Before{});
    Engine e{c, retain_graph || create_graph, create_graph, captures, {}, 0, {}};
    try {
      for (size_t i = 0; i < n; ++i) {
        const Edge edge = core::take_edge(c, &use(roots[i]));
        struct Drop {
          Context& c;
          Edge e;
          ~Drop() { core::drop_edge(c, e); }
        } drop{c, edge};
        e.deliver(edge, gradients[i]);
      }
      e.loop();
    } catch (const Error& error) {
      if (captures)
        for (Capture& k : *captures) k.value = Tensor();
      if (e.updated == 0) throw;
      const std::string more = "; gradients of " + std::to_string(e.updated) + " uses of leaves were added before";
      rethrow_with<ShapeError>(error, more) || rethrow_with<DTypeError>(error, more) ||
          rethrow_with<GradError>(error, more) || rethrow_with<OutOfMemoryError>(error, more) ||
          rethrow_with<ScopeError>(error, more) || rethrow_with<StaleTensorError>(error, more) ||
          rethrow_with<ValueError>(error, more) || rethrow_with<IndexError>(error, more) ||
          rethrow_with<EscapeError>(error, more) || rethrow_with<DeviceError>(error, more) ||
          rethrow_with<core::CallbackError>(error, more);
      throw;
    } catch (...) {
      if (captures)
        for (Capture& k : *captures) k.value = Tensor();
      throw;
    }
  }
  if (captures)
    for (const Capture& k : *captures)
      if (k.value.defined()) scope.hand_off(k.value);
  c.op = op;
  c.site = site;
  scope.end();
}

}  // namespace tenure::autograd
