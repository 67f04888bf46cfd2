// Made by tools/make_ops.py from src/signatures/window.list: the ops of the family window.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_hann_window(tn_context* context, int64_t window_length, int32_t periodic, tn_dtype dtype) {
  return c::tensor_of(context, "hann_window", [=](c::Call&) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::hann_window(window_length, periodic != 0, dtype_);
  });
}

tn_tensor* tn_new_blackman_window(tn_context* context, int64_t window_length, int32_t periodic, tn_dtype dtype) {
  return c::tensor_of(context, "blackman_window", [=](c::Call&) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::blackman_window(window_length, periodic != 0, dtype_);
  });
}

tn_tensor* tn_new_bartlett_window(tn_context* context, int64_t window_length, int32_t periodic, tn_dtype dtype) {
  return c::tensor_of(context, "bartlett_window", [=](c::Call&) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::bartlett_window(window_length, periodic != 0, dtype_);
  });
}

tn_tensor* tn_new_hamming_window(tn_context* context, int64_t window_length, int32_t periodic, double alpha, double
    beta, tn_dtype dtype) {
  return c::tensor_of(context, "hamming_window", [=](c::Call&) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::hamming_window(window_length, periodic != 0, alpha, beta, dtype_);
  });
}

tn_tensor* tn_new_kaiser_window(tn_context* context, int64_t window_length, int32_t periodic, double beta, tn_dtype
    dtype) {
  return c::tensor_of(context, "kaiser_window", [=](c::Call&) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::kaiser_window(window_length, periodic != 0, beta, dtype_);
  });
}

}  // extern "C"
