// Bessel's functions and Airy's.
//
// Elementwise. Integers and bool are computed in the default dtype, f16 and bf16 in f32, rounded once. NaN stays NaN.
// DTypeError for complex numbers. Differentiable, with gradients of gradients, unless a comment says so. Absolute
// errors: near their zeros the waves keep no more digits than near 1. Own polynomials for intervals of x or of
// quotients in x, beyond them Hankel's and Airy's waves (DLMF 10.17, 9.7).
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// The modified functions of the first kind, orders 0 and 1, and both times e^-|x|, which 0 follows at infinities. At
/// infinities the first two are NaN.
TENURE_API Tensor i0(const Tensor& x);
TENURE_API Tensor special_i0e(const Tensor& x);
TENURE_API Tensor special_i1(const Tensor& x);
TENURE_API Tensor special_i1e(const Tensor& x);
/// Of the first kind, orders 0 and 1. NaN at infinities.
TENURE_API Tensor special_bessel_j0(const Tensor& x);
TENURE_API Tensor special_bessel_j1(const Tensor& x);
/// Of the second kind: -inf at 0, NaN below and at inf.
TENURE_API Tensor special_bessel_y0(const Tensor& x);
TENURE_API Tensor special_bessel_y1(const Tensor& x);
/// i0 and special_i1 by other names.
TENURE_API Tensor special_modified_bessel_i0(const Tensor& x);
TENURE_API Tensor special_modified_bessel_i1(const Tensor& x);
/// The modified functions of the second kind: inf at 0, NaN below, 0 at inf.
TENURE_API Tensor special_modified_bessel_k0(const Tensor& x);
TENURE_API Tensor special_modified_bessel_k1(const Tensor& x);
/// The same times e^x. Not differentiable.
TENURE_API Tensor special_scaled_modified_bessel_k0(const Tensor& x);
TENURE_API Tensor special_scaled_modified_bessel_k1(const Tensor& x);
/// sin(x) / x: 1 at 0, 0 at infinities. Not differentiable.
TENURE_API Tensor special_spherical_bessel_j0(const Tensor& x);
/// Airy's function Ai; NaN at infinities. Not differentiable.
TENURE_API Tensor special_airy_ai(const Tensor& x);

// Given the tensor for good, as an rvalue, many write into it if they can: memory::Donation.
#include <tenure/detail/alias/bessel.inc>
#include <tenure/detail/donating/bessel.inc>
#include <tenure/detail/out/bessel.inc>

}  // namespace v1
}  // namespace tenure
