#include "core/commit.h"

#include <new>
#include <utility>

#include "alloc/fail_point.h"
#include "core/dry_state.h"
#include "core/fail.h"

namespace tenure::core {

bool made_in_run(const Slot& s) noexcept { return dry_state().made(s); }
bool made_in_run(const Node& n) noexcept { return n.sequence == 0 || n.sequence > dry_state().last_node; }
bool made_in_run(const Storage& s) noexcept { return s.kind == StorageKind::dry && !made_elsewhere(s); }
bool made_in_run(const SharedImpl& p) noexcept { return made_in_run(p.mark); }
bool made_in_run(const ViewRecord& r) noexcept { return r.made_dry; }
bool made_in_run(const Mark& m) noexcept { return m.run() == run_here(); }

namespace {
uint64_t word_of(const Slot& s) noexcept { return s.word.load(std::memory_order_relaxed); }
}  // namespace

void note_flags(Slot& s) {
  with_memory([&] { dry_state().flags.try_emplace(word_of(s), static_cast<uint16_t>(s.flags & kGraphFlags)); });
}

void set_leaf(Slot& s, bool on) {
  on ? add_flags(s, kGraphFlags) : drop_flags(s, kGraphFlags);
  if (s.view && !s.has(kIsView)) s.view->base_is_leaf = on;
}

void put_back_flags(Slot& s, uint16_t flags) noexcept {
  s.flags = static_cast<uint16_t>((s.flags & ~kGraphFlags) | flags);
  if (s.view && !s.has(kIsView)) s.view->base_is_leaf = (flags & kLeaf) != 0;
}

void exchange_layout_flags(Slot& self, Slot& fresh) noexcept {
  if (!may(self)) return;
  const uint16_t old = self.flags;
  self.flags = static_cast<uint16_t>((old & kScopeOwned) | (fresh.flags & kContiguous));
  fresh.flags = static_cast<uint16_t>(old & ~kScopeOwned);
  fresh.view_generation = self.view_generation;
}

void end_history(Slot& s) noexcept {
  s.set_edge({});
  s.view = nullptr;
  s.flags = static_cast<uint16_t>(s.flags & ~(kIsView | kRequiresGrad));
  s.view_generation = kSaves;  // it was no view's, or is no view now: not counted any more
}

History take_history(Slot& s) {
  drop_flags(s, kRequiresGrad);
  if (!may(s)) return {};
  History h{s.edge(), {}};
  s.set_edge({});
  if (s.view) {
    h.seen = s.view->edge;
    s.view->edge = {};
  }
  return h;
}

Edge refresh_edge(Slot& s, Edge e) noexcept {
  if (!may(s)) return e;
  const Edge old = exchange_edge(s, e);
  s.flags = static_cast<uint16_t>(e.tagged ? s.flags | kRequiresGrad : s.flags & ~kRequiresGrad);
  s.view_generation = s.view->generation;
  return old;
}

Edge take_noted_edge(Context& c, Slot& s) {
  return with_memory([&] {
    Edge& e = c.dry->edges[word_of(s)];
    if (!e.tagged) e = make_view_edge(c, s);
    return copy_edge(e);
  });
}

void begin_record(ViewRecord& r, Slot& base) noexcept {
  r.generation = 0;
  r.made_dry = dry() && made_in_run(base);
  r.base_is_leaf = base.has(kLeaf);
  r.edge = base.edge();
  base.set_edge({});
  base.view = &r;
}

uint64_t retained(const Node& n) noexcept {
  if (may(n)) return n.retains;
  const auto& notes = dry_state().retains;
  const auto at = notes.find(&n);
  return at == notes.end() ? n.retains : at->second;
}
void set_retained(Node& n, uint64_t word) {
  if (may(n)) {
    n.retains = word;
  } else {
    with_memory([&] { dry_state().retains[&n] = word; });
  }
}

Slot* noted_grad(const Slot& s) noexcept {
  const auto& notes = dry_state().grads;
  if (const auto at = notes.find(word_of(s)); at != notes.end()) return at->second;
  return s.extra ? s.extra->grad : nullptr;
}

Slot* exchange_grad(Slot& s, Slot* grad) {
  if (!may(s)) {
    Slot*& noted = with_memory([&]() -> Slot*& { return dry_state().grads[word_of(s)]; });
    return std::exchange(noted, grad);
  }
  if (!s.extra && !grad) return nullptr;
  if (!s.extra) {
    s.extra = FailPoint::should_fail() ? nullptr : new (std::nothrow) Extra;
    if (!s.extra) fail<OutOfMemoryError>("cannot allocate the place of a gradient");
  }
  Slot* old = s.extra->grad;
  s.extra->grad = grad;
  return old;
}

void become_shared(Slot& s, SharedImpl& p) noexcept {
  if (!may(s)) return;
  s.version = &p.root->version;
  s.shared = &p;
  s.flags = static_cast<uint16_t>((s.flags & ~kReadOnly) | kSharedItself);
}

bool noted_requires_grad(const SharedImpl& p) noexcept {
  const auto& notes = dry_state().leaves;
  const auto at = notes.find(const_cast<SharedImpl*>(&p));
  if (at == notes.end() || at->second.requires_grad < 0) return p.requires_grad.load(std::memory_order_relaxed);
  return at->second.requires_grad != 0;
}
void set_requires_grad(SharedImpl& p, bool on) {
  if (may(p)) {
    p.requires_grad.store(on, std::memory_order_relaxed);
  } else {
    with_memory([&] { dry_state().leaf(p).requires_grad = on; });
  }
}

}  // namespace tenure::core
