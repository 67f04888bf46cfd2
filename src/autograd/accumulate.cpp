// Where gradients end: in leaves, each owned as its leaf is.
#include <algorithm>
#include <cstring>
#include <new>

#include "alloc/fail_point.h"
#include "autograd/engine.h"
#include "core/accounts.h"
#include "core/commit.h"
#include "core/dry_state.h"
#include "core/fail.h"
#include "core/pool.h"
#include "core/shared_impl.h"
#include "kernels/elementwise.h"
#include "ops/prepare.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure::autograd {

using core::Context;
using core::SharedImpl;
using core::Slot;
using core::use;

namespace {

// Whether the leaf may keep this very tensor: a tensor with a gradient itself could close a circle.
bool keepable(const Slot* leaf, const Slot& g) { return &g != leaf && !(g.extra && g.extra->grad); }

// Nobody else sees this tensor or its bytes: it can be kept as it is.
bool sole(const Slot& s) {
  return s.handles == 1 && s.pins == 0 && !s.shared && s.storage->refs.load(std::memory_order_relaxed) == 1 &&
         s.storage->kind != core::StorageKind::blob && s.has(core::kContiguous);
}

void add_elements(Context& c, Slot& to, const Slot& g) {
  ops::Prepared loop(to.shape());
  if (to.numel == 0) return;
  const auto add = kernels::choose(c, kernels::add_kernel, to.dtype, to);
  if (g.dtype == to.dtype) {
    add(loop.operand(to).operand(to).operand(g).done());
    return;
  }
  Tensor same = core::make_tensor(c, g.shape(), to.dtype);
  ops::copy_elements(c, use(same), g);
  add(loop.operand(to).operand(to).operand(use(same)).done());
}

void keep_as_grad(Context& c, Slot* leaf, Tensor g) {
  Slot* s = &use(g);
  Slot* old = core::exchange_grad(*leaf, s);
  core::pin(s);
  // A dry run keeps what it made, for leaves outside too; the bytes count as they would.
  core::ScopeRecord& to = c.dry ? c.dry->inside(*leaf->scope) : *leaf->scope;
  if (s->scope->depth > to.depth) {
    core::unlink(s);
    core::link(to, s);
  }
  core::charge_to(c, s->storage, leaf->scope->number);
  if (old) core::unpin(c, old);
}

// One that fits a gradient of this context.
SharedImpl* new_grad(Context& c, SharedImpl& p) {
  return p.source ? p.source->new_grad(p, c) : core::new_shared(c, p.shape(), p.dtype);
}

// A gradient of this context, not yet defined.
SharedImpl* add_grad(Context& c, SharedImpl& p) {
  SharedImpl* value = new_grad(c, p);
  try {
    std::lock_guard lock(core::grads_mutex);
    p.grads.push_back({core::ContextName(c), value, nullptr, false});
  } catch (...) {
    core::disown_shared(value);
    throw;
  }
  return value;
}

// The same in a dry run: what becomes of the gradient is noted, the leaf's is as it was.
SharedImpl* noted_buffer(Context& c, SharedImpl& p) {
  core::DryState::Leaf& at = core::with_memory([&]() -> core::DryState::Leaf& { return c.dry->leaf(p); });
  if (!at.value) at.value = new_grad(c, p);
  return at.value;
}

void accumulate_dry(Context& c, SharedImpl& leaf, const Tensor& g) {
  core::SharedSlot to(*noted_buffer(c, leaf));
  core::DryState::Leaf& at = c.dry->leaf(leaf);
  if (at.defined) {
    add_elements(c, to.slot, use(g));
  } else {
    ops::copy_elements(to.slot, use(g));
  }
  at.defined = true;
}

SharedImpl* fold_dry(Context& c, SharedImpl& p) {
  core::DryState::Leaf& at = core::with_memory([&]() -> core::DryState::Leaf& { return c.dry->leaf(p); });
  if (!at.defined && !at.elsewhere) return nullptr;
  SharedImpl* own = noted_buffer(c, p);
  at.defined = true;
  at.elsewhere = false;
  return own;
}

}  // namespace

void accumulate(Context& c, Slot* leaf, const Tensor& g, bool create_graph) {
  if (leaf->has(core::kSharedItself)) return accumulate(c, leaf->shared, g, create_graph);  // share() came after use
  Slot* old = core::grad_of(*leaf);
  if (old && !create_graph && !core::needs_grad(*old)) {
    add_elements(c, *old, use(g));
    core::bump_version(*old);
    return;
  }
  if (old) return keep_as_grad(c, leaf, core::another_handle(old) + g);
  if (keepable(leaf, use(g)) && (create_graph || sole(use(g)))) {
    // A gradient function's view is nobody's view any more.
    const bool view = !create_graph && use(g).has(core::kIsView);
    return keep_as_grad(c, leaf, view ? core::make_alias(c, use(g)) : g);
  }
  keep_as_grad(c, leaf, g.clone());
}

