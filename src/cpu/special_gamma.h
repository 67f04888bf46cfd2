// The incomplete gamma functions, element by element: no vectors, so once for all instruction sets.
#pragma once

#include <cstdint>

namespace tenure::cpu {

/// Of the first n elements: x becomes igamma(x, y), igammac(x, y). Narrow: to 1e-9.
void igamma_block(double* x, const double* y, int64_t n, bool narrow);
void igammac_block(double* x, const double* y, int64_t n, bool narrow);

/// The polynomials of cpu/special_pairs_body.h.
enum class Polynomial : uint8_t {
  chebyshev_t,
  chebyshev_u,
  chebyshev_v,
  chebyshev_w,
  hermite_h,
  hermite_he,
  laguerre_l,
  legendre_p
};

}  // namespace tenure::cpu
