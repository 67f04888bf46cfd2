// What every C function is made of: it enters the context, takes its arguments with checks, runs C++, and turns
// whatever is thrown into a status and a text in the context. Nothing crosses the boundary.
#pragma once

#include <tenure/detail/handle.h>
#include <tenure/tenure.c.h>

#include <optional>
#include <string>
#include <vector>

#include "c_api/gate.h"
#include "c_api/ledger.h"
#include "c_api/table.h"
#include "core/callback_error.h"
#include "core/commit.h"
#include "core/context.h"
#include "core/late.h"
#include "core/op.h"
#include "core/slots.h"
#include "core/use.h"

namespace tenure {
inline namespace v1 {
class Tensor;
}  // namespace v1
}  // namespace tenure

namespace tenure::c {

struct Scoped;

/// What the C layer remembers of an open scope, by depth.
struct ScopeNote {
  Scoped* objects = nullptr;  // lists and storages of it, newest first
  bool grad_off = false;      // when it was pushed
};

/// A context as C knows it. Never unmapped: a stale handle may look at one.
struct HostContext {
  Gate gate;  // whoever is in a call
  core::Context* core = nullptr;
  uint64_t handle = 0;
  int32_t status = TN_OK;
  const char* fixed_message = nullptr;  // instead of `message`, where there was no memory for one
  const void* next_site = nullptr;      // of tn_at, for the next call
  const void* site = nullptr;           // of tn_context_new
  std::string message;
  std::string text;              // what the newest function with a text result returned
  std::vector<ScopeNote> notes;  // [depth]
  uint32_t floor = 0;            // scopes up to this depth may not be popped: a callback runs inside them
  HostContext* next_idle = nullptr;
};

using core::CallbackError;

enum class Needs { scope, nothing, cleanup };

/// What a call that could not enter its context leaves on this thread.
struct Refusal {
  uint64_t handle;  // 0: none
  int32_t status;
  const char* text;
};
extern __thread Refusal refusal __attribute__((tls_model("initial-exec")));
/// Whether the newest call of this thread was refused by that context.
inline bool refused(const tn_context* context) noexcept {
  const auto handle = reinterpret_cast<uint64_t>(context);
  return refusal.handle != 0 && refusal.handle == (handle ? handle : ~uint64_t{0});
}

class Call {
 public:
  [[gnu::always_inline]] Call(const tn_context* context, const char* op, const void* site) {
    const auto handle = reinterpret_cast<uint64_t>(context);
    Entry* e = find(handle, Kind::context);
    h_ = e ? static_cast<HostContext*>(e->object.load(std::memory_order_relaxed)) : nullptr;
    if (__builtin_expect(!h_, 0)) {
      refuse(handle, false);
      return;
    }
    way_ = h_->gate.enter(core::thread_token());
    if (__builtin_expect(way_ == Gate::Way::none, 0)) {
      h_ = nullptr;
      refuse(handle, true);
      return;
    }
    if (__builtin_expect(e->handle.load(std::memory_order_relaxed) != handle, 0)) {  // freed meanwhile
      h_->gate.leave(way_);
      h_ = nullptr;
      refuse(handle, false);
      return;
    }
    refusal.handle = 0;
    core::Context* c = h_->core;
    before_ = detail::current_context;
    detail::current_context = c;
    outer_op_ = c->op;
    outer_site_ = c->site;
    c->op = op;
    c->site = site;
    if (__builtin_expect(h_->next_site != nullptr, 0) && site) {
      c->site = h_->next_site;
      h_->next_site = nullptr;
    }
  }
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;
  [[gnu::always_inline]] ~Call() {
    if (__builtin_expect(!h_, 0)) return;
    core::Context& c = *h_->core;
    for (int i = 0; i < pinned_; ++i) core::unpin(c, pins_[i]);
    c.op = outer_op_;
    if (__builtin_expect(c.late != nullptr, 0) && !outer_op_) core::run_late(c);
    c.site = outer_site_;
    detail::current_context = before_;
    h_->gate.leave(way_);
  }

  bool entered() const noexcept { return h_ != nullptr; }
  /// Inside another call of this thread: a callback made it.
  bool nested() const noexcept { return way_ == Gate::Way::nested; }
  HostContext& host() const noexcept { return *h_; }
  core::Context& context() const noexcept { return *h_->core; }
  /// Before a tensor function: throws if no scope is open or an error is pending.
  void need_scope() const {
    if (__builtin_expect(h_->core->attention != 0, 0)) core::attend(*h_->core, h_->core->op, h_->core->site);
  }

  /// A tensor argument, pinned for the length of the call: nothing that runs meanwhile can release it. Defined in
  /// tensors.h.
  const Tensor& tensor(const tn_tensor* t, const char* what);
  /// The same, where NULL is an empty handle.
  const Tensor& tensor_or_none(const tn_tensor* t, const char* what);
  /// The tensor arguments of an op, in order, each pinned as by `tensor`. `names` are the op's name and theirs, each
  /// after a zero; "?" ends the name of one that may be NULL.
  void take(const char* names, tn_tensor* const* t, size_t n);
  /// The i-th of them.
  const Tensor& operand(size_t i) const noexcept;
  /// The same, or nothing where NULL was given.
  std::optional<Tensor> operand_if(size_t i) const;
  /// The slot of a tensor of this context that is alive. StaleTensorError.
  core::Slot* slot(const tn_tensor* t, const char* what) {
    core::Slot* s = usable(t);
    return __builtin_expect(s != nullptr, 1) ? s : checked(t, what);
  }

