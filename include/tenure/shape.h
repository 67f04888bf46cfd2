// Borrowed arrays: what sizes, strides and lists of tensors are passed as.
//
//   Tensor x = zeros({2, 3});                  // a braced list
//   std::vector<int64_t> sizes = x.sizes().vec();  // a copy to keep
//   Tensor y = ones(sizes);                    // a vector
//   if (x.sizes() == y.sizes()) …
#pragma once

#include <tenure/detail/export.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

namespace tenure {
inline namespace v1 {

/// A view of consecutive elements that somebody else owns, as ATen's ArrayRef. Valid as long as they are; as a
/// parameter, for the length of the call, so that `zeros({2, 3})` is right. A variable made of a braced list dangles at
/// the end of its statement. Two words, copied freely; nothing is allocated but by vec(). Elements cannot be written
/// through it.
template <class T>
class ArrayRef {
 public:
  /// As a standard container's.
  using value_type = T;
  using const_iterator = const T*;
  /// No elements; data() is null.
  constexpr ArrayRef() = default;
  /// `size` elements from `data` on, which may be null if there are none.
  constexpr ArrayRef(const T* data, size_t size) : data_(data), size_(size) {}
  /// One element, so that a number stands for the list of it.
  constexpr ArrayRef(const T& one) : data_(&one), size_(1) {}
  /// A braced list, which lives until the end of the statement that it stands in.
#pragma GCC diagnostic push
#if !defined(__clang__)
#pragma GCC diagnostic ignored "-Winit-list-lifetime"
#endif
  constexpr ArrayRef(std::initializer_list<T> list) : data_(list.begin()), size_(list.size()) {}
#pragma GCC diagnostic pop
  /// The elements of a vector (not of bool), an array or a C array. A vector that grows takes them along.
  template <class A>
  ArrayRef(const std::vector<T, A>& v) : data_(v.data()), size_(v.size()) {}
  template <size_t N>
  constexpr ArrayRef(const std::array<T, N>& a) : data_(a.data()), size_(N) {}
  template <size_t N>
  constexpr ArrayRef(const T (&a)[N]) : data_(a), size_(N) {}

  /// From the first element to behind the last; iterators are pointers. Equal where there are no elements.
  constexpr const T* begin() const { return data_; }
  constexpr const T* end() const { return data_ + size_; }
  /// The first, if there is one; null of an array that was made of nothing.
  constexpr const T* data() const { return data_; }
  /// How many there are; a tensor without dims has sizes of none.
  constexpr size_t size() const { return size_; }
  /// Whether there are none: as sizes, those of a tensor without dims and not of one without elements.
  constexpr bool empty() const { return size_ == 0; }
  /// Element i, the first, the last: unchecked, as std::vector's.
  constexpr const T& operator[](size_t i) const { return data_[i]; }
  constexpr const T& front() const { return data_[0]; }
  constexpr const T& back() const { return data_[size_ - 1]; }
  /// `count` elements from number `from` on, unchecked: from + count <= size().
  constexpr ArrayRef slice(size_t from, size_t count) const { return {data_ + from, count}; }
  /// A copy that owns its elements.
  std::vector<T> vec() const { return std::vector<T>(begin(), end()); }
  /// Whether both have as many elements, and equal ones in the same order. Where they lie does not matter.
  constexpr bool equals(ArrayRef other) const {
    if (size_ != other.size_) return false;
    for (size_t i = 0; i < size_; ++i)
      if (!(data_[i] == other.data_[i])) return false;
    return true;
  }
  /// As equals: `x.sizes() == IntArrayRef({2, 3})`.
  friend constexpr bool operator==(ArrayRef a, ArrayRef b) { return a.equals(b); }

 private:
  const T* data_ = nullptr;
  size_t size_ = 0;
};

/// Sizes (the outermost dim first, each at least 0), strides (in elements, in the order of the sizes) or dims (negative
/// ones count from the end). The view that Tensor::sizes() returns lasts as long as the tensor.
using IntArrayRef = ArrayRef<int64_t>;

/// "[2, 3]", as errors print sizes; the empty list is "[]". std::bad_alloc.
TENURE_API std::string to_string(IntArrayRef sizes);

/// The most dims a tensor can have, in all ops; with more: ShapeError, before anything is allocated.
inline constexpr int64_t kMaxRank = 64;

}  // namespace v1
}  // namespace tenure
