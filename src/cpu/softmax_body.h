// Softmax and its kin, row by row. Repeated by cpu/each_isa.h, run by cpu/softmax.cpp.
#include "cpu/vec_body.h"

/// The largest element, or 0 if none is larger than -inf: what exponents are taken relative to.
[[gnu::always_inline]] inline float row_shift(const float* x, int64_t cols, float* top) {
  const float minus_inf = -__builtin_inff();
  V m0 = V{} + minus_inf, m1 = m0;
  int64_t j = 0;
  for (; j + 2 * kL <= cols; j += 2 * kL) {
    m0 = vmax(load(x + j), m0);  // a NaN is not larger: it stays for the sum to find
    m1 = vmax(load(x + j + kL), m1);
  }
  for (; j < cols; j += kL) m0 = vmax(get(x + j, cols - j < kL ? cols - j : kL, minus_inf), m0);
  *top = max_lanes(vmax(m0, m1));
  return *top == minus_inf ? 0.0f : *top;
}
[[gnu::always_inline]] inline float exp_sum(const float* x, int64_t cols, float shift) {
  V s0 = V{}, s1 = V{};
  int64_t j = 0;
  for (; j + 2 * kL <= cols; j += 2 * kL) {
    s0 += vexp(load(x + j) - shift);
    s1 += vexp(load(x + j + kL) - shift);
  }
  for (; j < cols; j += kL) s0 += vexp(get(x + j, cols - j < kL ? cols - j : kL, -__builtin_inff()) - shift);
  return sum_lanes(s0 + s1);
}
/// log(sum(exp(row))): +inf if the row holds +inf and no NaN.
[[gnu::always_inline]] inline float row_lse(const float* x, int64_t cols) {
  float top;
  const float shift = row_shift(x, cols, &top);
  if (top == __builtin_inff()) {
    bool nan = false;
    for (int64_t j = 0; j < cols; ++j) nan |= x[j] != x[j];
    return nan ? __builtin_nanf("") : top;
  }
  return shift + vlog(V{} + exp_sum(x, cols, shift))[0];
}

/// y[j] = e^(x[j] - shift), and their sum.
[[gnu::always_inline]] inline float exp_row(const float* x, float* y, int64_t cols, float shift) {
  V s0 = V{}, s1 = V{};
  int64_t j = 0;
  for (; j + 2 * kL <= cols; j += 2 * kL) {
    const V e0 = vexp(load(x + j) - shift), e1 = vexp(load(x + j + kL) - shift);
    s0 += e0;
    s1 += e1;
    store(y + j, e0);
    store(y + j + kL, e1);
  }
  for (; j < cols; j += kL) {
    const int64_t n = cols - j < kL ? cols - j : kL;
    const V e = vexp(get(x + j, n, -__builtin_inff()) - shift);
    s0 += e;
    put(y + j, e, n);
  }
  return sum_lanes(s0 + s1);
}
/// With Stream, y is written past the caches: a row is computed in a buffer that stays in the first of them, and the
/// next row of x is asked for meanwhile. The caller ends the stream; cols is at most kStreamColumns.
template <bool Stream>
static void softmax_rows(const float* x, float* y, int64_t rows, int64_t cols) {
  alignas(64) float buffer[Stream ? kStreamColumns : 1];
  for (; rows > 0; --rows, x += cols, y += cols) {
    float top;
    const float shift = row_shift(x, cols, &top);
    if (Stream) {
      for (int64_t j = 0; j < cols; j += 16) __builtin_prefetch(x + cols + j);
    }
    float* e = Stream ? buffer : y;
    const float total = exp_row(x, e, cols, shift), inverse = total == 0 ? __builtin_nanf("") : 1.0f / total;
    each_vector(cols, [&](int64_t j, int64_t n) { put(e + j, get(e + j, n) * inverse, n); });
    if (Stream) stream_copy(reinterpret_cast<char*>(y), reinterpret_cast<const char*>(e), cols * 4);
  }
}

static void softmax_backward_rows(const float* y, const float* dy, float* dx, int64_t rows, int64_t cols) {
  for (; rows > 0; --rows, y += cols, dy += cols, dx += cols) {
    V sum = V{};
    each_vector(cols, [&](int64_t j, int64_t n) { sum += get(y + j, n) * get(dy + j, n); });
    const float dot = sum_lanes(sum);
    each_vector(cols, [&](int64_t j, int64_t n) { put(dx + j, get(y + j, n) * (get(dy + j, n) - dot), n); });
  }
}

static void log_softmax_rows(const float* x, float* y, int64_t rows, int64_t cols) {
  for (; rows > 0; --rows, x += cols, y += cols) {
    float top;
    const float shift = row_shift(x, cols, &top), log_sum = vlog(V{} + exp_sum(x, cols, shift))[0];
    const float nan = top == -__builtin_inff() ? __builtin_nanf("") : 0.0f;  // nothing but -inf
    each_vector(cols, [&](int64_t j, int64_t n) { put(y + j, get(x + j, n) - shift - log_sum + nan, n); });
  }
}

static void log_softmax_backward_rows(const float* y, const float* dy, float* dx, int64_t rows, int64_t cols) {
  for (; rows > 0; --rows, y += cols, dy += cols, dx += cols) {
    V sum = V{};
    each_vector(cols, [&](int64_t j, int64_t n) { sum += get(dy + j, n); });
    const float total = sum_lanes(sum);
    each_vector(cols, [&](int64_t j, int64_t n) { put(dx + j, get(dy + j, n) - vexp(get(y + j, n)) * total, n); });
  }
}

static void logsumexp_rows(const float* x, float* out, int64_t rows, int64_t cols) {
  for (int64_t i = 0; i < rows; ++i) out[i] = row_lse(x + i * cols, cols);
}

static void cross_entropy_rows(const float* x, const int64_t* target, int64_t ignore_index, float* loss, float* lse,
                               int64_t rows, int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, x += cols) {
    lse[i] = row_lse(x, cols);
    loss[i] = target[i] == ignore_index ? 0.0f : lse[i] - x[target[i]];
  }
}

static void cross_entropy_backward_rows(const float* x, const int64_t* target, int64_t ignore_index, const float* lse,
                                        const float* grad, int64_t grad_stride, float* dx, int64_t rows, int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, x += cols, dx += cols) {
    if (target[i] == ignore_index) {
      each_vector(cols, [&](int64_t j, int64_t n) { put(dx + j, V{}, n); });
      continue;
    }
    const float g = grad[i * grad_stride], shift = lse[i];
    each_vector(cols, [&](int64_t j, int64_t n) { put(dx + j, vexp(get(x + j, n) - shift) * g, n); });
    dx[target[i]] -= g;
  }
}
