#include "c_api/ledger.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "c_api/lists.h"
#include "c_api/objects.h"
#include "c_api/shared.h"
#include "core/fork.h"
#include "core/layout.h"
#include "core/where.h"
#include "report/ledger.h"

namespace tenure::c::ledger {

constinit std::atomic<bool> on{false};

namespace {

std::string plural(int64_t n, const char* word) { return std::to_string(n) + " " + word + (n == 1 ? "" : "s"); }

/// References that one line took.
struct Take {
  const void* site;
  const char* op;
  int64_t count;
};
using Takes = std::vector<Take>;

/// Objects of one kind that escaped in one place, by who made them.
struct Escape {
  std::string what;  // the first of them
  std::string scope;
  Takes takes;
  int64_t objects = 0, refs = 0;
};
using EscapeKey = std::tuple<const void*, const char*, const void*>;  // made at, by; ended at

struct Refusals {
  std::string text;
  int64_t count = 0;
};

struct Book {
  std::unordered_map<uint64_t, Takes> further;  // by handle
  std::map<EscapeKey, Escape> escapes;
  std::map<std::pair<const void*, std::string>, Refusals> refusals;
  std::unordered_map<const void*, std::pair<Take, int64_t>> exports;
  int64_t left_out = 0;
};

constexpr size_t kMost = 4096;  // different escapes, and different refusals

constinit std::mutex g_mutex;
constinit Book* book = nullptr;  // outlives everything

[[gnu::constructor(103)]] void guard_ledger() { core::guard_over_fork<g_mutex>(); }

/// Runs f over the book; what it throws, it throws for want of memory.
template <class F>
void with_book(F&& f) noexcept {
  std::lock_guard lock(g_mutex);
  if (!book) return;
  try {
    f(*book);
  } catch (...) { ++book->left_out; }
}

void add(Takes& takes, const void* site, const char* op) {
  for (Take& t : takes)
    if (t.site == site) {
      ++t.count;
      return;
    }
  takes.push_back({site, op, 1});
}
const core::Context* running() noexcept { return core::current_or_null(); }

// ---- what is held ----

struct Held {
  std::string what;
  Takes takes;  // the newest first
  int64_t refs;
};

Takes takes_of(const Book& b, uint64_t handle, const void* site, const char* op) {
  Takes all;
  if (auto further = b.further.find(handle); further != b.further.end())
    all.assign(further->second.rbegin(), further->second.rend());
  all.push_back({site, op, 1});
  return all;
}

/// How many handles of a tensor are those of the context's lists.
int64_t handles_of_lists(const HostContext& h, uint64_t word) noexcept {
  int64_t n = 0;
  for (const ScopeNote& note : h.notes)
    for (const Scoped* o = note.objects; o; o = o->next)
      if (o->kind == Kind::list)
        for (const Tensor& t : static_cast<const List*>(o)->items) n += t.unsafe_word() == word;
  return n;
}

/// Calls f for each tensor, list and storage of a scope that the program holds.
template <class F>
void each_held(const Book& b, const HostContext& h, uint32_t depth, const core::ScopeRecord* r, F&& f) {
  if (r) {
    for (const core::Slot* s = r->head; s; s = s->next) {
      const uint64_t word = s->word.load(std::memory_order_relaxed);
      const int64_t handles = core::alive_handles(*s) - (s->has(core::kScopeOwned) ? 1 : 0);
      const int64_t refs = handles > 0 ? handles - handles_of_lists(h, word) : 0;
      if (refs <= 0) continue;
      const std::string what = "tensor " + core::describe(*s) + ", " + std::to_string(s->nbytes()) + " bytes";
      f(Held{what, takes_of(b, word, s->site.load(std::memory_order_relaxed), s->op.load(std::memory_order_relaxed)),
             refs});
    }
  }
  if (depth >= h.notes.size()) return;
  for (const Scoped* o = h.notes[depth].objects; o; o = o->next) {
    std::string what;
    if (o->kind == Kind::list) {
      const size_t n = static_cast<const List*>(o)->items.size();
      what = "list of " + std::to_string(n) + (n == 1 ? " tensor" : " tensors");
    } else {
      what = "storage of " + std::to_string(static_cast<const StorageObject*>(o)->storage.nbytes()) + " bytes";
    }
    f(Held{what, takes_of(b, o->handle, o->site, o->op), o->refs});
  }
}

std::string describe(Kind kind, const Owned& o) {
  std::string text = name(kind);
  if (kind == Kind::shared) {
    const SharedTensor& t = static_cast<const SharedObject&>(o).tensor;
    text += " " + std::string(tenure::name(t.scalar_type())) + to_string(t.sizes()) + ", " +
            std::to_string(core::bytes_of(t.scalar_type(), t.numel())) + " bytes";
  }
  return text;
}

std::vector<Held> held_at_exit(const Book& b) {
  std::vector<Held> all;
  table_each([&](Kind kind, uint64_t handle, const void* object) {
    if (kind == Kind::context) {
      const auto& h = *static_cast<const HostContext*>(object);
      all.push_back({"context", {{h.site, "context", 1}}, 1});
      // A call that runs in it on another thread may change what would be read here.
      const uintptr_t inside = h.gate.who();
      if (!h.core || (inside != 0 && inside != core::thread_token())) return;
      for (const core::ScopeRecord* r = h.core->top; r; r = r->outer)
        each_held(b, h, r->depth, r, [&](Held&& held) { all.push_back(std::move(held)); });
      each_held(b, h, 0, nullptr, [&](Held&& held) { all.push_back(std::move(held)); });
    } else if (kind == Kind::shared || kind == Kind::store || kind == Kind::optimizer || kind == Kind::generator) {
      const auto& o = *static_cast<const Owned*>(object);
      all.push_back({describe(kind, o), takes_of(b, handle, o.site, o.op), o.refs.load(std::memory_order_relaxed)});
    }
  });
  for (const auto& [_, e] : b.exports)
    all.push_back({"DLPack export of " + std::to_string(e.second) + " bytes", {e.first}, 1});
  return all;
}

// ---- the text ----

std::string by(const Take& t) { return std::string(t.op ? t.op : "?"); }

/// "1 reference, taken at a.c:6 by add", or of which of them it is one, if there were more.
std::string taken(const Takes& takes, int64_t refs) {
  int64_t count = 0;
  std::string text;
  for (const Take& t : takes) {
    count += t.count;
    text += (text.empty() ? "" : ", ") + core::where(t.site) + " by " + by(t);
    if (t.count > 1) text += " (" + std::to_string(t.count) + " times)";
  }
  return plural(refs, "reference") + (count > refs ? " of those taken at " : ", taken at ") + text;
}

class Lines {
 public:
  void count(const Takes& takes, int64_t refs, int64_t times = 1) {
    int64_t all = 0;
    for (const Take& t : takes) all += t.count;
    if (all <= refs) {
      for (const Take& t : takes) lines_[core::where(t.site) + "  " + by(t)] += t.count * times;
      return;
    }
    std::string joined;
    for (const Take& t : takes) joined += (joined.empty() ? "" : ", or ") + core::where(t.site) + "  " + by(t);
    lines_[joined] += refs * times;
  }
  std::string text() const {
    std::vector<std::pair<int64_t, std::string>> sorted;
    for (const auto& [line, n] : lines_) sorted.emplace_back(-n, line);
    std::sort(sorted.begin(), sorted.end());
    std::string all;
    for (const auto& [n, line] : sorted) {
      std::string number = std::to_string(-n);
      all += std::string(number.size() < 6 ? 6 - number.size() : 0, ' ') + number + "  " + line + "\n";
    }
    return all;
  }

