// For cpu/each_isa.h: the f32, f64 and i64 loops of those kinds of lines that TENURE_EXPAND_... asks for.

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
#define TENURE_WIDE(name, set, Out, b_index, c_index, ...)                                          \
  TENURE_FLOATS_##set(TENURE_WIDE_LOOP(name##_f32, float, Out, b_index, c_index, __VA_ARGS__)       \
                          TENURE_WIDE_LOOP(name##_f64, double, Out, b_index, c_index, __VA_ARGS__)) \
      TENURE_WHOLE_##set(TENURE_WIDE_LOOP(name##_i64, int64_t, Out, b_index, c_index, __VA_ARGS__))

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
#if defined(TENURE_EXPAND_BINARY)
#define div_floor_f32 div_floor_f32_by_formula
#define remainder_f32 remainder_f32_by_formula
#define fmod_f32 fmod_f32_by_formula
#define div_floor_i64 div_floor_i64_by_formula
#define div_trunc_i64 div_trunc_i64_by_formula
#define remainder_i64 remainder_i64_by_formula
#define fmod_i64 fmod_i64_by_formula
#if TENURE_VECTOR_BYTES >= 32
#define pow_f32 pow_f32_by_formula
#define pow_f64 pow_f64_by_formula
#endif
#endif
#if defined(TENURE_EXPAND_UNARY) && TENURE_VECTOR_BYTES >= 32
#define exp_f32 exp_f32_by_formula
#define log_f32 log_f32_by_formula
#define sigmoid_f32 sigmoid_f32_by_formula
#define silu_f32 silu_f32_by_formula
#define erf_f32 erf_f32_by_formula
#define sin_f32 sin_f32_by_formula
#define cos_f32 cos_f32_by_formula
#define tan_f32 tan_f32_by_formula
#define erfinv_f32 erfinv_f32_by_formula
#define exp_f64 exp_f64_by_formula
#define log_f64 log_f64_by_formula
#define sigmoid_f64 sigmoid_f64_by_formula
#define tanh_f64 tanh_f64_by_formula
#define erf_f64 erf_f64_by_formula
#define sin_f64 sin_f64_by_formula
#define cos_f64 cos_f64_by_formula
#endif
#include "kernels/elementwise.inc"
#if defined(TENURE_EXPAND_BINARY)
#undef div_floor_f32
#undef remainder_f32
#undef fmod_f32
#undef div_floor_i64
#undef div_trunc_i64
#undef remainder_i64
#undef fmod_i64
// In double the quotient of two floats is on the right side of every whole number below 2^28, its product with the
// divisor exact, and so is what remains: `m`, of the sign of x. `y` is no zero there. A block with an element that is
// not so small, or with a divisor without end, goes by the formula.
#define TENURE_MODULO(name, ...)                                                                            \
  inline void name##_f32(char* const* data, int64_t n) {                                                    \
    float* out = reinterpret_cast<float*>(data[0]);                                                         \
    const float* a = reinterpret_cast<const float*>(data[1]);                                               \
    const float* b = reinterpret_cast<const float*>(data[2]);                                               \
    constexpr int64_t kStep = 64;                                                                           \
    for (int64_t i = 0; i < n; i += kStep) {                                                                \
      const int64_t end = i + kStep < n ? i + kStep : n;                                                    \
      double remains[kStep];                                                                                \
      int64_t far = 0;                                                                                      \
      for (int64_t j = i; j < end; ++j) {                                                                   \
        const double x = a[j], y = b[j], q = __builtin_trunc(x / y);                                        \
        far |= ((__builtin_fabs(q) < 0x1p28) & (__builtin_fabs(y) < 0x1p128)) ? 0 : 1;                      \
        remains[j - i] = x - q * y;                                                                         \
      }                                                                                                     \
      if (far != 0) {                                                                                       \
        char* rest[] = {data[0] + i * 4, data[1] + i * 4, data[2] + i * 4};                                 \
        name##_f32_by_formula(rest, end - i);                                                               \
        continue;                                                                                           \
      }                                                                                                     \
      TENURE_IVDEP                                                                                          \
      for (int64_t j = i; j < end; ++j) {                                                                   \
        [[maybe_unused]] const float x = a[j], y = b[j], m = __builtin_copysignf(float(remains[j - i]), x); \
        out[j] = __VA_ARGS__;                                                                               \
      }                                                                                                     \
    }                                                                                                       \
  }
