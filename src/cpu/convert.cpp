// Copies and casts between all element types.
#include <algorithm>
#include <complex>
#include <cstring>
#include <limits>
#include <type_traits>

#include "core/parallel.h"
#include "cpu/elementwise.h"
#include "cpu/transpose.h"

#define TENURE_ISA_FILE "cpu/convert_body.h"
#include "cpu/each_isa.h"

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

/// The pairs that programs convert most, in vectors of the set; null for all others.
Dense convert_wide(ScalarType to, ScalarType from) {
#define TENURE_PAIR(To, From, name) \
  if (to == To && from == From) return TENURE_PICK(name);
  TENURE_PAIR(kLong, kFloat, i64_of_f32)
  TENURE_PAIR(kInt, kFloat, i32_of_f32)
  TENURE_PAIR(kBool, kFloat, bool_of_f32)
  TENURE_PAIR(kDouble, kFloat, f64_of_f32)
  TENURE_PAIR(kFloat, kDouble, f32_of_f64)
  TENURE_PAIR(kFloat, kLong, f32_of_i64)
  TENURE_PAIR(kFloat, kInt, f32_of_i32)
  TENURE_PAIR(kFloat, kByte, f32_of_u8)
  TENURE_PAIR(kFloat, kBool, f32_of_bool)
  TENURE_PAIR(kLong, kInt, i64_of_i32)
  TENURE_PAIR(kInt, kLong, i32_of_i64)
  TENURE_PAIR(kLong, kBool, i64_of_bool)
#undef TENURE_PAIR
  return nullptr;
}

Dense convert_loop(ScalarType to, ScalarType from) {
  if (const Dense wide = convert_wide(to, from)) return wide;
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

bool is_half(ScalarType t) { return t == kHalf || t == kBFloat16; }

Operand operand(ScalarType t) {
  const Form form = t == kHalf ? Form::half : t == kBFloat16 ? Form::bfloat16 : Form::plain;
  return {static_cast<int8_t>(elementSize(t)), form};
}

/// A copy of runs that are dense on both sides and no longer than a piece. False, with nothing done, if it is none.
bool copy_runs(const Loop& loop, const Shape& shape, int bytes) {
  const int last = shape.ndim - 1;
  const int64_t run = shape.sizes[last];
  if (run < (loop.numel > kPiece ? 64 : 4) || run > kPiece || shape.strides[0][last] != bytes ||
      shape.strides[1][last] != bytes) {
    return false;
  }
  const bool stream = loop.numel >= kStreamBytes / bytes && loop.data[0] != loop.data[1];
  core::parallel_for(loop.numel / run, std::max<int64_t>(1, kPiece / run), [&](int64_t begin, int64_t end) {
    Cursor cursor(shape, 2, loop.data, begin * run);
    for (int64_t i = begin; i < end; ++i) {
      if (stream) {
        stream_copy(cursor.at(0), cursor.at(1), run * bytes);
      } else if (cursor.at(0) != cursor.at(1)) {
        std::memcpy(cursor.at(0), cursor.at(1), static_cast<size_t>(run * bytes));
      }
      cursor.advance(run);
    }
    if (stream) stream_end();
  });
  return true;
}

/// One element again and again, into dense places. False, with nothing done, if it is none.
bool fill_dense(const Loop& loop, const Shape& shape, int bytes) {
  if (shape.ndim != 1 || shape.strides[0][0] != bytes || shape.strides[1][0] != 0) return false;
  const bool stream = loop.numel >= kStreamBytes / bytes;
  core::parallel_for(loop.numel, kPiece, [&](int64_t begin, int64_t end) {
    alignas(64) char value[1024];
    const int64_t at_once = static_cast<int64_t>(sizeof value) / bytes;
    gather_run(bytes, value, loop.data[1], 0, std::min(at_once, end - begin));
    for (int64_t i = begin; i < end; i += at_once) {
      const int64_t n = std::min(at_once, end - i) * bytes;
      char* to = loop.data[0] + i * bytes;
      stream ? stream_copy(to, value, n) : static_cast<void>(std::memcpy(to, value, static_cast<size_t>(n)));
    }
    if (stream) stream_end();
  });
  return true;
}

void copy(int bytes, const Loop& loop) {
  if (loop.numel <= 0) return;
  const Operand element{static_cast<int8_t>(bytes), Form::plain};
  if (!loop.contiguous && (loop.ndim > 1 || loop.numel > kPiece)) {
    const Operand operands[] = {element, element};
    const Shape shape(loop, operands);
    if (fill_dense(loop, shape, bytes) || copy_runs(loop, shape, bytes) || copy_transposed(loop, shape, bytes)) return;
  }
  const Dense dense = bytes == 1   ? copy_dense<1>
                      : bytes == 2 ? copy_dense<2>
                      : bytes == 4 ? copy_dense<4>
                      : bytes == 8 ? copy_dense<8>
                                   : copy_dense<16>;
  run(loop, Body{dense, 2, {element, element}});
}

/// Dense f16 or bf16 to f32, or back, of which neither passes by a buffer. False, with nothing done, if it is none.
bool convert_halves(ScalarType to, ScalarType from, const Loop& loop) {
  const bool narrows = from == kFloat && is_half(to), widens = to == kFloat && is_half(from);
  const Operand out = operand(to), in = operand(from);
  if ((!narrows && !widens) || loop.numel <= 0 || loop.numel >= kStreamBytes / out.bytes) return false;
  const Operand both[] = {out, in};
  const Shape shape(loop, both);
  if (shape.ndim != 1 || shape.strides[0][0] != out.bytes || shape.strides[1][0] != in.bytes) return false;
  const Form form = narrows ? out.form : in.form;
  core::parallel_for(loop.numel, kPiece, [&](int64_t begin, int64_t end) {
    char *result = loop.data[0] + begin * out.bytes, *source = loop.data[1] + begin * in.bytes;
    narrows ? store_form(form, reinterpret_cast<const float*>(source), result, end - begin)
            : load_form(form, source, reinterpret_cast<float*>(result), end - begin);
  });
  return true;
}

template <ScalarType To>
void convert(const Loop& loop) {
  if (loop.from == To) return copy(elementSize(To), loop);
  if (convert_halves(To, loop.from, loop)) return;
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
