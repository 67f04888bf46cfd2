// Running sums along lines.
#include <algorithm>
#include <complex>

#include "core/half.h"
#include "core/parallel.h"
#include "cpu/loops.h"
#include "kernels/kernels.h"

namespace tenure::cpu {
namespace {

template <class T>
struct Plainly {
  using Sum = T;
  static T load(T x) { return x; }
  static T store(T x) { return x; }
};
struct AsHalf {
  using Sum = float;
  static float load(uint16_t x) { return core::half_to_float(x); }
  static uint16_t store(float x) { return core::float_to_half(x); }
};
struct AsBFloat16 {
  using Sum = float;
  static float load(uint16_t x) { return core::bfloat16_to_float(x); }
  static uint16_t store(float x) { return core::float_to_bfloat16(x); }
};

template <class T, class As>
void scan_as(const kernels::Scan& s) {
  const auto* in = reinterpret_cast<const T*>(s.in);
  auto* out = reinterpret_cast<T*>(s.out);
  const int64_t grain = std::max<int64_t>(1, kPiece / std::max<int64_t>(s.n, 1));
  core::parallel_for(s.outer * s.inner, grain, [&](int64_t begin, int64_t end) {
    for (int64_t line = begin; line < end; ++line) {
      const int64_t first = line / s.inner * s.n * s.inner + line % s.inner;
      const int64_t step = s.reverse ? -s.inner : s.inner;
      int64_t at = s.reverse ? first + (s.n - 1) * s.inner : first;
      typename As::Sum sum = 0;
      for (int64_t k = 0; k < s.n; ++k, at += step) {
        sum += As::load(in[at]);
        out[at] = As::store(sum);
      }
    }
  });
}

}  // namespace
}  // namespace tenure::cpu

namespace tenure::kernels {

void scan_sum(const Scan& scan) {
  if (dry()) return;
  switch (scan.type) {
    case kLong:
      return cpu::scan_as<uint64_t, cpu::Plainly<uint64_t>>(scan);
    case kHalf:
      return cpu::scan_as<uint16_t, cpu::AsHalf>(scan);
    case kBFloat16:
      return cpu::scan_as<uint16_t, cpu::AsBFloat16>(scan);
    case kDouble:
      return cpu::scan_as<double, cpu::Plainly<double>>(scan);
    case kComplexFloat:
      return cpu::scan_as<std::complex<float>, cpu::Plainly<std::complex<float>>>(scan);
    case kComplexDouble:
      return cpu::scan_as<std::complex<double>, cpu::Plainly<std::complex<double>>>(scan);
    default:
      return cpu::scan_as<float, cpu::Plainly<float>>(scan);
  }
}

}  // namespace tenure::kernels
