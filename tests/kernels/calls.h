// The CPU's kernels, called as an op calls them, for tests that have no tensors.
#pragma once

#include "kernels/elementwise.h"
#include "kernels/index.h"
#include "kernels/moves.h"
#include "kernels/random.h"
#include "kernels/reduce.h"
#include "kernels/rows.h"
#include "tests/kernels/values.h"

namespace tenure::testing {

/// kernel(work) with the scratch that it asks for.
template <class Work>
void call(const kernels::Kernel<Work>& kernel, ScalarType type, Work work) {
  if constexpr (requires { work.scratch; }) {
    work.scratch.bytes = kernels::scratch_bytes(kernel, work, type);
    Scratch scratch(work.scratch.bytes);
    work.scratch.data = scratch.get();
    kernel.on[0]->fn[static_cast<int>(type)](work);
  } else {
    kernel.on[0]->fn[static_cast<int>(type)](work);
  }
}

inline void convert(ScalarType to, ScalarType from, kernels::Loop loop) {
  loop.from = from;
  call(kernels::convert_kernel, to, std::move(loop));
}

inline kernels::Found scan(const kernels::Kernel<kernels::Scan>& kernel, ScalarType type, const kernels::Loop& loop) {
  kernels::Found found{};
  call(kernel, type, kernels::Scan{loop, &found});
  return found;
}
inline bool any_zero(ScalarType type, const kernels::Loop& loop) {
  return scan(kernels::any_zero_kernel, type, loop).any;
}

inline kernels::Operand bytes(const void* at) { return {at, int64_t{1} << 40}; }

/// A dtype whose elements have so many bytes.
inline ScalarType of_bytes(int64_t n) {
  return n == 1 ? kByte : n == 2 ? kShort : n == 4 ? kInt : n == 8 ? kLong : kComplexDouble;
}

inline void by_index(const kernels::Kernel<kernels::Index>& kernel, ScalarType type, const kernels::Loop& loop,
                     const void* table, std::initializer_list<int64_t> strides, int dim) {
  kernels::Index work;
  work.loop = loop;
  work.table = bytes(table);
  std::copy(strides.begin(), strides.end(), work.table_strides);
  work.dim = dim;
  call(kernel, type, work);
}

inline void slices(const kernels::Kernel<kernels::Slices>& kernel, ScalarType type, int64_t outer, int64_t count,
                   int64_t source, int64_t inner, const void* table, const int64_t* index, const void* of_index) {
  kernels::Slices work{outer, count, source, inner, bytes(index), bytes(table), bytes(of_index), {}};
  call(kernel, type, work);
}

inline void sort_rows(ScalarType type, int64_t rows, int64_t n, const void* in, void* values, int64_t* indices,
                      int64_t k, bool descending) {
  kernels::Rows work;
  work.rows = rows;
  work.n = n;
  work.k = k;
  work.flag = descending;
  work.in[0] = bytes(in);
  work.out[0] = bytes(values);
  work.out[1] = bytes(indices);
  call(kernels::sort_kernel, type, work);
}

inline kernels::Random random(int64_t n, void* out, uint64_t seed, uint64_t offset, double a = 0, double b = 0) {
  kernels::Random work{};
  work.numel = n;
  work.out = bytes(out);
  work.seed = seed;
  work.offset = offset;
  work.a = a;
  work.b = b;
  return work;
}

}  // namespace tenure::testing
