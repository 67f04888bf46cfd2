// Tensors from options.
#pragma once

#include <tenure/tensor.h>

#include "core/make.h"
#include "ops/number.h"

namespace tenure::ops {

/// The options with a dtype: the default may change at any time, and an op asks for it once.
inline TensorOptions settled(const TensorOptions& options) { return options.dtype(options.dtype()); }
/// DeviceError and DTypeError for options that cannot be had.
void check_options(const TensorOptions& options);
/// A fresh contiguous tensor, not initialised, as the options say, save for the gradient.
Tensor fresh(core::Context& c, IntArrayRef sizes, const TensorOptions& options);
/// The same of x's sizes, and of its strides if it is dense.
Tensor fresh_like(core::Context& c, const core::Slot& x, const TensorOptions& options);
/// The options, with x's dtype if they name none.
TensorOptions options_like(const core::Slot& x, const TensorOptions& options);
/// Every element of a fresh tensor set.
void fill_fresh(const Tensor& t, const Element& value);
/// The last step: the tensor becomes a leaf if the options ask for it.
Tensor made(Tensor t, const TensorOptions& options);

}  // namespace tenure::ops
