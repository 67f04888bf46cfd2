#include "cpu/transpose.h"

#include <algorithm>
#include <cstring>

#include "core/parallel.h"
#include "cpu/vec.h"

#define TENURE_ISA_FILE "cpu/transpose_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
namespace {

// A tile is kTile elements along the input's dense dim and kRun bytes along the output's. It goes through a buffer, so
// that memory is read and written in runs, each line once, however the strides fall into the caches' sets.
constexpr int64_t kTile = 64, kRun = 256;

struct Tile {
  char* out;
  const char* in;
  int64_t out_stride, in_stride, rows, cols;
  const char* next;  // the input of the tile after this one
  bool stream;
};

template <int N>
struct __attribute__((packed, may_alias)) Element {
  char b[N];
};
template <int N>
void transpose_elements(const char* in, int64_t in_stride, int64_t rows, int64_t cols, char* out, int64_t out_stride) {
  int64_t whole_rows = 0, whole_cols = 0;
  if constexpr (N == 4) {
    static const int64_t square = TENURE_PICK(square_size)();
    static const auto squares = TENURE_PICK(transpose_squares);
    if (in_stride % N == 0) {
      whole_rows = rows / square * square;
      whole_cols = cols / square * square;
      squares(reinterpret_cast<const float*>(in), in_stride / N, reinterpret_cast<float*>(out), out_stride / N,
              whole_rows, whole_cols);
    }
  }
  for (int64_t j = 0; j < cols; ++j) {
    auto* from = reinterpret_cast<const Element<N>*>(in + j * in_stride);
    for (int64_t i = j < whole_cols ? whole_rows : 0; i < rows; ++i)
      reinterpret_cast<Element<N>*>(out + i * out_stride)[j] = from[i];
  }
}

/// out[i * out_stride + j * N] = in[i * N + j * in_stride].
template <int N>
void transpose_tile(const Tile& t) {
  alignas(64) char buffer[kTile][kRun];
  transpose_elements<N>(t.in, t.in_stride, t.rows, t.cols, buffer[0], kRun);
  const int64_t bytes = t.cols * N;
  for (int64_t i = 0; i < t.rows; ++i) {
    if (i < t.cols && t.next != nullptr) ask_for(t.next + i * t.in_stride, t.rows * N);
    char* to = t.out + i * t.out_stride;
    const char* from = buffer[i];
    t.stream ? stream_copy(to, from, bytes) : static_cast<void>(std::memcpy(to, from, static_cast<size_t>(bytes)));
  }
}

}  // namespace

void transpose_block(int bytes, const char* in, int64_t in_stride, int64_t rows, int64_t cols, char* out,
                     int64_t out_stride) {
  const auto elements = bytes == 1   ? transpose_elements<1>
                        : bytes == 2 ? transpose_elements<2>
                        : bytes == 4 ? transpose_elements<4>
                        : bytes == 8 ? transpose_elements<8>
                                     : transpose_elements<16>;
  elements(in, in_stride, rows, cols, out, out_stride);
}

bool copy_transposed(const Loop& loop, const Shape& shape, int bytes) {
  const int last = shape.ndim - 1;
  if (shape.strides[0][last] != bytes || shape.sizes[last] < 8) return false;
  int dim = -1;
  for (int d = 0; d < last; ++d) {
    if (shape.strides[1][d] == bytes && shape.sizes[d] >= 8) dim = d;
  }
  if (dim < 0) return false;
  const int64_t rows = shape.sizes[dim], cols = shape.sizes[last], bands = (rows + kTile - 1) / kTile,
                run = kRun / bytes;
  const auto tile = bytes == 1   ? transpose_tile<1>
                    : bytes == 2 ? transpose_tile<2>
                    : bytes == 4 ? transpose_tile<4>
                    : bytes == 8 ? transpose_tile<8>
                                 : transpose_tile<16>;
  const int64_t outer = loop.numel / (rows * cols), grain = std::max<int64_t>(1, kPiece / (kTile * cols));
  const bool stream = loop.numel >= kStreamBytes / bytes;
  core::parallel_for(outer * bands, grain, [&](int64_t begin, int64_t end) {
    for (int64_t item = begin; item < end; ++item) {
      const int64_t i = item % bands * kTile;
      Tile t{loop.data[0] + i * shape.strides[0][dim],
             loop.data[1] + i * bytes,
             shape.strides[0][dim],
             shape.strides[1][last],
             std::min(kTile, rows - i),
             0,
             nullptr,
             stream};
      int64_t rest = item / bands;
      for (int d = last - 1; d >= 0; --d) {
        if (d == dim) continue;
        t.out += rest % shape.sizes[d] * shape.strides[0][d];
        t.in += rest % shape.sizes[d] * shape.strides[1][d];
        rest /= shape.sizes[d];
      }
      for (int64_t j = 0; j < cols; j += run) {
        t.cols = std::min(run, cols - j);
        t.next = stream && j + run < cols ? t.in + run * t.in_stride : nullptr;
        tile(t);
        t.out += kRun;
        t.in += run * t.in_stride;
      }
    }
    if (stream) stream_end();
  });
  return true;
}

}  // namespace tenure::cpu
