// Made by tools/make_ops.py from src/signatures/activation.list: the ops of the family activation.
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

tn_tensor* tn_new_sigmoid(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "sigmoid", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::sigmoid(x_));
  });
}

tn_status tn_sigmoid_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sigmoid_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.sigmoid_();
  });
}

tn_status tn_sigmoid_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sigmoid_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::sigmoid_out(out_, x_);
  });
}

tn_tensor* tn_new_silu(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "silu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::silu(x_));
  });
}

tn_status tn_silu_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "silu_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.silu_();
  });
}

tn_status tn_silu_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "silu_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::silu_out(out_, x_);
  });
}

tn_tensor* tn_new_relu(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "relu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::relu(x_));
  });
}

tn_status tn_relu_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "relu_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.relu_();
  });
}

tn_status tn_relu_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "relu_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::relu_out(out_, x_);
  });
}

tn_tensor* tn_new_hardtanh(tn_context* context, tn_tensor* x, tn_scalar min_val, tn_scalar max_val) {
  return c::run<c::Needs::scope>(context, "hardtanh", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto min_val_ = c::scalar(min_val, "min_val");
    const auto max_val_ = c::scalar(max_val, "max_val");
    return c::give(tenure::hardtanh(x_, min_val_, max_val_));
  });
}

tn_status tn_hardtanh_(tn_context* context, tn_tensor* x, tn_scalar min_val, tn_scalar max_val) {
  return c::run_status<c::Needs::scope>(context, "hardtanh_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto min_val_ = c::scalar(min_val, "min_val");
    const auto max_val_ = c::scalar(max_val, "max_val");
    x_.hardtanh_(min_val_, max_val_);
  });
}

tn_status tn_hardtanh_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar min_val, tn_scalar max_val) {
  return c::run_status<c::Needs::scope>(context, "hardtanh_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto min_val_ = c::scalar(min_val, "min_val");
    const auto max_val_ = c::scalar(max_val, "max_val");
    tenure::hardtanh_out(out_, x_, min_val_, max_val_);
  });
}

tn_tensor* tn_new_relu6(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "relu6", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::relu6(x_));
  });
}

tn_status tn_relu6_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "relu6_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.relu6_();
  });
}

tn_tensor* tn_new_elu(tn_context* context, tn_tensor* x, tn_scalar alpha, tn_scalar scale, tn_scalar input_scale) {
  return c::run<c::Needs::scope>(context, "elu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto alpha_ = c::scalar(alpha, "alpha");
    const auto scale_ = c::scalar(scale, "scale");
    const auto input_scale_ = c::scalar(input_scale, "input_scale");
    return c::give(tenure::elu(x_, alpha_, scale_, input_scale_));
  });
}

tn_status tn_elu_(tn_context* context, tn_tensor* x, tn_scalar alpha, tn_scalar scale, tn_scalar input_scale) {
  return c::run_status<c::Needs::scope>(context, "elu_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto alpha_ = c::scalar(alpha, "alpha");
    const auto scale_ = c::scalar(scale, "scale");
    const auto input_scale_ = c::scalar(input_scale, "input_scale");
    x_.elu_(alpha_, scale_, input_scale_);
  });
}

tn_status tn_elu_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar alpha, tn_scalar scale, tn_scalar
    input_scale) {
  return c::run_status<c::Needs::scope>(context, "elu_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto alpha_ = c::scalar(alpha, "alpha");
    const auto scale_ = c::scalar(scale, "scale");
    const auto input_scale_ = c::scalar(input_scale, "input_scale");
    tenure::elu_out(out_, x_, alpha_, scale_, input_scale_);
  });
}

tn_tensor* tn_new_selu(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "selu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::selu(x_));
  });
}

tn_status tn_selu_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "selu_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.selu_();
  });
}

tn_tensor* tn_new_celu(tn_context* context, tn_tensor* x, tn_scalar alpha) {
  return c::run<c::Needs::scope>(context, "celu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto alpha_ = c::scalar(alpha, "alpha");
    return c::give(tenure::celu(x_, alpha_));
  });
}

tn_status tn_celu_(tn_context* context, tn_tensor* x, tn_scalar alpha) {
  return c::run_status<c::Needs::scope>(context, "celu_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto alpha_ = c::scalar(alpha, "alpha");
    x_.celu_(alpha_);
  });
}

tn_tensor* tn_new_gelu(tn_context* context, tn_tensor* x, const char* approximate) {
  return c::run<c::Needs::scope>(context, "gelu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const char* approximate_ = c::string(approximate, "approximate");
    return c::give(tenure::gelu(x_, approximate_));
  });
}

tn_status tn_gelu_(tn_context* context, tn_tensor* x, const char* approximate) {
  return c::run_status<c::Needs::scope>(context, "gelu_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const char* approximate_ = c::string(approximate, "approximate");
    x_.gelu_(approximate_);
  });
}

tn_status tn_gelu_out(tn_context* context, tn_tensor* out, tn_tensor* x, const char* approximate) {
  return c::run_status<c::Needs::scope>(context, "gelu_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const char* approximate_ = c::string(approximate, "approximate");
    tenure::gelu_out(out_, x_, approximate_);
  });
}

tn_tensor* tn_new_leaky_relu(tn_context* context, tn_tensor* x, tn_scalar negative_slope) {
  return c::run<c::Needs::scope>(context, "leaky_relu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto negative_slope_ = c::scalar(negative_slope, "negative_slope");
    return c::give(tenure::leaky_relu(x_, negative_slope_));
  });
}

