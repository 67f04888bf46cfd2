// Special functions in vectors of doubles, for cpu/each_isa.h: f32 goes through double, so that nothing but the last
// rounding is left of its error. base has numbers in the place of vectors, and the C library's exp, log and sin.
// Polynomials: cpu/special_tables.h and cpu/special_waves.h. Compiled without contraction.

#if TENURE_VECTOR_BYTES >= 32
#include "cpu/vec_body.h"
#include "cpu/vmath_body.h"

[[gnu::always_inline]] inline bool any(DI lanes) {
#if TENURE_VECTOR_BYTES == 64
  return _mm512_movepi64_mask((__m512i)lanes) != 0;
#else
  return _mm256_movemask_pd((__m256d)lanes) != 0;
#endif
}
/// a * b + c, rounded once.
[[gnu::always_inline]] inline D exactly(D a, D b, D c) { return fused(a, b, c); }
[[gnu::always_inline]] inline D vroot(D x) {
#if TENURE_VECTOR_BYTES == 64
  return (D)_mm512_maskz_sqrt_pd(0xff, (__m512d)x);
#else
  return (D)_mm256_sqrt_pd((__m256d)x);
#endif
}
[[gnu::always_inline]] inline D vtrunc(D x) {
#if TENURE_VECTOR_BYTES == 64
  return (D)_mm512_maskz_roundscale_pd(0xff, (__m512d)x, _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC);
#else
  return (D)_mm256_round_pd((__m256d)x, _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC);
#endif
}
/// sin(x + y) and cos(x + y), for a tiny y.
struct Wave {
  D sin, cos;
};
[[gnu::always_inline]] inline Wave wave(D x, D y) {
  const Turned<D, DI> t = turned(x);
  const D rest = t.rest + y, s = sine(t.r, rest), c = cosine(t.r, rest);
  const DI odd = (t.quadrant & 1) != 0;
  D u = odd ? c : s, v = odd ? s : c;
  u = (D)((DI)u ^ ((t.quadrant & 2) << 62));
  v = (D)((DI)v ^ (((t.quadrant + 1) & 2) << 62));
  if (__builtin_expect(beyond(x, 100000.0), 0)) {
    for (int64_t j = 0; j < kD; ++j) {
      if (__builtin_fabs(x[j]) <= 100000.0) continue;
      const double a = __builtin_sin(x[j]), b = __builtin_cos(x[j]);
      u[j] = a + b * y[j];
      v[j] = b - a * y[j];
    }
  }
  return {u, v};
}
[[gnu::always_inline]] inline D of_bits(DI x) { return (D)x; }

