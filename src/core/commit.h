// Commits: what a program sees of a tensor, a graph or an owner beyond elements is written here and nowhere else (what
// is being made gets its first values from its maker), and every write asks may() first. Outside of a dry run that is
// yes. In one it is yes for what the run made; for all else nothing is written: the run notes what it would be, where
// its own reads find it, and forgets it at its end. Other threads see nothing of it, and an exception has nothing to
// undo. The one exception: flags of this context's tensors, which every op reads, are written and put back; nobody else
// can look at them. tools/check_commits.py knows the fields.
#pragma once

#include "core/dry.h"
#include "core/record.h"
#include "core/shared_impl.h"

namespace tenure::core {

[[gnu::cold]] bool made_in_run(const Slot& s) noexcept;
[[gnu::cold]] bool made_in_run(const Node& n) noexcept;
[[gnu::cold]] bool made_in_run(const Storage& s) noexcept;
[[gnu::cold]] bool made_in_run(const SharedImpl& p) noexcept;
[[gnu::cold]] bool made_in_run(const ViewRecord& r) noexcept;
[[gnu::cold]] bool made_in_run(const Mark& m) noexcept;

/// Whether what this thread runs may change it for good.
template <class T>
inline bool may(const T& what) noexcept {
  return __builtin_expect(!dry(), 1) || made_in_run(what);
}

// ---- flags of a tensor

inline constexpr unsigned kGraphFlags = kRequiresGrad | kLeaf;
[[gnu::cold]] void note_flags(Slot& s);
/// OutOfMemoryError in a dry run, for kGraphFlags of a tensor that lies outside.
inline void add_flags(Slot& s, unsigned flags) {
  if ((flags & kGraphFlags) && !may(s)) note_flags(s);
  s.flags = static_cast<uint16_t>(s.flags | flags);
}
inline void drop_flags(Slot& s, unsigned flags) {
  if ((flags & kGraphFlags) && !may(s)) note_flags(s);
  s.flags = static_cast<uint16_t>(s.flags & ~flags);
}
/// Whether it is a leaf that asks for a gradient. Its views know, too.
void set_leaf(Slot& s, bool on);
void put_back_flags(Slot& s, uint16_t flags) noexcept;
/// A tensor has taken the layout of a fresh one, and gave it its own.
void exchange_layout_flags(Slot& self, Slot& fresh) noexcept;

// ---- edges

/// The tensor's history goes on from the edge, whose count it takes over; what it had is the caller's to drop. The
/// caller's own edge comes back if the tensor may not change.
[[nodiscard]] inline Edge exchange_edge(Slot& s, Edge e) noexcept {
  if (!may(s)) return e;
  const Edge old = s.edge();
  s.set_edge(e);
  return old;
}
/// The same for a base and all its views.
[[nodiscard]] inline Edge exchange_edge(ViewRecord& r, Edge e) noexcept {
  if (!may(r)) return e;
  const Edge old = r.edge;
  r.edge = e;
  ++r.generation;
  return old;
}
/// The output of a recorded op, which has none, gets its edge; views that there are of it follow.
inline void begin_history(Slot& s, Edge e) noexcept {
  if (__builtin_expect(s.view && !s.has(kIsView), 0)) {
    s.view->edge = e;
    ++s.view->generation;
  } else {
    s.set_edge(e);
  }
  s.flags |= kRequiresGrad;
}
/// A tensor that no handle names any more, and nothing can be read through, gives up what it had: the caller's to drop.
void end_history(Slot& s) noexcept;
/// The tensor's history is gone for whoever asks from here on; what it had, and a record of its views, is to drop.
struct History {
  Edge own, seen;
};
[[nodiscard]] History take_history(Slot& s);
/// The edge that a view has is of the record as it is now. The caller's edge comes back if the view may not change.
[[nodiscard]] Edge refresh_edge(Slot& s, Edge e) noexcept;
/// A counted edge from a view outside of the dry run, out of date, into its base as it is now: one for the whole run.
Edge take_noted_edge(Context& c, Slot& s);
/// The record of a base that is made now takes over its edge: the same history, kept in another place.
void begin_record(ViewRecord& r, Slot& base) noexcept;

/// Links a new view `v` to the record of `base`. What a view of a base that was written since sees of it is as old as
/// the base's edge; while recording is off nobody asks.
inline void join_view_record(Context& c, Slot* base, Slot* v) {
  ViewRecord* r = base->view;
  if (__builtin_expect(!r || (base->has(kIsView) && base->view_generation != r->generation), 0))
    r = ready_view_record(c, base);
  ++r->refs;
  v->view = r;
  v->view_generation = base->has(kIsView) ? base->view_generation : r->generation;
  // Views of a view that was made without recording are no more linked to the history than it is.
  v->flags |= kIsView | (base->flags & kNoGradView) | (c.grad_off ? kNoGradView : 0);
}

// ---- versions

/// After the write: everything saved of it before is out of date.
inline void bump_version(Slot& s) noexcept {
  if (!may(*s.storage)) return;
  s.version->store(s.version->load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}
inline void bump_version(SharedImpl& p) noexcept {
  if (may(p)) p.root->version.fetch_add(1, std::memory_order_relaxed);
}

// ---- graphs

/// What the node saved is being released. False if it may not be.
[[nodiscard]] inline bool begin_release(Node& n) noexcept {
  if (!may(n)) return false;
  n.released = true;
  return true;
}
/// The word of the tensor whose gradient is kept when the node runs; 0: none.
uint64_t retained(const Node& n) noexcept;
void set_retained(Node& n, uint64_t word);

// ---- gradients of tensors

[[gnu::cold]] Slot* noted_grad(const Slot& s) noexcept;
inline Slot* grad_of(const Slot& s) noexcept {
  if (!may(s)) return noted_grad(s);
  return s.extra ? s.extra->grad : nullptr;
}
/// The tensor gets a gradient, whose pin it takes over, or none; what it had is the caller's to unpin, or null.
/// OutOfMemoryError, before anything changes.
[[nodiscard]] Slot* exchange_grad(Slot& s, Slot* grad);

// ---- shared tensors

/// A tensor, whose storage `p` has got, is an alias of p itself from here on; counted already.
void become_shared(Slot& s, SharedImpl& p) noexcept;
/// A shared tensor that is made of one with that count of writes goes on from there.
inline void begin_version(SharedImpl& p, const std::atomic<uint32_t>& writes) noexcept {
  p.version.store(writes.load(std::memory_order_relaxed), std::memory_order_relaxed);
}

[[gnu::cold]] bool noted_requires_grad(const SharedImpl& p) noexcept;
/// Whether ops on its aliases record gradients for it.
inline bool requires_grad(const SharedImpl& p) noexcept {
  if (!may(p)) return noted_requires_grad(p);
  return p.requires_grad.load(std::memory_order_relaxed);
}
void set_requires_grad(SharedImpl& p, bool on);

}  // namespace tenure::core
