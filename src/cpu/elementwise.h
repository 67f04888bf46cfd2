// Turns the lines of kernels/elementwise.inc into columns of loops. Included by elementwise_*.cpp only, each of which
// expands some kinds of lines: the f32, f64 and i64 loops once per instruction set (elementwise_body.h), the others
// plainly.
#pragma once

#include <complex>
#include <type_traits>

#include "cpu/columns.h"
#include "cpu/isa.h"
#include "cpu/loops.h"
#include "kernels/functors_more.h"

// The order of iterations carries nothing: an output overlaps an input only exactly.
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wpass-failed"  // a permission, not a demand
#define TENURE_IVDEP _Pragma("clang loop vectorize(assume_safety)")
#else
#define TENURE_IVDEP _Pragma("GCC ivdep")
#endif

// What a line with these types leaves for floats: everything or nothing.
#define TENURE_FLOATS_ALL(...) __VA_ARGS__
#define TENURE_FLOATS_NUMERIC(...) __VA_ARGS__
#define TENURE_FLOATS_REAL(...) __VA_ARGS__
#define TENURE_FLOATS_ORDERED(...) __VA_ARGS__
#define TENURE_FLOATS_FLOATING(...) __VA_ARGS__
#define TENURE_FLOATS_FLOATING_COMPLEX(...) __VA_ARGS__
#define TENURE_FLOATS_INTEGRAL(...)
#define TENURE_FLOATS_BITS(...)
#define TENURE_FLOATS_COMPLEX(...)
// And for i64, which has loops of each instruction set as well.
#define TENURE_WHOLE_ALL(...) __VA_ARGS__
#define TENURE_WHOLE_NUMERIC(...) __VA_ARGS__
#define TENURE_WHOLE_REAL(...) __VA_ARGS__
#define TENURE_WHOLE_ORDERED(...) __VA_ARGS__
#define TENURE_WHOLE_FLOATING(...)
#define TENURE_WHOLE_FLOATING_COMPLEX(...)
#define TENURE_WHOLE_INTEGRAL(...) __VA_ARGS__
#define TENURE_WHOLE_BITS(...) __VA_ARGS__
#define TENURE_WHOLE_COMPLEX(...)

namespace tenure::cpu {

constexpr unsigned bit(ScalarType t) { return 1u << static_cast<int>(t); }
namespace types {
inline constexpr unsigned INTEGRAL = bit(kByte) | bit(kChar) | bit(kShort) | bit(kInt) | bit(kLong);
inline constexpr unsigned BITS = INTEGRAL | bit(kBool);
inline constexpr unsigned FLOATING = bit(kHalf) | bit(kBFloat16) | bit(kFloat) | bit(kDouble);
inline constexpr unsigned COMPLEX = bit(kComplexFloat) | bit(kComplexDouble);
inline constexpr unsigned FLOATING_COMPLEX = FLOATING | COMPLEX;
inline constexpr unsigned ORDERED = INTEGRAL | FLOATING;
inline constexpr unsigned REAL = BITS | FLOATING;
inline constexpr unsigned NUMERIC = ORDERED | COMPLEX;
inline constexpr unsigned ALL = REAL | COMPLEX;
}  // namespace types

template <class T>
inline constexpr bool is_16bit = std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>;
/// What a kernel for elements T computes in.
template <class T>
using Compute = std::conditional_t<is_16bit<T>, float, T>;

enum class Result : uint8_t { same, boolean, real };
template <Result R, class T>
struct ResultOf {
  using type = T;
};
template <class T>
struct ResultOf<Result::boolean, T> {
  using type = bool;
};
template <class T>
struct ResultOf<Result::real, std::complex<T>> {
  using type = T;
};

template <class T>
constexpr Operand operand_of() {
  constexpr Form form = std::is_same_v<T, Half>       ? Form::half
                        : std::is_same_v<T, BFloat16> ? Form::bfloat16
                                                      : Form::plain;
  return {static_cast<int8_t>(sizeof(T)), form};
}

/// A formula F over N inputs of compute type C, for the processor that every build supports.
template <class F, class C, class Out, int N>
void dense_loop(char* const* data, int64_t n) {
  if constexpr (std::is_same_v<C, bool> && std::is_same_v<Out, bool> && N == 1) {
    // One of two bytes: compilers do not vectorise a function from bool to bool.
    auto* to = reinterpret_cast<uint8_t*>(data[0]);
    auto* from = reinterpret_cast<const uint8_t*>(data[1]);
    const uint8_t no = bool(F::template apply<C>(false)), yes = bool(F::template apply<C>(true));
    TENURE_IVDEP
    for (int64_t i = 0; i < n; ++i) to[i] = from[i] != 0 ? yes : no;
    return;
  }
  auto* out = reinterpret_cast<Out*>(data[0]);
  auto* a = reinterpret_cast<const C*>(data[1]);
  [[maybe_unused]] auto* b = reinterpret_cast<const C*>(data[N > 1 ? 2 : 1]);
  [[maybe_unused]] auto* c = reinterpret_cast<const C*>(data[N > 2 ? 3 : 1]);
  TENURE_IVDEP
  for (int64_t i = 0; i < n; ++i) {
    if constexpr (N == 1)
      out[i] = Out(F::template apply<C>(a[i]));
    else if constexpr (N == 2)
      out[i] = Out(F::template apply<C>(a[i], b[i]));
    else
      out[i] = Out(F::template apply<C>(a[i], b[i], c[i]));
  }
}

/// Loops that some formulas have besides, for a type: `one_first`, `one_second` with one element for one of two
/// operands, `one_last` for the second and the third of three, and `direct`, on wide sets, of f16 and bf16 as they are
/// stored or of complex numbers.
template <class F>
struct Besides {};

template <class F, class T, int N, Result R>
void loop_of(const Loop& loop) {
  using C = Compute<T>;
#if TENURE_HAS_WIDE_ISA
  if constexpr (requires { Besides<F>::direct(static_cast<T*>(nullptr)); }) {
    if (loop.wide == 0 && isa() != Isa::base) {
      const Dense direct = Besides<F>::direct(static_cast<T*>(nullptr));
      if (loop.contiguous && loop.numel <= kPiece) return direct(loop.data, loop.numel);
      constexpr Operand element{sizeof(T), Form::plain};
      return run(loop, Body{direct, N + 1, {element, element, element, element}});
    }
  }
#endif
  using Out = typename ResultOf<R, T>::type;
  using DenseOut = typename ResultOf<R, C>::type;
  Dense dense;
  if constexpr (requires { F::wide(static_cast<C*>(nullptr)); })
    dense = F::wide(static_cast<C*>(nullptr));
  else
    dense = &dense_loop<F, C, DenseOut, N>;
  if (!is_16bit<T> && loop.contiguous && loop.numel <= kPiece) return dense(loop.data, loop.numel);
  constexpr Operand in = operand_of<T>();
  Body body{dense, N + 1, {operand_of<Out>(), in, in, in}};
  if constexpr (is_16bit<T>) {
    for (int k = 1; k <= N; ++k)
      if (loop.wide >> k & 1) body.operand[k] = operand_of<C>();
  }
  if constexpr (requires { Besides<F>::one_first(static_cast<T*>(nullptr)); }) {
    body.one[0] = {1u << 1, Besides<F>::one_first(static_cast<T*>(nullptr))};
    body.one[1] = {1u << 2, Besides<F>::one_second(static_cast<T*>(nullptr))};
  } else if constexpr (requires { Besides<F>::one_last(static_cast<T*>(nullptr)); }) {
    body.one[0] = {1u << 2 | 1u << 3, Besides<F>::one_last(static_cast<T*>(nullptr))};
  }
  run(loop, body);
}

template <class F, int N, Result R, unsigned Types, class T>
constexpr kernels::KernelFn<Loop> entry() {
  if constexpr ((Types & bit(dtype_of<T>)) != 0)
    return &loop_of<F, T, N, R>;
  else
    return nullptr;
}

template <class F, int N, Result R, unsigned Types>
constexpr Column<Loop> column_of() {
  return {{entry<F, N, R, Types, uint8_t>(), entry<F, N, R, Types, int8_t>(), entry<F, N, R, Types, int16_t>(),
           entry<F, N, R, Types, int32_t>(), entry<F, N, R, Types, int64_t>(), entry<F, N, R, Types, Half>(),
           entry<F, N, R, Types, float>(), entry<F, N, R, Types, double>(),
           entry<F, N, R, Types, std::complex<float>>(), entry<F, N, R, Types, std::complex<double>>(),
           entry<F, N, R, Types, bool>(), entry<F, N, R, Types, BFloat16>()}};
}

}  // namespace tenure::cpu

