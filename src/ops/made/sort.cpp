// Made by tools/make_ops.py from src/signatures/sort.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/sort.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(TwoTensors, sort, (int64_t dim, bool descending), dim, descending)
TENURE_OUTS(sort, (const Tensor& x, int64_t dim, bool descending), x, dim, descending)
TENURE_METHOD(TwoTensors, sort, (std::optional<bool> stable, int64_t dim, bool descending), stable, dim, descending)
TENURE_OUTS(sort, (const Tensor& x, std::optional<bool> stable, int64_t dim, bool descending), x, stable, dim,
    descending)
TENURE_METHOD(Tensor, argsort, (int64_t dim, bool descending), dim, descending)
TENURE_OUT(argsort, out_apart, (const Tensor& x, int64_t dim, bool descending), x, dim, descending)
TENURE_METHOD(TwoTensors, topk, (int64_t k, int64_t dim, bool largest, bool sorted), k, dim, largest, sorted)
TENURE_OUTS(topk, (const Tensor& x, int64_t k, int64_t dim, bool largest, bool sorted), x, k, dim, largest, sorted)

}  // namespace v1
}  // namespace tenure
