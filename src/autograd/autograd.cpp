// The public functions: backward, grad, and what a tensor knows of its gradient.
#include "tenure/autograd.h"

#include "autograd/engine.h"
#include "core/commit.h"
#include "core/fail.h"
#include "core/shared_impl.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::QuietOp;
using core::use;

namespace {

// The gradient to begin with: the one given, or one for a single element.
Tensor seed(core::Context& c, const Tensor& root, const Tensor& given) {
  const core::Slot& s = use(root);
  if (!core::needs_grad(s))
    core::fail<GradError>("nothing was recorded: the tensor does not require a gradient: " + core::describe(s));
  if (core::ends_graph(s) && !s.has(core::kLeaf))
    core::fail<GradError>("nothing was recorded: the view was made without recording: " + core::describe(s));
  if (!given.defined()) {
    if (s.numel != 1)
      core::fail<GradError>("a gradient must be given for a tensor of several elements: " + core::describe(s));
    Tensor one = core::make_like(c, s);
    return one.fill_(1);
  }
  const core::Slot& g = use(given);
  if (!(g.shape() == s.shape()))
    core::fail<ShapeError>("the given gradient has another shape: " + core::describe(g) + " for " + core::describe(s));
  return given.dtype() == s.dtype ? given : given.to(s.dtype);
}

// What arrives at these inputs.
struct Captures {
  core::Context& c;
  std::vector<autograd::Capture> all;
  Captures(core::Context& context, TensorList inputs) : c(context) {
    all.reserve(inputs.size());
    try {
      for (const Tensor& t : inputs) {
        core::Slot& s = use(t);
        if (!core::needs_grad(s)) core::fail<GradError>("an input does not require a gradient: " + core::describe(s));
        all.push_back({core::take_edge(c, &s), Tensor(), all.size()});
      }
    } catch (...) {
      drop();
      throw;
    }
  }
  Captures(const Captures&) = delete;
  Captures& operator=(const Captures&) = delete;
  ~Captures() { drop(); }
  void drop() noexcept {
    for (autograd::Capture& k : all) core::drop_edge(c, k.edge);
  }
};

std::vector<Tensor> seeds(core::Context& c, TensorList roots, TensorList given, bool create_graph) {
  if (!given.empty() && given.size() != roots.size())
    core::fail<ValueError>("as many gradients as outputs are needed: " + std::to_string(given.size()) + " for " +
                           std::to_string(roots.size()));
  AutoGradMode mode(create_graph);
  std::vector<Tensor> all;
  for (size_t i = 0; i < roots.size(); ++i) all.push_back(seed(c, roots[i], given.empty() ? Tensor() : given[i]));
  return all;
}

// Backward into the leaves, or into these inputs alone.
void backward_from(core::Context& c, TensorList roots, TensorList given, std::optional<bool> retain_graph,
                   bool create_graph, const TensorList* inputs) {
  core::with_memory([&] {
    if (inputs && inputs->empty()) core::fail<ValueError>("no inputs are given");
    const bool retain = retain_graph.value_or(create_graph);
    if (!inputs && roots.size() == 1 && given.size() == 1) {  // nothing is allocated for it
      Tensor first;
      {
        AutoGradMode mode(create_graph);
        first = seed(c, roots[0], given[0]);
      }
      return autograd::run_backward(c, roots.data(), &first, 1, retain, create_graph, nullptr);
    }
    if (!inputs) {
      const std::vector<Tensor> first = seeds(c, roots, given, create_graph);
      return autograd::run_backward(c, roots.data(), first.data(), roots.size(), retain, create_graph, nullptr);
    }
    Captures captures(c, *inputs);
    const std::vector<Tensor> first = seeds(c, roots, given, create_graph);
    autograd::run_backward(c, roots.data(), first.data(), roots.size(), retain, create_graph, &captures.all);
    AutoGradMode mode(create_graph);
    const autograd::Capture* before = nullptr;  // they are sorted: an input that is named twice comes twice
    for (autograd::Capture& k : captures.all) {
      const bool again = before && !autograd::Capture::Before{}(*before, k);
      // Given away, so that the leaf can keep it as it is.
      const Tensor g = std::move(k.value);
      if (g.defined() && !again) autograd::accumulate(c, &use((*inputs)[k.input]), g, create_graph);
      before = &k;
    }
  });
}

}  // namespace

void Tensor::backward(const Tensor& gradient, std::optional<bool> retain_graph, bool create_graph,
                      std::optional<TensorList> inputs) const {
  core::Op op("backward");
  backward_from(op.c, TensorList(*this), TensorList(gradient), retain_graph, create_graph, inputs ? &*inputs : nullptr);
}

}  // namespace v1

namespace autograd {
inline namespace v1 {

void backward(TensorList tensors, TensorList grad_tensors, std::optional<bool> retain_graph, bool create_graph,
              TensorList inputs) {
  core::Op op("backward");
  const std::vector<Tensor> roots = core::with_memory([&] { return tensors.vec(); });
  backward_from(op.c, roots, grad_tensors, retain_graph, create_graph, inputs.empty() ? nullptr : &inputs);
}

}  // namespace v1
}  // namespace autograd

