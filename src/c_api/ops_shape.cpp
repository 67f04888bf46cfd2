// Made by tools/make_ops.py from src/signatures/shape.list: the ops of the family shape.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_ravel(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "ravel\0x", {x}, [=](c::Call& call) {
    return tenure::ravel(call.operand(0));
  });
}

tn_list* tn_new_broadcast_tensors(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::list_of(context, "broadcast_tensors", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give_list(call, tenure::broadcast_tensors(tensors_));
  });
}

tn_tensor* tn_new_atleast_1d(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "atleast_1d\0x", {x}, [=](c::Call& call) {
    return tenure::atleast_1d(call.operand(0));
  });
}

tn_list* tn_new_atleast_1d_list(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::list_of(context, "atleast_1d", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give_list(call, tenure::atleast_1d(tensors_));
  });
}

tn_tensor* tn_new_atleast_2d(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "atleast_2d\0x", {x}, [=](c::Call& call) {
    return tenure::atleast_2d(call.operand(0));
  });
}

tn_list* tn_new_atleast_2d_list(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::list_of(context, "atleast_2d", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give_list(call, tenure::atleast_2d(tensors_));
  });
}

tn_tensor* tn_new_atleast_3d(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "atleast_3d\0x", {x}, [=](c::Call& call) {
    return tenure::atleast_3d(call.operand(0));
  });
}

tn_list* tn_new_atleast_3d_list(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::list_of(context, "atleast_3d", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give_list(call, tenure::atleast_3d(tensors_));
  });
}

tn_tensor* tn_new_diagonal(tn_context* context, tn_tensor* x, int64_t offset, int64_t dim1, int64_t dim2) {
  return c::tensor_of(context, "diagonal\0x", {x}, [=](c::Call& call) {
    return tenure::diagonal(call.operand(0), offset, dim1, dim2);
  });
}

tn_tensor* tn_new_diag(tn_context* context, tn_tensor* x, int64_t diagonal) {
  return c::tensor_of(context, "diag\0x", {x}, [=](c::Call& call) {
    return tenure::diag(call.operand(0), diagonal);
  });
}

tn_status tn_diag_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t diagonal) {
  return c::status_of(context, "diag_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::diag_out(call.operand(0), call.operand(1), diagonal);
  });
}

tn_tensor* tn_new_diag_embed(tn_context* context, tn_tensor* x, int64_t offset, int64_t dim1, int64_t dim2) {
  return c::tensor_of(context, "diag_embed\0x", {x}, [=](c::Call& call) {
    return tenure::diag_embed(call.operand(0), offset, dim1, dim2);
  });
}

tn_tensor* tn_new_diagflat(tn_context* context, tn_tensor* x, int64_t offset) {
  return c::tensor_of(context, "diagflat\0x", {x}, [=](c::Call& call) {
    return tenure::diagflat(call.operand(0), offset);
  });
}

tn_list* tn_new_tensor_split(tn_context* context, tn_tensor* x, int64_t sections, int64_t dim) {
  return c::list_of(context, "tensor_split\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::tensor_split(call.operand(0), sections, dim));
  });
}

tn_list* tn_new_tensor_split_indices(tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count,
    int64_t dim) {
  return c::list_of(context, "tensor_split\0x", {x}, [=](c::Call& call) {
    const IntArrayRef indices_ = c::ints(indices, indices_count, "indices");
    return c::give_list(call, tenure::tensor_split(call.operand(0), indices_, dim));
  });
}

tn_list* tn_new_hsplit(tn_context* context, tn_tensor* x, int64_t sections) {
  return c::list_of(context, "hsplit\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::hsplit(call.operand(0), sections));
  });
}

tn_list* tn_new_hsplit_indices(tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count) {
  return c::list_of(context, "hsplit\0x", {x}, [=](c::Call& call) {
    const IntArrayRef indices_ = c::ints(indices, indices_count, "indices");
    return c::give_list(call, tenure::hsplit(call.operand(0), indices_));
  });
}

tn_list* tn_new_vsplit(tn_context* context, tn_tensor* x, int64_t sections) {
  return c::list_of(context, "vsplit\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::vsplit(call.operand(0), sections));
  });
}

tn_list* tn_new_vsplit_indices(tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count) {
  return c::list_of(context, "vsplit\0x", {x}, [=](c::Call& call) {
    const IntArrayRef indices_ = c::ints(indices, indices_count, "indices");
    return c::give_list(call, tenure::vsplit(call.operand(0), indices_));
  });
}

tn_list* tn_new_dsplit(tn_context* context, tn_tensor* x, int64_t sections) {
  return c::list_of(context, "dsplit\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::dsplit(call.operand(0), sections));
  });
}

tn_list* tn_new_dsplit_indices(tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count) {
  return c::list_of(context, "dsplit\0x", {x}, [=](c::Call& call) {
    const IntArrayRef indices_ = c::ints(indices, indices_count, "indices");
    return c::give_list(call, tenure::dsplit(call.operand(0), indices_));
  });
}

tn_tensor* tn_new_mT(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "mT\0x", {x}, [=](c::Call& call) {
    return tenure::mT(call.operand(0));
  });
}

tn_tensor* tn_new_mH(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "mH\0x", {x}, [=](c::Call& call) {
    return tenure::mH(call.operand(0));
  });
}

tn_tensor* tn_new_adjoint(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "adjoint\0x", {x}, [=](c::Call& call) {
    return tenure::adjoint(call.operand(0));
  });
}

tn_tensor* tn_new_matrix_H(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "matrix_H\0x", {x}, [=](c::Call& call) {
    return tenure::matrix_H(call.operand(0));
  });
}

tn_tensor* tn_new_numpy_T(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "numpy_T\0x", {x}, [=](c::Call& call) {
    return tenure::numpy_T(call.operand(0));
  });
}

tn_tensor* tn_new_flatten_dense_tensors(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::tensor_of(context, "flatten_dense_tensors", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return tenure::flatten_dense_tensors(tensors_);
  });
}

}  // extern "C"
