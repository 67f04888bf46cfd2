// Tensors as text.
#include <tenure/tensor.h>

#include "c_api/call.h"

using namespace tenure;

extern "C" {

const char* tn_to_string(tn_context* context, tn_tensor* tensor) {
  return c::run<c::Needs::scope>(context, "to_string", static_cast<const char*>(nullptr), [&](c::Call& k) {
    k.host().text = to_string(k.tensor(tensor, "tensor"));
    return k.host().text.c_str();
  });
}

}  // extern "C"
