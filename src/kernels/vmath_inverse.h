// More elementary functions of floats without branches or calls, as in vmath.h: inverses of sines and tangents,
// hyperbolic functions and their inverses, logarithms of other bases, and erfc.
#pragma once

#include "kernels/vmath.h"

namespace tenure::vm {

inline constexpr double kHalfPi = 1.5707963267948966, kLog2 = 0.69314718055994531;

TENURE_HD double magnitude(double x) noexcept { return x < 0.0 ? -x : x; }
/// y with the sign of x, which may be that of 0.
TENURE_HD float signed_as(float x, double y) noexcept {
  return bits<float>((bits<uint32_t>(float(y)) & 0x7fffffffu) | (bits<uint32_t>(x) & 0x80000000u));
}
/// log_wide of any double: -inf of 0, NaN below and of NaN, inf of inf.
TENURE_HD double log_any(double x) noexcept {
  double y = log_wide(x);
  y = x == 0.0 ? -__builtin_inf() : y;
  y = x < 0.0 ? __builtin_nan("") : y;
  return x < __builtin_inf() ? y : x;
}

/// The arc sine of a in [0, 1/2], and above that the half of what is missing to a right angle: asin(sqrt((1 - a) / 2)).
TENURE_HD double half_arc(double a, bool far) noexcept {
  const double s = far ? (1.0 - a) * 0.5 : a * a, root = __builtin_sqrt(s < 0.0 ? __builtin_nan("") : s);
  return (far ? root : a) * poly(s, 0.03295759470084881, 0.0019156113431105127, 0.02068132717169167,
                                 0.02185574259984348, 0.03042811901907943, 0.04464056469220037, 0.07500005655821883,
                                 0.16666666613278705, 1.000000000000825);
}
TENURE_HD float asin(float x) noexcept {
  const double a = magnitude(double(x));
  const bool far = a > 0.5;
  const double y = half_arc(a, far);
  return signed_as(x, far ? kHalfPi - 2.0 * y : y);
}
TENURE_HD float acos(float x) noexcept {
  const double a = magnitude(double(x));
  const bool far = a > 0.5;
  const double y = half_arc(a, far), of_a = far ? 2.0 * y : kHalfPi - y;
  return float(x < 0.0f ? 2.0 * kHalfPi - of_a : of_a);
}

/// The arc tangent of top / bottom, neither of which is negative.
TENURE_HD double arc(double top, double bottom) noexcept {
  // By the angle that lies next to it: none, an eighth or a quarter of the circle.
  const bool quarter = top > 2.414213562373095 * bottom, eighth = top > 0.4142135623730951 * bottom;
  const double n = quarter ? -bottom : eighth ? top - bottom : top, d = quarter ? top : eighth ? top + bottom : bottom;
  const double t = n / (d == 0.0 ? 1.0 : d), s = t * t;
  const double y = t * poly(s, -0.03765510601291402, 0.06974197686595265, -0.08992552906150912, 0.11103456908947464,
                            -0.14285386553752139, 0.19999993053555815, -0.33333333276922494, 0.9999999999992447);
  return y + (quarter ? kHalfPi : eighth ? 0.5 * kHalfPi : 0.0);
}
TENURE_HD float atan(float x) noexcept { return signed_as(x, arc(magnitude(double(x)), 1.0)); }
TENURE_HD float atan2(float y, float x) noexcept {
  const double inf = __builtin_inf(), a = magnitude(double(y)), b = magnitude(double(x));
  const bool both = (a == inf) & (b == inf);
  const double of = arc(both ? 1.0 : a, both ? 1.0 : b);
  const double turned = (bits<uint32_t>(x) >> 31) != 0 ? 2.0 * kHalfPi - of : of;
  return signed_as(y, ((x != x) | (y != y)) ? __builtin_nan("") : turned);
}

TENURE_HD float sinh(float x) noexcept {
  double a = magnitude(double(x));
  a = a > 100.0 ? 100.0 : a;
  const double e = expm1_wide(a);
  return signed_as(x, (e + e / (e + 1.0)) * 0.5);
}
TENURE_HD float cosh(float x) noexcept {
  double a = magnitude(double(x));
  a = a > 100.0 ? 100.0 : a;
  const double e = exp_wide(a);
  return float((e + 1.0 / e) * 0.5);
}
TENURE_HD float asinh(float x) noexcept {
  const double a = magnitude(double(x));
  const double y = log_any(a + __builtin_sqrt(a * a + 1.0)), near = a * (1.0 - a * a * 0.16666666666666667);
  return signed_as(x, a < 1e-4 ? near : y);
}
TENURE_HD float acosh(float x) noexcept {
  const double w = double(x);
  const double y = log_any(w + __builtin_sqrt(w < 1.0 ? __builtin_nan("") : (w - 1.0) * (w + 1.0)));
  return float(y);
}
TENURE_HD float atanh(float x) noexcept {
  const double a = magnitude(double(x));
  const double y = 0.5 * log_any((1.0 + a) / (1.0 - a)), near = a * (1.0 + a * a * 0.33333333333333333);
  return signed_as(x, a > 1.0 ? __builtin_nan("") : a < 1e-4 ? near : y);
}

TENURE_HD float exp2(float x) noexcept {
  double w = double(x);
  w = w > 200.0 ? 200.0 : w;
  w = w < -200.0 ? -200.0 : w;
  return float(exp_wide(w * kLog2));
}
TENURE_HD float log2(float x) noexcept { return float(log_any(double(x)) * 1.4426950408889634); }
TENURE_HD float log10(float x) noexcept { return float(log_any(double(x)) * 0.43429448190325183); }
/// log(x / (1 - x)).
TENURE_HD float logit(float x) noexcept {
  const double w = double(x);
  return float(w > 1.0 ? __builtin_nan("") : log_any(w / (1.0 - w)));
}

/// 1 - erf(x), exact in the tail: e^(-x·x) times a polynomial of (x - 3)/(x + 3), over 1 + 2x.
TENURE_HD float erfc(float x) noexcept {
  const double w = double(x), s = w * w;
  double a = magnitude(w);
  a = a > 10.5 ? 10.5 : a;
  const double near = 1.0 - w * poly(s, 1.0589380641075019e-6, -1.3909340021874599e-5, 0.0001195656256820733,
                                     -0.00085426379970872296, 0.0052237834771892481, -0.026866133235095592,
                                     0.11283791308604581, -0.37612638889635307, 1.1283791670946767);
  const double t = (a - 3.0) / (a + 3.0);
  const double tail =
      exp_wide(-(a * a)) / (1.0 + 2.0 * a) *
      poly(t, 2.0627489651916914e-05, 0.0001108482961686787, -0.00012004615415578988, -0.0007762220439172941,
           0.0018939650397970722, 0.0025290749546629182, -0.02377138398298718, 0.06830802301896814,
           -0.11927359789069238, 0.1296451601567641, -0.047562296184309204, -0.13562110615395073, 1.253008058278118);
  const double y = a < 0.5 ? near : w < 0.0 ? 2.0 - tail : tail;
  return x != x ? x : float(y);
}

}  // namespace tenure::vm