tn_status tn_leaky_relu_(tn_context* context, tn_tensor* x, tn_scalar negative_slope) {
  return c::run_status<c::Needs::scope>(context, "leaky_relu_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto negative_slope_ = c::scalar(negative_slope, "negative_slope");
    x_.leaky_relu_(negative_slope_);
  });
}

tn_status tn_leaky_relu_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar negative_slope) {
  return c::run_status<c::Needs::scope>(context, "leaky_relu_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto negative_slope_ = c::scalar(negative_slope, "negative_slope");
    tenure::leaky_relu_out(out_, x_, negative_slope_);
  });
}

tn_tensor* tn_new_log_sigmoid(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "log_sigmoid", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::log_sigmoid(x_));
  });
}

tn_status tn_log_sigmoid_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "log_sigmoid_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::log_sigmoid_out(out_, x_);
  });
}

tn_tensor* tn_new_hardsigmoid(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "hardsigmoid", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::hardsigmoid(x_));
  });
}

tn_status tn_hardsigmoid_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "hardsigmoid_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.hardsigmoid_();
  });
}

tn_status tn_hardsigmoid_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "hardsigmoid_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::hardsigmoid_out(out_, x_);
  });
}

tn_tensor* tn_new_hardswish(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "hardswish", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::hardswish(x_));
  });
}

tn_status tn_hardswish_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "hardswish_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.hardswish_();
  });
}

tn_status tn_hardswish_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "hardswish_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::hardswish_out(out_, x_);
  });
}

tn_tensor* tn_new_mish(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "mish", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::mish(x_));
  });
}

tn_status tn_mish_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "mish_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.mish_();
  });
}

tn_status tn_mish_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "mish_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::mish_out(out_, x_);
  });
}

tn_tensor* tn_new_softplus(tn_context* context, tn_tensor* x, tn_scalar beta, tn_scalar threshold) {
  return c::run<c::Needs::scope>(context, "softplus", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto beta_ = c::scalar(beta, "beta");
    const auto threshold_ = c::scalar(threshold, "threshold");
    return c::give(tenure::softplus(x_, beta_, threshold_));
  });
}

tn_status tn_softplus_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar beta, tn_scalar threshold) {
  return c::run_status<c::Needs::scope>(context, "softplus_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto beta_ = c::scalar(beta, "beta");
    const auto threshold_ = c::scalar(threshold, "threshold");
    tenure::softplus_out(out_, x_, beta_, threshold_);
  });
}

tn_tensor* tn_new_hardshrink(tn_context* context, tn_tensor* x, tn_scalar lambd) {
  return c::run<c::Needs::scope>(context, "hardshrink", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto lambd_ = c::scalar(lambd, "lambd");
    return c::give(tenure::hardshrink(x_, lambd_));
  });
}

tn_status tn_hardshrink_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar lambd) {
  return c::run_status<c::Needs::scope>(context, "hardshrink_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto lambd_ = c::scalar(lambd, "lambd");
    tenure::hardshrink_out(out_, x_, lambd_);
  });
}

tn_tensor* tn_new_softshrink(tn_context* context, tn_tensor* x, tn_scalar lambd) {
  return c::run<c::Needs::scope>(context, "softshrink", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto lambd_ = c::scalar(lambd, "lambd");
    return c::give(tenure::softshrink(x_, lambd_));
  });
}

tn_status tn_softshrink_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar lambd) {
  return c::run_status<c::Needs::scope>(context, "softshrink_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto lambd_ = c::scalar(lambd, "lambd");
    tenure::softshrink_out(out_, x_, lambd_);
  });
}

tn_tensor* tn_new_threshold(tn_context* context, tn_tensor* x, tn_scalar threshold, tn_scalar value) {
  return c::run<c::Needs::scope>(context, "threshold", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto threshold_ = c::scalar(threshold, "threshold");
    const auto value_ = c::scalar(value, "value");
    return c::give(tenure::threshold(x_, threshold_, value_));
  });
}

tn_status tn_threshold_(tn_context* context, tn_tensor* x, tn_scalar threshold, tn_scalar value) {
  return c::run_status<c::Needs::scope>(context, "threshold_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto threshold_ = c::scalar(threshold, "threshold");
    const auto value_ = c::scalar(value, "value");
    x_.threshold_(threshold_, value_);
  });
}

tn_status tn_threshold_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar threshold, tn_scalar value) {
  return c::run_status<c::Needs::scope>(context, "threshold_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto threshold_ = c::scalar(threshold, "threshold");
    const auto value_ = c::scalar(value, "value");
    tenure::threshold_out(out_, x_, threshold_, value_);
  });
}

tn_tensor* tn_new_prelu(tn_context* context, tn_tensor* x, tn_tensor* weight) {
  return c::run<c::Needs::scope>(context, "prelu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& weight_ = call.tensor(weight, "weight");
    return c::give(tenure::prelu(x_, weight_));
  });
}

tn_tensor* tn_new_glu(tn_context* context, tn_tensor* x, int64_t dim) {
  return c::run<c::Needs::scope>(context, "glu", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::glu(x_, dim));
  });
}

tn_status tn_glu_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim) {
  return c::run_status<c::Needs::scope>(context, "glu_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::glu_out(out_, x_, dim);
  });
}

}  // extern "C"
