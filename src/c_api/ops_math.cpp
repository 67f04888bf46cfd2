// Made by tools/make_ops.py from src/signatures/math.list: the ops of the family math.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_abs(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "abs\0x", {x}, [=](c::Call& call) {
    return tenure::abs(call.operand(0));
  });
}

tn_status tn_abs_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "abs_\0x", {x}, [=](c::Call& call) {
    call.operand(0).abs_();
  });
}

tn_status tn_abs_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "abs_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::abs_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_sign(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "sign\0x", {x}, [=](c::Call& call) {
    return tenure::sign(call.operand(0));
  });
}

tn_status tn_sign_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "sign_\0x", {x}, [=](c::Call& call) {
    call.operand(0).sign_();
  });
}

tn_status tn_sign_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "sign_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::sign_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_exp(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "exp\0x", {x}, [=](c::Call& call) {
    return tenure::exp(call.operand(0));
  });
}

tn_status tn_exp_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "exp_\0x", {x}, [=](c::Call& call) {
    call.operand(0).exp_();
  });
}

tn_status tn_exp_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "exp_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::exp_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_expm1(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "expm1\0x", {x}, [=](c::Call& call) {
    return tenure::expm1(call.operand(0));
  });
}

tn_status tn_expm1_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "expm1_\0x", {x}, [=](c::Call& call) {
    call.operand(0).expm1_();
  });
}

tn_status tn_expm1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "expm1_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::expm1_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_log(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "log\0x", {x}, [=](c::Call& call) {
    return tenure::log(call.operand(0));
  });
}

tn_status tn_log_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "log_\0x", {x}, [=](c::Call& call) {
    call.operand(0).log_();
  });
}

tn_status tn_log_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "log_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::log_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_log1p(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "log1p\0x", {x}, [=](c::Call& call) {
    return tenure::log1p(call.operand(0));
  });
}

tn_status tn_log1p_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "log1p_\0x", {x}, [=](c::Call& call) {
    call.operand(0).log1p_();
  });
}

tn_status tn_log1p_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "log1p_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::log1p_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_sqrt(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "sqrt\0x", {x}, [=](c::Call& call) {
    return tenure::sqrt(call.operand(0));
  });
}

tn_status tn_sqrt_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "sqrt_\0x", {x}, [=](c::Call& call) {
    call.operand(0).sqrt_();
  });
}

tn_status tn_sqrt_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "sqrt_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::sqrt_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_rsqrt(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "rsqrt\0x", {x}, [=](c::Call& call) {
    return tenure::rsqrt(call.operand(0));
  });
}

tn_status tn_rsqrt_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "rsqrt_\0x", {x}, [=](c::Call& call) {
    call.operand(0).rsqrt_();
  });
}

tn_status tn_rsqrt_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "rsqrt_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::rsqrt_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_erf(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "erf\0x", {x}, [=](c::Call& call) {
    return tenure::erf(call.operand(0));
  });
}

tn_status tn_erf_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "erf_\0x", {x}, [=](c::Call& call) {
    call.operand(0).erf_();
  });
}

tn_status tn_erf_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "erf_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::erf_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_erfinv(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "erfinv\0x", {x}, [=](c::Call& call) {
    return tenure::erfinv(call.operand(0));
  });
}

tn_status tn_erfinv_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "erfinv_\0x", {x}, [=](c::Call& call) {
    call.operand(0).erfinv_();
  });
}

tn_status tn_erfinv_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "erfinv_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::erfinv_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_floor(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "floor\0x", {x}, [=](c::Call& call) {
    return tenure::floor(call.operand(0));
  });
}

tn_status tn_floor_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "floor_\0x", {x}, [=](c::Call& call) {
    call.operand(0).floor_();
  });
}

tn_status tn_floor_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "floor_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::floor_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_ceil(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "ceil\0x", {x}, [=](c::Call& call) {
    return tenure::ceil(call.operand(0));
  });
}

tn_status tn_ceil_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "ceil_\0x", {x}, [=](c::Call& call) {
    call.operand(0).ceil_();
  });
}

tn_status tn_ceil_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "ceil_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::ceil_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_round(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "round\0x", {x}, [=](c::Call& call) {
    return tenure::round(call.operand(0));
  });
}

