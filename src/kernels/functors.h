// What elementwise.inc writes its formulas with: one definition for every element type and device. Integers wrap
// around, bool is the field of "or" and "and", f16 and bf16 arrive as float.
#pragma once

#include <cmath>
#include <complex>
#include <limits>
#include <type_traits>

#include "kernels/vmath.h"

namespace tenure::fn {

template <class T>
inline constexpr bool is_complex = false;
template <class T>
inline constexpr bool is_complex<std::complex<T>> = true;
template <class T>
inline constexpr bool is_float = std::is_same_v<T, float>;
template <class T>
inline constexpr bool is_int = std::is_integral_v<T> && !std::is_same_v<T, bool>;
/// Unsigned and at least as wide as int, so that arithmetic in it wraps.
template <class T>
using Wrap = std::make_unsigned_t<std::conditional_t<(sizeof(T) < 4), int, T>>;

template <class T>
TENURE_HD T add(T x, T y) {
  if constexpr (std::is_same_v<T, bool>)
    return x | y;
  else if constexpr (is_int<T>)
    return T(Wrap<T>(x) + Wrap<T>(y));
  else
    return x + y;
}
template <class T>
TENURE_HD T sub(T x, T y) {
  if constexpr (is_int<T>)
    return T(Wrap<T>(x) - Wrap<T>(y));
  else
    return x - y;
}
template <class T>
TENURE_HD T mul(T x, T y) {
  if constexpr (std::is_same_v<T, bool>)
    return x & y;
  else if constexpr (is_int<T>)
    return T(Wrap<T>(x) * Wrap<T>(y));
  else if constexpr (is_complex<T>) {
    return T(x.real() * y.real() - x.imag() * y.imag(), x.real() * y.imag() + x.imag() * y.real());
  } else
    return x * y;
}
template <class T>
TENURE_HD T div(T x, T y) {
  return x / y;
}
template <class T>
TENURE_HD T neg(T x) {
  if constexpr (is_int<T>)
    return T(Wrap<T>(0) - Wrap<T>(x));
  else
    return -x;
}
template <class T>
TENURE_HD auto abs(T x) {
  if constexpr (is_complex<T>)
    return std::abs(x);
  else if constexpr (std::is_unsigned_v<T>)
    return x;
  else if constexpr (is_int<T>)
    return x < 0 ? neg(x) : x;
  else
    return std::fabs(x);
}
template <class T>
TENURE_HD T sign(T x) {
  if constexpr (std::is_same_v<T, bool>)
    return x;
  else if constexpr (std::is_floating_point_v<T>)
    return x > T(0) ? T(1) : (x < T(0) ? T(-1) : T(0));  // also of NaN, as in ATen
  else
    return T((x > T(0)) - (x < T(0)));
}

// Floating rounding.
template <class T>
TENURE_HD T floor(T x) {
  return std::floor(x);
}
template <class T>
TENURE_HD T ceil(T x) {
  return std::ceil(x);
}
template <class T>
TENURE_HD T trunc(T x) {
  return std::trunc(x);
}
template <class T>
TENURE_HD T round(T x) {
  if constexpr (is_float<T>)
    return __builtin_rintf(x);
  else
    return __builtin_rint(x);
}

// Division. Zero divisors of integers have been refused before; the smallest number over -1 wraps.
template <class T>
TENURE_HD T div_trunc(T x, T y) {
  if constexpr (std::is_floating_point_v<T>)
    return trunc(x / y);
  else if constexpr (std::is_signed_v<T>)
    return y == T(-1) ? neg(x) : T(x / y);
  else
    return x / y;
}
template <class T>
TENURE_HD T fmod(T x, T y) {
  if constexpr (std::is_floating_point_v<T>)
    return std::fmod(x, y);
  else if constexpr (std::is_signed_v<T>)
    return y == T(-1) ? T(0) : T(x % y);
  else
    return x % y;
}
/// The sign of the divisor, as in Python.
template <class T>
TENURE_HD T remainder(T x, T y) {
  T r = fmod(x, y);
  if constexpr (std::is_signed_v<T> || std::is_floating_point_v<T>) {
    if (r != T(0) && (r < T(0)) != (y < T(0))) r = T(r + y);
  }
  return r;
}
template <class T>
TENURE_HD T div_floor(T x, T y) {
  if constexpr (std::is_floating_point_v<T>) {
    if (y == T(0)) return x / y;
    const T mod = std::fmod(x, y);
    T quotient = (x - mod) / y;
    if (mod != T(0) && (y < T(0)) != (mod < T(0))) quotient -= T(1);
    if (quotient == T(0)) return std::copysign(T(0), x / y);
    const T whole = std::floor(quotient);
    return quotient - whole > T(0.5) ? whole + T(1) : whole;
  } else if constexpr (std::is_signed_v<T>) {
    if (y == T(-1)) return neg(x);
    const T quotient = T(x / y);
    return T(quotient - (x % y != 0 && (x < 0) != (y < 0)));
  } else {
    return x / y;
  }
}
template <class T>
TENURE_HD T pow(T x, T y) {
  if constexpr (is_int<T>) {
    if constexpr (std::is_signed_v<T>) {
      // A negative exponent: 0, but for the units, as in ATen.
      if (y < 0) return x == T(1) ? T(1) : x == T(-1) ? (y & 1 ? T(-1) : T(1)) : T(0);
    }
    T result = 1;
    for (Wrap<T> e = Wrap<T>(y); e; e >>= 1) {
      if (e & 1) result = mul(result, x);
      x = mul(x, x);
    }
    return result;
  } else {
    return std::pow(x, y);
  }
}

// NaN in either operand wins.
template <class T>
TENURE_HD T maximum(T x, T y) {
  if constexpr (std::is_floating_point_v<T>)
    return ((x > y) | (x != x)) ? x : y;
  else
    return x > y ? x : y;
}
template <class T>
TENURE_HD T minimum(T x, T y) {
  if constexpr (std::is_floating_point_v<T>)
    return ((x < y) | (x != x)) ? x : y;
  else
    return x < y ? x : y;
}
/// minimum(maximum(x, low), high), without a jump on NaN between the two, which would keep the loop from vectors.
template <class T>
TENURE_HD T clamp(T x, T low, T high) {
  const T raised = x > low ? x : low, r = raised < high ? raised : high;
  if constexpr (std::is_floating_point_v<T>)
    return ((x != x) | (low != low) | (high != high)) ? x + low + high : r;
  else
    return r;
}

// Classes of numbers.
template <class T>
TENURE_HD bool isnan(T x) {
  if constexpr (is_complex<T>)
    return isnan(x.real()) || isnan(x.imag());
  else
    return x != x;
}
template <class T>
TENURE_HD bool isinf(T x) {
  if constexpr (is_complex<T>)
    return isinf(x.real()) || isinf(x.imag());
  else
    return std::fabs(x) == std::numeric_limits<T>::infinity();
}
template <class T>
TENURE_HD bool isfinite(T x) {
  if constexpr (is_complex<T>)
    return isfinite(x.real()) && isfinite(x.imag());
  else
    return std::fabs(x) < std::numeric_limits<T>::infinity();
}

// Elementary functions: float without calls (vmath.h), double and complex by the C library.
#define TENURE_ELEMENTARY(name) \
  template <class T>            \
  TENURE_HD T name(T x) {       \
    if constexpr (is_float<T>)  \
      return vm::name(x);       \
    else                        \
      return std::name(x);      \
  }
TENURE_ELEMENTARY(exp)
TENURE_ELEMENTARY(log)
TENURE_ELEMENTARY(sin)
TENURE_ELEMENTARY(cos)
TENURE_ELEMENTARY(tan)
TENURE_ELEMENTARY(tanh)
TENURE_ELEMENTARY(erf)
#undef TENURE_ELEMENTARY

/// e^x - 1. Of complex x = a + bi: e^a cos b - 1 in terms that do not cancel.
template <class T>
TENURE_HD T expm1(T x) {
  if constexpr (is_float<T>) {
    return vm::expm1(x);
  } else if constexpr (is_complex<T>) {
    const auto a = x.real(), b = x.imag(), half = std::sin(b / 2), e = std::expm1(a);
    return T(e * std::cos(b) - 2 * half * half, (e + 1) * std::sin(b));
  } else {
    return std::expm1(x);
  }
}
/// log(1 + x). Of complex x = a + bi near 0: half the log of |1 + x|², without the 1.
template <class T>
TENURE_HD T log1p(T x) {
  if constexpr (is_float<T>) {
    return vm::log1p(x);
  } else if constexpr (is_complex<T>) {
    const auto a = x.real(), b = x.imag();
    const bool small = std::abs(a) < 0.5 && std::abs(b) < 0.5;
    return T(small ? std::log1p(a * (2 + a) + b * b) / 2 : std::log(std::hypot(1 + a, b)), std::atan2(b, 1 + a));
  } else {
    return std::log1p(x);
  }
}

template <class T>
TENURE_HD T sqrt(T x) {
  if constexpr (is_float<T>)
    return __builtin_sqrtf(x);
  else if constexpr (is_complex<T>)
    return std::sqrt(x);
  else
    return __builtin_sqrt(x);
}
template <class T>
TENURE_HD T rsqrt(T x) {
  return T(1) / sqrt(x);
}
template <class T>
TENURE_HD T sigmoid(T x) {
  if constexpr (is_float<T>)
    return vm::sigmoid(x);
  else if constexpr (is_complex<T>)
    return T(1) / (T(1) + std::exp(-x));
  else {
    const T e = std::exp(-std::fabs(x));  // which cannot overflow
    return (x < T(0) ? e : T(1)) / (T(1) + e);
  }
}
template <class T>
TENURE_HD T silu(T x) {
  if constexpr (is_float<T>)
    return vm::silu(x);
  else
    return x / (T(1) + std::exp(-x));
}
template <class T>
TENURE_HD T silu_backward(T g, T x) {
  if constexpr (is_float<T>)
    return vm::silu_backward(g, x);
  else {
    const T e = std::exp(-std::fabs(x)), s = (x < T(0) ? e : T(1)) / (T(1) + e),
            rest = (x < T(0) ? T(1) : e) / (T(1) + e);
    return g * (s * (T(1) + x * rest));
  }
}
/// In double: the 9 digits of vmath.h, then Newton's method on erfc, which keeps its digits in the tail.
template <class T>
TENURE_HD T erfinv(T x) {
  if constexpr (is_float<T>)
    return vm::erfinv(x);
  else {
    const double a = std::fabs(x);
    if (!(a <= 1.0)) return std::numeric_limits<double>::quiet_NaN();
    if (a == 1.0) return std::copysign(std::numeric_limits<double>::infinity(), x);
    double y = a > 0.9999999 ? std::sqrt(-std::log((1.0 - a) * 3.0)) : vm::erfinv_wide(a);
    for (int i = 0; i < (a > 0.9999999 ? 6 : 2); ++i) {
      const double error = a > 0.5 ? (1.0 - a) - std::erfc(y) : std::erf(y) - a;
      const double step = error / (1.1283791670955126 * std::exp(-y * y));
      y -= step / (1.0 + y * step);  // Halley's correction: the second derivative is -2y times the first
    }
    return std::copysign(y, x);
  }
}

// Complex numbers.
template <class T>
TENURE_HD T conj(T x) {
  return T(x.real(), -x.imag());
}

}  // namespace tenure::fn
