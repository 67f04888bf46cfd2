// Squares of 4-byte elements in registers. Repeated by cpu/each_isa.h, run by cpu/transpose.cpp.
#include "cpu/vec_body.h"

/// to[i * to_stride + j] = from[j * from_stride + i] for i < rows and j < cols, both multiples of kL; strides in
/// elements.
static void transpose_squares(const float* from, int64_t from_stride, float* to, int64_t to_stride, int64_t rows,
                              int64_t cols) {
  for (int64_t j = 0; j < cols; j += kL) {
    for (int64_t i = 0; i < rows; i += kL) {
      V a[kL], b[kL];
#pragma GCC unroll 16
      for (int64_t l = 0; l < kL; ++l) a[l] = load(from + (j + l) * from_stride + i);
        // Each round doubles the runs of elements that are neighbours in the result.
#pragma GCC unroll 4
      for (int64_t run = 1; run < kL; run *= 2) {
#pragma GCC unroll 8
        for (int64_t l = 0; l < kL / 2; ++l) {
          b[2 * l] = interleave_low(a[l], a[l + kL / 2]);
          b[2 * l + 1] = interleave_high(a[l], a[l + kL / 2]);
        }
#pragma GCC unroll 16
        for (int64_t l = 0; l < kL; ++l) a[l] = b[l];
      }
#pragma GCC unroll 16
      for (int64_t l = 0; l < kL; ++l) store(to + (i + l) * to_stride + j, a[l]);
    }
  }
}
/// kL.
static int64_t square_size() { return kL; }
