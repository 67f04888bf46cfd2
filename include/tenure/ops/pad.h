// Tensors with more elements at the ends of their dims.
//
// `pad` gives two numbers for a dim, at its start and at its end, the last dim first; dims that it does not reach stay
// as they are. A negative number cuts elements off, before others are put there. Results are contiguous copies of any
// dtype. ShapeError for an odd number of numbers, for more than dims, and where more is cut off than there is.
// Differentiable, with gradients of gradients.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// `value` around x. ValueError for a value that the dtype does not reach, as in full.
TENURE_API Tensor constant_pad_nd(const Tensor& x, IntArrayRef pad, const Scalar& value = 0);
/// By the mode: "constant", the value, 0 if none is given; "reflect", the elements backwards from the end, which itself
/// is not repeated; "replicate", the element at the end; "circular", the elements of the other end. ValueError for
/// another mode, for a value beside one of the last three, and for more than there is: as many elements as the dim has
/// where it is reflected, more of them where it is circular; ShapeError where nothing is to be replicated.
TENURE_API Tensor pad(const Tensor& x, IntArrayRef pad, std::string_view mode = "constant",
                      std::optional<double> value = std::nullopt);
/// The modes "reflect" and "replicate" of the last one, two or three dims of a tensor that has one or two dims more.
/// ShapeError for other numbers of dims.
TENURE_API Tensor reflection_pad1d(const Tensor& x, IntArrayRef padding);
TENURE_API Tensor reflection_pad2d(const Tensor& x, IntArrayRef padding);
TENURE_API Tensor reflection_pad3d(const Tensor& x, IntArrayRef padding);
TENURE_API Tensor replication_pad1d(const Tensor& x, IntArrayRef padding);
TENURE_API Tensor replication_pad2d(const Tensor& x, IntArrayRef padding);
TENURE_API Tensor replication_pad3d(const Tensor& x, IntArrayRef padding);

}  // namespace v1
}  // namespace tenure
