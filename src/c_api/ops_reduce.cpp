// Made by tools/make_ops.py from src/signatures/reduce.list: the ops of the family reduce.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_sum(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::tensor_of(context, "sum\0x", {x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::sum(call.operand(0), dtype_);
  });
}

tn_status tn_sum_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_dtype dtype) {
  return c::status_of(context, "sum_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::sum_out(call.operand(0), call.operand(1), dtype_);
  });
}

tn_tensor* tn_new_sum_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim,
    tn_dtype dtype) {
  return c::tensor_of(context, "sum\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::sum(call.operand(0), dim_, keepdim != 0, dtype_);
  });
}

tn_status tn_sum_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim, tn_dtype dtype) {
  return c::status_of(context, "sum_out\0out\0x", {out, x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::sum_out(call.operand(0), call.operand(1), dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_mean(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::tensor_of(context, "mean\0x", {x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::mean(call.operand(0), dtype_);
  });
}

tn_status tn_mean_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_dtype dtype) {
  return c::status_of(context, "mean_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::mean_out(call.operand(0), call.operand(1), dtype_);
  });
}

tn_tensor* tn_new_mean_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim,
    tn_dtype dtype) {
  return c::tensor_of(context, "mean\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::mean(call.operand(0), dim_, keepdim != 0, dtype_);
  });
}

tn_status tn_mean_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim, tn_dtype dtype) {
  return c::status_of(context, "mean_out\0out\0x", {out, x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::mean_out(call.operand(0), call.operand(1), dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_prod(tn_context* context, tn_tensor* x, tn_dtype dtype) {
  return c::tensor_of(context, "prod\0x", {x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::prod(call.operand(0), dtype_);
  });
}

tn_status tn_prod_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_dtype dtype) {
  return c::status_of(context, "prod_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::prod_out(call.operand(0), call.operand(1), dtype_);
  });
}

tn_tensor* tn_new_prod_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim, tn_dtype dtype) {
  return c::tensor_of(context, "prod\0x", {x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::prod(call.operand(0), dim, keepdim != 0, dtype_);
  });
}

tn_status tn_prod_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, int32_t keepdim, tn_dtype
    dtype) {
  return c::status_of(context, "prod_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::prod_out(call.operand(0), call.operand(1), dim, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_var(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction,
    int32_t keepdim) {
  return c::tensor_of(context, "var\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return tenure::var(call.operand(0), dim_, correction, keepdim != 0);
  });
}

tn_status tn_var_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count, double
    correction, int32_t keepdim) {
  return c::status_of(context, "var_out\0out\0x", {out, x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::var_out(call.operand(0), call.operand(1), dim_, correction, keepdim != 0);
  });
}

tn_tensor* tn_new_std(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction,
    int32_t keepdim) {
  return c::tensor_of(context, "std\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return tenure::std(call.operand(0), dim_, correction, keepdim != 0);
  });
}

tn_status tn_std_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count, double
    correction, int32_t keepdim) {
  return c::status_of(context, "std_out\0out\0x", {out, x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::std_out(call.operand(0), call.operand(1), dim_, correction, keepdim != 0);
  });
}

tn_tensor* tn_new_norm(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "norm\0x", {x}, [=](c::Call& call) {
    return tenure::norm(call.operand(0));
  });
}

tn_status tn_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "norm_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::norm_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_norm_p(tn_context* context, tn_tensor* x, tn_scalar p) {
  return c::tensor_of(context, "norm\0x", {x}, [=](c::Call& call) {
    const auto p_ = c::scalar(p, "p");
    return tenure::norm(call.operand(0), p_);
  });
}

tn_status tn_norm_p_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar p) {
  return c::status_of(context, "norm_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto p_ = c::scalar(p, "p");
    tenure::norm_out(call.operand(0), call.operand(1), p_);
  });
}

