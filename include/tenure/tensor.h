// The handle: what a program holds.
//
// A Tensor is 8 bytes: it names a tensor that lives in a scope (see scope.h). Copying a handle copies no data. The
// tensor is released when its last handle goes, at the latest when its scope ends; a handle that is left then is stale:
// it may be copied, assigned and destroyed for ever, and every use throws StaleTensorError, which says what became of
// the tensor.
//
//   with_rc_scope([] {
//     Tensor x = tenure::ones({2, 3});
//     Tensor y = (x * 2).sum();
//     std::printf("%g\n", y.item<double>());  // 12
//   });
//
// Rules that hold for every op (ops.h):
//   - It makes its result in the innermost scope; with no scope open: ScopeError.
//   - Dims may be negative: -1 is the last. Sizes broadcast and dtypes promote as in ATen.
//   - Every check comes before every allocation and write. After an error nothing has changed and nothing leaked.
//   - It throws StaleTensorError for a handle that is empty, moved from, dead, or of another context (share() it).
#pragma once

#include <tenure/accessor.h>
#include <tenure/detail/handle.h>
#include <tenure/dtype.h>
#include <tenure/error.h>
#include <tenure/options.h>
#include <tenure/scalar.h>
#include <tenure/shape.h>
#include <tenure/storage.h>

