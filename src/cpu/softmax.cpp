#include <algorithm>
#include <cmath>
#include <limits>

#include "core/parallel.h"
#include "cpu/columns.h"
#include "cpu/fused.h"
#include "cpu/loops.h"
#include "cpu/vec.h"

namespace tenure::cpu {
inline constexpr int64_t kStreamColumns = 4096;          // what a buffer in the first cache holds
inline constexpr int64_t kStreamAhead = 2 * kAhead / 4;  // elements
}  // namespace tenure::cpu
#define TENURE_ISA_FILE "cpu/softmax_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
namespace {

// The same for double: plain, as gradient checks need it.

double row_max(const double* x, int64_t cols) {
  double top = -std::numeric_limits<double>::infinity();
  for (int64_t j = 0; j < cols; ++j) top = x[j] > top ? x[j] : top;
  return top;
}
void log_softmax_row(const double* x, double* y, int64_t cols) {
  const double top = row_max(x, cols);  // infinite: every result is NaN
  double sum = 0;
  for (int64_t j = 0; j < cols; ++j) sum += std::exp(x[j] - top);
  const double log_sum = std::log(sum);
  for (int64_t j = 0; j < cols; ++j) y[j] = x[j] - top - log_sum;
}
void softmax_row(const double* x, double* y, int64_t cols) {
  const double top = row_max(x, cols);
  double sum = 0;
  for (int64_t j = 0; j < cols; ++j) sum += y[j] = std::exp(x[j] - top);
  for (int64_t j = 0; j < cols; ++j) y[j] /= sum;
}

/// Calls f(first row, rows) for pieces of about `elements`.
template <class F>
void for_rows(int64_t rows, int64_t cols, const F& f, int64_t elements = int64_t{1} << 14) {
  const int64_t grain = std::max<int64_t>(1, elements / std::max<int64_t>(cols, 1));
  core::parallel_for(rows, grain, [&](int64_t begin, int64_t end) { f(begin, end - begin); });
}

using SoftmaxRows = void (*)(const float* x, float* y, int64_t rows, int64_t cols);
void softmax_or_log(const float* x, float* y, int64_t rows, int64_t cols, SoftmaxRows in_cache, SoftmaxRows stream) {
  if (x == y || cols > kStreamColumns || rows * cols < kStreamBytes / 4) {
    return for_rows(rows, cols, [&](int64_t i, int64_t n) { in_cache(x + i * cols, y + i * cols, n, cols); });
  }
  for_rows(
      rows, cols,
      [&](int64_t i, int64_t n) {
        stream(x + i * cols, y + i * cols, n, cols);
        stream_end();
      },
      int64_t{1} << 17);
}

}  // namespace
}  // namespace tenure::cpu

namespace tenure::kernels {

using cpu::for_rows;

template <>
void softmax(const float* x, float* y, int64_t rows, int64_t cols) {
  cpu::softmax_or_log(x, y, rows, cols, TENURE_PICK(softmax_rows<false>), TENURE_PICK(softmax_stream<false>));
}
template <>
void softmax(const double* x, double* y, int64_t rows, int64_t cols) {
  for (int64_t i = 0; i < rows; ++i) cpu::softmax_row(x + i * cols, y + i * cols, cols);
}

template <>
void softmax_backward(const float* y, const float* dy, float* dx, int64_t rows, int64_t cols) {
  const auto kernel = TENURE_PICK(softmax_backward_rows);
  for_rows(rows, cols, [&](int64_t i, int64_t n) { kernel(y + i * cols, dy + i * cols, dx + i * cols, n, cols); });
}
template <>
void softmax_backward(const double* y, const double* dy, double* dx, int64_t rows, int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, y += cols, dy += cols, dx += cols) {
    double dot = 0;
    for (int64_t j = 0; j < cols; ++j) dot += y[j] * dy[j];
    for (int64_t j = 0; j < cols; ++j) dx[j] = y[j] * (dy[j] - dot);
  }
}

template <>
void log_softmax(const float* x, float* y, int64_t rows, int64_t cols) {
  cpu::softmax_or_log(x, y, rows, cols, TENURE_PICK(softmax_rows<true>), TENURE_PICK(softmax_stream<true>));
}
template <>
void log_softmax(const double* x, double* y, int64_t rows, int64_t cols) {
  for (int64_t i = 0; i < rows; ++i) cpu::log_softmax_row(x + i * cols, y + i * cols, cols);
}

template <>
void log_softmax_backward(const float* y, const float* dy, float* dx, int64_t rows, int64_t cols) {
  const auto kernel = TENURE_PICK(log_softmax_backward_rows);
  for_rows(rows, cols, [&](int64_t i, int64_t n) { kernel(y + i * cols, dy + i * cols, dx + i * cols, n, cols); });
}
template <>
void log_softmax_backward(const double* y, const double* dy, double* dx, int64_t rows, int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, y += cols, dy += cols, dx += cols) {
    double total = 0;
    for (int64_t j = 0; j < cols; ++j) total += dy[j];
    for (int64_t j = 0; j < cols; ++j) dx[j] = dy[j] - std::exp(y[j]) * total;
  }
}

