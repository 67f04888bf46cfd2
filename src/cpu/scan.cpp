// Running sums, products, extremes and recurrences along lines.
#include <algorithm>
#include <cmath>
#include <complex>
#include <limits>
#include <type_traits>

#include "core/half.h"
#include "core/parallel.h"
#include "cpu/columns.h"
#include "cpu/elementwise.h"
#include "cpu/loops.h"

namespace tenure::cpu {
namespace {

// What T is accumulated in: integers wrap.
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

// What elements are compared as.
template <class T>
auto compared(T x) {
  if constexpr (std::is_same_v<T, int64_t>)
    return x;
  else
    return Adds<T>::load(x);
}

// line(first element, step) for each line.
template <class F>
void each_line(const kernels::Lines& s, const F& line) {
  const int64_t grain = std::max<int64_t>(1, kPiece / std::max<int64_t>(s.n, 1));
  core::parallel_for(s.outer * s.inner, grain, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      const int64_t first = i / s.inner * s.n * s.inner + i % s.inner;
      s.reverse ? line(first + (s.n - 1) * s.inner, -s.inner) : line(first, s.inner);
    }
  });
}

template <class T>
void cumsum(const kernels::Lines& s) {
  const T* in = s.in.at<const T>();
  T* out = s.out.at<T>();
  each_line(s, [&](int64_t at, int64_t step) {
    typename Adds<T>::Sum sum = 0;
    for (int64_t k = 0; k < s.n; ++k, at += step) {
      sum += Adds<T>::load(in[at]);
      out[at] = Adds<T>::store(sum);
    }
  });
}

template <class T>
void cumprod(const kernels::Lines& s) {
  const T* in = s.in.at<const T>();
  T* out = s.out.at<T>();
  each_line(s, [&](int64_t at, int64_t step) {
    typename Adds<T>::Sum product = 1;
    for (int64_t k = 0; k < s.n; ++k, at += step) {
      product = fn::mul(product, Adds<T>::load(in[at]));
      out[at] = Adds<T>::store(product);
    }
  });
}

template <class T, bool Max>
void extreme(const kernels::Lines& s) {
  const T* in = s.in.at<const T>();
  T* out = s.out.at<T>();
  auto* indices = s.second.at<int64_t>();
  each_line(s, [&](int64_t at, int64_t step) {
    T best = in[at];
    auto key = compared(best);
    int64_t index = 0;
    for (int64_t k = 0; k < s.n; ++k, at += step) {
      const auto next = compared(in[at]);
      if (next != next || (Max ? next >= key : next <= key)) {  // nothing compares with a NaN
        best = in[at];
        key = next;
        index = k;
      }
      out[at] = best;
      indices[at] = index;
    }
  });
}
template <class T>
void cummax(const kernels::Lines& s) {
  extreme<T, true>(s);
}
template <class T>
void cummin(const kernels::Lines& s) {
  extreme<T, false>(s);
}

double log_add(double a, double b) {
  if (a != a || b != b) return a + b;
  const double low = std::min(a, b), high = std::max(a, b);
  return low == high && std::isinf(low) ? high : high + std::log1p(std::exp(low - high));
}

template <class T>
void logcumsumexp(const kernels::Lines& s) {
  const T* in = s.in.at<const T>();
  T* out = s.out.at<T>();
  each_line(s, [&](int64_t at, int64_t step) {
    double sum = -std::numeric_limits<double>::infinity();
    for (int64_t k = 0; k < s.n; ++k, at += step) {
      sum = log_add(sum, static_cast<double>(Adds<T>::load(in[at])));
      out[at] = Adds<T>::store(static_cast<typename Adds<T>::Sum>(sum));
    }
  });
}

template <class T>
void recurrence(const kernels::Lines& s) {
  const T *in = s.in.at<const T>(), *factor = s.second.at<const T>();
  T* out = s.out.at<T>();
  each_line(s, [&](int64_t at, int64_t step) {
    typename Adds<T>::Sum y = 0;
    for (int64_t k = 0; k < s.n; ++k, at += step) {
      const auto term = Adds<T>::load(in[at]);
      y = k == 0 ? term : fn::add(term, fn::mul(Adds<T>::load(factor[at]), y));
      out[at] = Adds<T>::store(y);
    }
  });
}

#define TENURE_OF_WIDE(f)                                                                               \
  nullptr, nullptr, nullptr, nullptr, f<int64_t>, f<Half>, f<float>, f<double>, f<std::complex<float>>, \
      f<std::complex<double>>, nullptr, f<BFloat16>

}  // namespace

using kernels::Lines;
extern const Column<Lines> cumsum_column, cumprod_column, cummax_column, cummin_column, logcumsumexp_column,
    recurrence_column;
constinit const Column<Lines> cumsum_column = {{TENURE_OF_WIDE(cumsum)}};
constinit const Column<Lines> cumprod_column = {{TENURE_OF_WIDE(cumprod)}};
constinit const Column<Lines> cummax_column = {{TENURE_OF_REAL(cummax)}};
constinit const Column<Lines> cummin_column = {{TENURE_OF_REAL(cummin)}};
constinit const Column<Lines> logcumsumexp_column = {{TENURE_OF_FLOATING(logcumsumexp)}};
constinit const Column<Lines> recurrence_column = {{TENURE_OF_FLOATING_COMPLEX(recurrence)}};

}  // namespace tenure::cpu
