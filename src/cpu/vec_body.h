// Vectors of floats as wide as the instruction set: part of the bodies that cpu/each_isa.h repeats.
// kL = lanes. No #include here but text to repeat; the including .cpp brings in cpu/vec.h first.

typedef float V __attribute__((vector_size(TENURE_VECTOR_BYTES)));
typedef int VI __attribute__((vector_size(TENURE_VECTOR_BYTES)));
typedef unsigned VUI __attribute__((vector_size(TENURE_VECTOR_BYTES)));
inline constexpr int64_t kL = TENURE_VECTOR_BYTES / 4;

[[gnu::always_inline]] inline V load(const float* p) {
  V v;
  __builtin_memcpy(&v, p, sizeof v);
  return v;
}
[[gnu::always_inline]] inline void store(float* p, V v) { __builtin_memcpy(p, &v, sizeof v); }

/// The first n lanes (0 <= n <= kL) from p, `fill` in the others; nothing past p + n is read.
[[gnu::always_inline]] inline V load_part(const float* p, int64_t n, float fill = 0) {
#if TENURE_VECTOR_BYTES == 64
  return (V)_mm512_mask_loadu_ps(_mm512_set1_ps(fill), static_cast<__mmask16>((1u << n) - 1), p);
#else
  V v = V{} + fill;
  for (int64_t i = 0; i < kL; ++i) v[i] = i < n ? p[i] : fill;
  return v;
#endif
}
[[gnu::always_inline]] inline void store_part(float* p, V v, int64_t n) {
#if TENURE_VECTOR_BYTES == 64
  _mm512_mask_storeu_ps(p, static_cast<__mmask16>((1u << n) - 1), (__m512)v);
#else
  for (int64_t i = 0; i < n; ++i) p[i] = v[i];
#endif
}

/// Past the caches; p is aligned to a vector. The caller ends the stream.
[[gnu::always_inline]] inline void store_past(float* p, V v) {
#if TENURE_VECTOR_BYTES == 64
  _mm512_stream_ps(p, (__m512)v);
#elif TENURE_VECTOR_BYTES == 32
  _mm256_stream_ps(p, (__m256)v);
#elif TENURE_HAS_WIDE_ISA
  _mm_stream_ps(p, (__m128)v);
#else
  store(p, v);
#endif
}

/// Calls f(j, kL) for each whole vector of [0, n) from j on, and f(j, rest) for what is left.
template <class F>
[[gnu::always_inline]] inline void each_vector(int64_t n, const F& f) {
  int64_t j = 0;
  for (; j + kL <= n; j += kL) f(j, kL);
  if (j < n) f(j, n - j);
}
[[gnu::always_inline]] inline V get(const float* p, int64_t n, float fill = 0) {
  return n == kL ? load(p) : load_part(p, n, fill);
}
[[gnu::always_inline]] inline void put(float* p, V v, int64_t n) { n == kL ? store(p, v) : store_part(p, v, n); }

/// The upper and the lower half of the lanes put together by f, again and again, until one is left.
typedef float Quarter __attribute__((vector_size(16)));
template <class F>
[[gnu::always_inline]] inline float fold_lanes(V v, const F& f) {
#if TENURE_VECTOR_BYTES == 64
  typedef float Half __attribute__((vector_size(32)));
  const Half h = f(__builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7),
                   __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15));
#else
  const V h = v;
#endif
#if TENURE_VECTOR_BYTES >= 32
  Quarter q = f(__builtin_shufflevector(h, h, 0, 1, 2, 3), __builtin_shufflevector(h, h, 4, 5, 6, 7));
#else
  Quarter q = h;
#endif
  q = f(q, __builtin_shufflevector(q, q, 2, 3, 0, 1));
  return f(q, __builtin_shufflevector(q, q, 1, 0, 3, 2))[0];
}
/// Sum and maximum of the lanes. A NaN lane makes no promise about the maximum.
[[gnu::always_inline]] inline float sum_lanes(V v) {
  return fold_lanes(
      v, [](auto a, auto b) __attribute__((always_inline)) { return a + b; });
}
[[gnu::always_inline]] inline float max_lanes(V v) {
  return fold_lanes(
      v, [](auto a, auto b) __attribute__((always_inline)) { return a > b ? a : b; });
}
[[gnu::always_inline]] inline V vmax(V a, V b) { return a > b ? a : b; }

