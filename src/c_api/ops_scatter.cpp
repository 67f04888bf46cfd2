// Made by tools/make_ops.py from src/signatures/scatter.list: the ops of the family scatter.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_scatter(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source) {
  return c::tensor_of(context, "scatter\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    return tenure::scatter(call.operand(0), dim, call.operand(1), call.operand(2));
  });
}

tn_status tn_scatter_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source) {
  return c::status_of(context, "scatter_\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    call.operand(0).scatter_(dim, call.operand(1), call.operand(2));
  });
}

tn_status tn_scatter_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor*
    source) {
  return c::status_of(context, "scatter_out\0out\0x\0index\0source", {out, x, index, source}, [=](c::Call& call) {
    tenure::scatter_out(call.operand(0), call.operand(1), dim, call.operand(2), call.operand(3));
  });
}

tn_tensor* tn_new_scatter_value(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value) {
  return c::tensor_of(context, "scatter\0x\0index", {x, index}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    return tenure::scatter(call.operand(0), dim, call.operand(1), value_);
  });
}

tn_status tn_scatter_value_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value) {
  return c::status_of(context, "scatter_\0x\0index", {x, index}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    call.operand(0).scatter_(dim, call.operand(1), value_);
  });
}

tn_status tn_scatter_value_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_scalar value) {
  return c::status_of(context, "scatter_out\0out\0x\0index", {out, x, index}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    tenure::scatter_out(call.operand(0), call.operand(1), dim, call.operand(2), value_);
  });
}

tn_tensor* tn_new_scatter_by(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const
    char* reduce) {
  return c::tensor_of(context, "scatter\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    const char* reduce_ = c::string(reduce, "reduce");
    return tenure::scatter(call.operand(0), dim, call.operand(1), call.operand(2), reduce_);
  });
}

tn_status tn_scatter_by_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const
    char* reduce) {
  return c::status_of(context, "scatter_\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    const char* reduce_ = c::string(reduce, "reduce");
    call.operand(0).scatter_(dim, call.operand(1), call.operand(2), reduce_);
  });
}

tn_status tn_scatter_by_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor*
    source, const char* reduce) {
  return c::status_of(context, "scatter_out\0out\0x\0index\0source", {out, x, index, source}, [=](c::Call& call) {
    const char* reduce_ = c::string(reduce, "reduce");
    tenure::scatter_out(call.operand(0), call.operand(1), dim, call.operand(2), call.operand(3), reduce_);
  });
}

tn_tensor* tn_new_scatter_value_by(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value,
    const char* reduce) {
  return c::tensor_of(context, "scatter\0x\0index", {x, index}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    const char* reduce_ = c::string(reduce, "reduce");
    return tenure::scatter(call.operand(0), dim, call.operand(1), value_, reduce_);
  });
}

tn_status tn_scatter_value_by_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value, const
    char* reduce) {
  return c::status_of(context, "scatter_\0x\0index", {x, index}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    const char* reduce_ = c::string(reduce, "reduce");
    call.operand(0).scatter_(dim, call.operand(1), value_, reduce_);
  });
}

tn_status tn_scatter_value_by_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_scalar value, const char* reduce) {
  return c::status_of(context, "scatter_out\0out\0x\0index", {out, x, index}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    const char* reduce_ = c::string(reduce, "reduce");
    tenure::scatter_out(call.operand(0), call.operand(1), dim, call.operand(2), value_, reduce_);
  });
}

tn_tensor* tn_new_scatter_reduce(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source,
    const char* reduce, int32_t include_self) {
  return c::tensor_of(context, "scatter_reduce\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    const char* reduce_ = c::string(reduce, "reduce");
    return tenure::scatter_reduce(call.operand(0), dim, call.operand(1), call.operand(2), reduce_, include_self != 0);
  });
}

tn_status tn_scatter_reduce_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const
    char* reduce, int32_t include_self) {
  return c::status_of(context, "scatter_reduce_\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    const char* reduce_ = c::string(reduce, "reduce");
    call.operand(0).scatter_reduce_(dim, call.operand(1), call.operand(2), reduce_, include_self != 0);
  });
}

tn_status tn_scatter_reduce_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source, const char* reduce, int32_t include_self) {
  return c::status_of(context, "scatter_reduce_out\0out\0x\0index\0source", {out, x, index, source}, [=](c::Call& call)
      {
    const char* reduce_ = c::string(reduce, "reduce");
    tenure::scatter_reduce_out(call.operand(0), call.operand(1), dim, call.operand(2), call.operand(3), reduce_,
        include_self != 0);
  });
}

tn_tensor* tn_new_index_copy(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source) {
  return c::tensor_of(context, "index_copy\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    return tenure::index_copy(call.operand(0), dim, call.operand(1), call.operand(2));
  });
}

tn_status tn_index_copy_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source) {
  return c::status_of(context, "index_copy_\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    call.operand(0).index_copy_(dim, call.operand(1), call.operand(2));
  });
}

tn_status tn_index_copy_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor*
    source) {
  return c::status_of(context, "index_copy_out\0out\0x\0index\0source", {out, x, index, source}, [=](c::Call& call) {
    tenure::index_copy_out(call.operand(0), call.operand(1), dim, call.operand(2), call.operand(3));
  });
}

tn_tensor* tn_new_index_fill(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value) {
  return c::tensor_of(context, "index_fill\0x\0index", {x, index}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    return tenure::index_fill(call.operand(0), dim, call.operand(1), value_);
  });
}

