// Normalisation over the last dims.
//
// Floating dtypes (DTypeError otherwise), one for all operands; f16 and bf16 are computed in f32 and rounded once. The
// result has x's shape and dtype. Differentiable, with gradients of gradients.
#pragma once

#include <tenure/tensor.h>

#include <optional>

namespace tenure {
inline namespace v1 {

/// x / sqrt(mean(x²) + eps) · weight, the mean over the last dims, whose sizes are `normalized_shape`; weight has those
/// sizes or is absent. eps: by default the distance from 1 to the next number of the dtype. ShapeError if
/// normalized_shape is empty or not what x's sizes end with, or if weight has other sizes.
TENURE_API Tensor rms_norm(const Tensor& x, IntArrayRef normalized_shape, const Tensor& weight = Tensor(),
                           std::optional<double> eps = std::nullopt);
/// (x - mean) / sqrt(variance + eps) · weight + bias over the last dims, as above; the variance is that of the elements
/// themselves (divided by their number).
TENURE_API Tensor layer_norm(const Tensor& x, IntArrayRef normalized_shape, const Tensor& weight = Tensor(),
                             const Tensor& bias = Tensor(), double eps = 1e-5);

}  // namespace v1
}  // namespace tenure