template <>
void cross_entropy(const float* x, const int64_t* target, int64_t ignore_index, float* loss, float* top, float* sum,
                   int64_t rows, int64_t cols) {
  const auto kernel = TENURE_PICK(cross_entropy_rows);
  for_rows(rows, cols, [&](int64_t i, int64_t n) {
    kernel(x + i * cols, target + i, ignore_index, loss + i, top + i, sum + i, n, cols);
  });
}
template <>
void cross_entropy(const double* x, const int64_t* target, int64_t ignore_index, double* loss, double* top, double* sum,
                   int64_t rows, int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, x += cols) {
    const double largest = cpu::row_max(x, cols);
    top[i] = largest == -std::numeric_limits<double>::infinity() ? 0 : largest;
    sum[i] = 0;
    for (int64_t j = 0; j < cols; ++j) sum[i] += std::exp(x[j] - top[i]);
    loss[i] = target[i] == ignore_index ? 0 : -((x[target[i]] - top[i]) - std::log(sum[i]));
  }
}

template <>
void cross_entropy_backward(const float* x, const int64_t* target, int64_t ignore_index, const float* top,
                            const float* sum, const float* grad, int64_t grad_stride, float* dx, int64_t rows,
                            int64_t cols) {
  const auto kernel = TENURE_PICK(cross_entropy_backward_rows);
  for_rows(rows, cols, [&](int64_t i, int64_t n) {
    kernel(x + i * cols, target + i, ignore_index, top + i, sum + i, grad + i * grad_stride, grad_stride, dx + i * cols,
           n, cols);
  });
}
template <>
void cross_entropy_backward(const double* x, const int64_t* target, int64_t ignore_index, const double* top,
                            const double* sum, const double* grad, int64_t grad_stride, double* dx, int64_t rows,
                            int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, x += cols, dx += cols) {
    const bool ignored = target[i] == ignore_index;
    const double g = ignored ? 0 : grad[i * grad_stride];
    for (int64_t j = 0; j < cols; ++j)
      dx[j] = ignored ? 0 : (std::exp(x[j] - top[i]) / sum[i] - (j == target[i] ? 1 : 0)) * g + 0.0;
  }
}

}  // namespace tenure::kernels

namespace tenure::cpu {
namespace {

using kernels::Rows;

template <class T>
void softmax(const Rows& r) {
  kernels::softmax<T>(r.in[0].at<T>(), r.out[0].at<T>(), r.rows, r.n);
}
template <class T>
void softmax_backward(const Rows& r) {
  kernels::softmax_backward<T>(r.in[0].at<T>(), r.in[1].at<T>(), r.out[0].at<T>(), r.rows, r.n);
}
template <class T>
void log_softmax(const Rows& r) {
  kernels::log_softmax<T>(r.in[0].at<T>(), r.out[0].at<T>(), r.rows, r.n);
}
template <class T>
void log_softmax_backward(const Rows& r) {
  kernels::log_softmax_backward<T>(r.in[0].at<T>(), r.in[1].at<T>(), r.out[0].at<T>(), r.rows, r.n);
}
template <class T>
void cross_entropy(const Rows& r) {
  T* norms = r.out[1].at<T>();
  kernels::cross_entropy<T>(r.in[0].at<T>(), r.in[1].at<int64_t>(), r.number, r.out[0].at<T>(), norms, norms + r.rows,
                            r.rows, r.n);
}
template <class T>
void cross_entropy_backward(const Rows& r) {
  const T *norms = r.in[2].at<T>(), *grad = r.in[3].at<T>();
  const T one = r.flag ? T(0) : static_cast<T>(static_cast<double>(*grad) * r.parameter);
  kernels::cross_entropy_backward<T>(r.in[0].at<T>(), r.in[1].at<int64_t>(), r.number, norms, norms + r.rows,
                                     r.flag ? grad : &one, r.flag ? 1 : 0, r.out[0].at<T>(), r.rows, r.n);
}

}  // namespace

#define TENURE_ROWS(name)                  \
  extern const Column<Rows> name##_column; \
  constinit const Column<Rows> name##_column = {{TENURE_OF_FLOATS(name)}};
TENURE_ROWS(softmax)
TENURE_ROWS(softmax_backward)
TENURE_ROWS(log_softmax)
TENURE_ROWS(log_softmax_backward)
TENURE_ROWS(cross_entropy)
TENURE_ROWS(cross_entropy_backward)

}  // namespace tenure::cpu
