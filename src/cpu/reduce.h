// Reductions, cut the same way whatever the number of threads: the reduced elements of one result, in row-major order
// (of several reduced dims that with the longer strides outside, unless an index is wanted), form blocks of 4096;
// within a block element i goes to lane i % 32; lanes, then blocks, are folded as trees.
#pragma once

#include "cpu/columns.h"
#include "cpu/loops.h"

namespace tenure::cpu {

inline constexpr int64_t kBlock = 4096;
inline constexpr int kLanes = 32;
inline constexpr int64_t kTileColumns = 256;

inline constexpr int kMaxAcc = 32;

/// What differs between reductions. An accumulator is plain data of acc_bytes (at most kMaxAcc).
struct Reducer {
  Operand in;
  int8_t compute_bytes;  // of an element as block sees it
  int8_t acc_bytes;
  /// acc = the reduction of n dense elements, at most a block; `first` is the index of the first one. n may be 0.
  void (*block)(const char* x, int64_t n, int64_t first, char* acc);
  /// The same for `width` adjacent columns at once, at most a tile: rows[i] points to row i. May be null.
  void (*columns)(const char* const* rows, int64_t n, int64_t width, int64_t first, char* acc);
  /// acc = acc and then other.
  void (*fold)(char* acc, const char* other);
  /// Writes a result of `count` elements. out or index may be null.
  void (*finish)(const char* acc, int64_t count, char* out, char* index);
  /// The same of `width` results one after the other, `stride` bytes apart, where no index is wanted. May be null.
  void (*finish_row)(const char* acc, int64_t count, int64_t width, char* out, int64_t stride) = nullptr;
  /// block, of f16 or bf16 elements as they are stored. May be null.
  void (*stored_block)(const char* x, int64_t n, int64_t first, char* acc) = nullptr;
};

void reduce(const kernels::Reduce& r, const Reducer& reducer);
/// Room for the accumulators of blocks that are folded at the end.
int64_t reduce_scratch(const kernels::Reduce& r, ScalarType) noexcept;

}  // namespace tenure::cpu
