// Elements by their indices, without an op for each: what Tensor::accessor and packed_accessor32/64 return.
//
//   const auto a = x.accessor<float, 2>();
//   for (int64_t i = 0; i < a.size(0); ++i)
//     for (int64_t j = 0; j < a.size(1); ++j) sum += a[i][j];
//
// With a type or a number of dims that is not the tensor's, what makes it throws DTypeError or ShapeError; an accessor
// itself throws nothing. It costs what the multiplications of its indices cost.
//
// An accessor is a loan, as data_ptr() is: indices are not checked, what it writes is unknown to gradients and
// versions, and it is valid as long as the tensor is. One that is packed holds sizes and strides itself, so that it may
// be copied to where the tensor's are not.
#pragma once

#include <tenure/shape.h>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace tenure {
inline namespace v1 {

/// How an accessor keeps its pointer, in ATen's words: as it is, or with a promise to the compiler that nothing else
/// leads to the elements.
template <class T>
struct DefaultPtrTraits {
  using PtrType = T*;
};
/// Undefined behaviour if an element that is written is reached in another way too, as through a second accessor.
template <class T>
struct RestrictPtrTraits {
  using PtrType = T* __restrict__;
};

/// N dims of elements of type T (const T: not to be written), with indices of type I; N is 1 at least, for a tensor
/// without dims has no index to give. It points at the tensor's own
/// sizes and strides, and so is no longer valid than the tensor is; copied freely, and it allocates nothing. Any
/// strides do, also those of an expanded or a transposed tensor. Threads may read through one at once.
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits, class I = int64_t>
class TensorAccessor {
 public:
  /// T*, by whatever way PtrTraits keeps it.
  using PtrType = typename PtrTraits<T>::PtrType;
  /// Over what others own: N sizes and N strides, in elements.
  TensorAccessor(PtrType data, const I* sizes, const I* strides) : data_(data), sizes_(sizes), strides_(strides) {}
  /// The element whose indices are all 0; where there is none, not to be read.
  PtrType data() const { return data_; }
  /// N of each, from the outermost dim on; strides in elements, also where T is of many bytes. Valid as long as what
  /// they were made over.
  ArrayRef<I> sizes() const { return {sizes_, N}; }
  ArrayRef<I> strides() const { return {strides_, N}; }
  /// Of one dim, from 0 to N - 1: unchecked, and not counted from the end.
  I size(I dim) const { return sizes_[dim]; }
  I stride(I dim) const { return strides_[dim]; }
  /// The element of index i in the outermost dim, or, where there are more dims, the accessor of the others: a[i][j].
  /// Unchecked: 0 <= i < size(0). A reference, to be written through unless T is const.
  decltype(auto) operator[](I i) const {
    if constexpr (N == 1) {
      return (data_[strides_[0] * i]);
    } else {
      return TensorAccessor<T, N - 1, PtrTraits, I>(data_ + strides_[0] * i, sizes_ + 1, strides_ + 1);
    }
  }

 private:
  PtrType data_;
  const I *sizes_, *strides_;
};

/// The same, holding sizes and strides: what is valid as long as the elements are. With I = int32_t the tensor was
/// found to need no more: Tensor::packed_accessor32 throws ShapeError else, a constructor looks at nothing.
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits, class I = int64_t>
class GenericPackedTensorAccessor {
 public:
  using PtrType = typename PtrTraits<T>::PtrType;
  /// Copies N sizes and N strides into indices of type I, which must hold them. The elements stay where they are, and
  /// the arrays need not last.
  template <class From>
  GenericPackedTensorAccessor(PtrType data, const From* sizes, const From* strides) : data_(data) {
    for (size_t i = 0; i < N; ++i) {
      sizes_[i] = static_cast<I>(sizes[i]);
      strides_[i] = static_cast<I>(strides[i]);
    }
  }
  /// As TensorAccessor's.
  PtrType data() const { return data_; }
  /// Of one dim, from 0 to N - 1, unchecked; its own copies, so valid as long as this accessor is.
  I size(I dim) const { return sizes_[dim]; }
  I stride(I dim) const { return strides_[dim]; }
  /// The element of index i in the outermost dim, or an accessor of the other dims: a[i][j]. That one points into this
  /// one, and so is valid only as long; a temporary is, for the length of an expression.
  decltype(auto) operator[](I i) const { return TensorAccessor<T, N, PtrTraits, I>(data_, sizes_, strides_)[i]; }
  /// The same elements with two dims exchanged, from 0 to N - 1, unchecked.
  GenericPackedTensorAccessor transpose(I dim0, I dim1) const {
    GenericPackedTensorAccessor r = *this;
    std::swap(r.sizes_[dim0], r.sizes_[dim1]);
    std::swap(r.strides_[dim0], r.strides_[dim1]);
    return r;
  }

 private:
  PtrType data_;
  I sizes_[N], strides_[N];
};
/// With indices of 32 and of 64 bits, by ATen's names. Those of 32 take half the room, as in the arguments of a
/// device's kernel, and their products may be computed in 32 bits: no index that is in range leaves them.
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
using PackedTensorAccessor32 = GenericPackedTensorAccessor<T, N, PtrTraits, int32_t>;
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
using PackedTensorAccessor64 = GenericPackedTensorAccessor<T, N, PtrTraits, int64_t>;

}  // namespace v1
}  // namespace tenure
