#include "tenure/ops/window.h"

#include <cmath>

#include "core/parallel.h"
#include "ops/dense.h"
#include "ops/fresh.h"
#include "ops/geometry.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::use;

namespace {

constexpr double kPi = 3.141592653589793;

// formula(n, N) of a dtype of at least f32, n = 0, 1 … as a tensor; what all windows have in common.
template <class F>
Tensor window(core::Context& c, int64_t length, bool periodic, const TensorOptions& given, F formula) {
  const TensorOptions options = ops::settled(given);
  if (!isFloatingType(options.dtype())) fail<DTypeError>("not for " + std::string(name(options.dtype())));
  if (length < 0) fail<ValueError>("the length is negative: " + std::to_string(length));
  ops::check_options(options);
  ops::Unrecorded guard(c);
  const ScalarType t = ops::is_half(options.dtype()) ? kFloat : options.dtype();
  const double last = static_cast<double>(length) - (periodic ? 0 : 1);
  Tensor y = length <= 1 ? ones({length}, t) : formula(arange(0, length, t), last);
  return ops::made(y.to(options.dtype()), options);
}

Tensor cosines(core::Context& c, int64_t length, bool periodic, double alpha, double beta, const TensorOptions& o) {
  return window(c, length, periodic, o,
                [&](const Tensor& n, double last) { return n.mul_(2 * kPi / last).cos_().mul_(-beta).add_(alpha); });
}

Tensor two_cosines(core::Context& c, int64_t length, bool periodic, const TensorOptions& o) {
  return window(c, length, periodic, o, [&](const Tensor& n, double last) {
    n.mul_(kPi / last);
    return n.mul(4).cos_().mul_(0.08).sub_(n.mul(2).cos_().mul_(0.5)).add_(0.42);
  });
}

Tensor triangle_window(core::Context& c, int64_t length, bool periodic, const TensorOptions& o) {
  return window(c, length, periodic, o,
                [&](const Tensor& n, double last) { return n.mul_(2 / last).sub_(1).abs_().neg_().add_(1); });
}

// Bessel's I0 by its power series: all terms are positive. x >= 0.
double bessel_i0(double x) {
  const double q = x * x / 4;
  double term = 1, sum = 1;
  for (int k = 1; term > sum * 1e-17 && k < 4000; ++k) sum += term *= q / (static_cast<double>(k) * k);
  return sum;
}

Tensor kaiser(core::Context& c, int64_t length, bool periodic, double beta, const TensorOptions& o) {
  // The same for both signs; beyond 700 the series leaves the range.
  const double b = std::fabs(beta);
  if (!(b <= 700)) fail<ValueError>("beta must lie in [-700, 700]: " + std::to_string(beta));
  return window(c, length, periodic, o, [&](const Tensor& n, double last) {
    if (!ops::has_values(c)) return n;
    ops::in_type(use(n).dtype, [&]<class T>(T) {
      auto* out = ops::data_of<T>(n);
      const double scale = 1 / bessel_i0(b);
      core::parallel_for(length, 1024, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) {
          const double at = 2 * static_cast<double>(i) / last - 1;
          out[i] = static_cast<T>(bessel_i0(b * std::sqrt(std::fmax(0, 1 - at * at))) * scale);
        }
      });
    });
    return n;
  });
}

}  // namespace

Tensor hann_window(int64_t window_length, TensorOptions options) {
  Op op("hann_window");
  return cosines(op.c, window_length, true, 0.5, 0.5, options);
}
Tensor hann_window(int64_t window_length, bool periodic, TensorOptions options) {
  Op op("hann_window");
  return cosines(op.c, window_length, periodic, 0.5, 0.5, options);
}
Tensor hamming_window(int64_t window_length, TensorOptions options) {
  Op op("hamming_window");
  return cosines(op.c, window_length, true, 0.54, 0.46, options);
}
Tensor hamming_window(int64_t window_length, bool periodic, TensorOptions options) {
  Op op("hamming_window");
  return cosines(op.c, window_length, periodic, 0.54, 0.46, options);
}
Tensor hamming_window(int64_t window_length, bool periodic, double alpha, TensorOptions options) {
  Op op("hamming_window");
  return cosines(op.c, window_length, periodic, alpha, 0.46, options);
}
Tensor hamming_window(int64_t window_length, bool periodic, double alpha, double beta, TensorOptions options) {
  Op op("hamming_window");
  return cosines(op.c, window_length, periodic, alpha, beta, options);
}
Tensor blackman_window(int64_t window_length, TensorOptions options) {
  Op op("blackman_window");
  return two_cosines(op.c, window_length, true, options);
}
Tensor blackman_window(int64_t window_length, bool periodic, TensorOptions options) {
  Op op("blackman_window");
  return two_cosines(op.c, window_length, periodic, options);
}
Tensor bartlett_window(int64_t window_length, TensorOptions options) {
  Op op("bartlett_window");
  return triangle_window(op.c, window_length, true, options);
}
Tensor bartlett_window(int64_t window_length, bool periodic, TensorOptions options) {
  Op op("bartlett_window");
  return triangle_window(op.c, window_length, periodic, options);
}
Tensor kaiser_window(int64_t window_length, TensorOptions options) {
  Op op("kaiser_window");
  return kaiser(op.c, window_length, true, 12, options);
}
Tensor kaiser_window(int64_t window_length, bool periodic, TensorOptions options) {
  Op op("kaiser_window");
  return kaiser(op.c, window_length, periodic, 12, options);
}
Tensor kaiser_window(int64_t window_length, bool periodic, double beta, TensorOptions options) {
  Op op("kaiser_window");
  return kaiser(op.c, window_length, periodic, beta, options);
}

}  // namespace v1
}  // namespace tenure
