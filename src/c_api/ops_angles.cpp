// Made by tools/make_ops.py from src/signatures/angles.list: the ops of the family angles.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_sin(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "sin\0x", {x}, [=](c::Call& call) {
    return tenure::sin(call.operand(0));
  });
}

tn_status tn_sin_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "sin_\0x", {x}, [=](c::Call& call) {
    call.operand(0).sin_();
  });
}

tn_status tn_sin_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "sin_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::sin_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_cos(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "cos\0x", {x}, [=](c::Call& call) {
    return tenure::cos(call.operand(0));
  });
}

tn_status tn_cos_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "cos_\0x", {x}, [=](c::Call& call) {
    call.operand(0).cos_();
  });
}

tn_status tn_cos_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "cos_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::cos_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_tan(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "tan\0x", {x}, [=](c::Call& call) {
    return tenure::tan(call.operand(0));
  });
}

tn_status tn_tan_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "tan_\0x", {x}, [=](c::Call& call) {
    call.operand(0).tan_();
  });
}

tn_status tn_tan_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "tan_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::tan_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_deg2rad(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "deg2rad\0x", {x}, [=](c::Call& call) {
    return tenure::deg2rad(call.operand(0));
  });
}

tn_status tn_deg2rad_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "deg2rad_\0x", {x}, [=](c::Call& call) {
    call.operand(0).deg2rad_();
  });
}

tn_status tn_deg2rad_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "deg2rad_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::deg2rad_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_rad2deg(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "rad2deg\0x", {x}, [=](c::Call& call) {
    return tenure::rad2deg(call.operand(0));
  });
}

tn_status tn_rad2deg_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "rad2deg_\0x", {x}, [=](c::Call& call) {
    call.operand(0).rad2deg_();
  });
}

tn_status tn_rad2deg_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "rad2deg_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::rad2deg_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_tanh(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "tanh\0x", {x}, [=](c::Call& call) {
    return tenure::tanh(call.operand(0));
  });
}

tn_status tn_tanh_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "tanh_\0x", {x}, [=](c::Call& call) {
    call.operand(0).tanh_();
  });
}

tn_status tn_tanh_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "tanh_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::tanh_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_asin(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "asin\0x", {x}, [=](c::Call& call) {
    return tenure::asin(call.operand(0));
  });
}

tn_status tn_asin_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "asin_\0x", {x}, [=](c::Call& call) {
    call.operand(0).asin_();
  });
}

tn_status tn_asin_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "asin_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::asin_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_acos(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "acos\0x", {x}, [=](c::Call& call) {
    return tenure::acos(call.operand(0));
  });
}

tn_status tn_acos_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "acos_\0x", {x}, [=](c::Call& call) {
    call.operand(0).acos_();
  });
}

tn_status tn_acos_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "acos_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::acos_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_atan(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "atan\0x", {x}, [=](c::Call& call) {
    return tenure::atan(call.operand(0));
  });
}

tn_status tn_atan_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "atan_\0x", {x}, [=](c::Call& call) {
    call.operand(0).atan_();
  });
}

tn_status tn_atan_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "atan_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::atan_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_sinh(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "sinh\0x", {x}, [=](c::Call& call) {
    return tenure::sinh(call.operand(0));
  });
}

tn_status tn_sinh_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "sinh_\0x", {x}, [=](c::Call& call) {
    call.operand(0).sinh_();
  });
}

tn_status tn_sinh_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "sinh_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::sinh_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_cosh(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "cosh\0x", {x}, [=](c::Call& call) {
    return tenure::cosh(call.operand(0));
  });
}

tn_status tn_cosh_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "cosh_\0x", {x}, [=](c::Call& call) {
    call.operand(0).cosh_();
  });
}

tn_status tn_cosh_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "cosh_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::cosh_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_asinh(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "asinh\0x", {x}, [=](c::Call& call) {
    return tenure::asinh(call.operand(0));
  });
}

tn_status tn_asinh_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "asinh_\0x", {x}, [=](c::Call& call) {
    call.operand(0).asinh_();
  });
}

tn_status tn_asinh_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "asinh_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::asinh_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_acosh(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "acosh\0x", {x}, [=](c::Call& call) {
    return tenure::acosh(call.operand(0));
  });
}

tn_status tn_acosh_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "acosh_\0x", {x}, [=](c::Call& call) {
    call.operand(0).acosh_();
  });
}

tn_status tn_acosh_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "acosh_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::acosh_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_atanh(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "atanh\0x", {x}, [=](c::Call& call) {
    return tenure::atanh(call.operand(0));
  });
}

tn_status tn_atanh_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "atanh_\0x", {x}, [=](c::Call& call) {
    call.operand(0).atanh_();
  });
}

tn_status tn_atanh_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "atanh_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::atanh_out(call.operand(0), call.operand(1));
  });
}

}  // extern "C"
