// Made by tools/make_ops.py from src/signatures/math.list: the ops of the family math.
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

tn_tensor* tn_new_abs(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "abs", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::abs(x_));
  });
}

tn_status tn_abs_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "abs_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.abs_();
  });
}

tn_status tn_abs_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "abs_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::abs_out(out_, x_);
  });
}

tn_tensor* tn_new_sign(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "sign", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::sign(x_));
  });
}

tn_status tn_sign_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sign_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.sign_();
  });
}

tn_status tn_sign_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sign_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::sign_out(out_, x_);
  });
}

tn_tensor* tn_new_exp(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "exp", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::exp(x_));
  });
}

tn_status tn_exp_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "exp_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.exp_();
  });
}

tn_status tn_exp_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "exp_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::exp_out(out_, x_);
  });
}

tn_tensor* tn_new_expm1(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "expm1", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::expm1(x_));
  });
}

tn_status tn_expm1_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "expm1_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.expm1_();
  });
}

tn_status tn_expm1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "expm1_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::expm1_out(out_, x_);
  });
}

tn_tensor* tn_new_log(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "log", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::log(x_));
  });
}

tn_status tn_log_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "log_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.log_();
  });
}

tn_status tn_log_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "log_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::log_out(out_, x_);
  });
}

tn_tensor* tn_new_log1p(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "log1p", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::log1p(x_));
  });
}

tn_status tn_log1p_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "log1p_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.log1p_();
  });
}

tn_status tn_log1p_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "log1p_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::log1p_out(out_, x_);
  });
}

tn_tensor* tn_new_sqrt(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "sqrt", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::sqrt(x_));
  });
}

tn_status tn_sqrt_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sqrt_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.sqrt_();
  });
}

tn_status tn_sqrt_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sqrt_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::sqrt_out(out_, x_);
  });
}

tn_tensor* tn_new_rsqrt(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "rsqrt", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::rsqrt(x_));
  });
}

tn_status tn_rsqrt_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "rsqrt_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.rsqrt_();
  });
}

tn_status tn_rsqrt_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "rsqrt_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::rsqrt_out(out_, x_);
  });
}

tn_tensor* tn_new_erf(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "erf", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::erf(x_));
  });
}

tn_status tn_erf_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "erf_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.erf_();
  });
}

tn_status tn_erf_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "erf_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::erf_out(out_, x_);
  });
}

tn_tensor* tn_new_erfinv(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "erfinv", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::erfinv(x_));
  });
}

tn_status tn_erfinv_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "erfinv_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.erfinv_();
  });
}

tn_status tn_erfinv_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "erfinv_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::erfinv_out(out_, x_);
  });
}

tn_tensor* tn_new_floor(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "floor", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::floor(x_));
  });
}

tn_status tn_floor_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "floor_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.floor_();
  });
}

tn_status tn_floor_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "floor_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::floor_out(out_, x_);
  });
}

tn_tensor* tn_new_ceil(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "ceil", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::ceil(x_));
  });
}

tn_status tn_ceil_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "ceil_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.ceil_();
  });
}

tn_status tn_ceil_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "ceil_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::ceil_out(out_, x_);
  });
}

tn_tensor* tn_new_round(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "round", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::round(x_));
  });
}

tn_status tn_round_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "round_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.round_();
  });
}

tn_status tn_round_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "round_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::round_out(out_, x_);
  });
}

tn_tensor* tn_new_trunc(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "trunc", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::trunc(x_));
  });
}

tn_status tn_trunc_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "trunc_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.trunc_();
  });
}

tn_status tn_trunc_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "trunc_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::trunc_out(out_, x_);
  });
}

tn_tensor* tn_new_frac(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "frac", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::frac(x_));
  });
}

tn_status tn_frac_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "frac_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.frac_();
  });
}

tn_status tn_frac_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "frac_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::frac_out(out_, x_);
  });
}

tn_tensor* tn_new_clamp(tn_context* context, tn_tensor* x, tn_scalar min, tn_scalar max) {
  return c::run<c::Needs::scope>(context, "clamp", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto min_ = c::scalar_or_none(min, "min");
    const auto max_ = c::scalar_or_none(max, "max");
    return c::give(tenure::clamp(x_, min_, max_));
  });
}

tn_status tn_clamp_(tn_context* context, tn_tensor* x, tn_scalar min, tn_scalar max) {
  return c::run_status<c::Needs::scope>(context, "clamp_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto min_ = c::scalar_or_none(min, "min");
    const auto max_ = c::scalar_or_none(max, "max");
    x_.clamp_(min_, max_);
  });
}

tn_status tn_clamp_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar min, tn_scalar max) {
  return c::run_status<c::Needs::scope>(context, "clamp_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto min_ = c::scalar_or_none(min, "min");
    const auto max_ = c::scalar_or_none(max, "max");
    tenure::clamp_out(out_, x_, min_, max_);
  });
}

