#include <algorithm>
#include <cmath>

#include "core/parallel.h"
#include "cpu/columns.h"
#include "cpu/fused.h"
#include "cpu/vec.h"

namespace tenure::cpu {
namespace {

/// AdamOptions as factors: param = param * keep - rate * m / (sqrt(v) * root + eps), g += decay * param.
template <class T>
struct AdamStep {
  T grad_scale, decay, beta1, rest1, beta2, rest2, keep, rate, root, eps;
};
template <class T>
struct SgdStep {
  T lr, momentum, share, decay, grad_scale;
  bool nesterov, first;
};

}  // namespace
}  // namespace tenure::cpu

#define TENURE_ISA_FILE "cpu/flat_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
namespace {

void adam_plain(double* param, const double* grad, double* m, double* v, int64_t n, const AdamStep<double>& s) {
  for (int64_t i = 0; i < n; ++i) {
    const double g = grad[i] * s.grad_scale + param[i] * s.decay;
    m[i] = m[i] * s.beta1 + g * s.rest1;
    v[i] = v[i] * s.beta2 + g * g * s.rest2;
    param[i] = param[i] * s.keep - s.rate * m[i] / (std::sqrt(v[i]) * s.root + s.eps);
  }
}
void sgd_plain(double* param, const double* grad, double* buf, int64_t n, const SgdStep<double>& s) {
  for (int64_t i = 0; i < n; ++i) {
    double g = grad[i] * s.grad_scale + param[i] * s.decay;
    if (buf != nullptr) {
      buf[i] = s.first ? g : buf[i] * s.momentum + g * s.share;
      g = s.nesterov ? g + buf[i] * s.momentum : buf[i];
    }
    param[i] -= s.lr * g;
  }
}
void scale_plain(double* x, int64_t n, double factor) {
  for (int64_t i = 0; i < n; ++i) x[i] *= factor;
}
double sum_squares_plain(const double* x, int64_t n) {
  double sum = 0;
  for (int64_t i = 0; i < n; ++i) sum += x[i] * x[i];
  return sum;
}

/// Of floats whose squares leave their range.
template <class T>
double sum_squares_wide(const T* x, int64_t n) {
  double sum = 0;
  for (int64_t i = 0; i < n; ++i) sum += static_cast<double>(x[i]) * static_cast<double>(x[i]);
  return sum;
}

constexpr int64_t kGrain = 1 << 14;
constexpr int64_t kBlock = 4096;  // elements of a sum that are added in T
constexpr int64_t kBlocksPerTask = 8;

template <class T, class Kernel>
double sum_blocks(const T* x, int64_t n, double* partial, Kernel kernel) {
  const int64_t blocks = (n + kBlock - 1) / kBlock;
  core::parallel_for(blocks, kBlocksPerTask, [&](int64_t begin, int64_t end) {
    for (int64_t b = begin; b < end; ++b) partial[b] = kernel(x + b * kBlock, std::min(kBlock, n - b * kBlock));
  });
  double sum = 0;
  for (int64_t b = 0; b < blocks; ++b) sum += partial[b];
  return sum;
}

}  // namespace
}  // namespace tenure::cpu

