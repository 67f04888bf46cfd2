// More of what elementwise.inc writes its formulas with: inverse and hyperbolic functions, and functions of two
// numbers.
#pragma once

#include "kernels/functors.h"
#include "kernels/vmath_inverse.h"

namespace tenure::fn {

// float without calls, double and complex by the C library.
#define TENURE_ELEMENTARY(name) \
  template <class T>            \
  TENURE_HD T name(T x) {       \
    if constexpr (is_float<T>)  \
      return vm::name(x);       \
    else                        \
      return std::name(x);      \
  }
TENURE_ELEMENTARY(asin)
TENURE_ELEMENTARY(acos)
TENURE_ELEMENTARY(atan)
TENURE_ELEMENTARY(sinh)
TENURE_ELEMENTARY(cosh)
TENURE_ELEMENTARY(asinh)
TENURE_ELEMENTARY(acosh)
TENURE_ELEMENTARY(atanh)
TENURE_ELEMENTARY(erfc)
#undef TENURE_ELEMENTARY

template <class T>
TENURE_HD T exp2(T x) {
  if constexpr (is_float<T>)
    return vm::exp2(x);
  else if constexpr (is_complex<T>)
    return std::exp(x * typename T::value_type(vm::kLog2));
  else
    return std::exp2(x);
}
template <class T>
TENURE_HD T log2(T x) {
  if constexpr (is_float<T>)
    return vm::log2(x);
  else if constexpr (is_complex<T>)
    return std::log(x) * typename T::value_type(1.4426950408889634);
  else
    return std::log2(x);
}
template <class T>
TENURE_HD T log10(T x) {
  if constexpr (is_float<T>)
    return vm::log10(x);
  else
    return std::log10(x);
}
template <class T>
TENURE_HD T logit(T x) {
  if constexpr (is_float<T>)
    return vm::logit(x);
  else
    return std::log(x / (T(1) - x));
}
/// x / |x|, 0 of 0; of real numbers their sign.
template <class T>
TENURE_HD T sgn(T x) {
  if constexpr (is_complex<T>) {
    const auto size = std::abs(x);
    return size == 0 ? T(0) : x / size;
  } else {
    return sign(x);
  }
}
template <class T>
TENURE_HD bool signbit(T x) {
  if constexpr (is_float<T>)
    return (vm::bits<uint32_t>(x) >> 31) != 0;
  else if constexpr (std::is_floating_point_v<T>)
    return (vm::bits<uint64_t>(x) >> 63) != 0;
  else
    return x < T(0);
}
/// sin(pi x) / (pi x), 1 at 0.
template <class T>
TENURE_HD T sinc(T x) {
  if constexpr (is_complex<T>) {
    const T y = x * typename T::value_type(3.14159265358979323846);
    return x == T(0) ? T(1) : std::sin(y) / y;
  } else {
    // The angle from the nearest whole turn or half of one, which is exact, so that whole numbers give 0.
    const T n = round(x), odd = n - T(2) * floor(n * T(0.5)), s = sin((x - n) * T(3.14159265358979323846));
    return x == T(0) ? T(1) : (odd != T(0) ? -s : s) / (x * T(3.14159265358979323846));
  }
}

template <class T>
TENURE_HD T atan2(T y, T x) {
  if constexpr (is_float<T>)
    return vm::atan2(y, x);
  else
    return std::atan2(y, x);
}
template <class T>
TENURE_HD T hypot(T x, T y) {
  if constexpr (is_float<T>) {
    const float inf = __builtin_inff(), a = std::fabs(x), b = std::fabs(y);
    return ((a == inf) | (b == inf)) ? inf : float(__builtin_sqrt(double(x) * double(x) + double(y) * double(y)));
  } else {
    return std::hypot(x, y);
  }
}
template <class T>
TENURE_HD T copysign(T x, T y) {
  return std::copysign(x, y);
}
/// The other operand, where one is NaN.
template <class T>
TENURE_HD T fmax(T x, T y) {
  if constexpr (std::is_floating_point_v<T>)
    return ((x > y) | (y != y)) ? x : y;
  else
    return x > y ? x : y;
}
template <class T>
TENURE_HD T fmin(T x, T y) {
  if constexpr (std::is_floating_point_v<T>)
    return ((x < y) | (y != y)) ? x : y;
  else
    return x < y ? x : y;
}
/// 0 below 0, 1 above, y at 0; 0 of NaN.
template <class T>
TENURE_HD T heaviside(T x, T y) {
  return x == T(0) ? y : T(x > T(0));
}
/// log(e^x + e^y) by way of the larger: no overflow.
template <class T>
TENURE_HD T logaddexp(T x, T y) {
  const T high = x > y ? x : y, low = x > y ? y : x;
  const T sum = high + log1p(exp(low - high));
  // Equal infinities have no difference.
  return ((x == y) & (std::fabs(x) == std::numeric_limits<T>::infinity())) ? x : ((x != x) | (y != y)) ? x + y : sum;
}
template <class T>
TENURE_HD T logaddexp2(T x, T y) {
  const T high = x > y ? x : y, low = x > y ? y : x;
  const T sum = high + log1p(exp2(low - high)) * T(1.4426950408889634);
  return ((x == y) & (std::fabs(x) == std::numeric_limits<T>::infinity())) ? x : ((x != x) | (y != y)) ? x + y : sum;
}
/// x log(y), 0 where x is 0 and y no NaN.
template <class T>
TENURE_HD T xlogy(T x, T y) {
  const T product = x * log(y);
  return y != y ? y : x == T(0) ? T(0) : product;
}
template <class T>
TENURE_HD T xlog1py(T x, T y) {
  const T product = x * log1p(y);
  return y != y ? y : x == T(0) ? T(0) : product;
}
/// The greatest common divisor, not negative; the smallest integer's magnitude wraps.
template <class T>
TENURE_HD T gcd(T x, T y) {
  using U = std::make_unsigned_t<T>;
  U a = U(abs(x)), b = U(abs(y));
  while (b != 0) {
    const U r = U(a % b);
    a = b;
    b = r;
  }
  return T(a);
}
/// The least common multiple, not negative; wraps.
template <class T>
TENURE_HD T lcm(T x, T y) {
  const T d = gcd(x, y);
  return d == T(0) ? T(0) : abs(mul(T(x / d), y));
}
template <class T>
TENURE_HD T bitwise_not(T x) {
  if constexpr (std::is_same_v<T, bool>)
    return !x;
  else
    return T(~x);
}
/// Shifts by the width and more give 0, to the right of negative numbers -1; so do negative counts.
template <class T>
TENURE_HD T shift_left(T x, T y) {
  using U = std::make_unsigned_t<T>;
  constexpr T width = T(sizeof(T) * 8);
  return ((y < T(0)) | (y >= width)) ? T(0) : T(U(U(x) << (y & T(width - 1))));
}
template <class T>
TENURE_HD T shift_right(T x, T y) {
  constexpr T width = T(sizeof(T) * 8);
  return ((y < T(0)) | (y >= width)) ? (x < T(0) ? T(-1) : T(0)) : T(x >> (y & T(width - 1)));
}
/// x + weight (y - x), from the nearer end: exact at both.
template <class T>
TENURE_HD T lerp(T x, T y, T weight) {
  bool near;
  if constexpr (is_complex<T>)
    near = std::abs(weight) < 0.5;
  else
    near = std::fabs(weight) < T(0.5);
  return near ? add(x, mul(weight, sub(y, x))) : sub(y, mul(sub(y, x), sub(T(1), weight)));
}
/// 0 of NaN, `high` of inf, `low` of -inf.
template <class T>
TENURE_HD T nan_to_num(T x, T high, T low) {
  const T inf = std::numeric_limits<T>::infinity();
  return x != x ? T(0) : x == inf ? high : x == -inf ? low : x;
}

// ---- activations

/// x above 0 times y; else (e^x - 1) times z.
template <class T>
TENURE_HD T elu(T x, T y, T z) {
  const T below = expm1(x) * z, above = x * y;
  return x > T(0) ? above : below;
}
/// log(1 + e^(x y)) / y, and x itself where x y is above z.
template <class T>
TENURE_HD T softplus(T x, T y, T z) {
  const T w = x * y, soft = log1p(exp(w)) / y;
  return w > z ? x : soft;
}
template <class T>
TENURE_HD T log_sigmoid(T x) {
  return (x < T(0) ? x : T(0)) - log1p(exp(-std::fabs(x)));
}
template <class T>
TENURE_HD T gelu(T x) {
  return x * (T(0.5) * erfc(x * T(-0.70710678118654752)));
}
template <class T>
TENURE_HD T gelu_tanh(T x) {
  return x * sigmoid(T(1.5957691216057308) * (x + T(0.044715) * x * x * x));  // (1 + tanh(u)) / 2 keeps no digits
}
template <class T>
TENURE_HD T mish(T x) {
  return x * tanh(log1p(exp(x)));
}

}  // namespace tenure::fn
