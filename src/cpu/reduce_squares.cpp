// Norms and deviations: sums of squares that neither overflow nor vanish before the root is taken. f16, bf16 and f32
// have room in double; f64 is scaled by a power of two where its squares would leave the range.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "core/half.h"
#include "cpu/elementwise.h"
#include "cpu/reduce.h"
#include "cpu/reduce_wide.h"

namespace tenure::cpu {
namespace {

using kernels::Reduce;

template <class T>
T load(const char* from) {
  T value;
  std::memcpy(&value, from, sizeof value);
  return value;
}
template <class T>
void save(char* to, const T& value) {
  std::memcpy(to, &value, sizeof value);
}
template <class T>
void save_rounded(char* to, double value) {
  if constexpr (std::is_same_v<T, Half>)
    save(to, core::float_to_half(static_cast<float>(value)));
  else if constexpr (std::is_same_v<T, BFloat16>)
    save(to, core::float_to_bfloat16(static_cast<float>(value)));
  else
    save(to, static_cast<T>(value));
}

/// squares * 4^exponent: a sum of squares. An exponent other than 0 is of f64 alone.
struct Total {
  double squares;
  int64_t exponent;
};
/// Far enough from both ends that a term lost below counts for nothing, and that the sum of a few does not overflow.
bool within(double squares) { return squares > 0x1p-900 && squares < 0x1p1000; }
double scaled(double x, int64_t exponent) { return std::ldexp(x, static_cast<int>(exponent)); }
Total added(const Total& a, const Total& b) {
  if (a.exponent == b.exponent) return {a.squares + b.squares, a.exponent};
  if (a.squares == 0 || b.squares == 0) return a.squares == 0 ? b : a;
  const Total &high = a.exponent > b.exponent ? a : b, &low = a.exponent > b.exponent ? b : a;
  return {high.squares + scaled(low.squares, std::max<int64_t>(2 * (low.exponent - high.exponent), -4000)),
          high.exponent};
}

/// The sum of square(x[i] - centre) over n elements that `factor` brings into range.
template <class C>
Total squares_about(const C* x, int64_t n, double centre, double factor, int64_t exponent) {
  double lane[kLanes] = {};
  int64_t i = 0;
  for (; i + kLanes <= n; i += kLanes) {
    for (int j = 0; j < kLanes; ++j) {
      const double d = (static_cast<double>(x[i + j]) - centre) * factor;
      lane[j] += d * d;
    }
  }
  for (int j = 0; i + j < n; ++j) {
    const double d = (static_cast<double>(x[i + j]) - centre) * factor;
    lane[j] += d * d;
  }
  for (int h = kLanes / 2; h > 0; h /= 2) {
    for (int j = 0; j < h; ++j) lane[j] += lane[j + h];
  }
  return {lane[0], exponent};
}
/// The same of doubles whose squares may leave the range: finite, and what is subtracted does not overflow.
template <class C>
Total squares_in_range(const C* x, int64_t n, double centre) {
  const Total plain = squares_about(x, n, centre, 1, 0);
  if (sizeof(C) < 8 || within(plain.squares) || std::isnan(plain.squares)) return plain;
  double largest = 0;
  for (int64_t i = 0; i < n; ++i) largest = std::max(largest, std::fabs(static_cast<double>(x[i]) - centre));
  if (largest == 0 || std::isinf(largest)) return {largest, 0};
  // Two factors, for 2^-exponent may be no double.
  const int exponent = std::ilogb(largest), half = exponent / 2;
  const double first = std::ldexp(1.0, -half), second = std::ldexp(1.0, half - exponent);
  double sum = 0;
  for (int64_t i = 0; i < n; ++i) {
    const double d = (static_cast<double>(x[i]) - centre) * first * second;
    sum += d * d;
  }
  return {sum, exponent};
}

// ---- norm

template <class C>
void norm_block(const char* data, int64_t n, int64_t, char* acc) {
  auto* x = reinterpret_cast<const C*>(data);
  const C quick = wide<Wide::squares>(C()).block(x, n);
  const bool holds = sizeof(C) == 8 ? within(quick) : quick > C(0x1p-80) && quick < C(0x1p120);
  save(acc, holds ? Total{static_cast<double>(quick), 0} : squares_in_range(x, n, 0));
}
void norm_fold(char* acc, const char* other) { save(acc, added(load<Total>(acc), load<Total>(other))); }
template <class T>
void norm_finish(const char* acc, int64_t, char* out, char*) {
  const auto t = load<Total>(acc);
  save_rounded<T>(out, scaled(std::sqrt(t.squares), t.exponent));
}
template <class T>
void norm(const Reduce& r) {
  using C = Compute<T>;
  reduce(r, {operand_of<T>(), sizeof(C), sizeof(Total), norm_block<C>, nullptr, norm_fold, norm_finish<T>});
}

// ---- deviation: the mean and the squares about it, joined pairwise (Chan, Golub, LeVeque 1983)

struct Moments {
  double count, mean;
  Total about;
};
template <class C>
double mean_of(const C* x, int64_t n, double factor) {
  double lane[kLanes] = {};
  int64_t i = 0;
  for (; i + kLanes <= n; i += kLanes) {
    for (int j = 0; j < kLanes; ++j) lane[j] += static_cast<double>(x[i + j]) * factor;
  }
  for (int j = 0; i + j < n; ++j) lane[j] += static_cast<double>(x[i + j]) * factor;
  for (int h = kLanes / 2; h > 0; h /= 2) {
    for (int j = 0; j < h; ++j) lane[j] += lane[j + h];
  }
  return lane[0] / static_cast<double>(n);
}
template <class C>
void moments_block(const char* data, int64_t n, int64_t, char* acc) {
  auto* x = reinterpret_cast<const C*>(data);
  if (n == 0) return save(acc, Moments{0, 0, {0, 0}});
  double mean = mean_of(x, n, 1);
  if (sizeof(C) == 8 && std::isinf(mean)) mean = mean_of(x, n, 0x1p-13) * 0x1p13;  // of finite elements: only their sum
  save(acc, Moments{static_cast<double>(n), mean, squares_in_range(x, n, mean)});
}
/// The same of columns side by side, with the bits of each by itself.
template <class C>
void moments_columns(const char* const* rows, int64_t n, int64_t width, int64_t, char* acc) {
  constexpr int64_t kWidth = 32;  // of which the lanes stay in the first cache
  alignas(64) double lane[kLanes][kWidth], mean[kWidth];
  const auto folded = [&](auto&& term) {
    for (auto& l : lane) std::fill_n(l, kWidth, 0.0);
    for (int64_t i = 0; i < n; ++i) term(lane[i % kLanes], i);
    for (int h = kLanes / 2; h > 0; h /= 2)
      for (int j = 0; j < h; ++j)
        for (int64_t w = 0; w < kWidth; ++w) lane[j][w] += lane[j + h][w];
  };
  for (int64_t first = 0; first < width; first += kWidth) {
    const int64_t columns = std::min(kWidth, width - first);
    const auto at = [&](int64_t i) { return reinterpret_cast<const C*>(rows[i]) + first; };
    folded([&](double* to, int64_t i) {
      const C* x = at(i);
      for (int64_t w = 0; w < columns; ++w) to[w] += static_cast<double>(x[w]);
    });
    for (int64_t w = 0; w < columns; ++w) mean[w] = lane[0][w] / static_cast<double>(n);
    folded([&](double* to, int64_t i) {
      const C* x = at(i);
      for (int64_t w = 0; w < columns; ++w) {
        const double d = static_cast<double>(x[w]) - mean[w];
        to[w] += d * d;
      }
    });
    for (int64_t w = 0; w < columns; ++w) {
      char* to = acc + (first + w) * static_cast<int64_t>(sizeof(Moments));
      const double squares = lane[0][w];
      if (sizeof(C) < 8 || within(squares)) {
        save(to, Moments{static_cast<double>(n), mean[w], {squares, 0}});
        continue;
      }
      C column[kBlock];
      for (int64_t i = 0; i < n; ++i) column[i] = at(i)[w];
      moments_block<C>(reinterpret_cast<const char*>(column), n, 0, to);
    }
  }
}
void moments_fold(char* acc, const char* other) {
  const auto a = load<Moments>(acc), b = load<Moments>(other);
  if (a.count == 0 || b.count == 0) return save(acc, a.count == 0 ? b : a);
  const double n = a.count + b.count, part = b.count / n, away = b.mean - a.mean;
  const double one[] = {away};
  Total between = squares_in_range(one, 1, 0);
  between.squares *= a.count * part;
  save(acc, Moments{n, a.mean + away * part, added(added(a.about, b.about), between)});
}
void deviation_finish(const char* acc, int64_t count, char* out, char*) {
  const Total t = load<Moments>(acc).about;
  save(out, count == 0 ? std::numeric_limits<double>::quiet_NaN()
                       : scaled(std::sqrt(t.squares / static_cast<double>(count)), t.exponent));
}
template <class T>
void deviation(const Reduce& r) {
  using C = Compute<T>;
  reduce(r, {operand_of<T>(), sizeof(C), sizeof(Moments), moments_block<C>, moments_columns<C>, moments_fold,
             deviation_finish});
}

}  // namespace

extern const Column<Reduce> norm_column, deviation_column;
constinit const Column<Reduce> norm_column = {{TENURE_OF_FLOATING(norm)}, reduce_scratch};
constinit const Column<Reduce> deviation_column = {{TENURE_OF_FLOATING(deviation)}, reduce_scratch};

}  // namespace tenure::cpu
