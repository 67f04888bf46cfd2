#include "cpu/reduce_wide.h"

#include <cmath>

#include "kernels/vmath.h"

#define TENURE_ISA_FILE "cpu/reduce_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {

#define TENURE_WIDE_BLOCK(name)                                              \
  template <>                                                                \
  WideBlock<float> wide<Wide::name>(float) noexcept {                        \
    return {TENURE_PICK(name##_f32_block), TENURE_PICK(name##_f32_columns)}; \
  }                                                                          \
  template <>                                                                \
  WideBlock<double> wide<Wide::name>(double) noexcept {                      \
    return {TENURE_PICK(name##_f64_block), TENURE_PICK(name##_f64_columns)}; \
  }
TENURE_WIDE_BLOCK(sum)
TENURE_WIDE_BLOCK(squares)
TENURE_WIDE_BLOCK(max)
TENURE_WIDE_BLOCK(min)
#undef TENURE_WIDE_BLOCK

void exp_shifted(const float* x, float shift, float* out, int64_t n) { TENURE_PICK(exp_shifted_f32)(x, shift, out, n); }
void exp_shifted(const double* x, double shift, double* out, int64_t n) {
  for (int64_t i = 0; i < n; ++i) out[i] = std::exp(x[i] - shift);
}

}  // namespace tenure::cpu
