// Made by tools/make_ops.py from src/signatures/join.list: the ops of the family join.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_hstack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::tensor_of(context, "hstack", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return tenure::hstack(tensors_);
  });
}

tn_status tn_hstack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count) {
  return c::status_of(context, "hstack_out\0out", {out}, [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::hstack_out(call.operand(0), tensors_);
  });
}

tn_tensor* tn_new_vstack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::tensor_of(context, "vstack", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return tenure::vstack(tensors_);
  });
}

tn_status tn_vstack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count) {
  return c::status_of(context, "vstack_out\0out", {out}, [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::vstack_out(call.operand(0), tensors_);
  });
}

tn_tensor* tn_new_dstack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::tensor_of(context, "dstack", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return tenure::dstack(tensors_);
  });
}

tn_status tn_dstack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count) {
  return c::status_of(context, "dstack_out\0out", {out}, [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::dstack_out(call.operand(0), tensors_);
  });
}

tn_tensor* tn_new_column_stack(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::tensor_of(context, "column_stack", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return tenure::column_stack(tensors_);
  });
}

tn_status tn_column_stack_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count) {
  return c::status_of(context, "column_stack_out\0out", {out}, [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::column_stack_out(call.operand(0), tensors_);
  });
}

tn_tensor* tn_new_block_diag(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::tensor_of(context, "block_diag", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return tenure::block_diag(tensors_);
  });
}

tn_list* tn_new_meshgrid(tn_context* context, tn_tensor* const* tensors, size_t tensors_count, const char* indexing) {
  return c::list_of(context, "meshgrid", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    const char* indexing_ = c::string(indexing, "indexing");
    return c::give_list(call, tenure::meshgrid(tensors_, indexing_));
  });
}

tn_tensor* tn_new_cartesian_prod(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::tensor_of(context, "cartesian_prod", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return tenure::cartesian_prod(tensors_);
  });
}

tn_tensor* tn_new_combinations(tn_context* context, tn_tensor* x, int64_t r, int32_t with_replacement) {
  return c::tensor_of(context, "combinations\0x", {x}, [=](c::Call& call) {
    return tenure::combinations(call.operand(0), r, with_replacement != 0);
  });
}

tn_tensor* tn_new_pad_sequence(tn_context* context, tn_tensor* const* sequences, size_t sequences_count, int32_t
    batch_first, double padding_value, const char* padding_side) {
  return c::tensor_of(context, "pad_sequence", [=](c::Call& call) {
    const c::Tensors sequences_(call, sequences, sequences_count, "sequences");
    const char* padding_side_ = c::string(padding_side, "padding_side");
    return tenure::pad_sequence(sequences_, batch_first != 0, padding_value, padding_side_);
  });
}

}  // extern "C"
