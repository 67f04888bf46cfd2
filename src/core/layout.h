// Arithmetic on shapes: the one axis normaliser, the one index checker, the one broadcast rule, the one count.
#pragma once

#include <tenure/shape.h>

#include <cstdint>

#include "core/checked.h"
#include "core/fail.h"
#include "core/slot.h"

namespace tenure::core {

/// Bytes of so many elements: a stride's too, which may be negative. The product is the caller's to bound.
constexpr int64_t bytes_of(ScalarType dtype, int64_t count) noexcept {
  return count * static_cast<int64_t>(elementSize(dtype));
}

[[noreturn, gnu::cold]] void too_many_dims(size_t given);
[[noreturn, gnu::cold]] void too_many_dims();

/// Sizes or strides being made, without allocation.
struct Dims {
  int64_t d[kMaxRank];
  int n = 0;
  Dims() = default;
  explicit Dims(IntArrayRef a) {
    if (__builtin_expect(a.size() > static_cast<size_t>(kMaxRank), 0)) too_many_dims(a.size());
    n = static_cast<int>(a.size());
    for (int i = 0; i < n; ++i) d[i] = a[static_cast<size_t>(i)];
  }
  operator IntArrayRef() const { return {d, static_cast<size_t>(n)}; }
  int64_t& operator[](int i) { return d[i]; }
  int64_t operator[](int i) const { return d[i]; }
  /// ShapeError past kMaxRank.
  void push(int64_t v) {
    if (__builtin_expect(n == kMaxRank, 0)) too_many_dims();
    d[n++] = v;
  }
};

/// dim in [-rank, rank) made non-negative; a 0-d tensor counts as having one dim. IndexError.
[[noreturn, gnu::cold]] void dim_out_of_range(int64_t dim, int64_t range);
inline int wrap_dim(int64_t dim, int64_t rank) {
  const int64_t range = rank > 1 ? rank : 1;
  if (__builtin_expect(dim < -range || dim >= range, 0)) dim_out_of_range(dim, range);
  return static_cast<int>(dim < 0 ? dim + range : dim);
}
/// index in [-size, size) made non-negative. IndexError.
[[noreturn, gnu::cold]] void index_out_of_range(int64_t index, int64_t size, int dim);
inline int64_t wrap_index(int64_t index, int64_t size, int dim) {
  if (__builtin_expect(index < -size || index >= size, 0)) index_out_of_range(index, size, dim);
  return index < 0 ? index + size : index;
}
/// The product of the sizes. ShapeError for a negative size, for more than kMaxRank dims, or if it overflows.
int64_t checked_numel_slow(IntArrayRef sizes);
inline int64_t checked_numel(IntArrayRef sizes) {
  int64_t n = 1;
  bool plain = sizes.size() <= static_cast<size_t>(kMaxRank);
  for (size_t i = 0; plain && i < sizes.size(); ++i) plain = sizes[i] > 0 && mul(n, sizes[i], n);
  return __builtin_expect(plain, 1) ? n : checked_numel_slow(sizes);
}
/// numel · element size. OutOfMemoryError if it overflows.
[[noreturn, gnu::cold]] void too_many_bytes(ScalarType dtype, IntArrayRef sizes);
inline size_t checked_bytes(int64_t numel, ScalarType dtype, IntArrayRef sizes) {
  int64_t bytes;
  if (__builtin_expect(!mul(numel, static_cast<int64_t>(elementSize(dtype)), bytes), 0)) too_many_bytes(dtype, sizes);
  return static_cast<size_t>(bytes);
}
/// The shape that both broadcast to. ShapeError.
void broadcast(IntArrayRef a, IntArrayRef b, Dims& out);
/// Whether `from` broadcasts to `to` as it is.
bool broadcasts_to(IntArrayRef from, IntArrayRef to) noexcept;
/// Row-major strides. Dims of size 1 or 0 count as ATen has it: max(size, 1). The caller has checked the product of the
/// sizes that are not 0.
inline void contiguous_strides(IntArrayRef sizes, int64_t* strides) noexcept {
  int64_t run = 1;
  for (size_t i = sizes.size(); i-- > 0;) {
    strides[i] = run;
    run *= sizes[i] > 1 ? sizes[i] : 1;
  }
}
bool is_contiguous(int ndim, const int64_t* sizes, const int64_t* strides) noexcept;
/// Whether two different indices may reach one element: a stride of 0 under a size above 1, or dims that interleave.
bool may_overlap_itself(const Slot& s) noexcept;
/// First and one past the last byte that the tensor reaches, as addresses.
void reach(const Slot& s, const char*& first, const char*& last) noexcept;
/// Whether both are the same elements in the same order.
bool same_elements(const Slot& a, const Slot& b) noexcept;
/// Whether both may reach one byte: what they reach of one storage overlaps.
bool may_meet(const Slot& a, const Slot& b) noexcept;

}  // namespace tenure::core
