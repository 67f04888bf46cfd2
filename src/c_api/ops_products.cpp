// Made by tools/make_ops.py from src/signatures/products.list: the ops of the family products.
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

tn_tensor* tn_new_mv(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "mv", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::mv(a_, b_));
  });
}

tn_status tn_mv_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "mv_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::mv_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_vdot(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "vdot", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::vdot(a_, b_));
  });
}

tn_status tn_vdot_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "vdot_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::vdot_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_inner(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "inner", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::inner(a_, b_));
  });
}

tn_status tn_inner_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "inner_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::inner_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_addmv(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha)
    {
  return c::run<c::Needs::scope>(context, "addmv", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return c::give(tenure::addmv(x_, a_, b_, beta_, alpha_));
  });
}

tn_status tn_addmv_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "addmv_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    x_.addmv_(a_, b_, beta_, alpha_);
  });
}

tn_status tn_addmv_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta,
    tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "addmv_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::addmv_out(out_, x_, a_, b_, beta_, alpha_);
  });
}

tn_tensor* tn_new_addbmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha)
    {
  return c::run<c::Needs::scope>(context, "addbmm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return c::give(tenure::addbmm(x_, a_, b_, beta_, alpha_));
  });
}

tn_status tn_addbmm_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "addbmm_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    x_.addbmm_(a_, b_, beta_, alpha_);
  });
}

tn_status tn_addbmm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta,
    tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "addbmm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::addbmm_out(out_, x_, a_, b_, beta_, alpha_);
  });
}

tn_tensor* tn_new_baddbmm(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar
    alpha) {
  return c::run<c::Needs::scope>(context, "baddbmm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return c::give(tenure::baddbmm(x_, a_, b_, beta_, alpha_));
  });
}

tn_status tn_baddbmm_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "baddbmm_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    x_.baddbmm_(a_, b_, beta_, alpha_);
  });
}

tn_status tn_baddbmm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta,
    tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "baddbmm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::baddbmm_out(out_, x_, a_, b_, beta_, alpha_);
  });
}

tn_tensor* tn_new_addr(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha) {
  return c::run<c::Needs::scope>(context, "addr", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return c::give(tenure::addr(x_, a_, b_, beta_, alpha_));
  });
}

tn_status tn_addr_(tn_context* context, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "addr_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    x_.addr_(a_, b_, beta_, alpha_);
  });
}

tn_status tn_addr_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* a, tn_tensor* b, tn_scalar beta,
    tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "addr_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto beta_ = c::scalar(beta, "beta");
    const auto alpha_ = c::scalar(alpha, "alpha");
    tenure::addr_out(out_, x_, a_, b_, beta_, alpha_);
  });
}

tn_tensor* tn_new_tensordot(tn_context* context, tn_tensor* a, tn_tensor* b, const int64_t* dims_a, size_t dims_a_count,
    const int64_t* dims_b, size_t dims_b_count) {
  return c::run<c::Needs::scope>(context, "tensordot", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const IntArrayRef dims_a_ = c::ints(dims_a, dims_a_count, "dims_a");
    const IntArrayRef dims_b_ = c::ints(dims_b, dims_b_count, "dims_b");
    return c::give(tenure::tensordot(a_, b_, dims_a_, dims_b_));
  });
}

tn_status tn_tensordot_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b, const int64_t* dims_a,
    size_t dims_a_count, const int64_t* dims_b, size_t dims_b_count) {
  return c::run_status<c::Needs::scope>(context, "tensordot_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const IntArrayRef dims_a_ = c::ints(dims_a, dims_a_count, "dims_a");
    const IntArrayRef dims_b_ = c::ints(dims_b, dims_b_count, "dims_b");
    tenure::tensordot_out(out_, a_, b_, dims_a_, dims_b_);
  });
}

tn_tensor* tn_new_einsum(tn_context* context, const char* equation, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "einsum", c::kNoTensor, [&](c::Call& call) {
    const char* equation_ = c::string(equation, "equation");
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give(tenure::einsum(equation_, tensors_));
  });
}

tn_tensor* tn_new_trace(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "trace", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::trace(x_));
  });
}

tn_tensor* tn_new_kron(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "kron", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::kron(a_, b_));
  });
}

tn_status tn_kron_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "kron_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::kron_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_chain_matmul(tn_context* context, tn_tensor* const* matrices, size_t matrices_count) {
  return c::run<c::Needs::scope>(context, "chain_matmul", c::kNoTensor, [&](c::Call& call) {
    const c::Tensors matrices_(call, matrices, matrices_count, "matrices");
    return c::give(tenure::chain_matmul(matrices_));
  });
}

tn_tensor* tn_new_cdist(tn_context* context, tn_tensor* a, tn_tensor* b, double p) {
  return c::run<c::Needs::scope>(context, "cdist", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::cdist(a_, b_, p));
  });
}

}  // extern "C"
