// Random fills. A Philox block of four words makes four elements of f32, f16 and bf16, or two of all other types:
// element i depends on seed, offset and i alone.
#include <algorithm>
#include <cmath>
#include <complex>
#include <cstring>
#include <limits>

#include "core/half.h"
#include "core/parallel.h"
#include "core/philox.h"
#include "cpu/columns.h"
#include "cpu/elementwise.h"
#include "cpu/vec.h"

#define TENURE_ISA_FILE "cpu/philox_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
namespace {

using kernels::Random;

constexpr int kBlocks = 64, kWords = 4 * kBlocks;  // at once

template <class T, class V>
T stored(V value) {
  if constexpr (std::is_same_v<T, V>)
    return value;
  else if constexpr (std::is_same_v<T, Half>)
    return Half::from_bits(core::float_to_half(float(value)));
  else if constexpr (std::is_same_v<T, BFloat16>)
    return BFloat16::from_bits(core::float_to_bfloat16(float(value)));
  else
    return T(value);
}

/// A stored value to compare with.
template <class T>
double seen(T value) {
  if constexpr (std::is_same_v<T, Half>)
    return core::half_to_float(value.bits);
  else if constexpr (std::is_same_v<T, BFloat16>)
    return core::bfloat16_to_float(value.bits);
  else
    return double(value);
}

/// In parallel: make(words, out, kWords / Each) gives so many elements C from kWords words, Each from each.
template <class T, class C, int Each, class Make>
void fill_words(const Random& r, const Make& make) {
  constexpr int64_t per = 4 / Each, group = kWords / Each;
  auto* out = r.out.at<T>();
  core::parallel_for((r.numel + per - 1) / per, kPiece / per, [&](int64_t begin, int64_t end) {
    const auto draw = TENURE_PICK(philox_words);
    alignas(64) uint32_t words[kWords];
    alignas(64) C made[group];
    for (int64_t block = begin; block < end; block += kBlocks) {
      const auto blocks = static_cast<int>(std::min<int64_t>(kBlocks, end - block));
      draw(r.seed, r.offset, r.offset + static_cast<uint64_t>(block), (blocks + 15) / 16 * 16, words);
      if (blocks < kBlocks)
        std::memset(words + (blocks + 15) / 16 * 64, 0, sizeof words - size_t(blocks + 15) / 16 * 256);
      T* to = out + block * per;
      const int64_t n = std::min<int64_t>(blocks * per, r.numel - block * per);
      if constexpr (std::is_same_v<T, C>) {
        if (n == group) {
          make(words, to);
          continue;
        }
      }
      make(words, made);
      for (int64_t i = 0; i < n; ++i) to[i] = stored<T>(made[i]);
    }
  });
}

/// Rounding may reach the upper bound, which is outside.
template <class T>
void uniform_16(const Random& r, float low, float high) {
  const auto units = TENURE_PICK(uniform_f32);
  fill_words<T, float, 1>(r, [=](const uint32_t* words, float* out) {
    units(words, out, kWords, low, high - low, high);
    for (int i = 0; i < kWords; ++i) {
      if (!(seen(stored<T>(out[i])) < high)) out[i] = low;
    }
  });
}

/// Floats from a word each; doubles from two.
template <class T>
void uniform(const Random& r) {
  if constexpr (std::is_same_v<T, double>) {
    fill_words<double, double, 2>(
        r, [low = r.a, high = r.b, make = TENURE_PICK(units_f64)](const uint32_t* words, double* out) {
          make(words, out, kWords / 2);
          for (int i = 0; i < kWords / 2; ++i) {
            const double x = low + out[i] * (high - low);
            out[i] = x < high ? x : low;
          }
        });
  } else {
    const auto low = static_cast<float>(r.a), high = static_cast<float>(r.b);
    if constexpr (std::is_same_v<T, float>)
      fill_words<float, float, 1>(r, [=, make = TENURE_PICK(uniform_f32)](const uint32_t* words, float* out) {
        make(words, out, kWords, low, high - low, high);
      });
    else
      uniform_16<T>(r, low, high);
  }
}

// Box and Muller: of a radius from (0, 1] and an angle two numbers.
template <class T>
void normal(const Random& r) {
  if constexpr (std::is_same_v<T, double>) {
    fill_words<double, double, 2>(
        r, [mean = r.a, std = r.b, make = TENURE_PICK(units_f64)](const uint32_t* words, double* out) {
          make(words, out, kWords / 2);
          for (int i = 0; i < kWords / 2; i += 2) {
            const double radius = std::sqrt(-2.0 * std::log(1.0 - out[i])), angle = 6.283185307179586 * out[i + 1];
            out[i] = mean + std * radius * std::cos(angle);
            out[i + 1] = mean + std * radius * std::sin(angle);
          }
        });
  } else {
    fill_words<T, float, 1>(
        r, [mean = static_cast<float>(r.a), std = static_cast<float>(r.b), make = TENURE_PICK(normal_f32)](
               const uint32_t* words, float* out) { make(words, out, kWords, mean, std); });
  }
}

// The distribution function is 1/2 + erf(z / sqrt(2)) / 2: draw between its values at the bounds, and go back.
template <class T>
void truncated_normal(const Random& r) {
  const double mean = r.a, scale = r.b * 1.4142135623730951, low = r.low, high = r.high;
  const double from = std::erf((low - mean) / scale), to = std::erf((high - mean) / scale);
  const auto within = [=](double z) { return std::fmin(std::fmax(mean + scale * z, low), high); };
  if constexpr (std::is_same_v<T, double>) {
    fill_words<double, double, 2>(r, [=, make = TENURE_PICK(units_f64)](const uint32_t* words, double* out) {
      make(words, out, kWords / 2);
      for (int i = 0; i < kWords / 2; ++i) out[i] = within(fn::erfinv(from + out[i] * (to - from)));
    });
  } else {
    // To 9 digits, which is enough for a float; further out than those hold, as doubles do.
    fill_words<T, float, 2>(r, [=, make = TENURE_PICK(erfinv_between)](const uint32_t* words, float* out) {
      double x[kWords / 2], z[kWords / 2];
      make(words, x, z, kWords / 2, from, to - from);
      for (int i = 0; i < kWords / 2; ++i) {
        const double inverse = std::fabs(x[i]) < 0.9999999 ? z[i] : fn::erfinv(x[i]);
        out[i] = static_cast<float>(within(inverse));
      }
    });
  }
}

// The high half of a 128-bit product: [0, range) with a bias below 2^-64 * range.
template <class T>
void randint(const Random& r) {
  const auto low = static_cast<uint64_t>(r.first), range = static_cast<uint64_t>(r.past) - low;
  if (range != 0 && range < uint64_t{1} << 32) {
    return fill_words<T, int64_t, 2>(r, [=, make = TENURE_PICK(scaled_i64)](const uint32_t* words, int64_t* out) {
      make(words, out, kWords / 2, low, range);
    });
  }
  fill_words<T, int64_t, 2>(r, [=](const uint32_t* words, int64_t* out) {
    for (int i = 0; i < kWords / 2; ++i) {
      const uint64_t bits = (uint64_t{words[2 * i]} << 32) | words[2 * i + 1];
      if (range == 0) {  // all of 64 bits
        out[i] = static_cast<int64_t>(bits);
        continue;
      }
      const auto scaled = static_cast<uint64_t>((static_cast<unsigned __int128>(bits) * range) >> 64);
      out[i] = static_cast<int64_t>(low + scaled);
    }
  });
}

template <class T>
void bernoulli(const Random& r) {
  const auto bound = static_cast<uint64_t>(std::ceil(r.a * 0x1p53));  // of 53 bits, as core::unit_double takes them
  fill_words<T, int64_t, 2>(r, [=, make = TENURE_PICK(below_i64)](const uint32_t* words, int64_t* out) {
    make(words, out, kWords / 2, bound);
  });
}

/// Numbers of [0, 1) become what a law gives.
using Law = void (*)(double* x, double a, double b);
constexpr int kOfLaw = kWords / 2;  // at once

void exponential(double* x, double a, double) {
  for (int i = 0; i < kOfLaw; ++i) x[i] = std::fmax(-std::log1p(-x[i]), 0x1p-54) * a;
}
void cauchy(double* x, double a, double b) {
  for (int i = 0; i < kOfLaw; ++i) x[i] = a + b * std::tan(3.141592653589793 * (x[i] + 0x1p-54 - 0.5));
}
void log_normal(double* x, double a, double b) {
  for (int i = 0; i < kOfLaw; i += 2) {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - x[i])), angle = 6.283185307179586 * x[i + 1];
    x[i] = std::exp(a + b * radius * std::cos(angle));
    x[i + 1] = std::exp(a + b * radius * std::sin(angle));
  }
}
void geometric(double* x, double a, double) {
  for (int i = 0; i < kOfLaw; ++i) x[i] = std::fmax(1.0, std::ceil(std::log1p(-x[i]) * a));
}

