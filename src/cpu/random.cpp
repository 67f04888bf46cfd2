// Random fills: element i comes from Philox block offset + i alone.
#include <algorithm>
#include <cmath>
#include <complex>

#include "core/half.h"
#include "core/parallel.h"
#include "core/philox.h"
#include "cpu/elementwise.h"
#include "cpu/isa.h"
#if TENURE_HAS_WIDE_ISA
#include <immintrin.h>
#endif

namespace tenure::cpu {
inline constexpr int kPhilox = 16;  // blocks at once
}
#define TENURE_ISA_FILE "cpu/philox_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
namespace {

using core::PhiloxBlock;
using kernels::Random;

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

/// out[i] = make(block of i), in parallel.
template <class T, class Make>
void fill_each(const Random& r, const Make& make) {
  auto* out = r.out.at<T>();
  core::parallel_for(r.numel, kPiece, [&](int64_t begin, int64_t end) {
    const auto blocks = TENURE_PICK(philox_blocks);
    alignas(64) uint64_t words[4 * kPhilox];
    for (int64_t i = begin; i < end; i += kPhilox) {
      blocks(r.seed, r.offset, r.offset + static_cast<uint64_t>(i), words);
      const int64_t n = std::min<int64_t>(kPhilox, end - i);
      for (int64_t j = 0; j < n; ++j) {
        const auto word = [&](int w) { return static_cast<uint32_t>(words[w * kPhilox + j]); };
        out[i + j] = stored<T>(make(PhiloxBlock{{word(0), word(1), word(2), word(3)}}));
      }
    }
  });
}

/// [0, 1) from words 0 and 1, or 2 and 3.
template <class C>
C unit(const PhiloxBlock& b, int pair = 0) {
  if constexpr (std::is_same_v<C, double>)
    return core::unit_double(b.word[2 * pair], b.word[2 * pair + 1]);
  else
    return core::unit_float(b.word[2 * pair]);
}

template <class T>
void uniform(const Random& r) {
  using C = Compute<T>;
  fill_each<T>(r, [low = r.a, high = r.b](const PhiloxBlock& b) {
    const T value = stored<T>(C(low) + unit<C>(b) * (C(high) - C(low)));
    return seen(value) < high ? value : stored<T>(low);  // rounding may reach the bound, which is outside
  });
}

// Box and Muller: a radius from (0, 1] and an angle.
template <class T>
void normal(const Random& r) {
  using C = Compute<T>;
  fill_each<T>(r, [mean = r.a, std = r.b](const PhiloxBlock& b) {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - double(unit<C>(b, 0))));
    return C(mean + std * radius * std::cos(6.283185307179586 * double(unit<C>(b, 1))));
  });
}

// The distribution function is 1/2 + erf(z / sqrt(2)) / 2: draw between its values at the bounds, and go back.
template <class T>
void truncated_normal(const Random& r) {
  using C = Compute<T>;
  const double mean = r.a, std = r.b, low = r.low, high = r.high;
  const double from = std::erf((low - mean) / (std * 1.4142135623730951)),
               to = std::erf((high - mean) / (std * 1.4142135623730951));
  fill_each<T>(r, [=](const PhiloxBlock& b) {
    const double z = fn::erfinv(from + core::unit_double(b.word[0], b.word[1]) * (to - from));
    return C(std::fmin(std::fmax(mean + std * 1.4142135623730951 * z, low), high));
  });
}

// The high half of a 128-bit product: [0, range) with a bias below 2^-64 * range.
template <class T>
void randint(const Random& r) {
  const uint64_t range = static_cast<uint64_t>(r.past) - static_cast<uint64_t>(r.first);
  fill_each<T>(r, [range, low = r.first](const PhiloxBlock& b) {
    const uint64_t bits = (uint64_t{b.word[0]} << 32) | b.word[1];
    const auto scaled = static_cast<uint64_t>((static_cast<unsigned __int128>(bits) * range) >> 64);
    return static_cast<int64_t>(static_cast<uint64_t>(low) + scaled);
  });
}

template <class T>
void bernoulli(const Random& r) {
  fill_each<T>(r, [p = r.a](const PhiloxBlock& b) { return int64_t{core::unit_double(b.word[0], b.word[1]) < p}; });
}

template <class T>
void arange(const kernels::Range& r) {
  T* out = r.out.at<T>();
  core::parallel_for(r.numel, kPiece, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      if constexpr (std::is_integral_v<T>) {
        out[i] = T(static_cast<uint64_t>(r.istart) + static_cast<uint64_t>(i) * static_cast<uint64_t>(r.istep));
      } else {
        out[i] = stored<T>(r.start + static_cast<double>(i) * r.step);
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
extern const Column<kernels::Range> arange_column;
constinit const Column<kernels::Range> arange_column = {{TENURE_OF_REAL(arange)}};

}  // namespace tenure::cpu
