// Indices, looked at before they are used; numbers, before they are stored.
#pragma once

#include <tenure/tensor.h>

#include "core/make.h"

namespace tenure::ops {

/// `index` as a contiguous i64 tensor whose values all lie in [0, size). DTypeError; IndexError with position and
/// value.
Tensor checked_indices(core::Context& c, const Tensor& index, int64_t size);

/// ValueError for a number that the dtype does not reach; DTypeError for a complex number in a real dtype. Fractions
/// are cut, negative numbers wrap into u8, infinities are taken by floating dtypes.
void check_value(const Scalar& value, ScalarType dtype);

}  // namespace tenure::ops
