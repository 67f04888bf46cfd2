// Made by tools/make_ops.py from src/signatures/bits.list: the ops of the family bits.
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

tn_tensor* tn_new_bitwise_and(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "bitwise_and", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::bitwise_and(a_, b_));
  });
}

tn_status tn_bitwise_and_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "bitwise_and_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.bitwise_and_(other_);
  });
}

tn_status tn_bitwise_and_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "bitwise_and_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::bitwise_and_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bitwise_and_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "bitwise_and", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::bitwise_and(a_, b_));
  });
}

tn_status tn_bitwise_and_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "bitwise_and_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.bitwise_and_(other_);
  });
}

tn_status tn_bitwise_and_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "bitwise_and_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::bitwise_and_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bitwise_and_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "bitwise_and", c::kNoTensor, [&](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::bitwise_and(a_, b_));
  });
}

tn_status tn_bitwise_and_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "bitwise_and_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::bitwise_and_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bitwise_or(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "bitwise_or", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::bitwise_or(a_, b_));
  });
}

tn_status tn_bitwise_or_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "bitwise_or_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.bitwise_or_(other_);
  });
}

tn_status tn_bitwise_or_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "bitwise_or_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::bitwise_or_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bitwise_or_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "bitwise_or", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::bitwise_or(a_, b_));
  });
}

tn_status tn_bitwise_or_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "bitwise_or_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.bitwise_or_(other_);
  });
}

tn_status tn_bitwise_or_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "bitwise_or_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::bitwise_or_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bitwise_or_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "bitwise_or", c::kNoTensor, [&](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::bitwise_or(a_, b_));
  });
}

tn_status tn_bitwise_or_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "bitwise_or_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::bitwise_or_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bitwise_xor(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "bitwise_xor", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::bitwise_xor(a_, b_));
  });
}

tn_status tn_bitwise_xor_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "bitwise_xor_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.bitwise_xor_(other_);
  });
}

tn_status tn_bitwise_xor_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "bitwise_xor_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::bitwise_xor_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bitwise_xor_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "bitwise_xor", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::bitwise_xor(a_, b_));
  });
}

tn_status tn_bitwise_xor_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "bitwise_xor_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.bitwise_xor_(other_);
  });
}

tn_status tn_bitwise_xor_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "bitwise_xor_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::bitwise_xor_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bitwise_xor_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "bitwise_xor", c::kNoTensor, [&](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::bitwise_xor(a_, b_));
  });
}

tn_status tn_bitwise_xor_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "bitwise_xor_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::bitwise_xor_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bitwise_not(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "bitwise_not", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::bitwise_not(x_));
  });
}

tn_status tn_bitwise_not_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "bitwise_not_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.bitwise_not_();
  });
}

tn_status tn_bitwise_not_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "bitwise_not_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::bitwise_not_out(out_, x_);
  });
}

tn_tensor* tn_new_bitwise_left_shift(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "bitwise_left_shift", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::bitwise_left_shift(a_, b_));
  });
}

tn_status tn_bitwise_left_shift_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "bitwise_left_shift_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.bitwise_left_shift_(other_);
  });
}

tn_status tn_bitwise_left_shift_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "bitwise_left_shift_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::bitwise_left_shift_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bitwise_left_shift_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "bitwise_left_shift", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::bitwise_left_shift(a_, b_));
  });
}

tn_status tn_bitwise_left_shift_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "bitwise_left_shift_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.bitwise_left_shift_(other_);
  });
}

tn_status tn_bitwise_left_shift_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "bitwise_left_shift_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::bitwise_left_shift_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bitwise_left_shift_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "bitwise_left_shift", c::kNoTensor, [&](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::bitwise_left_shift(a_, b_));
  });
}

tn_tensor* tn_new_bitwise_right_shift(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "bitwise_right_shift", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::bitwise_right_shift(a_, b_));
  });
}

tn_status tn_bitwise_right_shift_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "bitwise_right_shift_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.bitwise_right_shift_(other_);
  });
}

tn_status tn_bitwise_right_shift_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "bitwise_right_shift_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::bitwise_right_shift_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bitwise_right_shift_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::run<c::Needs::scope>(context, "bitwise_right_shift", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    return c::give(tenure::bitwise_right_shift(a_, b_));
  });
}

tn_status tn_bitwise_right_shift_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::run_status<c::Needs::scope>(context, "bitwise_right_shift_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto other_ = c::scalar(other, "other");
    x_.bitwise_right_shift_(other_);
  });
}

tn_status tn_bitwise_right_shift_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::run_status<c::Needs::scope>(context, "bitwise_right_shift_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const auto b_ = c::scalar(b, "b");
    tenure::bitwise_right_shift_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_bitwise_right_shift_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "bitwise_right_shift", c::kNoTensor, [&](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::bitwise_right_shift(a_, b_));
  });
}

}  // extern "C"
