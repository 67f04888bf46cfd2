// For cpu/each_isa.h, after cpu/vec.h: complex numbers of magnitudes and angles.
#if TENURE_VECTOR_BYTES >= 32
#include "cpu/vec_body.h"
#include "cpu/vmath_body.h"
/// Pieces of 64 angles; far out, infinite or NaN each by the formula.
#define TENURE_POLAR(name, T, W, lanes, limit, by_formula_cos, by_formula_sin)                         \
  inline void name(char* const* data, int64_t n) {                                                     \
    T* out = reinterpret_cast<T*>(data[0]);                                                            \
    const T *size = reinterpret_cast<const T*>(data[1]), *angle = reinterpret_cast<const T*>(data[2]); \
    for (int64_t i = 0; i < n; i += 64) {                                                              \
      const int64_t m = n - i < 64 ? n - i : 64;                                                       \
      T x[64] = {}, c[64], s[64];                                                                      \
      __builtin_memcpy(x, angle + i, sizeof(T) * size_t(m));                                           \
      for (int64_t j = 0; j < m; j += lanes) {                                                         \
        W v, a, b;                                                                                     \
        __builtin_memcpy(&v, x + j, sizeof v);                                                         \
        if (beyond(v, limit)) {                                                                        \
          for (int64_t k = 0; k < lanes; ++k) {                                                        \
            a[k] = by_formula_cos(v[k]);                                                               \
            b[k] = by_formula_sin(v[k]);                                                               \
          }                                                                                            \
        } else {                                                                                       \
          a = vsin(v, 1);                                                                              \
          b = vsin(v, 0);                                                                              \
        }                                                                                              \
        __builtin_memcpy(c + j, &a, sizeof a);                                                         \
        __builtin_memcpy(s + j, &b, sizeof b);                                                         \
      }                                                                                                \
      for (int64_t j = 0; j < m; ++j) {                                                                \
        out[2 * (i + j)] = size[i + j] * c[j];                                                         \
        out[2 * (i + j) + 1] = size[i + j] * s[j];                                                     \
      }                                                                                                \
    }                                                                                                  \
  }
TENURE_POLAR(polar_f32, float, V, kL, 30000.0f, vm::cos, vm::sin)
TENURE_POLAR(polar_f64, double, D, kD, 100000.0, __builtin_cos, __builtin_sin)
#undef TENURE_POLAR
#else
#define TENURE_POLAR(name, T)                                                                          \
  inline void name(char* const* data, int64_t n) {                                                     \
    T* out = reinterpret_cast<T*>(data[0]);                                                            \
    const T *size = reinterpret_cast<const T*>(data[1]), *angle = reinterpret_cast<const T*>(data[2]); \
    for (int64_t i = 0; i < n; ++i) {                                                                  \
      out[2 * i] = size[i] * fn::cos(angle[i]);                                                        \
      out[2 * i + 1] = size[i] * fn::sin(angle[i]);                                                    \
    }                                                                                                  \
  }
TENURE_POLAR(polar_f32, float)
TENURE_POLAR(polar_f64, double)
#undef TENURE_POLAR
#endif
