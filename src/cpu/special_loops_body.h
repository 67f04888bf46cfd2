// The loops of cpu/special_body.h: part of its text. A block is of doubles in place, filled up with 1 to a multiple
// of 32.

/// n floats or doubles through blocks.
template <class T, class F>
[[gnu::always_inline]] inline void in_blocks(T* out, const T* in, int64_t n, const F& block) {
  alignas(64) double x[kBlock];
  for (int64_t i = 0; i < n; i += kBlock) {
    const int64_t m = n - i < kBlock ? n - i : kBlock, whole = (m + 31) / 32 * 32;
    TENURE_IVDEP
    for (int64_t j = 0; j < m; ++j) x[j] = double(in[i + j]);
    for (int64_t j = m; j < whole; ++j) x[j] = 1.0;
    block(x, i, m, whole);
    TENURE_IVDEP
    for (int64_t j = 0; j < m; ++j) out[i + j] = T(x[j]);
  }
}
template <class T>
inline void through(char* const* data, int64_t n, void (*block)(double*, int64_t)) {
  in_blocks(
      reinterpret_cast<T*>(data[0]), reinterpret_cast<const T*>(data[1]),
      n, [&](double* x, int64_t, int64_t m, int64_t) __attribute__((always_inline)) { block(x, (m + 7) / 8 * 8); });
}
/// Two operands: the second in a block of its own. What is computed writes over the first.
template <class T>
inline void through(char* const* data, int64_t n, void (*block)(double*, const double*, int64_t, bool)) {
  const T* second = reinterpret_cast<const T*>(data[2]);
  alignas(64) double y[kBlock];
  in_blocks(
      reinterpret_cast<T*>(data[0]), reinterpret_cast<const T*>(data[1]),
      n, [&](double* x, int64_t i, int64_t m, int64_t whole) __attribute__((always_inline)) {
        TENURE_IVDEP
        for (int64_t j = 0; j < m; ++j) y[j] = double(second[i + j]);
        for (int64_t j = m; j < whole; ++j) y[j] = 1.0;
        block(x, y, m, sizeof(T) == 4);
      });
}

#define TENURE_UNARY_DOUBLE(name, set, devices, ...)                                               \
  [[gnu::noinline]] inline void name##_block(double* p, int64_t n) {                               \
    for (int64_t i = 0; i < n; i += kD) {                                                          \
      D x;                                                                                         \
      __builtin_memcpy(&x, p + i, sizeof x);                                                       \
      x = __VA_ARGS__;                                                                             \
      __builtin_memcpy(p + i, &x, sizeof x);                                                       \
    }                                                                                              \
  }                                                                                                \
  inline void name##_f32(char* const* data, int64_t n) { through<float>(data, n, &name##_block); } \
  inline void name##_f64(char* const* data, int64_t n) { through<double>(data, n, &name##_block); }
#define TENURE_BINARY_DOUBLE(name, set, devices, ...)                                            \
  inline void name##_f32(char* const* data, int64_t n) { through<float>(data, n, __VA_ARGS__); } \
  inline void name##_f64(char* const* data, int64_t n) { through<double>(data, n, __VA_ARGS__); }
#if TENURE_VECTOR_BYTES >= 32
#define special_ndtr_f32 special_ndtr_f32_in_doubles
#define special_i1e_f32 special_i1e_f32_in_doubles
#include "kernels/elementwise.inc"
#undef special_ndtr_f32
#undef special_i1e_f32
#include "cpu/special_floats_body.h"
#else
#include "kernels/elementwise.inc"
#endif
