#include "c_api/scopes.h"

#include <cstring>

#include "c_api/objects.h"
#include "core/commit.h"
#include "core/fail.h"
#include "core/scope.h"
#include "tenure/memory.h"

namespace tenure::c {
namespace {

constexpr const char* kFix = "\n  tn_free, tn_hand_off or tn_move_to_scope it before, or tn_shared_new it";

// The core's advice is for C++.
void translate_fix(std::string& report, size_t from) {
  const size_t length = std::strlen(core::kEscapeFix);
  for (size_t at; (at = report.find(core::kEscapeFix, from)) != std::string::npos; from = at)
    report.replace(at, length, kFix);
}

}  // namespace

void drop_scope_owned(core::Context& c, core::ScopeRecord& r) noexcept {
  for (core::Slot* s = r.head; s; s = s->next) {
    if (!s->has(core::kScopeOwned)) continue;
    core::drop_flags(*s, core::kScopeOwned);
    // Whoever borrowed it may still ask; one that was given up is asked for by nobody.
    if (core::alive_handles(*s) > 0) try {
        core::remember_death(c, s->word.load(std::memory_order_relaxed), *s, "its scope '" + r.name() + "' ended");
      } catch (...) {}
    --s->handles;
  }
}

void end_scopes(Call& k, uint32_t depth, std::string& report, bool by_design) noexcept {
  core::Context& c = k.context();
  HostContext& h = k.host();
  const size_t before = report.size();
  while (c.top && c.top->depth > depth) {
    const uint32_t d = c.top->depth;
    core::drain_foreign_drops(c);
    if (ledger::kept() && !by_design) ledger::ending(h, d);
    release_objects(h, d - 1, report);
    drop_scope_owned(c, *c.top);
    core::end_scopes(c, c.top, report);
    if (d < h.notes.size()) c.grad_off = h.notes[d].grad_off;
  }
  if (report.size() == before) return;
  try {
    translate_fix(report, before);
  } catch (...) {}
  core::note_escapes(c, report);
}

void throw_report(Call& k, std::string&& report) {
  core::Context& c = k.context();
  if (!report.empty()) core::leave_pending(c, core::PendingKind::escape, std::move(report));
  if (c.attention & core::kPending) core::throw_pending(c);
}

void run_callback(Call& k, tn_callback callback, void* payload) {
  core::Context& c = k.context();
  HostContext& h = k.host();
  const uint32_t depth = c.top ? c.top->depth : 0;
  int32_t failed = 0;
  {
    struct Restore {  // a callback may throw
      core::Context& c;
      HostContext& h;
      const uint32_t floor = h.floor;
      const char* const op = c.op;
      const void* const site = c.site;
      ~Restore() {
        c.op = op;
        c.site = site;
        h.floor = floor;
      }
    } restore{c, h};
    h.floor = depth;
    h.status = TN_OK;
    c.op = nullptr;
    failed = callback(reinterpret_cast<tn_context*>(h.handle), payload);
  }
  std::string report;
  end_scopes(k, depth, report);
  if (failed) {
    std::string text = "the callback failed";
    if (h.status != TN_OK) text += std::string(": ") + (h.fixed_message ? h.fixed_message : h.message.c_str());
    throw CallbackError(core::op_prefix() + text + core::site_suffix());
  }
  throw_report(k, std::move(report));
}

void push(Call& k, const char* name) {
  core::Context& c = k.context();
  ScopeNote& n = note(k.host(), (c.top ? c.top->depth : 0) + 1);
  core::begin_scope(c, name ? name : "scope", name ? std::strlen(name) : 5);
  n.grad_off = c.grad_off;
}

}  // namespace tenure::c

using namespace tenure;

extern "C" {

tn_status tn_scope_push(tn_context* context, const char* name) {
  return c::run_status<c::Needs::nothing>(context, "scope_push", [&](c::Call& k) { c::push(k, name); });
}

tn_status tn_scope_pop(tn_context* context) {
  return c::run_status<c::Needs::cleanup>(context, "scope_pop", [&](c::Call& k) {
    const core::ScopeRecord* top = k.context().top;
    if (!top) core::fail<ScopeError>("no scope is open");
    if (top->depth <= k.host().floor)
      core::fail<ScopeError>("the scope '" + top->name() + "' was opened outside of the callback");
    std::string report;
    c::end_scopes(k, top->depth - 1, report);
    c::throw_report(k, std::move(report));
  });
}

int32_t tn_scope_depth(tn_context* context) {
  return c::run<c::Needs::nothing>(context, "scope_depth", int32_t{-1}, [](c::Call& k) {
    return static_cast<int32_t>(k.context().top ? k.context().top->depth : 0);
  });
}

tn_status tn_scope_unwind(tn_context* context, int32_t depth) {
  return c::run_status<c::Needs::cleanup>(context, "scope_unwind", [&](c::Call& k) {
    if (depth < 0) core::fail<ValueError>("the depth is negative: " + std::to_string(depth));
    if (static_cast<uint32_t>(depth) < k.host().floor)
      core::fail<ScopeError>("the scopes down to depth " + std::to_string(k.host().floor) +
                             " were opened outside of the callback");
    std::string report;
    c::end_scopes(k, static_cast<uint32_t>(depth), report, true);
  });
}

tn_status tn_with_scope(tn_context* context, const char* name, tn_callback callback, void* payload) {
  return c::run_status<c::Needs::nothing>(context, "with_scope", [&](c::Call& k) {
    if (!callback) core::fail<ValueError>("the callback is NULL");
    c::push(k, name);
    const uint32_t depth = k.context().top->depth;
    std::string report;
    try {
      c::run_callback(k, callback, payload);
    } catch (...) {
      c::end_scopes(k, depth - 1, report);
      throw;
    }
    c::end_scopes(k, depth - 1, report);
    c::throw_report(k, std::move(report));
  });
}

const char* tn_last_escapes(tn_context* context) {
  return c::run<c::Needs::nothing>(context, "last_escapes", static_cast<const char*>(nullptr), [](c::Call& k) {
    k.host().text = memory::last_escapes();
    return k.host().text.c_str();
  });
}

}  // extern "C"
