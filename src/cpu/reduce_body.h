// For cpu/each_isa.h: blocks and columns of f32 and f64. `step` takes an element x into a lane a, `fold` a lane x. The
// lanes lie in as many vectors as the set has registers of them: one wider than its own would live on the stack.

#define TENURE_EACH _Pragma("GCC unroll 16") for (int k = 0; k < vectors; ++k)

#define TENURE_LANES(name, T, zero, step, fold)                                                       \
  inline T name##_fold(T a, T x) { return fold; }                                                     \
  inline T name##_block(const T* p, int64_t n) {                                                      \
    typedef T V __attribute__((vector_size(TENURE_VECTOR_BYTES)));                                    \
    constexpr int per = TENURE_VECTOR_BYTES / sizeof(T), vectors = kLanes / per;                      \
    V v[vectors];                                                                                     \
    TENURE_EACH v[k] = V{} + T(zero);                                                                 \
    int64_t i = 0;                                                                                    \
    const bool ahead = n == kBlock;                                                                   \
    for (; i + kLanes <= n; i += kLanes) {                                                            \
      if (ahead) {                                                                                    \
        for (int j = 0; j < kLanes; j += 64 / int(sizeof(T)))                                         \
          __builtin_prefetch(p + i + j + kAhead / int64_t{sizeof(T)});                                \
      }                                                                                               \
      TENURE_EACH {                                                                                   \
        V x;                                                                                          \
        __builtin_memcpy(&x, p + i + k * per, sizeof x);                                              \
        const V a = v[k];                                                                             \
        v[k] = step;                                                                                  \
      }                                                                                               \
    }                                                                                                 \
    T lane[kLanes];                                                                                   \
    __builtin_memcpy(lane, v, sizeof lane);                                                           \
    for (int j = 0; i + j < n; ++j) {                                                                 \
      const T a = lane[j], x = p[i + j];                                                              \
      lane[j] = step;                                                                                 \
    }                                                                                                 \
    for (int h = kLanes / 2; h > 0; h /= 2) {                                                         \
      for (int j = 0; j < h; ++j) lane[j] = name##_fold(lane[j], lane[j + h]);                        \
    }                                                                                                 \
    return lane[0];                                                                                   \
  }                                                                                                   \
  inline void name##_columns(const char* const* rows, int64_t n, int64_t width, int64_t, char* acc) { \
    alignas(64) T lane[kLanes][kTileColumns];                                                         \
    const int lanes = n < kLanes ? int(n) : kLanes;                                                   \
    for (int j = 0; j < lanes; ++j) {                                                                 \
      for (int64_t w = 0; w < width; ++w) lane[j][w] = T(zero);                                       \
    }                                                                                                 \
    for (int64_t i = 0; i < n; ++i) {                                                                 \
      T* to = lane[i % kLanes];                                                                       \
      const T* from = reinterpret_cast<const T*>(rows[i]);                                            \
      for (int64_t w = 0; w < width; ++w) {                                                           \
        const T a = to[w], x = from[w];                                                               \
        to[w] = step;                                                                                 \
      }                                                                                               \
    }                                                                                                 \
    for (int h = kLanes / 2; h > 0; h /= 2) {                                                         \
      for (int j = 0; j + h < lanes && j < h; ++j) {                                                  \
        for (int64_t w = 0; w < width; ++w) lane[j][w] = name##_fold(lane[j][w], lane[j + h][w]);     \
      }                                                                                               \
    }                                                                                                 \
    __builtin_memcpy(acc, lane[0], sizeof(T) * size_t(width));                                        \
  }
TENURE_LANES(sum_f32, float, 0, a + x, a + x)
TENURE_LANES(sum_f64, double, 0, a + x, a + x)
TENURE_LANES(squares_f32, float, 0, a + x * x, a + x)
TENURE_LANES(squares_f64, double, 0, a + x * x, a + x)
TENURE_LANES(max_f32, float, -__builtin_inff(), ((x > a) | (x != x)) ? x : a, ((x > a) | (x != x)) ? x : a)
TENURE_LANES(max_f64, double, -__builtin_inf(), ((x > a) | (x != x)) ? x : a, ((x > a) | (x != x)) ? x : a)
TENURE_LANES(min_f32, float, __builtin_inff(), ((x < a) | (x != x)) ? x : a, ((x < a) | (x != x)) ? x : a)
TENURE_LANES(min_f64, double, __builtin_inf(), ((x < a) | (x != x)) ? x : a, ((x < a) | (x != x)) ? x : a)
#undef TENURE_LANES
#undef TENURE_EACH

inline void exp_shifted_f32(const float* x, float shift, float* out, int64_t n) {
  for (int64_t i = 0; i < n; ++i) out[i] = vm::exp(x[i] - shift);
}
