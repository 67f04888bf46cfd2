// Elementary functions without branches or calls, so that a loop over them vectorises once it is compiled for a wide
// instruction set. float in, float out; all but exp compute in double, whose polynomials (Chebyshev fits, relative
// error below 2^-29) leave nothing but the last rounding. Correct with and without fused multiply-add.
#pragma once

#include <cstdint>
#include <cstring>

#if defined(__CUDACC__)
#define TENURE_HD __host__ __device__ inline
#else
#define TENURE_HD inline __attribute__((always_inline))
#endif

namespace tenure::vm {

template <class To, class From>
TENURE_HD To bits(From from) noexcept {
  static_assert(sizeof(To) == sizeof(From));
  To to;
  __builtin_memcpy(&to, &from, sizeof to);
  return to;
}

/// c0 * x^n + c1 * x^(n-1) + ... + cn.
template <class T>
TENURE_HD T poly(T, T c) noexcept {
  return c;
}
template <class T, class... C>
TENURE_HD T poly(T x, T c0, T c1, C... c) noexcept {
  return poly(x, T(c0 * x + c1), c...);
}

// Adding and subtracting 1.5 * 2^(mantissa bits) rounds to an integer, whose low bits then stand in the sum.
inline constexpr float kRound = 12582912.0f;
inline constexpr double kRoundDouble = 6755399441055744.0;

/// exp, at most 1 ulp; subnormal results are kept.
TENURE_HD float exp(float input) noexcept {
  // Within +-104, where the result is infinite or 0; as integers, which have a minimum in every instruction set.
  const uint32_t u = bits<uint32_t>(input);
  const int32_t magnitude = int32_t(u & 0x7fffffffu), limit = 0x42d00000;
  const float x = bits<float>(uint32_t(magnitude < limit ? magnitude : limit) | (u & 0x80000000u));
  // The low bits of `shifted` are n + 254: the sum of the biased exponents of two powers of two whose product is 2^n,
  // since n reaches -150 and 150. What stands above them leaves with the shift.
  constexpr float round = kRound + 254.0f;
  const float shifted = x * 1.44269504f + round, n = shifted - round;
  const float r = (x - n * 0.693145751953125f) - n * 1.4286068203094172e-6f;
  const float q =
      poly(r, 0.0013926250831497612f, 0.0083632328836826182f, 0.04166655421298415f, 0.16666576666119928f, 0.5f);
  // 1 + r loses some of r, which goes to the small terms.
  const float t = 1.0f + r, lost = r - (t - 1.0f), p = t + (r * r * q + lost);
  const uint32_t both = bits<uint32_t>(shifted), one = both >> 1, other = both - one;
  const float y = p * bits<float>(one << 23) * bits<float>(other << 23);
  return input == input ? y : input;
}

/// exp(x) - 1 in two parts: 2^n * q and 2^n, with exp(x) = 2^n * (1 + q). |x| < 700.
struct Exp {
  double q, scale;
};
TENURE_HD Exp exp_parts(double x) noexcept {
  const double shifted = x * 1.4426950408889634 + kRoundDouble, n = shifted - kRoundDouble;
  const double r = (x - n * 0.693145751953125) - n * 1.4286068203094172e-6;
  const double q =
      r * poly(r, 2.4868002978056964e-5, 0.00019907702175735054, 0.0013888838910996057, 0.0083332833390344265,
               0.041666666786985556, 0.16666666787028752, 0.49999999999954746, 0.99999999999547297);
  return {q, bits<double>((bits<uint64_t>(shifted) << 52) + 0x3ff0000000000000u)};
}
TENURE_HD double exp_wide(double x) noexcept {
  const Exp e = exp_parts(x);
  return e.scale + e.scale * e.q;
}
TENURE_HD double expm1_wide(double x) noexcept {
  const Exp e = exp_parts(x);
  return e.scale * e.q + (e.scale - 1.0);
}

/// log of a positive normal double.
TENURE_HD double log_wide(double x) noexcept {
  const uint64_t u = bits<uint64_t>(x);
  // The exponent as an integer below 2^12, for m in [sqrt(1/2), sqrt(2)); as a double by way of the bits of 2^52.
  const uint64_t e = (u - 0x3fe6a09e667f3bcdu + 0x3ff0000000000000u) >> 52;
  const double m = bits<double>(u - (e << 52) + 0x3ff0000000000000u);
  const double n = bits<double>(e | 0x4330000000000000u) - (4503599627370496.0 + 1023.0);
  const double f = (m - 1.0) / (m + 1.0), s = f * f;
  const double p =
      poly(s, 0.19369462304677366, 0.22191049440932323, 0.28571760085782984, 0.39999998770080447, 0.66666666667395153);
  return n * 0.69314718055994531 + (2.0 * f + f * s * p);
}

TENURE_HD float log(float x) noexcept {
  float y = float(log_wide(double(x)));
  y = x == 0.0f ? -__builtin_inff() : y;
  y = x < 0.0f ? __builtin_nanf("") : y;
  return x < __builtin_inff() ? y : x;  // inf and NaN
}

TENURE_HD float log1p(float x) noexcept {
  const double y = 1.0 + double(x), lost = double(x) - (y - 1.0);
  float z = float(log_wide(y) + lost / y);
  z = x == 0.0f ? x : z;
  z = x == -1.0f ? -__builtin_inff() : z;
  z = x < -1.0f ? __builtin_nanf("") : z;
  return x < __builtin_inff() ? z : x;
}

TENURE_HD float expm1(float x) noexcept {
  double w = double(x);
  w = w > 100.0 ? 100.0 : w;
  w = w < -100.0 ? -100.0 : w;
  const float y = float(expm1_wide(w));
  return x == 0.0f ? x : y;
}

TENURE_HD float tanh(float x) noexcept {
  double w = 2.0 * double(x);
  w = w > 40.0 ? 40.0 : w;
  w = w < -40.0 ? -40.0 : w;
  const double e = expm1_wide(w);
  const float y = float(e / (e + 2.0));
  return x == 0.0f ? x : y;
}

TENURE_HD float sigmoid(float x) noexcept {
  double w = -double(x);
  w = w > 200.0 ? 200.0 : w;
  w = w < -200.0 ? -200.0 : w;
  return float(1.0 / (1.0 + exp_wide(w)));
}

/// x * sigmoid(x); NaN at -inf, as the limit's factors say.
TENURE_HD float silu(float x) noexcept {
  double w = -double(x);
  w = w > 200.0 ? 200.0 : w;
  w = w < -200.0 ? -200.0 : w;
  const float y = float(double(x) / (1.0 + exp_wide(w)));
  return x < -200.0f ? x * 0.0f : y;
}

/// Derivative of silu times g: s * (1 + x * (1 - s)); NaN of infinities, as the factors say.
TENURE_HD float silu_backward(float g, float x) noexcept {
  double w = -double(x);
  w = w > 200.0 ? 200.0 : w;
  w = w < -200.0 ? -200.0 : w;
  const double e = exp_wide(w), s = 1.0 / (1.0 + e);
  return float(double(g) * (s * (1.0 + double(x - x) + double(x) * (e * s))));
}

TENURE_HD float erf(float x) noexcept {
  const double w = double(x), a = w < 0.0 ? -w : w, s = w * w, t = (a > 4.0 ? 4.0 : a) - 2.5;
  const double inner = w * poly(s, 1.0589380641075019e-6, -1.3909340021874599e-5, 0.0001195656256820733,
                                -0.00085426379970872296, 0.0052237834771892481, -0.026866133235095592,
                                0.11283791308604581, -0.37612638889635307, 1.1283791670946767);
  const double outer =
      poly(t, 3.3670660638149515e-8, 1.0937593684177202e-8, -6.7323637915770495e-7, 7.9170270535195998e-7,
           4.7301070639122759e-6, -1.5359386286426237e-5, 5.1087980224423781e-6, 8.0415344320939373e-5,
           -0.00025027432878852367, 0.00025945266908571308, 0.00054240816469916124, -0.0027979684828147319,
           0.0061173482407097927, -0.0086224879283276665, 0.008350089564336456, -0.0054457011192225166,
           0.0021782842301029432, 0.99959304785139049);
  const double y = a < 1.0 ? inner : (w < 0.0 ? -outer : outer);
  return x != x ? x : float(y);
}

/// The y with erf(y) = x, in double to 9 digits; |x| < 1 as a float is.
TENURE_HD double erfinv_wide(double x) noexcept {
  const double w = -log_wide((1.0 - x) * (1.0 + x)), near = (w > 6.0 ? 6.0 : w) - 3.0;
  const double far = __builtin_sqrt(w < 6.0 ? 6.0 : w) - 3.2;
  const double p =
      poly(near, -3.7365437796048907e-14, 1.3350098142961944e-13, 2.4528079119529097e-12, -1.8760793291561214e-11,
           -2.9499888348058489e-11, 1.1202313277032064e-9, -5.4754007355008115e-9, -2.3725162627694688e-8,
           4.5000437551653977e-7, -1.7479231395615073e-6, -1.2716444026340595e-5, 0.00019506123856257559,
           -0.00083618176772892053, -0.005738135184862339, 0.2416304041655126, 1.6235420064622975);
  const double q = poly(far, -3.8442782053317368e-5, 0.00010247357310244254, -2.4803695695860312e-5,
                        -0.00036233846090081148, 0.0010831320084490347, -0.0019917069838966722, 0.0029500397889400047,
                        -0.0042943398907973116, 0.005973216463753517, 1.0046924489383284, 3.0336365739646509);
  return x * (w < 6.0 ? p : q);
}

TENURE_HD float erfinv(float x) noexcept {
  const float a = x < 0.0f ? -x : x;
  float y = float(erfinv_wide(double(a < 1.0f ? x : 0.5f)));
  y = x == 1.0f ? __builtin_inff() : y;
  y = x == -1.0f ? -__builtin_inff() : y;
  return a <= 1.0f ? y : __builtin_nanf("");
}

// sin, cos and tan
// --------------------------------------------------------------------------------------------------------- |x| = m *
// 2^(e - 150) with an integer m of 24 bits, so |x| * 2/pi mod 4 = m * (2^(e - 150) * 2/pi mod 4) mod 4. The table holds
// that factor for each e as a sum of three parts of so few bits that every product below is exact.

struct TurnTable {
  double high[256], middle[256], low[256];
};
/// `count` bits of 2/pi from the one of weight 2^-first on, as an integer.
constexpr uint64_t two_over_pi(int first, int count) noexcept {
  constexpr uint32_t word[] = {0xA2F9836E, 0x4E441529, 0xFC2757D1, 0xF534DDC0,
                               0xDB629599, 0x3C439041, 0xFE5163AB, 0xDEBBC561};
  uint64_t out = 0;
  for (int i = first; i < first + count; ++i) {
    out = (out << 1) | (i < 1 ? 0 : (word[(i - 1) / 32] >> (31 - (i - 1) % 32)) & 1);
  }
  return out;
}
constexpr double power_of_two(int n) noexcept {
  double p = 1;
  for (; n > 0; --n) p *= 2;
  for (; n < 0; ++n) p /= 2;
  return p;
}
constexpr TurnTable make_turns() noexcept {
  TurnTable table{};
  for (int e = 0; e < 255; ++e) {
    const int k = (e == 0 ? 1 : e) - 150;
    // Bits of weight 2^1 ... 2^-26, 2^-27 ... 2^-53 and 2^-54 ... 2^-106 after the shift by k.
    const bool tiny = k < -25;
    table.high[e] = tiny ? 0 : double(two_over_pi(k - 1, 28)) * 0x1p-26;
    table.middle[e] = tiny ? 0 : double(two_over_pi(k + 27, 27)) * 0x1p-53;
    table.low[e] = tiny ? power_of_two(k) * 0.63661977236758134308 : double(two_over_pi(k + 54, 53)) * 0x1p-106;
  }
  table.high[255] = __builtin_nan("");  // of inf and NaN
  return table;
}
inline constexpr TurnTable kTurns = make_turns();

/// |x| = (quadrant + r) * pi/2: the sine and cosine of r * pi/2, and the quadrant modulo 4.
struct Angle {
  double sin, cos;
  uint64_t quadrant;
};
TENURE_HD Angle reduce_angle(float x) noexcept {
  const uint32_t u = bits<uint32_t>(x) & 0x7fffffffu;
  const uint64_t e = u >> 23;  // as wide as the table's elements: a gather
  const double m = double(int32_t((u & 0x7fffffu) | (e == 0 ? 0u : 0x800000u)));
  double high = m * kTurns.high[e];
  // Modulo 4: subtract the nearest multiple.
  high = high - 4.0 * ((high * 0.25 + kRoundDouble) - kRoundDouble);
  const double middle = m * kTurns.middle[e], low = m * kTurns.low[e];
  const double shifted = (high + middle) + kRoundDouble, n = shifted - kRoundDouble;
  const double r = (((high - n) + middle) + low) * 1.5707963267948966, s = r * r;
  return {r * poly(s, -2.4753619693567458e-8, 2.7555230894213e-6, -0.00019841263100682338, 0.0083333333234950737,
                   -0.1666666666661414, 0.99999999999999546),
          poly(s, 2.0628004922294838e-9, -2.7555192123558555e-7, 2.4801578273765574e-5, -0.0013888888869212514,
               0.041666666666462409, -0.49999999999999205, 0.99999999999999995),
          bits<uint64_t>(shifted) & 3u};
}
TENURE_HD float sin(float x) noexcept {
  const Angle a = reduce_angle(x);
  const double v = (a.quadrant & 1u) ? a.cos : a.sin;
  const uint32_t flip = uint32_t(a.quadrant & 2u) << 30;
  return bits<float>(bits<uint32_t>(float(v)) ^ flip ^ (bits<uint32_t>(x) & 0x80000000u));
}
TENURE_HD float cos(float x) noexcept {
  const Angle a = reduce_angle(x);
  const double v = (a.quadrant & 1u) ? a.sin : a.cos;
  const uint32_t flip = uint32_t((a.quadrant + 1u) & 2u) << 30;
  return bits<float>(bits<uint32_t>(float(v)) ^ flip);
}
TENURE_HD float tan(float x) noexcept {
  const Angle a = reduce_angle(x);
  const bool odd = (a.quadrant & 1u) != 0;
  const double v = (odd ? -a.cos : a.sin) / (odd ? a.sin : a.cos);
  return bits<float>(bits<uint32_t>(float(v)) ^ (bits<uint32_t>(x) & 0x80000000u));
}

}  // namespace tenure::vm
