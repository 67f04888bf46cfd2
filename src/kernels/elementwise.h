// Elementwise kernels, by the type of their inputs. What each computes: elementwise.inc.
#pragma once

#include "kernels/kernel.h"

namespace tenure::kernels {

using Elementwise = Kernel<Loop>;

#define TENURE_DECLARE_ELEMENTWISE(name, types, devices, ...) extern const Elementwise name##_kernel;
#define TENURE_UNARY TENURE_DECLARE_ELEMENTWISE
#define TENURE_UNARY_BOOL TENURE_DECLARE_ELEMENTWISE
#define TENURE_UNARY_REAL TENURE_DECLARE_ELEMENTWISE
#define TENURE_BINARY TENURE_DECLARE_ELEMENTWISE
#define TENURE_COMPARE TENURE_DECLARE_ELEMENTWISE
#define TENURE_TERNARY TENURE_DECLARE_ELEMENTWISE
#define TENURE_UNARY_DOUBLE TENURE_DECLARE_ELEMENTWISE
#define TENURE_BINARY_DOUBLE TENURE_DECLARE_ELEMENTWISE
#include "kernels/elementwise.inc"
#undef TENURE_DECLARE_ELEMENTWISE

}  // namespace tenure::kernels
