// For cpu/each_isa.h, after cpu/vec.h: Philox blocks in vectors, and the numbers made of their words. The same bits on
// every set: plain products and sums, which are not contracted here.
#include "cpu/vec_body.h"

/// The blocks of `count` counters from `first` on, a multiple of 16; a counter below `offset` has carried into the high
/// word. words[4 * j + w] is word w of block j.
inline void philox_words(uint64_t seed, uint64_t offset, uint64_t first, int count, uint32_t* words) {
#if TENURE_HAS_WIDE_ISA
  typedef uint64_t W __attribute__((vector_size(TENURE_VECTOR_BYTES)));
  constexpr int per = TENURE_VECTOR_BYTES / 8;
  // The product of the low halves, which is why the upper ones need no care.
#if TENURE_VECTOR_BYTES == 64
#define TENURE_PRODUCT(a, b) (W) _mm512_maskz_mul_epu32(0xff, (__m512i)(a), (__m512i)(b))
#define TENURE_LOW(a, b) __builtin_shufflevector(a, b, 0, 8, 1, 9, 2, 10, 3, 11)
#define TENURE_HIGH(a, b) __builtin_shufflevector(a, b, 4, 12, 5, 13, 6, 14, 7, 15)
#elif TENURE_VECTOR_BYTES == 32
#define TENURE_PRODUCT(a, b) (W) _mm256_mul_epu32((__m256i)(a), (__m256i)(b))
#define TENURE_LOW(a, b) __builtin_shufflevector(a, b, 0, 4, 1, 5)
#define TENURE_HIGH(a, b) __builtin_shufflevector(a, b, 2, 6, 3, 7)
#else
#define TENURE_PRODUCT(a, b) (W) _mm_mul_epu32((__m128i)(a), (__m128i)(b))
#define TENURE_LOW(a, b) __builtin_shufflevector(a, b, 0, 2)
#define TENURE_HIGH(a, b) __builtin_shufflevector(a, b, 1, 3)
#endif
  W step;
  for (int j = 0; j < per; ++j) step[j] = uint64_t(j);
  for (int at = 0; at < count; at += 2 * per) {
    W c0[2], c1[2], c2[2], c3[2];
    for (int v = 0; v < 2; ++v) {
      c0[v] = step + (first + uint64_t(at + v * per));
      c1[v] = c0[v] >> 32;
      c2[v] = (W)(c0[v] < offset) & 1;
      c3[v] = W{};
    }
    uint32_t k0 = uint32_t(seed), k1 = uint32_t(seed >> 32);
    for (int round = 0; round < 10; ++round) {
#pragma GCC unroll 2
      for (int v = 0; v < 2; ++v) {
        const W p0 = TENURE_PRODUCT(c0[v], W{} + 0xD2511F53u), p1 = TENURE_PRODUCT(c2[v], W{} + 0xCD9E8D57u);
        c0[v] = (p1 >> 32) ^ c1[v] ^ (W{} + k0);
        c1[v] = p1;
        c2[v] = (p0 >> 32) ^ c3[v] ^ (W{} + k1);
        c3[v] = p0;
      }
      k0 += 0x9E3779B9u;
      k1 += 0xBB67AE85u;
    }
    for (int v = 0; v < 2; ++v) {
      const W a = (c0[v] & 0xffffffffu) | (c1[v] << 32), b = (c2[v] & 0xffffffffu) | (c3[v] << 32);
      const W low = TENURE_LOW(a, b), high = TENURE_HIGH(a, b);
      __builtin_memcpy(words + 4 * (at + v * per), &low, sizeof(W));
      __builtin_memcpy(words + 4 * (at + v * per) + 2 * per, &high, sizeof(W));
    }
  }
#undef TENURE_PRODUCT
#undef TENURE_LOW
#undef TENURE_HIGH
#else
  for (int j = 0; j < count; ++j) {
    const uint64_t low = first + uint64_t(j);
    const core::PhiloxBlock b = core::philox(seed, low, low < offset ? 1 : 0);
    for (int w = 0; w < 4; ++w) words[4 * j + w] = b.word[w];
  }
#endif
}

[[gnu::always_inline]] inline V root(V x) {
#if TENURE_VECTOR_BYTES == 64
  return (V)_mm512_maskz_sqrt_ps(0xffff, (__m512)x);
#elif TENURE_VECTOR_BYTES == 32
  return (V)_mm256_sqrt_ps((__m256)x);
#else
  for (int64_t i = 0; i < kL; ++i) x[i] = __builtin_sqrtf(x[i]);
  return x;
#endif
}

/// [0, 1) of a word each.
[[gnu::always_inline]] inline V units(const uint32_t* words) {
  VUI w;
  __builtin_memcpy(&w, words, sizeof w);
  return __builtin_convertvector((VI)(w >> 8), V) * 0x1p-24f;
}

/// Those of [low, low + range), n of them, a multiple of 64; what rounds up to `high` is low.
inline void uniform_f32(const uint32_t* words, float* out, int64_t n, float low, float range, float high) {
  for (int64_t i = 0; i < n; i += kL) {
    const V x = low + units(words + i) * range;
    store(out + i, x < high ? x : V{} + low);
  }
}

