// The scope stack as text.
#include <algorithm>
#include <unordered_set>
#include <vector>

#include "core/blob.h"
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

bool held_by_graph(const Slot& t) { return alive_handles(t) <= 0; }

// What every scope holds, by depth: each storage once, in the scope that it is charged to. A storage counts as the
// graph's if every tensor on it is.
std::vector<Sums> sums_of(const std::vector<const ScopeRecord*>& records) {
  std::vector<Sums> sums(records.size());
  std::unordered_set<const Storage*> seen;
  for (const bool held : {false, true})
    for (size_t depth = 0; depth < records.size(); ++depth)
      for (const Slot* t = records[depth]->head; t; t = t->next) {
        if (held_by_graph(*t) != held) continue;
        ++(held ? sums[depth].graph_held : sums[depth].tensors);
        if (!t->storage || t->shared || !seen.insert(t->storage).second) continue;
        size_t charged_to = depth;
        while (charged_to > 0 && records[charged_to]->number > t->storage->charge) --charged_to;
        Sums& charged = sums[charged_to];
        (held ? charged.graph_bytes : charged.bytes) += t->storage->bytes;
      }
  return sums;
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
  if (const void* lent = t.storage ? t.storage->lent_site.load(std::memory_order_relaxed) : nullptr)
    out += ", pointer lent at " + where(lent);
  out += held_by_graph(t) ? ", held by the graph\n" : ", refcount " + std::to_string(alive_handles(t) + t.pins) + "\n";
}

void append_scope(const ScopeRecord& r, const std::string& title, const Sums& s, std::string& out) {
  out += title + ": " + std::to_string(s.tensors) + (s.tensors == 1 ? " tensor, " : " tensors, ") +
         std::to_string(s.bytes) + " bytes";
  if (s.graph_held || s.graph_bytes)
    out += "; the graph keeps " + std::to_string(s.graph_held) + " more, " + std::to_string(s.graph_bytes) + " bytes";
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
  std::vector<const core::ScopeRecord*> records;
  for (const core::ScopeRecord* r = c.top; r; r = r->outer) records.push_back(r);
  records.push_back(&c.held);  // depth 0
  std::reverse(records.begin(), records.end());
  const std::vector<core::Sums> sums = core::sums_of(records);
  std::string out;
  if (c.held.head || sums[0].bytes || sums[0].graph_bytes)
    core::append_scope(c.held, "outside all scopes", sums[0], out);
  for (size_t i = 1; i < records.size(); ++i)
    core::append_scope(*records[i], "scope '" + records[i]->name() + "'", sums[i], out);
  std::string lent;
  core::for_each_blob([&](const core::Blob& b) {
    if (b.context_id != c.id || !b.outlives) return;
    lent += "    " + std::string(b.op ? b.op : "?") + ", " + std::to_string(b.bytes) + " bytes, " +
            core::where(b.site) + ", in scope '" + b.scope_name + "'\n";
  });
  if (out.empty()) out = "no scope is open\n";
  if (!lent.empty()) out += "loans that outlive their scope:\n" + lent;
  const std::vector<memory::PlanStats> plans = memory::plans();
  if (!plans.empty()) out += "plans:\n";
  for (const memory::PlanStats& p : plans) {
    const auto count = [](uint64_t n, const char* what) { return ", " + std::to_string(n) + " " + what; };
    out += "    scope '" + p.scope + "': an arena of " + std::to_string(p.arena_bytes) + " bytes for " +
           std::to_string(p.max_live_bytes) + " at once" + count(p.passes, "passes") + count(p.followed, "followed") +
           count(p.learned, "learned") + "; blocks: " + std::to_string(p.planned) + " planned" +
           count(p.fitted, "fitted") + count(p.spilled, "spilled") + "\n";
  }
  return out;
}

}  // namespace v1
}  // namespace tenure
