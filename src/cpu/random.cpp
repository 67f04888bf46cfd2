// Random fills. A Philox block of four words makes four elements of f32, f16 and bf16, or two of all other types:
// element i depends on seed, offset and i alone.
#include <algorithm>
#include <cmath>
#include <complex>
#include <cstring>

#include "core/half.h"
#include "core/parallel.h"
#include "core/philox.h"
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
  auto* out = reinterpret_cast<T*>(r.out);
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

/// Of each type what fits it: floats from a word each, doubles from two.
template <class Floats, class Doubles>
void fill_floating(const Random& r, const Floats& floats, const Doubles& doubles) {
  switch (r.type) {
    case kDouble:
      return fill_words<double, double, 2>(r, doubles);
    case kHalf:
      return fill_words<Half, float, 1>(r, floats);
    case kBFloat16:
      return fill_words<BFloat16, float, 1>(r, floats);
    default:
      return fill_words<float, float, 1>(r, floats);
  }
}

template <class Make>
void fill_whole(const Random& r, const Make& make) {
  switch (r.type) {
    case kByte:
      return fill_words<uint8_t, int64_t, 2>(r, make);
    case kChar:
      return fill_words<int8_t, int64_t, 2>(r, make);
    case kShort:
      return fill_words<int16_t, int64_t, 2>(r, make);
    case kInt:
      return fill_words<int32_t, int64_t, 2>(r, make);
    case kLong:
      return fill_words<int64_t, int64_t, 2>(r, make);
    case kHalf:
      return fill_words<Half, int64_t, 2>(r, make);
    case kDouble:
      return fill_words<double, int64_t, 2>(r, make);
    case kComplexFloat:
      return fill_words<std::complex<float>, int64_t, 2>(r, make);
    case kComplexDouble:
      return fill_words<std::complex<double>, int64_t, 2>(r, make);
    case kBool:
      return fill_words<bool, int64_t, 2>(r, make);
    case kBFloat16:
      return fill_words<BFloat16, int64_t, 2>(r, make);
    default:
      return fill_words<float, int64_t, 2>(r, make);
  }
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

}  // namespace
}  // namespace tenure::cpu

