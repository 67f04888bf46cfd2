// Made by tools/make_ops.py from src/signatures/special.list: the ops of the family special.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_lgamma(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "lgamma\0x", {x}, [=](c::Call& call) {
    return tenure::lgamma(call.operand(0));
  });
}

tn_status tn_lgamma_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "lgamma_\0x", {x}, [=](c::Call& call) {
    call.operand(0).lgamma_();
  });
}

tn_status tn_lgamma_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "lgamma_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::lgamma_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_digamma(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "digamma\0x", {x}, [=](c::Call& call) {
    return tenure::digamma(call.operand(0));
  });
}

tn_status tn_digamma_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "digamma_\0x", {x}, [=](c::Call& call) {
    call.operand(0).digamma_();
  });
}

tn_status tn_digamma_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "digamma_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::digamma_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_polygamma(tn_context* context, int64_t n, tn_tensor* x) {
  return c::tensor_of(context, "polygamma\0x", {x}, [=](c::Call& call) {
    return tenure::polygamma(n, call.operand(0));
  });
}

tn_status tn_polygamma_out(tn_context* context, tn_tensor* out, int64_t n, tn_tensor* x) {
  return c::status_of(context, "polygamma_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::polygamma_out(call.operand(0), n, call.operand(1));
  });
}

tn_tensor* tn_new_mvlgamma(tn_context* context, tn_tensor* x, int64_t p) {
  return c::tensor_of(context, "mvlgamma\0x", {x}, [=](c::Call& call) {
    return tenure::mvlgamma(call.operand(0), p);
  });
}

tn_status tn_mvlgamma_(tn_context* context, tn_tensor* x, int64_t p) {
  return c::status_of(context, "mvlgamma_\0x", {x}, [=](c::Call& call) {
    call.operand(0).mvlgamma_(p);
  });
}

tn_status tn_mvlgamma_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t p) {
  return c::status_of(context, "mvlgamma_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::mvlgamma_out(call.operand(0), call.operand(1), p);
  });
}

tn_tensor* tn_new_igamma(tn_context* context, tn_tensor* a, tn_tensor* x) {
  return c::tensor_of(context, "igamma\0a\0x", {a, x}, [=](c::Call& call) {
    return tenure::igamma(call.operand(0), call.operand(1));
  });
}

tn_status tn_igamma_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "igamma_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).igamma_(call.operand(1));
  });
}

tn_status tn_igamma_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* x) {
  return c::status_of(context, "igamma_out\0out\0a\0x", {out, a, x}, [=](c::Call& call) {
    tenure::igamma_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_igammac(tn_context* context, tn_tensor* a, tn_tensor* x) {
  return c::tensor_of(context, "igammac\0a\0x", {a, x}, [=](c::Call& call) {
    return tenure::igammac(call.operand(0), call.operand(1));
  });
}

tn_status tn_igammac_(tn_context* context, tn_tensor* x, tn_tensor* other) {
  return c::status_of(context, "igammac_\0x\0other", {x, other}, [=](c::Call& call) {
    call.operand(0).igammac_(call.operand(1));
  });
}

tn_status tn_igammac_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* x) {
  return c::status_of(context, "igammac_out\0out\0a\0x", {out, a, x}, [=](c::Call& call) {
    tenure::igammac_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_zeta(tn_context* context, tn_tensor* s, tn_tensor* q) {
  return c::tensor_of(context, "special_zeta\0s\0q", {s, q}, [=](c::Call& call) {
    return tenure::special_zeta(call.operand(0), call.operand(1));
  });
}

tn_status tn_special_zeta_out(tn_context* context, tn_tensor* out, tn_tensor* s, tn_tensor* q) {
  return c::status_of(context, "special_zeta_out\0out\0s\0q", {out, s, q}, [=](c::Call& call) {
    tenure::special_zeta_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_special_zeta_scalar(tn_context* context, tn_tensor* s, tn_scalar q) {
  return c::tensor_of(context, "special_zeta\0s", {s}, [=](c::Call& call) {
    const auto q_ = c::scalar(q, "q");
    return tenure::special_zeta(call.operand(0), q_);
  });
}

tn_status tn_special_zeta_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* s, tn_scalar q) {
  return c::status_of(context, "special_zeta_out\0out\0s", {out, s}, [=](c::Call& call) {
    const auto q_ = c::scalar(q, "q");
    tenure::special_zeta_out(call.operand(0), call.operand(1), q_);
  });
}

tn_tensor* tn_new_special_zeta_scalar_first(tn_context* context, tn_scalar s, tn_tensor* q) {
  return c::tensor_of(context, "special_zeta\0q", {q}, [=](c::Call& call) {
    const auto s_ = c::scalar(s, "s");
    return tenure::special_zeta(s_, call.operand(0));
  });
}

tn_status tn_special_zeta_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar s, tn_tensor* q) {
  return c::status_of(context, "special_zeta_out\0out\0q", {out, q}, [=](c::Call& call) {
    const auto s_ = c::scalar(s, "s");
    tenure::special_zeta_out(call.operand(0), s_, call.operand(1));
  });
}

tn_tensor* tn_new_special_erfcx(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_erfcx\0x", {x}, [=](c::Call& call) {
    return tenure::special_erfcx(call.operand(0));
  });
}

tn_status tn_special_erfcx_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_erfcx_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_erfcx_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_ndtr(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_ndtr\0x", {x}, [=](c::Call& call) {
    return tenure::special_ndtr(call.operand(0));
  });
}

tn_status tn_special_ndtr_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_ndtr_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_ndtr_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_log_ndtr(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_log_ndtr\0x", {x}, [=](c::Call& call) {
    return tenure::special_log_ndtr(call.operand(0));
  });
}

tn_status tn_special_log_ndtr_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_log_ndtr_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_log_ndtr_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_ndtri(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_ndtri\0x", {x}, [=](c::Call& call) {
    return tenure::special_ndtri(call.operand(0));
  });
}

tn_status tn_special_ndtri_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_ndtri_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_ndtri_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_entr(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_entr\0x", {x}, [=](c::Call& call) {
    return tenure::special_entr(call.operand(0));
  });
}

tn_status tn_special_entr_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_entr_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_entr_out(call.operand(0), call.operand(1));
  });
}

}  // extern "C"
