// The scope stack as text.
#include <algorithm>
#include <unordered_set>
#include <vector>

#include "core/context.h"
#include "core/fail.h"
#include "core/slots.h"
#include "core/where.h"
#include "tenure/memory.h"

namespace tenure::core {
namespace {

struct Sums {
  int64_t tensors = 0, graph_held = 0;
  size_t bytes = 0, graph_bytes = 0;
};

// What a scope holds: each storage once, with the scope that it is charged to.
Sums sums_of(const ScopeRecord& r, std::unordered_set<const Storage*>& seen) {
  Sums s;
  for (const Slot* t = r.head; t; t = t->next) {
    const bool held = t->has(kGraphHeld) || (t->pins > 0 && alive_handles(*t) <= 0);
    ++(held ? s.graph_held : s.tensors);
    if (!t->storage || t->shared || !seen.insert(t->storage).second) continue;
    (held ? s.graph_bytes : s.bytes) += t->storage->bytes;
  }
  return s;
}

void append_tensor(const Slot& t, std::string& out) {
  const char* op = t.op.load(std::memory_order_relaxed);
  out += "    " + std::string(op ? op : "?") + " " + describe(t) + ", " + std::to_string(t.nbytes()) + " bytes";
  if (t.shared) {
    out += ", alias of a shared tensor";
  } else if (t.storage && t.storage->bytes > t.nbytes()) {
    out += ", holds a storage of " + std::to_string(t.storage->bytes) + " bytes";
  }
  const std::string line = where(t.site.load(std::memory_order_relaxed));
  if (!line.empty()) out += ", " + line;
  const int64_t handles = alive_handles(t);
  if (handles > 0) {
    out += ", refcount " + std::to_string(handles + t.pins) + "\n";
  } else {
    out += ", held by the graph\n";
  }
}

void append_scope(const ScopeRecord& r, const std::string& title, std::unordered_set<const Storage*>& seen,
                  std::string& out) {
  const Sums s = sums_of(r, seen);
  out += title + ": " + std::to_string(s.tensors) + (s.tensors == 1 ? " tensor, " : " tensors, ") +
         std::to_string(s.bytes) + " bytes";
  if (s.graph_held)
    out += "; the graph keeps " + std::to_string(s.graph_held) + (s.graph_held == 1 ? " more, " : " more, ") +
           std::to_string(s.graph_bytes) + " bytes";
  out += "\n";
  std::vector<const Slot*> tensors;
  for (const Slot* t = r.head; t; t = t->next) tensors.push_back(t);
  std::reverse(tensors.begin(), tensors.end());  // in order of making
  for (const Slot* t : tensors) append_tensor(*t, out);
}

}  // namespace
}  // namespace tenure::core

namespace tenure {
inline namespace v1 {

std::string memory::report() {
  core::Context& c = core::current();
  std::vector<const core::ScopeRecord*> open;
  for (const core::ScopeRecord* r = c.top; r; r = r->outer) open.push_back(r);
  std::string out;
  // A storage is charged to the outermost scope that holds it.
  std::unordered_set<const core::Storage*> seen;
  if (c.held.head) core::append_scope(c.held, "outside all scopes", seen, out);
  for (size_t i = open.size(); i-- > 0;) core::append_scope(*open[i], "scope '" + open[i]->name() + "'", seen, out);
  if (out.empty()) out = "no scope is open\n";
  return out;
}

}  // namespace v1
}  // namespace tenure
