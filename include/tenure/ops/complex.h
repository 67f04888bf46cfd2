// Complex numbers, and what stands for them where numbers are real.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// The angle of complex numbers, atan2(imag, real), in (-pi, pi]; of real ones pi below 0, NaN of NaN, else 0. Real;
/// integers and bools give the default dtype. The gradient is that of the plane, 0 at 0 and of real numbers.
TENURE_API Tensor angle(const Tensor& x);
/// conj(x): x itself if it is real, else a copy.
TENURE_API Tensor conj_physical(const Tensor& x);
/// x itself: conj and neg compute at once, and no view stands for them.
TENURE_API Tensor resolve_conj(const Tensor& x);
TENURE_API Tensor resolve_neg(const Tensor& x);
/// Of the dtype.
TENURE_API bool is_complex(const Tensor& x);
TENURE_API bool is_floating_point(const Tensor& x);
/// False: see resolve_conj.
TENURE_API bool is_conj(const Tensor& x);
TENURE_API bool is_neg(const Tensor& x);

#include <tenure/detail/out/complex.inc>

}  // namespace v1
}  // namespace tenure
