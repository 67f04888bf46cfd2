// Recording: from an op that has run to a node of the graph.
#include "core/record.h"

#include <tenure/autograd.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include "core/commit.h"
#include "core/fail.h"
#include "core/late.h"
#include "core/make.h"
#include "core/names.h"
#include "core/pool.h"
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

// An op is under way while it is recorded, also one of the program's own, so that its errors say its name.
class Recording {
 public:
  Recording(Context& c, const char* op, const void* site) noexcept : c_(c), outermost_(c.op == nullptr) {
    if (!outermost_) return;
    c.op = op;
    c.site = site;
  }
  Recording(const Recording&) = delete;
  Recording& operator=(const Recording&) = delete;
  ~Recording() {
    if (!outermost_) return;
    c_.op = nullptr;
    if (__builtin_expect(c_.late != nullptr, 0)) run_late(c_);
  }

 private:
  Context& c_;
  const bool outermost_;
};

// Inputs may be absent: handles that were never filled.
[[gnu::always_inline]] inline void check_operands(TensorRefs refs) {
  for (int i = 0; i < refs.n; ++i)
    if (__builtin_expect(refs.p[i]->unsafe_word() != 0, 1)) use(*refs.p[i]);
}

// Whether check_outputs finds nothing wrong, without a look at the rare cases.
[[gnu::always_inline]] inline bool plainly_fresh(TensorRefs outs, TensorRefs ins) {
  constexpr uint32_t kWithGradients = [] {
    uint32_t mask = 0;
    for (uint32_t t = 0; t < 32; ++t)
      if (isFloatingType(static_cast<ScalarType>(t)) || isComplexType(static_cast<ScalarType>(t))) mask |= 1U << t;
    return mask;
  }();
  if (outs.n != 1 || dry()) return false;
  const Slot& s = use(*outs.p[0]);
  if ((s.flags & (kRequiresGrad | kIsView)) || s.shared || !(kWithGradients >> static_cast<uint32_t>(s.dtype) & 1))
    return false;
  for (int i = 0; i < ins.n; ++i)
    if (ins.p[i]->unsafe_word() == outs.p[0]->unsafe_word()) return false;
  return true;
}

[[noreturn, gnu::cold, gnu::noinline]] void refuse_view_saved(const Slot& s, int i) {
  fail<GradError>("saved[" + std::to_string(i) +
                  "] is another view of what the op gives, and would hold it for ever: " + describe(s) +
                  "; save the output itself, or a copy");
}

// Pins what the gradient function reads.
void save(Context& c, Node* n, TensorRefs saves, TensorRefs outs) {
  for (int i = 0; i < saves.n; ++i) {
    const uint64_t word = saves.p[i]->unsafe_word();
    Slot* s = slot_at(word);
    SavedTensor& v = n->saved[i];
    v.slot = nullptr;
    v.output = -1;
    ++n->saves;
    if (word == 0) continue;  // absent
    use(*saves.p[i]);
    if (__builtin_expect(s->has(kIsView) && s->view_generation != s->view->generation, 0)) refresh_view_edge(c, s);
    for (int k = 0; k < outs.n; ++k) {
      if (outs.p[k]->unsafe_word() == word) {
        v.output = k;
      } else if (__builtin_expect(s->view != nullptr, 0) && s->view == slot_of(outs, k).view) {
        refuse_view_saved(*s, i);
      }
    }
    if (__builtin_expect(v.output >= 0, 0)) {
      // Pinning the output itself would be a cycle: its slot holds this node.
      const Tensor alias = make_alias(c, *s);
      s = slot_at(alias.unsafe_word());
      pin(s);
    } else {
      pin(s);
    }
    v.slot = s;
    count_save(*s);
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
  outer->inputs = static_cast<uint32_t>(inputs);
  drop_edge(c, outer->input[0].edge);
  // The edge of the record goes into the node.
  outer->input[0].edge = copy_edge(r->edge);
  outer->output[0] = {nullptr, r->ndim, r->dtype};
  keep_view_geometry(outer, *r, *self);
  outer->input[0].shape = {outer->base_sizes().data(), r->ndim, r->dtype};
  n->output[0] = {outer->view_sizes, self->ndim, self->dtype};
  outer->inner = n;
  drop_edge(c, exchange_edge(*r, node_edge(outer, 0)));
  if (r->base) {
    add_flags(*r->base, kRequiresGrad);
    history_moved(*r->base);
  }
  add_flags(*self, kRequiresGrad);
}

// The tensor's history goes on from the node.
void rebase(Context& c, Slot* self, Node* n) noexcept {
  const Edge e = node_edge(n, 0);
  const Edge old = self->view ? exchange_edge(*self->view, e) : exchange_edge(*self, e);
  add_flags(*self, kRequiresGrad);
  history_moved(*self);
  drop_edge(c, old);
}

}  // namespace

