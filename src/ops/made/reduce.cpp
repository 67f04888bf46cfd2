// Made by tools/make_ops.py from src/signatures/reduce.list: methods, and functions for an rvalue.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/reduce.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, sum, (std::optional<ScalarType> dtype), dtype)
TENURE_METHOD(Tensor, sum, (IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype), dim, keepdim, dtype)
TENURE_METHOD(Tensor, mean, (std::optional<ScalarType> dtype), dtype)
TENURE_METHOD(Tensor, mean, (IntArrayRef dim, bool keepdim, std::optional<ScalarType> dtype), dim, keepdim, dtype)
TENURE_METHOD(Tensor, prod, (std::optional<ScalarType> dtype), dtype)
TENURE_METHOD(Tensor, prod, (int64_t dim, bool keepdim, std::optional<ScalarType> dtype), dim, keepdim, dtype)
TENURE_METHOD(Tensor, var, (IntArrayRef dim, double correction, bool keepdim), dim, correction, keepdim)
TENURE_METHOD(Tensor, std, (IntArrayRef dim, double correction, bool keepdim), dim, correction, keepdim)
TENURE_METHOD(Tensor, norm, ())
TENURE_METHOD(Tensor, max, ())
TENURE_METHOD(Tensor, min, ())
TENURE_METHOD(TwoTensors, max, (int64_t dim, bool keepdim), dim, keepdim)
TENURE_METHOD(TwoTensors, min, (int64_t dim, bool keepdim), dim, keepdim)
TENURE_METHOD(Tensor, amax, (IntArrayRef dim, bool keepdim), dim, keepdim)
TENURE_METHOD(Tensor, amin, (IntArrayRef dim, bool keepdim), dim, keepdim)
TENURE_METHOD(Tensor, argmax, (std::optional<int64_t> dim, bool keepdim), dim, keepdim)
TENURE_METHOD(Tensor, argmin, (std::optional<int64_t> dim, bool keepdim), dim, keepdim)
TENURE_METHOD(Tensor, any, ())
TENURE_METHOD(Tensor, any, (IntArrayRef dim, bool keepdim), dim, keepdim)
TENURE_METHOD(Tensor, all, ())
TENURE_METHOD(Tensor, all, (IntArrayRef dim, bool keepdim), dim, keepdim)
TENURE_METHOD(Tensor, cumsum, (int64_t dim, std::optional<ScalarType> dtype), dim, dtype)
TENURE_METHOD(Tensor, logsumexp, (IntArrayRef dim, bool keepdim), dim, keepdim)
TENURE_METHOD(Tensor, softmax, (int64_t dim, std::optional<ScalarType> dtype), dim, dtype)
TENURE_METHOD(Tensor, log_softmax, (int64_t dim, std::optional<ScalarType> dtype), dim, dtype)

}  // namespace v1
}  // namespace tenure
