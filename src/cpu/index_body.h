// For cpu/each_isa.h: the smallest and the largest of dense indices.

#define TENURE_RANGE(name, T)                                                 \
  inline void name(const void* p, int64_t n, void* smallest, void* largest) { \
    typedef T R __attribute__((vector_size(TENURE_VECTOR_BYTES)));            \
    constexpr int64_t lanes = TENURE_VECTOR_BYTES / sizeof(T), at_once = 4;   \
    const T* x = static_cast<const T*>(p);                                    \
    T least = *static_cast<T*>(smallest), most = *static_cast<T*>(largest);   \
    int64_t i = 0;                                                            \
    if (n >= at_once * lanes) {                                               \
      R low[at_once], high[at_once];                                          \
      for (int64_t k = 0; k < at_once; ++k) {                                 \
        low[k] = R{} + least;                                                 \
        high[k] = R{} + most;                                                 \
      }                                                                       \
      for (; i + at_once * lanes <= n; i += at_once * lanes) {                \
        _Pragma("GCC unroll 4") for (int64_t k = 0; k < at_once; ++k) {       \
          R v;                                                                \
          __builtin_memcpy(&v, x + i + k * lanes, sizeof v);                  \
          low[k] = v < low[k] ? v : low[k];                                   \
          high[k] = v > high[k] ? v : high[k];                                \
        }                                                                     \
      }                                                                       \
      for (int64_t k = 0; k < at_once; ++k) {                                 \
        for (int64_t j = 0; j < lanes; ++j) {                                 \
          least = low[k][j] < least ? low[k][j] : least;                      \
          most = high[k][j] > most ? high[k][j] : most;                       \
        }                                                                     \
      }                                                                       \
    }                                                                         \
    for (; i < n; ++i) {                                                      \
      least = x[i] < least ? x[i] : least;                                    \
      most = x[i] > most ? x[i] : most;                                       \
    }                                                                         \
    *static_cast<T*>(smallest) = least;                                       \
    *static_cast<T*>(largest) = most;                                         \
  }
TENURE_RANGE(range_i32, int32_t)
TENURE_RANGE(range_i64, int64_t)
#undef TENURE_RANGE
