#include <algorithm>
#include <cmath>

#include "core/parallel.h"
#include "cpu/columns.h"
#include "cpu/fused.h"
#include "cpu/loops.h"
#include "cpu/vec.h"

#define TENURE_ISA_FILE "cpu/norm_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
namespace {

void rms_norm_plain(const double* x, const double* weight, double eps, double* y, double* rstd, int64_t rows,
                    int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, x += cols, y += cols) {
    double sum = 0;
    for (int64_t j = 0; j < cols; ++j) sum += x[j] * x[j];
    rstd[i] = 1 / std::sqrt(sum / static_cast<double>(cols) + eps);
    for (int64_t j = 0; j < cols; ++j) y[j] = x[j] * rstd[i] * (weight == nullptr ? 1 : weight[j]);
  }
}

void layer_norm_plain(const double* x, const double* weight, const double* bias, double eps, double* y, int64_t rows,
                      int64_t cols) {
  // Four sums side by side, so that none waits for the other.
  const auto mean_of = [cols](const double* row, double centre, bool squares) {
    double sum[4] = {};
    for (int64_t j = 0; j < cols; ++j) {
      const double v = row[j] - centre;
      sum[j % 4] += squares ? v * v : v;
    }
    return ((sum[0] + sum[2]) + (sum[1] + sum[3])) / static_cast<double>(cols);
  };
  for (int64_t i = 0; i < rows; ++i, x += cols, y += cols) {
    const double mean = mean_of(x, 0, false), r = 1 / std::sqrt(mean_of(x, mean, true) + eps);
    for (int64_t j = 0; j < cols; ++j) {
      y[j] = (x[j] - mean) * r * (weight == nullptr ? 1 : weight[j]) + (bias == nullptr ? 0 : bias[j]);
    }
  }
}

void rms_norm_backward_plain(const double* x, const double* weight, const double* rstd, const double* dy, double* dx,
                             double* dweight, int64_t rows, int64_t cols) {
  for (int64_t i = 0; i < rows; ++i, x += cols, dy += cols) {
    double sum = 0;
    for (int64_t j = 0; j < cols; ++j) {
      if (dweight != nullptr) dweight[j] += dy[j] * x[j] * rstd[i];
      sum += dy[j] * (weight == nullptr ? 1 : weight[j]) * x[j];
    }
    const double centre = sum * rstd[i] * rstd[i] / static_cast<double>(cols);
    for (int64_t j = 0; dx != nullptr && j < cols; ++j) {
      dx[i * cols + j] = (dy[j] * (weight == nullptr ? 1 : weight[j]) - x[j] * centre) * rstd[i];
    }
  }
}

/// Rows whose shares of dweight are summed together: at most 64 blocks, so that scratch stays small.
int64_t block_rows(int64_t rows, int64_t cols) {
  const int64_t grain = std::max<int64_t>(1, (int64_t{1} << 14) / std::max<int64_t>(cols, 1));
  return std::max(grain, (rows + 63) / 64);
}

}  // namespace
}  // namespace tenure::cpu

