// The host's side of tensors: elements that ops read and write themselves, and what scans found. Nothing else in ops
// looks at an element. A dry run has none: what depends on them is left out here, or refused (core::need_values).
#pragma once

#include <optional>

#include "kernels/moves.h"
#include "ops/prepare.h"

namespace tenure::ops {

/// Whether there are elements to look at.
inline bool has_values(const core::Context& c) noexcept { return c.dry == nullptr; }
/// The same of the context of this thread.
inline bool has_values() noexcept { return !core::dry(); }

/// The elements of a dense tensor, or of n elements from its first on.
template <class T>
T* data_of(const Slot& s) noexcept {
  return reinterpret_cast<T*>(s.data);
}
template <class T>
T* data_of(const Tensor& t) {
  return data_of<T>(core::use(t));
}

/// The element of a tensor without dims; nothing in a dry run.
inline std::optional<Scalar> value_of(const Tensor& t) { return has_values() ? std::optional(t.item()) : std::nullopt; }

/// What a scan of s says, which has elements; nothing in a dry run. DTypeError.
inline std::optional<kernels::Found> scanned(core::Context& c, const kernels::Kernel<kernels::Scan>& kernel,
                                             const Slot& s) {
  kernels::Found found;
  kernels::Scan scan;
  scan.found = &found;
  prepare(scan.loop, s);
  kernels::choose(c, kernel, s.dtype, s)(scan);
  return has_values(c) ? std::optional(found) : std::nullopt;
}

}  // namespace tenure::ops