template <class T>
void of_law(const Random& r) {
  if constexpr (std::is_same_v<T, float> || std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>) {
    if (r.first == kernels::kExponential)
      return fill_words<T, float, 1>(r, [scale = float(r.a), make = TENURE_PICK(exponential_f32)](
                                            const uint32_t* words, float* out) { make(words, out, kWords, scale); });
  }
  const Law law = r.first == kernels::kExponential ? exponential
                  : r.first == kernels::kCauchy    ? cauchy
                  : r.first == kernels::kGeometric ? geometric
                                                   : log_normal;
  fill_words<T, double, 2>(
      r, [law, a = r.a, b = r.b, make = TENURE_PICK(units_f64)](const uint32_t* words, double* out) {
        make(words, out, kOfLaw);
        law(out, a, b);
        if constexpr (std::is_integral_v<T>) {
          // The largest double that T holds.
          const double most = std::nexttoward(std::ldexp(1.0, std::numeric_limits<T>::digits), 0.0L);
          for (int i = 0; i < kOfLaw; ++i) out[i] = std::fmin(out[i], most);
        }
      });
}

template <class T>
void arange(const kernels::Range& r) {
  T* out = r.out.at<T>();
  core::parallel_for(r.numel, kPiece, [&](int64_t begin, int64_t end) {
    // With one thread a chunk may be all of them.
    for (; begin < end; begin += kPiece) {
      const int64_t n = std::min(kPiece, end - begin);
      if constexpr (std::is_same_v<T, int64_t>) {
        TENURE_PICK(arange_i64)
        (out + begin, n, static_cast<uint64_t>(r.istart), static_cast<uint64_t>(r.istep), static_cast<uint64_t>(begin));
      } else if constexpr (std::is_same_v<T, float>) {
        TENURE_PICK(arange_f32)(out + begin, n, r.start, r.step, r.first + begin);
      } else {
        for (int64_t i = begin; i < begin + n; ++i) {
          if constexpr (std::is_integral_v<T>)
            out[i] = T(static_cast<uint64_t>(r.istart) + static_cast<uint64_t>(i) * static_cast<uint64_t>(r.istep));
          else
            out[i] = stored<T>(r.start + static_cast<double>(r.first + i) * r.step);
        }
      }
    }
  });
}

}  // namespace

#define TENURE_RANDOM(name, dtypes)          \
  extern const Column<Random> name##_column; \
  constinit const Column<Random> name##_column = {{dtypes(name)}};
TENURE_RANDOM(uniform, TENURE_OF_FLOATING)
TENURE_RANDOM(normal, TENURE_OF_FLOATING)
TENURE_RANDOM(truncated_normal, TENURE_OF_FLOATING)
TENURE_RANDOM(randint, TENURE_OF_REAL)
TENURE_RANDOM(bernoulli, TENURE_OF_ALL)
TENURE_RANDOM(of_law, TENURE_OF_REAL)
extern const Column<kernels::Range> arange_column;
constinit const Column<kernels::Range> arange_column = {{TENURE_OF_REAL(arange)}};

}  // namespace tenure::cpu
