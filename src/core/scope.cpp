// Scopes.
//
// Thread safety: a record belongs to its context; only the thread inside it touches it.
// Invariants
//   - Records form a stack from `top` by `outer`; `attention` says kNoScope exactly when the stack is empty.
//   - serial is unique in the context while the record is open, and 0 while it is free: a guard knows its own by it.
//   - A tensor in a record's list with pins and no handles is held by a graph.
#include "core/scope.h"

#include <algorithm>
#include <cstring>
#include <exception>
#include <new>

#include "core/accounts.h"
#include "core/blob.h"
#include "core/commit.h"
#include "core/dry_state.h"
#include "core/fail.h"
#include "core/make.h"
#include "core/plan.h"
#include "core/record.h"
#include "core/slots.h"
#include "core/watch.h"
#include "core/where.h"
#include "tenure/scope.h"

namespace tenure::core {

ScopeRecord* begin_scope(Context& c, const char* name, size_t length, size_t budget) {
  ScopeRecord* r = c.free_records;
  if (r) {
    c.free_records = r->outer;
  } else {
    r = FailPoint::should_fail() ? nullptr : new (std::nothrow) ScopeRecord;
    if (!r) throw OutOfMemoryError("scope: cannot allocate the record of a scope");
  }
  r->outer = c.top;
  r->head = nullptr;
  r->depth = c.top ? c.top->depth + 1 : 1;
  r->number = ++c.scope_serial;
  r->before = c.read_counts();
  r->life = 0;
  r->plan = nullptr;
  r->base = c.taken;
  r->peak = 0;
  r->outer_high = c.high;
  r->budget = std::min<uint64_t>(budget, uint64_t{1} << 60);
  c.high = c.taken;
  char text[ScopeRecord::kNameBytes] = {};
  length = std::min(length, sizeof text - 1);
  std::memcpy(text, name, length);
  for (size_t i = 0; i <= length / 8; ++i) {
    uint64_t word;
    std::memcpy(&word, text + 8 * i, 8);
    r->name_words[i].store(word, std::memory_order_relaxed);
  }
  r->serial.store(r->number, std::memory_order_release);
  c.new_list = true;
  c.top = r;
  c.attention &= ~kNoScope;
  if (budget) relimit(c);
  if (const Watcher* w = watching(); __builtin_expect(w != nullptr, 0)) w->begun(c, *r);
  return r;
}

std::string ScopeRecord::name() const {
  char text[kNameBytes];
  for (size_t i = 0; i < kNameBytes / 8; ++i) {
    const uint64_t word = name_words[i].load(std::memory_order_relaxed);
    std::memcpy(text + 8 * i, &word, 8);
  }
  return std::string(text, strnlen(text, sizeof text));
}

void note_escapes(Context& c, const std::string& report) noexcept {
  try {
    if (c.new_list) c.last_escapes.clear();
    c.new_list = false;
    c.last_escapes += (c.last_escapes.empty() ? "" : "\n") + report;
  } catch (...) {}
}

void remember_death(Context& c, uint64_t word, const Slot& s, std::string reason) noexcept {
  constexpr size_t kDeaths = 1024;
  std::lock_guard lock(deaths_mutex);
  try {
    if (c.deaths.size() < kDeaths) c.deaths.emplace_back();
    Death& d = c.deaths[c.next_death++ % kDeaths];
    d.word = word;
    d.op = s.op.load(std::memory_order_relaxed);
    d.site = s.site.load(std::memory_order_relaxed);
    d.reason = std::move(reason);
  } catch (...) {
    // The handle will say "released earlier".
  }
}

void hold_for_graph(Context& c, ScopeRecord* outer, Slot* s) noexcept {
  ScopeRecord& to = outer ? *outer : c.held;
  drop_flags(*s, kScopeOwned | kLent);
  add_flags(*s, kGraphHeld);
  if (s->storage) charge_to(c, s->storage, to.number);
  // Handles do not survive with it: the generation moves on, and pins are not checked against it.
  end_generation(s);
  link(to, s);
}

namespace {

// Takes an empty scope from the stack.
void close_scope(Context& c, ScopeRecord* r) noexcept {
  c.high = std::max(c.high, r->outer_high);
  c.top = r->outer;
  if (!c.top) c.attention |= kNoScope;
  if (__builtin_expect(c.limit != kNoLimit, 0)) relimit(c);
  if (__builtin_expect(c.lent_blobs, 0)) note_outliving_blobs(c, *r);
  if (__builtin_expect(r->plan != nullptr, 0)) end_pass(c, *r);
  r->outer = c.free_records;
  c.free_records = r;
}

// A report names that many escapes of a scope, and goes on to further scopes up to that many bytes: a program may let
// any number escape.
constexpr int64_t kNamedEscapes = 20;
constexpr size_t kReportBytes = 64 << 10;

void append_escape(const Slot& s, int64_t handles, std::string& report) {
  report += "\n  " + std::string(s.op.load(std::memory_order_relaxed) ? s.op.load(std::memory_order_relaxed) : "?") +
            " " + describe(s) + ", " + std::to_string(s.nbytes()) + " bytes";
  const std::string line = where(s.site.load(std::memory_order_relaxed));
  if (!line.empty()) report += ", made at " + line;
  report += handles == 1 ? ", 1 handle" : ", " + std::to_string(handles) + " handles";
}

void end_one(Context& c, ScopeRecord* r, std::string& report) noexcept {
  std::string escapes;
  int64_t count = 0;
  // What is released may run deleters, which may call anything: guards of this scope find it ended, guards of outer
  // ones are refused, and what was begun or made here meanwhile ends with it.
  const uint64_t outer_ending = c.ending_serial;
  c.ending_serial = r->serial.load(std::memory_order_relaxed);
  r->serial.store(0, std::memory_order_release);
  for (;;) {
    if (__builtin_expect(c.top != r, 0)) {
      end_one(c, c.top, report);
      continue;
    }
    Slot* s = r->head;
    if (!s) break;
    unlink(s);
    const int64_t handles = alive_handles(*s);
    if (__builtin_expect(handles > 0, 0)) {
      if (++count <= kNamedEscapes) try {
          append_escape(*s, handles, escapes);
        } catch (...) {}
      std::string reason;
      try {
        reason = "its scope '" + r->name() + "' ended";
      } catch (...) {}
      remember_death(c, s->word.load(std::memory_order_relaxed), *s, std::move(reason));
    }
    if (s->pins > 0) {
      hold_for_graph(c, r->outer, s);
      if (__builtin_expect(only_outdated_saves(*s), 0)) forget_history(c, s);
    } else {
      destroy(c, s);
    }
  }
  c.ending_serial = outer_ending;
  LiveCounts::add(c.counts.escaped, static_cast<uint64_t>(count));
  if (const Watcher* w = watching(); __builtin_expect(w != nullptr, 0)) w->ended(c, *r);
  if (count > 0 && report.size() < kReportBytes) {
    try {
      if (count > kNamedEscapes) escapes += "\n  and " + std::to_string(count - kNamedEscapes) + " more";
      if (!report.empty()) report += "\n";
      report += "scope '" + r->name() + "': " + std::to_string(count) +
                (count == 1 ? " tensor outlives it" : " tensors outlive it") +
                (has_no_line(escapes) ? " (compile with -g for their lines):" : ":") + escapes + kEscapeFix;
    } catch (...) {}
  }
  close_scope(c, r);
}

// The text of a misuse of a guard: by name, if the scope is still that guard's.
std::string misuse(const ScopeRecord& r, const char* what) { return "scope '" + r.name() + "': " + what; }
constexpr const char* kElsewhere = "ended outside its context: it stays open there";
constexpr const char* kOutOfOrder = "ended before the scopes inside it, which ended first";
constexpr const char* kInsideOp = "ended by a function that an op called: it stays open until an outer one ends";
constexpr const char* kInDryRun = "ended in a dry run that began in it: it ends with that";
constexpr const char* kWhileEnding = "ended while a scope inside it is ending: it stays open until an outer one ends";
constexpr const char* kInHookText = "ended in a memory hook: it stays open until an outer one ends";
constexpr const char* kLeftByHook = "left open by a memory hook: it ended with the hook";

// The same for the same line, in whatever way the compiler came there. Texts may go with the library that holds them.
uint64_t key_of(const tenure::detail::CallSite& at) noexcept {
  uint64_t h = 0xcbf29ce484222325;
  const auto mix = [&h](const char* text) {
    for (; *text; ++text) h = (h ^ static_cast<unsigned char>(*text)) * 0x100000001b3;
  };
  mix(at.file);
  mix(at.function);
  return (h ^ at.line) * 0x100000001b3 ^ at.column;
}

// Whether the guard's scope is one in which a dry run goes on: then it ends with that, and not now.
bool end_after_dry_run(Context& c, ScopeRecord& r) noexcept {
  DryState* const d = c.dry;
  if (__builtin_expect(!d, 1) || r.number >= d->number) return false;
  if (!d->ends || r.number < d->ends_number) {
    d->ends = &r;
    d->ends_number = r.number;
  }
  return true;
}

void leave_misuse(Context& c, const ScopeRecord& r, const char* what) noexcept {
  try {
    leave_pending(c, PendingKind::scope, misuse(r, what));
  } catch (...) { leave_pending(c, PendingKind::scope, {}); }
}

// A guard whose scope may not end now.
void leave_open(Context& c, const ScopeRecord& r) noexcept {
  leave_misuse(c, r, c.attention & kInHook ? kInHookText : c.op ? kInsideOp : kWhileEnding);
}

}  // namespace

void end_left_by_hook(Context& c, const ScopeRecord* top) noexcept {
  std::string report;
  while (c.top != top) {
    leave_misuse(c, *c.top, kLeftByHook);
    end_scopes(c, c.top, report);
  }
  if (!report.empty()) note_escapes(c, report);
}

void end_scopes(Context& c, ScopeRecord* last, std::string& report) noexcept {
  if (c.foreign_drops.load(std::memory_order_relaxed)) drain_foreign_drops(c);
  while (ScopeRecord* r = c.top) {
    end_one(c, r, report);
    if (r == last) return;
  }
}

void hand_off(Context& c, ScopeRecord* from, Slot* s) noexcept {
  // A gradient goes where its leaf goes. What a dry run made stays in it.
  for (; s && s->scope->depth >= from->depth && may(*s); s = grad_of(*s)) {
    LiveCounts::add(c.counts.handed_off);
    unlink(s);
    link(c.dry ? c.dry->inside(*from->outer) : *from->outer, s);
    charge_to(c, s->storage, from->outer->number);
  }
}

}  // namespace tenure::core