tn_status tn_index_fill_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value) {
  return c::status_of(context, "index_fill_\0x\0index", {x, index}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    call.operand(0).index_fill_(dim, call.operand(1), value_);
  });
}

tn_status tn_index_fill_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar
    value) {
  return c::status_of(context, "index_fill_out\0out\0x\0index", {out, x, index}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    tenure::index_fill_out(call.operand(0), call.operand(1), dim, call.operand(2), value_);
  });
}

tn_tensor* tn_new_index_fill_tensor(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* value)
    {
  return c::tensor_of(context, "index_fill\0x\0index\0value", {x, index, value}, [=](c::Call& call) {
    return tenure::index_fill(call.operand(0), dim, call.operand(1), call.operand(2));
  });
}

tn_status tn_index_fill_tensor_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* value) {
  return c::status_of(context, "index_fill_\0x\0index\0value", {x, index, value}, [=](c::Call& call) {
    call.operand(0).index_fill_(dim, call.operand(1), call.operand(2));
  });
}

tn_status tn_index_fill_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* value) {
  return c::status_of(context, "index_fill_out\0out\0x\0index\0value", {out, x, index, value}, [=](c::Call& call) {
    tenure::index_fill_out(call.operand(0), call.operand(1), dim, call.operand(2), call.operand(3));
  });
}

tn_tensor* tn_new_index_reduce(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source,
    const char* reduce, int32_t include_self) {
  return c::tensor_of(context, "index_reduce\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    const char* reduce_ = c::string(reduce, "reduce");
    return tenure::index_reduce(call.operand(0), dim, call.operand(1), call.operand(2), reduce_, include_self != 0);
  });
}

tn_status tn_index_reduce_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const
    char* reduce, int32_t include_self) {
  return c::status_of(context, "index_reduce_\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    const char* reduce_ = c::string(reduce, "reduce");
    call.operand(0).index_reduce_(dim, call.operand(1), call.operand(2), reduce_, include_self != 0);
  });
}

tn_status tn_index_reduce_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source, const char* reduce, int32_t include_self) {
  return c::status_of(context, "index_reduce_out\0out\0x\0index\0source", {out, x, index, source}, [=](c::Call& call) {
    const char* reduce_ = c::string(reduce, "reduce");
    tenure::index_reduce_out(call.operand(0), call.operand(1), dim, call.operand(2), call.operand(3), reduce_,
        include_self != 0);
  });
}

tn_tensor* tn_new_put(tn_context* context, tn_tensor* x, tn_tensor* index, tn_tensor* source, int32_t accumulate) {
  return c::tensor_of(context, "put\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    return tenure::put(call.operand(0), call.operand(1), call.operand(2), accumulate != 0);
  });
}

tn_status tn_put_(tn_context* context, tn_tensor* x, tn_tensor* index, tn_tensor* source, int32_t accumulate) {
  return c::status_of(context, "put_\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    call.operand(0).put_(call.operand(1), call.operand(2), accumulate != 0);
  });
}

tn_tensor* tn_new_masked_scatter(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* source) {
  return c::tensor_of(context, "masked_scatter\0x\0mask\0source", {x, mask, source}, [=](c::Call& call) {
    return tenure::masked_scatter(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_status tn_masked_scatter_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* source) {
  return c::status_of(context, "masked_scatter_\0x\0mask\0source", {x, mask, source}, [=](c::Call& call) {
    call.operand(0).masked_scatter_(call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_select_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, int64_t dim, int64_t index) {
  return c::tensor_of(context, "select_scatter\0x\0source", {x, source}, [=](c::Call& call) {
    return tenure::select_scatter(call.operand(0), call.operand(1), dim, index);
  });
}

tn_tensor* tn_new_slice_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, int64_t dim, const int64_t* start,
    const int64_t* end, int64_t step) {
  return c::tensor_of(context, "slice_scatter\0x\0source", {x, source}, [=](c::Call& call) {
    return tenure::slice_scatter(call.operand(0), call.operand(1), dim, c::int_or_none(start), c::int_or_none(end),
        step);
  });
}

tn_tensor* tn_new_diagonal_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, int64_t offset, int64_t dim1,
    int64_t dim2) {
  return c::tensor_of(context, "diagonal_scatter\0x\0source", {x, source}, [=](c::Call& call) {
    return tenure::diagonal_scatter(call.operand(0), call.operand(1), offset, dim1, dim2);
  });
}

tn_tensor* tn_new_as_strided_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, const int64_t* sizes, size_t
    sizes_count, const int64_t* strides, size_t strides_count, const int64_t* storage_offset) {
  return c::tensor_of(context, "as_strided_scatter\0x\0source", {x, source}, [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const IntArrayRef strides_ = c::ints(strides, strides_count, "strides");
    return tenure::as_strided_scatter(call.operand(0), call.operand(1), sizes_, strides_,
        c::int_or_none(storage_offset));
  });
}

tn_status tn_fill_diagonal_(tn_context* context, tn_tensor* x, tn_scalar fill_value, int32_t wrap) {
  return c::status_of(context, "fill_diagonal_\0x", {x}, [=](c::Call& call) {
    const auto fill_value_ = c::scalar(fill_value, "fill_value");
    call.operand(0).fill_diagonal_(fill_value_, wrap != 0);
  });
}

}  // extern "C"
