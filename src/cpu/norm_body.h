// Root-mean-square norm. Repeated by cpu/each_isa.h, run by cpu/norm.cpp.
#include "cpu/vec_body.h"

[[gnu::always_inline]] inline V weight_at(const float* weight, int64_t j, int64_t n) {
  return weight == nullptr ? V{} + 1.0f : get(weight + j, n);
}

[[gnu::always_inline]] inline float rms_scale(V sum_of_squares, int64_t cols, float eps) {
  return 1.0f / __builtin_sqrtf(sum_lanes(sum_of_squares) / static_cast<float>(cols) + eps);
}
[[gnu::always_inline]] inline float rms_scale_of(const float* x, int64_t cols, float eps) {
  V sum = V{};
  each_vector(cols, [&](int64_t j, int64_t n) {
    const V v = get(x + j, n);
    sum += v * v;
  });
  return rms_scale(sum, cols, eps);
}

static void rms_norm_rows(const float* x, const float* weight, float eps, float* y, float* rstd, int64_t rows,
                          int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, x += cols, y += cols) {
    const float r = rms_scale_of(x, cols, eps);
    rstd[i] = r;
    each_vector(cols, [&](int64_t j, int64_t n) { put(y + j, get(x + j, n) * r * weight_at(weight, j, n), n); });
  }
}

/// The same bits, for results that are written past the caches, whose stream the caller ends; x is not y. One walk over
/// the columns writes a row and takes the squares of the next one: memory reads and writes at once.
static void rms_norm_stream(const float* x, const float* weight, float eps, float* y, float* rstd, int64_t rows,
                            int64_t cols) {
  float r = rms_scale_of(x, cols, eps);
  for (int64_t i = 0; i < rows; ++i, x += cols, y += cols) {
    rstd[i] = r;
    const auto result = [&](int64_t j, int64_t n) __attribute__((always_inline)) {
      return get(x + j, n) * r * weight_at(weight, j, n);
    };
    const float* next = i + 1 < rows ? x + cols : x;
    V sum = V{};
    const auto look = [&](int64_t j, int64_t n) __attribute__((always_inline)) {
      const V v = get(next + j, n);
      sum += v * v;
      __builtin_prefetch(next + j + 2 * kAhead / 4);
    };
    // The stream begins at an aligned vector.
    const int64_t to_aligned = static_cast<int64_t>(-(reinterpret_cast<uintptr_t>(y) / 4) & (kL - 1));
    const int64_t skew = to_aligned < cols ? to_aligned : cols, whole = (cols - skew) / kL * kL;
    if (skew > 0) put(y, result(0, skew), skew);
    int64_t j = 0;
    for (; j < whole; j += kL) {
      store_past(y + skew + j, result(skew + j, kL));
      look(j, kL);
    }
    if (skew + j < cols) put(y + skew + j, result(skew + j, cols - skew - j), cols - skew - j);
    for (; j < cols; j += kL) look(j, cols - j < kL ? cols - j : kL);
    r = rms_scale(sum, cols, eps);
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

/// The mean of (x - centre)^power over a row, power 1 or 2: in lanes over 4096 elements, whose sums are added in
/// double.
template <bool Squares>
[[gnu::always_inline]] inline double row_mean(const float* x, int64_t cols, float centre) {
  double sum = 0;
  for (int64_t first = 0; first < cols; first += 4096) {
    const int64_t end = first + 4096 < cols ? first + 4096 : cols;
    V lane[4] = {};
    int64_t j = first;
    for (; j + 4 * kL <= end; j += 4 * kL) {
      for (int i = 0; i < 4; ++i) {
        const V v = load(x + j + i * kL) - centre;
        lane[i] += Squares ? v * v : v;
      }
    }
    for (; j < end; j += kL) {
      const V v = get(x + j, end - j < kL ? end - j : kL, centre) - centre;
      lane[0] += Squares ? v * v : v;
    }
    sum += double(sum_lanes((lane[0] + lane[1]) + (lane[2] + lane[3])));
  }
  return sum / double(cols);
}

static void layer_norm_rows(const float* x, const float* weight, const float* bias, float eps, float* y, int64_t rows,
                            int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, x += cols, y += cols) {
    const float mean = float(row_mean<false>(x, cols, 0.0f));
    const float r = 1.0f / __builtin_sqrtf(float(row_mean<true>(x, cols, mean)) + eps);
    each_vector(cols, [&](int64_t j, int64_t n) {
      V v = (get(x + j, n) - mean) * r * weight_at(weight, j, n);
      if (bias != nullptr) v += get(bias + j, n);
      put(y + j, v, n);
    });
  }
}
