// Indexing by several dims at once, as at::indexing:
//
//   using namespace tenure::indexing;
//   x.index({Slice(1, None, 2), 0})              rows 1, 3, …; of each the first element
//   x.index({"...", None})                       a dim of size 1 at the end
//   x.index({rows, columns})                     the elements at (rows[i], columns[i])
//   x.index_put_({x > 3}, 0)                     writes where the mask holds
//
// Each entry stands for a dim, from the first on; dims that are not named are taken whole. With numbers, slices, None
// and the ellipsis alone the result is a view. With index tensors and masks it is fresh: index tensors broadcast to one
// shape, which takes the place of their dims if those are neighbours, and comes first if not. A mask of r dims stands
// for r index tensors, the places where it holds, in row-major order: what it gives depends on values, and a dry run
// refuses it.
//
// Index tensors are i64, i32, i16 or i8; u8 is refused, for a mask is bool (DTypeError). A negative index counts from
// the end. IndexError for too many entries, for a second ellipsis, and for an index that is out of range, with its
// place; ShapeError for index tensors that do not broadcast, and for a mask of other sizes than its dims. A Slice's
// step is at least 1 (ValueError); its ends are brought into range, as in Python. An index tensor without dims is a
// number, a bool or a mask without dims a new dim of size 1 or 0 in front.
#pragma once

#include <tenure/tensor.h>

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <utility>

namespace tenure {
inline namespace v1 {
namespace indexing {

struct EllipsisIndexType {};
/// Stands for as many dims, taken whole, as there are left.
inline constexpr EllipsisIndexType Ellipsis{};
/// A new dim of size 1.
inline constexpr std::nullopt_t None = std::nullopt;

/// start, start + step, … below stop; what is absent is from the first, to the last, every one.
struct Slice {
  Slice(std::optional<int64_t> start = std::nullopt, std::optional<int64_t> stop = std::nullopt,
        std::optional<int64_t> step = std::nullopt)
      : start(start), stop(stop), step(step) {}
  std::optional<int64_t> start, stop, step;
};

/// One entry. Holds a borrowed tensor: valid for the length of a call.
struct TensorIndex {
  enum Kind : uint8_t { none, ellipsis, number, boolean, slice, tensor };
  TensorIndex(std::nullopt_t) : kind(none) {}
  TensorIndex(EllipsisIndexType) : kind(ellipsis) {}
  /// ValueError for a text other than "...", and for none.
  TENURE_API TensorIndex(const char* text);
  template <std::same_as<bool> B>
  TensorIndex(B b) : kind(boolean), value(b) {}
  template <class I>
  requires(std::is_integral_v<I> && !std::same_as<I, bool>) TensorIndex(I i)
      : kind(number), value(std::in_range<int64_t>(i) ? static_cast<int64_t>(i) : INT64_MAX) {}
  TensorIndex(const Slice& s) : kind(slice), range(s) {}
  TensorIndex(const Tensor& t) : kind(tensor), at(&t) {}

  Kind kind;
  int64_t value = 0;
  Slice range;
  const Tensor* at = nullptr;
};

}  // namespace indexing

/// The elements that the entries name; see the head of this file. Differentiable.
TENURE_API Tensor index(const Tensor& x, ArrayRef<indexing::TensorIndex> indices);
/// Writes `value`, broadcast to the shape of what x.index(indices) gives, and returns x. Of places that are named twice
/// the last value stays; with accumulate all are added, in their order. Beside index tensors a value of another dtype
/// is a DTypeError, else it is converted. All indices are looked at before the first write. On a leaf that requires a
/// gradient, outside no_grad: GradError.
TENURE_API const Tensor& index_put_(const Tensor& x, ArrayRef<indexing::TensorIndex> indices, const Tensor& value,
                                    bool accumulate = false);
TENURE_API const Tensor& index_put_(const Tensor& x, ArrayRef<indexing::TensorIndex> indices, const Scalar& value,
                                    bool accumulate = false);
/// A copy of x with that written.
TENURE_API Tensor index_put(const Tensor& x, ArrayRef<indexing::TensorIndex> indices, const Tensor& value,
                            bool accumulate = false);

}  // namespace v1
}  // namespace tenure
