// Making tensors out of nothing.
//
// All make contiguous tensors in the innermost scope; a TensorOptions gives dtype (f32 if it does not), device and
// whether a gradient is required. ShapeError for a negative size or if the number of elements overflows,
// OutOfMemoryError if the bytes do. Not differentiable.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// Not initialised.
TENURE_API Tensor empty(IntArrayRef sizes, TensorOptions options = {});
/// All 0, false.
TENURE_API Tensor zeros(IntArrayRef sizes, TensorOptions options = {});
/// All 1, true.
TENURE_API Tensor ones(IntArrayRef sizes, TensorOptions options = {});
/// All `value`. Without a dtype in the options: bool, i64, f32 or complex64 by the kind of the value, as in ATen.
TENURE_API Tensor full(IntArrayRef sizes, const Scalar& value, TensorOptions options = {});

}  // namespace v1
}  // namespace tenure
