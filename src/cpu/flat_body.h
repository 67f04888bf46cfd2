// Passes over flat buffers. Repeated by cpu/each_isa.h, run by cpu/flat.cpp.
#include "cpu/vec_body.h"

[[gnu::always_inline]] inline V vsqrt(V x) {
#if TENURE_VECTOR_BYTES == 64
  return (V)_mm512_maskz_sqrt_ps(0xffff, (__m512)x);
#elif TENURE_VECTOR_BYTES == 32
  return (V)_mm256_sqrt_ps((__m256)x);
#else
  for (int64_t i = 0; i < kL; ++i) x[i] = __builtin_sqrtf(x[i]);
  return x;
#endif
}

static void adam_range(float* param, const float* grad, float* m, float* v, int64_t n, const AdamStep<float>& s) {
  each_vector(n, [&](int64_t j, int64_t w) {
    V p = get(param + j, w);
    const V g = get(grad + j, w) * s.grad_scale + p * s.decay;
    const V m1 = get(m + j, w) * s.beta1 + g * s.rest1, v1 = get(v + j, w) * s.beta2 + g * g * s.rest2;
    put(m + j, m1, w);
    put(v + j, v1, w);
    p = p * s.keep - s.rate * m1 / (vsqrt(v1) * s.root + s.eps);
    put(param + j, p, w);
  });
}

static void sgd_range(float* param, const float* grad, float* buf, int64_t n, const SgdStep<float>& s) {
  each_vector(n, [&](int64_t j, int64_t w) {
    const V p = get(param + j, w);
    V g = get(grad + j, w) * s.grad_scale + p * s.decay;
    if (buf != nullptr) {
      const V b = s.first ? g : get(buf + j, w) * s.momentum + g * s.share;
      put(buf + j, b, w);
      g = s.nesterov ? g + b * s.momentum : b;
    }
    put(param + j, p - s.lr * g, w);
  });
}

static void scale_range(float* x, int64_t n, float factor) {
  each_vector(n, [&](int64_t j, int64_t w) { put(x + j, get(x + j, w) * factor, w); });
}

static float sum_squares_range(const float* x, int64_t n) {
  V s[4] = {};
  int64_t j = 0;
  for (; j + 4 * kL <= n; j += 4 * kL) {
    for (int i = 0; i < 4; ++i) {
      const V v = load(x + j + i * kL);
      s[i] += v * v;
    }
  }
  for (; j < n; j += kL) {
    const V v = get(x + j, n - j < kL ? n - j : kL);
    s[0] += v * v;
  }
  return sum_lanes((s[0] + s[1]) + (s[2] + s[3]));
}
