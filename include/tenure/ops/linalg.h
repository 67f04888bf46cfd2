// Linear algebra that needs no decomposition, integrals and differences of samples.
//
// All are differentiable, with gradients of gradients. Dims may be negative: IndexError outside the range.
#pragma once

#include <tenure/tensor.h>

#include <string_view>
#include <vector>

namespace tenure {
inline namespace v1 {

/// The integral along `dim` by the rule of trapezoids over samples y: `dx` apart, or at the points x, which are one for
/// each sample (ShapeError) or broadcast to y. Without a sample, or with one, 0. Integers are added as they are, means
/// are floating; not bool (DTypeError).
TENURE_API Tensor trapezoid(const Tensor& y, const Tensor& x, int64_t dim = -1);
TENURE_API Tensor trapezoid(const Tensor& y, const Scalar& dx = 1, int64_t dim = -1);
/// trapezoid by its other name.
TENURE_API Tensor trapz(const Tensor& y, const Tensor& x, int64_t dim = -1);
TENURE_API Tensor trapz(const Tensor& y, double dx = 1, int64_t dim = -1);
/// The same up to each sample but the first: one less along dim, none of none.
TENURE_API Tensor cumulative_trapezoid(const Tensor& y, const Tensor& x, int64_t dim = -1);
TENURE_API Tensor cumulative_trapezoid(const Tensor& y, const Scalar& dx = 1, int64_t dim = -1);

/// The slope of samples along each dim that is named, of all if none is: differences of both neighbours, at the edges
/// of order `edge_order`, 1 or 2 (ValueError). `spacing`: how far samples are apart, for all dims or one for each; or a
/// tensor for each dim of where they are. Every dim has more samples than edge_order (ShapeError). Not u8, not bool
/// (DTypeError).
TENURE_API std::vector<Tensor> gradient(const Tensor& x, std::optional<Scalar> spacing = std::nullopt,
                                        std::optional<int64_t> dim = std::nullopt, int64_t edge_order = 1);
TENURE_API std::vector<Tensor> gradient(const Tensor& x, const Scalar& spacing, IntArrayRef dim,
                                        int64_t edge_order = 1);
TENURE_API std::vector<Tensor> gradient(const Tensor& x, IntArrayRef dim, int64_t edge_order = 1);
TENURE_API std::vector<Tensor> gradient(const Tensor& x, const std::vector<Scalar>& spacing,
                                        std::optional<int64_t> dim = std::nullopt, int64_t edge_order = 1);
TENURE_API std::vector<Tensor> gradient(const Tensor& x, const std::vector<Scalar>& spacing, IntArrayRef dim,
                                        int64_t edge_order = 1);
TENURE_API std::vector<Tensor> gradient(const Tensor& x, TensorList spacing, std::optional<int64_t> dim = std::nullopt,
                                        int64_t edge_order = 1);
TENURE_API std::vector<Tensor> gradient(const Tensor& x, TensorList spacing, IntArrayRef dim, int64_t edge_order = 1);

/// The cross product along `dim`, which has size 3; the others broadcast. One dtype (DTypeError), as many dims of both
/// (ShapeError); not bool. cross without a dim: the first of size 3, ValueError if there is none.
TENURE_API Tensor linalg_cross(const Tensor& x, const Tensor& other, int64_t dim = -1);
TENURE_API Tensor cross(const Tensor& x, const Tensor& other, std::optional<int64_t> dim = std::nullopt);

/// A column for each power of the vector x: N - 1 … 0, or 0 … N - 1 if increasing; as many as x has elements unless N
/// says. Integers and bool give i64. ShapeError unless x has 1 dim; ValueError for a negative N.
TENURE_API Tensor vander(const Tensor& x, std::optional<int64_t> n = std::nullopt, bool increasing = false);
/// Of a batch of vectors, with increasing powers. Not bool, f16 and bf16 (DTypeError). ValueError unless N > 1.
TENURE_API Tensor linalg_vander(const Tensor& x, std::optional<int64_t> n = std::nullopt);

/// The covariances of variables, which are rows, over n observations, divided by n - correction: a matrix, of one
/// variable a number. `fweights`: how often each observation counts, integers; `aweights`: its weight, floating;
/// neither negative (ValueError), one for each observation (ShapeError). Floating, complex, and integers as floats; not
/// bool (DTypeError). With too few observations inf or NaN.
TENURE_API Tensor cov(const Tensor& x, int64_t correction = 1, std::optional<Tensor> fweights = std::nullopt,
                      std::optional<Tensor> aweights = std::nullopt);
/// The same divided by the deviations of both, each part kept in [-1, 1].
TENURE_API Tensor corrcoef(const Tensor& x);

/// The p-norms of the differences of rows i < j of a matrix, in order: one dim. f32 and f64 (DTypeError). ValueError
/// for a negative p.
TENURE_API Tensor pdist(const Tensor& x, double p = 2);

/// sum(conj(x) · y) along a dim; the others broadcast. Floating or complex, one dtype (DTypeError).
TENURE_API Tensor linalg_vecdot(const Tensor& x, const Tensor& y, int64_t dim = -1);
/// The norm of order `ord` over dims, of all elements if none is named, as norm(). Floating or complex (DTypeError), in
/// `dtype` if given, which may not be narrower. An order below 0 or infinite has no value where there are no elements:
/// ValueError.
TENURE_API Tensor linalg_vector_norm(const Tensor& x, const Scalar& ord = 2, IntArrayRef dim = {}, bool keepdim = false,
                                     std::optional<ScalarType> dtype = std::nullopt);
/// The norm of matrices, which two dims make: 1 and -1 the largest and smallest sum of a column's magnitudes, inf and
/// -inf of a row's, "fro" the root of the sum of squares. ValueError for others: those of 2 and "nuc" need singular
/// values.
TENURE_API Tensor linalg_matrix_norm(const Tensor& x, const Scalar& ord, IntArrayRef dim = {-2, -1},
                                     bool keepdim = false, std::optional<ScalarType> dtype = std::nullopt);
TENURE_API Tensor linalg_matrix_norm(const Tensor& x, std::string_view ord = "fro", IntArrayRef dim = {-2, -1},
                                     bool keepdim = false, std::optional<ScalarType> dtype = std::nullopt);
/// Without an order the vector norm of order 2; with one, of one dim a vector norm, of two a matrix norm; ShapeError
/// for other numbers of dims.
TENURE_API Tensor linalg_norm(const Tensor& x, std::optional<Scalar> ord = std::nullopt, IntArrayRef dim = {},
                              bool keepdim = false, std::optional<ScalarType> dtype = std::nullopt);
TENURE_API Tensor linalg_norm(const Tensor& x, std::string_view ord, IntArrayRef dim = {}, bool keepdim = false,
                              std::optional<ScalarType> dtype = std::nullopt);

/// diagonal() of the last two dims unless others are named: a view.
TENURE_API Tensor linalg_diagonal(const Tensor& x, int64_t offset = 0, int64_t dim1 = -2, int64_t dim2 = -1);
/// chain_matmul of at least two tensors (ValueError).
TENURE_API Tensor linalg_multi_dot(TensorList tensors);
/// The n-th power of square matrices, which are the last two dims (ShapeError). ValueError for a negative n, which
/// needs an inverse. Not bool (DTypeError).
TENURE_API Tensor matrix_power(const Tensor& x, int64_t n);

/// Of each part of `dim` whose p-norm is above maxnorm, the part scaled to it; the rest as it is. ValueError unless p >
/// 0 and maxnorm >= 0; ShapeError for fewer than 2 dims. Floating or complex: DTypeError.
TENURE_API Tensor renorm(const Tensor& x, const Scalar& p, int64_t dim, const Scalar& maxnorm);
/// v's norm over all dims but `dim`, which keeps its place; over all of them for -1. Floating or complex: DTypeError.
TENURE_API Tensor norm_except_dim(const Tensor& v, int64_t pow = 2, int64_t dim = 0);
/// sum(x1[i] · weight[k, i, j] · x2[j]) over i and j, for each k of the weight [k, i, j], plus the bias [k]; the other
/// dims of x1 and x2 are the same (ShapeError). One dtype: DTypeError.
TENURE_API Tensor bilinear(const Tensor& x1, const Tensor& x2, const Tensor& weight,
                           std::optional<Tensor> bias = std::nullopt);

#include <tenure/detail/alias/linalg.inc>
#include <tenure/detail/out/linalg.inc>

}  // namespace v1
}  // namespace tenure
