// Made by tools/make_ops.py from src/signatures/index.list: the ops of the family index.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_index_select(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index) {
  return c::tensor_of(context, "index_select\0x\0index", {x, index}, [=](c::Call& call) {
    return tenure::index_select(call.operand(0), dim, call.operand(1));
  });
}

tn_status tn_index_select_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index) {
  return c::status_of(context, "index_select_out\0out\0x\0index", {out, x, index}, [=](c::Call& call) {
    tenure::index_select_out(call.operand(0), call.operand(1), dim, call.operand(2));
  });
}

tn_tensor* tn_new_index_add(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source,
    tn_scalar alpha) {
  return c::tensor_of(context, "index_add\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    return tenure::index_add(call.operand(0), dim, call.operand(1), call.operand(2), alpha_);
  });
}

tn_status tn_index_add_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, tn_scalar
    alpha) {
  return c::status_of(context, "index_add_\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    call.operand(0).index_add_(dim, call.operand(1), call.operand(2), alpha_);
  });
}

tn_status tn_index_add_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor*
    source, tn_scalar alpha) {
  return c::status_of(context, "index_add_out\0out\0x\0index\0source", {out, x, index, source}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::index_add_out(call.operand(0), call.operand(1), dim, call.operand(2), call.operand(3), alpha_);
  });
}

tn_tensor* tn_new_gather(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index) {
  return c::tensor_of(context, "gather\0x\0index", {x, index}, [=](c::Call& call) {
    return tenure::gather(call.operand(0), dim, call.operand(1));
  });
}

tn_status tn_gather_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index) {
  return c::status_of(context, "gather_out\0out\0x\0index", {out, x, index}, [=](c::Call& call) {
    tenure::gather_out(call.operand(0), call.operand(1), dim, call.operand(2));
  });
}

tn_tensor* tn_new_scatter_add(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source) {
  return c::tensor_of(context, "scatter_add\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    return tenure::scatter_add(call.operand(0), dim, call.operand(1), call.operand(2));
  });
}

tn_status tn_scatter_add_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source) {
  return c::status_of(context, "scatter_add_\0x\0index\0source", {x, index, source}, [=](c::Call& call) {
    call.operand(0).scatter_add_(dim, call.operand(1), call.operand(2));
  });
}

tn_status tn_scatter_add_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source) {
  return c::status_of(context, "scatter_add_out\0out\0x\0index\0source", {out, x, index, source}, [=](c::Call& call) {
    tenure::scatter_add_out(call.operand(0), call.operand(1), dim, call.operand(2), call.operand(3));
  });
}

tn_tensor* tn_new_embedding(tn_context* context, tn_tensor* weight, tn_tensor* indices, int64_t padding_idx) {
  return c::tensor_of(context, "embedding\0weight\0indices", {weight, indices}, [=](c::Call& call) {
    return tenure::embedding(call.operand(0), call.operand(1), padding_idx);
  });
}

tn_status tn_embedding_out(tn_context* context, tn_tensor* out, tn_tensor* weight, tn_tensor* indices, int64_t
    padding_idx) {
  return c::status_of(context, "embedding_out\0out\0weight\0indices", {out, weight, indices}, [=](c::Call& call) {
    tenure::embedding_out(call.operand(0), call.operand(1), call.operand(2), padding_idx);
  });
}

tn_tensor* tn_new_take(tn_context* context, tn_tensor* x, tn_tensor* index) {
  return c::tensor_of(context, "take\0x\0index", {x, index}, [=](c::Call& call) {
    return tenure::take(call.operand(0), call.operand(1));
  });
}

tn_status tn_take_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* index) {
  return c::status_of(context, "take_out\0out\0x\0index", {out, x, index}, [=](c::Call& call) {
    tenure::take_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_take_along_dim(tn_context* context, tn_tensor* x, tn_tensor* indices, const int64_t* dim) {
  return c::tensor_of(context, "take_along_dim\0x\0indices", {x, indices}, [=](c::Call& call) {
    return tenure::take_along_dim(call.operand(0), call.operand(1), c::int_or_none(dim));
  });
}

tn_tensor* tn_new_nonzero(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "nonzero\0x", {x}, [=](c::Call& call) {
    return tenure::nonzero(call.operand(0));
  });
}

tn_tensor* tn_new_argwhere(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "argwhere\0x", {x}, [=](c::Call& call) {
    return tenure::argwhere(call.operand(0));
  });
}

tn_tensor* tn_new_masked_fill(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_scalar value) {
  return c::tensor_of(context, "masked_fill\0x\0mask", {x, mask}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    return tenure::masked_fill(call.operand(0), call.operand(1), value_);
  });
}

