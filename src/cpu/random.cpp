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
  auto* out = reinterpret_cast<T*>(r.out);
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

/// make(double or float unit) for each floating type: f64 draws 53 bits, the others 24.
template <class Make>
void fill_floating(const Random& r, const Make& make) {
  switch (r.type) {
    case kDouble:
      return fill_each<double>(r, [&](const PhiloxBlock& b) { return make(b, double()); });
    case kHalf:
      return fill_each<Half>(r, [&](const PhiloxBlock& b) { return make(b, float()); });
    case kBFloat16:
      return fill_each<BFloat16>(r, [&](const PhiloxBlock& b) { return make(b, float()); });
    default:
      return fill_each<float>(r, [&](const PhiloxBlock& b) { return make(b, float()); });
  }
}

/// [0, 1) from words 0 and 1, or 2 and 3.
template <class C>
C unit(const PhiloxBlock& b, int pair = 0) {
  if constexpr (std::is_same_v<C, double>)
    return core::unit_double(b.word[2 * pair], b.word[2 * pair + 1]);
  else
    return core::unit_float(b.word[2 * pair]);
}

template <class Make>
void fill_any(const Random& r, const Make& make) {
  switch (r.type) {
    case kByte:
      return fill_each<uint8_t>(r, make);
    case kChar:
      return fill_each<int8_t>(r, make);
    case kShort:
      return fill_each<int16_t>(r, make);
    case kInt:
      return fill_each<int32_t>(r, make);
    case kLong:
      return fill_each<int64_t>(r, make);
    case kHalf:
      return fill_each<Half>(r, make);
    case kDouble:
      return fill_each<double>(r, make);
    case kComplexFloat:
      return fill_each<std::complex<float>>(r, make);
    case kComplexDouble:
      return fill_each<std::complex<double>>(r, make);
    case kBool:
      return fill_each<bool>(r, make);
    case kBFloat16:
      return fill_each<BFloat16>(r, make);
    default:
      return fill_each<float>(r, make);
  }
}

}  // namespace
}  // namespace tenure::cpu

namespace tenure::kernels {

namespace {
template <class T>
void uniform_as(const Random& random, double low, double high) {
  using C = cpu::Compute<T>;
  cpu::fill_each<T>(random, [=](const core::PhiloxBlock& b) {
    const T value = cpu::stored<T>(C(low) + cpu::unit<C>(b) * (C(high) - C(low)));
    return cpu::seen(value) < high ? value : cpu::stored<T>(low);  // rounding may reach the bound, which is outside
  });
}
}  // namespace

void uniform(const Random& random, double low, double high) {
  if (dry()) return;
  switch (random.type) {
    case kDouble:
      return uniform_as<double>(random, low, high);
    case kHalf:
      return uniform_as<Half>(random, low, high);
    case kBFloat16:
      return uniform_as<BFloat16>(random, low, high);
    default:
      return uniform_as<float>(random, low, high);
  }
}

void normal(const Random& random, double mean, double std) {
  if (dry()) return;
  // Box and Muller: a radius from (0, 1] and an angle.
  cpu::fill_floating(random, [=](const core::PhiloxBlock& b, auto c) {
    using C = decltype(c);
    const double radius = std::sqrt(-2.0 * std::log(1.0 - double(cpu::unit<C>(b, 0))));
    return C(mean + std * radius * std::cos(6.283185307179586 * double(cpu::unit<C>(b, 1))));
  });
}

void truncated_normal(const Random& random, double mean, double std, double low, double high) {
  if (dry()) return;
  // The distribution function is 1/2 + erf(z / sqrt(2)) / 2: draw between its values at the bounds, and go back.
  const double from = std::erf((low - mean) / (std * 1.4142135623730951)),
               to = std::erf((high - mean) / (std * 1.4142135623730951));
  cpu::fill_floating(random, [=](const core::PhiloxBlock& b, auto c) {
    using C = decltype(c);
    const double z = fn::erfinv(from + core::unit_double(b.word[0], b.word[1]) * (to - from));
    return C(std::fmin(std::fmax(mean + std * 1.4142135623730951 * z, low), high));
  });
}

void randint(const Random& random, int64_t low, int64_t high) {
  if (dry()) return;
  // The high half of a 128-bit product: [0, range) with a bias below 2^-64 * range.
  const uint64_t range = static_cast<uint64_t>(high) - static_cast<uint64_t>(low);
  cpu::fill_any(random, [=](const core::PhiloxBlock& b) {
    const uint64_t bits = (uint64_t{b.word[0]} << 32) | b.word[1];
    const auto scaled = static_cast<uint64_t>((static_cast<unsigned __int128>(bits) * range) >> 64);
    return static_cast<int64_t>(static_cast<uint64_t>(low) + scaled);
  });
}

void bernoulli(const Random& random, double p) {
  if (dry()) return;
  cpu::fill_any(random,
                [=](const core::PhiloxBlock& b) { return int64_t{core::unit_double(b.word[0], b.word[1]) < p}; });
}

namespace {
template <class T>
void arange_as(int64_t numel, char* data, double start, double step, int64_t istart, int64_t istep) {
  auto* out = reinterpret_cast<T*>(data);
  core::parallel_for(numel, cpu::kPiece, [&](int64_t begin, int64_t end) {
    for (int64_t i = begin; i < end; ++i) {
      if constexpr (std::is_integral_v<T>) {
        out[i] = T(static_cast<uint64_t>(istart) + static_cast<uint64_t>(i) * static_cast<uint64_t>(istep));
      } else {
        out[i] = cpu::stored<T>(start + static_cast<double>(i) * step);
      }
    }
  });
}
}  // namespace

void arange(ScalarType type, int64_t numel, char* out, double start, double step, int64_t istart, int64_t istep) {
  if (dry()) return;
  switch (type) {
    case kByte:
      return arange_as<uint8_t>(numel, out, start, step, istart, istep);
    case kChar:
      return arange_as<int8_t>(numel, out, start, step, istart, istep);
    case kShort:
      return arange_as<int16_t>(numel, out, start, step, istart, istep);
    case kInt:
      return arange_as<int32_t>(numel, out, start, step, istart, istep);
    case kLong:
      return arange_as<int64_t>(numel, out, start, step, istart, istep);
    case kHalf:
      return arange_as<Half>(numel, out, start, step, istart, istep);
    case kDouble:
      return arange_as<double>(numel, out, start, step, istart, istep);
    case kComplexFloat:
      return arange_as<std::complex<float>>(numel, out, start, step, istart, istep);
    case kComplexDouble:
      return arange_as<std::complex<double>>(numel, out, start, step, istart, istep);
    case kBool:
      return arange_as<bool>(numel, out, start, step, istart, istep);
    case kBFloat16:
      return arange_as<BFloat16>(numel, out, start, step, istart, istep);
    default:
      return arange_as<float>(numel, out, start, step, istart, istep);
  }
}

}  // namespace tenure::kernels
