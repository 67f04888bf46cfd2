// Exact counts of a scope.
#pragma once

#include "core/context.h"
#include "tenure/memory.h"

namespace tenure::memory_detail {

/// Of a scope that is open, or ending with its tensors gone.
memory::ScopeStats stats_of(core::Context& c, const core::ScopeRecord& r);

}  // namespace tenure::memory_detail
