// Made by tools/make_ops.py from src/signatures/view.list: the ops of the family view.
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

tn_tensor* tn_new_view(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count) {
  return c::run<c::Needs::scope>(context, "view", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    return c::give(tenure::view(x_, sizes_));
  });
}

tn_tensor* tn_new_view_as(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run<c::Needs::scope>(context, "view_as", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    return c::give(tenure::view_as(x_, other_));
  });
}

tn_tensor* tn_new_reshape(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count) {
  return c::run<c::Needs::scope>(context, "reshape", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    return c::give(tenure::reshape(x_, sizes_));
  });
}

tn_tensor* tn_new_reshape_as(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run<c::Needs::scope>(context, "reshape_as", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    return c::give(tenure::reshape_as(x_, other_));
  });
}

tn_tensor* tn_new_flatten(tn_context* context, tn_tensor* x, int64_t start_dim, int64_t end_dim) {
  return c::run<c::Needs::scope>(context, "flatten", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::flatten(x_, start_dim, end_dim));
  });
}

tn_tensor* tn_new_unflatten(tn_context* context, tn_tensor* x, int64_t dim, const int64_t* sizes, size_t sizes_count) {
  return c::run<c::Needs::scope>(context, "unflatten", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    return c::give(tenure::unflatten(x_, dim, sizes_));
  });
}

tn_tensor* tn_new_squeeze(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "squeeze", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::squeeze(x_));
  });
}

tn_tensor* tn_new_squeeze_dim(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::run<c::Needs::scope>(context, "squeeze", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::squeeze(x_, dim));
  });
}

tn_tensor* tn_new_unsqueeze(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::run<c::Needs::scope>(context, "unsqueeze", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::unsqueeze(x_, dim));
  });
}

tn_tensor* tn_new_expand(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count) {
  return c::run<c::Needs::scope>(context, "expand", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    return c::give(tenure::expand(x_, sizes_));
  });
}

tn_tensor* tn_new_expand_as(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run<c::Needs::scope>(context, "expand_as", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    return c::give(tenure::expand_as(x_, other_));
  });
}

tn_tensor* tn_new_permute(tn_context* context, tn_tensor* x, const int64_t* dims, size_t dims_count) {
  return c::run<c::Needs::scope>(context, "permute", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dims_ = c::ints(dims, dims_count, "dims");
    return c::give(tenure::permute(x_, dims_));
  });
}

tn_tensor* tn_new_transpose(tn_context* context, tn_tensor* x, int64_t dim0, int64_t dim1) {
  return c::run<c::Needs::scope>(context, "transpose", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::transpose(x_, dim0, dim1));
  });
}

tn_tensor* tn_new_t(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "t", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::t(x_));
  });
}

tn_tensor* tn_new_movedim(tn_context* context, tn_tensor* x, int64_t source, int64_t destination) {
  return c::run<c::Needs::scope>(context, "movedim", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::movedim(x_, source, destination));
  });
}

tn_tensor* tn_new_movedim_dims(tn_context* context, tn_tensor* x, const int64_t* source, size_t source_count, const
    int64_t* destination, size_t destination_count) {
  return c::run<c::Needs::scope>(context, "movedim", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef source_ = c::ints(source, source_count, "source");
    const IntArrayRef destination_ = c::ints(destination, destination_count, "destination");
    return c::give(tenure::movedim(x_, source_, destination_));
  });
}

tn_tensor* tn_new_narrow(tn_context* context, tn_tensor* x, int64_t dim, int64_t start, int64_t length) {
  return c::run<c::Needs::scope>(context, "narrow", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::narrow(x_, dim, start, length));
  });
}

tn_tensor* tn_new_select(tn_context* context, tn_tensor* x, int64_t dim, int64_t index) {
  return c::run<c::Needs::scope>(context, "select", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::select(x_, dim, index));
  });
}

tn_tensor* tn_new_slice(tn_context* context, tn_tensor* x, int64_t dim, const int64_t* start, const int64_t* end,
    int64_t step) {
  return c::run<c::Needs::scope>(context, "slice", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::slice(x_, dim, c::int_or_none(start), c::int_or_none(end), step));
  });
}

tn_list* tn_new_split(tn_context* context, tn_tensor* x, int64_t split_size, int64_t dim) {
  return c::run<c::Needs::scope>(context, "split", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::split(x_, split_size, dim));
  });
}

