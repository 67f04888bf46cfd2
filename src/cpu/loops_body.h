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
  for (int64_t i = 0; i < n; ++i) to[i] = core::bfloat16_to_float(from[i]);
}
inline void store_bfloat16(const float* from, uint16_t* to, int64_t n) {
  for (int64_t i = 0; i < n; ++i) to[i] = core::float_to_bfloat16(from[i]);
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
