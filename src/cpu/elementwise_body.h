// For cpu/each_isa.h: the f32 and f64 loops of those kinds of lines that TENURE_EXPAND_... asks for.

#define TENURE_WIDE_LOOP(loop, T, Out, b_index, c_index, ...)                \
  inline void loop(char* const* data, int64_t n) {                           \
    using C = T;                                                             \
    Out* out = reinterpret_cast<Out*>(data[0]);                              \
    const C* a = reinterpret_cast<const C*>(data[1]);                        \
    [[maybe_unused]] const C* b = reinterpret_cast<const C*>(data[b_index]); \
    [[maybe_unused]] const C* c = reinterpret_cast<const C*>(data[c_index]); \
    TENURE_IVDEP                                                             \
    for (int64_t i = 0; i < n; ++i) {                                        \
      const C x = a[i];                                                      \
      [[maybe_unused]] const C y = b[i], z = c[i];                           \
      out[i] = Out(__VA_ARGS__);                                             \
    }                                                                        \
  }
#define TENURE_WIDE(name, set, Out, b_index, c_index, ...)                                    \
  TENURE_FLOATS_##set(TENURE_WIDE_LOOP(name##_f32, float, Out, b_index, c_index, __VA_ARGS__) \
                          TENURE_WIDE_LOOP(name##_f64, double, Out, b_index, c_index, __VA_ARGS__))

#if defined(TENURE_EXPAND_UNARY)
#define TENURE_UNARY(name, set, ...) TENURE_WIDE(name, set, C, 1, 1, __VA_ARGS__)
#endif
#if defined(TENURE_EXPAND_BINARY)
#define TENURE_BINARY(name, set, ...) TENURE_WIDE(name, set, C, 2, 2, __VA_ARGS__)
#define TENURE_TERNARY(name, set, ...) TENURE_WIDE(name, set, C, 2, 3, __VA_ARGS__)
#endif
#if defined(TENURE_EXPAND_BOOL)
#define TENURE_UNARY_BOOL(name, set, ...) TENURE_WIDE(name, set, bool, 1, 1, __VA_ARGS__)
#define TENURE_COMPARE(name, set, ...) TENURE_WIDE(name, set, bool, 2, 2, __VA_ARGS__)
#endif
#if defined(TENURE_EXPAND_UNARY) && TENURE_VECTOR_BYTES == 64
#define exp_f32 exp_f32_by_formula
#define sigmoid_f32 sigmoid_f32_by_formula
#endif
#include "kernels/kernels.inc"
#if defined(TENURE_EXPAND_UNARY) && TENURE_VECTOR_BYTES == 64
// The exponential in half the instructions that its formula takes, the sigmoid in a third.
#undef exp_f32
#undef sigmoid_f32
#include "cpu/vec_body.h"
inline void exp_f32(char* const* data, int64_t n) {
  float* out = reinterpret_cast<float*>(data[0]);
  const float* x = reinterpret_cast<const float*>(data[1]);
  each_vector(n, [&](int64_t i, int64_t m) { put(out + i, vexp(get(x + i, m)), m); });
}
inline void sigmoid_f32(char* const* data, int64_t n) {
  float* out = reinterpret_cast<float*>(data[0]);
  const float* x = reinterpret_cast<const float*>(data[1]);
  each_vector(n, [&](int64_t i, int64_t m) { put(out + i, vsigmoid(get(x + i, m)), m); });
}
#endif
#undef TENURE_WIDE
#undef TENURE_WIDE_LOOP
