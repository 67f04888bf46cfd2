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
TENURE_METHOD(TwoTensors, kthvalue, (int64_t k, int64_t dim, bool keepdim), k, dim, keepdim)
TENURE_OUTS(kthvalue, (const Tensor& x, int64_t k, int64_t dim, bool keepdim), x, k, dim, keepdim)
TENURE_METHOD(Tensor, msort, ())
TENURE_OUT(msort, out_apart, (const Tensor& x), x)
TENURE_OUT(bucketize, out_apart, (const Tensor& x, const Tensor& boundaries, bool out_int32, bool right), x, boundaries,
    out_int32, right)
TENURE_OUT(isin, out_apart, (const Tensor& elements, const Tensor& test_elements, bool assume_unique, bool invert),
    elements, test_elements, assume_unique, invert)
TENURE_OUT(isin, out_apart, (const Tensor& elements, const Scalar& test_element, bool assume_unique, bool invert),
    elements, test_element, assume_unique, invert)

}  // namespace v1
}  // namespace tenure