/// The sums of the lanes of four vectors.
[[gnu::always_inline]] inline Quarter sums_of_four(V a, V b, V c, V d) {
  // Within each 16 bytes, which costs least: a + a, b + b side by side, then all four.
#if TENURE_VECTOR_BYTES == 64
#define TENURE_PAIRS(x, y, i, j)                                                                                  \
  __builtin_shufflevector(x, y, i, i + 16, j, j + 16, i + 4, i + 20, j + 4, j + 20, i + 8, i + 24, j + 8, j + 24, \
                          i + 12, i + 28, j + 12, j + 28)
#define TENURE_HALVES(x, y, i)                                                                                        \
  __builtin_shufflevector(x, y, i, i + 1, i + 16, i + 17, i + 4, i + 5, i + 20, i + 21, i + 8, i + 9, i + 24, i + 25, \
                          i + 12, i + 13, i + 28, i + 29)
#elif TENURE_VECTOR_BYTES == 32
#define TENURE_PAIRS(x, y, i, j) __builtin_shufflevector(x, y, i, i + 8, j, j + 8, i + 4, i + 12, j + 4, j + 12)
#define TENURE_HALVES(x, y, i) __builtin_shufflevector(x, y, i, i + 1, i + 8, i + 9, i + 4, i + 5, i + 12, i + 13)
#else
#define TENURE_PAIRS(x, y, i, j) __builtin_shufflevector(x, y, i, i + 4, j, j + 4)
#define TENURE_HALVES(x, y, i) __builtin_shufflevector(x, y, i, i + 1, i + 4, i + 5)
#endif
  const V ab = TENURE_PAIRS(a, b, 0, 1) + TENURE_PAIRS(a, b, 2, 3);
  const V cd = TENURE_PAIRS(c, d, 0, 1) + TENURE_PAIRS(c, d, 2, 3);
  const V all = TENURE_HALVES(ab, cd, 0) + TENURE_HALVES(ab, cd, 2);
#undef TENURE_PAIRS
#undef TENURE_HALVES
#if TENURE_VECTOR_BYTES == 64
  typedef float Half __attribute__((vector_size(32)));
  const Half h = __builtin_shufflevector(all, all, 0, 1, 2, 3, 4, 5, 6, 7) +
                 __builtin_shufflevector(all, all, 8, 9, 10, 11, 12, 13, 14, 15);
#else
  const V h = all;
#endif
#if TENURE_VECTOR_BYTES >= 32
  return __builtin_shufflevector(h, h, 0, 1, 2, 3) + __builtin_shufflevector(h, h, 4, 5, 6, 7);
#else
  return h;
#endif
}

/// a0 b0 a1 b1 ... of the lower, of the upper halves.
#if TENURE_VECTOR_BYTES == 64
[[gnu::always_inline]] inline V interleave_low(V a, V b) {
  return __builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}
[[gnu::always_inline]] inline V interleave_high(V a, V b) {
  return __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
}
#elif TENURE_VECTOR_BYTES == 32
[[gnu::always_inline]] inline V interleave_low(V a, V b) {
  return __builtin_shufflevector(a, b, 0, 8, 1, 9, 2, 10, 3, 11);
}
[[gnu::always_inline]] inline V interleave_high(V a, V b) {
  return __builtin_shufflevector(a, b, 4, 12, 5, 13, 6, 14, 7, 15);
}
#else
[[gnu::always_inline]] inline V interleave_low(V a, V b) { return __builtin_shufflevector(a, b, 0, 4, 1, 5); }
[[gnu::always_inline]] inline V interleave_high(V a, V b) { return __builtin_shufflevector(a, b, 2, 6, 3, 7); }
#endif

// The forms of kernels/vmath.h on whole vectors in float: a vector of doubles would halve the lanes.

#if TENURE_VECTOR_BYTES >= 32
/// a * b + c, rounded once.
[[gnu::always_inline]] inline V fused(V a, V b, V c) {
#if TENURE_VECTOR_BYTES == 64
  return (V)_mm512_fmadd_ps((__m512)a, (__m512)b, (__m512)c);
#else
  return (V)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c);
#endif
}
/// x, but at least low and at most high; NaN stays.
[[gnu::always_inline]] inline V between(V x, float low, float high) {
  // In this order a NaN passes both. With a mask of all lanes, because gcc 12 takes the plain forms of 64 bytes for
  // uses of something uninitialised.
#if TENURE_VECTOR_BYTES == 64
  const __m512 raised = _mm512_maskz_max_ps(0xffff, _mm512_set1_ps(low), (__m512)x);
  return (V)_mm512_maskz_min_ps(0xffff, _mm512_set1_ps(high), raised);
#else
  return (V)_mm256_min_ps(_mm256_set1_ps(high), _mm256_max_ps(_mm256_set1_ps(low), (__m256)x));
#endif
}
#endif

