#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/call.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_zeros(tn_context* context, const int64_t* sizes, size_t n, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "zeros", static_cast<tn_tensor*>(nullptr), [&](c::Call&) {
    return c::give(zeros(c::ints(sizes, n, "sizes"), c::options(dtype, "dtype")));
  });
}
tn_tensor* tn_new_add(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar alpha) {
  return c::run<c::Needs::scope>(context, "add", static_cast<tn_tensor*>(nullptr), [&](c::Call& k) {
    return c::give(add(k.tensor(a, "a"), k.tensor(b, "b"), c::scalar(alpha, "alpha")));
  });
}

}  // extern "C"