/// Four coefficients from `at` on of each lane's row, one after the other.
struct Four {
  D c[4];
};
[[gnu::always_inline]] inline Four four_of(const Row* rows, DI i, int at) {
#if TENURE_VECTOR_BYTES == 64
#define TENURE_BOTH(a, b)                                                                       \
  (D) _mm512_maskz_insertf64x4(0xff, _mm512_castpd256_pd512(_mm256_load_pd(rows[i[a]].c + at)), \
                               _mm256_load_pd(rows[i[b]].c + at), 1)
  const D a = TENURE_BOTH(0, 4), b = TENURE_BOTH(1, 5), c = TENURE_BOTH(2, 6), d = TENURE_BOTH(3, 7);
#undef TENURE_BOTH
  const D ab = __builtin_shufflevector(a, b, 0, 8, 2, 10, 4, 12, 6, 14),
          cd = __builtin_shufflevector(c, d, 0, 8, 2, 10, 4, 12, 6, 14),
          ba = __builtin_shufflevector(a, b, 1, 9, 3, 11, 5, 13, 7, 15),
          dc = __builtin_shufflevector(c, d, 1, 9, 3, 11, 5, 13, 7, 15);
  return {{__builtin_shufflevector(ab, cd, 0, 1, 8, 9, 4, 5, 12, 13),
           __builtin_shufflevector(ba, dc, 0, 1, 8, 9, 4, 5, 12, 13),
           __builtin_shufflevector(ab, cd, 2, 3, 10, 11, 6, 7, 14, 15),
           __builtin_shufflevector(ba, dc, 2, 3, 10, 11, 6, 7, 14, 15)}};
#else
  const D a = (D)_mm256_load_pd(rows[i[0]].c + at), b = (D)_mm256_load_pd(rows[i[1]].c + at),
          c = (D)_mm256_load_pd(rows[i[2]].c + at), d = (D)_mm256_load_pd(rows[i[3]].c + at);
  const D ab = __builtin_shufflevector(a, b, 0, 4, 2, 6), cd = __builtin_shufflevector(c, d, 0, 4, 2, 6),
          ba = __builtin_shufflevector(a, b, 1, 5, 3, 7), dc = __builtin_shufflevector(c, d, 1, 5, 3, 7);
  return {{__builtin_shufflevector(ab, cd, 0, 1, 4, 5), __builtin_shufflevector(ba, dc, 0, 1, 4, 5),
           __builtin_shufflevector(ab, cd, 2, 3, 6, 7), __builtin_shufflevector(ba, dc, 2, 3, 6, 7)}};
#endif
}
/// The polynomial of row i, of the last Count coefficients, at t.
template <int Count>
[[gnu::always_inline]] inline D at_row(const Row* rows, DI i, D t) {
  constexpr int first = 16 - Count;
  D sum = {};
  Four f;
  _Pragma("GCC unroll 16") for (int k = first; k < 16; ++k) {
    if (k == first || k % 4 == 0) f = four_of(rows, i, k / 4 * 4);
    sum = k == first ? f.c[k % 4] : fused(sum, t, f.c[k % 4]);
  }
  return sum;
}
[[gnu::always_inline]] inline DI bits_of(D x) { return (DI)x; }
#else
typedef double D;
typedef int64_t DI;
inline constexpr int64_t kD = 1;
inline bool any(bool lane) { return lane; }
inline D fused(D a, D b, D c) { return a * b + c; }
inline D exactly(D a, D b, D c) { return __builtin_fma(a, b, c); }
inline D magnitude(D x) { return __builtin_fabs(x); }
inline D signed_as(D x, D of) { return __builtin_copysign(of, x); }
inline D between(D x, double low, double high) { return x < low ? low : x > high ? high : x; }
inline D vroot(D x) { return __builtin_sqrt(x); }
inline D vtrunc(D x) { return __builtin_trunc(x); }
inline D vexp(D x) { return __builtin_exp(x); }
inline D vlog(D x) { return __builtin_log(x); }
inline bool beyond(D x, double limit) { return !(__builtin_fabs(x) <= limit); }
struct Wave {
  D sin, cos;
};
inline Wave wave(D x, D y) {
  const D a = __builtin_sin(x), b = __builtin_cos(x);
  return {a + b * y, b - a * y};
}
inline D of_bits(DI x) { return vm::bits<double>(x); }
template <int Count>
inline D at_row(const Row* rows, DI i, D t) {
  D sum = rows[i].c[16 - Count];
  for (int k = 17 - Count; k < 16; ++k) sum = sum * t + rows[i].c[k];
  return sum;
}
inline DI bits_of(D x) { return vm::bits<int64_t>(x); }
#endif

/// c[0] t^n + … of t = s - 1/2.
template <size_t N>
[[gnu::always_inline]] inline D series_at(const double (&c)[N], D s) {
  const D t = s - 0.5;
  D sum = D{} + c[0];
  _Pragma("GCC unroll 16") for (size_t k = 1; k < N; ++k) sum = fused(sum, t, D{} + c[k]);
  return sum;
}
/// The nearest whole number, for |x| below 2^51.
[[gnu::always_inline]] inline D whole(D x) {
  const D magic = D{} + 6755399441055744.0;
  return (x + magic) - magic;
}
/// By rows that are 1 wide in v, from the whole number `first` on; what is beyond the ends gives any number.
template <int Count, size_t N>
[[gnu::always_inline]] inline D even_rows(const Row (&rows)[N], D v, int first = 0) {
  const D low = D{} + (double(first) - 0.5), high = D{} + (double(first) + double(N) - 0.5 - 0x1p-48);
  D held = v - 0.5;
  held = held > low ? held : low;  // of NaN too
  held = held < high ? held : high;
  const D shifted = held + 6755399441055744.0;
  return at_row<Count>(rows, (bits_of(shifted) - int64_t{first}) & 0xffff, held - (shifted - 6755399441055744.0));
}
/// The row of x among N, of which each power of two from 1 on has four; what is beyond the ends has any.
struct Octave {
  DI row;
  D t;
};
template <int N>
[[gnu::always_inline]] inline Octave octave_of(D x) {
  constexpr int64_t one = int64_t{0x3ff} << 52, last = one + (int64_t(N) << 50) - 1;
  DI u = bits_of(x > 1.0 ? x : D{} + 1.0);
  u = u < last ? u : DI{} + last;
  const D within = of_bits((u & 0x0003ffffffffffff) | one);  // in [1, 5/4)
  return {(u - one) >> 50, (within - 1.0) * 4.0 - 0.5};
}
template <int Count, size_t N>
[[gnu::always_inline]] inline D octave_rows(const Row (&rows)[N], D x) {
  const Octave at = octave_of<int(N)>(x);
  return at_row<Count>(rows, at.row, at.t);
}

