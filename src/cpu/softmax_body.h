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
/// What turns a row's inputs (Log) or exponentials into its results.
struct RowEnd {
  float shift, log_sum, factor;
};
template <bool Log>
[[gnu::always_inline]] inline RowEnd row_end(float top, float shift, float total) {
  const float nan = __builtin_nanf("");
  if (Log) return {shift, vlog(V{} + total)[0], top == -__builtin_inff() ? nan : 0.0f};  // nothing but -inf
  return {shift, 0, total == 0 ? nan : 1.0f / total};
}
template <bool Log>
[[gnu::always_inline]] inline V row_result(V v, const RowEnd& r) {
  return Log ? v - r.shift - r.log_sum + r.factor : v * r.factor;
}

/// y = softmax(x), or its logarithm.
template <bool Log>
static void softmax_rows(const float* x, float* y, int64_t rows, int64_t cols) {
  for (; rows > 0; --rows, x += cols, y += cols) {
    float top;
    const float shift = row_shift(x, cols, &top);
    const RowEnd end = row_end<Log>(top, shift, Log ? exp_sum(x, cols, shift) : exp_row(x, y, cols, shift));
    const float* from = Log ? x : y;
    each_vector(cols, [&](int64_t j, int64_t n) { put(y + j, row_result<Log>(get(from + j, n), end), n); });
  }
}

/// The same bits, for results that are written past the caches, whose stream the caller ends; x is not y, rows > 0,
/// cols is at most kStreamColumns. One walk over the columns writes the row before, takes the exponentials of this row
/// and the maximum of the next one: memory reads and writes while the processor computes.
template <bool Log>
static void softmax_stream(const float* x, float* y, int64_t rows, int64_t cols) {
  alignas(64) float buffer[Log ? 1 : kStreamColumns];  // exponentials: up to j this row's, then those of the row before
  float top;
  float shift = row_shift(x, cols, &top);
  RowEnd end = row_end<Log>(top, shift, Log ? exp_sum(x, cols, shift) : exp_row(x, buffer, cols, shift));
  if (rows > 1) shift = row_shift(x + cols, cols, &top);
  for (int64_t i = 1; i < rows; ++i, x += cols, y += cols) {
    const float *before = Log ? x : buffer, *now = x + cols, *next = i + 1 < rows ? now + cols : now;
    const auto finish = [&](int64_t j, int64_t n) __attribute__((always_inline)) {
      put(y + j, row_result<Log>(get(before + j, n), end), n);
    };
    // The stream begins at an aligned vector. What lies before and behind it comes first: the walk overwrites the
    // buffer.
    const int64_t to_aligned = static_cast<int64_t>(-(reinterpret_cast<uintptr_t>(y) / 4) & (kL - 1));
    const int64_t skew = to_aligned < cols ? to_aligned : cols, stream = (cols - skew) / (2 * kL) * (2 * kL);
    if (skew > 0) finish(0, skew);
    for (int64_t j = skew + stream; j < cols; j += kL) finish(j, cols - j < kL ? cols - j : kL);

    V s0 = V{}, s1 = V{}, m0 = V{} - __builtin_inff(), m1 = m0;
    const auto take = [&](int64_t j, int64_t n, V & sum, V & most) __attribute__((always_inline)) {
      const V e = vexp(get(now + j, n, -__builtin_inff()) - shift);
      sum += e;
      if (!Log) put(buffer + j, e, n);
      most = vmax(get(next + j, n, -__builtin_inff()), most);
      __builtin_prefetch(next + j + kStreamAhead);
    };
    int64_t j = 0;
    for (; j < stream; j += 2 * kL) {
      store_past(y + skew + j, row_result<Log>(load(before + skew + j), end));
      store_past(y + skew + j + kL, row_result<Log>(load(before + skew + j + kL), end));
      take(j, kL, s0, m0);
      take(j + kL, kL, s1, m1);
    }
    for (; j + 2 * kL <= cols; j += 2 * kL) {
      take(j, kL, s0, m0);
      take(j + kL, kL, s1, m1);
    }
    for (; j < cols; j += kL) take(j, cols - j < kL ? cols - j : kL, s0, m0);
    end = row_end<Log>(top, shift, sum_lanes(s0 + s1));
    top = max_lanes(vmax(m0, m1));
    shift = top == -__builtin_inff() ? 0.0f : top;
  }
  each_vector(cols, [&](int64_t j, int64_t n) { put(y + j, row_result<Log>(get((Log ? x : buffer) + j, n), end), n); });
}

static void softmax_backward_rows(const float* y, const float* dy, float* dx, int64_t rows, int64_t cols) {
  for (; rows > 0; --rows, y += cols, dy += cols, dx += cols) {
    V sum = V{};
    each_vector(cols, [&](int64_t j, int64_t n) { sum += get(y + j, n) * get(dy + j, n); });
    const float dot = sum_lanes(sum);
    each_vector(cols, [&](int64_t j, int64_t n) { put(dx + j, get(y + j, n) * (get(dy + j, n) - dot), n); });
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

static void cross_entropy_rows(const float* x, const int64_t* target, int64_t ignore_index, float* loss, float* top,
                               float* sum, int64_t rows, int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, x += cols) {
    float largest;
    top[i] = row_shift(x, cols, &largest);
    sum[i] = exp_sum(x, cols, top[i]);
    loss[i] = target[i] == ignore_index ? 0.0f : -((x[target[i]] - top[i]) - vlog(V{} + sum[i])[0]);
  }
}

static void cross_entropy_backward_rows(const float* x, const int64_t* target, int64_t ignore_index, const float* top,
                                        const float* sum, const float* grad, int64_t grad_stride, float* dx,
                                        int64_t rows, int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, x += cols, dx += cols) {
    if (target[i] == ignore_index) {
      each_vector(cols, [&](int64_t j, int64_t n) { put(dx + j, V{}, n); });
      continue;
    }
    const float g = grad[i * grad_stride], shift = top[i], share = g / sum[i];
    each_vector(cols,
                [&](int64_t j, int64_t n) { put(dx + j, vexp(get(x + j, n) - shift) * share + 0.0f, n); });  // no -0
    dx[target[i]] -= g;
  }
}
