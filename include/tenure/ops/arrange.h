// The elements of a tensor in another order, and several times.
//
// All take any dtype, and dims may be negative. Results are contiguous copies, made in one pass, unless said otherwise.
// Differentiable, with gradients of gradients.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// Backwards along the dims, ValueError for one given twice.
TENURE_API Tensor flip(const Tensor& x, IntArrayRef dims);
/// flip along dim 1, or dim 0. ShapeError for fewer dims than 2, or 1.
TENURE_API Tensor fliplr(const Tensor& x);
TENURE_API Tensor flipud(const Tensor& x);
/// Every element shifts[i] places further along dims[i]; what leaves at the end comes in at the start. A dim may be
/// given twice. Without dims, one shift of all elements in row-major order. ShapeError unless there are as many shifts
/// as dims, and at least one; IndexError for dims of a 0-d tensor.
TENURE_API Tensor roll(const Tensor& x, IntArrayRef shifts, IntArrayRef dims = {});
/// Turned k times by 90 degrees in the plane of two dims, 0 and 1 unless given, from the first towards the second; k
/// may be negative. A copy, turned by an odd k not contiguous. ShapeError for fewer than two dims of x or a number
/// other than 2 of dims, ValueError if they are one.
TENURE_API Tensor rot90(const Tensor& x, int64_t k = 1);
TENURE_API Tensor rot90(const Tensor& x, int64_t k, IntArrayRef dims);

/// x repeats[i] times along each dim; further repeats in front add dims. ShapeError for fewer repeats than dims, and
/// for a negative one. Terms of the gradient are added in f32 for f16 and bf16, and rounded once.
TENURE_API Tensor repeat(const Tensor& x, IntArrayRef repeats);
/// repeat, with 1 for the first dims where fewer numbers are given than x has dims.
TENURE_API Tensor tile(const Tensor& x, IntArrayRef dims);
/// Each index of a dim `repeats` times in a row; without a dim, each element of x in one dim. ValueError for a negative
/// number; ShapeError if an output_size is given that the dim of the result has not.
TENURE_API Tensor repeat_interleave(const Tensor& x, int64_t repeats, std::optional<int64_t> dim = std::nullopt,
                                    std::optional<int64_t> output_size = std::nullopt);
/// The same with a number for each index, or with one for all: repeats is i64 or i32 (DTypeError), 1-D or 0-d, and as
/// long as the dim (ShapeError). An output_size need not be counted, save that values are there to check it.
TENURE_API Tensor repeat_interleave(const Tensor& x, const Tensor& repeats, std::optional<int64_t> dim = std::nullopt,
                                    std::optional<int64_t> output_size = std::nullopt);
/// 1-D: 0 repeats[0] times, 1 repeats[1] times …, in the dtype of repeats, which is 1-D. Errors as above.
TENURE_API Tensor repeat_interleave(const Tensor& repeats, std::optional<int64_t> output_size = std::nullopt);

/// [*, c · r², h, w] as [*, c, h · r, w · r]: each group of r² channels as a square of pixels; pixel_unshuffle the
/// other way. Copies. ShapeError for fewer than 3 dims and for sizes that the factor does not divide, ValueError for a
/// factor below 1.
TENURE_API Tensor pixel_shuffle(const Tensor& x, int64_t upscale_factor);
TENURE_API Tensor pixel_unshuffle(const Tensor& x, int64_t downscale_factor);
/// Channels, dim 1, of `groups` groups, taken in turn from each: a copy. ShapeError for fewer than 3 dims and channels
/// that the groups do not divide, ValueError for groups below 1.
TENURE_API Tensor channel_shuffle(const Tensor& x, int64_t groups);

}  // namespace v1
}  // namespace tenure
