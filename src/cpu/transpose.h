// Copies between two orders of dims.
#pragma once

#include "cpu/loops.h"

namespace tenure::cpu {

/// A copy, of this shape, whose output is dense along the last dim and whose input is dense along another one. False,
/// with nothing done, if the loop is none.
bool copy_transposed(const Loop& loop, const Shape& shape, int bytes);

/// out[i * out_stride + j * bytes] = in[i * bytes + j * in_stride] for i < rows, j < cols: a part small enough for the
/// first cache. Strides in bytes.
void transpose_block(int bytes, const char* in, int64_t in_stride, int64_t rows, int64_t cols, char* out,
                     int64_t out_stride);

}  // namespace tenure::cpu
