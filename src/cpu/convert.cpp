// Copies and casts between all element types.
#include <algorithm>
#include <complex>
#include <cstring>
#include <limits>
#include <type_traits>

#include "core/parallel.h"
#include "cpu/elementwise.h"

namespace tenure::cpu {
namespace {

/// Out of the integer's range: the smallest integer of the width that the processor converts to, wrapped to To.
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
    using Wide = std::conditional_t<std::is_same_v<To, int32_t>, int32_t, int64_t>;
    constexpr From low = From(std::numeric_limits<Wide>::min());
    const bool inside = (x >= low) & (x < -low);
    return To(inside ? Wide(inside ? x : From(0)) : std::numeric_limits<Wide>::min());
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

// A tile is kTile elements along the input's dense dim and a cache line along the output's. It goes through a buffer,
// so that each line of memory is touched once, however the strides fall into the cache's sets.
constexpr int64_t kTile = 64;
constexpr int64_t line_elements(int bytes) { return 64 / bytes; }

template <int N>
struct __attribute__((packed, may_alias)) Element {
  char b[N];
};
/// out[i * out_stride + j * N] = in[i * N + j * in_stride], rows <= kTile, cols <= a line.
template <int N>
void transpose_tile(char* out, int64_t out_stride, const char* in, int64_t in_stride, int64_t rows, int64_t cols) {
  Element<N> buffer[kTile][line_elements(N)];
  for (int64_t j = 0; j < cols; ++j) {
    auto* from = reinterpret_cast<const Element<N>*>(in + j * in_stride);
    for (int64_t i = 0; i < rows; ++i) buffer[i][j] = from[i];
  }
  for (int64_t i = 0; i < rows; ++i) { std::memcpy(out + i * out_stride, buffer[i], static_cast<size_t>(cols * N)); }
}

/// A copy whose output is dense along the last dim and whose input is dense along another one, in tiles. False if it is
/// none.
bool copy_transposed(const Loop& loop, int bytes) {
  const Operand operands[] = {{static_cast<int8_t>(bytes), Form::plain}, {static_cast<int8_t>(bytes), Form::plain}};
  const Shape shape(loop, operands);
  const int last = shape.ndim - 1;
  if (shape.strides[0][last] != bytes || shape.sizes[last] < 8) return false;
  int dim = -1;
  for (int d = 0; d < last; ++d) {
    if (shape.strides[1][d] == bytes && shape.sizes[d] >= 8) dim = d;
  }
  if (dim < 0) return false;
  const int64_t rows = shape.sizes[dim], cols = shape.sizes[last], bands = (rows + kTile - 1) / kTile,
                line = line_elements(bytes);
  const int64_t out_stride = shape.strides[0][dim], in_stride = shape.strides[1][last];
  const auto tile = bytes == 1   ? transpose_tile<1>
                    : bytes == 2 ? transpose_tile<2>
                    : bytes == 4 ? transpose_tile<4>
                    : bytes == 8 ? transpose_tile<8>
                                 : transpose_tile<16>;
  const int64_t outer = loop.numel / (rows * cols), grain = std::max<int64_t>(1, kPiece / (kTile * cols));
  core::parallel_for(outer * bands, grain, [&](int64_t begin, int64_t end) {
    for (int64_t item = begin; item < end; ++item) {
      const int64_t i = item % bands * kTile;
      char* out = loop.data[0] + i * out_stride;
      const char* in = loop.data[1] + i * bytes;
      int64_t rest = item / bands;
      for (int d = last - 1; d >= 0; --d) {
        if (d == dim) continue;
        out += rest % shape.sizes[d] * shape.strides[0][d];
        in += rest % shape.sizes[d] * shape.strides[1][d];
        rest /= shape.sizes[d];
      }
      for (int64_t j = 0; j < cols; j += line) {
        tile(out + j * bytes, out_stride, in + j * in_stride, in_stride, std::min(kTile, rows - i),
             std::min(line, cols - j));
      }
    }
  });
  return true;
}

void copy(int bytes, const Loop& loop) {
  if (loop.numel <= 0) return;
  if (!loop.contiguous && loop.ndim > 1 && copy_transposed(loop, bytes)) return;
  const Dense dense = bytes == 1   ? copy_dense<1>
                      : bytes == 2 ? copy_dense<2>
                      : bytes == 4 ? copy_dense<4>
                      : bytes == 8 ? copy_dense<8>
                                   : copy_dense<16>;
  const Operand element{static_cast<int8_t>(bytes), Form::plain};
  run(loop, Body{dense, 2, {element, element}});
}

}  // namespace
}  // namespace tenure::cpu

namespace tenure::kernels {

void convert(ScalarType to, ScalarType from, const Loop& loop) {
  if (to == from) return cpu::copy(static_cast<int>(elementSize(to)), loop);
  cpu::run(loop, cpu::Body{cpu::convert_loop(to, from), 2, {cpu::operand(to), cpu::operand(from)}});
}

namespace {
template <ScalarType T>
void fill(const Loop& loop) {
  cpu::copy(elementSize(T), loop);
}
}  // namespace
constinit const Elementwise fill_kernel = {
    "fill",
    {fill<kByte>, fill<kChar>, fill<kShort>, fill<kInt>, fill<kLong>, fill<kHalf>, fill<kFloat>, fill<kDouble>,
     fill<kComplexFloat>, fill<kComplexDouble>, fill<kBool>, fill<kBFloat16>}};

}  // namespace tenure::kernels