namespace tenure::kernels {

void uniform(const Random& random, double low, double high) {
  if (dry()) return;
  const auto from = static_cast<float>(low), to = static_cast<float>(high);
  if (random.type == kHalf) return cpu::uniform_16<Half>(random, from, to);
  if (random.type == kBFloat16) return cpu::uniform_16<BFloat16>(random, from, to);
  cpu::fill_floating(
      random,
      [=, make = TENURE_PICK(uniform_f32)](const uint32_t* words, float* out) {
        make(words, out, cpu::kWords, from, to - from, to);
      },
      [=, make = TENURE_PICK(units_f64)](const uint32_t* words, double* out) {
        make(words, out, cpu::kWords / 2);
        for (int i = 0; i < cpu::kWords / 2; ++i) {
          const double x = low + out[i] * (high - low);
          out[i] = x < high ? x : low;
        }
      });
}

void normal(const Random& random, double mean, double std) {
  if (dry()) return;
  // Box and Muller: of a radius from (0, 1] and an angle two numbers.
  cpu::fill_floating(
      random,
      [=, make = TENURE_PICK(normal_f32)](const uint32_t* words, float* out) {
        make(words, out, cpu::kWords, static_cast<float>(mean), static_cast<float>(std));
      },
      [=, make = TENURE_PICK(units_f64)](const uint32_t* words, double* out) {
        make(words, out, cpu::kWords / 2);
        for (int i = 0; i < cpu::kWords / 2; i += 2) {
          const double radius = std::sqrt(-2.0 * std::log(1.0 - out[i])), angle = 6.283185307179586 * out[i + 1];
          out[i] = mean + std * radius * std::cos(angle);
          out[i + 1] = mean + std * radius * std::sin(angle);
        }
      });
}

void truncated_normal(const Random& random, double mean, double std, double low, double high) {
  if (dry()) return;
  // The distribution function is 1/2 + erf(z / sqrt(2)) / 2: draw between its values at the bounds, and go back.
  const double from = std::erf((low - mean) / (std * 1.4142135623730951)),
               to = std::erf((high - mean) / (std * 1.4142135623730951));
  const double scale = std * 1.4142135623730951;
  const auto within = [=](double z) { return std::fmin(std::fmax(mean + scale * z, low), high); };
  const auto wide = [=, make = TENURE_PICK(units_f64)](const uint32_t* words, double* out) {
    make(words, out, cpu::kWords / 2);
    for (int i = 0; i < cpu::kWords / 2; ++i) out[i] = within(fn::erfinv(from + out[i] * (to - from)));
  };
  // To 9 digits, which is enough for a float; further out than those hold, as wide does.
  const auto narrow = [=, make = TENURE_PICK(erfinv_between)](const uint32_t* words, float* out) {
    double x[cpu::kWords / 2], z[cpu::kWords / 2];
    make(words, x, z, cpu::kWords / 2, from, to - from);
    for (int i = 0; i < cpu::kWords / 2; ++i) {
      const double inverse = std::fabs(x[i]) < 0.9999999 ? z[i] : fn::erfinv(x[i]);
      out[i] = static_cast<float>(within(inverse));
    }
  };
  switch (random.type) {
    case kDouble:
      return cpu::fill_words<double, double, 2>(random, wide);
    case kHalf:
      return cpu::fill_words<Half, float, 2>(random, narrow);
    case kBFloat16:
      return cpu::fill_words<BFloat16, float, 2>(random, narrow);
    default:
      return cpu::fill_words<float, float, 2>(random, narrow);
  }
}

void randint(const Random& random, int64_t low, int64_t high) {
  if (dry()) return;
  // The high half of a 128-bit product: [0, range) with a bias below 2^-64 * range.
  const uint64_t range = static_cast<uint64_t>(high) - static_cast<uint64_t>(low);
  if (range < uint64_t{1} << 32) {
    return cpu::fill_whole(random, [=, make = TENURE_PICK(scaled_i64)](const uint32_t* words, int64_t* out) {
      make(words, out, cpu::kWords / 2, static_cast<uint64_t>(low), range);
    });
  }
  cpu::fill_whole(random, [=](const uint32_t* words, int64_t* out) {
    for (int i = 0; i < cpu::kWords / 2; ++i) {
      const uint64_t bits = (uint64_t{words[2 * i]} << 32) | words[2 * i + 1];
      const auto scaled = static_cast<uint64_t>((static_cast<unsigned __int128>(bits) * range) >> 64);
      out[i] = static_cast<int64_t>(static_cast<uint64_t>(low) + scaled);
    }
  });
}

void bernoulli(const Random& random, double p) {
  if (dry()) return;
  const auto bound = static_cast<uint64_t>(std::ceil(p * 0x1p53));  // of 53 bits, as core::unit_double takes them
  cpu::fill_whole(random, [=, make = TENURE_PICK(below_i64)](const uint32_t* words, int64_t* out) {
    make(words, out, cpu::kWords / 2, bound);
  });
}

namespace {
template <class T>
void arange_as(int64_t numel, char* data, double start, double step, int64_t istart, int64_t istep) {
  auto* out = reinterpret_cast<T*>(data);
  core::parallel_for(numel, cpu::kPiece, [&](int64_t begin, int64_t end) {
    // With one thread a chunk may be all of them.
    for (; (std::is_same_v<T, int64_t> || std::is_same_v<T, float>)&&begin < end; begin += cpu::kPiece) {
      const int64_t n = std::min(cpu::kPiece, end - begin);
      if constexpr (std::is_same_v<T, int64_t>) TENURE_PICK(arange_i64)
      (out + begin, n, static_cast<uint64_t>(istart), static_cast<uint64_t>(istep), static_cast<uint64_t>(begin));
      if constexpr (std::is_same_v<T, float>) TENURE_PICK(arange_f32)(out + begin, n, start, step, begin);
    }
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
