// Made by tools/make_ops.py from src/signatures/shape.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/shape.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, ravel, ())
TENURE_METHOD(Tensor, diagonal, (int64_t offset, int64_t dim1, int64_t dim2), offset, dim1, dim2)
TENURE_METHOD(Tensor, diag, (int64_t diagonal), diagonal)
TENURE_OUT(diag, out_apart, (const Tensor& x, int64_t diagonal), x, diagonal)
TENURE_METHOD(Tensor, diag_embed, (int64_t offset, int64_t dim1, int64_t dim2), offset, dim1, dim2)
TENURE_METHOD(Tensor, diagflat, (int64_t offset), offset)
TENURE_METHOD(std::vector<Tensor>, tensor_split, (int64_t sections, int64_t dim), sections, dim)
TENURE_METHOD(std::vector<Tensor>, tensor_split, (IntArrayRef indices, int64_t dim), indices, dim)
TENURE_METHOD(std::vector<Tensor>, hsplit, (int64_t sections), sections)
TENURE_METHOD(std::vector<Tensor>, hsplit, (IntArrayRef indices), indices)
TENURE_METHOD(std::vector<Tensor>, vsplit, (int64_t sections), sections)
TENURE_METHOD(std::vector<Tensor>, vsplit, (IntArrayRef indices), indices)
TENURE_METHOD(std::vector<Tensor>, dsplit, (int64_t sections), sections)
TENURE_METHOD(std::vector<Tensor>, dsplit, (IntArrayRef indices), indices)
TENURE_METHOD(Tensor, mT, ())
TENURE_METHOD(Tensor, mH, ())
TENURE_METHOD(Tensor, adjoint, ())
TENURE_METHOD(Tensor, matrix_H, ())
TENURE_METHOD(Tensor, numpy_T, ())

}  // namespace v1
}  // namespace tenure