namespace tenure {
inline namespace v1 {
namespace detail {

ScopeGuard::ScopeGuard(std::string_view name, const char* needs_outer)
    : ScopeGuard(name, 0, nullptr, needs_outer, __builtin_return_address(0)) {}
ScopeGuard::ScopeGuard(const ScopeOptions& options, CallSite at, const char* needs_outer)
    : ScopeGuard(options.name, options.budget, options.plan ? &at : nullptr, needs_outer, __builtin_return_address(0)) {
}
ScopeGuard::ScopeGuard(std::string_view name, size_t budget, const CallSite* plan, const char* needs_outer,
                       const void* site)
    : context_(&core::current()), exceptions_(std::uncaught_exceptions()) {
  if (needs_outer && !context_->top)
    throw ScopeError(std::string(needs_outer) + ": no outer scope is open to take the result" + core::place(site));
  record_ = core::begin_scope(*context_, name.data(), name.size(), budget);
  serial_ = record_->serial.load(std::memory_order_relaxed);
  if (__builtin_expect(plan != nullptr, 0)) core::begin_pass(*context_, *record_, name, core::key_of(*plan));
}

bool ScopeGuard::ended() const noexcept { return record_->serial.load(std::memory_order_acquire) != serial_; }

ScopeGuard::~ScopeGuard() {
  if (ended()) return;
  const bool unwinding = std::uncaught_exceptions() > exceptions_;
  if (core::current_or_null() != context_) {
    if (unwinding) return;
    try {
      std::string text = core::misuse(*record_, core::kElsewhere);
      if (!ended()) core::leave_pending(core::current(), core::PendingKind::scope, std::move(text));
    } catch (...) {}
    return;
  }
  if (serial_ < context_->ending_serial) {
    core::leave_open(*context_, *record_);
    return;
  }
  if (core::end_after_dry_run(*context_, *record_)) {
    core::leave_misuse(*context_, *record_, core::kInDryRun);
    return;
  }
  if (unwinding && record_->plan) core::abandon_pass(*record_);
  if (context_->top != record_ && !unwinding) core::leave_misuse(*context_, *record_, core::kOutOfOrder);
  std::string report;
  core::end_scopes(*context_, record_, report);
  if (report.empty()) return;
  core::note_escapes(*context_, report);
  if (!unwinding) core::leave_pending(*context_, core::PendingKind::escape, std::move(report));
}

void ScopeGuard::end() {
  if (ended()) {
    // A context that has ended is another thread's.
    if (core::current_or_null() != context_) return;
  } else {
    if (core::current_or_null() != context_) throw ScopeError(core::misuse(*record_, core::kElsewhere));
    if (core::end_after_dry_run(*context_, *record_)) {
      core::leave_misuse(*context_, *record_, core::kInDryRun);
      // The common case: nothing in it is left.
    } else if (context_->top == record_ && !record_->head && !context_->foreign_drops.load(std::memory_order_relaxed) &&
               __builtin_expect(!core::watching(), 1)) {
      record_->serial.store(0, std::memory_order_release);
      core::close_scope(*context_, record_);
    } else if (serial_ < context_->ending_serial) {
      core::leave_open(*context_, *record_);
    } else {
      if (context_->top != record_) core::leave_misuse(*context_, *record_, core::kOutOfOrder);
      std::string report;
      core::end_scopes(*context_, record_, report);
      if (!report.empty()) {
        core::note_escapes(*context_, report);
        core::leave_pending(*context_, core::PendingKind::escape, std::move(report));
      }
    }
  }
  if (__builtin_expect(context_->attention & core::kPending, 0)) core::throw_pending(*context_);
}

void ScopeGuard::hand_off(const Tensor& t) {
  core::QuietOp op("hand_off");
  core::Slot& s = core::use(t);
  if (core::current_or_null() != context_ || ended()) core::fail<ScopeError>("the guard's scope has ended");
  if (!record_->outer)
    core::fail<ScopeError>("no scope is open outside '" + record_->name() + "' to take " + core::describe(s));
  core::hand_off(*context_, record_, &s);
}

}  // namespace detail

int scope_depth() noexcept {
  int n = 0;
  if (core::Context* c = core::current_or_null())
    for (core::ScopeRecord* r = c->top; r; r = r->outer) ++n;
  return n;
}

}  // namespace v1
}  // namespace tenure
