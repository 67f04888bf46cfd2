// Made by tools/make_ops.py from src/signatures/bessel.list: the ops of the family bessel.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_i0(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "i0\0x", {x}, [=](c::Call& call) {
    return tenure::i0(call.operand(0));
  });
}

tn_status tn_i0_(tn_context* context, tn_tensor* x) {
  return c::status_of(context, "i0_\0x", {x}, [=](c::Call& call) {
    call.operand(0).i0_();
  });
}

tn_status tn_i0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "i0_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::i0_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_i0e(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_i0e\0x", {x}, [=](c::Call& call) {
    return tenure::special_i0e(call.operand(0));
  });
}

tn_status tn_special_i0e_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_i0e_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_i0e_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_i1(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_i1\0x", {x}, [=](c::Call& call) {
    return tenure::special_i1(call.operand(0));
  });
}

tn_status tn_special_i1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_i1_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_i1_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_i1e(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_i1e\0x", {x}, [=](c::Call& call) {
    return tenure::special_i1e(call.operand(0));
  });
}

tn_status tn_special_i1e_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_i1e_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_i1e_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_bessel_j0(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_bessel_j0\0x", {x}, [=](c::Call& call) {
    return tenure::special_bessel_j0(call.operand(0));
  });
}

tn_status tn_special_bessel_j0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_bessel_j0_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_bessel_j0_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_bessel_j1(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_bessel_j1\0x", {x}, [=](c::Call& call) {
    return tenure::special_bessel_j1(call.operand(0));
  });
}

tn_status tn_special_bessel_j1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_bessel_j1_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_bessel_j1_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_bessel_y0(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_bessel_y0\0x", {x}, [=](c::Call& call) {
    return tenure::special_bessel_y0(call.operand(0));
  });
}

tn_status tn_special_bessel_y0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_bessel_y0_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_bessel_y0_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_bessel_y1(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_bessel_y1\0x", {x}, [=](c::Call& call) {
    return tenure::special_bessel_y1(call.operand(0));
  });
}

tn_status tn_special_bessel_y1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_bessel_y1_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_bessel_y1_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_modified_bessel_i0(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_modified_bessel_i0\0x", {x}, [=](c::Call& call) {
    return tenure::special_modified_bessel_i0(call.operand(0));
  });
}

tn_status tn_special_modified_bessel_i0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_modified_bessel_i0_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_modified_bessel_i0_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_modified_bessel_i1(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_modified_bessel_i1\0x", {x}, [=](c::Call& call) {
    return tenure::special_modified_bessel_i1(call.operand(0));
  });
}

tn_status tn_special_modified_bessel_i1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_modified_bessel_i1_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_modified_bessel_i1_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_modified_bessel_k0(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_modified_bessel_k0\0x", {x}, [=](c::Call& call) {
    return tenure::special_modified_bessel_k0(call.operand(0));
  });
}

tn_status tn_special_modified_bessel_k0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_modified_bessel_k0_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_modified_bessel_k0_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_modified_bessel_k1(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_modified_bessel_k1\0x", {x}, [=](c::Call& call) {
    return tenure::special_modified_bessel_k1(call.operand(0));
  });
}

tn_status tn_special_modified_bessel_k1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_modified_bessel_k1_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_modified_bessel_k1_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_scaled_modified_bessel_k0(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_scaled_modified_bessel_k0\0x", {x}, [=](c::Call& call) {
    return tenure::special_scaled_modified_bessel_k0(call.operand(0));
  });
}

tn_status tn_special_scaled_modified_bessel_k0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_scaled_modified_bessel_k0_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_scaled_modified_bessel_k0_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_scaled_modified_bessel_k1(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_scaled_modified_bessel_k1\0x", {x}, [=](c::Call& call) {
    return tenure::special_scaled_modified_bessel_k1(call.operand(0));
  });
}

tn_status tn_special_scaled_modified_bessel_k1_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_scaled_modified_bessel_k1_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_scaled_modified_bessel_k1_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_spherical_bessel_j0(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_spherical_bessel_j0\0x", {x}, [=](c::Call& call) {
    return tenure::special_spherical_bessel_j0(call.operand(0));
  });
}

tn_status tn_special_spherical_bessel_j0_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_spherical_bessel_j0_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_spherical_bessel_j0_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_special_airy_ai(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "special_airy_ai\0x", {x}, [=](c::Call& call) {
    return tenure::special_airy_ai(call.operand(0));
  });
}

tn_status tn_special_airy_ai_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "special_airy_ai_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::special_airy_ai_out(call.operand(0), call.operand(1));
  });
}

}  // extern "C"
