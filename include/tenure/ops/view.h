// Views, parts, copies and conversions: tensors by another geometry.
//
// A view is a new tensor on the same storage: writing through one is seen by all, and no byte is copied. All functions
// here take any dtype; dims may be negative (IndexError outside the range), a 0-d tensor counts as having one dim for
// that check. All are differentiable, with gradients of gradients, and so are writes through views.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

// ---- the same elements under other sizes

/// A view with these sizes; one of them may be -1, it is what remains. The elements keep their row-major order. Every
/// new dim must lie in one old dim or in old dims that walk as one: else ValueError, reshape() copies then. ShapeError
/// if the number of elements differs, for two -1, or for -1 where any number would fit.
TENURE_API Tensor view(const Tensor& x, IntArrayRef sizes);
/// view(x, other.sizes()).
TENURE_API Tensor view_as(const Tensor& x, const Tensor& other);
/// view(x, sizes) where that is possible, else the view of a contiguous copy.
TENURE_API Tensor reshape(const Tensor& x, IntArrayRef sizes);
/// reshape(x, other.sizes()).
TENURE_API Tensor reshape_as(const Tensor& x, const Tensor& other);
/// Dims start_dim … end_dim joined into one, as reshape does. A 0-d tensor becomes one of size [1]. ShapeError if
/// start_dim is after end_dim.
TENURE_API Tensor flatten(const Tensor& x, int64_t start_dim = 0, int64_t end_dim = -1);
/// A view with one dim replaced by several, one of which may be -1. ShapeError if their product is not its size.
TENURE_API Tensor unflatten(const Tensor& x, int64_t dim, IntArrayRef sizes);
/// A view without the dims of size 1: all of them, or the one named, if it has size 1.
TENURE_API Tensor squeeze(const Tensor& x);
TENURE_API Tensor squeeze(const Tensor& x, int64_t dim);
/// A view with a dim of size 1 put before `dim`, which lies in [-rank - 1, rank].
TENURE_API Tensor unsqueeze(const Tensor& x, int64_t dim);
/// A view where dims of size 1 are repeated (with stride 0) and new dims put in front; -1 keeps a size. ShapeError for
/// any other change. Such a view cannot be written: ValueError.
TENURE_API Tensor expand(const Tensor& x, IntArrayRef sizes);
/// expand(x, other.sizes()).
TENURE_API Tensor expand_as(const Tensor& x, const Tensor& other);
/// A view with the dims in another order. ShapeError unless every dim is given, ValueError for one given twice.
TENURE_API Tensor permute(const Tensor& x, IntArrayRef dims);
/// A view with two dims exchanged.
TENURE_API Tensor transpose(const Tensor& x, int64_t dim0, int64_t dim1);
/// Of a matrix, transpose(x, 0, 1); of fewer dims, x as a view. ShapeError for more.
TENURE_API Tensor t(const Tensor& x);
/// A view with dim `source` moved to place `destination`, the others in order.
TENURE_API Tensor movedim(const Tensor& x, int64_t source, int64_t destination);
/// The same of several dims: source[i] to place destination[i], what is left in order. ShapeError unless there are as
/// many of both, ValueError for a dim given twice.
TENURE_API Tensor movedim(const Tensor& x, IntArrayRef source, IntArrayRef destination);

// ---- parts

/// The view of `length` indices of a dim from `start` on; a negative start counts from the end. IndexError if they are
/// not there.
TENURE_API Tensor narrow(const Tensor& x, int64_t dim, int64_t start, int64_t length);
/// The view at one index of a dim, without that dim; a negative index counts from the end. IndexError.
TENURE_API Tensor select(const Tensor& x, int64_t dim, int64_t index);
/// The view of every step-th index of a dim in [start, end). Negative bounds count from the end, all are clamped to
/// what is there. ValueError unless step > 0.
TENURE_API Tensor slice(const Tensor& x, int64_t dim = 0, std::optional<int64_t> start = std::nullopt,
                        std::optional<int64_t> end = std::nullopt, int64_t step = 1);