void accumulate(Context& c, SharedImpl* leaf, const Tensor& g, bool create_graph) {
  if (create_graph)
    throw GradError(
        "backward: a graph of the gradient cannot be kept in a shared tensor, which outlives it; use grad(outputs, "
        "inputs) instead" +
        core::site_suffix());
  if (c.dry) return accumulate_dry(c, *leaf, g);
  // While it adds, this context holds an alias: no other claims the leaf and folds its gradients meanwhile.
  const core::HeldAlias held(c, leaf);
  SharedImpl* value = nullptr;
  bool defined = false;
  {
    std::lock_guard lock(core::grads_mutex);
    for (SharedImpl::Grad& k : leaf->grads)
      if (k.of.names(c)) {
        value = k.value;
        defined = k.defined;
      }
  }
  if (!value) { value = add_grad(c, *leaf); }
  core::GradWrite write(c, *leaf, value, defined);
  core::SharedSlot to(write.to());
  if (defined) {
    add_elements(c, to.slot, use(g));
  } else {
    ops::copy_elements(to.slot, use(g));
  }
  write.publish();
  std::lock_guard lock(core::grads_mutex);
  for (SharedImpl::Grad& k : leaf->grads)
    if (k.of.names(c)) k.defined = true;
}

namespace {

SharedImpl* fold_defined(Context& c, SharedImpl& p) {
  core::PoolVector<SharedImpl::Grad> all;
  SharedImpl* own = nullptr;
  const size_t most = [&] {
    std::lock_guard lock(core::grads_mutex);
    return p.grads.size();
  }();
  all.reserve(most);  // not with the mutex; the claim on p keeps the list as it is
  {
    std::lock_guard lock(core::grads_mutex);
    for (const SharedImpl::Grad& k : p.grads) {
      if (k.of.names(c)) own = k.value;
      if (k.defined) all.push_back(k);
    }
  }
  if (all.empty()) return nullptr;
  if (all.size() == 1 && all[0].value == own) return own;
  std::sort(all.begin(), all.end(), [](auto& a, auto& b) { return a.of.id < b.of.id; });
  if (!own) { own = add_grad(c, p); }
  kernels::Loop loop;
  loop.ndim = 0;
  loop.noperands = 3;
  loop.numel = p.numel;
  loop.contiguous = true;
  {
    core::GradWrite sum(c, p, all[0].value, true);
    loop.data[0] = loop.data[1] = sum.to().data;
    for (size_t i = 1; i < all.size(); ++i) {
      loop.data[2] = all[i].value->data;
      if (loop.numel) kernels::choose(c, kernels::add_kernel, p.dtype, p)(loop);
    }
    if (all[0].value != own) {
      core::GradWrite mine(c, p, own, false);
      if (p.numel) std::memcpy(mine.to().data, sum.to().data, p.nbytes());
      own = mine.publish();
      sum.publish();
    } else {
      own = sum.publish();
    }
  }
  std::lock_guard lock(core::grads_mutex);
  for (SharedImpl::Grad& k : p.grads) k.defined = k.value == own;
  return own;
}

}  // namespace

SharedImpl* fold(Context& c, SharedImpl& p) {
  if (c.dry) return fold_dry(c, p);
  SharedImpl* own = fold_defined(c, p);
  core::release_ended_grads(p);
  return own;
}

}  // namespace tenure::autograd

namespace tenure {
inline namespace v1 {

SharedTensor SharedTensor::grad() const {
  core::QuietOp op("grad");
  if (!p_) core::fail<StaleTensorError>("the shared tensor is empty: it was never filled or was moved from");
  core::check_usable(*p_);
  if (op.c.dry) {
    const auto& noted = core::with_memory([&]() -> core::DryState::Leaf& { return op.c.dry->leaf(*p_); });
    if (!noted.defined) return {};
    core::own_shared(noted.value);
    return SharedTensor(noted.value);
  }
  std::lock_guard lock(core::grads_mutex);
  for (core::SharedImpl::Grad& k : p_->grads) {
    if (!k.of.names(op.c) || !k.defined) continue;
    core::own_shared(k.value);
    return SharedTensor(k.value);
  }
  return {};
}

SharedTensor SharedTensor::fold_grad() const {
  core::QuietOp op("fold_grad");
  if (!p_) core::fail<StaleTensorError>("the shared tensor is empty: it was never filled or was moved from");
  core::Claim claim(op.c, p_, core::Claim::kGradients);
  core::SharedImpl* own = core::with_memory([&] { return autograd::fold(op.c, *p_); });
  if (!own) return {};
  core::own_shared(own);
  return SharedTensor(own);
}

void SharedTensor::zero_grad() const {
  core::QuietOp op("zero_grad");
  if (!p_) core::fail<StaleTensorError>("the shared tensor is empty: it was never filled or was moved from");
  core::Claim claim(op.c, p_, core::Claim::kGradients);
  if (op.c.dry) {
    core::DryState::Leaf& noted = core::with_memory([&]() -> core::DryState::Leaf& { return op.c.dry->leaf(*p_); });
    noted.defined = noted.elsewhere = false;
    return;
  }
  {
    std::lock_guard lock(core::grads_mutex);
    for (core::SharedImpl::Grad& k : p_->grads) k.defined = false;
  }
  core::release_ended_grads(*p_);
}

}  // namespace v1
}  // namespace tenure
