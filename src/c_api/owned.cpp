#include "c_api/owned.h"

#include "core/fork.h"

namespace tenure::c {
namespace {

// Between reading a handle's entry and counting oneself as a user the object must not go.
constinit std::mutex g_mutex;

// Registered later than the table's and the ledger's, which are taken inside: forking waits for this one first.
[[gnu::constructor(104)]] void guard_owned() { core::guard_over_fork<g_mutex>(); }

}  // namespace

uint64_t publish(std::unique_ptr<Owned> o) {
  if (const core::Context* c = core::current_or_null()) {
    o->op = c->op;
    o->site = c->site;
  }
  o->handle = table_add(o->kind, o.get(), nullptr);
  return o.release()->handle;
}

Owned* take(const void* handle, Kind kind, const char* what) {
  const auto bits = reinterpret_cast<uint64_t>(handle);
  {
    std::lock_guard lock(g_mutex);
    if (Entry* e = find(bits, kind)) {
      auto* o = static_cast<Owned*>(e->object.load(std::memory_order_relaxed));
      o->users.fetch_add(1, std::memory_order_relaxed);
      return o;
    }
  }
  Call::bad_handle(bits, name(kind), what);
}

void leave(Owned* o) noexcept {
  if (o->users.fetch_sub(1, std::memory_order_acq_rel) == 1) delete o;
}

void give_up(const void* handle, Kind kind, const char* what) {
  Owned* o = take(handle, kind, what);
  if (o->refs.fetch_sub(1, std::memory_order_acq_rel) == 1) {
    std::lock_guard lock(g_mutex);
    if (ledger::kept()) ledger::forget(o->handle);
    table_remove(o->handle);
    o->users.fetch_sub(1, std::memory_order_relaxed);  // the table's
  }
  leave(o);
}

void retain(const void* handle, Kind kind, const char* what) {
  Owned* o = take(handle, kind, what);
  o->refs.fetch_add(1, std::memory_order_relaxed);
  if (ledger::kept()) ledger::retained(o->handle);
  leave(o);
}

}  // namespace tenure::c
