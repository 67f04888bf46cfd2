// Contexts, errors, and the host's own lines.
#include <mutex>
#include <new>

#include "alloc/fail_point.h"
#include "c_api/call.h"
#include "c_api/objects.h"
#include "c_api/scopes.h"
#include "core/fail.h"
#include "core/fork.h"
#include "core/scope.h"
#include "core/where.h"

using namespace tenure;

namespace {

constinit std::mutex idle_mutex;
[[gnu::constructor(103)]] void guard_idle() { core::guard_over_fork<idle_mutex>(); }
c::HostContext* idle = nullptr;

c::HostContext* take_host() {
  {
    // One that this thread made is the fastest for it; a few are looked at.
    const uintptr_t me = core::thread_token();
    std::lock_guard lock(idle_mutex);
    c::HostContext** from = &idle;
    for (int i = 0; *from && (*from)->gate.home() != me && i < 16; ++i) from = &(*from)->next_idle;
    if (!*from) from = &idle;
    if (c::HostContext* h = *from) {
      *from = h->next_idle;
      if (h->gate.home() == me) h->gate.bias();
      return h;
    }
  }
  c::HostContext* h = core::FailPoint::should_fail() ? nullptr : new (std::nothrow) c::HostContext;
  if (!h) throw std::bad_alloc();
  return h;
}
void put_host(c::HostContext* h) noexcept {
  h->message.clear();
  h->text.clear();
  h->notes.clear();
  h->status = TN_OK;
  h->fixed_message = nullptr;
  h->next_site = nullptr;
  h->floor = 0;
  h->core = nullptr;
  std::lock_guard lock(idle_mutex);
  h->next_idle = idle;
  idle = h;
}

}  // namespace

extern "C" {

int32_t tn_version(void) { return TN_VERSION; }

tn_context* tn_context_new(void) {
  const void* site = __builtin_return_address(0);
  c::HostContext* h = nullptr;
  try {
    c::ledger::begin();
    h = take_host();
    h->site = site;
    h->core = core::acquire_context();
    h->handle = c::table_add(c::Kind::context, h, h->core);
    return reinterpret_cast<tn_context*>(h->handle);
  } catch (...) {
    if (h && h->core) core::release_context(h->core);
    if (h) put_host(h);
    return nullptr;
  }
}

tn_status tn_context_free(tn_context* context) {
  c::HostContext* h = nullptr;
  core::Context* ended = nullptr;
  std::string report;
  tn_status status = c::run_status<c::Needs::cleanup>(context, "context_free", [&](c::Call& k) {
    if (k.nested()) core::fail<ScopeError>("a call is running in the context");
    h = &k.host();
    ended = &k.context();
    c::table_remove(h->handle);  // later calls find none
    c::end_scopes(k, 0, report);
    c::release_objects(*h, 0, report);
  });
  if (!h) return status;
  core::release_context(ended);
  put_host(h);
  return report.empty() ? TN_OK : TN_ESCAPE_ERROR;
}

tn_status tn_error(const tn_context* context) {
  if (c::refused(context)) return c::refusal.status;
  c::Call k(context, nullptr, nullptr);
  return k.entered() ? k.host().status : c::refusal.status;
}

const char* tn_error_message(const tn_context* context) {
  if (c::refused(context)) return c::refusal.text;
  c::Call k(context, nullptr, nullptr);
  if (!k.entered()) return c::refusal.text;
  const c::HostContext& h = k.host();
  return h.status == TN_OK ? "" : h.fixed_message ? h.fixed_message : h.message.c_str();
}

tn_status tn_fail(tn_context* context, const char* text) {
  return c::run_status<c::Needs::nothing>(
      context, "callback", [&](c::Call&) { throw c::CallbackError(text && *text ? text : "the callback failed"); });
}

tn_status tn_at(tn_context* context, const char* file, int32_t line) {
  c::Call k(context, "at", nullptr);
  if (!k.entered()) return c::refusal.status;
  // It is no call of its own: the error of the last one stays.
  if (!file) return TN_VALUE_ERROR;
  k.host().next_site = core::host_site(file, line);
  return TN_OK;
}

}  // extern "C"
