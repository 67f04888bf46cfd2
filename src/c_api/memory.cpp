// Memory that one can see.
#include <tenure/memory.h>

#include "c_api/call.h"
#include "c_api/results.h"

using namespace tenure;

namespace {

template <class F>
[[gnu::always_inline]] inline int64_t number(tn_context* context, const char* op, F&& f) {
  return c::run<c::Needs::nothing>(context, op, int64_t{-1}, [&](c::Call&) { return static_cast<int64_t>(f()); });
}

}  // namespace

extern "C" {

int64_t tn_live_bytes(tn_context* context) { return number(context, "live_bytes", memory::live_bytes); }
int64_t tn_live_tensors(tn_context* context) { return number(context, "live_tensors", memory::live_tensors); }
int64_t tn_peak_bytes(tn_context* context) { return number(context, "peak_bytes", memory::peak_bytes); }
int64_t tn_trim(tn_context* context) { return number(context, "trim", memory::trim); }
tn_status tn_reset_peak(tn_context* context) {
  return c::run_status<c::Needs::nothing>(context, "reset_peak", [](c::Call&) { memory::reset_peak(); });
}
const char* tn_report(tn_context* context) {
  return c::run<c::Needs::nothing>(context, "report", c::kNoText,
                                   [](c::Call& k) { return c::give_text(k, memory::report()); });
}

}  // extern "C"