/// Views of consecutive parts of a dim, of `split_size` each, the last one smaller if need be. ValueError for a
/// negative size, or for 0 where the dim is not empty.
TENURE_API std::vector<Tensor> split(const Tensor& x, int64_t split_size, int64_t dim = 0);
/// Views of consecutive parts of these sizes. ShapeError unless they sum to the size of the dim.
TENURE_API std::vector<Tensor> split(const Tensor& x, IntArrayRef split_sizes, int64_t dim = 0);
/// At most `chunks` parts of one size, the last one smaller if need be. ValueError unless chunks > 0.
TENURE_API std::vector<Tensor> chunk(const Tensor& x, int64_t chunks, int64_t dim = 0);
/// The views at every index of a dim, without that dim.
TENURE_API std::vector<Tensor> unbind(const Tensor& x, int64_t dim = 0);
/// A view of the storage: element [i, j, …] is the one at storage_offset + i · strides[0] + j · strides[1] + …, whether
/// or not x reaches it. Elements may overlap. ShapeError for a negative size or if the lists differ in length,
/// ValueError for a negative stride or offset and if it would reach outside the storage. Gradients flow to the elements
/// that x has.
TENURE_API Tensor as_strided(const Tensor& x, IntArrayRef sizes, IntArrayRef strides,
                             std::optional<int64_t> storage_offset = std::nullopt);

// ---- complex numbers as pairs

/// f32[…, 2] or f64[…, 2] as a view of complex64[…] or complex128[…]. DTypeError, ShapeError; ValueError unless each
/// pair lies together and pairs lie at even places.
TENURE_API Tensor view_as_complex(const Tensor& x);
/// The reverse. DTypeError unless x is complex.
TENURE_API Tensor view_as_real(const Tensor& x);
/// Views of the parts of a complex tensor. The real part of a real tensor is the tensor itself; it has no imaginary
/// part: DTypeError.
TENURE_API Tensor real(const Tensor& x);
TENURE_API Tensor imag(const Tensor& x);

// ---- copies

/// A tensor on the same elements and storage, without the gradient history; writes through it are seen by backward.
TENURE_API Tensor detach(const Tensor& x);
/// x itself if it is contiguous, else a contiguous copy.
TENURE_API Tensor contiguous(const Tensor& x);
/// A copy. It keeps the strides of a tensor whose elements fill their memory without a gap or overlap (in whatever
/// order of dims), else it is contiguous.
TENURE_API Tensor clone(const Tensor& x);
/// x itself if it has the dtype, else a converted copy: from floating to integer towards zero
/// (outside the range its end, of NaN 0), to bool as "not 0", from
/// complex the real part. A result that is not floating or complex has no gradient. DeviceError for a device that is
/// not there, ValueError for options that ask for a gradient. With `copy` it is a copy in any case; non_blocking
/// changes nothing.
TENURE_API Tensor to(const Tensor& x, const TensorOptions& options, bool non_blocking = false, bool copy = false);
TENURE_API Tensor to(const Tensor& x, ScalarType dtype, bool non_blocking = false, bool copy = false);
TENURE_API Tensor to(const Tensor& x, Device device, ScalarType dtype, bool non_blocking = false, bool copy = false);
/// With the dtype and the device of `other`.
TENURE_API Tensor to(const Tensor& x, const Tensor& other, bool non_blocking = false, bool copy = false);
/// to(x, other.scalar_type()).
TENURE_API Tensor type_as(const Tensor& x, const Tensor& other);

/// The tensors one after another along a dim, in a contiguous tensor of the promoted dtype. Sizes of the other dims
/// must be equal (ShapeError); tensors of size [0] are passed over, whatever the others' rank. ValueError for an empty
/// list, ShapeError for 0-d tensors.
TENURE_API Tensor cat(TensorList tensors, int64_t dim = 0);
/// The tensors, all of one size, along a new dim, which lies in [-rank - 1, rank].
TENURE_API Tensor stack(TensorList tensors, int64_t dim = 0);

/// What fill_, zero_ and copy_ would make of x, in a fresh tensor of its dtype and sizes. The gradient of a value that
/// is a tensor is the sum, that of x 0.
TENURE_API Tensor fill(const Tensor& x, const Scalar& value);
TENURE_API Tensor fill(const Tensor& x, const Tensor& value);
TENURE_API Tensor zero(const Tensor& x);
TENURE_API Tensor copy(const Tensor& x, const Tensor& other, bool non_blocking = false);

#include <tenure/detail/alias/view.inc>
#include <tenure/detail/out/view.inc>

}  // namespace v1
}  // namespace tenure
