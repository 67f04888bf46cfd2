#include "c_api/frame.h"

#include <cstring>

#include "c_api/results.h"

namespace tenure::c {

namespace {

/// The name of operand i.
const char* name_of_operand(const char* names, size_t i) {
  for (size_t n = 0; n <= i; ++n) names += std::strlen(names) + 1;
  return names;
}

}  // namespace

bool Call::may_be_null(const char* names, size_t i) {
  const char* name = name_of_operand(names, i);
  return name[std::strlen(name) - 1] == '?';
}

core::Slot* Call::checked_operand(const char* names, const tn_tensor* t, size_t i) const {
  std::string name = name_of_operand(names, i);
  if (name.back() == '?') name.pop_back();
  return checked(t, name.c_str());
}

inline void Call::take(const char* names, tn_tensor* const* t, size_t n) {
  for (size_t i = 0; i < n; ++i) {
    core::Slot* s = usable(t[i]);
    if (__builtin_expect(!s, 0)) {
      if (!t[i] && may_be_null(names, i)) {
        new (&operands_[i]) Tensor();
        continue;
      }
      s = checked_operand(names, t[i], i);
    }
    core::pin(s);
    pins_[pinned_++] = s;
    new (&operands_[i]) Tensor(reinterpret_cast<uint64_t>(t[i]), Tensor::Adopt{});
  }
}

tn_tensor* run_tensor(const Made& made, Tensor (*body)(Call&, const void*)) {
  return run_at<Needs::scope>(made.context, made.names, made.site, kNoTensor, [&](Call& call) {
    call.take(made.names, made.tensors, made.count);
    return give(body(call, made.closure));
  });
}
tn_list* run_list(const Made& made, tn_list* (*body)(Call&, const void*)) {
  return run_at<Needs::scope>(made.context, made.names, made.site, kNoList, [&](Call& call) {
    call.take(made.names, made.tensors, made.count);
    return body(call, made.closure);
  });
}
int32_t run_flag(const Made& made, int32_t (*body)(Call&, const void*)) {
  return run_at<Needs::scope>(made.context, made.names, made.site, int32_t{-1}, [&](Call& call) {
    call.take(made.names, made.tensors, made.count);
    return body(call, made.closure);
  });
}
tn_status run_made(const Made& made, void (*body)(Call&, const void*)) {
  return run_status_at<Needs::scope>(made.context, made.names, made.site, [&](Call& call) {
    call.take(made.names, made.tensors, made.count);
    body(call, made.closure);
  });
}

}  // namespace tenure::c
