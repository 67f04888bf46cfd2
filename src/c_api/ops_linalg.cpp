// Made by tools/make_ops.py from src/signatures/linalg.list: the ops of the family linalg.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_trapezoid_x(tn_context* context, tn_tensor* y, tn_tensor* x, int64_t dim) {
  return c::tensor_of(context, "trapezoid\0y\0x", {y, x}, [=](c::Call& call) {
    return tenure::trapezoid(call.operand(0), call.operand(1), dim);
  });
}

tn_tensor* tn_new_trapezoid(tn_context* context, tn_tensor* y, tn_scalar dx, int64_t dim) {
  return c::tensor_of(context, "trapezoid\0y", {y}, [=](c::Call& call) {
    const auto dx_ = c::scalar(dx, "dx");
    return tenure::trapezoid(call.operand(0), dx_, dim);
  });
}

tn_tensor* tn_new_trapz_x(tn_context* context, tn_tensor* y, tn_tensor* x, int64_t dim) {
  return c::tensor_of(context, "trapz\0y\0x", {y, x}, [=](c::Call& call) {
    return tenure::trapz(call.operand(0), call.operand(1), dim);
  });
}

tn_tensor* tn_new_trapz(tn_context* context, tn_tensor* y, double dx, int64_t dim) {
  return c::tensor_of(context, "trapz\0y", {y}, [=](c::Call& call) {
    return tenure::trapz(call.operand(0), dx, dim);
  });
}

tn_tensor* tn_new_cumulative_trapezoid_x(tn_context* context, tn_tensor* y, tn_tensor* x, int64_t dim) {
  return c::tensor_of(context, "cumulative_trapezoid\0y\0x", {y, x}, [=](c::Call& call) {
    return tenure::cumulative_trapezoid(call.operand(0), call.operand(1), dim);
  });
}

tn_tensor* tn_new_cumulative_trapezoid(tn_context* context, tn_tensor* y, tn_scalar dx, int64_t dim) {
  return c::tensor_of(context, "cumulative_trapezoid\0y", {y}, [=](c::Call& call) {
    const auto dx_ = c::scalar(dx, "dx");
    return tenure::cumulative_trapezoid(call.operand(0), dx_, dim);
  });
}

tn_list* tn_new_gradient(tn_context* context, tn_tensor* x, tn_scalar spacing, const int64_t* dim, size_t dim_count,
    int64_t edge_order) {
  return c::list_of(context, "gradient\0x", {x}, [=](c::Call& call) {
    const auto spacing_ = c::scalar(spacing, "spacing");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give_list(call, tenure::gradient(call.operand(0), spacing_, dim_, edge_order));
  });
}

tn_tensor* tn_new_linalg_cross(tn_context* context, tn_tensor* x, tn_tensor* other, int64_t dim) {
  return c::tensor_of(context, "linalg_cross\0x\0other", {x, other}, [=](c::Call& call) {
    return tenure::linalg_cross(call.operand(0), call.operand(1), dim);
  });
}

tn_status tn_linalg_cross_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* other, int64_t dim) {
  return c::status_of(context, "linalg_cross_out\0out\0x\0other", {out, x, other}, [=](c::Call& call) {
    tenure::linalg_cross_out(call.operand(0), call.operand(1), call.operand(2), dim);
  });
}

tn_tensor* tn_new_cross(tn_context* context, tn_tensor* x, tn_tensor* other, const int64_t* dim) {
  return c::tensor_of(context, "cross\0x\0other", {x, other}, [=](c::Call& call) {
    return tenure::cross(call.operand(0), call.operand(1), c::int_or_none(dim));
  });
}

tn_status tn_cross_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* other, const int64_t* dim) {
  return c::status_of(context, "cross_out\0out\0x\0other", {out, x, other}, [=](c::Call& call) {
    tenure::cross_out(call.operand(0), call.operand(1), call.operand(2), c::int_or_none(dim));
  });
}

