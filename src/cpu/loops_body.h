// For cpu/each_isa.h: half precision to float and back; copies past the caches.

inline void load_half(const uint16_t* from, float* to, int64_t n) {
  int64_t i = 0;
#if TENURE_VECTOR_BYTES == 64
  for (; i + 16 <= n; i += 16) {
    const __m256i bits = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from + i));
    _mm512_storeu_ps(to + i, _mm512_maskz_cvtph_ps(0xffff, bits));
  }
#elif TENURE_VECTOR_BYTES == 32
  for (; i + 8 <= n; i += 8) {
    _mm256_storeu_ps(to + i, _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i))));
  }
#endif
  for (; i < n; ++i) to[i] = core::half_to_float(from[i]);
}
inline void store_half(const float* from, uint16_t* to, int64_t n) {
  int64_t i = 0;
#if TENURE_VECTOR_BYTES == 64
  for (; i + 16 <= n; i += 16) {
    const __m256i bits = _mm512_maskz_cvtps_ph(0xffff, _mm512_loadu_ps(from + i), _MM_FROUND_TO_NEAREST_INT);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to + i), bits);
  }
#elif TENURE_VECTOR_BYTES == 32
  for (; i + 8 <= n; i += 8) {
    _mm_storeu_si128(reinterpret_cast<__m128i*>(to + i),
                     _mm256_cvtps_ph(_mm256_loadu_ps(from + i), _MM_FROUND_TO_NEAREST_INT));
  }
#endif
  for (; i < n; ++i) to[i] = core::float_to_half(from[i]);
}
inline void load_bfloat16(const uint16_t* from, float* to, int64_t n) {
  int64_t i = 0;
#if TENURE_VECTOR_BYTES == 32
  for (; i + 8 <= n; i += 8) {
    const __m256i wide = _mm256_cvtepu16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i)));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to + i), _mm256_slli_epi32(wide, 16));
  }
#endif
  for (; i < n; ++i) to[i] = core::bfloat16_to_float(from[i]);
}
#if TENURE_VECTOR_BYTES == 32
/// The bits of core::float_to_bfloat16, in the low halves.
[[gnu::always_inline]] inline __m256i rounded_bfloat16(__m256 x) {
  const __m256i bits = _mm256_castps_si256(x), upper = _mm256_srli_epi32(bits, 16);
  const __m256i odd = _mm256_and_si256(upper, _mm256_set1_epi32(1));
  const __m256i rounded =
      _mm256_srli_epi32(_mm256_add_epi32(_mm256_add_epi32(bits, _mm256_set1_epi32(0x7fff)), odd), 16);
  const __m256i quiet = _mm256_or_si256(upper, _mm256_set1_epi32(0x40));
  return _mm256_blendv_epi8(rounded, quiet, _mm256_castps_si256(_mm256_cmp_ps(x, x, _CMP_UNORD_Q)));
}
#endif
inline void store_bfloat16(const float* from, uint16_t* to, int64_t n) {
  int64_t i = 0;
#if TENURE_VECTOR_BYTES == 32
  for (; i + 16 <= n; i += 16) {
    const __m256i low = rounded_bfloat16(_mm256_loadu_ps(from + i)),
                  high = rounded_bfloat16(_mm256_loadu_ps(from + i + 8));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to + i),
                        _mm256_permute4x64_epi64(_mm256_packus_epi32(low, high), 0xd8));
  }
#endif
  for (; i < n; ++i) to[i] = core::float_to_bfloat16(from[i]);
}

/// Past the caches. `to` is aligned to 64, bytes a multiple of it.
inline void stream_lines(char* to, const char* from, int64_t bytes) {
  for (int64_t i = 0; i < bytes; i += 64) {
#if TENURE_VECTOR_BYTES == 64
    _mm512_stream_si512(reinterpret_cast<__m512i*>(to + i), _mm512_loadu_si512(from + i));
#elif TENURE_VECTOR_BYTES == 32
    for (int64_t j = 0; j < 64; j += 32) {
      _mm256_stream_si256(reinterpret_cast<__m256i*>(to + i + j),
                          _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from + i + j)));
    }
#elif defined(__SSE2__)
    for (int64_t j = 0; j < 64; j += 16) {
      _mm_stream_si128(reinterpret_cast<__m128i*>(to + i + j),
                       _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i + j)));
    }
#else
    __builtin_memcpy(to + i, from + i, 64);
#endif
  }
}
