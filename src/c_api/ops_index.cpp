// Made by tools/make_ops.py from src/signatures/index.list: the ops of the family index.
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

tn_tensor* tn_new_index_select(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index) {
  return c::run<c::Needs::scope>(context, "index_select", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    return c::give(tenure::index_select(x_, dim, index_));
  });
}

tn_status tn_index_select_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index) {
  return c::run_status<c::Needs::scope>(context, "index_select_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    tenure::index_select_out(out_, x_, dim, index_);
  });
}

tn_tensor* tn_new_index_add(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source,
    tn_scalar alpha) {
  return c::run<c::Needs::scope>(context, "index_add", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return c::give(tenure::index_add(x_, dim, index_, source_, alpha_));
  });
}

tn_status tn_index_add_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source, tn_scalar
    alpha) {
  return c::run_status<c::Needs::scope>(context, "index_add_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    const auto alpha_ = c::scalar(alpha, "alpha");
    x_.index_add_(dim, index_, source_, alpha_);
  });
}

tn_status tn_index_add_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor*
    source, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "index_add_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::index_add_out(out_, x_, dim, index_, source_, alpha_);
  });
}

tn_tensor* tn_new_gather(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index) {
  return c::run<c::Needs::scope>(context, "gather", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    return c::give(tenure::gather(x_, dim, index_));
  });
}

tn_status tn_gather_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index) {
  return c::run_status<c::Needs::scope>(context, "gather_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    tenure::gather_out(out_, x_, dim, index_);
  });
}

tn_tensor* tn_new_scatter_add(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source) {
  return c::run<c::Needs::scope>(context, "scatter_add", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    return c::give(tenure::scatter_add(x_, dim, index_, source_));
  });
}

tn_status tn_scatter_add_(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index, tn_tensor* source) {
  return c::run_status<c::Needs::scope>(context, "scatter_add_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    x_.scatter_add_(dim, index_, source_);
  });
}

tn_status tn_scatter_add_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_tensor* index,
    tn_tensor* source) {
  return c::run_status<c::Needs::scope>(context, "scatter_add_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    const Tensor& source_ = call.tensor(source, "source");
    tenure::scatter_add_out(out_, x_, dim, index_, source_);
  });
}

tn_tensor* tn_new_embedding(tn_context* context, tn_tensor* weight, tn_tensor* indices, int64_t padding_idx) {
  return c::run<c::Needs::scope>(context, "embedding", c::kNoTensor, [&](c::Call& call) {
    const Tensor& weight_ = call.tensor(weight, "weight");
    const Tensor& indices_ = call.tensor(indices, "indices");
    return c::give(tenure::embedding(weight_, indices_, padding_idx));
  });
}

tn_status tn_embedding_out(tn_context* context, tn_tensor* out, tn_tensor* weight, tn_tensor* indices, int64_t
    padding_idx) {
  return c::run_status<c::Needs::scope>(context, "embedding_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& weight_ = call.tensor(weight, "weight");
    const Tensor& indices_ = call.tensor(indices, "indices");
    tenure::embedding_out(out_, weight_, indices_, padding_idx);
  });
}

tn_tensor* tn_new_take(tn_context* context, tn_tensor* x, tn_tensor* index) {
  return c::run<c::Needs::scope>(context, "take", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    return c::give(tenure::take(x_, index_));
  });
}

tn_status tn_take_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* index) {
  return c::run_status<c::Needs::scope>(context, "take_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    tenure::take_out(out_, x_, index_);
  });
}

tn_tensor* tn_new_take_along_dim(tn_context* context, tn_tensor* x, tn_tensor* indices, const int64_t* dim) {
  return c::run<c::Needs::scope>(context, "take_along_dim", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& indices_ = call.tensor(indices, "indices");
    return c::give(tenure::take_along_dim(x_, indices_, c::int_or_none(dim)));
  });
}

tn_tensor* tn_new_nonzero(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "nonzero", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::nonzero(x_));
  });
}

tn_tensor* tn_new_argwhere(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "argwhere", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::argwhere(x_));
  });
}

tn_tensor* tn_new_masked_fill(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_scalar value) {
  return c::run<c::Needs::scope>(context, "masked_fill", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& mask_ = call.tensor(mask, "mask");
    const auto value_ = c::scalar(value, "value");
    return c::give(tenure::masked_fill(x_, mask_, value_));
  });
}

tn_status tn_masked_fill_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_scalar value) {
  return c::run_status<c::Needs::scope>(context, "masked_fill_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& mask_ = call.tensor(mask, "mask");
    const auto value_ = c::scalar(value, "value");
    x_.masked_fill_(mask_, value_);
  });
}