tn_tensor* tn_new_clamp_tensor(tn_context* context, tn_tensor* x, tn_tensor* min, tn_tensor* max) {
  return c::run<c::Needs::scope>(context, "clamp", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& min_ = call.tensor_or_none(min, "min");
    const Tensor& max_ = call.tensor_or_none(max, "max");
    return c::give(tenure::clamp(x_, std::optional<Tensor>(min ? std::optional<Tensor>(min_) : std::nullopt),
        std::optional<Tensor>(max ? std::optional<Tensor>(max_) : std::nullopt)));
  });
}

tn_status tn_clamp_tensor_(tn_context* context, tn_tensor* x, tn_tensor* min, tn_tensor* max) {
  return c::run_status<c::Needs::scope>(context, "clamp_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& min_ = call.tensor_or_none(min, "min");
    const Tensor& max_ = call.tensor_or_none(max, "max");
    x_.clamp_(std::optional<Tensor>(min ? std::optional<Tensor>(min_) : std::nullopt), std::optional<Tensor>(max ?
        std::optional<Tensor>(max_) : std::nullopt));
  });
}

tn_status tn_clamp_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* min, tn_tensor* max) {
  return c::run_status<c::Needs::scope>(context, "clamp_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& min_ = call.tensor_or_none(min, "min");
    const Tensor& max_ = call.tensor_or_none(max, "max");
    tenure::clamp_out(out_, x_, std::optional<Tensor>(min ? std::optional<Tensor>(min_) : std::nullopt),
        std::optional<Tensor>(max ? std::optional<Tensor>(max_) : std::nullopt));
  });
}

tn_tensor* tn_new_maximum(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "maximum", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::maximum(a_, b_));
  });
}

tn_status tn_maximum_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "maximum_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::maximum_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_minimum(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "minimum", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::minimum(a_, b_));
  });
}

tn_status tn_minimum_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "minimum_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::minimum_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_conj(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "conj", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::conj(x_));
  });
}

tn_tensor* tn_new_complex(tn_context* context, tn_tensor* re, tn_tensor* im) {
  return c::run<c::Needs::scope>(context, "complex", c::kNoTensor, [&](c::Call& call) {
    const Tensor& re_ = call.tensor(re, "re");
    const Tensor& im_ = call.tensor(im, "im");
    return c::give(tenure::complex(re_, im_));
  });
}

tn_status tn_complex_out(tn_context* context, tn_tensor* out, tn_tensor* re, tn_tensor* im) {
  return c::run_status<c::Needs::scope>(context, "complex_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& re_ = call.tensor(re, "re");
    const Tensor& im_ = call.tensor(im, "im");
    tenure::complex_out(out_, re_, im_);
  });
}

tn_tensor* tn_new_polar(tn_context* context, tn_tensor* abs, tn_tensor* angle) {
  return c::run<c::Needs::scope>(context, "polar", c::kNoTensor, [&](c::Call& call) {
    const Tensor& abs_ = call.tensor(abs, "abs");
    const Tensor& angle_ = call.tensor(angle, "angle");
    return c::give(tenure::polar(abs_, angle_));
  });
}

tn_status tn_polar_out(tn_context* context, tn_tensor* out, tn_tensor* abs, tn_tensor* angle) {
  return c::run_status<c::Needs::scope>(context, "polar_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& abs_ = call.tensor(abs, "abs");
    const Tensor& angle_ = call.tensor(angle, "angle");
    tenure::polar_out(out_, abs_, angle_);
  });
}

tn_tensor* tn_new_exp2(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "exp2", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::exp2(x_));
  });
}

tn_status tn_exp2_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "exp2_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.exp2_();
  });
}

tn_status tn_exp2_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "exp2_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::exp2_out(out_, x_);
  });
}

tn_tensor* tn_new_log2(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "log2", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::log2(x_));
  });
}

tn_status tn_log2_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "log2_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.log2_();
  });
}

tn_status tn_log2_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "log2_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::log2_out(out_, x_);
  });
}

tn_tensor* tn_new_log10(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "log10", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::log10(x_));
  });
}

tn_status tn_log10_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "log10_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.log10_();
  });
}

tn_status tn_log10_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "log10_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::log10_out(out_, x_);
  });
}

tn_tensor* tn_new_logit(tn_context* context, tn_tensor* x, const double* eps) {
  return c::run<c::Needs::scope>(context, "logit", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::logit(x_, c::double_or_none(eps)));
  });
}

tn_status tn_logit_(tn_context* context, tn_tensor* x, const double* eps) {
  return c::run_status<c::Needs::scope>(context, "logit_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.logit_(c::double_or_none(eps));
  });
}

tn_status tn_logit_out(tn_context* context, tn_tensor* out, tn_tensor* x, const double* eps) {
  return c::run_status<c::Needs::scope>(context, "logit_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::logit_out(out_, x_, c::double_or_none(eps));
  });
}

tn_tensor* tn_new_erfc(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "erfc", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::erfc(x_));
  });
}

tn_status tn_erfc_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "erfc_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.erfc_();
  });
}

tn_status tn_erfc_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "erfc_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::erfc_out(out_, x_);
  });
}

tn_tensor* tn_new_sinc(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "sinc", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::sinc(x_));
  });
}

tn_status tn_sinc_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sinc_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.sinc_();
  });
}

