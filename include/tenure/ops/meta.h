// What tensors and dtypes are, and answers that need no result. None needs elements but is_nonzero; none is recorded.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// canCast and promoteTypes by ATen's names.
TENURE_API bool can_cast(ScalarType from_, ScalarType to);
TENURE_API ScalarType promote_types(ScalarType a, ScalarType b);
/// The dtype that an op of both operands computes in: tensors with dims decide before those without, and these before
/// numbers, each kind of lower rank only if it is of a higher category.
TENURE_API ScalarType result_type(const Tensor& a, const Tensor& b);
TENURE_API ScalarType result_type(const Tensor& a, const Scalar& b);
TENURE_API ScalarType result_type(const Scalar& a, const Tensor& b);
TENURE_API ScalarType result_type(const Scalar& a, const Scalar& b);

/// Whether the one element of x is not 0; NaN is not. ValueError unless there is one. Not in a dry run: ValueError.
TENURE_API bool is_nonzero(const Tensor& x);
/// Whether both have the same sizes.
TENURE_API bool is_same_size(const Tensor& x, const Tensor& other);
/// Whether both are the same elements of one storage: offset, sizes and strides.
TENURE_API bool is_set_to(const Tensor& x, const Tensor& other);
/// Whether the dtype has negative numbers: all but u8 and bool.
TENURE_API bool is_signed(const Tensor& x);
/// False: no tensor lies on several machines or in pinned memory, and none is made for inference alone.
TENURE_API bool is_distributed(const Tensor& x);
TENURE_API bool is_pinned(const Tensor& x);
TENURE_API bool is_inference(const Tensor& x);

}  // namespace v1
}  // namespace tenure