  /// A handle that is not what is wanted: StaleTensorError, or ValueError if it is of another kind.
  [[noreturn, gnu::cold]] static void bad_handle(uint64_t handle, const char* wanted, const char* what);
  /// Records the exception that is being handled. The first error of a clean-up is the caller's, and stays.
  [[gnu::cold, gnu::noinline]] tn_status failed(Needs needs) noexcept;

  static constexpr int kOperands = 8;

 private:
  [[gnu::cold, gnu::noinline]] void refuse(uint64_t handle, bool busy) noexcept;

  /// The slot of a tensor that is certainly this context's and alive, or null.
  core::Slot* usable(const tn_tensor* t) const noexcept {
    const auto word = reinterpret_cast<uint64_t>(t);
    if (__builtin_expect(!may_be_tensor(word) || !core::slot_exists(word), 0)) return nullptr;
    core::Slot* s = core::slot_at(word);
    const bool good = s->word.load(std::memory_order_relaxed) == word &&
                      s->owner.load(std::memory_order_relaxed) == h_->core && s->handles > 0;
    return __builtin_expect(good, 1) ? s : nullptr;
  }
  /// The same for any handle, or why not: StaleTensorError, ValueError.
  [[gnu::cold, gnu::noinline]] core::Slot* checked(const tn_tensor* t, const char* what) const;
  [[gnu::cold, gnu::noinline]] static bool may_be_null(const char* names, size_t i);
  [[gnu::cold, gnu::noinline]] core::Slot* checked_operand(const char* names, const tn_tensor* t, size_t i) const;

  HostContext* h_;
  Gate::Way way_;
  int pinned_ = 0;
  void* before_;
  const char* outer_op_;
  const void* outer_site_;
  core::Slot* pins_[kOperands];
  union Operand {
    Operand() {}
    ~Operand() {}
    detail::Handle handle;  // of a Tensor, never destroyed: the pin counts for it
  } operands_[kOperands];
};

/// Runs f(call) in the context and returns its result, or `bad` after an error. `site`: the caller's.
template <Needs needs, class R, class F>
[[gnu::always_inline]] inline R run_at(const tn_context* context, const char* op, const void* site, R bad, F&& f) {
  Call k(context, op, site);
  if (__builtin_expect(!k.entered(), 0)) return bad;
  try {
    if constexpr (needs == Needs::scope) k.need_scope();
    R result = f(k);
    if constexpr (needs != Needs::cleanup) k.host().status = TN_OK;
    return result;
  } catch (...) {
    k.failed(needs);
    return bad;
  }
}
/// The same for functions that return a status.
template <Needs needs, class F>
[[gnu::always_inline]] inline tn_status run_status_at(const tn_context* context, const char* op, const void* site,
                                                      F&& f) {
  Call k(context, op, site);
  if (__builtin_expect(!k.entered(), 0)) return refusal.status;
  try {
    if constexpr (needs == Needs::scope) k.need_scope();
    f(k);
    if constexpr (needs != Needs::cleanup) k.host().status = TN_OK;
    return TN_OK;
  } catch (...) { return k.failed(needs); }
}
/// Of a function that its caller called.
template <Needs needs, class R, class F>
[[gnu::always_inline]] inline R run(const tn_context* context, const char* op, R bad, F&& f) {
  return run_at<needs>(context, op, __builtin_return_address(0), bad, std::forward<F>(f));
}
template <Needs needs, class F>
[[gnu::always_inline]] inline tn_status run_status(const tn_context* context, const char* op, F&& f) {
  return run_status_at<needs>(context, op, __builtin_return_address(0), std::forward<F>(f));
}

[[noreturn, gnu::cold]] void too_many_handles(const core::Slot& s);
/// Before a caller is given `more` handles of a tensor. ValueError if the count is full.
inline void check_room(const core::Slot& s, int64_t more = 1) {
  if (__builtin_expect(s.handles > core::kMostHandles - more, 0)) too_many_handles(s);
}
/// One handle of a tensor belongs to what lends it, until end_loan: no caller gives it up.
inline void lend(core::Slot& s) noexcept {
  if (!s.has(core::kLent)) s.lent = 0;
  core::add_flags(s, core::kLent);
  ++s.lent;
}
/// Before that handle goes; it may be stale or empty.
inline void end_loan(const detail::Handle& t) noexcept {
  const uint64_t word = t.unsafe_word();
  core::Slot* s = core::slot_at(word);
  if (s->word.load(std::memory_order_relaxed) == word && s->has(core::kLent)) --s->lent;
}
[[noreturn, gnu::cold]] void only_borrowed(const core::Slot& s);
/// Before a caller's handle is given up. ValueError if the tensor is only lent to it.
inline void check_callers(const core::Slot& s) {
  if (__builtin_expect((s.flags & (core::kScopeOwned | core::kLent)) != 0, 0) && core::callers_handles(s) <= 0)
    only_borrowed(s);
}

}  // namespace tenure::c
