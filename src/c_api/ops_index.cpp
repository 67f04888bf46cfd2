// Made by tools/make_ops.py from src/signatures/index.list: the ops of the family index.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/generators.h"
#include "c_api/results.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_index_select(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index) {
  return c::run<c::Needs::scope>(context, "index_select", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    return c::give(tenure::index_select(x_, dim, index_));
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

tn_tensor* tn_new_gather(tn_context* context, tn_tensor* x, int64_t dim, tn_tensor* index) {
  return c::run<c::Needs::scope>(context, "gather", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& index_ = call.tensor(index, "index");
    return c::give(tenure::gather(x_, dim, index_));
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

tn_tensor* tn_new_embedding(tn_context* context, tn_tensor* weight, tn_tensor* indices, int64_t padding_idx) {
  return c::run<c::Needs::scope>(context, "embedding", c::kNoTensor, [&](c::Call& call) {
    const Tensor& weight_ = call.tensor(weight, "weight");
    const Tensor& indices_ = call.tensor(indices, "indices");
    return c::give(tenure::embedding(weight_, indices_, padding_idx));
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

tn_tensor* tn_new_masked_select(tn_context* context, tn_tensor* x, tn_tensor* mask) {
  return c::run<c::Needs::scope>(context, "masked_select", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& mask_ = call.tensor(mask, "mask");
    return c::give(tenure::masked_select(x_, mask_));
  });
}

tn_tensor* tn_new_tril(tn_context* context, tn_tensor* x, int64_t diagonal) {
  return c::run<c::Needs::scope>(context, "tril", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::tril(x_, diagonal));
  });
}

tn_tensor* tn_new_triu(tn_context* context, tn_tensor* x, int64_t diagonal) {
  return c::run<c::Needs::scope>(context, "triu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::triu(x_, diagonal));
  });
}

tn_tensor* tn_new_one_hot(tn_context* context, tn_tensor* x, int64_t num_classes) {
  return c::run<c::Needs::scope>(context, "one_hot", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::one_hot(x_, num_classes));
  });
}

}  // extern "C"