namespace tenure::kernels {

template <class T>
void adam_step(T* param, const T* grad, T* m, T* v, int64_t n, const AdamOptions& o) {
  const double correction1 = 1 - std::pow(o.beta1, static_cast<double>(o.step));
  const double correction2 = 1 - std::pow(o.beta2, static_cast<double>(o.step));
  const cpu::AdamStep<T> step{T(o.grad_scale),
                              T(o.decoupled ? 0 : o.weight_decay),
                              T(o.beta1),
                              T(1 - o.beta1),
                              T(o.beta2),
                              T(1 - o.beta2),
                              T(o.decoupled ? 1 - o.lr * o.weight_decay : 1),
                              T(o.lr / correction1),
                              T(1 / std::sqrt(correction2)),
                              T(o.eps)};
  const auto kernel = TENURE_PICK_FOR(T, adam_range, cpu::adam_plain);
  core::parallel_for(n, cpu::kGrain, [&](int64_t begin, int64_t end) {
    kernel(param + begin, grad + begin, m + begin, v + begin, end - begin, step);
  });
}

template <class T>
void sgd_step(T* param, const T* grad, T* buf, int64_t n, const SgdOptions& o) {
  const cpu::SgdStep<T> step{T(o.lr),         T(o.momentum), T(1 - o.dampening), T(o.weight_decay),
                             T(o.grad_scale), o.nesterov,    o.first_step};
  const auto kernel = TENURE_PICK_FOR(T, sgd_range, cpu::sgd_plain);
  core::parallel_for(n, cpu::kGrain, [&](int64_t begin, int64_t end) {
    kernel(param + begin, grad + begin, buf == nullptr ? nullptr : buf + begin, end - begin, step);
  });
}

template <class T>
double sum_squares(const T* x, int64_t n, void* scratch) {
  const auto kernel = TENURE_PICK_FOR(T, sum_squares_range, cpu::sum_squares_plain);
  return cpu::sum_blocks(x, n, static_cast<double*>(scratch), [kernel](const T* block, int64_t count) {
    const auto quick = static_cast<double>(kernel(block, count));
    return sizeof(T) == 8 || (quick > 0x1p-80 && quick < 0x1p120) ? quick : cpu::sum_squares_wide(block, count);
  });
}
int64_t sum_scratch_bytes(int64_t n) { return (n + cpu::kBlock - 1) / cpu::kBlock * 8; }

template <class T>
void scale(T* x, int64_t n, T factor) {
  const auto kernel = TENURE_PICK_FOR(T, scale_range, cpu::scale_plain);
  core::parallel_for(n, cpu::kGrain, [&](int64_t begin, int64_t end) { kernel(x + begin, end - begin, factor); });
}

#define TENURE_FLAT(T)                                                        \
  template void adam_step(T*, const T*, T*, T*, int64_t, const AdamOptions&); \
  template void sgd_step(T*, const T*, T*, int64_t, const SgdOptions&);       \
  template double sum_squares(const T*, int64_t, void*);                      \
  template void scale(T*, int64_t, T);
TENURE_FLAT(float)
TENURE_FLAT(double)
#undef TENURE_FLAT

}  // namespace tenure::kernels

namespace tenure::cpu {
namespace {

using kernels::Adam;
using kernels::Flat;
using kernels::Sgd;

template <class T>
void adam(const Adam& a) {
  kernels::adam_step<T>(a.param.at<T>(), a.grad.at<T>(), a.m.at<T>(), a.v.at<T>(), a.n, a.options);
}
template <class T>
void sgd(const Sgd& s) {
  kernels::sgd_step<T>(s.param.at<T>(), s.grad.at<T>(), s.buf.at<T>(), s.n, s.options);
}
template <class T>
void sum_squares(const Flat& f) {
  *f.out[0].at<double>() = kernels::sum_squares<T>(f.in[0].at<T>(), f.n, f.scratch.data);
}
int64_t sums(const Flat& f, ScalarType) { return kernels::sum_scratch_bytes(f.n); }
template <class T>
void scale(const Flat& f) {
  kernels::scale<T>(f.out[0].at<T>(), f.n, static_cast<T>(f.parameter));
}

}  // namespace

extern const Column<Adam> adam_column;
constinit const Column<Adam> adam_column = {{TENURE_OF_FLOATS(adam)}};
extern const Column<Sgd> sgd_column;
constinit const Column<Sgd> sgd_column = {{TENURE_OF_FLOATS(sgd)}};
extern const Column<Flat> sum_squares_column, scale_column;
constinit const Column<Flat> sum_squares_column = {{TENURE_OF_FLOATS(sum_squares)}, sums};
constinit const Column<Flat> scale_column = {{TENURE_OF_FLOATS(scale)}};

}  // namespace tenure::cpu
