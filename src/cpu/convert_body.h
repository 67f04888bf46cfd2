// For cpu/each_isa.h: casts of the commonest pairs of types.

#define TENURE_CAST(name, To, From, ...)                     \
  inline void name(char* const* data, int64_t n) {           \
    To* out = reinterpret_cast<To*>(data[0]);                \
    const From* in = reinterpret_cast<const From*>(data[1]); \
    TENURE_IVDEP                                             \
    for (int64_t i = 0; i < n; ++i) {                        \
      const From x = in[i];                                  \
      out[i] = To(__VA_ARGS__);                              \
    }                                                        \
  }
TENURE_CAST(bool_of_f32, bool, float, x != 0.0f)
TENURE_CAST(f64_of_f32, double, float, x)
TENURE_CAST(f32_of_f64, float, double, x)
TENURE_CAST(f32_of_i64, float, int64_t, x)
TENURE_CAST(f32_of_i32, float, int32_t, x)
TENURE_CAST(f32_of_u8, float, uint8_t, x)
TENURE_CAST(f32_of_bool, float, uint8_t, x)
TENURE_CAST(i64_of_i32, int64_t, int32_t, x)
TENURE_CAST(i32_of_i64, int32_t, int64_t, x)
TENURE_CAST(i64_of_bool, int64_t, uint8_t, x)
#undef TENURE_CAST

/// Towards zero; beyond the range the end of it, of NaN 0. By way of i32 where all of a block lie in it.
#define TENURE_TRUNCATE(name, To, low, past, least, most)                \
  inline void name(char* const* data, int64_t n) {                       \
    To* out = reinterpret_cast<To*>(data[0]);                            \
    const float* in = reinterpret_cast<const float*>(data[1]);           \
    for (int64_t i = 0; i < n; i += 64) {                                \
      const int64_t end = i + 64 < n ? i + 64 : n;                       \
      int32_t outside = 0;                                               \
      for (int64_t j = i; j < end; ++j) {                                \
        const float x = in[j];                                           \
        outside |= ((x > -2147483648.0f) & (x < 2147483648.0f)) ? 0 : 1; \
      }                                                                  \
      if (outside == 0) {                                                \
        TENURE_IVDEP                                                     \
        for (int64_t j = i; j < end; ++j) out[j] = To(int32_t(in[j]));   \
        continue;                                                        \
      }                                                                  \
      for (int64_t j = i; j < end; ++j) {                                \
        const float x = in[j];                                           \
        const To within = To(((x >= low) & (x < past)) ? x : 0.0f);      \
        out[j] = x >= past ? most : x < low ? least : within;            \
      }                                                                  \
    }                                                                    \
  }
TENURE_TRUNCATE(i32_of_f32, int32_t, -2147483648.0f, 2147483648.0f, INT32_MIN, INT32_MAX)
TENURE_TRUNCATE(i64_of_f32, int64_t, -9223372036854775808.0f, 9223372036854775808.0f, INT64_MIN, INT64_MAX)
#undef TENURE_TRUNCATE