inline float whole_quotient(float x, float y, float m) {
  float q = (x - m) / y;
  q = ((m != 0.0f) & ((y < 0.0f) != (m < 0.0f))) ? q - 1.0f : q;
  const float down = __builtin_floorf(q), whole = q - down > 0.5f ? down + 1.0f : down;
  return q == 0.0f ? __builtin_copysignf(0.0f, x / y) : whole;
}
TENURE_MODULO(fmod, m)
TENURE_MODULO(remainder, ((m != 0.0f) & ((m < 0.0f) != (y < 0.0f))) ? m + y : m)
TENURE_MODULO(div_floor, whole_quotient(x, y, m))
#undef TENURE_MODULO
// Integers of 31 bits are doubles, and so is their quotient, on the right side of every whole number: `q`, towards
// zero, and `m` is what remains, of the sign of x.
#define TENURE_MODULO(name, ...)                                                                                      \
  inline void name##_i64(char* const* data, int64_t n) {                                                              \
    int64_t* out = reinterpret_cast<int64_t*>(data[0]);                                                               \
    const int64_t* a = reinterpret_cast<const int64_t*>(data[1]);                                                     \
    const int64_t* b = reinterpret_cast<const int64_t*>(data[2]);                                                     \
    constexpr int64_t kStep = 64;                                                                                     \
    for (int64_t i = 0; i < n; i += kStep) {                                                                          \
      const int64_t end = i + kStep < n ? i + kStep : n;                                                              \
      uint64_t large = 0;                                                                                             \
      for (int64_t j = i; j < end; ++j) { large |= (uint64_t(a[j]) + 0x40000000u) | (uint64_t(b[j]) + 0x40000000u); } \
      if (large >> 31 != 0) {                                                                                         \
        char* rest[] = {data[0] + i * 8, data[1] + i * 8, data[2] + i * 8};                                           \
        name##_i64_by_formula(rest, end - i);                                                                         \
        continue;                                                                                                     \
      }                                                                                                               \
      TENURE_IVDEP                                                                                                    \
      for (int64_t j = i; j < end; ++j) {                                                                             \
        const int32_t x = int32_t(a[j]), y = int32_t(b[j]);                                                           \
        const int32_t q = int32_t(double(x) / double(y));                                                             \
        [[maybe_unused]] const int32_t m = x - q * y;                                                                 \
        out[j] = int64_t(__VA_ARGS__);                                                                                \
      }                                                                                                               \
    }                                                                                                                 \
  }
TENURE_MODULO(div_trunc, q)
TENURE_MODULO(fmod, m)
TENURE_MODULO(remainder, ((m != 0) & ((m ^ y) < 0)) ? m + y : m)
TENURE_MODULO(div_floor, ((m != 0) & ((m ^ y) < 0)) ? q - 1 : q)
#undef TENURE_MODULO
// One element against many, for what is bound by memory: a buffer of copies would be written and read beside it.
#define TENURE_ONE_OF(name, loop, T, ...)                                \
  inline void name##_##loop##_one_first(char* const* data, int64_t n) {  \
    T* out = reinterpret_cast<T*>(data[0]);                              \
    const T x = *reinterpret_cast<const T*>(data[1]);                    \
    const T* b = reinterpret_cast<const T*>(data[2]);                    \
    TENURE_IVDEP                                                         \
    for (int64_t i = 0; i < n; ++i) {                                    \
      const T y = b[i];                                                  \
      out[i] = __VA_ARGS__;                                              \
    }                                                                    \
  }                                                                      \
  inline void name##_##loop##_one_second(char* const* data, int64_t n) { \
    T* out = reinterpret_cast<T*>(data[0]);                              \
    const T* a = reinterpret_cast<const T*>(data[1]);                    \
    const T y = *reinterpret_cast<const T*>(data[2]);                    \
    TENURE_IVDEP                                                         \
    for (int64_t i = 0; i < n; ++i) {                                    \
      const T x = a[i];                                                  \
      out[i] = __VA_ARGS__;                                              \
    }                                                                    \
  }
