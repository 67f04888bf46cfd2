// For cpu/each_isa.h: blocks and columns of f32 and f64. `step` takes an element x into a lane a, `fold` a lane x. The
// lanes lie in as many vectors as the set has registers of them: one wider than its own would live on the stack.

#define TENURE_EACH _Pragma("GCC unroll 16") for (int k = 0; k < vectors; ++k)

#define TENURE_LANES(name, T, zero, step, fold)                                                                  \
  inline T name##_fold(T a, T x) { return fold; }                                                                \
  inline T name##_first(T x) {                                                                                   \
    const T a = T(zero);                                                                                         \
    return step;                                                                                                 \
  }                                                                                                              \
  inline T name##_block(const T* p, int64_t n) {                                                                 \
    typedef T V __attribute__((vector_size(TENURE_VECTOR_BYTES)));                                               \
    constexpr int per = TENURE_VECTOR_BYTES / sizeof(T), vectors = kLanes / per;                                 \
    V v[vectors];                                                                                                \
    TENURE_EACH v[k] = V{} + T(zero);                                                                            \
    int64_t i = 0;                                                                                               \
    const bool ahead = n == kBlock;                                                                              \
    for (; i + kLanes <= n; i += kLanes) {                                                                       \
      if (ahead) {                                                                                               \
        for (int j = 0; j < kLanes; j += 64 / int(sizeof(T)))                                                    \
          __builtin_prefetch(p + i + j + kAhead / int64_t{sizeof(T)});                                           \
      }                                                                                                          \
      TENURE_EACH {                                                                                              \
        V x;                                                                                                     \
        __builtin_memcpy(&x, p + i + k * per, sizeof x);                                                         \
        const V a = v[k];                                                                                        \
        v[k] = step;                                                                                             \
      }                                                                                                          \
    }                                                                                                            \
    T lane[kLanes];                                                                                              \
    __builtin_memcpy(lane, v, sizeof lane);                                                                      \
    for (int j = 0; i + j < n; ++j) {                                                                            \
      const T a = lane[j], x = p[i + j];                                                                         \
      lane[j] = step;                                                                                            \
    }                                                                                                            \
    for (int h = kLanes / 2; h > 0; h /= 2) {                                                                    \
      for (int j = 0; j < h; ++j) lane[j] = name##_fold(lane[j], lane[j + h]);                                   \
    }                                                                                                            \
    return lane[0];                                                                                              \
  }                                                                                                              \
  inline void name##_columns(const char* const* rows, int64_t n, int64_t width, int64_t, char* acc) {            \
    if (n <= 4) { /* the same tree, without the lanes */                                                         \
      const T* r[4];                                                                                             \
      for (int j = 0; j < n; ++j) r[j] = reinterpret_cast<const T*>(rows[j]);                                    \
      T* to = reinterpret_cast<T*>(acc);                                                                         \
      if (n == 1)                                                                                                \
        for (int64_t w = 0; w < width; ++w) to[w] = name##_first(r[0][w]);                                       \
      if (n == 2)                                                                                                \
        for (int64_t w = 0; w < width; ++w) to[w] = name##_fold(name##_first(r[0][w]), name##_first(r[1][w]));   \
      if (n == 3)                                                                                                \
        for (int64_t w = 0; w < width; ++w)                                                                      \
          to[w] = name##_fold(name##_fold(name##_first(r[0][w]), name##_first(r[2][w])), name##_first(r[1][w])); \
      if (n == 4)                                                                                                \
        for (int64_t w = 0; w < width; ++w)                                                                      \
          to[w] = name##_fold(name##_fold(name##_first(r[0][w]), name##_first(r[2][w])),                         \
                              name##_fold(name##_first(r[1][w]), name##_first(r[3][w])));                        \
      if (n > 0) return;                                                                                         \
    }                                                                                                            \
    alignas(64) T lane[kLanes][kTileColumns];                                                                    \
    const int lanes = n < kLanes ? int(n) : kLanes;                                                              \
    for (int j = 0; j < lanes; ++j) {                                                                            \
      for (int64_t w = 0; w < width; ++w) lane[j][w] = T(zero);                                                  \
    }                                                                                                            \
    for (int64_t i = 0; i < n; ++i) {                                                                            \
      T* to = lane[i % kLanes];                                                                                  \
      const T* from = reinterpret_cast<const T*>(rows[i]);                                                       \
      for (int64_t w = 0; w < width; ++w) {                                                                      \
        const T a = to[w], x = from[w];                                                                          \
        to[w] = step;                                                                                            \
      }                                                                                                          \
    }                                                                                                            \
    for (int h = kLanes / 2; h > 0; h /= 2) {                                                                    \
      for (int j = 0; j + h < lanes && j < h; ++j) {                                                             \
        for (int64_t w = 0; w < width; ++w) lane[j][w] = name##_fold(lane[j][w], lane[j + h][w]);                \
      }                                                                                                          \
    }                                                                                                            \
    __builtin_memcpy(acc, lane[0], sizeof(T) * size_t(width));                                                   \
  }
