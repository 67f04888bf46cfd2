// Made by tools/make_ops.py from src/signatures/join.list: the ops of the family join.
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

tn_tensor* tn_new_hstack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "hstack", c::kNoTensor, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give(tenure::hstack(tensors_));
  });
}

tn_status tn_hstack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run_status<c::Needs::scope>(context, "hstack_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::hstack_out(out_, tensors_);
  });
}

tn_tensor* tn_new_vstack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "vstack", c::kNoTensor, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give(tenure::vstack(tensors_));
  });
}

tn_status tn_vstack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run_status<c::Needs::scope>(context, "vstack_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::vstack_out(out_, tensors_);
  });
}

tn_tensor* tn_new_dstack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "dstack", c::kNoTensor, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give(tenure::dstack(tensors_));
  });
}

tn_status tn_dstack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run_status<c::Needs::scope>(context, "dstack_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::dstack_out(out_, tensors_);
  });
}

tn_tensor* tn_new_column_stack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "column_stack", c::kNoTensor, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give(tenure::column_stack(tensors_));
  });
}

tn_status tn_column_stack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run_status<c::Needs::scope>(context, "column_stack_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::column_stack_out(out_, tensors_);
  });
}

tn_tensor* tn_new_block_diag(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "block_diag", c::kNoTensor, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give(tenure::block_diag(tensors_));
  });
}

tn_list* tn_new_meshgrid(tn_context* context, tn_tensor* const* tensors, size_t tensors_count, const char* indexing) {
  return c::run<c::Needs::scope>(context, "meshgrid", c::kNoList, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    const char* indexing_ = c::string(indexing, "indexing");
    return c::give_list(call, tenure::meshgrid(tensors_, indexing_));
  });
}

tn_tensor* tn_new_cartesian_prod(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "cartesian_prod", c::kNoTensor, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give(tenure::cartesian_prod(tensors_));
  });
}

tn_tensor* tn_new_combinations(tn_context* context, tn_tensor* x, int64_t r, int32_t with_replacement) {
  return c::run<c::Needs::scope>(context, "combinations", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::combinations(x_, r, with_replacement != 0));
  });
}

tn_tensor* tn_new_pad_sequence(tn_context* context, tn_tensor* const* sequences, size_t sequences_count, int32_t
    batch_first, double padding_value, const char* padding_side) {
  return c::run<c::Needs::scope>(context, "pad_sequence", c::kNoTensor, [&](c::Call& call) {
    const c::Tensors sequences_(call, sequences, sequences_count, "sequences");
    const char* padding_side_ = c::string(padding_side, "padding_side");
    return c::give(tenure::pad_sequence(sequences_, batch_first != 0, padding_value, padding_side_));
  });
}

}  // extern "C"