namespace tenure::kernels {

template <class T>
void rms_norm(const T* x, const T* weight, T eps, T* y, T* rstd, int64_t rows, int64_t cols) {
  const bool stream = x != y && cols > 0 && rows >= cpu::kStreamBytes / 4 / cols;
  const auto in_cache = TENURE_PICK_FOR(T, rms_norm_rows, cpu::rms_norm_plain);
  const auto past = TENURE_PICK_FOR(T, rms_norm_stream, cpu::rms_norm_plain);
  const int64_t elements = int64_t{1} << (stream ? 17 : 14);
  core::parallel_for(
      rows, std::max<int64_t>(1, elements / std::max<int64_t>(cols, 1)), [&](int64_t begin, int64_t end) {
        (stream ? past : in_cache)(x + begin * cols, weight, eps, y + begin * cols, rstd + begin, end - begin, cols);
        if (stream) cpu::stream_end();
      });
}

template <class T>
void layer_norm(const T* x, const T* weight, const T* bias, T eps, T* y, int64_t rows, int64_t cols) {
  const auto kernel = TENURE_PICK_FOR(T, layer_norm_rows, cpu::layer_norm_plain);
  core::parallel_for(rows, std::max<int64_t>(1, (int64_t{1} << 14) / std::max<int64_t>(cols, 1)),
                     [&](int64_t begin, int64_t end) {
                       kernel(x + begin * cols, weight, bias, eps, y + begin * cols, end - begin, cols);
                     });
}

template <class T>
void rms_norm_backward(const T* x, const T* weight, const T* rstd, const T* dy, T* dx, T* dweight, int64_t rows,
                       int64_t cols, void* scratch) {
  const auto kernel = TENURE_PICK_FOR(T, rms_norm_backward_rows, cpu::rms_norm_backward_plain);
  const int64_t block = cpu::block_rows(rows, cols), blocks = (rows + block - 1) / block;
  T* partial = static_cast<T*>(scratch);
  core::parallel_for(blocks, 1, [&](int64_t begin, int64_t end) {
    for (int64_t b = begin; b < end; ++b) {
      const int64_t first = b * block, n = std::min(rows - first, block);
      T* share = dweight == nullptr ? nullptr : partial + b * cols;
      if (share != nullptr) std::fill_n(share, cols, T{0});
      kernel(x + first * cols, weight, rstd + first, dy + first * cols, dx == nullptr ? nullptr : dx + first * cols,
             share, n, cols);
    }
  });
  if (dweight == nullptr) return;
  std::fill_n(dweight, cols, T{0});
  for (int64_t b = 0; b < blocks; ++b) {
    for (int64_t j = 0; j < cols; ++j) dweight[j] += partial[b * cols + j];
  }
}

int64_t rms_norm_backward_scratch_bytes(int64_t rows, int64_t cols, int64_t element_bytes) {
  const int64_t block = cpu::block_rows(rows, cols);
  return (rows + block - 1) / block * cols * element_bytes;
}

#define TENURE_NORM(T)                                                             \
  template void rms_norm(const T*, const T*, T, T*, T*, int64_t, int64_t);         \
  template void layer_norm(const T*, const T*, const T*, T, T*, int64_t, int64_t); \
  template void rms_norm_backward(const T*, const T*, const T*, const T*, T*, T*, int64_t, int64_t, void*);
TENURE_NORM(float)
TENURE_NORM(double)
#undef TENURE_NORM

}  // namespace tenure::kernels

namespace tenure::cpu {
namespace {

using kernels::Rows;

template <class T>
void rms_norm(const Rows& r) {
  kernels::rms_norm<T>(r.in[0].at<T>(), r.in[1].at<T>(), static_cast<T>(r.parameter), r.out[0].at<T>(),
                       r.out[1].at<T>(), r.rows, r.n);
}
template <class T>
void layer_norm(const Rows& r) {
  kernels::layer_norm<T>(r.in[0].at<T>(), r.in[1].at<T>(), r.in[2].at<T>(), static_cast<T>(r.parameter),
                         r.out[0].at<T>(), r.rows, r.n);
}
template <class T>
void rms_norm_backward(const Rows& r) {
  kernels::rms_norm_backward<T>(r.in[0].at<T>(), r.in[1].at<T>(), r.in[2].at<T>(), r.in[3].at<T>(), r.out[0].at<T>(),
                                r.out[1].at<T>(), r.rows, r.n, r.scratch.data);
}
int64_t shares(const Rows& r, ScalarType type) {
  return r.out[1] ? kernels::rms_norm_backward_scratch_bytes(r.rows, r.n, type == kDouble ? 8 : 4) : 0;
}

}  // namespace

extern const Column<Rows> rms_norm_column, layer_norm_column, rms_norm_backward_column;
constinit const Column<Rows> layer_norm_column = {{TENURE_OF_FLOATS(layer_norm)}};
constinit const Column<Rows> rms_norm_column = {{TENURE_OF_FLOATS(rms_norm)}};
constinit const Column<Rows> rms_norm_backward_column = {{TENURE_OF_FLOATS(rms_norm_backward)}, shares};

}  // namespace tenure::cpu
