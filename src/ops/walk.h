// Copies that walk their source in any order: backwards, again and again, from any element on.
#pragma once

#include <tenure/tensor.h>

#include <vector>

#include "core/layout.h"

namespace tenure::ops {

/// The dims of a copy: so many steps, with a stride in elements on either side; the source's may be 0 or negative.
struct Walk {
  core::Dims sizes, to, from;
  void push(int64_t size, int64_t to_stride, int64_t from_stride) {
    sizes.push(size);
    to.push(to_stride);
    from.push(from_stride);
  }
};
/// Every step of the walk, from these elements on: both tensors have one dtype and hold all that is reached, and what
/// is written lies apart from what is read.
void copy_walk(core::Context& c, const core::Slot& to, int64_t to_first, const core::Slot& from, int64_t from_first,
               const Walk& walk);

/// A part of a dim: `length` indices from `to` on, taken from index `from` on, each `step` after the one before.
struct Part {
  int64_t to, length, from, step;
};
/// For each dim its parts: all that they make together is copied. The tensors are as those of copy_walk, of one rank.
void copy_parts(core::Context& c, const core::Slot& to, const core::Slot& from,
                const std::vector<std::vector<Part>>& dims);

}  // namespace tenure::ops