tn_status tn_round_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "round_\0x", {x}, [=](c::Call& call) {
    call.operand(0).round_();
  });
}

tn_status tn_round_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "round_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::round_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_trunc(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "trunc\0x", {x}, [=](c::Call& call) {
    return tenure::trunc(call.operand(0));
  });
}

tn_status tn_trunc_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "trunc_\0x", {x}, [=](c::Call& call) {
    call.operand(0).trunc_();
  });
}

tn_status tn_trunc_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "trunc_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::trunc_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_frac(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "frac\0x", {x}, [=](c::Call& call) {
    return tenure::frac(call.operand(0));
  });
}

tn_status tn_frac_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "frac_\0x", {x}, [=](c::Call& call) {
    call.operand(0).frac_();
  });
}

tn_status tn_frac_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "frac_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::frac_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_clamp(tn_context* context, tn_tensor* x, tn_scalar min, tn_scalar max) {
  return c::tensor_of(context, "clamp\0x", {x}, [=](c::Call& call) {
    const auto min_ = c::scalar_or_none(min, "min");
    const auto max_ = c::scalar_or_none(max, "max");
    return tenure::clamp(call.operand(0), min_, max_);
  });
}

tn_status tn_clamp_(tn_context* context, tn_tensor* x, tn_scalar min, tn_scalar max) {
  return c::status_of(context, "clamp_\0x", {x}, [=](c::Call& call) {
    const auto min_ = c::scalar_or_none(min, "min");
    const auto max_ = c::scalar_or_none(max, "max");
    call.operand(0).clamp_(min_, max_);
  });
}

tn_status tn_clamp_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar min, tn_scalar max) {
  return c::status_of(context, "clamp_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto min_ = c::scalar_or_none(min, "min");
    const auto max_ = c::scalar_or_none(max, "max");
    tenure::clamp_out(call.operand(0), call.operand(1), min_, max_);
  });
}

tn_tensor* tn_new_clamp_tensor(tn_context* context, tn_tensor* x, tn_tensor* min, tn_tensor* max) {
  return c::tensor_of(context, "clamp\0x\0min?\0max?", {x, min, max}, [=](c::Call& call) {
    return tenure::clamp(call.operand(0), call.operand_if(1), call.operand_if(2));
  });
}

tn_status tn_clamp_tensor_(tn_context* context, tn_tensor* x, tn_tensor* min, tn_tensor* max) {
  return c::status_of(context, "clamp_\0x\0min?\0max?", {x, min, max}, [=](c::Call& call) {
    call.operand(0).clamp_(call.operand_if(1), call.operand_if(2));
  });
}

tn_status tn_clamp_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* min, tn_tensor* max) {
  return c::status_of(context, "clamp_out\0out\0x\0min?\0max?", {out, x, min, max}, [=](c::Call& call) {
    tenure::clamp_out(call.operand(0), call.operand(1), call.operand_if(2), call.operand_if(3));
  });
}

tn_tensor* tn_new_maximum(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "maximum\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::maximum(call.operand(0), call.operand(1));
  });
}

tn_status tn_maximum_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "maximum_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::maximum_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_minimum(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "minimum\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::minimum(call.operand(0), call.operand(1));
  });
}

tn_status tn_minimum_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "minimum_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::minimum_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_conj(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "conj\0x", {x}, [=](c::Call& call) {
    return tenure::conj(call.operand(0));
  });
}

tn_tensor* tn_new_complex(tn_context* context, tn_tensor* re, tn_tensor* im) {
  return c::tensor_of(context, "complex\0re\0im", {re, im}, [=](c::Call& call) {
    return tenure::complex(call.operand(0), call.operand(1));
  });
}

