// Made by tools/make_ops.py from src/signatures/statistics.list: the ops of the family statistics.
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

tn_tensor* tn_new_count_nonzero(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t
    keepdim) {
  return c::run<c::Needs::scope>(context, "count_nonzero", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give(tenure::count_nonzero(x_, dim_, keepdim != 0));
  });
}

tn_status tn_count_nonzero_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim) {
  return c::run_status<c::Needs::scope>(context, "count_nonzero_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::count_nonzero_out(out_, x_, dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_nansum(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim,
    tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "nansum", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::nansum(x_, dim_, keepdim != 0, dtype_));
  });
}

tn_status tn_nansum_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t
    keepdim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "nansum_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::nansum_out(out_, x_, dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_nanmean(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim,
    tn_dtype dtype) {
  return c::run<c::Needs::scope>(context, "nanmean", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return c::give(tenure::nanmean(x_, dim_, keepdim != 0, dtype_));
  });
}

tn_status tn_nanmean_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim, tn_dtype dtype) {
  return c::run_status<c::Needs::scope>(context, "nanmean_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::nanmean_out(out_, x_, dim_, keepdim != 0, dtype_);
  });
}

tn_list* tn_new_aminmax(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "aminmax", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::aminmax(x_, c::int_or_none(dim), keepdim != 0));
  });
}

tn_list* tn_new_var_mean(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction,
    int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "var_mean", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give_list(call, tenure::var_mean(x_, dim_, correction, keepdim != 0));
  });
}

tn_list* tn_new_std_mean(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction,
    int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "std_mean", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give_list(call, tenure::std_mean(x_, dim_, correction, keepdim != 0));
  });
}

tn_tensor* tn_new_median(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "median", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::median(x_));
  });
}

tn_status tn_median_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "median_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::median_out(out_, x_);
  });
}

tn_list* tn_new_median_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "median", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::median(x_, dim, keepdim != 0));
  });
}

tn_status tn_median_dim_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim,
    int32_t keepdim) {
  return c::run_status<c::Needs::scope>(context, "median_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::median_out(values_, indices_, x_, dim, keepdim != 0);
  });
}

tn_tensor* tn_new_nanmedian(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "nanmedian", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::nanmedian(x_));
  });
}

tn_status tn_nanmedian_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "nanmedian_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::nanmedian_out(out_, x_);
  });
}

tn_list* tn_new_nanmedian_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "nanmedian", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::nanmedian(x_, dim, keepdim != 0));
  });
}

tn_status tn_nanmedian_dim_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim,
    int32_t keepdim) {
  return c::run_status<c::Needs::scope>(context, "nanmedian_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::nanmedian_out(values_, indices_, x_, dim, keepdim != 0);
  });
}

tn_list* tn_new_mode(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "mode", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::mode(x_, dim, keepdim != 0));
  });
}

tn_status tn_mode_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim, int32_t
    keepdim) {
  return c::run_status<c::Needs::scope>(context, "mode_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::mode_out(values_, indices_, x_, dim, keepdim != 0);
  });
}

tn_tensor* tn_new_quantile(tn_context* context, tn_tensor* x, tn_tensor* q, const int64_t* dim, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "quantile", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& q_ = call.tensor(q, "q");
    return c::give(tenure::quantile(x_, q_, c::int_or_none(dim), keepdim != 0));
  });
}

tn_status tn_quantile_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* q, const int64_t* dim, int32_t
    keepdim) {
  return c::run_status<c::Needs::scope>(context, "quantile_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& q_ = call.tensor(q, "q");
    tenure::quantile_out(out_, x_, q_, c::int_or_none(dim), keepdim != 0);
  });
}

tn_tensor* tn_new_quantile_number(tn_context* context, tn_tensor* x, double q, const int64_t* dim, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "quantile", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::quantile(x_, q, c::int_or_none(dim), keepdim != 0));
  });
}

tn_tensor* tn_new_nanquantile(tn_context* context, tn_tensor* x, tn_tensor* q, const int64_t* dim, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "nanquantile", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& q_ = call.tensor(q, "q");
    return c::give(tenure::nanquantile(x_, q_, c::int_or_none(dim), keepdim != 0));
  });
}

tn_status tn_nanquantile_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* q, const int64_t* dim,
    int32_t keepdim) {
  return c::run_status<c::Needs::scope>(context, "nanquantile_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& q_ = call.tensor(q, "q");
    tenure::nanquantile_out(out_, x_, q_, c::int_or_none(dim), keepdim != 0);
  });
}

tn_tensor* tn_new_nanquantile_number(tn_context* context, tn_tensor* x, double q, const int64_t* dim, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "nanquantile", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::nanquantile(x_, q, c::int_or_none(dim), keepdim != 0));
  });
}

tn_tensor* tn_new_histc(tn_context* context, tn_tensor* x, int64_t bins, tn_scalar min, tn_scalar max) {
  return c::run<c::Needs::scope>(context, "histc", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const auto min_ = c::scalar(min, "min");
    const auto max_ = c::scalar(max, "max");
    return c::give(tenure::histc(x_, bins, min_, max_));
  });
}

tn_status tn_histc_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t bins, tn_scalar min, tn_scalar max) {
  return c::run_status<c::Needs::scope>(context, "histc_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const auto min_ = c::scalar(min, "min");
    const auto max_ = c::scalar(max, "max");
    tenure::histc_out(out_, x_, bins, min_, max_);
  });
}

tn_tensor* tn_new_bincount(tn_context* context, tn_tensor* x, tn_tensor* weights, int64_t minlength) {
  return c::run<c::Needs::scope>(context, "bincount", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& weights_ = call.tensor_or_none(weights, "weights");
    return c::give(tenure::bincount(x_, std::optional<Tensor>(weights ? std::optional<Tensor>(weights_) : std::nullopt),
        minlength));
  });
}

tn_list* tn_new_histogram(tn_context* context, tn_tensor* x, tn_tensor* bins, tn_tensor* weight, int32_t density) {
  return c::run<c::Needs::scope>(context, "histogram", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& bins_ = call.tensor(bins, "bins");
    const Tensor& weight_ = call.tensor_or_none(weight, "weight");
    return c::give_list(call, tenure::histogram(x_, bins_, std::optional<Tensor>(weight ? std::optional<Tensor>(weight_)
        : std::nullopt), density != 0));
  });
}

tn_status tn_histogram_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, tn_tensor* bins,
    tn_tensor* weight, int32_t density) {
  return c::run_status<c::Needs::scope>(context, "histogram_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& bins_ = call.tensor(bins, "bins");
    const Tensor& weight_ = call.tensor_or_none(weight, "weight");
    tenure::histogram_out(values_, indices_, x_, bins_, std::optional<Tensor>(weight ? std::optional<Tensor>(weight_) :
        std::nullopt), density != 0);
  });
}

tn_list* tn_new_histogram_bins(tn_context* context, tn_tensor* x, int64_t bins) {
  return c::run<c::Needs::scope>(context, "histogram", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::histogram(x_, bins));
  });
}

tn_list* tn_new_histogramdd(tn_context* context, tn_tensor* x, const int64_t* bins, size_t bins_count) {
  return c::run<c::Needs::scope>(context, "histogramdd", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const IntArrayRef bins_ = c::ints(bins, bins_count, "bins");
    return c::give_list(call, tenure::histogramdd(x_, bins_));
  });
}

}  // extern "C"
