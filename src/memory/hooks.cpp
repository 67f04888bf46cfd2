// The core's one watcher, and the program's hooks behind it.
#include "memory/hooks.h"

#include <atomic>
#include <exception>
#include <memory>
#include <mutex>
#include <new>
#include <utility>
#include <vector>

#include "core/context.h"
#include "core/dry_state.h"
#include "core/fail.h"
#include "core/fork.h"
#include "core/late.h"
#include "core/scope.h"
#include "core/storage.h"
#include "core/watch.h"
#include "core/where.h"
#include "memory/lives.h"
#include "memory/stats.h"
#include "tenure/memory.h"

namespace tenure::memory_detail {
namespace {

std::atomic<uint32_t> bits{0};
std::atomic<const Requests*> requests{nullptr};
bool on(WatchBit bit) noexcept { return bits.load(std::memory_order_relaxed) & bit; }

constinit std::mutex g_hooks_mutex, g_watch_mutex;
[[gnu::constructor(103)]] void guard_hooks() {
  core::guard_over_fork<g_hooks_mutex>();
  core::guard_over_fork<g_watch_mutex>();
}
std::shared_ptr<const memory::Hooks>& hooks_place() {
  static auto& p = *new std::shared_ptr<const memory::Hooks>;
  return p;
}
std::shared_ptr<const memory::Hooks> hooks() noexcept {
  std::lock_guard lock(g_hooks_mutex);
  return hooks_place();
}

// Calls a hook: tensor functions in it are refused, and what it throws is left pending. What it was called in goes on:
// scopes that were open stay so, those that it began and contexts that it entered end with it.
template <class F>
void call(core::Context& c, F&& f) noexcept {
  const char* op = c.op;
  const void* site = c.site;
  const core::ScopeRecord* top = c.top;
  const uint64_t ending = c.ending_serial;
  const core::CalledBack called_back(c);
  c.op = nullptr;
  c.attention |= core::kInHook;
  c.ending_serial = c.scope_serial + 1;
  try {
    f();
  } catch (const std::exception& e) {
    core::leave_pending(c, core::PendingKind::other, std::string("a memory hook threw: ") + e.what());
  } catch (...) {
    core::leave_pending(c, core::PendingKind::other, "a memory hook threw something that is no std::exception");
  }
  core::leave_entered(c);
  core::end_left_by_hook(c, top);
  c.ending_serial = ending;
  c.attention &= ~core::kInHook;
  c.op = op;
  c.site = site;
}

using SharedHooks = std::shared_ptr<const memory::Hooks>;
using TensorHook = std::function<void(const memory::TensorEvent&)> memory::Hooks::*;

// An event that waits for the end of the op, with all that it says.
struct LateTensor : core::Late {
  SharedHooks hooks;
  TensorHook hook;
  memory::TensorEvent event;
  std::vector<int64_t> sizes;
  LateTensor(SharedHooks h, TensorHook which, const memory::TensorEvent& e)
      : hooks(std::move(h)), hook(which), event(e), sizes(e.sizes.begin(), e.sizes.end()) {
    event.sizes = sizes;
    run = [](core::Context& c, core::Late* l) noexcept {
      const std::unique_ptr<LateTensor> t(static_cast<LateTensor*>(l));
      call(c, [&] { ((*t->hooks).*t->hook)(t->event); });
    };
  }
};
struct LateScope : core::Late {
  SharedHooks hooks;
  memory::ScopeStats stats;
  LateScope(SharedHooks h, memory::ScopeStats s) : hooks(std::move(h)), stats(std::move(s)) {
    run = [](core::Context& c, core::Late* l) noexcept {
      const std::unique_ptr<LateScope> t(static_cast<LateScope*>(l));
      call(c, [&] { t->hooks->on_scope_end(t->stats); });
    };
  }
};
template <class T, class... Args>
void tell_later(core::Context& c, Args&&... args) noexcept {
  try {
    core::add_late(c, new T(std::forward<Args>(args)...));
  } catch (...) {}  // there is no memory to remember it
}

memory::TensorEvent event_of(const core::Slot& s) {
  memory::TensorEvent e;
  e.op = s.op.load(std::memory_order_relaxed);
  e.site = s.site.load(std::memory_order_relaxed);
  e.dtype = s.dtype;
  e.sizes = s.shape();
  e.bytes = s.nbytes();
  e.data = s.data;
  e.shares_storage = s.storage && (s.shared || s.storage->refs.load(std::memory_order_relaxed) > 1);
  e.scope_depth = s.scope ? static_cast<int>(s.scope->depth) : 0;
  return e;
}

// Nobody is told of what a dry run makes, but of what goes in it and was there before.
bool was_made_dry(const core::Context& c, const core::Slot& s) { return c.dry && c.dry->made(s); }

// What a hook itself lets go is not told.
SharedHooks hooks_for(const core::Context& c) noexcept {
  return on(kWatchHooks) && !(c.attention & core::kInHook) ? hooks() : nullptr;
}
void tell(core::Context& c, SharedHooks h, TensorHook which, const core::Slot& s) noexcept {
  if (!h || !((*h).*which)) return;
  const memory::TensorEvent e = event_of(s);
  if (core::may_run_now(&c)) return call(c, [&] { ((*h).*which)(e); });
  tell_later<LateTensor>(c, std::move(h), which, e);
}

void made(core::Context& c, core::Slot& s) noexcept {
  if (c.dry) return;
  if (on(kWatchLives)) lives_made(c, s);
  if (on(kWatchHooks)) tell(c, hooks_for(c), &memory::Hooks::on_make, s);
  if (const Requests* r = requests.load(std::memory_order_acquire)) r->made();
}
void released(core::Context& c, core::Slot& s) noexcept {
  if (on(kWatchHooks) && !was_made_dry(c, s)) tell(c, hooks_for(c), &memory::Hooks::on_release, s);
}
void begun(core::Context& c, core::ScopeRecord& r) noexcept {
  r.life = 0;
  if (on(kWatchLives) && !c.dry) lives_begun(c, r);
}
void ended(core::Context& c, core::ScopeRecord& r) noexcept {
  if (on(kWatchLives)) lives_ended(c, r);
  if (!on(kWatchHooks) || c.dry) return;
  auto h = hooks_for(c);
  if (!h || !h->on_scope_end) return;
  if (core::may_run_now(&c)) return call(c, [&] { h->on_scope_end(stats_of(c, r)); });
  try {
    tell_later<LateScope>(c, std::move(h), stats_of(c, r));
  } catch (...) {}
}
void failed(bool out_of_memory) noexcept {
  if (const Requests* r = requests.load(std::memory_order_acquire)) r->failed(out_of_memory);
}

constexpr core::Watcher kWatcher{made, released, begun, ended, failed};

}  // namespace

void watch(WatchBit what, bool on) noexcept {
  std::lock_guard lock(g_watch_mutex);
  const uint32_t now = on ? bits.fetch_or(what) | what : bits.fetch_and(~uint32_t{what}) & ~uint32_t{what};
  core::watcher.store(now ? &kWatcher : nullptr, std::memory_order_release);
}

void set_requests(const Requests* r) noexcept {
  requests.store(r, std::memory_order_release);
  watch(kWatchErrors, r != nullptr);
}

}  // namespace tenure::memory_detail

namespace tenure {
inline namespace v1 {
namespace memory {

void set_hooks(Hooks hooks) {
  const bool any = hooks.on_make || hooks.on_release || hooks.on_scope_end;
  auto fresh = core::with_memory([&] { return any ? std::make_shared<const Hooks>(std::move(hooks)) : nullptr; });
  {
    std::lock_guard lock(memory_detail::g_hooks_mutex);
    memory_detail::hooks_place().swap(fresh);
  }
  memory_detail::watch(memory_detail::kWatchHooks, any);
}

std::string TensorEvent::line() const { return core::where(site); }

}  // namespace memory
}  // namespace v1
}  // namespace tenure
