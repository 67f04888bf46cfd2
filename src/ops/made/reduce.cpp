// Made by tools/make_ops.py from src/signatures/reduce.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/reduce.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, sum, (std::optional<ScalarType> dtype), dtype)
TENURE_OUT(sum, out_apart, (const Tensor& x, std::optional<ScalarType> dtype), x, dtype)
TENURE_METHOD(Tensor, sum, (IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype), dim, keepdim, dtype)
TENURE_OUT(sum, out_apart, (const Tensor& x, IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype), x, dim,
    keepdim, dtype)
TENURE_METHOD(Tensor, mean, (std::optional<ScalarType> dtype), dtype)
TENURE_OUT(mean, out_apart, (const Tensor& x, std::optional<ScalarType> dtype), x, dtype)
TENURE_METHOD(Tensor, mean, (IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype), dim, keepdim, dtype)
TENURE_OUT(mean, out_apart, (const Tensor& x, IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype), x, dim,
    keepdim, dtype)
TENURE_METHOD(Tensor, prod, (std::optional<ScalarType> dtype), dtype)
TENURE_OUT(prod, out_apart, (const Tensor& x, std::optional<ScalarType> dtype), x, dtype)
TENURE_METHOD(Tensor, prod, (int64_t dim, bool keepdim, std::optional<ScalarType> dtype), dim, keepdim, dtype)
TENURE_OUT(prod, out_apart, (const Tensor& x, int64_t dim, bool keepdim, std::optional<ScalarType> dtype), x, dim,
    keepdim, dtype)
TENURE_METHOD(Tensor, var, (IntArrayRef dim, double correction, bool keepdim), dim, correction, keepdim)
TENURE_OUT(var, out_apart, (const Tensor& x, IntArrayRef dim, double correction, bool keepdim), x, dim, correction,
    keepdim)
TENURE_METHOD(Tensor, std, (IntArrayRef dim, double correction, bool keepdim), dim, correction, keepdim)
TENURE_OUT(std, out_apart, (const Tensor& x, IntArrayRef dim, double correction, bool keepdim), x, dim, correction,
    keepdim)
TENURE_METHOD(Tensor, norm, ())
TENURE_OUT(norm, out_apart, (const Tensor& x), x)
TENURE_METHOD(Tensor, norm, (const Scalar& p), p)
TENURE_OUT(norm, out_apart, (const Tensor& x, const Scalar& p), x, p)
TENURE_METHOD(Tensor, norm, (std::optional<Scalar> p, IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype),
    p, dim, keepdim, dtype)
