// What this machine can do at most.
#include <sys/mman.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "bench/bench.h"
#include "core/parallel.h"
#if defined(__x86_64__)
#include <emmintrin.h>
#endif

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

constexpr int64_t kPiece = int64_t{1} << 18, kReadPiece = int64_t{1} << 25;

/// 64 MiB on huge pages, as the library's own large blocks are.
struct Block {
  char* data = static_cast<char*>(std::aligned_alloc(size_t{1} << 21, size_t{64} << 20));
  Block() { madvise(data, size_t{64} << 20, MADV_HUGEPAGE); }
  ~Block() { std::free(data); }
  Block(const Block&) = delete;
  Block& operator=(const Block&) = delete;
};

void stream(char* to, const char* from, int64_t bytes) {
#if defined(__x86_64__)
  for (int64_t i = 0; i < bytes; i += 16) {
    _mm_stream_si128(reinterpret_cast<__m128i*>(to + i), _mm_load_si128(reinterpret_cast<const __m128i*>(from + i)));
  }
  _mm_sfence();
#else
  std::memcpy(to, from, static_cast<size_t>(bytes));
#endif
}

/// Of a block as Streams parts side by side: how many pay depends on the processor.
template <int Streams>
int64_t sum(const char* from, int64_t bytes) {
  typedef int64_t Words __attribute__((vector_size(32)));
  Words sum[8] = {};
  constexpr int kEach = 8 / Streams;
  for (int64_t i = 0; i < bytes / Streams; i += 32 * kEach) {
#pragma GCC unroll 2
    for (int stream = 0; stream < Streams; ++stream) {
#pragma GCC unroll 8
      for (int j = 0; j < kEach; ++j) {
        Words w;
        std::memcpy(&w, from + stream * (bytes / Streams) + i + 32 * j, 32);
        sum[stream * kEach + j] += w;
      }
    }
  }
  int64_t all = 0;
  for (const Words& s : sum) all += s[0] + s[1] + s[2] + s[3];
  return all;
}

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
  constexpr int64_t bytes = int64_t{64} << 20;
  Block from, to;
  std::memset(from.data, 1, bytes);
  std::memset(to.data, 2, bytes);
  // By memcpy in a piece a thread, which writes past the caches only if told of a large block, and by a loop of our
  // own: the better counts.
  const double by_memcpy = best_of(threads, [&] {
    parallel_for(bytes, bytes / threads, [&](int64_t begin, int64_t end) {
      std::memcpy(to.data + begin, from.data + begin, static_cast<size_t>(end - begin));
    });
  });
  const double by_loop = best_of(threads, [&] {
    parallel_for(bytes, kPiece,
                 [&](int64_t begin, int64_t end) { stream(to.data + begin, from.data + begin, end - begin); });
  });
  std::vector<int64_t> sums(static_cast<size_t>(bytes / kReadPiece));
  const auto read = [&](auto by) {
    return best_of(threads, [&] {
      parallel_for(bytes, kReadPiece, [&](int64_t begin, int64_t end) {
        sums[static_cast<size_t>(begin / kReadPiece)] = by(from.data + begin, end - begin);
      });
    });
  };
  const double by_read = std::min(read(sum<1>), read(sum<2>));
  volatile int64_t sink = sums[0];
  (void)sink;
  return {flops(threads), 2 * static_cast<double>(bytes) / std::min(by_memcpy, by_loop),
          static_cast<double>(bytes) / by_read};
}

}  // namespace bench
