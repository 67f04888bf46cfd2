// Indices, looked at before they are used.
#pragma once

#include <tenure/tensor.h>

#include "core/make.h"

namespace tenure::ops {

/// `index` as a contiguous i64 tensor whose values all lie in [0, size). DTypeError; IndexError with position and
/// value.
Tensor checked_indices(core::Context& c, const Tensor& index, int64_t size);

}  // namespace tenure::ops
