// Made by tools/make_ops.py from src/signatures/special.list: the ops of the family special.
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

tn_tensor* tn_new_lgamma(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "lgamma", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::lgamma(x_));
  });
}

tn_status tn_lgamma_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "lgamma_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.lgamma_();
  });
}

tn_status tn_lgamma_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "lgamma_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::lgamma_out(out_, x_);
  });
}

tn_tensor* tn_new_digamma(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "digamma", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::digamma(x_));
  });
}

tn_status tn_digamma_(tn_context* context, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "digamma_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.digamma_();
  });
}

tn_status tn_digamma_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "digamma_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::digamma_out(out_, x_);
  });
}

tn_tensor* tn_new_polygamma(tn_context* context, int64_t n, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "polygamma", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::polygamma(n, x_));
  });
}

tn_status tn_polygamma_out(tn_context* context, tn_tensor* out, int64_t n, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "polygamma_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::polygamma_out(out_, n, x_);
  });
}

tn_tensor* tn_new_mvlgamma(tn_context* context, tn_tensor* x, int64_t p) {
  return c::run<c::Needs::scope>(context, "mvlgamma", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::mvlgamma(x_, p));
  });
}

tn_status tn_mvlgamma_(tn_context* context, tn_tensor* x, int64_t p) {
  return c::run_status<c::Needs::scope>(context, "mvlgamma_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    x_.mvlgamma_(p);
  });
}

tn_status tn_mvlgamma_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t p) {
  return c::run_status<c::Needs::scope>(context, "mvlgamma_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::mvlgamma_out(out_, x_, p);
  });
}

tn_tensor* tn_new_igamma(tn_context* context, tn_tensor* a, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "igamma", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::igamma(a_, x_));
  });
}

tn_status tn_igamma_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "igamma_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.igamma_(other_);
  });
}

tn_status tn_igamma_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "igamma_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::igamma_out(out_, a_, x_);
  });
}

tn_tensor* tn_new_igammac(tn_context* context, tn_tensor* a, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "igammac", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::igammac(a_, x_));
  });
}

tn_status tn_igammac_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::run_status<c::Needs::scope>(context, "igammac_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    x_.igammac_(other_);
  });
}

tn_status tn_igammac_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "igammac_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::igammac_out(out_, a_, x_);
  });
}

tn_tensor* tn_new_special_zeta(tn_context* context, tn_tensor* s, tn_tensor* q) {
  return c::run<c::Needs::scope>(context, "special_zeta", c::kNoTensor, [&](c::Call& call) {
    const Tensor& s_ = call.tensor(s, "s");
    const Tensor& q_ = call.tensor(q, "q");
    return c::give(tenure::special_zeta(s_, q_));
  });
}

tn_status tn_special_zeta_out(tn_context* context, tn_tensor* out, tn_tensor* s, tn_tensor* q) {
  return c::run_status<c::Needs::scope>(context, "special_zeta_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& s_ = call.tensor(s, "s");
    const Tensor& q_ = call.tensor(q, "q");
    tenure::special_zeta_out(out_, s_, q_);
  });
}

tn_tensor* tn_new_special_zeta_scalar(tn_context* context, tn_tensor* s, tn_scalar q) {
  return c::run<c::Needs::scope>(context, "special_zeta", c::kNoTensor, [&](c::Call& call) {
    const Tensor& s_ = call.tensor(s, "s");
    const auto q_ = c::scalar(q, "q");
    return c::give(tenure::special_zeta(s_, q_));
  });
}

tn_status tn_special_zeta_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* s, tn_scalar q) {
  return c::run_status<c::Needs::scope>(context, "special_zeta_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& s_ = call.tensor(s, "s");
    const auto q_ = c::scalar(q, "q");
    tenure::special_zeta_out(out_, s_, q_);
  });
}

tn_tensor* tn_new_special_zeta_scalar_first(tn_context* context, tn_scalar s, tn_tensor* q) {
  return c::run<c::Needs::scope>(context, "special_zeta", c::kNoTensor, [&](c::Call& call) {
    const auto s_ = c::scalar(s, "s");
    const Tensor& q_ = call.tensor(q, "q");
    return c::give(tenure::special_zeta(s_, q_));
  });
}

tn_status tn_special_zeta_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar s, tn_tensor* q) {
  return c::run_status<c::Needs::scope>(context, "special_zeta_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const auto s_ = c::scalar(s, "s");
    const Tensor& q_ = call.tensor(q, "q");
    tenure::special_zeta_out(out_, s_, q_);
  });
}

tn_tensor* tn_new_special_erfcx(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_erfcx", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_erfcx(x_));
  });
}

tn_status tn_special_erfcx_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_erfcx_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_erfcx_out(out_, x_);
  });
}

tn_tensor* tn_new_special_ndtr(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_ndtr", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_ndtr(x_));
  });
}

tn_status tn_special_ndtr_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_ndtr_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_ndtr_out(out_, x_);
  });
}

tn_tensor* tn_new_special_log_ndtr(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_log_ndtr", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_log_ndtr(x_));
  });
}

tn_status tn_special_log_ndtr_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_log_ndtr_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_log_ndtr_out(out_, x_);
  });
}

tn_tensor* tn_new_special_ndtri(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_ndtri", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_ndtri(x_));
  });
}

tn_status tn_special_ndtri_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_ndtri_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_ndtri_out(out_, x_);
  });
}

tn_tensor* tn_new_special_entr(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "special_entr", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::special_entr(x_));
  });
}

tn_status tn_special_entr_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "special_entr_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::special_entr_out(out_, x_);
  });
}

}  // extern "C"
