// Made by tools/make_ops.py from src/signatures/products.list: the ops of the family products.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_mv(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "mv\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::mv(call.operand(0), call.operand(1));
  });
}

tn_status tn_mv_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "mv_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::mv_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_vdot(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "vdot\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::vdot(call.operand(0), call.operand(1));
  });
}

tn_status tn_vdot_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "vdot_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::vdot_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_inner(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "inner\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::inner(call.operand(0), call.operand(1));
  });
}

tn_status tn_inner_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "inner_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::inner_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_addmv(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha)
    {
  return c::tensor_of(context, "addmv\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return tenure::addmv(call.operand(0), call.operand(1), call.operand(2), beta_, alpha_);
  });
}

tn_status tn_addmv_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha) {
  return c::status_of(context, "addmv_\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    call.operand(0).addmv_(call.operand(1), call.operand(2), beta_, alpha_);
  });
}

tn_status tn_addmv_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta,
    tn_scalar alpha) {
  return c::status_of(context, "addmv_out\0out\0x\0a\0b", {out, x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::addmv_out(call.operand(0), call.operand(1), call.operand(2), call.operand(3), beta_, alpha_);
  });
}

tn_tensor* tn_new_addbmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha)
    {
  return c::tensor_of(context, "addbmm\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return tenure::addbmm(call.operand(0), call.operand(1), call.operand(2), beta_, alpha_);
  });
}

tn_status tn_addbmm_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha) {
  return c::status_of(context, "addbmm_\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    call.operand(0).addbmm_(call.operand(1), call.operand(2), beta_, alpha_);
  });
}

tn_status tn_addbmm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta,
    tn_scalar alpha) {
  return c::status_of(context, "addbmm_out\0out\0x\0a\0b", {out, x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::addbmm_out(call.operand(0), call.operand(1), call.operand(2), call.operand(3), beta_, alpha_);
  });
}

tn_tensor* tn_new_baddbmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar
    alpha) {
  return c::tensor_of(context, "baddbmm\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return tenure::baddbmm(call.operand(0), call.operand(1), call.operand(2), beta_, alpha_);
  });
}

tn_status tn_baddbmm_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha) {
  return c::status_of(context, "baddbmm_\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    call.operand(0).baddbmm_(call.operand(1), call.operand(2), beta_, alpha_);
  });
}

tn_status tn_baddbmm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta,
    tn_scalar alpha) {
  return c::status_of(context, "baddbmm_out\0out\0x\0a\0b", {out, x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::baddbmm_out(call.operand(0), call.operand(1), call.operand(2), call.operand(3), beta_, alpha_);
  });
}

tn_tensor* tn_new_addr(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha) {
  return c::tensor_of(context, "addr\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return tenure::addr(call.operand(0), call.operand(1), call.operand(2), beta_, alpha_);
  });
}

tn_status tn_addr_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha) {
  return c::status_of(context, "addr_\0x\0a\0b", {x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    call.operand(0).addr_(call.operand(1), call.operand(2), beta_, alpha_);
  });
}

tn_status tn_addr_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta,
    tn_scalar alpha) {
  return c::status_of(context, "addr_out\0out\0x\0a\0b", {out, x, a, b}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::addr_out(call.operand(0), call.operand(1), call.operand(2), call.operand(3), beta_, alpha_);
  });
}

tn_tensor* tn_new_tensordot(tn_context* context, tn_tensor* a, tn_tensor* b, const int64_t* dims_a, size_t dims_a_count,
    const int64_t* dims_b, size_t dims_b_count) {
  return c::tensor_of(context, "tensordot\0a\0b", {a, b}, [=](c::Call& call) {
    const IntArrayRef dims_a_ = c::ints(dims_a, dims_a_count, "dims_a");
    const IntArrayRef dims_b_ = c::ints(dims_b, dims_b_count, "dims_b");
    return tenure::tensordot(call.operand(0), call.operand(1), dims_a_, dims_b_);
  });
}

tn_status tn_tensordot_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b, const int64_t* dims_a,
    size_t dims_a_count, const int64_t* dims_b, size_t dims_b_count) {
  return c::status_of(context, "tensordot_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    const IntArrayRef dims_a_ = c::ints(dims_a, dims_a_count, "dims_a");
    const IntArrayRef dims_b_ = c::ints(dims_b, dims_b_count, "dims_b");
    tenure::tensordot_out(call.operand(0), call.operand(1), call.operand(2), dims_a_, dims_b_);
  });
}

tn_tensor* tn_new_einsum(tn_context* context, const char* equation, tn_tensor* const* tensors, size_t tensors_count) {
  return c::tensor_of(context, "einsum", [=](c::Call& call) {
    const char* equation_ = c::string(equation, "equation");
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return tenure::einsum(equation_, tensors_);
  });
}

tn_tensor* tn_new_trace(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "trace\0x", {x}, [=](c::Call& call) {
    return tenure::trace(call.operand(0));
  });
}

tn_tensor* tn_new_kron(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "kron\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::kron(call.operand(0), call.operand(1));
  });
}

tn_status tn_kron_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "kron_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::kron_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_chain_matmul(tn_context* context, tn_tensor* const* matrices, size_t matrices_count) {
  return c::tensor_of(context, "chain_matmul", [=](c::Call& call) {
    const c::Tensors matrices_(call, matrices, matrices_count, "matrices");
    return tenure::chain_matmul(matrices_);
  });
}

tn_tensor* tn_new_cdist(tn_context* context, tn_tensor* a, tn_tensor* b, double p) {
  return c::tensor_of(context, "cdist\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::cdist(call.operand(0), call.operand(1), p);
  });
}

}  // extern "C"