// ---- gamma and kin

/// sin(pi r), |r| at most 1/2.
[[gnu::always_inline]] inline D sine_of_half_turns(D r) { return r * series_at(kSinPi, 4.0 * r * r); }
/// x less the nearest whole number; 0 of what is beyond 2^51.
[[gnu::always_inline]] inline D fraction(D x) { return magnitude(x) < 0x1p51 ? x - whole(x) : D{}; }

/// Above 8 by Stirling's series, below by rows, after a step up below 1; below 0 by reflection.
[[gnu::always_inline]] inline D lgamma_of(D x) {
  const D a = magnitude(x), log = vlog(a);
  const auto step = a < 1.0;
  const D near = (a - 1.0) * (step ? a : a - 2.0) * octave_rows<14>(kLgammaRows, step ? a + 1.0 : a);
  const D over = 1.0 / a;
  const D far = (a - 0.5) * (log - 1.0) +
                (0.41893853320467274 + over * series_at(kStirling, between(64.0 * over * over, 0.0, 1.0)));
  D y = a < 8.0 ? (step ? near - log : near + 0.0) : far;  // of 1 and 2 it is 0
  if (any(x < 0.0)) {
    const D r = fraction(a);
    const D below =
        -vlog(magnitude(sine_of_half_turns(r)) * 0.31830988618379067 * (step ? D{} + 1.0 : a)) - (step ? near : y);
    y = x < 0.0 ? (r == 0.0 ? D{} + __builtin_inf() : below) : y;
  }
  return y;
}
/// The same plan.
[[gnu::always_inline]] inline D digamma_of(D x) {
  const D a = magnitude(x), over = 1.0 / a;
  const auto step = a < 1.0;
  const D near = octave_rows<14>(kDigammaRows, step ? a + 1.0 : a);
  const D far = vlog(a) - over * (0.5 + over * series_at(kStirling1, between(64.0 * over * over, 0.0, 1.0)));
  D y = a < 8.0 ? (step ? near - signed_as(x, over) : near) : far;
  if (any(x < 0.0)) {
    // digamma(1 + a) + pi cot(pi a)
    const D r = fraction(a), s = sine_of_half_turns(r), c = sine_of_half_turns(0.5 - magnitude(r));
    const D below = (step ? near : y + over) + 3.14159265358979324 * (c / s);
    y = x < 0.0 ? (r == 0.0 ? D{} + __builtin_nan("") : below) : y;
  }
  return y;
}
/// digamma's derivative.
[[gnu::always_inline]] inline D trigamma_of(D x) {
  const D a = magnitude(x), over = 1.0 / a, square = over * over;
  const auto step = a < 1.0;
  const D near = octave_rows<15>(kTrigammaRows, step ? a + 1.0 : a);
  const D far = over * (1.0 + over * (0.5 + over * series_at(kStirling2, between(64.0 * square, 0.0, 1.0))));
  D y = a < 8.0 ? (step ? near + square : near) : far;
  if (any(x < 0.0)) {
    const D r = fraction(a), s = 3.14159265358979324 / sine_of_half_turns(r);
    const D below = s * s - (step ? near : y - square);
    y = x < 0.0 ? (a == __builtin_inf() ? D{} + __builtin_nan("") : below) : y;
  }
  return y;
}

// ---- Bessel's functions

