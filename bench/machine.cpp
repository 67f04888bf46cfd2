// What this machine can do at most.
#include <algorithm>
#include <cstring>
#include <vector>

#include "bench/bench.h"
#include "core/parallel.h"

namespace bench {
namespace {

using tenure::core::parallel_for;

#if defined(__x86_64__)
typedef float Wide __attribute__((vector_size(64)));
typedef float Half __attribute__((vector_size(32)));
constexpr int64_t kSteps = 400000, kSums = 12;

// Sums that depend on nothing but themselves: enough of them to fill the multipliers.
template <class V>
[[gnu::always_inline]] inline void multiply_add() {
  V sum[kSums];
  for (int i = 0; i < kSums; ++i) sum[i] = V{} + static_cast<float>(i);  // equal sums would be computed once
  const V factor = V{} + 0.999f;
  for (int64_t i = 0; i < kSteps; ++i) {
#pragma GCC unroll 12
    for (V& s : sum) s = s * factor + 1e-3f;
  }
  volatile float sink = 0;
  for (const V& s : sum) sink = sink + s[0];
}
__attribute__((target("avx512f"), noinline)) void multiply_add_wide() { multiply_add<Wide>(); }
__attribute__((target("avx2,fma"), noinline)) void multiply_add_half() { multiply_add<Half>(); }
#endif

double flops(int threads) {
#if defined(__x86_64__)
  const bool wide = __builtin_cpu_supports("avx512f"), half = __builtin_cpu_supports("fma");
  if (!wide && !half) return 0;
  const auto loop = wide ? multiply_add_wide : multiply_add_half;
  const double t = best_of(threads, [&] { parallel_for(threads, 1, [&](int64_t, int64_t) { loop(); }); });
  return static_cast<double>(2 * kSteps * kSums * (wide ? 16 : 8) * threads) / t;
#else
  (void)threads;
  return 0;
#endif
}

}  // namespace

Limits measure_limits(int threads) {
  const int64_t bytes = int64_t{64} << 20, grain = int64_t{1} << 20;
  std::vector<char> from(static_cast<size_t>(bytes), 1), to(static_cast<size_t>(bytes), 2);
  // Pieces of a half each: memcpy writes past the caches only if it is told of a large block.
  const double copy = best_of(threads, [&] {
    parallel_for(bytes, bytes / threads, [&](int64_t begin, int64_t end) {
      std::memcpy(to.data() + begin, from.data() + begin, static_cast<size_t>(end - begin));
    });
  });
  std::vector<int64_t> sums(static_cast<size_t>(bytes / grain));
  const double read = best_of(threads, [&] {
    parallel_for(bytes, grain, [&](int64_t begin, int64_t end) {
      typedef int64_t Words __attribute__((vector_size(64)));
      Words sum[4] = {};
      for (int64_t i = begin; i < end; i += 256) {
        for (int j = 0; j < 4; ++j) {
          Words w;
          std::memcpy(&w, from.data() + i + 64 * j, 64);
          sum[j] += w;
        }
      }
      const Words all = sum[0] + sum[1] + sum[2] + sum[3];
      sums[static_cast<size_t>(begin / grain)] = all[0] + all[3] + all[7];
    });
  });
  volatile int64_t sink = sums[0];
  (void)sink;
  return {flops(threads), 2 * static_cast<double>(bytes) / copy, static_cast<double>(bytes) / read};
}

}  // namespace bench
