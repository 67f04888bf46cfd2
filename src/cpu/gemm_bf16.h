// Products of bf16 matrices into floats.
#pragma once

#include "kernels/work.h"

namespace tenure::cpu {

/// c = alpha * op(a) * op(b) + beta * c of bf16 a and b and a c of f32, by oneDNN where the processor multiplies bf16
/// by itself, else as floats. Sums are of floats; the processor's own instruction takes numbers below the normal ones
/// as 0.
void product_bf16(const kernels::Product& p);
int64_t product_bf16_scratch(const kernels::Product& p) noexcept;

}  // namespace tenure::cpu