/// e^-|x| I0(x) and e^-|x| I1(x).
[[gnu::always_inline]] inline D i0e_of(D x) {
  const D more = 1.0 + magnitude(x);
  return even_rows<13>(kI0Rows, 16.0 - 64.0 / (more + 3.0)) / vroot(more);
}
[[gnu::always_inline]] inline D i1e_of(D x) {
  const D more = 1.0 + magnitude(x);
  const D y = even_rows<13>(kI1Rows, 16.0 - 64.0 / (more + 3.0)) * (x / more) / vroot(more);
  return more == __builtin_inf() ? signed_as(x, D{}) : x == 0.0 ? D{} : y;  // also of -0
}
/// e^|x| y, whose first factor may be beyond the largest number.
[[gnu::always_inline]] inline D grown(D x, D y) {
  const D a = magnitude(x), less = a > 600.0 ? a - 16.0 : a;
  return vexp(less) * y * (a > 600.0 ? D{} + 8886110.5205078726 : D{} + 1.0);
}
[[gnu::always_inline]] inline D i0_of(D x) { return grown(x, i0e_of(x)); }
[[gnu::always_inline]] inline D i1_of(D x) { return grown(x, i1e_of(x)); }

/// K0 and K1, times e^x if scaled: below 1 by log(x/2) times I and a series, beyond by rows of 1/x.
[[gnu::always_inline]] inline D k_of(D x, int order, bool scaled) {
  const auto near = x < 1.0;
  const D held = near ? x : D{} + 1.0, z = held * held, log = vlog(held) - 0.69314718055994531;
  const D small = order == 0 ? series_at(kSmallK0, z) - log * series_at(kSmallI0, z)
                             : 1.0 / held + held * (series_at(kSmallK1, z) + log * series_at(kSmallI1, z));
  const D up = near ? D{} + 1.0 : x;
  const D large = (order == 0 ? even_rows<13>(kK0Rows, 8.0 / up) : even_rows<13>(kK1Rows, 8.0 / up)) / vroot(up);
  const D power = vexp(scaled ? held : -up);
  const D y = near ? (scaled ? small * power : small) : (scaled ? large : large * power);
  return x == 0.0 ? D{} + __builtin_inf() : x == x ? y : x;
}

/// J and Y of orders 0 and 1: below 16 by rows, beyond by Hankel's waves.
[[gnu::always_inline]] inline D bessel_of(D x, int order, bool second) {
  const D a = second ? x : magnitude(x);
  D y;
  if (!second) {
    y = order == 0 ? even_rows<13>(kJ0Rows, a) : x * even_rows<13>(kJ1Rows, a);
  } else {
    const D log = vlog(x);
    constexpr double inverse = 0.63661977236758134;
    y = order == 0 ? even_rows<13>(kY0Rows, a) + inverse * log * even_rows<13>(kJ0Rows, a)
                   : x * even_rows<13>(kY1Rows, a) + inverse * (log * x * even_rows<13>(kJ1Rows, a) - 1.0 / x);
    y = x == 0.0 ? D{} - __builtin_inf() : y;
  }
  if (beyond(a, 16.0)) {
    const D over = 1.0 / a, s = between(256.0 * over * over, 0.0, 1.0);
    const D p = order == 0 ? series_at(kP0, s) : series_at(kP1, s);
    const D q = over * (order == 0 ? series_at(kQ0, s) : series_at(kQ1, s));
    const Wave w = wave(a, D{});
    const D sum = w.cos + w.sin, difference = w.sin - w.cos;
    D far = order == 0 ? (second ? p * difference + q * sum : p * sum - q * difference)
                       : (second ? q * difference - p * sum : p * difference + q * sum);
    far = far / (vroot(a) * 1.7724538509055159);
    if (!second && order == 1) far = x < 0.0 ? -far : far;
    y = a < 16.0 ? y : far;
  }
  return y;
}
[[gnu::always_inline]] inline D spherical_of(D x) {
  const D a = magnitude(x), y = wave(a, D{}).sin / a;
  return x == 0.0 ? D{} + 1.0 : a == __builtin_inf() ? D{} : y;
}
/// Airy's function: in [-8, 4) by rows, beyond by its waves and its tail, in z = 2/3 |x|^(3/2) and what z leaves.
[[gnu::always_inline]] inline D airy_of(D x) {
  D y = even_rows<13>(kAiryRows, 2.0 * x, -16);
  if (any(x >= 4.0) || beyond(x, 8.0)) {
    const D a = magnitude(x), root = vroot(a), root_low = exactly(-root, root, a) / (2.0 * root);
    const D h = a * root, low = exactly(a, root, -h) + a * root_low;
    constexpr double two_thirds = 0.66666666666666663, rest = 3.7007434154171883e-17;
    const D z = h * two_thirds;
    D z_low = exactly(h, D{} + two_thirds, -z) + h * rest + low * two_thirds;
    z_low = z < 1e12 ? z_low : D{};
    const D over = 1.0 / z, quarter = vroot(root);
    const D tail =
        vexp(-z) * (1.0 - z_low) * series_at(kAiryTail, between(5.333333333333333 * over, 0.0, 1.0)) / quarter;
    D far = tail;
    if (any(x < -8.0)) {
      const D s = between(227.55555555555554 * over * over, 0.0, 1.0);
      const D p = series_at(kAiryP, s), q = over * series_at(kAiryQ, s);
      const Wave w = wave(z, z_low);
      far = x < 0.0 ? ((w.sin + w.cos) * p - (w.cos - w.sin) * q) * 0.39894228040143268 / quarter : tail;
    }
    y = x < -8.0 ? far : x >= 4.0 ? far : y;
  }
  return magnitude(x) == __builtin_inf() ? D{} + __builtin_nan("") : x == x ? y : x;
}