tn_status tn_masked_fill_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* mask, tn_scalar value) {
  return c::run_status<c::Needs::scope>(context, "masked_fill_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& mask_ = call.tensor(mask, "mask");
    const auto value_ = c::scalar(value, "value");
    tenure::masked_fill_out(out_, x_, mask_, value_);
  });
}

tn_tensor* tn_new_masked_fill_tensor(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* value) {
  return c::run<c::Needs::scope>(context, "masked_fill", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& mask_ = call.tensor(mask, "mask");
    const Tensor& value_ = call.tensor(value, "value");
    return c::give(tenure::masked_fill(x_, mask_, value_));
  });
}

tn_status tn_masked_fill_tensor_(tn_context* context, tn_tensor* x, tn_tensor* mask, tn_tensor* value) {
  return c::run_status<c::Needs::scope>(context, "masked_fill_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& mask_ = call.tensor(mask, "mask");
    const Tensor& value_ = call.tensor(value, "value");
    x_.masked_fill_(mask_, value_);
  });
}

tn_status tn_masked_fill_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* mask, tn_tensor*
    value) {
  return c::run_status<c::Needs::scope>(context, "masked_fill_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& mask_ = call.tensor(mask, "mask");
    const Tensor& value_ = call.tensor(value, "value");
    tenure::masked_fill_out(out_, x_, mask_, value_);
  });
}

tn_tensor* tn_new_masked_select(tn_context* context, tn_tensor* x, tn_tensor* mask) {
  return c::run<c::Needs::scope>(context, "masked_select", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& mask_ = call.tensor(mask, "mask");
    return c::give(tenure::masked_select(x_, mask_));
  });
}

tn_status tn_masked_select_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* mask) {
  return c::run_status<c::Needs::scope>(context, "masked_select_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& mask_ = call.tensor(mask, "mask");
    tenure::masked_select_out(out_, x_, mask_);
  });
}

tn_tensor* tn_new_tril(tn_context* context, tn_tensor* x, int64_t diagonal) {
  return c::run<c::Needs::scope>(context, "tril", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::tril(x_, diagonal));
  });
}

tn_status tn_tril_(tn_context* context, tn_tensor* x, int64_t diagonal) {
  return c::run_status<c::Needs::scope>(context, "tril_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.tril_(diagonal);
  });
}

tn_status tn_tril_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t diagonal) {
  return c::run_status<c::Needs::scope>(context, "tril_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::tril_out(out_, x_, diagonal);
  });
}

tn_tensor* tn_new_triu(tn_context* context, tn_tensor* x, int64_t diagonal) {
  return c::run<c::Needs::scope>(context, "triu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::triu(x_, diagonal));
  });
}

tn_status tn_triu_(tn_context* context, tn_tensor* x, int64_t diagonal) {
  return c::run_status<c::Needs::scope>(context, "triu_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.triu_(diagonal);
  });
}

tn_status tn_triu_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t diagonal) {
  return c::run_status<c::Needs::scope>(context, "triu_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::triu_out(out_, x_, diagonal);
  });
}

tn_tensor* tn_new_one_hot(tn_context* context, tn_tensor* x, int64_t num_classes) {
  return c::run<c::Needs::scope>(context, "one_hot", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::one_hot(x_, num_classes));
  });
}

tn_list* tn_new_nonzero_numpy(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "nonzero_numpy", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::nonzero_numpy(x_));
  });
}

tn_tensor* tn_new_nonzero_static(tn_context* context, tn_tensor* x, int64_t size, int64_t fill_value) {
  return c::run<c::Needs::scope>(context, "nonzero_static", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::nonzero_static(x_, size, fill_value));
  });
}

tn_list* tn_new_embedding_bag(tn_context* context, tn_tensor* weight, tn_tensor* indices, tn_tensor* offsets, int32_t
    scale_grad_by_freq, int64_t mode, int32_t sparse, tn_tensor* per_sample_weights, int32_t include_last_offset, const
    int64_t* padding_idx) {
  return c::run<c::Needs::scope>(context, "embedding_bag", c::kNoList, [&](c::Call& call) {
    const Tensor& weight_ = call.tensor(weight, "weight");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& offsets_ = call.tensor(offsets, "offsets");
    const Tensor& per_sample_weights_ = call.tensor_or_none(per_sample_weights, "per_sample_weights");
    return c::give_list(call, tenure::embedding_bag(weight_, indices_, offsets_, scale_grad_by_freq != 0, mode, sparse
        != 0, std::optional<Tensor>(per_sample_weights ? std::optional<Tensor>(per_sample_weights_) : std::nullopt),
        include_last_offset != 0, c::int_or_none(padding_idx)));
  });
}

}  // extern "C"