tn_tensor* tn_new_norm_dim(tn_context* context, tn_tensor* x, tn_scalar p, const int64_t* dim, size_t dim_count, int32_t
    keepdim, tn_dtype dtype) {
  return c::tensor_of(context, "norm\0x", {x}, [=](c::Call& call) {
    const auto p_ = c::scalar_or_none(p, "p");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::norm(call.operand(0), p_, dim_, keepdim != 0, dtype_);
  });
}

tn_status tn_norm_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_scalar p, const int64_t* dim, size_t
    dim_count, int32_t keepdim, tn_dtype dtype) {
  return c::status_of(context, "norm_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto p_ = c::scalar_or_none(p, "p");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::norm_out(call.operand(0), call.operand(1), p_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_frobenius_norm(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t
    keepdim) {
  return c::tensor_of(context, "frobenius_norm\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return tenure::frobenius_norm(call.operand(0), dim_, keepdim != 0);
  });
}

tn_status tn_frobenius_norm_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim) {
  return c::status_of(context, "frobenius_norm_out\0out\0x", {out, x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::frobenius_norm_out(call.operand(0), call.operand(1), dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_dist(tn_context* context, tn_tensor* a, tn_tensor* b, tn_scalar p) {
  return c::tensor_of(context, "dist\0a\0b", {a, b}, [=](c::Call& call) {
    const auto p_ = c::scalar(p, "p");
    return tenure::dist(call.operand(0), call.operand(1), p_);
  });
}

tn_tensor* tn_new_max(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "max\0x", {x}, [=](c::Call& call) {
    return tenure::max(call.operand(0));
  });
}

tn_status tn_max_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "max_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::max_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_min(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "min\0x", {x}, [=](c::Call& call) {
    return tenure::min(call.operand(0));
  });
}

tn_status tn_min_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "min_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::min_out(call.operand(0), call.operand(1));
  });
}

tn_list* tn_new_max_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim) {
  return c::list_of(context, "max\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::max(call.operand(0), dim, keepdim != 0));
  });
}

tn_status tn_max_dim_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim, int32_t
    keepdim) {
  return c::status_of(context, "max_out\0values\0indices\0x", {values, indices, x}, [=](c::Call& call) {
    tenure::max_out(call.operand(0), call.operand(1), call.operand(2), dim, keepdim != 0);
  });
}

tn_list* tn_new_min_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim) {
  return c::list_of(context, "min\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::min(call.operand(0), dim, keepdim != 0));
  });
}

tn_status tn_min_dim_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim, int32_t
    keepdim) {
  return c::status_of(context, "min_out\0values\0indices\0x", {values, indices, x}, [=](c::Call& call) {
    tenure::min_out(call.operand(0), call.operand(1), call.operand(2), dim, keepdim != 0);
  });
}

tn_tensor* tn_new_max_other(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "max\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::max(call.operand(0), call.operand(1));
  });
}

tn_status tn_max_other_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "max_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::max_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_min_other(tn_context* context, tn_tensor* a, tn_tensor* b) {
  return c::tensor_of(context, "min\0a\0b", {a, b}, [=](c::Call& call) {
    return tenure::min(call.operand(0), call.operand(1));
  });
}

tn_status tn_min_other_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b) {
  return c::status_of(context, "min_out\0out\0a\0b", {out, a, b}, [=](c::Call& call) {
    tenure::min_out(call.operand(0), call.operand(1), call.operand(2));
  });
}

tn_tensor* tn_new_amax(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  return c::tensor_of(context, "amax\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return tenure::amax(call.operand(0), dim_, keepdim != 0);
  });
}

