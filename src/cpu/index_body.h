// For cpu/each_isa.h: the smallest and the largest of dense indices.

#define TENURE_RANGE(name, T)                                                 \
  inline void name(const void* p, int64_t n, void* smallest, void* largest) { \
    const T* x = static_cast<const T*>(p);                                    \
    T least = *static_cast<T*>(smallest), most = *static_cast<T*>(largest);   \
    for (int64_t i = 0; i < n; ++i) {                                         \
      least = x[i] < least ? x[i] : least;                                    \
      most = x[i] > most ? x[i] : most;                                       \
    }                                                                         \
    *static_cast<T*>(smallest) = least;                                       \
    *static_cast<T*>(largest) = most;                                         \
  }
TENURE_RANGE(range_i32, int32_t)
TENURE_RANGE(range_i64, int64_t)
#undef TENURE_RANGE
