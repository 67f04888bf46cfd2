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
  /// The bits of core::float_to_bfloat16, in the upper halves; below them anything.
  [[gnu::always_inline]] static VUI rounded(V x) {
    const VUI bits = (VUI)x;
    return bits + 0x7fffu + (bits >> 16 & 1u);
  }
  [[gnu::always_inline]] static VUI rounded_or_nan(V x) { return x == x ? rounded(x) : (VUI)x | 0x400000u; }
  [[gnu::always_inline]] static void store(uint16_t* p, V x) {
    const VUI bits = rounded_or_nan(x) >> 16;
#if TENURE_VECTOR_BYTES == 64
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(p), _mm512_maskz_cvtepi32_epi16(0xffff, (__m512i)bits));
#else
    const __m256i b = (__m256i)bits;
    _mm_storeu_si128(reinterpret_cast<__m128i*>(p),
                     _mm_packus_epi32(_mm256_castsi256_si128(b), _mm256_extracti128_si256(b, 1)));
#endif
  }
};

/// 2 * kL elements in an order in which they are at hand: those of bf16 even and odd ones apart, which takes a shift
/// and a mask where a row would be widened and packed.
struct TwoVectors {
  V a, b;
};
[[gnu::always_inline]] inline TwoVectors load_two(const HalfBits&, const uint16_t* p) {
  return {HalfBits::load(p), HalfBits::load(p + kL)};
}
[[gnu::always_inline]] inline void store_two(const HalfBits&, uint16_t* p, const TwoVectors& x) {
  HalfBits::store(p, x.a);
  HalfBits::store(p + kL, x.b);
}
[[gnu::always_inline]] inline TwoVectors load_two(const BFloat16Bits&, const uint16_t* p) {
  VUI bits;
  __builtin_memcpy(&bits, p, sizeof bits);
  return {(V)(bits << 16), (V)(bits & 0xffff0000u)};
}
[[gnu::always_inline]] inline void store_two(const BFloat16Bits&, uint16_t* p, const TwoVectors& x) {
#if TENURE_VECTOR_BYTES == 64
  const bool nan = _mm512_cmp_ps_mask((__m512)x.a, (__m512)x.b, _CMP_UNORD_Q) != 0;
#else
  const bool nan = _mm256_movemask_ps(_mm256_cmp_ps((__m256)x.a, (__m256)x.b, _CMP_UNORD_Q)) != 0;
#endif
  VUI even, odd;
  if (__builtin_expect(nan, 0)) {
    even = BFloat16Bits::rounded_or_nan(x.a);
    odd = BFloat16Bits::rounded_or_nan(x.b);
  } else {
    even = BFloat16Bits::rounded(x.a);
    odd = BFloat16Bits::rounded(x.b);
  }
#if TENURE_VECTOR_BYTES == 64
  const VUI bits = (VUI)_mm512_mask_blend_epi16(0xaaaaaaaa, (__m512i)(even >> 16), (__m512i)odd);
#else
  const VUI bits = (VUI)_mm256_blend_epi16((__m256i)(even >> 16), (__m256i)odd, 0xaa);
#endif
  __builtin_memcpy(p, &bits, sizeof bits);
}

/// The sign of the first, of the second of two floats each.
[[gnu::always_inline]] inline VUI first_sign() {
  typedef uint64_t VU __attribute__((vector_size(TENURE_VECTOR_BYTES)));
  return (VUI)(VU{} + 0x80000000u);
}
[[gnu::always_inline]] inline VUI second_sign() {
  typedef uint64_t VU __attribute__((vector_size(TENURE_VECTOR_BYTES)));
  return (VUI)(VU{} + 0x8000000000000000u);
}

/// out[i] = f(a[i], b[i]) in floats, each result rounded once; b may be a.
template <class Bits, class F>
[[gnu::always_inline]] inline void each_narrow(char* const* data, int second, int64_t n, const F& f) {
  auto* out = reinterpret_cast<uint16_t*>(data[0]);
  auto* a = reinterpret_cast<const uint16_t*>(data[1]);
  auto* b = reinterpret_cast<const uint16_t*>(data[second]);
  const auto at = [&](uint16_t * to, const uint16_t* x, const uint16_t* y) __attribute__((always_inline)) {
    const TwoVectors v = load_two(Bits{}, x), w = load_two(Bits{}, y);
    store_two(Bits{}, to, {f(v.a, w.a), f(v.b, w.b)});
  };
  int64_t i = 0;
  for (; i + 2 * kL <= n; i += 2 * kL) at(out + i, a + i, b + i);
  if (i == n) return;
  uint16_t x[2 * kL] = {}, y[2 * kL] = {};
  const auto bytes = static_cast<size_t>(2 * (n - i));
  __builtin_memcpy(x, a + i, bytes);
  __builtin_memcpy(y, b + i, bytes);
  at(x, x, y);
  __builtin_memcpy(out + i, x, bytes);
}
#endif
