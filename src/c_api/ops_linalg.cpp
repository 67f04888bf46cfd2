// Made by tools/make_ops.py from src/signatures/linalg.list: the ops of the family linalg.
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

tn_tensor* tn_new_trapezoid_x(tn_context* context, tn_tensor* y, tn_tensor* x, int64_t dim) {
  return c::run<c::Needs::scope>(context, "trapezoid", c::kNoTensor, [&](c::Call& call) {
    const Tensor& y_ = call.tensor(y, "y");
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::trapezoid(y_, x_, dim));
  });
}

tn_tensor* tn_new_trapezoid(tn_context* context, tn_tensor* y, tn_scalar dx, int64_t dim) {
  return c::run<c::Needs::scope>(context, "trapezoid", c::kNoTensor, [&](c::Call& call) {
    const Tensor& y_ = call.tensor(y, "y");
    const auto dx_ = c::scalar(dx, "dx");
    return c::give(tenure::trapezoid(y_, dx_, dim));
  });
}

tn_tensor* tn_new_trapz_x(tn_context* context, tn_tensor* y, tn_tensor* x, int64_t dim) {
  return c::run<c::Needs::scope>(context, "trapz", c::kNoTensor, [&](c::Call& call) {
    const Tensor& y_ = call.tensor(y, "y");
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::trapz(y_, x_, dim));
  });
}

tn_tensor* tn_new_trapz(tn_context* context, tn_tensor* y, double dx, int64_t dim) {
  return c::run<c::Needs::scope>(context, "trapz", c::kNoTensor, [&](c::Call& call) {
    const Tensor& y_ = call.tensor(y, "y");
    return c::give(tenure::trapz(y_, dx, dim));
  });
}

tn_tensor* tn_new_cumulative_trapezoid_x(tn_context* context, tn_tensor* y, tn_tensor* x, int64_t dim) {
  return c::run<c::Needs::scope>(context, "cumulative_trapezoid", c::kNoTensor, [&](c::Call& call) {
    const Tensor& y_ = call.tensor(y, "y");
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::cumulative_trapezoid(y_, x_, dim));
  });
}

tn_tensor* tn_new_cumulative_trapezoid(tn_context* context, tn_tensor* y, tn_scalar dx, int64_t dim) {
  return c::run<c::Needs::scope>(context, "cumulative_trapezoid", c::kNoTensor, [&](c::Call& call) {
    const Tensor& y_ = call.tensor(y, "y");
    const auto dx_ = c::scalar(dx, "dx");
    return c::give(tenure::cumulative_trapezoid(y_, dx_, dim));
  });
}

tn_list* tn_new_gradient(tn_context* context, tn_tensor* x, tn_scalar spacing, const int64_t* dim, size_t dim_count,
    int64_t edge_order) {
  return c::run<c::Needs::scope>(context, "gradient", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto spacing_ = c::scalar(spacing, "spacing");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give_list(call, tenure::gradient(x_, spacing_, dim_, edge_order));
  });
}

tn_tensor* tn_new_linalg_cross(tn_context* context, tn_tensor* x, tn_tensor* other, int64_t dim) {
  return c::run<c::Needs::scope>(context, "linalg_cross", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    return c::give(tenure::linalg_cross(x_, other_, dim));
  });
}

tn_status tn_linalg_cross_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* other, int64_t dim) {
  return c::run_status<c::Needs::scope>(context, "linalg_cross_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    tenure::linalg_cross_out(out_, x_, other_, dim);
  });
}

tn_tensor* tn_new_cross(tn_context* context, tn_tensor* x, tn_tensor* other, const int64_t* dim) {
  return c::run<c::Needs::scope>(context, "cross", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    return c::give(tenure::cross(x_, other_, c::int_or_none(dim)));
  });
}

tn_status tn_cross_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* other, const int64_t* dim) {
  return c::run_status<c::Needs::scope>(context, "cross_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& other_ = call.tensor(other, "other");
    tenure::cross_out(out_, x_, other_, c::int_or_none(dim));
  });
}

