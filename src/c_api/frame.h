// The frame of the made functions of C, of which there is one in the library for each kind of result, and not one a
// function: a made function puts its arguments into a closure, and the frame enters the context, takes the tensors,
// calls the closure, and turns what is thrown into a status.
#pragma once

#include <initializer_list>

#include "c_api/call.h"
#include "c_api/tensors.h"

namespace tenure::c {

/// What a frame is given. `names` as in Call::take.
struct Made {
  const tn_context* context;
  const char* names;
  const void* site;
  const void* closure;
  tn_tensor* const* tensors;
  size_t count;
};

tn_tensor* run_tensor(const Made& made, Tensor (*body)(Call&, const void*));
tn_list* run_list(const Made& made, tn_list* (*body)(Call&, const void*));
int32_t run_flag(const Made& made, int32_t (*body)(Call&, const void*));
tn_status run_made(const Made& made, void (*body)(Call&, const void*));

/// f without its type.
template <class R, class F>
R call_closure(Call& call, const void* f) {
  return (*static_cast<const F*>(f))(call);
}

#define TENURE_C_FRAME(name, frame, result, inner)                                                       \
  template <class F>                                                                                     \
  [[gnu::always_inline]] inline result name(const tn_context* context, const char* names, F&& f) {       \
    return frame({context, names, __builtin_return_address(0), &f, nullptr, 0}, call_closure<inner, F>); \
  }                                                                                                      \
  template <class F>                                                                                     \
  [[gnu::always_inline]] inline result name(const tn_context* context, const char* names,                \
                                            std::initializer_list<tn_tensor*> tensors, F&& f) {          \
    return frame({context, names, __builtin_return_address(0), &f, tensors.begin(), tensors.size()},     \
                 call_closure<inner, F>);                                                                \
  }

TENURE_C_FRAME(tensor_of, run_tensor, tn_tensor*, Tensor)
TENURE_C_FRAME(list_of, run_list, tn_list*, tn_list*)
TENURE_C_FRAME(flag_of, run_flag, int32_t, int32_t)
TENURE_C_FRAME(status_of, run_made, tn_status, void)
#undef TENURE_C_FRAME

}  // namespace tenure::c
