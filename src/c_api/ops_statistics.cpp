// Made by tools/make_ops.py from src/signatures/statistics.list: the ops of the family statistics.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_tensor* tn_new_count_nonzero(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t
    keepdim) {
  return c::tensor_of(context, "count_nonzero\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return tenure::count_nonzero(call.operand(0), dim_, keepdim != 0);
  });
}

tn_status tn_count_nonzero_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim) {
  return c::status_of(context, "count_nonzero_out\0out\0x", {out, x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    tenure::count_nonzero_out(call.operand(0), call.operand(1), dim_, keepdim != 0);
  });
}

tn_tensor* tn_new_nansum(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim,
    tn_dtype dtype) {
  return c::tensor_of(context, "nansum\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::nansum(call.operand(0), dim_, keepdim != 0, dtype_);
  });
}

tn_status tn_nansum_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t
    keepdim, tn_dtype dtype) {
  return c::status_of(context, "nansum_out\0out\0x", {out, x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::nansum_out(call.operand(0), call.operand(1), dim_, keepdim != 0, dtype_);
  });
}

tn_tensor* tn_new_nanmean(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, int32_t keepdim,
    tn_dtype dtype) {
  return c::tensor_of(context, "nanmean\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    return tenure::nanmean(call.operand(0), dim_, keepdim != 0, dtype_);
  });
}

tn_status tn_nanmean_out(tn_context* context, tn_tensor* out, tn_tensor* x, const int64_t* dim, size_t dim_count,
    int32_t keepdim, tn_dtype dtype) {
  return c::status_of(context, "nanmean_out\0out\0x", {out, x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    const auto dtype_ = c::dtype_or_none(dtype, "dtype");
    tenure::nanmean_out(call.operand(0), call.operand(1), dim_, keepdim != 0, dtype_);
  });
}

tn_list* tn_new_aminmax(tn_context* context, tn_tensor* x, const int64_t* dim, int32_t keepdim) {
  return c::list_of(context, "aminmax\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::aminmax(call.operand(0), c::int_or_none(dim), keepdim != 0));
  });
}

tn_list* tn_new_var_mean(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction,
    int32_t keepdim) {
  return c::list_of(context, "var_mean\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give_list(call, tenure::var_mean(call.operand(0), dim_, correction, keepdim != 0));
  });
}

tn_list* tn_new_std_mean(tn_context* context, tn_tensor* x, const int64_t* dim, size_t dim_count, double correction,
    int32_t keepdim) {
  return c::list_of(context, "std_mean\0x", {x}, [=](c::Call& call) {
    const IntArrayRef dim_ = c::ints(dim, dim_count, "dim");
    return c::give_list(call, tenure::std_mean(call.operand(0), dim_, correction, keepdim != 0));
  });
}

tn_tensor* tn_new_median(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "median\0x", {x}, [=](c::Call& call) {
    return tenure::median(call.operand(0));
  });
}

tn_status tn_median_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "median_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::median_out(call.operand(0), call.operand(1));
  });
}

tn_list* tn_new_median_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim) {
  return c::list_of(context, "median\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::median(call.operand(0), dim, keepdim != 0));
  });
}

tn_status tn_median_dim_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim,
    int32_t keepdim) {
  return c::status_of(context, "median_out\0values\0indices\0x", {values, indices, x}, [=](c::Call& call) {
    tenure::median_out(call.operand(0), call.operand(1), call.operand(2), dim, keepdim != 0);
  });
}

tn_tensor* tn_new_nanmedian(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "nanmedian\0x", {x}, [=](c::Call& call) {
    return tenure::nanmedian(call.operand(0));
  });
}

tn_status tn_nanmedian_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "nanmedian_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::nanmedian_out(call.operand(0), call.operand(1));
  });
}

tn_list* tn_new_nanmedian_dim(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim) {
  return c::list_of(context, "nanmedian\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::nanmedian(call.operand(0), dim, keepdim != 0));
  });
}

tn_status tn_nanmedian_dim_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim,
    int32_t keepdim) {
  return c::status_of(context, "nanmedian_out\0values\0indices\0x", {values, indices, x}, [=](c::Call& call) {
    tenure::nanmedian_out(call.operand(0), call.operand(1), call.operand(2), dim, keepdim != 0);
  });
}

tn_list* tn_new_mode(tn_context* context, tn_tensor* x, int64_t dim, int32_t keepdim) {
  return c::list_of(context, "mode\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::mode(call.operand(0), dim, keepdim != 0));
  });
}

tn_status tn_mode_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim, int32_t
    keepdim) {
  return c::status_of(context, "mode_out\0values\0indices\0x", {values, indices, x}, [=](c::Call& call) {
    tenure::mode_out(call.operand(0), call.operand(1), call.operand(2), dim, keepdim != 0);
  });
}