/// e^x, within 1.1 ulp; inf, 0 and subnormal results where the exact value asks for them, NaN for NaN.
#if TENURE_VECTOR_BYTES >= 32
[[gnu::always_inline]] inline V vexp(V input) {
  const V x = between(input, -105.0f, 89.0f);
  const V magic = V{} + 12582912.0f;  // 1.5 * 2^23: the sum's low bits are round(x / log 2)
  const V shifted = fused(x, V{} + 1.44269504f, magic), n = shifted - magic;
  V r = fused(n, V{} - 0.693145751953125f, x);    // the product is exact
  r = fused(n, V{} - 1.4286068203094172e-6f, r);  // |r| <= log(2) / 2
  V p = V{} + 0.0013926250831497612f;
  p = fused(p, r, V{} + 0.0083632328836826182f);
  p = fused(p, r, V{} + 0.04166655421298415f);
  p = fused(p, r, V{} + 0.16666576666119928f);
  p = fused(p, r, V{} + 0.5f);
  p = fused(p, r, V{} + 1.0f);
  p = fused(p, r, V{} + 1.0f);
#if TENURE_VECTOR_BYTES == 64
  return (V)_mm512_maskz_scalef_ps(0xffff, (__m512)p, (__m512)n);  // knows every exponent
#else
  const VI e = __builtin_bit_cast(VI, shifted) - 0x4b400000;
  const VI half = e >> 1;  // two factors: 2^e alone may be no float, and a subnormal result must be rounded once
  return p * __builtin_bit_cast(V, (half + 127) << 23) * __builtin_bit_cast(V, (e - half + 127) << 23);
#endif
}
#else
[[gnu::always_inline]] inline V vexp(V x) {
  x = x < -105.0f ? V{} - 105.0f : x;  // a NaN passes both tests
  x = x > 89.0f ? V{} + 89.0f : x;
  const V shifted = x * 1.44269504f + 12582912.0f;  // 1.5 * 2^23: the sum's low bits are round(x / log 2)
  const V n = shifted - 12582912.0f;
  const V r = (x - n * 0.693115234375f) - n * 3.19461849e-5f;  // |r| <= log(2) / 2; the first product is exact
  V p = r * 0.00139261839653f + 0.00836317935501f;
  p = p * r + 0.0416665546149f;
  p = p * r + 0.166665769879f;
  p = p * r + 0.5f;
  p = p * (r * r) + r + 1.0f;
  const VI e = __builtin_bit_cast(VI, shifted) - 0x4b400000;
  const VI half = e >> 1;  // two factors: 2^e alone may be no float, and a subnormal result must be rounded once
  return p * __builtin_bit_cast(V, (half + 127) << 23) * __builtin_bit_cast(V, (e - half + 127) << 23);
}
#endif

/// log x, within 1 ulp; -inf for ±0, NaN below 0 and for NaN, inf for inf.
[[gnu::always_inline]] inline V vlog(V x) {
  const V subnormal = x < 1.17549435e-38f ? V{} + 1.0f : V{};
  const V scaled = x * (1.0f + subnormal * 16777215.0f);                // * 2^24 there
  const VI bits = (VI)(__builtin_bit_cast(VUI, scaled) - 0x3f3504f3u);  // sqrt(1/2): the mantissa taken lies around 1
  const VI e = bits >> 23;
  const V f = __builtin_bit_cast(V, (bits & 0x7fffff) + 0x3f3504f3) - 1.0f;
  const V n = __builtin_bit_cast(V, e + 0x4b400000) - 12582912.0f - subnormal * 24.0f;
  V p = f * 0.0697161147145f - 0.114797338466f;
  p = p * f + 0.116854199235f;
  p = p * f - 0.124256873315f;
  p = p * f + 0.142490576457f;
  p = p * f - 0.166678023195f;
  p = p * f + 0.200007157489f;
  p = p * f - 0.24999996958f;
  p = p * f + 0.3333333118f;
  const V square = f * f;
  V y = p * (square * f) + n * 3.19461849e-5f;
  y = (y - 0.5f * square) + f + n * 0.693115234375f;
  const V inf = V{} + __builtin_inff();
  y = x == inf ? x : y;
  y = x == 0.0f ? -inf : y;
  return x >= 0.0f ? y : V{} + __builtin_nanf("");
}

/// 1 / (1 + e^-x), within 2.5 ulp: from the exponential that cannot overflow: no loss in either tail.
[[gnu::always_inline]] inline V vsigmoid(V x) {
  const V e = vexp(x < 0.0f ? x : -x);
  return (x < 0.0f ? e : V{} + 1.0f) / (1.0f + e);
}
