// Elementary functions on whole vectors of floats and of doubles, for sets with fused multiply-adds: part of the bodies
// that cpu/each_isa.h repeats, after cpu/vec_body.h.

typedef double D __attribute__((vector_size(TENURE_VECTOR_BYTES)));
typedef int64_t DI __attribute__((vector_size(TENURE_VECTOR_BYTES)));
typedef uint64_t DU __attribute__((vector_size(TENURE_VECTOR_BYTES)));
inline constexpr int64_t kD = TENURE_VECTOR_BYTES / 8;

[[gnu::always_inline]] inline D fused(D a, D b, D c) {
#if TENURE_VECTOR_BYTES == 64
  return (D)_mm512_fmadd_pd((__m512d)a, (__m512d)b, (__m512d)c);
#else
  return (D)_mm256_fmadd_pd((__m256d)a, (__m256d)b, (__m256d)c);
#endif
}
/// x, but at least low and at most high; NaN stays.
[[gnu::always_inline]] inline D between(D x, double low, double high) {
#if TENURE_VECTOR_BYTES == 64
  const __m512d raised = _mm512_maskz_max_pd(0xff, _mm512_set1_pd(low), (__m512d)x);
  return (D)_mm512_maskz_min_pd(0xff, _mm512_set1_pd(high), raised);
#else
  return (D)_mm256_min_pd(_mm256_set1_pd(high), _mm256_max_pd(_mm256_set1_pd(low), (__m256d)x));
#endif
}
[[gnu::always_inline]] inline V magnitude(V x) { return (V)((VUI)x & 0x7fffffffu); }
[[gnu::always_inline]] inline D magnitude(D x) { return (D)((DU)x & 0x7fffffffffffffffu); }
/// of, with the sign of x, where of has none.
[[gnu::always_inline]] inline V signed_as(V x, V of) { return (V)(((VUI)x & 0x80000000u) | (VUI)of); }
[[gnu::always_inline]] inline D signed_as(D x, D of) { return (D)(((DU)x & 0x8000000000000000u) | (DU)of); }

/// c0 * x^n + ... + cn.
template <class W, class T>
[[gnu::always_inline]] inline W series(W, T c) {
  return W{} + c;
}
template <class W, class T, class... C>
[[gnu::always_inline]] inline W series_on(W x, W sum, T c, C... more) {
  const W next = fused(sum, x, W{} + c);
  if constexpr (sizeof...(C) == 0)
    return next;
  else
    return series_on(x, next, more...);
}
template <class W, class T, class... C>
[[gnu::always_inline]] inline W series(W x, T c0, C... more) {
  return series_on(x, W{} + c0, more...);
}

/// The same by fours, with x^4 between them: a third of the way from the first to the last operation, for sums that
/// nothing else could be computed beside.
template <size_t K, class W, class T, size_t N>
[[gnu::always_inline]] inline W four(W x, W square, const T (&c)[N]) {
  constexpr size_t last = N - 1 - 4 * K;
  W low = W{} + c[last];
  if constexpr (last >= 1) low = fused(W{} + c[last - 1], x, low);
  if constexpr (last >= 2) {
    W high = W{} + c[last - 2];
    if constexpr (last >= 3) high = fused(W{} + c[last - 3], x, high);
    low = fused(high, square, low);
  }
  return low;
}
template <size_t K, class W, class T, size_t N>
[[gnu::always_inline]] inline W fours(W x, W square, W fourth, const T (&c)[N]) {
  if constexpr (4 * (K + 1) < N)
    return fused(fours<K + 1>(x, square, fourth, c), fourth, four<K>(x, square, c));
  else
    return four<K>(x, square, c);
}
template <class W, class T, size_t N>
[[gnu::always_inline]] inline W by_fours(W x, const T (&c)[N]) {
  const W square = x * x;
  return fours<0>(x, square, square * square, c);
}

