// Made by tools/make_ops.py from src/signatures/linalg.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/linalg.h"

namespace tenure {
inline namespace v1 {

TENURE_OUT(linalg_cross, out_apart, (const Tensor& x, const Tensor& other, int64_t dim), x, other, dim)
TENURE_METHOD(Tensor, cross, (const Tensor& other, std::optional<int64_t> dim), other, dim)
TENURE_OUT(cross, out_apart, (const Tensor& x, const Tensor& other, std::optional<int64_t> dim), x, other, dim)
TENURE_METHOD(Tensor, cov, (int64_t correction, std::optional<Tensor> fweights, std::optional<Tensor> aweights),
    correction, fweights, aweights)
TENURE_METHOD(Tensor, corrcoef, ())
TENURE_OUT(linalg_vecdot, out_apart, (const Tensor& x, const Tensor& y, int64_t dim), x, y, dim)
TENURE_OUT(linalg_vector_norm, out_apart, (const Tensor& x, const Scalar& ord, IntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype), x, ord, dim, keepdim, dtype)
TENURE_OUT(linalg_matrix_norm, out_apart, (const Tensor& x, const Scalar& ord, IntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype), x, ord, dim, keepdim, dtype)
TENURE_OUT(linalg_matrix_norm, out_apart, (const Tensor& x, std::string_view ord, IntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype), x, ord, dim, keepdim, dtype)
TENURE_OUT(linalg_norm, out_apart, (const Tensor& x, std::optional<Scalar> ord, IntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype), x, ord, dim, keepdim, dtype)
TENURE_OUT(linalg_norm, out_apart, (const Tensor& x, std::string_view ord, IntArrayRef dim, bool keepdim,
    std::optional<ScalarType> dtype), x, ord, dim, keepdim, dtype)
TENURE_OUT(linalg_multi_dot, out_apart, (TensorList tensors), tensors)
TENURE_METHOD(Tensor, matrix_power, (int64_t n), n)
TENURE_OUT(matrix_power, out_apart, (const Tensor& x, int64_t n), x, n)
TENURE_METHOD(Tensor, renorm, (const Scalar& p, int64_t dim, const Scalar& maxnorm), p, dim, maxnorm)
TENURE_IN_PLACE(renorm, true, (const Scalar& p, int64_t dim, const Scalar& maxnorm), p, dim, maxnorm)
TENURE_OUT(renorm, out_apart, (const Tensor& x, const Scalar& p, int64_t dim, const Scalar& maxnorm), x, p, dim,
    maxnorm)
TENURE_ALIAS(Tensor, linalg_matrix_power, matrix_power, (const Tensor& x, int64_t n), x, n)
TENURE_METHOD(Tensor, linalg_matrix_power, (int64_t n), n)
TENURE_ALIAS_OUT(linalg_matrix_power, matrix_power, (const Tensor& x, int64_t n), x, n)

}  // namespace v1
}  // namespace tenure
