// Making tensors out of nothing, of numbers, and of memory that is there.
//
// All make contiguous tensors in the innermost scope, unless said otherwise; a TensorOptions gives dtype (if it does
// not, the default: f32, unless set_default_dtype was called), device and whether a gradient is required (DTypeError
// unless floating or complex). ShapeError for a negative size or if the number of elements overflows, OutOfMemoryError
// if the bytes do. Not differentiable.
#pragma once

#include <tenure/detail/tensor_data.h>
#include <tenure/tensor.h>

#include <functional>
#include <vector>

namespace tenure {
inline namespace v1 {

/// Not initialised.
TENURE_API Tensor empty(IntArrayRef sizes, TensorOptions options = {});
/// All 0, false.
TENURE_API Tensor zeros(IntArrayRef sizes, TensorOptions options = {});
/// All 1, true.
TENURE_API Tensor ones(IntArrayRef sizes, TensorOptions options = {});
/// All `value`. Without a dtype in the options: bool, i64, or the default floating or complex dtype
/// (f32, complex64), by the kind of the value, as in ATen.
/// Integers cut fractions; ValueError for a value beyond the ends of the dtype (bool: other than 0 and 1), save that
/// f16 and bf16 become infinite; DTypeError for an imaginary part in a real dtype.
TENURE_API Tensor full(IntArrayRef sizes, const Scalar& value, TensorOptions options = {});
/// One number, without dims.
TENURE_API Tensor scalar_tensor(const Scalar& value, TensorOptions options = {});

/// The same with x's sizes, and its dtype and device if the options name none; also with its strides if x's elements
/// fill their memory without a gap or overlap.
TENURE_API Tensor empty_like(const Tensor& x, TensorOptions options = {});
TENURE_API Tensor zeros_like(const Tensor& x, TensorOptions options = {});
TENURE_API Tensor ones_like(const Tensor& x, TensorOptions options = {});
TENURE_API Tensor full_like(const Tensor& x, const Scalar& value, TensorOptions options = {});

/// The same with x's dtype and device if the options name none.
TENURE_API Tensor new_empty(const Tensor& x, IntArrayRef sizes, TensorOptions options = {});
TENURE_API Tensor new_zeros(const Tensor& x, IntArrayRef sizes, TensorOptions options = {});
TENURE_API Tensor new_ones(const Tensor& x, IntArrayRef sizes, TensorOptions options = {});
TENURE_API Tensor new_full(const Tensor& x, IntArrayRef sizes, const Scalar& value, TensorOptions options = {});

/// Not initialised, with these strides; the storage ends with the last element, and elements may lie on one another.
/// ShapeError if the lists differ in length, ValueError for a negative stride. new_: with x's dtype and device if the
/// options name none.
TENURE_API Tensor empty_strided(IntArrayRef sizes, IntArrayRef strides, TensorOptions options = {});
/// The same, without a gap: its dims in the order of physical_layout, the last of them innermost. ShapeError unless
/// each dim is named once.
TENURE_API Tensor empty_permuted(IntArrayRef sizes, IntArrayRef physical_layout, TensorOptions options = {});
TENURE_API Tensor new_empty_strided(const Tensor& x, IntArrayRef sizes, IntArrayRef strides,
                                    TensorOptions options = {});

/// 1-D: start, start + step, … before end (start 0, step 1). Without a dtype in the options: i64 if all are integers,
/// else the default dtype. ValueError for a step of 0, one of the wrong sign, and for what is not finite; ShapeError if
/// there are too many to count; DTypeError for bool and complex; ValueError for what integers do not reach. They are
/// counted as they are given and then cut for an integer dtype, of which the step must leave something (ValueError).
TENURE_API Tensor arange(const Scalar& end, TensorOptions options = {});
TENURE_API Tensor arange(const Scalar& start, const Scalar& end, TensorOptions options = {});
TENURE_API Tensor arange(const Scalar& start, const Scalar& end, const Scalar& step, TensorOptions options = {});
/// 1-D: `steps` numbers from start to end, both included, evenly apart; of one step, start. The default dtype unless
/// the options say otherwise, complex if a bound is; the bounds are cut first for integers, and what lies between
/// after. ValueError for a negative number of steps and for real bounds that are not finite; DTypeError for bool, and
/// for complex bounds of a real dtype.
TENURE_API Tensor linspace(const Scalar& start, const Scalar& end, int64_t steps, TensorOptions options = {});
/// 1-D: base to the powers that linspace gives, computed in f64. As linspace otherwise. The base may be negative: NaN
/// for powers that are not whole.
TENURE_API Tensor logspace(const Scalar& start, const Scalar& end, int64_t steps, double base = 10,
                           TensorOptions options = {});
/// 1-D: start, start + step, … up to end, which is included if a step meets it: arange with one more. The default dtype
/// unless the options say otherwise, of integers too. Errors as arange.
TENURE_API Tensor range(const Scalar& start, const Scalar& end, TensorOptions options = {});
TENURE_API Tensor range(const Scalar& start, const Scalar& end, const Scalar& step, TensorOptions options = {});
/// [2, n]: the rows, and below them the columns, of the n elements of a row × col matrix that tril, or triu, keeps, in
/// row-major order. i64, or i32 if the options say so (DTypeError for others). ShapeError for a negative size.
TENURE_API Tensor tril_indices(int64_t row, int64_t col, int64_t offset = 0, TensorOptions options = {});
TENURE_API Tensor triu_indices(int64_t row, int64_t col, int64_t offset = 0, TensorOptions options = {});
/// n × m (n × n): 1 on the diagonal, else 0.
TENURE_API Tensor eye(int64_t n, TensorOptions options = {});
TENURE_API Tensor eye(int64_t n, int64_t m, TensorOptions options = {});

/// The numbers: `tensor(2.5)` has no dims, `tensor({1, 2})` one, `tensor({{1, 2}, {3, 4}})` two. Without a dtype in the
/// options int and long give i64, float and double the default dtype, and other types of numbers their own dtype, as in
/// ATen: a uint8_t u8, a std::complex<float> complex64. ShapeError unless lists beside
/// each other have one length, DTypeError unless all numbers have one type, ValueError if the dtype does not reach one,
/// as in full; DTypeError for complex numbers in a real dtype.
TENURE_API Tensor tensor(const detail::TensorData& data, TensorOptions options = {});

namespace detail {
TENURE_API Tensor tensor_of(const void* data, size_t n, ScalarType type, TensorOptions options);
}  // namespace detail

/// 1-D, with the elements of a vector or array, by the same rules for the dtype.
template <class T>
TENURE_INLINE Tensor tensor(ArrayRef<T> values, TensorOptions options = {}) {
  static_assert(dtype_of<T> != ScalarType::Undefined, "tensor: T is no element type");
  return detail::tensor_of(values.data(), values.size(), dtype_of<T>, options);
}
template <class T, class A>
TENURE_INLINE Tensor tensor(const std::vector<T, A>& values, TensorOptions options = {}) {
  if constexpr (std::is_same_v<T, bool>) {
    std::vector<uint8_t> bytes(values.begin(), values.end());
    return detail::tensor_of(bytes.data(), bytes.size(), ScalarType::Bool, options);
  } else {
    return tensor(ArrayRef<T>(values), options);
  }
}

/// A tensor over memory that is there, not copied: sizes, strides (else contiguous) and dtype say what it holds, and
/// the elements that they reach must be there. When the last tensor and Storage on it are gone, the deleter gets
/// `data`, on whatever thread that is, and after the op that let go of them, if one did; an exception from it is left
/// pending. If from_blob throws, the deleter is not called and the memory stays yours. ValueError for a null pointer
/// under elements, or a negative stride. Of bool, bytes other than 0 and 1 are set to 1 at once, here; later only 0 and
/// 1 may be written there.
TENURE_API Tensor from_blob(void* data, IntArrayRef sizes, TensorOptions options = {});
TENURE_API Tensor from_blob(void* data, IntArrayRef sizes, std::function<void(void*)> deleter,
                            TensorOptions options = {});
TENURE_API Tensor from_blob(void* data, IntArrayRef sizes, IntArrayRef strides, TensorOptions options = {});
TENURE_API Tensor from_blob(void* data, IntArrayRef sizes, IntArrayRef strides, std::function<void(void*)> deleter,
                            TensorOptions options = {});

}  // namespace v1
}  // namespace tenure