 private:
  std::map<std::string, int64_t> lines_;
};

memory_detail::LedgerPart report(const Book& b) {
  const std::vector<Held> held = held_at_exit(b);
  Lines lines;
  std::map<std::string, int64_t> objects;  // the same text once
  int64_t escaped = 0, refusals = 0;
  std::multiset<std::string> escapes, refused;  // by their lines: keys are addresses
  for (const Held& h : held) {
    lines.count(h.takes, h.refs);
    ++objects["  " + h.what + ": " + taken(h.takes, h.refs)];
  }
  for (const auto& [key, e] : b.escapes) {
    escaped += e.objects;
    lines.count(e.takes, e.refs / e.objects, e.objects);
    escapes.insert("  " + (e.objects > 1 ? plural(e.objects, "time") + ": " : std::string()) + e.what + ": " +
                   taken(e.takes, e.refs / e.objects) + "; scope '" + e.scope + "' ended at " +
                   core::where(std::get<2>(key)) + "\n");
  }
  for (const auto& [key, r] : b.refusals) {
    refusals += r.count;
    refused.insert("  " + core::where(key.first) + ": " + r.text +
                   (r.count > 1 ? " (" + std::to_string(r.count) + " times)" : std::string()) + "\n");
  }
  memory_detail::LedgerPart part{static_cast<int64_t>(held.size()), escaped, refusals, b.left_out, {}};
  std::string at_exit;
  for (const auto& [line, n] : objects) at_exit += line + (n > 1 ? " (" + std::to_string(n) + " times)" : "") + "\n";
  const auto section = [&](const char* title, const std::string& rows) {
    if (!rows.empty()) part.sections += std::string("\n") + title + "\n" + rows;
  };
  section("references by the line that took them:", lines.text());
  section("held at exit:", at_exit);
  const auto joined = [](const std::multiset<std::string>& lines) {
    return std::accumulate(lines.begin(), lines.end(), std::string());
  };
  section("escaped from their scopes:", joined(escapes));
  section("refused:", joined(refused));
  return part;
}

memory_detail::LedgerPart part_at_exit() {
  std::unique_ptr<Book> b;  // from here on nobody else has it: other mutexes may be taken
  {
    std::lock_guard lock(g_mutex);
    b.reset(std::exchange(book, nullptr));
  }
  return b ? report(*b) : memory_detail::LedgerPart();
}

}  // namespace

void begin() noexcept {
  static const bool looked = [] {
    if (!memory_detail::ledger_wanted()) return true;
    try {
      auto b = std::make_unique<Book>();
      std::lock_guard lock(g_mutex);
      book = b.release();
      memory_detail::set_ledger_part(part_at_exit);
      on.store(true, std::memory_order_release);
    } catch (...) {}
    return true;
  }();
  (void)looked;
}

void given(uint64_t word) noexcept {
  const core::Context* c = running();
  if (!word || !c) return;
  const core::Slot* s = core::slot_at(word);
  if (s->handles == 1 && s->site.load(std::memory_order_relaxed) == c->site) return;
  retained(word);
}
void retained(uint64_t handle) noexcept {
  const core::Context* c = running();
  with_book([&](Book& b) { add(b.further[handle], c ? c->site : nullptr, c ? c->op : nullptr); });
}
void forget(uint64_t handle) noexcept {
  with_book([&](Book& b) { b.further.erase(handle); });
}

void ending(const HostContext& h, uint32_t depth) noexcept {
  const core::ScopeRecord* r = h.core->top;
  const void* site = h.core->site;
  with_book([&](Book& b) {
    each_held(b, h, depth, r, [&](Held&& held) {
      const Take& first = held.takes.front();
      const EscapeKey key{first.site, first.op, site};
      if (b.escapes.size() >= kMost && !b.escapes.contains(key)) {
        ++b.left_out;
        return;
      }
      Escape& e = b.escapes[key];
      if (e.objects++ == 0) {
        e.what = std::move(held.what);
        e.takes = std::move(held.takes);
        e.scope = r->name();
      }
      e.refs += held.refs;
    });
  });
}

void refused(const char* op, const void* site, const char* text) noexcept {
  if (std::strstr(text, " is NULL: ")) return;  // an earlier error, most often; no handle was given up
  with_book([&](Book& b) {
    const std::pair<const void*, std::string> key{site, op ? op : ""};
    if (b.refusals.size() >= kMost && !b.refusals.contains(key)) {
      ++b.left_out;
      return;
    }
    Refusals& r = b.refusals[key];
    if (r.count++ > 0) return;
    r.text = text;
    std::replace(r.text.begin(), r.text.end(), '\n', ' ');
    // The caller's line, which ends the text, stands before it here.
    if (const size_t at = r.text.rfind(" ["); at != std::string::npos && r.text.back() == ']') r.text.resize(at);
  });
}

void exported(const void* exported, int64_t bytes) noexcept {
  const core::Context* c = running();
  with_book([&](Book& b) { b.exports[exported] = {Take{c ? c->site : nullptr, c ? c->op : nullptr, 1}, bytes}; });
}
void export_ended(const void* exported) noexcept {
  with_book([&](Book& b) { b.exports.erase(exported); });
}

}  // namespace tenure::c::ledger
