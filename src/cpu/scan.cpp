// Running sums along lines.
#include <algorithm>
#include <complex>
#include <type_traits>

#include "core/half.h"
#include "core/parallel.h"
#include "cpu/columns.h"
#include "cpu/loops.h"

namespace tenure::cpu {
namespace {

// What a sum of T is added in: integers wrap.
template <class T>
struct Adds {
  using Sum = std::conditional_t<std::is_same_v<T, int64_t>, uint64_t, T>;
  static Sum load(T x) { return static_cast<Sum>(x); }
  static T store(Sum x) { return static_cast<T>(x); }
};
template <>
struct Adds<Half> {
  using Sum = float;
  static float load(Half x) { return core::half_to_float(x.bits); }
  static Half store(float x) { return Half::from_bits(core::float_to_half(x)); }
};
template <>
struct Adds<BFloat16> {
  using Sum = float;
  static float load(BFloat16 x) { return core::bfloat16_to_float(x.bits); }
  static BFloat16 store(float x) { return BFloat16::from_bits(core::float_to_bfloat16(x)); }
};

template <class T>
void cumsum(const kernels::Lines& s) {
  const T* in = s.in.at<const T>();
  T* out = s.out.at<T>();
  const int64_t grain = std::max<int64_t>(1, kPiece / std::max<int64_t>(s.n, 1));
  core::parallel_for(s.outer * s.inner, grain, [&](int64_t begin, int64_t end) {
    for (int64_t line = begin; line < end; ++line) {
      const int64_t first = line / s.inner * s.n * s.inner + line % s.inner;
      const int64_t step = s.reverse ? -s.inner : s.inner;
      int64_t at = s.reverse ? first + (s.n - 1) * s.inner : first;
      typename Adds<T>::Sum sum = 0;
      for (int64_t k = 0; k < s.n; ++k, at += step) {
        sum += Adds<T>::load(in[at]);
        out[at] = Adds<T>::store(sum);
      }
    }
  });
}

}  // namespace

extern const Column<kernels::Lines> cumsum_column;
constinit const Column<kernels::Lines> cumsum_column = {
    {nullptr, nullptr, nullptr, nullptr, cumsum<int64_t>, cumsum<Half>, cumsum<float>, cumsum<double>,
     cumsum<std::complex<float>>, cumsum<std::complex<double>>, nullptr, cumsum<BFloat16>}};

}  // namespace tenure::cpu