TENURE_OUT(norm, out_apart, (const Tensor& x, std::optional<Scalar> p, IntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype), x, p, dim, keepdim, dtype)
TENURE_OUT(frobenius_norm, out_apart, (const Tensor& x, IntArrayRef dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(Tensor, dist, (const Tensor& other, const Scalar& p), other, p)
TENURE_METHOD(Tensor, max, ())
TENURE_OUT(max, out_apart, (const Tensor& x), x)
TENURE_METHOD(Tensor, min, ())
TENURE_OUT(min, out_apart, (const Tensor& x), x)
TENURE_METHOD(TwoTensors, max, (int64_t dim, bool keepdim), dim, keepdim)
TENURE_OUTS(max, (const Tensor& x, int64_t dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(TwoTensors, min, (int64_t dim, bool keepdim), dim, keepdim)
TENURE_OUTS(min, (const Tensor& x, int64_t dim, bool keepdim), x, dim, keepdim)
TENURE_OUT(max, out, (const Tensor& a, const Tensor& b), a, b)
TENURE_OUT(min, out, (const Tensor& a, const Tensor& b), a, b)
TENURE_METHOD(Tensor, amax, (IntArrayRef dim, bool keepdim), dim, keepdim)
TENURE_OUT(amax, out_apart, (const Tensor& x, IntArrayRef dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(Tensor, amin, (IntArrayRef dim, bool keepdim), dim, keepdim)
TENURE_OUT(amin, out_apart, (const Tensor& x, IntArrayRef dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(Tensor, argmax, (std::optional<int64_t> dim, bool keepdim), dim, keepdim)
TENURE_OUT(argmax, out_apart, (const Tensor& x, std::optional<int64_t> dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(Tensor, argmin, (std::optional<int64_t> dim, bool keepdim), dim, keepdim)
TENURE_OUT(argmin, out_apart, (const Tensor& x, std::optional<int64_t> dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(Tensor, any, ())
TENURE_OUT(any, out_apart, (const Tensor& x), x)
TENURE_METHOD(Tensor, any, (IntArrayRef dim, bool keepdim), dim, keepdim)
TENURE_OUT(any, out_apart, (const Tensor& x, IntArrayRef dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(Tensor, all, ())
TENURE_OUT(all, out_apart, (const Tensor& x), x)
TENURE_METHOD(Tensor, all, (IntArrayRef dim, bool keepdim), dim, keepdim)
TENURE_OUT(all, out_apart, (const Tensor& x, IntArrayRef dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(Tensor, cumsum, (int64_t dim, std::optional<ScalarType> dtype), dim, dtype)
TENURE_IN_PLACE(cumsum, false, (int64_t dim, std::optional<ScalarType> dtype), dim, dtype)
TENURE_OUT(cumsum, out_apart, (const Tensor& x, int64_t dim, std::optional<ScalarType> dtype), x, dim, dtype)
TENURE_METHOD(Tensor, logsumexp, (IntArrayRef dim, bool keepdim), dim, keepdim)
TENURE_OUT(logsumexp, out_apart, (const Tensor& x, IntArrayRef dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(Tensor, softmax, (int64_t dim, std::optional<ScalarType> dtype), dim, dtype)
TENURE_OUT(softmax, out_apart, (const Tensor& x, int64_t dim, std::optional<ScalarType> dtype), x, dim, dtype)
TENURE_METHOD(Tensor, log_softmax, (int64_t dim, std::optional<ScalarType> dtype), dim, dtype)
TENURE_OUT(log_softmax, out_apart, (const Tensor& x, int64_t dim, std::optional<ScalarType> dtype), x, dim, dtype)
TENURE_METHOD(Tensor, sum_to_size, (IntArrayRef sizes), sizes)
TENURE_ALIAS(Tensor, special_logsumexp, logsumexp, (const Tensor& x, IntArrayRef dim, bool keepdim), x, dim, keepdim)
TENURE_METHOD(Tensor, special_logsumexp, (IntArrayRef dim, bool keepdim), dim, keepdim)
TENURE_ALIAS_OUT(special_logsumexp, logsumexp, (const Tensor& x, IntArrayRef dim, bool keepdim), x, dim, keepdim)
TENURE_ALIAS(Tensor, special_softmax, softmax, (const Tensor& x, int64_t dim, std::optional<ScalarType> dtype), x, dim,
    dtype)
TENURE_METHOD(Tensor, special_softmax, (int64_t dim, std::optional<ScalarType> dtype), dim, dtype)
TENURE_ALIAS_OUT(special_softmax, softmax, (const Tensor& x, int64_t dim, std::optional<ScalarType> dtype), x, dim,
    dtype)
TENURE_ALIAS(Tensor, special_log_softmax, log_softmax, (const Tensor& x, int64_t dim, std::optional<ScalarType> dtype),
    x, dim, dtype)
TENURE_METHOD(Tensor, special_log_softmax, (int64_t dim, std::optional<ScalarType> dtype), dim, dtype)
TENURE_ALIAS_OUT(special_log_softmax, log_softmax, (const Tensor& x, int64_t dim, std::optional<ScalarType> dtype), x,
    dim, dtype)

}  // namespace v1
}  // namespace tenure