/// x * 2^n for a whole n of at most 1100, rounded once.
[[gnu::always_inline]] inline D times_power(D x, D n) {
#if TENURE_VECTOR_BYTES == 64
  return (D)_mm512_maskz_scalef_pd(0xff, (__m512d)x, (__m512d)n);
#else
  const __m128i whole = _mm256_cvtpd_epi32((__m256d)n), half = _mm_srai_epi32(whole, 1);
  const DI first = (DI)_mm256_cvtepi32_epi64(half), second = (DI)_mm256_cvtepi32_epi64(_mm_sub_epi32(whole, half));
  return x * (D)((first + 1023) << 52) * (D)((second + 1023) << 52);
#endif
}
[[gnu::always_inline]] inline V times_power(V x, V n) {
#if TENURE_VECTOR_BYTES == 64
  return (V)_mm512_maskz_scalef_ps(0xffff, (__m512)x, (__m512)n);
#else
  const VI whole = (VI)_mm256_cvtps_epi32((__m256)n), half = whole >> 1;
  return x * (V)((half + 127) << 23) * (V)((whole - half + 127) << 23);
#endif
}

/// e^x = 2^n * (1 + q), |x| < 1100.
struct PowerD {
  D n, q;
};
[[gnu::always_inline]] inline PowerD power(D x) {
  const D magic = D{} + 6755399441055744.0, n = fused(x, D{} + 0x1.71547652b82fep+0, magic) - magic;
  const D r = fused(n, D{} - 0x1.a39ef35793c76p-33, fused(n, D{} - 0x1.62e42fee00000p-1, x));
  const D p = series(r, 0x1.1f72fc730b4ffp-29, 0x1.af4ddd84882fep-26, 0x1.27e4db67b4303p-22, 0x1.71de02375656cp-19,
                     0x1.a01a01a6d7808p-16, 0x1.a01a01abe62ddp-13, 0x1.6c16c16c162d6p-10, 0x1.11111111100dfp-7,
                     0x1.5555555555556p-5, 0x1.5555555555557p-3, 0.5);
  return {n, fused(p, r * r, r)};
}

/// e^x, within 1 ulp.
[[gnu::always_inline]] inline D vexp(D x) {
  const PowerD e = power(between(x, -750.0, 711.0));
  return times_power(1.0 + e.q, e.n);
}

/// x = 2^n * (1 + f) with 1 + f in [sqrt(1/2), sqrt(2)), for a normal x above 0.
struct Split {
  D n, f;
};
[[gnu::always_inline]] inline Split split(D x) {
  // The exponent below 2^12 as a double by way of the bits of 2^52.
  const DU u = (DU)x, e = (u - 0x3fe6a09e667f3bcdu + 0x3ff0000000000000u) >> 52;
  return {(D)(e | 0x4330000000000000u) - (4503599627370496.0 + 1023.0), (D)(u - (e << 52) + 0x3ff0000000000000u) - 1.0};
}

/// log x, within 1 ulp; -inf for ±0, NaN below 0 and for NaN, inf for inf.
[[gnu::always_inline]] inline D vlog(D x) {
  const D small = x < 0x1p-1022 ? D{} + 1.0 : D{};
  const Split of = split(x * (1.0 + small * (0x1p54 - 1.0)));
  const D f = of.f, n = of.n - small * 54.0;
  const D s = f / (2.0 + f), z = s * s, half = 0.5 * f * f;
  const D r = z * series(z, 1.479819860511658591e-01, 1.531383769920937332e-01, 1.818357216161805012e-01,
                         2.222219843214978396e-01, 2.857142874366239149e-01, 3.999999999940941908e-01,
                         6.666666666666735130e-01);
  const D low = fused(n, D{} + 1.90821492927058770002e-10, s * (half + r));
  D y = fused(n, D{} + 6.93147180369123816490e-01, -((half - low) - f));
  y = x == __builtin_inf() ? x : y;
  y = x == 0.0 ? D{} - __builtin_inf() : y;
  return x >= 0.0 ? y : D{} + __builtin_nan("");
}

