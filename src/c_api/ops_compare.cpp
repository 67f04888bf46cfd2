// Made by tools/make_ops.py from src/signatures/compare.list: the ops of the family compare.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_eq(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "eq\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::eq(call.operand(0), call.operand(1));
  });
}

tn_status tn_eq_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "eq_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).eq_(call.operand(1));
  });
}

tn_status tn_eq_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "eq_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::eq_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_eq_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "eq\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::eq(call.operand(0), b_);
  });
}

tn_status tn_eq_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "eq_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).eq_(other_);
  });
}

tn_status tn_eq_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "eq_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::eq_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_ne(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "ne\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::ne(call.operand(0), call.operand(1));
  });
}

tn_status tn_ne_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "ne_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).ne_(call.operand(1));
  });
}

tn_status tn_ne_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "ne_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::ne_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_ne_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "ne\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::ne(call.operand(0), b_);
  });
}

tn_status tn_ne_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "ne_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).ne_(other_);
  });
}

tn_status tn_ne_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "ne_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::ne_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_lt(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "lt\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::lt(call.operand(0), call.operand(1));
  });
}

tn_status tn_lt_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "lt_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).lt_(call.operand(1));
  });
}

tn_status tn_lt_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "lt_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::lt_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_lt_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "lt\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::lt(call.operand(0), b_);
  });
}

tn_status tn_lt_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "lt_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).lt_(other_);
  });
}

tn_status tn_lt_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "lt_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::lt_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_le(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "le\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::le(call.operand(0), call.operand(1));
  });
}

tn_status tn_le_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "le_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).le_(call.operand(1));
  });
}

tn_status tn_le_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "le_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::le_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_le_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "le\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::le(call.operand(0), b_);
  });
}

tn_status tn_le_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "le_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).le_(other_);
  });
}

tn_status tn_le_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "le_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::le_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_gt(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "gt\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::gt(call.operand(0), call.operand(1));
  });
}

tn_status tn_gt_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "gt_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).gt_(call.operand(1));
  });
}

tn_status tn_gt_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "gt_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::gt_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_gt_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "gt\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::gt(call.operand(0), b_);
  });
}

tn_status tn_gt_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "gt_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).gt_(other_);
  });
}

tn_status tn_gt_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "gt_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::gt_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_ge(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "ge\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::ge(call.operand(0), call.operand(1));
  });
}

tn_status tn_ge_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "ge_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).ge_(call.operand(1));
  });
}

tn_status tn_ge_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "ge_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::ge_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_ge_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "ge\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::ge(call.operand(0), b_);
  });
}

tn_status tn_ge_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "ge_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).ge_(other_);
  });
}

tn_status tn_ge_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "ge_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::ge_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_logical_and(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "logical_and\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::logical_and(call.operand(0), call.operand(1));
  });
}

tn_status tn_logical_and_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "logical_and_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).logical_and_(call.operand(1));
  });
}

tn_status tn_logical_and_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "logical_and_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::logical_and_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_logical_or(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "logical_or\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::logical_or(call.operand(0), call.operand(1));
  });
}

tn_status tn_logical_or_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "logical_or_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).logical_or_(call.operand(1));
  });
}

tn_status tn_logical_or_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "logical_or_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::logical_or_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_logical_xor(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "logical_xor\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::logical_xor(call.operand(0), call.operand(1));
  });
}

tn_status tn_logical_xor_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "logical_xor_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).logical_xor_(call.operand(1));
  });
}

tn_status tn_logical_xor_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "logical_xor_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::logical_xor_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_logical_not(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "logical_not\0x", {x}, [=](c::Call& call) {
    return tenure::logical_not(call.operand(0));
  });
}

tn_status tn_logical_not_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "logical_not_\0x", {x}, [=](c::Call& call) {
    call.operand(0).logical_not_();
  });
}

tn_status tn_logical_not_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "logical_not_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::logical_not_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_isnan(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "isnan\0x", {x}, [=](c::Call& call) {
    return tenure::isnan(call.operand(0));
  });
}

tn_status tn_isnan_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "isnan_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::isnan_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_isinf(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "isinf\0x", {x}, [=](c::Call& call) {
    return tenure::isinf(call.operand(0));
  });
}

tn_status tn_isinf_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "isinf_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::isinf_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_isfinite(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "isfinite\0x", {x}, [=](c::Call& call) {
    return tenure::isfinite(call.operand(0));
  });
}

int32_t tn_equal(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::flag_of(context, "equal\0a\0b", {a, b}, [=](c::Call& call) {
    return int32_t{tenure::equal(call.operand(0), call.operand(1))};
  });
}

int32_t tn_allclose(tn_context* context, tn_tensor* a, tn_tensor* b, double rtol, double atol, int32_t equal_nan) {
  return c::flag_of(context, "allclose\0a\0b", {a, b}, [=](c::Call& call) {
    return int32_t{tenure::allclose(call.operand(0), call.operand(1), rtol, atol, equal_nan != 0)};
  });
}

tn_tensor* tn_new_where(tn_context* context, tn_tensor* condition, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "where\0condition\0a\0b", {condition, a, b}, [=](c::Call& call) {
    return tenure::where(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_status tn_where_out(tn_context* context, tn_tensor* out, tn_tensor* condition, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "where_out\0out\0condition\0a\0b", {out, condition, a, b}, [=](c::Call& call) {
    tenure::where_out(call.operand(0), call.operand(1), call.operand(2), call.operand(3));
  });
}

tn_tensor* tn_new_where_scalar_b(tn_context* context, tn_tensor* condition, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "where\0condition\0a", {condition, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::where(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_where_scalar_a(tn_context* context, tn_tensor* condition, tn_scalar a, tn_tensor* b) {
  return c::tensor_of(context, "where\0condition\0b", {condition, b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    return tenure::where(call.operand(0), a_, call.operand(1));
  });
}

tn_tensor* tn_new_where_scalars(tn_context* context, tn_tensor* condition, tn_scalar a, tn_scalar b) {
  return c::tensor_of(context, "where\0condition", {condition}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    const auto b_ = c::scalar(b, "b");
    return tenure::where(call.operand(0), a_, b_);
  });
}

tn_tensor* tn_new_isposinf(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "isposinf\0x", {x}, [=](c::Call& call) {
    return tenure::isposinf(call.operand(0));
  });
}

tn_status tn_isposinf_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "isposinf_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::isposinf_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_isneginf(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "isneginf\0x", {x}, [=](c::Call& call) {
    return tenure::isneginf(call.operand(0));
  });
}

tn_status tn_isneginf_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "isneginf_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::isneginf_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_isreal(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "isreal\0x", {x}, [=](c::Call& call) {
    return tenure::isreal(call.operand(0));
  });
}

tn_tensor* tn_new_isclose(tn_context* context, tn_tensor* a, tn_tensor* b, double rtol, double atol, int32_t equal_nan)
    {
  return c::tensor_of(context, "isclose\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::isclose(call.operand(0), call.operand(1), rtol, atol, equal_nan != 0);
  });
}

}  // extern "C"
