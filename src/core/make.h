// Making tensors: every header of a tensor comes from here, with its extent checked.
#pragma once

#include <tenure/tensor.h>

#include "core/layout.h"
#include "core/op.h"
#include "core/slots.h"
#include "core/use.h"

namespace tenure::core {

/// The handle of a slot whose one count it takes over.
inline Tensor handle(Slot* s) noexcept { return Tensor(s->word.load(std::memory_order_relaxed), Tensor::Adopt{}); }
/// Another handle.
inline Tensor another_handle(Slot* s) noexcept {
  ++s->handles;
  return handle(s);
}

/// A fresh contiguous tensor, not initialised. ShapeError, OutOfMemoryError. new_…: its slot, whose one handle is the
/// caller's to make.
Slot* new_tensor(Context& c, IntArrayRef sizes, ScalarType dtype);
inline Tensor make_tensor(Context& c, IntArrayRef sizes, ScalarType dtype) {
  return handle(new_tensor(c, sizes, dtype));
}
/// A fresh contiguous tensor of x's shape.
Slot* new_like(Context& c, const Slot& x, ScalarType dtype);
inline Tensor make_like(Context& c, const Slot& x, ScalarType dtype) { return handle(new_like(c, x, dtype)); }
inline Tensor make_like(Context& c, const Slot& x) { return make_like(c, x, x.dtype); }
/// A view of `base`: sizes and strides in elements, from byte `data`. ValueError if it would reach outside the storage.
/// It joins the base's view record, unless c.unlinked_views.
Tensor make_view(Context& c, Slot& base, IntArrayRef sizes, IntArrayRef strides, char* data);
/// The same of a contiguous base, as many elements from its first on: they lie in the storage as the base's do.
Tensor make_dense_view(Context& c, Slot& base, IntArrayRef sizes);
/// make_view with the dtype changed too (view_as_real and its kin; the caller has checked the geometry).
Tensor make_view_as(Context& c, Slot& base, IntArrayRef sizes, IntArrayRef strides, char* data, ScalarType dtype);
/// A tensor on the same elements with no link to x's history: detach, and what the library keeps for itself.
Tensor make_alias(Context& c, Slot& x);
/// An alias of a shared tensor. ScopeError if another context holds its claim.
Tensor make_shared_alias(Context& c, SharedImpl* p);
/// A tensor of the innermost scope, which is charged with them, on the bytes of a dense x that owns its storage: in x's
/// place, of another dtype as large. OutOfMemoryError.
Slot* new_over(Context& c, Slot& x, ScalarType dtype);
/// A contiguous tensor over a storage whose reference it takes over.
Tensor make_over(Context& c, Storage* adopted, char* data, IntArrayRef sizes, IntArrayRef strides, ScalarType dtype);

}  // namespace tenure::core