#include <concepts>
#include <iosfwd>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace tenure {
namespace core {
struct Slot;
}  // namespace core
inline namespace v1 {

class Tensor;
class SharedTensor;
namespace indexing {
struct TensorIndex;  // an entry of Tensor::index(): tenure/indexing.h
}
class Generator;
template <class T>
class Span;

using TensorList = ArrayRef<Tensor>;  // borrowed handles, as parameters are: valid for the length of a call

/// A handle on a tensor. See the head of this file.
class [[nodiscard, gnu::visibility("default")]] Tensor : public detail::Handle {
 public:
  /// An empty handle: defined() is false, any other use throws StaleTensorError.
  Tensor() noexcept {}
  /// Copying names the same tensor and counts one more; assigning to a named handle makes it name another tensor and
  /// writes nothing. What is moved from is empty. On any thread, also with stale handles, and never an exception: a
  /// last handle that goes on another thread than the tensor's takes effect when that context next allocates or ends a
  /// scope.
  Tensor(const Tensor& o) noexcept = default;
  Tensor(Tensor && o) noexcept = default;
  Tensor& operator=(const Tensor& o)& noexcept = default;
  Tensor& operator=(Tensor&& o)& noexcept = default;
  /// Assignment to a temporary writes into its tensor, as in ATen: x[0] = y is x[0].copy_(y), x[0] = 1 is
  /// x[0].fill_(1). DTypeError for a complex y where x is real.
  const Tensor& operator=(const Tensor& o)&&;
  const Tensor& operator=(const Scalar& value)&&;
  /// Gives up the name. The last handle's end releases the tensor at once, unless a graph has saved it.
  ~Tensor() = default;
  /// Exchanges what the two name; nothing is counted.
  void swap(Tensor & o) noexcept { Handle::swap(o); }

  // ---- what it is: none of these needs a scope, all throw StaleTensorError unless said otherwise ----

  /// Whether the handle names a tensor that is alive, in whatever context. Never throws. Of another context's tensor
  /// the answer may be out of date as soon as it is given.
  bool defined() const noexcept { return Handle::defined(); }
  /// The sizes, the outermost dim first; valid until the tensor is released. Empty for a tensor without dims.
  IntArrayRef sizes() const;
  /// The strides, in elements; valid until the tensor is released.
  IntArrayRef strides() const;
  /// The size of one dim, negative ones from the end; IndexError if there is no such dim, as in a tensor without dims.
  int64_t size(int64_t dim) const;
  /// The stride of one dim, in elements, may be 0 (expanded) and is never negative. IndexError as size.
  int64_t stride(int64_t dim) const;
  /// How many dims: 0 for a tensor that stands for a number, at most kMaxRank.
  int64_t dim() const;
  TENURE_INLINE int64_t ndimension() const { return dim(); }
  /// How many elements: the product of the sizes, 1 without dims, 0 if a size is.
  int64_t numel() const;
  /// The type of the elements, never Undefined. It does not change for a tensor: to() makes another, and where a view
  /// is of another type (view_as_real) the view says so.
  ScalarType scalar_type() const;
  TENURE_INLINE ScalarType dtype() const { return scalar_type(); }
  /// Where the bytes are, and where ops on it run.
  Device device() const;
  /// Of what kind that is.
  TENURE_INLINE bool is_cpu() const { return device().is_cpu(); }
  TENURE_INLINE bool is_cuda() const { return device().is_cuda(); }
  /// kStrided: there is no other.
  TENURE_INLINE Layout layout() const { return options().layout(); }
  /// dtype and device, as the functions that make tensors take them: `zeros(sizes, x.options())` is of x's dtype. Not
  /// whether it requires a gradient.
  TensorOptions options() const;
  /// Bytes of one element, 1 to 16.
  int64_t element_size() const;
  TENURE_INLINE int64_t itemsize() const { return element_size(); }
  /// numel() · element_size(): of a view less than what its storage has, of an expanded tensor maybe more.
  size_t nbytes() const;
  /// Elements between the start of the storage and this tensor's first. 0 for what an op made, more for a view of a
  /// part.
  int64_t storage_offset() const;
  /// A reference that keeps the bytes, beyond the tensor and its scope: see storage.h.
  Storage storage() const;
  /// Whether both lie on one storage, whether or not they have an element in common. Both must be alive.
  bool is_alias_of(const Tensor& other) const;
  /// Whether both handles name one tensor. Never throws.
  bool is_same(const Tensor& other) const noexcept { return Handle::is_same(other); }
  /// Whether elements lie densely, last dim innermost. True for empty and 0-d tensors. Dims of size 1 may have any
  /// stride.
  bool is_contiguous() const;
  /// Of the dtype: isFloatingType, isComplexType.
  bool is_floating_point() const;
  bool is_complex() const;
  /// Whether it was made as a view of another tensor (not by detach, nor as an alias of a shared tensor). A write
  /// through it is one to its base, and to all other views of that; a base may end before its views do.
  bool is_view() const;
  /// False: tensors that were made in InferenceMode are ordinary. StaleTensorError all the same, for a handle that
  /// names none.
  TENURE_INLINE bool is_inference() const {
    (void)scalar_type();
    return false;
  }
  /// How often it was written, through whatever view; what is saved for a gradient must not be written any more.
  int64_t _version() const;
  /// How often the storage is held, by tensors, claims and Storage objects and not by handles: see Storage::use_count.
  uint32_t use_count() const;
  /// "f32[2, 3]": what errors and reports say of it. Dtype and sizes; nothing is read of its elements, so it may be
  /// asked in a dry run.
  std::string describe() const;

  // ---- reading and lending the data ----

  /// The one element, converted to T by the rules of Scalar::to. ValueError unless numel() is 1. Needs a scope.
  template <class T>
  TENURE_INLINE T item() const& {
    return item().as<T>("item");
  }
  /// The same as a Scalar of the dtype's kind, exactly.
  Scalar item() const;
  /// All elements in row-major order, as T, which must be the dtype's own type: else DTypeError. Needs a scope.
  template <class T>
  std::vector<T> to_vector() const;
  /// The address of the first element, checked only against T (DTypeError). A loan, beyond any check afterwards: valid
  /// as long as the tensor is. ValueError where writing is not allowed to the caller is not checked here either.
  template <class T>
  TENURE_INLINE T* data_ptr() const& {
    return static_cast<T*>(data_ptr_checked(dtype_of<std::remove_const_t<T>>));
  }
  /// Not of a temporary, whose tensor might be gone before the address is used; nor are the other loans below.
  template <class T>
  T* data_ptr() const&& = delete;
  /// Without a check of the type.
  TENURE_INLINE void* data_ptr() const& { return data_ptr_checked(ScalarType::Undefined); }
  void* data_ptr() const&& = delete;
  /// The elements by indices: x.accessor<float, 2>()[i][j]. A loan, see accessor.h. DTypeError if T is not its type,
  /// ShapeError unless it has N dims.
  template <class T, size_t N>
  TENURE_INLINE TensorAccessor<T, N> accessor() const& {
    static_assert(N > 0, "accessor: a tensor without dims has no indices; use *data_ptr<T>()");
    T* p = static_cast<T*>(accessor_checked(dtype_of<std::remove_const_t<T>>, N, false));
    return TensorAccessor<T, N>(p, sizes().data(), strides().data());
  }
  template <class T, size_t N>
  TensorAccessor<T, N> accessor() const&& = delete;
  /// The same with sizes and strides in the accessor. With 32 bits: ShapeError if an index, size or stride needs more.
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
  TENURE_INLINE PackedTensorAccessor32<T, N, PtrTraits> packed_accessor32() const& {
    return generic_packed_accessor<T, N, PtrTraits, int32_t>();
  }
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
  PackedTensorAccessor32<T, N, PtrTraits> packed_accessor32() const&& = delete;
  /// With 64 bits, for any tensor.
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
  TENURE_INLINE PackedTensorAccessor64<T, N, PtrTraits> packed_accessor64() const& {
    return generic_packed_accessor<T, N, PtrTraits, int64_t>();
  }
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits>
  PackedTensorAccessor64<T, N, PtrTraits> packed_accessor64() const&& = delete;
  /// With indices of type I, int32_t or int64_t: what the two above are.
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits, class I = int64_t>
  TENURE_INLINE GenericPackedTensorAccessor<T, N, PtrTraits, I> generic_packed_accessor() const& {
    static_assert(N > 0, "packed_accessor: a tensor without dims has no indices; use *data_ptr<T>()");
    static_assert(std::is_same_v<I, int32_t> || std::is_same_v<I, int64_t>, "packed_accessor: 32 or 64 bits");
    T* p = static_cast<T*>(accessor_checked(dtype_of<std::remove_const_t<T>>, N, sizeof(I) == 4));
    return GenericPackedTensorAccessor<T, N, PtrTraits, I>(p, sizes().data(), strides().data());
  }
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits, class I = int64_t>
  GenericPackedTensorAccessor<T, N, PtrTraits, I> generic_packed_accessor() const&& = delete;
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits, class I = int64_t>
  TENURE_INLINE GenericPackedTensorAccessor<T, N, PtrTraits, I> packed_accessor() const& {
    return generic_packed_accessor<T, N, PtrTraits, I>();
  }
  template <class T, size_t N, template <class> class PtrTraits = DefaultPtrTraits, class I = int64_t>
  GenericPackedTensorAccessor<T, N, PtrTraits, I> packed_accessor() const&& = delete;
  /// The elements of a contiguous tensor, dense and in row-major order, with the tensor held: a span counts as a handle
  /// at scope end. ValueError if not contiguous, DTypeError if T is not its type.
  template <class T>
  Span<T> span() const&;
  template <class T>
  Span<T> span() const&& = delete;

  // ---- gradients: see autograd.h ----

  /// Whether ops on it record: it is a leaf of which that was asked, the result of a recorded op, or a view of one of
  /// these. A view that was made while recording was off says so too; its gradient goes nowhere.
  bool requires_grad() const;
  /// Makes a leaf record (or no longer). DTypeError unless floating or complex; GradError if it is no leaf and shall
  /// not record.
  const Tensor& requires_grad_(bool on = true) const;
  TENURE_INLINE const Tensor& set_requires_grad(bool on) const { return requires_grad_(on); }
  /// Not the result of a recorded op: what a program made, or what was made while recording was off. Gradients end at
  /// a leaf, and are kept there if it requires one.
  bool is_leaf() const;
  /// Makes a leaf of it that does not record: its history is forgotten, and what the history alone held is released.
  /// Other tensors keep theirs. GradError for a view: use detach().
  const Tensor& detach_() const;
  /// The accumulated gradient of a leaf (or after retain_grad), or an empty handle. The tensor itself and no copy: what
  /// is written into it is the gradient. In the scope of its leaf, with which it ends. Of an alias of a shared tensor:
  /// an alias of SharedTensor::grad(). Needs a scope.
  Tensor grad() const;
  /// Replaces the gradient by one with g's elements; an empty handle clears it. ShapeError, DTypeError unless it is as
  /// the tensor; GradError for an alias of a shared tensor.
  void set_grad(const Tensor& g) const;
  /// Runs the graph behind this tensor backward and adds to the gradients of its leaves; given `inputs`, to theirs
  /// alone, be they leaves or not (ValueError for none). `gradient` may be left out for one element. GradError if
  /// nothing was recorded. Releases saved tensors as it goes unless retain_graph or create_graph.
  void backward(const Tensor& gradient = Tensor(), std::optional<bool> retain_graph = std::nullopt,
                bool create_graph = false, std::optional<TensorList> inputs = std::nullopt) const;
  /// Keep the gradient of a tensor that is no leaf, too, for grad() to give. Nothing happens for a leaf. GradError if
  /// it does not require a gradient, or is one of several results of its op.
  void retain_grad() const;
  /// The name of the op that made it, as recorded for the gradient ("add", not PyTorch's "AddBackward0"); empty for a
  /// leaf, and for what records nothing.
  std::string grad_fn() const;

#define TENURE_METHODS_OF_TENSOR
#include <tenure/detail/methods.inc>
#undef TENURE_METHODS_OF_TENSOR

  /// Internal: takes over a count of the tensor that the word names.
  Tensor(uint64_t word, Adopt) noexcept : Handle(word, Adopt()) {}

 private:
  void* data_ptr_checked(ScalarType wanted) const;
  void* contiguous_ptr_checked(ScalarType wanted) const;
  int64_t count_to_copy() const;
  void* accessor_checked(ScalarType wanted, size_t dims, bool narrow) const;
  void copy_out(void* to, ScalarType wanted) const;
};
static_assert(sizeof(Tensor) == 8);

/// Consecutive elements of a tensor, which it holds: valid as long as the span and the tensor's scope are. Indices are
/// unchecked, and what is written is seen by no gradient and no version. Does not cross a scope.
template <class T>
class Span {
 public:
  /// `size` elements from `data` on, which are `held`'s.
  Span(Tensor held, T* data, int64_t size) : held_(std::move(held)), data_(data), size_(size) {}
  T* data() const { return data_; }
  size_t size() const { return static_cast<size_t>(size_); }
  bool empty() const { return size_ == 0; }
  T* begin() const { return data_; }
  T* end() const { return data_ + size_; }
  T& operator[](size_t i) const { return data_[i]; }

 private:
  Tensor held_;
  T* data_;
  int64_t size_;
};

template <class T>
TENURE_INLINE std::vector<T> Tensor::to_vector() const {
  if constexpr (std::is_same_v<T, bool>) {
    std::vector<uint8_t> bytes(static_cast<size_t>(count_to_copy()));
    copy_out(bytes.data(), ScalarType::Bool);
    return std::vector<bool>(bytes.begin(), bytes.end());
  } else {
    static_assert(dtype_of<T> != ScalarType::Undefined, "to_vector<T>: T is no element type");
    std::vector<T> out(static_cast<size_t>(count_to_copy()));
    copy_out(out.data(), dtype_of<T>);
    return out;
  }
}

template <class T>
TENURE_INLINE Span<T> Tensor::span() const& {
  T* p = static_cast<T*>(contiguous_ptr_checked(dtype_of<std::remove_const_t<T>>));
  return Span<T>(*this, p, numel());
}

/// PyTorch's repr, byte for byte: "tensor([1., 2.])". Large tensors are shortened as there, and one that records says
/// so: "tensor(6., grad_fn=<SumBackward0>)". Needs no scope and makes no tensor. StaleTensorError for a handle that
/// names none, ValueError in a dry run, which has no elements.
TENURE_API std::string to_string(const Tensor& t);
TENURE_API std::ostream& operator<<(std::ostream& out, const Tensor& t);

/// Tests only: what a program may not build on.
namespace for_testing {
/// Handles of the program plus pins of the library; of a shared tensor: its owners.
TENURE_API int64_t get_refcount(const Tensor& t);
TENURE_API int64_t get_refcount(const SharedTensor& t);
/// Sets the generation that the next tensor of this context gets in its slot, to reach the end of the range.
TENURE_API void set_next_generation(uint64_t generation);
}  // namespace for_testing

}  // namespace v1
}  // namespace tenure
