// For cpu/each_isa.h: blocks and columns of f32 and f64. `step` takes an element x into a lane a, `fold` a lane x.

#define TENURE_LANES(name, T, zero, step, fold)                                                            \
  inline T name##_fold(T a, T x) { return fold; }                                                          \
  inline T name##_block(const T* p, int64_t n) {                                                           \
    typedef T V __attribute__((vector_size(64)));                                                          \
    constexpr int per = 64 / sizeof(T), vectors = kLanes / per;                                            \
    V v0 = V{} + T(zero), v1 = v0, v2 = v0, v3 = v0;                                                       \
    int64_t i = 0;                                                                                         \
    const bool ahead = n == kBlock;                                                                        \
    for (; i + kLanes <= n; i += kLanes) {                                                                 \
      if (ahead) {                                                                                         \
        for (int j = 0; j < kLanes; j += per) __builtin_prefetch(p + i + j + kAhead / int64_t{sizeof(T)}); \
      }                                                                                                    \
      TENURE_STEP(v0, 0, step)                                                                             \
      TENURE_STEP(v1, 1, step)                                                                             \
      if constexpr (vectors == 4) {                                                                        \
        TENURE_STEP(v2, 2, step)                                                                           \
        TENURE_STEP(v3, 3, step)                                                                           \
      }                                                                                                    \
    }                                                                                                      \
    T lane[4 * per];                                                                                       \
    __builtin_memcpy(lane, &v0, 64);                                                                       \
    __builtin_memcpy(lane + per, &v1, 64);                                                                 \
    __builtin_memcpy(lane + 2 * per, &v2, 64);                                                             \
    __builtin_memcpy(lane + 3 * per, &v3, 64);                                                             \
    for (int j = 0; i + j < n; ++j) {                                                                      \
      const T a = lane[j], x = p[i + j];                                                                   \
      lane[j] = step;                                                                                      \
    }                                                                                                      \
    for (int h = kLanes / 2; h > 0; h /= 2) {                                                              \
      for (int j = 0; j < h; ++j) lane[j] = name##_fold(lane[j], lane[j + h]);                             \
    }                                                                                                      \
    return lane[0];                                                                                        \
  }                                                                                                        \
  inline void name##_columns(const char* const* rows, int64_t n, int64_t width, int64_t, char* acc) {      \
    alignas(64) T lane[kLanes][kTileColumns];                                                              \
    const int lanes = n < kLanes ? int(n) : kLanes;                                                        \
    for (int j = 0; j < lanes; ++j) {                                                                      \
      for (int64_t w = 0; w < width; ++w) lane[j][w] = T(zero);                                            \
    }                                                                                                      \
    for (int64_t i = 0; i < n; ++i) {                                                                      \
      T* to = lane[i % kLanes];                                                                            \
      const T* from = reinterpret_cast<const T*>(rows[i]);                                                 \
      for (int64_t w = 0; w < width; ++w) {                                                                \
        const T a = to[w], x = from[w];                                                                    \
        to[w] = step;                                                                                      \
      }                                                                                                    \
    }                                                                                                      \
    for (int h = kLanes / 2; h > 0; h /= 2) {                                                              \
      for (int j = 0; j + h < lanes && j < h; ++j) {                                                       \
        for (int64_t w = 0; w < width; ++w) lane[j][w] = name##_fold(lane[j][w], lane[j + h][w]);          \
      }                                                                                                    \
    }                                                                                                      \
    __builtin_memcpy(acc, lane[0], sizeof(T) * size_t(width));                                             \
  }
#define TENURE_STEP(a_, at, step)               \
  {                                             \
    V x;                                        \
    __builtin_memcpy(&x, p + i + at * per, 64); \
    const V a = a_;                             \
    a_ = step;                                  \
  }

TENURE_LANES(sum_f32, float, 0, a + x, a + x)
TENURE_LANES(sum_f64, double, 0, a + x, a + x)
TENURE_LANES(squares_f32, float, 0, a + x * x, a + x)
TENURE_LANES(squares_f64, double, 0, a + x * x, a + x)
TENURE_LANES(max_f32, float, -__builtin_inff(), ((x > a) | (x != x)) ? x : a, ((x > a) | (x != x)) ? x : a)
TENURE_LANES(max_f64, double, -__builtin_inf(), ((x > a) | (x != x)) ? x : a, ((x > a) | (x != x)) ? x : a)
TENURE_LANES(min_f32, float, __builtin_inff(), ((x < a) | (x != x)) ? x : a, ((x < a) | (x != x)) ? x : a)
TENURE_LANES(min_f64, double, __builtin_inf(), ((x < a) | (x != x)) ? x : a, ((x < a) | (x != x)) ? x : a)
#undef TENURE_STEP
#undef TENURE_LANES

inline void exp_shifted_f32(const float* x, float shift, float* out, int64_t n) {
  for (int64_t i = 0; i < n; ++i) out[i] = vm::exp(x[i] - shift);
}
