// where and masked_fill by element size, complex numbers from two reals, and the scan for zeros.
#include <algorithm>
#include <complex>

#include "cpu/elementwise.h"
#include "cpu/vec.h"

#define TENURE_ISA_FILE "cpu/polar_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
namespace {

/// An element of N bytes that is only moved.
template <int N>
using Word = std::conditional_t<N == 1, uint8_t,
                                std::conditional_t<N == 2, uint16_t, std::conditional_t<N == 4, uint32_t, uint64_t>>>;

/// out = condition ? x : y, with the operands at these places.
template <int N, int Condition, int X, int Y>
void select_dense(char* const* data, int64_t n) {
  auto* condition = reinterpret_cast<const uint8_t*>(data[Condition]);
  if constexpr (N == 16) {
    auto* out = reinterpret_cast<std::complex<double>*>(data[0]);
    auto *x = reinterpret_cast<const std::complex<double>*>(data[X]),
         *y = reinterpret_cast<const std::complex<double>*>(data[Y]);
    for (int64_t i = 0; i < n; ++i) out[i] = condition[i] ? x[i] : y[i];
  } else {
    typedef Word<N> __attribute__((may_alias, aligned(N < 4 ? N : 4))) Moved;
    auto* out = reinterpret_cast<Moved*>(data[0]);
    auto *x = reinterpret_cast<const Moved*>(data[X]), *y = reinterpret_cast<const Moved*>(data[Y]);
    TENURE_IVDEP
    for (int64_t i = 0; i < n; ++i) {
      const Word<N> a = x[i], b = y[i];
      out[i] = condition[i] ? a : b;
    }
  }
}

template <int N>
void where(const Loop& loop) {
  constexpr Operand element{N, Form::plain}, condition{1, Form::plain};
  run(loop, Body{select_dense<N, 1, 2, 3>, 4, {element, condition, element, element}});
}
template <int N>
void masked_fill(const Loop& loop) {
  constexpr Operand element{N, Form::plain}, condition{1, Form::plain};
  run(loop, Body{select_dense<N, 2, 3, 1>, 4, {element, element, condition, element}});
}

template <class T>
void complex_dense(char* const* data, int64_t n) {
  auto* out = reinterpret_cast<std::complex<T>*>(data[0]);
  auto *x = reinterpret_cast<const T*>(data[1]), *y = reinterpret_cast<const T*>(data[2]);
  for (int64_t i = 0; i < n; ++i) out[i] = {x[i], y[i]};
}
template <class T, bool Polar>
void complex_of(const Loop& loop) {
  constexpr Operand real{sizeof(T), Form::plain}, out{2 * sizeof(T), Form::plain};
  Dense dense = complex_dense<T>;
  if constexpr (Polar) dense = sizeof(T) == 4 ? TENURE_PICK(polar_f32) : TENURE_PICK(polar_f64);
  run(loop, Body{dense, 3, {out, real, real}});
}

template <class T>
bool has_zero(const char* data, int64_t n) {
  auto* in = reinterpret_cast<const T*>(data);
  bool found = false;
  for (int64_t i = 0; i < n; ++i) found |= in[i] == T(0);
  return found;
}

template <class T>
void any_zero(const kernels::Scan& scan) {
  using Bits = Word<sizeof(T)>;
  const Loop& loop = scan.loop;
  scan.found->any = false;
  if (loop.numel <= 0) return;
  constexpr int bytes = sizeof(T);
  const Operand operand{bytes, Form::plain};
  const Shape shape(loop, &operand);
  Cursor cursor(shape, 1, loop.data, 0);
  alignas(64) char buffer[512 * 8];
  for (int64_t i = 0; i < loop.numel && !scan.found->any;) {
    const int64_t n = std::min<int64_t>(512, cursor.left_in_run());
    gather_run(bytes, buffer, cursor.at(0), shape.strides[0][shape.ndim - 1], n);
    scan.found->any = has_zero<Bits>(buffer, n);
    cursor.advance(n);
    i += n;
  }
}

}  // namespace

extern const Column<Loop> where_column, masked_fill_column, complex_column, polar_column;
constinit const Column<Loop> where_column = {{TENURE_BY_BYTES(where)}};
constinit const Column<Loop> masked_fill_column = {{TENURE_BY_BYTES(masked_fill)}};
constinit const Column<Loop> complex_column = {
    {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, complex_of<float, false>, complex_of<double, false>}};
constinit const Column<Loop> polar_column = {
    {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, complex_of<float, true>, complex_of<double, true>}};
extern const Column<kernels::Scan> any_zero_column;
constinit const Column<kernels::Scan> any_zero_column = {
    {TENURE_OF_INTEGERS(any_zero), nullptr, nullptr, nullptr, nullptr, nullptr, any_zero<bool>}};

}  // namespace tenure::cpu
