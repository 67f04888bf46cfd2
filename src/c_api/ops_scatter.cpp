// Made by tools/make_ops.py from src/signatures/scatter.list: the ops of the family scatter.
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

tn_tensor* tn_new_scatter(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source) {
  return c::run<c::Needs::scope>(context, "scatter", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    return c::give(tenure::scatter(x_, dim, index_, source_));
  });
}

tn_status tn_scatter_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source) {
  return c::run_status<c::Needs::scope>(context, "scatter_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    x_.scatter_(dim, index_, source_);
  });
}

tn_status tn_scatter_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor*
    source) {
  return c::run_status<c::Needs::scope>(context, "scatter_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    tenure::scatter_out(out_, x_, dim, index_, source_);
  });
}

tn_tensor* tn_new_scatter_value(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value) {
  return c::run<c::Needs::scope>(context, "scatter", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const auto value_ = c::scalar(value, "value");
    return c::give(tenure::scatter(x_, dim, index_, value_));
  });
}

tn_status tn_scatter_value_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value) {
  return c::run_status<c::Needs::scope>(context, "scatter_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const auto value_ = c::scalar(value, "value");
    x_.scatter_(dim, index_, value_);
  });
}

tn_status tn_scatter_value_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_scalar value) {
  return c::run_status<c::Needs::scope>(context, "scatter_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const auto value_ = c::scalar(value, "value");
    tenure::scatter_out(out_, x_, dim, index_, value_);
  });
}

tn_tensor* tn_new_scatter_by(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const
    char* reduce) {
  return c::run<c::Needs::scope>(context, "scatter", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    const char* reduce_ = c::string(reduce, "reduce");
    return c::give(tenure::scatter(x_, dim, index_, source_, reduce_));
  });
}

tn_status tn_scatter_by_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const
    char* reduce) {
  return c::run_status<c::Needs::scope>(context, "scatter_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    const char* reduce_ = c::string(reduce, "reduce");
    x_.scatter_(dim, index_, source_, reduce_);
  });
}

tn_status tn_scatter_by_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor*
    source, const char* reduce) {
  return c::run_status<c::Needs::scope>(context, "scatter_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    const char* reduce_ = c::string(reduce, "reduce");
    tenure::scatter_out(out_, x_, dim, index_, source_, reduce_);
  });
}

tn_tensor* tn_new_scatter_value_by(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value,
    const char* reduce) {
  return c::run<c::Needs::scope>(context, "scatter", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const auto value_ = c::scalar(value, "value");
    const char* reduce_ = c::string(reduce, "reduce");
    return c::give(tenure::scatter(x_, dim, index_, value_, reduce_));
  });
}

tn_status tn_scatter_value_by_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value, const
    char* reduce) {
  return c::run_status<c::Needs::scope>(context, "scatter_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const auto value_ = c::scalar(value, "value");
    const char* reduce_ = c::string(reduce, "reduce");
    x_.scatter_(dim, index_, value_, reduce_);
  });
}

tn_status tn_scatter_value_by_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_scalar value, const char* reduce) {
  return c::run_status<c::Needs::scope>(context, "scatter_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const auto value_ = c::scalar(value, "value");
    const char* reduce_ = c::string(reduce, "reduce");
    tenure::scatter_out(out_, x_, dim, index_, value_, reduce_);
  });
}

tn_tensor* tn_new_scatter_reduce(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source,
    const char* reduce, int32_t include_self) {
  return c::run<c::Needs::scope>(context, "scatter_reduce", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    const char* reduce_ = c::string(reduce, "reduce");
    return c::give(tenure::scatter_reduce(x_, dim, index_, source_, reduce_, include_self != 0));
  });
}

tn_status tn_scatter_reduce_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const
    char* reduce, int32_t include_self) {
  return c::run_status<c::Needs::scope>(context, "scatter_reduce_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    const char* reduce_ = c::string(reduce, "reduce");
    x_.scatter_reduce_(dim, index_, source_, reduce_, include_self != 0);
  });
}

tn_status tn_scatter_reduce_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source, const char* reduce, int32_t include_self) {
  return c::run_status<c::Needs::scope>(context, "scatter_reduce_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    const char* reduce_ = c::string(reduce, "reduce");
    tenure::scatter_reduce_out(out_, x_, dim, index_, source_, reduce_, include_self != 0);
  });
}

tn_tensor* tn_new_index_copy(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source) {
  return c::run<c::Needs::scope>(context, "index_copy", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    return c::give(tenure::index_copy(x_, dim, index_, source_));
  });
}

tn_status tn_index_copy_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source) {
  return c::run_status<c::Needs::scope>(context, "index_copy_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    x_.index_copy_(dim, index_, source_);
  });
}

tn_status tn_index_copy_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor*
    source) {
  return c::run_status<c::Needs::scope>(context, "index_copy_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    tenure::index_copy_out(out_, x_, dim, index_, source_);
  });
}

tn_tensor* tn_new_index_fill(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value) {
  return c::run<c::Needs::scope>(context, "index_fill", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const auto value_ = c::scalar(value, "value");
    return c::give(tenure::index_fill(x_, dim, index_, value_));
  });
}

