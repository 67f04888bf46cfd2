// Made by tools/make_ops.py from src/signatures/compare.list: the ops of the family compare.
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

tn_tensor* tn_new_eq(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "eq", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::eq(a_, b_));
  });
}

tn_status tn_eq_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "eq_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.eq_(other_);
  });
}

tn_status tn_eq_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "eq_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::eq_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_eq_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "eq", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::eq(a_, b_));
  });
}

tn_status tn_eq_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "eq_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.eq_(other_);
  });
}

tn_status tn_eq_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "eq_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::eq_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_ne(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "ne", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::ne(a_, b_));
  });
}

tn_status tn_ne_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "ne_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.ne_(other_);
  });
}

tn_status tn_ne_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "ne_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::ne_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_ne_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "ne", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::ne(a_, b_));
  });
}

tn_status tn_ne_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "ne_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.ne_(other_);
  });
}

tn_status tn_ne_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "ne_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::ne_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_lt(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "lt", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::lt(a_, b_));
  });
}

tn_status tn_lt_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "lt_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.lt_(other_);
  });
}

tn_status tn_lt_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "lt_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::lt_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_lt_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "lt", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::lt(a_, b_));
  });
}

tn_status tn_lt_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "lt_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.lt_(other_);
  });
}

tn_status tn_lt_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "lt_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::lt_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_le(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "le", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::le(a_, b_));
  });
}

tn_status tn_le_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "le_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.le_(other_);
  });
}

tn_status tn_le_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "le_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::le_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_le_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "le", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::le(a_, b_));
  });
}

tn_status tn_le_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "le_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.le_(other_);
  });
}

tn_status tn_le_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "le_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::le_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_gt(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "gt", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::gt(a_, b_));
  });
}

tn_status tn_gt_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "gt_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.gt_(other_);
  });
}

tn_status tn_gt_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "gt_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::gt_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_gt_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "gt", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::gt(a_, b_));
  });
}

tn_status tn_gt_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "gt_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.gt_(other_);
  });
}

tn_status tn_gt_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "gt_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::gt_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_ge(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "ge", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::ge(a_, b_));
  });
}

tn_status tn_ge_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "ge_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.ge_(other_);
  });
}

tn_status tn_ge_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "ge_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::ge_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_ge_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "ge", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::ge(a_, b_));
  });
}

tn_status tn_ge_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "ge_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.ge_(other_);
  });
}

tn_status tn_ge_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "ge_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::ge_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_logical_and(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "logical_and", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::logical_and(a_, b_));
  });
}

tn_status tn_logical_and_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "logical_and_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.logical_and_(other_);
  });
}

tn_status tn_logical_and_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "logical_and_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::logical_and_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_logical_or(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "logical_or", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::logical_or(a_, b_));
  });
}

tn_status tn_logical_or_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "logical_or_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.logical_or_(other_);
  });
}

tn_status tn_logical_or_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "logical_or_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::logical_or_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_logical_xor(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "logical_xor", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::logical_xor(a_, b_));
  });
}

tn_status tn_logical_xor_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "logical_xor_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.logical_xor_(other_);
  });
}

tn_status tn_logical_xor_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "logical_xor_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::logical_xor_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_logical_not(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "logical_not", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::logical_not(x_));
  });
}

tn_status tn_logical_not_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "logical_not_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.logical_not_();
  });
}

tn_status tn_logical_not_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "logical_not_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::logical_not_out(out_, x_);
  });
}

tn_tensor* tn_new_isnan(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "isnan", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::isnan(x_));
  });
}

tn_status tn_isnan_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "isnan_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::isnan_out(out_, x_);
  });
}

tn_tensor* tn_new_isinf(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "isinf", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::isinf(x_));
  });
}

tn_status tn_isinf_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "isinf_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::isinf_out(out_, x_);
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

tn_status tn_where_out(tn_context* context, tn_tensor* out, tn_tensor* condition, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "where_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& condition_ = call.tensor(condition, "condition");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::where_out(out_, condition_, a_, b_);
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

tn_tensor* tn_new_isposinf(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "isposinf", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::isposinf(x_));
  });
}

tn_status tn_isposinf_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "isposinf_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::isposinf_out(out_, x_);
  });
}

tn_tensor* tn_new_isneginf(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "isneginf", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::isneginf(x_));
  });
}

tn_status tn_isneginf_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "isneginf_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::isneginf_out(out_, x_);
  });
}

tn_tensor* tn_new_isreal(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "isreal", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::isreal(x_));
  });
}

tn_tensor* tn_new_isclose(tn_context* context, tn_tensor* a, tn_tensor* b, double rtol, double atol, int32_t equal_nan)
    {
  return c::run<c::Needs::scope>(context, "isclose", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::isclose(a_, b_, rtol, atol, equal_nan != 0));
  });
}

}  // extern "C"
