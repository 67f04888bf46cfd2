// Tensors outside all scopes: parameters, caches, what crosses threads.
//
//   SharedTensor w = with_rc_scope([] { return share(randn({4, 4})); });   // outlives the scope
//   with_rc_scope([&] { Tensor y = matmul(w, w); });                       // an alias, on any thread
//   update(w, [](const Tensor& t) { t.mul_(0.5); });                       // a write, with a claim
//
// A writer takes a claim: for as long as it has it, no other context may have an alias. Either waits for nothing: who
// comes second gets a ScopeError that names both lines. zero_grad, fold_grad, copy_in, update, and optimisers in step
// and clipping take the claim; reading, and backward into the gradient, do not.
#pragma once

#include <tenure/tensor.h>

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace tenure {
namespace core {
struct SharedImpl;
}  // namespace core
inline namespace v1 {

/// An owner of a tensor that no scope ends. Atomically counted: it may be copied, kept in any data structure and
/// dropped on any thread, with no scope open. Wherever a `const Tensor&` is expected it converts to an alias: a tensor
/// of the innermost scope on the same bytes, which is the same gradient leaf. Aliases are read-only outside no_grad.
class [[nodiscard, gnu::visibility("default")]] SharedTensor {
 public:
  /// An empty owner: defined() is false, other uses throw StaleTensorError.
  SharedTensor() noexcept = default;
  /// Copying counts an owner, moving leaves an empty one behind, and with the last owner and the last alias the bytes
  /// go. On any thread, and none throws.
  SharedTensor(const SharedTensor& o) noexcept;
  SharedTensor(SharedTensor && o) noexcept : p_(o.p_) { o.p_ = nullptr; }
  SharedTensor& operator=(SharedTensor o) noexcept {
    std::swap(p_, o.p_);
    return *this;
  }
  ~SharedTensor();

  /// False if it is empty, or outlived the dry run that made it (memory.h): other uses throw StaleTensorError then.
  bool defined() const noexcept;
  /// An alias in the innermost scope, which ends with that as every tensor: a handle that is left is an escape. The
  /// bytes stay as long as an alias does. ScopeError if none is open, or while another context holds a claim.
  operator Tensor() const;
  Tensor alias() const;

  // ---- with or without a scope ----

  /// As Tensor's of these names: shape, type and place, which never change. Any thread may ask. IndexError for a dim
  /// that there is not; sizes and strides are valid as long as an owner is.
  IntArrayRef sizes() const;
  IntArrayRef strides() const;
  int64_t size(int64_t dim) const;
  int64_t stride(int64_t dim) const;
  int64_t dim() const;
  int64_t numel() const;
  ScalarType scalar_type() const;
  TENURE_INLINE ScalarType dtype() const { return scalar_type(); }
  Device device() const;
  TENURE_INLINE Layout layout() const { return options().layout(); }
  TensorOptions options() const;
  int64_t element_size() const;
  size_t nbytes() const;
  bool is_contiguous() const;
  /// "f32[2, 3]".
  std::string describe() const;
  /// A reference that keeps the bytes; it counts as no owner, and a claim does not see it.
  Storage storage() const;
  /// Whether both own one shared tensor, or are both empty. Never throws.
  bool is_same(const SharedTensor& other) const noexcept { return p_ == other.p_; }
  /// False until it is asked for, or if share() got a leaf that required one.
  bool requires_grad() const;
  /// Whether ops on aliases record gradients for it. DTypeError if its dtype is not floating or complex.
  const SharedTensor& requires_grad_(bool on = true) const;
  TENURE_INLINE const SharedTensor& set_requires_grad(bool on) const { return requires_grad_(on); }
  /// What backward accumulated for it in the calling context, or an empty owner. Each context adds into a buffer of its
  /// own, so that threads that run backward at once do not meet; what others have is seen after fold_grad. While it is
  /// read as a tensor, backward writes another buffer and leaves this one as it is.
  SharedTensor grad() const;
  /// Folds the gradient buffers of all contexts, also of those that have ended, into the calling one's, in order of the
  /// contexts' creation, and returns it; an empty owner if there are none. The same bits whichever finished first.
  /// Takes the claim: ScopeError.
  SharedTensor fold_grad() const;
  /// Forgets the gradients of all contexts; grad() is empty then. Takes the claim: ScopeError.
  void zero_grad() const;
  /// Copies the elements out, in row-major order, or in: `from` has numel() elements of T (else ShapeError), the
  /// dtype's own type (else DTypeError). Neither needs a scope. `copy_in` takes the claim; ValueError if it is not
  /// contiguous.
  template <class T>
  std::vector<T> to_vector() const;
  template <class T>
  TENURE_INLINE void copy_in(const std::vector<T>& from) const {
    copy_in_checked(from.data(), static_cast<int64_t>(from.size()), dtype_of<T>);
  }
  /// The address of the first element, checked against T alone (DTypeError). A loan: writing through it is not seen by
  /// claims or versions, and other threads may read meanwhile. Valid as long as an owner or an alias is.
  template <class T>
  TENURE_INLINE T* data_ptr() const& {
    return static_cast<T*>(data_ptr_checked(dtype_of<std::remove_const_t<T>>));
  }
  template <class T>
  T* data_ptr() const&& = delete;
  TENURE_INLINE void* data_ptr() const& { return data_ptr_checked(ScalarType::Undefined); }
  void* data_ptr() const&& = delete;
  /// The one element as T, by the rules of Scalar::to. ValueError unless numel() is 1. Needs no scope.
  template <class T>
  TENURE_INLINE T item() const {
    return to_vector_one().as<T>("item");
  }

  // ---- as Tensor's: these make tensors, in the innermost scope ----
#include <tenure/detail/methods.inc>

  /// Internal.
  explicit SharedTensor(core::SharedImpl * adopted) noexcept : p_(adopted) {}
  core::SharedImpl* unsafe_get() const noexcept { return p_; }

 private:
  void* data_ptr_checked(ScalarType wanted) const;
  int64_t count_to_copy() const;
  void copy_out(void* to, ScalarType wanted) const;
  void copy_in_checked(const void* from, int64_t count, ScalarType given) const;
  Scalar to_vector_one() const;

  core::SharedImpl* p_ = nullptr;
};

template <class T>
TENURE_INLINE std::vector<T> SharedTensor::to_vector() const {
  std::vector<T> out(static_cast<size_t>(count_to_copy()));
  copy_out(out.data(), dtype_of<T>);
  return out;
}

/// Makes a shared tensor of a scoped one, without a copy. Afterwards `t` is itself an alias, and every other tensor on
/// that storage is read-only; the bytes are charged to no scope any more. A leaf goes on as one, with the gradient that
/// it has. Sharing an alias gives another owner of the same. Needs no scope. GradError if t has a gradient history
/// (detach() it), or its gradient has one. StaleTensorError as every use, ValueError in a dry run, OutOfMemoryError;
/// then t is what it was.
TENURE_API SharedTensor share(const Tensor& t);

/// Runs f(alias) with a claim on the shared tensor, under no_grad, in a scope of its own: f may write into the alias.
/// ScopeError, naming both lines, if another context holds an alias or a claim: f has not run. Aliases of this context
/// see what f writes, and a gradient that was to read the old elements is refused by its version. What f throws leaves
/// the call after the scope and the claim have ended; what it wrote stays. Updates of other shared tensors may nest.
TENURE_API void update(const SharedTensor& t, const std::function<void(const Tensor&)>& f);

/// As of a tensor with these elements; neither needs a scope.
TENURE_API std::string to_string(const SharedTensor& t);
TENURE_API std::ostream& operator<<(std::ostream& out, const SharedTensor& t);

}  // namespace v1
}  // namespace tenure