tn_status tn_sinc_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sinc_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::sinc_out(out_, x_);
  });
}

tn_tensor* tn_new_sgn(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "sgn", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::sgn(x_));
  });
}

tn_status tn_sgn_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sgn_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.sgn_();
  });
}

tn_status tn_sgn_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "sgn_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::sgn_out(out_, x_);
  });
}

tn_tensor* tn_new_signbit(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "signbit", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::signbit(x_));
  });
}

tn_status tn_signbit_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "signbit_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::signbit_out(out_, x_);
  });
}

tn_tensor* tn_new_positive(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "positive", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::positive(x_));
  });
}

tn_tensor* tn_new_nan_to_num(tn_context* context, tn_tensor* x, const double* nan, const double* posinf, const double*
    neginf) {
  return c::run<c::Needs::scope>(context, "nan_to_num", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::nan_to_num(x_, c::double_or_none(nan), c::double_or_none(posinf),
        c::double_or_none(neginf)));
  });
}

tn_status tn_nan_to_num_(tn_context* context, tn_tensor* x, const double* nan, const double* posinf, const double*
    neginf) {
  return c::run_status<c::Needs::scope>(context, "nan_to_num_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.nan_to_num_(c::double_or_none(nan), c::double_or_none(posinf), c::double_or_none(neginf));
  });
}

tn_status tn_nan_to_num_out(tn_context* context, tn_tensor* out, tn_tensor* x, const double* nan, const double* posinf,
    const double* neginf) {
  return c::run_status<c::Needs::scope>(context, "nan_to_num_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::nan_to_num_out(out_, x_, c::double_or_none(nan), c::double_or_none(posinf), c::double_or_none(neginf));
  });
}

tn_tensor* tn_new_clamp_min(tn_context* context, tn_tensor* x, tn_scalar min) {
  return c::run<c::Needs::scope>(context, "clamp_min", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto min_ = c::scalar(min, "min");
    return c::give(tenure::clamp_min(x_, min_));
  });
}

tn_status tn_clamp_min_(tn_context* context, tn_tensor* x, tn_scalar min) {
  return c::run_status<c::Needs::scope>(context, "clamp_min_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto min_ = c::scalar(min, "min");
    x_.clamp_min_(min_);
  });
}

tn_status tn_clamp_min_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar min) {
  return c::run_status<c::Needs::scope>(context, "clamp_min_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto min_ = c::scalar(min, "min");
    tenure::clamp_min_out(out_, x_, min_);
  });
}

tn_tensor* tn_new_clamp_min_tensor(tn_context* context, tn_tensor* x, tn_tensor* min) {
  return c::run<c::Needs::scope>(context, "clamp_min", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& min_ = call.tensor(min, "min");
    return c::give(tenure::clamp_min(x_, min_));
  });
}

tn_status tn_clamp_min_tensor_(tn_context* context, tn_tensor* x, tn_tensor* min) {
  return c::run_status<c::Needs::scope>(context, "clamp_min_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& min_ = call.tensor(min, "min");
    x_.clamp_min_(min_);
  });
}

tn_status tn_clamp_min_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* min) {
  return c::run_status<c::Needs::scope>(context, "clamp_min_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& min_ = call.tensor(min, "min");
    tenure::clamp_min_out(out_, x_, min_);
  });
}

tn_tensor* tn_new_clamp_max(tn_context* context, tn_tensor* x, tn_scalar max) {
  return c::run<c::Needs::scope>(context, "clamp_max", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto max_ = c::scalar(max, "max");
    return c::give(tenure::clamp_max(x_, max_));
  });
}

tn_status tn_clamp_max_(tn_context* context, tn_tensor* x, tn_scalar max) {
  return c::run_status<c::Needs::scope>(context, "clamp_max_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto max_ = c::scalar(max, "max");
    x_.clamp_max_(max_);
  });
}

tn_status tn_clamp_max_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar max) {
  return c::run_status<c::Needs::scope>(context, "clamp_max_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto max_ = c::scalar(max, "max");
    tenure::clamp_max_out(out_, x_, max_);
  });
}

tn_tensor* tn_new_clamp_max_tensor(tn_context* context, tn_tensor* x, tn_tensor* max) {
  return c::run<c::Needs::scope>(context, "clamp_max", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& max_ = call.tensor(max, "max");
    return c::give(tenure::clamp_max(x_, max_));
  });
}

tn_status tn_clamp_max_tensor_(tn_context* context, tn_tensor* x, tn_tensor* max) {
  return c::run_status<c::Needs::scope>(context, "clamp_max_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& max_ = call.tensor(max, "max");
    x_.clamp_max_(max_);
  });
}

tn_status tn_clamp_max_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* max) {
  return c::run_status<c::Needs::scope>(context, "clamp_max_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& max_ = call.tensor(max, "max");
    tenure::clamp_max_out(out_, x_, max_);
  });
}

tn_list* tn_new_frexp(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "frexp", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::frexp(x_));
  });
}

tn_status tn_frexp_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "frexp_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::frexp_out(values_, indices_, x_);
  });
}

}  // extern "C"
