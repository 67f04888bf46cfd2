// Made by tools/make_ops.py from src/signatures/activation.list: the ops of the family activation.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_sigmoid(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "sigmoid\0x", {x}, [=](c::Call& call) {
    return tenure::sigmoid(call.operand(0));
  });
}

tn_status tn_sigmoid_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "sigmoid_\0x", {x}, [=](c::Call& call) {
    call.operand(0).sigmoid_();
  });
}

tn_status tn_sigmoid_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "sigmoid_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::sigmoid_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_silu(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "silu\0x", {x}, [=](c::Call& call) {
    return tenure::silu(call.operand(0));
  });
}

tn_status tn_silu_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "silu_\0x", {x}, [=](c::Call& call) {
    call.operand(0).silu_();
  });
}

tn_status tn_silu_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "silu_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::silu_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_relu(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "relu\0x", {x}, [=](c::Call& call) {
    return tenure::relu(call.operand(0));
  });
}

tn_status tn_relu_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "relu_\0x", {x}, [=](c::Call& call) {
    call.operand(0).relu_();
  });
}

tn_status tn_relu_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "relu_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::relu_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_hardtanh(tn_context* context, tn_tensor* x, tn_scalar min_val, tn_scalar max_val) {
  return c::tensor_of(context, "hardtanh\0x", {x}, [=](c::Call& call) {
    const auto min_val_ = c::scalar(min_val, "min_val");
    const auto max_val_ = c::scalar(max_val, "max_val");
    return tenure::hardtanh(call.operand(0), min_val_, max_val_);
  });
}

tn_status tn_hardtanh_(tn_context* context, tn_tensor* x, tn_scalar min_val, tn_scalar max_val) {
  return c::status_of(context, "hardtanh_\0x", {x}, [=](c::Call& call) {
    const auto min_val_ = c::scalar(min_val, "min_val");
    const auto max_val_ = c::scalar(max_val, "max_val");
    call.operand(0).hardtanh_(min_val_, max_val_);
  });
}

tn_status tn_hardtanh_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar min_val, tn_scalar max_val) {
  return c::status_of(context, "hardtanh_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto min_val_ = c::scalar(min_val, "min_val");
    const auto max_val_ = c::scalar(max_val, "max_val");
    tenure::hardtanh_out(call.operand(0), call.operand(1), min_val_, max_val_);
  });
}

tn_tensor* tn_new_relu6(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "relu6\0x", {x}, [=](c::Call& call) {
    return tenure::relu6(call.operand(0));
  });
}

tn_status tn_relu6_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "relu6_\0x", {x}, [=](c::Call& call) {
    call.operand(0).relu6_();
  });
}

tn_tensor* tn_new_elu(tn_context* context, tn_tensor* x, tn_scalar alpha, tn_scalar scale, tn_scalar input_scale) {
  return c::tensor_of(context, "elu\0x", {x}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    const auto scale_ = c::scalar(scale, "scale");
    const auto input_scale_ = c::scalar(input_scale, "input_scale");
    return tenure::elu(call.operand(0), alpha_, scale_, input_scale_);
  });
}

tn_status tn_elu_(tn_context* context, tn_tensor* x, tn_scalar alpha, tn_scalar scale, tn_scalar input_scale) {
  return c::status_of(context, "elu_\0x", {x}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    const auto scale_ = c::scalar(scale, "scale");
    const auto input_scale_ = c::scalar(input_scale, "input_scale");
    call.operand(0).elu_(alpha_, scale_, input_scale_);
  });
}

tn_status tn_elu_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar alpha, tn_scalar scale, tn_scalar
    input_scale) {
  return c::status_of(context, "elu_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    const auto scale_ = c::scalar(scale, "scale");
    const auto input_scale_ = c::scalar(input_scale, "input_scale");
    tenure::elu_out(call.operand(0), call.operand(1), alpha_, scale_, input_scale_);
  });
}