inline namespace v1 {

std::vector<Tensor> grad(TensorList outputs, TensorList inputs, TensorList grad_outputs,
                         std::optional<bool> retain_graph, bool create_graph, bool allow_unused) {
  core::Op op("grad");
  return core::with_memory([&] {
    if (inputs.empty()) core::fail<ValueError>("no inputs are given");
    Captures wanted(op.c, inputs);
    const std::vector<Tensor> roots = outputs.vec(), gradients = seeds(op.c, outputs, grad_outputs, create_graph);
    autograd::run_backward(op.c, roots.data(), gradients.data(), roots.size(), retain_graph.value_or(create_graph),
                           create_graph, &wanted.all);
    std::vector<Tensor> result(inputs.size());
    for (autograd::Capture& k : wanted.all) {
      Tensor g = std::move(k.value);
      // A gradient function's view is nobody's view any more.
      if (g.defined() && !create_graph && use(g).has(core::kIsView)) g = core::make_alias(op.c, use(g));
      result[k.input] = std::move(g);
    }
    if (allow_unused) return result;
    for (size_t i = 0; i < result.size(); ++i)
      if (!result[i].defined())
        core::fail<GradError>("the outputs do not depend on input " + std::to_string(i) + ": " +
                              core::describe(use(inputs[i])) + "; pass allow_unused for an empty handle instead");
    return result;
  });
}

bool Tensor::requires_grad() const { return core::needs_grad(core::asked(*this, "requires_grad")); }

bool Tensor::is_leaf() const { return core::ends_graph(core::asked(*this, "is_leaf")); }

const Tensor& Tensor::requires_grad_(bool on) const {
  QuietOp op("requires_grad_");
  core::Slot& s = use(*this);
  if (!is_leaf()) {
    if (on) return *this;
    core::fail<GradError>("the tensor is no leaf: " + core::describe(s) + "; detach() it first");
  }
  if (on && !isFloatingType(s.dtype) && !isComplexType(s.dtype))
    core::fail<DTypeError>("only floating and complex tensors can require a gradient: " + core::describe(s));
  if (s.has(core::kSharedItself)) core::set_requires_grad(*s.shared, on);
  core::set_leaf(s, on);
  return *this;
}

const Tensor& Tensor::detach_() const {
  QuietOp op("detach_");
  core::Slot& s = use(*this);
  if (s.has(core::kIsView)) core::fail<GradError>("the tensor is a view: " + core::describe(s) + "; detach() it");
  if (is_leaf()) return requires_grad_(false);
  const core::History gone = core::take_history(s);
  core::drop_edge(op.c, gone.seen);
  core::drop_edge(op.c, gone.own);
  return *this;
}

Tensor Tensor::grad() const {
  core::Op op("grad");
  core::Slot& s = use(*this);
  if (s.has(core::kSharedItself)) {
    core::own_shared(s.shared);
    const SharedTensor g = SharedTensor(s.shared).grad();
    return g.defined() ? g.alias() : Tensor();
  }
  core::Slot* g = core::grad_of(s);
  return g ? core::another_handle(g) : Tensor();
}

void Tensor::set_grad(const Tensor& g) const {
  core::Op op("set_grad");
  core::Slot& s = use(*this);
  if (s.has(core::kSharedItself)) core::fail<GradError>("the gradient of a shared tensor is its var store's to set");
  if (g.defined()) {
    const core::Slot& from = use(g);
    if (!(from.shape() == s.shape()))
      core::fail<ShapeError>("the gradient has another shape: " + core::describe(from) + " for " + core::describe(s));
    if (from.dtype != s.dtype)
      core::fail<DTypeError>("the gradient has another dtype: " + core::describe(from) + " for " + core::describe(s));
  }
  if (core::grad_of(s))
    if (core::Slot* old = core::exchange_grad(s, nullptr)) core::unpin(op.c, old);
  if (!g.defined()) return;
  NoGradGuard no_grad;
  autograd::accumulate(op.c, &s, g, false);
}

void Tensor::retain_grad() const {
  QuietOp op("retain_grad");
  core::Slot& s = use(*this);
  if (!core::needs_grad(s)) core::fail<GradError>("the tensor does not require a gradient: " + core::describe(s));
  if (is_leaf()) return;
  const core::Edge e = core::take_edge(op.c, &s);
  if (e.kind() == core::Edge::kNode && e.index == 0 && e.node()->outputs == 1)
    core::set_retained(*e.node(), unsafe_word());
  const bool kept = e.kind() == core::Edge::kNode && core::retained(*e.node()) == unsafe_word();
  core::drop_edge(op.c, e);
  if (!kept) core::fail<GradError>("the gradient of one of several results cannot be kept: " + core::describe(s));
}

std::string Tensor::grad_fn() const {
  QuietOp op("grad_fn");
  core::Slot& s = use(*this);
  if (!core::needs_grad(s) || s.has(core::kLeaf)) return {};
  const core::Edge e = core::take_edge(op.c, &s);
  std::string name = e.kind() == core::Edge::kNode ? e.node()->op : "";
  core::drop_edge(op.c, e);
  return name;
}

}  // namespace v1
}  // namespace tenure
