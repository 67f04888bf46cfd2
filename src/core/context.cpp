#include "core/context.h"

#include <pthread.h>

#include <algorithm>
#include <new>

#include "core/dry_state.h"
#include "core/fail.h"
#include "core/fork.h"
#include "core/op.h"
#include "core/plan.h"
#include "core/scope.h"
#include "core/slots.h"
#include "core/unmet.h"
#include "core/watch.h"
#include "core/where.h"
#include "tenure/context.h"
#include "tenure/memory.h"

namespace tenure::core {
namespace {

constinit std::mutex g_list_mutex;  // trivially destroyed: it outlives every static handle
std::atomic<Context*> first_context{nullptr};
Context* idle = nullptr;
uint64_t last_id = 0;

std::atomic<int64_t> process_bytes{0};
std::atomic<int64_t> process_peak{0};
std::atomic<int64_t> bytes_without_context{0};

void add_to_process(int64_t change) noexcept {
  const int64_t now = process_bytes.fetch_add(change, std::memory_order_relaxed) + change;
  int64_t peak = process_peak.load(std::memory_order_relaxed);
  while (now > peak && !process_peak.compare_exchange_weak(peak, now, std::memory_order_relaxed)) {}
}

}  // namespace

constinit std::mutex deaths_mutex;

/// Takes this thread out of a context that it is inside of, wherever that lies among those it entered.
static void leave_context(Context* c) noexcept;

namespace {

// A thread that ends gives its context, with slots and free blocks, to the next thread that begins. Null: it made none.
void leave_thread(Context* own) noexcept {
  // Contexts that this thread never left are free for others.
  for (Context* c = current_or_null(); c && c != own;) {
    Context* before = c->came_from;
    leave_context(c);
    c = before;
  }
  if (own) {
    detail::current_context = own;
    release_context(own);
  }
  detail::current_context = nullptr;
}
__thread bool exit_ran = false;
struct ThreadExit {
  Context* context = nullptr;
  bool entered = false;  // another
  ~ThreadExit() {
    exit_ran = true;
    if (context || entered) leave_thread(context);
    context = nullptr;
  }
};
thread_local ThreadExit thread_exit;

// For a context made by the destructors of thread-local objects that run later than that.
pthread_key_t late_exit;
[[gnu::constructor(102)]] void prepare_threads() {
  pthread_key_create(&late_exit, [](void* c) { leave_thread(static_cast<Context*>(c)); });
  guard_over_fork<g_list_mutex>();
  guard_over_fork<deaths_mutex>();
  // In the child of a fork the other threads are gone.
  pthread_atfork(nullptr, nullptr, [] {
    for (Context* c = all_contexts(); c; c = c->next) {
      const uintptr_t inside = c->inside.load(std::memory_order_relaxed) & ~uintptr_t{1};
      c->lost = inside != 0 && inside != thread_token();
      if (!c->lost) continue;
      c->living.store(0, std::memory_order_relaxed);
      c->ended_serial.store(c->scope_serial, std::memory_order_relaxed);
    }
  });
  watch_as_environment_says();
}

}  // namespace

Context* acquire_context() {
  std::lock_guard lock(g_list_mutex);
  Context* c = idle;
  if (c) {
    idle = c->next_idle;
  } else {
    c = FailPoint::should_fail() ? nullptr : new (std::nothrow) Context;
    if (!c) throw OutOfMemoryError("context: cannot allocate the record of a context");
    c->next = first_context.load(std::memory_order_relaxed);
    first_context.store(c, std::memory_order_release);
  }
  c->id = ++last_id;
  c->living = last_id;
  c->generator = Generator(0);
  c->grad_off = 0;
  c->unlinked_views = false;
  c->donation = static_cast<uint8_t>(memory::Donation::on);
  c->pointers_lent = 0;
  c->op = nullptr;
  c->site = nullptr;
  c->came_from = nullptr;
  c->inside.store(0, std::memory_order_relaxed);
  c->last_escapes.clear();
  c->new_list = true;
  return c;
}

static void leave_context(Context* c) noexcept {
  if (current_or_null() == c) {
    detail::current_context = c->came_from;
  } else {
    // Whoever came from it came, in effect, from where it came from.
    for (Context* k = current_or_null(); k; k = k->came_from)
      if (k->came_from == c) {
        k->came_from = c->came_from;
        break;
      }
  }
  c->came_from = nullptr;
  c->entries.fetch_add(1, std::memory_order_relaxed);
  if (c->inside.exchange(0, std::memory_order_acq_rel) & 1) release_context(c);
}

void leave_entered(Context& c) noexcept {
  while (Context* entered = current_or_null()) {
    if (entered == &c) return;
    leave_context(entered);
    leave_pending(c, PendingKind::scope, "Context::Enter: left open by a memory hook: it ended with the hook");
  }
  detail::current_context = &c;
}

Context& make_thread_context() {
  Context* c = acquire_context();
  c->inside.store(thread_token(), std::memory_order_relaxed);
  if (exit_ran) {
    pthread_setspecific(late_exit, c);
  } else {
    thread_exit.context = c;
  }
  detail::current_context = c;
  return *c;
}

void release_context(Context* c) noexcept {
  void* before = detail::current_context;
  detail::current_context = c;
  c->op = nullptr;
  std::string report;
  do {  // what goes last may open a scope once more
    if (c->top) end_scopes(*c, nullptr, report);
    drain_foreign_drops(*c);
  } while (c->top);
  small_flush(c->small);
  rest_plans(*c);
  if (!c->pending.empty() || !report.empty()) keep_unmet(*c, report);
  c->pending.clear();
  c->attention = kNoScope;
  detail::current_context = before;
  std::lock_guard lock(g_list_mutex);
  c->living.store(0, std::memory_order_release);
  c->ended_serial.store(c->scope_serial, std::memory_order_release);
  c->inside.store(0, std::memory_order_relaxed);
  c->next_idle = idle;
  idle = c;
}

void restore_mode(const ContextName& in, Mode Context::*mode, uint8_t before, uint64_t run) noexcept {
  if (in.context == current_or_null() && __builtin_expect(run != run_here(), 0) && !in.ended()) {
    if (run != 0) return;                     // that run is over and has put back what was there
    in.context->dry->put_back(mode, before);  // a guard from outside: for afterwards, too
  }
  // From outside under the mutex that contexts begin and end with.
  std::unique_lock lock(g_list_mutex, std::defer_lock);
  if (in.context != current_or_null()) lock.lock();
  if (!in.ended()) in.context->*mode = before;
}

Context* all_contexts() noexcept { return first_context.load(std::memory_order_acquire); }

void leave_pending(Context& c, PendingKind kind, std::string text) noexcept {
  c.attention |= kPending;
  try {
    c.pending.emplace_back(kind, std::move(text));
  } catch (...) {}
}

void complain(const char* text) noexcept {
  try {
    leave_pending(current(), PendingKind::scope, text);
  } catch (...) {}
}

void throw_pending(Context& c) try {
  std::vector<std::pair<PendingKind, std::string>> all;
  all.swap(c.pending);
  c.attention &= ~kPending;
  if (all.empty()) throw std::bad_alloc();
  std::string text;
  for (auto& [kind, t] : all) text += (text.empty() ? "" : "\n") + t;
  if (all.front().first == PendingKind::escape) throw EscapeError(text);
  if (all.front().first == PendingKind::scope) throw ScopeError(text);
  throw Error(text);
} catch (const std::bad_alloc&) {
  throw OutOfMemoryError("scope: an error was pending, but there was no memory for its text");
}

void attend(Context& c, const char* op, const void* site) {
  if (c.attention & kInHook) throw ScopeError(std::string(op) + ": called from a memory hook");
  if (c.attention & kPending) throw_pending(c);
  if (c.attention & kNoScope) {
    throw ScopeError(std::string(op) + ": no scope is open: open one with with_rc_scope or RcScope" + place(site));
  }
}

void flush_bytes(Context& c) noexcept {
  add_to_process(c.unflushed_bytes);
  c.unflushed_bytes = 0;
}

void count_bytes_without_context(Storage* s, int64_t change) noexcept {
  bytes_without_context.fetch_add(change, std::memory_order_relaxed);
  add_to_process(change);
  note_bytes(nullptr, s, change);
}

std::atomic<const Watcher*> watcher{nullptr};

void note_failure(bool out_of_memory) noexcept {
  if (const Watcher* w = watching()) w->failed(out_of_memory);
}

std::string site_suffix() {
  Context* c = current_or_null();
  if (!c || !c->op || !c->site) return {};
  return place(c->site);
}

void fail_for_memory() { fail<OutOfMemoryError>("the standard library has no memory left"); }

std::string op_prefix() {
  Context* c = current_or_null();
  return c && c->op ? std::string(c->op) + ": " : std::string();
}

}  // namespace tenure::core

