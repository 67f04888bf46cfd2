// Made by tools/make_ops.py from src/signatures/creation.list: the ops of the family creation.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/generators.h"
#include "c_api/lists.h"
#include "c_api/results.h"
#include "c_api/tensors.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_empty(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "empty", c::kNoTensor, [&](c::Call&) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::empty(sizes_, dtype_));
  });
}

tn_tensor* tn_new_zeros(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "zeros", c::kNoTensor, [&](c::Call&) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::zeros(sizes_, dtype_));
  });
}

tn_tensor* tn_new_ones(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "ones", c::kNoTensor, [&](c::Call&) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::ones(sizes_, dtype_));
  });
}

tn_tensor* tn_new_full(tn_context* context, const int64_t* sizes, size_t sizes_count, tn_scalar value, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "full", c::kNoTensor, [&](c::Call&) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const auto value_ = c::scalar(value, "value");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::full(sizes_, value_, dtype_));
  });
}

tn_tensor* tn_new_scalar_tensor(tn_context* context, tn_scalar value, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "scalar_tensor", c::kNoTensor, [&](c::Call&) {
    const auto value_ = c::scalar(value, "value");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::scalar_tensor(value_, dtype_));
  });
}

tn_tensor* tn_new_empty_like(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "empty_like", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::empty_like(x_, dtype_));
  });
}

tn_tensor* tn_new_zeros_like(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "zeros_like", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::zeros_like(x_, dtype_));
  });
}

tn_tensor* tn_new_ones_like(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "ones_like", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::ones_like(x_, dtype_));
  });
}

tn_tensor* tn_new_full_like(tn_context* context, tn_tensor* x, tn_scalar value, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "full_like", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto value_ = c::scalar(value, "value");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::full_like(x_, value_, dtype_));
  });
}

tn_tensor* tn_new_new_empty(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype)
    {
  return c::run<c::Needs::scope>(context, "new_empty", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::new_empty(x_, sizes_, dtype_));
  });
}

tn_tensor* tn_new_new_zeros(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype)
    {
  return c::run<c::Needs::scope>(context, "new_zeros", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::new_zeros(x_, sizes_, dtype_));
  });
}

tn_tensor* tn_new_new_ones(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_dtype dtype)
    {
  return c::run<c::Needs::scope>(context, "new_ones", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::new_ones(x_, sizes_, dtype_));
  });
}

tn_tensor* tn_new_new_full(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, tn_scalar value,
    tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "new_full", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const auto value_ = c::scalar(value, "value");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::new_full(x_, sizes_, value_, dtype_));
  });
}

tn_tensor* tn_new_arange(tn_context* context, tn_scalar start, tn_scalar end, tn_scalar step, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "arange", c::kNoTensor, [&](c::Call&) {
    const auto start_ = c::scalar(start, "start");
    const auto end_ = c::scalar(end, "end");
    const auto step_ = c::scalar(step, "step");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::arange(start_, end_, step_, dtype_));
  });
}

tn_tensor* tn_new_linspace(tn_context* context, tn_scalar start, tn_scalar end, int64_t steps, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "linspace", c::kNoTensor, [&](c::Call&) {
    const auto start_ = c::scalar(start, "start");
    const auto end_ = c::scalar(end, "end");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::linspace(start_, end_, steps, dtype_));
  });
}

tn_tensor* tn_new_eye(tn_context* context, int64_t n, int64_t m, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "eye", c::kNoTensor, [&](c::Call&) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::eye(n, m, dtype_));
  });
}

tn_tensor* tn_new_logspace(tn_context* context, tn_scalar start, tn_scalar end, int64_t steps, double base, tn_dtype
    dtype) {
  return c::run<c::Needs::scope>(context, "logspace", c::kNoTensor, [&](c::Call&) {
    const auto start_ = c::scalar(start, "start");
    const auto end_ = c::scalar(end, "end");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::logspace(start_, end_, steps, base, dtype_));
  });
}

tn_tensor* tn_new_range(tn_context* context, tn_scalar start, tn_scalar end, tn_scalar step, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "range", c::kNoTensor, [&](c::Call&) {
    const auto start_ = c::scalar(start, "start");
    const auto end_ = c::scalar(end, "end");
    const auto step_ = c::scalar(step, "step");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::range(start_, end_, step_, dtype_));
  });
}

tn_tensor* tn_new_tril_indices(tn_context* context, int64_t row, int64_t col, int64_t offset, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "tril_indices", c::kNoTensor, [&](c::Call&) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::tril_indices(row, col, offset, dtype_));
  });
}

tn_tensor* tn_new_triu_indices(tn_context* context, int64_t row, int64_t col, int64_t offset, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "triu_indices", c::kNoTensor, [&](c::Call&) {
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::triu_indices(row, col, offset, dtype_));
  });
}

tn_tensor* tn_new_empty_strided(tn_context* context, const int64_t* sizes, size_t sizes_count, const int64_t* strides,
    size_t strides_count, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "empty_strided", c::kNoTensor, [&](c::Call&) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const IntArrayRef strides_ = c::ints(strides, strides_count, "strides");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::empty_strided(sizes_, strides_, dtype_));
  });
}

tn_tensor* tn_new_new_empty_strided(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, const
    int64_t* strides, size_t strides_count, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "new_empty_strided", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const IntArrayRef strides_ = c::ints(strides, strides_count, "strides");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::new_empty_strided(x_, sizes_, strides_, dtype_));
  });
}

tn_tensor* tn_new_empty_permuted(tn_context* context, const int64_t* sizes, size_t sizes_count, const int64_t*
    physical_layout, size_t physical_layout_count, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "empty_permuted", c::kNoTensor, [&](c::Call&) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const IntArrayRef physical_layout_ = c::ints(physical_layout, physical_layout_count, "physical_layout");
    const TensorOptions dtype_ = c::options(dtype, "dtype");
    return c::give(tenure::empty_permuted(sizes_, physical_layout_, dtype_));
  });
}

}  // extern "C"