#define TENURE_ONE_OF_FLOATS(name, ...) \
  TENURE_ONE_OF(name, f32, float, __VA_ARGS__) TENURE_ONE_OF(name, f64, double, __VA_ARGS__)
TENURE_ONE_OF_FLOATS(add, fn::add(x, y))
TENURE_ONE_OF_FLOATS(sub, fn::sub(x, y))
TENURE_ONE_OF_FLOATS(mul, fn::mul(x, y))
TENURE_ONE_OF_FLOATS(div, fn::div(x, y))
TENURE_ONE_OF(add, i64, int64_t, fn::add(x, y))
TENURE_ONE_OF(sub, i64, int64_t, fn::sub(x, y))
TENURE_ONE_OF(mul, i64, int64_t, fn::mul(x, y))
/// Between two numbers, which are looked at once: a NaN among them is in every result.
#define TENURE_CLAMP(loop, T, ...)                                                                   \
  inline void clamp_##loop##_one_last(char* const* data, int64_t n) {                                \
    T* out = reinterpret_cast<T*>(data[0]);                                                          \
    const T* a = reinterpret_cast<const T*>(data[1]);                                                \
    const T low = *reinterpret_cast<const T*>(data[2]), high = *reinterpret_cast<const T*>(data[3]); \
    const bool plain = (low == low) & (high == high);                                                \
    if (plain) {                                                                                     \
      TENURE_IVDEP                                                                                   \
      for (int64_t i = 0; i < n; ++i) {                                                              \
        const T x = a[i], raised = x > low ? x : low, r = raised < high ? raised : high;             \
        out[i] = __VA_ARGS__;                                                                        \
      }                                                                                              \
    } else {                                                                                         \
      TENURE_IVDEP                                                                                   \
      for (int64_t i = 0; i < n; ++i) out[i] = a[i] + low + high;                                    \
    }                                                                                                \
  }
TENURE_CLAMP(f32, float, x != x ? x + low : r)
TENURE_CLAMP(f64, double, x != x ? x + low : r)
TENURE_CLAMP(i64, int64_t, r)
#undef TENURE_CLAMP
#undef TENURE_ONE_OF_FLOATS
#undef TENURE_ONE_OF
#if TENURE_VECTOR_BYTES >= 32
#include "cpu/vec_body.h"
//
#include "cpu/half_body.h"
/// Products of complex numbers that lie part by part: (a + bi)(c + di) of (a, b) c and (b, a) d, which have opposite
/// signs in their real parts. A difference and a sum with what has the other sign are the same bits.
inline void mul_c64(char* const* data, int64_t n) {
  auto* out = reinterpret_cast<float*>(data[0]);
  auto* a = reinterpret_cast<const float*>(data[1]);
  auto* b = reinterpret_cast<const float*>(data[2]);
  each_vector(2 * n, [&](int64_t i, int64_t m) {
    const V x = get(a + i, m), y = get(b + i, m);
#if TENURE_VECTOR_BYTES == 64
    const V real = (V)_mm512_maskz_moveldup_ps(0xffff, (__m512)y),
            imag = (V)_mm512_maskz_movehdup_ps(0xffff, (__m512)y),
            turned = (V)_mm512_maskz_permute_ps(0xffff, (__m512)x, 0xb1);
#else
    const V real = (V)_mm256_moveldup_ps((__m256)y), imag = (V)_mm256_movehdup_ps((__m256)y),
            turned = (V)_mm256_permute_ps((__m256)x, 0xb1);
#endif
    put(out + i, x * real + (V)((VUI)(turned * imag) ^ first_sign()), m);
  });
}
#define TENURE_NARROW_LOOP(name, loop, Bits, ...)                                          \
  inline void name##_##loop(char* const* data, int64_t n) {                                \
    each_narrow<Bits>(                                                                     \
        data, 2, n, [&](V x, V y) __attribute__((always_inline)) { return __VA_ARGS__; }); \
  }
