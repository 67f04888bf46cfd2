// The public functions: backward, grad, and what a tensor knows of its gradient.
#include "tenure/autograd.h"

#include "autograd/engine.h"
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

}  // namespace

void Tensor::backward(const Tensor& gradient, bool retain_graph, bool create_graph) const {
  core::Op op("backward");
  core::with_memory([&] {
    Tensor first;
    {
      AutoGradMode mode(create_graph);
      first = seed(op.c, *this, gradient);
    }
    autograd::run_backward(op.c, this, &first, 1, retain_graph, create_graph, nullptr);
  });
}

std::vector<Tensor> grad(TensorList outputs, TensorList inputs, TensorList grad_outputs, bool retain_graph,
                         bool create_graph, bool allow_unused) {
  core::Op op("grad");
  return core::with_memory([&] {
    if (!grad_outputs.empty() && grad_outputs.size() != outputs.size())
      core::fail<ValueError>("as many gradients as outputs are needed: " + std::to_string(grad_outputs.size()) +
                             " for " + std::to_string(outputs.size()));
    std::vector<Tensor> roots = outputs.vec(), gradients;
    std::vector<autograd::Capture> captures;
    struct Edges {
      core::Context& c;
      std::vector<autograd::Capture>& all;
      ~Edges() {
        for (autograd::Capture& k : all) core::drop_edge(c, k.edge);
      }
    } edges{op.c, captures};
    captures.reserve(inputs.size());
    for (const Tensor& t : inputs) {
      core::Slot& s = use(t);
      if (!core::needs_grad(s)) core::fail<GradError>("an input does not require a gradient: " + core::describe(s));
      captures.push_back({core::take_edge(op.c, &s), Tensor(), captures.size()});
    }
    {
      AutoGradMode mode(create_graph);
      for (size_t i = 0; i < roots.size(); ++i)
        gradients.push_back(seed(op.c, roots[i], grad_outputs.empty() ? Tensor() : grad_outputs[i]));
    }
    autograd::run_backward(op.c, roots.data(), gradients.data(), roots.size(), retain_graph, create_graph, &captures);
    std::vector<Tensor> result(captures.size());
    for (autograd::Capture& k : captures) result[k.input] = std::move(k.value);
    if (allow_unused) return result;
    for (size_t i = 0; i < result.size(); ++i)
      if (!result[i].defined())
        core::fail<GradError>("the outputs do not depend on input " + std::to_string(i) + ": " +
                              core::describe(use(inputs[i])) + "; pass allow_unused for an empty handle instead");
    return result;
  });
}

bool Tensor::requires_grad() const { return core::needs_grad(core::asked(*this, "requires_grad")); }

bool Tensor::is_leaf() const {
  const core::Slot& s = core::asked(*this, "is_leaf");
  return !core::needs_grad(s) || s.has(core::kLeaf);
}

const Tensor& Tensor::requires_grad_(bool on) const {
  QuietOp op("requires_grad_");
  core::Slot& s = use(*this);
  if (!is_leaf()) core::fail<GradError>("the tensor is no leaf: " + core::describe(s) + "; detach() it first");
  if (on && !isFloatingType(s.dtype) && !isComplexType(s.dtype))
    core::fail<DTypeError>("only floating and complex tensors can require a gradient: " + core::describe(s));
  if (s.has(core::kSharedItself)) s.shared->requires_grad.store(on, std::memory_order_relaxed);
  if (on) {
    s.flags |= core::kRequiresGrad | core::kLeaf;
  } else {
    s.flags &= static_cast<uint16_t>(~(core::kRequiresGrad | core::kLeaf));
  }
  if (s.view && !s.has(core::kIsView)) s.view->base_is_leaf = on;
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
  if (!s.extra || !s.extra->grad) return {};
  return core::another_handle(s.extra->grad);
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
  if (s.extra && s.extra->grad) {
    core::Slot* old = s.extra->grad;
    s.extra->grad = nullptr;
    core::unpin(op.c, old);
  }
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
  if (e.kind() == core::Edge::kNode && e.index == 0 && e.node()->outputs == 1) e.node()->retains = word_;
  const bool kept = e.kind() == core::Edge::kNode && e.node()->retains == word_;
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