// What Besides has of a formula. In the namespace tenure::cpu.
#define TENURE_ONE(name, T, loop)                                               \
  static Dense one_first(T*) { return TENURE_PICK(name##_##loop##_one_first); } \
  static Dense one_second(T*) { return TENURE_PICK(name##_##loop##_one_second); }
#define TENURE_ONE_LAST(name, T, loop) \
  static Dense one_last(T*) { return TENURE_PICK(name##_##loop##_one_last); }
#if TENURE_HAS_WIDE_ISA
#define TENURE_DIRECT(name, T, loop) \
  static Dense direct(T*) { return isa() == Isa::avx512 ? &avx512::name##_##loop : &avx2::name##_##loop; }
#define TENURE_NARROW(name) TENURE_DIRECT(name, Half, f16) TENURE_DIRECT(name, BFloat16, bf16)
#else
#define TENURE_DIRECT(name, T, loop)
#define TENURE_NARROW(name)
#endif
#define TENURE_BESIDES(name, ...)  \
  namespace {                      \
  struct name##_formula;           \
  }                                \
  template <>                      \
  struct Besides<name##_formula> { \
    __VA_ARGS__                    \
  };

// A formula struct of a line and its column.
#define TENURE_COLUMN(name, set, inputs, result, parameters, ...)                                               \
  namespace tenure::cpu {                                                                                       \
  namespace {                                                                                                   \
  struct name##_formula {                                                                                       \
    template <class C>                                                                                          \
    static TENURE_HD auto apply parameters {                                                                    \
      return __VA_ARGS__;                                                                                       \
    }                                                                                                           \
    TENURE_FLOATS_##set(                                                                                        \
        static Dense wide(float*) { return TENURE_PICK(name##_f32); } static Dense wide(double*) {              \
          return TENURE_PICK(name##_f64);                                                                       \
        }) TENURE_WHOLE_##set(static Dense wide(int64_t*) { return TENURE_PICK(name##_i64); })                  \
  };                                                                                                            \
  }                                                                                                             \
  }                                                                                                             \
  namespace tenure::cpu {                                                                                       \
  extern const Column<Loop> name##_column;                                                                      \
  constinit const Column<Loop> name##_column = column_of<name##_formula, inputs, Result::result, types::set>(); \
  }
