// Made by tools/make_ops.py from src/signatures/bessel.list: the ops of the family bessel.
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

tn_tensor* tn_new_i0(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "i0", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::i0(x_));
  });
}

tn_status tn_i0_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "i0_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.i0_();
  });
}

tn_status tn_i0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "i0_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::i0_out(out_, x_);
  });
}

tn_tensor* tn_new_special_i0e(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_i0e", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_i0e(x_));
  });
}

tn_status tn_special_i0e_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_i0e_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_i0e_out(out_, x_);
  });
}

tn_tensor* tn_new_special_i1(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_i1", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_i1(x_));
  });
}

tn_status tn_special_i1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_i1_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_i1_out(out_, x_);
  });
}

tn_tensor* tn_new_special_i1e(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_i1e", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_i1e(x_));
  });
}

tn_status tn_special_i1e_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_i1e_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_i1e_out(out_, x_);
  });
}

tn_tensor* tn_new_special_bessel_j0(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_bessel_j0", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_bessel_j0(x_));
  });
}

tn_status tn_special_bessel_j0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_bessel_j0_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_bessel_j0_out(out_, x_);
  });
}

tn_tensor* tn_new_special_bessel_j1(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_bessel_j1", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_bessel_j1(x_));
  });
}

tn_status tn_special_bessel_j1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_bessel_j1_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_bessel_j1_out(out_, x_);
  });
}

tn_tensor* tn_new_special_bessel_y0(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_bessel_y0", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_bessel_y0(x_));
  });
}

tn_status tn_special_bessel_y0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_bessel_y0_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_bessel_y0_out(out_, x_);
  });
}

tn_tensor* tn_new_special_bessel_y1(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_bessel_y1", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_bessel_y1(x_));
  });
}

tn_status tn_special_bessel_y1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_bessel_y1_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_bessel_y1_out(out_, x_);
  });
}

tn_tensor* tn_new_special_modified_bessel_i0(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_modified_bessel_i0", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_modified_bessel_i0(x_));
  });
}

tn_status tn_special_modified_bessel_i0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_modified_bessel_i0_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_modified_bessel_i0_out(out_, x_);
  });
}

tn_tensor* tn_new_special_modified_bessel_i1(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_modified_bessel_i1", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_modified_bessel_i1(x_));
  });
}

tn_status tn_special_modified_bessel_i1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_modified_bessel_i1_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_modified_bessel_i1_out(out_, x_);
  });
}

tn_tensor* tn_new_special_modified_bessel_k0(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_modified_bessel_k0", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_modified_bessel_k0(x_));
  });
}

tn_status tn_special_modified_bessel_k0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_modified_bessel_k0_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_modified_bessel_k0_out(out_, x_);
  });
}

tn_tensor* tn_new_special_modified_bessel_k1(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_modified_bessel_k1", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_modified_bessel_k1(x_));
  });
}

tn_status tn_special_modified_bessel_k1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_modified_bessel_k1_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_modified_bessel_k1_out(out_, x_);
  });
}

tn_tensor* tn_new_special_scaled_modified_bessel_k0(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_scaled_modified_bessel_k0", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_scaled_modified_bessel_k0(x_));
  });
}

tn_status tn_special_scaled_modified_bessel_k0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_scaled_modified_bessel_k0_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_scaled_modified_bessel_k0_out(out_, x_);
  });
}

tn_tensor* tn_new_special_scaled_modified_bessel_k1(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_scaled_modified_bessel_k1", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_scaled_modified_bessel_k1(x_));
  });
}

tn_status tn_special_scaled_modified_bessel_k1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_scaled_modified_bessel_k1_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_scaled_modified_bessel_k1_out(out_, x_);
  });
}

tn_tensor* tn_new_special_spherical_bessel_j0(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_spherical_bessel_j0", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_spherical_bessel_j0(x_));
  });
}

tn_status tn_special_spherical_bessel_j0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_spherical_bessel_j0_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_spherical_bessel_j0_out(out_, x_);
  });
}

tn_tensor* tn_new_special_airy_ai(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_airy_ai", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_airy_ai(x_));
  });
}

tn_status tn_special_airy_ai_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_airy_ai_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_airy_ai_out(out_, x_);
  });
}

}  // extern "C"
