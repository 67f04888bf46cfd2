// Made by tools/make_ops.py from src/signatures/polynomials.list: the ops of the family polynomials.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_special_chebyshev_polynomial_t(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::tensor_of(context, "special_chebyshev_polynomial_t\0x\0n", {x, n}, [=](c::Call& call) {
    return tenure::special_chebyshev_polynomial_t(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_chebyshev_polynomial_t_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::status_of(context, "special_chebyshev_polynomial_t_out\0out\0x\0n", {out, x, n}, [=](c::Call& call) {
    tenure::special_chebyshev_polynomial_t_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_t_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::tensor_of(context, "special_chebyshev_polynomial_t\0x", {x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    return tenure::special_chebyshev_polynomial_t(call.operand(0), n_);
  });
}

tn_status tn_special_chebyshev_polynomial_t_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::status_of(context, "special_chebyshev_polynomial_t_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    tenure::special_chebyshev_polynomial_t_out(call.operand(0), call.operand(1), n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_t_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::tensor_of(context, "special_chebyshev_polynomial_t\0n", {n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    return tenure::special_chebyshev_polynomial_t(x_, call.operand(0));
  });
}

tn_status tn_special_chebyshev_polynomial_t_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::status_of(context, "special_chebyshev_polynomial_t_out\0out\0n", {out, n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    tenure::special_chebyshev_polynomial_t_out(call.operand(0), x_, call.operand(1));
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_u(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::tensor_of(context, "special_chebyshev_polynomial_u\0x\0n", {x, n}, [=](c::Call& call) {
    return tenure::special_chebyshev_polynomial_u(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_chebyshev_polynomial_u_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::status_of(context, "special_chebyshev_polynomial_u_out\0out\0x\0n", {out, x, n}, [=](c::Call& call) {
    tenure::special_chebyshev_polynomial_u_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_u_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::tensor_of(context, "special_chebyshev_polynomial_u\0x", {x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    return tenure::special_chebyshev_polynomial_u(call.operand(0), n_);
  });
}

tn_status tn_special_chebyshev_polynomial_u_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::status_of(context, "special_chebyshev_polynomial_u_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    tenure::special_chebyshev_polynomial_u_out(call.operand(0), call.operand(1), n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_u_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::tensor_of(context, "special_chebyshev_polynomial_u\0n", {n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    return tenure::special_chebyshev_polynomial_u(x_, call.operand(0));
  });
}

tn_status tn_special_chebyshev_polynomial_u_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::status_of(context, "special_chebyshev_polynomial_u_out\0out\0n", {out, n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    tenure::special_chebyshev_polynomial_u_out(call.operand(0), x_, call.operand(1));
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_v(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::tensor_of(context, "special_chebyshev_polynomial_v\0x\0n", {x, n}, [=](c::Call& call) {
    return tenure::special_chebyshev_polynomial_v(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_chebyshev_polynomial_v_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::status_of(context, "special_chebyshev_polynomial_v_out\0out\0x\0n", {out, x, n}, [=](c::Call& call) {
    tenure::special_chebyshev_polynomial_v_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_v_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::tensor_of(context, "special_chebyshev_polynomial_v\0x", {x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    return tenure::special_chebyshev_polynomial_v(call.operand(0), n_);
  });
}

tn_status tn_special_chebyshev_polynomial_v_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::status_of(context, "special_chebyshev_polynomial_v_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    tenure::special_chebyshev_polynomial_v_out(call.operand(0), call.operand(1), n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_v_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::tensor_of(context, "special_chebyshev_polynomial_v\0n", {n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    return tenure::special_chebyshev_polynomial_v(x_, call.operand(0));
  });
}

tn_status tn_special_chebyshev_polynomial_v_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::status_of(context, "special_chebyshev_polynomial_v_out\0out\0n", {out, n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    tenure::special_chebyshev_polynomial_v_out(call.operand(0), x_, call.operand(1));
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_w(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::tensor_of(context, "special_chebyshev_polynomial_w\0x\0n", {x, n}, [=](c::Call& call) {
    return tenure::special_chebyshev_polynomial_w(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_chebyshev_polynomial_w_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::status_of(context, "special_chebyshev_polynomial_w_out\0out\0x\0n", {out, x, n}, [=](c::Call& call) {
    tenure::special_chebyshev_polynomial_w_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_w_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::tensor_of(context, "special_chebyshev_polynomial_w\0x", {x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    return tenure::special_chebyshev_polynomial_w(call.operand(0), n_);
  });
}

tn_status tn_special_chebyshev_polynomial_w_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::status_of(context, "special_chebyshev_polynomial_w_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    tenure::special_chebyshev_polynomial_w_out(call.operand(0), call.operand(1), n_);
  });
}

tn_tensor* tn_new_special_chebyshev_polynomial_w_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::tensor_of(context, "special_chebyshev_polynomial_w\0n", {n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    return tenure::special_chebyshev_polynomial_w(x_, call.operand(0));
  });
}

tn_status tn_special_chebyshev_polynomial_w_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::status_of(context, "special_chebyshev_polynomial_w_out\0out\0n", {out, n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    tenure::special_chebyshev_polynomial_w_out(call.operand(0), x_, call.operand(1));
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_t(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::tensor_of(context, "special_shifted_chebyshev_polynomial_t\0x\0n", {x, n}, [=](c::Call& call) {
    return tenure::special_shifted_chebyshev_polynomial_t(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_t_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n)
    {
  return c::status_of(context, "special_shifted_chebyshev_polynomial_t_out\0out\0x\0n", {out, x, n}, [=](c::Call& call)
      {
    tenure::special_shifted_chebyshev_polynomial_t_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_t_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::tensor_of(context, "special_shifted_chebyshev_polynomial_t\0x", {x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    return tenure::special_shifted_chebyshev_polynomial_t(call.operand(0), n_);
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_t_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n) {
  return c::status_of(context, "special_shifted_chebyshev_polynomial_t_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    tenure::special_shifted_chebyshev_polynomial_t_out(call.operand(0), call.operand(1), n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_t_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::tensor_of(context, "special_shifted_chebyshev_polynomial_t\0n", {n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    return tenure::special_shifted_chebyshev_polynomial_t(x_, call.operand(0));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_t_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::status_of(context, "special_shifted_chebyshev_polynomial_t_out\0out\0n", {out, n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    tenure::special_shifted_chebyshev_polynomial_t_out(call.operand(0), x_, call.operand(1));
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_u(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::tensor_of(context, "special_shifted_chebyshev_polynomial_u\0x\0n", {x, n}, [=](c::Call& call) {
    return tenure::special_shifted_chebyshev_polynomial_u(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_u_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n)
    {
  return c::status_of(context, "special_shifted_chebyshev_polynomial_u_out\0out\0x\0n", {out, x, n}, [=](c::Call& call)
      {
    tenure::special_shifted_chebyshev_polynomial_u_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_u_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::tensor_of(context, "special_shifted_chebyshev_polynomial_u\0x", {x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    return tenure::special_shifted_chebyshev_polynomial_u(call.operand(0), n_);
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_u_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n) {
  return c::status_of(context, "special_shifted_chebyshev_polynomial_u_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    tenure::special_shifted_chebyshev_polynomial_u_out(call.operand(0), call.operand(1), n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_u_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::tensor_of(context, "special_shifted_chebyshev_polynomial_u\0n", {n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    return tenure::special_shifted_chebyshev_polynomial_u(x_, call.operand(0));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_u_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::status_of(context, "special_shifted_chebyshev_polynomial_u_out\0out\0n", {out, n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    tenure::special_shifted_chebyshev_polynomial_u_out(call.operand(0), x_, call.operand(1));
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_v(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::tensor_of(context, "special_shifted_chebyshev_polynomial_v\0x\0n", {x, n}, [=](c::Call& call) {
    return tenure::special_shifted_chebyshev_polynomial_v(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_v_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n)
    {
  return c::status_of(context, "special_shifted_chebyshev_polynomial_v_out\0out\0x\0n", {out, x, n}, [=](c::Call& call)
      {
    tenure::special_shifted_chebyshev_polynomial_v_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_v_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::tensor_of(context, "special_shifted_chebyshev_polynomial_v\0x", {x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    return tenure::special_shifted_chebyshev_polynomial_v(call.operand(0), n_);
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_v_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n) {
  return c::status_of(context, "special_shifted_chebyshev_polynomial_v_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    tenure::special_shifted_chebyshev_polynomial_v_out(call.operand(0), call.operand(1), n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_v_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::tensor_of(context, "special_shifted_chebyshev_polynomial_v\0n", {n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    return tenure::special_shifted_chebyshev_polynomial_v(x_, call.operand(0));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_v_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::status_of(context, "special_shifted_chebyshev_polynomial_v_out\0out\0n", {out, n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    tenure::special_shifted_chebyshev_polynomial_v_out(call.operand(0), x_, call.operand(1));
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_w(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::tensor_of(context, "special_shifted_chebyshev_polynomial_w\0x\0n", {x, n}, [=](c::Call& call) {
    return tenure::special_shifted_chebyshev_polynomial_w(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_w_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n)
    {
  return c::status_of(context, "special_shifted_chebyshev_polynomial_w_out\0out\0x\0n", {out, x, n}, [=](c::Call& call)
      {
    tenure::special_shifted_chebyshev_polynomial_w_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_w_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::tensor_of(context, "special_shifted_chebyshev_polynomial_w\0x", {x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    return tenure::special_shifted_chebyshev_polynomial_w(call.operand(0), n_);
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_w_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x,
    tn_scalar n) {
  return c::status_of(context, "special_shifted_chebyshev_polynomial_w_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    tenure::special_shifted_chebyshev_polynomial_w_out(call.operand(0), call.operand(1), n_);
  });
}

tn_tensor* tn_new_special_shifted_chebyshev_polynomial_w_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::tensor_of(context, "special_shifted_chebyshev_polynomial_w\0n", {n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    return tenure::special_shifted_chebyshev_polynomial_w(x_, call.operand(0));
  });
}

tn_status tn_special_shifted_chebyshev_polynomial_w_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x,
    tn_tensor* n) {
  return c::status_of(context, "special_shifted_chebyshev_polynomial_w_out\0out\0n", {out, n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    tenure::special_shifted_chebyshev_polynomial_w_out(call.operand(0), x_, call.operand(1));
  });
}

tn_tensor* tn_new_special_hermite_polynomial_h(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::tensor_of(context, "special_hermite_polynomial_h\0x\0n", {x, n}, [=](c::Call& call) {
    return tenure::special_hermite_polynomial_h(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_hermite_polynomial_h_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::status_of(context, "special_hermite_polynomial_h_out\0out\0x\0n", {out, x, n}, [=](c::Call& call) {
    tenure::special_hermite_polynomial_h_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_hermite_polynomial_h_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::tensor_of(context, "special_hermite_polynomial_h\0x", {x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    return tenure::special_hermite_polynomial_h(call.operand(0), n_);
  });
}

tn_status tn_special_hermite_polynomial_h_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::status_of(context, "special_hermite_polynomial_h_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    tenure::special_hermite_polynomial_h_out(call.operand(0), call.operand(1), n_);
  });
}

tn_tensor* tn_new_special_hermite_polynomial_h_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::tensor_of(context, "special_hermite_polynomial_h\0n", {n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    return tenure::special_hermite_polynomial_h(x_, call.operand(0));
  });
}

tn_status tn_special_hermite_polynomial_h_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x, tn_tensor*
    n) {
  return c::status_of(context, "special_hermite_polynomial_h_out\0out\0n", {out, n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    tenure::special_hermite_polynomial_h_out(call.operand(0), x_, call.operand(1));
  });
}

tn_tensor* tn_new_special_hermite_polynomial_he(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::tensor_of(context, "special_hermite_polynomial_he\0x\0n", {x, n}, [=](c::Call& call) {
    return tenure::special_hermite_polynomial_he(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_hermite_polynomial_he_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::status_of(context, "special_hermite_polynomial_he_out\0out\0x\0n", {out, x, n}, [=](c::Call& call) {
    tenure::special_hermite_polynomial_he_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_hermite_polynomial_he_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::tensor_of(context, "special_hermite_polynomial_he\0x", {x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    return tenure::special_hermite_polynomial_he(call.operand(0), n_);
  });
}

tn_status tn_special_hermite_polynomial_he_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::status_of(context, "special_hermite_polynomial_he_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    tenure::special_hermite_polynomial_he_out(call.operand(0), call.operand(1), n_);
  });
}

tn_tensor* tn_new_special_hermite_polynomial_he_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::tensor_of(context, "special_hermite_polynomial_he\0n", {n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    return tenure::special_hermite_polynomial_he(x_, call.operand(0));
  });
}

tn_status tn_special_hermite_polynomial_he_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x, tn_tensor*
    n) {
  return c::status_of(context, "special_hermite_polynomial_he_out\0out\0n", {out, n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    tenure::special_hermite_polynomial_he_out(call.operand(0), x_, call.operand(1));
  });
}

tn_tensor* tn_new_special_laguerre_polynomial_l(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::tensor_of(context, "special_laguerre_polynomial_l\0x\0n", {x, n}, [=](c::Call& call) {
    return tenure::special_laguerre_polynomial_l(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_laguerre_polynomial_l_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::status_of(context, "special_laguerre_polynomial_l_out\0out\0x\0n", {out, x, n}, [=](c::Call& call) {
    tenure::special_laguerre_polynomial_l_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_laguerre_polynomial_l_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::tensor_of(context, "special_laguerre_polynomial_l\0x", {x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    return tenure::special_laguerre_polynomial_l(call.operand(0), n_);
  });
}

tn_status tn_special_laguerre_polynomial_l_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::status_of(context, "special_laguerre_polynomial_l_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    tenure::special_laguerre_polynomial_l_out(call.operand(0), call.operand(1), n_);
  });
}

tn_tensor* tn_new_special_laguerre_polynomial_l_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::tensor_of(context, "special_laguerre_polynomial_l\0n", {n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    return tenure::special_laguerre_polynomial_l(x_, call.operand(0));
  });
}

tn_status tn_special_laguerre_polynomial_l_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x, tn_tensor*
    n) {
  return c::status_of(context, "special_laguerre_polynomial_l_out\0out\0n", {out, n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    tenure::special_laguerre_polynomial_l_out(call.operand(0), x_, call.operand(1));
  });
}

tn_tensor* tn_new_special_legendre_polynomial_p(tn_context* context, tn_tensor* x, tn_tensor* n) {
  return c::tensor_of(context, "special_legendre_polynomial_p\0x\0n", {x, n}, [=](c::Call& call) {
    return tenure::special_legendre_polynomial_p(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_legendre_polynomial_p_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* n) {
  return c::status_of(context, "special_legendre_polynomial_p_out\0out\0x\0n", {out, x, n}, [=](c::Call& call) {
    tenure::special_legendre_polynomial_p_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_legendre_polynomial_p_scalar(tn_context* context, tn_tensor* x, tn_scalar n) {
  return c::tensor_of(context, "special_legendre_polynomial_p\0x", {x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    return tenure::special_legendre_polynomial_p(call.operand(0), n_);
  });
}

tn_status tn_special_legendre_polynomial_p_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar n) {
  return c::status_of(context, "special_legendre_polynomial_p_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto n_ = c::scalar(n, "n");
    tenure::special_legendre_polynomial_p_out(call.operand(0), call.operand(1), n_);
  });
}

tn_tensor* tn_new_special_legendre_polynomial_p_scalar_first(tn_context* context, tn_scalar x, tn_tensor* n) {
  return c::tensor_of(context, "special_legendre_polynomial_p\0n", {n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    return tenure::special_legendre_polynomial_p(x_, call.operand(0));
  });
}

tn_status tn_special_legendre_polynomial_p_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar x, tn_tensor*
    n) {
  return c::status_of(context, "special_legendre_polynomial_p_out\0out\0n", {out, n}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    tenure::special_legendre_polynomial_p_out(call.operand(0), x_, call.operand(1));
  });
}

}  // extern "C"