namespace {

constexpr int kCompared = 16;

[[gnu::cold, gnu::noinline]] void check_different(TensorRefs outs) {
  PoolVector<std::pair<const Slot*, int>> all;
  all.reserve(static_cast<size_t>(outs.n));
  for (int i = 0; i < outs.n; ++i) all.emplace_back(&slot_of(outs, i), i);
  std::sort(all.begin(), all.end());
  for (size_t k = 1; k < all.size(); ++k)
    if (all[k].first == all[k - 1].first)
      fail<ValueError>("outputs[" + std::to_string(all[k].second) + "] comes twice: " + describe(*all[k].first));
}

}  // namespace

void check_outputs(const TensorRefs& outs, const TensorRefs& ins, bool may_view_input) {
  for (int i = 0; i < outs.n; ++i) {
    const Slot& s = use(*outs.p[i]);
    const auto refuse = [&]<class E>(const E*, const char* why) {
      fail<E>("outputs[" + std::to_string(i) + "] " + why + ": " + describe(s));
    };
    constexpr const DTypeError* dtype_error = nullptr;
    constexpr const GradError* grad_error = nullptr;
    constexpr const ValueError* value_error = nullptr;
    if (__builtin_expect(!isFloatingType(s.dtype) && !isComplexType(s.dtype), 0))
      refuse(dtype_error, "can have no gradient, for it is neither floating nor complex");
    if (!may(s)) refuse(grad_error, "lies outside of the dry run");
    bool is_input = false, views_input = !s.has(kIsView);
    for (int k = 0; k < ins.n; ++k) {
      const Slot& in = slot_of(ins, k);
      is_input |= &in == &s;
      views_input |= may_view_input && in.view == s.view;
    }
    if (__builtin_expect(is_input, 0)) refuse(value_error, "is an input too");
    if (__builtin_expect(s.has(kRequiresGrad), 0))  // of its own: a view needs a gradient when its base does
      refuse(grad_error, s.has(kLeaf) ? "is a leaf that requires a gradient"
                                      : "is recorded already: compute it with recording off");
    if (__builtin_expect(s.shared != nullptr && !s.has(kIsView), 0)) refuse(value_error, "is shared");
    if (__builtin_expect(!views_input, 0)) refuse(value_error, "is a view: clone it");
    // Many are looked through once, below.
    for (int k = 0; k < i && outs.n <= kCompared; ++k)
      if (__builtin_expect(&slot_of(outs, k) == &s, 0)) refuse(value_error, "comes twice");
  }
  if (__builtin_expect(outs.n > kCompared, 0)) with_memory([&] { check_different(outs); });
}

}  // namespace tenure::core

namespace tenure {
inline namespace v1 {
namespace detail {

const char* lasting_name(const char* text) { return core::lasting_name(text); }

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
  const core::Recording recording(c, op, __builtin_return_address(0));
  if (__builtin_expect(!core::plainly_fresh(outs, ins), 0)) core::check_outputs(outs, ins);
  core::check_operands(ins);
  core::Node* n = core::node_of(c, op, recipe, outs, ins, saves, consts);
  if (__builtin_expect(recipe.copy_consts != nullptr, 0)) {  // the program's code, which may have let go of outputs
    core::HeldNode held(c, n);
    for (int i = 0; i < outs.n; ++i) core::use(*outs.p[i]);
    held.release();
  }
  n->refs = static_cast<uint32_t>(outs.n);
  for (int i = 0; i < outs.n; ++i) {
    core::Slot& s = core::slot_of(outs, i);
    core::begin_history(s, core::node_edge(n, static_cast<uint32_t>(i)));
  }
}

void record_inplace(const char* op, const Recipe& recipe, const Tensor& self, TensorRefs ins, TensorRefs saves,
                    const void* consts, void (*write)(void*), void* write_argument) {
  core::Context& c = core::current();
  const core::Recording recording(c, op, __builtin_return_address(0));
  const core::Slot& written = core::use(self);
  core::check_operands(ins);
  if (ins.n == 0 || &core::slot_of(ins, 0) != &written)
    core::fail<ValueError>("the tensor that was written is not the first input: " + core::describe(written));
  core::check_recorded_write(written);
  if (!write) core::check_inplace(c, *core::slot_at(self.unsafe_word()));
  const Tensor* const out = &self;
  core::HeldNode node(c, core::node_of(c, op, recipe, {&out, 1}, ins, saves, consts)), outer(c, nullptr);
  core::Slot* s = &core::use(self);  // again: copies of constants are the program's code
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

void check_inplace(const Tensor& self) {
  core::Op op("check_inplace");
  core::check_inplace(op.c, core::use(self));
}

bool GradMode::is_enabled() noexcept { return !core::current().grad_off; }
void GradMode::set_enabled(bool on) noexcept { core::current().grad_off = !on; }

AutoGradMode::AutoGradMode(bool on)
    : context_(&core::current()), id_(context_->id), run_(core::run_here()), before_(!context_->grad_off) {
  context_->grad_off = !on;
}
AutoGradMode::~AutoGradMode() { core::restore_mode({context_, id_}, &core::Context::grad_off, !before_, run_); }

}  // namespace v1
}  // namespace tenure
