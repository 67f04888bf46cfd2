// Products in types that have no fast kernel: integers and complex numbers.
#include <complex>
#include <type_traits>

#include "core/parallel.h"
#include "kernels/gemm.h"

namespace tenure::kernels {
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

template <class T>
void product(const PlainGemm& g) {
  using W = typename Work<T>::type;
  constexpr int64_t kColumns = 32;
  const auto* a = static_cast<const T*>(g.a);
  const auto* b = static_cast<const T*>(g.b);
  auto* c = static_cast<T*>(g.c);
  const int64_t row_cost = g.n * (g.k + 1);
  core::parallel_for(g.m, row_cost > 32768 ? 1 : 32768 / (row_cost + 1), [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      for (int64_t j0 = 0; j0 < g.n; j0 += kColumns) {
        const int64_t width = g.n - j0 < kColumns ? g.n - j0 : kColumns;
        W sums[kColumns] = {};
        for (int64_t p = 0; p < g.k; ++p) {
          const W x = static_cast<W>(a[i * g.a_row + p * g.a_col]);
          const T* from = b + p * g.b_row + j0 * g.b_col;
          for (int64_t j = 0; j < width; ++j) sums[j] += times(x, static_cast<W>(from[j * g.b_col]));
        }
        for (int64_t j = 0; j < width; ++j) c[i * g.c_row + j0 + j] = static_cast<T>(sums[j]);
      }
    }
  });
}

}  // namespace

bool gemm_plain(ScalarType type, const PlainGemm& g) {
  if (dry()) return true;
  switch (type) {
    case ScalarType::Byte:
      product<uint8_t>(g);
      return true;
    case ScalarType::Char:
      product<int8_t>(g);
      return true;
    case ScalarType::Short:
      product<int16_t>(g);
      return true;
    case ScalarType::Int:
      product<int32_t>(g);
      return true;
    case ScalarType::Long:
      product<int64_t>(g);
      return true;
    case ScalarType::ComplexFloat:
      product<std::complex<float>>(g);
      return true;
    case ScalarType::ComplexDouble:
      product<std::complex<double>>(g);
      return true;
    default:
      return false;
  }
}

}  // namespace tenure::kernels
