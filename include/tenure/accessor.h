// Elements by their indices, without an op for each: what Tensor::accessor and packed_accessor32/64 return.
//
//   const auto a = x.accessor<float, 2>();
//   for (int64_t i = 0; i < a.size(0); ++i)
//     for (int64_t j = 0; j < a.size(1); ++j) sum += a[i][j];
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

template <class T>
struct DefaultPtrTraits {
  using PtrType = T*;
};
template <class T>
struct RestrictPtrTraits {
  using PtrType = T* __restrict__;
};

/// N dims of elements of type T (const T: not to be written), with indices of type I.
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits, class I = int64_t>
class TensorAccessor {
 public:
  using PtrType = typename PtrTraits<T>::PtrType;
  TensorAccessor(PtrType data, const I* sizes, const I* strides) : data_(data), sizes_(sizes), strides_(strides) {}
  PtrType data() const { return data_; }
  ArrayRef<I> sizes() const { return {sizes_, N}; }
  ArrayRef<I> strides() const { return {strides_, N}; }
  I size(I dim) const { return sizes_[dim]; }
  I stride(I dim) const { return strides_[dim]; }
  /// The element, or the accessor of the other dims.
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

/// The same, holding sizes and strides.
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits, class I = int64_t>
class GenericPackedTensorAccessor {
 public:
  using PtrType = typename PtrTraits<T>::PtrType;
  template <class From>
  GenericPackedTensorAccessor(PtrType data, const From* sizes, const From* strides) : data_(data) {
    for (size_t i = 0; i < N; ++i) {
      sizes_[i] = static_cast<I>(sizes[i]);
      strides_[i] = static_cast<I>(strides[i]);
    }
  }
  PtrType data() const { return data_; }
  I size(I dim) const { return sizes_[dim]; }
  I stride(I dim) const { return strides_[dim]; }
  decltype(auto) operator[](I i) const { return TensorAccessor<T, N, PtrTraits, I>(data_, sizes_, strides_)[i]; }
  /// The same elements with two dims exchanged.
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
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
using PackedTensorAccessor32 = GenericPackedTensorAccessor<T, N, PtrTraits, int32_t>;
template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
using PackedTensorAccessor64 = GenericPackedTensorAccessor<T, N, PtrTraits, int64_t>;

}  // namespace v1
}  // namespace tenure
