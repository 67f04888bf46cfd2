// Copies and casts between all element types.
#include <algorithm>
#include <complex>
#include <cstring>
#include <limits>
#include <type_traits>

#include "core/parallel.h"
#include "cpu/elementwise.h"
#include "cpu/transpose.h"

namespace tenure::cpu {
namespace {

/// From floating to integer: towards zero; beyond the integer's range the end of it; NaN gives 0.
template <class To, class From>
To cast(From x) {
  if constexpr (fn::is_complex<From>) {
    if constexpr (fn::is_complex<To>)
      return To(x);
    else if constexpr (std::is_same_v<To, bool>)
      return x != From(0);
    else
      return cast<To>(x.real());
  } else if constexpr (std::is_same_v<To, bool>) {
    return x != From(0);
  } else if constexpr (std::is_floating_point_v<From> && std::is_integral_v<To>) {
    using Limits = std::numeric_limits<To>;
    using Wide = std::conditional_t<(sizeof(To) < 8), int32_t, int64_t>;
    constexpr From low = From(Limits::min()), past = From(Limits::max() / 2 + 1) * 2;
    const To within = To(Wide(((x >= low) & (x < past)) ? x : From(0)));
    return x >= past ? Limits::max() : x < low ? Limits::min() : within;
  } else {
    return To(x);
  }
}

template <class To, class From>
void convert_dense(char* const* data, int64_t n) {
  auto* out = reinterpret_cast<To*>(data[0]);
  auto* in = reinterpret_cast<const From*>(data[1]);
  TENURE_IVDEP
  for (int64_t i = 0; i < n; ++i) out[i] = cast<To>(in[i]);
}

template <int N>
void copy_dense(char* const* data, int64_t n) {
  if (data[0] != data[1]) std::memcpy(data[0], data[1], static_cast<size_t>(n * N));
}

template <class To>
Dense convert_to(ScalarType from) {
  switch (from) {
    case kByte:
      return convert_dense<To, uint8_t>;
    case kChar:
      return convert_dense<To, int8_t>;
    case kShort:
      return convert_dense<To, int16_t>;
    case kInt:
      return convert_dense<To, int32_t>;
    case kLong:
      return convert_dense<To, int64_t>;
    case kDouble:
      return convert_dense<To, double>;
    case kComplexFloat:
      return convert_dense<To, std::complex<float>>;
    case kComplexDouble:
      return convert_dense<To, std::complex<double>>;
    case kBool:
      return convert_dense<To, bool>;
    default:
      return convert_dense<To, float>;  // and f16, bf16, which arrive as float
  }
}

Dense convert_loop(ScalarType to, ScalarType from) {
  switch (to) {
    case kByte:
      return convert_to<uint8_t>(from);
    case kChar:
      return convert_to<int8_t>(from);
    case kShort:
      return convert_to<int16_t>(from);
    case kInt:
      return convert_to<int32_t>(from);
    case kLong:
      return convert_to<int64_t>(from);
    case kDouble:
      return convert_to<double>(from);
    case kComplexFloat:
      return convert_to<std::complex<float>>(from);
    case kComplexDouble:
      return convert_to<std::complex<double>>(from);
    case kBool:
      return convert_to<bool>(from);
    default:
      return convert_to<float>(from);
  }
}

Operand operand(ScalarType t) {
  const Form form = t == kHalf ? Form::half : t == kBFloat16 ? Form::bfloat16 : Form::plain;
  return {static_cast<int8_t>(elementSize(t)), form};
}

/// A small copy of runs that are dense on both sides. False, with nothing done, if it is none.
bool copy_runs(const Loop& loop, const Shape& shape, int bytes) {
  const int last = shape.ndim - 1;
  const int64_t run = shape.sizes[last];
  if (loop.numel > kPiece || run < 4 || shape.strides[0][last] != bytes || shape.strides[1][last] != bytes)
    return false;
  Cursor cursor(shape, 2, loop.data, 0);
  for (int64_t i = 0; i < loop.numel; i += run) {
    if (cursor.at(0) != cursor.at(1)) std::memcpy(cursor.at(0), cursor.at(1), static_cast<size_t>(run * bytes));
    cursor.advance(run);
  }
  return true;
}

void copy(int bytes, const Loop& loop) {
  if (loop.numel <= 0) return;
  const Operand element{static_cast<int8_t>(bytes), Form::plain};
  if (!loop.contiguous && loop.ndim > 1) {
    const Operand operands[] = {element, element};
    const Shape shape(loop, operands);
    if (copy_runs(loop, shape, bytes) || copy_transposed(loop, shape, bytes)) return;
  }
  const Dense dense = bytes == 1   ? copy_dense<1>
                      : bytes == 2 ? copy_dense<2>
                      : bytes == 4 ? copy_dense<4>
                      : bytes == 8 ? copy_dense<8>
                                   : copy_dense<16>;
  run(loop, Body{dense, 2, {element, element}});
}

template <ScalarType To>
void convert(const Loop& loop) {
  if (loop.from == To) return copy(elementSize(To), loop);
  run(loop, Body{convert_loop(To, loop.from), 2, {operand(To), operand(loop.from)}});
}
template <int N>
void fill(const Loop& loop) {
  copy(N, loop);
}
void zero(const kernels::Flat& f) { std::memset(f.out[0].data, 0, static_cast<size_t>(f.n)); }

}  // namespace

extern const Column<Loop> convert_column, fill_column;
constinit const Column<Loop> convert_column = {
    {convert<kByte>, convert<kChar>, convert<kShort>, convert<kInt>, convert<kLong>, convert<kHalf>, convert<kFloat>,
     convert<kDouble>, convert<kComplexFloat>, convert<kComplexDouble>, convert<kBool>, convert<kBFloat16>}};
constinit const Column<Loop> fill_column = {{TENURE_BY_BYTES(fill)}};
extern const Column<kernels::Flat> zero_column;
constinit const Column<kernels::Flat> zero_column = {{zero}};  // bytes: of u8

}  // namespace tenure::cpu