tn_tensor* tn_new_vander(tn_context* context, tn_tensor* x, const int64_t* N, int32_t increasing) {
  return c::run<c::Needs::scope>(context, "vander", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::vander(x_, c::int_or_none(N), increasing != 0));
  });
}

tn_tensor* tn_new_linalg_vander(tn_context* context, tn_tensor* x, const int64_t* N) {
  return c::run<c::Needs::scope>(context, "linalg_vander", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::linalg_vander(x_, c::int_or_none(N)));
  });
}

tn_tensor* tn_new_cov(tn_context* context, tn_tensor* x, int64_t correction, tn_tensor* fweights, tn_tensor* aweights) {
  return c::run<c::Needs::scope>(context, "cov", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& fweights_ = call.tensor_or_none(fweights, "fweights");
    const Tensor& aweights_ = call.tensor_or_none(aweights, "aweights");
    return c::give(tenure::cov(x_, correction, std::optional<Tensor>(fweights ? std::optional<Tensor>(fweights_) :
        std::nullopt), std::optional<Tensor>(aweights ? std::optional<Tensor>(aweights_) : std::nullopt)));
  });
}

tn_tensor* tn_new_corrcoef(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "corrcoef", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::corrcoef(x_));
  });
}

tn_tensor* tn_new_pdist(tn_context* context, tn_tensor* x, double p) {
  return c::run<c::Needs::scope>(context, "pdist", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::pdist(x_, p));
  });
}

tn_tensor* tn_new_linalg_vecdot(tn_context* context, tn_tensor* x, tn_tensor* y, int64_t dim) {
  return c::run<c::Needs::scope>(context, "linalg_vecdot", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& y_ = call.tensor(y, "y");
    return c::give(tenure::linalg_vecdot(x_, y_, dim));
  });
}

tn_status tn_linalg_vecdot_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* y, int64_t dim) {
  return c::run_status<c::Needs::scope>(context, "linalg_vecdot_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& y_ = call.tensor(y, "y");
    tenure::linalg_vecdot_out(out_, x_, y_, dim);
  });
}

tn_tensor* tn_new_linalg_vector_norm(tn_context* context, tn_tensor* x, tn_scalar ord, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "linalg_vector_norm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto ord_ = c::scalar(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::linalg_vector_norm(x_, ord_, dim_, keepdim != 0, dtype_));
  });
}

tn_status tn_linalg_vector_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar ord, const int64_t*
    dim, size_t dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "linalg_vector_norm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto ord_ = c::scalar(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::linalg_vector_norm_out(out_, x_, ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_linalg_matrix_norm(tn_context* context, tn_tensor* x, tn_scalar ord, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "linalg_matrix_norm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto ord_ = c::scalar(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::linalg_matrix_norm(x_, ord_, dim_, keepdim != 0, dtype_));
  });
}

tn_status tn_linalg_matrix_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar ord, const int64_t*
    dim, size_t dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "linalg_matrix_norm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto ord_ = c::scalar(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::linalg_matrix_norm_out(out_, x_, ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_linalg_matrix_norm_str(tn_context* context, tn_tensor* x, const char* ord, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "linalg_matrix_norm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const char* ord_ = c::string(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::linalg_matrix_norm(x_, ord_, dim_, keepdim != 0, dtype_));
  });
}

tn_status tn_linalg_matrix_norm_str_out(tn_context* context, tn_tensor* out, tn_tensor* x, const char* ord, const
    int64_t* dim, size_t dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "linalg_matrix_norm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const char* ord_ = c::string(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::linalg_matrix_norm_out(out_, x_, ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_linalg_norm(tn_context* context, tn_tensor* x, tn_scalar ord, const int64_t* dim, size_t dim_count,
    int32_t keepdim, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "linalg_norm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto ord_ = c::scalar_or_none(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::linalg_norm(x_, ord_, dim_, keepdim != 0, dtype_));
  });
}

tn_status tn_linalg_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar ord, const int64_t* dim,
    size_t dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "linalg_norm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto ord_ = c::scalar_or_none(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::linalg_norm_out(out_, x_, ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_linalg_norm_str(tn_context* context, tn_tensor* x, const char* ord, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "linalg_norm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const char* ord_ = c::string(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::linalg_norm(x_, ord_, dim_, keepdim != 0, dtype_));
  });
}

