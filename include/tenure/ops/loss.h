// Losses: what training makes small.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// What a loss does with the losses of single elements; ATen's numbers.
namespace Reduction {
enum Reduction : int64_t { None = 0, Mean = 1, Sum = 2 };
}  // namespace Reduction

/// -log(softmax(logits)[target]) of each row. logits: [N, C], [N, C, d…] or [C], floating; target: i64 class indices of
/// the same sizes without C. None: target's sizes; Sum: 0-d, the sum; Mean: 0-d, divided by the number of targets that
/// are not ignored (NaN if all are). A target equal to ignore_index counts for nothing. weight: [C] of logits' dtype,
/// or absent: each row's loss is multiplied by its target's weight, and Mean divides by the sum of those. f16 and bf16
/// are computed in f32. IndexError for a target outside 0 … C-1, ShapeError, DTypeError, ValueError for another
/// reduction; all before anything is written. Saves the logits and two numbers a row. Differentiable; with gradients of
/// gradients.
TENURE_API Tensor cross_entropy(const Tensor& logits, const Tensor& target, const Tensor& weight = Tensor(),
                                int64_t reduction = Reduction::Mean, int64_t ignore_index = -100);
/// (x - target)² of each element, reduced. The operands broadcast and promote; floating. Differentiable, with
/// gradients of gradients.
TENURE_API Tensor mse_loss(const Tensor& x, const Tensor& target, int64_t reduction = Reduction::Mean);

#include <tenure/detail/out/loss.inc>

}  // namespace v1
}  // namespace tenure
