// Made by tools/make_ops.py from src/signatures/view.list: the ops of the family view.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_view(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count) {
  return c::tensor_of(context, "view\0x", {x}, [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    return tenure::view(call.operand(0), sizes_);
  });
}

tn_tensor* tn_new_view_as(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::tensor_of(context, "view_as\0x\0other", {x, other}, [=](c::Call& call) {
    return tenure::view_as(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_reshape(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count) {
  return c::tensor_of(context, "reshape\0x", {x}, [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    return tenure::reshape(call.operand(0), sizes_);
  });
}

tn_tensor* tn_new_reshape_as(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::tensor_of(context, "reshape_as\0x\0other", {x, other}, [=](c::Call& call) {
    return tenure::reshape_as(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_flatten(tn_context* context, tn_tensor* x, int64_t start_dim, int64_t end_dim) {
  return c::tensor_of(context, "flatten\0x", {x}, [=](c::Call& call) {
    return tenure::flatten(call.operand(0), start_dim, end_dim);
  });
}

tn_tensor* tn_new_unflatten(tn_context* context, tn_tensor* x, int64_t dim, const int64_t* sizes, size_t sizes_count) {
  return c::tensor_of(context, "unflatten\0x", {x}, [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    return tenure::unflatten(call.operand(0), dim, sizes_);
  });
}

tn_tensor* tn_new_squeeze(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "squeeze\0x", {x}, [=](c::Call& call) {
    return tenure::squeeze(call.operand(0));
  });
}

tn_tensor* tn_new_squeeze_dim(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::tensor_of(context, "squeeze\0x", {x}, [=](c::Call& call) {
    return tenure::squeeze(call.operand(0), dim);
  });
}

tn_tensor* tn_new_unsqueeze(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::tensor_of(context, "unsqueeze\0x", {x}, [=](c::Call& call) {
    return tenure::unsqueeze(call.operand(0), dim);
  });
}

tn_tensor* tn_new_expand(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count) {
  return c::tensor_of(context, "expand\0x", {x}, [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    return tenure::expand(call.operand(0), sizes_);
  });
}

tn_tensor* tn_new_expand_as(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::tensor_of(context, "expand_as\0x\0other", {x, other}, [=](c::Call& call) {
    return tenure::expand_as(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_permute(tn_context* context, tn_tensor* x, const int64_t* dims, size_t dims_count) {
  return c::tensor_of(context, "permute\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dims_ = c::ints(dims, dims_count, "dims");
    return tenure::permute(call.operand(0), dims_);
  });
}

tn_tensor* tn_new_transpose(tn_context* context, tn_tensor* x, int64_t dim0, int64_t dim1) {
  return c::tensor_of(context, "transpose\0x", {x}, [=](c::Call& call) {
    return tenure::transpose(call.operand(0), dim0, dim1);
  });
}

tn_tensor* tn_new_t(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "t\0x", {x}, [=](c::Call& call) {
    return tenure::t(call.operand(0));
  });
}

tn_tensor* tn_new_movedim(tn_context* context, tn_tensor* x, int64_t source, int64_t destination) {
  return c::tensor_of(context, "movedim\0x", {x}, [=](c::Call& call) {
    return tenure::movedim(call.operand(0), source, destination);
  });
}

tn_tensor* tn_new_movedim_dims(tn_context* context, tn_tensor* x, const int64_t* source, size_t source_count, const
    int64_t* destination, size_t destination_count) {
  return c::tensor_of(context, "movedim\0x", {x}, [=](c::Call& call) {
    const IntArrayRef source_ = c::ints(source, source_count, "source");
    const IntArrayRef destination_ = c::ints(destination, destination_count, "destination");
    return tenure::movedim(call.operand(0), source_, destination_);
  });
}

tn_tensor* tn_new_narrow(tn_context* context, tn_tensor* x, int64_t dim, int64_t start, int64_t length) {
  return c::tensor_of(context, "narrow\0x", {x}, [=](c::Call& call) {
    return tenure::narrow(call.operand(0), dim, start, length);
  });
}

tn_tensor* tn_new_select(tn_context* context, tn_tensor* x, int64_t dim, int64_t index) {
  return c::tensor_of(context, "select\0x", {x}, [=](c::Call& call) {
    return tenure::select(call.operand(0), dim, index);
  });
}

tn_tensor* tn_new_slice(tn_context* context, tn_tensor* x, int64_t dim, const int64_t* start, const int64_t* end,
    int64_t step) {
  return c::tensor_of(context, "slice\0x", {x}, [=](c::Call& call) {
    return tenure::slice(call.operand(0), dim, c::int_or_none(start), c::int_or_none(end), step);
  });
}

tn_list* tn_new_split(tn_context* context, tn_tensor* x, int64_t split_size, int64_t dim) {
  return c::list_of(context, "split\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::split(call.operand(0), split_size, dim));
  });
}

tn_list* tn_new_split_sizes(tn_context* context, tn_tensor* x, const int64_t* split_sizes, size_t split_sizes_count,
    int64_t dim) {
  return c::list_of(context, "split\0x", {x}, [=](c::Call& call) {
    const IntArrayRef split_sizes_ = c::ints(split_sizes, split_sizes_count, "split_sizes");
    return c::give_list(call, tenure::split(call.operand(0), split_sizes_, dim));
  });
}

tn_list* tn_new_chunk(tn_context* context, tn_tensor* x, int64_t chunks, int64_t dim) {
  return c::list_of(context, "chunk\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::chunk(call.operand(0), chunks, dim));
  });
}

tn_list* tn_new_unbind(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::list_of(context, "unbind\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::unbind(call.operand(0), dim));
  });
}

tn_tensor* tn_new_as_strided(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count, const int64_t*
    strides, size_t strides_count, const int64_t* storage_offset) {
  return c::tensor_of(context, "as_strided\0x", {x}, [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const IntArrayRef strides_ = c::ints(strides, strides_count, "strides");
    return tenure::as_strided(call.operand(0), sizes_, strides_, c::int_or_none(storage_offset));
  });
}

tn_tensor* tn_new_view_as_complex(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "view_as_complex\0x", {x}, [=](c::Call& call) {
    return tenure::view_as_complex(call.operand(0));
  });
}

tn_tensor* tn_new_view_as_real(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "view_as_real\0x", {x}, [=](c::Call& call) {
    return tenure::view_as_real(call.operand(0));
  });
}

tn_tensor* tn_new_real(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "real\0x", {x}, [=](c::Call& call) {
    return tenure::real(call.operand(0));
  });
}

tn_tensor* tn_new_imag(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "imag\0x", {x}, [=](c::Call& call) {
    return tenure::imag(call.operand(0));
  });
}

tn_tensor* tn_new_detach(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "detach\0x", {x}, [=](c::Call& call) {
    return tenure::detach(call.operand(0));
  });
}

tn_tensor* tn_new_contiguous(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "contiguous\0x", {x}, [=](c::Call& call) {
    return tenure::contiguous(call.operand(0));
  });
}