/// 1 / (1 + e^-x), within 3 ulp.
[[gnu::always_inline]] inline D vsigmoid(D x) {
  const D e = vexp(-magnitude(x));
  return (x < 0.0 ? e : D{} + 1.0) / (1.0 + e);
}

/// tanh, within 3 ulp: of t = e^(-2|x|) - 1 it is -t / (t + 2).
[[gnu::always_inline]] inline D vtanh(D x) {
  const PowerD e = power(between(magnitude(x) * -2.0, -50.0, 0.0));
  const D scale = times_power(D{} + 1.0, e.n), t = fused(scale, e.q, scale - 1.0);
  return signed_as(x, magnitude(t / (t + 2.0)));
}

/// erf, within 2 ulp: x times a series below 1, beyond 1 - e^(-x^2) times one in (x - 2) / (x + 2).
[[gnu::always_inline]] inline D verf(D x) {
  const D a = between(magnitude(x), 0.0, 6.0), s = a * a, t = (a - 2.0) / (a + 2.0);
  const D inner = x * series(s, 0x1.05ffd737fb32ep-34, -0x1.389d4f2641625p-30, 0x1.f7b4bf3b13964p-27,
                             -0x1.5f1ecb6f0764cp-23, 0x1.b9df224ca4b97p-20, -0x1.f4d1e3183f7aep-17,
                             0x1.f9a321d5b8e1ep-14, -0x1.c02db3dac435fp-11, 0x1.565bcd0dbaa38p-8, -0x1.b82ce31284e00p-6,
                             0x1.ce2f21a042b30p-4, -0x1.812746b0379e6p-2, 0x1.20dd750429b6dp+0);
  const D tail =
      vexp(-s) * series(t, 0x1.06de90fce20e3p-18, 0x1.e89749bb276c3p-20, -0x1.d8072f8b2af1ep-17, -0x1.cfd845cfda3f9p-16,
                        0x1.ce18d5b499621p-16, 0x1.6dac8e32716eep-13, 0x1.6d5bf00483674p-15, -0x1.016b61e9c90a9p-10,
                        -0x1.bc25a2a5685b8p-11, 0x1.ca95ed5c92a4bp-8, 0x1.e9471595c0b9dp-9, -0x1.437f0b68c2dc0p-4,
                        0x1.eeea7dc8a7932p-3, -0x1.b57034efd3f69p-2, 0x1.058671b52c776p-2);
  return a < 1.0 ? inner : signed_as(x, 1.0 - tail);
}

