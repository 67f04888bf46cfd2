// The frame of every write into a tensor that exists.
#pragma once

#include "core/record.h"
#include "core/shared_impl.h"

namespace tenure::ops {

/// Runs `write` on the tensor's bytes. An alias claims its shared tensor meanwhile; the write counts as one change.
template <class F>
void writing(core::Context& c, core::Slot& s, F&& write) {
  if (s.has(core::kSharedItself)) {
    core::Claim claim(c, s.shared);
    write();
    return;
  }
  write();
  core::bump_version(s);
}

}  // namespace tenure::ops