tn_tensor* tn_new_selu(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "selu\0x", {x}, [=](c::Call& call) {
    return tenure::selu(call.operand(0));
  });
}

tn_status tn_selu_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "selu_\0x", {x}, [=](c::Call& call) {
    call.operand(0).selu_();
  });
}

tn_tensor* tn_new_celu(tn_context* context, tn_tensor* x, tn_scalar alpha) {
  return c::tensor_of(context, "celu\0x", {x}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    return tenure::celu(call.operand(0), alpha_);
  });
}

tn_status tn_celu_(tn_context* context, tn_tensor* x, tn_scalar alpha) {
  return c::status_of(context, "celu_\0x", {x}, [=](c::Call& call) {
    const auto alpha_ = c::scalar(alpha, "alpha");
    call.operand(0).celu_(alpha_);
  });
}

tn_tensor* tn_new_gelu(tn_context* context, tn_tensor* x, const char* approximate) {
  return c::tensor_of(context, "gelu\0x", {x}, [=](c::Call& call) {
    const char* approximate_ = c::string(approximate, "approximate");
    return tenure::gelu(call.operand(0), approximate_);
  });
}

tn_status tn_gelu_(tn_context* context, tn_tensor* x, const char* approximate) {
  return c::status_of(context, "gelu_\0x", {x}, [=](c::Call& call) {
    const char* approximate_ = c::string(approximate, "approximate");
    call.operand(0).gelu_(approximate_);
  });
}

tn_status tn_gelu_out(tn_context* context, tn_tensor* out, tn_tensor* x, const char* approximate) {
  return c::status_of(context, "gelu_out\0out\0x", {out, x}, [=](c::Call& call) {
    const char* approximate_ = c::string(approximate, "approximate");
    tenure::gelu_out(call.operand(0), call.operand(1), approximate_);
  });
}

tn_tensor* tn_new_leaky_relu(tn_context* context, tn_tensor* x, tn_scalar negative_slope) {
  return c::tensor_of(context, "leaky_relu\0x", {x}, [=](c::Call& call) {
    const auto negative_slope_ = c::scalar(negative_slope, "negative_slope");
    return tenure::leaky_relu(call.operand(0), negative_slope_);
  });
}

tn_status tn_leaky_relu_(tn_context* context, tn_tensor* x, tn_scalar negative_slope) {
  return c::status_of(context, "leaky_relu_\0x", {x}, [=](c::Call& call) {
    const auto negative_slope_ = c::scalar(negative_slope, "negative_slope");
    call.operand(0).leaky_relu_(negative_slope_);
  });
}

tn_status tn_leaky_relu_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar negative_slope) {
  return c::status_of(context, "leaky_relu_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto negative_slope_ = c::scalar(negative_slope, "negative_slope");
    tenure::leaky_relu_out(call.operand(0), call.operand(1), negative_slope_);
  });
}

tn_tensor* tn_new_log_sigmoid(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "log_sigmoid\0x", {x}, [=](c::Call& call) {
    return tenure::log_sigmoid(call.operand(0));
  });
}

tn_status tn_log_sigmoid_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "log_sigmoid_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::log_sigmoid_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_hardsigmoid(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "hardsigmoid\0x", {x}, [=](c::Call& call) {
    return tenure::hardsigmoid(call.operand(0));
  });
}

tn_status tn_hardsigmoid_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "hardsigmoid_\0x", {x}, [=](c::Call& call) {
    call.operand(0).hardsigmoid_();
  });
}

tn_status tn_hardsigmoid_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "hardsigmoid_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::hardsigmoid_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_hardswish(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "hardswish\0x", {x}, [=](c::Call& call) {
    return tenure::hardswish(call.operand(0));
  });
}

tn_status tn_hardswish_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "hardswish_\0x", {x}, [=](c::Call& call) {
    call.operand(0).hardswish_();
  });
}