/// |x| = (quadrant + (r + rest) * 2/pi) * pi/2, |r| at most a little over pi/4: x less n times pi/2 in three parts, of
/// which the first leaves no error.
template <class W, class I>
struct Turned {
  W r, rest;
  I quadrant;
};
template <class W, class I, class T>
[[gnu::always_inline]] inline Turned<W, I> turned(W x, T magic, T two_over_pi, T high, T middle, T low) {
  const W shifted = fused(x, W{} + two_over_pi, W{} + magic), n = shifted - magic;
  const W first = fused(n, W{} - high, x), p = n * middle, lost = fused(n, W{} + middle, -p);
  const W r = first - p, back = r - first, error = (first - (r - back)) - (p + back);
  return {r, fused(n, W{} - low, error - lost), (I)shifted};
}
[[gnu::always_inline]] inline Turned<V, VI> turned(V x) {
  return turned<V, VI>(x, 12582912.0f, 0.636619772f, 0x1.921fb6p+0f, -0x1.777a5cp-25f, -0x1.ee59dap-50f);
}
[[gnu::always_inline]] inline Turned<D, DI> turned(D x) {
  return turned<D, DI>(x, 6755399441055744.0, 0.63661977236758134, 0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54,
                       -0x1.f1976b8p-110);
}
/// sin(r + y) and cos(r + y) for a tiny y.
[[gnu::always_inline]] inline V sine(V r, V y) {
  const V s = r * r, v = s * r;
  const V p = series(s, 2.724686872e-6f, -0.0001984006304f, 0.008333331831f, -0.1666666666f);
  return r + fused(v, p, y);
}
[[gnu::always_inline]] inline V cosine(V r, V y) {
  const V s = r * r, w = 1.0f - 0.5f * s;
  const V p = series(s, -2.729840765e-7f, 2.48005806e-5f, -0.001388888764f, 0.04166666666f);
  return w + (((1.0f - w) - 0.5f * s) + fused(s * s, p, -(r * y)));
}
[[gnu::always_inline]] inline D sine(D r, D y) {
  const D s = r * r, v = s * r;
  const D p = series(s, 0x1.5e0333e3ccba1p-33, -0x1.ae5ff4f957b14p-26, 0x1.71de3781495ffp-19, -0x1.a01a019e73325p-13,
                     0x1.1111111110b6cp-7);
  return r - ((s * (0.5 * y - v * p) - y) - v * -0x1.5555555555555p-3);
}
[[gnu::always_inline]] inline D cosine(D r, D y) {
  const D s = r * r, w = 1.0 - 0.5 * s;
  const D p = series(s, -0x1.9075bb669682cp-37, 0x1.1eeb5de1e2b95p-29, -0x1.27e4fa0d3726cp-22, 0x1.a01a019f4671dp-16,
                     -0x1.6c16c16c16944p-10, 0x1.5555555555555p-5);
  return w + (((1.0 - w) - 0.5 * s) + (s * s * p - r * y));
}
/// The sine of x plus `more` quarter turns, for |x| at most 30000 of floats, 100000 of doubles.
[[gnu::always_inline]] inline V vsin(V x, int more) {
  const Turned<V, VI> t = turned(x);
  const VI q = t.quadrant + more;
  const V y = (q & 1) != 0 ? cosine(t.r, t.rest) : sine(t.r, t.rest);
  const V z = (V)((VI)y ^ ((q & 2) << 30));
  return more == 0 ? (x == 0.0f ? x : z) : z;  // also -0
}
[[gnu::always_inline]] inline D vsin(D x, int more) {
  const Turned<D, DI> t = turned(x);
  const DI q = t.quadrant + more;
  const D y = (q & 1) != 0 ? cosine(t.r, t.rest) : sine(t.r, t.rest);
  const D z = (D)((DI)y ^ ((q & 2) << 62));
  return more == 0 ? (x == 0.0 ? x : z) : z;
}

/// Whether a lane's magnitude is above the limit, or NaN.
[[gnu::always_inline]] inline bool beyond(V x, float limit) {
#if TENURE_VECTOR_BYTES == 64
  return _mm512_cmp_ps_mask((__m512)magnitude(x), _mm512_set1_ps(limit), _CMP_NLE_UQ) != 0;
#else
  return _mm256_movemask_ps(_mm256_cmp_ps((__m256)magnitude(x), _mm256_set1_ps(limit), _CMP_NLE_UQ)) != 0;
#endif
}
[[gnu::always_inline]] inline bool beyond(D x, double limit) {
#if TENURE_VECTOR_BYTES == 64
  return _mm512_cmp_pd_mask((__m512d)magnitude(x), _mm512_set1_pd(limit), _CMP_NLE_UQ) != 0;
#else
  return _mm256_movemask_pd(_mm256_cmp_pd((__m256d)magnitude(x), _mm256_set1_pd(limit), _CMP_NLE_UQ)) != 0;
#endif
}

