#include "c_api/call.h"

#include <algorithm>
#include <exception>
#include <new>

#include "core/fail.h"
#include "tenure/error.h"

namespace tenure::c {

__thread Refusal refusal{};

void Call::refuse(uint64_t handle, bool busy) noexcept {
  refusal.handle = handle ? handle : ~uint64_t{0};
  refusal.status = busy ? TN_SCOPE_ERROR : TN_STALE_ERROR;
  refusal.text = busy          ? "context: another thread is inside it"
                 : handle == 0 ? "context: it is NULL"
                               : "context: the handle names no context that is alive";
}

void Call::bad_handle(uint64_t handle, const char* wanted, const char* what) {
  const std::string argument(what);
  if (handle == 0) core::fail<StaleTensorError>(argument + " is NULL: a " + wanted + " is wanted");
  const Kind kind = kind_of(handle);
  if (kind != Kind::none && find(handle, kind))
    core::fail<ValueError>(argument + " is a " + name(kind) + ", and a " + wanted + " is wanted");
  core::fail<StaleTensorError>(argument + " names no " + wanted + " that is alive");
}

core::Slot* Call::checked(const tn_tensor* t, const char* what) const {
  const auto word = reinterpret_cast<uint64_t>(t);
  if (!may_be_tensor(word) || !core::slot_exists(word)) bad_handle(word, "tensor", what);
  core::Slot* s = core::slot_at(word);
  if (s->word.load(std::memory_order_relaxed) != word) core::stale(word);
  if (s->owner.load(std::memory_order_relaxed) != h_->core) core::foreign_use(s);
  if (core::alive_handles(*s) <= 0)
    core::fail<StaleTensorError>(std::string(what) + " was freed: only the library still holds it");
  return s;
}

void too_many_handles(const core::Slot& s) {
  core::fail<ValueError>("the count of references is full: " + core::describe(s) + " has " +
                         std::to_string(std::min(s.handles, core::kMostHandles)));
}
void only_borrowed(const core::Slot& s) {
  core::fail<ValueError>((s.has(core::kScopeOwned)
                              ? "the tensor belongs to its scope: "
                              : "the tensor belongs to what lent it, a list or a callback's caller: ") +
                         core::describe(s) + " is borrowed, or was freed already");
}

tn_status Call::failed(Needs needs) noexcept {
  tn_status status = TN_OTHER_ERROR;
  const char* text = "";
  const char* fixed = nullptr;
  std::exception_ptr held = std::current_exception();  // `text` lies in it
  try {
    throw;
  } catch (const ShapeError& e) { status = TN_SHAPE_ERROR, text = e.what(); } catch (const DTypeError& e) {
    status = TN_DTYPE_ERROR, text = e.what();
  } catch (const DeviceError& e) { status = TN_DEVICE_ERROR, text = e.what(); } catch (const IndexError& e) {
    status = TN_INDEX_ERROR, text = e.what();
  } catch (const ValueError& e) { status = TN_VALUE_ERROR, text = e.what(); } catch (const ScopeError& e) {
    status = TN_SCOPE_ERROR, text = e.what();
  } catch (const EscapeError& e) { status = TN_ESCAPE_ERROR, text = e.what(); } catch (const StaleTensorError& e) {
    status = TN_STALE_ERROR, text = e.what();
  } catch (const OutOfMemoryError& e) { status = TN_OUT_OF_MEMORY_ERROR, text = e.what(); } catch (const IoError& e) {
    status = TN_IO_ERROR, text = e.what();
  } catch (const GradError& e) { status = TN_GRAD_ERROR, text = e.what(); } catch (const CallbackError& e) {
    status = TN_CALLBACK_ERROR, text = e.what();
  } catch (const std::bad_alloc&) {
    status = TN_OUT_OF_MEMORY_ERROR, fixed = "memory is out";
  } catch (const std::exception& e) { text = e.what(); } catch (...) {
    fixed = "an error that is no std::exception";
  }
  HostContext& h = *h_;
  if (ledger::kept() && (status == TN_STALE_ERROR || needs == Needs::cleanup) && status != TN_ESCAPE_ERROR)
    ledger::refused(h.core->op, h.core->site, fixed ? fixed : text);
  if (needs == Needs::cleanup && h.status != TN_OK) return status;
  h.status = status;
  h.fixed_message = fixed;
  try {
    if (!fixed) h.message = text;
  } catch (...) { h.fixed_message = "there was no memory for the text of the error"; }
  return status;
}

}  // namespace tenure::c
