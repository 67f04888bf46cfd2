// Made by tools/make_ops.py from src/signatures/reduce.list: the ops of the family reduce.
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

tn_tensor* tn_new_sum(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "sum", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::sum(x_, dtype_));
  });
}

tn_status tn_sum_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "sum_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::sum_out(out_, x_, dtype_);
  });
}

tn_tensor* tn_new_sum_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim,
    tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "sum", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::sum(x_, dim_, keepdim != 0, dtype_));
  });
}

tn_status tn_sum_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "sum_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::sum_out(out_, x_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_mean(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "mean", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::mean(x_, dtype_));
  });
}

tn_status tn_mean_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "mean_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::mean_out(out_, x_, dtype_);
  });
}

tn_tensor* tn_new_mean_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim,
    tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "mean", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::mean(x_, dim_, keepdim != 0, dtype_));
  });
}

tn_status tn_mean_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "mean_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::mean_out(out_, x_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_prod(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "prod", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::prod(x_, dtype_));
  });
}

tn_status tn_prod_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "prod_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::prod_out(out_, x_, dtype_);
  });
}

tn_tensor* tn_new_prod_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "prod", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::prod(x_, dim, keepdim != 0, dtype_));
  });
}

tn_status tn_prod_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, int32_t keepdim, tn_dtype
    dtype) {
  return c::run_status<c::Needs::scope>(context, "prod_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::prod_out(out_, x_, dim, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_var(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction,
    int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "var", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give(tenure::var(x_, dim_, correction, keepdim != 0));
  });
}

tn_status tn_var_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count, double
    correction, int32_t keepdim) {
  return c::run_status<c::Needs::scope>(context, "var_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::var_out(out_, x_, dim_, correction, keepdim != 0);
  });
}

tn_tensor* tn_new_std(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction,
    int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "std", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give(tenure::std(x_, dim_, correction, keepdim != 0));
  });
}

tn_status tn_std_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count, double
    correction, int32_t keepdim) {
  return c::run_status<c::Needs::scope>(context, "std_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::std_out(out_, x_, dim_, correction, keepdim != 0);
  });
}

tn_tensor* tn_new_norm(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "norm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::norm(x_));
  });
}

tn_status tn_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "norm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::norm_out(out_, x_);
  });
}

tn_tensor* tn_new_norm_p(tn_context* context, tn_tensor* x, tn_scalar p) {
  return c::run<c::Needs::scope>(context, "norm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto p_ = c::scalar(p, "p");
    return c::give(tenure::norm(x_, p_));
  });
}

tn_status tn_norm_p_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar p) {
  return c::run_status<c::Needs::scope>(context, "norm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto p_ = c::scalar(p, "p");
    tenure::norm_out(out_, x_, p_);
  });
}

tn_tensor* tn_new_norm_dim(tn_context* context, tn_tensor* x, tn_scalar p, const int64_t* dim, size_t dim_count, int32_t
    keepdim, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "norm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto p_ = c::scalar_or_none(p, "p");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::norm(x_, p_, dim_, keepdim != 0, dtype_));
  });
}

tn_status tn_norm_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar p, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "norm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto p_ = c::scalar_or_none(p, "p");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::norm_out(out_, x_, p_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_frobenius_norm(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t
    keepdim) {
  return c::run<c::Needs::scope>(context, "frobenius_norm", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give(tenure::frobenius_norm(x_, dim_, keepdim != 0));
  });
}

tn_status tn_frobenius_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim) {
  return c::run_status<c::Needs::scope>(context, "frobenius_norm_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::frobenius_norm_out(out_, x_, dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_dist(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar p) {
  return c::run<c::Needs::scope>(context, "dist", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    const auto p_ = c::scalar(p, "p");
    return c::give(tenure::dist(a_, b_, p_));
  });
}

tn_tensor* tn_new_max(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "max", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::max(x_));
  });
}

tn_status tn_max_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "max_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::max_out(out_, x_);
  });
}

tn_tensor* tn_new_min(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "min", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::min(x_));
  });
}

tn_status tn_min_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "min_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::min_out(out_, x_);
  });
}

tn_list* tn_new_max_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "max", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::max(x_, dim, keepdim != 0));
  });
}

