// Made by tools/make_ops.py from src/signatures/angles.list: the ops of the family angles.
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

tn_tensor* tn_new_sin(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "sin", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::sin(x_));
  });
}

tn_status tn_sin_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sin_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.sin_();
  });
}

tn_status tn_sin_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sin_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::sin_out(out_, x_);
  });
}

tn_tensor* tn_new_cos(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "cos", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::cos(x_));
  });
}

tn_status tn_cos_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "cos_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.cos_();
  });
}

tn_status tn_cos_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "cos_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::cos_out(out_, x_);
  });
}

tn_tensor* tn_new_tan(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "tan", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::tan(x_));
  });
}

tn_status tn_tan_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "tan_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.tan_();
  });
}

tn_status tn_tan_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "tan_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::tan_out(out_, x_);
  });
}

tn_tensor* tn_new_deg2rad(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "deg2rad", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::deg2rad(x_));
  });
}

tn_status tn_deg2rad_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "deg2rad_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.deg2rad_();
  });
}

tn_status tn_deg2rad_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "deg2rad_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::deg2rad_out(out_, x_);
  });
}

tn_tensor* tn_new_rad2deg(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "rad2deg", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::rad2deg(x_));
  });
}

tn_status tn_rad2deg_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "rad2deg_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.rad2deg_();
  });
}

tn_status tn_rad2deg_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "rad2deg_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::rad2deg_out(out_, x_);
  });
}

tn_tensor* tn_new_tanh(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "tanh", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::tanh(x_));
  });
}

tn_status tn_tanh_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "tanh_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.tanh_();
  });
}

tn_status tn_tanh_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "tanh_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::tanh_out(out_, x_);
  });
}

tn_tensor* tn_new_asin(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "asin", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::asin(x_));
  });
}

tn_status tn_asin_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "asin_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.asin_();
  });
}

tn_status tn_asin_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "asin_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::asin_out(out_, x_);
  });
}

tn_tensor* tn_new_acos(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "acos", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::acos(x_));
  });
}

tn_status tn_acos_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "acos_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.acos_();
  });
}

tn_status tn_acos_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "acos_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::acos_out(out_, x_);
  });
}

tn_tensor* tn_new_atan(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "atan", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::atan(x_));
  });
}

tn_status tn_atan_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "atan_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.atan_();
  });
}

tn_status tn_atan_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "atan_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::atan_out(out_, x_);
  });
}

tn_tensor* tn_new_sinh(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "sinh", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::sinh(x_));
  });
}

tn_status tn_sinh_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sinh_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.sinh_();
  });
}

tn_status tn_sinh_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sinh_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::sinh_out(out_, x_);
  });
}

tn_tensor* tn_new_cosh(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "cosh", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::cosh(x_));
  });
}

tn_status tn_cosh_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "cosh_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.cosh_();
  });
}

tn_status tn_cosh_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "cosh_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::cosh_out(out_, x_);
  });
}

tn_tensor* tn_new_asinh(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "asinh", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::asinh(x_));
  });
}

tn_status tn_asinh_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "asinh_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.asinh_();
  });
}

tn_status tn_asinh_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "asinh_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::asinh_out(out_, x_);
  });
}

tn_tensor* tn_new_acosh(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "acosh", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::acosh(x_));
  });
}

tn_status tn_acosh_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "acosh_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.acosh_();
  });
}

tn_status tn_acosh_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "acosh_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::acosh_out(out_, x_);
  });
}

tn_tensor* tn_new_atanh(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "atanh", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::atanh(x_));
  });
}

tn_status tn_atanh_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "atanh_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.atanh_();
  });
}

tn_status tn_atanh_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "atanh_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::atanh_out(out_, x_);
  });
}

}  // extern "C"