/// x / (1 + e^-x), within 2.5 ulp, with e^-x = 2^n * p. Far out below 0 the power of two comes last, so that nothing is
/// lost to what is above or below the normal numbers; NaN at -inf.
[[gnu::always_inline]] inline V vsilu(V x) {
  const V a = between(x, -120.0f, 120.0f), magic = V{} + 12582912.0f;
  const V shifted = fused(a, V{} - 1.44269504f, magic), n = shifted - magic;
  const V r = fused(n, V{} - 1.4286068203094172e-6f, fused(n, V{} - 0.693145751953125f, -a));
  const V p = series(r, 0.0013926250831497612f, 0.0083632328836826182f, 0.04166655421298415f, 0.16666576666119928f,
                     0.5f, 1.0f, 1.0f);
  const V near = x / (1.0f + p * (V)(((VUI)shifted << 23) + 0x3f800000u));
  if (__builtin_expect(!beyond(x, 80.0f), 1)) return near;
  const V power = times_power(x < 0.0f ? V{} + 1.0f : p, -magnitude(n));
  const V whole = power + (x < 0.0f ? p : V{} + 1.0f);
  const V far = x < 0.0f ? times_power((a + (x - x)) / whole, -n) : x / whole;
  return magnitude(x) <= 80.0f ? near : far;
}

/// erf, within 1 ulp.
[[gnu::always_inline]] inline V verf(V x) {
  const V a = between(magnitude(x), 0.0f, 4.0f), s = a * a;
  V inner =
      series(s, -5.96761703e-4f, 4.99119423e-3f, -2.67681349e-2f, 1.12819925e-1f, -3.76125336e-1f, 1.28379166e-1f);
  inner = fused(inner, x, x);
  const V u = fused(V{} - 3.88396438e-3f, a, V{} + 2.42546219e-2f);
  V outer = fused(fused(V{} - 1.72853470e-5f, a, V{} + 3.83197126e-4f), s, u);
  outer = fused(outer, a, V{} - 1.06777877e-1f);
  outer = fused(outer, a, V{} - 6.34846687e-1f);
  outer = fused(outer, a, V{} - 1.28717512e-1f);
  outer = fused(outer, a, -a);
  return a > 0.927734375f ? signed_as(x, 1.0f - vexp(outer)) : inner;
}