tn_status tn_masked_fill_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_scalar value) {
  return c::status_of(context, "masked_fill_\0x\0mask", {x, mask}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    call.operand(0).masked_fill_(call.operand(1), value_);
  });
}

tn_status tn_masked_fill_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* mask, tn_scalar value) {
  return c::status_of(context, "masked_fill_out\0out\0x\0mask", {out, x, mask}, [=](c::Call& call) {
    const auto value_ = c::scalar(value, "value");
    tenure::masked_fill_out(call.operand(0), call.operand(1), call.operand(2), value_);
  });
}

tn_tensor* tn_new_masked_fill_tensor(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* value) {
  return c::tensor_of(context, "masked_fill\0x\0mask\0value", {x, mask, value}, [=](c::Call& call) {
    return tenure::masked_fill(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_status tn_masked_fill_tensor_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* value) {
  return c::status_of(context, "masked_fill_\0x\0mask\0value", {x, mask, value}, [=](c::Call& call) {
    call.operand(0).masked_fill_(call.operand(1), call.operand(2));
  });
}

tn_status tn_masked_fill_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* mask, tn_tensor*
    value) {
  return c::status_of(context, "masked_fill_out\0out\0x\0mask\0value", {out, x, mask, value}, [=](c::Call& call) {
    tenure::masked_fill_out(call.operand(0), call.operand(1), call.operand(2), call.operand(3));
  });
}

tn_tensor* tn_new_masked_select(tn_context* context, tn_tensor* x, tn_tensor* mask) {
  return c::tensor_of(context, "masked_select\0x\0mask", {x, mask}, [=](c::Call& call) {
    return tenure::masked_select(call.operand(0), call.operand(1));
  });
}

tn_status tn_masked_select_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* mask) {
  return c::status_of(context, "masked_select_out\0out\0x\0mask", {out, x, mask}, [=](c::Call& call) {
    tenure::masked_select_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_tril(tn_context* context, tn_tensor* x, int64_t diagonal) {
  return c::tensor_of(context, "tril\0x", {x}, [=](c::Call& call) {
    return tenure::tril(call.operand(0), diagonal);
  });
}

tn_status tn_tril_(tn_context* context, tn_tensor* x, int64_t diagonal) {
  return c::status_of(context, "tril_\0x", {x}, [=](c::Call& call) {
    call.operand(0).tril_(diagonal);
  });
}

tn_status tn_tril_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t diagonal) {
  return c::status_of(context, "tril_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::tril_out(call.operand(0), call.operand(1), diagonal);
  });
}

tn_tensor* tn_new_triu(tn_context* context, tn_tensor* x, int64_t diagonal) {
  return c::tensor_of(context, "triu\0x", {x}, [=](c::Call& call) {
    return tenure::triu(call.operand(0), diagonal);
  });
}

tn_status tn_triu_(tn_context* context, tn_tensor* x, int64_t diagonal) {
  return c::status_of(context, "triu_\0x", {x}, [=](c::Call& call) {
    call.operand(0).triu_(diagonal);
  });
}

tn_status tn_triu_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t diagonal) {
  return c::status_of(context, "triu_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::triu_out(call.operand(0), call.operand(1), diagonal);
  });
}

tn_tensor* tn_new_one_hot(tn_context* context, tn_tensor* x, int64_t num_classes) {
  return c::tensor_of(context, "one_hot\0x", {x}, [=](c::Call& call) {
    return tenure::one_hot(call.operand(0), num_classes);
  });
}

tn_list* tn_new_nonzero_numpy(tn_context* context, tn_tensor* x) {
  return c::list_of(context, "nonzero_numpy\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::nonzero_numpy(call.operand(0)));
  });
}

tn_tensor* tn_new_nonzero_static(tn_context* context, tn_tensor* x, int64_t size, int64_t fill_value) {
  return c::tensor_of(context, "nonzero_static\0x", {x}, [=](c::Call& call) {
    return tenure::nonzero_static(call.operand(0), size, fill_value);
  });
}

tn_list* tn_new_embedding_bag(tn_context* context, tn_tensor* weight, tn_tensor* indices, tn_tensor* offsets, int32_t
    scale_grad_by_freq, int64_t mode, int32_t sparse, tn_tensor* per_sample_weights, int32_t include_last_offset, const
    int64_t* padding_idx) {
  return c::list_of(context, "embedding_bag\0weight\0indices\0offsets\0per_sample_weights?", {weight, indices, offsets,
      per_sample_weights}, [=](c::Call& call) {
    return c::give_list(call, tenure::embedding_bag(call.operand(0), call.operand(1), call.operand(2),
        scale_grad_by_freq != 0, mode, sparse != 0, call.operand_if(3), include_last_offset != 0,
        c::int_or_none(padding_idx)));
  });
}

}  // extern "C"