TENURE_LANES(sum_f32, float, 0, a + x, a + x)
TENURE_LANES(sum_f64, double, 0, a + x, a + x)
TENURE_LANES(squares_f32, float, 0, a + x * x, a + x)
TENURE_LANES(squares_f64, double, 0, a + x * x, a + x)
TENURE_LANES(prod_f32, float, 1, a* x, a* x)
TENURE_LANES(prod_f64, double, 1, a* x, a* x)
TENURE_LANES(sum_i64, uint64_t, 0, a + x, a + x)
TENURE_LANES(max_i64, int64_t, INT64_MIN, x > a ? x : a, x > a ? x : a)
TENURE_LANES(min_i64, int64_t, INT64_MAX, x < a ? x : a, x < a ? x : a)
TENURE_LANES(max_f32, float, -__builtin_inff(), ((x > a) | (x != x)) ? x : a, ((x > a) | (x != x)) ? x : a)
TENURE_LANES(max_f64, double, -__builtin_inf(), ((x > a) | (x != x)) ? x : a, ((x > a) | (x != x)) ? x : a)
TENURE_LANES(min_f32, float, __builtin_inff(), ((x < a) | (x != x)) ? x : a, ((x < a) | (x != x)) ? x : a)
TENURE_LANES(min_f64, double, __builtin_inf(), ((x < a) | (x != x)) ? x : a, ((x < a) | (x != x)) ? x : a)
#undef TENURE_LANES
#undef TENURE_EACH