// ---- the error function's kin

/// erfcx of a, not negative.
[[gnu::always_inline]] inline D erfcx_above(D a) {
  return even_rows<12>(kErfcxRows, 16.0 - 32.0 / (a + 2.0)) / (1.0 + a);
}
[[gnu::always_inline]] inline D erfcx_of(D x) {
  D y = erfcx_above(magnitude(x));
  if (any(x < 0.0)) {
    const D h = x * x, low = exactly(x, x, -h);
    const D below = 2.0 * (vexp(h) * (1.0 + low)) - y;
    y = x < -26.7 ? D{} + __builtin_inf() : x < 0.0 ? below : y;
  }
  return x == x ? y : x;
}
/// e^(x x/2) times the normal distribution below -|x|.
[[gnu::always_inline]] inline D tail_of(D x) { return 0.5 * erfcx_above(magnitude(x) * 0.70710678118654752); }
[[gnu::always_inline]] inline D ndtr_of(D x) {
  const D a = between(magnitude(x), 0.0, 40.0), h = a * a, low = exactly(a, a, -h);
  const D tail = vexp(-0.5 * h) * (1.0 - 0.5 * low) * tail_of(a);
  return x < 0.0 ? tail : 1.0 - tail;
}
[[gnu::always_inline]] inline D log_ndtr_of(D x) {
  const D h = 0.5 * x * x, low = between(0.5 * exactly(x, x, -2.0 * h), -1e300, 1e300), m = tail_of(x);
  const D tail = vexp(-h) * m, rest = 1.0 - tail, lost = ((1.0 - rest) - tail) / rest;
  const auto below = x < 0.0;
  const D log = vlog(below ? m : rest);
  return below ? log - h - (h < 1e300 ? low : D{}) : rest == 1.0 ? -tail : log + lost;
}
/// The inverse of ndtr: around 1/2 by rows of its distance, in the tails by rows of sqrt(-2 log p), one table's.
[[gnu::always_inline]] inline D ndtri_of(D p) {
  const D q = p - 0.5, v = magnitude(q) * 32.0;
  const D held = v < 12.0 ? v - 0.5 : D{} + 11.0, shifted = held + 6755399441055744.0;
  D t = held - (shifted - 6755399441055744.0);
  DI i = bits_of(shifted) & 0xf;
  if (__builtin_expect(!beyond(v, 11.99), 0)) return q * at_row<13>(kNdtriRows, i, t);
  const auto far = !(v < 12.0);
  const D w = vroot(-2.0 * vlog(q < 0.0 ? p : 1.0 - p));
  const Octave at = octave_of<22>(w);
  i = far ? at.row + 12 : i;
  t = far ? at.t : t;
  const D y = at_row<13>(kNdtriRows, i, t);
  const D tail = w == __builtin_inf() ? w : w == w ? y : w;
  return far ? (q < 0.0 ? -tail : tail) : q * y;
}
[[gnu::always_inline]] inline D entr_of(D x) {
  const D y = -x * vlog(x);
  return x == 0.0 ? D{} : x < 0.0 ? D{} - __builtin_inf() : y;
}

inline constexpr int64_t kBlock = 128;
#include "cpu/special_pairs_body.h"
// It uses the other.
#include "cpu/special_loops_body.h"
