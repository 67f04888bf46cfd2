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
#define TENURE_UNARY(name, set, devices, ...) TENURE_WIDE(name, set, C, 1, 1, __VA_ARGS__)
#endif
#if defined(TENURE_EXPAND_BINARY)
#define TENURE_BINARY(name, set, devices, ...) TENURE_WIDE(name, set, C, 2, 2, __VA_ARGS__)
#define TENURE_TERNARY(name, set, devices, ...) TENURE_WIDE(name, set, C, 2, 3, __VA_ARGS__)
#endif
#if defined(TENURE_EXPAND_BOOL)
#define TENURE_UNARY_BOOL(name, set, devices, ...) TENURE_WIDE(name, set, bool, 1, 1, __VA_ARGS__)
#define TENURE_COMPARE(name, set, devices, ...) TENURE_WIDE(name, set, bool, 2, 2, __VA_ARGS__)
#endif
#if defined(TENURE_EXPAND_UNARY) && TENURE_VECTOR_BYTES >= 32
#define exp_f32 exp_f32_by_formula
#define log_f32 log_f32_by_formula
#define sigmoid_f32 sigmoid_f32_by_formula
#endif
#include "kernels/elementwise.inc"
#if defined(TENURE_EXPAND_UNARY) && TENURE_VECTOR_BYTES >= 32
// In vectors of floats: half the instructions that the formulas take, or a third, which are in double.
#undef exp_f32
#undef log_f32
#undef sigmoid_f32
#include "cpu/vec_body.h"
#define TENURE_IN_VECTORS(name, f)                                                    \
  inline void name##_f32(char* const* data, int64_t n) {                              \
    float* out = reinterpret_cast<float*>(data[0]);                                   \
    const float* x = reinterpret_cast<const float*>(data[1]);                         \
    each_vector(n, [&](int64_t i, int64_t m) { put(out + i, f(get(x + i, m)), m); }); \
  }
TENURE_IN_VECTORS(exp, vexp)
TENURE_IN_VECTORS(log, vlog)
TENURE_IN_VECTORS(sigmoid, vsigmoid)
#undef TENURE_IN_VECTORS
#endif
#undef TENURE_WIDE
#undef TENURE_WIDE_LOOP