tn_status tn_amax_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t
    keepdim) {
  return c::status_of(context, "amax_out\0out\0x", {out, x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::amax_out(call.operand(0), call.operand(1), dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_amin(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  return c::tensor_of(context, "amin\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return tenure::amin(call.operand(0), dim_, keepdim != 0);
  });
}

tn_status tn_amin_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t
    keepdim) {
  return c::status_of(context, "amin_out\0out\0x", {out, x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::amin_out(call.operand(0), call.operand(1), dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_argmax(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t keepdim) {
  return c::tensor_of(context, "argmax\0x", {x}, [=](c::Call& call) {
    return tenure::argmax(call.operand(0), c::int_or_none(dim), keepdim != 0);
  });
}

tn_status tn_argmax_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, int32_t keepdim) {
  return c::status_of(context, "argmax_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::argmax_out(call.operand(0), call.operand(1), c::int_or_none(dim), keepdim != 0);
  });
}

tn_tensor* tn_new_argmin(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t keepdim) {
  return c::tensor_of(context, "argmin\0x", {x}, [=](c::Call& call) {
    return tenure::argmin(call.operand(0), c::int_or_none(dim), keepdim != 0);
  });
}

tn_status tn_argmin_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, int32_t keepdim) {
  return c::status_of(context, "argmin_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::argmin_out(call.operand(0), call.operand(1), c::int_or_none(dim), keepdim != 0);
  });
}

tn_tensor* tn_new_any(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "any\0x", {x}, [=](c::Call& call) {
    return tenure::any(call.operand(0));
  });
}

tn_status tn_any_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "any_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::any_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_any_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  return c::tensor_of(context, "any\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return tenure::any(call.operand(0), dim_, keepdim != 0);
  });
}

tn_status tn_any_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim) {
  return c::status_of(context, "any_out\0out\0x", {out, x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::any_out(call.operand(0), call.operand(1), dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_all(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "all\0x", {x}, [=](c::Call& call) {
    return tenure::all(call.operand(0));
  });
}

tn_status tn_all_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "all_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::all_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_all_dim(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  return c::tensor_of(context, "all\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return tenure::all(call.operand(0), dim_, keepdim != 0);
  });
}

tn_status tn_all_dim_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim) {
  return c::status_of(context, "all_out\0out\0x", {out, x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::all_out(call.operand(0), call.operand(1), dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_cumsum(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::tensor_of(context, "cumsum\0x", {x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::cumsum(call.operand(0), dim, dtype_);
  });
}

tn_status tn_cumsum_(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::status_of(context, "cumsum_\0x", {x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    call.operand(0).cumsum_(dim, dtype_);
  });
}

tn_status tn_cumsum_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::status_of(context, "cumsum_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::cumsum_out(call.operand(0), call.operand(1), dim, dtype_);
  });
}

tn_tensor* tn_new_logsumexp(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim) {
  return c::tensor_of(context, "logsumexp\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return tenure::logsumexp(call.operand(0), dim_, keepdim != 0);
  });
}

tn_status tn_logsumexp_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim) {
  return c::status_of(context, "logsumexp_out\0out\0x", {out, x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::logsumexp_out(call.operand(0), call.operand(1), dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_softmax(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::tensor_of(context, "softmax\0x", {x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::softmax(call.operand(0), dim, dtype_);
  });
}

tn_status tn_softmax_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::status_of(context, "softmax_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::softmax_out(call.operand(0), call.operand(1), dim, dtype_);
  });
}

tn_tensor* tn_new_log_softmax(tn_context* context, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::tensor_of(context, "log_softmax\0x", {x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::log_softmax(call.operand(0), dim, dtype_);
  });
}

tn_status tn_log_softmax_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, tn_dtype dtype) {
  return c::status_of(context, "log_softmax_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::log_softmax_out(call.operand(0), call.operand(1), dim, dtype_);
  });
}

tn_tensor* tn_new_sum_to_size(tn_context* context, tn_tensor* x, const int64_t* sizes, size_t sizes_count) {
  return c::tensor_of(context, "sum_to_size\0x", {x}, [=](c::Call& call) {
    const IntArrayRef sizes_ = c::ints(sizes, sizes_count, "sizes");
    return tenure::sum_to_size(call.operand(0), sizes_);
  });
}

}  // extern "C"
