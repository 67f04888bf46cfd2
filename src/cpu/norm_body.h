// Root-mean-square norm. Repeated by cpu/each_isa.h, run by cpu/norm.cpp.
#include "cpu/vec_body.h"

[[gnu::always_inline]] inline V weight_at(const float* weight, int64_t j, int64_t n) {
  return weight == nullptr ? V{} + 1.0f : get(weight + j, n);
}

static void rms_norm_rows(const float* x, const float* weight, float eps, float* y, float* rstd, int64_t rows,
                          int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, x += cols, y += cols) {
    V sum = V{};
    each_vector(cols, [&](int64_t j, int64_t n) {
      const V v = get(x + j, n);
      sum += v * v;
    });
    const float r = 1.0f / __builtin_sqrtf(sum_lanes(sum) / static_cast<float>(cols) + eps);
    rstd[i] = r;
    each_vector(cols, [&](int64_t j, int64_t n) { put(y + j, get(x + j, n) * r * weight_at(weight, j, n), n); });
  }
}

/// dx of rows, and their share of dweight added to `dweight` where that is not null.
static void rms_norm_backward_rows(const float* x, const float* weight, const float* rstd, const float* dy, float* dx,
                                   float* dweight, int64_t rows, int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, x += cols, dy += cols) {
    const float r = rstd[i];
    if (dweight != nullptr) {
      each_vector(cols, [&](int64_t j, int64_t n) {
        put(dweight + j, get(dweight + j, n) + get(dy + j, n) * get(x + j, n) * r, n);
      });
    }
    if (dx == nullptr) continue;
    V sum = V{};
    each_vector(cols, [&](int64_t j, int64_t n) { sum += get(dy + j, n) * weight_at(weight, j, n) * get(x + j, n); });
    const float centre = sum_lanes(sum) * r * r / static_cast<float>(cols);
    float* out = dx + i * cols;
    each_vector(cols, [&](int64_t j, int64_t n) {
      put(out + j, (get(dy + j, n) * weight_at(weight, j, n) - get(x + j, n) * centre) * r, n);
    });
  }
}
