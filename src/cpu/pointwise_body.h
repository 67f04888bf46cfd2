// SwiGLU, rotary embedding, rows of tables. Repeated by cpu/each_isa.h, run by cpu/pointwise.cpp.
#include "cpu/vec_body.h"

static void swiglu_range(const float* a, const float* b, float* y, int64_t n) {
  each_vector(n, [&](int64_t j, int64_t w) {
    const V x = get(a + j, w);
    put(y + j, x * vsigmoid(x) * get(b + j, w), w);
  });
}

static void swiglu_backward_range(const float* a, const float* b, const float* dy, float* da, float* db, int64_t n) {
  each_vector(n, [&](int64_t j, int64_t w) {
    const V x = get(a + j, w), other = get(b + j, w), g = get(dy + j, w);
    const V s = vsigmoid(x), rest = vsigmoid(-x);  // rest = 1 - s, without its loss of digits
    put(da + j, g * other * (s * (1.0f + x * rest)), w);
    put(db + j, g * (x * s), w);
  });
}

typedef long long VL __attribute__((vector_size(TENURE_VECTOR_BYTES)));
typedef unsigned long long VU __attribute__((vector_size(TENURE_VECTOR_BYTES)));

/// x1 x0 x3 x2 ...
[[gnu::always_inline]] inline V swap_pairs(V x) {
  const VU u = __builtin_bit_cast(VU, x);
  return __builtin_bit_cast(V, (u >> 32) | (u << 32));
}

/// One head: d values. `direction` is 1, or -1 for the inverse.
static void rotate_row(const float* x, const float* cos, const float* sin, float direction, float* y, int64_t d) {
  int64_t i = 0;
  V sign;
  for (int64_t l = 0; l < kL; ++l) sign[l] = l % 2 == 0 ? -direction : direction;
  for (; i + 2 * kL <= d; i += 2 * kL) {
    const V c = load(cos + i / 2), s = load(sin + i / 2), x0 = load(x + i), x1 = load(x + i + kL);
    store(y + i, x0 * interleave_low(c, c) + swap_pairs(x0) * (interleave_low(s, s) * sign));
    store(y + i + kL, x1 * interleave_high(c, c) + swap_pairs(x1) * (interleave_high(s, s) * sign));
  }
  for (; i + 1 < d; i += 2) {
    const float c = cos[i / 2], s = sin[i / 2] * direction, even = x[i], odd = x[i + 1];
    y[i] = even * c - odd * s;
    y[i + 1] = odd * c + even * s;
  }
}
