// Shared tensors behind handles.
#pragma once

#include <tenure/shared.h>

#include "c_api/owned.h"

namespace tenure::c {

struct SharedObject : Owned {
  static constexpr Kind kKind = Kind::shared;
  const SharedTensor tensor;
  explicit SharedObject(SharedTensor t) : Owned(kKind), tensor(std::move(t)) {}
};

/// Another owner of what a handle names: several contexts may use one at a time.
inline SharedTensor shared(const tn_shared* s, const char* what) {
  Owned* o = take(s, Kind::shared, what);
  SharedTensor t = static_cast<SharedObject*>(o)->tensor;
  leave(o);
  return t;
}
/// NULL for an empty owner.
inline tn_shared* give_shared(SharedTensor&& t) {
  return t.defined() ? reinterpret_cast<tn_shared*>(publish(std::make_unique<SharedObject>(std::move(t)))) : nullptr;
}

}  // namespace tenure::c
