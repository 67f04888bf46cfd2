// Made by tools/make_ops.py from src/signatures/polynomials.list: the ops of the family polynomials.
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

tn_tensor* tn_new_special_chebyshev_polynomial_t(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_chebyshev_polynomial_t", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_chebyshev_polynomial_t(x_, n_));
  });
}

tn_status tn_special_chebyshev_polynomial_t_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_chebyshev_polynomial_t_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_chebyshev_polynomial_t_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_t_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::run<c::Needs::scope>(context, "special_chebyshev_polynomial_t", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    return c::give(tenure::special_chebyshev_polynomial_t(x_, n_));
  });
}

tn_status tn_special_chebyshev_polynomial_t_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::run_status<c::Needs::scope>(context, "special_chebyshev_polynomial_t_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    tenure::special_chebyshev_polynomial_t_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_t_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_chebyshev_polynomial_t", c::kNoTensor, [&](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_chebyshev_polynomial_t(x_, n_));
  });
}

tn_status tn_special_chebyshev_polynomial_t_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_chebyshev_polynomial_t_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_chebyshev_polynomial_t_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_u(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_chebyshev_polynomial_u", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_chebyshev_polynomial_u(x_, n_));
  });
}

tn_status tn_special_chebyshev_polynomial_u_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_chebyshev_polynomial_u_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_chebyshev_polynomial_u_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_u_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::run<c::Needs::scope>(context, "special_chebyshev_polynomial_u", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    return c::give(tenure::special_chebyshev_polynomial_u(x_, n_));
  });
}

tn_status tn_special_chebyshev_polynomial_u_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::run_status<c::Needs::scope>(context, "special_chebyshev_polynomial_u_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    tenure::special_chebyshev_polynomial_u_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_u_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_chebyshev_polynomial_u", c::kNoTensor, [&](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_chebyshev_polynomial_u(x_, n_));
  });
}

tn_status tn_special_chebyshev_polynomial_u_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_chebyshev_polynomial_u_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_chebyshev_polynomial_u_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_v(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_chebyshev_polynomial_v", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_chebyshev_polynomial_v(x_, n_));
  });
}

tn_status tn_special_chebyshev_polynomial_v_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_chebyshev_polynomial_v_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_chebyshev_polynomial_v_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_v_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::run<c::Needs::scope>(context, "special_chebyshev_polynomial_v", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    return c::give(tenure::special_chebyshev_polynomial_v(x_, n_));
  });
}

tn_status tn_special_chebyshev_polynomial_v_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::run_status<c::Needs::scope>(context, "special_chebyshev_polynomial_v_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    tenure::special_chebyshev_polynomial_v_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_v_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_chebyshev_polynomial_v", c::kNoTensor, [&](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_chebyshev_polynomial_v(x_, n_));
  });
}

tn_status tn_special_chebyshev_polynomial_v_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_chebyshev_polynomial_v_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_chebyshev_polynomial_v_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_w(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_chebyshev_polynomial_w", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_chebyshev_polynomial_w(x_, n_));
  });
}

tn_status tn_special_chebyshev_polynomial_w_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_chebyshev_polynomial_w_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_chebyshev_polynomial_w_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_w_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::run<c::Needs::scope>(context, "special_chebyshev_polynomial_w", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    return c::give(tenure::special_chebyshev_polynomial_w(x_, n_));
  });
}

tn_status tn_special_chebyshev_polynomial_w_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::run_status<c::Needs::scope>(context, "special_chebyshev_polynomial_w_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    tenure::special_chebyshev_polynomial_w_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_w_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_chebyshev_polynomial_w", c::kNoTensor, [&](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_chebyshev_polynomial_w(x_, n_));
  });
}

tn_status tn_special_chebyshev_polynomial_w_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_chebyshev_polynomial_w_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_chebyshev_polynomial_w_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_t(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_t", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_shifted_chebyshev_polynomial_t(x_, n_));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_t_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n)
    {
  return c::run_status<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_t_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_shifted_chebyshev_polynomial_t_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_t_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::run<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_t", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    return c::give(tenure::special_shifted_chebyshev_polynomial_t(x_, n_));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_t_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n) {
  return c::run_status<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_t_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    tenure::special_shifted_chebyshev_polynomial_t_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_t_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_t", c::kNoTensor, [&](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_shifted_chebyshev_polynomial_t(x_, n_));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_t_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_t_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_shifted_chebyshev_polynomial_t_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_u(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_u", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_shifted_chebyshev_polynomial_u(x_, n_));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_u_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n)
    {
  return c::run_status<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_u_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_shifted_chebyshev_polynomial_u_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_u_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::run<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_u", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    return c::give(tenure::special_shifted_chebyshev_polynomial_u(x_, n_));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_u_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n) {
  return c::run_status<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_u_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    tenure::special_shifted_chebyshev_polynomial_u_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_u_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_u", c::kNoTensor, [&](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_shifted_chebyshev_polynomial_u(x_, n_));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_u_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_u_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_shifted_chebyshev_polynomial_u_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_v(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_v", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_shifted_chebyshev_polynomial_v(x_, n_));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_v_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n)
    {
  return c::run_status<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_v_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_shifted_chebyshev_polynomial_v_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_v_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::run<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_v", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    return c::give(tenure::special_shifted_chebyshev_polynomial_v(x_, n_));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_v_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n) {
  return c::run_status<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_v_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    tenure::special_shifted_chebyshev_polynomial_v_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_v_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_v", c::kNoTensor, [&](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_shifted_chebyshev_polynomial_v(x_, n_));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_v_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_v_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_shifted_chebyshev_polynomial_v_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_w(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_w", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_shifted_chebyshev_polynomial_w(x_, n_));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_w_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n)
    {
  return c::run_status<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_w_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_shifted_chebyshev_polynomial_w_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_w_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::run<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_w", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    return c::give(tenure::special_shifted_chebyshev_polynomial_w(x_, n_));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_w_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n) {
  return c::run_status<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_w_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    tenure::special_shifted_chebyshev_polynomial_w_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_w_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_w", c::kNoTensor, [&](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_shifted_chebyshev_polynomial_w(x_, n_));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_w_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_shifted_chebyshev_polynomial_w_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_shifted_chebyshev_polynomial_w_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_hermite_polynomial_h(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_hermite_polynomial_h", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_hermite_polynomial_h(x_, n_));
  });
}

