// Writes that gradients know of.
#pragma once

#include <tenure/autograd.h>

#include "core/record.h"
#include "ops/prepare.h"

namespace tenure::ops {

/// Whether an op with these inputs is recorded. All are alive.
template <class... T>
bool records(const T&... t) noexcept {
  const core::Context* c = core::current_or_null();
  return c && !c->grad_off && (core::needs_grad(*core::slot_at(t.unsafe_word())) || ...);
}

/// Saved for a gradient only where that gradient is wanted: t, or an empty handle.
extern const Tensor nothing;
inline const Tensor& saved_if(bool wanted, const Tensor& t) noexcept { return wanted ? t : nothing; }

/// What a gradient reads of `t` when `self` has been written: t, or a copy with t's history where t lies on self's
/// storage. Empty unless wanted.
Tensor kept(core::Context& c, const Tensor& t, const Tensor& self, bool wanted);

/// Runs write(), which changes self, and records its gradient. What can fail for want of memory comes before.
template <int NI, int NS, class... K, class F, class W>
void write_recorded(const char* op, const Tensor& self, tenure::detail::Refs<NI> inputs, tenure::detail::Refs<NS> saved,
                    const std::tuple<K...>& constants, F, W write) {
  static_assert(std::is_empty_v<F>);
  if (__builtin_expect(!tenure::detail::wants_node(inputs.refs()), 1)) return write();
  tenure::detail::record_inplace_as<F, NS>(
      op, self, inputs.refs(), saved.refs(), constants, [](void* w) { (*static_cast<W*>(w))(); }, &write);
}

}  // namespace tenure::ops
