#include "core/layout.h"

#include <algorithm>
#include <string>

#include "core/storage.h"

namespace tenure {
inline namespace v1 {
std::string to_string(IntArrayRef sizes) {
  std::string s = "[";
  for (size_t i = 0; i < sizes.size(); ++i) s += (i ? ", " : "") + std::to_string(sizes[i]);
  return s + "]";
}
}  // namespace v1
}  // namespace tenure

namespace tenure::core {

std::string describe(const Slot& s) { return std::string(name(s.dtype)) + to_string(s.shape()); }

void too_many_dims(size_t given) {
  fail<ShapeError>("too many dims: " + std::to_string(given) + " (at most " + std::to_string(kMaxRank) + ")");
}
void too_many_dims() { fail<ShapeError>("too many dims: more than " + std::to_string(kMaxRank)); }

void dim_out_of_range(int64_t dim, int64_t range) {
  fail<IndexError>("dim out of range: " + std::to_string(dim) + " (expected " + std::to_string(-range) + " to " +
                   std::to_string(range - 1) + ")");
}

void index_out_of_range(int64_t index, int64_t size, int dim) {
  fail<IndexError>("index out of range: " + std::to_string(index) + " in dim " + std::to_string(dim) + " of size " +
                   std::to_string(size));
}

int64_t checked_numel_slow(IntArrayRef sizes) {
  if (sizes.size() > static_cast<size_t>(kMaxRank)) too_many_dims(sizes.size());
  int64_t n = 1, of_nonzero = 1;
  for (int64_t s : sizes) {
    if (s < 0) fail<ShapeError>("negative size: " + to_string(sizes));
    n = s == 0 ? 0 : n;
    if (s != 0 && !mul(of_nonzero, s, of_nonzero))
      fail<ShapeError>("the number of elements overflows 64 bits: " + to_string(sizes));
  }
  return n == 0 ? 0 : of_nonzero;
}

void too_many_bytes(ScalarType dtype, IntArrayRef sizes) {
  fail<OutOfMemoryError>("the number of bytes overflows 64 bits: " + std::string(name(dtype)) + to_string(sizes));
}

void broadcast(IntArrayRef a, IntArrayRef b, Dims& out) {
  const size_t n = std::max(a.size(), b.size());
  out.n = static_cast<int>(n);
  for (size_t i = 0; i < n; ++i) {
    const int64_t x = i < n - a.size() ? 1 : a[i - (n - a.size())];
    const int64_t y = i < n - b.size() ? 1 : b[i - (n - b.size())];
    if (x != y && x != 1 && y != 1)
      fail<ShapeError>("shapes do not broadcast: " + to_string(a) + " and " + to_string(b) + " (" + std::to_string(x) +
                       " against " + std::to_string(y) + " in dim " + std::to_string(i) + ")");
    out.d[i] = x == 1 ? y : x;
  }
}

bool broadcasts_to(IntArrayRef from, IntArrayRef to) noexcept {
  if (from.size() > to.size()) return false;
  const size_t shift = to.size() - from.size();
  for (size_t i = 0; i < from.size(); ++i)
    if (from[i] != to[i + shift] && from[i] != 1) return false;
  return true;
}

bool is_contiguous(int ndim, const int64_t* sizes, const int64_t* strides) noexcept {
  int64_t run = 1;
  bool dense = true;
  for (int i = ndim - 1; i >= 0; --i) {
    if (sizes[i] == 0) return true;
    dense &= sizes[i] == 1 || strides[i] == run;
    run *= sizes[i];
  }
  return dense;
}

bool may_overlap_itself(const Slot& s) noexcept {
  if (s.has(kContiguous) || s.numel < 2) return false;
  int order[kMaxRank], n = 0;
  for (int i = 0; i < s.ndim; ++i) {
    if (s.sizes()[i] == 1) continue;
    if (s.strides()[i] == 0) return true;
    order[n++] = i;
  }
  const int64_t* stride = s.strides();
  std::sort(order, order + n, [&](int a, int b) { return stride[a] < stride[b]; });
  int64_t reached = 0;  // the furthest element of the dims so far
  for (int k = 0; k < n; ++k) {
    if (stride[order[k]] <= reached) return true;
    reached += stride[order[k]] * (s.sizes()[order[k]] - 1);
  }
  return false;
}

void reach(const Slot& s, const char*& first, const char*& last) noexcept {
  first = last = s.data;
  if (s.numel == 0) return;
  int64_t elements = 1;
  // bounded: whoever made the header has checked that the last element lies in the storage
  for (int i = 0; i < s.ndim; ++i) elements += (s.sizes()[i] - 1) * s.strides()[i];
  // bounded: for the same reason
  last = s.data + elements * static_cast<int64_t>(elementSize(s.dtype));
}

bool same_elements(const Slot& a, const Slot& b) noexcept {
  return a.data == b.data && a.dtype == b.dtype && a.shape() == b.shape() &&
         IntArrayRef(a.strides(), a.ndim) == IntArrayRef(b.strides(), b.ndim);
}

bool may_meet(const Slot& a, const Slot& b) noexcept {
  if (a.storage != b.storage || a.numel == 0 || b.numel == 0) return false;
  const char *a0, *a1, *b0, *b1;
  reach(a, a0, a1);
  reach(b, b0, b1);
  return a0 < b1 && b0 < a1;
}

}  // namespace tenure::core