tn_status tn_special_hermite_polynomial_h_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_hermite_polynomial_h_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_hermite_polynomial_h_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_hermite_polynomial_h_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::run<c::Needs::scope>(context, "special_hermite_polynomial_h", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    return c::give(tenure::special_hermite_polynomial_h(x_, n_));
  });
}

tn_status tn_special_hermite_polynomial_h_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::run_status<c::Needs::scope>(context, "special_hermite_polynomial_h_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    tenure::special_hermite_polynomial_h_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_hermite_polynomial_h_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_hermite_polynomial_h", c::kNoTensor, [&](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_hermite_polynomial_h(x_, n_));
  });
}

tn_status tn_special_hermite_polynomial_h_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x, tn_tensor*
    n) {
  return c::run_status<c::Needs::scope>(context, "special_hermite_polynomial_h_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_hermite_polynomial_h_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_hermite_polynomial_he(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_hermite_polynomial_he", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_hermite_polynomial_he(x_, n_));
  });
}

tn_status tn_special_hermite_polynomial_he_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_hermite_polynomial_he_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_hermite_polynomial_he_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_hermite_polynomial_he_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::run<c::Needs::scope>(context, "special_hermite_polynomial_he", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    return c::give(tenure::special_hermite_polynomial_he(x_, n_));
  });
}

tn_status tn_special_hermite_polynomial_he_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::run_status<c::Needs::scope>(context, "special_hermite_polynomial_he_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    tenure::special_hermite_polynomial_he_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_hermite_polynomial_he_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_hermite_polynomial_he", c::kNoTensor, [&](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_hermite_polynomial_he(x_, n_));
  });
}

tn_status tn_special_hermite_polynomial_he_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x, tn_tensor*
    n) {
  return c::run_status<c::Needs::scope>(context, "special_hermite_polynomial_he_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_hermite_polynomial_he_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_laguerre_polynomial_l(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_laguerre_polynomial_l", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_laguerre_polynomial_l(x_, n_));
  });
}

tn_status tn_special_laguerre_polynomial_l_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_laguerre_polynomial_l_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_laguerre_polynomial_l_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_laguerre_polynomial_l_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::run<c::Needs::scope>(context, "special_laguerre_polynomial_l", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    return c::give(tenure::special_laguerre_polynomial_l(x_, n_));
  });
}

tn_status tn_special_laguerre_polynomial_l_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::run_status<c::Needs::scope>(context, "special_laguerre_polynomial_l_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    tenure::special_laguerre_polynomial_l_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_laguerre_polynomial_l_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_laguerre_polynomial_l", c::kNoTensor, [&](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_laguerre_polynomial_l(x_, n_));
  });
}

tn_status tn_special_laguerre_polynomial_l_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x, tn_tensor*
    n) {
  return c::run_status<c::Needs::scope>(context, "special_laguerre_polynomial_l_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_laguerre_polynomial_l_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_legendre_polynomial_p(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_legendre_polynomial_p", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_legendre_polynomial_p(x_, n_));
  });
}

tn_status tn_special_legendre_polynomial_p_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::run_status<c::Needs::scope>(context, "special_legendre_polynomial_p_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_legendre_polynomial_p_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_legendre_polynomial_p_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::run<c::Needs::scope>(context, "special_legendre_polynomial_p", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    return c::give(tenure::special_legendre_polynomial_p(x_, n_));
  });
}

tn_status tn_special_legendre_polynomial_p_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::run_status<c::Needs::scope>(context, "special_legendre_polynomial_p_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto n_ = c::scalar(n, "n");
    tenure::special_legendre_polynomial_p_out(out_, x_, n_);
  });
}

tn_tensor* tn_new_special_legendre_polynomial_p_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::run<c::Needs::scope>(context, "special_legendre_polynomial_p", c::kNoTensor, [&](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    return c::give(tenure::special_legendre_polynomial_p(x_, n_));
  });
}

tn_status tn_special_legendre_polynomial_p_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x, tn_tensor*
    n) {
  return c::run_status<c::Needs::scope>(context, "special_legendre_polynomial_p_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto x_ = c::scalar(x, "x");
    const Tensor& n_ = call.tensor(n, "n");
    tenure::special_legendre_polynomial_p_out(out_, x_, n_);
  });
}

}  // extern "C"