tn_tensor* tn_new_quantile(tn_context* context, tn_tensor* x, tn_tensor* q, const int64_t* dim, int32_t keepdim) {
  return c::tensor_of(context, "quantile\0x\0q", {x, q}, [=](c::Call& call) {
    return tenure::quantile(call.operand(0), call.operand(1), c::int_or_none(dim), keepdim != 0);
  });
}

tn_status tn_quantile_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* q, const int64_t* dim, int32_t
    keepdim) {
  return c::status_of(context, "quantile_out\0out\0x\0q", {out, x, q}, [=](c::Call& call) {
    tenure::quantile_out(call.operand(0), call.operand(1), call.operand(2), c::int_or_none(dim), keepdim != 0);
  });
}

tn_tensor* tn_new_quantile_number(tn_context* context, tn_tensor* x, double q, const int64_t* dim, int32_t keepdim) {
  return c::tensor_of(context, "quantile\0x", {x}, [=](c::Call& call) {
    return tenure::quantile(call.operand(0), q, c::int_or_none(dim), keepdim != 0);
  });
}

tn_tensor* tn_new_nanquantile(tn_context* context, tn_tensor* x, tn_tensor* q, const int64_t* dim, int32_t keepdim) {
  return c::tensor_of(context, "nanquantile\0x\0q", {x, q}, [=](c::Call& call) {
    return tenure::nanquantile(call.operand(0), call.operand(1), c::int_or_none(dim), keepdim != 0);
  });
}

tn_status tn_nanquantile_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* q, const int64_t* dim,
    int32_t keepdim) {
  return c::status_of(context, "nanquantile_out\0out\0x\0q", {out, x, q}, [=](c::Call& call) {
    tenure::nanquantile_out(call.operand(0), call.operand(1), call.operand(2), c::int_or_none(dim), keepdim != 0);
  });
}

tn_tensor* tn_new_nanquantile_number(tn_context* context, tn_tensor* x, double q, const int64_t* dim, int32_t keepdim) {
  return c::tensor_of(context, "nanquantile\0x", {x}, [=](c::Call& call) {
    return tenure::nanquantile(call.operand(0), q, c::int_or_none(dim), keepdim != 0);
  });
}

tn_tensor* tn_new_histc(tn_context* context, tn_tensor* x, int64_t bins, tn_scalar min, tn_scalar max) {
  return c::tensor_of(context, "histc\0x", {x}, [=](c::Call& call) {
    const auto min_ = c::scalar(min, "min");
    const auto max_ = c::scalar(max, "max");
    return tenure::histc(call.operand(0), bins, min_, max_);
  });
}

tn_status tn_histc_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t bins, tn_scalar min, tn_scalar max) {
  return c::status_of(context, "histc_out\0out\0x", {out, x}, [=](c::Call& call) {
    const auto min_ = c::scalar(min, "min");
    const auto max_ = c::scalar(max, "max");
    tenure::histc_out(call.operand(0), call.operand(1), bins, min_, max_);
  });
}

tn_tensor* tn_new_bincount(tn_context* context, tn_tensor* x, tn_tensor* weights, int64_t minlength) {
  return c::tensor_of(context, "bincount\0x\0weights?", {x, weights}, [=](c::Call& call) {
    return tenure::bincount(call.operand(0), call.operand_if(1), minlength);
  });
}

tn_list* tn_new_histogram(tn_context* context, tn_tensor* x, tn_tensor* bins, tn_tensor* weight, int32_t density) {
  return c::list_of(context, "histogram\0x\0bins\0weight?", {x, bins, weight}, [=](c::Call& call) {
    return c::give_list(call, tenure::histogram(call.operand(0), call.operand(1), call.operand_if(2), density != 0));
  });
}

tn_status tn_histogram_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, tn_tensor* bins,
    tn_tensor* weight, int32_t density) {
  return c::status_of(context, "histogram_out\0values\0indices\0x\0bins\0weight?", {values, indices, x, bins, weight},
      [=](c::Call& call) {
    tenure::histogram_out(call.operand(0), call.operand(1), call.operand(2), call.operand(3), call.operand_if(4),
        density != 0);
  });
}

tn_list* tn_new_histogram_bins(tn_context* context, tn_tensor* x, int64_t bins) {
  return c::list_of(context, "histogram\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::histogram(call.operand(0), bins));
  });
}

tn_list* tn_new_histogramdd(tn_context* context, tn_tensor* x, const int64_t* bins, size_t bins_count) {
  return c::list_of(context, "histogramdd\0x", {x}, [=](c::Call& call) {
    const IntArrayRef bins_ = c::ints(bins, bins_count, "bins");
    return c::give_list(call, tenure::histogramdd(call.operand(0), bins_));
  });
}

}  // extern "C"
