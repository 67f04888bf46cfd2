#include "cpu/reduce_wide.h"

#include <cmath>

#include "core/half.h"
#include "cpu/isa.h"
#include "kernels/vmath.h"
#if TENURE_HAS_WIDE_ISA
#include <immintrin.h>
#endif

#define TENURE_ISA_FILE "cpu/reduce_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {

#define TENURE_WIDE_BLOCK(name, kind)                                         \
  template <>                                                                 \
  WideBlock<float> wide<Wide::name>(float) noexcept {                         \
    return {TENURE_PICK(name##_f32_##kind), TENURE_PICK(name##_f32_columns)}; \
  }                                                                           \
  template <>                                                                 \
  WideBlock<double> wide<Wide::name>(double) noexcept {                       \
    return {TENURE_PICK(name##_f64_##kind), TENURE_PICK(name##_f64_columns)}; \
  }
TENURE_WIDE_BLOCK(sum, block)
TENURE_WIDE_BLOCK(squares, block)
TENURE_WIDE_BLOCK(prod, block)
TENURE_WIDE_BLOCK(max, fast)
TENURE_WIDE_BLOCK(min, fast)
#undef TENURE_WIDE_BLOCK

namespace {
int64_t sum_words(const int64_t* x, int64_t n) {
  return static_cast<int64_t>(TENURE_PICK(sum_i64_block)(reinterpret_cast<const uint64_t*>(x), n));
}
const uint8_t* bytes(const bool* x) { return reinterpret_cast<const uint8_t*>(x); }
}  // namespace
template <>
WideBlock<int64_t> wide<Wide::sum>(int64_t) noexcept {
  return {sum_words, TENURE_PICK(sum_i64_columns)};
}
template <>
WideBlock<int64_t> wide<Wide::max>(int64_t) noexcept {
  return {TENURE_PICK(max_i64_block), TENURE_PICK(max_i64_columns)};
}
template <>
WideBlock<int64_t> wide<Wide::min>(int64_t) noexcept {
  return {TENURE_PICK(min_i64_block), TENURE_PICK(min_i64_columns)};
}

int64_t find_first(const float* x, int64_t n, float best) { return TENURE_PICK(find_f32)(x, n, best); }
int64_t find_first(const double* x, int64_t n, double best) { return TENURE_PICK(find_f64)(x, n, best); }
int64_t find_first(const int64_t* x, int64_t n, int64_t best) { return TENURE_PICK(find_i64)(x, n, best); }

float sum_stored(bool half, const char* x, int64_t n) {
  const auto* bits = reinterpret_cast<const uint16_t*>(x);
  return half ? TENURE_PICK(sum_f16_stored)(bits, n) : TENURE_PICK(sum_bf16_stored)(bits, n);
}

uint64_t count_true(const bool* x, int64_t n) { return TENURE_PICK(count_block)(bytes(x), n); }
bool any_true(const bool* x, int64_t n) { return TENURE_PICK(any_block)(bytes(x), n); }
bool all_true(const bool* x, int64_t n) { return TENURE_PICK(all_block)(bytes(x), n); }
Columns any_columns() noexcept { return TENURE_PICK(any_columns); }
Columns all_columns() noexcept { return TENURE_PICK(all_columns); }

void exp_shifted(const float* x, float shift, float* out, int64_t n) { TENURE_PICK(exp_shifted_f32)(x, shift, out, n); }
void exp_shifted(const double* x, double shift, double* out, int64_t n) {
  for (int64_t i = 0; i < n; ++i) out[i] = std::exp(x[i] - shift);
}

}  // namespace tenure::cpu
