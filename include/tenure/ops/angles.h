// Angles: sines and their kin, their inverses, and the hyperbolic functions. As in math.h.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// Of radians. Infinities give NaN.
TENURE_API Tensor sin(const Tensor& x);
TENURE_API Tensor cos(const Tensor& x);
TENURE_API Tensor tan(const Tensor& x);
/// Degrees as radians: x · pi / 180. Not complex.
TENURE_API Tensor deg2rad(const Tensor& x);
/// Radians as degrees: x · 180 / pi. Not complex.
TENURE_API Tensor rad2deg(const Tensor& x);
/// The hyperbolic tangent.
TENURE_API Tensor tanh(const Tensor& x);
/// The inverses of sine, cosine and tangent, in radians. Outside of [-1, 1] asin and acos of real numbers are NaN.
TENURE_API Tensor asin(const Tensor& x);
TENURE_API Tensor acos(const Tensor& x);
TENURE_API Tensor atan(const Tensor& x);
/// The hyperbolic sine and cosine, and the inverses of the three; NaN outside of their domains: acosh below 1, atanh
/// outside of [-1, 1], whose ends give ±inf.
TENURE_API Tensor sinh(const Tensor& x);
TENURE_API Tensor cosh(const Tensor& x);
TENURE_API Tensor asinh(const Tensor& x);
TENURE_API Tensor acosh(const Tensor& x);
TENURE_API Tensor atanh(const Tensor& x);

// Given the tensor for good, as an rvalue, many write into it if they can: memory::Donation.
#include <tenure/detail/alias/angles.inc>
#include <tenure/detail/donating/angles.inc>
#include <tenure/detail/out/angles.inc>

}  // namespace v1
}  // namespace tenure