tn_status tn_hardswish_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "hardswish_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::hardswish_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_mish(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "mish\0x", {x}, [=](c::Call& call) {
    return tenure::mish(call.operand(0));
  });
}

tn_status tn_mish_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "mish_\0x", {x}, [=](c::Call& call) {
    call.operand(0).mish_();
  });
}

tn_status tn_mish_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "mish_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::mish_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_softplus(tn_context* context, tn_tensor* x, tn_scalar beta, tn_scalar threshold) {
  return c::tensor_of(context, "softplus\0x", {x}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto threshold_ = c::scalar(threshold, "threshold");
    return tenure::softplus(call.operand(0), beta_, threshold_);
  });
}

tn_status tn_softplus_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar beta, tn_scalar threshold) {
  return c::status_of(context, "softplus_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto beta_ = c::scalar(beta, "beta");
    const auto threshold_ = c::scalar(threshold, "threshold");
    tenure::softplus_out(call.operand(0), call.operand(1), beta_, threshold_);
  });
}

tn_tensor* tn_new_hardshrink(tn_context* context, tn_tensor* x, tn_scalar lambd) {
  return c::tensor_of(context, "hardshrink\0x", {x}, [=](c::Call& call) {
    const auto lambd_ = c::scalar(lambd, "lambd");
    return tenure::hardshrink(call.operand(0), lambd_);
  });
}

tn_status tn_hardshrink_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar lambd) {
  return c::status_of(context, "hardshrink_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto lambd_ = c::scalar(lambd, "lambd");
    tenure::hardshrink_out(call.operand(0), call.operand(1), lambd_);
  });
}

tn_tensor* tn_new_softshrink(tn_context* context, tn_tensor* x, tn_scalar lambd) {
  return c::tensor_of(context, "softshrink\0x", {x}, [=](c::Call& call) {
    const auto lambd_ = c::scalar(lambd, "lambd");
    return tenure::softshrink(call.operand(0), lambd_);
  });
}

tn_status tn_softshrink_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar lambd) {
  return c::status_of(context, "softshrink_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto lambd_ = c::scalar(lambd, "lambd");
    tenure::softshrink_out(call.operand(0), call.operand(1), lambd_);
  });
}

tn_tensor* tn_new_threshold(tn_context* context, tn_tensor* x, tn_scalar threshold, tn_scalar value) {
  return c::tensor_of(context, "threshold\0x", {x}, [=](c::Call& call) {
    const auto threshold_ = c::scalar(threshold, "threshold");
    const auto value_ = c::scalar(value, "value");
    return tenure::threshold(call.operand(0), threshold_, value_);
  });
}

tn_status tn_threshold_(tn_context* context, tn_tensor* x, tn_scalar threshold, tn_scalar value) {
  return c::status_of(context, "threshold_\0x", {x}, [=](c::Call& call) {
    const auto threshold_ = c::scalar(threshold, "threshold");
    const auto value_ = c::scalar(value, "value");
    call.operand(0).threshold_(threshold_, value_);
  });
}

tn_status tn_threshold_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar threshold, tn_scalar value) {
  return c::status_of(context, "threshold_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto threshold_ = c::scalar(threshold, "threshold");
    const auto value_ = c::scalar(value, "value");
    tenure::threshold_out(call.operand(0), call.operand(1), threshold_, value_);
  });
}

tn_tensor* tn_new_prelu(tn_context* context, tn_tensor* x, tn_tensor* weight) {
  return c::tensor_of(context, "prelu\0x\0weight", {x, weight}, [=](c::Call& call) {
    return tenure::prelu(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_glu(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::tensor_of(context, "glu\0x", {x}, [=](c::Call& call) {
    return tenure::glu(call.operand(0), dim);
  });
}

tn_status tn_glu_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim) {
  return c::status_of(context, "glu_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::glu_out(call.operand(0), call.operand(1), dim);
  });
}

}  // extern "C"