tn_status tn_complex_out(tn_context* context, tn_tensor* out, tn_tensor* re, tn_tensor* im) {
  return c::status_of(context, "complex_out\0out\0re\0im", {out, re, im}, [=](c::Call& call) {
    tenure::complex_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_polar(tn_context* context, tn_tensor* abs, tn_tensor* angle) {
  return c::tensor_of(context, "polar\0abs\0angle", {abs, angle}, [=](c::Call& call) {
    return tenure::polar(call.operand(0), call.operand(1));
  });
}

tn_status tn_polar_out(tn_context* context, tn_tensor* out, tn_tensor* abs, tn_tensor* angle) {
  return c::status_of(context, "polar_out\0out\0abs\0angle", {out, abs, angle}, [=](c::Call& call) {
    tenure::polar_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_exp2(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "exp2\0x", {x}, [=](c::Call& call) {
    return tenure::exp2(call.operand(0));
  });
}

tn_status tn_exp2_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "exp2_\0x", {x}, [=](c::Call& call) {
    call.operand(0).exp2_();
  });
}

tn_status tn_exp2_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "exp2_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::exp2_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_log2(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "log2\0x", {x}, [=](c::Call& call) {
    return tenure::log2(call.operand(0));
  });
}

tn_status tn_log2_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "log2_\0x", {x}, [=](c::Call& call) {
    call.operand(0).log2_();
  });
}

tn_status tn_log2_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "log2_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::log2_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_log10(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "log10\0x", {x}, [=](c::Call& call) {
    return tenure::log10(call.operand(0));
  });
}

tn_status tn_log10_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "log10_\0x", {x}, [=](c::Call& call) {
    call.operand(0).log10_();
  });
}

tn_status tn_log10_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "log10_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::log10_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_logit(tn_context* context, tn_tensor* x, const double* eps) {
  return c::tensor_of(context, "logit\0x", {x}, [=](c::Call& call) {
    return tenure::logit(call.operand(0), c::double_or_none(eps));
  });
}

tn_status tn_logit_(tn_context* context, tn_tensor* x, const double* eps) {
  return c::status_of(context, "logit_\0x", {x}, [=](c::Call& call) {
    call.operand(0).logit_(c::double_or_none(eps));
  });
}

tn_status tn_logit_out(tn_context* context, tn_tensor* out, tn_tensor* x, const double* eps) {
  return c::status_of(context, "logit_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::logit_out(call.operand(0), call.operand(1), c::double_or_none(eps));
  });
}

tn_tensor* tn_new_erfc(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "erfc\0x", {x}, [=](c::Call& call) {
    return tenure::erfc(call.operand(0));
  });
}

tn_status tn_erfc_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "erfc_\0x", {x}, [=](c::Call& call) {
    call.operand(0).erfc_();
  });
}

tn_status tn_erfc_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "erfc_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::erfc_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_sinc(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "sinc\0x", {x}, [=](c::Call& call) {
    return tenure::sinc(call.operand(0));
  });
}

tn_status tn_sinc_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "sinc_\0x", {x}, [=](c::Call& call) {
    call.operand(0).sinc_();
  });
}

tn_status tn_sinc_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "sinc_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::sinc_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_sgn(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "sgn\0x", {x}, [=](c::Call& call) {
    return tenure::sgn(call.operand(0));
  });
}

tn_status tn_sgn_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "sgn_\0x", {x}, [=](c::Call& call) {
    call.operand(0).sgn_();
  });
}

tn_status tn_sgn_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "sgn_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::sgn_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_signbit(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "signbit\0x", {x}, [=](c::Call& call) {
    return tenure::signbit(call.operand(0));
  });
}

tn_status tn_signbit_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "signbit_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::signbit_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_positive(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "positive\0x", {x}, [=](c::Call& call) {
    return tenure::positive(call.operand(0));
  });
}

tn_tensor* tn_new_nan_to_num(tn_context* context, tn_tensor* x, const double* nan, const double* posinf, const double*
    neginf) {
  return c::tensor_of(context, "nan_to_num\0x", {x}, [=](c::Call& call) {
    return tenure::nan_to_num(call.operand(0), c::double_or_none(nan), c::double_or_none(posinf),
        c::double_or_none(neginf));
  });
}

tn_status tn_nan_to_num_(tn_context* context, tn_tensor* x, const double* nan, const double* posinf, const double*
    neginf) {
  return c::status_of(context, "nan_to_num_\0x", {x}, [=](c::Call& call) {
    call.operand(0).nan_to_num_(c::double_or_none(nan), c::double_or_none(posinf), c::double_or_none(neginf));
  });
}

