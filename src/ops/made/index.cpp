// Made by tools/make_ops.py from src/signatures/index.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/index.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, index_select, (int64_t dim, const Tensor& index), dim, index)
TENURE_OUT(index_select, out_apart, (const Tensor& x, int64_t dim, const Tensor& index), x, dim, index)
TENURE_METHOD(Tensor, index_add, (int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha), dim,
    index, source, alpha)
TENURE_IN_PLACE(index_add, false, (int64_t dim, const Tensor& index, const Tensor& source, const Scalar& alpha), dim,
    index, source, alpha)
TENURE_OUT(index_add, out_apart, (const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source, const Scalar&
    alpha), x, dim, index, source, alpha)
TENURE_METHOD(Tensor, gather, (int64_t dim, const Tensor& index), dim, index)
TENURE_OUT(gather, out_apart, (const Tensor& x, int64_t dim, const Tensor& index), x, dim, index)
TENURE_METHOD(Tensor, scatter_add, (int64_t dim, const Tensor& index, const Tensor& source), dim, index, source)
TENURE_IN_PLACE(scatter_add, false, (int64_t dim, const Tensor& index, const Tensor& source), dim, index, source)
TENURE_OUT(scatter_add, out_apart, (const Tensor& x, int64_t dim, const Tensor& index, const Tensor& source), x, dim,
    index, source)
TENURE_OUT(embedding, out_apart, (const Tensor& weight, const Tensor& indices, int64_t padding_idx), weight, indices,
    padding_idx)
TENURE_METHOD(Tensor, take, (const Tensor& index), index)
TENURE_OUT(take, out_apart, (const Tensor& x, const Tensor& index), x, index)
TENURE_METHOD(Tensor, take_along_dim, (const Tensor& indices, std::optional<int64_t> dim), indices, dim)
TENURE_METHOD(Tensor, nonzero, ())
TENURE_METHOD(Tensor, argwhere, ())
TENURE_METHOD(Tensor, masked_fill, (const Tensor& mask, const Scalar& value), mask, value)
TENURE_IN_PLACE(masked_fill, false, (const Tensor& mask, const Scalar& value), mask, value)
TENURE_OUT(masked_fill, out, (const Tensor& x, const Tensor& mask, const Scalar& value), x, mask, value)
TENURE_METHOD(Tensor, masked_fill, (const Tensor& mask, const Tensor& value), mask, value)
TENURE_IN_PLACE(masked_fill, false, (const Tensor& mask, const Tensor& value), mask, value)
TENURE_OUT(masked_fill, out_apart, (const Tensor& x, const Tensor& mask, const Tensor& value), x, mask, value)
TENURE_METHOD(Tensor, masked_select, (const Tensor& mask), mask)
TENURE_OUT(masked_select, out_apart, (const Tensor& x, const Tensor& mask), x, mask)
TENURE_METHOD(Tensor, tril, (int64_t diagonal), diagonal)
TENURE_IN_PLACE(tril, false, (int64_t diagonal), diagonal)
TENURE_OUT(tril, out_apart, (const Tensor& x, int64_t diagonal), x, diagonal)
TENURE_METHOD(Tensor, triu, (int64_t diagonal), diagonal)
TENURE_IN_PLACE(triu, false, (int64_t diagonal), diagonal)
TENURE_OUT(triu, out_apart, (const Tensor& x, int64_t diagonal), x, diagonal)
TENURE_METHOD(std::vector<Tensor>, nonzero_numpy, ())
TENURE_METHOD(Tensor, nonzero_static, (int64_t size, int64_t fill_value), size, fill_value)

}  // namespace v1
}  // namespace tenure