tn_list* tn_new_split_sizes(tn_context* context, tn_tensor* x, const int64_t* split_sizes, size_t split_sizes_count,
    int64_t dim) {
  return c::run<c::Needs::scope>(context, "split", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef split_sizes_ = c::ints(split_sizes, split_sizes_count, "split_sizes");
    return c::give_list(call, tenure::split(x_, split_sizes_, dim));
  });
}

tn_list* tn_new_chunk(tn_context* context, tn_tensor* x, int64_t chunks, int64_t dim) {
  return c::run<c::Needs::scope>(context, "chunk", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::chunk(x_, chunks, dim));
  });
}

tn_list* tn_new_unbind(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::run<c::Needs::scope>(context, "unbind", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::unbind(x_, dim));
  });
}

tn_tensor* tn_new_as_strided(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, const int64_t*
    strides, size_t strides_count, const int64_t* storage_offset) {
  return c::run<c::Needs::scope>(context, "as_strided", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const IntArrayRef strides_ = c::ints(strides, strides_count, "strides");
    return c::give(tenure::as_strided(x_, sizes_, strides_, c::int_or_none(storage_offset)));
  });
}

tn_tensor* tn_new_view_as_complex(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "view_as_complex", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::view_as_complex(x_));
  });
}

tn_tensor* tn_new_view_as_real(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "view_as_real", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::view_as_real(x_));
  });
}

tn_tensor* tn_new_real(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "real", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::real(x_));
  });
}

tn_tensor* tn_new_imag(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "imag", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::imag(x_));
  });
}

tn_tensor* tn_new_detach(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "detach", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::detach(x_));
  });
}

tn_tensor* tn_new_contiguous(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "contiguous", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::contiguous(x_));
  });
}

tn_tensor* tn_new_clone(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "clone", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::clone(x_));
  });
}

tn_status tn_clone_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "clone_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::clone_out(out_, x_);
  });
}

tn_tensor* tn_new_to(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "to", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype(dtype, "dtype");
    return c::give(tenure::to(x_, dtype_));
  });
}

tn_tensor* tn_new_type_as(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run<c::Needs::scope>(context, "type_as", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    return c::give(tenure::type_as(x_, other_));
  });
}

tn_tensor* tn_new_cat(tn_context* context, tn_tensor* const* tensors, size_t tensors_count, int64_t dim) {
  return c::run<c::Needs::scope>(context, "cat", c::kNoTensor, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give(tenure::cat(tensors_, dim));
  });
}

tn_status tn_cat_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count, int64_t dim)
    {
  return c::run_status<c::Needs::scope>(context, "cat_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::cat_out(out_, tensors_, dim);
  });
}

tn_tensor* tn_new_stack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count, int64_t dim) {
  return c::run<c::Needs::scope>(context, "stack", c::kNoTensor, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give(tenure::stack(tensors_, dim));
  });
}

tn_status tn_stack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count, int64_t
    dim) {
  return c::run_status<c::Needs::scope>(context, "stack_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::stack_out(out_, tensors_, dim);
  });
}

tn_status tn_copy_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "copy_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.copy_(other_);
  });
}

tn_status tn_fill_(tn_context* context, tn_tensor* x, tn_scalar value) {
  return c::run_status<c::Needs::scope>(context, "fill_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto value_ = c::scalar(value, "value");
    x_.fill_(value_);
  });
}

tn_status tn_fill_tensor_(tn_context* context, tn_tensor* x, tn_tensor* value) {
  return c::run_status<c::Needs::scope>(context, "fill_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& value_ = call.tensor(value, "value");
    x_.fill_(value_);
  });
}

tn_status tn_zero_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "zero_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.zero_();
  });
}

tn_tensor* tn_new_fill(tn_context* context, tn_tensor* x, tn_scalar value) {
  return c::run<c::Needs::scope>(context, "fill", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto value_ = c::scalar(value, "value");
    return c::give(tenure::fill(x_, value_));
  });
}

tn_tensor* tn_new_fill_tensor(tn_context* context, tn_tensor* x, tn_tensor* value) {
  return c::run<c::Needs::scope>(context, "fill", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& value_ = call.tensor(value, "value");
    return c::give(tenure::fill(x_, value_));
  });
}

tn_tensor* tn_new_zero(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "zero", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::zero(x_));
  });
}

tn_tensor* tn_new_copy(tn_context* context, tn_tensor* x, tn_tensor* other, int32_t non_blocking) {
  return c::run<c::Needs::scope>(context, "copy", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    return c::give(tenure::copy(x_, other_, non_blocking != 0));
  });
}

}  // extern "C"