#define TENURE_NARROW_LOOPS(name, ...)                 \
  TENURE_NARROW_LOOP(name, f16, HalfBits, __VA_ARGS__) \
  TENURE_NARROW_LOOP(name, bf16, BFloat16Bits, __VA_ARGS__)
TENURE_NARROW_LOOPS(add, x + y)
TENURE_NARROW_LOOPS(sub, x - y)
TENURE_NARROW_LOOPS(mul, x* y)
TENURE_NARROW_LOOPS(div, x / y)
#undef TENURE_NARROW_LOOPS
#undef TENURE_NARROW_LOOP
#endif
#if TENURE_VECTOR_BYTES >= 32
#undef pow_f32
#undef pow_f64
#include "cpu/vmath_body.h"
//
#include "cpu/pow_body.h"
/// Of a base that is not above 0, and where one of both has no end, by the formula: each element by itself, so that
/// none depends on where its neighbours lie.
template <class T, class F>
[[gnu::always_inline]] inline void powers(char* const* data, int64_t n, T most, const F& f) {
  typedef T W __attribute__((vector_size(kD * sizeof(T))));
  auto* out = reinterpret_cast<T*>(data[0]);
  auto* a = reinterpret_cast<const T*>(data[1]);
  auto* b = reinterpret_cast<const T*>(data[2]);
  const auto at = [&](T * to, const T* base, const T* power) __attribute__((always_inline)) {
    W x, y;
    __builtin_memcpy(&x, base, sizeof x);
    __builtin_memcpy(&y, power, sizeof y);
    const D u = __builtin_convertvector(x, D), v = __builtin_convertvector(y, D);
    W z = __builtin_convertvector(f(u, v), W);
    // What is not above 0 becomes NaN, which is beyond everything.
    if (__builtin_expect(beyond(u > 0.0 ? u : D{} + __builtin_nan(""), double(most)) || beyond(v, double(most)), 0)) {
      for (int64_t j = 0; j < kD; ++j) {
        if (!(x[j] > 0 && x[j] <= most && __builtin_fabs(double(y[j])) <= most)) z[j] = fn::pow(x[j], y[j]);
      }
    }
    __builtin_memcpy(to, &z, sizeof z);
  };
  int64_t i = 0;
  for (; i + kD <= n; i += kD) at(out + i, a + i, b + i);
  if (i == n) return;
  T x[kD] = {}, y[kD] = {};
  const auto bytes = static_cast<size_t>(n - i) * sizeof(T);
  __builtin_memcpy(x, a + i, bytes);
  __builtin_memcpy(y, b + i, bytes);
  for (int64_t j = n - i; j < kD; ++j) x[j] = y[j] = 1;
  at(x, x, y);
  __builtin_memcpy(out + i, x, bytes);
}
inline void pow_f32(char* const* data, int64_t n) {
  powers(
      data, n, 0x1.fffffep127f, [&](D x, D y) __attribute__((always_inline)) { return vpow_of_floats(x, y); });
}
inline void pow_f64(char* const* data, int64_t n) {
  powers(
      data, n, 0x1.fffffffffffffp1023, [&](D x, D y) __attribute__((always_inline)) { return vpow(x, y); });
}
#endif
#endif
#if defined(TENURE_EXPAND_UNARY) && TENURE_VECTOR_BYTES >= 32
// In vectors: of floats with half the instructions that the formulas take, or a third, which are in double; of doubles
// where the formulas call a function for each.
#undef exp_f32
#undef log_f32
#undef sigmoid_f32
#undef silu_f32
#undef erf_f32
#undef sin_f32
#undef cos_f32
#undef tan_f32
#undef erfinv_f32
#undef exp_f64
#undef log_f64
#undef sigmoid_f64
#undef tanh_f64
#undef erf_f64
#undef sin_f64
#undef cos_f64
#include "cpu/vec_body.h"
#include "cpu/vmath_body.h"
#define TENURE_IN_VECTORS(name, f)                                                                           \
  inline void name##_f32(char* const* data, int64_t n) {                                                     \
    float* out = reinterpret_cast<float*>(data[0]);                                                          \
    const float* x = reinterpret_cast<const float*>(data[1]);                                                \
    each_vector(                                                                                             \
        n, [&](int64_t i, int64_t m) __attribute__((always_inline)) { put(out + i, f(get(x + i, m)), m); }); \
  }
