// f16 and bf16 in vectors of floats, in registers: part of the bodies that cpu/each_isa.h repeats, after
// cpu/vec_body.h. For sets with conversions of their own; each of kL elements.

#if TENURE_VECTOR_BYTES >= 32
struct HalfBits {
  [[gnu::always_inline]] static V load(const uint16_t* p) {
#if TENURE_VECTOR_BYTES == 64
    return (V)_mm512_maskz_cvtph_ps(0xffff, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)));
#else
    return (V)_mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
#endif
  }
  [[gnu::always_inline]] static void store(uint16_t* p, V x) {
#if TENURE_VECTOR_BYTES == 64
    const __m256i bits = _mm512_maskz_cvtps_ph(0xffff, (__m512)x, _MM_FROUND_TO_NEAREST_INT);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(p), bits);
#else
    _mm_storeu_si128(reinterpret_cast<__m128i*>(p), _mm256_cvtps_ph((__m256)x, _MM_FROUND_TO_NEAREST_INT));
#endif
  }
};
struct BFloat16Bits {
  [[gnu::always_inline]] static V load(const uint16_t* p) {
#if TENURE_VECTOR_BYTES == 64
    return (V)((VUI)_mm512_maskz_cvtepu16_epi32(0xffff, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p))) << 16);
#else
    return (V)((VUI)_mm256_cvtepu16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))) << 16);
#endif
  }
  /// The bits of core::float_to_bfloat16, in the low halves.
  [[gnu::always_inline]] static VUI rounded(V x) {
    const VUI bits = (VUI)x, upper = bits >> 16, odd = upper & 1u;
    return x == x ? (bits + 0x7fffu + odd) >> 16 : upper | 0x40u;
  }
  [[gnu::always_inline]] static void store(uint16_t* p, V x) {
    const VUI bits = rounded(x);
#if TENURE_VECTOR_BYTES == 64
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(p), _mm512_maskz_cvtepi32_epi16(0xffff, (__m512i)bits));
#else
    const __m256i b = (__m256i)bits;
    _mm_storeu_si128(reinterpret_cast<__m128i*>(p),
                     _mm_packus_epi32(_mm256_castsi256_si128(b), _mm256_extracti128_si256(b, 1)));
#endif
  }
};

/// out[i] = f(a[i], b[i]) in floats, each result rounded once; b may be a.
template <class Bits, class F>
[[gnu::always_inline]] inline void each_narrow(char* const* data, int second, int64_t n, const F& f) {
  auto* out = reinterpret_cast<uint16_t*>(data[0]);
  auto* a = reinterpret_cast<const uint16_t*>(data[1]);
  auto* b = reinterpret_cast<const uint16_t*>(data[second]);
  int64_t i = 0;
  for (; i + kL <= n; i += kL) Bits::store(out + i, f(Bits::load(a + i), Bits::load(b + i)));
  if (i == n) return;
  uint16_t x[kL] = {}, y[kL] = {};
  const auto bytes = static_cast<size_t>(2 * (n - i));
  __builtin_memcpy(x, a + i, bytes);
  __builtin_memcpy(y, b + i, bytes);
  Bits::store(x, f(Bits::load(x), Bits::load(y)));
  __builtin_memcpy(out + i, x, bytes);
}
#endif
