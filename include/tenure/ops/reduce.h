// Sums and what else takes many elements to one.
//
// `dim` lists the dims that go (negative ones count from the end, none twice); an empty list is all of them. With keepdim
// they stay with size 1. IndexError for a dim out of range, ValueError for one given twice. Sums run in fixed blocks and a
// tree: the same bits for any number of threads.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// The sum. Integers and bool give i64; f16 and bf16 are added in f32 and rounded once. With dtype, elements are converted
/// first. Of nothing: 0. Differentiable.
TENURE_API Tensor sum(const Tensor& x, std::optional<ScalarType> dtype = std::nullopt);
TENURE_API Tensor sum(const Tensor& x, IntArrayRef dim, bool keepdim = false,
                      std::optional<ScalarType> dtype = std::nullopt);

}  // namespace v1
}  // namespace tenure
