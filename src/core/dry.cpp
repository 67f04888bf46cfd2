#include "core/dry.h"

#include <sys/mman.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "alloc/fail_point.h"
#include "core/accounts.h"
#include "core/commit.h"
#include "core/dry_state.h"
#include "core/fail.h"
#include "core/fork.h"
#include "core/scope.h"
#include "core/slots.h"
#include "core/where.h"

namespace tenure::core {

std::atomic<int> dry_runs{0};
constinit std::mutex dry_mutex;

bool dry_here() noexcept {
  const Context* c = current_or_null();
  return c && c->dry;
}
uint64_t run_of_context() noexcept { return dry_state().run; }

void refuse_values() { fail<ValueError>("values are asked for, and a dry run computes none"); }

namespace {

constexpr size_t kRange = size_t{1} << 40;
char* g_range = nullptr;  // under g_range_mutex until it is there
constinit std::mutex g_range_mutex;
std::atomic<size_t> g_next{0};
std::atomic<uint64_t> g_runs{0};

[[gnu::constructor(103)]] void guard_mutexes() {
  guard_over_fork<g_range_mutex>();
  guard_over_fork<dry_mutex>();
}

/// Address space without memory: whoever touches it by mistake is told by the processor.
bool reserve() noexcept {
  if (FailPoint::should_fail()) return false;
  std::lock_guard lock(g_range_mutex);
  if (g_range) return true;
  for (size_t bytes = kRange; bytes >= (size_t{1} << 30) && !g_range; bytes /= 2) {
    // Twice as much as addresses are given from, so that most storages end inside.
    void* p = mmap(nullptr, 2 * bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p != MAP_FAILED) g_range = static_cast<char*>(p);
  }
  return g_range != nullptr;
}

void count_out(Context& c, const DryStorage& s) noexcept { account_out(c, s.charge, bytes_taken(s)); }

}  // namespace

char* dry_address(size_t bytes) noexcept {
  const size_t place = g_next.fetch_add((bytes + 64) / 64 * 64, std::memory_order_relaxed);
  return g_range + place % (size_t{1} << 30);
}

// ---- what a run made

void Mark::join() noexcept {
  const Context& c = *current_or_null();
  op_ = c.op;
  site_ = c.op ? c.site : nullptr;
  std::lock_guard lock(dry_mutex);
  state_ = c.dry;
  run_ = c.dry->run;
  next_ = c.dry->marks;
  if (next_) next_->prev_ = this;
  c.dry->marks = this;
}

void Mark::leave() noexcept {
  std::lock_guard lock(dry_mutex);
  if (!state_) return;
  (prev_ ? prev_->next_ : state_->marks) = next_;
  if (next_) next_->prev_ = prev_;
}

void Mark::refuse() const {
  const std::string line = site_ ? where(site_) : "";
  fail<StaleTensorError>(std::string("the ") + what_ + " is gone: made in a dry run" +
                         (line.empty() ? "" : " at " + line) + ", and used outside of it");
}

Storage* storage_new_dry(Context& c, size_t bytes) {
  // Far more than there is, and sums of such numbers stay far from overflow.
  constexpr size_t kMost = size_t{1} << 56;
  if (bytes > kMost || c.taken > static_cast<int64_t>(kMost))
    fail<OutOfMemoryError>("a dry run counts up to 2^56 bytes at once: " + std::to_string(bytes) + " more are needed");
  const size_t taken = bytes_taken_for(bytes);
  check_budget(c, static_cast<int64_t>(taken));
  uint32_t cls;
  void* p = small_alloc(c.small, sizeof(DryStorage), cls);
  if (!p) fail<OutOfMemoryError>("cannot allocate the record of a storage");
  auto* s = new (p) DryStorage;
  s->refs.store(1, std::memory_order_relaxed);
  s->version.store(0, std::memory_order_relaxed);
  s->concurrent.store(0, std::memory_order_relaxed);
  s->read_only.store(0, std::memory_order_relaxed);
  s->kind = StorageKind::dry;
  s->device = 0;
  s->cls = static_cast<uint8_t>(cls);
  s->data = dry_address(bytes);
  s->bytes = bytes;
  s->capacity = taken;
  s->charge = c.top ? c.top->number : 0;
  s->life = 0;
  s->home = &c;
  s->lent_site.store(nullptr, std::memory_order_relaxed);
  s->run = c.dry->run;
  s->op = c.op;
  s->site = c.site;
  account_in(c, static_cast<int64_t>(taken));
  std::lock_guard lock(dry_mutex);
  s->state = c.dry;
  s->next_made = c.dry->storages;
  if (s->next_made) s->next_made->prev_made = s;
  c.dry->storages = s;
  return s;
}

void dry_storage_dead(Storage* dead) noexcept {
  auto* s = static_cast<DryStorage*>(dead);
  Context* c = current_or_null();
  bool counted;
  {
    std::lock_guard lock(dry_mutex);
    counted = s->state != nullptr;
    if (counted && &s->state->c != c) {
      s->over = true;
      return;
    }
    if (counted) {
      (s->prev_made ? s->prev_made->next_made : s->state->storages) = s->next_made;
      if (s->next_made) s->next_made->prev_made = s->prev_made;
    }
  }
  if (counted) count_out(*c, *s);
  small_free(c ? &c->small : nullptr, s, s->cls);
}

void DryState::leave_survivors(std::string& report) noexcept {
  struct Survivor {
    const char *what, *op;
    const void* site;
    size_t bytes;
  };
  constexpr size_t kNamed = 20;
  Survivor named[kNamed];
  size_t n = 0;
  const auto name = [&](const Survivor& s) {
    if (n < kNamed) named[n] = s;
    ++n;
  };
  for (;;) {
    DryStorage* s;
    bool over;
    {
      std::lock_guard lock(dry_mutex);
      s = storages;
      if (!s) break;
      storages = s->next_made;
      s->state = nullptr;
      over = s->over;
      bool listed = over;
      for (const Mark* m = marks; m && !listed; m = m->next_) listed = m->storage == s;
      if (!listed) name({"storage", s->op, s->site, s->bytes});
      count_out(c, *s);
      if (!over) continue;  // what is left of it may end at any moment now
    }
    small_free(&c.small, s, s->cls);
  }
  {
    std::lock_guard lock(dry_mutex);
    while (Mark* m = marks) {
      marks = m->next_;
      m->state_ = nullptr;
      name({m->what_, m->op_, m->site_, 0});
    }
  }
  if (n == 0) return;
  try {
    std::string text = "dry_run: " + std::to_string(n) + (n == 1 ? " thing" : " things") + " that it made outlive" +
                       (n == 1 ? "s" : "") + " it:";
    for (size_t i = 0; i < std::min(n, kNamed); ++i) {
      text += std::string("\n  a") + (std::strchr("aeiou", *named[i].what) ? "n " : " ") + named[i].what;
      if (named[i].bytes) text += " of " + std::to_string(named[i].bytes) + " bytes";
      if (named[i].op) text += std::string(", made by ") + named[i].op;
      if (const std::string line = named[i].site ? where(named[i].site) : ""; !line.empty()) text += " at " + line;
    }
    if (n > kNamed) text += "\n  and " + std::to_string(n - kNamed) + " more";
    report += (report.empty() ? "" : "\n") + text;
  } catch (...) { report += report.empty() ? "dry_run: what it made outlives it" : ""; }
}

// ---- what it notes

DryState::Leaf& DryState::leaf(SharedImpl& p) {
  const auto [at, fresh] = leaves.try_emplace(&p);
  if (fresh) own_shared(&p);
  Leaf& leaf = at->second;
  if (leaf.looked) return leaf;
  std::lock_guard lock(grads_mutex);
  for (const SharedImpl::Grad& k : p.grads) {
    if (!k.of.names(c)) {
      leaf.elsewhere |= k.defined;
      continue;
    }
    own_shared(k.value);
    leaf.value = k.value;
    leaf.defined = k.defined;
  }
  leaf.looked = true;
  return leaf;
}

Storage* DryState::storage_for(Part part, size_t bytes) {
  Storage*& s = outside[part];
  if (!s) {
    s = storage_new_outside(c, bytes);
    s->concurrent.store(1, std::memory_order_relaxed);
  }
  storage_ref(s);
  return s;
}

void DryState::forget() noexcept {
  // What goes may run deleters, and those may note more.
  while (!grads.empty() || !edges.empty() || !leaves.empty() || !outside.empty()) {
    const auto gone_grads = std::exchange(grads, {});
    const auto gone_edges = std::exchange(edges, {});
    const auto gone_leaves = std::exchange(leaves, {});
    const auto gone_outside = std::exchange(outside, {});
    for (const auto& [word, g] : gone_grads)
      if (g) unpin(c, g);
    for (const auto& [word, e] : gone_edges) drop_edge(c, e);
    for (const auto& [p, leaf] : gone_leaves) {
      if (leaf.value) disown_shared(leaf.value);
      disown_shared(p);
    }
    for (const auto& [part, s] : gone_outside)
      if (s) storage_unref(s);
  }
  retains.clear();
}

// ---- the run

DryState::DryState(Context& context)
    : c(context),
      run(g_runs.fetch_add(1) + 1),
      generator(context.generator),
      counts(context.read_counts()),
      modes{{&Context::grad_off, context.grad_off}, {&Context::donation, context.donation}},
      last_node(context.node_sequence) {
  for (ScopeRecord* r = c.top; r; r = r->outer) peaks.push_back({r, 0});
  fold_peaks(c);
  for (auto& [r, peak] : peaks) peak = r->peak;
}

std::unique_ptr<DryState> begin_dry(Context& c) {
  if (c.dry) fail<ScopeError>("a dry run is going on already");
  if (!reserve()) fail<OutOfMemoryError>("no address space is left for a dry run");
  auto state = with_memory([&] { return std::make_unique<DryState>(c); });
  c.dry = state.get();
  c.unusual |= kNoElements;
  c.small_end = 0;
  dry_runs.fetch_add(1);
  return state;
}

void end_dry(DryState& d, std::string& report) noexcept {
  if (d.over) return;
  d.over = true;
  Context& c = d.c;
  const size_t noted = report.size();
  // An exception may have come out of another context that was entered.
  void* const before = detail::current_context;
  detail::current_context = &c;
  d.forget();
  if (d.scope && d.scope->serial.load(std::memory_order_relaxed) == d.number) end_scopes(c, d.scope, report);
  d.leave_survivors(report);
  for (const auto& [word, flags] : d.flags) {
    Slot& s = *slot_at(word);
    if (s.word.load(std::memory_order_relaxed) == word) put_back_flags(s, flags);
  }
  c.dry = nullptr;
  c.unusual &= static_cast<uint8_t>(~kNoElements);
  c.small_end = kSmallEnd;
  dry_runs.fetch_sub(1);
  c.generator = d.generator;
  for (const auto& [mode, before] : d.modes) c.*mode = before;
  c.restore_counts(d.counts);
  for (auto& [r, peak] : d.peaks) {
    r->peak = peak;
    r->outer_high = c.taken;
  }
  c.high = c.taken;
  relimit(c);
  if (d.ends && d.ends->serial.load(std::memory_order_relaxed) == d.ends_number) end_scopes(c, d.ends, report);
  try {
    if (report.size() > noted) note_escapes(c, report.substr(noted ? noted + 1 : 0));
  } catch (...) {}
  detail::current_context = before;
}

}  // namespace tenure::core
