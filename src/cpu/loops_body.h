// For cpu/each_isa.h: half precision to float and back; copies past the caches.

#include "cpu/vec_body.h"
//
#include "cpu/half_body.h"

#if TENURE_VECTOR_BYTES >= 32
#define TENURE_WHOLE_VECTORS(...) \
  for (; i + kL <= n; i += kL) __VA_ARGS__;
#else
#define TENURE_WHOLE_VECTORS(...)
#endif
inline void load_half(const uint16_t* from, float* to, int64_t n) {
  int64_t i = 0;
  TENURE_WHOLE_VECTORS(store(to + i, HalfBits::load(from + i)))
  for (; i < n; ++i) to[i] = core::half_to_float(from[i]);
}
inline void store_half(const float* from, uint16_t* to, int64_t n) {
  int64_t i = 0;
  TENURE_WHOLE_VECTORS(HalfBits::store(to + i, load(from + i)))
  for (; i < n; ++i) to[i] = core::float_to_half(from[i]);
}
inline void load_bfloat16(const uint16_t* from, float* to, int64_t n) {
  int64_t i = 0;
  TENURE_WHOLE_VECTORS(store(to + i, BFloat16Bits::load(from + i)))
  for (; i < n; ++i) to[i] = core::bfloat16_to_float(from[i]);
}
inline void store_bfloat16(const float* from, uint16_t* to, int64_t n) {
  int64_t i = 0;
#if TENURE_VECTOR_BYTES == 32
  // Two vectors at a time: what packs them takes both.
  for (; i + 16 <= n; i += 16) {
    const auto low = (__m256i)(BFloat16Bits::rounded_or_nan(load(from + i)) >> 16),
               high = (__m256i)(BFloat16Bits::rounded_or_nan(load(from + i + 8)) >> 16);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(to + i),
                        _mm256_permute4x64_epi64(_mm256_packus_epi32(low, high), 0xd8));
  }
#endif
  TENURE_WHOLE_VECTORS(BFloat16Bits::store(to + i, load(from + i)))
  for (; i < n; ++i) to[i] = core::float_to_bfloat16(from[i]);
}
#undef TENURE_WHOLE_VECTORS

/// The 64 bytes of `value` again and again, up to `bytes`.
inline void repeat(char* to, const char* value, int64_t bytes) {
  typedef char Bytes __attribute__((vector_size(TENURE_VECTOR_BYTES)));
  Bytes part[64 / TENURE_VECTOR_BYTES];
  __builtin_memcpy(part, value, 64);
  int64_t i = 0;
  for (; i + 64 <= bytes; i += 64) __builtin_memcpy(to + i, part, 64);
  __builtin_memcpy(to + i, value, static_cast<size_t>(bytes - i));
}

/// n elements of 4 or 8 bytes, `from` the first of them and the next ones before it.
#if TENURE_VECTOR_BYTES == 64
#define TENURE_REVERSED_4 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0
#define TENURE_REVERSED_8 7, 6, 5, 4, 3, 2, 1, 0
#elif TENURE_VECTOR_BYTES == 32
#define TENURE_REVERSED_4 7, 6, 5, 4, 3, 2, 1, 0
#define TENURE_REVERSED_8 3, 2, 1, 0
#else
#define TENURE_REVERSED_4 3, 2, 1, 0
#define TENURE_REVERSED_8 1, 0
#endif
#define TENURE_BACKWARDS(bytes, Element, ...)                                     \
  inline void backwards_##bytes(char* to, const char* from, int64_t n) {          \
    typedef Element Vector __attribute__((vector_size(TENURE_VECTOR_BYTES)));     \
    constexpr int64_t lanes = TENURE_VECTOR_BYTES / bytes;                        \
    int64_t i = 0;                                                                \
    for (; i + lanes <= n; i += lanes) {                                          \
      Vector v;                                                                   \
      __builtin_memcpy(&v, from - (i + lanes - 1) * bytes, sizeof v);             \
      v = __builtin_shufflevector(v, v, __VA_ARGS__);                             \
      __builtin_memcpy(to + i * bytes, &v, sizeof v);                             \
    }                                                                             \
    for (; i < n; ++i) __builtin_memcpy(to + i * bytes, from - i * bytes, bytes); \
  }
TENURE_BACKWARDS(4, uint32_t, TENURE_REVERSED_4)
TENURE_BACKWARDS(8, uint64_t, TENURE_REVERSED_8)
#undef TENURE_BACKWARDS
#undef TENURE_REVERSED_4
#undef TENURE_REVERSED_8

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