namespace tenure {
inline namespace v1 {

Context::Context() : p_(core::acquire_context()) {}

Context::~Context() {
  const uintptr_t mine = core::thread_token();
  uintptr_t inside = p_->inside.load(std::memory_order_acquire);
  if (inside == mine && p_->called_back) {
    p_->inside.fetch_or(1, std::memory_order_relaxed);  // as if another thread were inside
    core::complain("Context: destroyed in a callback of a call in it: it ends when this thread leaves it");
    return;
  }
  if (inside == mine) {
    core::leave_context(p_);
    core::complain("Context: destroyed while this thread was inside");
    inside = 0;
  }
  // A thread that is inside ends the context when it leaves.
  if (inside != 0 && p_->inside.compare_exchange_strong(inside, inside | 1, std::memory_order_acq_rel)) {
    core::complain("Context: destroyed while another thread was inside: it ends when that thread leaves");
    return;
  }
  core::release_context(p_);
}

Context::Enter::Enter(Context& context)
    : entered_(context.p_), id_(context.p_->id), before_(detail::current_context), entry_(0) {
  const uintptr_t mine = core::thread_token();
  uintptr_t inside = 0;
  if (entered_->inside.compare_exchange_strong(inside, mine, std::memory_order_acquire)) {
    if (!core::exit_ran) core::thread_exit.entered = true;
    entry_ = entered_->entries.fetch_add(1, std::memory_order_relaxed) + 1;
    entered_->came_from = core::current_or_null();
  } else if (inside != mine) {
    throw ScopeError("Context::Enter: another thread is inside this context" +
                     core::place(__builtin_return_address(0)));
  }
  thread_ = mine;
  detail::current_context = entered_;
  core::drain_foreign_drops(*entered_);
}

Context::Enter::~Enter() {
  if (thread_ != core::thread_token()) {
    core::complain("Context::Enter: ended on another thread than it began");
    return;
  }
  if (id_ != entered_->id.load(std::memory_order_relaxed)) return;  // it was destroyed, and another has its record
  if (entry_ != 0 && entry_ != entered_->entries.load(std::memory_order_relaxed))
    return;  // the context was destroyed meanwhile
  if (entry_ != 0 && entered_->called_back) {
    core::complain("Context::Enter: ended in a callback of a call in its context: the thread stays inside");
    return;
  }
  if (detail::current_context != entered_) core::complain("Context::Enter: ended before the guards that began later");
  if (entry_ != 0) {
    core::leave_context(entered_);
    return;
  }
  // A context entered twice: back to the one between, if the thread is still inside it.
  auto* before = static_cast<core::Context*>(before_);
  if (detail::current_context == entered_ && before->inside.load(std::memory_order_relaxed) == thread_)
    detail::current_context = before;
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
  const core::Context& c = core::current();
  return core::with_memory([&] {
    const std::string ended = core::take_unmet_escapes();
    return c.last_escapes + (c.last_escapes.empty() || ended.empty() ? "" : "\n") + ended;
  });
}

}  // namespace memory
}  // namespace v1
}  // namespace tenure
