#include "cpu/gemm_plain.h"

#include <complex>
#include <type_traits>

#include "core/parallel.h"

namespace tenure::cpu {
namespace {

// Signed overflow wraps: the arithmetic is unsigned.
template <class T, bool = std::is_integral_v<T>>
struct Work {
  using type = T;
};
template <class T>
struct Work<T, true> {
  using type = std::conditional_t<(sizeof(T) < 8), uint32_t, uint64_t>;
};

template <class T>
T times(T a, T b) {
  return a * b;
}
// Without the recovery of infinities that makes std::complex call a function.
template <class T>
std::complex<T> times(std::complex<T> a, std::complex<T> b) {
  return {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()};
}

/// One matrix [rows, cols] as it lies.
struct Walk {
  int64_t row, col;
  Walk(bool trans, int64_t ld) : row(trans ? 1 : ld), col(trans ? ld : 1) {}
};

template <class T>
void product(const kernels::Product& p, const T* a, const T* b, T* c) {
  using W = typename Work<T>::type;
  constexpr int64_t kColumns = 32;
  const Walk wa(p.trans_a, p.lda), wb(p.trans_b, p.ldb);
  const int64_t row_cost = p.n * (p.k + 1);
  core::parallel_for(p.m, row_cost > 32768 ? 1 : 32768 / (row_cost + 1), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      for (int64_t j0 = 0; j0 < p.n; j0 += kColumns) {
        const int64_t width = p.n - j0 < kColumns ? p.n - j0 : kColumns;
        W sums[kColumns] = {};
        for (int64_t q = 0; q < p.k; ++q) {
          const W x = static_cast<W>(a[i * wa.row + q * wa.col]);
          const T* from = b + q * wb.row + j0 * wb.col;
          for (int64_t j = 0; j < width; ++j) sums[j] += times(x, static_cast<W>(from[j * wb.col]));
        }
        for (int64_t j = 0; j < width; ++j) c[i * p.ldc + j0 + j] = static_cast<T>(sums[j]);
      }
    }
  });
}

}  // namespace

template <class T>
void product_plain(const kernels::Product& p) {
  for (int64_t i = 0; i < p.batch; ++i)
    product<T>(p, p.a.at<T>() + i * p.a_step, p.b.at<T>() + i * p.b_step, p.c.at<T>() + i * p.c_step);
}
template void product_plain<uint8_t>(const kernels::Product&);
template void product_plain<int8_t>(const kernels::Product&);
template void product_plain<int16_t>(const kernels::Product&);
template void product_plain<int32_t>(const kernels::Product&);
template void product_plain<int64_t>(const kernels::Product&);
template void product_plain<std::complex<float>>(const kernels::Product&);
template void product_plain<std::complex<double>>(const kernels::Product&);

}  // namespace tenure::cpu