tn_tensor* tn_new_vander(tn_context* context, tn_tensor* x, const int64_t* n, int32_t increasing) {
  return c::tensor_of(context, "vander\0x", {x}, [=](c::Call& call) {
    return tenure::vander(call.operand(0), c::int_or_none(n), increasing != 0);
  });
}

tn_tensor* tn_new_linalg_vander(tn_context* context, tn_tensor* x, const int64_t* n) {
  return c::tensor_of(context, "linalg_vander\0x", {x}, [=](c::Call& call) {
    return tenure::linalg_vander(call.operand(0), c::int_or_none(n));
  });
}

tn_tensor* tn_new_cov(tn_context* context, tn_tensor* x, int64_t correction, tn_tensor* fweights, tn_tensor* aweights) {
  return c::tensor_of(context, "cov\0x\0fweights?\0aweights?", {x, fweights, aweights}, [=](c::Call& call) {
    return tenure::cov(call.operand(0), correction, call.operand_if(1), call.operand_if(2));
  });
}

tn_tensor* tn_new_corrcoef(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "corrcoef\0x", {x}, [=](c::Call& call) {
    return tenure::corrcoef(call.operand(0));
  });
}

tn_tensor* tn_new_pdist(tn_context* context, tn_tensor* x, double p) {
  return c::tensor_of(context, "pdist\0x", {x}, [=](c::Call& call) {
    return tenure::pdist(call.operand(0), p);
  });
}

tn_tensor* tn_new_linalg_vecdot(tn_context* context, tn_tensor* x, tn_tensor* y, int64_t dim) {
  return c::tensor_of(context, "linalg_vecdot\0x\0y", {x, y}, [=](c::Call& call) {
    return tenure::linalg_vecdot(call.operand(0), call.operand(1), dim);
  });
}

tn_status tn_linalg_vecdot_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* y, int64_t dim) {
  return c::status_of(context, "linalg_vecdot_out\0out\0x\0y", {out, x, y}, [=](c::Call& call) {
    tenure::linalg_vecdot_out(call.operand(0), call.operand(1), call.operand(2), dim);
  });
}

