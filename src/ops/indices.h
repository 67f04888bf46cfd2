// Indices, looked at before they are used.
#pragma once

#include <tenure/tensor.h>

#include "core/make.h"

namespace tenure::ops {

/// `index` as a contiguous i64 tensor whose values all lie in [0, size). DTypeError; IndexError with position and
/// value.
Tensor checked_indices(core::Context& c, const Tensor& index, int64_t size);
/// The same of values in [-size, size), of which the negative ones count from the end: a tensor of its own.
Tensor counted_from_end(core::Context& c, const Tensor& index, int64_t size);

}  // namespace tenure::ops
