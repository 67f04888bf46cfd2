// References to tensors: taking, giving, handing on.
#include "c_api/call.h"
#include "core/fail.h"
#include "core/scope.h"

using namespace tenure;

namespace {

// Handles that are not the scope's own.
int64_t callers_handles(const core::Slot& s) noexcept {
  return core::alive_handles(s) - (s.has(core::kScopeOwned) ? 1 : 0);
}

void require_callers(const core::Slot& s) {
  if (callers_handles(s) <= 0)
    core::fail<ValueError>("the tensor belongs to its scope: " + core::describe(s) +
                           " is borrowed, or was freed already");
}

}  // namespace

extern "C" {

tn_status tn_free(tn_context* context, tn_tensor* tensor) {
  return c::run_status<c::Needs::cleanup>(context, "free", [&](c::Call& k) {
    core::Slot* s = k.slot(tensor, "tensor");
    if (s->has(core::kScopeOwned)) require_callers(*s);
    if (c::ledger::kept() && callers_handles(*s) <= 1) c::ledger::forget(reinterpret_cast<uint64_t>(tensor));
    detail::drop_handle(reinterpret_cast<uint64_t>(tensor));
  });
}

tn_tensor* tn_retain(tn_context* context, tn_tensor* tensor) {
  return c::run<c::Needs::nothing>(context, "retain", static_cast<tn_tensor*>(nullptr), [&](c::Call& k) {
    ++k.slot(tensor, "tensor")->handles;
    if (c::ledger::kept()) c::ledger::retained(reinterpret_cast<uint64_t>(tensor));
    return tensor;
  });
}

tn_tensor* tn_move_to_scope(tn_context* context, tn_tensor* tensor) {
  return c::run<c::Needs::nothing>(context, "move_to_scope", static_cast<tn_tensor*>(nullptr), [&](c::Call& k) {
    core::Slot* s = k.slot(tensor, "tensor");
    if (s->has(core::kScopeOwned)) {
      require_callers(*s);
      --s->handles;  // the scope has one already
    } else {
      s->flags |= core::kScopeOwned;
    }
    return tensor;
  });
}

tn_status tn_hand_off(tn_context* context, tn_tensor* tensor) {
  return c::run_status<c::Needs::scope>(context, "hand_off", [&](c::Call& k) {
    core::Slot* s = k.slot(tensor, "tensor");
    core::ScopeRecord* top = k.context().top;
    if (!top->outer)
      core::fail<ScopeError>("no scope is open outside '" + top->name() + "' to take " + core::describe(*s));
    core::hand_off(k.context(), top, s);
  });
}

tn_status tn_release_later(tn_context* context, tn_tensor* tensor) {
  // The context may be in use by another thread: only what any thread may touch is touched.
  const auto handle = reinterpret_cast<uint64_t>(context), word = reinterpret_cast<uint64_t>(tensor);
  c::Entry* e = c::find(handle, c::Kind::context);
  if (!e || !c::may_be_tensor(word) || !core::slot_exists(word)) return TN_STALE_ERROR;
  core::Slot* s = core::slot_at(word);
  auto* h = static_cast<c::HostContext*>(e->object.load(std::memory_order_relaxed));
  if (s->word.load(std::memory_order_relaxed) != word) return TN_OK;
  if (!h || s->owner.load(std::memory_order_relaxed) != h->core) return TN_STALE_ERROR;
  detail::foreign_handle(s, word, -1);
  return TN_OK;
}

}  // extern "C"
