// Made by tools/make_ops.py from src/signatures/scan.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/scan.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, cumprod, (int64_t dim, std::optional<ScalarType> dtype), dim, dtype)
TENURE_IN_PLACE(cumprod, false, (int64_t dim, std::optional<ScalarType> dtype), dim, dtype)
TENURE_OUT(cumprod, out_apart, (const Tensor& x, int64_t dim, std::optional<ScalarType> dtype), x, dim, dtype)
TENURE_METHOD(TwoTensors, cummax, (int64_t dim), dim)
TENURE_OUTS(cummax, (const Tensor& x, int64_t dim), x, dim)
TENURE_METHOD(TwoTensors, cummin, (int64_t dim), dim)
TENURE_OUTS(cummin, (const Tensor& x, int64_t dim), x, dim)
TENURE_METHOD(Tensor, logcumsumexp, (int64_t dim), dim)
TENURE_OUT(logcumsumexp, out_apart, (const Tensor& x, int64_t dim), x, dim)
TENURE_METHOD(Tensor, diff, (int64_t n, int64_t dim, std::optional<Tensor> prepend, std::optional<Tensor> append), n,
    dim, prepend, append)

}  // namespace v1
}  // namespace tenure
