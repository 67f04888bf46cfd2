// References to tensors: taking, giving, handing on.
#include "c_api/call.h"
#include "core/commit.h"
#include "core/fail.h"
#include "core/scope.h"

using namespace tenure;

extern "C" {

tn_status tn_free(tn_context* context, tn_tensor* tensor) {
  return c::run_status<c::Needs::cleanup>(context, "free", [&](c::Call& k) {
    core::Slot* s = k.slot(tensor, "tensor");
    c::check_callers(*s);
    if (c::ledger::kept() && core::callers_handles(*s) <= 1) c::ledger::forget(reinterpret_cast<uint64_t>(tensor));
    detail::drop_handle(reinterpret_cast<uint64_t>(tensor));
  });
}

tn_tensor* tn_retain(tn_context* context, tn_tensor* tensor) {
  return c::run<c::Needs::nothing>(context, "retain", static_cast<tn_tensor*>(nullptr), [&](c::Call& k) {
    core::Slot* s = k.slot(tensor, "tensor");
    c::check_room(*s);
    ++s->handles;
    if (c::ledger::kept()) c::ledger::retained(reinterpret_cast<uint64_t>(tensor));
    return tensor;
  });
}

tn_tensor* tn_move_to_scope(tn_context* context, tn_tensor* tensor) {
  return c::run<c::Needs::nothing>(context, "move_to_scope", static_cast<tn_tensor*>(nullptr), [&](c::Call& k) {
    core::Slot* s = k.slot(tensor, "tensor");
    c::check_callers(*s);
    if (s->has(core::kScopeOwned)) {
      --s->handles;  // the scope has one already
    } else {
      core::add_flags(*s, core::kScopeOwned);
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
  if (s->word.load(std::memory_order_relaxed) != word) return TN_OK;
  // A context that ends meanwhile has no owner any more, or another one: nothing of it is read.
  if (s->owner.load(std::memory_order_relaxed) != e->owner.load(std::memory_order_relaxed)) return TN_STALE_ERROR;
  detail::foreign_handle(s, word, -1);
  return TN_OK;
}

}  // extern "C"