/// -log of a number of (0, 1] from a word each, times `scale`: above 0. n: a multiple of 64.
inline void exponential_f32(const uint32_t* words, float* out, int64_t n, float scale) {
  for (int64_t i = 0; i < n; i += kL) {
    VUI w;
    __builtin_memcpy(&w, words + i, sizeof w);
    const V u = units(words + i) + (__builtin_convertvector((VI)(w & 0xff), V) + 0.5f) * 0x1p-32f, y = -vlog(u);
    store(out + i, (y < 0x1p-25f ? V{} + 0x1p-25f : y) * scale);
  }
}

/// Of each two words, as a radius and an angle (Box, Muller), two normal numbers. n: a multiple of 64.
inline void normal_f32(const uint32_t* words, float* out, int64_t n, float mean, float deviation) {
  for (int64_t i = 0; i < n; i += 2 * kL) {
    const V a = units(words + i), b = units(words + i + kL);
#if TENURE_VECTOR_BYTES == 64
    const V u = __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    const V t = __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
#elif TENURE_VECTOR_BYTES == 32
    const V u = __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14);
    const V t = __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15);
#else
    const V u = __builtin_shufflevector(a, b, 0, 2, 4, 6), t = __builtin_shufflevector(a, b, 1, 3, 5, 7);
#endif
    const V radius = root(vlog(1.0f - u) * -2.0f) * deviation;
    // In quarter turns: t = n + r exactly, |r| <= 1/2; then sine and cosine of r * pi/2.
    const V quarter = t * 4.0f, n4 = (quarter + 12582912.0f) - 12582912.0f, x = (quarter - n4) * 1.57079632679f,
            s = x * x;
    const VI q = __builtin_bit_cast(VI, quarter + 12582912.0f);
    V sine = s * -1.9515295891e-4f + 8.3321608736e-3f;
    sine = sine * s - 1.6666654611e-1f;
    sine = sine * s * x + x;
    V cosine = s * 2.443315711809948e-5f - 1.388731625493765e-3f;
    cosine = cosine * s + 4.166664568298827e-2f;
    cosine = cosine * s * s - 0.5f * s + 1.0f;
    const VI odd = (q & 1) != 0;
    const V first = odd ? sine : cosine, second = odd ? cosine : sine;
    // The cosine changes its sign in quadrants 1 and 2, the sine in 2 and 3.
    const V c = __builtin_bit_cast(V, __builtin_bit_cast(VI, first) ^ (((q + 1) & 2) << 30));
    const V d = __builtin_bit_cast(V, __builtin_bit_cast(VI, second) ^ ((q & 2) << 30));
    const V y = mean + radius * c, z = mean + radius * d;
    store(out + i, interleave_low(y, z));
    store(out + i + kL, interleave_high(y, z));
  }
}

/// Of each two words 53 bits: how many of n draws lie below a bound of as many is 0 or 1 each.
inline void below_i64(const uint32_t* words, int64_t* out, int64_t n, uint64_t bound) {
  for (int64_t i = 0; i < n; ++i) {
    const uint64_t bits = (uint64_t{words[2 * i]} << 32 | words[2 * i + 1]) >> 11;
    out[i] = int64_t(bits) < int64_t(bound);
  }
}
/// The high half of the 96-bit product with a range of at most 2^32, and low added.
inline void scaled_i64(const uint32_t* words, int64_t* out, int64_t n, uint64_t low, uint64_t range) {
  for (int64_t i = 0; i < n; ++i) {
    const uint64_t carried = (uint64_t{words[2 * i + 1]} * uint64_t{uint32_t(range)}) >> 32;
    const uint64_t scaled = (uint64_t{words[2 * i]} * uint64_t{uint32_t(range)} + carried) >> 32;
    out[i] = int64_t(low + scaled);
  }
}
/// [0, 1) of two words each.
inline void units_f64(const uint32_t* words, double* out, int64_t n) {
  for (int64_t i = 0; i < n; ++i) {
    // Both halves as doubles of their own: a sum of 53 bits is exact.
    const uint64_t bits = (uint64_t{words[2 * i]} << 32 | words[2 * i + 1]) >> 11;
    const double high = double(int32_t(bits >> 27)), low = double(int32_t(bits & 0x7ffffff));
    out[i] = (high * 0x1p27 + low) * 0x1p-53;
  }
}
/// Points x of [from, from + range), of two words each, and the y with erf(y) = x, to 9 digits where |x| < 0.9999999.
inline void erfinv_between(const uint32_t* words, double* x, double* y, int64_t n, double from, double range) {
  units_f64(words, x, n);
  for (int64_t i = 0; i < n; ++i) {
    x[i] = from + x[i] * range;
    const double a = x[i] < 0.0 ? -x[i] : x[i];
    y[i] = vm::erfinv_wide(a < 0.9999999 ? x[i] : 0.5);
  }
}

/// start + (first + i) * step, n below 2^31.
inline void arange_i64(int64_t* out, int64_t n, uint64_t start, uint64_t step, uint64_t first) {
  uint64_t value = start + first * step;
  for (int64_t i = 0; i < n; ++i, value += step) out[i] = int64_t(value);
}
inline void arange_f32(float* out, int64_t n, double start, double step, int64_t first) {
  for (int32_t i = 0; i < int32_t(n); ++i) out[i] = float(start + (double(first) + double(i)) * step);
}
