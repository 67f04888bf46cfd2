#include "c_api/objects.h"

#include "core/fail.h"
#include "core/scope.h"
#include "core/where.h"

namespace tenure::c {
namespace {

uint32_t depth_of(const core::Context& c) noexcept { return c.top ? c.top->depth : 0; }

void link(HostContext& h, Scoped& o, uint32_t depth) noexcept {
  ScopeNote& to = h.notes[depth];
  o.depth = depth;
  o.prev = nullptr;
  o.next = to.objects;
  if (to.objects) to.objects->prev = &o;
  to.objects = &o;
}
void unlink(HostContext& h, Scoped& o) noexcept {
  (o.prev ? o.prev->next : h.notes[o.depth].objects) = o.next;
  if (o.next) o.next->prev = o.prev;
}
void end(HostContext& h, Scoped& o) noexcept {
  if (ledger::kept()) ledger::forget(o.handle);
  unlink(h, o);
  table_remove(o.handle);
  o.end_loans();
  delete &o;
}

}  // namespace

std::string StorageObject::describe() const {
  return std::string(op ? op : "?") + " storage of " + std::to_string(storage.nbytes()) + " bytes";
}

ScopeNote& note(HostContext& h, uint32_t depth) {
  if (h.notes.size() <= depth) h.notes.resize(size_t{depth} + 1);
  return h.notes[depth];
}

uint64_t adopt(Call& k, std::unique_ptr<Scoped> o) {
  HostContext& h = k.host();
  const uint32_t depth = depth_of(k.context());
  note(h, depth);
  o->op = k.context().op;
  o->site = k.context().site;
  o->handle = table_add(o->kind, o.get(), &h);
  link(h, *o, depth);
  return o.release()->handle;
}

Scoped& object(const Call& k, const void* handle, Kind kind, const char* what) {
  Entry* e = find(reinterpret_cast<uint64_t>(handle), kind);
  if (__builtin_expect(!e, 0)) Call::bad_handle(reinterpret_cast<uint64_t>(handle), name(kind), what);
  if (__builtin_expect(e->owner.load(std::memory_order_relaxed) != &k.host(), 0))
    core::fail<StaleTensorError>(std::string(what) + " belongs to another context");
  return *static_cast<Scoped*>(e->object.load(std::memory_order_relaxed));
}

void release(HostContext& h, Scoped& o) noexcept {
  if (--o.refs == 0) end(h, o);
}

void hand_off(Call& k, Scoped& o) {
  const core::ScopeRecord* top = k.context().top;
  if (!top || !top->outer)
    core::fail<ScopeError>("no scope is open outside" + (top ? " '" + top->name() + "'" : std::string()) +
                           " to take the " + o.describe());
  if (o.depth < top->depth) return;
  unlink(k.host(), o);
  link(k.host(), o, top->outer->depth);
}

void release_objects(HostContext& h, uint32_t depth, std::string& report) noexcept {
  for (size_t d = h.notes.size(); d-- > size_t{depth} + 1;) {
    while (Scoped* o = h.notes[d].objects) {
      try {
        const std::string line = core::where(o->site);
        report += (report.empty() ? "" : "\n") + std::string("a scope ended with a ") + o->describe() + ", made at " +
                  line + ", still held: free it or hand it off";
      } catch (...) { report = "?"; }
      end(h, *o);
    }
  }
}

}  // namespace tenure::c
