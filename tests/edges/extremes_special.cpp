// What special functions give differently from PyTorch at the ends of the number line, with reasons. Their digits are
// held by tests/ops/special_values.cpp, beside values to 17 digits.
#include <algorithm>
#include <cmath>
#include <limits>

#include "tests/edges/extremes.h"

namespace tenure::testing::extremes {
namespace {

using D = const Difference&;

double unit_of(ScalarType t) {
  return t == kHalf ? 0x1p-10 : t == kBFloat16 ? 0x1p-7 : t == kFloat ? 0x1p-23 : 0x1p-52;
}
double normal_of(ScalarType t) { return t == kHalf ? 0x1p-14 : t == kDouble ? 0x1p-1022 : 0x1p-126; }
/// Both finite and as near as a formula comes that loses some digits of 1, or of what is larger.
bool digits(D d) {
  if (!std::isfinite(d.recorded) || !std::isfinite(d.ours) || (d.recorded == 0 && d.ours == 0)) return false;
  const double units = d.dtype == kFloat || d.dtype == kDouble ? 1e4 : 16;
  return std::fabs(d.recorded - d.ours) <= units * unit_of(d.dtype) * std::fmax(1, std::fabs(d.ours));
}
bool any_of(D d, bool (*is)(double x, ScalarType t)) {
  return std::any_of(d.in.begin(), d.in.end(), [&](double x) { return is(x, d.dtype); });
}
bool tiny(D d) {
  return any_of(d, [](double x, ScalarType t) { return x != 0 && std::fabs(x) <= normal_of(t); });
}
bool not_a_number(D d) {
  return std::isnan(d.ours) && any_of(d, [](double x, ScalarType) { return std::isnan(x); });
}
bool large(D d) {
  return any_of(d, [](double x, ScalarType) { return std::fabs(x) > 1000 && std::isfinite(x); });
}

const std::vector<std::string> kChebyshev = {
    "special_chebyshev_polynomial_t",         "special_chebyshev_polynomial_u",
    "special_chebyshev_polynomial_v",         "special_chebyshev_polynomial_w",
    "special_shifted_chebyshev_polynomial_t", "special_shifted_chebyshev_polynomial_u",
    "special_shifted_chebyshev_polynomial_v", "special_shifted_chebyshev_polynomial_w"};

}  // namespace

std::vector<Settled> settled_special() {
  return {
      {{"lgamma", "digamma", "i0", "special_i0e", "special_i1", "special_i1e", "special_modified_bessel_i0",
        "special_modified_bessel_i1", "special_bessel_j0", "special_bessel_j1", "special_bessel_y0",
        "special_bessel_y1", "special_airy_ai", "special_scaled_modified_bessel_k0", "special_ndtr", "special_log_ndtr",
        "special_ndtri", "special_erfcx"},
       "",
       {},
       digits,
       "PyTorch's formulas lose digits: of f32 in f32, near zeros, in tails, and of the angles of waves"},
      {{"special_airy_ai", "special_bessel_j0", "special_bessel_j1", "special_bessel_y0", "special_bessel_y1",
        "digamma"},
       "",
       {kDouble},
       [](D d) { return std::fabs(d.recorded - d.ours) < 1e-7 * std::fmax(1, std::fabs(d.ours)); },
       "PyTorch has 8 digits or so of these in f64"},
      {{"special_ndtri"}, "d", {kBFloat16}, tiny, "the exponential of a square of a result that is rounded to bf16"},
      {{"special_airy_ai"}, "out", {}, large, "the angle of a wave that far out has no digits in PyTorch"},
      {kChebyshev,
       "out",
       {kHalf},
       large,
       "an order of 65504 multiplies the error of an angle, which is in double here"},
      {{"special_laguerre_polynomial_l"},
       "out",
       {kHalf},
       large,
       "the recurrence of an order of 65504 is in double here"},
      {{"i0", "special_i1", "special_i1e", "special_modified_bessel_i0", "special_modified_bessel_i1",
        "special_bessel_j1", "special_modified_bessel_k0", "special_modified_bessel_k1",
        "special_scaled_modified_bessel_k0", "special_scaled_modified_bessel_k1"},
       "",
       {},
       tiny,
       "half of the smallest number rounds to 0, the inverse of a subnormal number may be infinite"},
      {{"digamma"},
       "d",
       {},
       [](D d) { return d.in[0] < 0 && std::floor(d.in[0]) == d.in[0]; },
       "a pole, where PyTorch divides by the sine of a rounded angle"},
      {{"special_erfcx"}, "d", {}, [](D d) { return d.in[0] > 50; }, "2 x erfcx(x) and 2/sqrt(pi) cancel"},
      {{"special_log_ndtr"}, "d", {}, [](D d) { return d.in[0] < -1000; }, "the slope at -inf is infinite"},
      {{"igamma", "igammac"}, "out", {}, not_a_number, "NaN stays NaN, also beside what decides the result"},
      {{"igamma", "igammac"}, "out", {}, tiny, "exact for subnormal numbers"},
      {{"special_zeta"}, "out", {}, large, "powers of so large a number are 0"},
  };
}

}  // namespace tenure::testing::extremes
