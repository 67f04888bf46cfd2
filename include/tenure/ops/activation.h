// Activations: functions of one number that layers end with. As in math.h.
#pragma once

#include <tenure/tensor.h>

namespace tenure {
inline namespace v1 {

/// 1 / (1 + exp(-x)). Integers and bool give the default dtype.
TENURE_API Tensor sigmoid(const Tensor& x);
/// x · sigmoid(x). Floating only.
TENURE_API Tensor silu(const Tensor& x);
/// max(x, 0): integers and floating. NaN and -0 stay. The gradient at 0 is 0, of NaN what arrives.
TENURE_API Tensor relu(const Tensor& x);

// Given the tensor for good, as an rvalue, many write into it if they can: memory::Donation.
#include <tenure/detail/donating/activation.inc>
#include <tenure/detail/out/activation.inc>

}  // namespace v1
}  // namespace tenure