tn_tensor* tn_new_linalg_vector_norm(tn_context* context, tn_tensor* x, tn_scalar ord, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::tensor_of(context, "linalg_vector_norm\0x", {x}, [=](c::Call& call) {
    const auto ord_ = c::scalar(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::linalg_vector_norm(call.operand(0), ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_status tn_linalg_vector_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar ord, const int64_t*
    dim, size_t dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::status_of(context, "linalg_vector_norm_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto ord_ = c::scalar(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::linalg_vector_norm_out(call.operand(0), call.operand(1), ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_linalg_matrix_norm(tn_context* context, tn_tensor* x, tn_scalar ord, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::tensor_of(context, "linalg_matrix_norm\0x", {x}, [=](c::Call& call) {
    const auto ord_ = c::scalar(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::linalg_matrix_norm(call.operand(0), ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_status tn_linalg_matrix_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar ord, const int64_t*
    dim, size_t dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::status_of(context, "linalg_matrix_norm_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto ord_ = c::scalar(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::linalg_matrix_norm_out(call.operand(0), call.operand(1), ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_linalg_matrix_norm_str(tn_context* context, tn_tensor* x, const char* ord, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::tensor_of(context, "linalg_matrix_norm\0x", {x}, [=](c::Call& call) {
    const char* ord_ = c::string(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::linalg_matrix_norm(call.operand(0), ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_status tn_linalg_matrix_norm_str_out(tn_context* context, tn_tensor* out, tn_tensor* x, const char* ord, const
    int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::status_of(context, "linalg_matrix_norm_out\0out\0x", {out, x}, [=](c::Call& call) {
    const char* ord_ = c::string(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::linalg_matrix_norm_out(call.operand(0), call.operand(1), ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_linalg_norm(tn_context* context, tn_tensor* x, tn_scalar ord, const int64_t* dim, size_t dim_count,
    int32_t keepdim, tn_dtype dtype) {
  return c::tensor_of(context, "linalg_norm\0x", {x}, [=](c::Call& call) {
    const auto ord_ = c::scalar_or_none(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::linalg_norm(call.operand(0), ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_status tn_linalg_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar ord, const int64_t* dim,
    size_t dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::status_of(context, "linalg_norm_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto ord_ = c::scalar_or_none(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::linalg_norm_out(call.operand(0), call.operand(1), ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_linalg_norm_str(tn_context* context, tn_tensor* x, const char* ord, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::tensor_of(context, "linalg_norm\0x", {x}, [=](c::Call& call) {
    const char* ord_ = c::string(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::linalg_norm(call.operand(0), ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_status tn_linalg_norm_str_out(tn_context* context, tn_tensor* out, tn_tensor* x, const char* ord, const int64_t* dim,
    size_t dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::status_of(context, "linalg_norm_out\0out\0x", {out, x}, [=](c::Call& call) {
    const char* ord_ = c::string(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::linalg_norm_out(call.operand(0), call.operand(1), ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_linalg_diagonal(tn_context* context, tn_tensor* x, int64_t offset, int64_t dim1, int64_t dim2) {
  return c::tensor_of(context, "linalg_diagonal\0x", {x}, [=](c::Call& call) {
    return tenure::linalg_diagonal(call.operand(0), offset, dim1, dim2);
  });
}

tn_tensor* tn_new_linalg_multi_dot(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::tensor_of(context, "linalg_multi_dot", [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return tenure::linalg_multi_dot(tensors_);
  });
}

tn_status tn_linalg_multi_dot_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count)
    {
  return c::status_of(context, "linalg_multi_dot_out\0out", {out}, [=](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::linalg_multi_dot_out(call.operand(0), tensors_);
  });
}

tn_tensor* tn_new_matrix_power(tn_context* context, tn_tensor* x, int64_t n) {
  return c::tensor_of(context, "matrix_power\0x", {x}, [=](c::Call& call) {
    return tenure::matrix_power(call.operand(0), n);
  });
}

tn_status tn_matrix_power_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t n) {
  return c::status_of(context, "matrix_power_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::matrix_power_out(call.operand(0), call.operand(1), n);
  });
}

tn_tensor* tn_new_renorm(tn_context* context, tn_tensor* x, tn_scalar p, int64_t dim, tn_scalar maxnorm) {
  return c::tensor_of(context, "renorm\0x", {x}, [=](c::Call& call) {
    const auto p_ = c::scalar(p, "p");
    const auto maxnorm_ = c::scalar(maxnorm, "maxnorm");
    return tenure::renorm(call.operand(0), p_, dim, maxnorm_);
  });
}

tn_status tn_renorm_(tn_context* context, tn_tensor* x, tn_scalar p, int64_t dim, tn_scalar maxnorm) {
  return c::status_of(context, "renorm_\0x", {x}, [=](c::Call& call) {
    const auto p_ = c::scalar(p, "p");
    const auto maxnorm_ = c::scalar(maxnorm, "maxnorm");
    call.operand(0).renorm_(p_, dim, maxnorm_);
  });
}

tn_status tn_renorm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar p, int64_t dim, tn_scalar maxnorm)
    {
  return c::status_of(context, "renorm_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto p_ = c::scalar(p, "p");
    const auto maxnorm_ = c::scalar(maxnorm, "maxnorm");
    tenure::renorm_out(call.operand(0), call.operand(1), p_, dim, maxnorm_);
  });
}

tn_tensor* tn_new_norm_except_dim(tn_context* context, tn_tensor* v, int64_t pow, int64_t dim) {
  return c::tensor_of(context, "norm_except_dim\0v", {v}, [=](c::Call& call) {
    return tenure::norm_except_dim(call.operand(0), pow, dim);
  });
}

tn_tensor* tn_new_bilinear(tn_context* context, tn_tensor* x1, tn_tensor* x2, tn_tensor* weight, tn_tensor* bias) {
  return c::tensor_of(context, "bilinear\0x1\0x2\0weight\0bias?", {x1, x2, weight, bias}, [=](c::Call& call) {
    return tenure::bilinear(call.operand(0), call.operand(1), call.operand(2), call.operand_if(3));
  });
}

}  // extern "C"
