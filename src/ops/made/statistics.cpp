// Made by tools/make_ops.py from src/signatures/statistics.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/statistics.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, count_nonzero, (IntArrayRef dim, bool keepdim), dim, keepdim)
TENURE_OUT(count_nonzero, out_apart, (const Tensor& x, IntArrayRef dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(Tensor, nansum, (IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype), dim, keepdim, dtype)
TENURE_OUT(nansum, out_apart, (const Tensor& x, IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype), x, dim,
    keepdim, dtype)
TENURE_METHOD(Tensor, nanmean, (IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype), dim, keepdim, dtype)
TENURE_OUT(nanmean, out_apart, (const Tensor& x, IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype), x,
    dim, keepdim, dtype)
TENURE_METHOD(TwoTensors, aminmax, (std::optional<int64_t> dim, bool keepdim), dim, keepdim)
TENURE_METHOD(Tensor, median, ())
TENURE_OUT(median, out_apart, (const Tensor& x), x)
TENURE_METHOD(TwoTensors, median, (int64_t dim, bool keepdim), dim, keepdim)
TENURE_OUTS(median, (const Tensor& x, int64_t dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(Tensor, nanmedian, ())
TENURE_OUT(nanmedian, out_apart, (const Tensor& x), x)
TENURE_METHOD(TwoTensors, nanmedian, (int64_t dim, bool keepdim), dim, keepdim)
TENURE_OUTS(nanmedian, (const Tensor& x, int64_t dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(TwoTensors, mode, (int64_t dim, bool keepdim), dim, keepdim)
TENURE_OUTS(mode, (const Tensor& x, int64_t dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(Tensor, quantile, (const Tensor& q, std::optional<int64_t> dim, bool keepdim, std::string_view
    interpolation), q, dim, keepdim, interpolation)
TENURE_OUT(quantile, out_apart, (const Tensor& x, const Tensor& q, std::optional<int64_t> dim, bool keepdim,
    std::string_view interpolation), x, q, dim, keepdim, interpolation)
TENURE_METHOD(Tensor, quantile, (double q, std::optional<int64_t> dim, bool keepdim, std::string_view interpolation), q,
    dim, keepdim, interpolation)
TENURE_METHOD(Tensor, nanquantile, (const Tensor& q, std::optional<int64_t> dim, bool keepdim, std::string_view
    interpolation), q, dim, keepdim, interpolation)
TENURE_OUT(nanquantile, out_apart, (const Tensor& x, const Tensor& q, std::optional<int64_t> dim, bool keepdim,
    std::string_view interpolation), x, q, dim, keepdim, interpolation)
TENURE_METHOD(Tensor, nanquantile, (double q, std::optional<int64_t> dim, bool keepdim, std::string_view interpolation),
    q, dim, keepdim, interpolation)
TENURE_METHOD(Tensor, histc, (int64_t bins, const Scalar& min, const Scalar& max), bins, min, max)
TENURE_OUT(histc, out_apart, (const Tensor& x, int64_t bins, const Scalar& min, const Scalar& max), x, bins, min, max)
TENURE_METHOD(Tensor, bincount, (std::optional<Tensor> weights, int64_t minlength), weights, minlength)
TENURE_METHOD(TwoTensors, histogram, (const Tensor& bins, std::optional<Tensor> weight, bool density), bins, weight,
    density)
TENURE_OUTS(histogram, (const Tensor& x, const Tensor& bins, std::optional<Tensor> weight, bool density), x, bins,
    weight, density)
TENURE_METHOD(TwoTensors, histogram, (int64_t bins, std::optional<std::vector<double>> range, std::optional<Tensor>
    weight, bool density), bins, range, weight, density)

}  // namespace v1
}  // namespace tenure