tn_tensor* tn_new_clone(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "clone\0x", {x}, [=](c::Call& call) {
    return tenure::clone(call.operand(0));
  });
}

tn_status tn_clone_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "clone_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::clone_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_to(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::tensor_of(context, "to\0x", {x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype(dtype, "dtype");
    return tenure::to(call.operand(0), dtype_);
  });
}

tn_tensor* tn_new_type_as(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::tensor_of(context, "type_as\0x\0other", {x, other}, [=](c::Call& call) {
    return tenure::type_as(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_cat(tn_context* context, tn_tensor* const* tensors, size_t tensors_count, int64_t dim) {
  return c::tensor_of(context, "cat", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return tenure::cat(tensors_, dim);
  });
}

tn_status tn_cat_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count, int64_t dim)
    {
  return c::status_of(context, "cat_out\0out", {out}, [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::cat_out(call.operand(0), tensors_, dim);
  });
}

tn_tensor* tn_new_stack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count, int64_t dim) {
  return c::tensor_of(context, "stack", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return tenure::stack(tensors_, dim);
  });
}

tn_status tn_stack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count, int64_t
    dim) {
  return c::status_of(context, "stack_out\0out", {out}, [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::stack_out(call.operand(0), tensors_, dim);
  });
}

tn_status tn_copy_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "copy_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).copy_(call.operand(1));
  });
}

tn_status tn_fill_(tn_context* context, tn_tensor* x, tn_scalar value) {
  return c::status_of(context, "fill_\0x", {x}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    call.operand(0).fill_(value_);
  });
}

tn_status tn_fill_tensor_(tn_context* context, tn_tensor* x, tn_tensor* value) {
  return c::status_of(context, "fill_\0x\0value", {x, value}, [=](c::Call& call) {
    call.operand(0).fill_(call.operand(1));
  });
}

tn_status tn_zero_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "zero_\0x", {x}, [=](c::Call& call) {
    call.operand(0).zero_();
  });
}

tn_tensor* tn_new_fill(tn_context* context, tn_tensor* x, tn_scalar value) {
  return c::tensor_of(context, "fill\0x", {x}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    return tenure::fill(call.operand(0), value_);
  });
}

tn_tensor* tn_new_fill_tensor(tn_context* context, tn_tensor* x, tn_tensor* value) {
  return c::tensor_of(context, "fill\0x\0value", {x, value}, [=](c::Call& call) {
    return tenure::fill(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_zero(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "zero\0x", {x}, [=](c::Call& call) {
    return tenure::zero(call.operand(0));
  });
}

tn_tensor* tn_new_copy(tn_context* context, tn_tensor* x, tn_tensor* other, int32_t non_blocking) {
  return c::tensor_of(context, "copy\0x\0other", {x, other}, [=](c::Call& call) {
    return tenure::copy(call.operand(0), call.operand(1), non_blocking != 0);
  });
}

}  // extern "C"