tn_status tn_nan_to_num_out(tn_context* context, tn_tensor* out, tn_tensor* x, const double* nan, const double* posinf,
    const double* neginf) {
  return c::status_of(context, "nan_to_num_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::nan_to_num_out(call.operand(0), call.operand(1), c::double_or_none(nan), c::double_or_none(posinf),
        c::double_or_none(neginf));
  });
}

tn_tensor* tn_new_clamp_min(tn_context* context, tn_tensor* x, tn_scalar min) {
  return c::tensor_of(context, "clamp_min\0x", {x}, [=](c::Call& call) {
    const auto min_ = c::scalar(min, "min");
    return tenure::clamp_min(call.operand(0), min_);
  });
}

tn_status tn_clamp_min_(tn_context* context, tn_tensor* x, tn_scalar min) {
  return c::status_of(context, "clamp_min_\0x", {x}, [=](c::Call& call) {
    const auto min_ = c::scalar(min, "min");
    call.operand(0).clamp_min_(min_);
  });
}

tn_status tn_clamp_min_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar min) {
  return c::status_of(context, "clamp_min_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto min_ = c::scalar(min, "min");
    tenure::clamp_min_out(call.operand(0), call.operand(1), min_);
  });
}

tn_tensor* tn_new_clamp_min_tensor(tn_context* context, tn_tensor* x, tn_tensor* min) {
  return c::tensor_of(context, "clamp_min\0x\0min", {x, min}, [=](c::Call& call) {
    return tenure::clamp_min(call.operand(0), call.operand(1));
  });
}

tn_status tn_clamp_min_tensor_(tn_context* context, tn_tensor* x, tn_tensor* min) {
  return c::status_of(context, "clamp_min_\0x\0min", {x, min}, [=](c::Call& call) {
    call.operand(0).clamp_min_(call.operand(1));
  });
}

tn_status tn_clamp_min_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* min) {
  return c::status_of(context, "clamp_min_out\0out\0x\0min", {out, x, min}, [=](c::Call& call) {
    tenure::clamp_min_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_clamp_max(tn_context* context, tn_tensor* x, tn_scalar max) {
  return c::tensor_of(context, "clamp_max\0x", {x}, [=](c::Call& call) {
    const auto max_ = c::scalar(max, "max");
    return tenure::clamp_max(call.operand(0), max_);
  });
}

tn_status tn_clamp_max_(tn_context* context, tn_tensor* x, tn_scalar max) {
  return c::status_of(context, "clamp_max_\0x", {x}, [=](c::Call& call) {
    const auto max_ = c::scalar(max, "max");
    call.operand(0).clamp_max_(max_);
  });
}

tn_status tn_clamp_max_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar max) {
  return c::status_of(context, "clamp_max_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto max_ = c::scalar(max, "max");
    tenure::clamp_max_out(call.operand(0), call.operand(1), max_);
  });
}

tn_tensor* tn_new_clamp_max_tensor(tn_context* context, tn_tensor* x, tn_tensor* max) {
  return c::tensor_of(context, "clamp_max\0x\0max", {x, max}, [=](c::Call& call) {
    return tenure::clamp_max(call.operand(0), call.operand(1));
  });
}

tn_status tn_clamp_max_tensor_(tn_context* context, tn_tensor* x, tn_tensor* max) {
  return c::status_of(context, "clamp_max_\0x\0max", {x, max}, [=](c::Call& call) {
    call.operand(0).clamp_max_(call.operand(1));
  });
}

tn_status tn_clamp_max_tensor_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* max) {
  return c::status_of(context, "clamp_max_out\0out\0x\0max", {out, x, max}, [=](c::Call& call) {
    tenure::clamp_max_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_list* tn_new_frexp(tn_context* context, tn_tensor* x) {
  return c::list_of(context, "frexp\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::frexp(call.operand(0)));
  });
}

tn_status tn_frexp_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x) {
  return c::status_of(context, "frexp_out\0values\0indices\0x", {values, indices, x}, [=](c::Call& call) {
    tenure::frexp_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

}  // extern "C"