tn_status tn_index_fill_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar value) {
  return c::run_status<c::Needs::scope>(context, "index_fill_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const auto value_ = c::scalar(value, "value");
    x_.index_fill_(dim, index_, value_);
  });
}

tn_status tn_index_fill_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index, tn_scalar
    value) {
  return c::run_status<c::Needs::scope>(context, "index_fill_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const auto value_ = c::scalar(value, "value");
    tenure::index_fill_out(out_, x_, dim, index_, value_);
  });
}

tn_tensor* tn_new_index_fill_tensor(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* value)
    {
  return c::run<c::Needs::scope>(context, "index_fill", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& value_ = call.tensor(value, "value");
    return c::give(tenure::index_fill(x_, dim, index_, value_));
  });
}

tn_status tn_index_fill_tensor_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* value) {
  return c::run_status<c::Needs::scope>(context, "index_fill_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& value_ = call.tensor(value, "value");
    x_.index_fill_(dim, index_, value_);
  });
}

tn_status tn_index_fill_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* value) {
  return c::run_status<c::Needs::scope>(context, "index_fill_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& value_ = call.tensor(value, "value");
    tenure::index_fill_out(out_, x_, dim, index_, value_);
  });
}

tn_tensor* tn_new_index_reduce(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source,
    const char* reduce, int32_t include_self) {
  return c::run<c::Needs::scope>(context, "index_reduce", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    const char* reduce_ = c::string(reduce, "reduce");
    return c::give(tenure::index_reduce(x_, dim, index_, source_, reduce_, include_self != 0));
  });
}

tn_status tn_index_reduce_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, const
    char* reduce, int32_t include_self) {
  return c::run_status<c::Needs::scope>(context, "index_reduce_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    const char* reduce_ = c::string(reduce, "reduce");
    x_.index_reduce_(dim, index_, source_, reduce_, include_self != 0);
  });
}

tn_status tn_index_reduce_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source, const char* reduce, int32_t include_self) {
  return c::run_status<c::Needs::scope>(context, "index_reduce_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    const char* reduce_ = c::string(reduce, "reduce");
    tenure::index_reduce_out(out_, x_, dim, index_, source_, reduce_, include_self != 0);
  });
}

tn_tensor* tn_new_put(tn_context* context, tn_tensor* x, tn_tensor* index, tn_tensor* source, int32_t accumulate) {
  return c::run<c::Needs::scope>(context, "put", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    return c::give(tenure::put(x_, index_, source_, accumulate != 0));
  });
}

tn_status tn_put_(tn_context* context, tn_tensor* x, tn_tensor* index, tn_tensor* source, int32_t accumulate) {
  return c::run_status<c::Needs::scope>(context, "put_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    x_.put_(index_, source_, accumulate != 0);
  });
}

tn_tensor* tn_new_masked_scatter(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* source) {
  return c::run<c::Needs::scope>(context, "masked_scatter", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& mask_ = call.tensor(mask, "mask");
    const Tensor& source_ = call.tensor(source, "source");
    return c::give(tenure::masked_scatter(x_, mask_, source_));
  });
}

tn_status tn_masked_scatter_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* source) {
  return c::run_status<c::Needs::scope>(context, "masked_scatter_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& mask_ = call.tensor(mask, "mask");
    const Tensor& source_ = call.tensor(source, "source");
    x_.masked_scatter_(mask_, source_);
  });
}

tn_tensor* tn_new_select_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, int64_t dim, int64_t index) {
  return c::run<c::Needs::scope>(context, "select_scatter", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& source_ = call.tensor(source, "source");
    return c::give(tenure::select_scatter(x_, source_, dim, index));
  });
}

tn_tensor* tn_new_slice_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, int64_t dim, const int64_t* start,
    const int64_t* end, int64_t step) {
  return c::run<c::Needs::scope>(context, "slice_scatter", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& source_ = call.tensor(source, "source");
    return c::give(tenure::slice_scatter(x_, source_, dim, c::int_or_none(start), c::int_or_none(end), step));
  });
}

tn_tensor* tn_new_diagonal_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, int64_t offset, int64_t dim1,
    int64_t dim2) {
  return c::run<c::Needs::scope>(context, "diagonal_scatter", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& source_ = call.tensor(source, "source");
    return c::give(tenure::diagonal_scatter(x_, source_, offset, dim1, dim2));
  });
}

tn_tensor* tn_new_as_strided_scatter(tn_context* context, tn_tensor* x, tn_tensor* source, const int64_t* sizes, size_t
    sizes_count, const int64_t* strides, size_t strides_count, const int64_t* storage_offset) {
  return c::run<c::Needs::scope>(context, "as_strided_scatter", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& source_ = call.tensor(source, "source");
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    const IntArrayRef strides_ = c::ints(strides, strides_count, "strides");
    return c::give(tenure::as_strided_scatter(x_, source_, sizes_, strides_, c::int_or_none(storage_offset)));
  });
}

tn_status tn_fill_diagonal_(tn_context* context, tn_tensor* x, tn_scalar fill_value, int32_t wrap) {
  return c::run_status<c::Needs::scope>(context, "fill_diagonal_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto fill_value_ = c::scalar(fill_value, "fill_value");
    x_.fill_diagonal_(fill_value_, wrap != 0);
  });
}

}  // extern "C"
