// Loops over operands whose dense dims differ, tile by tile: each line of memory is read once, and whole.
#include <algorithm>

#include "core/parallel.h"
#include "cpu/loops.h"
#include "cpu/transpose.h"

namespace tenure::cpu {
namespace {

// A tile is kRows elements along the dense dim of what lies across and kRowBytes of the widest operand along the
// output's: whole lines of floats, and runs long enough for what a call costs.
constexpr int64_t kRows = 16, kRowBytes = 1024;
constexpr int64_t kLeast = 8;  // elements along each of the two dims for which tiles pay

/// How an operand comes to a row of a tile.
enum class Way : uint8_t { in_place, one, across, strided };

class Tiles {
 public:
  Tiles(const Loop& loop, const Shape& shape, const Body& body, int dim) noexcept
      : loop_(loop), shape_(shape), body_(body), dim_(dim), last_(shape.ndim - 1), dense_(body.dense) {
    int64_t widest = 1;
    unsigned one = 0, single = 0;
    for (int k = 1; k < body.noperands; ++k)
      if (shape.strides[k][last_] == 0) single |= 1u << k;
    for (const auto& [operands, dense] : body.one) {
      if (dense == nullptr || (operands & ~single) != 0) continue;
      one = operands;
      dense_ = dense;
    }
    for (int k = 0; k < body.noperands; ++k) {
      const int64_t bytes = body.operand[k].bytes, inner = shape.strides[k][last_];
      const bool plain = body.operand[k].form == Form::plain;
      widest = std::max(widest, plain ? bytes : int64_t{4});
      way_[k] = Way::strided;
      if (inner == bytes) {
        way_[k] = Way::in_place;
      } else if ((one >> k & 1) != 0) {
        way_[k] = Way::one;
      } else if (inner != 0 && shape.strides[k][dim] == bytes) {
        way_[k] = Way::across;
      }
    }
    columns_ = kRowBytes / widest;
    stream_ = body.operand[0].form == Form::plain && streams(loop, body);
  }

  int64_t bands() const noexcept { return (shape_.sizes[dim_] + kRows - 1) / kRows; }
  int64_t items() const noexcept { return loop_.numel / (shape_.sizes[dim_] * shape_.sizes[last_]) * bands(); }
  int64_t grain() const noexcept { return std::max<int64_t>(1, kPiece / (kRows * shape_.sizes[last_])); }

  /// Bands of kRows rows each, over all columns.
  void operator()(int64_t begin, int64_t end) const {
    Buffers buffers;
    for (int64_t item = begin; item < end; ++item) {
      const int64_t first = item % bands() * kRows, rows = std::min(kRows, shape_.sizes[dim_] - first);
      char* at[kMaxOperands];
      for (int k = 0; k < body_.noperands; ++k) at[k] = loop_.data[k] + first * shape_.strides[k][dim_];
      int64_t rest = item / bands();
      for (int d = last_ - 1; d >= 0; --d) {
        if (d == dim_) continue;
        for (int k = 0; k < body_.noperands; ++k) at[k] += rest % shape_.sizes[d] * shape_.strides[k][d];
        rest /= shape_.sizes[d];
      }
      for (int64_t j = 0; j < shape_.sizes[last_]; j += columns_) {
        const int64_t n = std::min(columns_, shape_.sizes[last_] - j);
        tile(buffers, at, rows, n);
        for (int k = 0; k < body_.noperands; ++k) at[k] += n * shape_.strides[k][last_];
      }
    }
    if (stream_) stream_end();
  }

 private:
  struct Buffers {
    alignas(64) char tile[kMaxOperands - 1][kRows][kRowBytes];
    alignas(64) char row[kMaxOperands][kRowBytes];
    alignas(64) char raw[kRowBytes];
  };

  void tile(Buffers& buffers, char* const* at, int64_t rows, int64_t n) const {
    for (int k = 1; k < body_.noperands; ++k) {
      if (way_[k] == Way::across)
        transpose_block(body_.operand[k].bytes, at[k], shape_.strides[k][last_], rows, n, buffers.tile[k - 1][0],
                        kRowBytes);
    }
    const Operand result = body_.operand[0];
    for (int64_t i = 0; i < rows; ++i) {
      char* data[kMaxOperands];
      for (int k = 1; k < body_.noperands; ++k)
        data[k] = operand(buffers, k, at[k] + i * shape_.strides[k][dim_], buffers.tile[k - 1][i], n);
      char* to = at[0] + i * shape_.strides[0][dim_];
      const bool direct = result.form == Form::plain && !stream_;
      data[0] = direct ? to : buffers.row[0];
      dense_(data, n);
      if (direct) continue;
      if (stream_)
        stream_copy(to, data[0], n * result.bytes);
      else
        store_form(result.form, reinterpret_cast<const float*>(data[0]), to, n);
    }
  }

  /// One row of an input: `from` is where it begins, or `turned` where it lies across.
  char* operand(Buffers& buffers, int k, char* from, char* turned, int64_t n) const {
    const Operand operand = body_.operand[k];
    const bool plain = operand.form == Form::plain;
    if (way_[k] == Way::one) return from;
    if (way_[k] == Way::across) from = turned;
    if (way_[k] == Way::strided) {
      char* to = plain ? buffers.row[k] : buffers.raw;
      gather_run(operand.bytes, to, from, shape_.strides[k][last_], n);
      from = to;
    }
    if (plain) return from;
    load_form(operand.form, from, reinterpret_cast<float*>(buffers.row[k]), n);
    return buffers.row[k];
  }

  const Loop& loop_;
  const Shape& shape_;
  const Body& body_;
  int dim_, last_;
  Dense dense_;
  Way way_[kMaxOperands] = {};
  int64_t columns_;
  bool stream_;
};

}  // namespace

bool run_tiled(const Loop& loop, const Shape& shape, const Body& body) {
  const int last = shape.ndim - 1;
  if (shape.strides[0][last] != body.operand[0].bytes || shape.sizes[last] < kLeast) return false;
  int dim = -1;
  for (int k = 1; k < body.noperands && dim < 0; ++k) {
    const int64_t bytes = body.operand[k].bytes;
    if (shape.strides[k][last] == bytes || shape.strides[k][last] == 0) continue;
    for (int d = 0; d < last; ++d)
      if (shape.strides[k][d] == bytes && shape.sizes[d] >= kLeast) dim = d;
  }
  if (dim < 0) return false;
  const Tiles tiles(loop, shape, body, dim);
  core::parallel_for(tiles.items(), tiles.grain(), tiles);
  return true;
}

}  // namespace tenure::cpu
