// Made by tools/make_ops.py from src/signatures/bits.list: the ops of the family bits.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_bitwise_and(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "bitwise_and\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::bitwise_and(call.operand(0), call.operand(1));
  });
}

tn_status tn_bitwise_and_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "bitwise_and_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).bitwise_and_(call.operand(1));
  });
}

tn_status tn_bitwise_and_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "bitwise_and_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::bitwise_and_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_bitwise_and_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "bitwise_and\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::bitwise_and(call.operand(0), b_);
  });
}

tn_status tn_bitwise_and_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "bitwise_and_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).bitwise_and_(other_);
  });
}

tn_status tn_bitwise_and_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "bitwise_and_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::bitwise_and_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_bitwise_and_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::tensor_of(context, "bitwise_and\0b", {b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    return tenure::bitwise_and(a_, call.operand(0));
  });
}

tn_status tn_bitwise_and_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b) {
  return c::status_of(context, "bitwise_and_out\0out\0b", {out, b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    tenure::bitwise_and_out(call.operand(0), a_, call.operand(1));
  });
}

tn_tensor* tn_new_bitwise_or(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "bitwise_or\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::bitwise_or(call.operand(0), call.operand(1));
  });
}

tn_status tn_bitwise_or_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "bitwise_or_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).bitwise_or_(call.operand(1));
  });
}

tn_status tn_bitwise_or_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "bitwise_or_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::bitwise_or_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_bitwise_or_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "bitwise_or\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::bitwise_or(call.operand(0), b_);
  });
}

tn_status tn_bitwise_or_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "bitwise_or_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).bitwise_or_(other_);
  });
}

tn_status tn_bitwise_or_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "bitwise_or_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::bitwise_or_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_bitwise_or_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::tensor_of(context, "bitwise_or\0b", {b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    return tenure::bitwise_or(a_, call.operand(0));
  });
}

tn_status tn_bitwise_or_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b) {
  return c::status_of(context, "bitwise_or_out\0out\0b", {out, b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    tenure::bitwise_or_out(call.operand(0), a_, call.operand(1));
  });
}

tn_tensor* tn_new_bitwise_xor(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "bitwise_xor\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::bitwise_xor(call.operand(0), call.operand(1));
  });
}

tn_status tn_bitwise_xor_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "bitwise_xor_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).bitwise_xor_(call.operand(1));
  });
}

tn_status tn_bitwise_xor_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "bitwise_xor_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::bitwise_xor_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_bitwise_xor_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "bitwise_xor\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::bitwise_xor(call.operand(0), b_);
  });
}

tn_status tn_bitwise_xor_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "bitwise_xor_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).bitwise_xor_(other_);
  });
}

tn_status tn_bitwise_xor_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "bitwise_xor_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::bitwise_xor_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_bitwise_xor_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::tensor_of(context, "bitwise_xor\0b", {b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    return tenure::bitwise_xor(a_, call.operand(0));
  });
}

tn_status tn_bitwise_xor_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b) {
  return c::status_of(context, "bitwise_xor_out\0out\0b", {out, b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    tenure::bitwise_xor_out(call.operand(0), a_, call.operand(1));
  });
}

tn_tensor* tn_new_bitwise_not(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "bitwise_not\0x", {x}, [=](c::Call& call) {
    return tenure::bitwise_not(call.operand(0));
  });
}

tn_status tn_bitwise_not_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "bitwise_not_\0x", {x}, [=](c::Call& call) {
    call.operand(0).bitwise_not_();
  });
}

tn_status tn_bitwise_not_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "bitwise_not_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::bitwise_not_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_bitwise_left_shift(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "bitwise_left_shift\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::bitwise_left_shift(call.operand(0), call.operand(1));
  });
}

tn_status tn_bitwise_left_shift_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "bitwise_left_shift_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).bitwise_left_shift_(call.operand(1));
  });
}

tn_status tn_bitwise_left_shift_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "bitwise_left_shift_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::bitwise_left_shift_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_bitwise_left_shift_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "bitwise_left_shift\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::bitwise_left_shift(call.operand(0), b_);
  });
}

tn_status tn_bitwise_left_shift_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "bitwise_left_shift_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).bitwise_left_shift_(other_);
  });
}

tn_status tn_bitwise_left_shift_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "bitwise_left_shift_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::bitwise_left_shift_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_bitwise_left_shift_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::tensor_of(context, "bitwise_left_shift\0b", {b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    return tenure::bitwise_left_shift(a_, call.operand(0));
  });
}

tn_tensor* tn_new_bitwise_right_shift(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "bitwise_right_shift\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::bitwise_right_shift(call.operand(0), call.operand(1));
  });
}

tn_status tn_bitwise_right_shift_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "bitwise_right_shift_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).bitwise_right_shift_(call.operand(1));
  });
}

tn_status tn_bitwise_right_shift_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "bitwise_right_shift_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::bitwise_right_shift_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_bitwise_right_shift_scalar(tn_context* context, tn_tensor* a, tn_scalar b) {
  return c::tensor_of(context, "bitwise_right_shift\0a", {a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    return tenure::bitwise_right_shift(call.operand(0), b_);
  });
}

tn_status tn_bitwise_right_shift_scalar_(tn_context* context, tn_tensor* x, tn_scalar other) {
  return c::status_of(context, "bitwise_right_shift_\0x", {x}, [=](c::Call& call) {
    const auto other_ = c::scalar(other, "other");
    call.operand(0).bitwise_right_shift_(other_);
  });
}

tn_status tn_bitwise_right_shift_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b) {
  return c::status_of(context, "bitwise_right_shift_out\0out\0a", {out, a}, [=](c::Call& call) {
    const auto b_ = c::scalar(b, "b");
    tenure::bitwise_right_shift_out(call.operand(0), call.operand(1), b_);
  });
}

tn_tensor* tn_new_bitwise_right_shift_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b) {
  return c::tensor_of(context, "bitwise_right_shift\0b", {b}, [=](c::Call& call) {
    const auto a_ = c::scalar(a, "a");
    return tenure::bitwise_right_shift(a_, call.operand(0));
  });
}

}  // extern "C"
