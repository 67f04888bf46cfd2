// Arithmetic on shapes: the one axis normaliser, the one index checker, the one broadcast rule, the one count.
#pragma once

#include <tenure/shape.h>

#include <cstdint>

#include "core/checked.h"
#include "core/fail.h"
#include "core/slot.h"

namespace tenure::core {

/// Sizes or strides being made, without allocation.
struct Dims {
  int64_t d[kMaxRank];
  int n = 0;
  Dims() = default;
  explicit Dims(IntArrayRef a);
  operator IntArrayRef() const { return {d, static_cast<size_t>(n)}; }
  int64_t& operator[](int i) { return d[i]; }
  int64_t operator[](int i) const { return d[i]; }
  /// ShapeError past kMaxRank.
  void push(int64_t v);
};

/// dim in [-rank, rank) made non-negative; a 0-d tensor counts as having one dim. IndexError.
int wrap_dim(int64_t dim, int64_t rank);
/// index in [-size, size) made non-negative. IndexError.
int64_t wrap_index(int64_t index, int64_t size, int dim);
/// The product of the sizes. ShapeError for a negative size, for more than kMaxRank dims, or if it overflows.
int64_t checked_numel(IntArrayRef sizes);
/// numel · element size. OutOfMemoryError if it overflows.
size_t checked_bytes(int64_t numel, ScalarType dtype, IntArrayRef sizes);
/// The shape that both broadcast to. ShapeError.
void broadcast(IntArrayRef a, IntArrayRef b, Dims& out);
/// Whether `from` broadcasts to `to` as it is.
bool broadcasts_to(IntArrayRef from, IntArrayRef to) noexcept;
/// Row-major strides. Dims of size 1 or 0 count as ATen has it: max(size, 1).
void contiguous_strides(IntArrayRef sizes, int64_t* strides) noexcept;
bool is_contiguous(int ndim, const int64_t* sizes, const int64_t* strides) noexcept;
/// Whether two different indices may reach one element: a stride of 0 under a size above 1, or dims that interleave.
bool may_overlap_itself(const Slot& s) noexcept;
/// First and one past the last byte that the tensor reaches, as addresses.
void reach(const Slot& s, const char*& first, const char*& last) noexcept;

}  // namespace tenure::core
