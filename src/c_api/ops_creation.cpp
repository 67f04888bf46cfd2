// Made by tools/make_ops.py from src/signatures/creation.list: the ops of the family creation.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_empty(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype) {
  return c::tensor_of(context, "empty", [=](c::Call&) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::empty(sizes_, dtype_);
  });
}

tn_tensor* tn_new_zeros(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype) {
  return c::tensor_of(context, "zeros", [=](c::Call&) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::zeros(sizes_, dtype_);
  });
}

tn_tensor* tn_new_ones(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype) {
  return c::tensor_of(context, "ones", [=](c::Call&) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::ones(sizes_, dtype_);
  });
}

tn_tensor* tn_new_full(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_scalar value, tn_dtype dtype) {
  return c::tensor_of(context, "full", [=](c::Call&) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const auto value_ = c::scalar(value, "value");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::full(sizes_, value_, dtype_);
  });
}

tn_tensor* tn_new_scalar_tensor(tn_context* context, tn_scalar value, tn_dtype dtype) {
  return c::tensor_of(context, "scalar_tensor", [=](c::Call&) {
    const auto value_ = c::scalar(value, "value");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::scalar_tensor(value_, dtype_);
  });
}

tn_tensor* tn_new_empty_like(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::tensor_of(context, "empty_like\0x", {x}, [=](c::Call& call) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::empty_like(call.operand(0), dtype_);
  });
}

tn_tensor* tn_new_zeros_like(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::tensor_of(context, "zeros_like\0x", {x}, [=](c::Call& call) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::zeros_like(call.operand(0), dtype_);
  });
}

tn_tensor* tn_new_ones_like(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::tensor_of(context, "ones_like\0x", {x}, [=](c::Call& call) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::ones_like(call.operand(0), dtype_);
  });
}

tn_tensor* tn_new_full_like(tn_context* context, tn_tensor* x, tn_scalar value, tn_dtype dtype) {
  return c::tensor_of(context, "full_like\0x", {x}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::full_like(call.operand(0), value_, dtype_);
  });
}

tn_tensor* tn_new_new_empty(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype)
    {
  return c::tensor_of(context, "new_empty\0x", {x}, [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::new_empty(call.operand(0), sizes_, dtype_);
  });
}

tn_tensor* tn_new_new_zeros(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype)
    {
  return c::tensor_of(context, "new_zeros\0x", {x}, [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::new_zeros(call.operand(0), sizes_, dtype_);
  });
}

tn_tensor* tn_new_new_ones(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype)
    {
  return c::tensor_of(context, "new_ones\0x", {x}, [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::new_ones(call.operand(0), sizes_, dtype_);
  });
}

tn_tensor* tn_new_new_full(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_scalar value,
    tn_dtype dtype) {
  return c::tensor_of(context, "new_full\0x", {x}, [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const auto value_ = c::scalar(value, "value");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::new_full(call.operand(0), sizes_, value_, dtype_);
  });
}

tn_tensor* tn_new_arange(tn_context* context, tn_scalar start, tn_scalar end, tn_scalar step, tn_dtype dtype) {
  return c::tensor_of(context, "arange", [=](c::Call&) {
    const auto start_ = c::scalar(start, "start");
    const auto end_ = c::scalar(end, "end");
    const auto step_ = c::scalar(step, "step");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::arange(start_, end_, step_, dtype_);
  });
}

tn_tensor* tn_new_linspace(tn_context* context, tn_scalar start, tn_scalar end, int64_t steps, tn_dtype dtype) {
  return c::tensor_of(context, "linspace", [=](c::Call&) {
    const auto start_ = c::scalar(start, "start");
    const auto end_ = c::scalar(end, "end");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::linspace(start_, end_, steps, dtype_);
  });
}

tn_tensor* tn_new_eye(tn_context* context, int64_t n, int64_t m, tn_dtype dtype) {
  return c::tensor_of(context, "eye", [=](c::Call&) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::eye(n, m, dtype_);
  });
}

tn_tensor* tn_new_logspace(tn_context* context, tn_scalar start, tn_scalar end, int64_t steps, double base, tn_dtype
    dtype) {
  return c::tensor_of(context, "logspace", [=](c::Call&) {
    const auto start_ = c::scalar(start, "start");
    const auto end_ = c::scalar(end, "end");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::logspace(start_, end_, steps, base, dtype_);
  });
}

tn_tensor* tn_new_range(tn_context* context, tn_scalar start, tn_scalar end, tn_scalar step, tn_dtype dtype) {
  return c::tensor_of(context, "range", [=](c::Call&) {
    const auto start_ = c::scalar(start, "start");
    const auto end_ = c::scalar(end, "end");
    const auto step_ = c::scalar(step, "step");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::range(start_, end_, step_, dtype_);
  });
}

tn_tensor* tn_new_tril_indices(tn_context* context, int64_t row, int64_t col, int64_t offset, tn_dtype dtype) {
  return c::tensor_of(context, "tril_indices", [=](c::Call&) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::tril_indices(row, col, offset, dtype_);
  });
}

tn_tensor* tn_new_triu_indices(tn_context* context, int64_t row, int64_t col, int64_t offset, tn_dtype dtype) {
  return c::tensor_of(context, "triu_indices", [=](c::Call&) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::triu_indices(row, col, offset, dtype_);
  });
}

tn_tensor* tn_new_empty_strided(tn_context* context, const int64_t* sizes, size_t sizes_count, const int64_t* strides,
    size_t strides_count, tn_dtype dtype) {
  return c::tensor_of(context, "empty_strided", [=](c::Call&) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const IntArrayRef strides_ = c::ints(strides, strides_count, "strides");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::empty_strided(sizes_, strides_, dtype_);
  });
}

tn_tensor* tn_new_new_empty_strided(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, const
    int64_t* strides, size_t strides_count, tn_dtype dtype) {
  return c::tensor_of(context, "new_empty_strided\0x", {x}, [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const IntArrayRef strides_ = c::ints(strides, strides_count, "strides");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::new_empty_strided(call.operand(0), sizes_, strides_, dtype_);
  });
}

tn_tensor* tn_new_empty_permuted(tn_context* context, const int64_t* sizes, size_t sizes_count, const int64_t*
    physical_layout, size_t physical_layout_count, tn_dtype dtype) {
  return c::tensor_of(context, "empty_permuted", [=](c::Call&) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const IntArrayRef physical_layout_ = c::ints(physical_layout, physical_layout_count, "physical_layout");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return tenure::empty_permuted(sizes_, physical_layout_, dtype_);
  });
}

}  // extern "C"
