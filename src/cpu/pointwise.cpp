#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/parallel.h"
#include "cpu/columns.h"
#include "cpu/fused.h"
#include "cpu/vec.h"

#define TENURE_ISA_FILE "cpu/pointwise_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
namespace {

double sigmoid(double x) {
  const double e = std::exp(-std::fabs(x));
  return (x < 0 ? e : 1) / (1 + e);
}
void swiglu_plain(const double* a, const double* b, double* y, int64_t n) {
  for (int64_t i = 0; i < n; ++i) y[i] = a[i] * sigmoid(a[i]) * b[i];
}
void swiglu_backward_plain(const double* a, const double* b, const double* dy, double* da, double* db, int64_t n) {
  for (int64_t i = 0; i < n; ++i) {
    const double x = a[i], other = b[i], g = dy[i], s = sigmoid(x);
    da[i] = g * other * (s * (1 + x * sigmoid(-x)));
    db[i] = g * (x * s);
  }
}
void rotate_row_plain(const double* x, const double* cos, const double* sin, double direction, double* y, int64_t d) {
  for (int64_t i = 0; i + 1 < d; i += 2) {
    const double c = cos[i / 2], s = sin[i / 2] * direction, even = x[i], odd = x[i + 1];
    y[i] = even * c - odd * s;
    y[i + 1] = odd * c + even * s;
  }
}

constexpr int64_t kGrain = 1 << 14;
int64_t rows_per_task(int64_t width) { return std::max<int64_t>(1, kGrain / std::max<int64_t>(width, 1)); }

}  // namespace
}  // namespace tenure::cpu

namespace tenure::kernels {

template <class T>
void swiglu(const T* a, const T* b, T* y, int64_t n) {
  const auto kernel = TENURE_PICK_FOR(T, swiglu_range, cpu::swiglu_plain);
  core::parallel_for(n, cpu::kGrain,
                     [&](int64_t begin, int64_t end) { kernel(a + begin, b + begin, y + begin, end - begin); });
}

template <class T>
void swiglu_backward(const T* a, const T* b, const T* dy, T* da, T* db, int64_t n) {
  const auto kernel = TENURE_PICK_FOR(T, swiglu_backward_range, cpu::swiglu_backward_plain);
  core::parallel_for(n, cpu::kGrain, [&](int64_t begin, int64_t end) {
    kernel(a + begin, b + begin, dy + begin, da + begin, db + begin, end - begin);
  });
}

template <class T>
void rotary(const T* x, const HeadStrides& x_strides, const T* cos, const T* sin, bool inverse, T* y,
            const HeadStrides& y_strides, int64_t batch, int64_t heads, int64_t time, int64_t head_dim) {
  const auto kernel = TENURE_PICK_FOR(T, rotate_row, cpu::rotate_row_plain);
  const int64_t half = head_dim / 2;
  core::parallel_for(batch * time, cpu::rows_per_task(heads * head_dim), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      const int64_t b = i / time, t = i % time;
      const T* from = x + b * x_strides.batch + t * x_strides.time;
      T* to = y + b * y_strides.batch + t * y_strides.time;
      for (int64_t h = 0; h < heads; ++h) {
        kernel(from + h * x_strides.head, cos + t * half, sin + t * half, T(inverse ? -1 : 1), to + h * y_strides.head,
               head_dim);
      }
    }
  });
}

#define TENURE_POINTWISE(T)                                                                                     \
  template void swiglu(const T*, const T*, T*, int64_t);                                                        \
  template void swiglu_backward(const T*, const T*, const T*, T*, T*, int64_t);                                 \
  template void rotary(const T*, const HeadStrides&, const T*, const T*, bool, T*, const HeadStrides&, int64_t, \
                       int64_t, int64_t, int64_t);
TENURE_POINTWISE(float)
TENURE_POINTWISE(double)
#undef TENURE_POINTWISE

}  // namespace tenure::kernels

namespace tenure::cpu {
namespace {

using kernels::Flat;
using kernels::Rotary;

template <class T>
void swiglu(const Flat& f) {
  kernels::swiglu<T>(f.in[0].at<T>(), f.in[1].at<T>(), f.out[0].at<T>(), f.n);
}
template <class T>
void swiglu_backward(const Flat& f) {
  kernels::swiglu_backward<T>(f.in[0].at<T>(), f.in[1].at<T>(), f.in[2].at<T>(), f.out[0].at<T>(), f.out[1].at<T>(),
                              f.n);
}
template <class T>
void rotary(const Rotary& r) {
  kernels::rotary<T>(r.x.at<T>(), r.x_strides, r.cos.at<T>(), r.sin.at<T>(), r.inverse, r.y.at<T>(), r.y_strides,
                     r.batch, r.heads, r.time, r.head_dim);
}

}  // namespace

extern const Column<Flat> swiglu_column, swiglu_backward_column;
constinit const Column<Flat> swiglu_column = {{TENURE_OF_FLOATS(swiglu)}};
constinit const Column<Flat> swiglu_backward_column = {{TENURE_OF_FLOATS(swiglu_backward)}};
extern const Column<Rotary> rotary_column;
constinit const Column<Rotary> rotary_column = {{TENURE_OF_FLOATS(rotary)}};

}  // namespace tenure::cpu