#define TENURE_IN_DOUBLES(name, f)                                                    \
  inline void name##_f64(char* const* data, int64_t n) {                              \
    each_double(                                                                      \
        reinterpret_cast<double*>(data[0]), reinterpret_cast<const double*>(data[1]), \
        n, [&](D x) __attribute__((always_inline)) { return f(x); });                 \
  }
TENURE_IN_VECTORS(exp, vexp)
TENURE_IN_VECTORS(log, vlog)
TENURE_IN_VECTORS(sigmoid, vsigmoid)
TENURE_IN_VECTORS(silu, vsilu)
TENURE_IN_VECTORS(erf, verf)
TENURE_IN_VECTORS(erfinv, verfinv)
TENURE_IN_DOUBLES(exp, vexp)
TENURE_IN_DOUBLES(log, vlog)
TENURE_IN_DOUBLES(sigmoid, vsigmoid)
TENURE_IN_DOUBLES(tanh, vtanh)
TENURE_IN_DOUBLES(erf, verf)
// Of what is far out, infinite or NaN each element by the formula.
#define TENURE_OF_ANGLES(name, more)                                                  \
  inline void name##_f32(char* const* data, int64_t n) {                              \
    float* out = reinterpret_cast<float*>(data[0]);                                   \
    const float* p = reinterpret_cast<const float*>(data[1]);                         \
    each_vector(n, [&](int64_t i, int64_t m) {                                        \
      const V x = get(p + i, m);                                                      \
      V y;                                                                            \
      if (beyond(x, 30000.0f))                                                        \
        for (int64_t j = 0; j < kL; ++j) y[j] = vm::name(x[j]);                       \
      else                                                                            \
        y = vsin(x, more);                                                            \
      put(out + i, y, m);                                                             \
    });                                                                               \
  }                                                                                   \
  inline void name##_f64(char* const* data, int64_t n) {                              \
    each_double(                                                                      \
        reinterpret_cast<double*>(data[0]), reinterpret_cast<const double*>(data[1]), \
        n, [&](D x) __attribute__((always_inline)) {                                  \
          if (!beyond(x, 100000.0)) return vsin(x, more);                             \
          for (int64_t j = 0; j < kD; ++j) x[j] = __builtin_##name(x[j]);             \
          return x;                                                                   \
        });                                                                           \
  }
TENURE_OF_ANGLES(sin, 0)
TENURE_OF_ANGLES(cos, 1)
inline void tan_f32(char* const* data, int64_t n) {
  float* out = reinterpret_cast<float*>(data[0]);
  const float* p = reinterpret_cast<const float*>(data[1]);
  each_vector(
      n, [&](int64_t i, int64_t m) __attribute__((always_inline)) {
        const V x = get(p + i, m);
        V y = vtan(x);
        if (__builtin_expect(beyond(x, 30000.0f), 0))
          for (int64_t j = 0; j < kL; ++j) y[j] = __builtin_fabsf(x[j]) <= 30000.0f ? y[j] : vm::tan(x[j]);
        put(out + i, y, m);
      });
}
#include "cpu/half_body.h"
inline void conj_c64(char* const* data, int64_t n) {
  auto* out = reinterpret_cast<float*>(data[0]);
  auto* x = reinterpret_cast<const float*>(data[1]);
  each_vector(2 * n, [&](int64_t i, int64_t m) { put(out + i, (V)((VUI)get(x + i, m) ^ second_sign()), m); });
}
inline void relu_f16(char* const* data, int64_t n) {
  each_narrow<HalfBits>(
      data, 1, n, [&](V x, V) __attribute__((always_inline)) { return x < 0.0f ? V{} : x; });
}
inline void relu_bf16(char* const* data, int64_t n) {
  each_narrow<BFloat16Bits>(
      data, 1, n, [&](V x, V) __attribute__((always_inline)) { return x < 0.0f ? V{} : x; });
}
#undef TENURE_OF_ANGLES
#undef TENURE_IN_VECTORS
#undef TENURE_IN_DOUBLES
#endif
#undef TENURE_WIDE
#undef TENURE_WIDE_LOOP