// Extremes of floats without a NaN: one instruction an element, and one for two to know that there is none.
#if TENURE_VECTOR_BYTES >= 32
#if TENURE_VECTOR_BYTES == 64
#define TENURE_FAST_F32(op) (V) _mm512_maskz_##op##_ps(0xffff, (__m512)x, (__m512)a)
#define TENURE_FAST_F64(op) (V) _mm512_maskz_##op##_pd(0xff, (__m512d)x, (__m512d)a)
#define TENURE_BAD_F32 _mm512_cmp_ps_mask((__m512)x0, (__m512)x1, _CMP_UNORD_Q)
#define TENURE_BAD_F64 _mm512_cmp_pd_mask((__m512d)x0, (__m512d)x1, _CMP_UNORD_Q)
#define TENURE_BAD_TYPE unsigned
#define TENURE_IS_BAD(bad) ((bad) != 0)
#else
#define TENURE_FAST_F32(op) (V) _mm256_##op##_ps((__m256)x, (__m256)a)
#define TENURE_FAST_F64(op) (V) _mm256_##op##_pd((__m256d)x, (__m256d)a)
#define TENURE_BAD_F32 (VL) _mm256_cmp_ps((__m256)x0, (__m256)x1, _CMP_UNORD_Q)
#define TENURE_BAD_F64 (VL) _mm256_cmp_pd((__m256d)x0, (__m256d)x1, _CMP_UNORD_Q)
#define TENURE_BAD_TYPE VL
#define TENURE_IS_BAD(bad) (_mm256_testz_si256((__m256i)(bad), (__m256i)(bad)) == 0)
#endif
#define TENURE_EXTREME(name, T, zero, better, fast, unordered)                                  \
  inline T name##_fast(const T* p, int64_t n) {                                                 \
    typedef T V __attribute__((vector_size(TENURE_VECTOR_BYTES)));                              \
    [[maybe_unused]] typedef long long VL __attribute__((vector_size(TENURE_VECTOR_BYTES)));    \
    constexpr int per = TENURE_VECTOR_BYTES / sizeof(T), vectors = kLanes / per;                \
    V v[vectors];                                                                               \
    for (int k = 0; k < vectors; ++k) v[k] = V{} + T(zero);                                     \
    TENURE_BAD_TYPE bad = {};                                                                   \
    int64_t i = 0;                                                                              \
    const bool ahead = n == kBlock;                                                             \
    for (; i + kLanes <= n; i += kLanes) {                                                      \
      if (ahead) {                                                                              \
        for (int j = 0; j < kLanes; j += 64 / int(sizeof(T)))                                   \
          __builtin_prefetch(p + i + j + kAhead / int64_t{sizeof(T)});                          \
      }                                                                                         \
      _Pragma("GCC unroll 8") for (int k = 0; k < vectors; k += 2) {                            \
        V x0, x1;                                                                               \
        __builtin_memcpy(&x0, p + i + k * per, sizeof x0);                                      \
        __builtin_memcpy(&x1, p + i + (k + 1) * per, sizeof x1);                                \
        bad |= unordered;                                                                       \
        V x = x0, a = v[k];                                                                     \
        v[k] = fast;                                                                            \
        x = x1;                                                                                 \
        a = v[k + 1];                                                                           \
        v[k + 1] = fast;                                                                        \
      }                                                                                         \
    }                                                                                           \
    bool slow = TENURE_IS_BAD(bad);                                                             \
    for (int64_t j = i; j < n; ++j) slow |= p[j] != p[j];                                       \
    if (slow) return name##_block(p, n);                                                        \
    T lane[kLanes];                                                                             \
    __builtin_memcpy(lane, v, sizeof lane);                                                     \
    for (int j = 0; i + j < n; ++j) lane[j] = p[i + j] better lane[j] ? p[i + j] : lane[j];     \
    for (int h = kLanes / 2; h > 0; h /= 2) {                                                   \
      for (int j = 0; j < h; ++j) lane[j] = lane[j + h] better lane[j] ? lane[j + h] : lane[j]; \
    }                                                                                           \
    return lane[0];                                                                             \
  }
TENURE_EXTREME(max_f32, float, -__builtin_inff(), >, TENURE_FAST_F32(max), TENURE_BAD_F32)
TENURE_EXTREME(min_f32, float, __builtin_inff(), <, TENURE_FAST_F32(min), TENURE_BAD_F32)
TENURE_EXTREME(max_f64, double, -__builtin_inf(), >, TENURE_FAST_F64(max), TENURE_BAD_F64)
TENURE_EXTREME(min_f64, double, __builtin_inf(), <, TENURE_FAST_F64(min), TENURE_BAD_F64)
#undef TENURE_EXTREME
#undef TENURE_FAST_F32
#undef TENURE_FAST_F64
#undef TENURE_BAD_F32
#undef TENURE_BAD_F64
#undef TENURE_BAD_TYPE
#undef TENURE_IS_BAD
#else
inline float max_f32_fast(const float* p, int64_t n) { return max_f32_block(p, n); }
inline float min_f32_fast(const float* p, int64_t n) { return min_f32_block(p, n); }
inline double max_f64_fast(const double* p, int64_t n) { return max_f64_block(p, n); }
inline double min_f64_fast(const double* p, int64_t n) { return min_f64_block(p, n); }
#endif

/// The first place of `best`, or of a NaN if it is one. It is there.
#define TENURE_FIND(name, T, I)                                                                  \
  inline int64_t name(const T* x, int64_t n, T best) {                                           \
    const bool number = best == best;                                                            \
    int64_t i = 0;                                                                               \
    for (; i + 64 <= n; i += 64) {                                                               \
      I hits = 0;                                                                                \
      for (int j = 0; j < 64; ++j) hits |= number ? (x[i + j] == best) : (x[i + j] != x[i + j]); \
      if (hits != 0) break;                                                                      \
    }                                                                                            \
    while (i < n && !(number ? x[i] == best : x[i] != x[i])) ++i;                                \
    return i;                                                                                    \
  }
TENURE_FIND(find_f32, float, int32_t)
TENURE_FIND(find_f64, double, int64_t)
TENURE_FIND(find_i64, int64_t, int64_t)
#undef TENURE_FIND

