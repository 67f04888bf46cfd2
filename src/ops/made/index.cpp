// Made by tools/make_ops.py from src/signatures/index.list: methods, and functions for an rvalue.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/index.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, index_select, (int64_t dim, const Tensor& index), dim, index)
TENURE_METHOD(Tensor, index_add, (int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha), dim,
    index, source, alpha)
TENURE_METHOD(Tensor, gather, (int64_t dim, const Tensor& index), dim, index)
TENURE_METHOD(Tensor, scatter_add, (int64_t dim, const Tensor& index, const Tensor& source), dim, index, source)
TENURE_METHOD(Tensor, masked_fill, (const Tensor& mask, const Scalar& value), mask, value)
TENURE_METHOD(Tensor, masked_fill, (const Tensor& mask, const Tensor& value), mask, value)
TENURE_METHOD(Tensor, masked_select, (const Tensor& mask), mask)
TENURE_METHOD(Tensor, tril, (int64_t diagonal), diagonal)
TENURE_METHOD(Tensor, triu, (int64_t diagonal), diagonal)

}  // namespace v1
}  // namespace tenure
