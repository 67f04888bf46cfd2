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

#include "core/fail.h"
#include "core/make.h"
#include "core/slots.h"
#include "core/where.h"
#include "tenure/scope.h"

namespace tenure::core {

ScopeRecord* begin_scope(Context& c, const char* name, size_t length) {
  ScopeRecord* r = c.free_records;
  if (r) {
    c.free_records = r->outer;
  } else {
    r = FailPoint::should_fail() ? nullptr : new (std::nothrow) ScopeRecord;
    if (!r) throw OutOfMemoryError("scope: cannot allocate the record of a scope");
  }
  r->outer = c.top;
  r->head = nullptr;
  r->serial = ++c.scope_serial;
  r->depth = static_cast<uint16_t>(c.top ? std::min<int>(c.top->depth + 1, 65535) : 1);
  r->made = r->released_early = r->handed_off = r->escaped = 0;
  length = std::min(length, sizeof r->name - 1);
  std::memcpy(r->name, name, length);
  r->name[length] = 0;
  c.top = r;
  c.attention &= ~kNoScope;
  return r;
}

void note_escapes(Context& c, const std::string& report) noexcept {
  std::lock_guard lock(c.mutex);
  try {
    c.last_escapes = report;
  } catch (...) { c.last_escapes.clear(); }
}

void remember_death(Context& c, uint64_t word, const Slot& s, std::string reason) noexcept {
  constexpr size_t kDeaths = 1024;
  std::lock_guard lock(c.mutex);
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
  s->flags |= kGraphHeld;
  if (s->storage && s->storage->charge > to.depth) s->storage->charge = to.depth;
  // Handles do not survive with it: the generation moves on, and pins are not checked against it.
  end_generation(s);
  link(to, s);
}

namespace {

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
  while (Slot* s = r->head) {
    unlink(s);
    const int64_t handles = alive_handles(*s);
    if (__builtin_expect(handles > 0, 0)) {
      ++count;
      try {
        append_escape(*s, handles, escapes);
      } catch (...) {}
      std::string reason;
      try {
        reason = std::string("its scope '") + r->name + "' ended";
      } catch (...) {}
      remember_death(c, s->word.load(std::memory_order_relaxed), *s, std::move(reason));
    }
    if (s->pins > 0) {
      hold_for_graph(c, r->outer, s);
    } else {
      destroy(c, s);
    }
  }
  r->escaped += static_cast<uint64_t>(count);
  c.top = r->outer;
  if (!c.top) c.attention |= kNoScope;
  if (count > 0) {
    try {
      if (!report.empty()) report += "\n";
      report += std::string("scope '") + r->name + "': " + std::to_string(count) +
                (count == 1 ? " tensor outlives it:" : " tensors outlive it:") + escapes +
                "\n  return it with with_rc_scope_tensor or with_rc_scope_returning, hand_off() it, or share() it";
    } catch (...) {}
  }
  r->serial = 0;
  r->outer = c.free_records;
  c.free_records = r;
}

}  // namespace

void end_scopes(Context& c, ScopeRecord* last, std::string& report) noexcept {
  if (c.foreign_drops.load(std::memory_order_relaxed)) drain_foreign_drops(c);
  while (ScopeRecord* r = c.top) {
    end_one(c, r, report);
    if (r == last) break;
  }
}

void hand_off(Context&, ScopeRecord* from, Slot* s) noexcept {
  if (s->scope->depth < from->depth) return;
  unlink(s);
  link(*from->outer, s);
  ++from->handed_off;
  if (s->storage->charge > from->outer->depth) s->storage->charge = from->outer->depth;
}

}  // namespace tenure::core

namespace tenure {
inline namespace v1 {
namespace detail {

ScopeGuard::ScopeGuard(std::string_view name, bool needs_outer)
    : context_(&core::current()), exceptions_(std::uncaught_exceptions()) {
  if (needs_outer && !context_->top)
    throw ScopeError("with_rc_scope_tensor: no outer scope is open to take the result");
  record_ = core::begin_scope(*context_, name.data(), name.size());
  serial_ = record_->serial;
}

ScopeGuard::~ScopeGuard() {
  if (record_->serial != serial_) return;  // ended before
  core::Context* now = core::current_or_null();
  const bool unwinding = std::uncaught_exceptions() > exceptions_;
  if (now != context_) {
    if (now && !unwinding)
      core::leave_pending(*now, core::PendingKind::scope,
                          std::string("scope '") + record_->name + "': ended outside its context: it stays open there");
    return;
  }
  std::string report;
  const bool innermost = context_->top == record_;
  std::string name;
  if (!innermost) name = record_->name;
  core::end_scopes(*context_, record_, report);
  if (!report.empty()) core::note_escapes(*context_, report);
  if (unwinding) return;
  if (!innermost)
    core::leave_pending(*context_, core::PendingKind::scope,
                        "scope '" + name + "': ended before the scopes inside it, which ended first");
  if (!report.empty()) core::leave_pending(*context_, core::PendingKind::escape, std::move(report));
}

void ScopeGuard::end() {
  if (record_->serial == serial_) {
    core::Context* now = core::current_or_null();
    if (now != context_)
      throw ScopeError(std::string("scope '") + record_->name + "': ended outside its context: it stays open there");
    // The common case: nothing in it is left.
    if (context_->top == record_ && !record_->head && !context_->foreign_drops.load(std::memory_order_relaxed)) {
      context_->top = record_->outer;
      if (!context_->top) context_->attention |= core::kNoScope;
      record_->serial = 0;
      record_->outer = context_->free_records;
      context_->free_records = record_;
    } else {
      std::string report;
      if (context_->top != record_)
        core::leave_pending(
            *context_, core::PendingKind::scope,
            std::string("scope '") + record_->name + "': ended before the scopes inside it, which ended first");
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
  if (record_->serial != serial_ || core::current_or_null() != context_)
    core::fail<ScopeError>("the guard's scope has ended");
  if (!record_->outer)
    core::fail<ScopeError>(std::string("no scope is open outside '") + record_->name + "' to take " +
                           core::describe(s));
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
