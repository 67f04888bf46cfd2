// Counts of events and of successes. Element i draws, as often as it has to, from counter offset + i with an upper word
// of its own for each draw: it depends on seed, offset, i and its rates alone.
#include <cmath>

#include "core/parallel.h"
#include "core/philox.h"
#include "cpu/columns.h"
#include "cpu/elementwise.h"

namespace tenure::cpu {
namespace {

using kernels::Random;

/// Numbers of (0, 1), one after the other.
class Stream {
 public:
  Stream(const Random& r, int64_t i)
      : seed_(r.seed), low_(r.offset + static_cast<uint64_t>(i)), high_(low_ < r.offset ? 1 : 0) {}
  double next() {
    if (!half_) {
      block_ = core::philox(seed_, low_, high_);
      high_ += 2;
    }
    const int at = half_ ? 2 : 0;
    half_ = !half_;
    return core::unit_double(block_.word[at], block_.word[at + 1]) + 0x1p-54;
  }

 private:
  uint64_t seed_, low_, high_;
  core::PhiloxBlock block_{};
  bool half_ = false;
};

/// log k! for a whole k >= 0: a table, and Stirling's series.
double log_factorial(double k) {
  static constexpr double first[] = {0,
                                     0,
                                     0.69314718055994531,
                                     1.79175946922805500,
                                     3.17805383034794562,
                                     4.78749174278204599,
                                     6.57925121201010100,
                                     8.52516136106541430,
                                     10.60460290274525023,
                                     12.80182748008146961};
  if (k < 10) return first[static_cast<int>(k)];
  const double n = k + 1, s = 1 / (n * n);
  return (n - 0.5) * std::log(n) - n + 0.91893853320467274 + (1.0 / 12 - (1.0 / 360 - (1.0 / 1260) * s) * s) / n;
}

/// Below 10 by adding probabilities up to a number of (0, 1); from there on by transformed rejection (Hörmann, The
/// transformed rejection method for generating Poisson random variables, 1993: PTRS).
double poisson_of(double rate, Stream& from) {
  if (!(rate > 0)) return rate == 0 ? 0 : rate;
  if (rate < 10) {
    const double u = from.next();
    double p = std::exp(-rate), sum = p;
    int k = 0;
    while (u > sum && (p > 1e-20 || k < rate)) {
      p *= rate / ++k;
      sum += p;
    }
    return k;
  }
  const double log_rate = std::log(rate), b = 0.931 + 2.53 * std::sqrt(rate), a = -0.059 + 0.02483 * b;
  const double inverse_alpha = 1.1239 + 1.1328 / (b - 3.4), sure = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const double u = from.next() - 0.5, v = from.next(), us = 0.5 - std::fabs(u);
    const double k = std::floor((2 * a / us + b) * u + rate + 0.43);
    if (us >= 0.07 && v <= sure) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (std::log(v) + std::log(inverse_alpha) - std::log(a / (us * us) + b) <= k * log_rate - rate - log_factorial(k))
      return k;
  }
}

/// p <= 1/2. With few successes to expect by the gaps between them, else by transformed rejection (Hörmann, The
/// generation of binomial random variates, 1993: BTRS).
double binomial_below_half(double n, double p, Stream& from) {
  if (n * p < 10) {
    const double log_miss = std::log1p(-p);
    double at = 0, successes = 0;
    for (;;) {
      at += std::ceil(std::log(from.next()) / log_miss);
      if (at > n) return successes;
      ++successes;
    }
  }
  const double deviation = std::sqrt(n * p * (1 - p)), b = 1.15 + 2.53 * deviation, a = -0.0873 + 0.0248 * b + 0.01 * p;
  const double c = n * p + 0.5, sure = 0.92 - 4.2 / b, odds = p / (1 - p), alpha = (2.83 + 5.1 / b) * deviation;
  const double mode = std::floor((n + 1) * p);
  for (;;) {
    const double u = from.next() - 0.5, v = from.next(), us = 0.5 - std::fabs(u);
    const double k = std::floor((2 * a / us + b) * u + c);
    if (us >= 0.07 && v <= sure) return k;
    if (k < 0 || k > n) continue;
    if (std::log(v * alpha / (a / (us * us) + b)) <= log_factorial(mode) + log_factorial(n - mode) - log_factorial(k) -
                                                         log_factorial(n - k) + (k - mode) * std::log(odds))
      return k;
  }
}

double binomial_of(double n, double p, Stream& from) {
  if (n != n || p != p) return n + p;
  n = std::floor(n);
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1 || std::isinf(n)) return n;
  return p <= 0.5 ? binomial_below_half(n, p, from) : n - binomial_below_half(n, 1 - p, from);
}

constexpr int64_t kCounts = 1024;  // in one piece

template <class T>
void poisson(const Random& r) {
  const T* rate = r.in[0].at<T>();
  T* out = r.out.at<T>();
  core::parallel_for(r.numel, kCounts, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      Stream from(r, i);
      out[i] = static_cast<T>(poisson_of(static_cast<double>(rate[i]), from));
    }
  });
}

template <class T>
void binomial(const Random& r) {
  const T *count = r.in[0].at<T>(), *probability = r.in[1].at<T>();
  T* out = r.out.at<T>();
  core::parallel_for(r.numel, kCounts, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      Stream from(r, i);
      out[i] = static_cast<T>(binomial_of(static_cast<double>(count[i]), static_cast<double>(probability[i]), from));
    }
  });
}

}  // namespace

#define TENURE_COUNTS(name)                  \
  extern const Column<Random> name##_column; \
  constinit const Column<Random> name##_column = {{TENURE_OF_FLOATS(name)}};
TENURE_COUNTS(poisson)
TENURE_COUNTS(binomial)

}  // namespace tenure::cpu