tn_status tn_max_dim_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim, int32_t
    keepdim) {
  return c::run_status<c::Needs::scope>(context, "max_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::max_out(values_, indices_, x_, dim, keepdim != 0);
  });
}

tn_list* tn_new_min_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "min", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::min(x_, dim, keepdim != 0));
  });
}

tn_status tn_min_dim_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim, int32_t
    keepdim) {
  return c::run_status<c::Needs::scope>(context, "min_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::min_out(values_, indices_, x_, dim, keepdim != 0);
  });
}

tn_tensor* tn_new_max_other(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "max", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::max(a_, b_));
  });
}

tn_status tn_max_other_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "max_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::max_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_min_other(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::run<c::Needs::scope>(context, "min", c::kNoTensor, [&](c::Call& call) {
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    return c::give(tenure::min(a_, b_));
  });
}

tn_status tn_min_other_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::run_status<c::Needs::scope>(context, "min_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& a_ = call.tensor(a, "a");
    const Tensor& b_ = call.tensor(b, "b");
    tenure::min_out(out_, a_, b_);
  });
}

tn_tensor* tn_new_amax(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "amax", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give(tenure::amax(x_, dim_, keepdim != 0));
  });
}

tn_status tn_amax_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t
    keepdim) {
  return c::run_status<c::Needs::scope>(context, "amax_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::amax_out(out_, x_, dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_amin(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "amin", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give(tenure::amin(x_, dim_, keepdim != 0));
  });
}

tn_status tn_amin_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t
    keepdim) {
  return c::run_status<c::Needs::scope>(context, "amin_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::amin_out(out_, x_, dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_argmax(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "argmax", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::argmax(x_, c::int_or_none(dim), keepdim != 0));
  });
}

tn_status tn_argmax_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, int32_t keepdim) {
  return c::run_status<c::Needs::scope>(context, "argmax_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::argmax_out(out_, x_, c::int_or_none(dim), keepdim != 0);
  });
}

tn_tensor* tn_new_argmin(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "argmin", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::argmin(x_, c::int_or_none(dim), keepdim != 0));
  });
}

tn_status tn_argmin_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, int32_t keepdim) {
  return c::run_status<c::Needs::scope>(context, "argmin_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::argmin_out(out_, x_, c::int_or_none(dim), keepdim != 0);
  });
}

tn_tensor* tn_new_any(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "any", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::any(x_));
  });
}

tn_status tn_any_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "any_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::any_out(out_, x_);
  });
}

tn_tensor* tn_new_any_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "any", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give(tenure::any(x_, dim_, keepdim != 0));
  });
}

tn_status tn_any_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim) {
  return c::run_status<c::Needs::scope>(context, "any_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::any_out(out_, x_, dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_all(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "all", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::all(x_));
  });
}

tn_status tn_all_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "all_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::all_out(out_, x_);
  });
}

tn_tensor* tn_new_all_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "all", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give(tenure::all(x_, dim_, keepdim != 0));
  });
}

tn_status tn_all_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim) {
  return c::run_status<c::Needs::scope>(context, "all_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::all_out(out_, x_, dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_cumsum(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "cumsum", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::cumsum(x_, dim, dtype_));
  });
}

tn_status tn_cumsum_(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "cumsum_", [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    x_.cumsum_(dim, dtype_);
  });
}

tn_status tn_cumsum_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "cumsum_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::cumsum_out(out_, x_, dim, dtype_);
  });
}

tn_tensor* tn_new_logsumexp(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "logsumexp", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give(tenure::logsumexp(x_, dim_, keepdim != 0));
  });
}

tn_status tn_logsumexp_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim) {
  return c::run_status<c::Needs::scope>(context, "logsumexp_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::logsumexp_out(out_, x_, dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_softmax(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "softmax", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::softmax(x_, dim, dtype_));
  });
}

tn_status tn_softmax_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "softmax_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::softmax_out(out_, x_, dim, dtype_);
  });
}

tn_tensor* tn_new_log_softmax(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "log_softmax", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::log_softmax(x_, dim, dtype_));
  });
}

tn_status tn_log_softmax_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "log_softmax_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::log_softmax_out(out_, x_, dim, dtype_);
  });
}

tn_tensor* tn_new_sum_to_size(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count) {
  return c::run<c::Needs::scope>(context, "sum_to_size", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    return c::give(tenure::sum_to_size(x_, sizes_));
  });
}

}  // extern "C"