tn_status tn_linalg_norm_str_out(tn_context* context, tn_tensor* out, tn_tensor* x, const char* ord, const int64_t* dim,
    size_t dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "linalg_norm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const char* ord_ = c::string(ord, "ord");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::linalg_norm_out(out_, x_, ord_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_linalg_diagonal(tn_context* context, tn_tensor* x, int64_t offset, int64_t dim1, int64_t dim2) {
  return c::run<c::Needs::scope>(context, "linalg_diagonal", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::linalg_diagonal(x_, offset, dim1, dim2));
  });
}

tn_tensor* tn_new_linalg_multi_dot(tn_context* context, tn_tensor* const* tensors, size_t tensors_count) {
  return c::run<c::Needs::scope>(context, "linalg_multi_dot", c::kNoTensor, [&](c::Call& call) {
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    return c::give(tenure::linalg_multi_dot(tensors_));
  });
}

tn_status tn_linalg_multi_dot_out(tn_context* context, tn_tensor* out, tn_tensor* const* tensors, size_t tensors_count)
    {
  return c::run_status<c::Needs::scope>(context, "linalg_multi_dot_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const c::Tensors tensors_(call, tensors, tensors_count, "tensors");
    tenure::linalg_multi_dot_out(out_, tensors_);
  });
}

tn_tensor* tn_new_matrix_power(tn_context* context, tn_tensor* x, int64_t n) {
  return c::run<c::Needs::scope>(context, "matrix_power", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::matrix_power(x_, n));
  });
}

tn_status tn_matrix_power_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t n) {
  return c::run_status<c::Needs::scope>(context, "matrix_power_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::matrix_power_out(out_, x_, n);
  });
}

tn_tensor* tn_new_renorm(tn_context* context, tn_tensor* x, tn_scalar p, int64_t dim, tn_scalar maxnorm) {
  return c::run<c::Needs::scope>(context, "renorm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto p_ = c::scalar(p, "p");
    const auto maxnorm_ = c::scalar(maxnorm, "maxnorm");
    return c::give(tenure::renorm(x_, p_, dim, maxnorm_));
  });
}

tn_status tn_renorm_(tn_context* context, tn_tensor* x, tn_scalar p, int64_t dim, tn_scalar maxnorm) {
  return c::run_status<c::Needs::scope>(context, "renorm_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto p_ = c::scalar(p, "p");
    const auto maxnorm_ = c::scalar(maxnorm, "maxnorm");
    x_.renorm_(p_, dim, maxnorm_);
  });
}

tn_status tn_renorm_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar p, int64_t dim, tn_scalar maxnorm)
    {
  return c::run_status<c::Needs::scope>(context, "renorm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto p_ = c::scalar(p, "p");
    const auto maxnorm_ = c::scalar(maxnorm, "maxnorm");
    tenure::renorm_out(out_, x_, p_, dim, maxnorm_);
  });
}

tn_tensor* tn_new_norm_except_dim(tn_context* context, tn_tensor* v, int64_t pow, int64_t dim) {
  return c::run<c::Needs::scope>(context, "norm_except_dim", c::kNoTensor, [&](c::Call& call) {
    const Tensor& v_ = call.tensor(v, "v");
    return c::give(tenure::norm_except_dim(v_, pow, dim));
  });
}

tn_tensor* tn_new_bilinear(tn_context* context, tn_tensor* x1, tn_tensor* x2, tn_tensor* weight, tn_tensor* bias) {
  return c::run<c::Needs::scope>(context, "bilinear", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x1_ = call.tensor(x1, "x1");
    const Tensor& x2_ = call.tensor(x2, "x2");
    const Tensor& weight_ = call.tensor(weight, "weight");
    const Tensor& bias_ = call.tensor_or_none(bias, "bias");
    return c::give(tenure::bilinear(x1_, x2_, weight_, std::optional<Tensor>(bias ? std::optional<Tensor>(bias_) :
        std::nullopt)));
  });
}

}  // extern "C"
