// Made by tools/make_ops.py from src/signatures/compare.list: the ops of the family compare.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/generators.h"
#include "c_api/results.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_eq(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "eq", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::eq(a_, b_));
  });
}

tn_tensor* tn_new_eq_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "eq", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::eq(a_, b_));
  });
}

tn_tensor* tn_new_ne(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "ne", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::ne(a_, b_));
  });
}

tn_tensor* tn_new_ne_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "ne", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::ne(a_, b_));
  });
}

tn_tensor* tn_new_lt(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "lt", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::lt(a_, b_));
  });
}

tn_tensor* tn_new_lt_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "lt", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::lt(a_, b_));
  });
}

tn_tensor* tn_new_le(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "le", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::le(a_, b_));
  });
}

tn_tensor* tn_new_le_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "le", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::le(a_, b_));
  });
}

tn_tensor* tn_new_gt(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "gt", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::gt(a_, b_));
  });
}

tn_tensor* tn_new_gt_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "gt", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::gt(a_, b_));
  });
}

tn_tensor* tn_new_ge(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "ge", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::ge(a_, b_));
  });
}

tn_tensor* tn_new_ge_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "ge", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::ge(a_, b_));
  });
}

tn_tensor* tn_new_logical_and(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "logical_and", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::logical_and(a_, b_));
  });
}

tn_tensor* tn_new_logical_or(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "logical_or", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::logical_or(a_, b_));
  });
}

tn_tensor* tn_new_logical_not(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "logical_not", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::logical_not(x_));
  });
}

tn_tensor* tn_new_isnan(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "isnan", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::isnan(x_));
  });
}

tn_tensor* tn_new_isinf(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "isinf", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::isinf(x_));
  });
}

tn_tensor* tn_new_isfinite(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "isfinite", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::isfinite(x_));
  });
}

int32_t tn_equal(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "equal", int32_t{-1}, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return int32_t{tenure::equal(a_, b_)};
  });
}

int32_t tn_allclose(tn_context* context, tn_tensor* a, tn_tensor* b, double rtol, double atol, int32_t equal_nan) {
  return c::run<c::Needs::scope>(context, "allclose", int32_t{-1}, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return int32_t{tenure::allclose(a_, b_, rtol, atol, equal_nan != 0)};
  });
}

tn_tensor* tn_new_where(tn_context* context, tn_tensor* condition, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "where", c::kNoTensor, [&](c::Call& call) {
    const Tensor& condition_ = call.tensor(condition, "condition");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::where(condition_, a_, b_));
  });
}

tn_tensor* tn_new_where_scalar_b(tn_context* context, tn_tensor* condition, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "where", c::kNoTensor, [&](c::Call& call) {
    const Tensor& condition_ = call.tensor(condition, "condition");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::where(condition_, a_, b_));
  });
}

tn_tensor* tn_new_where_scalar_a(tn_context* context, tn_tensor* condition, tn_scalar a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "where", c::kNoTensor, [&](c::Call& call) {
    const Tensor& condition_ = call.tensor(condition, "condition");
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::where(condition_, a_, b_));
  });
}

tn_tensor* tn_new_where_scalars(tn_context* context, tn_tensor* condition, tn_scalar a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "where", c::kNoTensor, [&](c::Call& call) {
    const Tensor& condition_ = call.tensor(condition, "condition");
    const auto a_ = c::scalar(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::where(condition_, a_, b_));
  });
}

}  // extern "C"