// Sums of f16 and bf16 as they are stored, with the bits of the sum of floats.
#if TENURE_VECTOR_BYTES == 64
#define TENURE_WIDEN_f16(p) (V) _mm512_maskz_cvtph_ps(0xffff, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)))
#define TENURE_WIDEN_bf16(p)   \
  (V) _mm512_maskz_slli_epi32( \
      0xffff, _mm512_maskz_cvtepu16_epi32(0xffff, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p))), 16)
#elif TENURE_VECTOR_BYTES == 32
#define TENURE_WIDEN_f16(p) (V) _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)))
#define TENURE_WIDEN_bf16(p) \
  (V) _mm256_slli_epi32(_mm256_cvtepu16_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))), 16)
#endif
#define TENURE_SUM_OF_HALVES(form, to_float)                             \
  inline float sum_##form##_stored(const uint16_t* p, int64_t n) {       \
    typedef float V __attribute__((vector_size(TENURE_VECTOR_BYTES)));   \
    constexpr int per = TENURE_VECTOR_BYTES / 4, vectors = kLanes / per; \
    V v[vectors] = {};                                                   \
    int64_t i = 0;                                                       \
    TENURE_WHOLE_HALVES(form)                                            \
    float lane[kLanes];                                                  \
    __builtin_memcpy(lane, v, sizeof lane);                              \
    for (; i < n; ++i) lane[i % kLanes] += to_float(p[i]);               \
    for (int h = kLanes / 2; h > 0; h /= 2) {                            \
      for (int j = 0; j < h; ++j) lane[j] = lane[j] + lane[j + h];       \
    }                                                                    \
    return lane[0];                                                      \
  }
#if TENURE_VECTOR_BYTES >= 32
#define TENURE_WHOLE_HALVES(form)                                                                           \
  for (; i + kLanes <= n; i += kLanes) {                                                                    \
    _Pragma("GCC unroll 8") for (int k = 0; k < vectors; ++k) v[k] += TENURE_WIDEN_##form(p + i + k * per); \
  }
#else
#define TENURE_WHOLE_HALVES(form)
#endif
TENURE_SUM_OF_HALVES(f16, core::half_to_float)
TENURE_SUM_OF_HALVES(bf16, core::bfloat16_to_float)
#undef TENURE_SUM_OF_HALVES
#undef TENURE_WHOLE_HALVES
#undef TENURE_WIDEN_f16
#undef TENURE_WIDEN_bf16

// Of bools, which are bytes of 0 and 1.
inline uint64_t count_block(const uint8_t* x, int64_t n) {
  uint64_t sum = 0;
  for (int64_t i = 0; i < n; i += 128) {  // so few that a byte a lane would hold them
    uint32_t some = 0;
    for (int64_t j = i; j < (i + 128 < n ? i + 128 : n); ++j) some += x[j];
    sum += some;
  }
  return sum;
}
inline bool any_block(const uint8_t* x, int64_t n) {
  uint8_t any = 0;
  for (int64_t i = 0; i < n; ++i) any |= x[i];
  return any != 0;
}
inline bool all_block(const uint8_t* x, int64_t n) {
  uint8_t all = 1;
  for (int64_t i = 0; i < n; ++i) all &= x[i];
  return all != 0;
}
inline void any_columns(const char* const* rows, int64_t n, int64_t width, int64_t, char* acc) {
  uint8_t* to = reinterpret_cast<uint8_t*>(acc);
  __builtin_memset(to, 0, size_t(width));
  for (int64_t i = 0; i < n; ++i) {
    const uint8_t* x = reinterpret_cast<const uint8_t*>(rows[i]);
    for (int64_t w = 0; w < width; ++w) to[w] |= x[w];
  }
}
inline void all_columns(const char* const* rows, int64_t n, int64_t width, int64_t, char* acc) {
  uint8_t* to = reinterpret_cast<uint8_t*>(acc);
  __builtin_memset(to, 1, size_t(width));
  for (int64_t i = 0; i < n; ++i) {
    const uint8_t* x = reinterpret_cast<const uint8_t*>(rows[i]);
    for (int64_t w = 0; w < width; ++w) to[w] &= x[w];
  }
}

inline void exp_shifted_f32(const float* x, float shift, float* out, int64_t n) {
  for (int64_t i = 0; i < n; ++i) out[i] = vm::exp(x[i] - shift);
}
