#include "core/context.h"

#include <pthread.h>

#include <algorithm>

#include "core/events.h"
#include "core/fail.h"
#include "core/op.h"
#include "core/scope.h"
#include "core/slots.h"
#include "core/where.h"
#include "tenure/context.h"
#include "tenure/memory.h"

namespace tenure::core {
namespace {

std::mutex& list_mutex() {
  static std::mutex& m = *new std::mutex;  // outlives every static handle
  return m;
}
std::atomic<Context*> first_context{nullptr};
Context* idle = nullptr;
uint64_t last_id = 0;

std::atomic<int64_t> process_bytes{0};
std::atomic<int64_t> process_peak{0};
std::atomic<int64_t> bytes_without_context{0};
constexpr int64_t kFlushBytes = 64 << 10;

void flush_bytes(int64_t change) noexcept {
  const int64_t now = process_bytes.fetch_add(change, std::memory_order_relaxed) + change;
  int64_t peak = process_peak.load(std::memory_order_relaxed);
  while (now > peak && !process_peak.compare_exchange_weak(peak, now, std::memory_order_relaxed)) {}
}

// A thread that ends gives its context, with slots and free blocks, to the next thread that begins.
struct ThreadExit {
  Context* context = nullptr;
  ~ThreadExit() {
    if (!context) return;
    Context* c = context;
    context = nullptr;
    if (detail::current_context == c) {
      release_context(c);
      detail::current_context = nullptr;
    }
  }
};
thread_local ThreadExit thread_exit;

}  // namespace

Context* acquire_context() {
  std::lock_guard lock(list_mutex());
  Context* c = idle;
  if (c) {
    idle = c->next_idle;
  } else {
    if (FailPoint::should_fail()) throw OutOfMemoryError("context: cannot allocate the record of a context");
    c = new Context;
    c->next = first_context.load(std::memory_order_relaxed);
    first_context.store(c, std::memory_order_release);
  }
  c->id = ++last_id;
  c->generator = Generator(0);
  c->grad_off = false;
  c->op = nullptr;
  c->site = nullptr;
  return c;
}

Context& make_thread_context() {
  Context* c = acquire_context();
  c->is_thread_default = true;
  c->entered.store(1, std::memory_order_relaxed);
  thread_exit.context = c;
  detail::current_context = c;
  return *c;
}

void release_context(Context* c) noexcept {
  void* before = detail::current_context;
  detail::current_context = c;
  if (c->top) {
    std::string report;
    end_scopes(*c, nullptr, report);
    if (!report.empty()) note_escapes(*c, report);
  }
  drain_foreign_drops(*c);
  small_flush(c->small);
  c->pending.clear();
  c->pending_exception = nullptr;
  c->attention = kNoScope;
  detail::current_context = before;
  std::lock_guard lock(list_mutex());
  c->entered.store(0, std::memory_order_relaxed);
  c->is_thread_default = false;
  c->next_idle = idle;
  idle = c;
}

Context* all_contexts() noexcept { return first_context.load(std::memory_order_acquire); }

void leave_pending(Context& c, PendingKind kind, std::string text) noexcept {
  try {
    c.pending.emplace_back(kind, std::move(text));
    c.attention |= kPending;
  } catch (...) {
    // Without memory for the text the list in last_escapes is all that is left.
  }
}

void throw_pending(Context& c) {
  std::vector<std::pair<PendingKind, std::string>> all;
  all.swap(c.pending);
  c.attention &= ~kPending;
  std::string text;
  for (auto& [kind, t] : all) text += (text.empty() ? "" : "\n") + t;
  if (!all.empty() && all.front().first == PendingKind::escape) throw EscapeError(text);
  if (!all.empty() && all.front().first == PendingKind::scope) throw ScopeError(text);
  throw Error(text);
}

void attend(Context& c, const char* op, const void* site) {
  if (c.attention & kPending) throw_pending(c);
  if (c.attention & kNoScope) {
    const std::string line = where(site);
    throw ScopeError(std::string(op) + ": no scope is open: open one with with_rc_scope or RcScope" +
                     (line.empty() ? "" : " [" + line + "]"));
  }
}

void count_bytes(Context* c, int64_t change) noexcept {
  if (!c) {
    bytes_without_context.fetch_add(change, std::memory_order_relaxed);
    flush_bytes(change);
    note_bytes(nullptr, change);
    return;
  }
  c->live_bytes.store(c->live_bytes.load(std::memory_order_relaxed) + change, std::memory_order_relaxed);
  c->unflushed_bytes += change;
  if (c->unflushed_bytes > kFlushBytes || c->unflushed_bytes < -kFlushBytes) {
    flush_bytes(c->unflushed_bytes);
    c->unflushed_bytes = 0;
  }
  note_bytes(c, change);
}

std::string site_suffix() {
  Context* c = current_or_null();
  if (!c || !c->op || !c->site) return {};
  const std::string line = where(c->site);
  return line.empty() ? line : " [" + line + "]";
}

std::string op_prefix() {
  Context* c = current_or_null();
  return c && c->op ? std::string(c->op) + ": " : std::string();
}

}  // namespace tenure::core

namespace tenure {
inline namespace v1 {

Context::Context() : p_(core::acquire_context()) {}

Context::~Context() { core::release_context(p_); }

Context::Enter::Enter(Context& context) : entered_(context.p_), before_(detail::current_context) {
  if (before_ == entered_) {
    entered_ = nullptr;  // already inside: nothing to do, nothing to undo
    return;
  }
  int expected = 0;
  if (!entered_->entered.compare_exchange_strong(expected, 1, std::memory_order_acquire))
    throw ScopeError("Context::Enter: another thread is inside this context");
  detail::current_context = entered_;
  core::drain_foreign_drops(*entered_);
}

Context::Enter::~Enter() {
  if (!entered_) return;
  detail::current_context = before_;
  entered_->entered.store(0, std::memory_order_release);
}

Generator& default_generator() { return core::current().generator; }
void manual_seed(uint64_t seed) { default_generator().manual_seed(seed); }

namespace memory {

size_t live_bytes() noexcept {
  int64_t sum = core::bytes_without_context.load(std::memory_order_relaxed);
  for (core::Context* c = core::all_contexts(); c; c = c->next) sum += c->live_bytes.load(std::memory_order_relaxed);
  return static_cast<size_t>(sum);
}
int64_t live_tensors() noexcept {
  int64_t sum = 0;
  for (core::Context* c = core::all_contexts(); c; c = c->next) sum += c->live_tensors.load(std::memory_order_relaxed);
  return sum;
}
size_t peak_bytes() noexcept {
  const int64_t now = static_cast<int64_t>(live_bytes());
  return static_cast<size_t>(std::max(now, core::process_peak.load(std::memory_order_relaxed)));
}
void reset_peak() noexcept { core::process_peak.store(static_cast<int64_t>(live_bytes()), std::memory_order_relaxed); }
uint64_t system_allocations() noexcept { return core::system_allocations(); }
size_t trim() noexcept {
  if (core::Context* c = core::current_or_null()) core::small_flush(c->small);
  return core::trim();
}
void set_cache_limit(size_t bytes) noexcept { core::set_cache_limit(bytes); }
std::string last_escapes() {
  core::Context& c = core::current();
  std::lock_guard lock(c.mutex);
  return c.last_escapes;
}

}  // namespace memory
}  // namespace v1
}  // namespace tenure