/// f of each half of the lanes, in double.
template <class F>
[[gnu::always_inline]] inline V in_doubles(V x, const F& f) {
#if TENURE_VECTOR_BYTES == 64
  typedef float Half __attribute__((vector_size(32)));
  const D low = f(__builtin_convertvector(__builtin_shufflevector(x, x, 0, 1, 2, 3, 4, 5, 6, 7), D)),
          high = f(__builtin_convertvector(__builtin_shufflevector(x, x, 8, 9, 10, 11, 12, 13, 14, 15), D));
  return __builtin_shufflevector(__builtin_convertvector(low, Half), __builtin_convertvector(high, Half), 0, 1, 2, 3, 4,
                                 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
#else
  const D low = f((D)_mm256_cvtps_pd(_mm256_castps256_ps128((__m256)x))),
          high = f((D)_mm256_cvtps_pd(_mm256_extractf128_ps((__m256)x, 1)));
  return (V)_mm256_set_m128(_mm256_cvtpd_ps((__m256d)high), _mm256_cvtpd_ps((__m256d)low));
#endif
}

/// tan, within 0.6 ulp, for |x| at most 30000: x less n quarter turns, then a quotient of two polynomials, upside down
/// of odd n.
[[gnu::always_inline]] inline V vtan(V input) {
  const V y = in_doubles(
      input, [&](D x) __attribute__((always_inline)) {
        const D magic = D{} + 6755399441055744.0, shifted = fused(x, D{} + 0.63661977236758134, magic),
                n = shifted - magic;
        const D a = fused(n, D{} - 0x1.1a62633145c07p-54, fused(n, D{} - 0x1.921fb54442d18p+0, x)), s = a * a;
        const D p = a * series(s, 0.001075189616413712, -0.11136194727006159, 1.0000000000223193);
        const D q = series(s, 0.015973595854900664, -0.4446952789276968, 1.0);
        const DI odd = ((DI)shifted << 63) < 0;
        return (odd ? -q : p) / (odd ? p : q);
      });
  return input == 0.0f ? input : y;
}

/// log x = n log 2 + rest to 2^-36 of itself, of a normal double above 0: with s = f / (2 + f) the rest is 2 s + s^3
/// p(s^2).
struct ShortLog {
  D n, rest;
};
[[gnu::always_inline]] inline ShortLog short_log(D x) {
  const auto [n, f] = split(x);
  const D s = f / (2.0 + f), z = s * s;
  const D p = by_fours(z, {0x1.ddd1d8ed1a8e2p-3, 0x1.245c355ca2c01p-2, 0x1.9999eb7d752f0p-2, 0x1.5555554badb2dp-1});
  return {n, fused(s * z, p, s + s)};
}

/// The y with erf(y) = x, within 0.6 ulp: x times a series in w = -log(1 - x^2), or in its root where w is above 6.
[[gnu::always_inline]] inline V verfinv(V input) {
  const V a = magnitude(input), x = a < 1.0f ? input : V{};  // what has no number as a result goes on as 0
  const auto from_three = [&](D v) __attribute__((always_inline)) {
    const ShortLog log = short_log(fused(-v, v, D{} + 1.0));
    return fused(log.n, D{} - 0x1.62e42fefa39efp-1, -3.0 - log.rest);  // w - 3
  };
  V y = in_doubles(
      x, [&](D v) __attribute__((always_inline)) {
        return v * by_fours(from_three(v),
                            {-1.4854908961637763e-11, 2.2566185420300354e-11, 1.0762571404759864e-09,
                             -5.9891513759872464e-09, -2.3487272151417536e-08, 4.5259406471851447e-07,
                             -1.7485502954466425e-06, -1.2722979933734563e-05, 0.0001950619522305496,
                             -0.0008361745723989565, -0.0057381354242041, 0.24163040187247808, 1.6235420064648298});
      });
  constexpr float far = 0.99875985f;  // sqrt(1 - e^-6)
  if (__builtin_expect(!beyond(input, far), 1)) return y;
  const V z = in_doubles(
      x, [&](D v) __attribute__((always_inline)) {
#if TENURE_VECTOR_BYTES == 64
        const D root = (D)_mm512_maskz_sqrt_pd(0xff, (__m512d)between(from_three(v) + 3.0, 5.0, 20.0));
#else
    const D root = (D)_mm256_sqrt_pd((__m256d)between(from_three(v) + 3.0, 5.0, 20.0));
#endif
        return v * series(root - 3.2, -3.8442782053317368e-5, 0.00010247357310244254, -2.4803695695860312e-5,
                          -0.00036233846090081148, 0.0010831320084490347, -0.0019917069838966722, 0.0029500397889400047,
                          -0.0042943398907973116, 0.005973216463753517, 1.0046924489383284, 3.0336365739646509);
      });
  y = a > far ? z : y;
  const V end = a == 1.0f ? signed_as(input, V{} + __builtin_inff()) : V{} + __builtin_nanf("");
  return a < 1.0f ? y : end;
}

/// Calls f(vector) for each of n doubles; what is left at the end is one with zeros.
template <class F>
[[gnu::always_inline]] inline void each_double(double* out, const double* x, int64_t n, const F& f) {
  int64_t i = 0;
  for (; i + kD <= n; i += kD) {
    D v;
    __builtin_memcpy(&v, x + i, sizeof v);
    v = f(v);
    __builtin_memcpy(out + i, &v, sizeof v);
  }
  if (i == n) return;
  const auto bytes = static_cast<size_t>(n - i) * sizeof(double);
  D v = {};
  __builtin_memcpy(&v, x + i, bytes);
  v = f(v);
  __builtin_memcpy(out + i, &v, bytes);
}
