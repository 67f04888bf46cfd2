// Made by tools/make_ops.py from src/signatures/shape.list: the ops of the family shape.
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

tn_tensor* tn_new_ravel(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "ravel", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::ravel(x_));
  });
}

tn_list* tn_new_broadcast_tensors(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "broadcast_tensors", c::kNoList, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give_list(call, tenure::broadcast_tensors(tensors_));
  });
}

tn_tensor* tn_new_atleast_1d(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "atleast_1d", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::atleast_1d(x_));
  });
}

tn_list* tn_new_atleast_1d_list(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "atleast_1d", c::kNoList, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give_list(call, tenure::atleast_1d(tensors_));
  });
}

tn_tensor* tn_new_atleast_2d(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "atleast_2d", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::atleast_2d(x_));
  });
}

tn_list* tn_new_atleast_2d_list(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "atleast_2d", c::kNoList, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give_list(call, tenure::atleast_2d(tensors_));
  });
}

tn_tensor* tn_new_atleast_3d(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "atleast_3d", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::atleast_3d(x_));
  });
}

tn_list* tn_new_atleast_3d_list(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "atleast_3d", c::kNoList, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give_list(call, tenure::atleast_3d(tensors_));
  });
}

tn_tensor* tn_new_diagonal(tn_context* context, tn_tensor* x, int64_t offset, int64_t dim1, int64_t dim2) {
  return c::run<c::Needs::scope>(context, "diagonal", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::diagonal(x_, offset, dim1, dim2));
  });
}

tn_tensor* tn_new_diag(tn_context* context, tn_tensor* x, int64_t diagonal) {
  return c::run<c::Needs::scope>(context, "diag", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::diag(x_, diagonal));
  });
}

tn_status tn_diag_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t diagonal) {
  return c::run_status<c::Needs::scope>(context, "diag_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::diag_out(out_, x_, diagonal);
  });
}

tn_tensor* tn_new_diag_embed(tn_context* context, tn_tensor* x, int64_t offset, int64_t dim1, int64_t dim2) {
  return c::run<c::Needs::scope>(context, "diag_embed", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::diag_embed(x_, offset, dim1, dim2));
  });
}

tn_tensor* tn_new_diagflat(tn_context* context, tn_tensor* x, int64_t offset) {
  return c::run<c::Needs::scope>(context, "diagflat", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::diagflat(x_, offset));
  });
}

tn_list* tn_new_tensor_split(tn_context* context, tn_tensor* x, int64_t sections, int64_t dim) {
  return c::run<c::Needs::scope>(context, "tensor_split", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::tensor_split(x_, sections, dim));
  });
}

tn_list* tn_new_tensor_split_indices(tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count,
    int64_t dim) {
  return c::run<c::Needs::scope>(context, "tensor_split", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef indices_ = c::ints(indices, indices_count, "indices");
    return c::give_list(call, tenure::tensor_split(x_, indices_, dim));
  });
}

tn_list* tn_new_hsplit(tn_context* context, tn_tensor* x, int64_t sections) {
  return c::run<c::Needs::scope>(context, "hsplit", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::hsplit(x_, sections));
  });
}

tn_list* tn_new_hsplit_indices(tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count) {
  return c::run<c::Needs::scope>(context, "hsplit", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef indices_ = c::ints(indices, indices_count, "indices");
    return c::give_list(call, tenure::hsplit(x_, indices_));
  });
}

tn_list* tn_new_vsplit(tn_context* context, tn_tensor* x, int64_t sections) {
  return c::run<c::Needs::scope>(context, "vsplit", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::vsplit(x_, sections));
  });
}

tn_list* tn_new_vsplit_indices(tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count) {
  return c::run<c::Needs::scope>(context, "vsplit", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef indices_ = c::ints(indices, indices_count, "indices");
    return c::give_list(call, tenure::vsplit(x_, indices_));
  });
}

tn_list* tn_new_dsplit(tn_context* context, tn_tensor* x, int64_t sections) {
  return c::run<c::Needs::scope>(context, "dsplit", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::dsplit(x_, sections));
  });
}

tn_list* tn_new_dsplit_indices(tn_context* context, tn_tensor* x, const int64_t* indices, size_t indices_count) {
  return c::run<c::Needs::scope>(context, "dsplit", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef indices_ = c::ints(indices, indices_count, "indices");
    return c::give_list(call, tenure::dsplit(x_, indices_));
  });
}

tn_tensor* tn_new_mT(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "mT", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::mT(x_));
  });
}

tn_tensor* tn_new_mH(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "mH", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::mH(x_));
  });
}

tn_tensor* tn_new_adjoint(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "adjoint", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::adjoint(x_));
  });
}

tn_tensor* tn_new_matrix_H(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "matrix_H", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::matrix_H(x_));
  });
}

tn_tensor* tn_new_numpy_T(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "numpy_T", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::numpy_T(x_));
  });
}

tn_tensor* tn_new_flatten_dense_tensors(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "flatten_dense_tensors", c::kNoTensor, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give(tenure::flatten_dense_tensors(tensors_));
  });
}

}  // extern "C"
