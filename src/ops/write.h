// The frame of every write into a tensor that exists.
#pragma once

#include "core/commit.h"
#include "core/shared_impl.h"

namespace tenure::ops {

/// Runs `write` on the tensor's bytes. An alias, or a view of one, claims its shared tensor meanwhile; the write counts
/// as one change.
template <class F>
void writing(core::Context& c, core::Slot& s, F&& write) {
  if (s.shared) {
    core::Claim claim(c, s.shared);
    write();
    return;
  }
  write();
  core::bump_version(s);
}

}  // namespace tenure::ops
