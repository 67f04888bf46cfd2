// Windows: weights of samples that a transform takes.
//
// Vectors of `window_length` elements, floating, of the default dtype unless the options say otherwise: DTypeError for
// others, ValueError for a negative length. Periodic, unless said otherwise: the first elements of a window that is
// longer by one, so that it can be repeated. Of length 1: one 1.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// (1 - cos(2πn / N)) / 2.
TENURE_API Tensor hann_window(int64_t window_length, TensorOptions options = {});
TENURE_API Tensor hann_window(int64_t window_length, bool periodic, TensorOptions options = {});
/// alpha - beta · cos(2πn / N), 0.54 and 0.46 unless they are given.
TENURE_API Tensor hamming_window(int64_t window_length, TensorOptions options = {});
TENURE_API Tensor hamming_window(int64_t window_length, bool periodic, TensorOptions options = {});
TENURE_API Tensor hamming_window(int64_t window_length, bool periodic, double alpha, TensorOptions options = {});
TENURE_API Tensor hamming_window(int64_t window_length, bool periodic, double alpha, double beta,
                                 TensorOptions options = {});
/// 0.42 - 0.5 · cos(2πn / N) + 0.08 · cos(4πn / N).
TENURE_API Tensor blackman_window(int64_t window_length, TensorOptions options = {});
TENURE_API Tensor blackman_window(int64_t window_length, bool periodic, TensorOptions options = {});
/// 1 - |2n / N - 1|.
TENURE_API Tensor bartlett_window(int64_t window_length, TensorOptions options = {});
TENURE_API Tensor bartlett_window(int64_t window_length, bool periodic, TensorOptions options = {});
/// I0(beta · sqrt(1 - (2n / N - 1)²)) / I0(beta), beta 12 unless it is given; I0 is Bessel's.
TENURE_API Tensor kaiser_window(int64_t window_length, TensorOptions options = {});
TENURE_API Tensor kaiser_window(int64_t window_length, bool periodic, TensorOptions options = {});
TENURE_API Tensor kaiser_window(int64_t window_length, bool periodic, double beta, TensorOptions options = {});

}  // namespace v1
}  // namespace tenure
